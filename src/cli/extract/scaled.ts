/** A run over many threads, or with a cache: the same bytes as without, sooner. */
import { resolve } from 'node:path';
import { prepareCache } from '../../scale/cache/folder.js';
import { countsOf, releaseOf, type Selection } from '../../scale/found.js';
import { engineId } from '../../scale/identity/engine.js';
import { keyOf } from '../../scale/identity/key.js';
import { contentId } from '../../scale/identity/content.js';
import { errorOf, plainOptions, type Job, type Told } from '../../scale/job.js';
import { runJob } from '../../scale/run.js';
import type { ReadOptions } from '../../types.js';
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
  const { writer, write, amendments, threads, read } = scaled;
  // Threads of the user's rules would each complain of them.
  if (context.options.rules.length > 0 && threads > 1) await context.createExtractor();
  // What the user's files make of facts depends on all of them; then rows are written here.
  // So are they where columns hold what only this thread can work out.
  const joint = amendments.amends || write.crlf === true || write.columns.some(({ of }) => of !== undefined) ? undefined : writer.joint;
  const job = jobOf(scaled, joint !== undefined, context);
  const told = runJob(paths, read, { job, threads, createExtractor: context.createExtractor });
  const listener: Listener = { scaled, context };
  return joint === undefined ? writer.write(releasesIn(told, listener), write) : join(rowsIn(told, listener), joint, write);
}

function jobOf({ plan, write, selection, read }: Scaled, rows: boolean, { options, say }: Context): Job {
  const { columns, header } = write;
  const job: Job = {
    rules: { rules: options.rules, builtin: options.builtin },
    read: plainOptions(read),
    output: rows ? { is: 'rows', format: plan.format, options: { columns, header }, selection } : { is: 'found', figures: selection.unclaimed },
  };
  if (options.cache === undefined) return job;
  try {
    const files = [options.rules, options.manifest ?? []].map((paths) => contentId([paths].flat()));
    const key = keyOf({ engine: engineId(), files, builtin: options.builtin, read: job.read, output: job.output });
    return { ...job, cache: { folder: resolve(prepareCache(options.cache)), key } };
  } catch (error) {
    return unwritable(options.cache, error, say);
  }
}

interface Listener {
  readonly scaled: Scaled;
  readonly context: Context;
}

async function* rowsIn(results: AsyncIterable<{ readonly told: readonly Told[]; readonly rows?: string | Uint8Array }>, listener: Listener): AsyncGenerator<string | Uint8Array> {
  for await (const { told, rows } of results) {
    listener.context.io.signal?.throwIfAborted();
    for (const one of told) await hear(one, listener);
    if (rows !== undefined) yield rows;
  }
}

async function* releasesIn(results: AsyncIterable<{ readonly told: readonly Told[] }>, listener: Listener): AsyncGenerator<Release> {
  for await (const { told } of results) {
    listener.context.io.signal?.throwIfAborted();
    for (const one of told) {
      const release = await hear(one, listener);
      if (release !== undefined) yield release;
    }
  }
}

/** Reports and counts what was told of one document; the release of it where what was found has come along. */
async function hear(told: Told, { scaled: { tally, selection, amendments }, context: { reporter, say, ui } }: Listener): Promise<Release | undefined> {
  await reporter.progress(tally);
  if ('problem' in told) {
    const { file, problem } = await unread(told.problem, { tally, reporter, say, ui });
    return unreadRelease(file, problem);
  }
  if ('defect' in told) {
    const { file, problem } = await defect(told.file, errorOf(told.defect), { tally, reporter, say });
    return unreadRelease(file, problem);
  }
  for (const warning of told.warnings) await reporter.line(`${told.file}: ${wordsIn(ui, warning)}`);
  if (told.found === undefined) {
    count(told.counts, tally);
    return undefined;
  }
  const found = { ...told.found, facts: amendments.amend(told.found.facts, told.file) };
  count(countsOf(found), tally);
  return releaseOf(found, selection);
}
