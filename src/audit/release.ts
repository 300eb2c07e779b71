/** Checks between the rows of one release. */
import { metricKey } from '../facts/key.js';
import { patternOf } from '../lexicon/lists.js';
import { unitKey } from '../lexicon/unit-key.js';
import { POINTS } from '../lexicon/units.js';
import { placesOf } from '../text/scales.js';
import type { Fact } from '../types.js';
import { shiftDecimal } from '../write/scale.js';
import { alike, digits, equation, isClear, type Check } from './check.js';
import { agree, levelOf, minus, over, plus, printedIn, times, workedOut, withSign, type Interval } from './interval.js';
import { SHARE, shareChecks } from './share.js';
import { sameScope, wholeOf } from './whole.js';

/** The checks of a release's rows, which stand in the order of the text. */
export function releaseChecks(facts: readonly Fact[]): Check[] {
  const stated = facts.filter((fact) => fact.same_as === undefined);
  return [...shareChecks(stated), ...partChecks(stated), ...listChecks(stated), ...amountChecks(stated), ...sumChecks(stated)];
}

/** No part is more than its whole. */
function partChecks(facts: readonly Fact[]): Check[] {
  return facts.flatMap((part, index): Check[] => {
    if (part.parent === undefined || part.value === undefined || !isClear(part) || RATES.has(unitKey(part.unit ?? ''))) return [];
    const whole = wholeOf(part.parent, part, facts.slice(0, index));
    const [a, b] = [levelOf(part), whole === undefined ? undefined : levelOf(whole)];
    if (whole === undefined || a === undefined || b === undefined || whole.value === undefined || !isMarked(whole, part) || !isOfAKind(whole, part)) return [];
    const holds = a.low <= b.high;
    return [{ kind: 'parts', holds, facts: [part, whole], arithmetic: alike(`${part.text} ${holds ? '≤' : '>'} ${whole.text}`) }];
  });
}

