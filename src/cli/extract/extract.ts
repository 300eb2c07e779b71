/** `extract [paths…]`: files in, facts out. */
import { dirname, relative, resolve } from 'node:path';
import type { ExitCode } from '../../errors.js';
import { once } from '../../read/index.js';
import { threadsFor } from '../../scale/pool/threads.js';
import type { ReadOptions } from '../../types.js';
import { loadWriter, type Format } from '../../write/index.js';
import { linkColumn } from '../../write/spreadsheet.js';
import type { WriteOptions } from '../../write/writer.js';
import { loadAmendments } from '../amend.js';
import { runOf } from '../analysed.js';
import type { Context } from '../context.js';
import { painterFor } from '../paint.js';
import { writeOut } from '../output.js';
import { expectInputs, readOptions } from '../inputs.js';
import type { Options } from '../options.js';
import { planOf, type Plan } from './plan.js';
import { usageError } from '../usage.js';
import { releasesOf } from './releases.js';
import type { Scaled } from './scaled.js';
import { exitOf } from '../gather.js';
import { newTally } from '../report.js';

/** Runs the default command; the exit code comes back. */
export async function extractCommand(paths: readonly string[], context: Context): Promise<ExitCode> {
  const { io, say, options, reporter } = context;
  if (paths.length === 0 && options.filesFrom === undefined) throw usageError(say('use.noPaths'));
  if (options.wide) return (await import('./wide.js')).wideCommand(paths, context);
  const plan = planOf(options, context);
  if (plan.path !== undefined && paths.some((path) => resolve(path) === resolve(plan.path ?? ''))) throw usageError(say('use.outputIsInput', { name: plan.path }));
  const tally = newTally();
  expectInputs(paths, context);
  const read = { ...readOptions(context, () => tally.skipped++), stdin: once(io.stdin) };
  if (options.dryRun) {
    const { dryRun } = await import('./dry-run.js');
    return dryRun(paths, { read, extractor: await context.createExtractor(), context });
  }
  const href = options.report === undefined ? undefined : await reportBeside(paths, options.report, { context, plan, read });
  const writer = await loadWriter(plan.format);
  const wholeList = plan.format === 'json' || plan.format === 'jsonl' || plan.format === 'yaml';
  const selection = { sure: options.sure, scale: options.scale, unclaimed: options.unclaimed, repeats: options.repeats || wholeList, ui: context.ui };
  const write = {
    columns: href === undefined || !SHEETS.has(plan.format) ? plan.columns : [...plan.columns, linkColumn(href)],
    header: options.header,
    bom: plan.bom,
    ...(options.excel && { crlf: true }),
    ...(plan.format === 'sqlite' && { rules: await rulesOf(options) }),
    ...(plan.path === undefined && io.columns !== undefined && { width: io.columns }),
    ...(plan.format === 'table' && plan.path === undefined && { paint: painterFor('stdout', io, options.color) }),
  };
  const amendments = await loadAmendments(context);
  const written = await writtenBy(paths, { read, plan, writer, write, selection, amendments, tally }, context);
  // A run that could read nothing leaves the result of an earlier one alone.
  await writeOut(written, plan.path, { io, say, keep: () => tally.read > 0 || tally.unread === 0 });
  await amendments.report(reporter);
  await reporter.closing(tally);
  return exitOf(tally);
}

const SHEETS: ReadonlySet<Format> = new Set(['csv', 'tsv', 'xlsx']);

/** Writes the report; where a fact stands in it comes back, as seen from the table. */
async function reportBeside(paths: readonly string[], file: string, { context, plan, read }: { readonly context: Context; readonly plan: Plan; readonly read: ReadOptions }): Promise<(id: string) => string> {
  const { makeReport } = await import('../report/report.js');
  const io = { ...context.io, ...(read.stdin !== undefined && { stdin: read.stdin }) };
  const { href } = await makeReport(paths, { ...context, io, options: { ...context.options, output: file }, reporter: { ...context.reporter, problem: async () => {}, closing: async () => {} } });
  const folder = relative(dirname(resolve(plan.path ?? 'x')), dirname(resolve(file))).replaceAll('\\', '/');
  return (id) => `${folder === '' ? '' : `${folder}/`}${href(id)}`;
}

async function rulesOf({ rules, builtin }: Options): Promise<NonNullable<WriteOptions['rules']>> {
  const { createExtractor } = await import('../../index.js');
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
