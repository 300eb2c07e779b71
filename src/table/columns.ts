/** What each column of a section is for, and what its header says. */
import type { CellReading } from './figure.js';
import { facetOf, type Facet } from './facet.js';
import { partOf, type Grid, type Placed } from './grid.js';
import { isYear, type Reading, type Section } from './header.js';
import type { Label } from './label.js';
import { isoMonth } from './period.js';
import { readLabel } from './read-label.js';
import { parseUnits } from './unit.js';
import type { Cell } from '../types.js';

export interface Column {
  /** Its place among the columns. */
  readonly at: number;
  /** Its place in the grid. */
  readonly cell: number;
  /** The second figures of its cells: 考生人数（占比） over 184（0.3%）. */
  readonly isInner: boolean;
  /** `stub` names the rows, `spec` says which kind of the named thing, `value` holds figures, `unit` and `responsible` speak of the row's figures. */
  readonly role: 'stub' | 'spec' | 'value' | 'unit' | 'responsible' | 'ignored';
  readonly facet: Facet;
}

/** How many cells of a column hold what. */
interface Counts {
  readonly figures: number;
  readonly years: number;
  readonly words: number;
  /** Of the words those without a Chinese character. */
  readonly latin: number;
  readonly units: number;
  readonly numbered: boolean;
}

/**
 * The columns of a section, left to right.
 *
 *     序号 | 品种 | 单位 | 价格（元） | 备注
 *     ignored stub unit  value       ignored
 */
export function columnsOfSection(reading: Reading, section: Section): Column[] {
  const { grid } = reading;
  const headers = Array.from({ length: grid.width }, (_, at) => headerOf(reading, section, at));
  const counts = headers.map((_, at) => countColumn(reading, section, at));
  const facets = headers.map((labels, at) => facetOf(labels.length > 0 || (counts[at]?.figures ?? 0) === 0 ? labels : borrowed(headers, counts, at)));
  const known = facets.map((facet, at) => (facet.labels.length === 0 && counts[at]?.numbered === true ? 'ignored' : valueRole(facet, counts[at])));
  const first = known.findIndex((role, at) => role === 'value' && facets[at]?.kind !== 'rank');
  const roles = inChinese(withNames(known.map((role, at) => role ?? roleBeside(counts[at], first < 0 || at < first)), counts, first), counts);
  return facets.flatMap((facet, at) => withInner(reading, section, { at, cell: at, isInner: false, facet: namedBefore(facets, roles, at) ?? facet, role: roles[at] ?? 'ignored' }));
}

/** Where no other column names the rows, their brands or grades do (品牌 | 销量), or what else stands in words before the figures: 年龄 | 人口数. */
function withNames(roles: readonly Column['role'][], counts: readonly Counts[], first: number): readonly Column['role'][] {
  if (roles.includes('stub')) return roles;
  const spec = roles.indexOf('spec');
  const names = spec < 0 ? roles.findIndex((role, at) => role === 'ignored' && at < first && (counts[at]?.words ?? 0) > 0) : spec;
  return names < 0 ? roles : roles.with(names, 'stub');
}

/** 项目 | Item: of names in two languages the Chinese ones. */
function inChinese(roles: readonly Column['role'][], counts: readonly Counts[]): readonly Column['role'][] {
  const isStub = (at: number): boolean => roles[at] === 'stub' && (counts[at]?.words ?? 0) > 0;
  if (!roles.some((_, at) => isStub(at) && counts[at]?.latin !== counts[at]?.words)) return roles;
  return roles.map((role, at) => (isStub(at) && counts[at]?.latin === counts[at]?.words ? 'ignored' : role));
}

/** 12月销量 | 同比 | 1—12月累计 | 上年同期累计: other times of what the last level that says it measures. */
function namedBefore(facets: readonly Facet[], roles: readonly Column['role'][], at: number): Facet | undefined {
  const isLevelAt = (index: number): boolean => roles[index] === 'value' && facets[index]?.kind === 'name';
  const [own, before] = [facets[at], facets.findLast(({ names }, index) => index < at && names.length > 0 && isLevelAt(index))];
  if (own === undefined || before === undefined || !isLevelAt(at)) return undefined;
  if (own.names.length > 0 || own.periods.length === 0 || own.place !== undefined || own.total || before.periods.length === 0) return undefined;
  return { ...own, names: before.names, units: own.units.length > 0 ? own.units : before.units };
}

