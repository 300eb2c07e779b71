/** Numbers that are no figures by their neighbours: dates, clock times, names, list marks, phones. */
import { holds } from '../../text/stands.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { isLatin } from '../../lexicon/units.js';
import type { NonFact, NonFactKind } from '../../types.js';
import { ARABIC, kindAt } from '../numeral/numeral.js';
import { isSpace } from '../token.js';
import type { Amount } from './amount.js';

/** Rest of a date once its first number is read: 7月9日, 1—10月份, 2023年底; not the 日 of 2024年日本, 7月日本. */
const DATE_TAIL = /^(?:年(?:底|末|初(?![步次期])|度|代|以来|前后)?)?(?:\d{1,2}月|月)?(?:份(?!额)|底|末|初(?![步次期])|中旬|上旬|下旬)?(?:\d{1,2}日|(?<![年月])[日号])?/u;
// A point needs the day as well: 2025.00亿元 is an amount.
const ISO_DATE = /^(?:19|20)\d\d(?:([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|[-/](?:0?[1-9]|1[0-2]))(?:[T ]?\d{1,2}:\d{2}(?::\d{2})?)?(?![\d-])/u;
const CLOCK = /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)/u;
/** 1分05秒27, of a race */
const RACE = /^\d{1,2}分\d{1,2}秒\d{0,2}/u;
const PHONE = /^(?:0\d{2,3}[-—]\d{6,8}|1[3-9]\d{9}|\d{4}[-—]\d{4}(?=\p{Script=Han}{2}\d{3,5})|\d{3,4}-\d{3,4}-\d{4})(?!\d|\.\d|[万亿元人])/u;
const NAME_TAIL = /^(?:[A-Za-z0-9]|[-._/+×xX&](?=[A-Za-z0-9]))*/u;
/** 1. or 1、 before no other digit, but for those of a year: 1、|2022年. */
const LIST = patternOf`^\d{1,2}(?:[.．、）)](?!\d(?!\d{3}${'dates/year_sign'}))|\s*[.．]\s)`;
/** 3·15, 5·12 */
const DOTTED = /^\d{1,2}[·•]\d{1,2}/u;
/** （2） and （600519） */
const BRACKETED = /^(?:\d{1,2}|\d{6})(?=[)）])/u;
const VERSION = /^\d+(?:\.\d+){2,}/u;
const SESSION = /^[届屆][一二三四五六七八九十]{1,2}次(?=\D)/u;
const PLUS = /^\d+(?:[+＋](?:\d+|[NnXx]))+/u;

const MOVED = patternOf`${'quantities/moves_points'}$`;
const MOVED_UNITS = 4;
const OF_YEAR = setOf('quantities/of_its_year');
const TOP = patternOf`${'quantities/top_of_list'}$`;
const TOP_UNITS = 4;

/**
 * The non-fact that begins at a numeral, before any unit is looked for; undefined where it may be a figure.
 *
 *     2024-05-06      9:30      PM2.5      “1+3”      0371-12345678
 *     ^^^^^^^^^^      ^^^^        ^^^       ^^^       ^^^^^^^^^^^^^
 */
export function guardBefore(text: string, at: number, from: number, to: number): NonFact | undefined {
  if (kindAt(text, at) !== ARABIC) return at === from ? hanMark(text, at, to) : undefined;
  const next = digitsEnd(text, at, to);
  const follower = text.charCodeAt(next);
  const rest = (): string => text.slice(at, Math.min(to, at + 40));
  if (follower === 0x5206) return tried(RACE, rest(), at, 'time');
  if (next - at === 11) return tried(PHONE, rest(), at, 'phone');
  if (follower === 0x2d || follower === 0x2f || follower === 0x2e || follower === 0x2014) {
    // Each asked only where it can be: 152.4亿元 is none of them.
    const date = next - at === 4 ? tried(ISO_DATE, rest(), at, 'date') : undefined;
    const version = follower === 0x2e && text.charCodeAt(digitsEnd(text, next + 1, to)) === 0x2e ? tried(VERSION, rest(), at, 'name') : undefined;
    const phone = follower === 0x2d || follower === 0x2014 ? tried(PHONE, rest(), at, 'phone') : undefined;
    return date ?? version ?? phone ?? listMark(text, at, from, to);
  }
  if (follower === 0xb7 || follower === 0x2022) return tried(DOTTED, rest(), at, 'name');
  if (follower === 0x3a || follower === 0xff1a) return tried(CLOCK, rest(), at, 'time');
  if (follower === 0x2b || follower === 0xff0b) return tried(PLUS, rest(), at, 'name');
  if (follower === 0x3001 || follower === 0xff09 || follower === 0x29 || follower === 0xff0e) return listMark(text, at, from, to);
  return undefined;
}

