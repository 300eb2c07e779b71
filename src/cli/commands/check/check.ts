/** `extract check`: rules validated, their tests and the fixtures run. */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { CheckInput, CheckReport, Fixture, LeftOut, WithoutThem } from '../../../check/types.js';
import { findFixtures, updateFixture } from '../../../check/fixtures.js';
import type { Paint } from '../../../check/reporters/details.js';
import { reportAs, REPORTER_NAMES, type ReporterName } from '../../../check/reporters/index.js';
import { runCheck } from '../../../check/run.js';
import { FAIL_ON } from '../../../config/choices.js';
import { complaintOf, ExtractError, NOTHING_THERE, type ExitCode } from '../../../errors.js';
import { extractorOf, type Analysis, type Extractor } from '../../../index.js';
import { SOURCES } from '../../../pack/builtin.js';
import { loadPack } from '../../../pack/load.js';
import { EMPTY_PACK, joinPacks, type Pack } from '../../../pack/pack.js';
import type { Rule } from '../../../rules/types.js';
import type { Context } from '../../command/context.js';
import { sayIn } from '../../terminal/messages.js';
import { writeOut } from '../../output/write.js';
import { colourWanted } from '../../terminal/paint.js';
import { usageError } from '../../terminal/usage.js';
import { MESSAGES } from './messages.js';

/** Without targets: all rules, and the fixtures of the folders where they are kept. */
export async function checkCommand(targets: readonly string[], context: Context): Promise<ExitCode> {
  const { own, say, reporter } = context;
  const reports = reportersOf(context);
  const { pack, ours, chosen } = await rulesFor(targets, context);
  const fixtures = await fixturesFor(targets, own.list('fixtures'));
  const names = [...pack.rules, ...pack.english].map(({ id, file }) => ({ name: id, file }));
  const only = onlyOf([...names, ...fixtures], { targets, chosen, fixtures, text: own.text('only') });
  const failOn = FAIL_ON.find((name) => name === own.text('failOn'));
  // In a project that has us among its packages our sources stand under its folder, and are not its own all the same.
  const inside = SOURCES.startsWith(process.cwd() + sep) && !SOURCES.slice(process.cwd().length).split(sep).includes('node_modules');
  const away = !inside && !targets.some(isOurs);
  const report = await check({ pack, ours, fixtures }, { ...(only !== undefined && { only }), ...(failOn && { failOn }), update: own.flag('update'), away });
  for (const [fixture, facts] of report.updates) await updateFixture(fixture, facts);
  for (const each of reports) await write(report, each, context);
  if (report.results.every(({ size, problems, builtin, outcome }) => problems.length === 0 && (size === 0 || (builtin === true && outcome === 'pass')))) {
    await reporter.line(say('check.none'));
    if (targets.length === 0 && context.options.rules.length === 0 && existsSync('rules') && away) await reporter.line(say('check.unnamed'));
  }
  return report.exit;
}

/** Folders of fixtures that are checked where none is named. */
const FIXTURE_FOLDERS = ['fixtures', 'seeds'];

interface RuleSet {
  readonly pack: Pack;
  readonly ours: Pack;
  /** Files of the rules that the targets name; empty where they name none. */
  readonly chosen: readonly string[];
}

/** Our rules from their sources, so that what is checked is what is written; the user's beside them. */
async function rulesFor(targets: readonly string[], { options }: Context): Promise<RuleSet> {
  const ours = await loadPack(SOURCES, 'builtin');
  let pack: Pack = options.builtin ? ours : { ...EMPTY_PACK, lexicon: ours.lexicon };
  const chosen: string[] = [];
  for (const path of options.rules) pack = joinPacks(pack, await loadPack(path, 'user', ours));
  for (const target of targets) {
    if (isOurs(target)) {
      chosen.push(...filesUnder([...ours.rules, ...ours.english], target));
    } else if (await holdsRules(target)) {
      const theirs = await loadPack(target, 'user', ours);
      pack = joinPacks(pack, theirs);
      chosen.push(...[...theirs.rules, ...theirs.english, ...theirs.problems].flatMap(({ file }) => file ?? []));
    }
  }
  return { pack, ours, chosen };
}

function isOurs(target: string): boolean {
  const path = relative(SOURCES, resolve(target));
  return !path.startsWith('..') && resolve(target).startsWith(SOURCES);
}

function filesUnder(rules: readonly { readonly file: string }[], target: string): readonly string[] {
  const wanted = resolve(target);
  return rules.map(({ file }) => file).filter((file) => resolve(file) === wanted || resolve(file).startsWith(wanted + sep));
}

/** Whoever names a rule where a path is asked for is told how names are given. */
const NO_TARGET = { ...NOTHING_THERE, help: ['检查路径；按名称选取请用 `--only {target}`', 'check the path; by name it is `--only {target}`'] } as const;

/** A YAML file that is no fixture, or a folder that holds no fixtures. */
async function holdsRules(target: string): Promise<boolean> {
  const found = await stat(target).catch(() => undefined);
  if (found === undefined) throw new ExtractError([{ ...complaintOf(NO_TARGET, { target }), file: target }]);
  if (found.isFile()) return /\.ya?ml$/i.test(target) && !/\.facts\.ya?ml$/i.test(target);
  return (await findFixtures([target])).length === 0;
}

