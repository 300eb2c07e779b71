/** What the words of a label are: a name, a place, a change, a rank, or nothing that names. */
import { findBodies } from '../annotate/body/body.js';
import { findPlaces } from '../annotate/place.js';
import { patternOf, setOf } from '../lexicon/lists.js';
import { measures, type TableRole, type TableWords } from '../lexicon/tables.js';
import { stripped, type Label, type LabelBase, type LabelSource } from './label.js';
import type { Span } from '../types.js';
import { relativePeriod } from './period.js';

/** Words before a name in a column that are a time or a role of their own: 累计|金额, 本月|同比. */
const OPENERS: readonly TableRole[] = ['cumulative', 'month', 'previous'];

/** The label whose words are left when times, units and bases are taken off. */
export function classify(base: LabelBase, words: string, source: LabelSource): Label {
  const { tables } = source.lexicon;
  const label: Label = { ...plain(base), name: words, full: words };
  if (base.against !== undefined) return ratioTo(label, base.against, source);
  const role = tables.roleOf(words);
  const opener = role === undefined && source.where === 'column' ? OPENERS.find((one) => tables.opening(words, one) !== '') : undefined;
  if (opener !== undefined) {
    const opening = tables.opening(words, opener);
    const behind = classify(base, stripped(words.slice(opening.length)), source);
    return { ...withTime(behind, opener, opening, base), full: words };
  }
  if (role === 'cumulative' || role === 'month' || role === 'previous') return { ...withTime({ ...label, name: '' }, role, words, base), full: words };
  const kind = kindOf(base, words, role, source);
  if (kind !== undefined) return { ...label, ...kind };
  return nameOrPlace(label, words, source);
}

/** 2011年|为上年%（按可比价计算）: what it is compared with is not the time that it is about, which stands before that. */
function ratioTo(label: Label, against: Span, { text, lexicon: { tables } }: LabelSource): Label {
  const periods = label.periods.filter(({ end }) => end < against.start);
  const from = Math.max(label.span.start, ...periods.map(({ end }) => end));
  const words = text.slice(from, label.span.end).replace(/的?[（(]?[%％][）)]?(?:[（(][^（()）]*[）)])?$/u, '');
  return { ...label, periods, kind: 'ratio', name: comparedWith(words, tables) };
}

/** A label of which nothing is known yet but what was taken off its words. */
export function plain({ span, units, periods, basis, among, depth, markWidth }: Omit<LabelBase, 'against' | 'bothWays'>): Label {
  return { span, units, periods, basis, among, depth, markWidth, kind: 'name', name: '', full: '', isUnit: false, place: undefined, body: undefined, target: false, previous: false, total: false, falls: false, ofRank: false, measure: false, isIndex: false };
}

function withTime(label: Label, role: TableRole, words: string, { span, basis }: LabelBase): Label {
  const period = relativePeriod(role, words, span);
  const kind = basis !== undefined && label.name === '' ? { kind: 'change' as const } : {};
  return { ...label, ...kind, ...(period ? { periods: [...label.periods, period] } : {}), previous: label.previous || role === 'previous' };
}

type Kinded = Pick<Label, 'kind' | 'name'> & Partial<Pick<Label, 'falls' | 'target' | 'total' | 'ofRank'>>;

