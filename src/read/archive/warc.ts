/** WARC files, what crawlers keep the web in; read record by record, however large. Source: ISO 28500. */
import type { About, ReadResult } from '../../types.js';
import type { Context, Reader } from '../reader.js';
import { isoInstant } from '../meta/day.js';
import { MAX_BYTES, sizeWords } from '../size.js';
import { damageOf, damaged, problemOf, troubleFor } from '../problem.js';
import type { Source } from '../source.js';
import { bytesSource } from '../source.js';
import type { Answer } from './http.js';
import { answerIn } from './http.js';
import { checkDepth } from './bounds.js';
import type { Pump } from './pump.js';
import { pumpOf } from './pump.js';

type Fields = ReadonlyMap<string, string>;

/**
 * A result for every page or file that a server answered with, once for each address and content.
 *
 *     a.warc.gz!/https://example.gov.cn/a.html   url, retrieved and charset from the record
 *
 * Answers other than 200, and kinds that are not read, are passed over.
 */
export const readWarc: Reader = async function* (source, context) {
  checkDepth(source);
  const pump = pumpOf(source.chunks());
  const seen = new Set<string>();
  const most = context.options.maxBytes ?? MAX_BYTES;
  for (let fields = await fieldsOf(pump); fields !== undefined; fields = await fieldsOf(pump)) {
    const length = Number(fields.get('content-length'));
    if (!Number.isSafeInteger(length) || length < 0) {
      yield problemOf(source.file, damaged(['有记录没有写明长度', 'a record does not say how long it is']));
      return;
    }
    const url = fields.get('warc-target-uri')?.replace(/^<|>$/gu, '');
    const key = `${url} ${fields.get('warc-payload-digest')}`;
    const type = fields.get('warc-type');
    if (url === undefined || (type !== 'response' && type !== 'resource') || seen.has(key)) {
      await pump.skip(length);
    } else if (length > most) {
      await pump.skip(length);
      yield problemOf(`${source.file}!/${url}`, troubleFor('tooLarge', { size: sizeWords(length), most: sizeWords(most) }));
    } else {
      const block = await pump.take(length);
      if (block.length < length) {
        yield problemOf(source.file, damaged(['最后一条记录不完整', 'its last record is cut off']));
        return;
      }
      if (fields.has('warc-payload-digest')) seen.add(key);
      yield* readRecord({ source, url, fields, block }, context);
    }
  }
};

interface WarcRecord {
  readonly source: Source;
  readonly url: string;
  readonly fields: Fields;
  readonly block: Uint8Array;
}

async function* readRecord({ source, url, fields, block }: WarcRecord, context: Context): AsyncGenerator<ReadResult> {
  const file = `${source.file}!/${url}`;
  let answer: Answer | undefined;
  try {
    const isHttp = /^application\/http/iu.test(fields.get('content-type') ?? '');
    answer = isHttp ? answerIn(block, context.options.maxBytes ?? MAX_BYTES) : { type: fields.get('content-type') ?? '', charset: undefined, body: block };
  } catch (error) {
    yield problemOf(file, damageOf(error));
    return;
  }
  const ending = answer === undefined ? undefined : ENDINGS.find(([type]) => type.test(answer.type))?.[1];
  if (answer === undefined || ending === undefined) {
    context.options.onSkipped?.(file);
    return;
  }
  const retrieved = isoInstant(fields.get('warc-date'));
  const about: About = {
    ...source.about,
    url,
    ...(retrieved === undefined ? {} : { retrieved }),
    ...(answer.charset === undefined ? {} : { charset: answer.charset }),
    ...context.about(file),
  };
  yield* context.readInside({ ...bytesSource(file, answer.body, { about, depth: source.depth + 1 }), name: `page${ending}` });
}

/** What servers call the kinds that are read. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)/iu, '.html'],
  [/^text\/plain/iu, '.txt'],
  [/^application\/pdf/iu, '.pdf'],
  [/^application\/msword/iu, '.doc'],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml/iu, '.docx'],
  [/^application\/vnd\.openxmlformats-officedocument\.spreadsheetml/iu, '.xlsx'],
  [/^application\/ofd/iu, '.ofd'],
];

/** The fields of the next record, names in lower case; undefined at the end. */
async function fieldsOf(pump: Pump): Promise<Fields | undefined> {
  let line = await pump.line();
  while (line !== undefined && !/^WARC\/\d/u.test(line)) line = await pump.line();
  if (line === undefined) return undefined;
  const fields = new Map<string, string>();
  for (line = await pump.line(); line !== undefined && line !== ''; line = await pump.line()) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}
