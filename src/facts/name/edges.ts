/**
 * Half words at the edges of a name, which the cutting of words has left on it.
 *
 *     产销量双双|超过2000万辆   产销量        让利幅度多|为5%   让利幅度
 *     当温度|升高至1000℃      温度          机械制造业受需求不足影响|下降8.6%   机械制造业
 */
import { beginsOf, endsOf, patternOf, wordsOf } from '../../lexicon/lists.js';
import { holds } from '../../text/stands.js';
import { isProperty } from './property.js';

/** Conjunctions and adverbs that were read as the start of a noun; 当地, 共享, 已建 begin with words of their own. */
const AHEAD = patternOf`^(?:${'names/adds'}(?=${'names/added_to_budgets'})|(?!${'names/own_begins'})${'names/glued_ahead'}(?=.{2}))`;
const AHEAD_BEGINS = beginsOf('names/glued_ahead', 'names/manners_ahead');
/** 高效|办结案件: how it was done. */
const MANNER = patternOf`^${'names/manners_ahead'}(?=${'names/deeds_behind'}(?!.*${'names/rates_of_works'}$))`;
/** What stands before the figure and is never the end of a noun: 汇率跌破, 股价盘中. */
const BEHIND = patternOf`(?<=.{2})${'names/loose_behind'}$`;
/** The same where only a noun that is measured tells it: 增幅达, but 雷达; 售价均, but 人均. */
const BEHIND_PROPERTY = patternOf`(?<=.{2})${'names/glued_behind'}$`;
/** What moved the thing, before it is told by how much: 制造业|受需求不足影响. */
const CAUSED = patternOf`(?<=.{2})受[^的]+${'names/causes'}$`;
/** 市本级|安排: of the tier's budget. */
const TIER = patternOf`${'names/tier_ends'}$`;
const BEHIND_ENDS = endsOf('names/then', 'names/loose_behind', 'names/glued_behind', 'names/causes', 'names/most_behind');
/** 积雪厚度|最深, 气温|最高: the most of what is measured stands before it. */
const MOST = patternOf`^(?<measured>\p{Script=Han}{2,4})(?<most>${'names/most_behind'})$`;

/** 首选的通胀指标|——|个人消费支出价格指数: what stands behind is what it is called. */
const DASH = '——';
const TITLE = /[《“]/u;

/** The text without what is glued to its edges, and how many characters went from its start. */
export interface Trimmed {
  readonly text: string;
  readonly ahead: number;
}

export function withoutEdges(text: string): Trimmed {
  if (text === '') return { text, ahead: 0 };
  const own = text.includes(DASH) && !TITLE.test(text) ? text.slice(text.lastIndexOf(DASH) + DASH.length) : text;
  const made = own.slice(0, TO_THEN).includes(AFTERWARDS) ? own.replace(ONCE_BUILT, '') : own;
  const named = made.includes(RECKONS) ? made.replace(RECKONED, '') : made;
  const rest = holds(AHEAD_BEGINS, named.charCodeAt(0)) ? named.replace(AHEAD, '').replace(MANNER, '') : named;
  return { text: holds(BEHIND_ENDS, rest.charCodeAt(rest.length - 1)) ? withoutEnd(rest) : rest, ahead: text.length - rest.length };
}

/** 按|常住人口计算|人均地区生产总值: by what it is reckoned. */
const RECKONED = patternOf`^.{0,6}?${'names/reckonings'}(?=.{4})`;
const [RECKONS = ''] = wordsOf('names/reckoned');

/** 建成后|年产钢, 项目正式投产后|年产值: when it will be so; not 产后|年检查人数. */
const ONCE_BUILT = patternOf`^(?:.{0,6}?${'names/once_built'})?${'names/afterwards'}(?=[年日].)`;
const [AFTERWARDS = ''] = wordsOf('names/afterwards');
/** Characters of the longest such words. */
const TO_THEN = 11;

const [THEN = ''] = wordsOf('names/then');
const RULES = patternOf`${'names/rules'}$`;

function withoutEnd(text: string): string {
  const { measured = '', most = '' } = MOST.exec(text)?.groups ?? {};
  if (isProperty(measured)) return most + measured;
  // 服务输入|则实质上升7%
  const plain = text.endsWith(THEN) && !RULES.test(text) && text.length > THEN.length + 1 ? text.slice(0, -THEN.length) : text;
  const loose = plain.replace(BEHIND, '').replace(CAUSED, '');
  const stem = loose.replace(BEHIND_PROPERTY, '');
  return stem !== loose && (isProperty(stem) || TIER.test(stem)) ? stem : loose;
}
