/** The whole of what a view parts: 分产业看，第一产业增加值55亿元；第二产业…. */
import { RATES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { Draft } from '../draft/draft.js';
import { areCounterparts } from '../name/counterparts.js';
import { isBare, isProperty } from '../name/property.js';
import { bestWhole, isApartFromSectors, isSectorAlone, wholeByName } from './best-whole.js';
import { taxes, type Before } from './implied.js';
import type { PartMark } from './part-mark.js';
import { partedBefore, sideInView } from './split.js';
import { exceeds, isAlike, isKin, isLevel, isWhole, kindOf, sharesUnit } from './whole.js';

/** What was told before the figure: in its sentence, and before that. */
interface Told {
  readonly tokens: readonly Token[];
  readonly out: readonly Draft[];
  readonly before: Before;
}

/** 从产业看，第一产业…: the tax, the nearest that is named as it ends, itself a part or not, else the nearest of its unit. */
export function wholeInView(mark: PartMark, draft: Draft, told: Told, recent: readonly Draft[]): Draft | undefined {
  const levels = [...told.before.levels, ...recent];
  const named = namedInView(mark, draft, told, levels);
  if (named) return calledSo(draft, named, levels) ?? named;
  // 受理1.8万件。办结1.7万件。从类型看，咨询9千件。从内容看，供水2千件: of what other parts of the same kind were of.
  const again = draft.quantity?.dimension === 'count' ? countedBefore(draft, levels) : undefined;
  if (again !== undefined) return again;
  // 从行业看，…；从来源地看，…: what was parted before is parted anew.
  const near = bestWhole(draft, recent.filter((level) => !isApartFromSectors(draft, level) && !isRateBeside(level, draft) && (!isStock(level) || isAlike(draft.metric, level.metric))), false);
  const ofMoney = draft.quantity?.dimension === 'money' && near !== undefined && !isBare(near.metric ?? '');
  // 生产总值714亿元。分产业看，…。固定资产投资增长11.9%。分产业看，第一产业下降18.3%: a sector alone is of what was told last, by its change alone as well.
  const ofLast = near !== undefined && near.quantity === undefined && draft.quantity === undefined && isSectorAlone(draft);
  // 生产总值19026亿元，其中第一产业…。| 规模工业增加值增长1.9%。从行业看，烟草制品业增长3.1%: a change alone is of what the paragraph tells by its change.
  const ofChange = near !== undefined && near.shape !== 'shared out' && near.quantity === undefined && draft.quantity === undefined;
  const whole = ofMoney || ofLast ? near : (bestWhole(draft, partedBefore(ofChange ? recent : levels, draft), false) ?? near);
  // 疏散转移54万人。从场所看，住宅火灾29万起: what is counted is no part of what is counted otherwise.
  if (whole?.quantity !== undefined && draft.quantity !== undefined && !sharesUnit(draft, whole)) return undefined;
  // 增加值增长9%。分产品看，汽车产量增长49%: nor is what is measured otherwise, of changes alone.
  if (whole !== undefined && whole.quantity === undefined && draft.quantity === undefined && measureOtherwise(draft, whole)) return undefined;
  // 仪器制造业、专业服务业外资分别增长57%、35%。从来源地看，德国投资增长19%: nor is anything of one of several that share out.
  if (whole?.shape === 'shared out' && whole.quantity === undefined && !isAlike(draft.metric, whole.metric)) return undefined;
  // 平均时薪上涨4.4%。分行业看，金融业就业增加1.9万人: nor is an amount that changed of a rate.
  const by = draft.changes[0]?.quantity;
  // 使用外资7667亿元。高技术产业使用外资增长3.8%。从来源地看，法国投资增长213%: of all, not of one of the classes that another view would tell.
  if (whole !== undefined && whole.quantity === undefined && draft.quantity === undefined && !isAlike(draft.metric, whole.metric)) return generalOf(whole, levels) ?? whole;
  return whole?.quantity?.dimension === 'percent' && draft.quantity === undefined && by !== undefined && !RATES.has(by.dimension) ? undefined : whole;
}

/** The level of which the whole is a class by its name: of 高技术产业使用外资 使用外资金额. */
function generalOf({ metric = '' }: Draft, levels: readonly Draft[]): Draft | undefined {
  return levels.findLast((level) => isLevel(level) && isWhole(level) && level.metric !== metric && metric.endsWith(kindOf(level.metric ?? metric)) && (level.metric ?? '').length >= MIN_MEMBER);
}

/** 增加值增长1.9%，连续4个月保持在4%以上。从行业看，烟草制品业增长3.1%: a rate is no whole of what is told by its change alone. */
function isRateBeside({ quantity }: Draft, draft: Draft): boolean {
  return draft.quantity === undefined && quantity?.dimension === 'percent';
}

/** The whole that the tax, the side, the parts before it or its name tell; undefined where none of them does. */
function namedInView(mark: PartMark, draft: Draft, { tokens, out, before }: Told, levels: readonly Draft[]): Draft | undefined {
  const settled = taxes(draft, tokens, before) ?? sideInView(mark, draft, tokens, levels) ?? settledIn(mark, draft, out, levels);
  if (settled !== undefined) return settled;
  const byName = partedByName(draft, levels, before.recent) ?? wholeByName(draft, levels);
  const nearer = nearerOf(partedHere(mark, draft, out, levels), byName, { out, levels });
  return nearer ?? levels.findLast((whole) => isWhole(whole) && isKin(draft, whole) && !exceeds(draft, whole));
}

/** The last of its unit, and no less, that has parts of its unit already: of 受理1.8万件…咨询9千件 受理. */
function countedBefore(draft: Draft, levels: readonly Draft[]): Draft | undefined {
  const parted = (whole: Draft): boolean => levels.some((part) => part.parent === whole.metric && isLevel(part) && sharesUnit(part, whole));
  const holds = (whole: Draft): boolean => whole.quantity !== undefined && sharesUnit(draft, whole) && !exceeds(draft, whole);
  return levels.findLast((whole) => isWhole(whole) && holds(whole) && parted(whole));
}

/** 增加值, 汽车产量: both say what is measured, and not the same. */
function measureOtherwise({ metric = '' }: Draft, { metric: other = '' }: Draft): boolean {
  return isProperty(metric) && isProperty(other) && !isAlike(metric, other);
}

/** 使用外资10亿元。…服务业使用外资5亿元。分县区看，甲县|使用外资|3亿元: what is called just so, the most of it; undefined where nothing larger is. */
function calledSo(draft: Draft, { metric = '', quantity }: Draft, levels: readonly Draft[]): Draft | undefined {
  if (quantity === undefined || !metric.endsWith(draft.metric ?? metric) || metric.length - (draft.metric ?? '').length < MIN_MEMBER) return undefined;
  let most: Draft | undefined;
  for (const level of levels) {
    if (!isWhole(level) || level.metric !== draft.metric || level.quantity === undefined || !sharesUnit(draft, level)) continue;
    if (level.quantity.value > Math.max(quantity.value, most?.quantity?.value ?? 0)) most = level;
  }
  return most;
}

/** Characters of 服务业. */
const MIN_MEMBER = 3;

/** The whole of the parts before, of the same view and named alike: one view parts one whole; undefined where it holds less. */
function settledIn(mark: PartMark, draft: Draft, out: readonly Draft[], levels: readonly Draft[]): Draft | undefined {
  return partedHere(mark, draft, out.filter(({ metric }) => isAlike(metric, draft.metric)), levels);
}

/** The whole of the parts before of the same view. */
function partedHere(mark: PartMark, draft: Draft, out: readonly Draft[], levels: readonly Draft[]): Draft | undefined {
  const part = out.find((other) => other.at > mark.at && other.parent !== undefined && isLevel(other));
  const whole = part && levels.findLast(({ metric }) => metric === part.parent);
  return whole !== undefined && !exceeds(draft, whole) && isLevel(draft) ? whole : undefined;
}

/**
 * 工业增加值增长5%。分门类看，采矿业增加值增长4%。高技术制造业增加值增长9%。分经济类型看，|国有企业增加值|增长3%: what was parted before is parted
 * anew, whatever else that is called alike stands between; undefined where a name that is held by the part's own says better.
 */
function partedByName(draft: Draft, levels: readonly Draft[], recent: readonly Draft[]): Draft | undefined {
  const fits = (level: Draft): boolean => isAlike(draft.metric, level.metric) && !areCounterparts(level.metric ?? '', draft.metric ?? '') && !exceeds(draft, level);
  const parts = ({ metric: own }: Draft): boolean => recent.some(({ parent, metric, shape }) => parent === own && shape !== 'share' && isAlike(metric, own));
  const whole = levels.findLast((level) => isWhole(level) && level.parent === undefined && fits(level) && parts(level));
  return whole === undefined || levels.some((other) => isKin(draft, other) && other.metric !== whole.metric) ? undefined : whole;
}

/**
 * 财政收入33亿元。…零售总额109亿元。按消费类型分，商品零售95亿元，|餐饮收入|14亿元: what ends alike and was told before the whole that the view
 * parts, which is called as its first part is, is another's.
 */
function nearerOf(parted: Draft | undefined, named: Draft | undefined, { out, levels }: { readonly out: readonly Draft[]; readonly levels: readonly Draft[] }): Draft | undefined {
  if (parted === undefined || named === undefined || levels.indexOf(named) > levels.indexOf(parted)) return named;
  return out.some(({ parent, metric }) => parent === parted.metric && sharesWord(metric, parent)) ? parted : named;
}

/** 商品|零售, 社会消费品|零售|总额. */
function sharesWord(one = '', other = ''): boolean {
  for (let at = 0; at + WORD_UNITS <= one.length; at++) if (other.includes(one.slice(at, at + WORD_UNITS))) return true;
  return false;
}

const WORD_UNITS = 2;

/** 总资产2305亿元。分地区看，…: what is owned is no whole of what is sold. */
function isStock({ metric = '' }: Draft): boolean {
  return STOCK.test(metric);
}

const STOCK = patternOf`${'parents/stocks'}$`;
