/** The table to fill, read from its file. */
import { gridOfRows, gridOfSheet, type Grid } from '../../../book/grid.js';
import { openParts, type Parts } from '../../../book/parts.js';
import { sheetsOf } from '../../../book/sheets.js';
import { byKey, readIndicators, type IndicatorFile } from '../../../fill/indicators.js';
import type { KnownIndicator } from '../../../fill/indicator.js';
import type { LabelReader, Time } from '../../../fill/reader.js';
import { EVIDENCE_SHEET, type Target } from '../../../fill/table.js';
import { parseDelimited } from '../../../text/delimited.js';
import type { Context } from '../../command/context.js';
import { bytesOf, textOf } from '../../input/files.js';
import { sayIn } from '../../terminal/messages.js';
import { usageError } from '../../terminal/usage.js';
import { MESSAGES } from './messages.js';

export interface Table {
  readonly grid: Grid;
  /** The workbook that the grid is a sheet of. */
  readonly book?: { readonly parts: Parts; readonly target: Target; /** The other sheets that are shown, which stay as they are. */ readonly others: readonly string[] };
  readonly known: ReadonlyMap<string, KnownIndicator>;
  readonly time?: Time;
  /** True of a list of indicators without places: their rows are the places that releases speak of. */
  readonly wantsPlaces: boolean;
}

/** The table of a file; what cannot be filled is a usage error, what cannot be read exit code 4. */
export async function readTable(file: string, reader: LabelReader, context: Context): Promise<Table> {
  const { say: common, own, ui } = context;
  const say = sayIn(ui, MESSAGES);
  const extra = own.text('indicators');
  const listed = extra === undefined ? undefined : await indicatorFile(extra, reader, context);
  const known = byKey(listed?.indicators ?? []);
  const time = listed?.time === undefined ? {} : { time: listed.time };
  if (/\.xlsx$/iu.test(file)) return { ...(await sheetOf(file, context)), known, ...time, wantsPlaces: false };
  if (/\.(?:csv|tsv|tab|txt)$/iu.test(file)) {
    const text = await textOf(file, common);
    const [heading = ''] = text.split('\n', 1);
    return { grid: gridOfRows(parseDelimited(text, heading.includes('\t') ? '\t' : ',')), known, ...time, wantsPlaces: false };
  }
  if (/\.ya?ml$/iu.test(file)) return listTable(await indicatorFile(file, reader, context));
  throw usageError(say('kind', { name: file }));
}

async function indicatorFile(file: string, reader: LabelReader, { say }: Context): Promise<IndicatorFile> {
  const { loadYamlParser } = await import('../../../yaml/yaml.js');
  return readIndicators({ file, text: await textOf(file, say) }, await loadYamlParser(), reader);
}

/** A list of indicators as a table: one row a place. */
function listTable({ indicators, places, time }: IndicatorFile): Table {
  const head = ['地区', ...indicators.map(({ name, unit }) => (unit === undefined ? name : `${name}（${unit.printed}）`))];
  return { grid: gridOfRows([head, ...places.map((place) => [place])]), known: byKey(indicators), wantsPlaces: places.length === 0, ...(time === undefined ? {} : { time }) };
}

async function sheetOf(file: string, { say: common, own, ui }: Context): Promise<Pick<Table, 'grid' | 'book'>> {
  const say = sayIn(ui, MESSAGES);
  const parts = openParts(await bytesOf(file, common));
  if (parts === undefined) throw usageError(say('broken', { name: file }));
  const sheets = sheetsOf(parts);
  const wanted = own.text('sheet');
  const target = wanted === undefined ? sheets.find(({ hidden }) => !hidden) : sheets.find(({ name }) => name === wanted);
  if (target === undefined) throw usageError(say('noSheet', { name: file, sheet: wanted ?? '', sheets: sheets.map(({ name }) => name).join('、') }));
  const { bookOf } = await import('../../../read/sheet/book.js');
  const { cellsIn } = await import('../../../read/sheet/cells.js');
  const shown = cellsIn(parts.text(target.part) ?? '', bookOf({ names: parts.names(), part: parts.text }));
  const others = sheets.filter((sheet) => sheet !== target && !sheet.hidden && sheet.name !== EVIDENCE_SHEET).map(({ name }) => name);
  return { grid: gridOfSheet(parts, target.part, shown), book: { parts, target, others } };
}
