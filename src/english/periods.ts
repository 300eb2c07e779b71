/** Times of English text: the first half of 2024, from January to May, as of the end of June, last year. */
import { dayOf, isDate } from '../annotate/period/edtf.js';
import type { PeriodMention, PeriodPart, PeriodPoint, PeriodType, Span } from '../types.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = [
  String.raw`Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?`,
  String.raw`July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?`,
].join('|');
const MONTH = `(?:${MONTH_NAMES})(?![a-z])`;
const YEAR = String.raw`(?:19|20)\d\d(?!\d|,\d|\.\d)`;
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
/** The year behind a part of one. */
const OF = String.raw`(?:(?:,?\s(?:of\s)?)(?<year>${YEAR})|\sof\s(?<ref>this|last|the)\syear)?`;

interface Reading {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Stretch | undefined;
}

interface Stretch {
  readonly from: PeriodPoint;
  readonly to?: PeriodPoint;
}

const DASH = /[-–—]/u.source;
/** The longer readings first; each begins where it is asked. */
const READINGS: readonly Reading[] = [
  reading(String.raw`(?:the\s)?(?<half>first|second)[\s-]half${OF}`, (g) => partOf(g, { kind: 'half', half: g['half'] === 'first' ? 1 : 2 })),
  reading(String.raw`H(?<half>[12])${OF}`, (g) => partOf(g, { kind: 'half', half: g['half'] === '1' ? 1 : 2 })),
  reading(String.raw`(?:the\s)?first\s(?<count>two|three|2|3)\squarters${OF}`, (g) => partOf(g, { kind: 'quarters', from: 1, to: countOf(g['count']) })),
  reading(String.raw`(?:the\s)?(?<nth>first|second|third|fourth)[\s-]quarter${OF}`, (g) => quarter(g, ORDINALS.indexOf((g['nth'] ?? '').toLowerCase()) + 1)),
  reading(String.raw`Q(?<nth>[1-4])${OF}`, (g) => quarter(g, Number(g['nth']))),
  reading(String.raw`(?:the\s)?first\s(?<count>${COUNTS.join('|')}|\d{1,2})\smonths${OF}`, (g) => partOf(g, { kind: 'months', from: 1, to: countOf(g['count']) })),
  reading(
    String.raw`(?:from\s)?(?<from>${MONTH})(?:\sto\s|\sthrough\s|\s?${DASH}\s?)(?<to>${MONTH})(?:\speriod)?${OF}`,
    (g) => partOf(g, { kind: 'months', from: monthOf(g['from']), to: monthOf(g['to']) }),
  ),
  reading(String.raw`(?<month>${MONTH})\s(?<day>\d{1,2})(?:,\s?(?<year>${YEAR}))?(?![\d,])`, day),
  reading(String.raw`(?<day>\d{1,2})\s(?<month>${MONTH})(?:,?\s(?<year>${YEAR}))?`, day),
  reading(String.raw`(?<month>${MONTH})${OF}`, (g) => partOf(g, { kind: 'months', from: monthOf(g['month']), to: monthOf(g['month']) })),
  reading(String.raw`(?<year>${YEAR})`, (g) => ({ from: { year: Number(g['year']) } })),
  reading(String.raw`(?<ref>this|last)\syear`, (g) => ({ from: { yearRef: g['ref']?.toLowerCase() === 'this' ? 'this' : 'last' } })),
  reading(String.raw`the\sprevious\syear`, () => ({ from: { yearRef: 'prior' } })),
  reading(String.raw`(?<ref>this|last)\s(?<unit>month|quarter|week)`, calendar),
];

/** Words that may open a time; May and March are times behind one of them only. */
const OPENERS = 'in|during|for|of|on|since|from|by|until|through|throughout|as of|as at|at|ending|ended';
const EDGES = String.raw`(?:the\s)?(?:end(?:\sof|[\s-])|end-|late\s|beginning\sof\s|start\sof\s)`;
const OPENER = new RegExp(String.raw`(?:^|[\s(])(?<words>${OPENERS})\s(?<edge>${EDGES})?$`, 'iu');
const EDGE = /^(?:the\s)?(?<edge>end|beginning|start)\sof\s/iu;

/** Every time of text[start, end), in order; the words that open one (in, as of the end of) belong to it. */
export function findEnglishPeriods(text: string, { start, end }: Span): PeriodMention[] {
  const found: PeriodMention[] = [];
  for (let at = start; at < end; at++) {
    const before = text[at - 1];
    if (at > start && before !== undefined && /[\w$.,]/u.test(before) && !/\s/u.test(before)) continue;
    const mention = mentionAt(text, at, { start: found.at(-1)?.end ?? start, end });
    if (mention === undefined) continue;
    found.push(mention);
    at = mention.end - 1;
  }
  return found;
}

