/** What a cell of a correction makes of a field. */
import type { Fact } from '../types.js';
import { columnOf } from '../write/columns.js';
import { cellOf } from '../write/rows.js';
import { chineseWord, codesOf, reasonWords } from '../write/words.js';
import { readPeriod } from './period.js';

/** `same`: the cell says what is there; `drop`: the field is to be empty; `bad`: the cell cannot be read. */
export type Verdict = { readonly is: 'same' } | { readonly is: 'drop' } | { readonly is: 'bad' } | { readonly is: 'set'; readonly value: string | number };

const SAME: Verdict = { is: 'same' };
const BAD: Verdict = { is: 'bad' };
/** Fields that every row has. */
const REQUIRED: ReadonlySet<string> = new Set(['metric', 'metric_key', 'status']);
/** What an editor of a sheet writes for "nothing". */
const NOTHING: ReadonlySet<string> = new Set(['-', '－', '—', '–', '∅', '无', '空']);

/** Whether a cell says that its field is to be empty. */
export function isNothing(cell: string): boolean {
  return NOTHING.has(cell);
}

/** The verdict of a cell over the field of a fact. Numbers with a scaled unit (亿元) were brought to the base before. */
export function verdictOf(fact: Fact, key: string, cell: string): Verdict {
  const column = columnOf(key);
  if (column === undefined) return BAD;
  const now = cellOf(fact, column);
  if (isNothing(cell)) return now === undefined ? SAME : REQUIRED.has(key) ? BAD : { is: 'drop' };
  if (column.kind === 'number') return numberVerdict(cell, typeof now === 'number' ? now : undefined);
  if (column.kind === 'period') return periodVerdict(fact, key, cell);
  if (column.kind === 'coded') return codedVerdict(key, cell, now);
  if (column.kind === 'reasons' && typeof now === 'string' && cell === reasonWords(now)) return SAME;
  return cell === now ? SAME : { is: 'set', value: cell };
}

/**
 * 15,240,000,000 and 1.524E+10 are numbers, 0.8% is one where the field is in %. A number that a spreadsheet
 * saved rounded (1.52E+10) is the one that it stands for.
 */
function numberVerdict(cell: string, now: number | undefined): Verdict {
  const digits = cell.normalize('NFKC').replaceAll(/[,\s]/gu, '').replace(/%$/u, '');
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(digits)) return BAD;
  const value = Number(digits);
  if (value === now || (now !== undefined && /e/iu.test(digits) && roundedAs(now, digits) === value)) return SAME;
  return { is: 'set', value };
}

function roundedAs(value: number, printed: string): number {
  const [mantissa = ''] = printed.toLowerCase().split('e');
  const count = mantissa.replaceAll(/\D/gu, '').replace(/^0+/u, '').length;
  return Number(value.toPrecision(Math.min(Math.max(count, 1), 17)));
}

function periodVerdict(fact: Fact, key: string, cell: string): Verdict {
  const now = key === 'period' ? fact.period : fact.change_since;
  const edtf = readPeriod(cell, { period: now, ...(key === 'period' ? { type: fact.period_type } : {}) });
  if (edtf === undefined) return BAD;
  return edtf === now ? SAME : { is: 'set', value: edtf };
}

function codedVerdict(key: string, cell: string, now: string | number | undefined): Verdict {
  const codes = codesOf(key);
  const code = codes.includes(cell) ? cell : codes.find((one) => chineseWord(key, one) === cell);
  if (code === undefined) return BAD;
  return code === now ? SAME : { is: 'set', value: code };
}
