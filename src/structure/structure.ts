import type { Article, Document, Published } from '../types.js';
import type { Group } from './articles.js';
import { patternOf } from '../lexicon/lists.js';
import { headOf, isBody, splitArticles } from './articles.js';
import { buildBlocks, titleOf } from './blocks.js';
import type { Line } from './line.js';
import { readLines } from './lines.js';
import { findPublished } from './published.js';
import type { DateClues } from './published.js';
import { findBracketDate, findBulletinDay, findLabelledMonth, findLeadDate, findSignedMonth } from './stamps.js';
import { numberedIn, writtenIn } from './years.js';

/**
 * The articles of a tidied document: blocks with roles, headings and sentences, each article with its title and day.
 *
 *     # 全市外贸增长8%                         title
 *     本报讯（记者 张三）8月30日，全市…          paragraph; the dateline is in none of its sentences
 *     ### 高新区：                             heading
 *     据高新区…                                paragraph under it
 *
 * Never throws; a document without visible text has no articles. A day is never today and never the file's time:
 * where the page does not tell, it is absent.
 */
export function structure(document: Document): Article[] {
  const lines = readLines(document);
  const groups = lines.length === 0 ? [] : splitArticles(lines);
  const articles = groups.map((group) => buildArticle(document, group, groups.length === 1));
  return shareDays(articles);
}

function buildArticle(document: Document, group: Group, alone: boolean): Article {
  const { text } = document;
  const head = [...group.orphans, ...headOf(group.lines)];
  const own = titleOf(text, head);
  const title = alone ? pageTitle(document.title, own) : own;
  const dateline = group.lines.find((line) => line.dateline)?.dateline;
  const clues = cluesOf(document, group, head);
  const published = findPublished(clues);
  const signed = published ? undefined : signedMonth(text, group.lines);
  const year = published ? undefined : (signed?.year ?? numberedIn(clues.text) ?? writtenIn(clues.title, clues.text));
  const [first, last] = [group.lines[0], group.lines.at(-1)];
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    title,
    published,
    year,
    month: signed?.month,
    dateline,
    session: sessionOf(text, group.lines),
    blocks: buildBlocks(text, group, title),
  };
}

function sessionOf(text: string, lines: readonly Line[]): string | undefined {
  const line = lines.find(({ session }) => session);
  return line && text.slice(line.start, line.end);
}

/** A page's title often adds the site's name to the headline: 全市外贸增长8%_某某网. */
function pageTitle(page: string | undefined, own: string | undefined): string | undefined {
  return page === undefined || (own !== undefined && page.startsWith(own)) ? own : page;
}

function cluesOf(document: Document, group: Group, head: readonly Line[]): DateClues {
  const { text } = document;
  const { lines } = group;
  const body = lines.findIndex(isBody);
  const top = lines.slice(0, Math.max(body, 0) + 3);
  const headings = head.filter((line) => line.kind === 'heading').map((line) => text.slice(line.start, line.end));
  const stamp = stampOf(text, top) ?? (headings.some((words) => NOTICE.test(words)) ? lines.slice(0, NOTICE_LINES).find((line) => line.stamp)?.stamp : undefined);
  const signOff = lines.slice(Math.max(body + 1, lines.length - LAST_LINES)).findLast((line) => line.stamp)?.stamp ?? bracketDate(text, lines);
  const dateline = lines.find((line) => line.dateline)?.dateline;
  const lead = leadOf(text, lines) ?? headings.map(findBulletinDay).find((day) => day !== undefined);
  return {
    given: document.published,
    stamp,
    signOff,
    dateline,
    lead,
    title: [document.title ?? '', ...headings].join('\n'),
    text: text.slice(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0),
    file: document.file,
    url: document.url,
  };
}

/** The first day that is printed over the text; one with the day of the week may be that of the visit, where another follows. */
function stampOf(text: string, top: readonly Line[]): DateClues['stamp'] {
  const stamps = top.filter((line) => line.stamp !== undefined);
  return (stamps.find(({ start, end }) => !WEEKDAY.test(text.slice(start, end))) ?? stamps[0])?.stamp;
}

const WEEKDAY = /[期周]\S$/u;

/** 关于印发…的通知: signed before the document that it hands out begins, within so many lines. */
const NOTICE = patternOf`${'lines/notices'}`;
const NOTICE_LINES = 14;

/** So many lines at the end may sign the article. */
const LAST_LINES = 6;

/** The date in brackets at the end of one of the last paragraphs. */
function bracketDate(text: string, lines: readonly Line[]): DateClues['signOff'] {
  for (const line of lines.slice(-LAST_LINES).reverse()) {
    const date = isBody(line) || line.kind === 'short' ? findBracketDate(text, line.start, line.end) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** The month with which the last lines sign an article, or that a label tells at its head: 平湖市统计局 2024年11月, 发布时间：2018年11月. */
function signedMonth(text: string, lines: readonly Line[]): ReturnType<typeof findSignedMonth> {
  const last = lines.slice(-LAST_LINES).reverse();
  for (const line of last) {
    const month = line.end - line.start <= MAX_SIGNED ? findSignedMonth(text.slice(line.start, line.end)) : undefined;
    if (month) return month;
  }
  for (const line of lines.slice(0, FIRST_LINES)) {
    const month = findLabelledMonth(text.slice(line.start, line.end));
    if (month) return month;
  }
  return undefined;
}

/** So many lines at the beginning may say when it came out. */
const FIRST_LINES = 6;
const MAX_SIGNED = 40;

function leadOf(text: string, lines: readonly Line[]): ReturnType<typeof findLeadDate> {
  for (const line of lines.filter((candidate) => candidate.kind === 'paragraph').slice(0, 3)) {
    const from = line.dateline?.end ?? line.start;
    const date = findLeadDate(text, from, Math.min(line.end, from + 300));
    if (date) return date;
  }
  return undefined;
}

/** An article without a day of its own has that of the page: the last one before it, else the first behind it. */
function shareDays(articles: readonly Article[]): Article[] {
  let page: Published | undefined = articles.find((article) => article.published)?.published;
  return articles.map((article) => {
    page = article.published ?? page;
    return page && !article.published ? { ...article, published: page } : article;
  });
}
