/** Facts as a wide table: one row a place and period, one column a metric with its unit. */
import { metricKey } from '../facts/key.js';
import type { Aliases } from '../names/aliases.js';
import type { Fact } from '../types.js';
import { columnScale, shiftDecimal, type ScaleChoice } from '../write/scale.js';
import type { Cell } from '../write/rows.js';
import type { Sheet, SheetColumn } from '../write/sheet.js';
import { chineseWord, periodWords } from '../write/words.js';
import { isFigure } from './select.js';
import { buildSeries, type Point, type Series } from './series.js';

export interface WideOptions {
  readonly targets: boolean;
  /** 亿 or 万: the scale of columns of money; all others stay in the base unit. */
  readonly scale: ScaleChoice;
  readonly chinese: boolean;
  readonly aliases?: Aliases;
}

export interface Wide {
  readonly sheet: Sheet;
  /** Cells that hold more than one figure. */
  readonly crowded: number;
}

/**
 * The wide table. Repeats are left out, targets too unless asked. A second figure for a cell stands beside the first
 * (`76｜60`) and both are named in the last column, where approximations are named too; nothing is overwritten or summed.
 */
export function wideTable(facts: readonly Fact[], options: WideOptions): Wide {
  const series = buildSeries(facts.filter((fact) => isFigure(fact, options.targets)), options.aliases);
  const columns = columnsOf(series, options);
  const rows = rowsOf(series, columns);
  const head: readonly SheetColumn[] = [
    { key: 'region', zh: '地区', kind: 'text', width: 22 },
    { key: 'period', zh: '期间', kind: 'text', width: 18 },
    ...columns.map(({ title }): SheetColumn => ({ key: title, zh: title, kind: 'number', width: 14 })),
    { key: 'notes', zh: '注', kind: 'text', width: 60 },
  ];
  let crowded = 0;
  const table = rows.map(({ region, period, type, cells }) => {
    const notes: string[] = [];
    const body = columns.map((column): Cell => {
      const points = cells.get(column.id) ?? [];
      if (figuresIn(points, column).length > 1) crowded++;
      notes.push(...notesOf(points, column));
      return cellOf(points, column);
    });
    return [region, period === undefined || !options.chinese ? period : periodWords(period, type), ...body, notes.join('；')];
  });
  return { sheet: { name: '宽表', columns: head, rows: table }, crowded };
}

interface WideColumn {
  readonly id: string;
  readonly title: string;
  readonly field: 'value' | 'yoy' | 'change';
  /** Places that the decimal point moves to the left. */
  readonly places: number;
  readonly isTarget: boolean;
}

/** The columns of a metric side by side, whichever place has them first, and behind them those of its parts. */
function columnsOf(series: readonly Series[], options: WideOptions): WideColumn[] {
  const metrics = new Map<string, Columns>();
  for (const one of series) {
    const id = one.parent === undefined ? one.key : `${one.key}\0${one.parent}`;
    const metric = metrics.get(id) ?? { whole: one.parent === undefined ? undefined : metricKey(one.parent), columns: new Map<string, WideColumn>() };
    metrics.set(id, metric);
    for (const column of columnsFor(one, options)) if (!metric.columns.has(column.id)) metric.columns.set(column.id, column);
  }
  const parts = new Map<string, Columns[]>();
  for (const metric of metrics.values()) if (metric.whole !== undefined) parts.set(metric.whole, [...(parts.get(metric.whole) ?? []), metric]);
  return [...metrics].flatMap(([id, { whole, columns }]) => {
    if (whole !== undefined && metrics.has(whole)) return [];
    return [columns, ...(parts.get(id) ?? []).map((part) => part.columns)].flatMap(inOrder);
  });
}

/** The columns of one metric, and the metric that it is a part of. */
interface Columns {
  readonly whole: string | undefined;
  readonly columns: Map<string, WideColumn>;
}

/** A level before its changes, targets behind both. */
function inOrder(columns: ReadonlyMap<string, WideColumn>): WideColumn[] {
  const rank = ({ field, isTarget }: WideColumn): number => (isTarget ? 2 : 0) + (field === 'value' ? 0 : 1);
  return [...columns.values()].sort((a, b) => rank(a) - rank(b));
}

