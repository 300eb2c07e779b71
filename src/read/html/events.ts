/** The tags and texts of HTML in order, each with its exact place: no string is made that nobody asks for. */
import { QuoteType, Tokenizer } from 'htmlparser2';

/** What of a tag's attributes is read; a name that is not written is absent. */
export interface Attributes {
  id?: string;
  class?: string;
  style?: string;
  hidden?: string;
  'aria-hidden'?: string;
  colspan?: string;
  rowspan?: string;
  href?: string;
  rel?: string;
  name?: string;
  property?: string;
  itemprop?: string;
  content?: string;
  src?: string;
  width?: string;
  height?: string;
}

/** Offsets are of the source, half-open. */
export interface Handler {
  /** `closed`: it ends with /> where that means something. */
  readonly onOpen: (tag: string, attributes: Attributes, start: number, closed: boolean) => void;
  readonly onClose: (tag: string, start: number) => void;
  readonly onText: (start: number, end: number) => void;
  readonly onEntity: (words: string, start: number, end: number) => void;
}

/** Tells the handler everything that stands in the source. XHTML knows <div/> and CDATA; HTML does not. */
export function readEvents(source: string, handler: Handler): void {
  const isXhtml = tellsXhtml(source);
  let tag = '';
  let start = 0;
  let key: keyof Attributes | undefined;
  let value = '';
  let attributes = NONE;
  let silent = '';
  const open = (closed: boolean) => {
    if (tag === 'svg' || tag === 'math') silent = tag;
    handler.onOpen(tag, attributes, start, closed);
    attributes = NONE;
  };
  const tokenizer = new Tokenizer({ decodeEntities: true, recognizeSelfClosing: isXhtml }, {
    onopentagname(from, to) {
      tag = nameAt(source, from, to);
      start = from - 1;
    },
    onattribname(from, to) {
      key = KEYS.get(nameAt(source, from, to));
      value = '';
    },
    onattribdata(from, to) {
      if (key !== undefined) value += source.slice(from, to);
    },
    onattribentity(codePoint) {
      if (key !== undefined) value += String.fromCodePoint(codePoint);
    },
    onattribend(quote) {
      // The first of two of one name counts, as in browsers.
      if (key === undefined) return;
      if (attributes === NONE) attributes = {};
      attributes[key] ??= quote === QuoteType.NoValue ? '' : value;
    },
    onopentagend: () => open(false),
    onselfclosingtag: () => open(isXhtml || silent !== ''),
    onclosetag(from, to) {
      const name = nameAt(source, from, to);
      if (name === silent) silent = '';
      handler.onClose(name, from - 2);
    },
    ontext: (from, to) => handler.onText(from, to),
    ontextentity: (codePoint, to) => handler.onEntity(String.fromCodePoint(codePoint), source.lastIndexOf('&', to - 1), to),
    oncdata: (from, to, behind) => {
      if (isXhtml) handler.onText(from, to - behind);
    },
    isInForeignContext: () => silent !== '',
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  });
  tokenizer.write(source);
  tokenizer.end();
}

const KEYS: ReadonlyMap<string, keyof Attributes> = new Map(
  (
    [
      'id', 'class', 'style', 'hidden', 'aria-hidden', 'colspan', 'rowspan', 'href', 'rel', 'name', 'property', 'itemprop', 'content', 'src',
      'width', 'height',
    ] as const
  ).map((name) => [name, name]),
);

/** What tags without attributes have. */
export const NONE: Attributes = Object.freeze({});

/** Short names by a number made of their letters, so that the tags of a page make no strings. */
const SHORT = new Map<number, string>();
const LONGEST_SHORT = 5;

function nameAt(source: string, from: number, to: number): string {
  if (to - from > LONGEST_SHORT) return source.slice(from, to).toLowerCase();
  let sum = 0;
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    const letter = code | 0x20;
    if (letter >= 0x61 && letter <= 0x7a) sum = sum * 37 + letter - 0x60;
    else if (code >= 0x30 && code <= 0x39) sum = sum * 37 + code - 0x30 + 27;
    else return source.slice(from, to).toLowerCase();
  }
  let name = SHORT.get(sum);
  if (name === undefined) {
    name = source.slice(from, to).toLowerCase();
    if (SHORT.size < 2000) SHORT.set(sum, name);
  }
  return name;
}

function ignore(): void {
  // Comments, doctypes and instructions are never read.
}

function tellsXhtml(source: string): boolean {
  const head = source.slice(0, 400);
  return /^\s*<\?xml/u.test(head) || /<!doctype\s+html\s+public\s+"-\/\/w3c\/\/dtd xhtml/iu.test(head);
}