/** What a whole word or the end of the words says; undefined for mere names. */
function kindOf({ basis, units, bothWays, periods }: LabelBase, words: string, role: TableRole | undefined, { lexicon: { tables }, where }: LabelSource): Kinded | undefined {
  const cut = (of: TableRole): string => stripped(words.slice(0, words.length - tables.ending(words, of)));
  // 全省 | 城市 | 农村: no head of a column of names.
  if (role === 'head' && TOWN_OR_COUNTRY.has(words)) return undefined;
  if (where === 'column' && periods.length > 0 && AVERAGES.has(words)) return { kind: 'name', name: '' };
  if (role === 'generic' || role === 'head') return basis === undefined || role === 'head' ? { kind: 'name', name: '' } : { kind: 'change', name: '' };
  if (role === 'index' || role === 'remark') return { kind: 'ignored', name: '' };
  if (role === 'unit' || role === 'responsible' || role === 'spec') return { kind: role, name: '' };
  if (role === 'total') return { kind: 'name', name: '', total: true };
  if (tables.ending(words, 'rank') > 0) return { kind: 'rank', name: cut('rank') };
  const ofAim = units.some(({ unit }) => unit === '%') && (/^完成.+/u.test(words) || (COMPARES.test(words) && tables.ending(words, 'target') > 0));
  if (ofAim || tables.ending(words, 'completion') > 0) return { kind: 'completion', name: aimOf(words, tables) };
  if (tables.ending(words, 'ratio') > 0) return { kind: 'ratio', name: words };
  if (basis === undefined && NAMED_AMOUNTS.test(words)) return undefined;
  if (tables.ending(words, 'change_amount') > 0) return { kind: 'change_amount', name: withoutGeneric(cut('change_amount'), tables) };
  const moves = tables.ending(words, 'change');
  const moved = moves === 0 ? '' : cut('change');
  if (moved !== '' && tables.ending(moved, 'rank') === moved.length) return { kind: 'change', name: '', ofRank: true };
  if (moves > 0) return { kind: 'change', name: withoutGeneric(cut('change'), tables), falls: tables.falls(words.slice(-moves)) };
  if (basis !== undefined || (bothWays && words === '')) return { kind: 'change', name: withoutGeneric(words, tables) };
  if (tables.ending(words, 'share') > 0 || /^占.{1,12}$/u.test(words)) return { kind: 'share', name: words };
  if (role === 'target') return { kind: 'name', name: '', target: true };
  if (where !== 'row' && tables.ending(words, 'target') > 0) return { kind: 'name', name: cut('target'), target: true };
  return undefined;
}

/** 贸易|差额, 拉动|增长: levels of their own, whose words are those of changes. */
const NAMED_AMOUNTS = patternOf`^\p{Script=Han}{2,}${'sheets/differences'}$|${'sheets/contributions'}$`;

/** 1—8月|平均: the average of the time is its figure. */
const AVERAGES = setOf('sheets/averages');

/** Where the same is measured: 城市, 农村. */
export const TOWN_OR_COUNTRY = setOf('sheets/town_and_country');

/** 执行数|为上年决算数: of the figure that the row names. */
function comparedWith(words: string, tables: TableWords): string {
  const [, figure = '', rest = words] = COMPARES.exec(words) ?? [];
  return withoutGeneric(figure, tables) === '' ? rest : words;
}

const COMPARES = patternOf`^(.*?)(${'contrast/held_against'}.+)$`;
const COMPARED = patternOf`^${'contrast/held_against'}`;

/** 完成|年度计划, 执行数为|预算|数, 占|年初预算: the aim of which a part was reached. */
function aimOf(words: string, tables: TableWords): string {
  const rest = comparedWith(words, tables).replace(/^完成(?!率|进度|比例)/u, '');
  return COMPARED.test(rest) ? rest.replace(COMPARED, '').replace(FIGURE_OF_IT, '') : rest;
}

const FIGURE_OF_IT = patternOf`数?${'names/shares'}?$`;

/** 预算数比上年执行数增长: words that name nothing do not name a change either. */
function withoutGeneric(name: string, tables: TableWords): string {
  let rest = name;
  for (let word = generic(rest, tables); word !== ''; word = generic(rest, tables)) rest = stripped(rest.slice(word.length));
  return rest === '' ? '' : name;
}

function generic(text: string, tables: TableWords): string {
  const [a, b] = [tables.opening(text, 'generic'), tables.opening(text, 'target')];
  return a.length > b.length ? a : b;
}

/** A name in full characters is a body's from this length on. */
const MIN_BODY = 4;

/** A name, or the place or body that the figures are about. */
function nameOrPlace(label: Label, words: string, { lexicon }: LabelSource): Label {
  const measure = measures(lexicon.tables, words);
  const [place] = findPlaces(words, 0, words.length, lexicon.places);
  if (place !== undefined && place.start === 0 && place.level !== 'foreign' && place.level !== 'group') {
    const behind = words.slice(place.end);
    const total = lexicon.tables.roleOf(behind) === 'total';
    if (behind === '' || total) return { ...label, name: '', place, total };
    if (measure && place.deictic !== undefined) return { ...label, name: behind, place, measure };
  }
  const [body] = measure || words.length < MIN_BODY ? [] : findBodies(words, 0, words.length, { bodies: lexicon.bodies, places: lexicon.places, mentions: place ? [place] : [] });
  if (body !== undefined && body.start === 0 && body.end === words.length && body.points !== true) return { ...label, body };
  const total = lexicon.tables.ending(words, 'total') > 0;
  return { ...label, measure, total };
}
