import type { PeriodPoint } from '../../types.js';
import { readPeriodNumber, type PeriodNumber } from './number.js';
import { patternOf, wordsOf } from '../../lexicon/lists.js';
import { longest } from '../../lexicon/trie.js';
import { readPart } from './part.js';
import { charAt, isOneOf, skipConnector, startsWith, type ReadPart, type ReadPoint, type Scan } from './scan.js';

/**
 * The numbered year, years or full date that begins at `at`: 2023年, 2014至2017年, 2017/18学年, 2023-01-05.
 *
 *     2019—2023年 → 2019 and 2023      2017/18年度 → April 2017 on      近5年 → undefined
 *
 * A year without 年 is a year only before a half, quarter or report (2023上半年), which the caller checks:
 * it comes back with `open`.
 */
export function readYear(scan: Scan, at: number): (ReadPoint & { readonly open?: true; readonly short?: true }) | undefined {
  if (isOneOf(scan, at, '民')) return readRepublic(scan, at);
  const number = readPeriodNumber(scan.text, at, scan.to);
  if (!number) return undefined;
  if (number.digits === 2) return readShortYear(scan, number);
  if (number.digits === 3 && !number.han) return readTaiwanYear(scan, number, at);
  if (number.digits !== 4 || number.value < 1840 || number.value > 2100) return undefined;
  return readDate(scan, number) ?? readFiscal(scan, number) ?? readYears(scan, number) ?? readOneYear(scan, number);
}

const APRIL = 4;
const SEPTEMBER = 9;

/** 财政年度, 学年: years that begin in another month. */
const FISCAL: readonly (readonly [word: string, firstMonth: number])[] = [
  ...wordsOf('periods/own_years').map((word) => [word, APRIL] as const),
  ['年度', APRIL],
  ...wordsOf('periods/school_years').map((word) => [word, SEPTEMBER] as const),
];

const OWN_YEARS = wordsOf('periods/own_years');

function readOneYear(scan: Scan, number: PeriodNumber): (ReadPoint & { readonly open?: true }) | undefined {
  const point: PeriodPoint = { year: number.value };
  // A company's own year: where it begins is not told.
  const own = OWN_YEARS.find((form) => startsWith(scan, number.end, form));
  if (own !== undefined) return { point: { part: { kind: 'vague' } }, end: number.end + own.length };
  // A cell of a table that holds nothing but a year.
  if (number.end === scan.to && number.end - 4 === scan.from) return { point, end: number.end };
  if (isOneOf(scan, number.end, '.．') && MONTHS.test(scan.text.slice(number.end, number.end + MAX_MONTHS))) return { point, end: number.end + 1 };
  if (!isOneOf(scan, number.end, '年')) return { point, end: number.end, open: true };
  const end = endOfYear(scan, number.end);
  // 2000年历史 is a length.
  return startsWith(scan, end, '历史') || startsWith(scan, end, '的历史') ? undefined : { point, end };
}

/** 2023|.1-11月: a point between the year and its months. */
const MONTHS = /^[.．]\d{1,2}(?:[-—–~至]\d{1,2})?月/u;
const MAX_MONTHS = 8;

/** Where the word for a year at `at` ends: 年, 年度. */
function endOfYear(scan: Scan, at: number): number {
  return at + (isOneOf(scan, at + 1, '度') ? 2 : 1);
}

/** 07年, 97年, 九七年, 23 of 23Q2: a year only where a part of it follows; years up to 39 are of this century. */
function readShortYear(scan: Scan, number: PeriodNumber): (ReadPoint & { readonly short: true }) | undefined {
  const word = isOneOf(scan, number.end, '年');
  if (!word && (number.han || !isOneOf(scan, number.end, 'QH'))) return undefined;
  return { point: { year: number.value + (number.value < 40 ? 2000 : 1900) }, end: number.end + (word ? 1 : 0), short: true };
}

/** 113年10月 is in 2024, and so is 113年度: other years of the Republic without the name stand only before a part of them. */
function readTaiwanYear(scan: Scan, number: PeriodNumber, at: number): (ReadPoint & { readonly short?: true }) | undefined {
  if (number.value < 90 || number.value > 150 || !isOneOf(scan, number.end, '年')) return undefined;
  const point = { year: number.value + 1911 };
  const end = number.end + 1;
  if (endOfYear(scan, number.end) > end) return { point, end: endOfYear(scan, number.end) };
  return (isForecast(scan, at, end) && number.value > LEAST_FORECAST) || isAmongOthers(scan, at, end) ? { point, end } : { point, end, short: true };
}

/** 112年|出生人数 near 112年12月 or 111年底: the whole of it, where the text counts its years so and no length is meant (113年来, 108年历史). */
function isAmongOthers({ text }: Scan, at: number, end: number): boolean {
  if (BEFORE_LENGTH.test(text.charAt(at - 1)) || LENGTH.test(text.slice(end, end + MAX_LENGTH))) return false;
  return OF_REPUBLIC.test(text.slice(Math.max(0, at - NEAR), at + NEAR));
}

