/**
 * The cascade's second pass: quantities, and the numbers that are none.
 *
 *     全年服务企业超120余家次，2024年1—6月同比增长7.1%，第七场
 *              ^^^^^^^^^ over 120 家次    date ^^^^      ^^^^ 7.1 %  ^^^ ordinal
 */
import { isLatin, type Units } from '../../lexicon/units.js';
import { firstUnits, longest } from '../../lexicon/trie.js';
import type { NonFact, Quantity } from '../../types.js';
import { ARABIC, KINDS, NUMERALS } from '../numeral/numeral.js';
import { readFigure } from './figure.js';
import type { Found, Place } from './place.js';
import { readOrdinal } from './rank.js';
import { readWorded, WORDED_FIRST } from './words.js';

export interface Figures {
  readonly quantities: readonly Quantity[];
  readonly nonFacts: readonly NonFact[];
}

/** What may carry a number on: decimals, fractions, excess, ranges, dates. */
const FOLLOWERS = Array.from('点點分多余餘几幾来來至到—–-~～比月日号时時年世季 后後', (char) => char.charCodeAt(0));
const ORDINAL_MARK = '第'.charCodeAt(0);

/**
 * Every quantity of [from, to) in text order, never overlapping.
 *
 * Values are exact and in the unit without its scale: 3.2亿元 is 320000000 元. Percent stays percent.
 * Signs of verbs (下降) are not read; printed ones (-0.8%) are. Never throws.
 */
export function findQuantities(text: string, from: number, to: number, units: Units): readonly Quantity[] {
  return findFigures(text, from, to, units).quantities;
}

/** Every number of [from, to) that states no quantity, each with its kind. */
export function findNonFacts(text: string, from: number, to: number, units: Units): readonly NonFact[] {
  return findFigures(text, from, to, units).nonFacts;
}

/** Bits of the screen: what a unit may open, one look for all of it at every character of every text. */
const [NUMERAL, WORDY, ORDINAL, WORDED, CARRIES] = [1, 2, 4, 8, 16];
const OPENS = NUMERAL | WORDY | ORDINAL | WORDED;

const screens = new WeakMap<Units, Uint8Array>();

/** By unit: what a number, or a word of numbers, may begin with it, and whether it may carry a lone digit on. */
function screenOf(units: Units): Uint8Array {
  const known = screens.get(units);
  if (known) return known;
  const screen = new Uint8Array(65536);
  const mark = (unitsOf: Iterable<number>, bit: number): void => {
    for (const unit of unitsOf) screen[unit] = (screen[unit] ?? 0) | bit;
  };
  mark(NUMERALS.map(([unit]) => unit), NUMERAL | CARRIES);
  mark(firstUnits(units.words), WORDY);
  mark([ORDINAL_MARK], ORDINAL);
  mark(WORDED_FIRST, WORDED);
  mark(firstUnits(units.forms), CARRIES);
  mark(FOLLOWERS, CARRIES);
  screens.set(units, screen);
  return screen;
}

/** True at a Chinese digit in running words (一 in 一边), which no unit or numeral follows: most of them. */
function isLone(text: string, at: number, to: number, screen: Uint8Array): boolean {
  if (KINDS[text.charCodeAt(at)] === ARABIC || (at > 0 && text.charCodeAt(at - 1) === FIRST_OF)) return false;
  return at + 1 >= to || ((screen[text.charCodeAt(at + 1)] ?? 0) & CARRIES) === 0;
}

const FIRST_OF = '前'.charCodeAt(0);

/** Both in one walk. */
export function findFigures(text: string, from: number, to: number, units: Units): Figures {
  const found: Walked = { quantities: [], nonFacts: [] };
  walk(text, { from, to, units, most: Infinity }, found);
  return found;
}

/** True where a quantity stands in the range: no more of it is read than the first one needs. */
export function holdsQuantity(text: string, from: number, to: number, units: Units): boolean {
  const found: Walked = { quantities: [], nonFacts: [] };
  walk(text, { from, to, units, most: 1 }, found);
  return found.quantities.length > 0;
}

interface Walked {
  readonly quantities: Quantity[];
  readonly nonFacts: NonFact[];
}

/** Adds what stands in the range, up to so many quantities. */
function walk(text: string, { from, to, units, most }: { readonly from: number; readonly to: number; readonly units: Units; readonly most: number }, into: Walked): void {
  const screen = screenOf(units);
  const { quantities, nonFacts } = into;
  for (let i = from; i < to && quantities.length < most; ) {
    const may = screen[text.charCodeAt(i)] ?? 0;
    if ((may & OPENS) === 0) {
      i++;
      continue;
    }
    const numeral = (may & NUMERAL) !== 0 && (i === from || !isLone(text, i, to, screen));
    if (!numeral && (may & OPENS) === NUMERAL) {
      i++;
      continue;
    }
    const found = (may & WORDY ? readWord(text, i, to, units) : undefined)
      ?? (may & WORDED ? worded(text, i, to) : undefined)
      ?? (may & ORDINAL ? ordinal(text, { at: i, from, to }, units, quantities.at(-1)) : undefined)
      ?? (numeral ? readFigure(text, { at: i, from, to }, units) : undefined);
    if (found?.quantity) quantities.push(found.quantity);
    if (found?.nonFact) nonFacts.push(found.nonFact);
    i = Math.max(found?.end ?? i + 1, i + 1);
  }
}

function readWord(text: string, at: number, to: number, units: Units): Found | undefined {
  const hit = longest(units.words, text, at);
  if (!hit || hit.end > to || hit.entry === 'number') return undefined;
  if (isLatin(text.charCodeAt(hit.end - 1)) && isLatin(text.charCodeAt(hit.end))) return undefined;
  return { end: hit.end, nonFact: { start: at, end: hit.end, kind: hit.entry } };
}

function worded(text: string, at: number, to: number): Found | undefined {
  const quantity = readWorded(text, at, to);
  return quantity && { end: quantity.end, quantity };
}

function ordinal(text: string, place: Place, units: Units, last: Quantity | undefined): Found | undefined {
  const joined = last?.ordinal === true && /^[、和及与]?$/u.test(text.slice(last.end, place.at));
  const read = readOrdinal(text, place, units, joined);
  if (!read) return undefined;
  if ('rank' in read) return { end: read.rank.end, quantity: read.rank };
  return { end: read.other.end, nonFact: read.other };
}
