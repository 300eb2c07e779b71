/** One task after the other, in whatever thread this is. */
import { kindOfName } from '../read/kinds.js';
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
  /** What became of each, in order; small ones are read ahead and analysed together. */
  readonly workAll: (tasks: readonly Task[]) => Promise<readonly Done[]>;
}

/** A worker for a job. The extractor is made when the first task needs it: not at all where all is in the cache. */
export async function createWorker(job: Job, createExtractor: () => Promise<GroupAnalyser>): Promise<Worker> {
  const reading = await openReading(job.read);
  const cache = job.cache === undefined ? undefined : openCache(job.cache);
  const rows = await rowsOf(job);
  let extractor: Promise<GroupAnalyser> | undefined;
  const process = async (results: Iterable<ReadResult> | AsyncIterable<ReadResult>): Promise<Done> => {
    const analyser = await (extractor ??= createExtractor());
    const account = newAccount();
    for await (const group of grouped(results, lengthOf, TOGETHER)) account.add(group, analyser.analyseAll(documentsOf(group)).values());
    return account.done();
  };
  const newAccount = (): Account => accountOf(job, rows);
  const work: Worker['work'] = (task) => ('document' in task ? workOnDocument(task.document, { cache, process }) : workOnPiece(task, { cache, reading, process }));
  const together = async (tasks: readonly Task[]): Promise<readonly Done[]> => {
    const read: (readonly ReadResult[])[] = [];
    for (const task of tasks) read.push(await allOf(task, reading));
    const analyser = await (extractor ??= createExtractor());
    const outcomes = analyser.analyseAll(read.flatMap(documentsOf)).values();
    return read.map((results) => {
      const account = newAccount();
      account.add(results, outcomes);
      return account.done();
    });
  };
  const workAll: Worker['workAll'] = async (tasks) => {
    const done: Done[] = [];
    // What is kept is asked for one by one.
    for await (const group of grouped(tasks, sizeOf, cache === undefined ? SMALL : ALONE)) {
      if (group.length > 1 && group.every((task) => sizeOf(task) < SMALL.most)) done.push(...(await together(group)));
      else for (const task of group) done.push(await work(task));
    }
    return done;
  };
  return { work, workAll };
}

/** Groups of tasks that are small enough to be held together: bytes, and how many. */
const SMALL = { most: 96 * 1024, many: TOGETHER.many };
const ALONE = { most: 0, many: 1 };

/** What holds many documents, however small it is packed, is worked through piece by piece. */
function sizeOf(task: Task): number {
  if ('document' in task) return task.document.source.length;
  return kindOfName(task.piece.file)?.streams === true ? Infinity : task.piece.size;
}

function documentsOf(results: readonly ReadResult[]): readonly Document[] {
  return results.flatMap((result) => ('document' in result ? [result.document] : []));
}

/** Everything that a task holds, read. */
async function allOf(task: Task, reading: Reading): Promise<readonly ReadResult[]> {
  if ('document' in task) return [{ document: task.document }];
  const results: ReadResult[] = [];
  try {
    const source = openPiece(task.piece, reading);
    source.slice(0, 1);
    for await (const result of readOpened(source, reading)) results.push(result);
  } catch (error) {
    results.push(problemOf(task.piece.file, troubleOf(error)));
  }
  return results;
}

function nextOf(outcomes: Iterator<Outcome<Analysed>>): Outcome<Analysed> | undefined {
  const { value, done } = outcomes.next();
  return done === true ? undefined : value;
}

/** What is told of one task, document by document, and their rows. */
interface Account {
  /** Of each document the next outcome. */
  readonly add: (results: readonly ReadResult[], outcomes: Iterator<Outcome<Analysed>>) => void;
  readonly done: () => Done;
}

function accountOf(job: Job, rows: Rows | undefined): Account {
  const told: Told[] = [];
  const text: string[] = [];
  const take = (facts: readonly Entry[]): void => { if (rows !== undefined && facts.length > 0) text.push(rows.of(facts)); };
  return {
    add(results, outcomes) {
      for (const result of results) told.push('problem' in result ? { problem: result.problem } : tell(result.document.file, nextOf(outcomes), { job, take }));
    },
    done: () => ({ told, ...(text.length > 0 && { rows: text.join(rows?.between ?? '') }) }),
  };
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

interface Rows {
  readonly of: (facts: readonly Entry[]) => string;
  readonly between: string;
}

async function rowsOf({ output }: Job): Promise<Rows | undefined> {
  if (output.is === 'found') return undefined;
  const { joint } = await loadWriter(output.format);
  return joint === undefined ? undefined : { of: joint.rows(output.options), between: joint.between };
}
