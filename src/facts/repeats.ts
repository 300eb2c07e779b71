/** Rows that say what another row of the document says more fully. */
import type { LinkedRow } from './locate.js';
import type { Row } from './assemble.js';

/**
 * The rows, each that is said again linked to its fuller twin: headlines, subheadings and leads to the body's sentence,
 * the same figure printed twice to the first.
 */
export function markRepeats(rows: readonly Row[]): LinkedRow[] {
  const groups = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const key = figureKey(row);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const twins = new Map<number, number>();
  for (const group of groups.values()) linkGroup(rows, group, twins);
  return rows.map((row, index) => {
    const twin = twins.get(index);
    return twin === undefined ? row : { ...row, twin };
  });
}

function linkGroup(rows: readonly Row[], group: readonly number[], twins: Map<number, number>): void {
  for (const index of group) {
    const row = rows[index];
    if (row === undefined) continue;
    const fuller = group.find((other) => other !== index && !twins.has(other) && isFuller(rows[other], row, other < index));
    if (fuller !== undefined) twins.set(index, fuller);
  }
}

function isFuller(other: Row | undefined, row: Row, comesFirst: boolean): boolean {
  if (other === undefined || !sameThing(other, row)) return false;
  if (other.headline !== row.headline) return row.headline;
  const [a, b] = [fullness(other), fullness(row)];
  return a > b || (a === b && comesFirst);
}

function fullness(row: Row): number {
  return Number(row.yoy !== undefined) + Number(row.change !== undefined) + Number(row.value !== undefined) + Number(row.parent !== undefined);
}

/** One name within the other, and no place or time that differs. */
function sameThing(a: Row, b: Row): boolean {
  const names = a.metric_key.includes(b.metric_key) || b.metric_key.includes(a.metric_key);
  const places = a.region === undefined || b.region === undefined || a.region === b.region;
  const times = a.period === undefined || b.period === undefined || a.period === b.period || a.headline || b.headline;
  return names && places && times && a.status === b.status;
}

/** What must agree to the digit. */
function figureKey({ value, value_max, unit, yoy, yoy_unit, change, change_unit }: Row): string {
  return value === undefined ? `c${Math.abs(yoy ?? change ?? 0)}${yoy_unit ?? change_unit ?? ''}` : `v${value}-${value_max ?? ''}${unit ?? ''}`;
}
