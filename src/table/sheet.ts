/** A section of a table with its rows and columns understood: what every figure in it is about. */
import { findBodies } from '../annotate/body/body.js';
import { patternOf } from '../lexicon/lists.js';
import type { BodyMention, Span } from '../types.js';
import { columnsOfSection, type Column } from './columns.js';
import { facetOf, type Facet } from './facet.js';
import type { Placed } from './grid.js';
import type { Reading, Section } from './header.js';
import { withIndices } from './index-columns.js';
import type { Label } from './label.js';
import { movedByTitle } from './moved.js';
import { readLabel } from './read-label.js';
import { outlineOf, type OutlineRow } from './outline.js';
import { withSisters } from './places.js';
import type { Title } from './title.js';
import { parseUnits, type UnitWord } from './unit.js';

export interface SheetRow {
  /** Its place in the grid. */
  readonly at: number;
  readonly facet: Facet;
  /** The row that it is part of; its index in the sheet. */
  readonly parent: number | undefined;
  /** The last that a row above it stated. */
  readonly unitsAbove: readonly UnitWord[];
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
  /** Its columns hold levels of different things, so that their words tell figures apart. */
  readonly several: boolean;
  /** A column is of the last period before (上期, 上月): what moved did so since then. */
  readonly sinceLast: boolean;
  /** By place in the grid the first column from there on that holds figures. */
  readonly valueFrom: readonly (number | undefined)[];
}

/** A row before it is known what it is part of. */
interface Bare {
  readonly at: number;
  readonly labels: readonly Label[];
  readonly words: readonly Span[];
  readonly units: readonly UnitWord[];
  readonly body: BodyMention | undefined;
  readonly indent: number;
  readonly isGroup: boolean;
  /** 按常住地分: it shows the row above by its parts. */
  readonly isView: boolean;
  /** The first figure of the row, for what can be part of it. */
  readonly figure: number | undefined;
}

/** The section with its rows and columns; `given` columns where its header stands in the table before. */
export function sheetOf(reading: Reading, section: Section, title: Title, given?: readonly Column[]): Sheet {
  const columns = withIndices(movedByTitle(given ?? columnsOfSection(reading, section), title), reading, section, title);
  const bare = withSisters(section.body.map((at) => bareRow(reading, columns, at)), reading.lexicon.places);
  const parents = outlineOf(bare.map((row, _, all) => outlineRow(row, all)));
  const rows: SheetRow[] = [];
  bare.forEach(({ at, labels, words, units, body, isGroup }, index) => {
    const own = facetOf(labels);
    const facet = { ...own, ...(units.length > 0 && own.units.length === 0 ? { units } : {}), body: own.body ?? body };
    const parent = parents[index];
    const whole = rows[parent ?? -1];
    const above = rows.at(-1);
    const unitsAbove = above === undefined || above.facet.units.length === 0 ? (above?.unitsAbove ?? []) : above.facet.units;
    rows.push({ at, parent, unitsAbove, isGroup, words: whole?.isGroup === true ? [...whole.words, ...words] : words, facet: under(facet, whole) });
  });
  const isPairs = given === undefined && section.header.length === 0 && columns.length === 2;
  return { reading, title: withCorner(title, columns), columns, rows, inferred: given !== undefined, isPairs, ...valuesOf(columns) };
}

/** 2023年 | 人口 | 产值: a time over the names of the rows is that of all figures, where no line above tells one. */
function withCorner(title: Title, columns: readonly Column[]): Title {
  const corner = columns.find(({ role }) => role === 'stub')?.facet;
  if (corner === undefined || title.periods.length > 0 || corner.names.some(({ name }) => name !== '')) return title;
  return { ...title, periods: corner.periods, lines: [...title.lines, ...corner.periods.map(({ start, end }) => ({ start, end }))] };
}

function valuesOf(columns: readonly Column[]): Pick<Sheet, 'several' | 'sinceLast' | 'valueFrom'> {
  const values = columns.filter(({ role }) => role === 'value');
  const names = new Set(values.flatMap(({ facet }) => (facet.kind === 'name' ? [facet.names.map(({ name }) => name).join('/')] : [])));
  const valueFrom: (number | undefined)[] = [];
  for (const { role, cell } of columns.toReversed()) valueFrom[cell] = role === 'value' ? cell : valueFrom[cell + 1];
  return { several: names.size > 1, sinceLast: values.some(({ facet }) => isLastPeriod(facet)), valueFrom };
}

