/** One figure from its first numeral character: fraction, range or amount, with its bounds. */
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Units } from '../../lexicon/units.js';
import type { Dimension, NonFact, NonFactKind, Qualifier, Quantity } from '../../types.js';
import { ARABIC, kindAt, readNumber, shifted } from '../numeral/numeral.js';
import { amountOf, unitBeginner, type Amount } from './amount.js';
import { currencyBefore, signLength, readRangeEnd } from './borders.js';
import { readFraction } from './fraction.js';
import { guardAfter, guardBefore, isYear } from './guard.js';
import { makeQuantity, type Found, type NewQuantity, type Place } from './place.js';
import { qualifierAfter, qualifierBefore } from './qualifier.js';
import { isRace } from './race.js';
import { isVehicleClass } from './vehicle.js';
import { endsClause } from './words.js';

/** Public service numbers: 110, 12345, 95598. */
const EMERGENCY = /^(?:11[049]|12[02]|12[13]\d{2}|9[56]\d{3}|96\d{4})$/u;

/** 前 as "ago" or in other words: 3年前, 以前, 目前. */
const NOT_FIRST = /(?:以|之|目|日|此|提|事|\d[年月天]|[一二两三四五六七八九十多几]年|个月|月份)前$/u;

/** 一天|来电, 三天|来访, 112年|来台旅客: 来 of another word. */
const COMES = /[电信访客华宾港澳台臺]/u;

/** 几百甚至上千人: as vague as what it tops. */
const EVEN = /(?:甚至|乃至)上?$/u;

/** What follows an age that bounds a group: 及以上, 以下. */
const AGE_BOUND = /^(?:及|含|（含）|\(含\))?以[上下](?=[\p{Script=Han}、])/u;

/** What the numeral at a place is: a quantity, a number that is no figure, or nothing (`end` alone). */
export function readFigure(text: string, place: Place, units: Units): Found {
  const { at, from, to } = place;
  const early = guardBefore(text, at, from, to);
  if (early) return { end: early.end, nonFact: early };
  const number = readNumber(text, at, to, unitBeginner(units));
  if (!number) return { end: runEnd(text, at, to) };
  const fraction = mayDivide(text, number.end) ? readFraction(text, place, number, units) : undefined;
  if (fraction) return bounded(text, place, fraction, PLAIN);
  const amount = amountOf(text, number, place, units);
  const second = leadsToLevel(text, amount, place) ? undefined : readRangeEnd(text, amount, place, units);
  const last = second ?? amount;
  const late = ageOfNoun(text, amount, to) ?? guardAfter(text, last, from, to);
  if (late) return { end: late.end, nonFact: { ...late, start: at } };
  const kind = second && isYear(amount) && !second.unit && isYear(second) ? 'date' : nonFigure(text, amount, last, place);
  if (kind === 'nothing') return { end: last.end };
  if (kind) return { end: last.end, nonFact: { start: at, end: last.end, kind } };
  return bounded(text, place, quantityOf(text, amount, second, place), last.over || number.headless ? { over: last.over, headless: number.headless } : PLAIN);
}

/** 指数上升|1.2|至50.3, 净增|1485|至10836家: so much more, and what it comes to; 增加|5|至10家 is a range. */
function leadsToLevel(text: string, { unit, scaled, number, value, end }: Amount, { at, from, to }: Place): boolean {
  const joint = text.charAt(end);
  if (unit !== undefined || scaled || (joint !== '至' && joint !== '到') || !EXACT.test(number.digits) || !MOVED.test(text.slice(Math.max(from, at - MAX_MOVED), at))) return false;
  return Number(LEVEL.exec(text.slice(end + 1, to))?.[0].replaceAll(',', '') ?? 0) >= value * FAR;
}

/** 1485, 4.0; not 150. */
const EXACT = /^\d+\.\d+$|^\d{2,}[1-9]$/u;
const LEVEL = /^\d[\d,]*(?:\.\d+)?/u;
const FAR = 3;
const MOVED = patternOf`${'changes/moves_by'}$`;
const MAX_MOVED = 3;

