/** Columns for those who open a table in Excel, WPS or LibreOffice: nothing there is taken for what it is not. */
import type { Column } from './columns.js';
import { periodWords } from './words.js';
import type { Entry } from './writer.js';

/**
 * The columns as a spreadsheet wants them. Changes in percent are plain numbers under a header that says so, other
 * changes are words; no period and no ratio looks like a date or a time.
 *
 *     同比 0.8, 同比单位 %   →   同比(%) 0.8
 *     同比 3, 同比单位 位     →   同比(其他) 3位
 *     期间 2024-08           →   2024年8月份
 */
export function sheetColumns(columns: readonly Column[]): readonly Column[] {
  return columns.flatMap((column) => {
    const { key, kind } = column;
    if (key === 'yoy' || key === 'change') return [percentOf(column, key), wordsOf(column, key)];
    if (key === 'yoy_unit' || key === 'change_unit') return [];
    if (kind === 'period') return [{ ...column, kind: 'text', of: (fact) => periodOf(fact, key) }];
    return key === 'text' ? [{ ...column, of: ({ text }) => text?.replace(LIKE_A_DATE, widely) }] : [column];
  });
}

function widely(_: string, left: string, mark: string, right: string): string {
  return `${left}${WIDE[mark] ?? mark}${right}`;
}

/** The column of links to the places of facts in a report. */
export function linkColumn(href: (id: string) => string): Column {
  const meaning = 'place in the report';
  return { key: 'id', name: 'report', zh: '网页', kind: 'link', byDefault: false, meaning, meaningZh: '在网页中的位置', of: ({ id }) => (id === undefined ? undefined : href(id)) };
}

function percentOf(column: Column, key: 'yoy' | 'change'): Column {
  return { ...column, name: `${key}(%)`, zh: `${column.zh}(%)`, of: (fact) => (fact[`${key}_unit`] === '%' ? fact[key] : undefined) };
}

function wordsOf(column: Column, key: 'yoy' | 'change'): Column {
  const said = (fact: Entry): string | undefined => {
    const [value, unit] = [fact[key], fact[`${key}_unit`]];
    return value === undefined || unit === '%' ? undefined : `${value}${unit ?? ''}`;
  };
  return { ...column, name: `${key}(other)`, zh: `${column.zh}(其他)`, kind: 'text', of: said };
}

/** Excel takes 2024年8月 and 2024年8月30日 for dates: a month is written 8月份, a day 30日当日. */
function periodOf(fact: Entry, key: Column['key']): string | undefined {
  const period = fact[key];
  if (typeof period !== 'string') return undefined;
  return periodWords(period, key === 'period' ? fact.period_type : undefined).replace(/^(\d+年\d+月)$/u, '$1份').replace(/^(\d+年\d+月\d+日)$/u, '$1当日');
}

/** 3:2 would become a time, 1/3 and 3-5 a day. */
const LIKE_A_DATE = /^(\d+)([-/:])(\d+)$/u;
const WIDE: Readonly<Record<string, string>> = { '-': '—', '/': '／', ':': '：' };
