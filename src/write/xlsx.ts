/** XLSX: a sheet of facts and a sheet of files. Held in memory, so the rows are limited. */
import type { Cell as SheetCell } from 'write-excel-file/node';
import { ExtractError } from '../errors.js';
import type { Column } from './columns.js';
import type { Cell, Header, Row } from './rows.js';
import { headerRow, rowMaker } from './rows.js';
import type { Release, WriteOptions, Writer } from './writer.js';

export const MAX_ROWS = 300_000;

export const writer: Writer = {
  extension: 'xlsx',
  async *write(releases, options) {
    const { rows, files } = await collect(releases, options);
    const { default: writeXlsx } = await import('write-excel-file/node');
    const facts = sheetRows(headerRow(options.columns, options.header), rows);
    const sheets = [
      { sheet: '事实', data: facts, columns: options.columns.map(widthOf), stickyRowsCount: options.header === 'none' ? 0 : 1 },
      { sheet: '文件', data: sheetRows(fileHeader(options.header), files), columns: FILE_COLUMNS.map(({ width }) => ({ width })), stickyRowsCount: 1 },
    ];
    yield withoutClock(await writeXlsx(sheets).toBuffer());
  },
};

/** Columns of the sheet 文件: what each input gave. */
const FILE_COLUMNS = [
  { en: 'file', zh: '文件', width: 40 },
  { en: 'published', zh: '日期', width: 12 },
  { en: 'published_from', zh: '日期依据', width: 14 },
  { en: 'encoding', zh: '编码', width: 10 },
  { en: 'region', zh: '地区', width: 24 },
  { en: 'facts', zh: '事实', width: 8 },
  { en: 'unclaimed', zh: '未认领数字', width: 12 },
  { en: 'warnings', zh: '提示', width: 60 },
] as const;

async function collect(releases: AsyncIterable<Release>, options: WriteOptions): Promise<{ rows: Row[]; files: Row[] }> {
  const cells = rowMaker(options.columns, options.header);
  const rows: Row[] = [];
  const files: Row[] = [];
  for await (const release of releases) {
    for (const fact of release.facts) rows.push(cells(fact));
    files.push(fileRow(release));
    if (rows.length > MAX_ROWS) throw tooMany();
  }
  return { rows, files };
}

function tooMany(): ExtractError {
  const message = `超过 ${MAX_ROWS} 行，xlsx 写不下 (more than ${MAX_ROWS} rows are too many for xlsx)`;
  return new ExtractError([{ code: 'TOO_MANY_ROWS', message, help: '-f csv' }]);
}

function fileRow(release: Release): Row {
  const { file, published, publishedFrom, encoding, region, facts, unclaimed, warnings, problem } = release;
  const notes = problem === undefined ? warnings : [problem, ...warnings];
  const counts = problem === undefined ? [facts.length, unclaimed] : [undefined, undefined];
  return [file, published, publishedFrom, encoding, region, ...counts, notes.join('；') || undefined];
}

function fileHeader(header: Header): readonly string[] {
  return FILE_COLUMNS.map(({ en, zh }) => (header === 'en' ? en : zh));
}

function sheetRows(head: readonly string[] | undefined, rows: readonly Row[]): SheetCell[][] {
  const body = rows.map((row) => row.map(sheetCell));
  return head === undefined ? body : [head.map((value): SheetCell => ({ value, type: String, fontWeight: 'bold' })), ...body];
}

/** Texts are text cells, so that no id or period becomes a number or date; big whole numbers keep all digits. */
function sheetCell(cell: Cell): SheetCell {
  if (cell === undefined) return null;
  if (typeof cell === 'string') return { value: cell.slice(0, MAX_CELL), type: String };
  return Number.isInteger(cell) && Math.abs(cell) >= 1e11 ? { value: cell, type: Number, format: '0' } : { value: cell, type: Number };
}

/** A sheet's cell holds no more characters. */
const MAX_CELL = 32_767;

function widthOf({ key, kind }: Column): { width: number } {
  if (kind === 'number') return { width: key === 'value' || key === 'previous' ? 16 : 10 };
  return { width: WIDE[key] ?? 12 };
}

const WIDE: Readonly<Record<string, number>> = {
  region: 22, body: 20, metric: 28, parent: 20, period: 20, text: 14, check: 24, quote: 60, title: 40, file: 40, sentence: 60, section: 24, inherited: 16,
};

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
