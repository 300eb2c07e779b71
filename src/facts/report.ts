/** Reports on a year that is over, or on a term of office, as their titles say. */
import { isDay, lastDay, yearOf } from '../annotate/period/edtf.js';
import { patternOf } from '../lexicon/lists.js';
import type { Article } from '../types.js';

/** True of 2024年政府工作报告, which is given in the first weeks of the year that it names. */
export function isWorkReport(title = ''): boolean {
  return WORK_REPORT.test(title);
}

const WORK_REPORT = patternOf`20\d{2}年[^，。]{0,12}${'aims/work_reports'}[》”]?(?:（${'aims/abridged'}）|[(]${'aims/abridged'}[)])?$`;

/** True of what reports on a year or a term of office section by section: the session that it was given to stands under its title, or its title says so. */
export function isReportOfYears({ session, title = '' }: Pick<Article, 'session' | 'title'>): boolean {
  return session !== undefined || isWorkReport(title) || SUMMARY.test(title) || REPORT_ALONE.test(title);
}

/** 政府工作报告, over a line that tells before whom. */
const REPORT_ALONE = patternOf`^${'aims/work_reports'}$`;

/**
 * The last day of the year that a title sums up, where the page came out behind it or tells no day: 今年 is that year there. Undefined elsewhere.
 *
 *     平湖镇2023年工作总结及2024年工作计划, 平湖市2023年统计公报   of 2024-01-12     2023-12-31
 *     平湖镇2023年11月工作总结, 平湖镇召开2023年工作总结会     undefined
 */
export function endOfYearSummedUp(title = '', published: string | undefined): string | undefined {
  const { year, within = '' } = (SUMMARY.exec(title) ?? COMMUNIQUE.exec(title))?.groups ?? {};
  if (year === undefined || PART_OF_YEAR.test(within)) return undefined;
  return published === undefined || (isDay(published) && yearOf(published) > Number(year)) ? lastDay(year) : undefined;
}

/** 平湖镇2023年工作总结（摘要）, …工作情况及2024年打算: a paper that sums up, and no news of one (召开…总结暨动员大会, …总结表彰会). */
const SUMMARY = patternOf`^(?!.*${'dates/meetings'}${'bodies/holds_meetings'}?$)(?:(?!${'aims/works_at_summaries'}).)*?(?<year>20\d{2})年(?<within>[^，。]{0,12}?)${'aims/sums_up'}(?:(?<=${'aims/result_joints'})|${'aims/summary_papers'}|(?=${'aims/result_joints'})|(?!\p{Script=Han}))`;
/** 平湖市2021年国民经济和社会发展统计公报. */
const COMMUNIQUE = patternOf`(?<year>20\d{2})年(?<within>[^，。]{0,16}?)${'aims/papers_of_year'}(?!\p{Script=Han})`;
/** 1—12月 are all of it. */
const PART_OF_YEAR = patternOf`${'aims/parts_summed_up'}|(?<!(?<!\d)1[—–~～至到-]{1,2}12)月`;
