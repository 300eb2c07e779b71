/** Releases read from wherever the user says, one after the other. */
import type { ReadOptions, ReadResult } from '../types.js';
import { expandInputs } from './inputs/expand.js';
import { loadManifest } from './inputs/manifest.js';
import { contextOf, readSource } from './open.js';
import { problemOf, troubleOf } from './problem.js';
import type { Source } from './source.js';
import { bytesSource, fileSource } from './source.js';
import { damped } from './text/damp.js';

/**
 * A result for every release of the inputs, in their order; folders in the order of code points.
 *
 *     read(['releases', 'a.zip', '-'])   →   {document}, {problem}, {document} …
 *
 * What cannot be read is a problem that names its file and its cure; the others go on. Files are read
 * when their turn comes, so memory holds one at a time.
 */
export async function* read(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  const stdin = once(options.stdin);
  const { about, problems } = await loadManifest(options.manifest);
  yield* problems;
  for await (const input of expandInputs(inputs, options, stdin)) {
    if ('result' in input) {
      yield input.result;
      continue;
    }
    const { file } = input;
    let source: Source;
    try {
      source = file === '-' ? bytesSource(file, await stdin()) : fileSource(file, about(file));
    } catch (error) {
      yield problemOf(file, troubleOf(error));
      continue;
    }
    yield* damped(file, readSource(source, contextOf(options, about)));
  }
}

/** Gives the bytes of stdin, which are read once, when they are first asked for. */
export function once(stdin: (() => Promise<Uint8Array>) | undefined): () => Promise<Uint8Array> {
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
