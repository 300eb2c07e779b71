/** A file of lines cut into parts of whole lines. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { Lines } from '../source.js';

const LINE_FEED = 0x0a;
const BLOCK = 1024 * 1024;

/** The parts of a file in order, each of at least `least` bytes but the last; throws the error of the file system. */
export function* cutLines(file: string, least: number): Generator<Lines> {
  const handle = openSync(file, 'r');
  try {
    const block = Buffer.allocUnsafe(BLOCK);
    let [from, before, at, line] = [0, 0, 0, 0];
    for (let got = readSync(handle, block, 0, BLOCK, at); got > 0; got = readSync(handle, block, 0, BLOCK, at)) {
      const bytes = block.subarray(0, got);
      for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, end + 1)) {
        line += 1;
        const to = at + end + 1;
        if (to - from < least) continue;
        yield { from, to, before };
        [from, before] = [to, line];
      }
      at += got;
    }
    if (at > from) yield { from, to: at, before };
  } finally {
    closeSync(handle);
  }
}
