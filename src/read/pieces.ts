/** Inputs cut into pieces that may be read in any order, by any thread and any machine. */
import { statSync } from 'node:fs';
import type { About, ReadOptions, ReadProblem, ReadResult } from '../types.js';
import { once } from './index.js';
import { expandInputs } from './inputs/expand.js';
import { cutLines } from './inputs/lines.js';
import { loadManifest } from './inputs/manifest.js';
import { contextOf, readSomeLines, readSource } from './open.js';
import { kindOfName } from './kinds.js';
import { problemOf, troubleOf } from './problem.js';
import { HEAD, sniff } from './sniff.js';
import type { Lines, Source } from './source.js';
import { bytesSource, fileSource, linesSource } from './source.js';
import { isWide } from './text/jsonl.js';

/** A file, or some lines of one: plain data that says what to read, not what is in it. */
export interface Piece {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** Absent: the whole file. */
  readonly lines?: Lines;
  /** Where it lies, if that is not its name. */
  readonly path?: string;
}

/**
 * What inputs are cut into: a piece to be read elsewhere, or what was read here because it cannot be
 * (stdin, members of archives). `input` is the file as the user named it.
 */
export type Cut = { readonly input: string; readonly piece: Piece } | { readonly input: string; readonly result: ReadResult };

/** Parts of JSON Lines that are worth their way to another thread, in bytes. */
const PART = 256 * 1024;

export interface Cutting {
  /** Lines are cut into parts of so many bytes. */
  readonly part?: number;
  /** `whole`: an archive is one piece; else what it holds is read here. */
  readonly archives?: 'opened' | 'whole';
}

/**
 * The inputs in their order; to read the pieces and join what comes back gives what `read` gives.
 *
 *     cutInputs(['a.html', 'big.jsonl', 'b.zip'])   →   {piece a.html}, {piece, lines 0–262,144} …, {document b.zip!/1.html} …
 */
export async function* cutInputs(inputs: readonly string[], options: ReadOptions, { part = PART, archives = 'opened' }: Cutting = {}): AsyncGenerator<Cut> {
  const stdin = once(options.stdin);
  const reading = await openReading(options);
  for (const problem of reading.problems) yield { input: problem.file, result: { problem } };
  for await (const input of expandInputs(inputs, options, stdin)) {
    if ('result' in input) {
      yield { input: 'problem' in input.result ? input.result.problem.file : input.result.document.file, result: input.result };
      continue;
    }
    const { file } = input;
    try {
      if (file === '-') for await (const result of readSource(bytesSource(file, await stdin()), contextOf(options, reading.about))) yield { input: file, result };
      else yield* cutFile(file, { part, archives }, reading);
    } catch (error) {
      yield { input: file, result: problemOf(file, troubleOf(error)) };
    }
  }
}

async function* cutFile(file: string, { part, archives }: Required<Cutting>, reading: Reading): AsyncGenerator<Cut> {
  const { size } = statSync(file);
  const kind = size > part && kindOfName(file)?.streams === true ? kindOf(linesSource(file, { from: 0, to: size, before: 0 })) : undefined;
  if (kind === 'lines') {
    for (const lines of cutLines(file, part)) yield { input: file, piece: { file, size: lines.to - lines.from, lines } };
  } else if (kind === 'many' && archives === 'opened') {
    for await (const result of readPiece({ file, size }, reading)) yield { input: file, result };
  } else {
    yield { input: file, piece: { file, size } };
  }
}

/** Whether a file can be cut into lines, or holds many documents otherwise. */
function kindOf(source: Source): 'lines' | 'many' | undefined {
  const head = source.slice(0, HEAD);
  const sniffed = sniff(head, source.file);
  if (!('kind' in sniffed)) return undefined;
  if (sniffed.kind.name === 'jsonl') return isWide(head) ? undefined : 'lines';
  return sniffed.kind.streams === true ? 'many' : undefined;
}

/** What the readers of pieces share: options, and the user's list read once. */
export interface Reading {
  readonly options: ReadOptions;
  readonly about: (file: string) => About;
  /** What is wrong with the list. */
  readonly problems: readonly ReadProblem[];
}

export async function openReading(options: ReadOptions): Promise<Reading> {
  const { about, problems } = await loadManifest(options.manifest);
  return { options, about, problems: problems.flatMap((result) => ('problem' in result ? [result.problem] : [])) };
}

/** A piece opened; throws the error of the file system where it is not there. */
export function openPiece({ file, lines, path = file }: Piece, { about }: Reading): Source {
  const source = lines === undefined ? fileSource(path, about(file)) : linesSource(path, lines, about(file));
  return path === file ? source : { ...source, file };
}

/** The results of an opened piece, in its order. Nothing is thrown: what cannot be read is a problem. */
export function readOpened(source: Source, { options, about }: Reading): AsyncIterable<ReadResult> {
  const context = contextOf(options, about);
  return source.linesBefore === undefined ? readSource(source, context) : readSomeLines(source, context);
}

/** The results of a piece, likewise. */
export async function* readPiece(piece: Piece, reading: Reading): AsyncGenerator<ReadResult> {
  let source: Source;
  try {
    source = openPiece(piece, reading);
  } catch (error) {
    yield problemOf(piece.file, troubleOf(error));
    return;
  }
  yield* readOpened(source, reading);
}

/** How much text a file holds for its size: packed ones more; of a web page most is markup, and a quarter took its time where it was measured. */
const SHARES: ReadonlyMap<string | undefined, number> = new Map([['zip', 5], ['gzip', 5], ['html', 0.25]]);

/** How many bytes of text the inputs hold, roughly; no more than `enough` are counted, and nothing is read but stdin. */
export async function weighInputs(inputs: readonly string[], options: ReadOptions, enough: number): Promise<number> {
  const stdin = once(options.stdin);
  let bytes = 0;
  for await (const input of expandInputs(inputs, { ...options, onSkipped: () => {} }, stdin)) {
    if (bytes >= enough) break;
    if ('result' in input) continue;
    const size = input.file === '-' ? (await stdin()).length : sizeOf(input.file);
    bytes += size * (SHARES.get(kindOfName(input.file)?.name) ?? 1);
  }
  return Math.min(bytes, enough);
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
