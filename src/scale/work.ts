/** One task after the other, in whatever thread this is. */
import { openPiece, openReading, readOpened, type Reading } from '../read/pieces.js';
import { problemOf, troubleOf } from '../read/problem.js';
import type { Source } from '../read/source.js';
import type { Outcome } from '../steps.js';
import type { Document, ReadResult } from '../types.js';
import { loadWriter } from '../write/index.js';
import type { Entry } from '../write/writer.js';
import { openCache, type Cache } from './cache/cache.js';
import { countsOf, foundIn, releaseOf, type Analysed, type GroupAnalyser } from './found.js';
import { grouped, lengthOf, TOGETHER } from './group.js';
import { defectOf, type Done, type Job, type Task, type Told } from './job.js';

export interface Worker {
  readonly work: (task: Task) => Promise<Done>;
}

/** A worker for a job. The extractor is made when the first task needs it: not at all where all is in the cache. */
export async function createWorker(job: Job, createExtractor: () => Promise<GroupAnalyser>): Promise<Worker> {
  const reading = await openReading(job.read);
  const cache = job.cache === undefined ? undefined : openCache(job.cache);
  const rows = await rowsOf(job);
  let extractor: Promise<GroupAnalyser> | undefined;
  const process = async (results: Iterable<ReadResult> | AsyncIterable<ReadResult>): Promise<Done> => {
    const analyser = await (extractor ??= createExtractor());
    const told: Told[] = [];
    const text: string[] = [];
    const take = (facts: readonly Entry[]): void => { if (rows !== undefined && facts.length > 0) text.push(rows.of(facts)); };
    for await (const group of grouped(results, lengthOf, TOGETHER)) {
      const documents = group.flatMap((result) => ('document' in result ? [result.document] : []));
      const outcomes = analyser.analyseAll(documents);
      let next = 0;
      for (const result of group) told.push('problem' in result ? { problem: result.problem } : tell(result.document.file, outcomes[next++], { job, take }));
    }
    return { told, ...(text.length > 0 && { rows: text.join(rows?.between ?? '') }) };
  };
  return { work: (task) => ('document' in task ? workOnDocument(task.document, { cache, process }) : workOnPiece(task, { cache, reading, process })) };
}

type Process = (results: Iterable<ReadResult> | AsyncIterable<ReadResult>) => Promise<Done>;

function workOnDocument(document: Document, { cache, process }: { readonly cache: Cache | undefined; readonly process: Process }): Promise<Done> {
  const done = (): Promise<Done> => process([{ document }]);
  return cache === undefined ? done() : cache.through(cache.keyOfDocument(document), done);
}

async function workOnPiece({ piece }: Extract<Task, { readonly piece: unknown }>, { cache, reading, process }: { readonly cache: Cache | undefined; readonly reading: Reading; readonly process: Process }): Promise<Done> {
  let source: Source;
  try {
    source = openPiece(piece, reading);
    // A folder where a file was is told here, by the first bytes that are asked for.
    source.slice(0, 1);
  } catch (error) {
    return process([problemOf(piece.file, troubleOf(error))]);
  }
  const done = (): Promise<Done> => process(readOpened(source, reading));
  return cache === undefined ? done() : cache.through(cache.keyOfSource(source), done);
}

interface Telling {
  readonly job: Job;
  readonly take: (facts: readonly Entry[]) => void;
}

function tell(file: string, outcome: Outcome<Analysed> | undefined, { job: { output }, take }: Telling): Told {
  try {
    if (outcome === undefined || 'error' in outcome) throw outcome?.error;
    const found = foundIn(outcome.result, output.is === 'rows' ? output.selection.unclaimed : output.figures);
    if (output.is === 'rows') take(releaseOf(found, output.selection).facts);
    return { file, warnings: found.warnings, counts: countsOf(found), ...(output.is === 'found' && { found }) };
  } catch (error) {
    return { file, defect: defectOf(error) };
  }
}

async function rowsOf({ output }: Job): Promise<{ readonly of: (facts: readonly Entry[]) => string; readonly between: string } | undefined> {
  if (output.is === 'found') return undefined;
  const { joint } = await loadWriter(output.format);
  return joint === undefined ? undefined : { of: joint.rows(output.options), between: joint.between };
}
