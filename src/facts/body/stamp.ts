/** The office on the line that says when a release came out: 平湖市财政局 2021-10-18 浏览量：642, （平湖市财政局 2021年10月18日）. */
import { patternOf, sourceOf, wordsOf } from '../../lexicon/lists.js';
import { isOffice } from '../../structure/kinds.js';

/** A day with its hour, as pages print it, in the years of the Republic too, and with what says that it was published. */
const RELEASED = wordsOf('bodies/released').join('|');
const DAY_AND_HOUR = String.raw`(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}[日号]?(?:[\sT]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\+\d{2}[:：]\d{2})?)?(?:[\s\u3000]*${sourceOf('lines/weekday_begins')}\p{Script=Han})?`;
const OF_REPUBLIC = String.raw`1\d{2}年\d{1,2}月\d{1,2}日`;
const IN_HAN = String.raw`二[〇○零]\p{Script=Han}{2}年\p{Script=Han}{1,2}月\p{Script=Han}{1,3}日`;
const DATE = new RegExp(String.raw`(?:${DAY_AND_HOUR}|${OF_REPUBLIC}|${IN_HAN})(?:(?:${RELEASED})(?![\p{Script=Han}：:]))?`, 'gu');
const DATE_IN = /\d{3}[-/.年]\d|二[〇○零]/u;
/** What else the line tells: 浏览量：642, 字号：大 中 小, 发布时间：. */
const COUNTED = new RegExp(String.raw`(?:${sourceOf('pages/stamp_counts')})[:：]?[\s\u3000]*(?:[\d\[\]+TtAa-]+|次|[大中小](?![\p{Script=Han}])|[\s\u3000])*`, 'gu');
const CREDITS = new RegExp(String.raw`(?:${sourceOf('pages/labels_behind_day')})[:：][^\s\u3000]*`, 'gu');
const LABELS = new RegExp(String.raw`(?:${sourceOf('pages/stamp_labels')})[:：]`, 'gu');
/** 信息提供：, 公开机构：, 投稿单位：: whatever else the page calls who sent it in. */
const ANY_LABEL = /(?<![^\s\u3000|丨【[])\p{Script=Han}{2,6}[:：]/gu;
/** 来源|平湖市统计局: the same without a colon. */
const BARE_LABEL = patternOf`^${'bodies/issuer_labels'}(?=.{3})`;
const ORIGINAL = new RegExp(String.raw`^\s*(?:${sourceOf('pages/original_marks')})`, 'u');
const APART = /[\s\u3000|丨｜·【】[\]（）()]+/u;
const TELLS = /[，。；！？：]/u;

const LONGEST_LINE = 90;
const MOST_WORDS = 3;
const LEAST_UNITS = 3;
const LONGEST_OFFICE = 22;

/** The first office of the first such line, or of the line over or under a day alone; undefined where none has one. */
export function officeBesideDate(text: string): string | undefined {
  if (!DATE_IN.test(text)) return undefined;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const [at, line] of lines.entries()) {
    const rest = line.length <= LONGEST_LINE && DATE_IN.test(line) ? line.replace(DATE, '\n') : line;
    if (rest === line) continue;
    const name = wordsIn(rest)?.length === 0 ? (officeOf(lines[at - 1]) ?? officeOf(lines[at + 1])) : officeOf(rest);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The office alone on the last line of a text without its foot, the signature of an answer with no day beside it; undefined where that line is anything else. */
export function officeAtFoot(text: string): string | undefined {
  const line = lastLine(text);
  return isNameOfOffice(line.trim()) ? line.trim() : undefined;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function officeOf(line = ''): string | undefined {
  return line.length > LONGEST_LINE ? undefined : wordsIn(line)?.map((word) => houseOf(word.replace(BARE_LABEL, ''))).find((word) => isNameOfOffice(word));
}

/** What stands on the line beside what pages print there; undefined where it tells more. */
function wordsIn(line: string): string[] | undefined {
  const told = line.replace(ORIGINAL, '').replace(COUNTED, '\n').replace(CREDITS, '\n').replace(LABELS, '\n').replace(ANY_LABEL, '\n');
  const words = TELLS.test(told) ? undefined : told.split(APART).filter((word) => word !== '');
  return words !== undefined && words.length <= MOST_WORDS ? words : undefined;
}

/** 平湖市财政局 of 平湖市财政局预算科; other names as they are. */
export function houseOf(name: string): string {
  const house = HOUSE_OF_DIVISION.exec(name)?.groups?.['house'];
  return house !== undefined && isOffice(house) ? house : name;
}

const HOUSE_OF_DIVISION = patternOf`^(?<house>\p{Script=Han}{2,}${'bodies/houses_of_divisions'})(?!${'bodies/behind_no_house'})\p{Script=Han}{2,8}${'bodies/divisions_of_offices'}$`;

function isNameOfOffice(word: string): boolean {
  const units = Array.from(word).length;
  return units >= LEAST_UNITS && units <= LONGEST_OFFICE && HAN.test(word) && isOffice(word);
}

const HAN = /^[\p{Script=Han}（）]+$/u;
