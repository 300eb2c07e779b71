/** The entries of a sheet joined: every level with its changes, and every change whose level is not printed. */
import type { Span } from '../types.js';
import { linkParents, takePrevious, tellApart } from './beside.js';
import { changeOf } from './change.js';
import { entriesOf, nameAt, spansOf, type Entry } from './entry.js';
import { isChange, isLevel } from './facet.js';
import { filledCells } from './grid.js';
import { bareMade, keyOf, levelOf, type Made, type Making } from './made.js';
import { partnerOf, type Lane, type Partner } from './partner.js';
import { addRank, moveRank, movesPlaces, rankOf } from './rank.js';
import type { Sheet } from './sheet.js';
import type { TableFigure } from './types.js';

export interface SheetFigures {
  readonly figures: readonly TableFigure[];
  readonly unread: readonly Span[];
}

/** Every figure of the sheet, row by row; those that nothing names are unread. */
export function figuresOf(sheet: Sheet): SheetFigures {
  const entries = entriesOf(sheet);
  const partners = partnersOf(sheet);
  const making: Making = { sheet, made: new Map() };
  for (const entry of entries) if (!isChange(entry) && entry.kind !== 'rank') making.made.set(keyOf(entry.index, entry.column.at), levelOf(entry, sheet));
  for (const entry of entries) if (entry.kind === 'rank') addRank(entry, partners(entry), making);
  const ofRanks = new Set(entries.filter((entry) => isChange(entry) && movesPlaces(entry)).map(({ column }) => column.at));
  for (const entry of entries) {
    if (!isChange(entry)) continue;
    const rank = ofRanks.has(entry.column.at) ? rankOf(entry, making) : undefined;
    if (rank !== undefined) moveRank(rank, entry, sheet);
    else addChange(entry, partners(entry), making);
  }
  takePrevious(making);
  const all = [...making.made.values()];
  tellApart(all);
  linkParents(all, making);
  return {
    figures: all.filter(({ metric }) => metric !== '').map((one) => finished(one, sheet)),
    unread: [...all.filter(({ metric }) => metric === '').map(({ entry }) => entry.placed.cell), ...entries.flatMap(secondIn)],
  };
}

/** The second figure of a cell, where the header names but one. */
function secondIn({ reading }: Entry): Span[] {
  return reading.holds === 'figure' && reading.unsure && reading.inner ? [reading.inner] : [];
}

/** For every entry the lane of its level: a column where the column says that it is a change, a row where the row does. */
function partnersOf({ columns, rows }: Sheet): (entry: Entry) => Partner | undefined {
  const across: Lane[] = columns.filter(({ role }) => role === 'value');
  const down: Lane[] = rows.map(({ facet, isGroup }, at) => ({ at, facet: isGroup ? { ...facet, kind: 'ignored' } : facet }));
  const known = new Map<string, Partner | undefined>();
  return ({ byRow, index, column }) => {
    const key = byRow ? `r${index}` : `c${column.at}`;
    if (!known.has(key)) {
      const lane = byRow ? down[index] : column;
      known.set(key, lane && partnerOf(lane, byRow ? nearby(down, index) : across));
    }
    return known.get(key);
  };
}

/** A row's level stands near: a table of a thousand rows is not searched for every one of them. */
const REACH = 60;

function nearby(lanes: readonly Lane[], at: number): readonly Lane[] {
  return lanes.slice(Math.max(0, at - REACH), at + REACH);
}

/** Gives a change to its level; where that cell is blank, or no column is its level, it is a fact of its own. */
function addChange(entry: Entry, partner: Partner | undefined, { sheet, made }: Making): void {
  const { index, column, byRow, placed } = entry;
  const [row, at] = byRow ? [partner?.at ?? index, column.at] : [index, partner?.at ?? column.at];
  const level = partner && made.get(keyOf(row, at));
  const { change, check } = changeOf(entry, { quantity: level?.quantity, unit: level?.unit }, sheet);
  if (level?.quantity !== undefined && isLevel(level.entry)) {
    level.changes.push(change);
    level.parts.push({ header: spansOf((byRow ? entry.row : column).facet), cell: placed.cell });
    if (check !== undefined) level.checks.add(check);
    if (partner?.unsure === true) level.checks.add('two readings');
    return;
  }
  const of = sheet.columns.find((other) => other.at === at) ?? column;
  const timed = column.facet.periods.length > 0 ? column : of;
  const one = bareMade(entry, sheet, { parent: undefined, ...nameAt(sheet, sheet.rows[row] ?? entry.row, of), changes: [change], timed });
  if (check !== undefined) one.checks.add(check);
  made.set(keyOf(index, column.at), one);
}

function finished(one: Made, sheet: Sheet): TableFigure {
  const { entry: { row, column, placed }, metric, parent, quantity, previous, changes, checks } = one;
  const { title, reading } = sheet;
  const own = column.facet.periods.length > 0 ? column : one.timed;
  const stated = [...own.facet.periods, ...row.facet.periods].toSorted((a, b) => Number(b.from.year !== undefined) - Number(a.from.year !== undefined));
  const named = title.name !== '' && (parent === title.name || metric.includes(title.name));
  const lead = [...(title.periods.length > 0 || named ? title.lines : []), ...(one.fromTitle ? title.unitLines : [])];
  const line = filledCells(reading.grid.rows[row.at] ?? []).flatMap((filled) => (filled.row === row.at ? [filled.cell] : []));
  return {
    row: { start: line[0]?.start ?? placed.cell.start, end: line.at(-1)?.end ?? placed.cell.end },
    figure: quantity ?? changes[0]?.span ?? placed.cell, metric, parent, quantity, previous, changes, periods: [...title.periods, ...stated],
    place: column.facet.place ?? row.facet.place ?? title.place, body: row.facet.body ?? column.facet.body, target: row.facet.target || column.facet.target || title.target,
    checks: [...checks], evidence: { title: title.lines, lead: [...new Set(lead)], row: row.words, parts: one.parts },
  };
}
