/** The things that a text names, found by the words that their names end with: 眉太|高速, 清洁能源汽车运输|船. */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { alternation, patternOf, setOf, sourceOf } from '../../lexicon/lists.js';

/** A sentence before, as the rules see it. */
export interface ToldSentence {
  readonly text: string;
  /** None of a sentence that names no figure, time, place or body: its words are read only where they are asked for. */
  readonly tokens: readonly Token[];
}

/** The sentences before, the nearest first. */
export type Told = () => readonly ToldSentence[];

export interface Mention {
  readonly text: string;
  /** The word that its name ends with: 船. */
  readonly head: string;
  /** Which part of it is spoken of: 广交会|第二期; '' where that is not told. */
  readonly phase: string;
  /** Indexes of its first and last tokens. */
  readonly at: number;
  readonly end: number;
  /** Index of its clause, counted from the figure backwards. */
  readonly clause: number;
  /** True where its clause opens with it: the subject. */
  readonly opens: boolean;
  /** True behind 的, where it most often says what the subject is: 是一条新建的|高速铁路. */
  readonly described: boolean;
}

/** 广交会|第三期, 残奥会|第9个比赛日; but 论坛第九届部长级会议 is a name. */
const ORDINAL = `${sourceOf('wholes/ordinals')}.{1,3}?${sourceOf('wholes/stages')}`;

const PHASE = `${sourceOf('wholes/ordinals')}.{1,2}?${sourceOf('wholes/phases')}`;

/** What names of a kind end with, for `mentionsBefore`: these last words, with nothing behind them but words that begin the predicate. */
export function headsOf(last: readonly string[]): RegExp {
  return new RegExp(`^(?<before>.*?)(?<head>${alternation(last)})(?:(?<phase>${PHASE})|(?=$|[”》]|${ORDINAL}|${sourceOf('wholes/behind_things')}))`, 'u');
}

/** Kinds of the tokens that a name is made of. */
const PARTS: ReadonlySet<string> = new Set(['noun', 'quoted']);
/** What may stand before the subject of a clause. */
const OPENERS: ReadonlySet<string> = new Set(['period', 'adverb', 'conj', 'deixis', 'place', 'ordinal', 'prep', 'paren', 'mark']);
/** A longer run of characters is no name. */
const MAX_UNITS = 24;
/** Places that hold everything: 全国铁路 is 铁路. */
const EVERYWHERE = patternOf`^${'wholes/everywhere_begins'}`;
/** “京彩灯会, ——展会: a mark that was left without its partner. */
const LOOSE_MARKS = /[“《](?=[^”》]*$)|^[—·、-]+|^.*——/gu;
/** Words that point or count, at the head of a name: 该船, 艘货轮; but 一期工程 is a part of it. */
const POINTERS = patternOf`^(?!.${'wholes/stages'})${'wholes/pointers'}(?=.)`;

/** The name without marks that lost their partner, and without what points at it: of 架飞机 飞机. */
export function bareName(text: string): string {
  return text.replaceAll(LOOSE_MARKS, '').replace(POINTERS, '');
}

/** True of a name that is no more than its last word: 该|船. */
export function isBareHead({ text, head }: Mention): boolean {
  return text === head;
}

/** What the tokens from `from` up to `to`, a clause, name, in their order. */
function mentionsIn(tokens: readonly Token[], { from, to }: Stretch, heads: RegExp, clause: number): Mention[] {
  const mentions: Mention[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const { before, head, phase = '' } = (token !== undefined && PARTS.has(token.kind) ? heads.exec(token.text) : null)?.groups ?? {};
    if (before === undefined || head === undefined) continue;
    const first = nameStart(tokens, at, from);
    let text = before + head;
    for (let i = at - 1; i >= first; i--) text = (tokens[i]?.text ?? '') + text;
    // 6场主论坛: those that are counted own nothing.
    const counted = tokens[first - 1]?.quantity;
    if (counted?.dimension === 'count' && counted.value !== 1) continue;
    const name = bareName(text);
    if (name.length > MAX_UNITS) continue;
    const opens = tokens.slice(from, first).every(({ kind }) => OPENERS.has(kind));
    mentions.push({ text: name, head, phase, at: first, end: at, clause, opens, described: tokens[first - 1]?.kind === 'de' });
  }
  return mentions;
}

