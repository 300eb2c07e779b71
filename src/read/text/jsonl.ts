/** JSON Lines: one release a line, read piece by piece. */
import type { About, ReadResult } from '../../types.js';
import { documentOf } from '../document.js';
import type { Context, Reader } from '../reader.js';
import { isoDay, isoInstant } from '../meta/day.js';
import { MAX_BYTES, sizeWords } from '../size.js';
import type { Trouble } from '../problem.js';
import { isTrouble, problemOf, troubleFor } from '../problem.js';
import type { Decoded } from '../encoding/decode.js';
import { decode } from '../encoding/decode.js';
import { linesOf } from './lines.js';

/**
 * A result for every line that is not empty, in order.
 *
 *     {"id": "r7", "text": "…", "title"?, "published"?, "url"?, "retrieved"?}   →   document a.jsonl#r7
 *     {"id": "r8", "html": "<p>…"}                                                  →   its article, as of a page
 *
 * Source and offsets of such a document are those of its text or HTML. A line without an id is named by its
 * number. A line that is no JSON object with a text is a problem of its own.
 */
export const readLines: Reader = async function* ({ file, about, size, slice, chunks, linesBefore = 0 }, context) {
  const { options } = context;
  const longest = options.maxBytes ?? MAX_BYTES;
  let number = linesBefore;
  for await (const bytes of linesOf(isWide(slice(0, 2)) ? inUtf8(slice(0, size)) : chunks(), longest)) {
    number += 1;
    if (bytes === 'too long') {
      yield { problem: badLine(file, number, troubleFor('longLine', { n: number, most: sizeWords(longest) })) };
      continue;
    }
    const decoded = await decode(bytes, options.encoding, about.charset);
    if (!isTrouble(decoded) && decoded.text.trim() === '') continue;
    yield isTrouble(decoded) ? { problem: badLine(file, number, decoded) } : readLine({ file, number, decoded }, about, context);
  }
};

/** UTF-16 has line feeds inside characters: such a file is held whole. */
async function* inUtf8(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const decoded = await decode(bytes);
  if ('text' in decoded) yield Buffer.from(decoded.text);
}

export function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

interface Line {
  readonly file: string;
  readonly number: number;
  readonly decoded: Decoded;
}

async function readLine({ file, number, decoded }: Line, about: About, context: Context): Promise<ReadResult> {
  const record = parseObject(decoded.text);
  if (record === undefined) return { problem: badLine(file, number, troubleFor('notJson', { n: number })) };
  const id = record['id'];
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : String(number);
  const result = await readRecord(record, `${file}#${name}`, { about, context, decoded });
  return 'problem' in result ? { problem: badLine(file, number, troubleFor('noText', { n: number })) } : result;
}

/** What is known of a record from without, and how its file was decoded. */
interface RecordContext {
  readonly about: About;
  readonly context: Context;
  readonly decoded?: Pick<Decoded, 'encoding' | 'warnings'>;
}

/** The release of a record: its `text`, or the article of its `html`; a problem where it has neither. */
export async function readRecord(
  record: Readonly<Record<string, unknown>>,
  file: string,
  { about, context: { options }, decoded = PLAIN }: RecordContext,
): Promise<ReadResult> {
  const html = record['text'] === undefined ? record['html'] : undefined;
  const text = html ?? record['text'];
  if (typeof text !== 'string') return problemOf(file, troubleFor('noText', { n: 1 }));
  const document = documentOf({ file, bytes: text, options, about: { ...about, ...aboutIn(record) } }, { ...decoded, text });
  if (html === undefined) return { document: { ...document, kind: 'jsonl' } };
  const { articleIn } = await import('../html/read.js');
  return { document: { ...articleIn(document), kind: 'jsonl' } };
}

const PLAIN = { encoding: 'utf-8', warnings: [] } as const;

function badLine(file: string, number: number, trouble: Trouble) {
  return { file: `${file}#${number}`, line: number, ...trouble };
}

/** What a line says of its release stands above what the release says of itself. */
export function aboutIn(record: Readonly<Record<string, unknown>>): About {
  const words = (key: string) => {
    const value = record[key];
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  const [url, title, issuer] = [words('url'), words('title'), words('issuer')];
  const [date, retrieved] = [isoDay(record['published']), isoInstant(record['retrieved'])];
  return {
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(date === undefined ? {} : { published: { date, from: 'key' as const } }),
    ...(retrieved === undefined ? {} : { retrieved }),
  };
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
