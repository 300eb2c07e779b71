/** A run over many threads, or with a cache: the same bytes as without, sooner. */
import { releaseOf, type Selection } from '../../../scale/found.js';
import type { Job, Told } from '../../../scale/job.js';
import { runJob } from '../../../scale/run.js';
import { join, type Release, type WriteOptions, type Writer } from '../../../write/writer.js';
import type { Context } from '../../command/context.js';
import { hear, jobOf, type Listener, type Scaling } from '../../input/scaled.js';
import type { Plan } from './plan.js';
import { unreadRelease } from './releases.js';

export interface Scaled extends Scaling {
  readonly plan: Plan;
  readonly writer: Writer;
  readonly write: WriteOptions;
  readonly selection: Selection;
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