/** Words that open the parts of a whole: 其中 'of which', 包括 'including'. */
const OF_WHICH = /其中|包括|包含|[（(]含/u;

/** Whether the text says that it is a part: 其中 stands between the two figures, and no full stop or semicolon behind it. */
function isMarked(whole: Fact, part: Fact): boolean {
  const flat = part.sentence.replaceAll(/\s/gu, '');
  const from = whole.sentence === part.sentence ? flat.indexOf(whole.text) + whole.text.length : 0;
  const to = flat.indexOf(part.text, from);
  const between = to < from ? '' : flat.slice(from, to);
  const mark = OF_WHICH.exec(between);
  return mark !== null && !/[；。;]/u.test(between.slice(mark.index));
}

/** What is no sum of its parts: differences, averages, additions. 净 'net', 顺差 'surplus', 人均 'per head' … */
const NO_WHOLE = patternOf`${'audit/no_whole'}`;

/**
 * Whole and part end in the same word (办理工单, 求助类工单), or in one that holds the other (进出口, 出口). A whole in another
 * sentence must be named by the part: 工单, 求助类工单.
 */
function isOfAKind(whole: Fact, part: Fact): boolean {
  const [a, b] = [whole.metric_key, part.metric_key];
  if (NO_WHOLE.test(a) || NO_WHOLE.test(b)) return false;
  if (whole.sentence !== part.sentence) return b.endsWith(a) || (a.length > 3 && a.length <= 6 && b.endsWith(a.slice(2)));
  return a.slice(-2) === b.slice(-2) || (a.includes('进出口') && /(?:出口|进口)$/u.test(b));
}

const RATES: ReadonlySet<string> = new Set(['%', '‰', POINTS, '位', '名', '倍', '点']);

/** Parts that stand in one list (A597225件、B13451件、C11525件) do not make more than their whole; they need not exhaust it. */
function listChecks(facts: readonly Fact[]): Check[] {
  const checks: Check[] = [];
  for (let index = 0; index < facts.length; index++) {
    const list = listFrom(facts, index);
    if (list.length < 2) continue;
    index += list.length - 1;
    const [first] = list;
    if (first === undefined) continue;
    const isShares = first.unit === '%' && SHARE.test(first.metric_key);
    // 水电、风电分别占全国的75.7%、45.5%: each is a share of a whole of its own.
    if (isShares && list.some((share, at) => at > 0 && isSharedOut(list[at - 1] ?? share, share))) continue;
    const whole = isShares ? undefined : wholeOf(first.parent ?? '', first, facts.slice(0, index));
    const total = isShares ? { low: 100, high: 100 } : whole === undefined ? undefined : levelOf(whole);
    const sum = sumOf(list);
    if (total === undefined || sum === undefined || !list.every(isClear) || (whole !== undefined && !isListed(whole, first))) continue;
    // 办件10件、办件12件: what is named alike is no list of parts.
    if (new Set(list.map(({ metric_key: key }) => key)).size < list.length) continue;
    const holds = sum.low <= total.high;
    const expression = list.map(({ text }) => text).join(' + ');
    const result = amount(list.reduce((all, { value = 0 }) => all + value, 0), first);
    const limit = whole?.text ?? '100%';
    const arithmetic = alike(`${expression} = ${result} ${holds ? '≤' : '>'} ${limit}`);
    checks.push({ kind: 'parts', holds, facts: [first, ...list.slice(1), ...(whole === undefined ? [] : [whole])], arithmetic });
  }
  return checks;
}

/** The whole of a list stands before it in its sentence, or is named by its parts. */
function isListed(whole: Fact, part: Fact): boolean {
  return !NO_WHOLE.test(whole.metric_key) && isMarked(whole, part) && (whole.sentence === part.sentence || isOfAKind(whole, part));
}

/** The rows from an index on that are parts of one whole and parted by 、 or 和 only. */
function listFrom(facts: readonly Fact[], from: number): Fact[] {
  const list: Fact[] = [];
  for (const fact of facts.slice(from)) {
    const before = list.at(-1);
    if (fact.parent === undefined || fact.value === undefined) break;
    if (before !== undefined && (fact.parent !== before.parent || fact.unit !== before.unit || fact.sentence !== before.sentence || !isEnumerated(before, fact))) break;
    list.push(fact);
  }
  return list;
}

/** Whether the text between two figures of a sentence begins with 、 or 和: A12件、B3件. */
function isEnumerated(a: Fact, b: Fact): boolean {
  return /^[、和及与]/u.test(wordsBetween(a, b));
}

/** Figures side by side, their names before them all: 分别占60%、64%. */
function isSharedOut(a: Fact, b: Fact): boolean {
  return /^[、和及与]?$/u.test(wordsBetween(a, b));
}

/** The text between two figures of a sentence; empty where they do not stand there one behind the other. */
function wordsBetween(a: Fact, b: Fact): string {
  const flat = a.sentence.replaceAll(/\s/gu, '');
  const at = flat.indexOf(a.text);
  const next = flat.indexOf(b.text, at + a.text.length);
  return at >= 0 && next > at ? flat.slice(at + a.text.length, next) : '';
}

function sumOf(facts: readonly Fact[]): Interval | undefined {
  let sum: Interval = { low: 0, high: 0 };
  for (const fact of facts) {
    const level = levelOf(fact);
    if (level === undefined) return undefined;
    sum = plus(sum, level);
  }
  return sum;
}

/** 增长25.2%，多收入3.8亿元: the amount of a change and its rate belong to one level. */
function amountChecks(facts: readonly Fact[]): Check[] {
  return facts.flatMap((extra, index): Check[] => {
    const level = facts[index - 1];
    if (level === undefined || extra.value !== undefined || extra.yoy === undefined || level.value === undefined || level.yoy_unit !== '%' || level.yoy === undefined) return [];
    if (extra.metric_key !== level.metric_key || extra.yoy_unit !== level.unit || extra.sentence !== level.sentence || !sameScope(extra, level)) return [];
    const [now, delta] = [levelOf(level), withSign(printedIn(extra.quote, Math.abs(extra.yoy)), extra.yoy)];
    const before = now === undefined ? undefined : minus(now, delta);
    const ratio = before === undefined ? undefined : over(delta, before);
    if (ratio === undefined || level.qualifier !== undefined || extra.qualifier !== undefined) return [];
    const holds = agree(times(ratio, 100), withSign(workedOut(level.quote, Math.abs(level.yoy)), level.yoy));
    const computed = (extra.yoy / (level.value - extra.yoy)) * 100;
    const arithmetic = equation(`${extra.text} ÷ (${level.text} − ${extra.text})`, `${digits(computed)}%`, holds ? undefined : `${level.yoy}%`);
    return [{ kind: 'change', holds, facts: [level, extra], arithmetic }];
  });
}

/** Wholes and the parts that make them by what the words mean. Each part ends as listed; what stands before must be the same. */
const IDENTITIES: readonly { readonly whole: RegExp; readonly parts: readonly RegExp[] }[] = [
  { whole: /^(.*?)进出口(?:总值|总额|额|值)?$/u, parts: [/^(.*?)(?<!进)出口(?:总值|总额|额|值)?$/u, /^(.*?)进口(?:总值|总额|额|值)?$/u] },
  { whole: /^(.*?)(?:地区)?生产总值$/u, parts: [/^(.*?)第一产业增加值$/u, /^(.*?)第二产业增加值$/u, /^(.*?)第三产业增加值$/u] },
  { whole: /^(.*?)一般公共预算收入$/u, parts: [/^(.*?)税收收入$/u, /^(.*?)非税收入$/u] },
];

/** 进出口152.4亿 = 出口98.7亿 + 进口53.7亿, where one release gives all three for one place and time. */
function sumChecks(facts: readonly Fact[]): Check[] {
  return facts.flatMap((whole): Check[] => IDENTITIES.flatMap(({ whole: name, parts }): Check[] => {
    const stem = name.exec(whole.metric_key)?.[1];
    if (stem === undefined || whole.value === undefined || !isClear(whole) || whole.qualifier !== undefined) return [];
    const found = parts.map((part) => facts.find((fact) => isPartOf(fact, whole, { stem: part.exec(fact.metric_key)?.[1], whole: stem }, facts)));
    const known = found.filter((fact) => fact !== undefined);
    const [sum, total] = [sumOf(known), levelOf(whole)];
    if (known.length < parts.length || sum === undefined || total === undefined) return [];
    const holds = agree(sum, total);
    const result = amount(known.reduce((all, { value = 0 }) => all + value, 0), whole);
    return [{ kind: 'sum', holds, facts: [whole, ...known], arithmetic: equation(known.map(({ text }) => text).join(' + '), result, holds ? undefined : whole.text) }];
  }));
}

interface Stems {
  readonly stem: string | undefined;
  readonly whole: string;
}

/**
 * A part by its name: of the same stem (一般贸易进出口, 一般贸易出口), or bare and said to be a part of this whole, or bare and
 * right behind it in its sentence.
 */
function isPartOf(part: Fact, whole: Fact, { stem, whole: wanted }: Stems, facts: readonly Fact[]): boolean {
  if (stem === undefined || part.value === undefined || part.unit !== whole.unit || !sameScope(part, whole) || !isClear(part) || part.qualifier !== undefined) return false;
  if (part.parent !== undefined && metricKey(part.parent) !== whole.metric_key) return false;
  if (part.sentence !== whole.sentence || part.start < whole.start) return stem === wanted && stem !== '' && Math.abs(part.start - whole.start) < NEAR;
  const isNext = !facts.some((other) => other.start > whole.start && other.start < part.start && /进出口/u.test(other.metric_key));
  return stem === wanted || (stem === '' && (part.parent !== undefined || isNext));
}

/** Code points within which figures belong to one account. */
const NEAR = 300;

/** A computed amount in the scale in which the text prints its like: 0.5亿元. */
function amount(value: number, { text, unit = '' }: Fact): string {
  const word = /万亿|亿|万/u.exec(text)?.[0] ?? '';
  return `${digits(shiftDecimal(value, placesOf(word)), 4)}${word}${unit}`;
}
