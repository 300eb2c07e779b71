/** JSON Lines: one release a line. */
import type { Document, Published, ReadOptions, ReadResult } from '../../types.js';
import { decode, isTrouble } from '../encoding/decode.js';
import { isoDay } from '../meta/day.js';
import { documentOf } from '../document.js';
import { problemOf } from '../problem.js';

/**
 * A result for every line that is not empty, in order.
 *
 *     {"id": "r7", "text": "…", "title"?, "published"?, "url"?}   →   document a.jsonl#r7
 *     {"id": "r8", "html": "<p>…"}                                   →   its article, as of a page
 *
 * Source and offsets of such a document are those of its text or HTML. A line without an id is named by its
 * number. A line that is no JSON object with a text is a problem of its own.
 */
export async function* readLines(bytes: Uint8Array, file: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  const decoded = await decode(bytes, options.encoding);
  if (isTrouble(decoded)) {
    yield problemOf(file, decoded);
    return;
  }
  const { text, encoding } = decoded;
  let number = 0;
  let bad = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    number += 1;
    const line = text.slice(start, end).trim();
    const result = line === '' ? undefined : readLine({ file, line, number, encoding }, options);
    if (result !== undefined && 'problem' in result) bad += 1;
    if (result !== undefined && (!('problem' in result) || bad <= NAMED)) yield result;
    start = end + 1;
  }
  if (bad > NAMED) yield badLine(file, `${bad - NAMED} more lines hold no release`);
}

/** So many bad lines are named one by one: a file of other data should not flood the screen. */
const NAMED = 3;

interface Entry {
  readonly file: string;
  readonly line: string;
  readonly number: number;
  readonly encoding: string;
}

async function readLine({ file, line, number, encoding }: Entry, options: ReadOptions): Promise<ReadResult> {
  const record = parseObject(line);
  const html = record?.['text'] === undefined ? record?.['html'] : undefined;
  const text = html ?? record?.['text'];
  if (record === undefined || typeof text !== 'string') {
    const message = record === undefined ? 'is not a JSON object' : 'has no "text" and no "html"';
    const { problem } = badLine(`${file}#${number}`, `line ${number} ${message}`);
    return { problem: { ...problem, line: number } };
  }
  const id = record['id'];
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : String(number);
  const document = documentOf({ file: `${file}#${name}`, bytes: text, options }, { text, encoding, warnings: [] });
  const given = { ...document, ...fields(record, document) };
  if (html === undefined) return { document: given };
  const { articleIn } = await import('../html/read.js');
  // What the line says of its document stands above what the page says.
  return { document: { ...articleIn(given), ...fields(record, document) } };
}

function badLine(file: string, message: string) {
  const help = 'write one JSON object a line, with "id" and "text" (or "html")';
  return { problem: { file, code: 'BAD_LINE' as const, message, help } };
}

function fields(record: Readonly<Record<string, unknown>>, document: Document): Partial<Document> {
  const { url, title, published } = record;
  const date = isoDay(published);
  const dated: Published | undefined = document.published ?? (date === undefined ? undefined : { date, from: 'key' });
  return {
    ...(typeof url === 'string' && url !== '' ? { url } : {}),
    ...(typeof title === 'string' && title !== '' ? { title } : {}),
    ...(dated === undefined ? {} : { published: dated }),
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
