/** Changes that stand behind a level belong to it: 152.4亿元，同比增长0.8%；分别比2019年增长1倍和1.2倍. */
import type { Change, Token } from '../../annotate/token.js';
import { POINTS } from '../../lexicon/units.js';
import type { Quantity } from '../../types.js';
import { draftWith, widen, type Draft } from './draft.js';
import { justChanged, levelFor, MORE } from './level-for.js';
import { beforeMore, isRateLevel, ofItsOwn, ofThePart } from './of-its-own.js';
import { YEARLY } from './year-on-year.js';

/** True of changes that compare increases: 多增, 少减. */
export function isMore(change: Change | undefined): boolean {
  return change !== undefined && MORE.test(change.verb);
}

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

/** What a rate counts from by the words before it. */
export type ToldBasis = Pick<Change, 'basis' | 'since'>;

const NOT_TOLD: ToldBasis = { basis: undefined, since: undefined };

/** The basis right before the rate at `at`, 较年初|增速18%, the one that it was joined with, 同比增幅30%, or that of a word of direction from `from` on. */
export function basisAtRate(tokens: readonly Token[], { from, at }: { readonly from: number; readonly at: number | undefined }): ToldBasis {
  const own = at === undefined ? undefined : tokens[at];
  if (at === undefined || own === undefined) return NOT_TOLD;
  if (own.basis !== undefined) return { basis: own.basis, since: own.period };
  const nearest = tokens[at - 1];
  const before = nearest?.kind === 'basis' ? nearest : basisOfDirection(tokens.slice(from, at));
  return before?.kind === 'basis' ? { basis: before.basis, since: before.period } : NOT_TOLD;
}

/** 环比|“双下降”，降幅分别为8.3%、12.9%: that of the word of direction; undefined where none has one. */
function basisOfDirection(words: readonly Token[]): Token | undefined {
  return words.findLast(({ kind }, i) => kind === 'basis' && MOVED.has(words[i + 1]?.kind ?? ''));
}

const MOVED: ReadonlySet<string> = new Set(['up', 'down', 'up-verb', 'down-verb', 'state']);

/** 202万户，增速11%: a bare rate is the change of the level before it, if that has none yet. */
export function attachRate(drafts: Draft[], rate: Draft, told: ToldBasis): boolean {
  // 投诉17329件，占42.1%，同比增幅达38.2%: a share of what was just told grows at no rate of its own.
  const index = drafts.findLastIndex(({ shape, inherited }) => shape !== 'gap' && !(shape === 'share' && inherited.includes('metric')));
  const draft = drafts[index];
  const changed = justChanged(drafts, index);
  const grown = drafts[changed];
  if (grown !== undefined && rate.quantity !== undefined) {
    drafts[changed] = widen(draftWith(grown, { changes: [...grown.changes, changeAtRate(rate.quantity, rate.rate ?? '', { ...told, span: rate.figure })] }), rate.figure);
    return true;
  }
  const whole = draft && withRate(draft, rate, told);
  if (whole) drafts[index] = whole;
  return whole !== undefined;
}

/** 销售面积、投资额分别为…，增速分别为-15.5%、-12.2%: bare rates shared out are those of the levels before; false where they do not fit. */
export function attachRates(drafts: Draft[], rates: readonly Draft[]): boolean {
  const levels = drafts.flatMap((draft, index) => (draft.quantity ? [index] : [])).slice(-rates.length);
  const wholes = levels.map((level, i) => {
    const [draft, rate] = [drafts[level], rates[i]];
    return draft && rate && withRate(draft, { ...rate, rate: rate.metric }, NOT_TOLD);
  });
  if (levels.length < rates.length || wholes.includes(undefined)) return false;
  for (const [i, level] of levels.entries()) {
    const whole = wholes[i];
    if (whole) drafts[level] = whole;
  }
  return true;
}

