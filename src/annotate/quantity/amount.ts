/** One amount: a number, what stands between it and its unit, and the unit. 100多万元, 3辆（艘）次. */
import { patternOf } from '../../lexicon/lists.js';
import { unitAt, type Unit, type Units } from '../../lexicon/units.js';
import { longest } from '../../lexicon/trie.js';
import { kindAt, readNumber, readScale, shifted, type BeginsUnit, type NumberHit } from '../numeral/numeral.js';
import { readTail } from './tail.js';

export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly number: NumberHit;
  readonly value: number;
  readonly valueMax: number | undefined;
  /** 万, 亿 … stand in it. */
  readonly scaled: boolean;
  /** Power of ten that closes it: ranges share it, 3—5亿. */
  readonly exponent: number;
  readonly over: boolean;
  /** 十几个: no value at all. */
  readonly vague: boolean;
  readonly unit: Unit | undefined;
  /** The unit as facts carry it, compounds included: 元/吨. */
  readonly unitName: string;
}

/** Words between number and unit: 余 多 餘 raise, 来 几 blur. */
const OVER_WORDS = '余多餘';
/** Behind 多 and 余 these make another word: 多元, 多样, 多个; 余额. */
const AFTER_MORE = '样元媒种個个次名家样层云年方位式功点边额款粮热';
const VAGUE_WORDS = '几幾来來';
const COUNTER = '个個';
const HALF = '半'.charCodeAt(0);
/** Periods and heads that a rate is counted by, where they are no units of their own: 桶/日. */
const PER = patternOf`^(?:${'quantities/per_units'}|kWh|MWh|Wh|W|m²|m³|L|TEU|10股)`;
/** Characters of the longest of them. */
const MAX_PER = 5;
/** 元/人|·月, 元/人|/天; not 元/人|/天然气用户. */
const TIMES = patternOf`^[·•／/](?!${'quantities/words_of_times'})[年月日天次]`;
/** Characters that it looks at: the mark, the time and one behind it. */
const TIMES_UNITS = 3;

const beginners = new WeakMap<Units, BeginsUnit>();

/** Tells the numeral reader where a scale character begins a unit: 千 in 千瓦, 百 in 百分点. */
export function unitBeginner(units: Units): BeginsUnit {
  const known = beginners.get(units);
  if (known) return known;
  const made: BeginsUnit = (text, at) => {
    const char = text[at];
    // 300兆 is a speed; 49兆日元 and 5兆2000亿 are amounts.
    if (char === '兆') return !/^兆[元圆圓日美韩韓新港亿億零\d一二三四五六七八九十]/u.test(text.slice(at, at + 2));
    // 600万|百姓
    if (char === '百' && text[at + 1] === '姓') return true;
    return (char === '千' || char === '百' || char === '亿') && longest(units.forms, text, at) !== undefined;
  };
  beginners.set(units, made);
  return made;
}

/** The amount that begins at a numeral character; undefined where no number does. */
export function readAmount(text: string, at: number, to: number, units: Units): Amount | undefined {
  const number = readNumber(text, at, to, unitBeginner(units));
  return number && amountOf(text, number, { at, to }, units);
}

/** The amount of a number already read. */
export function amountOf(text: string, number: NumberHit, borders: { readonly at: number; readonly to: number }, units: Units): Amount {
  const { at, to } = borders;
  const draft: Draft = {
    start: at, end: number.end, number, value: number.value, scaled: number.scaled, exponent: number.exponent,
    over: false, vague: false, unit: undefined, unitName: '', valueMax: number.valueMax,
  };
  const char = text.charCodeAt(number.end);
  if (number.end < to) {
    if (isIn(VAGUE_WORDS, char)) draft.vague = endsRound(number, text);
    else if (isIn(OVER_WORDS, char)) raise(draft, text, to, units);
    else if (isIn(COUNTER, char)) spokenScale(draft, text, to, units);
  }
  if (!halfUnit(draft, text, to, units)) takeUnit(draft, text, to, units);
  return draft;
}

type Draft = { -readonly [Key in keyof Amount]: Amount[Key] };

function isIn(words: string, code: number): boolean {
  for (let i = 0; i < words.length; i++) if (words.charCodeAt(i) === code) return true;
  return false;
}

/** 120余, 100多万: over, and the scale may follow. */
function raise(draft: Draft, text: string, to: number, units: Units): void {
  const scale = readScale(text, draft.end + 1, to, unitBeginner(units));
  if (draft.value === 0 || (scale.exponent === 0 && !moreFits(text, draft.end + 1, to, units))) return;
  draft.over = true;
  rescale(draft, scale);
}

