/** Times that say when the thing was begun of which the figures are told. */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';

const STARTED = patternOf`^(?:新)?${'periods/started'}`;
const STANDS = patternOf`^(?:${'periods/stands_now'}|${'periods/done_by_now'})`;
const PAST_YEARS: ReadonlySet<string> = new Set(['last', 'prior', 'before_last']);
/** Tokens between the year and the 的 of what was begun. */
const TO_DE = 5;
/** The same in front of the thing: 2019年成立的公司. */
const BEGUN = setOf('periods/begun');
/** Of months and years: 今年7月发布的公报; a rate that is published on a day is of that day. */
const PUBLISHED = setOf('periods/published');
/** Tokens that 成立 and its like may stand away from their 的. */
const NEAR_DE = 4;

/** 2019年成立的公司: the year is the company's, not its figures'. */
export function isBegun(tokens: readonly Token[], at: number): boolean {
  if (isOfThing(tokens, at)) return true;
  const word = tokens[at + 1]?.text ?? '';
  if (!BEGUN.has(word) && !(PUBLISHED.has(word) && tokens[at]?.period?.type !== 'day')) return false;
  for (let i = at + 2; i <= at + NEAR_DE; i++) {
    const token = tokens[i];
    if (token === undefined || PAUSES.has(token.kind) || token.quantity !== undefined) return false;
    if (token.kind === 'de') return true;
  }
  return false;
}

/**
 * True of the year before a thing that was begun in it, where what is told of the thing stands apart: behind a comma, or as done by now.
 *
 *     去年启动的接种项目已为13.9万人接种      去年新开辟的街上，日均交易量400吨      not 去年启动的15个项目, 去年启动的项目惠及9万人
 */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at]?.period?.from;
  if (from === undefined || from.part !== undefined || (from.year === undefined && !PAST_YEARS.has(from.yearRef ?? 'this'))) return false;
  const opens = tokens[at + 1]?.kind === 'adverb' ? at + 2 : at + 1;
  // 新开|辟: not always cut as one would.
  if (!STARTED.test((tokens[opens]?.text ?? '') + (tokens[opens + 1]?.text ?? ''))) return false;
  const de = tokens.findIndex(({ kind }, i) => i > opens && i <= opens + TO_DE && kind === 'de');
  if (de < 0 || tokens.slice(opens, de + 2).some(({ kind, quantity, items }) => PAUSES.has(kind) || quantity !== undefined || items !== undefined)) return false;
  for (let i = de + 2; i < tokens.length; i++) {
    const { kind = 'stop', text = '', quantity, change, items } = tokens[i] ?? {};
    if ((quantity ?? change ?? items) !== undefined) return false;
    if (kind === 'comma' || STANDS.test(text)) return true;
  }
  return false;
}
