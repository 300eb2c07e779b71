/** Inputs as the user names them, made into files to read. */
import { readFileSync, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { ReadOptions, ReadResult } from '../../types.js';
import { problemOf, troubleFor, troubleOf } from '../problem.js';
import { kindOfName } from '../kinds.js';
import { byCodePoint, walk } from './walk.js';

/** A file to read, or a result that is settled already: a problem. */
export type Input = { readonly file: string } | { readonly result: ReadResult };

/** Gives the bytes of stdin, the first time it is asked. */
export type Stdin = () => Promise<Uint8Array>;

/**
 * The files that the inputs and the list of `filesFrom` name, in order: the list behind the inputs.
 *
 * A path that exists is taken at its word, also where it holds *; else it may be a glob. Files of a
 * kind that is not read, met in a folder or by a glob, are told to `onSkipped` and nothing else.
 */
export async function* expandInputs(inputs: readonly string[], options: ReadOptions, stdin: Stdin): AsyncGenerator<Input> {
  for (const input of inputs) yield* expandInput(input, options);
  const { filesFrom } = options;
  if (filesFrom === undefined) return;
  let list: Uint8Array;
  try {
    list = filesFrom === '-' ? await stdin() : readFileSync(filesFrom);
  } catch (error) {
    yield { result: problemOf(filesFrom, troubleOf(error)) };
    return;
  }
  for (const path of pathsIn(new TextDecoder().decode(list))) yield* expandInput(path, options);
}

/** One path a line; a list with NUL in it is parted by NUL, so that names may hold line breaks. */
function pathsIn(list: string): string[] {
  const paths = list.includes('\0') ? list.split('\0') : list.split(/\r?\n/u);
  return paths.filter((path) => path !== '');
}

async function* expandInput(input: string, options: ReadOptions): AsyncGenerator<Input> {
  if (input === '-') {
    yield { file: '-' };
    return;
  }
  const path = process.platform === 'win32' ? input.replaceAll('\\', '/') : input;
  try {
    if (statSync(path).isDirectory()) yield* expandFolder(path, options);
    else yield { file: path };
  } catch (error) {
    if ((await import('tinyglobby')).isDynamicPattern(path)) yield* expandGlob(path, options);
    else yield { result: problemOf(path, troubleOf(error)) };
  }
}

function* expandFolder(folder: string, options: ReadOptions): Generator<Input> {
  let found = 0;
  for (const entry of walk(folder.length > 1 ? folder.replace(/\/+$/u, '') || '/' : folder, options.ignore)) {
    if ('skipped' in entry) {
      options.onSkipped?.(entry.skipped);
      continue;
    }
    found += 1;
    yield 'trouble' in entry ? { result: problemOf(entry.file, entry.trouble) } : { file: entry.file };
  }
  if (found > 0) return;
  yield { result: problemOf(folder, troubleFor('emptyFolder')) };
}

async function* expandGlob(pattern: string, options: ReadOptions): AsyncGenerator<Input> {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, { onlyFiles: true, expandDirectories: false, absolute: isAbsolute(pattern) });
  for (const file of files.sort(byCodePoint)) {
    if (kindOfName(file) === undefined) options.onSkipped?.(file);
    else yield { file };
  }
  if (files.length > 0) return;
  yield { result: problemOf(pattern, troubleFor('noMatch')) };
}