/** 3个亿 is spoken for 3亿. */
function spokenScale(draft: Draft, text: string, to: number, units: Units): void {
  if (draft.scaled || !isIn('亿億', text.charCodeAt(draft.end + 1)) || draft.end + 1 >= to) return;
  rescale(draft, readScale(text, draft.end + 1, to, unitBeginner(units)));
}

function rescale(draft: Draft, scale: { readonly end: number; readonly exponent: number }): void {
  draft.end = scale.end;
  if (scale.exponent === 0) return;
  draft.value = shifted(draft.value, scale.exponent);
  if (draft.valueMax !== undefined) draft.valueMax = shifted(draft.valueMax, scale.exponent);
  draft.exponent = scale.exponent;
  draft.scaled = true;
}

/** 两个半小时 is 2.5. */
function halfUnit(draft: Draft, text: string, to: number, units: Units): boolean {
  const { end, value } = draft;
  if (text.charCodeAt(end + 1) !== HALF || !isIn(COUNTER, text.charCodeAt(end)) || !Number.isInteger(value)) return false;
  const unit = unitAt(units, text, end + 2, to) ?? monthFrom(units, text, end, to);
  if (!unit) return false;
  draft.value = value + 0.5;
  draft.end = unit.end;
  draft.unit = unit.entry;
  draft.unitName = unit.entry.unit;
  return true;
}

/** 三个半|月: a month is counted with 个. */
function monthFrom(units: Units, text: string, counter: number, to: number): { readonly end: number; readonly entry: Unit } | undefined {
  const hit = unitAt(units, text[counter] + text.slice(counter + 2, to), 0, to - counter - 1);
  return hit === undefined ? undefined : { ...hit, end: hit.end + counter + 1 };
}

function takeUnit(draft: Draft, text: string, to: number, units: Units): void {
  const unit = unitFor(text, { at: draft.end, to, number: draft.number }, units);
  if (!unit) return;
  const tail = draft.over || draft.valueMax !== undefined ? undefined : readTail(text, unit, to, draft.value);
  const { shift } = unit.entry;
  draft.end = tail?.end ?? unit.end;
  draft.value = tail?.value ?? shifted(draft.value, shift);
  if (draft.valueMax !== undefined) draft.valueMax = shifted(draft.valueMax, shift);
  draft.unit = unit.entry;
  draft.unitName = unit.name;
}

/** 十几个, 二十来天, 几百: the number before the blur must be round. */
function endsRound(number: NumberHit, text: string): boolean {
  return number.scaled && kindAt(text, number.end) === 0;
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

/** What a rate is counted by, and whether it is a unit of the lexicon; undefined where none stands at `at`. */
function perAt(text: string, at: number, to: number, units: Units): { readonly end: number; readonly name: string; readonly listed: boolean } | undefined {
  const other = unitAt(units, text, at, to);
  const word = other ? text.slice(at, other.end) : PER.exec(text.slice(at, Math.min(to, at + MAX_PER)))?.[0];
  return word === undefined ? undefined : { end: at + word.length, name: other?.entry.unit ?? word, listed: other !== undefined };
}

/** How often: the ·月 of 元/人·月; '' where it is not said. */
function timesBehind(text: string, at: number, to: number): string {
  return at < to ? (TIMES.exec(text.slice(at, Math.min(to, at + TIMES_UNITS)))?.[0].replace('•', '·') ?? '') : '';
}

/** Joins what follows a unit to it: 元/吨, 元/人·月, 微克每立方米, 辆（艘、架、列）次. */
function compound(text: string, hit: { readonly end: number; readonly entry: Unit }, to: number, units: Units): UnitHit {
  const { end: at, entry } = hit;
  const char = text[at];
  if (char === '/' || char === '／' || char === '每') {
    const per = perAt(text, at + 1, to, units);
    if (per !== undefined && (char !== '每' || per.listed)) {
      const times = timesBehind(text, per.end, to);
      return { end: per.end + times.length, entry, name: `${entry.unit}/${per.name}${times}` };
    }
  }
  if ((char === '（' || char === '(') && entry.dimension === 'count') {
    const times = /^[（(][、\p{Script=Han}]{1,12}[）)]次/u.exec(text.slice(at, Math.min(to, at + 16)));
    if (times) return { end: at + times[0].length, entry, name: `${entry.unit}次` };
  }
  return { end: at, entry, name: entry.unit };
}