/** 平均年龄为|45岁, 预期寿命从2010年的74.83岁提高到2015年的|76.34岁: what such an age is told of, in its clause or within twelve characters; 年龄结构方面，|0至14岁 tells who they are. */
const LIFETIME = patternOf`${'quantities/lifetimes'}(?!${'quantities/of_ages'})(?:[\s\S]{0,12}|[^，。；、]*)$`;
const MAX_LIFETIME = 32;
/** 60周岁及以上老年人口, 16至59岁人口: an age with its bound is part of a name. */
function ageOfNoun(text: string, { start, end, unit }: Amount, to: number): NonFact | undefined {
  if (unit?.unit !== '岁') return undefined;
  const bound = AGE_BOUND.exec(text.slice(end, Math.min(to, end + 8)))?.[0];
  return bound === undefined ? undefined : { start, end: end + bound.length, kind: 'name' };
}

const PLAIN = { over: false, headless: false };

/** True where what follows a number can make it a fraction or a ratio. */
function mayDivide(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  return char === 0x5206 || char === 0x3a || char === 0xff1a || char === 0x2236 || char === 0x6bd4 || char === 0x2f;
}

/** The two ends of a range share scale and unit: 3—5亿元 is 300000000 to 500000000 元. */
function quantityOf(text: string, amount: Amount, second: Amount | undefined, place: Place): NewQuantity {
  const { at, from } = place;
  const last = second ?? amount;
  const shared = second && !amount.unit ? sharedExponent(amount, second) : 0;
  const shift = second && !amount.unit ? (second.unit?.shift ?? 0) : 0;
  const low = shifted(amount.value, shared + shift);
  const high = second ? (second.valueMax ?? second.value) : amount.valueMax;
  const unit = last.unit;
  const currency = unit?.dimension === 'money' || !unit ? currencyBefore(text, at, from) : undefined;
  const dimension: Dimension = unit?.dimension ?? (currency ? 'money' : 'none');
  // 千亿元, 百万吨 name an amount of that order; 百家, 千人 alone do not.
  const order = amount.number.headless && amount.number.digits.length > 1 && unit !== undefined;
  const single = amount.number.digits === '一' && !text.startsWith('个半', amount.number.end) && !second && !last.over && dimension !== 'percent' && dimension !== 'times';
  const draft = makeQuantity({
    start: currency?.start ?? at,
    end: last.end,
    value: low,
    unit: last.unitName === '' ? (currency?.unit ?? '') : last.unitName + perBefore(text, at, last),
    dimension,
    script: amount.number.script,
  });
  if (high !== undefined) draft.valueMax = high;
  if (!unit && !currency && !last.scaled) draft.bare = true;
  if (single || order) draft.article = true;
  return draft;
}

/** 18至30万: the 万 of the second end holds for both; 7000至1万 and 八到九百 亿 share only what rises. */
function sharedExponent(first: Amount, second: Amount): number {
  const big = second.exponent >= 4 ? second.exponent - (second.exponent % 4) : 0;
  const small = second.number.script !== 'chinese' || /^.[百千]$/u.test(second.number.digits) ? second.exponent : 0;
  const exponent = big > 0 ? (second.number.script === 'chinese' ? big : second.exponent) : small;
  if (first.exponent >= 4 || (first.scaled && big === 0)) return 0;
  return first.value < shifted(second.value, -exponent) ? exponent : 0;
}

/** 每立方米30微克 is 微克/立方米. */
function perBefore(text: string, at: number, amount: Amount): string {
  if (amount.unit?.dimension !== 'mass' || amount.unitName.includes('/')) return '';
  return text.startsWith('每立方米', at - 4) ? '/立方米' : text.startsWith('每升', at - 2) ? '/升' : '';
}

/** Things that are told apart by their size, and how many there are. */
const BY_SIZE = patternOf`^的?${'quantities/things_by_size'}[^，。；、]{0,5}?\d`;
const PASSES = /[过超]/u;
/** Those within a bound, and how many they are: 超过5%|的有12个, 超过5%|的县区有12个. */
const OF_THOSE = patternOf`^的[^，。；、\d]{0,6}?${'quantities/amount_to'}\d{1,5}\p{Script=Han}?${'quantities/units_of_members'}`;
const BOUNDS: ReadonlySet<string> = new Set(['percent', 'money', 'count', 'mass', 'energy', 'area', 'time', 'person', 'length']);
const TO_COUNT = 14;

