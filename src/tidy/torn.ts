/** Paragraphs that a page or column end tore in mid-sentence. */
import { patternOf, sourceOf } from '../lexicon/lists.js';
import { DIGIT, HAN, LATIN, classAt } from '../text/chars.js';
import type { Line } from './lines.js';

/** A paragraph up to the line that may go on in the next. */
export interface Above {
  readonly text: string;
  readonly first: Line;
  readonly line: Line;
  /** Whether the paragraph is the first of the document. */
  readonly isStart: boolean;
  /** Columns that the line's block was set to. */
  readonly width?: number;
}

/** The line behind a break. */
export interface Below {
  readonly line: Line;
  /** Whether an empty line follows it. */
  readonly alone: boolean;
  readonly width?: number;
}

/**
 * Whether a line reaches the width that its block was set to. Type is stretched, an indent of two
 * characters may be gone from a first line, so one that ends in mid-sentence may be shorter.
 */
export function isFull({ text, line, width }: Above): boolean {
  if (width === undefined || line.squeezed > width + 6) return false;
  return line.columns >= (endsSentence(text, line) ? width - 4 : Math.min(width - 4, Math.max(width - 8, width * 0.7)));
}

/** A line that begins something new: a list item, a dateline, a byline, a bullet, the day and page of a paper: （2024年6月19日 第1版）,
 * when and where a report was given: ——2026年1月26日在…. */
export function beginsItem(text: string, line: Line): boolean {
  ITEM.lastIndex = line.start;
  return ITEM.test(text);
}

/** 一、, （一）, 1., 第一章. */
const NUMBERED = String.raw`[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]{1,3}[章节條条]`;
/** （2024年6月19日 第1版）, alone on the line. */
const DAY_OF_PAPER = String.raw`[（(]\d{4}年\d{1,2}月\d{1,2}日[^，。\n）)]{0,12}[）)][ \u3000]*(?:\n|$)`;
/** ——2026年1月26日, 本报讯, （记者…. */
const REPORT = String.raw`—{1,2}20\d{2}年|本报讯|本報訊|[（(]?${sourceOf('lines/report_openers')}`;
const ITEM = new RegExp(`(?:${NUMBERED}|[□■●◆▲△★☆◎※•·]|${REPORT}|${DAY_OF_PAPER})`, 'yu');

/** ——2021年1月19日在平湖市第十六届人民代表大会第五次会议上: who gave the report stands on the next line. */
export function tellsSession(text: string, line: Line): boolean {
  return text[line.start] === '—' && SESSION.test(text.slice(line.start, line.end));
}

const SESSION = /^—{1,2}20\d{2}年.*[会會][议議]?上$/u;

/** Who speaks next in a record of a press conference: 吴世文：去年…, [吴世文]：去年…, 某报记者：请问…, 答：. */
function takesTurn(text: string, line: Line): boolean {
  TURN.lastIndex = line.start;
  return TURN.test(text);
}

const TURN = /[\p{Script=Han}·]{1,12}[：:]|[[【][\p{Script=Han}·]{2,40}[\]】][：:]/uy;

/**
 * Whether the line behind an empty one goes on with the sentence above it.
 *
 *     持续优化营⏎⏎商环境工作机制。     yes
 *     营造良好的法治环境⏎⏎全市法院…     no: a headline
 *
 * The one above must end without an end mark, the one below must be prose. Then a full last line of
 * a set column decides; else marks inside the paragraph, its length, the way both begin and whether
 * the two characters at the tear stand together elsewhere in the text.
 */
export function isTorn(above: Above, below: Below): boolean {
  const { text, first, line } = above;
  const next = below.line;
  if (endsSentence(text, line) || beginsItem(text, next) || takesTurn(text, next) || isByline(text, line)) return false;
  if (ADDRESS.test(text.slice(line.start, line.end))) return false;
  const rest = text.slice(next.start, Math.min(next.end, next.start + 400));
  const tail = text.charAt(line.end - 1);
  if ('，、（“‘《,('.includes(tail) || '，。、；！？）”’》%,;!?)'.includes(rest.charAt(0))) return true;
  const paragraph = text.slice(first.start, line.end);
  const opener = OPENER.test(rest);
  if (isFull(above) && !opener && goesOn(above, below, paragraph)) return true;
  if (!PROSE.test(rest)) return false;
  return evidence(above, next, paragraph) - (opener ? 2 : 0) >= 2;
}

/** Original URL: http://…&run=13: an address ends its line. */
const ADDRESS = /https?:\/\/\S+$/u;

