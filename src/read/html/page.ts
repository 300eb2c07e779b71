/** A page taken apart: its elements, and every piece of its text with its exact place in the source. */
import type { Role } from './tags.js';

/** An element that means something to a reader; those that only set type are left out. */
export interface Element {
  readonly tag: string;
  readonly role: Role;
  /** Index of the element around it; -1 for the outermost. */
  readonly parent: number;
  /** Where its tag stands in the source. */
  readonly start: number;
  /** Its tokens are [open, close); -1 while it is open. */
  readonly open: number;
  close: number;
  /** `id classes` as written; '' where it has neither. */
  readonly names: string;
  readonly known: 'article' | 'frame' | undefined;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Visible characters, those of them in links, and the weight of its prose; all that is in it included. */
  chars: number;
  links: number;
  prose: number;
}

/** Kinds of tokens. */
export const TEXT = 0;
export const ENTITY = 1;
export const OPEN = 2;
export const CLOSE = 3;
export const PICTURE = 4;
export const BREAK = 5;

/** Tokens in page order, as parallel arrays: there are tens of thousands of them. */
export interface Page {
  readonly source: string;
  readonly elements: Element[];
  readonly kinds: number[];
  /** Place in the source of text and entities. */
  readonly starts: number[];
  readonly ends: number[];
  /** Index of the element that opens or closes, or of the entity's characters in `entities`. */
  readonly refs: number[];
  readonly entities: string[];
  /** Names (in lower case) and contents of meta tags and the canonical link, in page order. */
  readonly meta: (readonly [string, string])[];
  /** What <title> says. */
  title: string;
  /** Whether html, head or body is written: else the source is a fragment. */
  isWhole: boolean;
  /** Indices of the elements that the caller asked for. */
  readonly wanted: number[];
}

/** The words of a stretch of tokens on one line, single blanks between them; `most` characters at most. */
export function wordsOf(page: Page, from: number, to: number, most = 2000): string {
  let words = '';
  for (let at = from; at < to && words.length < most; at++) {
    const kind = page.kinds[at];
    if (kind === TEXT) words += page.source.slice(page.starts[at], page.ends[at]);
    else if (kind === ENTITY) words += page.entities[page.refs[at] ?? 0] ?? '';
    else words += ' ';
  }
  return words.replace(/[\s\u00a0\u3000]+/gu, ' ').trim().slice(0, most);
}
