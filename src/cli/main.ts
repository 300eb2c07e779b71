/** The command: words in, exit code out. Everything heavy is loaded when a command first needs it. */
import { readFileSync } from 'node:fs';
import type { ExitCode } from '../errors.js';
import type { CreateExtractor } from './command/engine.js';
import type { Io } from './terminal/io.js';
import { isBrokenPipe } from './terminal/io.js';
import { messagesIn, uiOf, type Say, type Ui } from './terminal/messages.js';
import { COMMANDS } from './commands/index.js';
import { isConfigured } from '../config/find.js';
import type { UnknownVariable } from '../config/resolve.js';
import { ownOptions } from './command/own-options.js';
import { optionsOf } from './command/options.js';
import type { Chosen, Invocation } from './parse.js';
import { helpText, parseCommandLine } from './parse.js';
import { usageError } from './terminal/usage.js';

/**
 * Runs a command line and gives its exit code; never throws and never ends the process.
 *
 * `loadEngine` gives the extractor's maker; tests hand in a stub.
 */
export async function run(argv: readonly string[], io: Io, loadEngine: () => Promise<CreateExtractor> = builtEngine): Promise<number> {
  const ui = uiOf(argv, io.env);
  const say = messagesIn(ui);
  let command: string | undefined;
  try {
    const around = { say, ui, version: version(), columns: () => io.columns };
    if (argv.length === 0 && io.tty.stdin) {
      await io.stdout.write(helpText(around));
      return 0;
    }
    const invocation = parseCommandLine(argv, around);
    command = 'name' in invocation ? invocation.name : undefined;
    return await perform(invocation, { io, ui, say, loadEngine });
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    if (io.signal?.aborted === true) return Number(io.signal.reason) || 130;
    const { reporterFor } = await import('./terminal/reporter.js');
    return reporterFor(io, { say, ui, quiet: false, ...(command !== undefined && { command }) }).failure(error);
  }
}

interface Surroundings {
  readonly io: Io;
  readonly ui: Ui;
  readonly say: Say;
  readonly loadEngine: () => Promise<CreateExtractor>;
}

async function perform(invocation: Invocation, { io, ui, say, loadEngine }: Surroundings): Promise<ExitCode> {
  if (invocation.kind === 'show') {
    await io.stdout.write(invocation.text);
    return 0;
  }
  if (invocation.kind === 'usage') throw usageError(invocation.message);
  const { run: runCommand, args, idle, name: command = '' } = invocation;
  const { set, unknown } = await configured(invocation, io);
  const values = { ...set, ...invocation.values };
  const [options, own] = [optionsOf(values), ownOptions(values)];
  const spoken = values['ui'] === 'zh' || values['ui'] === 'en' ? values['ui'] : ui;
  const tongue = { ui: spoken, say: spoken === ui ? say : messagesIn(spoken) };
  const { reporterFor } = await import('./terminal/reporter.js');
  const createExtractor = async (): ReturnType<CreateExtractor> => (await loadEngine())({ rules: options.rules, builtin: options.builtin });
  const reporter = reporterFor(io, {
    ...tongue,
    quiet: options.quiet,
    stats: options.stats,
    commands: COMMANDS.map((spec) => spec.name),
    toTerminal: (options.output ?? '-') === '-' && io.tty.stdout,
  });
  for (const { name, near } of unknown) await reporter.line(tongue.say('use.variable', { name }) + (near === undefined ? '' : tongue.say('use.didYouMean', { name: near })));
  if (idle.length > 0) await reporter.line(tongue.say('note.idle', { names: idle.join(', '), command }));
  return runCommand(args, { io, ...tongue, options, own, given: invocation.values, reporter, createExtractor });
}

/** What configuration and environment set, under what the command line gives. */
async function configured({ name, values }: Chosen, { env, cwd }: Io): Promise<{ readonly set: Readonly<Record<string, unknown>>; readonly unknown: readonly UnknownVariable[] }> {
  const config = values['config'] === false ? false : typeof values['config'] === 'string' ? values['config'] : undefined;
  if (!isConfigured(env, cwd, config)) return { set: {}, unknown: [] };
  const { resolveSettings, unknownVariables, valuesFor } = await import('../config/resolve.js');
  return { set: valuesFor(await resolveSettings({ env, cwd, config, flags: {} }), name), unknown: unknownVariables(env) };
}

async function builtEngine(): Promise<CreateExtractor> {
  return (await import('../index.js')).createExtractor;
}

function version(): string {
  const about: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : '0.0.0';
}
