/**
 * The kinds of token that the cascade makes, each with its tags: the vocabulary of the rules.
 * A token has one kind; rules speak of tags only. docs/guide.md explains every tag with an example.
 */
import type { Dimension } from '../types.js';

/** Tags of a quantity's dimension. */
const DIMENSION_TAGS: Readonly<Record<Dimension, readonly string[]>> = {
  money: ['Money'],
  count: ['Count'],
  person: ['Count', 'Person'],
  percent: ['Percent'],
  point: ['Point'],
  times: ['Times'],
  rank: ['Steps'],
  time: ['Duration'],
  length: ['Physical'],
  area: ['Physical'],
  volume: ['Physical'],
  mass: ['Physical'],
  energy: ['Physical'],
  power: ['Physical'],
  speed: ['Physical'],
  temperature: ['Physical'],
  data: ['Physical'],
  ratio: ['Ratio'],
  none: ['Bare'],
};

/** Dimensions of how fast or how many times as much, which no thing is measured in. */
export const RATES: ReadonlySet<string> = new Set<Dimension>(['percent', 'point', 'times']);

/** What parts the members of a list: 、 and 和. */
export const LISTERS: ReadonlySet<string> = new Set(['enum', 'and']);

/** Every kind with its tags. */
type Kinds = Readonly<Record<string, readonly string[]>>;

const QUANTITY_KINDS: Kinds = Object.fromEntries(
  Object.entries(DIMENSION_TAGS).flatMap(([dimension, tags]) => [
    // 152.4亿元。 says how much the words before it measure; 14个窗口 counts the words behind it.
    [amountKind(dimension), ['Quantity', 'Measure', ...tags]],
    [`${amountKind(dimension)}-counter`, ['Quantity', 'Counter', ...tags]],
  ]),
);

/** 3个位次 is an amount of places, 第3位 a place: the word 居 has the kind `rank`. */
export function amountKind(dimension: string): string {
  return dimension === 'rank' ? 'steps' : dimension;
}

export const KINDS: Kinds = {
  ...QUANTITY_KINDS,
  ordinal: ['Ordinal'],
  ordinals: ['Ordinals'],
  // A number without unit or scale measures only behind a word that says so: 指数为105.8, but not 邮编226018.
  bare: ['Bare'],
  'bare-counter': ['Bare'],
  quantities: ['Quantities'],
  change: ['Change'],
  changes: ['Changes'],
  basis: ['Basis'],
  period: ['Period', 'Link'],
  place: ['Place', 'Noun', 'Phrase', 'Head'],
  body: ['Body', 'Noun', 'Phrase', 'Head'],
  office: ['Office'],
  noun: ['Noun', 'Phrase', 'Head'],
  quoted: ['Quoted', 'Noun', 'Phrase', 'Head'],
  rate: ['Rate', 'Noun', 'Phrase', 'Head'],
  light: ['Light', 'Verb', 'Phrase', 'Head'],
  act: ['Act', 'Verb', 'Phrase', 'Head'],
  deixis: ['Deixis', 'Phrase', 'Head'],
  de: ['De', 'Phrase'],
  and: ['And', 'Phrase'],
  enum: ['Enum', 'Phrase'],
  up: ['Up', 'Direction'],
  down: ['Down', 'Direction'],
  // 增加企业50家: with an object the word is a verb like others, but its direction may make a change (减环节82%).
  'up-verb': ['Up', 'Direction', 'Verb', 'Phrase', 'Head'],
  'down-verb': ['Down', 'Direction', 'Verb', 'Phrase', 'Head'],
  flat: ['Flat'],
  become: ['Become'],
  reach: ['Reach', 'Link'],
  adverb: ['Adverb', 'Link'],
  each: ['Each', 'Link'],
  aux: ['Aux', 'Link'],
  // 每立方米82微克: what a figure is counted by.
  per: ['Per', 'Link'],
  // 增势良好: how a thing does, in words; how much follows behind a comma.
  state: ['State', 'Link'],
  respectively: ['Respectively'],
  among: ['Among'],
  share: ['Share'],
  rank: ['Rank'],
  target: ['Target', 'Link'],
  gap: ['Gap'],
  outlook: ['Outlook', 'Noun', 'Phrase', 'Head'],
  prep: ['Prep'],
  conj: ['Conj'],
  say: ['Say'],
  literal: ['Word'],
  comma: ['Comma', 'Pause'],
  semicolon: ['Semicolon', 'Pause'],
  colon: ['Colon', 'Pause'],
  paren: ['Paren', 'Link', 'Phrase'],
  open: ['Open'],
  close: ['Close'],
  stop: ['Stop'],
  skip: ['Skip'],
  mark: ['Mark'],
};

/** Kinds of the marks that part the clauses of a sentence, and end it. */
export const PAUSES: ReadonlySet<string> = new Set(['comma', 'semicolon', 'colon', 'stop']);

const COUNTER_END = '-counter';
/** By kind of a quantity: the kind of one that counts what follows. */
const COUNTERS: ReadonlyMap<string, string> = new Map(
  Object.keys(KINDS).filter((kind) => kind.endsWith(COUNTER_END)).map((kind) => [kind.slice(0, -COUNTER_END.length), kind] as const),
);
const COUNTING: ReadonlySet<string> = new Set(COUNTERS.values());

/**
 * The kind of a quantity that counts what follows: `count` → `count-counter`. Looked up, never put together: the kinds of
 * tokens are compared everywhere, and a string made at run time is compared character by character.
 */
export function counterOf(kind: string): string {
  return COUNTERS.get(kind) ?? kind;
}

/** True of the kinds of quantities that count what follows. */
export function isCounter(kind: string | undefined): boolean {
  return kind !== undefined && COUNTING.has(kind);
}

/** Every tag, sorted. */
export const TAGS: readonly string[] = [...new Set(Object.values(KINDS).flat())].sort();