/** What tells a length by what stands before it or behind; 来台 and 的54% are none. */
const BEFORE_LENGTH = patternOf`${'periods/before_lengths'}`;
const LENGTH = patternOf`^(?!${'periods/comers_there'})(?:的(?!\d)|${'periods/length_tails'}|${'periods/behind_lengths'})`;
const MAX_LENGTH = 4;
const OF_REPUBLIC = patternOf`(?<!\d)1[0-4]\d年(?:\d{1,2}月|底|末|第[1-4\p{Script=Han}]季|[上下]半年)|${'periods/weighed_against'}1[0-4]\d年|${'periods/counts_from_republic'}`;
/** Code units within which such a year shows how years are counted. */
const NEAR = 2000;

/** 主计总处|预测|113年|经济成长率: the whole of it, where somebody looks ahead. */
function isForecast({ text }: Scan, at: number, end: number): boolean {
  return FORECAST.test(text.slice(Math.max(0, at - 2), at)) && NAMED.test(text.charAt(end));
}

const FORECAST = patternOf`${'periods/forecasts'}$`;
/** 预计110年|的使用寿命 is a length. */
const NAMED = /[^的来历间\P{Script=Han}]/u;
const LEAST_FORECAST = 104;

/** 2014至2017年, 2019—2023年, 2021-25年. */
function readYears(scan: Scan, first: PeriodNumber): ReadPoint | undefined {
  const next = skipConnector(scan, first.end);
  if (next === first.end) return undefined;
  const second = readPeriodNumber(scan.text, next, scan.to);
  if (!second || !isOneOf(scan, second.end, '年')) return undefined;
  const value = second.digits === 2 ? Math.floor(first.value / 100) * 100 + second.value : second.value;
  if ((second.digits !== 4 && second.digits !== 2) || value <= first.value || value > 2100) return undefined;
  const end = endOfYear(scan, second.end);
  return { point: { year: first.value }, to: { year: value }, end };
}

/** 2017/18年度, 2024-25財政年度, 2017/2018学年: two years in a row and a word. */
function readFiscal(scan: Scan, first: PeriodNumber): ReadPoint | undefined {
  const slash = charAt(scan, first.end);
  const next = slash === '/' || slash === '／' ? first.end + 1 : skipConnector(scan, first.end);
  if (next === first.end) return undefined;
  const second = readPeriodNumber(scan.text, next, scan.to);
  if (!second || second.value % 100 !== (first.value + 1) % 100) return undefined;
  const word = FISCAL.find(([form]) => startsWith(scan, second.end, form));
  // 2014-2015年度 is two years; only the short form names one that runs from April.
  if (!word || (word[0] === '年度' && second.digits !== 2)) return undefined;
  const end = second.end + word[0].length;
  const part = { kind: 'fiscal', from: first.value, firstMonth: word[1] } as const;
  const months = readFiscalMonths(scan, end);
  if (months) return { point: { part: { ...part, months: months.span } }, end: months.end };
  return { point: { part }, end: startsWith(scan, end, '全年') ? end + 2 : end };
}

/** 首四個月, 上半年, 第二季 behind such a year: months counted from its first; undefined where none stand there. */
function readFiscalMonths(scan: Scan, at: number): { readonly span: { readonly from: number; readonly to: number }; readonly end: number } | undefined {
  const start = isOneOf(scan, at, '的') ? at + 1 : at;
  const found = readPart(scan, start, false) ?? wordPart(scan, start);
  if (found?.part.kind === 'months') return found.part.from === 1 && found.part.to > 1 ? { span: { from: 1, to: found.part.to }, end: found.end } : undefined;
  if (found?.part.kind === 'quarters') return { span: { from: found.part.from * 3 - 2, to: found.part.to * 3 }, end: found.end };
  return found?.part.kind === 'half' ? { span: { from: found.part.half * 6 - 5, to: found.part.half * 6 }, end: found.end } : undefined;
}

function wordPart(scan: Scan, at: number): ReadPart | undefined {
  const word = longest(scan.lexicon.words, scan.text, at);
  const part = word && word.end <= scan.to && word.entry.role === 'point' ? word.entry.point.part : undefined;
  return word && part && { part, end: word.end };
}

/** 2023.1.1, 2023-01-05, 2024/5/6. */
function readDate(scan: Scan, year: PeriodNumber): ReadPoint | undefined {
  const sign = charAt(scan, year.end);
  if (sign === '' || !'.-/．－／'.includes(sign)) return undefined;
  const month = readPeriodNumber(scan.text, year.end + 1, scan.to);
  if (!month || month.han || month.value < 1 || month.value > 12 || month.digits > 2 || charAt(scan, month.end) !== sign) return undefined;
  const day = readPeriodNumber(scan.text, month.end + 1, scan.to);
  if (!day || day.han || day.value < 1 || day.value > 31 || day.digits > 2) return undefined;
  return { point: { year: year.value, part: { kind: 'days', month: month.value, day: day.value, toDay: undefined } }, end: day.end };
}

/** 民国112年 is 2023: years of the Republic count from 1911. */
function readRepublic(scan: Scan, at: number): ReadPoint | undefined {
  if (!startsWith(scan, at, '民国') && !startsWith(scan, at, '民國')) return undefined;
  const number = readPeriodNumber(scan.text, at + 2, scan.to);
  if (!number || number.value < 1 || number.value > 189 || !isOneOf(scan, number.end, '年')) return undefined;
  return { point: { year: number.value + 1911 }, end: number.end + 1 };
}
