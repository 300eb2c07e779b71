/** One amount: a number, what stands between it and its unit, and the unit. 100多万元, 3辆（艘）次. */
import { unitAt, type Unit, type Units } from '../lexicon/units.js';
import { KINDS, readNumber, readScale, shifted, type BeginsUnit, type NumberHit } from './numeral.js';
import { readTail } from './quantity-tail.js';

export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly number: NumberHit;
  readonly value: number;
  readonly valueMax?: number;
  /** 万, 亿 … stand in it. */
  readonly scaled: boolean;
  /** Power of ten that closes it: ranges share it, 3—5亿. */
  readonly exponent: number;
  readonly over: boolean;
  /** 十几个: no value at all. */
  readonly vague: boolean;
  readonly unit?: Unit;
  /** The unit as facts carry it, compounds included: 元/吨. */
  readonly unitName: string;
}

/** Words between number and unit: 余 多 餘 raise, 来 几 blur. */
const OVER_WORDS = '余多餘';
/** Behind 多 these make another word: 多元, 多样, 多个. */
const AFTER_MORE = '样元媒种個个次名家样层云年方位式功点边';
const VAGUE_WORDS = '几幾来來';
/** Periods and heads that a rate is counted by, where they are no units of their own: 桶/日. */
const PER = /^(?:年|月|日|天|周|季|股|人|户|亩|次|例|吨|度|件|斤|只|头|台|辆|间|套|张|平方米|立方米|公里|百公里|万元|吨公里|千克|公斤|小时|秒|分钟|分|升|W|Wh|kWh|克|盎司|桶|股本|夜|晚|场|课时|栋|位|名|MWh|千瓦时|兆瓦时|平米|m²|m³|L|平方公里|标准箱|TEU|10股)/u;

/** Tells the numeral reader where a scale character begins a unit: 千 in 千瓦, 百 in 百分点. */
export function unitBeginner(units: Units): BeginsUnit {
  return (text, at) => {
    const char = text[at];
    // 300兆 is a speed; 49兆日元 and 5兆2000亿 are amounts.
    if (char === '兆') return !/^兆[元圆圓日美韩韓新港亿億零\d一二三四五六七八九十]/u.test(text.slice(at, at + 2));
    return (char === '千' || char === '百' || char === '亿') && units.forms.longest(text, at) !== undefined;
  };
}

/** The amount that begins at a numeral character; undefined where no number does. */
export function readAmount(text: string, at: number, to: number, units: Units): Amount | undefined {
  const beginsUnit = unitBeginner(units);
  const number = readNumber(text, at, to, beginsUnit);
  if (!number) return undefined;
  let { end, exponent, scaled, value, valueMax } = number;
  let over = false;
  const vague = VAGUE_WORDS.includes(text.charAt(end)) && end < to && endsRound(number, text, end);
  if (end < to && OVER_WORDS.includes(text.charAt(end)) && value > 0) {
    const scale = readScale(text, end + 1, to, beginsUnit);
    if (scale.exponent > 0 || moreFits(text, end + 1, to, units)) {
      over = true;
      end = scale.end;
      if (scale.exponent > 0) {
        value = shifted(value, scale.exponent);
        if (valueMax !== undefined) valueMax = shifted(valueMax, scale.exponent);
        exponent = scale.exponent;
        scaled = true;
      }
    }
  }
  // 3个亿 is spoken for 3亿.
  if (!scaled && /^[个個][亿億]/u.test(text.slice(end, end + 2)) && end + 1 < to) {
    const scale = readScale(text, end + 1, to, beginsUnit);
    value = shifted(value, scale.exponent);
    exponent = scale.exponent;
    end = scale.end;
    scaled = true;
  }
  const half = /^[个個]半/u.test(text.slice(end, end + 2)) && Number.isInteger(value) ? unitAt(units, text, end + 2, to) : undefined;
  const unit = half ? { ...half, name: half.entry.unit } : unitFor(text, { at: end, to, number }, units);
  const base = { start: at, number, exponent, over, vague, scaled };
  if (!unit) return { ...base, end, value, ...(valueMax !== undefined && { valueMax }), unitName: '' };
  if (half) return { ...base, end: half.end, value: value + 0.5, unit: half.entry, unitName: half.entry.unit };
  const tail = over || valueMax !== undefined ? undefined : readTail(text, unit, to, value);
  const { shift } = unit.entry;
  return {
    ...base,
    end: tail?.end ?? unit.end,
    value: tail?.value ?? shifted(value, shift),
    ...(valueMax !== undefined && { valueMax: shifted(valueMax, shift) }),
    unit: unit.entry,
    unitName: unit.name,
  };
}

/** 十几个, 二十来天, 几百: the number before the blur must be round. */
function endsRound(number: NumberHit, text: string, end: number): boolean {
  return number.scaled && KINDS[text.charCodeAt(end)] === 0;
}

/** True where 多 or 余 closes a number: a unit follows, or the clause ends. */
function moreFits(text: string, at: number, to: number, units: Units): boolean {
  if (at >= to || unitAt(units, text, at, to)) return true;
  return !AFTER_MORE.includes(text.charAt(at));
}

interface UnitHit {
  readonly end: number;
  readonly entry: Unit;
  readonly name: string;
}

interface Behind {
  readonly at: number;
  readonly to: number;
  readonly number: NumberHit;
}

function unitFor(text: string, behind: Behind, units: Units): UnitHit | undefined {
  const { at, to, number } = behind;
  // A space stands before Latin units only: 5 km.
  const place = text.charCodeAt(at) === 0x20 ? at + 1 : at;
  const hit = unitAt(units, text, place, to);
  if (!hit) return undefined;
  if (hit.entry.arabicOnly && number.script === 'chinese' && number.value < 100) return undefined;
  return compound(text, hit, to, units);
}

/** Joins what follows a unit to it: 元/吨, 微克每立方米, 辆（艘、架、列）次. */
function compound(text: string, hit: { readonly end: number; readonly entry: Unit }, to: number, units: Units): UnitHit {
  const { end: at, entry } = hit;
  const char = text[at];
  if (char === '/' || char === '／' || char === '每') {
    const other = unitAt(units, text, at + 1, to);
    const word = other ? text.slice(at + 1, other.end) : PER.exec(text.slice(at + 1, Math.min(to, at + 6)))?.[0];
    if (word !== undefined && (char !== '每' || other)) {
      return { end: at + 1 + word.length, entry, name: `${entry.unit}/${other?.entry.unit ?? word}` };
    }
  }
  if ((char === '（' || char === '(') && entry.dimension === 'count') {
    const times = /^[（(][、\p{Script=Han}]{1,12}[）)]次/u.exec(text.slice(at, Math.min(to, at + 16)));
    if (times) return { end: at + times[0].length, entry, name: `${entry.unit}次` };
  }
  return { end: at, entry, name: entry.unit };
}
