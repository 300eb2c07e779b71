/** What a chart shows: series that may share an axis, as marks in one unit and scale. */
import { naturalScale, shiftDecimal } from '../write/scale.js';
import { periodWords } from '../write/words.js';
import type { Point, Series } from './series.js';

/** A figure as it is drawn. */
export interface Mark {
  readonly value: number;
  /** Last day of its period. */
  readonly day: string;
  readonly label: string;
  /** Drawn hollow: 约, 近, 超 … */
  readonly approximate: boolean;
  /** Drawn small and left out of the line: a figure that a later release revised, or the same with fewer digits. */
  readonly aside: boolean;
  /** Where a click leads: the id of the fact. */
  readonly id: string;
}

export interface Line {
  readonly name: string;
  readonly marks: readonly Mark[];
}

/** Everything of one metric, unit and kind of period: what may share an axis. */
export interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly Line[];
}

/** The panels of the series, in their order; a series without a dated figure is in none, nor is one figure alone where others have more. */
export function panelsOf(series: readonly Series[]): Panel[] {
  const groups = new Map<string, Series[]>();
  for (const one of series) {
    const id = [one.key, one.parent ?? '', one.unit ?? '', one.kind ?? '', one.points[0]?.fact.status ?? ''].join('\0');
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  const panels = [...groups.values()].flatMap((group) => panelOf(group) ?? []);
  const telling = panels.filter(({ lines }) => lines.length > 1 || (lines[0]?.marks.filter(({ aside }) => !aside).length ?? 0) > 1);
  return telling.length > 0 ? telling : panels;
}

function panelOf(series: readonly Series[]): Panel | undefined {
  const [first] = series;
  if (first === undefined) return undefined;
  const byLevel = series.some(({ points }) => points.some(({ value }) => value !== undefined));
  const unit = byLevel ? (first.unit ?? '') : (first.points.find(({ fact }) => fact.yoy !== undefined)?.fact.yoy_unit ?? '');
  const figures = series.flatMap(({ points }) => points.flatMap((point) => figureOf(point, byLevel, unit) ?? []));
  const scale = naturalScale(Math.max(0, ...figures.map(Math.abs)), unit);
  const look = { byLevel, unit, places: scale?.places ?? 0, word: scale?.word ?? '' };
  const drawn = series
    .map(({ region, points }) => ({ name: lastPlace(region), marks: points.flatMap((point) => markOf(point, look)) }))
    .filter(({ marks }) => marks.length > 0);
  if (drawn.length === 0) return undefined;
  const name = first.parent === undefined ? first.key : `${first.parent} › ${first.key}`;
  return { title: [byLevel ? name : `${name}同比`, timeOf(series)].join(' '), unit: `${scale?.word ?? ''}${unit}`, lines: drawn };
}

/** 河南省/新乡市 → 新乡市; '' where there is none. */
function lastPlace(region = ''): string {
  return region.split('/').at(-1) ?? '';
}

/** The time of all marks where it is one, else the kind of their times. */
function timeOf(series: readonly Series[]): string {
  const times = new Set(series.flatMap(({ points }) => points.map(({ fact }) => fact.period ?? '')));
  const [first] = series;
  const [only] = times;
  if (times.size === 1 && only !== undefined && only !== '') return periodWords(only, first?.kind);
  return first?.kind === undefined ? '' : (KINDS[first.kind] ?? '');
}

/** Kinds of period in a title: 月度 'monthly' … 时点 'at points of time'. */
const KINDS: Readonly<Record<string, string>> = { year: '年度', half: '半年', quarter: '季度', month: '月度', day: '逐日', cumulative: '累计', as_of: '时点', since: '以来', span: '时段' };

function figureOf({ fact, value }: Point, byLevel: boolean, unit: string): number | undefined {
  if (byLevel) return value;
  return (fact.yoy_unit ?? '') === unit ? fact.yoy : undefined;
}

function markOf(point: Point, { byLevel, unit, places, word }: { byLevel: boolean; unit: string; places: number; word: string }): Mark[] {
  const { fact, note } = point;
  const figure = figureOf(point, byLevel, unit);
  if (figure === undefined || fact.period_end === undefined) return [];
  const value = shiftDecimal(figure, places);
  const when = fact.period === undefined ? '' : periodWords(fact.period, fact.period_type);
  const said = byLevel ? fact.text : `${value}${word}${unit}`;
  const label = [lastPlace(fact.region), when, said, `${fact.file}:${fact.line}`].filter((part) => part !== '').join(' · ');
  return [{ value, day: fact.period_end, label, approximate: fact.qualifier !== undefined, aside: note === 'superseded' || note === 'rounded', id: fact.id }];
}