function mentionAt(text: string, at: number, { start, end }: Span): PeriodMention | undefined {
  const piece = text.slice(at, Math.min(end, at + 60));
  const edge = EDGE.exec(piece);
  const offset = edge?.[0].length ?? 0;
  for (const { pattern, read } of READINGS) {
    const match = pattern.exec(piece.slice(offset));
    const stretch = match && read(match.groups ?? {});
    if (!match || !stretch) continue;
    const opener = OPENER.exec(text.slice(Math.max(start, at - 24), at));
    if (!isTime(match[0], opener?.groups?.['words'], piece.slice(offset + match[0].length))) continue;
    const from = at - (opener ? opener[0].trimStart().replace(/^\(/u, '').length : 0);
    const until = at + offset + match[0].length;
    const edgeWord = edge?.groups?.['edge'] ?? opener?.groups?.['edge'] ?? '';
    return mentionOf(text, { start: from, end: until }, { at, stretch, words: opener?.groups?.['words']?.toLowerCase(), last: edgeWord !== '' });
  }
  return undefined;
}

/** `may rise`, `march on` and the 2024 of `2024 people` are none. */
function isTime(words: string, opener: string | undefined, behind: string): boolean {
  if (/^(?:May|March|Mar|Dec|Jan|Jun)$/u.test(words)) return opener !== undefined;
  if (/^[a-z]/u.test(words) && /^(?:may|mar|jun|jul|aug|sep|oct|nov|dec|jan|feb|apr)/u.test(words)) return false;
  return !(/^\d{4}$/u.test(words) && /^\s?(?:percent|%|yuan|million|billion|trillion|people)/iu.test(behind));
}

interface Read {
  readonly at: number;
  readonly stretch: Stretch;
  readonly words: string | undefined;
  /** The end of it, not the whole. */
  readonly last: boolean;
}

function mentionOf(text: string, span: Span, { at, stretch, words, last }: Read): PeriodMention {
  const from = last ? { ...stretch.from, edge: 'last' as const } : stretch.from;
  const relation = words === 'since' ? ('since' as const) : words === 'as of' || words === 'as at' || (words === 'by' && last) ? ('as_of' as const) : undefined;
  const { to } = stretch;
  const type = relation ?? (last ? 'as_of' : typeOf(from.part));
  return { ...span, text: text.slice(at, span.end), type, from, ...(to ? { to } : {}), ...(relation ? { relation } : {}) };
}

function typeOf(part: PeriodPart | undefined): PeriodType {
  if (part?.kind === 'half') return 'half';
  if (part?.kind === 'quarters') return part.from === part.to ? 'quarter' : 'cumulative';
  if (part?.kind === 'months') return part.from === part.to ? 'month' : part.from === 1 ? 'cumulative' : 'span';
  if (part?.kind === 'days') return 'day';
  if (part?.kind === 'calendar') return part.unit === 'week' ? 'span' : part.unit;
  return 'year';
}

function reading(source: string, read: Reading['read']): Reading {
  return { pattern: new RegExp(String.raw`^${source}(?![\w-])`, 'iu'), read };
}

function partOf(groups: Readonly<Record<string, string | undefined>>, of: PeriodPart): Stretch {
  const { year, ref } = groups;
  const yearRef = ref?.toLowerCase() === 'last' ? 'last' : 'this';
  return { from: { ...(year !== undefined ? { year: Number(year) } : ref !== undefined ? { yearRef } : {}), part: of } };
}

function quarter(groups: Readonly<Record<string, string | undefined>>, nth: number): Stretch {
  return partOf(groups, { kind: 'quarters', from: nth, to: nth });
}

function calendar(groups: Readonly<Record<string, string | undefined>>): Stretch {
  const offset = groups['ref']?.toLowerCase() === 'this' ? 0 : -1;
  return { from: { part: { kind: 'calendar', unit: unitOf(groups['unit']), offset } } };
}

function day(groups: Readonly<Record<string, string | undefined>>): Stretch | undefined {
  const number = Number(groups['day']);
  return number < 1 || number > 31 ? undefined : partOf(groups, { kind: 'days', month: monthOf(groups['month']), day: number });
}

function monthOf(word = ''): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function countOf(word = ''): number {
  return /^\d/u.test(word) ? Number(word) : COUNTS.indexOf(word.toLowerCase()) + 1;
}

function unitOf(word = ''): 'month' | 'quarter' | 'week' {
  return word === 'quarter' || word === 'week' ? word : 'month';
}

const PUBLISHED = new RegExp(String.raw`(?:(?<month>${MONTH})\s(?<day>\d{1,2}),\s?(?<year>${YEAR})|(?<day2>\d{1,2})\s(?<month2>${MONTH}),?\s(?<year2>${YEAR}))`, 'u');

/** The first whole date near the top of an English release, as an ISO day. */
export function englishDay(text: string): string | undefined {
  const groups = PUBLISHED.exec(text.slice(0, 800))?.groups;
  if (groups === undefined) return undefined;
  const date = dayOf(Number(groups['year'] ?? groups['year2']), monthOf(groups['month'] ?? groups['month2']), Number(groups['day'] ?? groups['day2']));
  return isDate(date) ? date : undefined;
}
