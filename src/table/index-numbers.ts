/** Index numbers: 102.3 against the month before, the year before or a fixed year as 100. They are levels, however their columns are headed. */
import type { BasisMention } from '../annotate/change/basis.js';
import { findPeriods } from '../annotate/period/period.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Span } from '../types.js';
import type { Column } from './columns.js';
import type { Reading, Section } from './header.js';
import type { Label } from './label.js';
import type { Title } from './title.js';

/** What an index is called by what it counts from: the month before, the year before, a fixed time. */
const AGAINST = { mom: '环比指数', yoy: '同比指数', fixed: '定基指数' } as const;
const INDEX = '指数';

const BASE = /^(?:以)?(?<of>[^=＝为]{2,12}?)(?:价格|水平)?\s*(?:[=＝]|为)\s*100$/u;

/**
 * The index that counts from the time that the words set to 100; undefined of all other words.
 *
 *     上月=100   环比指数      以上年同期价格为100   同比指数      2020年=100   定基指数
 */
export function indexAgainst(text: string, { start, end }: Span, { periods }: Lexicon): string | undefined {
  const words = text.slice(start, end).trim();
  const of = BASE.exec(words)?.groups?.['of'];
  if (of === undefined) return undefined;
  const from = text.indexOf(of, start);
  const [time] = findPeriods(text, from, from + of.length, periods);
  if (time === undefined || time.from.year !== undefined) return AGAINST.fixed;
  return time.from.yearRef === undefined ? AGAINST.mom : AGAINST.yoy;
}

/** 同比|指数: the words compare, but what they name is a level. */
export function namesIndex(text: string, { end }: BasisMention): boolean {
  return text.startsWith(INDEX, end) || text.startsWith(`价格${INDEX}`, end);
}

/** Figures of an index stand around 100, changes in percent around 0. */
const [LEAST, MOST, ENOUGH] = [50, 400, 3];

/**
 * The columns, those that are headed as changes and hold index numbers made levels.
 *
 *     指标 | 环比 | 同比           指标 | 环比（%） | 同比（%）
 *     居民消费价格指数 | 100.1 | 102.3        居民消费价格 | 0.1 | 2.3         as they stand
 */
export function withIndices(columns: readonly Column[], reading: Reading, { body }: Section, title: Title): readonly Column[] {
  const names = [title.name, ...columns.flatMap(({ role, cell, facet }) => (role === 'stub' ? body.map((row) => reading.grid.rows[row]?.[cell]?.cell.text ?? '') : facet.names.map(({ name }) => name)))];
  if (!names.some((name) => name.includes(INDEX))) return columns;
  return columns.map((column) => {
    const { facet, role } = column;
    const label = facet.labels.findLast(({ basis }) => basis !== undefined);
    if (role !== 'value' || facet.kind !== 'change' || label?.basis === undefined || facet.units.length > 0 || !isAroundHundred(column, reading, body)) return column;
    const index = indexLabel(label, label.basis.basis === 'mom' ? AGAINST.mom : label.basis.basis === 'yoy' ? AGAINST.yoy : AGAINST.fixed);
    return { ...column, facet: { ...facet, kind: 'name', basis: undefined, names: [...facet.names.filter((name) => name !== label), index] } };
  });
}

function isAroundHundred({ cell: at }: Column, { grid, cells }: Reading, body: readonly number[]): boolean {
  const values = body.flatMap((row) => {
    const placed = grid.rows[row]?.[at];
    const read = placed === undefined ? undefined : cells.get(placed.cell);
    return read?.holds === 'figure' && read.quantity.unit === '' ? [read.quantity.value] : [];
  });
  return values.length >= ENOUGH && values.every((value) => value >= LEAST && value <= MOST);
}

/** The label as the name of an index. */
export function indexLabel(label: Label, name: string): Label {
  return { ...label, kind: 'name', name, full: name, basis: undefined, isIndex: true, measure: true };
}

/** 居民消费价格总指数 and 环比指数 are 居民消费价格环比总指数; 食品 is 食品环比指数. */
export function indexNamed(name: string, index: string): string {
  if (!name.endsWith(INDEX)) return name + index;
  return name.replace(/(?=总?指数$)/u, index.slice(0, -INDEX.length));
}
