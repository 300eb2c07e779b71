import { patternOf, sourceOf, wordsOf } from '../lexicon/lists.js';
import { createUnitSet, hasUnit } from '../lexicon/unit-set.js';
import type { Span } from '../types.js';

const writers = wordsOf('lines/writers');
const offices = wordsOf('lines/offices');
const pageLines = wordsOf('lines/page_lines', 'lines/links_away');
const addresses = wordsOf('lines/addresses');
const writer = patternOf`${'lines/writers'}`;
const bullet = /^[□■◎◇◆]\s*[^，。；！？]{2,40}$/u;
/** 某报, 本报见习: what stands before the word for a writer. */
const writerOf = String.raw`[^，。；！？\n]{0,24}(?:${sourceOf('lines/press_ends')}|${sourceOf('lines/writer_kinds')}|\s)`;
/** ：张三、李四, 李四 王五: the names behind it. */
const signers = String.raw`[\s：:/、|｜]+[^，。；！？]{0,50}|${sourceOf('lines/surnames')}[\u4e00-\u9fff·]{1,3}(?:(?:[\s、]|${sourceOf('lines/writers')})[^，。；！？]{1,40})?`;
const signed = new RegExp(String.raw`^[（(【\[]?(?:${writerOf})?${sourceOf('lines/writers')}(?:${signers})[）)】\]]?$`, 'u');
const officer = patternOf`^[^，。；！？：]{2,20}${'lines/offices'}(?:\s+[\u4e00-\u9fff·]{1,5}(?:\s[\u4e00-\u9fff])?|${'lines/surnames'}[\u4e00-\u9fff·]{1,2})$`;
/** 平湖区人社局 王小满: who sent a report in, by office and name. */
const contributor = patternOf`^[\u4e00-\u9fff]{2,16}${'lines/signing_ends'}[ \u3000]+${'lines/surnames'}[\u4e00-\u9fff]{1,2}$`;
const office = patternOf`^[\u4e00-\u9fff（）·]{2,22}${'lines/signing_ends'}(?<!${'lines/no_office_ends'})$`;
const pictured = patternOf`^(?:图为|图[：:①-⑳\d]|资料图|[▲△▼])|[（(【][^（()）]{0,30}(?:${'pages/picture_makers'}|资料图片?|图片来源[^）)]*)[）)】]$|\s\S{1,12}\s?[摄攝]$|(?:新华社|中新社)发$`;

/** □ 记者 张三; 某报记者 李四; （通讯员 王五）; 责任编辑：赵六; 某省省长 钱七. */
export function isByline(line: string): boolean {
  if (line.length > 70 || ASKS.test(line)) return false;
  // The two large expressions are long in the making: most texts have no line that could match.
  if (bullet.test(line) || (namesOne(line, writers) && signed.test(line))) return true;
  if (line.length <= MAX_OFFICER && namesOne(line, offices) && officer.test(line)) return true;
  return line.length <= MAX_CONTRIBUTOR && contributor.test(line);
}

/** 某某新闻记者：, whose question follows, in the record of a press conference. */
const ASKS = patternOf`^[^，。；！？：:\s]{2,24}${'lines/reporters'}[：:]$`;

const MAX_OFFICER = 34;
const MAX_CONTRIBUTOR = 24;

function namesOne(line: string, words: readonly string[]): boolean {
  return words.some((word) => line.includes(word));
}

/** 平湖市统计局, 国家统计局平湖调查队: an office alone on its line, next to the date a signature. */
export function isOffice(line: string): boolean {
  return office.test(line);
}

/** What stands under a picture: 图为…; …（张三 摄）. */
export function isCaption(line: string): boolean {
  return line.length <= 100 && pictured.test(line);
}

/** 【平湖论坛】 alone on its line. */
export function isColumn(line: string): boolean {
  return line.length <= 18 && /^[【[〖「][^】\]〗」]{2,14}[】\]〗」]$/u.test(line) && !writer.test(line);
}

/** ------, ＊＊＊: drawn between two texts. */
const RULE = /^[-—=＝_＊*~·.…○◇◆□■☆★\s]{3,}$/u;

const PAGE_WORDS = patternOf`^(?:[大中小]|】)$|^[^，。；：]{4,28}${'lines/congresses'}上$`;