/** Index of the first token of the name that ends at `at`: nouns and the place before them (中国|自行车展览会), both of a line (甲地|至|乙地|高铁). */
function nameStart(tokens: readonly Token[], at: number, from: number): number {
  const joins = (i: number): boolean => i >= from && tokens[i]?.end === tokens[i + 1]?.start;
  let first = at;
  while (joins(first - 1) && PARTS.has(tokens[first - 1]?.kind ?? '')) first--;
  if (isLine(tokens, first - 1)) return first - 2;
  if (!joins(first - 1) || !isPlace(tokens[first - 1])) return first;
  if (joins(first - 2) && SESSION.test(tokens[first - 2]?.text ?? '')) return first - 2;
  if (!joins(first - 2) || tokens[first - 2]?.kind !== 'prep') return first - 1;
  return isLine(tokens, first - 2) ? first - 3 : first;
}

/** 第六届|中国|国际茶叶博览会. */
const SESSION = patternOf`^${'wholes/ordinals'}.{1,6}${'wholes/sessions'}$`;

/** 甲地|至|乙地. */
function isLine(tokens: readonly Token[], to: number): boolean {
  return TO.has(tokens[to]?.text ?? '') && (isPlace(tokens[to - 1]) || tokens[to - 1]?.kind === 'noun');
}

const TO = setOf('wholes/to');

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function isPlace(token: Token | undefined): boolean {
  return token?.kind === 'place' && !EVERYWHERE.test(token.text);
}

/** What is named before token `at`, clause by clause, the nearest first. */
export function mentionsBefore(tokens: readonly Token[], at: number, heads: RegExp): Mention[] {
  const mentions: Mention[] = [];
  let clause = 0;
  for (let to = at; to > 0; clause++) {
    let from = to;
    while (from > 0 && !PAUSES.has(tokens[from - 1]?.kind ?? '')) from--;
    mentions.push(...mentionsIn(tokens, { from, to }, heads, clause));
    to = from - 1;
  }
  return mentions;
}

/** The nearest thing that fits in as many sentences before; undefined where none names one. */
export function mentionTold(told: Told, { heads, back }: { readonly heads: RegExp; readonly back: number }, fits: (mention: Mention) => boolean): Mention | undefined {
  for (const { tokens } of told().slice(0, back)) {
    const mention = mentionsBefore(tokens, tokens.length, heads).find(fits);
    if (mention) return mention;
  }
  return undefined;
}

/** 占地630多亩、设置特色灯具的|灯会: the thing behind a figure that describes it, in the same clause; undefined where there is none. */
export function mentionBehind(tokens: readonly Token[], at: number, heads: RegExp): Mention | undefined {
  const end = endOfClause(tokens, at);
  const de = tokens.findIndex(({ kind }, i) => i > at && i < end && kind === 'de');
  // 以350公里的时速使…: what the figure describes stands right behind.
  let to = de < 0 ? end : de + 1;
  while (to < end && (PARTS.has(tokens[to]?.kind ?? '') || DESCRIBES.has(tokens[to]?.kind ?? '') || tokens[to]?.quantity !== undefined)) to++;
  return de < 0 ? undefined : mentionsIn(tokens, { from: de + 1, to }, heads, 0).at(0);
}

const DESCRIBES: ReadonlySet<string> = new Set(['de', 'enum', 'place']);

/** What is named behind the figure at `at`, to the end of its clause. */
export function mentionsBehind(tokens: readonly Token[], at: number, heads: RegExp): Mention[] {
  return mentionsIn(tokens, { from: at + 1, to: endOfClause(tokens, at) }, heads, 0);
}

function endOfClause(tokens: readonly Token[], at: number): number {
  const stop = tokens.findIndex(({ kind }, i) => i > at && PAUSES.has(kind));
  return stop < 0 ? tokens.length : stop;
}
