/** A run over many threads, or with a cache: the same bytes as without, sooner. */
import { resolve } from 'node:path';
import { prepareCache } from '../../scale/cache/folder.js';
import { countsOf, releaseOf, type Analyser, type Found, type Selection } from '../../scale/found.js';
import { engineId } from '../../scale/identity/engine.js';
import { keyOf } from '../../scale/identity/key.js';
import { contentId } from '../../scale/identity/content.js';
import { errorOf, plainOptions, type Job, type Told } from '../../scale/job.js';
import { runJob } from '../../scale/run.js';
import type { Fact, ReadOptions } from '../../types.js';
import { join, type Release, type WriteOptions, type Writer } from '../../write/writer.js';
import type { Amendments } from '../amend.js';
import { count, defect, unread } from '../analysed.js';
import type { Context } from '../context.js';
import { wordsIn } from '../messages.js';
import { unwritable } from '../output.js';
import type { Tally } from '../report.js';
import type { Plan } from './plan.js';
import { unreadRelease } from './releases.js';

export interface Scaled {
  readonly read: ReadOptions;
  readonly threads: number;
  readonly plan: Plan;
  readonly writer: Writer;
  readonly write: WriteOptions;
  readonly selection: Selection;
  readonly amendments: Amendments;
  readonly tally: Tally;
}

/** The pieces of the output, in the order of the inputs. */
export async function scaledOutput(paths: readonly string[], scaled: Scaled, context: Context): Promise<AsyncIterable<string | Uint8Array>> {
  const { writer, write, amendments, threads, read, plan, selection } = scaled;
  // Threads of the user's rules would each complain of them.
  if (context.options.rules.length > 0 && threads > 1) await context.createExtractor();
  // What the user's files make of facts depends on all of them; then rows are written here.
  // So are they where columns hold what only this thread can work out.
  const joint = amendments.amends || write.crlf === true || write.columns.some(({ of }) => of !== undefined) ? undefined : writer.joint;
  const { columns, header } = write;
  const output: Job['output'] = joint === undefined ? { is: 'found', figures: selection.unclaimed } : { is: 'rows', format: plan.format, options: { columns, header }, selection };
  const job = jobOf(read, output, context);
  const told = runJob(paths, read, { job, threads, createExtractor: context.createExtractor });
  const listener: Listener = { scaled, context };
  return joint === undefined ? writer.write(releasesIn(told, listener, selection), write) : join(rowsIn(told, listener), joint, write);
}

/** All facts of the inputs, amended, for the commands that look at many releases at once; `unread` gets the names of what could not be read. */
export async function scaledFacts(paths: readonly string[], { read, threads, amendments, tally }: Pick<Scaled, 'read' | 'threads' | 'amendments' | 'tally'>, { context, unread: missing }: { readonly context: AnyContext; readonly unread: string[] }): Promise<Fact[]> {
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

function jobOf(read: ReadOptions, output: Job['output'], { options, say }: Pick<Context, 'options' | 'say'>): Job {
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

type AnyContext = Omit<Context, 'createExtractor'> & { readonly createExtractor: () => Promise<Analyser> };

interface Listener {
  readonly scaled: Pick<Scaled, 'tally' | 'amendments'>;
  readonly context: Omit<Context, 'createExtractor'>;
}

async function* rowsIn(results: AsyncIterable<{ readonly told: readonly Told[]; readonly rows?: string | Uint8Array }>, listener: Listener): AsyncGenerator<string | Uint8Array> {
  for await (const { told, rows } of results) {
    listener.context.io.signal?.throwIfAborted();
    for (const one of told) await hear(one, listener);
    if (rows !== undefined) yield rows;
  }
}

async function* releasesIn(results: AsyncIterable<{ readonly told: readonly Told[] }>, listener: Listener, selection: Selection): AsyncGenerator<Release> {
  for await (const { told } of results) {
    listener.context.io.signal?.throwIfAborted();
    for (const one of told) {
      const heard = await hear(one, listener);
      if ('problem' in heard) yield unreadRelease(heard.file, heard.problem);
      else if (heard.found !== undefined) yield releaseOf(heard.found, selection);
    }
  }
}

/** Reports and counts what was told of one document; what was found, amended, where it has come along. */
async function hear(told: Told, { scaled: { tally, amendments }, context: { reporter, say, ui } }: Listener): Promise<{ readonly found?: Found } | { readonly file: string; readonly problem: string }> {
  await reporter.progress(tally);
  if ('problem' in told) {
    return unread(told.problem, { tally, reporter, say, ui });
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
