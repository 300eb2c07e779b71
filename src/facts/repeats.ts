/** Rows that say what another row of the document says more fully. */
import { isProperty } from './name/property.js';
import type { Columns, Row } from './row.js';
import { TABLE } from './table.js';

/** By the index of a row that is said again: the index of its fuller twin. */
export type Twins = ReadonlyMap<number, number>;

/**
 * The rows that are said again, each with its fuller twin: headlines, subheadings and leads with the body's sentence,
 * the same figure printed twice with the first.
 */
export function findTwins(rows: readonly Row[]): Twins {
  const groups = new Map<number, number[]>();
  for (let index = 0; index < rows.length; index++) {
    const figure = figureOf(rows[index]);
    const group = groups.get(figure);
    if (group) group.push(index);
    else groups.set(figure, [index]);
  }
  const twins = new Map<number, number>();
  for (const group of groups.values()) if (group.length > 1) linkGroup(rows, group, twins);
  return twins;
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
  if (other === undefined || !sameFigure(other, row) || !sameThing(other, row)) return false;
  if (other.headline !== row.headline) return row.headline;
  const [a, b] = [fullness(other), fullness(row)];
  if (a !== b) return a > b;
  return isCell(other) === isCell(row) ? comesFirst : isCell(row);
}

/** A table says less than the sentence that says the same. */
function isCell({ columns }: Row): boolean {
  return columns.rule === TABLE;
}

function fullness({ columns }: Row): number {
  return Number(columns.yoy !== undefined) + Number(columns.change !== undefined) + Number(columns.value !== undefined) + Number(columns.parent !== undefined);
}

/** The same name, and no place, time or change that differs. */
function sameThing(one: Row, other: Row): boolean {
  const { columns: a } = one;
  const { columns: b } = other;
  // 物价涨0.2%，核心物价亦涨0.2%: two things of one sentence that moved alike.
  if (one.sentence === other.sentence && a.value === undefined && a.metric_key !== b.metric_key) return false;
  // 分别占产量、订单量的93.6%和93.6%: of two wholes.
  if (one.sentence === other.sentence && a.parent !== undefined && b.parent !== undefined && a.parent !== b.parent) return false;
  const names = sameName(one, other);
  const places = a.region === undefined || b.region === undefined || a.region === b.region;
  const times = a.period === undefined || b.period === undefined || a.period === b.period || one.headline || other.headline || isAssumed(a) || isAssumed(b);
  const changes = a.yoy === undefined || b.yoy === undefined || a.yoy === b.yoy || !(isCell(one) || isCell(other));
  return names && places && times && changes && a.status === b.status;
}

/** No words tell its time: it is taken to stand as of the release. */
function isAssumed({ period, period_text }: Columns): boolean {
  return period !== undefined && period_text === undefined;
}

/** One name within the other. Two cells of equal figures are two facts unless their names are the same; a cell's name may leave words out (粮食[总]产量). */
function sameName(one: Row, other: Row): boolean {
  const [a, b] = [one.columns.metric_key, other.columns.metric_key];
  if (isCell(one) && isCell(other)) return a === b;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // 31个大城市失业率 and 失业率: of some of them, and of all.
  if (GROUP.test(long) && !GROUP.test(short)) return false;
  // 社区32个、|社区书屋|32个: what belongs to a thing, and no fuller name of it.
  if (long.startsWith(short) && long !== short && !isProperty(long) && one.sentence === other.sentence) return false;
  return long.includes(short) || (isCell(one) !== isCell(other) && leavesOut(short, long));
}

const GROUP = /^\d/u;

/** Names this short have too few characters to tell. */
const SHORTEST = 3;

/** Whether the characters of the one stand in the other in their order. */
function leavesOut(short: string, long: string): boolean {
  if (short.length < SHORTEST) return false;
  let at = 0;
  for (let i = 0; i < long.length && at < short.length; i++) if (long[i] === short[at]) at++;
  return at === short.length;
}

/** The figure that rows are grouped by: the level, or the size of the change where there is none. */
function figureOf(row: Row | undefined): number {
  return row?.columns.value ?? Math.abs(row?.columns.yoy ?? row?.columns.change ?? 0);
}

/** What must agree to the digit. */
function sameFigure({ columns: a }: Row, { columns: b }: Row): boolean {
  if (a.value !== b.value) return false;
  if (a.value === undefined) return (a.yoy_unit ?? a.change_unit) === (b.yoy_unit ?? b.change_unit);
  return a.value_max === b.value_max && a.unit === b.unit;
}
