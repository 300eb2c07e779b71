/** Changes that stand behind a level belong to it: 152.4亿元，同比增长0.8%；分别比2019年增长1倍和1.2倍. */
import type { Change, Token } from '../../annotate/token.js';
import type { Quantity } from '../../types.js';
import { widen, withInherited, type Draft, type Shape } from './draft.js';

/** Figures in percent that a change in percent is rarely of: 完成预算的52.3%，增长4.1% speaks of the amount. */
const OF_THE_AMOUNT: ReadonlySet<Shape> = new Set(['share', 'rank', 'completion']);
/** Verbs of the pace of growth: 增长9%，比上月加快2.3个百分点 is the growth rate's change. */
const PACE = /加快|放缓|减慢|回落|回升|提速/u;
/** Names of what is itself in percent: 失业率, 占比. */
const RATE = /(?:率|占比|比重|比例|份额)$/u;
/** 多增, 少减 compare increases, not levels. */
const MORE = /[多少](?:增|减|降|收|支)/u;

/** True of changes that compare increases: 多增, 少减. */
export function isMore(change: Change | undefined): boolean {
  return change !== undefined && MORE.test(change.verb);
}

/** Levels that are increases themselves: 新增贷款289亿元，同比多增75亿元. */
const INCREASE = /^(?:累计|当月|本月|实际)?(?:新增|增加|净增|多增)|增加额|增量$|新增$/u;

/** Gives the changes to the level of the sentence that they speak of; false where there is none to take them. */
export function attachChanges(drafts: Draft[], changes: readonly Token[]): boolean {
  for (const token of changes) {
    const index = levelFor(drafts, token);
    const draft = drafts[index];
    if (draft === undefined) return false;
    const own = ofItsOwn(draft, token) ?? ofThePart(drafts, token);
    if (own) drafts[index] = beforeMore(draft, token);
    if (own) drafts.push(own);
    else drafts[index] = addChange(draft, token);
  }
  return true;
}

/** 票据融资增加92亿元，同比多增7亿元: what is itself compared with the year before counts from no year before. */
function beforeMore(draft: Draft, { change: more }: Token): Draft {
  const [change] = draft.changes;
  if (draft.quantity !== undefined || change === undefined || change.basis !== undefined || !isMore(more)) return draft;
  return change.unit === more?.unit ? { ...draft, changes: [{ ...change, basis: 'none' }] } : draft;
}

/** A change that is not the level's but its growth rate's or its increase's: a fact beside it. */
export function ofItsOwn(draft: Draft, token: Token): Draft | undefined {
  const { change } = token;
  if (change === undefined || draft.metric === undefined) return undefined;
  // 增长9%，比一季度提高2个百分点: points of what is no rate are points of its growth rate.
  const paced = change.unit === '个百分点' && draft.changes.some(({ unit }) => unit === '%') && (PACE.test(change.verb) || (draft.quantity?.dimension !== 'percent' && !RATE.test(draft.metric)));
  const suffix = paced || (change.unit === '个百分点' && isRateLevel(draft)) ? '增速' : MORE.test(change.verb) && !INCREASE.test(draft.metric) ? '增加额' : undefined;
  if (suffix === undefined) return undefined;
  const named: Draft = { ...draft, quantity: undefined, previous: undefined, figure: change.span, changes: [change], shape: 'rate', metric: draft.metric.endsWith(suffix) ? draft.metric : draft.metric + suffix, checks: [] };
  return withInherited(widen(named, token), 'metric');
}

/** 投资同比增速为18.2%: a growth rate that is a level, whose change is a fact of its own. */
function isRateLevel({ metric, quantity }: Draft): boolean {
  return quantity?.dimension === 'percent' && metric?.endsWith('增速') === true;
}

/** 不过夜旅客占55.3%，同比增长12.1%: behind a share that names its part and no level of it, the change is the part's. */
function ofThePart(drafts: readonly Draft[], token: Token): Draft | undefined {
  const share = drafts.at(-1);
  if (share?.shape !== 'share' || share.name === undefined || share.inherited.includes('metric') || token.change?.unit !== '%') return undefined;
  return widen({ ...share, quantity: undefined, parent: undefined, shape: 'level', metric: share.name.text, figure: token.change.span, changes: [token.change], checks: [] }, token);
}

/** 202万户，增速11%: a bare rate is the change of the level before it, if that has none yet. */
export function attachRate(drafts: Draft[], rate: Draft): boolean {
  const index = drafts.findLastIndex(({ shape }) => shape !== 'gap');
  const draft = drafts[index];
  const whole = draft && withRate(draft, rate);
  if (whole) drafts[index] = whole;
  return whole !== undefined;
}