/** Whether the block below a full line goes on with it, rather than begin a paragraph. */
function goesOn({ first, line, isStart, width = 0 }: Above, below: Below, paragraph: string): boolean {
  if (below.line.indent > line.indent + 1) return false;
  if (first !== line || (!line.gap && !isStart)) return true;
  // A one-line block as wide as the column may be a headline.
  if (!/[，。；、“]/.test(paragraph) || line.squeezed > width + 2) return false;
  if (below.alone || below.width === undefined) return true;
  // The first line of a paragraph is narrower by its lost indent.
  return below.line.columns >= below.width - 3 || below.line.columns < below.width - 8;
}

function evidence({ text, line, isStart }: Above, next: Line, paragraph: string): number {
  let points = 0;
  if (/[。！？；]/.test(paragraph)) points += 3;
  const commas = count(paragraph, '，') + count(paragraph, ',');
  if (commas >= 3) points += 2;
  else if (commas === 2) points += 1;
  if (count(paragraph, '、') >= 2) points += 1;
  const length = paragraph.replace(/\s/g, '').length;
  if (length >= 50) points += 2;
  else if (length >= 30) points += 1;
  if (SUBORDINATE.test(paragraph)) points += 2;
  // A pair of characters by itself says little: 主席|在 stands everywhere.
  if (points > 0) points += Math.min(2, occurrencesOfPair(text, line, next));
  if (isStart) points -= 2;
  if (PHRASES.test(paragraph)) points -= 2;
  return points;
}

/** Words that begin a new statement, hardly ever the rest of one. */
const OPENER = patternOf`^(?:${'lines/statement_openers'}|据[了悉介]|\d{1,4}年|\d{1,2}月|[一二三四五六七八九十]是)`;

/** Words that begin a sentence with more to come, hardly ever a headline. */
const SUBORDINATE = patternOf`^(?:${'lines/subordinate_openers'}|\d{4}年以来|该[区县市省局镇])`;

/** Phrases parted by a space, as in headlines. */
const PHRASES = /[\u4E00-\u9FFF\d]{4}[ \u3000][\u4E00-\u9FFF\d]{4}/;

const PROSE = /[，。；！？,;]/;

/** True of a line that ends with a mark of the end, quotes and brackets aside. */
export function endsSentence(text: string, line: Line): boolean {
  const tail = text.charAt(line.end - 1);
  if (STOPS.includes(tail)) return true;
  if (!'”’）)》】"'.includes(tail)) return false;
  if (STOPS.includes(text.charAt(line.end - 2))) return true;
  // A remark behind the sentence: 气温在0℃以下。（本报1月30日报道）
  const opened = tail === '）' || tail === ')' ? Math.max(text.lastIndexOf('（', line.end), text.lastIndexOf('(', line.end)) : 0;
  return opened > 0 && STOPS.includes(text.charAt(opened - 1));
}

const STOPS = '。！？；：…!?;:';

const REPORTER = patternOf`(?:${'lines/reporters'}|${'lines/correspondents'})[ \u3000]`;
const BYLINE = patternOf`${'lines/byline_words'}`;

/** Whoever wrote the report, on a line of its own under the headline: 平湖县融媒体中心 记者 王小满 通讯员 李小雪. */
export function bylineUnderHead({ text, isStart }: Above, next: Line): boolean {
  return isStart && isByline(text, next) && REPORTER.test(text.slice(next.start, next.end));
}

function isByline(text: string, line: Line): boolean {
  const words = text.slice(line.start, line.end);
  return !/[，。；,;]/.test(words) && ((words.length <= 60 && BYLINE.test(words)) || (words.length <= 90 && CLOCK.test(words)));
}

/** http://news.pinghu.cn 2012-02-18 09:33 来源: 平湖在线: when a page was put up, on a line of its own. */
const CLOCK = /20\d{2}[^\d\s]\d{1,2}[^\d\s]\d{1,2}[^\d\s]?[ \u3000]*\d{1,2}[:：]\d{2}/u;

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}

/** How often the characters on both sides of the tear stand together elsewhere, three at most. */
function occurrencesOfPair(text: string, line: Line, next: Line): number {
  const kinds = [classAt(text, line.end - 1), classAt(text, next.start)];
  // Digits on both sides, or Latin letters, say nothing by themselves.
  if (kinds.some((kind) => kind !== HAN && kind !== DIGIT && kind !== LATIN) || kinds[0] !== HAN) return 0;
  const pair = text.charAt(line.end - 1) + text.charAt(next.start);
  let found = 0;
  for (let at = text.indexOf(pair); at >= 0 && found < 3; at = text.indexOf(pair, at + 1)) found += 1;
  return found;
}
