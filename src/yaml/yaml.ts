/** YAML with a place for every key and value. The only module that knows the `yaml` package, loaded when first asked for. */
import type { Node, Pair } from 'yaml';
import { complaintOf, firstFew, problemAt, type ComplaintRow, type Place, type Problem, type Source } from '../errors.js';
import type { Values } from '../text/language.js';
import { yamlComplaint } from './complaints.js';

export type Scalar = string | number | boolean | null;

export interface YamlScalar extends Place {
  readonly is: 'scalar';
  readonly value: Scalar;
  /** Where the value's own first character stands, if it is printed as it is, without escapes or folds. */
  readonly inner?: number;
}
export interface YamlList extends Place {
  readonly is: 'list';
  readonly items: readonly YamlNode[];
}
export interface YamlEntry {
  readonly key: string;
  readonly at: Place;
  readonly value: YamlNode;
}
export interface YamlMap extends Place {
  readonly is: 'map';
  readonly entries: readonly YamlEntry[];
}
export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface ParsedYaml {
  /** Undefined where the source could not be parsed or is empty. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly Problem[];
}
export type YamlParser = (source: Source) => ParsedYaml;

/** The longest source that is parsed, in UTF-16 units: a lexicon of some 200,000 words. */
export const LONGEST_SOURCE = 2_000_000;
/** The deepest nesting that is read: rules have four levels, lexicons five. */
export const DEEPEST_NESTING = 40;

/**
 * A parser whose errors and warnings are all placed problems. Keys are unique words; aliases, tags, merge keys and
 * several documents in one source are errors, since the author of a list needs none of them. Sources that are too
 * long or too deep are refused before the package sees them: 500,000 `[` end the process inside of it.
 */
export async function loadYamlParser(): Promise<YamlParser> {
  const yaml = await import('yaml');
  return (source) => {
    const hostile = refusalOf(source);
    if (hostile) return { root: undefined, problems: [hostile] };
    // The package's own check for keys that stand twice takes time squared: a minute for 60,000 keys.
    const document = yaml.parseDocument(source.text, { prettyErrors: false, schema: 'core', uniqueKeys: false });
    const problems = [...document.errors, ...document.warnings].map((error) =>
      problemAt(source, { start: error.pos[0], end: Math.min(error.pos[1], lineEnd(source.text, error.pos[0])) }, yamlComplaint(error.code)),
    );
    const convert = nodeReader(yaml, source, problems);
    const contents = document.contents;
    const root = problems.length === 0 && contents ? convert(contents) : undefined;
    return { root: problems.length === 0 ? root : undefined, problems: firstFew(problems) };
  };
}

const YAML = {
  tooLong: {
    code: 'HUGE_FILE',
    says: ['文件过大：{length} 个字符，最多 {most}', 'the file is too big: {length} characters, at most {most}'],
    help: ['分成几个文件', 'split it into several files'],
  },
  tooDeep: { code: 'DEEP_YAML', says: ['嵌套过深，最多 {most} 层', 'nested too deep: at most {most} levels'], help: ['规则与词库用不到这么多层', 'no rule and no lexicon needs as many'] },
  oddKey: { code: 'YAML_SYNTAX', says: ['键不是一个词', 'a key that is no word'], help: ['键写成普通的词', 'keys are plain words'] },
  keyTwice: { code: 'YAML_SYNTAX', says: ['键 `{key}` 写了两次', 'the key `{key}` stands twice'], help: ['留一处', 'keep one of the two'] },
  alias: { code: 'YAML_SYNTAX', says: ['引用 `*`', 'an alias'], help: ['把值写出来', 'write the value out'] },
} as const satisfies Record<string, ComplaintRow>;

/** Why a source is not parsed at all. */
function refusalOf(source: Source): Problem | undefined {
  const { text } = source;
  if (text.length > LONGEST_SOURCE) return problemAt(source, { start: 0, end: 1 }, complaintOf(YAML.tooLong, { length: text.length, most: LONGEST_SOURCE }));
  const deep = deepPlace(text);
  return deep === undefined ? undefined : problemAt(source, { start: deep, end: deep + 1 }, complaintOf(YAML.tooDeep, { most: DEEPEST_NESTING }));
}

/** Where brackets, or `- ? - ?` on one line, open more levels than are read; brackets in words count, so that none is missed. */
function deepPlace(text: string): number | undefined {
  let depth = 0;
  let dashes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '[' || unit === '{') depth++;
    else if ((unit === ']' || unit === '}') && depth > 0) depth--;
    if (unit === '-' || unit === '?') dashes += text[at + 1] === ' ' ? 1 : 0;
    else if (unit !== ' ') dashes = 0;
    if (depth > DEEPEST_NESTING || dashes > DEEPEST_NESTING) return at;
  }
  return undefined;
}

