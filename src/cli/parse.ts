/** The command line read: which command, with what. The only room that knows commander. */
import { Command, CommanderError, Help, InvalidArgumentError, Option } from 'commander';
import { displayWidth } from '../text/width.js';
import type { CommandSpec, OptionSpec } from './command/command.js';
import { COMMANDS } from './commands/index.js';
import { idleOptions } from './command/heeded.js';
import { messageOf, wordsIn, type Say, type Ui } from './terminal/messages.js';
import { bytesIn, COLOR_CHOICES, FORMAT_CHOICES, HEADER_CHOICES, SCALES, UI_CHOICES } from '../config/choices.js';
import { usageMessage } from './terminal/usage.js';

export type Invocation =
  | Chosen
  /** Help or version, for stdout. */
  | { readonly kind: 'show'; readonly text: string }
  | { readonly kind: 'usage'; readonly message: string; readonly name?: string };

/** A command with what the command line gives it; what is not given is not among the values. */
export interface Chosen {
  readonly kind: 'command';
  /** Absent for `extract [paths…]`. */
  readonly name?: string;
  readonly run: CommandSpec['run'];
  readonly args: readonly string[];
  /** By the option's long name in camel case. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Options among them that the command takes no notice of: `--cache`. */
  readonly idle: readonly string[];
}

export interface Surroundings {
  readonly say: Say;
  readonly ui: Ui;
  readonly version: string;
  /** Of the terminal, where it is one. */
  readonly columns?: () => number | undefined;
}

/** What the words behind `extract` ask for. Never throws: a mistake comes back as `usage`. */
export function parseCommandLine(argv: readonly string[], around: Surroundings): Invocation {
  let shown = '';
  let chosen: Invocation | undefined;
  let failing: { readonly name?: string } = {};
  const program = buildProgram(around, (found) => {
    chosen = { kind: 'command', ...found };
  });
  for (const each of [program, ...program.commands]) {
    each.exitOverride((error) => {
      if (each !== program) failing = { name: each.name() };
      throw error;
    });
    each.configureOutput({ writeOut: (text) => { shown += text; }, writeErr: () => {}, outputError: () => {}, getOutHelpWidth: () => Math.min(around.columns?.() ?? 110, 110) });
  }
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'show', text: shown };
    return { kind: 'usage', ...failing, message: usageMessage(error.code, error.message, around.say) };
  }
  return chosen ?? { kind: 'show', text: program.helpInformation() };
}

/** The help of the whole command, as `extract --help` prints it. */
export function helpText(around: Surroundings): string {
  const parsed = parseCommandLine(['--help'], around);
  return parsed.kind === 'show' ? parsed.text : '';
}

type Choose = (found: Omit<Chosen, 'kind'>) => void;

/** `extract [paths…]`, the command without a name. */
const extract: CommandSpec['run'] = async (args, context) => (await import('./commands/extract/extract.js')).extractCommand(args, context);

function buildProgram(around: Surroundings, choose: Choose): Command {
  const { say, version } = around;
  const program = new Command('extract');
  program.createHelp = () => new WideHelp(say);
  program.createCommand = (name) => {
    const command = new Command(name);
    command.createHelp = () => new WideHelp(say);
    return command;
  };
  program.usage(say('usage')).description(say('about')).argument('[paths...]', say('arg.paths')).version(version, '-V, --version', say('opt.version'));
  program.helpOption('-h, --help', say('opt.help')).helpCommand('help [command]', say('cmd.help'));
  for (const option of sharedOptions(say)) program.addOption(option);
  program.addHelpText('after', `\n${say('help.exits')}`);
  program.action((paths: string[]) => choose({ run: extract, args: paths, values: givenTo(program), idle: [] }));
  for (const spec of COMMANDS) addCommand(program, spec, { ...around, choose });
  return program;
}

function addCommand(program: Command, { name, about, args = [], options = [], takes, run }: CommandSpec, { say, ui, choose }: Surroundings & { readonly choose: Choose }): void {
  const command = program.command(name).description(wordsIn(ui, about)).helpOption('-h, --help', say('opt.help'));
  for (const [arg, words] of args) command.argument(arg, wordsIn(ui, words));
  for (const option of options) command.addOption(ownOption(option, ui));
  command.addHelpText('after', `\n${say('help.shared')}`);
  const own = new Set(command.options.map((option) => option.attributeName()));
  command.action(() => {
    const values = givenTo(command);
    choose({ name, run, args: command.args, values, idle: idleOptions(values, takes, own) });
  });
}

