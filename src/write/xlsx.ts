/** XLSX: a sheet of facts and a sheet of files. */
import type { Column } from './columns.js';
import type { Row } from './rows.js';
import type { Header, Release, WriteOptions, Writer } from './writer.js';
import { headerRow, rowMaker } from './rows.js';
import { checkRows, workbook } from './workbook.js';

export const writer: Writer = {
  extension: 'xlsx',
  async *write(releases, options) {
    const { rows, files } = await collect(releases, options);
    const link = options.columns.findIndex(({ kind }) => kind === 'link');
    yield await workbook([
      { name: '事实', head: headerRow(options.columns, options.header), rows, widths: options.columns.map(widthOf), ...(link >= 0 && { link }) },
      { name: '文件', head: fileHeader(options.header), rows: files, widths: FILE_COLUMNS.map(({ width }) => width) },
    ]);
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
    checkRows(rows.length);
  }
  return { rows, files };
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

function widthOf({ key, kind }: Column): number {
  if (kind === 'link') return 6;
  if (kind === 'number') return key === 'value' || key === 'previous' ? 16 : 10;
  return WIDE[key] ?? 12;
}

const WIDE: Readonly<Record<string, number>> = {
  region: 22, body: 20, metric: 28, parent: 20, period: 20, text: 14, check: 24, quote: 60, title: 40, file: 40, sentence: 60, section: 24, inherited: 16,
};
