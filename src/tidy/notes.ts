/** Marks of footnotes inside running text, and what year a word for one means. */
import { patternOf, setOf } from '../lexicon/lists.js';
import type { Edit } from '../offsets/map.js';
import type { Document } from '../types.js';

/**
 * Edits that drop the mark of a note behind a word or a figure.
 *
 *     全年生产总值[2]364.1亿元，增长8.8%[3]。   →   全年生产总值364.1亿元，增长8.8%。
 *     较上(108)年底减少4.2万人                  →   较上年底减少4.2万人
 *     今(101)年9月就业人数                      →   2012年9月就业人数
 *
 * A mark that opens its line stays: the note itself begins with it; so does one before ( which is a link of Markdown.
 */
export function dropNotes({ text }: Document): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    MARK.lastIndex = at;
    const mark = MARK.exec(text)?.[0];
    if (mark !== undefined && WORD.test(text.charAt(at - 1))) edits.push({ start: at, end: at + mark.length, with: '' });
  }
  const years = ENDS_OF_YEARS.some((end) => text.includes(end)) ? Array.from(text.matchAll(YEAR), yearEdit) : [];
  return years.length === 0 ? edits : [...edits, ...years].sort((one, other) => one.start - other.start);
}

/** As offices of Taiwan print it, by the Republic's calendar or the common one: 今(110)年, 去（2020）年; not 以上（2020）年. */
const ENDS_OF_YEARS = ['）年', ')年'];
const YEAR = new RegExp(patternOf`(?<=(?<!${'dates/before_no_years'})${'dates/words_for_years'})[（(](?<year>1[01]\d|(?:19|20)\d\d)[）)](?=年)`, 'gu');
/** Words of one character for the year that the release is of: its number tells more. */
const OWN = setOf('dates/words_for_own_year');

function yearEdit({ index, input, groups, 0: noted }: RegExpExecArray): Edit {
  const end = index + noted.length;
  return OWN.has(input.charAt(index - 1)) ? { start: index - 1, end, with: String(commonYear(Number(groups?.['year']))) } : { start: index, end, with: '' };
}

function commonYear(year: number): number {
  return year < FIRST_COMMON ? year + BEFORE_REPUBLIC : year;
}

const FIRST_COMMON = 1900;
const BEFORE_REPUBLIC = 1911;

const MARK = /(?:\[\d{1,2}\])+(?![(:])/uy;
const WORD = /[\p{Script=Han}%‰）)”》\p{L}]/u;
