/** Changes that are not their level's but of something else that it tells of, a fact beside it: its growth rate's, its increase's, its part's. */
import type { Change, Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { POINTS } from '../../lexicon/units.js';
import { draftWith, widen, withInherited, type Draft } from './draft.js';
import { MORE } from './level-for.js';
import { GROWTH } from './rates.js';
import { isFlat } from './turned-count.js';
import { YEARLY, yearOnYear } from './year-on-year.js';

/** Verbs of the pace of growth: 增长9%，比上月加快2.3个百分点 is the growth rate's change. */
const PACE = patternOf`${'changes/paces'}`;
/** 占比由12.6%升至19.8%，三年增加1.4倍: no share grows to a multiple of itself; what does is the part. */
const PORTION = /(?<=.{2})的?(?:占比|比重)$/u;
/** Names of what is itself in percent: 失业率, 占比. */
const RATE = patternOf`${'names/rate_ends'}$`;
/** Levels that are increases themselves: 新增贷款289亿元，同比多增75亿元. */
const INCREASE = /^(?:累计|当月|本月|实际)?(?:新增|增加|净增|多增)|增加额|增量$|新增$/u;

/** 票据融资增加92亿元，同比多增7亿元: what is itself compared with the year before counts from no year before. */
export function beforeMore(draft: Draft, { change: more }: Token): Draft {
  const [change] = draft.changes;
  if (draft.quantity !== undefined || change === undefined || change.basis !== undefined || more === undefined || !comparesIncreases(draft, more)) return draft;
  return change.unit === more.unit ? draftWith(draft, { changes: [{ ...change, basis: 'none' }] }) : draft;
}

/** 增加2.1万亿元，同比多5088亿元: behind an increase without a level, more of it is more of the increase. */
function comparesIncreases({ quantity, changes: [first] }: Draft, more: Change): boolean {
  return MORE.test(more.verb) || (quantity === undefined && first !== undefined && isMoreOfAmount(first, more));
}

/** 多5088亿元 than a year ago, of 增加2.1万亿元: true of more money behind an increase in money that counts from nothing told. */
function isMoreOfAmount(first: Change, { verb, unit, basis }: Change): boolean {
  if (first.quantity?.dimension !== 'money' || first.basis !== undefined || first.unit !== unit) return false;
  return basis === 'yoy' && MERELY_MORE.test(verb);
}

const MERELY_MORE = patternOf`^${'names/merely_more'}$`;

/** A change that is not the level's but its growth rate's or its increase's: a fact beside it. */
export function ofItsOwn(draft: Draft, token: Token): Draft | undefined {
  const { change } = token;
  const { quantity, metric, changes } = draft;
  if (change === undefined || metric === undefined) return undefined;
  if (change.unit === '倍' && quantity?.dimension === 'percent' && PORTION.test(metric)) return besideLevel(ofPortion(draft, change, metric), token);
  if ((quantity !== undefined || changes.length > 0) && YEARLY.test(change.verb)) return besideLevel(yearOnYear(asRate(draft, change)), token);
  const suffix = suffixFor(draft, change, metric);
  if (suffix === undefined) return undefined;
  return besideLevel(draftWith(asRate(draft, change), { metric: metric.endsWith(suffix) ? metric : metric + suffix }), token);
}

/** The change alone, as a rate of the draft. */
function asRate(draft: Draft, change: Change): Draft {
  return draftWith(draft, { quantity: undefined, previous: undefined, figure: change.span, changes: [change], shape: 'rate', checks: [] });
}

/** 占比升至19.8%，增加1.4倍: the change alone, as that of what the share is of. */
function ofPortion(draft: Draft, change: Change, metric: string): Draft {
  return draftWith(asRate(draft, change), { shape: 'level', parent: undefined, metric: metric.replace(PORTION, '') });
}

/** The change with what it rests on, under the name of its level. */
function besideLevel(draft: Draft, token: Token): Draft {
  return withInherited(widen(draft, token), 'metric');
}

/** What the name of its level takes so that it is the change's: 增速 of points of growth, 增加额 of more of an increase; undefined of the level's own. */
function suffixFor(draft: Draft, change: Change, metric: string): string | undefined {
  if (isPaced(draft, change, metric) || (change.unit === POINTS && isRateLevel(draft))) return GROWTH;
  return comparesIncreases(draft, change) && !INCREASE.test(metric) ? '增加额' : undefined;
}

/** 增长9%，比一季度提高2个百分点: points of what is no rate are points of its growth rate. */
function isPaced({ quantity, changes }: Draft, { unit, verb }: Change, metric: string): boolean {
  if (unit !== POINTS || !changes.some((change) => change.unit === '%')) return false;
  return PACE.test(verb) || (quantity?.dimension !== 'percent' && !RATE.test(metric));
}

/** 投资同比增速为18.2%: a growth rate that is a level, whose change is a fact of its own. */
export function isRateLevel({ metric, quantity }: Draft): boolean {
  return quantity?.dimension === 'percent' && metric?.endsWith(GROWTH) === true;
}

/** 不过夜旅客占55.3%，同比增长12.1%: behind a share that names its part and no level of it, the change is the part's. */
export function ofThePart(drafts: readonly Draft[], token: Token): Draft | undefined {
  const share = drafts.at(-1);
  // 债券占比10%，同比持平: as large a share.
  if (isFlat(token.change)) return undefined;
  if (share?.shape !== 'share' || share.name === undefined || (share.inherited.includes('metric') && drafts.length > 1) || token.change?.unit !== '%') return undefined;
  const { span } = token.change;
  const part = { quantity: undefined, parent: undefined, shape: 'level', metric: share.name.text, figure: span, changes: [token.change], checks: [] } as const;
  return widen(draftWith(share, part), token);
}