/** Behind a column whose cells hold two figures one for the second, where the header names both. */
function withInner({ grid, cells, text, lexicon }: Reading, { body }: Section, column: Column): Column[] {
  const last = column.facet.labels.at(-1);
  const holdsTwo = (row: number): boolean => {
    const reading = cells.get(grid.rows[row]?.[column.cell]?.cell ?? NO_CELL);
    return reading?.holds === 'figure' && reading.inner !== undefined;
  };
  if (column.role !== 'value' || last === undefined || !body.some(holdsTwo)) return [column];
  const close = last.span.end - 1;
  const open = text.slice(last.span.start, close).search(/[（(][^（()）]*$/u);
  if (open < 0 || !'）)'.includes(text.charAt(close))) return [column];
  const source = { text, lexicon, where: 'column' as const };
  const outer = readLabel(source, { start: last.span.start, end: last.span.start + open });
  const inner = readLabel(source, { start: last.span.start + open + 1, end: close });
  if (inner.kind === 'name' && inner.name === '') return [column];
  const above = column.facet.labels.slice(0, -1);
  return [{ ...column, facet: facetOf([...above, outer]) }, { ...column, at: column.at + 0.5, isInner: true, facet: facetOf([...above, inner]) }];
}

const NO_CELL: Cell = { start: 0, end: 0, text: '' };

/** The labels over a column, the outermost first, each once. */
function headerOf({ text, lexicon, grid }: Reading, { header }: Section, at: number): Label[] {
  const over: Placed[] = [];
  for (const [index, row] of header.entries()) {
    const line = grid.rows[row] ?? [];
    const below = header.slice(index + 1).some((lower) => (grid.rows[lower]?.[at]?.cell.text ?? '') !== '');
    const placed = line[at]?.cell.text === '' && below ? spreadFrom(line, at) : line[at];
    if (placed !== undefined && placed.cell.text !== '' && !over.includes(placed)) over.push(placed);
  }
  return over.map(({ cell }) => readLabel({ text, lexicon, where: 'column' }, cell));
}

/** Markdown has no spans: a name over several columns stands over the first of them. */
function spreadFrom(line: readonly (Placed | undefined)[], at: number): Placed | undefined {
  for (let left = at - 1; left > 0; left--) {
    const placed = line[left];
    // One that reaches down to the figures is over its own column only.
    if (placed?.cell.text !== '') return placed?.height === 1 ? placed : undefined;
  }
  return undefined;
}

/** Where spans of header and body differ, figures stand beside the column that their header is over. */
function borrowed(headers: readonly (readonly Label[])[], counts: readonly Counts[], at: number): readonly Label[] {
  for (const beside of [at - 1, at + 1]) {
    const labels = headers[beside];
    const own = counts[beside];
    if (labels !== undefined && labels.length > 0 && own !== undefined && own.figures + own.words === 0) return labels;
  }
  return [];
}

function countColumn({ grid, cells, lexicon }: Reading, { body }: Section, at: number): Counts {
  const filled = body.flatMap((row) => {
    const placed = grid.rows[row]?.[at];
    return placed !== undefined && placed.row === row && placed.column === at && placed.cell.text !== '' ? [placed] : [];
  });
  const holds = (what: CellReading['holds']): Placed[] => filled.filter(({ cell }) => cells.get(cell)?.holds === what);
  const figures = holds('figure');
  const words = holds('words').filter(({ width }) => width < grid.width || grid.width === 1);
  return {
    figures: figures.length + holds('change').length,
    // 2024.01 names a row of the first column; 1970.6 in another is a figure.
    years: figures.filter(({ cell }) => isYear(cell) || (at === 0 && isoMonth(cell.text, cell) !== undefined)).length,
    words: words.length,
    latin: words.filter(({ cell }) => /^\P{Script=Han}+$/u.test(cell.text)).length,
    units: words.filter(({ cell }) => parseUnits(cell.text, lexicon.units).length > 0).length,
    numbered: figures.length >= 3 && isNumbered(figures.map(({ cell }) => cell.text)),
  };
}

/** 1, 2, 3, 5, or 1, 2, 1, 2, 3 where each group begins anew: the numbers of rows. */
function isNumbered(texts: readonly string[]): boolean {
  return texts.every((text, at) => WHOLE.test(text) && (text === '1' || (at > 0 && Number(text) > Number(texts[at - 1])))) && texts[1] !== '1';
}

const WHOLE = /^[1-9]\d?\d?$/u;

/** The role of a column by its header or its figures; undefined where it holds words. */
function valueRole({ kind }: Facet, counts: Counts | undefined): Column['role'] | undefined {
  if (kind === 'ignored' || kind === 'unit' || kind === 'responsible' || kind === 'spec') return kind;
  if (counts === undefined || counts.figures + counts.words === 0) return 'ignored';
  if (counts.years > 0 && counts.years * 5 >= counts.figures * 4) return 'stub';
  return counts.figures > 0 && counts.figures * 2 >= counts.words ? 'value' : undefined;
}

/** A column of words names the rows where it stands before the figures. */
function roleBeside(counts: Counts | undefined, before: boolean): Column['role'] {
  if (counts !== undefined && counts.words > 0 && counts.units * 5 >= counts.words * 4) return 'unit';
  return before ? 'stub' : 'ignored';
}

/**
 * Tables set side by side in one: the columns of each.
 *
 *     指标 | 数值 | 指标 | 数值   →   [0, 1], [2, 3]        建设规模 | 300亩 | 总投资 | 2亿元   →   [0, 1], [2, 3]
 */
export function halvesOf(reading: Reading, header: readonly number[]): Grid[] {
  const { grid } = reading;
  const size = header.length > 0 ? repeatOf(reading, header) : pairsOf(reading);
  if (size === undefined) return [grid];
  return Array.from({ length: grid.width / size }, (_, part) => partOf(grid, part * size, size));
}

/** After how many columns the header begins again. */
function repeatOf({ grid, lexicon }: Reading, header: readonly number[]): number | undefined {
  const last = header.at(-1) ?? 0;
  const isHeadAt = (at: number): boolean => lexicon.tables.roleOf(grid.rows[last]?.[at]?.cell.text ?? '') === 'head';
  // 收入项目 | 预算数 | 支出项目 | 预算数: heads are as good as the same; with them the lowest row of the header is enough.
  const words = (at: number): string => (isHeadAt(0) ? [last] : header).map((row) => (isHeadAt(at) ? HEAD : (grid.rows[row]?.[at]?.cell.text ?? ''))).join('/');
  for (const parts of [2, 3, 4]) {
    const size = grid.width / parts;
    if (!Number.isInteger(size) || size < 2) continue;
    if (words(0) !== '' && Array.from({ length: grid.width }, (_, at) => at).every((at) => words(at) === words(at % size))) return size;
  }
  return undefined;
}

const HEAD = '\0';

/** Names and figures in turn, without a header: 2. */
function pairsOf({ grid, cells }: Reading): number | undefined {
  if (grid.width < 4 || grid.width % 2 > 0) return undefined;
  let figures = 0;
  for (const row of grid.rows) {
    for (const [at, placed] of row.entries()) {
      const holds = placed === undefined || placed.column !== at ? undefined : cells.get(placed.cell)?.holds;
      if (at % 2 === 0 && (holds === 'figure' || holds === 'change')) return undefined;
      if (at % 2 === 1 && holds === 'figure') figures++;
    }
  }
  return figures > 0 && grid.rows.some((row) => [2, 4].some((at) => row[at] !== undefined && row[at]?.cell.text !== '')) ? 2 : undefined;
}