/** The non-fact that an amount turns out to be by what follows it: 2023年, 7月, 3号线, 9时. */
export function guardAfter(text: string, amount: Amount, from: number, to: number): NonFact | undefined {
  const { start, number } = amount;
  const end = amount.over ? amount.end : number.end;
  const char = end < to ? text.charAt(end) : '';
  const until = (kind: NonFactKind, stop: number): NonFact => ({ start, end: Math.min(stop, to), kind });
  if (amount.over || number.scaled && number.script === 'mixed') return undefined;
  if (text.startsWith('年期', end) || text.startsWith('个月期', end)) return until('name', text.indexOf('期', end) + 1);
  if (char === '年' && (isYear(amount) || !amount.unit)) return until('date', end + tail(text, end));
  // 国道318线: a road's name.
  if (char === '线' && text.charCodeAt(start - 1) === ROAD) return until('name', end + 1);
  // 2020届毕业生, 2021级新生, 2023款车型: of which year.
  if (OF_YEAR.has(char) && isYear(amount) && number.value >= 1950) return until('name', end + 1);
  // 六届一次理事大会, 十四届二次会议: which of its meetings.
  const session = char === '届' || char === '屆' ? SESSION.exec(text.slice(end, end + 4)) : null;
  if (session !== null) return until('name', end + session[0].length);
  if (char === '月' && Number.isInteger(number.value) && number.value <= 12) return until('date', end + tail(text, end));
  // 逗留1.0日: no day has a point.
  if ((char === '日' || char === '号') && Number.isInteger(number.value) && !number.digits.includes('.')) return dayOrNumber(text, amount, from, to);
  if ((char === '时' || char === '時') && number.value <= 24) return until('time', end + clockTail(text, end));
  if ((char === '点' || char === '點') && isHour(text, amount, from)) return until('time', end + clockTail(text, end));
  if (text.startsWith('世纪', end) || text.startsWith('世紀', end)) return until('date', end + 2);
  // 90后: the year that those were born in.
  if (text.startsWith('后', end) && /^\d0$/u.test(number.digits)) return until('date', end + 1);
  if (text.startsWith('季度', end)) return until('date', end + 2);
  if (char === '+' || char === '＋' || char === '×' || char === '°' && amount.unitName === '') {
    return until('name', end + (NAME_TAIL.exec(text.slice(end, end + 20))?.[0].length ?? 0));
  }
  // 引用次数排在前|1%的论文: how far up a list, no share.
  if (char === '%' && TOP.test(text.slice(Math.max(from, start - TOP_UNITS), start))) return until('ordinal', end + 1);
  return latinName(text, amount, from, to);
}

/** 9点; of 信心指数为正11点，下降|2点 no time of day. */
function isHour(text: string, { start, number }: Amount, from: number): boolean {
  if (number.value > 24 || !Number.isInteger(number.value) || number.digits.includes('.')) return false;
  return !MOVED.test(text.slice(Math.max(from, start - MOVED_UNITS), start));
}

