/** Levels in brackets that others are only held against: GDP增速低于全国水平（5.5%）, 快于一季度增速（5.0%）. */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { baseName, rateOf } from './complete.js';
import { withInherited, type Draft } from './draft.js';
import { nameLeft } from './name-left.js';

const AHEAD: ReadonlySet<string> = new Set(['period', 'adverb', 'conj', 'deixis']);

/** The draft under the name of what is compared; any other draft as it is. */
export function besideGap(draft: Draft, tokens: readonly Token[], last: Draft | undefined): Draft {
  const { rule, name, quantity, at } = draft;
  if (rule.id !== 'bracketed' || quantity?.dimension !== 'percent' || (name !== undefined && !SAYS_NOTHING.test(name.text))) return draft;
  const start = tokens.findLastIndex(({ kind }, index) => index < at && PAUSES.has(kind)) + 1;
  const gap = tokens.findIndex(({ kind }, index) => index >= start && index < at && kind === 'gap');
  if (gap < 0) return draft;
  let from = start;
  while (from < gap && AHEAD.has(tokens[from]?.kind ?? '')) from++;
  const own = from < gap ? nameLeft(tokens, { from, to: gap }) : undefined;
  const text = own === undefined ? last && baseName(last) : (rateOf(own.text, last) ?? own.text);
  const found = own ?? name;
  return text === undefined || found === undefined ? draft : withInherited({ ...draft, name: { ...found, text } }, 'metric');
}

/** 全国水平, 一季度增速: of what, the clause tells. */
const SAYS_NOTHING = patternOf`^(?:平均)?${'names/compared_nothing'}$`;
