/** Spaces that only set the type go; those that part words, cells and phrases stay. */
import { CJK_MARK, DIGIT, HAN, LATIN, NEWLINE, SPACE, UNIT_SIGN, classAt, digitsFrom, isDigitAt } from '../text/chars.js';
import { patternOf } from '../lexicon/lists.js';
import type { Edit } from '../offsets/map.js';
import type { Document, Table } from '../types.js';

/**
 * Edits that drop spaces between Chinese characters, digits and marks, and at the ends of lines.
 *
 *     在 省 级 评价 中，达 37.6 万件   →   在省级评价中，达37.6万件
 *
 * A gap (two spaces or more, a tab, an ideographic space) between words becomes one ideographic
 * space, behind the end of a sentence a new line. A single space between two phrases of four or more
 * characters, between two figures and between Latin words stays. Two or more empty lines become one;
 * tabs between the cells of a table stay.
 */
export function dropSpaces(document: Document): readonly Edit[] {
  const { text } = document;
  const edits: Edit[] = [];
  const inTable = tableFinder(document.tables);
  for (let i = 0; i < text.length; i++) {
    const kind = classAt(text, i);
    if (kind !== SPACE && kind !== NEWLINE) continue;
    let end = i + 1;
    while (end < text.length && (classAt(text, end) === SPACE || classAt(text, end) === NEWLINE)) end += 1;
    const piece = text.slice(i, end);
    const better = inTable(i) ? inCells(text, i, end) : between(text, i, end);
    if (better !== piece) edits.push({ start: i, end, with: better });
    i = end;
  }
  return edits;
}

/**
 * Edits that begin a new line where a gap follows the end of a sentence: pages that lost their
 * paragraphs keep the indent.
 *
 *     增长8.4%。        数据显示   →   增长8.4%。⏎数据显示
 */
export function breakAtGaps(document: Document): readonly Edit[] {
  const { text, tables } = document;
  const inTable = tableFinder(tables);
  return Array.from(text.matchAll(SENTENCE_GAP), ({ 0: found, index }) => ({
    start: index + 1,
    end: index + found.length,
    with: '\n',
  })).filter(({ start }) => !inTable(start));
}

const SENTENCE_GAP = /[。！？；](?:[ \u00a0]{2,}|[\t\u3000])[ \u00a0\t\u3000]*(?=[^\s，。；：、！？）”’》,;:!?)])/g;

const CLOSERS = '，。；：、！？）”’》,;:!?)';

const GAP = '\u3000';

/** What stands for the white space [start, end) outside tables. */
function between(text: string, start: number, end: number): string {
  if (start === 0 || end === text.length) return '';
  const piece = text.slice(start, end);
  const firstBreak = piece.indexOf('\n');
  if (firstBreak >= 0) return piece.indexOf('\n', firstBreak + 1) >= 0 ? '\n\n' : '\n';
  const wide = end - start > 1 || piece === '\t' || piece === GAP;
  return wide ? gap(text, start, end) : single(text, start, end);
}

function gap(text: string, start: number, end: number): string {
  const before = text.charAt(start - 1);
  if ('。！？；'.includes(before) && !CLOSERS.includes(text.charAt(end))) return '\n';
  if (end - start > 1 && CAPTION.test(text.slice(Math.max(start - MAX_CAPTION, 0), start))) return '\n';
  const left = classAt(text, start - 1);
  const right = classAt(text, end);
  if (left === LATIN && right === LATIN) return ' ';
  // Justified lines stretch 2023 年 by a second space.
  if (end - start === 2 && !/[\t\u3000]/.test(text.slice(start, end)) && left + right === HAN + DIGIT) return '';
  if (left === CJK_MARK || right === CJK_MARK) return isOpening(text, end) || isClosing(text, start - 1) ? GAP : '';
  return GAP;
}

/** 图自市统计局网站, 王小满 摄: what stands under a picture and ends where the gap begins. */
const CAPTION = patternOf`(?:^|[\s。])(?:${'pages/picture_sources'}[^\s，。；]{2,20}|[^，。；]{2,8}${'pages/picture_makers_alone'})$`;
const MAX_CAPTION = 24;

function single(text: string, start: number, end: number): string {
  const left = classAt(text, start - 1);
  const right = classAt(text, end);
  if (left === CJK_MARK || right === CJK_MARK) return '';
  if (left === HAN && right === HAN) return partsPhrases(text, start) ? ' ' : '';
  const mixed = (left === HAN && (right === DIGIT || right === LATIN || right === UNIT_SIGN))
    || (right === HAN && (left === DIGIT || left === LATIN || left === UNIT_SIGN))
    || (left === DIGIT && right === UNIT_SIGN)
    || (left === DIGIT && right === DIGIT && partsThousands(text, start))
    || partsDecimals(text, start)
    || isBesidePer(text, start);
  return mixed ? '' : ' ';
}