/** A quantity with its sign and the words that bound it; 百家 without such words counts nothing. */
function bounded(text: string, place: Place, quantity: NewQuantity, shape: { readonly over: boolean; readonly headless: boolean }): Found {
  const { from, to } = place;
  const negated = signLength(text, quantity.start, from, quantity.dimension);
  const signed = quantity.start - negated;
  const before = qualifierBefore(text, signed, from, shape.headless);
  const after = qualifierAfter(text, quantity.end, to, quantity.dimension);
  const ahead = quantity.dimension === 'time' && before?.qualifier === 'nearly' ? undefined : before;
  const plus = after ? undefined : moreBehind(text, quantity, to);
  // 控制在5.5%左右: held near it, not below it.
  const near = ahead?.qualifier === 'at_most' && after?.qualifier === 'about' ? after.qualifier : ahead?.qualifier;
  const qualifier: Qualifier | undefined = near ?? (shape.over || plus ? 'over' : after?.qualifier);
  const end = after?.end ?? plus ?? quantity.end;
  // 近90天内, 过去3年内 name a period; 3天内 is a limit.
  if (quantity.dimension === 'time' && text[end - 1] === '内' && /[近去]$/u.test(text.slice(Math.max(from, quantity.start - 1), quantity.start))) {
    return { end, nonFact: { start: quantity.start, end, kind: 'date' } };
  }
  // 三年来 says since when.
  if (quantity.dimension === 'time' && text[end] === '来' && end < to && !COMES.test(text.charAt(end + 1))) {
    return { end: end + 1, nonFact: { start: quantity.start, end: end + 1, kind: 'date' } };
  }
  if (shape.headless && ((!qualifier && quantity.article !== true) || EVEN.test(text.slice(Math.max(from, signed - 3), signed)))) return { end };
  // 过亿元项目58个: of what size they are.
  if (quantity.dimension === 'money' && (shape.headless || PASSES.test(text.charAt(signed - 1))) && BY_SIZE.test(text.slice(end, Math.min(to, end + TO_COUNT)))) return { end };
  // 增速超过10%的县区有5个: a bound that tells apart those who are counted.
  if (qualifier && BOUNDS.has(quantity.dimension) && OF_THOSE.test(text.slice(end, Math.min(to, end + TO_COUNT)))) return { end, nonFact: { start: ahead?.start ?? signed, end, kind: 'name' } };
  const front = rankBefore(text, signed, from, quantity);
  if (front === 'date') return { end, nonFact: { start: signed - 1, end, kind: 'date' } };
  if (front === 'rank') {
    quantity.dimension = 'rank';
    quantity.ordinal = true;
  }
  quantity.start = ahead?.start ?? signed;
  quantity.end = end;
  if (qualifier) quantity.qualifier = qualifier;
  // 超百亿元 is a count after all, 百亿元 only an order.
  if (shape.headless && qualifier) quantity.article = undefined;
  if (negated > 0) {
    quantity.value = -quantity.value;
    if (quantity.valueMax !== undefined) quantity.valueMax = -quantity.valueMax;
  }
  return { end, quantity };
}

/** 3年多, 两公里余: the excess stands behind the unit. */
function moreBehind(text: string, quantity: Quantity, to: number): number | undefined {
  const { end, dimension } = quantity;
  const char = text.charAt(end);
  if (end >= to || (char !== '多' && char !== '余')) return undefined;
  if (!['time', 'times', 'length', 'mass', 'money', 'percent', 'area'].includes(dimension)) return undefined;
  return /[云次种个名家样元层式方]/u.test(text.charAt(end + 1)) ? undefined : end + 1;
}

/** In what the first of an order are counted, whatever stands before them: 前三|位. */
const PLACES: ReadonlySet<string> = setOf('quantities/units_of_the_first');
/** Units of things, which are the first of an order by what is measured of them or by its name: 完工量前10|家企业, 全国前5|所; not 年底前50|家企业. */
const THINGS: ReadonlySet<string> = setOf('quantities/units_of_sets');
const IN_ORDER = patternOf`(?:(?:^|[，。；：、（“的中])前|${'names/properties'}前|${'quantities/top_of_list'})$`;
/** Code units of the longest of those words. */
const ORDER_UNITS = 6;

/** 前三位 is a rank, 前3个月 a period. */
function rankBefore(text: string, at: number, from: number, quantity: Quantity): 'rank' | 'date' | undefined {
  if (at <= from || text[at - 1] !== '前' || NOT_FIRST.test(text.slice(Math.max(from, at - 5), at))) return undefined;
  if (quantity.dimension === 'time') return 'date';
  const first = THINGS.has(quantity.unit) ? IN_ORDER.test(text.slice(Math.max(from, at - ORDER_UNITS), at)) : quantity.bare || PLACES.has(quantity.unit);
  return first ? 'rank' : undefined;
}

