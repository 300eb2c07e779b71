/** Text that was read in a wrong encoding before and saved so: mended where nothing was lost, else named. */
import { isUtf8 } from 'node:buffer';
import type { Words } from '../../text/language.js';
import { warningFor } from '../problem.js';

export interface Mended {
  readonly text: string;
  readonly warnings: readonly Words[];
}

/** What commas and full stops of Chinese become when UTF-8 is read as windows-1252. */
const AS_LATIN = ['ï¼', 'ã€', 'ã\u0080'];
/** The same read as GBK, and what lost characters become: bytes were thrown away. */
const AS_GBK = ['锛', '紝', '銆', '锟斤拷'];
/** Fewer are a name, a quotation, or noise. */
const LEAST = 3;

/**
 * The text as it was before, with a warning; the same text where nothing speaks for it.
 *
 *     åŒæ¯”å¢žé•¿5%   →   同比增长5%, mended        鍚屾瘮澧為暱5%   →   as it is, named
 */
export function mendGarbled(text: string): Mended {
  if (AS_LATIN.some((mark) => holds(text, mark, LEAST))) {
    const bytes = latinBytes(text);
    if (bytes !== undefined && isUtf8(bytes)) return { text: bytes.toString('utf8'), warnings: [warningFor('mended', { encoding: 'windows-1252' })] };
    return named(text, AS_LATIN);
  }
  if (AS_GBK.reduce((sum, mark) => sum + timesIn(text, mark), 0) >= LEAST && !text.includes('，') && !text.includes('。')) return named(text, AS_GBK);
  if (holds(text, '锟斤拷', 2)) return named(text, ['锟斤拷']);
  return holds(text, '\ufffd', 20) ? named(text, ['\ufffd']) : { text, warnings: [] };
}

/** How often the mark stands in the text, `LEAST` at the most. */
function timesIn(text: string, mark: string): number {
  let times = 0;
  for (let at = text.indexOf(mark); at >= 0 && times < LEAST; at = text.indexOf(mark, at + 1)) times += 1;
  return times;
}

function holds(text: string, mark: string, times: number): boolean {
  let at = -1;
  for (let time = 0; time < times; time++) {
    at = text.indexOf(mark, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** The text as it is, with a warning that shows a piece of it. */
function named(text: string, marks: readonly string[]): Mended {
  const at = Math.min(...marks.map((mark) => text.indexOf(mark)).filter((place) => place >= 0));
  return { text, warnings: [warningFor('garbled', { sample: text.slice(Math.max(0, at - 6), at + 2).trim() })] };
}

/** Characters that windows-1252 has above 0x7f and Latin-1 has not, by the byte that they stand for. */
const HIGH = new Map(Array.from(new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at)), (char, at) => [char, 0x80 + at]));

/** The bytes that windows-1252 writes the text in; undefined where it cannot. */
function latinBytes(text: string): Buffer | undefined {
  const bytes = Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code <= 0xff ? code : HIGH.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
