/** The figures of a sheet, each with its name, unit, time and place, before changes join their levels. */
import { patternOf, setOf } from '../lexicon/lists.js';
import type { TableWords } from '../lexicon/tables.js';
import type { Dimension, Quantity, Span } from '../types.js';
import type { CellReading } from './figure.js';
import type { Column } from './columns.js';
import type { Facet } from './facet.js';
import type { Placed } from './grid.js';
import { isAverage, type LabelKind } from './label.js';
import { nameOf, type Named } from './name.js';
import type { Sheet, SheetRow } from './sheet.js';
import { PERCENT, type UnitWord } from './unit.js';

/** One filled cell of the body. */
export interface Entry {
  /** Index of its row in the sheet. */
  readonly index: number;
  readonly row: SheetRow;
  readonly column: Column;
  readonly placed: Placed;
  readonly reading: Exclude<CellReading, { holds: 'nothing' | 'words' }>;
  readonly kind: LabelKind;
  /** True where the row, not the column, says that the figure is a change, a rank or a share. */
  readonly byRow: boolean;
}

/** Every figure of the sheet, row by row. */
export function entriesOf(sheet: Sheet): Entry[] {
  return sheet.rows.flatMap((row, index) => (row.facet.kind === 'ignored' ? [] : sheet.columns.flatMap((column) => entryAt(sheet, { row, index }, column) ?? [])));
}

function entryAt({ reading: { grid, cells }, columns, valueFrom }: Sheet, { row, index }: Pick<Entry, 'row' | 'index'>, column: Column): Entry | undefined {
  const placed = column.role === 'value' ? grid.rows[row.at]?.[column.cell] : undefined;
  // A cell over several columns counts in the first of them that holds figures.
  if (placed === undefined || placed.row !== row.at || (placed.column !== column.cell && valueFrom[placed.column] !== column.cell)) return undefined;
  const read = cells.get(placed.cell);
  if (read === undefined || read.holds === 'nothing' || read.holds === 'words') return undefined;
  const reading = partOf(read, column, columns);
  if (reading === undefined) return undefined;
  const byRow = column.facet.kind === 'name' && row.facet.kind !== 'name';
  return { index, row, column, placed, reading, byRow, kind: byRow ? row.facet.kind : column.facet.kind };
}

/** The figure of a cell that is the column's: the first, sure where a column of its own has the second. */
function partOf(read: Entry['reading'], { isInner, cell }: Column, columns: readonly Column[]): Entry['reading'] | undefined {
  if (read.holds !== 'figure') return isInner ? undefined : read;
  if (!isInner) return columns.some((other) => other.isInner && other.cell === cell) ? { ...read, unsure: false } : read;
  return read.inner && { holds: 'figure', quantity: read.inner, signed: false, unsure: false };
}

/** The name of a level at the crossing of a row and a column. */
export function nameAt({ names }: Sheet, row: SheetRow, column: Column): Named {
  return nameOf(row.facet, column.facet, names);
}

export interface UnitFound {
  readonly unit: UnitWord | undefined;
  /** None is stated, or more than one would do. */
  readonly check: string | undefined;
  /** The lines above the table give it. */
  readonly fromTitle: boolean;
}

const PERCENT_KINDS: ReadonlySet<LabelKind> = new Set(['share', 'completion', 'ratio']);

