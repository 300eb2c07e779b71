/** Two names of which one is the other with words put in that change nothing. */
import { distinguishes, isEmptyHead, isNeutral, type Side } from './contrast.js';

const MOST_INSERTIONS = 2;

/** Whether the longer name is the shorter with words put in that change nothing: at its end, or inside. */
export function widens(a: string, b: string): boolean {
  const inserted = a.length <= b.length ? insertions(a, b) : insertions(b, a);
  if (inserted === undefined || inserted.length > MOST_INSERTIONS) return false;
  return inserted.every(({ words, side }) => !distinguishes(words, side) && side !== 'before' && (side === 'inside' ? isNeutral(words) : isEmptyHead(words)));
}

interface Insertion {
  readonly words: string;
  readonly side: Side;
}

/** The words that the longer name has between the characters of the shorter; undefined where it does not hold them all in order. */
function insertions(short: string, long: string): Insertion[] | undefined {
  const found: Insertion[] = [];
  let at = 0;
  for (let i = 0; i < short.length; i++) {
    const next = long.indexOf(short.charAt(i), at);
    if (next < 0) return undefined;
    if (next > at) found.push({ words: long.slice(at, next), side: i === 0 ? 'before' : 'inside' });
    at = next + 1;
  }
  if (at < long.length) found.push({ words: long.slice(at), side: 'behind' });
  return found;
}
