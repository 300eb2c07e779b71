/** Twins as a file of aliases to confirm. */
import { metricKey } from '../facts/key.js';
import type { Alias } from './aliases.js';
import type { NameGroup } from './inventory.js';
import type { Twins } from './twins.js';

/** Groups of names that hang together by twins, each group with the facts that speak for it. */
export function twinSets(twins: readonly Twins[]): NameGroup[][] {
  const setOf = new Map<NameGroup, NameGroup[]>();
  for (const { a, b } of twins) {
    const [left, right] = [setOf.get(a) ?? [a], setOf.get(b) ?? [b]];
    if (left === right) continue;
    const joined = [...left, ...right];
    for (const group of joined) setOf.set(group, joined);
  }
  return [...new Set(setOf.values())].map((groups) => [...groups].sort((a, b) => b.count - a.count));
}

/**
 * aliases.yaml with what the user already has, and below it one unconfirmed entry for each set of twins,
 * every name with a line of evidence.
 */
export function aliasDraft(known: readonly Alias[], twins: readonly Twins[], note: string): string {
  const held = new Set(known.flatMap(({ key, names, parent }) => [key, ...names.map(metricKey)].map((name) => `${parent ?? ''}\0${name}`)));
  const fresh = twinSets(twins).filter((groups) => groups.some(({ key, parent }) => !held.has(`${parent === undefined ? '' : metricKey(parent)}\0${key}`)));
  const drafts = fresh.map((groups) => entryText(draftOf(groups), groups));
  const comment = note.split('\n').map((line) => `# ${line}\n`).join('');
  return comment + [...known.map((entry) => entryText(entry, [])), ...drafts].join('\n') + (known.length + drafts.length === 0 ? '[]\n' : '');
}

function draftOf(groups: readonly NameGroup[]): Alias {
  const [first] = groups;
  const names = [...new Set(groups.flatMap((group) => group.names.map(({ name }) => name)))];
  const units = [...new Set(groups.flatMap(({ unit }) => unit ?? []))];
  return { key: first?.key ?? '', names, units: units.length > 1 ? units : [], confirmed: false, ...(first?.parent === undefined ? {} : { parent: first.parent }) };
}

function entryText({ key, names, parent, units, confirmed }: Alias, evidence: readonly NameGroup[]): string {
  const lines = evidence.flatMap(({ examples }) => examples.slice(0, 2).map(exampleLine));
  return [
    `- key: ${quoted(key)}`,
    ...lines,
    '  names:',
    ...names.map((name) => `    - ${quoted(name)}`),
    ...(parent === undefined ? [] : [`  parent: ${quoted(parent)}`]),
    ...(units.length === 0 ? [] : [`  units: [${units.map(quoted).join(', ')}]`]),
    ...(confirmed ? [] : ['  confirmed: false']),
  ].map((line) => `${line}\n`).join('');
}

/** A line of evidence: `  # 存款余额  500亿元  2024-09  河南省/新乡市  a.txt:3`. */
function exampleLine({ metric, text, period, region, file, line }: NameGroup['examples'][number]): string {
  const parts = [metric, text, period, region, `${file}:${line}`].filter((part) => part !== undefined);
  return `  # ${parts.join('  ')}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
