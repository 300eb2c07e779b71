/** Decimals that stand behind a unit: 28秒76, 八成五, 三年半, 五元三角二分. */
import { chineseDigits } from '../numeral/chinese.js';
import { KINDS } from '../numeral/numeral.js';

/** The value with what stands behind the unit, and where that ends. */
export interface Tail {
  readonly end: number;
  readonly value: number;
}
interface Before {
  readonly end: number;
  readonly name: string;
  readonly entry: { readonly shift: number; readonly dimension: string };
}

const HALF = '半'.charCodeAt(0);
const HALVES = new Set(['time', 'mass', 'length', 'area', 'volume', 'temperature', 'energy', 'times', 'money']);
const DIGIT = '[0-9一二两三四五六七八九壹贰叁肆伍陆柒捌玖]';
const SECONDS = /^\d{1,3}(?![\d.年月日时秒分个%])/u;
const COINS = new RegExp(`^(?:[零〇]?(?<tenths>${DIGIT})[角毛毫])?(?:[零〇]?(?<cents>${DIGIT})分(?![之钟鐘别]))?`, 'u');
const TENTH = new RegExp(`^(?:半(?![导年月径小个])|${DIGIT}(?![0-9一二两三四五六七八九十百千万亿个年月分]))`, 'u');

/**
 * The value of `whole` with the decimals behind its unit, or undefined where none stand there.
 *
 *     28秒76 → 28.76      八成五 → 85      三年半 → 3.5      五元三角 → 5.3
 */
export function readTail(text: string, unit: Before, to: number, whole: number): Tail | undefined {
  if (!Number.isInteger(whole) || unit.end >= to) return undefined;
  const next = text.charCodeAt(unit.end);
  if (KINDS[next] === 0 && next !== HALF) return undefined;
  const rest = text.slice(unit.end, Math.min(to, unit.end + 6));
  if (unit.name === '秒') return appended(whole, SECONDS.exec(rest)?.[0], unit.end);
  if (unit.entry.shift === 1) return tenth(whole, TENTH.exec(rest)?.[0], unit.end);
  if (unit.name === '元') {
    const coins = coined(whole, rest, unit.end);
    if (coins) return coins;
  }
  if (!rest.startsWith('半') || !HALVES.has(unit.entry.dimension) || /^半(?:年|月|径|导|岛|小时|个|数|成)/u.test(rest)) return undefined;
  return { end: unit.end + 1, value: whole + 0.5 };
}

function appended(whole: number, digits: string | undefined, at: number): Tail | undefined {
  return digits === undefined ? undefined : { end: at + digits.length, value: Number(`${whole}.${digits}`) };
}

/** 八成五 is 85 %, 三成半 35 %. */
function tenth(whole: number, word: string | undefined, at: number): Tail | undefined {
  if (word === undefined) return undefined;
  const digit = word === '半' ? '5' : plain(word);
  return { end: at + 1, value: Number(`${whole}${digit}`) };
}

function coined(whole: number, rest: string, at: number): Tail | undefined {
  const hit = COINS.exec(rest);
  if (!hit || hit[0] === '') return undefined;
  const { tenths = '零', cents = '零' } = hit.groups ?? {};
  return { end: at + hit[0].length, value: Number(`${whole}.${plain(tenths)}${plain(cents)}`) };
}

function plain(digit: string): string {
  return chineseDigits(digit) ?? digit;
}
