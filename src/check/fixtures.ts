/** Fixtures on disk: NAME.facts.yaml beside its release NAME.txt, NAME.html … or its folder NAME/. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { complaintOf, firstFew, problemAt, type Problem, type Source } from '../errors.js';
import { EXPECTED } from '../pack/language.js';
import { isPassedOver } from '../read/inputs/walk.js';
import { kindOfName } from '../read/kinds.js';
import { RULE } from '../rules/complaints.js';
import { factsSchema } from '../rules/schema.js';
import { expectedOf } from '../rules/tests.js';
import { checkNode, type Reporter } from '../schema/check.js';
import type { ExpectedFact } from '../rules/types.js';
import { loadYamlParser, type YamlParser } from '../yaml/yaml.js';
import type { Fact } from '../types.js';
import { columnOf } from '../write/columns.js';
import { recordOf } from '../write/rows.js';
import { itemOf } from '../write/yaml.js';
import { keepGaps } from './compare.js';
import type { Fixture } from './types.js';

const FACTS = /\.facts\.ya?ml$/i;
const YAML = /\.ya?ml$/i;

/**
 * All fixtures under the folders, or those whose release or expected facts are named, sorted by file.
 * Releases without expected facts are among them as far as they lie beside such as have them, or are named.
 */
export async function findFixtures(paths: readonly string[]): Promise<readonly Fixture[]> {
  const files = new Set((await Promise.all(paths.map(factsFilesOf))).flat());
  const parseYaml = await loadYamlParser();
  return Promise.all([...files].sort().map((file) => readFixture(file, parseYaml)));
}

/** Writes the facts over the expected ones of a fixture; known gaps keep their place and their words, the comments at the head stay. */
export async function updateFixture(fixture: Fixture, facts: readonly Fact[]): Promise<void> {
  const before = fixture.unwritten ? '' : await readFile(fixture.file, 'utf8');
  const [head = ''] = /^(#.*\n|\s*\n)*/.exec(before) ?? [];
  await writeFile(fixture.file, head + expectedText(fixture.expected, facts));
}

/** The keys that a rewritten fixture lists: what a reader can tell from the text, without how it was found. */
const EXPECTED_KEYS: readonly string[] = [
  'region', 'body', 'metric', 'parent', 'period', 'value', 'value_max', 'unit', 'text', 'qualifier', 'yoy', 'yoy_unit',
  'change', 'change_unit', 'change_basis', 'change_since', 'previous', 'previous_unit', 'status',
];

/** The facts found as YAML: one list, keys in the record's order, repeats left out, the known gaps of `before` as they were. */
export function expectedText(before: readonly ExpectedFact[], facts: readonly Fact[]): string {
  const columns = EXPECTED_KEYS.map((key) => columnOf(key)).filter((column) => column !== undefined);
  const kept = keepGaps(before, facts, (fact) => recordOf(fact, columns));
  return kept.length === 0 ? '[]\n' : kept.map((record) => itemOf(record)).join('');
}

/** Files of expected facts, there or still to be written. */
async function factsFilesOf(given: string): Promise<readonly string[]> {
  if (FACTS.test(given)) return [given];
  const found = await stat(given).catch(() => undefined);
  if (found?.isDirectory()) return factsFilesUnder(await readdir(given, { recursive: true, withFileTypes: true }), given);
  if (found === undefined || YAML.test(given)) return [];
  const beside = given.replace(/\.[^./\\]+$/, '');
  const names = [`${beside}.facts.yaml`, `${beside}.facts.yml`];
  const present = await Promise.all(names.map((name) => stat(name).catch(() => undefined)));
  return [names.find((_, index) => present[index] !== undefined) ?? `${beside}.facts.yaml`];
}

function factsFilesUnder(entries: readonly Dirent[], folder: string): readonly string[] {
  const files = entries.filter((entry) => entry.isFile());
  const facts = files.filter(({ name }) => FACTS.test(name));
  const stems = new Set(facts.map(({ parentPath, name }) => path.join(parentPath, name.replace(FACTS, ''))));
  // A folder of rules may hold notes; they are no releases.
  const folders = new Set([...facts.map(({ parentPath }) => parentPath), ...(files.some(({ name }) => YAML.test(name)) ? [] : [folder])]);
  const releases = files.filter(({ name, parentPath }) => folders.has(parentPath) && !isPassedOver(name) && kindOfName(name) !== undefined);
  const without = releases.map(({ parentPath, name }) => path.join(parentPath, path.parse(name).name)).filter((stem) => !stems.has(stem));
  return [...facts.map(({ parentPath, name }) => path.join(parentPath, name)), ...without.map((stem) => `${stem}.facts.yaml`)];
}

async function readFixture(file: string, parseYaml: YamlParser): Promise<Fixture> {
  const name = path.basename(file).replace(FACTS, '');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const source: Source = { file: file.split(path.sep).join('/'), text: text ?? '' };
  const input = await inputOf(file, name);
  if (text === undefined && input !== undefined) return { name, file: source.file, input, expected: [], problems: [], unwritten: true };
  const { root, problems } = parseYaml(source);
  const to: Reporter = { source, problems: [...problems] };
  if (input === undefined) to.problems.push(withoutInput(source, name));
  if (root) checkNode(root, factsSchema({ record: EXPECTED }), to);
  const expected = root?.is === 'list' ? root.items.map(expectedOf) : [];
  return { name, file: source.file, input: input ?? '', expected, problems: firstFew(to.problems) };
}

async function inputOf(file: string, name: string): Promise<string | undefined> {
  const folder = path.dirname(file);
  const entries = (await readdir(folder)).sort();
  const found = entries.find((entry) => entry === name || (entry.startsWith(`${name}.`) && !entry.slice(name.length + 1).includes('.')));
  return found === undefined ? undefined : path.join(folder, found).split(path.sep).join('/');
}

function withoutInput(source: Source, name: string): Problem {
  return problemAt(source, { start: 0, end: 1 }, complaintOf(RULE.noRelease, { name }));
}