/** 分三批开展, 分两步走: in how many steps it is done. */
const STEPS: ReadonlySet<string> = setOf('quantities/units_of_steps');
const MANY_STEPS = 20;

/** 北纬|12度. */
const COORDINATES: ReadonlySet<string> = setOf('quantities/coordinates');
/** What vehicles are told apart by. */
const SEATS = '座';

/** （2023年7月20日 10版）: a page of a newspaper. */
const PAGED = /[日》]\s*$/u;
/** 第四十六条、|四十七条, 第5条和|第6条: the place of a passage, as that before it. */
const ARTICLE = patternOf`第[^，。；、第]{1,6}?(${'quantities/articles'})(?:第[^，。；、第]{1,6}?${'quantities/articles'})?(?:${'quantities/article_joints'}|[\s—-])+$`;
const ARTICLES: ReadonlySet<string> = setOf('quantities/articles');
/** Code units of the longest of those. */
const MAX_ARTICLE = 16;

/** Why an amount counts nothing; 'nothing' where it is not even a number worth naming. */
function nonFigure(text: string, amount: Amount, last: Amount, place: Place): NonFactKind | 'nothing' | undefined {
  const { number } = amount;
  const before = place.at > place.from ? text.charAt(place.at - 1) : '';
  if (amount.vague || (before === '分' && last.value < MANY_STEPS && STEPS.has(last.unit?.unit ?? ''))) return 'vague';
  // 零件, 零项: nobody counts nothing in this way.
  if (number.digits === '零' && last === amount && last.unit?.dimension === 'count') return 'nothing';
  if (number.script === 'chinese' && last.value < 100 && slogan(text, place, last)) return 'name';
  if (last.unit?.unit === '强' || (last.unit?.unit === '级' && last.scaled)) return 'name';
  if (last.unit?.unit === '版' && (number.digits.includes('.') || PAGED.test(text.slice(Math.max(place.from, place.at - 2), place.at)))) return 'name';
  if (ARTICLES.has(last.unit?.unit ?? '') && ARTICLE.exec(text.slice(Math.max(place.from, place.at - MAX_ARTICLE), place.at))?.[1] === last.unit?.unit) return 'ordinal';
  if (last.unit?.dimension === 'length' && isRace(text, last, place)) return 'name';
  if (COORDINATES.has(text.slice(Math.max(place.from, place.at - 2), place.at))) return 'name';
  if (last.unit?.unit === SEATS && isVehicleClass(text, last, place)) return 'name';
  if (number.script === 'chinese' && (before === '几' || before === '幾' || before === '数' || before === '數') && number.scaled) return 'vague';
  if (last.unit?.unit === '岁' && !LIFETIME.test(text.slice(Math.max(place.from, place.at - MAX_LIFETIME), place.at))) return 'age';
  if (number.script === 'arabic' && number.digits.startsWith('0') && number.digits.length > 1 && number.digits[1] !== '.') return 'name';
  if (!last.unit && !last.scaled && !last.over) {
    if (number.digits.length >= 7 && !number.digits.includes('.') && text.slice(last.start, last.end).length === number.digits.length) return 'phone';
    if (last === amount && isYear(amount) && number.value >= 1949 && number.value < 2050) return 'date';
    if (EMERGENCY.test(number.digits)) return 'phone';
  }
  if (number.script !== 'chinese' || last.unit || (before === '前' && endsClause(text, last.end, place.to))) return undefined;
  return last.value < 100 || number.digitsOnly || (number.headless && number.digits.length === 1 && !last.over) ? 'nothing' : undefined;
}

/** “四个意识”, 一户一策: a Chinese number that opens a quoted name or a pair. */
function slogan(text: string, place: Place, last: Amount): boolean {
  const { at, from } = place;
  if (at > from && '“"「『‘'.includes(text.charAt(at - 1)) && !'”"」』’'.includes(text.charAt(last.end)) && last.unit?.dimension === 'count') return true;
  return text[at] === '一' && text[at + 2] === '一' && last.end <= at + 2;
}

function runEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  // 食肆|18.6万次: a character that is no number by itself ends where digits of the other script begin.
  const other = kindAt(text, at) === ARABIC ? 0 : ARABIC;
  for (let kind = kindAt(text, end); end < to && kind !== 0 && kind !== other; kind = kindAt(text, end)) end++;
  return end;
}
