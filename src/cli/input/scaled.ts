/** The facts of the inputs by several threads, or from a cache: what each thread tells is reported and counted as if this one had read it. */
import { resolve } from 'node:path';
import { prepareCache } from '../../scale/cache/folder.js';
import { countsOf, type GroupAnalyser, type Found } from '../../scale/found.js';
import { contentId } from '../../scale/identity/content.js';
import { engineId } from '../../scale/identity/engine.js';
import { keyOf } from '../../scale/identity/key.js';
import { errorOf, plainOptions, type Job, type Told } from '../../scale/job.js';
import { runJob } from '../../scale/run.js';
import type { Fact, ReadOptions } from '../../types.js';
import type { Context } from '../command/context.js';
import { unwritable } from '../output/write.js';
import { wordsIn } from '../terminal/messages.js';
import type { Tally } from '../terminal/reporter.js';
import type { Amendments } from './amend.js';
import { count, defect, unread, type Failed } from './analysed.js';

/** How many inputs are read at once, and what is done with what they hold. */
export interface Scaling {
  readonly read: ReadOptions;
  readonly threads: number;
  readonly amendments: Amendments;
  readonly tally: Tally;
}

/** Who asks for facts; `unread` gets the names of what could not be read. */
interface Asker {
  readonly context: AnyContext;
  readonly unread: string[];
}

/** All facts of the inputs, amended, for the commands that look at many releases at once. */
export async function scaledFacts(paths: readonly string[], scaling: Scaling, { context, unread: missing }: Asker): Promise<Fact[]> {
  const { read, threads, amendments, tally } = scaling;
  if (context.options.rules.length > 0 && threads > 1) await context.createExtractor();
  const job = jobOf(read, { is: 'found', figures: false }, context);
  const facts: Fact[] = [];
  for await (const { told } of runJob(paths, read, { job, threads, createExtractor: context.createExtractor })) {
    context.io.signal?.throwIfAborted();
    for (const one of told) {
      const heard = await hear(one, { scaled: { tally, amendments }, context });
      if ('problem' in heard) missing.push(heard.file);
      else facts.push(...(heard.found?.facts ?? []));
    }
  }
  return facts;
}

/** The work that every thread is handed; an unusable cache folder is an ExtractError. */
export function jobOf(read: ReadOptions, output: Job['output'], { options, say }: Pick<Context, 'options' | 'say'>): Job {
  const job: Job = { rules: { rules: options.rules, builtin: options.builtin }, read: plainOptions(read), output };
  if (options.cache === undefined) return job;
  try {
    const files = [options.rules, options.manifest ?? []].map((paths) => contentId([paths].flat()));
    const key = keyOf({ engine: engineId(), files, builtin: options.builtin, read: job.read, output: job.output });
    return { ...job, cache: { folder: resolve(prepareCache(options.cache)), key } };
  } catch (error) {
    return unwritable(options.cache, error, say);
  }
}

type AnyContext = Omit<Context, 'createExtractor'> & { readonly createExtractor: () => Promise<GroupAnalyser> };

/** Who hears what the threads tell. */
export interface Listener {
  readonly scaled: Pick<Scaling, 'tally' | 'amendments'>;
  readonly context: Omit<Context, 'createExtractor'>;
}

/** Reports and counts what was told of one document; what was found, amended, where it has come along. */
export async function hear(told: Told, { scaled, context }: Listener): Promise<{ readonly found?: Found } | Failed> {
  const { tally, amendments } = scaled;
  const { reporter, say, ui } = context;
  await reporter.progress(tally);
  if ('problem' in told) {
    return unread(told.problem, { tally, reporter, ui });
  }
  if ('defect' in told) {
    return defect(told.file, errorOf(told.defect), { tally, reporter, say });
  }
  for (const warning of told.warnings) await reporter.line(`${told.file}: ${wordsIn(ui, warning)}`);
  if (told.found === undefined) {
    count(told.file, told.counts, tally);
    return {};
  }
  const found = { ...told.found, facts: amendments.amend(told.found.facts, told.file) };
  count(told.file, countsOf(found), tally);
  return { found };
}
