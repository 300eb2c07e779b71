/** Changes that pass over what is told by the way, a bracket or a count of origins, to the level before it. */
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import type { Name } from '../name/name.js';
import type { Match } from '../../match/match.js';
import { isAim } from './aim-reached.js';
import { attachChanges } from './attach.js';
import type { Draft } from './draft.js';

const CLOSES = signOf({ kinds: ['close'] });

/** 二等奖56项（科学奖6项、进步奖46项），占总数的59%: behind a bracket the draft before it is the last one again. */
export function lastBefore(tokens: readonly Token[], at: number, drafts: readonly Draft[]): Draft | undefined {
  if (!CLOSES(tokens)) return drafts.at(-1);
  const pause = tokens.findLastIndex(({ kind }, index) => index < at && (kind === 'comma' || kind === 'semicolon' || kind === 'close' || kind === 'open'));
  // 拥有量132件（按2153万人口计算）|居全国第一名: right behind a bracket that says how it is reckoned, too.
  const close = tokens[pause]?.kind === 'close' && saysHow(tokens, pause) ? pause : tokens.findLastIndex(({ kind }, index) => index < at && kind === 'comma') - 1;
  // 医院766张（占78%），基层机构174张（|占18%）: what was told behind the bracket is the last one.
  if (tokens[close]?.kind !== 'close' || (drafts.at(-1)?.at ?? -1) > close) return drafts.at(-1);
  const open = tokens.findLastIndex(({ kind }, index) => index < close && kind === 'open');
  return (open < 0 ? undefined : drafts.findLast((draft) => draft.at < open)) ?? drafts.at(-1);
}

function saysHow(tokens: readonly Token[], close: number): boolean {
  const open = tokens.findLastIndex(({ kind }, index) => index < close && kind === 'open');
  return open >= 0 && SAYS_HOW.has(tokens[open + 1]?.kind ?? '');
}

/** 按|2019年末…计算, 按年|末…计算. */
const SAYS_HOW: ReadonlySet<string> = new Set(['prep', 'basis']);

/**
 * 二等奖56项，包括科学奖6项、进步奖46项，占全省二等奖总数的59%: what the parts behind 包括 are of, where the whole of the share is called after it; undefined of
 * other shares.
 */
export function includedOver({ shape, name, parent = '', at }: Draft, tokens: readonly Token[], drafts: readonly Draft[]): Draft | undefined {
  const opens = shape === 'share' && name === undefined ? tokens.findLastIndex(({ text }, index) => index < at && INCLUDES.has(text)) : -1;
  if (opens < 0 || tokens.slice(opens, at).some(({ kind }) => kind === 'semicolon')) return undefined;
  const whole = drafts.findLast((draft) => draft.at < opens);
  const last = drafts.at(-1);
  const thing = whole && withoutVerb(whole);
  if (thing === undefined || thing === '' || thing === parent || !parent.includes(thing) || last === undefined || last.at < opens) return undefined;
  return parent.includes(last.metric ?? '') ? undefined : whole;
}

/** 荣获|金奖 */
function withoutVerb({ metric = '', name }: Draft): string {
  const verb = name?.verb?.text ?? '';
  return metric.startsWith(verb) ? metric.slice(verb.length) : metric;
}

const INCLUDES: ReadonlySet<string> = setOf('parents/opens_parts');

/** 水稻20万亩，占|耕地面积|100万亩的20%: the part that stands before the whole and its figure; undefined where the whole has none. */
export function partOver({ shape, name, parent, rule }: Draft, tokens: readonly Token[], { from }: Match, drafts: readonly Draft[]): Draft | undefined {
  const whole = drafts.at(-1);
  if (shape !== 'share' || name !== undefined || rule.id !== SHARE || whole?.name === undefined || whole.metric !== parent || isAim(parent)) return undefined;
  return whole.name.start > (tokens[from]?.start ?? Infinity) ? drafts.at(-2) : undefined;
}

const SHARE = 'share';

/**
 * 旅客333万人次，其中内地旅客263万人次；|首11个月累计|3007万人次: behind the part another time is told of the whole; undefined where no part, or no time
 * of its own, stands before it.
 */
