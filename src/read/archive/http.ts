/** Answers of web servers as crawlers keep them: header and body, unpacked. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

export interface Answer {
  /** What the server calls it: text/html */
  readonly type: string;
  /** The encoding that the server names. */
  readonly charset: string | undefined;
  readonly body: Uint8Array;
}

/** The answer; undefined for all but a 200. Throws where the body does not unpack, or to more than `most` bytes. */
export function answerIn(block: Uint8Array, most: number): Answer | undefined {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const [end, gap] = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')];
  const length = end >= 0 && (gap < 0 || end < gap) ? end : gap;
  if (length < 0) return undefined;
  const [status = '', ...lines] = bytes.toString('latin1', 0, length).split(/\r?\n/u);
  if (!/^HTTP\/[\d.]+ 200\b/u.test(status)) return undefined;
  const field = (name: string) => lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1).trim() ?? '';
  const type = field('content-type');
  const raw = bytes.subarray(length + (length === end ? 4 : 2));
  const whole = /chunked/iu.test(field('transfer-encoding')) ? unchunked(raw) : raw;
  return { type, charset: /charset\s*=\s*"?(?<label>[\w.:-]{2,30})/iu.exec(type)?.groups?.['label'], body: unpacked(whole, field('content-encoding'), most) };
}

function unpacked(body: Buffer, encoding: string, most: number): Uint8Array {
  const options = { maxOutputLength: most };
  // Some crawlers unpack the body and keep the header as it was.
  if (/gzip/iu.test(encoding)) return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, options) : body;
  if (/^br$/iu.test(encoding)) return brotliDecompressSync(body, options);
  if (/deflate/iu.test(encoding)) return (body[0] ?? 0) % 16 === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
  return body;
}

/** The body without the lengths between its chunks; as it is where it has none, as some crawlers keep it. */
function unchunked(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    const size = end < 0 ? Number.NaN : Number.parseInt(body.toString('latin1', at, Math.min(end, at + 16)), 16);
    if (Number.isNaN(size)) return chunks.length === 0 ? body : Buffer.concat(chunks);
    if (size === 0) break;
    chunks.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(chunks);
}
