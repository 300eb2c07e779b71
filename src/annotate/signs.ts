/**
 * What stands in a sentence, looked up once: most steps need a word or a kind of token that few sentences hold, and need not look
 * at a sentence that holds none.
 *
 *     const TURNS = signOf({ kinds: ['outlook', 'target'], words: ['将'] });
 *     if (!TURNS(tokens)) return mood;                    下一步将新增30处 holds both, 全年进出口3亿元 neither
 *
 * Each sign is a bit. The first that is asked of a sentence has its tokens looked at, once, for all signs; the others read their bit
 * off, as do later steps. A sign may say yes where its step then finds nothing, never no where it would find something: a test has releases
 * read with the signs and `lookingEverywhere`.
 */
import { addUnit, createUnitSet, hasUnit } from '../lexicon/unit-set.js';
import type { PeriodMention, Quantity } from '../types.js';
import type { Token, TokenParts } from './token.js';

/** What a step needs at least one token of. */
export interface Wanted {
  readonly kinds?: Iterable<string>;
  /** What a token carries. */
  readonly parts?: Iterable<Part>;
  /** Words that are a token. */
  readonly words?: Iterable<string>;
  /** Words that a token begins with, and ends with. */
  readonly heads?: Iterable<string>;
  readonly tails?: Iterable<string>;
  /** Times, and figures, of which this is true. */
  readonly times?: (period: PeriodMention) => boolean;
  readonly figures?: (quantity: Quantity) => boolean;
}

type Part = Extract<keyof TokenParts, 'place' | 'body' | 'quantity'>;

/** True where a token of what is wanted stands in the sentence; only of lists of tokens that change no more. */
export type Sign = (tokens: readonly Token[]) => boolean;

/** Words of a set of signs: sign `n` is bit `n & 31` of word `n >> 5`. */
const WIDTH = 4;

/** A set of signs. */
type Mask = Int32Array;

/** Signs under what they want. */
const byKind = new Map<string, Mask>();
const byPart: Readonly<Record<Part, Mask>> = { place: new Int32Array(WIDTH), body: new Int32Array(WIDTH), quantity: new Int32Array(WIDTH) };
const byWord = new Map<string, Mask>();
const byHead = new Map<number, Affix[]>();
const byTail = new Map<number, Affix[]>();
const byTime: Asked<PeriodMention>[] = [];
const byFigure: Asked<Quantity>[] = [];
/** Units that the words and heads begin with, and that the tails end with: hardly any noun does. */
const firsts = createUnitSet();
const lasts = createUnitSet();

interface Affix {
  readonly affix: string;
  readonly sign: number;
}

interface Asked<Mention> {
  readonly holds: (mention: Mention) => boolean;
  readonly sign: number;
}

let count = 0;
/** The sentence last asked about, and the signs that it holds. */
let looked: readonly Token[] | undefined;
let present: Mask = new Int32Array(WIDTH);
/** Those of all sentences that are still held: each step asks about many, one after the other. */
let known = new WeakMap<readonly Token[], Mask>();
const ALL: Mask = new Int32Array(WIDTH).fill(-1);
let everywhere = false;

export function signOf({ kinds = [], parts = [], words = [], heads = [], tails = [], times, figures }: Wanted): Sign {
  const sign = count++;
  if (sign >= WIDTH * 32) throw new Error('there are more signs than bits for them');
  for (const kind of kinds) addTo(byKind, kind, sign);
  for (const part of parts) set(byPart[part], sign);
  for (const word of words) {
    addTo(byWord, word, sign);
    addUnit(firsts, word.charCodeAt(0));
  }
  for (const affix of heads) {
    file(byHead, affix.charCodeAt(0), { affix, sign });
    addUnit(firsts, affix.charCodeAt(0));
  }
  for (const affix of tails) {
    file(byTail, affix.charCodeAt(affix.length - 1), { affix, sign });
    addUnit(lasts, affix.charCodeAt(affix.length - 1));
  }
  if (times) byTime.push({ holds: times, sign });
  if (figures) byFigure.push({ holds: figures, sign });
  [looked, known] = [undefined, new WeakMap()];
  const [word, bit] = [sign >> 5, 1 << (sign & 31)];
  return (tokens) => {
    if (tokens !== looked) turnTo(tokens);
    return ((present[word] ?? 0) & bit) !== 0;
  };
}

function file<Key, Value>(into: Map<Key, Value[]>, key: Key, value: Value): void {
  const filed = into.get(key);
  if (filed) filed.push(value);
  else into.set(key, [value]);
}

function addTo(masks: Map<string, Mask>, key: string, sign: number): void {
  const mask = masks.get(key) ?? new Int32Array(WIDTH);
  set(mask, sign);
  masks.set(key, mask);
}

/** What `run` gives where every sentence holds every sign. */
export function lookingEverywhere<Result>(run: () => Result): Result {
  [everywhere, looked] = [true, undefined];
  try {
    return run();
  } finally {
    [everywhere, looked] = [false, undefined];
  }
}

function turnTo(tokens: readonly Token[]): void {
  looked = tokens;
  const before = everywhere ? ALL : known.get(tokens);
  if (before === undefined) look(tokens);
  else present = before;
}

function look(tokens: readonly Token[]): void {
  present = new Int32Array(WIDTH);
  known.set(tokens, present);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const { kind, text, period, quantity, place, body } = token;
    setAll(byKind.get(kind));
    if (place) setAll(byPart.place);
    if (body) setAll(byPart.body);
    if (quantity) {
      setAll(byPart.quantity);
      setAsked(byFigure, quantity);
    }
    if (period) setAsked(byTime, period);
    if (hasUnit(firsts, text.charCodeAt(0))) {
      setAll(byWord.get(text));
      for (const { affix, sign } of byHead.get(text.charCodeAt(0)) ?? NONE) if (text.startsWith(affix)) set(present, sign);
    }
    const last = text.charCodeAt(text.length - 1);
    if (hasUnit(lasts, last)) for (const { affix, sign } of byTail.get(last) ?? NONE) if (text.endsWith(affix)) set(present, sign);
  }
}

const NONE: readonly Affix[] = [];

function setAsked<Mention>(asked: readonly Asked<Mention>[], mention: Mention): void {
  for (const { holds, sign } of asked) if (holds(mention)) set(present, sign);
}

function setAll(signs: Mask | undefined): void {
  if (signs) for (let word = 0; word < WIDTH; word++) present[word] = (present[word] ?? 0) | (signs[word] ?? 0);
}

function set(mask: Mask, sign: number): void {
  mask[sign >> 5] = (mask[sign >> 5] ?? 0) | (1 << (sign & 31));
}
