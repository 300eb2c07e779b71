/** The user's table as it was read, and as it is with its cells filled. */
import { addressOf } from '../book/address.js';
import { addComments } from '../book/comments.js';
import { setCells, styleAt, withoutResults, type CellEdit } from '../book/edit.js';
import type { Grid } from '../book/grid.js';
import type { Parts } from '../book/parts.js';
import { scanSheet } from '../book/scan.js';
import { putSheet, recalculate, sheetsOf } from '../book/sheets.js';
import { openStyles } from '../book/styles.js';
import type { Row } from '../write/rows.js';
import { commentOn, EVIDENCE_COLUMNS, evidenceRows, type Surroundings } from './evidence.js';
import type { Outcome } from './outcome.js';

/** The sheet of evidence in a workbook. */
export const EVIDENCE_SHEET = '依据';
const STYLES = 'xl/styles.xml';

/** Which sheet of a workbook is filled. */
export interface Target {
  readonly name: string;
  readonly part: string;
}

/**
 * The workbook with its cells filled, shaded where one must look, each with a comment, and a sheet 依据. Everything else
 * of it stays as it is; its formulas are worked out anew when it is opened.
 */
export function filledBook(parts: Parts, { name, part }: Target, outcomes: readonly Outcome[], around: Surroundings): Uint8Array {
  const xml = parts.text(part) ?? '';
  const styles = openStyles(parts.text(STYLES) ?? '');
  const spans = scanSheet(xml);
  const edits = outcomes.flatMap(({ slot: { row, column }, value, verdict }): CellEdit[] => {
    if (value === undefined) return [];
    const own = styleAt(spans, row, column);
    return [{ row, column, value, style: verdict === 'check' || verdict === 'several' ? styles.shaded(own, verdict) : own }];
  });
  parts.set(part, setCells(xml, edits));
  addComments(parts, part, outcomes.flatMap((outcome) => commentFor(outcome, around) ?? []));
  const rows = evidenceRows(outcomes, around);
  putSheet(parts, {
    name: EVIDENCE_SHEET,
    head: EVIDENCE_COLUMNS.map(({ zh, key }) => (around.ui === 'zh' ? zh : key)),
    rows,
    widths: EVIDENCE_COLUMNS.map(({ width }) => width),
    headStyle: styles.shaded(0, 'head'),
    links: rows.map(([cell]) => `'${name.replaceAll("'", "''")}'!${String(cell)}`),
  });
  if (parts.text(STYLES) !== undefined) parts.set(STYLES, styles.xml());
  for (const sheet of sheetsOf(parts)) parts.set(sheet.part, withoutResults(parts.text(sheet.part) ?? ''));
  recalculate(parts);
  return parts.bytes();
}

function commentFor(outcome: Outcome, around: Surroundings): { row: number; column: number; text: string } | undefined {
  const text = commentOn(outcome, around);
  return text === undefined || text === '' ? undefined : { row: outcome.slot.row, column: outcome.slot.column, text };
}

/** The grid with its cells filled, as rows; `marked` adds what a screen shows in place of shades: `!` to check, `?` to choose. */
export function filledRows(grid: Grid, outcomes: readonly Outcome[], marked: boolean): Row[] {
  const filled = new Map(outcomes.map((outcome) => [addressOf(outcome.slot.row, outcome.slot.column), outcome]));
  const height = Math.max(grid.rows.length, ...outcomes.map(({ slot }) => slot.row + 1));
  const width = Math.max(0, ...grid.rows.map((row) => row.length), ...outcomes.map(({ slot }) => slot.column + 1));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const outcome = filled.get(addressOf(row, column));
      const kept = grid.rows[row]?.[column]?.text ?? '';
      if (outcome?.value === undefined) return kept;
      const mark = !marked ? '' : outcome.verdict === 'check' ? ' !' : outcome.verdict === 'several' ? ' ?' : '';
      return mark === '' ? outcome.value : `${outcome.value}${mark}`;
    }),
  );
}