/** 销售面积、投资额分别为…，增速分别为-15.5%、-12.2%: bare rates shared out are those of the levels before; false where they do not fit. */
export function attachRates(drafts: Draft[], rates: readonly Draft[]): boolean {
  const levels = drafts.flatMap((draft, index) => (draft.quantity ? [index] : [])).slice(-rates.length);
  const wholes = levels.map((level, i) => {
    const [draft, rate] = [drafts[level], rates[i]];
    return draft && rate && withRate(draft, { ...rate, rate: rate.metric });
  });
  if (levels.length < rates.length || wholes.includes(undefined)) return false;
  for (const [i, level] of levels.entries()) {
    const whole = wholes[i];
    if (whole) drafts[level] = whole;
  }
  return true;
}

/** The level with the rate as its change; undefined where the rate is that of another. */
function withRate(draft: Draft, rate: Draft): Draft | undefined {
  const { quantity } = rate;
  if (draft.quantity === undefined || quantity === undefined || draft.changes.length > 0 || draft.quantity.dimension === 'percent') return undefined;
  const yearly = YEARLY.test(rate.rate ?? '') ? 'yoy' : undefined;
  return widen({ ...draft, changes: [...draft.changes, changeAtRate(quantity, rate.rate ?? '', { basis: yearly, span: rate.figure })] }, rate.figure);
}

/** 年均增幅 counts from each year before. */
const YEARLY = /年均|年平均/u;

/** The change that a rate tells: 降幅12.5% is -12.5. */
export function changeAtRate(quantity: Quantity, word: string, { basis, span }: Pick<Change, 'basis' | 'span'>): Change {
  const sign = /[降跌减]/u.test(word) ? -1 : 1;
  return { value: sign * quantity.value, valueMax: undefined, unit: quantity.unit, basis, since: undefined, quantity, from: undefined, span, verb: word };
}

/** Shares out as many changes as there are levels before them, in order; false where there are fewer levels. */
export function attachShared(drafts: Draft[], changes: readonly Token[]): boolean {
  const more = changes.every(({ change }) => isMore(change));
  // 贷款分别减少51亿元、17亿元，同比分别少减28亿元、7亿元: of changes without a level, too.
  const levels = drafts.flatMap((draft, index) => (draft.quantity || (more && draft.changes.length > 0) ? [index] : [])).slice(-changes.length);
  if (levels.length < changes.length) return false;
  for (const [i, index] of levels.entries()) {
    const draft = drafts[index];
    const change = changes[i];
    if (draft === undefined || change === undefined) continue;
    const own = more || isRateLevel(draft) ? ofItsOwn(draft, change) : undefined;
    if (own) drafts[index] = beforeMore(draft, change);
    if (own) drafts.push(own);
    else drafts[index] = addChange(draft, change);
  }
  return true;
}

/** 分别为3.1%和3.6%，均下降0.25个百分点: one change for every member of the list. */
export function attachToEach(drafts: Draft[], change: Token): boolean {
  const last = drafts.at(-1);
  if (last?.shape !== 'shared out') return false;
  for (const [index, draft] of drafts.entries()) if (draft.shape === 'shared out' && draft.span.start === last.span.start) drafts[index] = addChange(draft, change);
  return true;
}

/** 与去年同期进度持平: of how much is done. */
const OF_PROGRESS = /进度/u;

/** Index of the draft that the change speaks of; -1 where there is none. */
function levelFor(drafts: readonly Draft[], { change, text }: Token): number {
  const points = change?.unit === '个百分点' || OF_PROGRESS.test(text);
  // 增长6.8%，较上月加快0.3个百分点，环比增长0.5%: the last speaks of the level again.
  const last = drafts.findLastIndex(({ shape, quantity }) => shape !== 'gap' && (points || shape !== 'rate' || quantity !== undefined));
  const draft = drafts[last];
  const larger = draft && outgrows(draft, change) ? drafts.findLastIndex(({ quantity }) => quantity !== undefined && quantity.unit === change?.unit && quantity.value >= change.value) : -1;
  if (larger >= 0) return larger;
  if (draft === undefined || points || (change?.unit !== '%' && change?.unit !== '倍') || !OF_THE_AMOUNT.has(draft.shape)) return last;
  const amount = drafts.findLastIndex(({ shape }) => shape !== 'gap' && !OF_THE_AMOUNT.has(shape));
  return amount < 0 ? last : amount;
}

/** 运送旅客965万人次，日均31万人次，同比增加333万人次: no level has grown by more than itself, so the change is of one before. */
function outgrows({ quantity }: Draft, change: Change | undefined): boolean {
  return quantity !== undefined && change !== undefined && change.unit === quantity.unit && quantity.dimension !== 'percent' && quantity.value >= 0 && change.value > quantity.value;
}

export function addChange(draft: Draft, { change, start, end }: Token): Draft {
  return change ? widen({ ...draft, changes: [...draft.changes, inPoints(draft, change)], previous: draft.previous ?? fromOf(draft, change) }, { start, end }) : draft;
}

/** 失业率3.7%，与上月持平: no change of what is in percent is none in points. */
function inPoints({ quantity }: Draft, change: Change): Change {
  return change.value === 0 && change.quantity === undefined && quantity?.dimension === 'percent' ? { ...change, unit: '个百分点' } : change;
}

