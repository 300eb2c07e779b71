import type { HolidayDates, PeriodPart, PeriodPoint, PeriodMention, YearRef } from '../types.js';
import { buildTrie, firstUnits, type Trie } from './trie.js';

export type Relation = NonNullable<PeriodMention['relation']>;
export type Edge = NonNullable<PeriodPoint['edge']>;

/** What a word of time is: a point of time, a word before one, or a look-alike that hides one. */
export type PeriodWord =
  | { readonly role: 'point'; readonly point: PeriodPoint }
  | { readonly role: 'before'; readonly relation: Relation }
  /** 假期, which some days of make a time of. */
  | { readonly role: 'days off' }
  /** `skip` characters of it are passed over. */
  | { readonly role: 'hidden'; readonly skip: number };

/** The words of `rules/lexicon/periods.yaml`, as tries. */
export interface Periods {
  readonly words: Trie<PeriodWord>;
  readonly edges: Trie<Edge | 'alike'>;
  /** Behind a time: 以来, 前, 期间 (no relation). */
  readonly after: Trie<Relation | 'during' | 'alike'>;
  /** Behind a month: 上旬 1, 下旬 3. */
  readonly tens: Trie<number>;
  readonly dayparts: Trie<true>;
  /** Behind a feast: 假期. */
  readonly breaks: Trie<true>;
  /** Plans and feasts that may stand in quotes: “十四五”, “五一”. */
  readonly quoted: Trie<PeriodPoint>;
  /** Behind a plan: 开局之年, or 规划, which makes it a name. */
  readonly planYears: Trie<'first' | 'last' | 'name'>;
  /** What a time expression that begins with this code unit may be: bits of `BEGINS`, 0 for none. */
  readonly begins: Uint8Array;
}

/** Forms of one trie, on their way into it. */
type Forms<T> = [form: string, entry: T][];

/** The lexicon of a parsed `periods.yaml`; throws on a key or value that it does not know. */
export function buildPeriods(source: unknown): Periods {
  const top = record(source, 'periods');
  const words: Forms<PeriodWord> = [];
  const edges: Forms<Edge | 'alike'> = [];
  const after: Forms<Relation | 'during' | 'alike'> = [];
  const tens: Forms<number> = [];
  const quoted: Forms<PeriodPoint> = [];
  const planYears: Forms<'first' | 'last' | 'name'> = [];
  const point = (form: string, value: PeriodPoint): number => words.push([form, { role: 'point', point: value }]);
  each(top.years, 'years', YEAR_REFS, (yearRef, form) => point(form, { yearRef }));
  for (const form of list(top.whole_year, 'whole_year')) point(form, { part: { kind: 'whole year' } });
  eachSpan(top.halves, 'halves', (half, _, form) => point(form, { part: { kind: 'half', half: half === 1 ? 1 : 2 } }));
  eachSpan(top.quarters, 'quarters', (from, to, form) => point(form, { part: { kind: 'quarters', from, to } }));
  eachSpan(top.months, 'months', (from, to, form) => point(form, { part: { kind: 'months', from, to } }));
  for (const unit of CALENDAR_UNITS) {
    const offsets = record(record(top.calendar, 'calendar')[unit], unit);
    for (const [offset, forms] of Object.entries(offsets))
      for (const form of list(forms, unit)) point(form, { part: { kind: 'calendar', unit, offset: Number(offset) } });
  }
  each(top.current, 'current', CURRENT_UNITS, (unit, form) => point(form, { part: { kind: 'current', unit } }));
  for (const form of list(top.now, 'now')) point(form, { part: { kind: 'now' } });
  for (const form of list(top.recent, 'recent')) point(form, { part: { kind: 'now', loose: true } });
  for (const form of list(top.vague, 'vague')) point(form, { part: { kind: 'vague' } });
  for (const form of list(top.recurring, 'recurring')) point(form, { part: { kind: 'vague', recurring: true } });
  each(top.before, 'before', RELATIONS, (relation, form) => words.push([form, { role: 'before', relation }]));
  each(top.after, 'after', AFTER, (relation, form) => after.push([form, relation]));
  for (const form of list(top.after_alikes, 'after_alikes')) after.push([form, 'alike']);
  each(top.edges, 'edges', EDGES, (edge, form) => edges.push([form, edge]));
  // A bare end of a year or month (年底, 月末) is a time of its own; 初 and 末 only behind one.
  each(top.edges, 'edges', EDGES, (edge, form) => form.length > 1 && STANDING.test(form) && point(form, edgePoint(form, edge)));
  for (const form of list(top.edge_alikes, 'edge_alikes')) edges.push([form, 'alike']);
  eachSpan(top.tens, 'tens', (ten, _, form) => tens.push([form, ten]));
  for (const form of list(top.days_off, 'days_off')) words.push([form, { role: 'days off' }]);
  addPlans({ words, quoted, planYears }, top);
  addHolidays({ words, quoted }, top);
  for (const form of list(top.hidden, 'hidden')) words.push([form, { role: 'hidden', skip: form.length }]);
  for (const form of list(top.cut, 'cut')) words.push([form, { role: 'hidden', skip: 1 }]);
  const trie = buildTrie(words);
  return {
    words: trie, edges: buildTrie(edges), after: buildTrie(after), tens: buildTrie(tens), dayparts: plainTrie(top.dayparts, 'dayparts'),
    breaks: plainTrie(top.breaks, 'breaks'), quoted: buildTrie(quoted), planYears: buildTrie(planYears), begins: beginsOf(trie),
  };
}

function plainTrie(forms: unknown, name: string): Trie<true> {
  return buildTrie(list(forms, name).map((form) => [form, true] as const));
}

