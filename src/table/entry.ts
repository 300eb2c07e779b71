/** The figures of a sheet, each with its name, unit, time and place, before changes join their levels. */
import type { Quantity, Span } from '../types.js';
import type { CellReading } from './figure.js';
import type { Column } from './columns.js';
import type { Facet } from './facet.js';
import type { Placed } from './grid.js';
import type { LabelKind } from './label.js';
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
export function entriesOf({ reading: { grid, cells }, rows, columns }: Sheet): Entry[] {
  return rows.flatMap((row, index) =>
    row.facet.kind === 'ignored' ? [] : columns.flatMap((column) => {
      const placed = column.role === 'value' ? grid.rows[row.at]?.[column.at] : undefined;
      const reading = placed === undefined || placed.row !== row.at ? undefined : cells.get(placed.cell);
      if (placed === undefined || reading === undefined || reading.holds === 'nothing' || reading.holds === 'words' || !isFirst(placed, column, columns)) return [];
      const byRow = column.facet.kind === 'name' && row.facet.kind !== 'name';
      return [{ index, row, column, placed, reading, byRow, kind: byRow ? row.facet.kind : column.facet.kind }];
    }),
  );
}

/** A cell over several columns counts in the first of them that holds figures. */
function isFirst(placed: Placed, column: Column, columns: readonly Column[]): boolean {
  return columns.find(({ at, role }) => role === 'value' && at >= placed.column && at < placed.column + placed.width)?.at === column.at || placed.column === column.at;
}

/** The name of a level at the crossing of a row and a column. */
export function nameAt(sheet: Sheet, row: SheetRow, column: Column): Named {
  const { title, columns, reading } = sheet;
  const names = new Set(columns.filter(({ role, facet }) => role === 'value' && facet.kind === 'name').map(({ facet }) => facet.names.map(({ name }) => name).join('/')));
  return nameOf(row.facet, column.facet, { tables: reading.lexicon.tables, title: title.name, several: names.size > 1 });
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
  if (levels.length <= 1) return { unit: levels[0], check: undefined, fromTitle: levels.length > 0 };
  const unit = unitByName(nameAt(sheet, row, column).metric, levels, sheet);
  return { unit, check: 'unit inferred', fromTitle: true };
}

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
