import type { Published, Span } from '../types.js';

/** A date as printed; what is left out is absent. Months and days count from 1. */
export interface PrintedDate extends Span {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** 2023-08-0915:02:10 of a page that lost the gap is a day and an hour. */
const full = /(?<!\d)((?:19|20)\d{2})\s?(?:[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?:(?!\d)|(?<=-\d{2})(?=\d{2}:\d{2}))\s?日?|(\d{2})\/(\d{2})(?!\d))/gu;
/** 15.08.2018, 12/02/2019 of sites that print the day first; with strokes only before an hour or where it can be no month (30/01/2019). */
const dayFirst = /(?<![\d.])(\d{2})(?:\.(\d{2})\.|\/(\d{2})\/(?:(?<=(?:1[3-9]|2\d|3[01])\/\d\d\/)|(?=(?:19|20)\d{2}\s+\d{1,2}:\d{2})))((?:19|20)\d{2})(?![\d.])/gu;
/** 112年7月7日 of Taiwan is of 2023: the three digits count from 1911; older years stand only behind the Republic's name. */
const republic = /(?<!\d)(?:民[国國]\s?(\d{2,3})|(1[0-4]\d))\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/gu;
/** Cheap to look for, and missing from most lines. */
const anyYear = /(?:19|20)\d\d|二[〇○零Ｏ0]|\d{2}\s?年/u;
const ZEROS = '〇○零';
const ONES = '一二三四五六七八九';
const chinese = new RegExp(`(二[${ZEROS}Ｏ0][${ZEROS}${ONES}]{2})年([${ONES}十]{1,2})月([${ONES}十]{1,3})日`, 'gu');
const monthDay = /(?<![\d年.])(\d{1,2})\s?月\s?(\d{1,2})\s?日/gu;

/** The first full date in text[start, end): 2023年8月9日, 2023-08-09, 2023/8/9, 202307/19, 15.08.2018, 二〇二五年三月四日, 112年7月7日. */
export function findFullDate(text: string, start: number, end: number): PrintedDate | undefined {
  const slice = text.slice(start, end);
  if (!anyYear.test(slice)) return undefined;
  for (const hit of slice.matchAll(full)) {
    const date = { year: Number(hit[1]), month: Number(hit[2] ?? hit[4]), day: Number(hit[3] ?? hit[5]) };
    if (isDay(date.year, date.month, date.day)) return { ...date, start: start + hit.index, end: start + hit.index + hit[0].length };
  }
  for (const hit of slice.matchAll(dayFirst)) {
    const date = { year: Number(hit[4]), month: Number(hit[2] ?? hit[3]), day: Number(hit[1]) };
    if (isDay(date.year, date.month, date.day)) return { ...date, start: start + hit.index, end: start + hit.index + hit[0].length };
  }
  for (const hit of slice.matchAll(chinese)) {
    const date = { year: digits(hit[1] ?? ''), month: small(hit[2] ?? ''), day: small(hit[3] ?? '') };
    if (isDay(date.year, date.month, date.day)) return { ...date, start: start + hit.index, end: start + hit.index + hit[0].length };
  }
  for (const hit of slice.matchAll(republic)) {
    const date = { year: Number(hit[1] ?? hit[2]) + REPUBLIC, month: Number(hit[3]), day: Number(hit[4]) };
    if (isDay(date.year, date.month, date.day)) return { ...date, start: start + hit.index, end: start + hit.index + hit[0].length };
  }
  return undefined;
}

/** The year before the first of the Republic. */
const REPUBLIC = 1911;

/** The first 8月30日 without a year in text[start, end). */
export function findMonthDay(text: string, start: number, end: number): PrintedDate | undefined {
  const slice = text.slice(start, end);
  if (!slice.includes('月')) return undefined;
  for (const hit of slice.matchAll(monthDay)) {
    const [month, day] = [Number(hit[1]), Number(hit[2])];
    if (isDay(2024, month, day)) return { month, day, start: start + hit.index, end: start + hit.index + hit[0].length };
  }
  return undefined;
}

/** ISO day of a year, month and day; undefined where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (!isDay(year, month, day)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The ISO day so many days later. */
export function addDays(iso: string, days: number): string {
  const at = Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000;
  return new Date(at).toISOString().slice(0, 10);
}

/** Days from one ISO day to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

const compact = /(?<![0-9a-zA-Z])t?(20\d{2})([-_.年/]?)(0[1-9]|1[0-2])[-_.月/]?(0[1-9]|[12]\d|3[01])(?![0-9a-fA-F])/gu;

/** The date in a file's name or an address: 20240218, 2024-02-18, /2024/02/18/, t20240118_. Hashes hold none. */
export function findNameDate(name: string, from: Published['from']): Published | undefined {
  let found: string | undefined;
  for (const hit of name.matchAll(compact)) {
    const date = isoDay(Number(hit[1]), Number(hit[3]), Number(hit[4]));
    if (date !== undefined) found = date;
  }
  return found === undefined ? undefined : { date: found, from };
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const values = new Map(Array.from(`${ZEROS}Ｏ0`, (char): [string, number] => [char, 0]));
for (const [i, char] of Array.from(ONES).entries()) values.set(char, i + 1);

function digits(text: string): number {
  return Number(Array.from(text, (char) => values.get(char) ?? 0).join(''));
}

/** The text with its years, and the months behind them, in figures: 二零零四年十月 is 2004年10月. */
export function yearsInFigures(text: string): string {
  return text.replace(chineseYear, (_, year: string, month: string | undefined) => `${digits(year)}年${month === undefined ? '' : `${small(month)}月`}`);
}

const chineseYear = new RegExp(`(?<![${ZEROS}${ONES}])((?:二[${ZEROS}]|一九)[${ZEROS}${ONES}]{2})年(?:([${ONES}十]{1,2})月)?`, 'gu');

/** 一 … 三十一. */
function small(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (values.get(tens ?? '') ?? 1) * 10 : 0;
  return ten + (values.get(ones ?? '') ?? 0);
}
