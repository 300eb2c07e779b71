/** What every format's writer is given and gives back. */
import type { Fact } from '../types.js';
import type { Column } from './columns.js';
import type { Header } from './rows.js';

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

export interface WriteOptions {
  readonly columns: readonly Column[];
  readonly header: Header;
  /** A byte order mark first, so that Excel takes the bytes for UTF-8. */
  readonly bom?: boolean;
  /** Columns of the terminal; absent: nothing is cut. */
  readonly width?: number;
  readonly paint?: Paint;
}

/**
 * Writes releases in the order given, one at a time where the format allows it.
 * Text comes back as strings, xlsx as bytes.
 */
export interface Writer {
  readonly extension: string;
  write(releases: AsyncIterable<Release>, options: WriteOptions): AsyncIterable<string | Uint8Array>;
}
