/** What a figure of a table is called, put together from the words of its row, its column and the title. */
import { measures, type TableWords } from '../lexicon/tables.js';
import { patternOf } from '../lexicon/lists.js';
import type { Facet } from './facet.js';
import { indexNamed } from './index-numbers.js';
import type { Label, LabelKind } from './label.js';
import { TOWN_OR_COUNTRY } from './label-kind.js';
import type { TitleWords } from './title-name.js';

/** A name with more units is split: what is measured is the metric, whose it is its parent. */
const LONGEST = 22;

export interface Named {
  readonly metric: string;
  /** The larger part of a name that is too long, or the column that holds this one. */
  readonly parent?: string;
}

export interface NameContext {
  readonly tables: TableWords;
  /** Other columns are levels of something else, so that the column's words tell apart. */
  readonly several: boolean;
  readonly title: TitleWords;
}

/**
 * The name of a level.
 *
 *     row 水稻, column 产量               水稻产量          row 发电量, column 产量   发电量
 *     row 延津县 (a place), column 产值    产值             row 进出口, column 数值   进出口
 */
export function nameOf(row: Facet, column: Facet, context: NameContext): Named {
  const left = row.names.at(-1);
  const right = columnName(column, context);
  const outer = row.names.length > 1 && left !== undefined ? row.names.at(-2)?.name : undefined;
  const name = OF_ANOTHER.has(column.kind) ? { metric: (left?.name ?? subjectOf(right.name, context)) + right.name } : joined(left, right, context);
  const parent = (column.kind === 'share' ? WHOLE.exec(right.name)?.groups?.['whole'] : undefined) ?? right.parent ?? name.parent ?? outer ?? titleAsWhole(left, name.metric, context);
  return parent === undefined || parent === name.metric ? { metric: name.metric } : { metric: name.metric, parent };
}

/** 得分, 金额, 人数 alone: of what, the title says. */
function titleAsWhole(row: Label | undefined, metric: string, { title, tables }: NameContext): string | undefined {
  return row?.total !== true && title.name !== '' && !title.name.startsWith(metric) && isBareMeasure(metric, tables) ? title.name : undefined;
}

/** 占|总出口|比重: the whole that the header of a share names; of 占比 and 占总数百分比 none. */
const WHOLE = patternOf`占(?<whole>(?!${'parents/all_of_it'}|(?:总[数量额计]|全部)(?:的|比|百|$))[^占]{2,12}?)的?${'names/shares'}?$`;

function isBareMeasure(metric: string, tables: TableWords): boolean {
  const whole = (role: 'measure' | 'unitless' | 'money'): boolean => tables.ending(metric, role) === metric.length;
  return metric !== '' && (whole('measure') || whole('unitless') || whole('money'));
}

/** 比重, 预算完成率 of the row. */
const OF_ANOTHER: ReadonlySet<LabelKind> = new Set(['share', 'completion', 'ratio']);

/** 占整体百分比 names nothing itself: the title says of what. */
function subjectOf(name: string, { title }: NameContext): string {
  return name.startsWith('占') ? title.name : '';
}

interface ColumnName {
  readonly name: string;
  readonly measure: boolean;
  /** 环比指数: of what, the row or the title says. */
  readonly isIndex?: boolean;
  readonly parent?: string;
}

/** The words of a column: 农业 / 产值 is 农业产值, 出口 / 金额 is 出口金额, 收入 / 税收收入 is 税收收入 of 收入, 居民收入 / 城镇 is 城镇居民收入. */
function columnName({ names }: Facet, { tables }: NameContext): ColumnName {
  let found: ColumnName = { name: '', measure: false };
  for (const { name, measure, isIndex } of names) {
    const outer = found.name;
    if (isIndex) found = outer === '' ? { name, measure, isIndex } : { name: indexNamed(outer, name), measure };
    else if (outer === '' || name.includes(outer)) found = { name, measure };
    else if (outer.endsWith(name)) continue;
    else if (found.measure && isBareMeasure(name, tables)) found = { name: outer + name, measure: true };
    else if (found.measure && !measure) found = { name: name + outer, measure: true, parent: outer };
    else if (!found.measure && measure) found = { name: outer + name, measure: true };
    else found = { name, measure: measures(tables, name), parent: outer };
  }
  return found;
}

function joined(left: Label | undefined, right: ColumnName, { several, title }: NameContext): Named {
  const [row, column] = [left?.name ?? '', right.name];
  if (right.isIndex === true) return { metric: indexNamed(row === '' ? title.name : row, column) };
  if (row === '') return { metric: ofNoRow(left, column, title, several) };
  const isThing = left?.measure === false;
  // 成品油 in a table of 出口主要商品: which way the goods go, the title says.
  if (isThing && right.measure && title.flow !== '' && !FLOWS.test(row + column)) return { metric: row + title.flow + column };
  // 水泥 in a table of 主要产品产量: the title says what is measured of each.
  const ofEach = isThing && !left.total;
  if (ofEach && column === '' && title.ofGoods !== '') return { metric: row + title.ofGoods };
  // 普通高中 in a table of 在校生人数: … or of all.
  const ofTitle = ofEach && title.measured ? { parent: title.name } : undefined;
  if (column === '' && ofTitle !== undefined) return { metric: row, ...ofTitle };
  if (column === '' || row.endsWith(column) || (left?.measure === true && right.measure && !several && !(RATE.test(column) && !RATE.test(row)))) return { metric: row };
  if (column.startsWith(row)) return { metric: column };
  // 食品烟酒 | 城市
  if (TOWN_OR_COUNTRY.has(column)) return { metric: column + row, ...ofTitle };
  const metric = left?.measure === true && !right.measure ? column + row : row + column;
  return metric.length > LONGEST && right.measure ? { metric: column, parent: row } : { metric };
}

/** 产量 of places in a table of 化学纤维产量 is 化学纤维产量; 支出 in one of 收入和支出 is 支出. */
function ofNoRow(left: Label | undefined, column: string, title: TitleWords, several: boolean): string {
  const told = !several && title.isSingle && title.ofGoods === '' && title.name.endsWith(column) ? title.name : column;
  return column === '' || left?.total === true ? firstOf(told, title.name, left?.full ?? '') : told;
}

const FLOWS = patternOf`${'names/sides_of_trade'}`;

/** 增加值 | 产销率: a rate is no other word for the amount that a row names. */
const RATE = /率$/u;

function firstOf(...words: readonly string[]): string {
  return words.find((word) => word !== '') ?? '';
}
