/** All facts of the inputs, for the commands that look at many releases at once. */
import type { Detail } from '../../annotate/cascade.js';
import type { ExitCode } from '../../errors.js';
import { worstExit } from '../../errors.js';
import { once } from '../../read/index.js';
import { threadsFor } from '../../scale/pool/threads.js';
import type { Aliases } from '../../names/aliases.js';
import type { Fact } from '../../types.js';
import { loadAmendments } from './amend.js';
import { analysed, runOf, type Analysed } from './analysed.js';
import type { Context } from '../command/context.js';
import type { Analysis, Extractor } from '../command/engine.js';
import { expectInputs, readOptions } from './inputs.js';
import { newTally, type Tally } from '../terminal/reporter.js';
import { usageError } from '../terminal/usage.js';

export interface Gathering<A extends Analysis = Analysis> {
  /** Every input in its order. */
  readonly releases: AsyncIterable<Analysed<A>>;
  /** The facts of all inputs by several threads or from the cache, where the user has either; names of what could not be read are put into the list. */
  readonly scaled?: (unread: string[]) => Promise<Fact[]>;
  readonly extractor: Extractor<A>;
  readonly tally: Tally;
  readonly aliases?: Aliases;
  /** Prints the closing line; the exit code that the inputs ask for comes back. */
  readonly close: () => Promise<ExitCode>;
}

/** A context whose extractor gives analyses of this kind. */
export type ContextOf<A extends Analysis> = Omit<Context, 'createExtractor'> & { readonly createExtractor: () => Promise<Extractor<A>> };

/** The inputs as a stream of analyses with the user's amendments; no inputs at all is a usage error. */
export async function gather<A extends Analysis>(paths: readonly string[], context: ContextOf<A>, { detail }: { readonly detail?: Detail } = {}): Promise<Gathering<A>> {
  const { options, say, reporter } = context;
  if (paths.length === 0 && options.filesFrom === undefined) throw usageError(say('use.noPaths'));
  const amendments = await loadAmendments(context);
  const { amend, aliases, report } = amendments;
  const extractor = await context.createExtractor();
  const tally = newTally();
  expectInputs(paths, context);
  const read = { ...readOptions(context, () => tally.skipped++), stdin: once(context.io.stdin) };
  const threads = await threadsFor(options.jobs, paths, read);
  const isScaled = threads > 1 || options.cache !== undefined;
  const scaled = async (unread: string[]): Promise<Fact[]> => (await import('./scaled.js')).scaledFacts(paths, { read, threads, amendments, tally }, { context, unread });
  const releases = analysed(paths, read, runOf(context, { extractor, tally, amend, ...(detail !== undefined && { detail }) }));
  const close = async (): Promise<ExitCode> => {
    await report(reporter);
    await reporter.closing(tally);
    return exitOf(tally);
  };
  return { releases, extractor, tally, close, ...(isScaled && { scaled }), ...(aliases !== undefined && { aliases }) };
}

/** The facts of all inputs, in their order; the names of those that could not be read go to `unread`. */
export async function factsOf({ releases, scaled }: Pick<Gathering, 'releases' | 'scaled'>, unread: string[] = []): Promise<Fact[]> {
  if (scaled !== undefined) return scaled(unread);
  const facts: Fact[] = [];
  for await (const one of releases) {
    if ('analysis' in one) facts.push(...one.analysis.facts);
    else unread.push(one.file);
  }
  return facts;
}

/** The facts that the options leave: with `--sure` only those with nothing to check. */
export function wanted(facts: readonly Fact[], { sure }: Pick<Context['options'], 'sure'>): readonly Fact[] {
  return sure ? facts.filter(({ check }) => check === undefined) : facts;
}

/** 4 where an input could not be read, 70 where it met a defect. */
export function exitOf({ unread, defects }: Tally): ExitCode {
  return worstExit([unread > defects ? 4 : 0, defects > 0 ? 70 : 0]);
}
