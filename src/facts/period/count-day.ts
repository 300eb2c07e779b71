/** The day of a census: all that its release tells was counted on it. */
import type { Token } from '../../annotate/token.js';
import { patternOf, wordsOf } from '../../lexicon/lists.js';
import type { Period } from '../../types.js';
import { textOf } from '../name/name.js';

/** True of the day at token `at` of 现将|2020年11月1日零时|人口情况公布如下, 以|2020年11月1日零时|为标准时点; no other day has what follows. */
export function isDayOfCount(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.period?.type !== 'day') return false;
  if (COUNTED_ON.test(textOf(tokens.slice(at + 1, at + 1 + WORDS)))) return true;
  return tokens[at - 1]?.text === GIVES && tokens.some(({ text }, i) => i > at && text === AS_FOLLOWS);
}

/** Tokens of 为标准时点. */
const WORDS = 5;
const COUNTED_ON = patternOf`^.?${'periods/counted_on'}`;
const [GIVES = ''] = wordsOf('periods/gives');
const [AS_FOLLOWS = ''] = wordsOf('periods/as_follows');

/** 平湖市第七次全国人口普查公报: the day on which the census that the title names was taken; undefined of other titles. */
export function censusDay(title: string | undefined): Period | undefined {
  const text = CENSUS.exec(title ?? '')?.groups?.['nth'];
  const nth = text === undefined ? -1 : NTH.indexOf(text);
  if (nth < 0 || text === undefined) return undefined;
  const day = `${String(FIRST_CENSUS + nth * CENSUS_YEARS)}-11-01`;
  return { edtf: day, start: day, end: day, text, type: 'day', inferred: true, loose: undefined };
}

const CENSUS = patternOf`${'periods/nth'}(?<nth>${'periods/numbers_of_censuses'})${'periods/censuses'}.{0,12}${'periods/census_papers'}`;
const NTH = wordsOf('periods/numbers_of_censuses');
/** The year of the fifth, which the next follow every ten years. */
const FIRST_CENSUS = 2000;
const CENSUS_YEARS = 10;
