/** Tables of which the title says that all figures are changes: 居民消费价格比上年涨跌幅度, 单位：%. */
import type { Column } from './columns.js';
import type { Title } from './title.js';

/**
 * The columns as the title has them: changes since the time that it names, where none of them says anything of the kind itself and all
 * are in percent.
 *
 *     居民消费价格比上年涨跌幅度（%）     全省 | 城市 | 农村     changes on the year before
 *     居民消费价格                        指数 | 比上年涨跌     as they stand
 */
export function movedByTitle(columns: readonly Column[], { basis, units }: Title): readonly Column[] {
  const values = columns.filter(({ role }) => role === 'value');
  if (basis === undefined || !values.every(({ facet }) => facet.kind === 'name' && inPercent(facet.units.length > 0 ? facet.units : units))) return columns;
  return columns.map((column) => (column.role === 'value' ? { ...column, facet: { ...column.facet, kind: 'change', basis: column.facet.basis ?? basis } } : column));
}

function inPercent(units: Title['units']): boolean {
  return units.length > 0 && units.every(({ dimension }) => dimension === 'percent');
}
