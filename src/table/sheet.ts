/** A section of a table with its rows and columns understood: what every figure in it is about. */
import type { Span } from '../types.js';
import { columnsOfSection, type Column } from './columns.js';
import { facetOf, type Facet } from './facet.js';
import type { Reading, Section } from './header.js';
import { withIndices } from './index-columns.js';
import { movedByTitle } from './moved.js';
import type { NameContext } from './name.js';
import { outlineOf } from './outline.js';
import { withSisters } from './places.js';
import { isBilingual } from './read-label.js';
import { bareRow, groupsOthers, outlineRow, summedRow } from './row.js';
import { summedUnder } from './sums.js';
import type { Title } from './title.js';
import { titleWords } from './title-name.js';

export interface SheetRow {
  /** Its place in the grid. */
  readonly at: number;
  readonly facet: Facet;
  /** The row that it is part of; its index in the sheet. */
  readonly parent: number | undefined;
  /** The last row above it that states a unit. */
  readonly stated: SheetRow | undefined;
  readonly isGroup: boolean;
  /** The cells that name it, those of the rows that group it first. */
  readonly words: readonly Span[];
}

export interface Sheet {
  readonly reading: Reading;
  readonly title: Title;
  readonly columns: readonly Column[];
  readonly rows: readonly SheetRow[];
  /** The header is that of another table. */
  readonly inferred: boolean;
  /** Names and what they come to, without a header: 总投资 | 12.6亿元. */
  readonly isPairs: boolean;
  /** What the names of its figures are put together with. */
  readonly names: NameContext;
  /** A column is of the last period before (上期, 上月): what moved did so since then. */
  readonly sinceLast: boolean;
  /** By place in the grid the first column from there on that holds figures. */
  readonly valueFrom: readonly (number | undefined)[];
}

/** The section with its rows and columns; `given` columns where its header stands in the table before. */
export function sheetOf(reading: Reading, section: Section, title: Title, given?: readonly Column[]): Sheet {
  const columns = withIndices(movedByTitle(given ?? columnsOfSection(reading, section), title), reading, section, title);
  const bilingual = columns.some(({ facet }) => facet.labels.some(({ span }) => isBilingual(reading.text.slice(span.start, span.end))));
  const bare = withSisters(section.body.flatMap((at) => (isBlank(reading, columns, at) ? [] : [bareRow(reading, columns, at, bilingual)])), reading.lexicon.places);
  const groups = bare.map((row, index) => groupsOthers(row, bare[index + 1]));
  const outline = outlineOf(bare.map((row, index, all) => outlineRow(row, all, groups[index] === true)));
  const parents = summedUnder(bare.map((row, index) => summedRow(row, groups[index] === true)), outline);
  const rows: SheetRow[] = [];
  bare.forEach(({ at, labels, words, units, body }, index) => {
    const isGroup = groups[index] === true;
    const own = facetOf(labels);
    const facet = { ...own, ...(units.length > 0 && own.units.length === 0 ? { units } : {}), body: own.body ?? body };
    const parent = parents[index];
    const whole = rows[parent ?? -1];
    const above = rows.at(-1);
    const stated = above === undefined || above.facet.units.length === 0 ? above?.stated : above;
    rows.push({ at, parent, stated, isGroup, words: whole?.isGroup === true ? [...whole.words, ...words] : words, facet: under(ofItsYear(facet, above), whole) });
  });
  const isPairs = given === undefined && section.header.length === 0 && columns.length === 2;
  const { tables } = reading.lexicon;
  const { several, ...values } = valuesOf(columns);
  const names = { tables, several, title: titleWords(title.name, tables) };
  return { reading, title: withCorner(title, columns), columns, rows, names, inferred: given !== undefined, isPairs, ...values };
}

/** A row of nothing but the other language: the unit of the row above, in English. */
function isBlank({ grid, cells }: Reading, columns: readonly Column[], at: number): boolean {
  const line = grid.rows[at] ?? [];
  return columns.every(({ role, cell }) => {
    const placed = role === 'stub' || role === 'value' ? line[cell] : undefined;
    return placed === undefined || cells.get(placed.cell)?.holds === 'nothing';
  });
}

/** 2023年 | 人口 | 产值: a time over the names of the rows is that of all figures, where no line above tells one. */
function withCorner(title: Title, columns: readonly Column[]): Title {
  const corner = columns.find(({ role }) => role === 'stub')?.facet;
  if (corner === undefined || title.periods.length > 0 || corner.names.some(({ name }) => name !== '')) return title;
  return { ...title, periods: corner.periods, lines: [...title.lines, ...corner.periods.map(({ start, end }) => ({ start, end }))] };
}

function valuesOf(columns: readonly Column[]): Pick<Sheet, 'sinceLast' | 'valueFrom'> & Pick<NameContext, 'several'> {
  const values = columns.filter(({ role }) => role === 'value');
  const names = new Set(values.flatMap(({ facet }) => (facet.kind === 'name' ? [facet.names.map(({ name }) => name).join('/')] : [])));
  const valueFrom: (number | undefined)[] = [];
  for (const { role, cell } of columns.toReversed()) valueFrom[cell] = role === 'value' ? cell : valueFrom[cell + 1];
  return { several: names.size > 1, sinceLast: values.some(({ facet }) => isLastPeriod(facet)), valueFrom };
}

function isLastPeriod({ previous, periods }: Facet): boolean {
  return previous || periods.some(({ from: { part } }) => part?.kind === 'calendar' && part.offset < 0);
}

/** 2013年1季度 | 2季度 | 3季度 | 4季度 | 2014年1季度 | 2季度: those without a year are of that above them. */
function ofItsYear(facet: Facet, above: SheetRow | undefined): Facet {
  const [[own, ...more], [before]] = [facet.periods, above?.facet.periods ?? []];
  const part = own?.from.part;
  if (own === undefined || part === undefined || more.length > 0 || own.to !== undefined || own.from.year !== undefined || own.from.yearRef !== undefined) return facet;
  const year = before?.from.part?.kind === part.kind ? before.from.year : undefined;
  return year === undefined ? facet : { ...facet, periods: [{ ...own, from: { ...own.from, year } }] };
}

/** What a part takes from its whole: the unit, and of a row that only groups others its place, time and kind. */
function under(facet: Facet, whole: SheetRow | undefined): Facet {
  if (whole === undefined) return facet;
  const units = facet.units.length > 0 ? facet.units : whole.facet.units;
  if (!whole.isGroup) return { ...facet, units, place: facet.place ?? whole.facet.place };
  const { kind, periods, basis, place, body, target, falls } = whole.facet;
  return {
    ...facet, units, kind: facet.kind === 'name' ? kind : facet.kind, periods: [...periods, ...facet.periods], basis: facet.basis ?? basis,
    place: facet.place ?? place, body: facet.body ?? body, target: facet.target || target, falls: facet.falls || falls,
  };
}

