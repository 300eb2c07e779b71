/** A row of a table before it is known what it is part of: its names, its unit, what stands beside them. */
import { findBodies } from '../annotate/body/body.js';
import type { BodyMention, Span } from '../types.js';
import type { Column } from './columns.js';
import { facetOf } from './facet.js';
import type { Placed } from './grid.js';
import type { Reading } from './header.js';
import { isAverage, dividesTheRowAbove, type Label } from './label.js';
import type { OutlineRow } from './outline.js';
import { readLabel } from './read-label.js';
import type { SummedRow } from './sums.js';
import { parseUnits, type UnitWord } from './unit.js';

export interface Bare {
  readonly at: number;
  readonly labels: readonly Label[];
  readonly words: readonly Span[];
  readonly units: readonly UnitWord[];
  readonly body: BodyMention | undefined;
  readonly indent: number;
  /** What stands beside its name: figures, nothing at all, or dashes. */
  readonly beside: 'figures' | 'nothing' | 'dashes';
  /** 按常住地分: it shows the row above by its parts. */
  readonly isView: boolean;
  /** The first figure of the row, for what can be part of it. */
  readonly figure: number | undefined;
}

/** The row of the grid, its cells by what their columns are for. */
export function bareRow(reading: Reading, columns: readonly Column[], at: number, bilingual: boolean): Bare {
  const { grid, text, lexicon, cells } = reading;
  const line = grid.rows[at] ?? [];
  const placedUnder = (some: readonly Column[]): Placed[] => some.flatMap((column) => line[column.at] ?? []);
  const placedIn = (role: Column['role']): Placed[] => placedUnder(columns.filter((column) => column.role === role));
  const stubs = placedIn('stub').filter(({ cell }, i, all) => cell.text !== '' && all.findIndex((other) => other.cell === cell) === i && cells.get(cell)?.holds !== 'nothing');
  const kinds = placedIn('spec').map(({ cell }) => cell).filter((cell) => cell.text !== '' && !stubs.some((stub) => stub.cell === cell));
  const labels = specified(stubs.map(({ cell }) => readLabel({ text, lexicon, where: 'row', bilingual }, cell)), kinds.map((cell) => cell.text));
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
    beside: besideName(reading, values, last, at),
    isView: last !== undefined && dividesTheRowAbove(labels.at(-1)?.name ?? ''),
    figure: figure?.holds === 'figure' ? figure.quantity.value : undefined,
  };
}

function besideName({ cells }: Reading, values: readonly Placed[], name: Placed | undefined, at: number): Bare['beside'] {
  if (name === undefined || name.row !== at || values.some(({ cell, row }) => cells.get(cell)?.holds !== 'nothing' || row !== at)) return 'figures';
  return values.every(({ cell }) => cell.text === '') ? 'nothing' : 'dashes';
}

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

/**
 * Whether the row names those below it, and has no figure of its own. One with dashes does where it names no measure and the next one does:
 *
 *     城镇居民 | —          group             大豆 | —          soy, of which no figure is known
 *     可支配收入 | 463                        玉米 | 50
 */
export function groupsOthers({ beside, isView, labels }: Bare, next: Bare | undefined): boolean {
  if (beside !== 'dashes') return beside === 'nothing';
  return isView || (labels.at(-1)?.measure === false && next?.labels.at(-1)?.measure === true);
}

/** The row as the outline sees it, among all of its sheet. */
export function outlineRow(row: Bare, all: readonly Bare[], isGroup: boolean): OutlineRow {
  const label = row.labels.at(-1);
  return {
    indent: row.indent, markWidth: label?.markWidth ?? 0, among: label?.among ?? false, depth: label?.depth, isGroup, isView: row.isView, isTotal: label?.total ?? false,
    measure: label?.measure ?? false, figure: row.figure,
    fits: (whole) => {
      const other = all[whole];
      if (other === undefined || !sameUnit(unitsOf(row), unitsOf(other))) return false;
      return row.figure === undefined || other.figure === undefined || isAverage(label) || isAverage(other.labels.at(-1)) || row.figure <= other.figure;
    },
  };
}

/** The row as one of a sum. */
export function summedRow(row: Bare, isGroup: boolean): SummedRow {
  const { kind, place, total, body } = facetOf(row.labels);
  const label = row.labels.at(-1);
  const counts = kind === 'name' && !isGroup && place === undefined && body === undefined && !isAverage(label);
  return { figure: counts && label !== undefined ? row.figure : undefined, unit: unitsOf(row)[0], depth: label?.depth, isTotal: total };
}

function unitsOf({ labels, units }: Bare): readonly UnitWord[] {
  return labels.findLast((label) => label.units.length > 0)?.units ?? units;
}

/** A part is measured in the unit of its whole, where it names one. */
function sameUnit(part: readonly UnitWord[], whole: readonly UnitWord[]): boolean {
  return part.length === 0 || whole.length === 0 || part[0]?.unit === whole[0]?.unit;
}

