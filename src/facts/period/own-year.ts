/** Years of companies and treasuries (2024财年), which begin in a month that is rarely told. */
import { patternOf } from '../../lexicon/lists.js';
import type { Period, PeriodMention } from '../../types.js';

/** 公司预计2024财年资本开支不超过4亿元: the time of its figures wherever it stands in the clause, though not to be placed. */
export function isOwnYear({ text }: PeriodMention): boolean {
  return OWN_YEAR.test(text);
}

const OWN_YEAR = patternOf`${'periods/own_years'}|${'periods/own_quarters'}`;

/** The period in force, where that was told with when it ends: 截至6月30日的2023财年第四财季，…。2023财年第四财季，营收…. Undefined for all others. */
export function ownYearTold(mention: PeriodMention, current: Period | undefined): Period | undefined {
  if (!isOwnYear(mention) || current === undefined || current.text === mention.text) return undefined;
  return current.text.includes(mention.text) || (POINTS_BACK.test(mention.text) && OWN_YEAR.test(current.text)) ? { ...current, inferred: true } : undefined;
}

/** 本财季. */
const POINTS_BACK = /^[本该]/u;
