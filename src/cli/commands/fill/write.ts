/** The filled table and its evidence, written. */
import type { Format } from '../../../write/index.js';
import { formatOfName } from '../../../write/index.js';
import { writeSheets, type Sheet } from '../../../write/sheet.js';
import { EVIDENCE_COLUMNS, evidenceRows, type Surroundings } from '../../../fill/evidence.js';
import type { Outcome } from '../../../fill/outcome.js';
import { EVIDENCE_SHEET, filledBook, filledRows, type Target } from '../../../fill/table.js';
import { openParts, type Parts } from '../../../book/parts.js';
import { sheetsOf } from '../../../book/sheets.js';
import { gridView } from '../../../write/grid.js';
import type { Row } from '../../../write/rows.js';
import type { Context } from '../../command/context.js';
import type { SayOf } from '../../terminal/messages.js';
import { writeOut } from '../../output/write.js';
import { formatFor } from '../../output/sheets.js';
import { usageError } from '../../terminal/usage.js';
import type { MESSAGES } from './messages.js';
import type { Table } from './source.js';

interface Run {
  readonly context: Context;
  readonly say: SayOf<typeof MESSAGES>;
  readonly around: Surroundings;
}

/** The table to `-o` or stdout; its evidence in the workbook, else beside a file, and wherever `--evidence` says. */
export async function writeFilled(table: Table, outcomes: readonly Outcome[], run: Run): Promise<void> {
  const { context, say, around } = run;
  const { io, options, own, say: common } = context;
  const format = formatFor(context);
  const path = options.output === '-' ? undefined : options.output;
  if (format !== 'xlsx' && format !== 'csv' && format !== 'tsv' && format !== 'table') throw usageError(say('format'));
  if (format === 'xlsx') {
    const { parts, target } = table.book ?? (await newBook(table, outcomes));
    await writeOut(single(filledBook(parts, target, outcomes, around)), path, { io, say: common });
  } else {
    await writeOut(single(await textOf(table, outcomes, { format, path, context })), path, { io, say: common });
  }
  const beside = format === 'xlsx' || path === undefined ? undefined : path.replace(/(\.[^./\\]*)?$/u, '.evidence.csv');
  const evidence = own.text('evidence') ?? beside;
  if (evidence !== undefined) await writeEvidence(outcomes, evidence, run);
}

interface TextTarget {
  readonly format: Format;
  readonly path: string | undefined;
  readonly context: Context;
}

async function textOf({ grid }: Table, outcomes: readonly Outcome[], { format, path, context: { io, options } }: TextTarget): Promise<string> {
  const rows = filledRows(grid, outcomes, format === 'table');
  if (format === 'table') return screenView(rows, outcomes, path === undefined ? io.columns : undefined);
  const { delimited } = await import('../../../write/delimited.js');
  return delimited(undefined, rows, { delimiter: format === 'csv' ? ',' : '\t', bom: format === 'csv' && path !== undefined, ...(options.excel && { crlf: true }) });
}

/** The rows for a screen; a title, a unit and a note of one cell are lines of their own and make no column wide. */
function screenView(rows: readonly Row[], outcomes: readonly Outcome[], width: number | undefined): string {
  const asked = new Set(outcomes.map(({ slot }) => slot.row));
  const isLine = rows.map((row, at) => !asked.has(at) && row.filter((cell) => cell !== '').length === 1);
  const view = { head: undefined, rows: rows.filter((_, at) => isLine[at] !== true), right: (rows[0] ?? []).map((_, column) => column > 0) };
  const shown = gridView(view, width === undefined ? {} : { width }).split('\n');
  let next = 0;
  return rows.map((row, at) => `${isLine[at] === true ? row.join('') : (shown[next++] ?? '')}\n`).join('');
}

/** A workbook of the grid as it is, for a table that came from another kind of file. */
async function newBook({ grid }: Table, outcomes: readonly Outcome[]): Promise<{ readonly parts: Parts; readonly target: Target }> {
  const { workbook } = await import('../../../write/workbook.js');
  const width = Math.max(1, ...grid.rows.map((row) => row.length), ...outcomes.map(({ slot }) => slot.column + 1));
  const bytes = await workbook([{ name: '填表', head: undefined, rows: grid.rows.map((row) => row.map(({ text }) => text)), widths: Array.from({ length: width }, () => 16) }]);
  const parts = openParts(bytes);
  const target = parts === undefined ? undefined : sheetsOf(parts)[0];
  if (parts === undefined || target === undefined) throw new Error('the new workbook cannot be opened');
  return { parts, target };
}

async function writeEvidence(outcomes: readonly Outcome[], file: string, { context: { io, options, reporter, say: common }, say, around }: Run): Promise<void> {
  const format = formatOfName(file);
  if (format === undefined || format === 'sqlite') throw usageError(common('use.ending', { name: file }));
  const sheet: Sheet = { name: EVIDENCE_SHEET, columns: EVIDENCE_COLUMNS, rows: evidenceRows(outcomes, around) };
  await writeOut(writeSheets(format, [sheet], { header: options.header, bom: format === 'csv', ...(options.excel && { crlf: true }) }), file, { io, say: common });
  await reporter.line(say('evidence', { file }));
}

async function* single<T>(chunk: T): AsyncGenerator<T> {
  yield chunk;
}
