/** `extract [paths…]`: files in, facts out. */
import { resolve } from 'node:path';
import type { ExitCode } from '../../../errors.js';
import { once } from '../../../read/index.js';
import { threadsFor } from '../../../scale/pool/threads.js';
import { loadWriter } from '../../../write/index.js';
import type { WriteOptions } from '../../../write/writer.js';
import { loadAmendments } from '../../input/amend.js';
import { runOf } from '../../input/analysed.js';
import type { Context } from '../../command/context.js';
import { painterFor } from '../../terminal/paint.js';
import { writeOut } from '../../output/write.js';
import { expectInputs, readOptions } from '../../input/inputs.js';
import type { Options } from '../../command/options.js';
import { idleLine } from './beside.js';
import { planOf } from './plan.js';
import { usageError } from '../../terminal/usage.js';
import { releasesOf } from './releases.js';
import type { Scaled } from './scaled.js';
import { exitOf } from '../../input/gather.js';
import { newTally } from '../../terminal/reporter.js';

/** Runs the default command; the exit code comes back. */
export async function extractCommand(paths: readonly string[], context: Context): Promise<ExitCode> {
  const { io, say, options, reporter } = context;
  if (paths.length === 0 && options.filesFrom === undefined) throw usageError(say('use.noPaths'));
  if (options.wide && !options.dryRun) return (await import('./wide.js')).wideCommand(paths, context);
  const plan = planOf(context);
  const idle = idleLine(context, plan.format);
  if (idle !== undefined) await reporter.line(idle);
  if (plan.path !== undefined && paths.some((path) => resolve(path) === resolve(plan.path ?? ''))) throw usageError(say('use.outputIsInput', { name: plan.path }));
  const tally = newTally();
  expectInputs(paths, context);
  const read = { ...readOptions(context, () => tally.skipped++), stdin: once(io.stdin) };
  if (options.dryRun) {
    const { dryRun } = await import('./dry-run.js');
    return dryRun(paths, { read, extractor: await context.createExtractor(), context });
  }
  const writer = await loadWriter(plan.format);
  const wholeList = plan.format === 'json' || plan.format === 'jsonl' || plan.format === 'yaml';
  const selection = { sure: options.sure, scale: options.scale, unclaimed: options.unclaimed, repeats: options.repeats || wholeList, ui: context.ui };
  const write = {
    columns: plan.columns,
    header: options.header,
    bom: plan.bom,
    ...(options.excel && { crlf: true }),
    ...(plan.format === 'sqlite' && { rules: await rulesOf(options) }),
    ...(plan.path === undefined && io.columns !== undefined && { width: io.columns }),
    ...(plan.format === 'table' && plan.path === undefined && { paint: painterFor('stdout', io, options.color) }),
  };
  if (options.report !== undefined) {
    const { extractAndReport } = await import('./reported.js');
    return extractAndReport(paths, { plan, writer, write, selection, report: options.report }, context);
  }
  const amendments = await loadAmendments(context);
  const written = await writtenBy(paths, { read, plan, writer, write, selection, amendments, tally }, context);
  // A run that could read nothing leaves the result of an earlier one alone.
  await writeOut(written, plan.path, { io, say, keep: () => tally.read > 0 || tally.unread === 0 });
  await amendments.report(reporter);
  await reporter.closing(tally);
  return exitOf(tally);
}

async function rulesOf({ rules, builtin }: Options): Promise<NonNullable<WriteOptions['rules']>> {
  const { createExtractor } = await import('../../../index.js');
  return (await createExtractor({ rules, builtin })).rules.map(({ id, about, origin }) => ({ id, about, origin }));
}

/** The pieces of the output: made in this thread, or by as many as are wanted and pay. */
async function writtenBy(paths: readonly string[], parts: Omit<Scaled, 'threads'>, context: Context): Promise<AsyncIterable<string | Uint8Array>> {
  const { read, writer, write, selection, amendments: { amend }, tally } = parts;
  const { jobs, cache } = context.options;
  const threads = await threadsFor(jobs, paths, read);
  if (threads > 1 || cache !== undefined) {
    const { scaledOutput } = await import('./scaled.js');
    return scaledOutput(paths, { ...parts, threads }, context);
  }
  const extractor = await context.createExtractor();
  return writer.write(releasesOf(paths, read, { run: runOf(context, { extractor, tally, amend }), selection }), write);
}
