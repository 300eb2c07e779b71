/** `extract stream`: exactly one line out for each line in. */
import { worstExit, type ExitCode } from '../../../errors.js';
import { MAX_BYTES } from '../../../read/size.js';
import { plainOptions } from '../../../scale/job.js';
import { answers } from '../../../scale/stream/stream.js';
import { selectColumns } from '../../../write/columns.js';
import type { Context } from '../../command/context.js';
import { readOptions } from '../../input/inputs.js';
import type { Io } from '../../terminal/io.js';
import { sayIn } from '../../terminal/messages.js';
import { usageError } from '../../terminal/usage.js';
import { MESSAGES } from './messages.js';

/** Rules are checked before the first line is read. A line that cannot be answered is told in its answer, not by the exit code. */
export async function streamCommand(context: Context): Promise<ExitCode> {
  const { io, options, own, reporter, say } = context;
  const { columns, unknown } = selectColumns(options.columns ?? 'all');
  if (unknown.length > 0) throw usageError(say('use.column', { name: unknown.join(', ') }));
  const analyser = await context.createExtractor();
  const read = plainOptions(readOptions(context));
  const job = { rules: { rules: options.rules, builtin: options.builtin }, read, columns, longest: options.maxBytes ?? MAX_BYTES };
  const sum = { lines: 0, facts: 0, bad: 0, defects: 0 };
  // The frameworks that call this start as many processes as they want.
  const threads = options.jobs === 'auto' ? 1 : options.jobs;
  for await (const group of answers(chunksOf(io), { job, threads, analyser })) {
    io.signal?.throwIfAborted();
    await io.stdout.write(group.map(({ text }) => `${text}\n`).join(''));
    for (const { facts, failed } of group) {
      sum.lines += 1;
      sum.facts += facts;
      if (failed === 'bad') sum.bad += 1;
      if (failed === 'defect') sum.defects += 1;
    }
  }
  const failed = sum.bad + sum.defects;
  const told = { lines: sum.lines, facts: sum.facts };
  if (own.text('counters') === 'hadoop') await countOn(io, { ...told, errors: failed });
  else await reporter.line(sayIn(context.ui, MESSAGES)('sum', { ...told, failed }));
  return own.flag('strict') ? worstExit([sum.bad > 0 ? 4 : 0, sum.defects > 0 ? 70 : 0]) : 0;
}

/** Counters as Hadoop reads them from stderr: reporter:counter:extract,lines,12. */
async function countOn(io: Io, counts: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, n] of Object.entries(counts)) await io.stderr.write(`reporter:counter:extract,${name},${n}\n`);
}

async function* chunksOf({ stdinChunks, stdin }: Io): AsyncGenerator<Uint8Array> {
  if (stdinChunks === undefined) yield await stdin();
  else yield* stdinChunks();
}