function isLastPeriod({ previous, periods }: Facet): boolean {
  return previous || periods.some(({ from: { part } }) => part?.kind === 'calendar' && part.offset < 0);
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

function bareRow(reading: Reading, columns: readonly Column[], at: number): Bare {
  const { grid, text, lexicon, cells } = reading;
  const line = grid.rows[at] ?? [];
  const placedUnder = (some: readonly Column[]): Placed[] => some.flatMap((column) => line[column.at] ?? []);
  const placedIn = (role: Column['role']): Placed[] => placedUnder(columns.filter((column) => column.role === role));
  const stubs = placedIn('stub').filter(({ cell }, i, all) => cell.text !== '' && all.findIndex((other) => other.cell === cell) === i && cells.get(cell)?.holds !== 'nothing');
  const kinds = placedIn('spec').map(({ cell }) => cell).filter((cell) => cell.text !== '' && !stubs.some((stub) => stub.cell === cell));
  const labels = specified(stubs.map(({ cell }) => readLabel({ text, lexicon, where: 'row' }, cell)), kinds.map((cell) => cell.text));
  const [unit] = placedIn('unit');
  const [responsible] = placedIn('responsible');
  const last = stubs.at(-1);
  const values = placedIn('value').filter((placed) => placed !== last);
  // How a part grew, or its rate, says nothing of its size.
  const levels = placedUnder(columns.filter(({ role, facet }) => role === 'value' && facet.kind === 'name' && !isAverage({ name: facet.names.at(-1)?.name ?? '', units: facet.units }))).filter((placed) => placed !== last);
  const figure = levels.map(({ cell }) => cells.get(cell)).find((holds) => holds?.holds === 'figure');
  return {
    at, labels, words: [...stubs.map(({ cell }) => cell), ...kinds], body: responsible && bodyIn(reading, responsible),
    units: unit === undefined || cells.get(unit.cell)?.holds === 'nothing' ? [] : parseUnits(unit.cell.text, lexicon.units, true),
    indent: (last?.cell.indent ?? 0) + (labels.at(-1)?.markWidth ?? 0),
    isGroup: last !== undefined && last.row === at && values.every(({ cell, row }) => cells.get(cell)?.holds === 'nothing' && row === at),
    isView: last !== undefined && VIEW.test(labels.at(-1)?.name ?? ''),
    figure: figure?.holds === 'figure' ? figure.quantity.value : undefined,
  };
}

const VIEW = patternOf`^${'sheets/views_begin'}\p{Script=Han}{1,10}${'sheets/views_end'}$`;

/** 粳米 | 标一 is 粳米（标一）. */
function specified(labels: readonly Label[], kinds: readonly string[]): readonly Label[] {
  const last = labels.at(-1);
  if (last === undefined || last.name === '' || kinds.length === 0) return labels;
  return [...labels.slice(0, -1), { ...last, name: `${last.name}（${kinds.join('，')}）` }];
}

function bodyIn({ lexicon: { bodies, places } }: Reading, { cell: { text } }: Placed): BodyMention | undefined {
  const [body] = findBodies(text, 0, text.length, { bodies, places, mentions: [] });
  return body?.start === 0 && body.end === text.length ? body : undefined;
}

function outlineRow(row: Bare, all: readonly Bare[]): OutlineRow {
  const label = row.labels.at(-1);
  return {
    indent: row.indent, markWidth: label?.markWidth ?? 0, among: label?.among ?? false, depth: label?.depth, isGroup: row.isGroup, isView: row.isView, isTotal: label?.total ?? false,
    fits: (whole) => {
      const other = all[whole];
      if (other === undefined || !sameUnit(unitsOf(row), unitsOf(other))) return false;
      return row.figure === undefined || other.figure === undefined || isAverage(label) || row.figure <= other.figure;
    },
  };
}

function unitsOf({ labels, units }: Bare): readonly UnitWord[] {
  return labels.findLast((label) => label.units.length > 0)?.units ?? units;
}

/** A part is measured in the unit of its whole, where it names one. */
function sameUnit(part: readonly UnitWord[], whole: readonly UnitWord[]): boolean {
  return part.length === 0 || whole.length === 0 || part[0]?.unit === whole[0]?.unit;
}

/** Of averages and rates a part can be larger than the whole. */
function isAverage(label: Pick<Label, 'name' | 'units'> | undefined): boolean {
  return label !== undefined && (/均|率|价|指数|比重/u.test(label.name) || label.units.some(({ dimension }) => dimension === 'percent'));
}
