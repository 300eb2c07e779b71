/** A stand-in for the extractor and for the world outside, so that the command runs without either. */
import type { Analysis, CreateExtractor, Extractor } from '../../src/cli/command/engine.js';
import type { Io } from '../../src/cli/terminal/io.js';
import { run } from '../../src/cli/main.js';
import { ExtractError } from '../../src/errors.js';
import type { Document, Fact, ReadResult } from '../../src/types.js';
import { fact } from '../write/samples.js';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  /** Files by name; anything else is not found. A file of 坏 makes the analysis throw. */
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly tty?: Partial<Io['tty']>;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdout?: Io['stdout'];
  readonly signal?: AbortSignal;
}

/** Runs a command line in a world of its own. */
export async function cli(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let stdout = '';
  let stderr = '';
  const gather = (add: (text: string) => void): Io['stdout'] => ({ write: async (chunk) => add(typeof chunk === 'string' ? chunk : decoder.decode(chunk)) });
  const io: Io = {
    stdout: world.stdout ?? gather((text) => { stdout += text; }),
    stderr: gather((text) => { stderr += text; }),
    stdin: async () => new TextEncoder().encode(world.stdin ?? ''),
    tty: { stdin: false, stdout: false, stderr: false, ...world.tty },
    env: world.env ?? {},
    ...(world.columns !== undefined && { columns: world.columns }),
    ...(world.signal !== undefined && { signal: world.signal }),
  };
  const code = await run(argv, io, async () => maker(world));
  return { code, stdout, stderr };
}

function maker(world: World): CreateExtractor {
  return async (options = {}) => {
    if (options.rules?.includes('bad.yaml') === true) {
      throw new ExtractError([{ code: 'UNKNOWN_TAG', file: 'bad.yaml', line: 5, column: 15, message: 'unknown tag `#Nuon`', help: 'did you mean `#Noun`?' }]);
    }
    return extractorIn(world);
  };
}

function extractorIn({ files = {}, stdin = '' }: World): Extractor {
  const read = (file: string): ReadResult => {
    const source = file === '-' ? stdin : files[file];
    if (source === undefined) return { problem: { file, code: 'NOT_FOUND', message: 'no such file', help: 'check the path' } };
    return { document: documentOf(file, source) };
  };
  return {
    get lexicon(): never {
      throw new Error('the stand-in has no words');
    },
    async *read(inputs) {
      for (const file of inputs) yield read(file);
    },
    analyse: (input) => analyse(typeof input === 'string' ? documentOf('-', input) : input),
    analyseAll: (documents) => documents.map((document) => {
      try {
        return { result: analyse(document) };
      } catch (error) {
        return { error };
      }
    }),
  };
}

function documentOf(file: string, source: string): Document {
  return { file, source, text: source, encoding: 'utf-8', tables: [], warnings: source.includes('注意') ? [['须知', 'something to know']] : [], title: `题 ${file}` };
}

/** Every line is a sentence; every 指标N件 in it a fact, `?` behind it a row to check, `=` a repeat; 注意 gives a warning; a number alone is unclaimed. */
function analyse(document: Document): Analysis {
  if (document.source.includes('坏')) throw new TypeError('cannot read');
  const sentences: Analysis['sentences'][number][] = [];
  const facts: Fact[] = [];
  const unclaimed: { start: number; end: number }[] = [];
  let start = 0;
  for (const [index, line] of document.text.split('\n').entries()) {
    const span = { start, end: start + line.length };
    const tokens: Analysis['sentences'][number]['tokens'][number][] = [];
    for (const found of line.matchAll(/(\p{Script=Han}*?)([0-9]+)(件?)([?=]?)/gu)) {
      const [whole, metric = '', digits = '', unit = '', mark = ''] = found;
      const at = start + found.index;
      const figure = { start: at + metric.length, end: at + metric.length + digits.length + unit.length };
      if (unit === '') { unclaimed.push(figure); continue; }
      tokens.push({ kind: 'noun', start: at, end: figure.start }, { kind: 'count', ...figure });
      const id = `f${facts.length + 1}`;
      facts.push(fact({ metric, metric_key: metric, value: Number(digits), unit, text: digits + unit, file: document.file, line: index + 1, id, quote: whole, start: figure.start, end: figure.end, ...(mark === '?' && { check: '期间由标题推出' }), ...(mark === '=' && { same_as: 'f1' }) }));
    }
    const matches = tokens.length === 0 ? [] : [{ rule: { id: 'level' }, from: 0, to: 2, slots: { metric: { from: 0, to: 1 }, value: { from: 1, to: 2 } } }];
    sentences.push({ span, tokens, matches });
    start = span.end + 1;
  }
  return { document, sentences, facts, unclaimed };
}
