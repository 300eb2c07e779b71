/** Releases that are of one quarter, or of a half of the year, by their headline. */
import { patternOf } from '../../lexicon/lists.js';
import type { Article, Period } from '../../types.js';

/** What a paragraph leaves: the time in force, what the article is about, and whether the paragraph began with that time. */
interface Left {
  readonly article: Article;
  readonly theme: Period | undefined;
  readonly periodOpens: boolean;
}

/**
 * The time that a paragraph begins in, where the one before it named another by the way: the quarter or half that the headline names, and
 * that the article has told of. The same period elsewhere.
 *
 *     第三季度营收722亿元 | 第三季度收入476亿元。今年前10个月，销量超过800万台。 | 广告收入33亿元     33亿 is of the third quarter
 */
export function backToTitled(period: Period | undefined, { article: { title = '' }, theme, periodOpens }: Left): Period | undefined {
  if (period === undefined || theme === undefined || periodOpens || period.edtf === theme.edtf || !PARTS.has(theme.type)) return period;
  const [named] = PART.exec(theme.text) ?? [];
  return named !== undefined && title.includes(named) && period.end?.slice(0, YEAR) === theme.end?.slice(0, YEAR) ? { ...theme, inferred: true } : period;
}

const PARTS: ReadonlySet<string> = new Set(['quarter', 'half', 'cumulative']);
/** 三季度, 前三季度, 上半年. */
const PART = patternOf`${'periods/parts_of_year'}$`;
/** Characters of a year. */
const YEAR = 4;
