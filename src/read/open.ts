/** One source made into documents: its kind told, its reader loaded, its failures named. */
import type { Document, ReadOptions, ReadResult } from '../types.js';
import type { Kind, KindName } from './kinds.js';
import type { Trouble } from './problem.js';
import { damageOf, isTrouble, problemOf, troubleFor } from './problem.js';
import type { Context } from './reader.js';
import { readerOf } from './readers.js';
import { MAX_BYTES, sizeWords } from './size.js';
import type { Sniffed } from './sniff.js';
import { HEAD, sniff } from './sniff.js';
import type { Source } from './source.js';

/** What a file and everything inside it share. */
export function contextOf(options: ReadOptions, about: Context['about'] = () => ({})): Context {
  const context: Context = {
    options,
    about,
    unpacked: { packed: 0, bytes: 0 },
    readInside: (source) => readSource(source, context),
    readAs: (kind, source) => readAs(kind, source, context),
  };
  return context;
}

/** The results of a source, in its order; at least one. Nothing is thrown. */
export async function* readSource(source: Source, context: Context): AsyncGenerator<ReadResult> {
  try {
    const sniffed = sniff(source.slice(0, HEAD), source.name ?? source.file);
    if (isTrouble(sniffed)) {
      yield problemOf(source.file, sniffed);
      return;
    }
    const trouble = source.size === 0 && sniffed.kind.isText !== true ? troubleFor('empty') : tooLarge(source, sniffed.kind, context.options);
    if (trouble !== undefined) {
      yield problemOf(source.file, trouble);
      return;
    }
    const read = await readerOf(sniffed.kind.name);
    let count = 0;
    for await (const result of read(source, context)) {
      count += 1;
      yield withKind(result, sniffed.kind.name, sniffed.warning);
    }
    if (count === 0) yield problemOf(source.file, troubleFor('empty'));
  } catch (error) {
    yield problemOf(source.file, damageOf(error));
  }
}

async function* readAs(kind: KindName, source: Source, context: Context): AsyncGenerator<ReadResult> {
  const read = await readerOf(kind);
  for await (const result of read(source, context)) yield 'document' in result ? { document: { ...result.document, kind } } : result;
}

/** The results of some lines of a file that is known to be JSON Lines. */
export async function* readSomeLines(source: Source, context: Context): AsyncGenerator<ReadResult> {
  try {
    const { readLines } = await import('./text/jsonl.js');
    yield* readLines(source, context);
  } catch (error) {
    yield problemOf(source.file, damageOf(error));
  }
}

function withKind(result: ReadResult, kind: string, warning: Sniffed['warning']): ReadResult {
  if ('problem' in result || (result.document.kind !== undefined && warning === undefined)) return result;
  const { document } = result;
  const read: Document = { ...document, kind: document.kind ?? kind };
  return { document: warning === undefined ? read : { ...read, warnings: [...read.warnings, warning] } };
}

function tooLarge({ size }: Source, kind: Kind, { maxBytes = MAX_BYTES }: ReadOptions): Trouble | undefined {
  if (size <= maxBytes || kind.streams === true) return undefined;
  return troubleFor('tooLarge', { size: sizeWords(size), most: sizeWords(maxBytes) });
}
