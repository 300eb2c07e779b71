/** What a list of places holds, each with its figure in a bracket: 病例主要集中在赣州市（312例）、南昌市（205例）. */
import { tokenWith, type Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import { LISTERS, PAUSES } from '../../annotate/kinds.js';
import { comersFrom } from './comers.js';
import { nameOf, type Name } from './name.js';

/** 主要|集中|在, 分布|于, 来自, 涉及: what says where they are. */
const LIES = patternOf`^${'names/mostly'}?${'names/lies_in'}${'names/lies_at'}?$`;
const IN: ReadonlySet<string> = setOf('names/lies_at');
const IS: ReadonlySet<string> = setOf('names/is_of_most');
const MOSTLY = patternOf`(?<=.{2})${'names/mostly'}$`;
/** 旅客237万人次，|主要|来自广东省（107万人次）: it is told before. */
const MOSTLY_ALONE = setOf('names/mostly');
const MOST = patternOf`(?<=.{2})${'names/most_of_all'}$`;
/** What may stand before the subject. */
const AHEAD: ReadonlySet<string> = new Set(['period', 'place', 'adverb', 'among', 'body', 'deixis', 'conj']);
const SUBJECT: ReadonlySet<string> = new Set(['noun', 'and', 'enum', 'quoted', 'de', 'act', 'deed']);

/**
 * The name of what lies in the places, or comes from them, the first or another of which stands in `range`; undefined where neither a verb or
 * superlative before the list nor guests behind it tell.
 */
export function spreadOver(tokens: readonly Token[], range: TokenRange): Name | undefined {
  return lyingIn(tokens, range) ?? comersFrom(tokens, range);
}

function lyingIn(tokens: readonly Token[], range: TokenRange): Name | undefined {
  const words = tokens.slice(range.from, range.to);
  if (words.length === 0 || !words.every(({ place }) => place !== undefined && place.level !== 'foreign')) return undefined;
  let at = listOpens(tokens, range.from) - 1;
  if (IS.has(tokens[at]?.text ?? '') && tokens[at - 1]?.kind === 'de') return mostOf(tokens, at - 2);
  if (IN.has(tokens[at]?.text ?? '')) at--;
  if (!LIES.test(tokens[at]?.text ?? '')) return undefined;
  at--;
  while (tokens[at]?.kind === 'adverb') at--;
  let from = clauseOpens(tokens, at);
  while (from < at && AHEAD.has(tokens[from]?.kind ?? '')) from++;
  const subject = tokens.slice(from, at + 1);
  const name = subject.length > 0 && subject.every(({ kind, text }) => SUBJECT.has(kind) && !MOSTLY_ALONE.has(text)) ? nameOf(subject, undefined) : undefined;
  return name && { ...name, text: name.text.replace(MOSTLY, '') };
}

/** 粮食产量最高|的|为: what is measured. */
function mostOf(tokens: readonly Token[], at: number): Name | undefined {
  const last = tokens[at];
  if (last?.kind !== 'noun' || !MOST.test(last.text)) return undefined;
  const text = last.text.replace(MOST, '');
  return nameOf([tokenWith(last, { text, end: last.start + text.length })], undefined);
}

/** Index of the first place of the list whose member stands at `from`. */
function listOpens(tokens: readonly Token[], from: number): number {
  let at = from;
  while (LISTERS.has(tokens[at - 1]?.kind ?? '') && tokens[at - 2]?.kind === 'close') {
    const open = tokens.findLastIndex(({ kind }, index) => index < at - 2 && kind === 'open');
    if (tokens[open - 1]?.place === undefined) return at;
    at = open - 1;
    while (tokens[at - 1]?.place !== undefined) at--;
  }
  return at;
}

function clauseOpens(tokens: readonly Token[], at: number): number {
  return tokens.findLastIndex(({ kind }, index) => index <= at && PAUSES.has(kind)) + 1;
}
