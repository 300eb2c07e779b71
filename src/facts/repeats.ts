/** Rows that say what another row of the document says more fully. */
import type { LinkedRow } from './locate.js';
import type { Row } from './assemble.js';
import { TABLE } from './table.js';

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
  if (a !== b) return a > b;
  return isCell(other) === isCell(row) ? comesFirst : isCell(row);
}

/** A table says less than the sentence that says the same. */
function isCell({ rule }: Row): boolean {
  return rule === TABLE;
}

function fullness(row: Row): number {
  return Number(row.yoy !== undefined) + Number(row.change !== undefined) + Number(row.value !== undefined) + Number(row.parent !== undefined);
}

/** The same name, and no place, time or change that differs. */
function sameThing(a: Row, b: Row): boolean {
  const names = sameName(a, b);
  const places = a.region === undefined || b.region === undefined || a.region === b.region;
  const times = a.period === undefined || b.period === undefined || a.period === b.period || a.headline || b.headline;
  const changes = a.yoy === undefined || b.yoy === undefined || a.yoy === b.yoy || !(isCell(a) || isCell(b));
  return names && places && times && changes && a.status === b.status;
}

/** One name within the other. Two cells of equal figures are two facts unless their names are the same; a cell's name may leave words out (粮食[总]产量). */
function sameName(a: Row, b: Row): boolean {
  if (isCell(a) && isCell(b)) return a.metric_key === b.metric_key;
  const [short, long] = a.metric_key.length < b.metric_key.length ? [a.metric_key, b.metric_key] : [b.metric_key, a.metric_key];
  return long.includes(short) || (isCell(a) !== isCell(b) && leavesOut(short, long));
}

/** Names this short have too few characters to tell. */
const SHORTEST = 3;

/** Whether the characters of the one stand in the other in their order. */
function leavesOut(short: string, long: string): boolean {
  if (short.length < SHORTEST) return false;
  let at = 0;
  for (let i = 0; i < long.length && at < short.length; i++) if (long[i] === short[at]) at++;
  return at === short.length;
}

/** What must agree to the digit. */
function figureKey({ value, value_max, unit, yoy, yoy_unit, change, change_unit }: Row): string {
  return value === undefined ? `c${Math.abs(yoy ?? change ?? 0)}${yoy_unit ?? change_unit ?? ''}` : `v${value}-${value_max ?? ''}${unit ?? ''}`;
}
