/**
 * What speaks against a name: where it was cut out of its sentence, and how little it says.
 *
 *     日均 增长18.9%                     of what?
 *     集中 管辖 [全省发明专利分工] 联系 12个    the noun goes on, or another stands before it
 */
import { isCounter } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { Span } from '../../types.js';
import type { Doubt } from '../doubt.js';
import type { Draft } from '../draft/draft.js';
import { VERBS, type Name } from '../name/name.js';
import { isBare, isProperty } from '../name/property.js';

/** A name this short says too little by itself, one this long most likely holds a clause. */
const SHORT_UNITS = 1;
const SHORTISH_UNITS = 2;
const LONG_UNITS = 16;
/** 收入占比: a share whose name leaves no room for whose. */
const SHORT_SHARE = 4;
/** 增塑剂、超纯氨分别增长…: what a list names by this little most likely lost what it shares. */
const SHORT_SHARED = 3;
const SHARED_OUT = 'shared-out';
/** Names of a thing begin with a character, a letter or a quotation mark, and hold no stray figure. */
const OPENING = /^[\p{Script=Han}A-Za-z0-9“《]/u;
const FIGURE = /\d(?![\dA-Za-z]*[A-Za-z\p{Script=Han}])|^\d/u;
/** 流量看, 项目中, 利润继, 人数峰值破, 发送旅客日均: words of place, time and bounds behind the thing, and how it is counted. */
const OPEN_END = patternOf`${'names/open_ends'}$`;
/** 后者占比: names that stand for another. */
const STANDS_IN = patternOf`^${'names/stands_in'}`;
/** 储备率占比, 增速占比: no rate is a share; 每万名职工: a measure of nothing named. */
const MISMADE = patternOf`${'names/rate_ends_twice'}占比$|^每.*(?<![额值量率数价比度积重入出])$`;
const CUT = 'name may be cut wrongly';
const LITTLE = 'name says too little';

/** Adds the doubts about a draft's name, none where it has none of its own. */
export function addNameDoubts({ metric, name, at, figure, shape, rule }: Draft, tokens: readonly Token[], doubts: Doubt[]): void {
  if (metric === undefined) return;
  addTextDoubts(metric, doubts);
  if (metric.length <= tooShort(shape, rule.id)) doubts.push({ reason: LITTLE });
  if (name !== undefined) addPlaceDoubts({ name, at, figure }, tokens, doubts);
}

/** Characters of a name that leaves no room for what it must say; 0 where any length will do. */
function tooShort(shape: Draft['shape'], rule: string): number {
  if (shape === 'share') return SHORT_SHARE;
  return rule === SHARED_OUT ? SHORT_SHARED : 0;
}

/** Doubts that the words of the name raise wherever they stand. */
function addTextDoubts(metric: string, doubts: Doubt[]): void {
  if (metric.length <= SHORT_UNITS || isBare(metric) || STANDS_IN.test(metric)) doubts.push({ reason: LITTLE });
  else if (metric.length <= SHORTISH_UNITS) doubts.push(isProperty(metric) ? { reason: LITTLE, slight: true } : { reason: LITTLE });
  if (metric.length > LONG_UNITS || isTorn(metric) || OPEN_END.test(metric) || MISMADE.test(metric)) doubts.push({ reason: CUT });
  if (metric.includes('的')) doubts.push({ reason: CUT, slight: true });
}

/** True of what opens as no name does, or holds a figure or half of a pair of marks. */
function isTorn(metric: string): boolean {
  return !isAllHan(metric) && (!OPENING.test(metric) || FIGURE.test(metric) || !isBalanced(metric));
}

/** True of the characters that most names are made of alone: they open a name, and are neither figures nor marks. */
function isAllHan(metric: string): boolean {
  for (let i = 0; i < metric.length; i++) if (metric.charCodeAt(i) < 0x4e00 || metric.charCodeAt(i) > 0x9fff) return false;
  return metric !== '';
}

