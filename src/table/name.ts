/** What a figure of a table is called, put together from the words of its row, its column and the title. */
import { measures, type TableWords } from '../lexicon/tables.js';
import { patternOf } from '../lexicon/lists.js';
import type { Facet } from './facet.js';
import type { Label, LabelKind } from './label.js';
import { TOWN_OR_COUNTRY } from './label-kind.js';

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
  /** What the title of the table names; '' where it names nothing. */
  readonly title: string;
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
  const whole = column.kind === 'share' ? WHOLE.exec(right.name)?.groups?.['whole'] : undefined;
  const saysWhat = left?.total === true || context.title === '' || !isBareMeasure(name.metric, context.tables);
  const parent = whole ?? right.parent ?? name.parent ?? outer ?? (saysWhat ? undefined : context.title);
  return parent === undefined || parent === name.metric ? { metric: name.metric } : { metric: name.metric, parent };
}

/** 占|总出口|比重: the whole that the header of a share names; of 占比 and 占总数百分比 none. */
const WHOLE = patternOf`占(?<whole>(?!${'parents/all_of_it'}|(?:总[数量额计]|全部)(?:的|比|百|$))[^占]{2,12}?)的?${'names/shares'}?$`;

/** 得分, 金额, 人数 alone: of what, the title says. */
function isBareMeasure(metric: string, tables: TableWords): boolean {
  const whole = (role: 'measure' | 'unitless' | 'money'): boolean => tables.ending(metric, role) === metric.length;
  return metric !== '' && (whole('measure') || whole('unitless') || whole('money'));
}

/** 比重, 预算完成率 of the row. */
const OF_ANOTHER: ReadonlySet<LabelKind> = new Set(['share', 'completion', 'ratio']);

/** 占整体百分比 names nothing itself: the title says of what. */
function subjectOf(name: string, { title }: NameContext): string {
  return name.startsWith('占') ? title : '';
}

interface ColumnName {
  readonly name: string;
  readonly measure: boolean;
  readonly parent?: string;
}

/** The words of a column: 农业 / 产值 is 农业产值, 出口 / 金额 is 出口金额, 收入 / 税收收入 is 税收收入 of 收入, 居民收入 / 城镇 is 城镇居民收入. */
function columnName({ names }: Facet, { tables }: NameContext): ColumnName {
  let found: ColumnName = { name: '', measure: false };
  for (const { name, measure } of names) {
    const outer = found.name;
    if (outer === '' || name.includes(outer)) found = { name, measure };
    else if (outer.endsWith(name)) continue;
    else if (found.measure && isBareMeasure(name, tables)) found = { name: outer + name, measure: true };
    else if (found.measure && !measure) found = { name: name + outer, measure: true, parent: outer };
    else if (!found.measure && measure) found = { name: outer + name, measure: true };
    else found = { name, measure: measures(tables, name), parent: outer };
  }
  return found;
}

function joined(left: Label | undefined, right: ColumnName, { several, title, tables }: NameContext): Named {
  const measured = measures(tables, title);
  const [row, column] = [left?.name ?? '', right.name];
  if (row === '') return { metric: column === '' || left?.total === true ? firstOf(column, title, left?.full ?? '') : column };
  // 水泥 in a table of 主要产品产量: the title says what is measured of each.
  const measure = column === '' && left?.measure === false && !left.total ? measureOfGoods(title, tables) : '';
  if (measure !== '') return { metric: row + measure };
  // 普通高中 in a table of 在校生人数: … or of all.
  const ofTitle = left?.measure === false && !left.total && title !== '' && measured ? { parent: title } : undefined;
  if (column === '' && ofTitle !== undefined) return { metric: row, ...ofTitle };
  if (column === '' || row.endsWith(column) || (left?.measure === true && right.measure && !several)) return { metric: row };
  if (column.startsWith(row)) return { metric: column };
  // 食品烟酒 | 城市
  if (TOWN_OR_COUNTRY.has(column)) return { metric: column + row, ...ofTitle };
  const metric = left?.measure === true && !right.measure ? column + row : row + column;
  return metric.length > LONGEST && right.measure ? { metric: column, parent: row } : { metric };
}

/** 主要工业产品|产量: what is measured of goods that the title does not name; '' of other titles, and of those that tell of more (畜牧业生产及产品产量). */
function measureOfGoods(title: string, tables: TableWords): string {
  const measure = OF_GOODS.exec(title)?.groups?.['measure'] ?? '';
  return measures(tables, measure) ? measure : '';
}

const OF_GOODS = patternOf`^[^及和与、]*${'sheets/goods'}(?<measure>\p{Script=Han}{2,5})$`;

function firstOf(...words: readonly string[]): string {
  return words.find((word) => word !== '') ?? '';
}

/** Length of what stands before the title of a table: 表2-1：, 附：. */
export function numberLength(words: string): number {
  return /^附\s*[:：]\s*|^附?[表件图]\s*(?:[\d一二三四五六七八九十]+(?:[-—－.]\d+)*)?\s*[:：、.．]?\s*/u.exec(words)?.[0].length ?? 0;
}

/** What a title names: 2024年1—10月各县区固定资产投资完成情况表 names 固定资产投资. */
export function titleName(words: string, tables: TableWords): string {
  let name = words.replace(/[（(][^）)]*[）)]$/u, '');
  for (let end = tables.ending(name, 'title_end'); end > 0; end = tables.ending(name, 'title_end')) name = name.slice(0, -end);
  return name.replace(/^(?:分?各?[省市州县区旗、（）()乡镇街道]{1,12}(?=[^省市州县区旗、（）()乡镇街道]{2}|$)|主要|全部|部分)+/u, '').replace(/[的及其：:，,\s]+$/u, '');
}
