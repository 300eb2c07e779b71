/** PDF files that unpack to far more than they hold: pdf.js unpacks without a limit, so they are told before. */
import { inflateSync } from 'node:zlib';
import { ReadError, errorCode, troubleFor } from '../problem.js';

/** More than the text and the fonts of any page. */
const MOST = 64 * 1024 * 1024;
/** Deflate packs a thousand to one at best: shorter streams cannot hold so much. */
const SHORTEST = MOST / 1032;

/** Throws a ReadError where a stream other than a picture, which is never unpacked, holds more than any page needs. */
export function checkStreams(bytes: Buffer): void {
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue;
    const head = bytes.toString('latin1', Math.max(0, at - 600), at);
    const dictionary = head.slice(head.lastIndexOf(' obj') + 4);
    const end = bytes.indexOf('endstream', at);
    const start = at + 6 + (bytes[at + 6] === 0x0d ? 2 : 1);
    if (end - start >= SHORTEST && isPacked(dictionary)) checkStream(bytes.subarray(start, end), dictionary);
    if (end < 0) return;
    at = end;
  }
}

/** Whether a stream must be unpacked to be read: /Filter/FlateDecode, but no picture. */
function isPacked(dictionary: string): boolean {
  return /\/(?:FlateDecode|Fl)\b/u.test(dictionary) && !/\/Subtype\s*\/Image/u.test(dictionary);
}

function checkStream(packed: Buffer, dictionary: string): void {
  if (/\/(?:FlateDecode|Fl)\b[\s\S]*\/(?:FlateDecode|Fl)\b/u.test(dictionary)) throw new ReadError(troubleFor('bomb'));
  try {
    inflateSync(packed, { maxOutputLength: MOST });
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') throw new ReadError(troubleFor('bomb'));
    // What does not unpack is for pdf.js to judge.
  }
}