/** The columns that the points of a series need. */
function columnsFor(one: Series, { scale, chinese }: WideOptions): WideColumn[] {
  const name = one.parent === undefined ? one.key : `${one.key}〔${one.parent}〕`;
  const isTarget = one.points[0]?.fact.status === 'target';
  const aim = isTarget ? `${name}〔${chineseWord('status', 'target')}〕` : name;
  const { word, places } = columnScale(one.unit, scale) ?? { word: '', places: 0 };
  const level: WideColumn = { id: idOf(one, 'value', one.unit), title: one.unit === undefined ? aim : `${aim}（${word}${one.unit}）`, field: 'value', places, isTarget };
  const changes = one.points.flatMap(({ fact }) => changesOf(fact)).map(({ field, unit, basis, since }): WideColumn => {
    const words = chinese && since !== undefined ? `比${periodWords(since)}` : basis;
    return { id: idOf(one, basis, unit), title: `${aim}${words}（${unit}）`, field, places: 0, isTarget };
  });
  return [...(one.points.some(({ value }) => value !== undefined) ? [level] : []), ...changes];
}

interface ChangeColumn {
  readonly field: 'yoy' | 'change';
  readonly unit: string;
  /** 同比, 环比, 比年初, 比2024-01, 变动. */
  readonly basis: string;
  /** The named time that it counts from. */
  readonly since?: string;
}

/** The columns that the changes of a fact stand in: one a basis and unit. */
function changesOf({ yoy, yoy_unit: yoyUnit, change, change_unit: unit, change_basis: basis, change_since: since }: Fact): ChangeColumn[] {
  const word = basis === undefined || basis === 'none' ? '变动' : basis === 'since' && since !== undefined ? `比${since}` : chineseWord('change_basis', basis);
  return [
    ...(yoy === undefined ? [] : [{ field: 'yoy' as const, unit: yoyUnit ?? '', basis: '同比' }]),
    ...(change === undefined ? [] : [{ field: 'change' as const, unit: unit ?? '', basis: word, ...(basis === 'since' && since !== undefined ? { since } : {}) }]),
  ];
}

function idOf({ key, parent, points }: Series, field: string, unit: string | undefined): string {
  return [key, parent ?? '', points[0]?.fact.status ?? '', field, unit ?? ''].join('\0');
}

interface WideRow {
  readonly region: string | undefined;
  readonly period: string | undefined;
  readonly type: Fact['period_type'];
  readonly end: string;
  readonly cells: Map<string, Point[]>;
}

/** Places in the order in which they are met, the periods of each in the order of time: 一季度 and 1—3月 are one. */
function rowsOf(series: readonly Series[], columns: readonly WideColumn[]): WideRow[] {
  const known = new Set(columns.map(({ id }) => id));
  const places = new Map<string, Map<string, WideRow>>();
  for (const one of series) {
    const rows = places.get(one.region ?? '') ?? new Map<string, WideRow>();
    places.set(one.region ?? '', rows);
    for (const point of one.points) {
      const { period, period_type: type, period_end: end } = point.fact;
      const id = period ?? '';
      const row = rows.get(id) ?? { region: one.region, period, type, end: end ?? period ?? '9999', cells: new Map<string, Point[]>() };
      rows.set(id, row);
      if (point.value !== undefined) add(row, idOf(one, 'value', one.unit), point, known);
      for (const { basis, unit } of changesOf(point.fact)) add(row, idOf(one, basis, unit), point, known);
    }
  }
  return [...places.values()].flatMap((rows) => [...rows.values()].sort((a, b) => (a.end < b.end ? -1 : Number(a.end > b.end))));
}

function add({ cells }: WideRow, id: string, point: Point, known: ReadonlySet<string>): void {
  if (known.has(id)) cells.set(id, [...(cells.get(id) ?? []), point]);
}

function figureOf({ fact, value, valueMax }: Point, { field, places }: WideColumn): Cell {
  if (field !== 'value') return fact[field];
  const shown = (number: number | undefined): number | undefined => (number === undefined ? undefined : shiftDecimal(number, places));
  return valueMax === undefined ? shown(value) : `${shown(value) ?? ''}—${shown(valueMax) ?? ''}`;
}

function figuresIn(points: readonly Point[], column: WideColumn): Exclude<Cell, undefined>[] {
  return [...new Set(points.flatMap((point) => figureOf(point, column) ?? []))];
}

function cellOf(points: readonly Point[], column: WideColumn): Cell {
  const figures = figuresIn(points, column);
  return figures.length > 1 ? figures.join('｜') : figures[0];
}

/** What one must know before one uses the cell: more figures than one and where they stand; figures that are about. */
function notesOf(points: readonly Point[], column: WideColumn): string[] {
  const { title: name, field } = column;
  if (figuresIn(points, column).length > 1) {
    const figures = points.map(({ fact }) => `${field === 'value' ? fact.text : (fact[field] ?? '')}（${fact.file}:${fact.line}）`);
    return [`${name}：${figures.join('、')}`];
  }
  if (field !== 'value') return [];
  return points.flatMap(({ fact }) => (fact.qualifier === undefined ? [] : [`${name}：${fact.text}`])).slice(0, 1);
}