/** The level with the rate as its change; undefined where the rate is that of another. */
function withRate(draft: Draft, rate: Draft, told: ToldBasis): Draft | undefined {
  const { quantity } = rate;
  // 均实现翻番，增速分别为1.6倍和1.2倍: the exact figure says the loose one more fully.
  const held = draft.changes.every((change) => quantity?.dimension === 'times' && change.quantity?.worded === true) ? [] : draft.changes;
  // 上涨76.65点，收于32803.47点，涨幅为0.23%: an amount before it is the same change told otherwise.
  const [amount] = held;
  const alsoTold = draft.changes.length === 1 && quantity?.dimension === 'percent' && isAmount(amount);
  if (draft.quantity === undefined || quantity === undefined || (held.length > 0 && !alsoTold) || draft.quantity.dimension === 'percent') return undefined;
  const basis = basisOfRate(rate, told, alsoTold ? amount : undefined);
  return widen(draftWith(draft, { changes: [...held, changeAtRate(quantity, rate.rate ?? '', { ...basis, span: rate.figure })] }), rate.figure);
}

/** 上涨76.65点: true of a change in the unit of its level; false of percent, points and times. */
function isAmount(change: Change | undefined): boolean {
  return change !== undefined && change.unit !== POINTS && change.unit !== '%' && change.quantity?.dimension !== 'times';
}

/** What a rate counts from: its own word says it (年增长率), or the words before it do, or the amount that it tells otherwise. */
function basisOfRate({ rate }: Draft, told: ToldBasis, amount: Change | undefined): ToldBasis {
  if (YEARLY.test(rate ?? '')) return { basis: 'yoy', since: undefined };
  return amount !== undefined && told.basis === undefined ? { basis: amount.basis, since: amount.since } : told;
}

/** The change that a rate tells: 降幅12.5% is -12.5. */
export function changeAtRate(quantity: Quantity, word: string, { basis, since, span }: Pick<Change, 'basis' | 'span'> & Partial<ToldBasis>): Change {
  const sign = /[降跌减]/u.test(word) ? -1 : 1;
  return { value: sign * quantity.value, valueMax: undefined, unit: quantity.unit, basis, since, quantity, from: undefined, span, verb: word };
}

/** Shares out as many changes as there are levels before them, in order; false where there are fewer levels. */
export function attachShared(drafts: Draft[], changes: readonly Token[], from: 'first' | 'last' = 'last'): boolean {
  const more = changes.every(({ change }) => isMore(change));
  if (pacesOfGrowth(drafts, changes)) return true;
  // 贷款分别减少51亿元、17亿元，同比分别少减28亿元、7亿元: of changes without a level, too.
  const held = drafts.flatMap((draft, index) => (draft.quantity || (more && draft.changes.length > 0) ? [index] : []));
  if (held.length < changes.length) return false;
  const fitting = held.filter((index) => mayGrowBy(drafts[index], changes[0]?.change));
  const inOrder = from === 'first' ? firstOfList(drafts, held, changes.length) : undefined;
  const taking = fitting.length < changes.length ? held : fitting;
  const levels = inOrder ?? byUnits(drafts, held, changes) ?? ofOneUnit(drafts, taking, changes.length);
  for (const [i, index] of levels.entries()) {
    const draft = drafts[index];
    const change = changes[i];
    if (draft === undefined || change === undefined) continue;
    const own = more || isRateLevel(draft) || change.change?.unit === POINTS ? ofItsOwn(draft, change) : undefined;
    if (own) drafts[index] = beforeMore(draft, change);
    if (own) drafts.push(own);
    else drafts[index] = addChange(draft, change);
  }
  return true;
}

/**
 * 甲、乙分别增长5.4%、3.2%，比8月份分别加快0.9、1.1个百分点: behind as many growth rates without a level, of several things or of one (同比增长6.2%，
 * 环比增长0.58%，分别比10月份加快…); false elsewhere.
 */