/** “八小时, 补贴）: a name that ends within its marks. */
function isBalanced(metric: string): boolean {
  let depth = 0;
  for (const char of metric) {
    if (char === '“' || char === '（' || char === '《') depth++;
    else if (char === '”' || char === '）' || char === '》') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Doubts about where the name was cut: verbs left in it, words left over beside it. */
function addPlaceDoubts({ name, at, figure }: { readonly name: Name; readonly at: number; readonly figure: Span }, tokens: readonly Token[], doubts: Doubt[]): void {
  const { from, to } = extentOf(name, at, tokens);
  const before = tokens[from - 1];
  const first = tokens[from];
  if (first?.kind === 'light' || isAllVerbs(tokens, from, to)) doubts.push({ reason: 'verb left in the name' });
  if (name.start < figure.start && followsMore(before)) doubts.push({ reason: CUT });
  if (name.start < figure.start && mayFollow(before)) doubts.push({ reason: CUT, slight: true });
  // 凌绥等|5条|高速公路: what a list adds up to, and not what was done to it.
  if (name.start > figure.start && LISTED.test(tokens[at - 1]?.text ?? '')) doubts.push({ reason: LITTLE });
  if (name.start > figure.start && goesOn(tokens, to)) doubts.push({ reason: CUT, slight: true });
  if (before?.kind === 'prep' || before?.kind === 'and') doubts.push({ reason: CUT, slight: true });
  if (name.start > figure.start && (tokens[to] === undefined || LOOSE.has(tokens[to]?.kind ?? ''))) doubts.push({ reason: CUT, slight: true });
  if (name.start > figure.start && GOES_ON.has(tokens[to]?.kind ?? '')) doubts.push({ reason: CUT });
  if (tokens[to - 1]?.kind === 'act' && to - from > 1) doubts.push({ reason: 'verb left in the name', slight: true });
}

/** Words that close a list before its number. */
const LISTED = /等$/u;
/** What follows a counted thing where it is but part of the name: what it did, what was done to it. */
const GOES_ON: ReadonlySet<string> = new Set(['noun', 'light', 'de']);
/** What a counted thing is seldom followed by: it has no predicate, or more of it follows. */
const LOOSE: ReadonlySet<string> = new Set(['comma', 'semicolon', 'stop', 'colon', 'prep', 'noun', 'de']);

/** Indices of the tokens that the name is made of, found from the figure outwards. */
function extentOf({ start, end }: Name, at: number, tokens: readonly Token[]): { readonly from: number; readonly to: number } {
  let from = at;
  while (from > 0 && (tokens[from - 1]?.start ?? -1) >= start) from--;
  while (from < tokens.length && (tokens[from]?.start ?? end) < start) from++;
  let to = from;
  while (to < tokens.length && (tokens[to]?.end ?? end) <= end) to++;
  return { from, to };
}

function isAllVerbs(tokens: readonly Token[], from: number, to: number): boolean {
  if (from === to) return false;
  for (let i = from; i < to; i++) {
    const kind = tokens[i]?.kind ?? '';
    if (!VERBS.has(kind) && kind !== 'adverb' && kind !== 'aux') return false;
  }
  return true;
}

/** A name behind a 的 or a quotation that nobody took: “三包”|服务. */
function followsMore(before: Token | undefined): boolean {
  return before?.kind === 'quoted' || before?.kind === 'de' || before?.kind === 'aux';
}

/** A name behind a noun that nobody took, most often the subject: 发明专利|分工. Behind a counter it is what was counted: 50个|项目总投资. */
function mayFollow(before: Token | undefined): boolean {
  return before !== undefined && (before.kind === 'noun' || isCounter(before.kind));
}

/** A counted thing whose clause runs on to the next figure: 3个项目|达|20亿元. */
function goesOn(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to];
  const beyond = after?.kind === 'adverb' || after?.kind === 'reach' ? tokens[to + 1] : after;
  return beyond !== undefined && (beyond.quantity !== undefined || beyond.change !== undefined || beyond.items !== undefined || beyond.kind === 'each');
}