/** Bits of `Periods.begins`. */
export const BEGINS = { word: 1, digit: 2, han: 4, quote: 8, firstOf: 16, back: 32, republic: 64 } as const;

const BEGIN_CHARS: readonly (readonly [bit: number, chars: string])[] = [
  [BEGINS.digit, '0123456789０１２３４５６７８９'],
  [BEGINS.han, '〇零○一二三四五六七八九十两兩'],
  [BEGINS.quote, '“‘「"'],
  // 前 and 首, the first so many; 过去, 近, 最近, 这, the past so many; 民国.
  [BEGINS.firstOf, '前首头頭'],
  [BEGINS.back, '近过過最这這'],
  [BEGINS.republic, '民'],
];

const YEAR_REFS: readonly YearRef[] = ['this', 'last', 'before_last', 'next', 'prior', 'following', 'same'];
const CALENDAR_UNITS = ['day', 'week', 'month', 'quarter'] as const;
const CURRENT_UNITS = ['any', 'day', 'month', 'quarter'] as const;
const RELATIONS: readonly Relation[] = ['as_of', 'since', 'by', 'before', 'after'];
const AFTER: readonly (Relation | 'during')[] = [...RELATIONS, 'during'];
const EDGES: readonly Edge[] = ['first', 'middle', 'last'];
/** 年…, 月…, 季…, 岁…: ends that stand alone. */
const STANDING = /^[年月季岁]/u;

function edgePoint(form: string, edge: Edge): PeriodPoint {
  if (form.startsWith('月')) return { part: { kind: 'current', unit: 'month' }, edge };
  if (form.startsWith('季')) return { part: { kind: 'current', unit: 'quarter' }, edge };
  return { edge };
}

interface PlanForms {
  readonly words: Forms<PeriodWord>;
  readonly quoted: Forms<PeriodPoint>;
  readonly planYears: Forms<'first' | 'last' | 'name'>;
}

function addPlans({ words, quoted: inQuotes, planYears }: PlanForms, top: Readonly<Record<string, unknown>>): void {
  for (const [year, forms] of Object.entries(record(top.plans, 'plans'))) {
    const part: PeriodPart = { kind: 'plan', from: Number(year), to: Number(year) + 4 };
    const { quoted, plain } = record(forms, year);
    for (const form of list(quoted ?? [], year)) inQuotes.push([form, { part }]);
    for (const form of list(plain ?? [], year)) words.push([form, { role: 'point', point: { part } }]);
  }
  each(top.plan_years, 'plan_years', ['first', 'last'] as const, (which, form) => planYears.push([form, which]));
  for (const form of list(top.plan_names, 'plan_names')) planYears.push([form, 'name']);
}

function addHolidays({ words, quoted }: Pick<PlanForms, 'words' | 'quoted'>, top: Readonly<Record<string, unknown>>): void {
  for (const [name, entry] of Object.entries(record(top.holidays, 'holidays'))) {
    const { forms, feast, bare, break: off, days, quoted: inQuotes } = record(entry, name);
    const feasts = dated(feast, name);
    const dates: HolidayDates = { feast: feasts, break: off === undefined ? feasts : dated(off, name) };
    const point: PeriodPoint = { part: { kind: 'holiday', name, days: bare === 'break' ? 'break' : 'feast', dates } };
    for (const form of list(inQuotes ?? [], name)) quoted.push([form, point]);
    for (const form of list(forms, name)) {
      words.push([form, { role: 'point', point }]);
      quoted.push([form, point]);
    }
    for (const [shift, dayForms] of Object.entries(days === undefined ? {} : record(days, name)))
      for (const form of list(dayForms, name)) words.push([form, { role: 'point', point: { part: { kind: 'holiday', name, days: 'feast', dates, shift: Number(shift) } } }]);
  }
}

/** A table of years, or one `MM-DD` (or `MM-DD/MM-DD`) for every year. */
function dated(days: unknown, name: string): Readonly<Record<string, string>> {
  if (typeof days === 'string') return { every: days };
  return Object.fromEntries(Object.entries(record(days, name)).map(([year, day]) => [year, text(day, name)]));
}

function beginsOf(words: Trie<PeriodWord>): Uint8Array {
  const table = new Uint8Array(65536);
  for (const unit of firstUnits(words)) table[unit] = BEGINS.word;
  for (const [bit, chars] of BEGIN_CHARS) for (const char of chars) table[char.charCodeAt(0)] = (table[char.charCodeAt(0)] ?? 0) | bit;
  return table;
}

function each<K extends string>(table: unknown, name: string, keys: readonly K[], take: (key: K, form: string) => unknown): void {
  for (const [key, forms] of Object.entries(record(table, name))) {
    const known = keys.find((candidate) => candidate === key);
    if (known === undefined) throw new Error(`periods: ${name} has no key ${key}; one of ${keys.join(', ')}`);
    for (const form of list(forms, name)) take(known, form);
  }
}

/** Keys `1` or `1-3`. */
function eachSpan(table: unknown, name: string, take: (from: number, to: number, form: string) => unknown): void {
  for (const [key, forms] of Object.entries(record(table, name))) {
    const [from = '', to = from] = key.split('-');
    if (!/^\d+$/u.test(from) || !/^\d+$/u.test(to)) throw new Error(`periods: ${name} has no key ${key}; a number, or two as 1-3`);
    for (const form of list(forms, name)) take(Number(from), Number(to), form);
  }
}

function record(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`periods: ${name} is no mapping`);
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown, name: string): readonly string[] {
  if (!Array.isArray(value)) throw new Error(`periods: ${name} is no list of words`);
  return value.map((item: unknown) => text(item, name));
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Error(`periods: ${name} holds ${String(value)}, which is no text`);
  return value;
}