export function wholeOver(tokens: readonly Token[], at: number, drafts: readonly Draft[], unit: string | undefined): Draft | undefined {
  const pause = AMONG(tokens) ? tokens.findLastIndex(({ kind }, index) => index < at && kind === 'semicolon') : -1;
  const last = drafts.at(-1);
  if (pause < 0 || last === undefined || last.at > pause || tokens[pause + 1]?.kind !== 'period') return undefined;
  if (tokens.slice(pause + 2, at).some(({ kind }) => !IN_TIME.has(kind))) return undefined;
  const among = tokens.findLastIndex(({ kind }, index) => index < last.at && kind === 'among');
  return among < 0 ? undefined : drafts.findLast((draft) => draft.at < among && draft.quantity?.unit === unit);
}

/**
 * 指数110.7，跌0.2%，主因石油跌6.8%；|1至9月平均|，较上年同期跌0.4%: the name of the level that the sentence began with, where the change at `at` is told of
 * another time on average, behind others; undefined elsewhere.
 */
export function nameAllTold(tokens: readonly Token[], at: number, drafts: readonly Draft[]): Name | undefined {
  const pause = tokens.findLastIndex(({ kind }, i) => i < at && kind === 'semicolon');
  const [first] = drafts;
  if (pause < 0 || first?.quantity === undefined || first.name === undefined || first.at > pause || drafts.at(-1)?.metric === first.metric) return undefined;
  const [time, average, comma] = tokens.slice(pause + 1, at);
  return time?.kind === 'period' && AVERAGE.has(average?.text ?? '') && (comma === undefined || comma.kind === 'comma') && at - pause <= MAX_ALL ? first.name : undefined;
}

const AVERAGE = setOf('changes/averages');
/** Tokens from the semicolon to the change: the time, on average, and a comma. */
const MAX_ALL = 4;

const AMONG = signOf({ kinds: ['among'] });
/** What may stand between such a time and its figure. */
const IN_TIME: ReadonlySet<string> = new Set(['adverb', 'reach', 'light', 'act', 'deed']);

/** 净利润77.9亿美元（每股2.98美元），增长16%: behind a bracket the change is that of the level before it; false where it stands behind none. */
export function attachOverBracket(tokens: readonly Token[], { slots: { change } }: Match, drafts: Draft[], changes: readonly Token[]): boolean {
  if (!CLOSES(tokens)) return false;
  const close = tokens.findLastIndex(({ kind }, index) => index < (change?.from ?? 0) && kind === 'close');
  const before = (drafts.at(-1)?.at ?? close) < close ? lastBefore(tokens, change?.from ?? 0, drafts) : undefined;
  const last = before === undefined ? -1 : drafts.lastIndexOf(before);
  if (last < 0 || last === drafts.length - 1) return false;
  const held = drafts.slice(0, last + 1);
  if (!attachChanges(held, changes)) return false;
  drafts.splice(0, last + 1, ...held);
  return true;
}

/** Words that say over how many what was counted is spread. */
const SPREADS: ReadonlySet<string> = setOf('names/spreads');

/** 来自|101个国家和地区: true of the count of those that something is spread over. */
function isSpread({ quantity, at }: Draft, tokens: readonly Token[]): boolean {
  return quantity?.dimension === 'count' && SPREADS.has(tokens[at - 1]?.text ?? '');
}

/** 旅客21.9万人次，来自101个国家和地区，同比增长1.3倍: where they are from grows in no percent; false where the last count is none of that. */
export function attachOverSpread(tokens: readonly Token[], drafts: Draft[], changes: readonly Token[]): boolean {
  const last = drafts.at(-1);
  if (drafts.length < 2 || last === undefined || !isSpread(last, tokens)) return false;
  if (changes.some(({ change }) => change?.quantity?.dimension === 'count')) return false;
  const held = drafts.slice(0, -1);
  if (!attachChanges(held, changes)) return false;
  drafts.splice(0, drafts.length - 1, ...held);
  return true;
}

/**
 * 运输量2967万人次，恢复至2019年同期的81.7%，较去年同期增长254.4%: behind how far a level has come again the change is the level's; false where that has one, and
 * of points, which are of the percentage.
 */
export function attachOverMultiple(drafts: Draft[], changes: readonly Token[]): boolean {
  const [level, multiple] = drafts.slice(-2);
  if (level === undefined || multiple === undefined || changes.some(({ change }) => change?.unit !== '%')) return false;
  if (multiple.rule.id !== ELLIPTIC || multiple.quantity?.dimension !== 'percent' || multiple.changes.length > 0 || multiple.metric !== level.metric) return false;
  if (level.quantity === undefined || level.quantity.dimension === 'percent' || level.changes.length > 0) return false;
  const held = [level];
  if (!attachChanges(held, changes)) return false;
  drafts.splice(-2, 1, ...held);
  return true;
}

const ELLIPTIC = 'level-elliptic';