/** 分享：, 【字体：, 来源：, 扫一扫…: of the page, not of the article. */
export function isPageLine(line: string): boolean {
  if (RULE.test(line) || isMenu(line)) return true;
  return line.length <= 60 && (PAGE_WORDS.test(line) || (!line.endsWith('。') && pageLines.some((word) => line.startsWith(word))));
}

/** 平湖市财政局 首页 新闻中心 政务公开: what a site offers, side by side. */
function isMenu(line: string): boolean {
  return line.length <= MAX_MENU && !STOPS.test(line) && menu.filter((word) => line.includes(word)).length >= LEAST_ITEMS;
}

const menu = wordsOf('pages/menu_items');
const MAX_MENU = 90;
const LEAST_ITEMS = 3;
/** 通知公告320条、政策法规56条 is told. */
const STOPS = /[。，；：！？、\d]/u;

/** No longer than so many units, and without a stop at its end. */
export function isShort(line: string, max: number): boolean {
  return line.length <= max && !/。(?!$)|[。；，、;,]["”’]?$/u.test(line) && !addresses.some((word) => line.startsWith(word) && /[：:！]$/u.test(line));
}

/** Prose torn off in mid-sentence, no headline: an open “ or （, a figure without its unit, two characters behind the last ，. */
export function isTorn(line: string): boolean {
  if (count(line, '“') !== count(line, '”') || count(line, '（') !== count(line, '）') || count(line, '《') !== count(line, '》')) return true;
  return TORN.test(line);
}

const TORN = patternOf`\d$|^(?:(?:19|20)\d\d年|${'lines/torn_openers'}|${'lines/up_to'}[^，]{0,12})，|，[^，]{1,3}$`;

function count(line: string, char: string): number {
  let found = 0;
  for (let at = line.indexOf(char); at >= 0; at = line.indexOf(char, at + 1)) found++;
  return found;
}

/** Cells of a table that lost its frame: 出口 434.8 30.1. */
export function isTabular(line: string): boolean {
  return /\t/u.test(line) || /\d[^\s]*\s+[-−]?\d/u.test(line) || /^[\d.,%\-−\s]+$/u.test(line);
}

const NUMERALS = '一二三四五六七八九十';

const enumerators: readonly (readonly [RegExp, number])[] = [
  [new RegExp(String.raw`^第[${NUMERALS}百\d]{1,3}[章篇编部]`, 'u'), 2],
  [new RegExp(`^[${NUMERALS}]{1,3}[、.．]`, 'u'), 3],
  [new RegExp(`^[（(][${NUMERALS}]{1,3}[）)]`, 'u'), 4],
  [/^\d{1,2}[、．](?!\d)|^\d{1,2}\.\s?(?=[^\d\s])|^[（(]\d{1,2}[）)]|^[①-⑳]/u, 5],
  [new RegExp(`^(?:[${NUMERALS}]是|首先|其次|第[${NUMERALS}][，、])`, 'u'), 6],
];

/** What they begin with: most lines begin with nothing of the kind. */
const enumeratorBegins = createUnitSet(`第${NUMERALS}（(0123456789首其①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳`);

/** Level of a line's enumerator: 第一章 2, 一、 3, （一） 4, 1. 5, 一是 6; undefined without one. */
export function enumeratorLevel(line: string): number | undefined {
  if (line === '' || !hasUnit(enumeratorBegins, line.charCodeAt(0))) return undefined;
  return enumerators.find(([pattern]) => pattern.test(line))?.[1];
}

/** A first sentence longer than this says something itself. */
const maxHead = 45;

/**
 * The numbered heading that runs into its paragraph, and its level.
 *
 *     （一）扩大内需，稳住外贸。今年安排专项资金2亿元…
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Only 一、 and （一） do so, and only where the first sentence holds no figure.
 */
export function headedBy(text: string, { start, end }: Span): { readonly end: number; readonly level: number } | undefined {
  const head = text.slice(start, Math.min(end, start + maxHead + 1));
  const level = enumeratorLevel(head);
  if (level === undefined || level === 2 || level === 5) return undefined;
  const stop = head.search(/[。：]/u);
  if (stop < 0 || /\d/u.test(head.slice(3, stop))) return undefined;
  const whole = start + stop + 1 >= end;
  if (level === 6 ? !whole : head.charAt(stop) === '：') return undefined;
  return { end: start + stop + 1, level };
}
