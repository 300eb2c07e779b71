/** News of these days (日前, 近期) in the midst of what is told of a stretch: 日前，新航线开通。船东投入9艘船. */
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { StatedPeriod } from './stated.js';

/**
 * True where a deed of these days stands before token `at`; false where somebody only tells something then (海关日前公布), and where the
 * sentence names another time behind it.
 */
export function isOfLate(tokens: readonly Token[], at: number): boolean {
  if (!LATELY(tokens)) return false;
  const lately = tokens.findLastIndex(({ period }, i) => i < at && period !== undefined);
  const part = tokens[lately]?.period?.from.part;
  if (part?.kind !== 'now' || part.loose !== true) return false;
  for (let i = lately + 1; i < at; i++) if (tokens[i]?.kind === 'say' || TELLS.test(tokens[i]?.text ?? '')) return false;
  return true;
}

/** The same of what stands behind a sentence, given what held before it. */
export function lateBehind(tokens: readonly Token[], stated: readonly StatedPeriod[], before: boolean): boolean {
  return isOfLate(tokens, tokens.length) || (before && stated.every(({ period }) => period === undefined || period.loose === true));
}

const LATELY = signOf({ times: ({ from: { part } }) => part?.kind === 'now' && part.loose === true });
const TELLS = patternOf`(?:${'periods/tells'}|${'periods/tells_of_day'})$`;
