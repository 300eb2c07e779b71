/** Bytes as text: the encoding is told from the bytes, never from the name of the file. */
import { isUtf8 } from 'node:buffer';
import type { Words } from '../../text/language.js';
import type { Trouble } from '../problem.js';
import { isTrouble, troubleFor, warningFor } from '../problem.js';
import { holdsNul } from './binary.js';
import { mendGarbled } from './garbled.js';

export interface Decoded {
  readonly text: string;
  /** WHATWG name: utf-8, gb18030, big5, utf-16le … */
  readonly encoding: string;
  readonly warnings: readonly Words[];
}

/**
 * The text of the bytes, or why there is none.
 *
 *     BOM → UTF-8 → UTF-16 without a BOM → GB18030 or Big5
 *
 * An `override` is taken at its word. GBK and GB2312 are always read as gb18030, which holds both
 * (Node 20 decodes four-byte characters under no other label). A text with a few broken bytes is
 * read with a warning. A byte order mark is no part of the text. What a page declares of itself
 * (`declared`) counts where the bytes are not UTF-8 and it does not read as another encoding better.
 */
export async function decode(bytes: Uint8Array, override?: string, declared?: string): Promise<Decoded | Trouble> {
  if (override !== undefined) return decodeAs(bytes, override);
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return lenient(bytes, marked);
  if (holdsNul(bytes) || !isUtf8(bytes)) return decodeOther(bytes, declared);
  return { ...mendGarbled(utf8(bytes)), encoding: 'utf-8' };
}

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33) return 'gb18030';
  return undefined;
}

function decodeAs(bytes: Uint8Array, label: string): Decoded | Trouble {
  const encoding = nameOf(label);
  if (encoding !== undefined) return lenient(bytes, encoding);
  return troubleFor('unknownEncoding', { label });
}

async function decodeOther(bytes: Uint8Array, declared: string | undefined): Promise<Decoded | Trouble> {
  const wide = utf16Order(bytes);
  if (wide !== undefined) return lenient(bytes, wide);
  if (holdsNul(bytes)) return troubleFor('binary');
  const damaged = lenient(bytes, 'utf-8');
  if (!isTrouble(damaged)) return damaged;
  for (const encoding of await candidates(bytes, declared)) {
    const decoded = lenient(bytes, encoding);
    if (!isTrouble(decoded) && looksChinese(bytes, encoding)) return decoded;
  }
  return damaged;
}

/** GB18030 and Big5, the likelier first: each decodes most texts of the other without an error. */
async function candidates(bytes: Uint8Array, declared: string | undefined): Promise<readonly string[]> {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const label = declared === undefined ? undefined : nameOf(declared);
  if (label === 'gb18030' || label === 'big5') {
    const sample = bytes.subarray(first, first + 65536);
    const other = label === 'big5' ? 'gb18030' : 'big5';
    return marksIn(sample, other) > marksIn(sample, label) ? [other, label] : [label, other];
  }
  const { default: jschardet } = await import('jschardet');
  // Its confidence is low even where it is right: only the label counts.
  const detected = jschardet.detect(Buffer.from(bytes.subarray(first, first + 4096))).encoding ?? '';
  return /^big5/iu.test(detected) ? ['big5', 'gb18030'] : ['gb18030', 'big5'];
}

/** The encoding that a label stands for; undefined for labels that nobody knows. */
function nameOf(label: string): string | undefined {
  try {
    return GBK.test(label.trim()) ? 'gb18030' : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

const GBK = /^(?:gb2312|gbk|gb_2312-80|x-gbk|cp936|hz-gb-2312)$/iu;

/** How often the commonest characters of Chinese stand in the bytes, read in an encoding. */
function marksIn(bytes: Uint8Array, encoding: string): number {
  return new TextDecoder(encoding).decode(bytes).match(/[，。、的年月日]/gu)?.length ?? 0;
}

/**
 * Whether half of the double bytes are among the common characters and marks of the encoding: nearly
 * every noise decodes as something.
 */
function looksChinese(bytes: Uint8Array, encoding: string): boolean {
  const [marks, first, last] = encoding === 'big5' ? [0xa1, 0xa4, 0xc6] : [0xa1, 0xb0, 0xd7];
  let pairs = 0;
  let common = 0;
  for (let i = 0; i < Math.min(bytes.length, 65536) - 1; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[++i] ?? 0;
    pairs += 1;
    const frequent = (lead >= first && lead <= last) || (lead >= marks && lead <= marks + 2);
    if (frequent && (encoding === 'big5' ? trail >= 0x40 : trail >= 0xa1)) common += 1;
  }
  return common * 2 >= pairs;
}

/** The text with at most one broken character in fifty that is not ASCII; else what is wrong. */
function lenient(bytes: Uint8Array, encoding: string): Decoded | Trouble {
  const text = new TextDecoder(encoding).decode(bytes);
  if (!text.includes('\uFFFD')) return { text, encoding, warnings: [] };
  let broken = 0;
  let wide = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken += 1;
    else if (code >= 0x80) wide += 1;
  }
  if (broken > Math.max(1, wide / 50)) return troubleFor('undecodable', { encoding });
  return { text, encoding, warnings: [warningFor('broken', { n: broken, encoding })] };
}

/** Byte order of UTF-16 without a mark: the high bytes of Chinese text and ASCII are few. */
function utf16Order(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const end = Math.min(bytes.length, 4096);
  const high = [0, 0];
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0 || byte === 0x30 || byte === 0xff || byte === 0x20 || (byte >= 0x4e && byte <= 0x9f)) {
      high[i % 2] = (high[i % 2] ?? 0) + 1;
    }
  }
  const pairs = end / 2;
  const [even = 0, odd = 0] = high;
  if (Math.max(even, odd) < pairs * 0.95 || Math.min(even, odd) > pairs * 0.8) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
