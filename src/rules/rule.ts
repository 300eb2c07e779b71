/** One rule file → a checked rule. */
import type { Source } from '../errors.js';
import { plain, valueAt, type Scalar, type YamlEntry, type YamlMap, type YamlNode, type YamlParser } from '../text/yaml.js';
import { nearestWord } from '../text/nearest.js';
import { checkMap, complain, listAt, textAt, type Reporter } from './fields.js';
import { parsePattern, type ParseMatch } from './pattern.js';
import { readTests } from './tests.js';
import type { RuleLanguage, Pattern, Rule } from './types.js';

/** What reading rules needs: the language they are written in and the two parsers. */
export interface RuleTools {
  readonly language: RuleLanguage;
  readonly parseYaml: YamlParser;
  readonly parseMatch: ParseMatch;
}

const RULE_KEYS = { required: ['id', 'about', 'match', 'tests'], optional: ['unless', 'set', 'todo'] };

/**
 * The rule of a file, and all that is wrong with it; undefined where it cannot be used. A rule whose only
 * problems are those of its tests can be: `extract` runs it, `extract check` does not let it pass.
 */
export function readRule(source: Source, origin: Rule['origin'], tools: RuleTools): { readonly rule: Rule | undefined; readonly to: Reporter } {
  const { root, problems } = tools.parseYaml(source);
  const to: Reporter = { source, problems: [...problems] };
  if (problems.length > 0) return { rule: undefined, to };
  const map = checkMap(root ?? { is: 'scalar', value: null, start: 0, end: 0 }, 'a rule', RULE_KEYS, to);
  if (!map) return { rule: undefined, to };
  const id = readId(map, to);
  const about = textAt(map, 'about', to);
  const match = readPatterns(map, 'match', tools, to);
  const unless = readPatterns(map, 'unless', tools, to);
  const set = readSet(map, tools.language, to);
  const todo = valueAt(map, 'todo') === undefined ? undefined : textAt(map, 'todo', to);
  const usable = to.problems.length === 0;
  const tests = readTests(map, tools.language, to);
  if (!usable || id === undefined || about === undefined) return { rule: undefined, to };
  const rule = { id, about, match, unless, set, tests, file: source.file, origin, ...(todo === undefined ? {} : { todo }) };
  return { rule, to };
}

/** The id that a file's name asks for: `rules/zh/level-and-change.yaml` holds level-and-change. */
export function idOf(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  return name.replace(/\.ya?ml$/i, '');
}

function readId(map: YamlMap, to: Reporter): string | undefined {
  const id = textAt(map, 'id', to);
  const wanted = idOf(to.source.file);
  const node = valueAt(map, 'id');
  if (id !== undefined && node && id !== wanted)
    complain(to, node, { code: 'WRONG_ID', message: `the id \`${id}\` is not the file's name`, help: `write \`id: ${wanted}\`, or rename the file` });
  return id;
}

function readPatterns(map: YamlMap, key: 'match' | 'unless', tools: RuleTools, to: Reporter): readonly Pattern[] {
  const nodes = listAt(map, key, to);
  const list = valueAt(map, key);
  if (key === 'match' && list?.is === 'list' && nodes.length === 0)
    complain(to, list, { code: 'EMPTY_PATTERN', message: '`match` holds no pattern', help: 'write one pattern a line, each behind `- `' });
  return nodes.flatMap((node) => readPattern(node, key, tools, to) ?? []);
}

function readPattern(node: YamlNode, key: 'match' | 'unless', tools: RuleTools, to: Reporter): Pattern | undefined {
  if (node.is !== 'scalar' || typeof node.value !== 'string') {
    complain(to, node, { code: 'WRONG_TYPE', message: 'a pattern is not a text', help: 'put it in quotes: `- "[<metric>#Noun+] [<value>#Quantity]"`' });
    return undefined;
  }
  const { pattern, problems } = parsePattern(node.value, key, tools);
  for (const { start, end, ...complaint } of problems) {
    // A pattern folded over lines, or with escapes, has no character of its own to point at.
    const inner = node.inner;
    complain(to, inner === undefined ? node : { start: inner + start, end: inner + end }, complaint);
  }
  return pattern;
}

function readSet(map: YamlMap, language: RuleLanguage, to: Reporter): Readonly<Record<string, Scalar>> {
  const node = valueAt(map, 'set');
  if (node === undefined) return {};
  if (node.is !== 'map') {
    complain(to, node, { code: 'WRONG_TYPE', message: '`set` is not a map', help: 'write `set: { status: target }`' });
    return {};
  }
  for (const entry of node.entries) checkSetting(entry, language, to);
  return Object.fromEntries(node.entries.flatMap(({ key, value }) => (value.is === 'scalar' ? [[key, value.value] as const] : [])));
}

function checkSetting({ key, at, value }: YamlEntry, { set }: RuleLanguage, to: Reporter): void {
  const allowed = set[key];
  if (allowed === undefined) {
    const near = nearestWord(key, Object.keys(set));
    const help = `${near === undefined ? '' : `did you mean \`${near}\`? `}Settings: ${Object.keys(set).join(', ')}.`;
    return complain(to, at, { code: 'UNKNOWN_SET', message: `unknown setting \`${key}\``, help });
  }
  const given = plain(value);
  const fits = allowed === 'text' ? typeof given === 'string' && given !== '' : value.is === 'scalar' && allowed.includes(value.value);
  if (fits) return;
  const near = allowed === 'text' ? undefined : nearestWord(String(given), allowed.map(String));
  const help = allowed === 'text' ? 'write a text' : `${near === undefined ? '' : `did you mean \`${near}\`? `}Values: ${allowed.join(', ')}.`;
  complain(to, value, { code: 'UNKNOWN_SET', message: `\`${key}\` cannot be \`${String(given)}\``, help });
}
