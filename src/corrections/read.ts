/** The user's table of corrections: one row an id, one column a field. */
import { parseDelimited } from '../text/delimited.js';
import { COLUMNS, columnOf } from '../write/columns.js';
import { isNothing } from './field.js';

/** Fields that a correction may set; all others say where the row was read, which no one corrects. */
export const CORRECTABLE: ReadonlySet<string> = new Set([
  'region', 'body', 'body_role', 'metric', 'metric_key', 'parent', 'period', 'value', 'value_max', 'unit', 'qualifier', 'yoy', 'yoy_unit',
  'change', 'change_unit', 'change_basis', 'change_since', 'previous', 'previous_unit', 'status', 'check', 'same_as',
]);

/** One row of the table. */
export interface Correction {
  readonly id: string;
  /** Row of the sheet, the header being 1. */
  readonly row: number;
  /** The whole fact is to go. */
  readonly drop: boolean;
  /** What the cells say, by field; empty cells left out. */
  readonly cells: ReadonlyMap<string, string>;
  /** The figure that the user corrected, where the table tells it: another one under the id fits no more. */
  readonly text?: string;
  readonly file?: string;
}

export interface CorrectionTable {
  readonly corrections: readonly Correction[];
  /** Columns that mean nothing here, such as the user's own notes. */
  readonly unknown: readonly string[];
  /** True where the table has a column of ids. */
  readonly hasIds: boolean;
}

const BY_ZH: ReadonlyMap<string, string> = new Map([...COLUMNS.map(({ key, zh }) => [zh, key] as const), ['删除', 'drop'], ['备注', 'note'], ['说明', 'note']]);
const YES: ReadonlySet<string> = new Set(['x', 'yes', 'true', '1', 'drop', '是', '删', '删除', '√', '✓']);
/** A `'` that was put before what a spreadsheet would take for a formula. */
const ESCAPED = /^'(?=[=+\-@\t\r＝＋－＠])/u;

/**
 * The rows of a CSV, or of the tab-separated "Unicode text" of Excel; Chinese headers are read as their keys.
 * Rows without an id are left out.
 */
export function readCorrections(text: string): CorrectionTable {
  const firstLine = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);
  const delimiter = firstLine.includes('\t') ? '\t' : firstLine.includes(',') ? ',' : ';';
  const [head = [], ...body] = parseDelimited(text, delimiter);
  const keys = head.map((name) => keyOf(name.trim()));
  const corrections = body.flatMap((cells, index) => correctionOf(keys, cells, index + 2) ?? []);
  const unknown = keys.flatMap((key, index) => (key === undefined && (head[index] ?? '').trim() !== '' ? [(head[index] ?? '').trim()] : []));
  return { corrections, unknown, hasIds: keys.includes('id') };
}

/** Columns of `--excel`: 同比(%) is yoy in %, 同比(其他) yoy with its unit behind it. */
const OF_SHEETS: ReadonlyMap<string, string> = new Map(
  COLUMNS.filter(({ key }) => key === 'yoy' || key === 'change').flatMap(
    ({ key, zh }) => [[`${key}(%)`, `${key}(%)`], [`${zh}(%)`, `${key}(%)`], [`${key}(other)`, key], [`${zh}(其他)`, key]] as const,
  ),
);

function keyOf(header: string): string | undefined {
  const name = header.normalize('NFKC');
  const ofSheet = OF_SHEETS.get(name);
  if (ofSheet !== undefined) return ofSheet;
  const key = BY_ZH.get(name) ?? name;
  return key === 'drop' || key === 'note' || columnOf(key) !== undefined ? key : undefined;
}

function correctionOf(keys: readonly (string | undefined)[], cells: readonly string[], row: number): Correction | undefined {
  const all = new Map<string, string>();
  keys.forEach((key, index) => {
    const cell = (cells[index] ?? '').replace(ESCAPED, '').trim();
    if (key === undefined || cell === '') return;
    const [, rate] = /^(.+)\(%\)$/u.exec(key) ?? [];
    if (rate === undefined) all.set(key, cell);
    else all.set(rate, cell).set(`${rate}_unit`, isNothing(cell) ? cell : '%');
  });
  const id = all.get('id');
  if (id === undefined) return undefined;
  const [text, file] = [all.get('text'), all.get('file')];
  return {
    id,
    row,
    drop: YES.has((all.get('drop') ?? '').toLowerCase()),
    cells: new Map([...all].filter(([key]) => CORRECTABLE.has(key))),
    ...(text === undefined ? {} : { text }),
    ...(file === undefined ? {} : { file }),
  };
}
