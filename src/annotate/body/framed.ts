/** Organisations that only their frame tells: 锐星物流今日发布上半年业绩, 远望研究数据显示, 根据 Brightmark 的统计. */
import type { Bodies } from '../../lexicon/bodies.js';
import type { Places } from '../../lexicon/places.js';
import type { BodyType } from '../../types.js';
import { findPlaces } from '../place.js';
import { findBodies } from './body.js';
import { borderBefore } from './edge.js';

export interface FramedName {
  readonly start: number;
  readonly end: number;
  readonly type: BodyType;
}

/** Verbs of making known: what stands before them speaks, if a report or figures are their object. */
const PUBLISHES = ['发布', '公布', '披露'] as const;
/** What is made known, within its clause. */
const ISSUED = /^了?[^。；\n]{0,30}?(财报|业绩|[年中季]报|年度报告|财务报告|营收|销量|产销|报告|白皮书|数据|榜单)/u;
/** What firms alone make known of themselves. */
const OF_FIRMS = /财报|业绩|[年中季]报|年度报告|财务报告|营收|销量|产销|公告/u;
/** What figures are read off, before 显示. */
const SHOWN = /(?:(?:20\d{2}年?)?(?:财报|业绩|[年中季]报|公告|数据|报告|监测|统计))$/u;
const OF_SOURCE = /(?:的|发布|公布|披露|最新|统计|监测|调查|调研|研究|跟踪|大|一份|半|第?[一二三四]季度?|上半年|全年|20\d{2}年?)$/u;
/** Between a name and its verb: times and adverbs. */
const WHEN = /(?:\d{1,2}月\d{1,2}日|\d{1,2}日|当地时间|近日|日前|今日|今天|昨日|昨天|昨晚|今晚|当天|当日|当晚|最近|近期|此前|本周|上周|周[一二三四五六日]|晚间|早间|盘[前后]|现|又|也|已|还|最新|正式|对外|首次|联合|相继|陆续|刚刚|刚|方面|官网|网站|在[港上深]交所|于|将|发布|公布|披露|\s)$/u;
/** 根据X的统计数据, 据X调查. */
const ACCORDING = /(?<![数依占])据([\p{Script=Han}A-Za-z0-9&.\- ]{2,24}?)(?:的|最新|统计|监测|调查|调研|研究|发布|公布){1,3}(?:数据|报告)/uy;
/** The name, right of a mark, a time or a word that no name holds. */
const LATIN = /(?:^|[^A-Za-z0-9&.\- ])\s?([A-Z][A-Za-z0-9&.-]*(?: [A-Z][A-Za-z0-9&.-]*){0,3}(?:中国)?)$/u;
const HAN = /(?:^|[，。；：、！？“”（）()【】●\s的]|消息|获悉|讯|日|[据])([\p{Script=Han}A-Z]{2,12})$/u;
/** What a firm or a house is called before its name: 市场研究机构|X, 家电巨头|X. */
const CALLED = /^.*(?:机构|公司|平台|集团|巨头|企业|厂商|运营商|品牌|大厂|制造商|供应商|[车药房]企|网)(?=[\p{Script=Han}A-Z]{2,8}$)/u;
/** Words for sources in general, for people and papers, and what opens a sentence. */
const NOBODY = /会$|会上$|论坛|现场|人士|专家|记者|媒体|报道|当局|官方|市场|行业|企业|部门|指数|分析师|投资者|政府|网友|平台$|机构$|公司$|股份$|[社报刊]$|新闻|财经|发票|公开|具体|相关|有关|上述|其中|同时|此外|不过|虽|但|由于|尽管|例如|数据|报告|统计|财务|经济|贸易|业务|经营|运营|初步|最|各|该|本|此|这|另|几|多家|第|季度|[龙虎]榜|第三方|前[年月]|^法定|税收|^手机|融资|利润|监管|电商$|预估|巨头|业绩|^产品|结合|大学$/u;
/** Figures, not those who tell them. */
const INDICES: ReadonlySet<string> = new Set(['CPI', 'PPI', 'GDP', 'PMI', 'PCE', 'APP', 'SE', 'LPR', 'MLF']);
const MAX_UNITS = 28;
const MIN_UNITS = 2;

/** The names that stand in such a frame, in no order; those that the grammar knows are told apart by who asks. */
export function framedNames(text: string, clues: { readonly bodies: Bodies; readonly places: Places }): FramedName[] {
  const found: FramedName[] = [];
  const add = (end: number, from: number, type: BodyType): void => {
    const start = end - from > 0 ? nameStart(text, from, end, clues) : undefined;
    if (start !== undefined) found.push({ start, end, type });
  };
  for (const verb of PUBLISHES) {
    for (let at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + 2)) {
      const issued = ISSUED.exec(text.slice(at + verb.length, at + MAX_UNITS + 16))?.[1];
      if (issued !== undefined) add(peel(text, at, WHEN), Math.max(0, at - MAX_UNITS), OF_FIRMS.test(issued) ? 'company' : 'other');
    }
  }
  for (let at = text.indexOf('显示'); at >= 0; at = text.indexOf('显示', at + 2)) {
    const shown = SHOWN.exec(text.slice(Math.max(0, at - MAX_UNITS), at))?.[0];
    if (shown !== undefined) add(peel(text, peel(text, at - shown.length, OF_SOURCE), WHEN), Math.max(0, at - MAX_UNITS), OF_FIRMS.test(shown) ? 'company' : 'other');
  }
  for (let at = text.indexOf('据'); at >= 0; at = text.indexOf('据', at + 1)) {
    ACCORDING.lastIndex = at;
    const name = ACCORDING.exec(text)?.[1];
    if (name !== undefined) add(peel(text, at + 1 + name.length, WHEN), at + 1, 'other');
  }
  return found;
}

/** Where the run of such words that ends at `end` begins. */
function peel(text: string, end: number, words: RegExp): number {
  for (let at = end; ; ) {
    const word = words.exec(text.slice(Math.max(0, at - 6), at))?.[0];
    if (word === undefined) return at;
    at -= word.length;
  }
}

function nameStart(text: string, from: number, end: number, { bodies, places }: { readonly bodies: Bodies; readonly places: Places }): number | undefined {
  const before = text.slice(from, end);
  const latin = LATIN.exec(before)?.[1];
  if (latin !== undefined) return latin.length >= MIN_UNITS && !INDICES.has(latin) ? end - latin.length : undefined;
  const run = HAN.exec(before)?.[1];
  if (run === undefined) return undefined;
  const name = run.replace(CALLED, '');
  const start = end - name.length;
  if (name.length < MIN_UNITS || NOBODY.test(name) || bodies.generic.has(name) || bodies.trades.has(name) || borderBefore(text, end, start, bodies) > start) return undefined;
  if (findPlaces(text, start, end, places).some((place) => place.end === end)) return undefined;
  // 交通运输部综合…: more than the body that it opens with is no name.
  return findBodies(text, start, end, { bodies, places }).some((body) => body.start === start && body.end < end) ? undefined : start;
}