/** Letters glued to a number make a name, unless a real unit follows: PM2.5, T3, C919, 5G; GDP5000亿元 stays. */
function latinName(text: string, amount: Amount, from: number, to: number): NonFact | undefined {
  const { start, number, unit } = amount;
  const before = start > from ? text.charCodeAt(start - 1) : 0;
  const glued = isLatin(before) || (before === 0x2d && isLatin(text.charCodeAt(start - 2)));
  const sure = unit !== undefined && ['money', 'percent', 'point', 'mass', 'energy', 'power', 'area', 'temperature'].includes(unit.dimension);
  const escaped = (glued || before === 0x25) && text.slice(Math.max(from, start - 3), start).includes('%');
  if ((glued && !sure) || escaped) return { start, end: Math.min(to, number.end + nameTail(text, number.end)), kind: 'name' };
  const code = text[number.end] === '.' && isLatin(text.charCodeAt(number.end + 1));
  if (!unit && number.end < to && (code || isLatin(text.charCodeAt(number.end)))) {
    return { start, end: Math.min(to, number.end + nameTail(text, number.end)), kind: 'name' };
  }
  return undefined;
}

function nameTail(text: string, at: number): number {
  return NAME_TAIL.exec(text.slice(at, at + 30))?.[0].length ?? 0;
}

/** 15日 is a date, 15日内 a time limit; 3号线 is a name. */
function dayOrNumber(text: string, amount: Amount, from: number, to: number): NonFact | undefined {
  const end = amount.number.end;
  const { start } = amount;
  if (text.charAt(end) === '号') return { start, end: end + 1, kind: /[〕\]］第]/u.test(text.charAt(start - 1)) ? 'document' : 'name' };
  const limit = /^日(?:之|以)?内/u.test(text.slice(end, end + 3)) && !(start > from && text.charAt(start - 1) === '月');
  return limit || amount.number.value > 31 ? undefined : { start, end: Math.min(end + 1, to), kind: 'date' };
}

/** 道 of 国道, 省道. */
const ROAD = 0x9053;

/** A year of four figures: 2023, 二〇二三; 1900 to 2100. */
function isYear(amount: Amount): boolean {
  const { value, digits, digitsOnly, script, scaled } = amount.number;
  return !scaled && digits.length === 4 && (script === 'arabic' || digitsOnly) && value >= 1000 && value <= 2100;
}

export { isYear };

function tail(text: string, at: number): number {
  return DATE_TAIL.exec(text.slice(at, at + 16))?.[0].length ?? 1;
}

function clockTail(text: string, at: number): number {
  return /^(?:时|時|点|點)(?:许|半|整|钟|\d{1,2}分(?:许)?)?/u.exec(text.slice(at, at + 8))?.[0].length ?? 1;
}

/** 12、2022年 */
const LIST_UNITS = 8;

/** 1. or 1、 or （1） at the head of a clause. */
function listMark(text: string, at: number, from: number, to: number): NonFact | undefined {
  const opened = text[at - 1] === '（' || text[at - 1] === '(';
  const head = opened ? at - 1 : at;
  if (opened && text.charAt(digitsEnd(text, at, to)) !== '、') return tried(BRACKETED, text.slice(at, Math.min(to, at + 8)), at, 'list');
  const before = text.charCodeAt(head - 1);
  const first = head <= from || isSpace(before) || holds('。；;：:！？', before);
  return first ? tried(LIST, text.slice(at, Math.min(to, at + LIST_UNITS)), at, 'list') : undefined;
}

/** 一、 at the head of a sentence; not 一、二季度 or 三、四线城市. */
function hanMark(text: string, at: number, to: number): NonFact | undefined {
  let end = at;
  while (end < to && kindAt(text, end) > ARABIC) end++;
  return end - at <= MARK_UNITS && text.charCodeAt(end) === 0x3001 && end + 1 < to && kindAt(text, end + 1) === 0 ? { start: at, end: end + 1, kind: 'list' } : undefined;
}

/** 二十三、 */
const MARK_UNITS = 3;

function tried(pattern: RegExp, rest: string, at: number, kind: NonFactKind): NonFact | undefined {
  const hit = pattern.exec(rest);
  return hit ? { start: at, end: at + hit[0].length, kind } : undefined;
}

function digitsEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && kindAt(text, end) === ARABIC) end++;
  return end;
}