/** The value without its places. */
export function plain(node: YamlNode): unknown {
  if (node.is === 'scalar') return node.value;
  if (node.is === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

/** The value of a key, undefined where the map lacks it or the node is none. */
export function valueAt(node: YamlNode, key: string): YamlNode | undefined {
  return node.is === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}

/** The value of a key as a text; undefined where it is none. */
export function textAt(node: YamlNode, key: string): string | undefined {
  const value = valueAt(node, key);
  return value?.is === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/** The items of a key's list; none where there is no list. */
export function itemsAt(node: YamlNode, key: string): readonly YamlNode[] {
  const value = valueAt(node, key);
  return value?.is === 'list' ? value.items : [];
}

/** The keys of a map that hold one value each. */
export function scalarsOf(node: YamlNode | undefined): Readonly<Record<string, Scalar>> {
  if (node?.is !== 'map') return {};
  return Object.fromEntries(node.entries.flatMap(({ key, value }) => (value.is === 'scalar' ? [[key, value.value] as const] : [])));
}

type Yaml = typeof import('yaml');

function nodeReader(yaml: Yaml, source: Source, problems: Problem[]): (node: Node) => YamlNode {
  const fail = (place: Place, row: ComplaintRow, values: Values = {}): YamlScalar => {
    problems.push(problemAt(source, place, complaintOf(row, values)));
    return { is: 'scalar', value: null, ...place };
  };
  const readEntry = (pair: Pair, depth: number): YamlEntry => {
    const at = placeOf(pair.key, { start: 0, end: 0 }, yaml);
    if (!yaml.isScalar(pair.key)) fail(at, YAML.oddKey);
    const value = yaml.isNode(pair.value) ? read(pair.value, depth) : { is: 'scalar' as const, value: null, ...at };
    return { key: yaml.isScalar(pair.key) ? String(pair.key.value) : '', at, value };
  };
  const readMap = (pairs: readonly Pair[], depth: number): YamlEntry[] => {
    const entries = pairs.map((pair) => readEntry(pair, depth));
    const met = new Set<string>();
    for (const { key, at } of entries) {
      if (met.has(key)) fail(at, YAML.keyTwice, { key });
      met.add(key);
    }
    return entries;
  };
  const read = (node: Node, depth: number): YamlNode => {
    const place = placeOf(node, { start: 0, end: 0 }, yaml);
    if (depth > DEEPEST_NESTING) return fail(place, YAML.tooDeep, { most: DEEPEST_NESTING });
    if (yaml.isMap(node)) return { is: 'map', entries: readMap(node.items, depth + 1), ...place };
    if (yaml.isSeq(node)) {
      const items = node.items.map((item) => (yaml.isNode(item) ? read(item, depth + 1) : { is: 'scalar' as const, value: null, ...place }));
      return { is: 'list', items, ...place };
    }
    return yaml.isScalar(node) ? { is: 'scalar', ...scalarOf(node.value, source, place), ...place } : fail(place, YAML.alias);
  };
  return (node) => read(node, 1);
}

function scalarOf(value: unknown, source: Source, { start, end }: Place): Pick<YamlScalar, 'value' | 'inner'> {
  if (typeof value !== 'string') return { value: typeof value === 'number' || typeof value === 'boolean' ? value : null };
  const printed = source.text.slice(start, end);
  if (printed === value) return { value, inner: start };
  return printed.slice(1, -1) === value ? { value, inner: start + 1 } : { value };
}

function placeOf(node: unknown, fallback: Place, yaml: Yaml): Place {
  if (!yaml.isNode(node) || !node.range) return fallback;
  return { start: node.range[0], end: node.range[1] };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
