/** Releases that are of one month by their headline. */
import { lastDay } from '../../annotate/period/edtf.js';
import type { Period } from '../../types.js';

/**
 * The time that a paragraph begins in, where the one before it ended with the year up to the month that the headline names: that month.
 *
 *     110年11月出口增三成 | 11月出口416亿美元…。 | 累计1至11月出口4056亿美元。 | 电子零组件出口162亿美元     162亿 is of November
 *
 * The same period where the headline names no month, a stretch of them, or another.
 */
export function backToMonth(period: Period | undefined, title: string | undefined): Period | undefined {
  if (period?.type !== 'cumulative' || period.end === undefined || title === undefined || monthOf(title) !== Number(period.end.slice(MONTH, MONTH + 2))) return period;
  const month = period.end.slice(0, MONTH + 2);
  return { ...period, edtf: month, start: `${month}-01`, end: lastDay(month), type: 'month', inferred: true };
}

/** Where the month stands in an ISO day. */
const MONTH = 5;

/** The only month that a headline names; undefined where it names none or several, or days or a stretch of months. */
function monthOf(title: string): number | undefined {
  const [hit, more] = [...title.matchAll(ONE_MONTH)];
  return hit?.[1] === undefined || more !== undefined || STRETCH.test(title) ? undefined : Number(hit[1]);
}

/** 12月及全年环境质量: of the stretch, too. */
const STRETCH = /全年|半年|季度|累计|[前首].{1,3}月/u;
const ONE_MONTH = /(?<![\d前首至到—–-])(1[0-2]|[1-9])月(?!\d|[以至到—–-])/gu;
