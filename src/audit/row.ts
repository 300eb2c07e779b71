/** Checks within one row: the level, the level before, and the change between them. */
import { patternOf, setOf } from '../lexicon/lists.js';
import { unitKey } from '../lexicon/unit-key.js';
import { POINTS } from '../lexicon/units.js';
import { placesOf } from '../text/scales.js';
import type { Fact } from '../types.js';
import { naturalScale, shiftDecimal } from '../write/scale.js';
import { digits, equation, type Check } from './check.js';
import { agree, levelOf, minus, over, printedIn, times, workedOut, withSign, type Interval } from './interval.js';

/** The checks of a row; none where it has no level before. */
export function rowChecks(fact: Fact): Check[] {
  if (fact.previous === undefined || fact.value === undefined || (fact.unit ?? '') !== (fact.previous_unit ?? '')) return [];
  return [changeCheck(fact, fact.previous), directionCheck(fact, fact.previous)].filter((check) => check !== undefined);
}

/** 由14.1万亿降至6690亿，下降95%: (0.669 − 14.1) ÷ 14.1. Of two changes the row does not tell which is from the level before: one that fits is enough, and none is not held against it. */
function changeCheck(fact: Fact, previous: number): Check | undefined {
  const { yoy, yoy_unit, change, change_unit } = fact;
  if (yoy === undefined || change === undefined) return oneChange(fact, previous, yoy === undefined ? [change, change_unit] : [yoy, yoy_unit]);
  return [oneChange(fact, previous, [change, change_unit]), oneChange(fact, previous, [yoy, yoy_unit])].find((check) => check?.holds === true);
}

function oneChange(fact: Fact, previous: number, [stated, unit]: readonly [number | undefined, string | undefined]): Check | undefined {
  const level = levelOf(fact);
  if (stated === undefined || level === undefined || isLoose(fact.quote)) return undefined;
  const before = printedIn(fact.quote, previous, fact.unit ?? '');
  const computed = computedChange(level, before, { unit, levelUnit: fact.unit ?? '' });
  if (computed === undefined) return undefined;
  // A rate is worked out and may be cut off; a difference of counts is what it is.
  const printed = unit === fact.unit ? printedIn(fact.quote, Math.abs(stated), unit ?? '') : workedOut(fact.quote, Math.abs(stated));
  const holds = agree(computed.interval, withSign(printed, stated));
  const shown = `${digits(computed.value(fact.value ?? 0, previous))}${unit ?? ''}`;
  return { kind: 'change', holds, facts: [fact], arithmetic: equation(computed.expression(fact, previous), shown, holds ? undefined : `${stated}${unit ?? ''}`) };
}

interface Computed {
  readonly interval: Interval;
  readonly value: (now: number, before: number) => number;
  readonly expression: (fact: Fact, before: number) => string;
}

function computedChange(now: Interval, before: Interval, { unit, levelUnit }: { readonly unit: string | undefined; readonly levelUnit: string }): Computed | undefined {
  const isRate = levelUnit === '%' || levelUnit === '‰';
  const isDifference = isRate ? unit !== undefined && unitKey(unit) === POINTS : unit === levelUnit;
  if (isDifference) {
    return { interval: minus(now, before), value: (a, b) => a - b, expression: ({ text, quote }, b) => `${text} − ${printedAs(quote, b, levelUnit)}` };
  }
  if ((unit !== '%' && unit !== '倍') || isRate) return undefined;
  const ratio = over(now, before);
  if (ratio === undefined || before.low <= 0) return undefined;
  const factor = unit === '%' ? 100 : 1;
  return {
    interval: times({ low: ratio.low - 1, high: ratio.high - 1 }, factor),
    value: (a, b) => (a / b - 1) * factor,
    expression: ({ text, quote }, b) => `${text} ÷ ${printedAs(quote, b, levelUnit)} − 1`,
  };
}

/** The level before as the text prints it: 979.83万元, not 9798300元. */
function printedAs(quote: string, value: number, unit: string): string {
  for (const [printed, number = '', word = ''] of quote.matchAll(/(\d[\d,]*(?:\.\d+)?)(万亿|亿|万)?/gu)) {
    const places = placesOf(word);
    if (Number(`${number.replaceAll(',', '')}e${places}`) === value) return `${printed}${unit}`;
  }
  const scale = naturalScale(value, unit === '' ? '个' : unit);
  return scale === undefined ? `${value}${unit}` : `${shiftDecimal(value, scale.places)}${scale.word}${unit}`;
}

/** 近, 超, 约 before any of the figures, or a change by the year: it need not fit. */
function isLoose(quote: string): boolean {
  return LOOSE.test(quote);
}

const LOOSE = patternOf`[近超约逾余多]|${'audit/loose'}`;

/** Verbs that say which way a figure went: 提高到 'raised to', 压缩至 'cut to'. 升级, 提速, 提质 say nothing of figures. */
const UP = patternOf`${'audit/up'}(?:到|至|为|成)`;
const DOWN = patternOf`${'audit/down'}(?:到|至|为|成)`;

const INVERSE = patternOf`${'audit/inverse'}`;

/** 从20个增加到15个: the verb says up, the figures say down. Ranks and rates of speed go their own way. */
function directionCheck(fact: Fact, previous: number): Check | undefined {
  const { value = 0, value_max: max = value, quote, unit = '' } = fact;
  if (RANKS.has(unit) || INVERSE.test(fact.metric + quote)) return undefined;
  const [up, down] = [UP.test(quote), DOWN.test(quote)];
  if (up === down) return undefined;
  const now = levelOf(fact) ?? { low: value, high: max };
  const before = printedIn(quote, previous, unit);
  const holds = up ? now.high >= before.low : now.low <= before.high;
  const sign = value > previous ? '>' : value < previous ? '<' : '=';
  const verb = (up ? UP : DOWN).exec(quote)?.[0] ?? '';
  const levels = `${fact.text} ${sign} ${printedAs(quote, previous, unit)}`;
  return { kind: 'direction', holds, facts: [fact], arithmetic: [`${levels}，文中说“${verb}”`, `${levels}, the text says “${verb}”`] };
}

const RANKS: ReadonlySet<string> = setOf('audit/units_where_less_is_better');
