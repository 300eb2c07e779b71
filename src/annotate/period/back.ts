/** Stretches that reach back from the day of the text: 近五年, 过去3年, 十年来. */
import { BEGINS } from '../../lexicon/periods.js';
import { wordsOf } from '../../lexicon/lists.js';
import { readPeriodNumber } from './number.js';
import { isOneOf, startsWith, type ReadPoint, type Scan } from './scan.js';

/** 近五年, 过去3年, 过去的一年, 十年来, 近30天; 近5年时间 and 5年 are lengths of time. */
export function readBack(scan: Scan, at: number): ReadPoint | undefined {
  const isLed = ((scan.lexicon.begins[scan.text.charCodeAt(at)] ?? 0) & BEGINS.back) !== 0;
  const lead = isLed ? (BACK_LEADS.find((form) => startsWith(scan, at, form)) ?? '') : '';
  const number = readPeriodNumber(scan.text, at + lead.length, scan.to);
  if (!number || number.value < 1 || number.digits > 3) return undefined;
  const more = isOneOf(scan, number.end, '多余餘') ? 1 : 0;
  const unit = BACK_UNITS.find(([form]) => startsWith(scan, number.end + more, form));
  if (!unit) return undefined;
  const stem = number.end + more + unit[0].length;
  const tail = BACK_TAILS.find((form) => startsWith(scan, stem, form)) ?? (lead === '' && opensSum(scan, at, stem, number.value) ? '' : undefined);
  if (unit[1] === 'fiscal' && lead === '') return undefined;
  if (tail === undefined && (lead === '' || lead === '这' || lead === '這')) return undefined;
  const end = stem + (tail?.length ?? 0);
  if (tail === undefined && LENGTH_TAILS.some((form) => startsWith(scan, end, form))) return undefined;
  // 过去五个财政年度: years that begin elsewhere.
  if (more > 0 || unit[1] === 'fiscal') return { point: { part: { kind: 'vague' } }, end };
  const toNow = tail !== undefined && tail !== '' ? { toNow: true as const } : {};
  return { point: { part: { kind: 'back', count: number.value, unit: unit[1], ...toNow } }, end };
}

/** 五年|累计完成投资1016亿元 at the head of a clause. */
function opensSum(scan: Scan, at: number, stem: number, count: number): boolean {
  return count > 1 && scan.text[stem - 1] === '年' && SUMS.some((form) => startsWith(scan, stem, form)) && (at === scan.from || '，。；\n'.includes(scan.text.charAt(at - 1)));
}

const SUMS = wordsOf('periods/back_sums');

/** Before a number of years: the past so many. */
const BACK_LEADS = wordsOf('periods/back_leads');
const BACK_UNITS: readonly (readonly [form: string, unit: 'fiscal' | 'year' | 'month' | 'day'])[] = [
  ...wordsOf('periods/back_own_years').map((form) => [form, 'fiscal'] as const),
  ['年', 'year'],
  ['个月', 'month'],
  ['個月', 'month'],
  ['天', 'day'],
  ['日', 'day'],
];
/** Behind it: since. */
const BACK_TAILS = wordsOf('periods/back_tails');
/** Behind it: a mere length. */
const LENGTH_TAILS = wordsOf('periods/length_tails');
