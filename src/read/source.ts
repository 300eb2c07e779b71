/** What is read: a file, stdin, or a member of an archive, before its kind is known. */
import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from 'node:fs';
import type { About } from '../types.js';

/** Bytes with a name. `a.zip!/b.html` is a member of an archive. */
export interface Source {
  readonly file: string;
  /** The name that tells its kind where that is another: `a.txt` of a.txt.gz. */
  readonly name?: string;
  /** In bytes. */
  readonly size: number;
  /** The bytes [from, to), fewer at the end. */
  readonly slice: (from: number, to: number) => Uint8Array;
  /** All of them in order, piece by piece. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
  /** What is known of the release from outside of it: a list of the user's, the headers that it came with. */
  readonly about: About;
  /** How many archives it stands in. */
  readonly depth: number;
  /** Lines of the file before its first, where it is a part of one; 0 where absent. */
  readonly linesBefore?: number;
}

/** Larger files are not held where their kind can do without. */
const HELD = 4 * 1024 * 1024;

/** The source of a file; throws the error of the file system where there is none. */
export function fileSource(file: string, about: About = {}): Source {
  const { size } = statSync(file);
  if (size <= HELD) return bytesSource(file, readFileSync(file), { about });
  return { file, size, slice: (from, to) => sliceOf(file, from, Math.min(to, size)), chunks: () => createReadStream(file), about, depth: 0 };
}

/** Whole lines of a file. */
export interface Lines {
  /** Bytes of the file, half-open. */
  readonly from: number;
  readonly to: number;
  /** Lines of the file before the first of them. */
  readonly before: number;
}

/** The source of some lines of a file. */
export function linesSource(file: string, { from, to, before }: Lines, about: About = {}): Source {
  return {
    file,
    size: to - from,
    slice: (first, last) => sliceOf(file, from + first, Math.min(from + last, to)),
    chunks: () => createReadStream(file, { start: from, end: to - 1 }),
    about,
    depth: 0,
    linesBefore: before,
  };
}

/** The source of bytes that are at hand. */
export function bytesSource(file: string, bytes: Uint8Array, { about = {}, depth = 0 }: { about?: About; depth?: number } = {}): Source {
  return {
    file,
    size: bytes.length,
    slice: (from, to) => bytes.subarray(from, to),
    chunks: async function* () {
      yield bytes;
    },
    about,
    depth,
  };
}

function sliceOf(file: string, from: number, to: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(Math.max(0, to - from));
  const handle = openSync(file, 'r');
  try {
    let read = 0;
    while (read < bytes.length) {
      const got = readSync(handle, bytes, read, bytes.length - read, from + read);
      if (got === 0) break;
      read += got;
    }
    return bytes.subarray(0, read);
  } finally {
    closeSync(handle);
  }
}