/** The level that the change counts from, where it is one of the same kind. */
function fromOf({ quantity }: Draft, { from }: Change): Quantity | undefined {
  return quantity === undefined || quantity.dimension === from?.dimension ? from : undefined;
}

/** How many or how much of what was just said. */
const HOW_MANY = /^(?:总|其)?(?:数量|总数|人数|户数|家数|件数|个数|次数|台数|辆数)$/u;
const HOW_MUCH = /^(?:总|其)?(?:金额|总额|数额|总金额)$/u;

/** 占总量的53.3%，比重上升1.75个百分点: the share just told. */
const SHARE = /^(?:所占)?(?:占比|比重|份额|比例)$/u;

/** 新能源汽车15万辆，数量同比增长30%: the change of the level just told; false where the name is not such a word, or the level has one. */
export function attachCount(drafts: Draft[], { metric, quantity, changes, figure }: Draft): boolean {
  const last = drafts.at(-1);
  const [change] = changes;
  if (quantity !== undefined || change === undefined || metric === undefined || last?.quantity === undefined || last.changes.length > 0) return false;
  const points = change.unit === '个百分点' && last.quantity.dimension === 'percent';
  if (!standsFor(metric, last.quantity.dimension) && !(points && ((last.shape === 'share' && SHARE.test(metric)) || PROGRESS.test(metric)))) return false;
  drafts[drafts.length - 1] = widen({ ...last, changes, previous: last.previous ?? change.from }, figure);
  return true;
}

/** 已播栽89.1%，进度同比快0.7个百分点: how far it has come, just told. */
const PROGRESS = /^(?:总体|整体)?(?:进度|序时进度)$/u;

/** 客运量19亿人、货运量43亿吨，前者下降2.2%，后者增长4%: the change of the first and of the second level; false where there are not two, or one has it already. */
export function attachFormer(drafts: Draft[], { metric, quantity, changes, figure }: Draft): boolean {
  const back = FORMER.get(metric ?? '');
  if (back === undefined || quantity !== undefined || changes.length === 0) return false;
  const levels = drafts.flatMap((draft, index) => (draft.quantity !== undefined && draft.shape !== 'share' ? [index] : []));
  const index = levels.length < 2 ? undefined : levels.at(back);
  const level = index === undefined ? undefined : drafts[index];
  if (index === undefined || level === undefined || level.changes.length > 0) return false;
  drafts[index] = widen({ ...level, changes, previous: level.previous ?? changes[0]?.from }, figure);
  return true;
}

const FORMER: ReadonlyMap<string, number> = new Map([['前者', -2], ['后者', -1]]);

function standsFor(metric: string, dimension: Quantity['dimension']): boolean {
  return HOW_MANY.test(metric) ? dimension === 'count' || dimension === 'person' : HOW_MUCH.test(metric) && dimension === 'money';
}

/** What may stand between the change of a share and the share that it leads to. */
const LEADS_TO: ReadonlySet<string> = new Set(['comma', 'reach', 'become', 'adverb', 'literal']);

/** 比重提升1.5个百分点，达到43.6%: the level that a change in points leads to is of one row with it; false where it is of another name or stands apart. */
export function attachReached(drafts: Draft[], { quantity, name, at, figure, span, shape }: Draft, tokens: readonly Token[]): boolean {
  const last = drafts.at(-1);
  if (last === undefined || last.quantity !== undefined || last.shape !== 'level' || last.changes.at(-1)?.unit !== '个百分点') return false;
  if (shape !== 'level' || name !== undefined || quantity?.dimension !== 'percent' || at - last.at < 2) return false;
  const between = tokens.slice(last.at + 1, at);
  if (between[0]?.kind !== 'comma' || !between.every(({ kind }) => LEADS_TO.has(kind)) || between.at(-1)?.kind === 'comma') return false;
  drafts[drafts.length - 1] = widen({ ...last, quantity, figure, at }, span);
  return true;
}

/** What ends the reach of a name: another time, another statement. */
const PARTS: ReadonlySet<string> = new Set(['period', 'semicolon', 'stop']);

/**
 * 检查车辆30万辆、货运量2009万吨，货运量同比上涨171%: a change of a level that the sentence has just told, its name said once more.
 * False where there is no such level, or another time stands between.
 */
export function attachNamed(drafts: Draft[], { quantity, metric, parent, changes, at, span, shape }: Draft, tokens: readonly Token[]): boolean {
  const [change, more] = changes;
  if ((shape !== 'level' && shape !== 'share') || quantity !== undefined || metric === undefined || change === undefined || more !== undefined) return false;
  const index = drafts.findLastIndex((level) => level.metric === metric && (level.parent === parent || (shape === 'share' && parent === undefined)) && level.quantity !== undefined && level.changes.length === 0);
  const level = drafts[index];
  if (level === undefined || tokens.slice(level.at, at).some(({ kind }) => PARTS.has(kind))) return false;
  drafts[index] = widen({ ...level, changes: [change], previous: level.previous ?? fromOf(level, change) }, span);
  return true;
}
