/** Columns that are headed as changes and hold index numbers: 环比 | 同比 over 100.1 | 102.3. */
import type { Column } from './columns.js';
import type { Reading, Section } from './header.js';
import { indexLabel, indexOf, isOfIndex } from './index-numbers.js';
import type { Title } from './title.js';

/** Figures of an index stand around 100, changes in percent around 0. */
const [LEAST, MOST, ENOUGH] = [50, 400, 3];

/**
 * The columns, those that are headed as changes and hold index numbers made levels.
 *
 *     指标 | 环比 | 同比           指标 | 环比（%） | 同比（%）
 *     居民消费价格指数 | 100.1 | 102.3        居民消费价格 | 0.1 | 2.3         as they stand
 */
export function withIndices(columns: readonly Column[], reading: Reading, { body }: Section, title: Title): readonly Column[] {
  const names = [title.name, ...columns.flatMap(({ role, cell, facet }) => (role === 'stub' ? body.map((row) => reading.grid.rows[row]?.[cell]?.cell.text ?? '') : facet.names.map(({ name }) => name)))];
  if (!names.some((name) => isOfIndex(name))) return columns;
  return columns.map((column) => {
    const { facet, role } = column;
    const label = facet.labels.findLast(({ basis }) => basis !== undefined);
    if (role !== 'value' || facet.kind !== 'change' || label?.basis === undefined || facet.units.length > 0 || !isAroundHundred(column, reading, body)) return column;
    const index = indexLabel(label, indexOf(label.basis));
    return { ...column, facet: { ...facet, kind: 'name', basis: undefined, names: [...facet.names.filter((name) => name !== label), index] } };
  });
}

function isAroundHundred({ cell: at }: Column, { grid, cells }: Reading, body: readonly number[]): boolean {
  const values = body.flatMap((row) => {
    const placed = grid.rows[row]?.[at];
    const read = placed === undefined ? undefined : cells.get(placed.cell);
    return read?.holds === 'figure' && read.quantity.unit === '' ? [read.quantity.value] : [];
  });
  return values.length >= ENOUGH && values.every((value) => value >= LEAST && value <= MOST);
}
