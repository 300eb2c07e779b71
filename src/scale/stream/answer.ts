/** One line of JSON in, one line of JSON out. */
import { createHash } from 'node:crypto';
import type { ErrorCode } from '../../errors.js';
import { contextOf, readSource } from '../../read/open.js';
import type { Reading } from '../../read/pieces.js';
import { bytesSource } from '../../read/source.js';
import { aboutIn, readRecord } from '../../read/text/jsonl.js';
import { wordsIn } from '../../text/language.js';
import type { Fact, ReadResult } from '../../types.js';
import type { Column } from '../../write/columns.js';
import { jsonOf } from '../../write/jsonl.js';
import { recordOf } from '../../write/rows.js';
import type { Analyser } from '../found.js';
import type { Line } from './lines.js';

export interface Answer {
  /** Without a line end. */
  readonly text: string;
  readonly facts: number;
  /** `bad`: the line holds no release that can be read; `defect`: we failed on it. */
  readonly failed?: 'bad' | 'defect';
}

export interface Answering {
  readonly analyser: Analyser;
  readonly reading: Reading;
  readonly columns: readonly Column[];
}

/**
 * The answer to a line:
 *
 *     {"id": "r7", "text": "…"}   →   {"doc":"r7","facts":[{…},{…}]}
 *     no JSON                     →   {"doc":null,"error":{"code":"BAD_LINE","message":"…","line_sha256":"…"}}
 *
 * A document is `text`, `html`, or a file as `base64` with its `type` (pdf, docx …); `url`, `title`, `issuer`,
 * `published` and `retrieved` may stand beside it. A line without an id is named by its hash. The answer holds
 * nothing but what follows from the line: no time, no number, no language of the machine. Never throws.
 */
export async function answerTo(line: Line, answering: Answering): Promise<Answer> {
  if ('long' in line) return refusal(null, { code: 'TOO_LARGE', message: 'the line is longer than allowed', hash: line.long });
  const hash = createHash('sha256').update(line.bytes).digest('hex');
  const record = recordIn(line.bytes);
  if (typeof record === 'string') return refusal(null, { code: 'BAD_LINE', message: record, hash });
  const id = record['id'];
  const doc = typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
  const name = doc ?? `sha256:${hash.slice(0, 16)}`;
  if (['text', 'html', 'base64'].every((key) => typeof record[key] !== 'string')) {
    return refusal(name, { code: 'BAD_LINE', message: 'the line has no "text", no "html" and no "base64"', hash });
  }
  try {
    return await answerFor(record, { ...answering, doc: name, hash });
  } catch (error) {
    return { ...refusal(name, { code: 'DEFECT', message: error instanceof Error ? error.message : String(error), hash }), failed: 'defect' };
  }
}

type Fields = Readonly<Record<string, unknown>>;

interface Asked extends Answering {
  readonly doc: string;
  readonly hash: string;
}

async function answerFor(record: Fields, { analyser, reading, columns, doc, hash }: Asked): Promise<Answer> {
  const facts: Fact[] = [];
  const warnings: string[] = [];
  const problems: { readonly file: string; readonly code: ErrorCode; readonly message: string }[] = [];
  let documents = 0;
  for await (const result of resultsOf(record, doc, reading)) {
    if ('problem' in result) {
      const { file, code, message } = result.problem;
      problems.push({ file, code, message });
      continue;
    }
    documents += 1;
    const analysis = analyser.analyse(result.document);
    warnings.push(...analysis.document.warnings.map((warning) => wordsIn('en', warning)));
    facts.push(...analysis.facts);
  }
  const [problem] = problems;
  if (documents === 0 && problem !== undefined) return refusal(doc, { ...problem, hash });
  const answer = { doc, facts: facts.map((fact) => recordOf(fact, columns)), ...(warnings.length > 0 && { warnings }), ...(problems.length > 0 && { problems }) };
  return { text: jsonOf(answer), facts: facts.length };
}

async function* resultsOf(record: Fields, doc: string, { options, about }: Reading): AsyncGenerator<ReadResult> {
  const context = contextOf(options, about);
  const { base64, type } = record;
  if (typeof base64 !== 'string') {
    yield await readRecord(record, `-#${doc}`, { about: {}, context });
    return;
  }
  const name = typeof type === 'string' ? `release.${type.replace(/^\./, '')}` : '-';
  yield* readSource({ ...bytesSource(`-#${doc}`, Buffer.from(base64, 'base64'), { about: aboutIn(record) }), name }, context);
}

/** The object of the line, or what is wrong with it. A mark at its beginning is passed over. */
function recordIn(bytes: Uint8Array): Fields | string {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return error instanceof SyntaxError ? 'the line is no JSON' : 'the line is no UTF-8';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'the line is no JSON object';
  return { ...value };
}

function refusal(doc: string | null, { code, message, hash }: { readonly code: ErrorCode; readonly message: string; readonly hash: string }): Answer {
  return { text: jsonOf({ doc, error: { code, message, line_sha256: hash } }), facts: 0, failed: 'bad' };
}
