/**
 * The user's own file of names that are one: aliases.yaml.
 *
 *     - key: 免证办事项
 *       names: [免证办事项, 免证可办事项]
 *       units: [个, 项]
 */
import { complaintOf, ExtractError, type ComplaintRow, type Source } from '../errors.js';
import { metricKey } from '../facts/key.js';
import { checkNode, complain, type Reporter } from '../schema/check.js';
import { closed, listOf, text, type Schema } from '../schema/types.js';
import { itemsAt, textAt, valueAt, type YamlNode, type YamlParser } from '../yaml/yaml.js';
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

/** The shape of aliases.yaml. */
export const ALIASES: Schema = listOf(
  closed(['此条', 'an alias'], {
    key: text({ about: ['合用的名称', 'the name that they share'] }),
    names: listOf(text(), { about: ['同一指标的各种名称', 'the names that are one'] }),
    parent: text({ about: ['仅限此所属', 'only facts of this whole'] }),
    units: listOf(text(), { about: ['仅限这些单位，视同第一个', 'only facts in one of these units, which count as the first'] }),
    confirmed: {
      type: 'boolean',
      about: ['false：草稿，尚不生效', 'false: a draft, which joins nothing'],
      help: ['确为同一指标时写 `confirmed: true`', 'write `confirmed: true` where the names are one'],
    },
  }, ['key', 'names']),
  { name: ['文件', 'the file'], help: ['每组名称写 `- key: …` 与 `names: […]`', 'write `- key: …` and `names: […]` for each group of names'] },
);

const RIVALS: ComplaintRow = {
  code: 'DUPLICATE_FORM',
  says: ['`{name}` 既属 `{first}` 又属 `{second}`', '`{name}` is a name of `{first}` and of `{second}`'],
  help: ['留一处，或以 `parent`、`units` 区分', 'keep it in one entry, or tell the two apart by `parent` or `units`'],
};

/** The entries of a file. All that is wrong with it is thrown at once, each with its place. */
export function readAliases(source: Source, parse: YamlParser): Aliases {
  const { root, problems } = parse(source);
  const to: Reporter = { source, problems: [...problems] };
  const nodes = root?.is === 'list' ? root.items : [];
  const fit = root === undefined || checkNode(root, ALIASES, to);
  const entries = fit ? nodes.map(entryOf) : [];
  const of = finder(entries, nodes, to);
  if (to.problems.length > 0) throw new ExtractError(to.problems);
  return { entries, of };
}

/** The facts with the keys that the user confirmed. */
export function withAliases(facts: readonly Fact[], aliases: Aliases): readonly Fact[] {
  return facts.map((fact) => {
    // A key that the user set by hand stands above the file of aliases.
    const entry = fact.corrected?.includes('metric_key') === true ? undefined : aliases.of(fact);
    return entry === undefined || entry.key === fact.metric_key ? fact : { ...fact, metric_key: entry.key };
  });
}

/** The entry of a checked node. */
function entryOf(node: YamlNode): Alias {
  const [key = '', parent, flag] = [textAt(node, 'key'), textAt(node, 'parent'), valueAt(node, 'confirmed')];
  const confirmed = flag === undefined || (flag.is === 'scalar' && flag.value === true);
  return { key: metricKey(key), names: textsAt(node, 'names'), units: textsAt(node, 'units'), confirmed, ...(parent === undefined ? {} : { parent: metricKey(parent) }) };
}

function textsAt(node: YamlNode, key: string): string[] {
  return itemsAt(node, key).flatMap((item) => (item.is === 'scalar' ? String(item.value) : []));
}

/** One confirmed entry a name, parent and unit: a second one for the same is a mistake that the user must settle. */
function finder(entries: readonly Alias[], nodes: readonly YamlNode[], to: Reporter): Aliases['of'] {
  const byName = new Map<string, Alias[]>();
  entries.forEach((entry, index) => {
    if (!entry.confirmed) return;
    for (const name of new Set([entry.key, ...entry.names.map(metricKey)])) {
      const others = byName.get(name) ?? [];
      const rival = others.find((other) => other.key !== entry.key && (other.parent ?? '') === (entry.parent ?? '') && overlap(other.units, entry.units));
      if (rival !== undefined) complain(to, nodes[index] ?? { start: 0, end: 0 }, complaintOf(RIVALS, { name, first: rival.key, second: entry.key }));
      byName.set(name, [...others, entry]);
    }
  });
  return (fact) => {
    const parent = fact.parent === undefined ? undefined : metricKey(fact.parent);
    return byName.get(fact.metric_key)?.find((entry) => entry.parent === parent && holdsUnit(entry, fact.unit));
  };
}

/** Whether an entry is about figures in a unit: one without units is about all, and a figure without one is of any. */
function holdsUnit({ units }: Alias, unit: string | undefined): boolean {
  if (units.length === 0 || unit === undefined) return true;
  return units.includes(unit) || units.some((each) => joinUnit(each) === joinUnit(unit));
}

function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((unit) => b.includes(unit));
}