async function fixturesFor(targets: readonly string[], configured: readonly string[]): Promise<readonly Fixture[]> {
  const standard = configured.length > 0 ? configured : FIXTURE_FOLDERS;
  const folders = targets.length > 0 ? targets.filter((target) => !isOurs(target)) : standard.filter((folder) => existsSync(folder));
  return findFixtures(folders);
}

interface Choice {
  readonly targets: readonly string[];
  readonly chosen: readonly string[];
  readonly fixtures: readonly Fixture[];
  readonly text: string | undefined;
}

/** The files to run: those of the targets, of these the ones whose name holds the text of `--only`; absent: all. */
function onlyOf(items: readonly { readonly name: string; readonly file: string }[], { targets, chosen, fixtures, text }: Choice): readonly string[] | undefined {
  if (targets.length === 0 && text === undefined) return undefined;
  const named = new Set([...chosen, ...fixtures.map(({ file }) => file)]);
  const files = items.filter(({ name, file }) => (targets.length === 0 || named.has(file)) && name.includes(text ?? '')).map(({ file }) => file);
  const broken = chosen.filter((file) => !items.some((item) => item.file === file));
  // A list of nothing would run everything.
  return [...files, ...broken, ...(files.length + broken.length === 0 ? [NOTHING] : [])];
}

const NOTHING = '\0';

interface Checking {
  readonly pack: Pack;
  readonly ours: Pack;
  readonly fixtures: readonly Fixture[];
}

function check({ pack, ours, fixtures }: Checking, choice: Pick<CheckInput, 'only' | 'update' | 'failOn' | 'away'>): Promise<CheckReport> {
  const extractor = extractorOf(pack);
  const builtin = new Set(ours.forms.map(({ file }) => file));
  const words = { theirs: pack.forms.filter(({ file }) => !builtin.has(file)), ours: new Set(ours.forms.map(({ form }) => form)) };
  const theirs = words.theirs.length > 0 || [...pack.rules, ...pack.english].some(({ origin }) => origin === 'user');
  const without = theirs ? withoutThem(pack, ours) : undefined;
  return runCheck({
    pack,
    fixtures,
    words,
    ...(without && { without }),
    ...choice,
    analyse: (text, meta) => extractor.analyse(text, meta),
    analyseFile: (input) => analysesOf(extractor, input),
  });
}

/** Extractors with something of the user's left out, each made once. */
function withoutThem(pack: Pack, ours: Pack): WithoutThem {
  const made = new Map<LeftOut, Extractor>();
  const make = (left: LeftOut): Extractor => {
    const keeps = (rule: Rule): boolean => rule !== left;
    return extractorOf(left === 'words' ? { ...pack, lexicon: ours.lexicon } : { ...pack, rules: pack.rules.filter(keeps), english: pack.english.filter(keeps) });
  };
  return (left) => {
    const extractor = made.get(left) ?? make(left);
    made.set(left, extractor);
    return (text, meta) => extractor.analyse(text, meta);
  };
}

async function* analysesOf(extractor: Extractor, input: string): AsyncGenerator<Analysis> {
  for await (const result of extractor.read([input])) if ('document' in result) yield extractor.analyse(result.document);
}

/** A reporter, and the file that it writes to; absent: stdout. */
interface Report {
  readonly name: ReporterName;
  readonly path?: string;
}

/** `--reporter junit:report.xml`; where none is named, people are told, and GitHub Actions where it runs. */
function reportersOf({ own, io, options, ui }: Context): readonly Report[] {
  const named = own.list('reporter');
  if (named.length === 0) {
    const pretty: Report = { name: 'pretty', ...(options.output !== undefined && { path: options.output }) };
    return io.env['GITHUB_ACTIONS'] === 'true' ? [pretty, { name: 'github' }] : [pretty];
  }
  return named.map((text) => {
    const [, given = text, path = options.output] = /^([^:]*):(.+)$/.exec(text) ?? [];
    const name = REPORTER_NAMES.find((each) => each === given);
    if (name === undefined) throw usageError(sayIn(ui, MESSAGES)('noReporter', { name: given }), REPORTER_NAMES.join(', '));
    return { name, ...(path !== undefined && { path }) };
  });
}

async function write(report: CheckReport, { name, path }: Report, context: Context): Promise<void> {
  const { io, ui, say } = context;
  const text = reportAs(name, report, ui, path === undefined ? await painter(context) : undefined);
  if (path === undefined) await io.stdout.write(text);
  else await writeOut(oneChunk(text), path, { io, say });
}

async function* oneChunk(text: string): AsyncGenerator<string> {
  yield text;
}

async function painter({ io, options }: Context): Promise<Paint> {
  if (!colourWanted(io, options.color, io.tty.stdout)) return (_, text) => text;
  const { painterFor } = await import('../../terminal/paint.js');
  const paint = painterFor('stdout', io, 'always');
  return (outcome, text) => (outcome === 'pass' ? paint.down(text) : outcome === 'todo' || outcome === 'updated' ? paint.warn(text) : paint.up(text));
}