/** The unit of a level: its own, else that of its row, its column, its title. */
export function unitOf(quantity: Quantity, entry: Pick<Entry, 'row' | 'column' | 'kind'>, sheet: Sheet): UnitFound {
  const { row, column, kind } = entry;
  if (quantity.unit !== '') return { unit: undefined, check: undefined, fromTitle: false };
  if (PERCENT_KINDS.has(kind)) {
    const stated = [...column.facet.units, ...row.facet.units, ...sheet.title.units].find(({ dimension }) => dimension === 'percent');
    return { unit: stated ?? PERCENT, check: stated ? undefined : 'unit inferred', fromTitle: false };
  }
  const own = [row.facet.units, column.facet.units].find((units) => units.length > 0 && fits(units, column, sheet)) ?? [];
  if (own[0] !== undefined) return { unit: own[0], check: own.length > 1 ? 'unit inferred' : undefined, fromTitle: false };
  const { units } = sheet.title;
  const levels = units.length === 1 ? units : units.filter(({ dimension }) => dimension !== 'percent');
  const above = levels.length === 0 ? unitAbove(entry, sheet) : undefined;
  if (above !== undefined) return { unit: above, check: 'unit inferred', fromTitle: false };
  if (levels.length <= 1) return { unit: levels[0], check: undefined, fromTitle: levels.length > 0 };
  // 规模以上 of 工业总产值 is measured as that is.
  let unit: UnitWord | undefined;
  for (let of: SheetRow | undefined = row; of !== undefined && unit === undefined; of = sheet.rows[of.parent ?? -1]) unit = unitByName(nameAt(sheet, of, column).metric, levels, sheet);
  return { unit, check: 'unit inferred', fromTitle: true };
}

/** 旅游收入（亿元） over 境外收入: what the last row above is measured in, where this one is of the same kind. */
function unitAbove({ row, column }: Pick<Entry, 'row' | 'column'>, { reading: { lexicon: { tables } } }: Sheet): UnitWord | undefined {
  const [unit, ...more] = row.stated?.facet.units ?? [];
  const [own, above] = [row.facet.names.at(-1), row.stated?.facet.names.at(-1)];
  if (unit === undefined || more.length > 0 || own === undefined || above === undefined || isAverage(own) || column.facet.names.length > 0 || OF_NO_AMOUNT.has(unit.dimension)) return undefined;
  const measure = lastWord(own.name, tables);
  // 人均停留天数（天/人） over 外国人.
  if (unit.unit.includes('/') && !own.measure) return unit;
  return (measure !== '' && measure === lastWord(above.name, tables)) || (COUNTS_PEOPLE.has(unit.unit) && PEOPLE.test(own.name)) ? unit : undefined;
}

/** What is measured, where that tells amounts of one kind: 收入, 人数, not 数. */
function lastWord(name: string, tables: TableWords): string {
  const length = Math.max(tables.ending(name, 'money'), tables.ending(name, 'count'));
  return length < 2 ? '' : name.slice(-length);
}

const OF_NO_AMOUNT: ReadonlySet<Dimension> = new Set(['percent', 'point', 'rank', 'none']);
/** 接待人数（人次） over 国内游客. */
const PEOPLE = patternOf`${'sheets/people'}$`;
const COUNTS_PEOPLE = setOf('sheets/units_of_people');

/** 单位：个、亿元: which of them a name is measured in, where its last word tells. */
function unitByName(name: string, units: readonly UnitWord[], { reading: { lexicon: { tables } } }: Sheet): UnitWord | undefined {
  const money = tables.ending(name, 'money') > 0;
  if (!money && tables.ending(name, 'count') === 0) return undefined;
  const [unit, ...more] = units.filter(({ dimension }) => (dimension === 'money') === money && (money || dimension === 'count' || dimension === 'person'));
  return more.length > 0 ? undefined : unit;
}

/** 金额 beside 数量 in a table with a column of units: 万吨 is not its unit. */
function fits([unit]: readonly UnitWord[], { facet }: Column, { reading: { lexicon: { tables } } }: Sheet): boolean {
  const name = facet.names.at(-1)?.name ?? '';
  return unit === undefined || unit.dimension === 'money' || unit.dimension === 'percent' || tables.ending(name, 'money') === 0;
}

/** Where the labels of a row or column stand; a sheet with a borrowed header has the spans of the other table. */
export function spansOf({ labels }: Facet): Span[] {
  return labels.map(({ span }) => span);
}