/** The values that the command line gives, defaults left out. */
function givenTo(command: Command): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(command.optsWithGlobals()).filter(([key]) => command.getOptionValueSourceWithGlobals(key) === 'cli'));
}

function ownOption({ flags, about, choices, many }: OptionSpec, ui: Ui): Option {
  const option = new Option(flags, wordsIn(ui, about));
  if (choices !== undefined) option.choices(choices);
  return many === true ? option.argParser(gather) : option;
}

/** The values of an option that may be given several times, in their order. */
function gather(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function sharedOptions(say: Say): Option[] {
  return [
    new Option('-f, --format <format>', say('opt.format')).choices(FORMAT_CHOICES),
    new Option('-o, --output <file>', say('opt.output')),
    new Option('--excel', say('opt.excel')),
    new Option('--report <file>', say('opt.report')),
    new Option('--columns <list>', say('opt.columns')),
    new Option('--header <language>', say('opt.header')).choices(HEADER_CHOICES),
    new Option('--scale <scale>', say('opt.scale')).choices(SCALES),
    new Option('-r, --rules <path>', say('opt.rules')).argParser(gather),
    new Option('--no-builtin', say('opt.builtin')),
    new Option('--published <date>', say('opt.published')).argParser(checkDate),
    new Option('--encoding <label>', say('opt.encoding')),
    new Option('--files-from <file>', say('opt.filesFrom')),
    new Option('--manifest <file>', say('opt.manifest')),
    new Option('--selector <css>', say('opt.selector')),
    new Option('--max-bytes <size>', say('opt.maxBytes')).argParser(checkBytes),
    new Option('--aliases <file>', say('opt.aliases')),
    new Option('--corrections <file>', say('opt.corrections')),
    new Option('-j, --jobs <n>', say('opt.jobs')).argParser(checkJobs),
    new Option('--cache <folder>', say('opt.cache')),
    new Option('--repeats', say('opt.repeats')),
    new Option('--wide', say('opt.wide')),
    new Option('--targets', say('opt.targets')),
    new Option('--sure', say('opt.sure')),
    new Option('--unclaimed', say('opt.unclaimed')),
    new Option('--ui <language>', say('opt.ui')).choices(UI_CHOICES),
    new Option('--color [when]', say('opt.color')).choices(COLOR_CHOICES),
    new Option('--no-color', say('opt.noColor')),
    new Option('-q, --quiet', say('opt.quiet')),
    new Option('--stats', say('opt.stats')),
    new Option('--dry-run', say('opt.dryRun')),
    new Option('--no-ignore', say('opt.ignore')),
    new Option('-c, --config <file>', say('opt.config')),
    new Option('--no-config', say('opt.noConfig')),
  ];
}

/** A day that exists, as YYYY-MM-DD. */
function checkDate(value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (date === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) throw new InvalidArgumentError('date');
  return value;
}

function checkBytes(value: string): string {
  if (bytesIn(value) === undefined) throw new InvalidArgumentError('bytes');
  return value;
}

/** `auto`, or how many threads: 1 to 256. */
function checkJobs(value: string): number | 'auto' {
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (value === 'auto' || (jobs >= 1 && jobs <= 256)) return value === 'auto' ? value : jobs;
  throw new InvalidArgumentError('jobs');
}

/** Help with the titles of the user's language, its columns measured as a terminal shows them. */
class WideHelp extends Help {
  readonly #say: Say;
  constructor(say: Say) {
    super();
    this.#say = say;
  }
  override styleTitle(title: string): string {
    return messageOf(this.#say, `title.${title}`) ?? title;
  }
  override displayWidth(text: string): number {
    return displayWidth(text);
  }
  override optionDescription({ description, argChoices }: Option): string {
    return argChoices === undefined ? description : `${description} (${argChoices.join(' ')})`;
  }
}
