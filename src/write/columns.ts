/** The record's columns: defined here and nowhere else. Writers, README and the schema read this table. */
import type { Fact } from '../types.js';

/** What a cell holds: numbers stay numbers, coded words have a Chinese form under `--header zh`. */
export type CellKind = 'number' | 'text' | 'coded' | 'period' | 'slots' | 'reasons' | 'link';

export interface Column {
  readonly key: keyof Fact;
  readonly zh: string;
  readonly kind: CellKind;
  /** True for the 24 columns of the default row. */
  readonly byDefault: boolean;
  readonly meaning: string;
  readonly meaningZh: string;
  /** Its English header where that is not its key. */
  readonly name?: string;
  /** What it holds where that is no field of the record as it is. */
  readonly of?: (fact: Partial<Fact>) => string | number | undefined;
}

/** Every column in the record's order: the default row first, then what is given on request. */
export const COLUMNS: readonly Column[] = [
  column('region', '地区', 'text', 'place that the figure is about, as a path, down to a town or village', '数值所指地区，省/市/县，直至乡镇、村'),
  column('body', '责任单位', 'text', 'organisation responsible, as printed', '负责的单位，照原文'),
  column('metric', '指标', 'text', 'what is measured, as the text words it', '所度量的事项，照原文'),
  column('parent', '所属', 'text', 'the whole of which it is a part or share', '所属的整体（其中、占比）'),
  column('period', '期间', 'period', 'time the figure is about, EDTF', '数值所指时间，EDTF'),
  column('value', '数值', 'number', 'exact number in the base unit', '以基本单位计的精确数值'),
  column('unit', '单位', 'text', 'unit without its scale', '不含万、亿的单位'),
  column('text', '数值原文', 'text', 'the figure as printed', '数值的原文写法'),
  column('qualifier', '限定', 'coded', 'bound on the figure', '约、超过、近等限定'),
  column('yoy', '同比', 'number', 'change on a year before, signed', '同比变动，带正负号'),
  column('yoy_unit', '同比单位', 'text', 'its unit', '同比的单位'),
  column('change', '变动', 'number', 'any other change, signed', '其他变动，带正负号'),
  column('change_unit', '变动单位', 'text', 'its unit', '变动的单位'),
  column('change_basis', '变动基准', 'coded', 'what the change counts from', '变动与何时相比'),
  column('previous', '原值', 'number', 'level that it changed from', '变动之前的数值'),
  column('previous_unit', '原值单位', 'text', 'its unit', '原值的单位'),
  column('status', '状态', 'coded', 'actual or target', '实际或目标'),
  column('check', '待核对', 'reasons', 'reasons to look; empty where nothing speaks against the row', '需要核对的原因，未见可疑则为空'),
  column('quote', '原文', 'text', 'shortest clauses that hold the fact', '载有该事实的最短原文'),
  column('title', '标题', 'text', "the release's title", '稿件标题'),
  column('published', '发布日期', 'text', "the release's date", '稿件日期'),
  column('file', '文件', 'text', 'path as given', '所给的路径'),
  column('line', '行', 'number', 'line of the source', '原文件中的行'),
  column('id', '编号', 'text', 'stable key of the row', '稳定的编号'),
  extra('value_max', '数值上限', 'number', 'upper end of a range', '区间的上限'),
  extra('change_since', '变动起点', 'period', 'named time that a `since` change counts from', '比特定时间的时间'),
  extra('metric_key', '指标规范名', 'text', 'normal form of the metric, for joining', '便于关联的规范名'),
  extra('body_role', '单位角色', 'coded', 'what the body did', '单位在文中的角色'),
  extra('period_start', '期间起', 'text', 'first day', '第一天'),
  extra('period_end', '期间止', 'text', 'last day', '最后一天'),
  extra('period_text', '期间原文', 'text', 'the period in the words of the text', '期间的原文'),
  extra('period_type', '期间类型', 'coded', 'kind of period', '期间的类型'),
  extra('section', '小节', 'text', 'heading above the figure', '所在小节的标题'),
  extra('sentence', '句子', 'text', 'the whole sentence', '整句'),
  extra('start', '起始', 'number', 'first code point in the decoded source', '原文中的起始码位'),
  extra('end', '终止', 'number', 'code point behind the last', '原文中的终止码位'),
  extra('page', '页码', 'number', 'page, where the source has pages', '页码'),
  extra('url', '网址', 'text', 'address of the release', '稿件网址'),
  extra('sha256', '校验值', 'text', 'hash of the source bytes', '源文件的散列值'),
  extra('same_as', '同', 'text', 'id of the row that says the same more fully', '说得更全的那一行的编号'),
  extra('inherited', '承前', 'slots', 'slots taken from context, joined by `;`', '由上下文补出的栏，以 ; 相连'),
  extra('corrected', '更正', 'slots', 'fields that a correction set or dropped', '由更正文件改动的栏'),
  extra('rule', '规则', 'text', 'rule that found it', '找到它的规则'),
];

/** The column of this key; undefined where there is none. */
export function columnOf(key: string): Column | undefined {
  return BY_KEY.get(key);
}

/**
 * The columns that a `--columns` value names: `default`, `basic`, `all` or a list of keys or
 * Chinese headers, in the order given.
 *
 *     'metric,数值'   →   metric, value
 *
 * A name that is no column comes back in `unknown`, so that the caller can name it.
 */
export function selectColumns(choice: string): { columns: readonly Column[]; unknown: readonly string[] } {
  const names = choice.split(/[,，]/).map((name) => name.trim()).filter((name) => name !== '');
  const columns: Column[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const group = GROUPS.get(name);
    const one = BY_KEY.get(name) ?? BY_ZH.get(name);
    if (group !== undefined) columns.push(...group);
    else if (one !== undefined) columns.push(one);
    else unknown.push(name);
  }
  return { columns: [...new Set(columns)], unknown };
}

type Words = readonly [meaning: string, meaningZh: string];

function column(key: keyof Fact, zh: string, kind: CellKind, ...[meaning, meaningZh]: Words): Column {
  return { key, zh, kind, byDefault: true, meaning, meaningZh };
}

function extra(key: keyof Fact, zh: string, kind: CellKind, ...[meaning, meaningZh]: Words): Column {
  return { key, zh, kind, byDefault: false, meaning, meaningZh };
}

const BASIC_KEYS = ['region', 'body', 'metric', 'period', 'value', 'unit', 'text', 'yoy', 'yoy_unit', 'check', 'quote', 'file', 'line'];
const BY_KEY: ReadonlyMap<string, Column> = new Map(COLUMNS.map((entry) => [entry.key, entry]));
const BY_ZH: ReadonlyMap<string, Column> = new Map(COLUMNS.map((entry) => [entry.zh, entry]));
const GROUPS: ReadonlyMap<string, readonly Column[]> = new Map([
  ['default', COLUMNS.filter((entry) => entry.byDefault)],
  ['basic', COLUMNS.filter((entry) => BASIC_KEYS.includes(entry.key))],
  ['all', COLUMNS],
]);
