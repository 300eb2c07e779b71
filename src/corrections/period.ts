/** Times as people and spreadsheets write them → EDTF. */
import { isDate } from '../annotate/period/edtf.js';
import { periodWords } from '../write/words.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Parts of a year by their names: 上半年 'first half', 一季度 'first quarter', 前三季度 'first three quarters'. */
const PARTS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  上半年: ['01', '06'], 下半年: ['07', '12'], 一季度: ['01', '03'], 二季度: ['04', '06'], 三季度: ['07', '09'], 四季度: ['10', '12'], 前三季度: ['01', '09'],
};

/**
 * The time in EDTF; undefined where the words name none.
 *
 *     2024-01/2024-06, 2024年上半年, 2024年1—6月   →   2024-01/2024-06
 *     截至2024年10月31日                            →   ../2024-10-31
 *     2024/1/1, Jan-24 (how Excel saves 2024-01)    →   2024-01, where `current` is that month
 */
export function readPeriod(words: string, current?: { readonly period?: string | undefined; readonly type?: string | undefined }): string | undefined {
  const text = words.trim().replaceAll(/(?<=[\d月年])[-－–—~～至](?=\d{1,2}月)/gu, '—');
  if (current?.period !== undefined && words.trim() === periodWords(current.period, current.type)) return current.period;
  return isPeriod(text) ? text : (mangled(text, current?.period) ?? chinese(text));
}

/** True of EDTF years, months, days and intervals of them. */
export function isPeriod(edtf: string): boolean {
  const [from = '', to, ...rest] = edtf.split('/');
  if (rest.length > 0) return false;
  if (to === undefined) return isDate(from);
  if (from === '..') return isDate(to);
  return isDate(from) && (to === '..' || (isDate(to) && from <= to));
}

/** What a spreadsheet makes of 2024-01: a day, which means the month where the row held that month. */
function mangled(text: string, current: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/u.exec(text) ?? [];
  if (year !== undefined && month !== undefined) {
    const date = `${year}-${month.padStart(2, '0')}`;
    if (day === undefined || (day === '1' && current === date)) return dated(date);
    return dated(`${date}-${day.padStart(2, '0')}`);
  }
  const [, name = '', short] = /^([A-Z][a-z]{2})-(\d{2})$/u.exec(text) ?? [];
  const index = MONTHS.findIndex((one) => one === name.toLowerCase());
  return index < 0 ? undefined : dated(`20${short}-${String(index + 1).padStart(2, '0')}`);
}

function chinese(text: string): string | undefined {
  const [, until, year = '', rest = ''] = /^(截至)?(\d{4})年(.*)$/u.exec(text) ?? [];
  if (year === '') return undefined;
  const found = rest === '' || rest === '全年' ? year : (named(year, rest) ?? spanned(year, rest));
  if (until === undefined || found === undefined) return found;
  return `../${found.slice(found.indexOf('/') + 1)}`;
}

function named(year: string, rest: string): string | undefined {
  const part = PARTS[rest.replace(/^第/u, '')];
  return part === undefined ? undefined : `${year}-${part[0]}/${year}-${part[1]}`;
}

/** 10月, 1—10月, 10月31日. */
function spanned(year: string, rest: string): string | undefined {
  const [, from, to] = /^(\d{1,2})(?:—(\d{1,2}))?月份?$/u.exec(rest) ?? [];
  if (from !== undefined) {
    const [first, last] = [`${year}-${from.padStart(2, '0')}`, `${year}-${(to ?? from).padStart(2, '0')}`];
    const edtf = to === undefined ? first : `${first}/${last}`;
    return isPeriod(edtf) ? edtf : undefined;
  }
  const [, month = '', day = ''] = /^(\d{1,2})月(\d{1,2})日$/u.exec(rest) ?? [];
  return month === '' ? undefined : dated(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function dated(date: string): string | undefined {
  return isDate(date) ? date : undefined;
}
