/** What reads a kind of file, and what it is given. */
import type { About, ReadOptions, ReadResult } from '../types.js';
import type { KindName } from './kinds.js';
import type { Source } from './source.js';

/** What a reader may use beside its bytes. */
export interface Context {
  readonly options: ReadOptions;
  /** Reads what stands inside: a member of an archive, an attachment. */
  readonly readInside: (source: Source) => AsyncIterable<ReadResult>;
  /** Reads a source of which its container tells the kind: a docx is a ZIP from outside. */
  readonly readAs: (kind: KindName, source: Source) => AsyncIterable<ReadResult>;
  /** What a list of the user's says of a file or a member. */
  readonly about: (file: string) => About;
  /** What the archives of one input took and gave so far, in bytes. */
  readonly unpacked: { packed: number; bytes: number };
}

/** Results in the order of the file. What cannot be read comes as a problem; an exception becomes one. */
export type Reader = (source: Source, context: Context) => AsyncIterable<ReadResult>;
