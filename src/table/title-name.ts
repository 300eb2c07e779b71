/** What the title of a table names, and what that says of the figures below it. */
import { patternOf } from '../lexicon/lists.js';
import { measures, type TableWords } from '../lexicon/tables.js';

/** Length of what stands before the title of a table: 表2-1：, 附：, in data sheets 指标：. */
export function numberLength(words: string): number {
  return /^[（(]\d{1,2}[）)]\s*|^\d{1,2}[-—－]\d{1,2}(?![\d月日年])\s*|^(?:附|指标)\s*[:：]\s*|^附?[表件图]\s*(?:[\d一二三四五六七八九十]+(?:[-—－.]\d+)*)?\s*[:：、.．]?\s*/u.exec(words)?.[0].length ?? 0;
}

/** What a title names: 2024年1—10月各县区固定资产投资完成情况表 names 固定资产投资. */
export function titleName(words: string, tables: TableWords): string {
  const name = withoutEnds(words, tables);
  return name.replace(/^(?:分?各?[省市州县区旗、（）()乡镇街道]{1,12}(?=[^省市州县区旗、（）()乡镇街道]{2}|$)|[分各]+地区|\d+个\p{Script=Han}{0,4}?城市|主要|全部|部分)+/u, '').replace(/[的及其：:，,\s]+$/u, '');
}

/** 商品总值表（人民币值）B：月度表 names 商品. */
function withoutEnds(words: string, tables: TableWords): string {
  const name = words.replace(/[（(][^）)]*[）)]$|[A-Z]\s?[:：]$/u, '');
  const rest = name.slice(0, name.length - tables.ending(name, 'title_end'));
  return rest === words ? rest : withoutEnds(rest, tables);
}

export interface TitleWords {
  /** '' where the title names nothing. */
  readonly name: string;
  /** It says what is measured: 在校生人数. */
  readonly measured: boolean;
  /** It names one thing, not several: 一般公共预算收入, not 收入和支出. */
  readonly isSingle: boolean;
  /** 主要工业产品|产量: what is measured of goods that the title does not name; '' of other titles. */
  readonly ofGoods: string;
  /** 出口|主要商品: which way the goods of the rows go (农产品|出口|金额); '' of other titles. */
  readonly flow: string;
}

/** The name of a table, looked at once for all its figures. */
export function titleWords(name: string, tables: TableWords): TitleWords {
  const measure = OF_GOODS.exec(name)?.groups?.['measure'] ?? '';
  return { name, measured: measures(tables, name), isSingle: !JOINS.test(name), ofGoods: measures(tables, measure) ? measure : '', flow: FLOW.exec(name)?.[1] ?? '' };
}

const JOINS = /[及和与、]/u;
const OF_GOODS = patternOf`^[^及和与、]*${'sheets/goods'}(?<measure>\p{Script=Han}{2,5})$`;
const FLOW = patternOf`^(${'names/sides_of_trade'})\p{Script=Han}{0,4}?${'sheets/goods'}$`;
