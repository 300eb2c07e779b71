/** How exact a printed figure is: what its last digit stands for. */
import { placesOf, SCALE_WORDS } from '../text/scales.js';
import type { Fact } from '../types.js';

/** A tenth: 六成 is 60 %. */
const TENTH = '成';
const DIGITS = new RegExp(`${/(\d[\d,，]*)(?:[.．](\d+))?\s*([多余]?)/u.source}(${SCALE_WORDS}|${TENTH})?`, 'gu');

/**
 * What the last printed digit of a number is worth, in the base unit; undefined where the text does not print the number in digits.
 *
 *     3.2575亿元, 325750000   →   10000        62.9万件, 629000   →   1000        59.8%, 59.8   →   0.1
 *     4000余万元, 40000000    →   10000        20%, 20            →   1           两千万, …     →   undefined
 */
export function printedStep(printed: string, value: number): number | undefined {
  const text = printed.normalize('NFKC');
  for (const [, whole = '', decimals = '', , word = ''] of text.matchAll(DIGITS)) {
    const places = word === TENTH ? 1 : placesOf(word);
    const number = Number(`${whole.replaceAll(/[,，]/gu, '')}${decimals === '' ? '' : `.${decimals}`}e${places}`);
    if (number === Math.abs(value)) return Number(`1e${places - decimals.length}`);
  }
  return undefined;
}

/** Half the last printed digit of a fact's level: how far the true figure may be from the printed one; undefined where digits do not tell. */
export function halfStep({ text, value }: Pick<Fact, 'text' | 'value'>): number | undefined {
  const step = value === undefined ? undefined : printedStep(text, value);
  return step === undefined ? undefined : step / 2;
}

/**
 * Where the true figure may lie for what a fact prints: half a digit around an exact one; for 约, 近, 超 … a whole digit, the
 * zeros at its end not counted as digits, on the side that the word says. Undefined where digits do not tell.
 *
 *     15亿元   14.5–15.5亿        超2000家   2000–3000        近70亿元   60–70亿
 */
export function rangeOf({ text, value, qualifier, value_max: max }: Pick<Fact, 'text' | 'value' | 'qualifier' | 'value_max'>): readonly [low: number, high: number] | undefined {
  if (value === undefined) return undefined;
  if (max !== undefined) return [value, max];
  const step = printedStep(text, value);
  if (step === undefined) return undefined;
  if (qualifier === undefined) return [value - step / 2, value + step / 2];
  const loose = step * 10 ** trailingZeros(Math.abs(value) / step);
  const [below, above] = [qualifier !== 'over' && qualifier !== 'at_least', qualifier !== 'nearly' && qualifier !== 'at_most'];
  return [value - (below ? loose : 0), value + (above ? loose : 0)];
}

function trailingZeros(digits: number): number {
  return /0*$/u.exec(String(Math.round(digits)))?.[0].length ?? 0;
}

/** Whether a fact's figure is one to rely on to its last digit: no 约, 近, 超, 余, no range. */
export function isExact({ qualifier, value_max: max }: Pick<Fact, 'qualifier' | 'value_max'>): boolean {
  return qualifier === undefined && max === undefined;
}
