/**
 * The user's own file of names that are one: aliases.yaml.
 *
 *     - key: 免证办事项
 *       names: [免证办事项, 免证可办事项]
 *       units: [个, 项]
 */
import { ExtractError, type Source } from '../errors.js';
import { metricKey } from '../facts/key.js';
import { checkMap, complain, listAt, textAt, type Reporter } from '../rules/fields.js';
import { valueAt, type YamlMap, type YamlNode, type YamlParser } from '../text/yaml.js';
import type { Fact } from '../types.js';
import { joinUnit } from './unit.js';

/** One entry: facts whose name is one of these get the key, if parent and unit fit. */
export interface Alias {
  readonly key: string;
  readonly names: readonly string[];
  /** Only facts of this whole; absent: facts without one. */
  readonly parent?: string;
  /** Only facts in one of these units, which count as the first; absent: each unit stays a series of its own. */
  readonly units: readonly string[];
  /** A draft that the user has not confirmed joins nothing. */
  readonly confirmed: boolean;
}

export interface Aliases {
  readonly entries: readonly Alias[];
  /** The entry of a fact; undefined where none is confirmed for it. */
  readonly of: (fact: Fact) => Alias | undefined;
}

const KEYS = { required: ['key', 'names'], optional: ['parent', 'units', 'confirmed'] };

/** The entries of a file. All that is wrong with it is thrown at once, each with its place. */
export function readAliases(source: Source, parse: YamlParser): Aliases {
  const { root, problems } = parse(source);
  const to: Reporter = { source, problems: [...problems] };
  if (root !== undefined && root.is !== 'list') complain(to, root, { code: 'WRONG_TYPE', message: 'the file is not a list', help: 'write `- key: …` and `names: […]` for each group of names' });
  const nodes = root?.is === 'list' ? root.items : [];
  const entries = nodes.flatMap((node) => entryOf(node, to) ?? []);
  const of = finder(entries, nodes, to);
  if (to.problems.length > 0) throw new ExtractError(to.problems);
  return { entries, of };
}

/** The facts with the keys that the user confirmed. */
export function withAliases(facts: readonly Fact[], aliases: Aliases): readonly Fact[] {
  return facts.map((fact) => {
    const entry = aliases.of(fact);
    return entry === undefined || entry.key === fact.metric_key ? fact : { ...fact, metric_key: entry.key };
  });
}

function entryOf(node: YamlNode, to: Reporter): Alias | undefined {
  const map = checkMap(node, 'an alias', KEYS, to);
  if (map === undefined) return undefined;
  const key = textAt(map, 'key', to);
  const parent = textAt(map, 'parent', to);
  const names = textsAt(map, 'names', to);
  const flag = valueAt(map, 'confirmed');
  const confirmed = flag === undefined ? true : flag.is === 'scalar' ? flag.value : undefined;
  if (typeof confirmed !== 'boolean') complain(to, flag ?? map, { code: 'WRONG_TYPE', message: '`confirmed` is neither true nor false', help: 'write `confirmed: true` where the names are one' });
  if (key === undefined) return undefined;
  return { key: metricKey(key), names, units: textsAt(map, 'units', to), confirmed: confirmed === true, ...(parent === undefined ? {} : { parent: metricKey(parent) }) };
}

function textsAt(map: YamlMap, key: string, to: Reporter): string[] {
  return listAt(map, key, to).flatMap((node) => {
    if (node.is === 'scalar' && typeof node.value === 'string' && node.value !== '') return [node.value];
    complain(to, node, { code: 'WRONG_TYPE', message: `an item of \`${key}\` is not a text`, help: 'write a text; put it in quotes where YAML reads it as something else' });
    return [];
  });
}

/** One confirmed entry a name, parent and unit: a second one for the same is a mistake that the user must settle. */
function finder(entries: readonly Alias[], nodes: readonly YamlNode[], to: Reporter): Aliases['of'] {
  const byName = new Map<string, Alias[]>();
  entries.forEach((entry, index) => {
    if (!entry.confirmed) return;
    for (const name of new Set([entry.key, ...entry.names.map(metricKey)])) {
      const others = byName.get(name) ?? [];
      const rival = others.find((other) => other.key !== entry.key && (other.parent ?? '') === (entry.parent ?? '') && overlap(other.units, entry.units));
      if (rival !== undefined) complain(to, nodes[index] ?? { start: 0, end: 0 }, { code: 'DUPLICATE_FORM', message: `\`${name}\` is a name of \`${rival.key}\` and of \`${entry.key}\``, help: 'keep it in one entry, or tell the two apart by `parent` or `units`' });
      byName.set(name, [...others, entry]);
    }
  });
  return (fact) => {
    const parent = fact.parent === undefined ? undefined : metricKey(fact.parent);
    return byName.get(fact.metric_key)?.find((entry) => entry.parent === parent && (entry.units.length === 0 || fact.unit === undefined || entry.units.includes(fact.unit) || entry.units.some((unit) => joinUnit(unit) === joinUnit(fact.unit))));
  };
}

function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((unit) => b.includes(unit));
}
