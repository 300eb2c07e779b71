/** What a page prints around its article: 发布时间：2025-11-06 来源：四平市农业农村局 */
import { patternOf, sourceOf } from '../../lexicon/lists.js';
import { isoDay } from '../meta/day.js';
import type { Page } from './page.js';
import { wordsOf } from './page.js';

/** Words right before the article, its first ones, and those behind it; of a fragment none. */
export function wordsAround(page: Page, article: number | undefined): string {
  const element = page.elements[article ?? -1];
  if (element === undefined) return '';
  const before = wordsOf(page, Math.max(0, element.open - 600), element.open, 6000).slice(-1500);
  const head = wordsOf(page, element.open, Math.min(element.open + 120, element.close), 400);
  return `${before}\n${head}\n${wordsOf(page, element.close, element.close + 120, 300)}`;
}

const BARE_DAY = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}(?!\d)/u.source;
const DAY = `(?<day>${BARE_DAY})`;
/** Published, date, time: labels before a day in the order of trust; then a day with a clock time. */
const PRINTED: readonly RegExp[] = [
  new RegExp(`${sourceOf('pages/published_words')}(?:时间|日期|時間)?[\\s：:]{0,3}${DAY}`, 'u'),
  new RegExp(`(?:日期|时间|時間)[\\s：:]{1,3}${DAY}`, 'u'),
  new RegExp(`${DAY}日?\\s{0,2}\\d{1,2}:\\d{2}`, 'u'),
  new RegExp(`${DAY}(?=日?\\s{0,3}${sourceOf('pages/labels_behind_day')})`, 'u'),
];

/** A day that stands alone before the article; not that of the visit, which pages print with the day of the week. */
const ALONE = new RegExp(`(?<![\\d年])${DAY}日?(?=[\\s|｜]|$)(?!\\s*(?:星期|周|週))`, 'gu');
/** The same on pages of newspapers, which print that of their issue so. */
const OF_ISSUE = new RegExp(`(?<![\\d年])${DAY}日?(?=[\\s|｜星周週]|$)`, 'gu');

/** A year of the Republic, as Taiwan's offices write it: 發布日期：114-10-20. */
const REPUBLIC = patternOf`${'pages/republic_day_labels'}(?:日期|時間)\s*[：:]\s*(?<year>1\d{2})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)`;

/** The ISO day that the words print for the purpose; undefined where they print none. */
export function printedDay(around: string, isPaper: boolean): string | undefined {
  for (const pattern of PRINTED) {
    const date = isoDay(pattern.exec(around)?.groups?.['day']?.replace(/\s/gu, ''));
    if (date !== undefined) return date;
  }
  const { year, month, day } = REPUBLIC.exec(around)?.groups ?? {};
  if (year !== undefined) return isoDay(`${Number(year) + 1911}-${month}-${day}`);
  const [before = ''] = around.split('\n', 1);
  return isoDay([...before.matchAll(isPaper ? OF_ISSUE : ALONE)].at(-1)?.groups?.['day']?.replace(/\s/gu, ''));
}

/** Labels that follow the issuer on its line, sometimes without a blank: time, date, published, author, read, clicked, font. */
const NEXT_LABEL = patternOf`${'pages/labels_behind_issuer'}\S*$`;

const ISSUER = patternOf`${'pages/issuer_labels'}\s*[：:]\s*(?<name>[^\s：:|，。,【】[\]]{2,30})`;

/** Beside the day without a label: 2024年6月27日 平湖市统计局 【字体：大 中 小】, 2020-11-16 09:12 平湖日报. */
const BESIDE_DAY = new RegExp(
  String.raw`${BARE_DAY}${sourceOf('periods/day_units')}?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?[\s|｜]+(?<name>[\u4e00-\u9fff]{2,20}${sourceOf('pages/office_ends', 'bodies/media_ends')})(?=[\s|｜【（(]|$)`,
  'gu',
);

export function printedIssuer(around: string): string | undefined {
  const found = ISSUER.exec(around);
  const name = found?.groups?.['name'];
  const cut = name?.replace(NEXT_LABEL, '');
  if (cut !== undefined) return cut === '' ? undefined : cut;
  const [before = ''] = around.split('\n', 1);
  return [...before.matchAll(BESIDE_DAY)].at(-1)?.groups?.['name'];
}