/** Whether the single space at `at` stands beside the stroke of a unit behind its figure: 33.2万元 / 吨; 首页 / 新闻 is a path. */
function isBesidePer(text: string, at: number): boolean {
  const stroke = text[at + 1] === '/' ? at + 1 : at - 1;
  if (text[stroke] !== '/') return false;
  const left = isBlank(text, stroke - 1) ? stroke - 1 : stroke;
  const right = isBlank(text, stroke + 1) ? stroke + 2 : stroke + 1;
  return classAt(text, right) === HAN && FIGURE_AND_UNIT.test(text.slice(Math.max(left - LONGEST_UNIT, 0), left));
}

const FIGURE_AND_UNIT = /\d ?\p{Script=Han}{1,4}$/u;
const LONGEST_UNIT = 6;

/** Whether the single space at `at` tore a figure at its point: 提升9. 5个百分点, 占29 .16%; 1. 5家企业 of a list stands behind a mark. */
function partsDecimals(text: string, at: number): boolean {
  // 占29 .16%: before its point.
  if (text[at + 1] === '.' && isDigitAt(text, at - 1) && isDigitAt(text, at + 2)) return true;
  const end = at + 1 + digitsFrom(text, at + 1);
  if (text[at - 1] !== '.' || end === at + 1) return false;
  let first = at - 1;
  while (isDigitAt(text, first - 1)) first -= 1;
  const unit = classAt(text, end);
  return first < at - 1 && classAt(text, first - 1) === HAN && text[first - 1] !== '第' && (unit === HAN || unit === UNIT_SIGN);
}

/**
 * Whether the single space at `at` is a thousands separator (GB/T 15835): 18 917件, 46 612.7万人次. Groups of three behind one to
 * three digits, a Chinese character or mark before them and a unit behind: 第5 100米 of a list, 2023 100强 and 12 345 678 of a row
 * of figures are none.
 */
function partsThousands(text: string, at: number): boolean {
  let first = at;
  while (isDigitAt(text, first - 1) || (isBlank(text, first - 1) && isDigitAt(text, first - 2) && classAt(text, first) === DIGIT && digitsFrom(text, first) === GROUP)) first -= 1;
  let end = at + 1;
  while (isDigitAt(text, end) || (isBlank(text, end) && digitsFrom(text, end + 1) === GROUP)) end += 1;
  const groups = text.slice(first, end).split(/[ \u00a0]/u);
  const lead = groups[0] ?? '';
  if (lead.length > GROUP || lead.startsWith('0') || groups.slice(1).some((group) => group.length !== GROUP)) return false;
  if (text[end] === '.' && isDigitAt(text, end + 1)) end += 1 + digitsFrom(text, end + 1);
  const unit = classAt(text, end);
  const before = classAt(text, first - 1);
  return (before === HAN || before === CJK_MARK) && !'第'.includes(text.charAt(first - 1)) && (unit === HAN || unit === UNIT_SIGN);
}

const GROUP = 3;

function isBlank(text: string, index: number): boolean {
  return text[index] === ' ' || text[index] === '\u00a0';
}

/** Tabs and line breaks part cells and rows; blanks that stretch a name go (粮 食), one between figures or words stays. */
function inCells(text: string, start: number, end: number): string {
  const piece = text.slice(start, end);
  if (piece.includes('\n')) return '\n';
  return piece.includes('\t') ? piece.replace(/[^\t]/g, '') : single(text, start, end);
}

const PHRASE = 4;

/** Whether four or more characters stand unbroken on both sides of the space at `at`. */
function partsPhrases(text: string, at: number): boolean {
  for (let i = 1; i <= PHRASE; i++) if (!isWordAt(text, at - i) || !isWordAt(text, at + i)) return false;
  return true;
}

function isWordAt(text: string, index: number): boolean {
  const kind = classAt(text, index);
  return kind === HAN || kind === DIGIT || kind === LATIN || kind === UNIT_SIGN || text[index] === '.';
}

function isOpening(text: string, index: number): boolean {
  return '“‘（《〈【〔〖'.includes(text.charAt(index) || ' ');
}

function isClosing(text: string, index: number): boolean {
  return '”’）》〉】〕〗'.includes(text.charAt(index) || ' ');
}

/** Tells whether offsets, asked in rising order, stand in a table. */
function tableFinder(tables: readonly Table[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while ((tables[next]?.end ?? Infinity) <= offset) next += 1;
    return (tables[next]?.start ?? Infinity) <= offset;
  };
}
