/** How many releases a file holds, without reading them: for the time that a run will still take. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { kindOfName } from '../kinds.js';

const LINE_FEED = 0x0a;
const BLOCK = 1024 * 1024;
/** End of central directory record of a ZIP: its signature, its length without a comment, the longest comment. Source: PKWARE APPNOTE 4.3.16. */
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRIES_AT = 10;

/** Lines of JSON Lines, members of a ZIP (its folders too); 1 for any other file, and for one that cannot be opened. */
export function releasesIn(file: string): number {
  const kind = kindOfName(file)?.name;
  if (kind !== 'jsonl' && kind !== 'zip') return 1;
  try {
    const handle = openSync(file, 'r');
    try {
      return Math.max(1, kind === 'jsonl' ? linesOf(handle) : membersOf(handle));
    } finally {
      closeSync(handle);
    }
  } catch {
    return 1;
  }
}

/** A last line without its end counts. */
function linesOf(handle: number): number {
  const block = Buffer.allocUnsafe(BLOCK);
  let [lines, last] = [0, LINE_FEED];
  for (let at = 0, got = readSync(handle, block, 0, BLOCK, at); got > 0; at += got, got = readSync(handle, block, 0, BLOCK, at)) {
    const bytes = block.subarray(0, got);
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, end + 1)) lines++;
    last = bytes[got - 1] ?? LINE_FEED;
  }
  return last === LINE_FEED ? lines : lines + 1;
}

function membersOf(handle: number): number {
  const { size } = fstatSync(handle);
  const tail = Buffer.allocUnsafe(Math.min(size, DIRECTORY_LENGTH + LONGEST_COMMENT));
  readSync(handle, tail, 0, tail.length, size - tail.length);
  for (let at = tail.length - DIRECTORY_LENGTH; at >= 0; at--) if (tail.readUInt32LE(at) === DIRECTORY_END) return tail.readUInt16LE(at + ENTRIES_AT);
  return 1;
}