function pacesOfGrowth(drafts: Draft[], changes: readonly Token[]): boolean {
  const last = drafts.at(-1);
  const ofOne = last !== undefined && last.changes.length === changes.length ? last.changes.map((change) => draftWith(last, { changes: [change] })) : undefined;
  const grown = ofOne ?? drafts.slice(-changes.length);
  if (grown.length < changes.length || grown.some(({ quantity, changes: own }) => quantity !== undefined || own.length === 0)) return false;
  const paces = grown.map((draft, i) => {
    const change = changes[i];
    return change?.change?.unit === POINTS ? ofItsOwn(draft, change) : undefined;
  });
  const told = paces.flatMap((pace) => pace ?? []);
  if (told.length < changes.length) return false;
  drafts.push(...told);
  return true;
}

/** 进出口值分别为112亿元、96亿元和74亿元，前两者增长14.6%、5.2%: the first so many of those shared out together; undefined where no more were. */
function firstOfList(drafts: readonly Draft[], held: readonly number[], count: number): readonly number[] | undefined {
  const start = drafts[held.at(-1) ?? -1]?.span.start;
  const list = held.filter((index) => drafts[index]?.span.start === start);
  return list.length > count ? list.slice(0, count) : undefined;
}

/**
 * The last so many of the levels; where one of them is told by the way, in another unit (刑事案件121件、判处罪犯203人，民事案件512件…), those in the
 * unit of the last, if there are just as many.
 */
function ofOneUnit(drafts: readonly Draft[], levels: readonly number[], count: number): readonly number[] {
  const last = levels.slice(-count);
  const unit = drafts[levels.at(-1) ?? -1]?.quantity?.unit;
  const alike = unit === undefined ? [] : levels.filter((index) => drafts[index]?.quantity?.unit === unit);
  return alike.length === count && count > 2 ? alike : last;
}

/** The last levels in the units of the changes, in order: of 事故4起、死亡5人，损失3万元，减少2起、1人 the first two; undefined where all changes are of one unit. */
function byUnits(drafts: readonly Draft[], held: readonly number[], changes: readonly Token[]): readonly number[] | undefined {
  if (changes.every(({ change }) => change?.unit === changes[0]?.change?.unit)) return undefined;
  const levels: number[] = [];
  let at = held.length - 1;
  for (const { change } of changes.toReversed()) {
    while (at >= 0 && !mayGrowBy(drafts[held[at] ?? -1], change)) at--;
    const level = held[at--];
    if (level === undefined) return undefined;
    levels.unshift(level);
  }
  return levels;
}

/** 145个学科…，其中29个进入前1‰，分别增加65个和19个: an amount is of levels in its own unit, a percentage of no share. */
function mayGrowBy(draft: Draft | undefined, change: Change | undefined): boolean {
  if (draft?.quantity === undefined || change === undefined || change.unit === POINTS) return true;
  return change.unit === '%' || change.unit === '倍' ? draft.shape !== 'share' : draft.quantity.unit === change.unit;
}

/** 分别为3.1%和3.6%，均下降0.25个百分点: one change for every member of the list. */
export function attachToEach(drafts: Draft[], change: Token): boolean {
  const last = drafts.at(-1);
  if (last?.shape !== 'shared out') return false;
  for (const [index, draft] of drafts.entries()) if (draft.shape === 'shared out' && draft.span.start === last.span.start) drafts[index] = addChange(draft, change);
  return true;
}

export function addChange(draft: Draft, { change, start, end }: Token): Draft {
  return change ? widen(draftWith(draft, { changes: [...draft.changes, inPoints(draft, change)], previous: draft.previous ?? fromOf(draft, change) }), { start, end }) : draft;
}

/** 失业率3.7%，与上月持平: no change of what is in percent is none in points. */
function inPoints({ quantity }: Draft, change: Change): Change {
  return change.value === 0 && change.quantity === undefined && quantity?.dimension === 'percent' ? { ...change, unit: POINTS } : change;
}

/** The level that the change counts from, where it is one of the same kind. */
export function fromOf({ quantity }: Draft, { from }: Change): Quantity | undefined {
  return quantity === undefined || quantity.dimension === from?.dimension ? from : undefined;
}
