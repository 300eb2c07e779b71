/** What a printed figure allows: the interval in which the true one lies. All judgements are made on intervals. */
import { printedStep, rangeOf } from '../series/precision.js';
import type { Fact } from '../types.js';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Measured, not counted: these are rounded even where they are whole. */
const MEASURED = /元|镑|[%‰倍点度]|吨|克|斤|米|里|亩|公顷|瓦|时|升|天|日|年|月|分钟|秒/u;

/** A count that is printed to the last one: 23类, 1946个; not 4000家, which may be rounded. */
function isCounted(printed: string, value: number, unit: string | undefined): boolean {
  return printedStep(printed, value) === 1 && Number.isInteger(value) && (Math.abs(value) < 100 || value % 10 !== 0) && !MEASURED.test(unit ?? '');
}

/** The interval of a fact's level; undefined where its digits do not tell. */
export function levelOf(fact: Fact): Interval | undefined {
  const { text, value, unit } = fact;
  const isExact = fact.value_max === undefined && fact.qualifier === undefined;
  if (value !== undefined && isExact && isCounted(text, value, unit)) return { low: value, high: value };
  const range = rangeOf(fact);
  return range === undefined ? undefined : { low: range[0], high: range[1] };
}

/**
 * The interval of a figure of which the number alone is known: zeros at its end may or may not be digits, so they count as none.
 *
 *     59.8   59.75–59.85        900   850–950        14100000000000   14.05–14.15万亿
 */
export function rounded(value: number): Interval {
  const digits = String(Math.abs(value));
  const [mantissa = '', exponent = '0'] = digits.split('e');
  const decimals = (mantissa.split('.')[1] ?? '').length;
  const zeros = decimals > 0 ? 0 : (/0*$/u.exec(mantissa)?.[0].length ?? 0);
  const half = Number(`5e${(value === 0 ? 0 : zeros) - decimals + Number(exponent) - 1}`);
  return { low: value - half, high: value + half };
}

/** The interval of a number that a text prints somewhere, by its printed digits where they are found, else by the number alone. */
export function printedIn(text: string, value: number, unit?: string): Interval {
  if (unit !== undefined && isCounted(text, value, unit)) return { low: value, high: value };
  const step = printedStep(text, value);
  return step === undefined ? rounded(value) : { low: value - step / 2, high: value + step / 2 };
}

/**
 * The size of a rate that was worked out from other figures, rounded or simply cut off at its last printed digit: both are usual,
 * so a whole digit is left above it. 59.8: 59.75 to 59.9.
 */
export function workedOut(text: string, value: number): Interval {
  const { low, high } = printedIn(text, value);
  return { low, high: high + (high - low) / 2 };
}

/** The interval of a size, printed without its sign, as one of a signed value. */
export function withSign(size: Interval, value: number): Interval {
  return value < 0 ? times(size, -1) : size;
}

export function plus(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

export function minus(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** a ÷ b; undefined where b may be 0. */
export function over(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined;
  const ends = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

export function times({ low, high }: Interval, factor: number): Interval {
  return factor < 0 ? { low: high * factor, high: low * factor } : { low: low * factor, high: high * factor };
}

/** Whether two figures can be one; a hair's breadth is left for binary fractions. */
export function agree(a: Interval, b: Interval): boolean {
  const hair = (Math.abs(a.high) + Math.abs(b.high)) * 1e-12;
  return a.low <= b.high + hair && b.low <= a.high + hair;
}

export function middle({ low, high }: Interval): number {
  return (low + high) / 2;
}
