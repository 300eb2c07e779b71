/** Stable names of rows: from the document's key, the clause, the figure in it and which of its like it is; from nothing else. */
import { textBetween } from '../annotate/token.js';

/**
 * `f` and 13 characters of base 32: it begins with a letter, and no spreadsheet reads it as a number.
 *
 * The key is the document's url where known, else its title and date, else its file name; so that the folder, the
 * encoding, offsets, rules and edits elsewhere on the page change no id. No rule decides what the clause is, as one does
 * what the quote is; and the figure is part of it, so that a rule that finds one more in the same words renames no other.
 */
export function factId(key: string, clause: string, figure: string, occurrence: number): string {
  const text = `${key}\u0000${textBetween(clause, 0, clause.length)}\u0000${figure}\u0000${occurrence}`;
  const { high, low } = hash(text, 0x9e3779b1);
  const more = hash(text, 0x85ebca6b).high;
  return String.fromCharCode(
    F, digit(high >>> 18), digit(high >>> 13), digit(high >>> 8), digit(high >>> 3), digit((high << 2) | (low >>> 30)),
    digit(low >>> 25), digit(low >>> 20), digit(low >>> 15), digit(low >>> 10), digit(low >>> 5), digit(low), digit(more >>> 18), digit(more >>> 13),
  );
}

const F = 'f'.charCodeAt(0);

/** cyrb53: 53 bits, the same on every machine, as 21 and 32; two rows of a million share one with a chance of 1 in 20,000. */
function hash(text: string, seed: number): { readonly high: number; readonly low: number } {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return { high: 2097151 & b, low: a >>> 0 };
}

/** The last five bits as a digit of base 32: 0–9, a–v. */
function digit(value: number): number {
  const bits = value & 31;
  return bits < 10 ? 0x30 + bits : 0x57 + bits;
}
