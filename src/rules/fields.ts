/** The keys of a map checked against a table, and values read as what they should be; every mistake is placed. */
import { problemAt, type Place, type Problem, type Source } from '../errors.js';
import { nearestWord } from '../text/nearest.js';
import { valueAt, type YamlMap, type YamlNode } from '../text/yaml.js';

/** Where problems go while a file is checked. */
export interface Reporter {
  readonly source: Source;
  readonly problems: Problem[];
}

export type Complaint = Pick<Problem, 'code' | 'message' | 'help'>;

export function complain({ source, problems }: Reporter, place: Place, complaint: Complaint): void {
  problems.push(problemAt(source, place, complaint));
}

/** `required` and `optional` name all the keys that a map may hold. */
export interface Keys {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** The node as a map whose keys are all known and of which none is lacking; undefined where it is no map. */
export function checkMap(node: YamlNode, what: string, keys: Keys, to: Reporter): YamlMap | undefined {
  if (node.is !== 'map') {
    complain(to, node, { code: 'WRONG_TYPE', message: `${what} is not a map`, help: `write its keys: ${keys.required.join(', ')}` });
    return undefined;
  }
  const known = [...keys.required, ...(keys.optional ?? [])];
  for (const { key, at } of node.entries) {
    if (known.includes(key)) continue;
    const near = nearestWord(key, known);
    const help = `${near === undefined ? '' : `did you mean \`${near}\`? `}Keys of ${what}: ${known.join(', ')}.`;
    complain(to, at, { code: 'UNKNOWN_KEY', message: `unknown key \`${key}\``, help });
  }
  for (const key of keys.required) {
    if (valueAt(node, key) !== undefined) continue;
    const first = node.entries[0]?.at ?? node;
    complain(to, first, { code: 'MISSING_KEY', message: `${what} has no \`${key}\``, help: `add \`${key}:\`` });
  }
  return node;
}

/** The value of a key as text; undefined, with a problem, where it is something else or empty. */
export function textAt(map: YamlMap, key: string, to: Reporter): string | undefined {
  const node = valueAt(map, key);
  if (node === undefined) return undefined;
  if (node.is === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '') return node.value;
  complain(to, node, { code: 'WRONG_TYPE', message: `\`${key}\` is not a text`, help: 'write a text; put it in quotes where YAML reads it as something else' });
  return undefined;
}

/** The items of a key's list; an absent key has none, a value that is no list is a problem. */
export function listAt(map: YamlMap, key: string, to: Reporter): readonly YamlNode[] {
  const node = valueAt(map, key);
  if (node === undefined) return [];
  if (node.is === 'list') return node.items;
  complain(to, node, { code: 'WRONG_TYPE', message: `\`${key}\` is not a list`, help: 'write one item a line, each behind `- `' });
  return [];
}
