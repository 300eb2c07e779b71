/** Places that are part of the name of an event, a work or a net. */
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';

/** Behind a place they make the name of an event or a work: 2025中原农谷种业大会. */
export const EVENTS = patternOf`${'places/events'}$`;
/** 全国|12315平台接到…: where complaints of one city come in, too. */
const NETS = patternOf`^\d{4,5}.{0,4}${'places/nets'}$`;

/** 中原农谷种业大会, 2025中原农谷…, 全国12315平台: a name, not where the figure is from. */
export function isOfEvent(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? '';
  if (EVENTS.test(next) || (tokens[at]?.text === '全国' && NETS.test(next))) return true;
  // 推动|成渝地区双城经济圈|建设: what many work for; 长三角|一体化发展 opens its clause.
  if (tokens[at]?.place?.level === 'group' && !OPENS.has(tokens[at - 1]?.kind ?? 'comma') && STRATEGY.test(next)) return true;
  const before = tokens[at - 1];
  return before?.kind === 'skip' && before.end === tokens[at]?.start && !LIST_MARK.test(before.text);
}

/** 12.|我国新增…, （3）|海关…: the number of an item. */
const LIST_MARK = /[.．、)）]$/u;

const STRATEGY = patternOf`^${'places/strategies'}`;
const OPENS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'colon', 'stop', 'period']);
