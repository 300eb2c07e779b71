/** Figures of English text: $3.2 billion, RMB 3.9 trillion, 5 to 6 percent, more than 1.25 million containers. */
import type { Qualifier, Quantity, Span } from '../types.js';
import { normal, type EnglishLexicon, type EnglishUnit } from './lexicon.js';

/** A figure, and whether the words behind it are what it counts. */
export interface Figure extends Span {
  readonly quantity: Quantity;
  readonly counts: boolean;
}

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const SCALE = String.raw`(?:\s?-?(?:thousand|million|mln|billion|bln|bn|trillion|trln|tn)(?![a-z]))`;
const CURRENCY = /(?:US\$|HK\$|\$|RMB|CNY|USD|HKD|EUR|MOP|€|£|¥|￥)\s?/u.source;
const DASH = /[-–—]/u.source;
/** to 6 percent: the other end of a range. */
const SECOND = String.raw`(?:\s?${DASH}\s?|\sto\s|\sand\s)(?:${CURRENCY})?(?<second>${NUMBER})(?<scale2>${SCALE})?`;
const FIGURE = new RegExp(
  String.raw`(?<![\w.,/:])(?<currency>${CURRENCY})?(?<first>${NUMBER})(?<scale>${SCALE})?(?:${SECOND})?(?![\w:])(?!\.\d)(?!(?:st|nd|rd|th)\b)`,
  'giu',
);

const SHIFTS: Readonly<Record<string, number>> = { thousand: 3, million: 6, mln: 6, billion: 9, bln: 9, bn: 9, trillion: 12, trln: 12, tn: 12 };

/** Words before a figure that qualify it, the longer first. */
const QUALIFIERS: readonly (readonly [words: string, qualifier: Qualifier])[] = [
  ['approximately', 'about'], ['around', 'about'], ['roughly', 'about'], ['about', 'about'], ['some', 'about'],
  ['more than', 'over'], ['upwards of', 'over'], ['in excess of', 'over'], ['over', 'over'], ['above', 'over'],
  ['nearly', 'nearly'], ['almost', 'nearly'], ['close to', 'nearly'], ['less than', 'nearly'], ['under', 'nearly'],
  ['no more than', 'at_most'], ['up to', 'at_most'], ['at most', 'at_most'],
  ['no less than', 'at_least'], ['at least', 'at_least'],
];

/** Every figure of text[start, end), in order. Years, dates and clock times are found before and handed in as `taken`. */
export function findFigures(text: string, { start, end }: Span, taken: readonly Span[], lexicon: EnglishLexicon): Figure[] {
  const found: Figure[] = [];
  const piece = text.slice(start, end);
  const scan = new RegExp(FIGURE);
  for (let match = scan.exec(piece); match; match = scan.exec(piece)) {
    const at = start + match.index;
    const figure = isLabel(piece, match.index) ? undefined : figureOf(text, { start: at, end }, match, lexicon);
    if (figure && !taken.some((span) => span.start < figure.end && figure.start < span.end)) found.push(figure);
    // From 20 to 10 days: what is no range is two figures.
    if (figure) scan.lastIndex = Math.max(match.index + 1, figure.end - start);
  }
  return found;
}

/** No. 5, Article 12, Covid-19: a name, no figure. */
function isLabel(piece: string, at: number): boolean {
  return /(?:\bNo\.?|\bArticle|\bChapter|\bSection|\bPhase|\bFlight|[A-Za-z]-)\s?$/u.test(piece.slice(Math.max(0, at - 10), at));
}

function figureOf(text: string, { start, end }: Span, match: RegExpExecArray, lexicon: EnglishLexicon): Figure | undefined {
  const { currency, first = '', scale, second, scale2 } = match.groups ?? {};
  const range = second !== undefined && isRange(match[0], text, start);
  const whole = range || second === undefined ? match[0] : match[0].slice(0, (currency ?? '').length + first.length + (scale ?? '').length);
  const behind = unitBehind(text, { start: start + whole.length, end }, lexicon);
  const money = currency === undefined ? undefined : lexicon.units.get(normal(currency));
  const unit: EnglishUnit | undefined = money ?? behind?.unit;
  const last = scale2 ?? scale;
  const value = valueOf(first, range ? (scale ?? scale2) : scale);
  const until = start + whole.length + (money && behind?.unit.dimension === 'money' ? behind.length : money ? 0 : (behind?.length ?? 0));
  const qualified = qualifierBefore(text, start);
  const quantity: Quantity = {
    start: qualified?.start ?? start, end: until, value, unit: unit?.unit ?? '', dimension: unit?.dimension ?? (scale === undefined ? 'none' : 'count'), script: 'arabic',
    ...(range && second !== undefined ? { valueMax: valueOf(second, last) } : {}),
    ...(qualified ? { qualifier: qualified.qualifier } : {}),
    ...(unit === undefined && scale === undefined ? { bare: true as const } : {}),
  };
  return { start: quantity.start, end: until, quantity, counts: unit === undefined };
}

/** 5 to 6 percent and 5-6 are ranges; of `from 5 to 6` and `5 and 6` each is a figure of its own, but for `between 5 and 6`. */
function isRange(whole: string, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 9), start).toLowerCase();
  if (/\sand\s/u.test(whole)) return before.endsWith('between ');
  return !before.endsWith('from ');
}

function valueOf(digits: string, scale: string | undefined): number {
  const shift = SHIFTS[(scale ?? '').toLowerCase().replaceAll(/[^a-z]/gu, '')] ?? 0;
  return Number(`${digits.replaceAll(',', '')}e${shift}`);
}

/** The longest unit right behind a number, and how many characters it takes. */
function unitBehind(text: string, { start, end }: Span, { units, longest }: EnglishLexicon): { readonly unit: EnglishUnit; readonly length: number } | undefined {
  const piece = text.slice(start, Math.min(end, start + 60));
  const sign = /^\s?%/u.exec(piece);
  if (sign) return hit(units.get('%'), sign[0].length);
  const words = [...piece.matchAll(/[\s-]*[^\s,;()-]+/gu)];
  for (let count = Math.min(longest, words.length); count > 0; count--) {
    const length = (words[count - 1]?.index ?? 0) + (words[count - 1]?.[0].length ?? 0);
    const form = normal(piece.slice(0, length)).replace(/\.$/u, '');
    const unit = units.get(form) ?? units.get(normal(piece.slice(0, length)));
    const dot = unit !== undefined && piece.slice(0, length).endsWith('.') && !form.endsWith('.') ? 1 : 0;
    if (unit) return hit(unit, length - dot);
  }
  return undefined;
}

function hit(unit: EnglishUnit | undefined, length: number): { readonly unit: EnglishUnit; readonly length: number } | undefined {
  return unit && { unit, length };
}

/** The words and their pattern, the longer first. */
const QUALIFIED = [...QUALIFIERS].sort((a, b) => b[0].length - a[0].length)
  .map(([words, qualifier]) => ({ words, qualifier, pattern: new RegExp(String.raw`(?:^|[\s(])${words}\s(?:an?\s)?$`, 'u') }));

function qualifierBefore(text: string, start: number): { readonly qualifier: Qualifier; readonly start: number } | undefined {
  const before = text.slice(Math.max(0, start - 20), start).toLowerCase();
  const found = QUALIFIED.find(({ pattern }) => pattern.test(before));
  return found && { qualifier: found.qualifier, start: start - (before.length - before.lastIndexOf(found.words)) };
}
