/** Times, as printed and resolved. */
import type { Span } from './span.js';

export type PeriodType = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'cumulative' | 'as_of' | 'since' | 'span';

/**
 * Whose year: `this` 今年, `last` 去年, `before_last` 前年 and `next` 明年 count from the release's date;
 * `prior` 上年, `following` 次年 and `same` 当年 from the year in force in the paragraph.
 */
export type YearRef = 'this' | 'last' | 'before_last' | 'next' | 'prior' | 'following' | 'same';

/** Dates of a feast by year, `2024` → `2024-02-10/2024-02-17`, or `MM-DD` of `every` year; a year that is not listed is not known. */
export interface HolidayDates {
  readonly feast: Readonly<Record<string, string>>;
  readonly break: Readonly<Record<string, string>>;
}

/** What of the year (or beside it) a time expression names. */
export type PeriodPart =
  | { readonly kind: 'half'; readonly half: 1 | 2 }
  /** 一季度 1–1, 前三季度 1–3. */
  | { readonly kind: 'quarters'; readonly from: number; readonly to: number }
  /** 7月 7–7, 1—10月 and 前10个月 1–10. */
  | { readonly kind: 'months'; readonly from: number; readonly to: number }
  /** 8月9日; 9日 without its month; 10月15日至19日 by `toDay`; 上旬 1–10. */
  | { readonly kind: 'days'; readonly month?: number | undefined; readonly day: number; readonly toDay?: number | undefined }
  /** 本月10日 and 上月: `offset` units from the release's date; `day` of the month, or of the week from Monday (上周四 4). */
  | { readonly kind: 'calendar'; readonly unit: 'day' | 'week' | 'month' | 'quarter'; readonly offset: number; readonly day?: number }
  /** 同期, 当月, 当季: the period in force, or the last such unit in it; `months`: 累计, from January to its last month. */
  | { readonly kind: 'current'; readonly unit: 'any' | 'day' | 'month' | 'quarter' | 'months' }
  /**
   * 中秋 the day, 中秋假期 and 春节 the days off, with the lexicon's dates of both; 大年初八 is the feast moved by `shift` days.
   * `pick`: 假期前三天 1 to 3, 最后两天 -2 to -1.
   */
  | {
      readonly kind: 'holiday';
      readonly name: string;
      readonly days: 'feast' | 'break';
      readonly dates: HolidayDates;
      readonly shift?: number | undefined;
      readonly pick?: DaysPicked | undefined;
    }
  /** 十四五: years 2021–2025. */
  | { readonly kind: 'plan'; readonly from: number; readonly to: number }
  /** 2017/18年度 of Hong Kong begins in April, 2017/18學年 in September; `months`: 首四個月 of it are 1 to 4, its 第二季 4 to 6. */
  | { readonly kind: 'fiscal'; readonly from: number; readonly firstMonth: number; readonly months?: { readonly from: number; readonly to: number } | undefined }
  /** 目前; `loose` 近日, 日前: about the time of the release. */
  | { readonly kind: 'now'; readonly loose?: true | undefined }
  /** 近五年, 十年来: so many units back; `toNow` with 来, up to the day of the release. */
  | { readonly kind: 'back'; readonly count: number; readonly unit: 'year' | 'month' | 'day'; readonly toNow?: true | undefined }
  | { readonly kind: 'whole year' }
  /** 近年来, 今夏: a time without a value; `recurring` 周末, 节日期间, of which `pick` are days of the feast that is meant: 假期首日, 前三天. */
  | { readonly kind: 'vague'; readonly recurring?: true | undefined; readonly pick?: DaysPicked | undefined };

/** Days of a feast, from the first (1) or from the last (-1). */
export interface DaysPicked {
  readonly from: number;
  readonly to: number;
}

/** One end of a time expression as the words give it; what they leave out is absent. */
export interface PeriodPoint {
  readonly year?: number | undefined;
  readonly yearRef?: YearRef | undefined;
  readonly part?: PeriodPart | undefined;
  /** 初, 中, 末 of it. */
  readonly edge?: 'first' | 'middle' | 'last' | undefined;
}

/**
 * A time expression before it is anchored: 1—10月份, 截至目前, 今年以来, 去年同期.
 * `resolvePeriod` turns it into EDTF once the release's date is known.
 */
export interface PeriodMention extends Span {
  readonly text: string;
  readonly type: PeriodType;
  readonly from: PeriodPoint;
  /** The other end of 2022年至2023年上半年; absent where the words name one stretch. */
  readonly to?: PeriodPoint | undefined;
  /** `as_of` 截至…, `since` …以来, `by` 到…, `before` …前, `after` …后. */
  readonly relation?: 'as_of' | 'since' | 'by' | 'before' | 'after' | undefined;
  /** True inside 《…》: the year of a plan's name is rarely the figure's. */
  readonly inTitle?: true | undefined;
}

/** A resolved time: EDTF of years, months, days and intervals of them. */
export interface Period {
  readonly edtf: string;
  /** First and last day where both are known. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly text: string;
  readonly type: PeriodType;
  /** True where the year or month came from the release's date, not from the words. */
  readonly inferred: boolean;
  /** 近日: about the time of the release, which gives way to any other. */
  readonly loose?: true | undefined;
}

/** What a time expression is resolved against; nothing else is, least of all today's date. */
export interface Anchor {
  /** ISO day of the release, or no more than its year. */
  readonly published?: string | undefined;
  /** The period in force in the paragraph: 同期, 当月 and 上年 count from it. */
  readonly current?: Period | undefined;
  /** The day last named, ISO: what 当天 means. */
  readonly day?: string | undefined;
  /** A year that the sentence states for the expression: 2023年 of 2023年，…7月…. */
  readonly year?: number | undefined;
  /** `future` for what is still to be done (a plan's 12月); the past otherwise. */
  readonly towards?: 'past' | 'future' | undefined;
}
