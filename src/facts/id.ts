/** Stable names of rows: from the document's key, the clause, the figure in it and which of its like it is; from nothing else. */

/**
 * `f` and 13 characters of base 32: it begins with a letter, and no spreadsheet reads it as a number.
 *
 * The key is the document's url where known, else its title and date, else its file name; so that the folder, the
 * encoding, offsets, rules and edits elsewhere on the page change no id. No rule decides what the clause is, as one does
 * what the quote is; and the figure is part of it, so that a rule that finds one more in the same words renames no other.
 */
export function factId(key: string, clause: string, figure: string, occurrence: number): string {
  const text = [key, clause.replaceAll(/\s+/gu, ''), figure, occurrence].join('\u0000');
  return `f${base32(hash(text, 0x9e3779b1))}${base32(hash(text, 0x85ebca6b))}`.slice(0, 14);
}

/** cyrb53: 53 bits, the same on every machine; two rows of a million share one with a chance of 1 in 20,000. */
function hash(text: string, seed: number): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

function base32(value: number): string {
  return value.toString(32).padStart(11, '0');
}
