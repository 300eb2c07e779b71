/** The inputs read and analysed, in their order, with the user's own amendments, counted on the way. */
import type { Detail } from '../../annotate/cascade.js';
import { countsOf, type Counts } from '../../scale/found.js';
import { grouped, lengthOf, TOGETHER } from '../../scale/group.js';
import type { Outcome } from '../../steps.js';
import { wordsOf } from '../../errors.js';
import type { Document, Fact, ReadOptions, ReadProblem } from '../../types.js';
import type { Context } from '../command/context.js';
import type { Analysis, Extractor } from '../command/engine.js';
import { codeOf } from '../terminal/io.js';
import type { Say, Ui } from '../terminal/messages.js';
import { wordsIn } from '../terminal/messages.js';
import type { Reporter, Tally } from '../terminal/reporter.js';

/** An input of which there is no analysis, and the reason why. */
export interface Failed {
  readonly file: string;
  readonly problem: string;
}

/** What one input became: an analysis, or the reason why there is none. */
export type Analysed<A extends Analysis = Analysis> = { readonly file: string; readonly read: Document; readonly analysis: A } | Failed;

export interface Run<A extends Analysis = Analysis> {
  readonly extractor: Extractor<A>;
  readonly reporter: Reporter;
  readonly say: Say;
  readonly ui: Ui;
  readonly tally: Tally;
  /** What the user's files make of the facts of a document. */
  readonly amend: (facts: readonly Fact[], file: string) => readonly Fact[];
  readonly signal?: AbortSignal;
  /** Whether the tokens of sentences without figures are wanted too. */
  readonly detail?: Detail;
}

/** A run of a command; it shares the reporter and stops where the user stops it. */
export function runOf<A extends Analysis>({ io, say, ui, reporter }: Omit<Context, 'createExtractor'>, rest: Pick<Run<A>, 'extractor' | 'tally' | 'amend' | 'detail'>): Run<A> {
  return { say, ui, reporter, ...rest, ...(io.signal !== undefined && { signal: io.signal }) };
}

/** The inputs in their order, a few documents held at a time, since together they are analysed faster. */
export async function* analysed<A extends Analysis>(inputs: readonly string[], options: ReadOptions, run: Run<A>): AsyncGenerator<Analysed<A>> {
  for await (const group of grouped(run.extractor.read(inputs, options), lengthOf, TOGETHER)) {
    run.signal?.throwIfAborted();
    const documents = group.flatMap((result) => ('document' in result ? [result.document] : []));
    const outcomes = run.extractor.analyseAll(documents, run.detail);
    let next = 0;
    for (const result of group) {
      run.signal?.throwIfAborted();
      await run.reporter.progress(run.tally);
      if ('problem' in result) yield await unread(result.problem, run);
      else yield await tell(result.document, outcomes[next++], run);
    }
  }
}

/** Counts and reports an input that could not be read. */
export async function unread(problem: ReadProblem, { tally, reporter, ui }: Pick<Run, 'tally' | 'reporter' | 'ui'>): Promise<Failed> {
  tally.unread++;
  await reporter.problem(problem);
  return { file: problem.file, problem: wordsOf(problem, ui).message };
}

/** The analysis with the user's amendments, counted and its warnings told; of a defect what is to be said of it. */
async function tell<A extends Analysis>(document: Document, outcome: Outcome<A> | undefined, run: Run<A>): Promise<Analysed<A>> {
  const { tally, reporter } = run;
  if (outcome === undefined || 'error' in outcome) return defect(document.file, outcome?.error, run);
  const { result: analysis } = outcome;
  // What the steps warn of stands in their document.
  for (const warning of analysis.document.warnings) await reporter.line(`${document.file}: ${wordsIn(run.ui, warning)}`);
  const amended = { ...analysis, facts: run.amend(analysis.facts, document.file) };
  count(document.file, countsOf({ facts: amended.facts, unclaimed: analysis.unclaimed.length }), tally);
  return { file: document.file, read: document, analysis: amended };
}

/** Counts and reports a document on which we failed. */
export async function defect(file: string, error: unknown, { tally, reporter, say }: Pick<Run, 'tally' | 'reporter' | 'say'>): Promise<Failed> {
  tally.defects++;
  tally.unread++;
  await reporter.defectIn(file, error);
  return { file, problem: say('bug.what', { what: codeOf(error) ?? '' }) };
}

/** How many files without a date are named. */
const NAMED_UNDATED = 3;

/** Adds one document to the counts of the run. */
export function count(file: string, { facts, toCheck, repeats, unclaimed, undated }: Counts, tally: Tally): void {
  tally.read++;
  if (facts + repeats === 0) tally.empty++;
  tally.facts += facts;
  tally.toCheck += toCheck;
  tally.repeats += repeats;
  tally.unclaimed += unclaimed;
  if (!undated) return;
  tally.undated++;
  if (tally.undatedFiles.length < NAMED_UNDATED) tally.undatedFiles.push(file);
}
