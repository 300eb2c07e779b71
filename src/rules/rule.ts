/** One rule file → a checked rule. */
import type { Source } from '../errors.js';
import { checkNode, complain, complainOf, type Reporter } from '../schema/check.js';
import { itemsAt, scalarsOf, textAt, valueAt, type YamlMap, type YamlNode, type YamlParser } from '../yaml/yaml.js';
import { RULE } from './complaints.js';
import { parsePattern, type ParseMatch } from './pattern.js';
import { headSchema } from './schema.js';
import { readTests } from './tests.js';
import type { RuleLanguage, Pattern, Rule } from './types.js';

/** What reading rules needs: the language they are written in and the two parsers. */
export interface RuleTools {
  readonly language: RuleLanguage;
  readonly parseYaml: YamlParser;
  readonly parseMatch: ParseMatch;
}

/**
 * The rule of a file, and all that is wrong with it; undefined where it cannot be used. A rule whose only
 * problems are those of its tests can be: `extract` runs it, `extract check` does not let it pass.
 */
export function readRule(source: Source, origin: Rule['origin'], tools: RuleTools): { readonly rule: Rule | undefined; readonly to: Reporter } {
  const { root, problems } = tools.parseYaml(source);
  const to: Reporter = { source, problems: [...problems] };
  if (problems.length > 0) return { rule: undefined, to };
  const map = root ?? { is: 'scalar', value: null, start: 0, end: 0 };
  checkNode(map, headSchema(tools.language), to);
  if (map.is !== 'map') return { rule: undefined, to };
  checkId(map, to);
  const match = readPatterns(map, 'match', tools, to);
  const unless = readPatterns(map, 'unless', tools, to);
  const usable = to.problems.length === 0;
  const tests = readTests(map, tools.language, to);
  if (!usable) return { rule: undefined, to };
  const [id = '', about = '', todo] = [textAt(map, 'id'), textAt(map, 'about'), textAt(map, 'todo')];
  const set = scalarsOf(valueAt(map, 'set'));
  const units = itemsAt(map, 'units').flatMap((node) => (node.is === 'scalar' && typeof node.value === 'string' ? [node.value] : []));
  const rule = {
    id,
    about,
    match,
    unless,
    ...(units.length === 0 ? {} : { units }),
    set,
    tests,
    file: source.file,
    origin,
    ...(tools.language.english ? { english: true as const } : {}),
    ...(todo === undefined ? {} : { todo }),
  };
  return { rule, to };
}

/** The id that a file's name asks for: `rules/zh/level-and-change.yaml` holds level-and-change. */
export function idOf(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  return name.replace(/\.ya?ml$/i, '');
}

function checkId(map: YamlMap, to: Reporter): void {
  const [id, node, wanted] = [textAt(map, 'id'), valueAt(map, 'id'), idOf(to.source.file)];
  if (id !== undefined && node && id !== wanted) complainOf(to, node, RULE.wrongId, { id, wanted });
}

function readPatterns(map: YamlMap, key: 'match' | 'unless', tools: RuleTools, to: Reporter): readonly Pattern[] {
  const list = valueAt(map, key);
  const nodes = itemsAt(map, key);
  if (key === 'match' && list?.is === 'list' && nodes.length === 0) complainOf(to, list, RULE.noPattern);
  return nodes.flatMap((node) => readPattern(node, key, tools, to) ?? []);
}

/** The pattern of a text; what is no text was reported before. */
function readPattern(node: YamlNode, key: 'match' | 'unless', tools: RuleTools, to: Reporter): Pattern | undefined {
  if (node.is !== 'scalar' || typeof node.value !== 'string') return undefined;
  const { pattern, problems } = parsePattern(node.value, key, tools);
  for (const { start, end, ...complaint } of problems) {
    // A pattern folded over lines, or with escapes, has no character of its own to point at.
    const inner = node.inner;
    complain(to, inner === undefined ? node : { start: inner + start, end: inner + end }, complaint);
  }
  return pattern;
}
