/** Figures in the making: a level, the changes that join it, the words that prove it. */
import type { Change } from '../annotate/token.js';
import type { Quantity, Span } from '../types.js';
import type { Column } from './columns.js';
import { nameAt, spansOf, unitOf, type Entry } from './entry.js';
import { partnerOf } from './partner.js';
import type { Sheet } from './sheet.js';
import { withUnit, type UnitWord } from './unit.js';

export interface Made {
  readonly entry: Entry;
  metric: string;
  parent: string | undefined;
  readonly quantity: Quantity | undefined;
  previous: Quantity | undefined;
  readonly unit: UnitWord | undefined;
  readonly changes: Change[];
  readonly parts: { readonly header: readonly Span[]; readonly cell: Span }[];
  readonly checks: Set<string>;
  /** The lines above the table give its unit. */
  readonly fromTitle: boolean;
  /** The column that gives its time: of a share or a rank that of its level. */
  readonly timed: Column;
}

/** A sheet and what was made of it so far, by row and column. */
export interface Making {
  readonly sheet: Sheet;
  readonly made: Map<string, Made>;
}

export function keyOf(row: number, column: number): string {
  return `${row}/${column}`;
}

/** A figure with nothing but its name and its cell. */
export function bareMade(entry: Entry, sheet: Sheet, given: Partial<Made> & Pick<Made, 'metric' | 'parent'>): Made {
  const { row, column, byRow } = entry;
  const header = spansOf((byRow ? row : column).facet);
  return {
    entry, quantity: undefined, previous: undefined, unit: undefined, changes: [], fromTitle: false,
    parts: [{ header: byRow ? [...spansOf(column.facet), ...header] : header, cell: entry.placed.cell }], timed: column,
    checks: new Set(sheet.inferred ? ['header inferred'] : []), ...given,
  };
}

/** The level that a cell states. */
export function levelOf(entry: Entry, sheet: Sheet): Made {
  const { reading, row, column, kind } = entry;
  const { metric, parent } = levelName(entry, sheet);
  if (reading.holds === 'change') return bareMade(entry, sheet, { metric, parent, changes: [reading.change] });
  const { unit, check, fromTitle } = unitOf(reading.quantity, { row, column, kind }, sheet);
  const quantity = withUnit(reading.quantity, unit);
  const made = bareMade(entry, sheet, { metric, parent, quantity, unit, fromTitle, timed: kind === 'name' ? column : (levelBeside(column, sheet) ?? column) });
  if (check !== undefined) made.checks.add(check);
  if (reading.unsure) made.checks.add('two readings');
  if (quantity.unit === '' && sheet.reading.lexicon.tables.ending(metric, 'unitless') === 0) made.checks.add('no unit');
  return made;
}

/** What the benchmark and sheets of figures call the share of an aim that was reached. */
const COMPLETION = '完成率';

function levelName(entry: Entry, sheet: Sheet): { readonly metric: string; readonly parent: string | undefined } {
  const { row, column, kind } = entry;
  const { metric, parent } = nameAt(sheet, row, column);
  // Without a header only a lone column of figures has a name.
  const isBare = column.facet.labels.length === 0 && sheet.columns.filter(({ role }) => role === 'value').length > 1;
  if (isBare || metric === '') return { metric: '', parent };
  if (kind !== 'completion') return { metric, parent };
  const whole = row.facet.names.length === 0 ? ofLevel(entry, metric, sheet) : metric;
  return { metric: /[率度例]$/u.test(whole) ? whole : whole + COMPLETION, parent };
}

/** 市 | 完成投资 | 完成年度计划（%）: 完成投资年度计划完成率. */
function ofLevel({ row, column }: Entry, own: string, sheet: Sheet): string {
  const level = levelBeside(column, sheet);
  return level === undefined ? own : nameAt(sheet, row, level).metric + own;
}

/** The column of the level that a share or a completion is of. */
function levelBeside(column: Column, { columns }: Sheet): Column | undefined {
  const partner = partnerOf(column, columns.filter(({ role }) => role === 'value'));
  return columns.find(({ at }) => at === partner?.at);
}
