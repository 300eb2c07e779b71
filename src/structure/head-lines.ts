/** Lines over an article that are no headline: the card of a document, its number, the name of a series. */
import { patternOf, wordsOf } from '../lexicon/lists.js';

/** 索 引 号：A001, 发文机关：平湖市财政局: one line of the card that stands over a document. */
export function isCardLine(line: string): boolean {
  return line.length <= MAX_CARD && (isLabel(line) || CARD.test(line.slice(0, MAX_LABEL).replaceAll(/[ \u3000]/gu, '')));
}

/** 索 引 号, alone on its line: what it says of the document stands on the next. */
export function isLabel(line: string): boolean {
  return line.length <= MAX_LABEL && LABEL.test(line.replaceAll(/[ \u3000]/gu, ''));
}

const LABEL = patternOf`^(?:${'lines/card_labels'}|${'pages/card_labels'})$`;
const CARD = patternOf`^[【\[]?(?:${'lines/card_labels'}|${'pages/card_labels'})[】\]]?[:：]`;
const MAX_LABEL = 14;
const MAX_CARD = 90;

/** 平政发〔2024〕6号, （2020年第18号）: the number of a document, alone on its line. */
export function isNumber(line: string): boolean {
  return line.length <= MAX_NUMBER && NUMBER.test(line);
}

const NUMBER = /^\p{Script=Han}{0,10}[〔［[（(](?:19|20)\d{2}[〕］\]）)年]\p{Script=Han}?\d{1,5}号[）)]?$/u;
const MAX_NUMBER = 30;

/** 信访工作简报 第15期, 財政部新聞稿, 香港特區政府新聞公報, 平湖日报: what is published under one name again and again, over the headline of the day. */
export function isSeries(line: string): boolean {
  return line.length <= MAX_SERIES && SERIES.test(line);
}

const SERIES = new RegExp([
  // 信访工作简报, 財政部新聞稿
  patternOf`^\p{Script=Han}{0,14}${'lines/series_ends'}$`,
  // 平湖日报
  patternOf`^\p{Script=Han}{2,6}${'lines/masthead_ends'}(?:${'lines/masthead_kinds'})?$`,
  // 平湖统计 第15期
  patternOf`^(?!.*${'lines/numbered_papers'})(?:|.*\D)(?:[（(〔]?第\s?\S{1,4}\s?[期号][）)〕]?)$`,
].map(({ source }) => source).join('|'), 'u');
const MAX_SERIES = 30;

/** 關於本局｜網站導覽｜English, 设为首页 |, 澳門特別行政區政府入口網站: links and the name of the site, over everything. */
export function isSiteLine(line: string): boolean {
  return (line.length <= MAX_LINKS && (LINKS.test(line) || PATH.test(line) || OTHER.test(line))) || (line.length <= MAX_SERIES && SITE.test(line));
}

const LINKS = /^[^\s|｜，。：\d]{2,8}(?:\s?[|｜]\s?[^\s|｜，。：\d]{1,8}){2,}(?:\s?[|｜])?$|^[^\s|｜，。：\d]{2,12}\s?[|｜]$/u;
/** 首页 > 新闻, 政务公开-重点领域-食品药品: where in the site the page stands. */
const PATH = /^[^，。；：\d]{2,24}\s?[>＞»›]\s?[^，。；：]{1,40}$|^\p{Script=Han}{2,8}(?:[-－]\p{Script=Han}{2,8}){2,}$/u;
/** - 2021-12-30民警劝阻一起案件: another article of the site, with its day. */
const OTHER = /^[-·•◦●]\s?20\d{2}[-./]\d{1,2}[-./]\d{1,2}[\s\p{Script=Han}“《（][^。]*$/u;
const MAX_LINKS = 60;
const SITE = patternOf`^\p{Script=Han}{2,16}${'lines/site_keepers'}${'lines/site_names'}$`;

/** 首页, 上一篇：…: a line of the page that leads to other pages; 来源：… and 【打印】 stand beside an article of its own. */
export function leadsAway(line: string): boolean {
  return AWAY.some((word) => line.startsWith(word));
}

const AWAY = wordsOf('lines/links_away');
