/** What figures of a row say of one another: earlier levels, like names, parts and wholes. */
import type { Column } from './columns.js';
import type { Facet } from './facet.js';
import { keyOf, type Made, type Making } from './made.js';

/** 本期价格 | 上期价格: a level of no time of its own is what the one beside it changed from. */
export function takePrevious({ sheet: { columns, rows }, made }: Making): void {
  for (const column of columns) {
    if (!column.facet.previous || column.facet.periods.length > 0) continue;
    const [now, ...more] = columns.filter(({ role, facet }) => role === 'value' && facet.kind === 'name' && !facet.previous && nameKey(facet) === nameKey(column.facet));
    if (now === undefined || more.length > 0) continue;
    for (const index of rows.keys()) {
      const [level, one] = [made.get(keyOf(index, now.at)), made.get(keyOf(index, column.at))];
      if (level?.quantity === undefined || one?.quantity === undefined) continue;
      level.previous = one.quantity;
      level.parts.push(...one.parts);
      made.delete(keyOf(index, column.at));
    }
  }
}

function nameKey({ names }: Facet): string {
  return names.map(({ name }) => name).join('/');
}

/** Figures of a row that share name, time and place are told apart by all words of their columns. */
export function tellApart(all: readonly Made[]): void {
  const groups = new Map<string, Made[]>();
  for (const one of all) {
    const { entry: { index, column: { facet } }, metric, quantity } = one;
    if (metric === '') continue;
    const times = facet.periods.map(({ text }) => text).join();
    const places = facet.place?.places.map(({ path }) => path).join() ?? '';
    const key = [index, metric, times, places, facet.target, quantity === undefined].join('|');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  for (const group of groups.values()) if (group.length > 1) rename(group);
}

function rename(group: readonly Made[]): void {
  const words = group.map(({ entry }) => entry.column.facet.labels.at(-1)?.full ?? '');
  const differ = new Set(words).size === group.length;
  for (const [i, one] of group.entries()) {
    const own = words[i] ?? '';
    if (!differ) one.checks.add('two readings');
    else if (!one.metric.includes(own)) one.metric += own;
  }
}

/** The parent of a part is what its whole is called in the same column. */
export function linkParents(all: readonly Made[], { sheet, made }: Making): void {
  for (const one of all) {
    const { row, column, index } = one.entry;
    const whole = sheet.rows[row.parent ?? -1];
    const left = wholeColumn(column, sheet.columns);
    const marked = whole !== undefined ? (made.get(keyOf(row.parent ?? -1, column.at))?.metric ?? whole.facet.names.at(-1)?.name) : left && made.get(keyOf(index, left.at))?.metric;
    const parent = marked ?? one.parent ?? (sheet.isPairs ? sheet.title.name : undefined);
    one.parent = parent === one.metric || parent === '' ? undefined : parent;
  }
}

/** 总人口 | 其中：男性: the column that one is a part of. */
function wholeColumn(column: Column, columns: readonly Column[]): Column | undefined {
  if (!column.facet.among) return undefined;
  return columns.findLast(({ at, role, facet }) => at < column.at && role === 'value' && facet.kind === 'name' && !facet.among);
}
