/** Whose reporter tells it, or whose pages it was taken from: 来源：江西日报, （湖北日报全媒记者张三）, 原创 某市统计 2024-05-10 09:30. */
import { patternOf, sourceOf } from '../../lexicon/lists.js';
import { accountLine } from '../../structure/account.js';
import type { Article } from '../../types.js';

/** The name stands behind a label, or before the reporter's: 来源：平湖日报, （平湖日报记者…）; not （记者王某通讯员…）. */
const PAPER = patternOf`(?:${'lines/source_words'}[:：]\s*|[（(])(?!${'lines/writers'})([\u3400-\u9fff]{2,6}${'bodies/media_ends'})(?!${'places/office_marks'})`;
/** The head of a page of a newspaper: 平湖新闻 2012年5月11日 星期五 第02版. */
const MASTHEAD = new RegExp(
  String.raw`(?:^|\n)[ \u3000]*([\u3400-\u9fff]{2,6}${sourceOf('lines/masthead_ends')})(?:${sourceOf('lines/masthead_kinds')})?[ \u3000]*` +
    String.raw`20\d{2}年\d{1,2}月\d{1,2}日[^\n。]{0,30}(?:${sourceOf('lines/masthead_marks')}|[A-Z]\d{1,2}[ \u3000]*(?=\n|$))`,
  'u',
);
/** The paper or site whose dateline opens the report, or that stands beside its day, its space tidied away: 平湖日报讯（记者张三）, 平湖网讯, 2023-08-15 · 平湖日报, 2023-08-15 09:12平湖日报. */
const DATELINE = String.raw`[ \u3000【]*([\u3400-\u9fff]{2,6}?${sourceOf('lines/press_ends')})(?:\d{1,2}月\d{1,2}日)?[讯电]`;
const DAY = String.raw`[^\n，。；]{0,10}20\d{2}\D\d{1,2}\D\d{1,2}(?:${sourceOf('periods/day_units')}|[^\n\u3400-\u9fff])?[\d: ]{0,9}(?:[ \u3000]*${sourceOf('lines/weekday_begins')}.)?[ \u3000·•|｜]*`;
const SHEET = String.raw`(?:[ \u3000]*\p{Script=Han}?\s?[A-Z]?\d{1,3}\s?\p{Script=Han})?[^\n\u3400-\u9fff]{0,8}(?=\n|$)`;
const OPENING = new RegExp(String.raw`(?:^|\n)${DATELINE}|(?:^|\n)${DAY}([\u3400-\u9fff]{2,6}?${sourceOf('bodies/media_ends')})${SHEET}`, 'u');
/** Its name alone over the day, or before it in the byline: 平湖报 ⏎ 2019年4月12日 星期五, 本报记者 王小满 平湖日报 2023-07-28. */
const OVER_DAY = patternOf`(?:^|\n|[ \u3000])([\u3400-\u9fff]{2,6}${'lines/masthead_ends'})[ \u3000]*\n?[ \u3000]*20\d{2}\D\d{1,2}\D\d{1,2}(?!\d)`;
/** The station of a county, or its account, with the day: 沙县区融媒体中心 2024-10-11. */
const STATION = patternOf`(?:^|\n)[ \u3000]*([\u3400-\u9fff]{2,8}${'lines/station_ends'})[ \u3000]*20\d{2}\D\d{1,2}\D\d{1,2}`;
/** Before the name of its reporter: 平湖日报社全媒体记者 王小满. */
const BYLINE = patternOf`([\u3400-\u9fff]{2,6}?${'places/press_names'})社?[\u3400-\u9fff]{0,5}${'lines/writers'}`;
/** Near the top of an article, or at its very end. */
const HEAD_UNITS = 200;
const TAIL_UNITS = 60;

/**
 * The paper of an article. A paper tells of its own place where the text only points (全省, 我市), so it counts as little
 * as a dateline does.
 */
export function paperOf(text: string, { start, end }: Article): string | undefined {
  const head = text.slice(Math.max(0, start - TAIL_UNITS), Math.min(end, start + HEAD_UNITS));
  const tail = text.slice(Math.max(start, end - TAIL_UNITS), end + TAIL_UNITS);
  const told = PAPER.exec(head)?.[1] ?? MASTHEAD.exec(head)?.[1] ?? opening(head) ?? accountOf(head) ?? OVER_DAY.exec(head)?.[1];
  return told ?? PAPER.exec(tail)?.[1] ?? STATION.exec(head)?.[1] ?? BYLINE.exec(head)?.[1] ?? BYLINE.exec(tail)?.[1];
}

/** The account of an article, in the line under its headline. */
function accountOf(head: string): string | undefined {
  const line = accountLine(head) ?? '';
  return NAMED.test(line) ? line : undefined;
}

const NAMED = /^\p{Script=Han}/u;

function opening(head: string): string | undefined {
  const [, dateline, stamp] = OPENING.exec(head) ?? [];
  return dateline ?? stamp;
}
