/** Sheets → the bytes of a workbook. Held in memory, so the rows are limited. */
import type { Cell as SheetCell } from 'write-excel-file/node';
import { complaintOf, ExtractError, type ComplaintRow } from '../errors.js';
import type { Cell, Row } from './rows.js';

/** More rows than these are refused: a workbook is built in memory, and a sheet ends at 1,048,576. */
export const MAX_ROWS = 300_000;

const TOO_MANY: ComplaintRow = {
  code: 'TOO_MANY_ROWS',
  says: ['超过 {n} 行，写不进一个 .xlsx，没有写出', 'more than {n} rows: too many for an .xlsx, nothing was written'],
  help: ['改用 -o 文件.csv 或 -o 文件.sqlite（不限行数），或用 --sure、分批读取减少行数', 'write -o FILE.csv or -o FILE.sqlite, which have no such end, or fewer rows: --sure, or fewer releases at a time'],
};

export interface BookSheet {
  readonly name: string;
  readonly head: readonly string[] | undefined;
  readonly rows: readonly Row[];
  /** In characters, column by column. */
  readonly widths: readonly number[];
  /** The column whose cells are links, from 0. */
  readonly link?: number;
}

/** The workbook; the same sheets give the same bytes. Too many rows are an ExtractError TOO_MANY_ROWS. */
export async function workbook(sheets: readonly BookSheet[]): Promise<Uint8Array> {
  for (const { rows } of sheets) checkRows(rows.length);
  const { default: writeXlsx } = await import('write-excel-file/node');
  const pages = sheets.map(({ name, head, rows, widths, link }) => ({
    sheet: name,
    data: sheetRows(head, rows, link),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: head === undefined ? 0 : 1,
  }));
  return withoutClock(await writeXlsx(pages).toBuffer());
}

/** Throws where a sheet would hold more rows than it can. */
export function checkRows(count: number): void {
  if (count <= MAX_ROWS) return;
  throw new ExtractError([complaintOf(TOO_MANY, { n: MAX_ROWS })]);
}

function sheetRows(head: readonly string[] | undefined, rows: readonly Row[], link: number | undefined): SheetCell[][] {
  const body = rows.map((row) => row.map((cell, index) => (index === link && typeof cell === 'string' ? linkCell(cell) : sheetCell(cell))));
  return head === undefined ? body : [head.map((value): SheetCell => ({ value, type: String, fontWeight: 'bold' })), ...body];
}

/** Texts are text cells, so that no id or period becomes a number or date; big whole numbers keep all digits. */
function sheetCell(cell: Cell): SheetCell {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'string') return { value: cell.slice(0, MAX_CELL), type: String };
  return Number.isInteger(cell) && Math.abs(cell) >= 1e11 ? { value: cell, type: Number, format: '0' } : { value: cell, type: Number };
}

/** The only formula that we write; what it says is ours alone: the name of the report and an id. */
function linkCell(href: string): SheetCell {
  return { value: `HYPERLINK("${href.replaceAll('"', '""')}","↗")`, type: 'Formula', textColor: '#0563c1' };
}

/** A sheet's cell holds no more characters. */
const MAX_CELL = 32_767;

/**
 * The zip with every member dated 1980-01-01: the package stamps the clock into it, and the same
 * input must give the same bytes. Source of the layout: PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16.
 */
function withoutClock(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const tail = zip.byteLength - 22;
  if (tail < 0 || view.getUint32(tail, true) !== 0x06054b50) return zip;
  let entry = view.getUint32(tail + 16, true);
  for (let left = view.getUint16(tail + 10, true); left > 0; left--) {
    view.setUint32(entry + 12, DAY_ONE, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, DAY_ONE, true);
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return zip;
}

const DAY_ONE = 0x0021_0000;
