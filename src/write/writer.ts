/** What every format's writer is given and gives back. */
import type { Fact } from '../types.js';
import type { Column } from './columns.js';

/** What a row is made from: a fact, or the keys of one that a list of figures has (file, line, text …). */
export type Entry = Partial<Fact>;

/** The facts of one input, and what is said about it on the sheet of files. */
export interface Release {
  readonly file: string;
  readonly facts: readonly Entry[];
  readonly title?: string;
  readonly published?: string;
  /** What the date rests on: flag, meta, dateline … */
  readonly publishedFrom?: string;
  readonly encoding?: string;
  readonly region?: string;
  readonly unclaimed: number;
  readonly warnings: readonly string[];
  /** Why the input could not be read; such a release has no facts. */
  readonly problem?: string;
}

/** Colours of the terminal view; each leaves the text's width as it is. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly up: (text: string) => string;
  readonly down: (text: string) => string;
}

/** The language of the headers and coded words, or no headers at all. */
export type Header = 'en' | 'zh' | 'none';

export interface WriteOptions {
  readonly columns: readonly Column[];
  readonly header: Header;
  /** A byte order mark first, so that Excel takes the bytes for UTF-8. */
  readonly bom?: boolean;
  /** Columns of the terminal; absent: nothing is cut. */
  readonly width?: number;
  readonly paint?: Paint;
  /** The rules at hand, for formats that list them: what each is about, and whose it is. */
  readonly rules?: readonly { readonly id: string; readonly about: string; readonly origin: string }[];
  /** Lines end in \r\n. */
  readonly crlf?: boolean;
}

/**
 * Writes releases in the order given, one at a time where the format allows it.
 * Text comes back as strings, xlsx as bytes.
 */
export interface Writer {
  readonly extension: string;
  /** How the rows of releases are joined that were written one by one; absent where all must be at hand. */
  readonly joint?: Joint;
  write(releases: AsyncIterable<Release>, options: WriteOptions): AsyncIterable<string | Uint8Array>;
}

/** The parts of a text whose rows may be written anywhere, release by release, and joined in order. */
export interface Joint {
  /** What stands before everything, also where there are no rows. */
  readonly head: (options: WriteOptions) => string;
  /** A function for the rows of one release; it is not asked about a release without facts. */
  readonly rows: (options: WriteOptions) => (facts: readonly Entry[]) => string;
  /** Before the first rows, between the rows of two releases, behind the last. */
  readonly first: string;
  readonly between: string;
  readonly last: string;
  /** In place of those three where there are no rows at all. */
  readonly none: string;
}

/** Rows that follow one another with nothing between. */
export const PLAIN_JOINT = { first: '', between: '', last: '', none: '' } as const;

/** The writer of a text that is joined from the rows of its releases. */
export function joinedWriter(extension: string, joint: Joint): Writer {
  return {
    extension,
    joint,
    async *write(releases, options) {
      const rows = joint.rows(options);
      yield* join(rowsOf(releases, rows), joint, options);
    },
  };
}

async function* rowsOf(releases: AsyncIterable<Release>, rows: (facts: readonly Entry[]) => string): AsyncGenerator<string> {
  for await (const { facts } of releases) if (facts.length > 0) yield rows(facts);
}

/** The rows of releases, text or bytes, with what stands around and between them. */
export async function* join(rows: AsyncIterable<string | Uint8Array>, joint: Joint, options: WriteOptions): AsyncGenerator<string | Uint8Array> {
  const head = joint.head(options);
  if (head !== '') yield head;
  let before = joint.first;
  let empty = true;
  for await (const piece of rows) {
    empty = false;
    if (typeof piece === 'string') {
      yield before + piece;
    } else {
      if (before !== '') yield before;
      yield piece;
    }
    before = joint.between;
  }
  const end = empty ? joint.none : joint.last;
  if (end !== '') yield end;
}
