/** Releases read from wherever the user says, one after the other. */
import { readFileSync, statSync } from 'node:fs';
import type { ReadOptions, ReadResult } from '../types.js';
import { formatOf, formatOfContent, plainFormat } from './kinds.js';
import { expandInputs } from './inputs/expand.js';
import { problemOf, troubleOf } from './problem.js';

const MAX_BYTES = 50 * 1024 * 1024;

/**
 * A result for every release of the inputs, in their order; folders in the order of code points.
 *
 *     read(['releases', 'a.jsonl', '-'])   →   {document}, {problem}, {document} …
 *
 * What cannot be read is a problem that names its file and its cure; the others go on. Files are read
 * when their turn comes, so memory holds one at a time.
 */
export async function* read(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  const stdin = once(options.stdin);
  for await (const input of expandInputs(inputs, options, stdin)) {
    if ('result' in input) yield input.result;
    else yield* readInput(input.file, options, stdin);
  }
}

async function* readInput(file: string, options: ReadOptions, stdin: () => Promise<Uint8Array>): AsyncGenerator<ReadResult> {
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  try {
    // Asking for the size first keeps a huge file out of memory.
    const size = file === '-' ? 0 : statSync(file).size;
    const bytes = size > maxBytes ? undefined : file === '-' ? await stdin() : readFileSync(file);
    if (bytes === undefined || bytes.length > maxBytes) {
      yield problemOf(file, tooLarge(bytes?.length ?? size, maxBytes));
      return;
    }
    // A named file of an unknown ending is read as text; bytes that are none say so themselves.
    const format = formatOfContent(bytes) ?? (file === '-' ? stdinFormat(bytes) : (formatOf(file) ?? plainFormat()));
    if (format !== undefined) yield* format.read(bytes, file, options);
  } catch (error) {
    yield problemOf(file, troubleOf(error));
  }
}

/** JSON Lines are told by their first character; all else on stdin is text with or without marks. */
function stdinFormat(bytes: Uint8Array) {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  if (start.startsWith('{"')) return formatOf('stdin.jsonl');
  return start.startsWith('---\n') ? formatOf('stdin.md') : plainFormat();
}

function tooLarge(size: number, maxBytes: number) {
  return {
    code: 'TOO_LARGE' as const,
    message: `${megabytes(size)} is more than the ${megabytes(maxBytes)} allowed`,
    help: 'split it, or raise the limit with --max-bytes',
  };
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}

function once(stdin: (() => Promise<Uint8Array>) | undefined): () => Promise<Uint8Array> {
  let bytes: Promise<Uint8Array> | undefined;
  return () => (bytes ??= stdin === undefined ? readStdin() : stdin());
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
    else chunks.push(Buffer.from(String(chunk)));
  }
  return Buffer.concat(chunks);
}
