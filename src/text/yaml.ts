/** YAML with a place for every key and value. The only module that knows the `yaml` package, loaded when first asked for. */
import type { Node, Pair } from 'yaml';
import { problemAt, type Place, type Problem, type Source } from '../errors.js';

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

/**
 * A parser whose errors and warnings are all placed problems. Keys are unique strings; aliases, merge
 * keys and several documents in one source are errors, since the author of a list needs none of them.
 */
export async function loadYamlParser(): Promise<YamlParser> {
  const yaml = await import('yaml');
  return (source) => {
    const document = yaml.parseDocument(source.text, { prettyErrors: false, schema: 'core' });
    const problems = [...document.errors, ...document.warnings].map((error) =>
      problemAt(source, { start: error.pos[0], end: Math.min(error.pos[1], lineEnd(source.text, error.pos[0])) }, { code: 'YAML_SYNTAX', message: firstLine(error.message) }),
    );
    const convert = nodeReader(yaml, source, problems);
    const contents = document.contents;
    const root = problems.length === 0 && contents ? convert(contents) : undefined;
    return { root: problems.length === 0 ? root : undefined, problems };
  };
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

type Yaml = typeof import('yaml');

function nodeReader(yaml: Yaml, source: Source, problems: Problem[]): (node: Node) => YamlNode {
  const fail = (place: Place, message: string, help: string): void => {
    problems.push(problemAt(source, place, { code: 'YAML_SYNTAX', message, help }));
  };
  const readEntry = (pair: Pair): YamlEntry => {
    const at = placeOf(pair.key, { start: 0, end: 0 }, yaml);
    if (!yaml.isScalar(pair.key)) fail(at, 'a key that is no word', 'keys are plain words');
    const value = yaml.isNode(pair.value) ? read(pair.value) : { is: 'scalar' as const, value: null, ...at };
    return { key: yaml.isScalar(pair.key) ? String(pair.key.value) : '', at, value };
  };
  const read = (node: Node): YamlNode => {
    const place = placeOf(node, { start: 0, end: 0 }, yaml);
    if (yaml.isMap(node)) return { is: 'map', entries: node.items.map(readEntry), ...place };
    if (yaml.isSeq(node)) {
      const items = node.items.map((item) => (yaml.isNode(item) ? read(item) : { is: 'scalar' as const, value: null, ...place }));
      return { is: 'list', items, ...place };
    }
    if (yaml.isScalar(node)) return { is: 'scalar', ...scalarOf(node.value, source, place), ...place };
    fail(place, 'an alias', 'write the value out');
    return { is: 'scalar', value: null, ...place };
  };
  return read;
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

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
