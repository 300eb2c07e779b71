/** Passages that a text holds twice, word for word. */
import { documentWith } from '../offsets/document.js';
import { addUnit, createUnitSet, hasUnit } from '../lexicon/unit-set.js';
import type { Document, Span } from '../types.js';

/** Shorter repeats are names and turns of phrase. */
const SHORTEST = 30;
/** Every passage of SHORTEST characters holds a whole window that begins at a multiple of this. */
const WINDOW = 15;

/**
 * The document with `repeats`: later occurrences of passages of 30 characters or more, in order.
 *
 *     a column printed twice, a page with its copy for small screens
 *
 * The text keeps them; who counts facts counts them once.
 */
export function findRepeats(document: Document): Document {
  const repeats = repeatsIn(document.text);
  return repeats.length === 0 ? document : documentWith(document, { repeats });
}

function repeatsIn(text: string): Span[] {
  const repeats: Span[] = [];
  if (text.length < 2 * SHORTEST) return repeats;
  const bits = Math.max(8, 33 - Math.clz32(Math.ceil(text.length / WINDOW)));
  const anchors = new Int32Array(1 << bits).fill(-1);
  const hashes = new Int32Array(1 << bits);
  // A bit for each low half of an anchor's hash: most windows are told to be new by it, without a look into the table.
  const seen = createUnitSet();
  const slotOf = (wanted: number) => {
    let slot = Math.imul(wanted, 0x9e3779b1) >>> (32 - bits);
    while ((anchors[slot] ?? -1) >= 0 && hashes[slot] !== wanted) slot = (slot + 1) & ((1 << bits) - 1);
    return slot;
  };
  let hash = 0;
  for (let i = 0; i < WINDOW; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
  let free = 0; // behind the last repeat found
  for (let at = 0; ; at++) {
    const anchored = at % WINDOW === 0;
    if (anchored || hasUnit(seen, hash & 0xffff)) {
      const place = slotOf(hash);
      const anchor = anchors[place] ?? -1;
      const repeat = anchor >= 0 && at >= free && anchor + WINDOW <= at ? grow(text, anchor, at, free) : undefined;
      if (repeat !== undefined) {
        repeats.push(repeat);
        free = repeat.end;
      }
      // The first occurrence stays the anchor: a third one is a repeat of the first.
      if (anchor < 0 && anchored) {
        anchors[place] = at;
        hashes[place] = hash;
        addUnit(seen, hash & 0xffff);
      }
    }
    if (at + WINDOW >= text.length) break;
    hash = (Math.imul(hash - Math.imul(text.charCodeAt(at), HIGHEST), BASE) + text.charCodeAt(at + WINDOW)) | 0;
  }
  return repeats;
}

const BASE = 0x01000193;
const HIGHEST = power(BASE, WINDOW - 1);

function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base);
  return result;
}

/** The repeat around two equal windows, as far as it goes; undefined where it is too short. */
function grow(text: string, anchor: number, at: number, free: number): Span | undefined {
  let end = 0;
  while (at + end < text.length && anchor + end < at && text.charCodeAt(anchor + end) === text.charCodeAt(at + end)) end += 1;
  if (end < WINDOW) return undefined;
  let back = 0;
  while (at - back > free && anchor - back > 0 && text.charCodeAt(anchor - back - 1) === text.charCodeAt(at - back - 1)) back += 1;
  let start = at - back;
  while (start < at && !/[\p{L}\p{N}“‘（《【]/u.test(text.charAt(start))) start += 1;
  const span = { start, end: at + end };
  // Rows of dashes or blanks repeat themselves.
  return span.end - span.start >= SHORTEST && /\p{L}{4}|\d/u.test(text.slice(span.start, span.end)) ? span : undefined;
}
