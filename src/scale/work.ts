/** One task after the other, in whatever thread this is. */
import { kindOfName } from '../read/kinds.js';
import { openPiece, openReading, readOpened, type Reading } from '../read/pieces.js';
import { problemOf, troubleOf } from '../read/problem.js';
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
  const cache = job.cache === undefined ? undefined : openCache(job.cache);
  const shelf: Shelf = { reading: await openReading(job.read), cache };
  const rows = await rowsOf(job);
  let extractor: Promise<GroupAnalyser> | undefined;
  const analyserOf = (): Promise<GroupAnalyser> => (extractor ??= createExtractor());
  const kept = ({ key }: Opened): Done | undefined => (key === undefined ? undefined : cache?.kept(key));
  const keep = ({ key }: Opened, done: Done): Done => {
    if (key !== undefined) cache?.keep(key, done);
    return done;
  };
  const process = async (results: Results): Promise<Done> => {
    const analyser = await analyserOf();
    const account = accountOf(job, rows);
    for await (const group of grouped(results, lengthOf, TOGETHER)) account.add(group, analyser.analyseAll(documentsOf(group)).values());
    return account.done();
  };
  const work: Worker['work'] = async (task) => {
    const one = opened(task, shelf);
    return kept(one) ?? keep(one, await process(one.results()));
  };
  /** Of several small tasks: what is kept, and what is not, read and analysed together. */
  const together = async (tasks: readonly Task[]): Promise<readonly Done[]> => {
    const asked: Asked[] = [];
    for (const task of tasks) {
      const one = opened(task, shelf);
      const done = kept(one);
      asked.push({ one, done, read: done === undefined ? await allOf(one.results()) : [] });
    }
    const unread = asked.flatMap(({ read }) => documentsOf(read));
    const outcomes = (unread.length === 0 ? [] : (await analyserOf()).analyseAll(unread)).values();
    return asked.map(({ one, done, read }) => {
      if (done !== undefined) return done;
      const account = accountOf(job, rows);
      account.add(read, outcomes);
      return keep(one, account.done());
    });
  };
  const workAll: Worker['workAll'] = async (tasks) => {
    const done: Done[] = [];
    for await (const group of grouped(tasks, sizeOf, SMALL)) {
      if (group.length > 1 && group.every((task) => sizeOf(task) < SMALL.most)) done.push(...(await together(group)));
      else for (const task of group) done.push(await work(task));
    }
    return done;
  };
  return { work, workAll };
}

type Results = Iterable<ReadResult> | AsyncIterable<ReadResult>;

/** What tasks are taken from. */
interface Shelf {
  readonly reading: Reading;
  readonly cache: Cache | undefined;
}

/** A task that is asked for together with others: `done` where it is kept, else everything that was read of it. */
interface Asked {
  readonly one: Opened;
  readonly done: Done | undefined;
  readonly read: readonly ReadResult[];
}

/** Groups of tasks that are small enough to be held together: bytes, and how many. */
const SMALL = { most: 96 * 1024, many: TOGETHER.many };

/** What holds many documents, however small it is packed, is worked through piece by piece. */
function sizeOf(task: Task): number {
  if ('document' in task) return task.document.source.length;
  return kindOfName(task.piece.file)?.streams === true ? Infinity : task.piece.size;
}

function documentsOf(results: readonly ReadResult[]): readonly Document[] {
  return results.flatMap((result) => ('document' in result ? [result.document] : []));
}

async function allOf(results: Results): Promise<readonly ReadResult[]> {
  const all: ReadResult[] = [];
  for await (const result of results) all.push(result);
  return all;
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

/** A task before it is read: what it is kept under, where it may be, and what reads it. */
interface Opened {
  readonly key?: string | undefined;
  readonly results: () => Results;
}

function opened(task: Task, { reading, cache }: Shelf): Opened {
  if ('document' in task) return { key: cache?.keyOfDocument(task.document), results: () => [{ document: task.document }] };
  try {
    const source = openPiece(task.piece, reading);
    // A folder where a file was is told here, by the first bytes that are asked for.
    source.slice(0, 1);
    return { key: cache?.keyOfSource(source), results: () => readOpened(source, reading) };
  } catch (error) {
    return { results: () => [problemOf(task.piece.file, troubleOf(error))] };
  }
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
