/** What bare changes count from where a change before them in the sentence says it: 农业较上月增加1千人；工业增加4千人. */
import type { Token } from '../annotate/token.js';
import { patternOf } from '../lexicon/lists.js';
import type { ChangeBasis } from '../types.js';
import type { BasisAhead } from './basis-ahead.js';
import type { Draft } from './draft/draft.js';
import { RATE_END } from './draft/rates.js';

/**
 * The basis of the nearest draft before that states one; the year before where that draft has it beside another. Undefined where none
 * does, where it is a named time (比2018年下降40%，出口增长7%), where the sentence names another time between the two, or where bare
 * changes already stand before it (增长9.6%，环比增长6.9%…；进口增长3%): they count from the year before, and go on to.
 */
export function basisBefore(tokens: readonly Token[], drafts: readonly Draft[], draft: Draft): ChangeBasis | undefined {
  const all = draftsBefore(drafts, draft);
  for (let i = all.length - 1; i >= 0; i--) {
    const before = all[i];
    const stated = before?.changes.filter(({ basis }) => basis !== undefined) ?? [];
    if (before === undefined || stated.length === 0 || isOfRate(before) !== isOfRate(draft)) continue;
    for (let at = before.at + 1; at < draft.at; at++) if (tokens[at]?.kind === 'period') return undefined;
    const basis = stated.some((change) => change.basis === 'yoy') ? 'yoy' : stated.at(-1)?.basis;
    if (basis !== 'yoy' && goesOnBare(all.slice(0, i + 1))) return undefined;
    return basis === 'yoy' || basis === 'mom' || basis === 'ytd' ? basis : undefined;
  }
  return undefined;
}

/** Those whose figures stand before that of the draft, which may be but a part of one of them: a change told apart. */
function draftsBefore(drafts: readonly Draft[], { figure }: Draft): readonly Draft[] {
  return drafts.filter((other) => other.figure.start < figure.start);
}

/** True where a change without a basis stands before the first with one: in a series of such, the others are marked each time. */
export function goesOnBare(drafts: readonly Draft[]): boolean {
  for (const draft of drafts) {
    if (isOfRate(draft)) continue;
    for (const { basis, unit } of draft.changes) {
      if (basis !== undefined) return false;
      if (unit === '%') return true;
    }
  }
  return false;
}

/** Changes of rates of change count from a base of their own: 价格同比下降5.5%，降幅比上月收窄1.3个百分点. */
export function isOfRate({ metric }: Pick<Draft, 'metric'>): boolean {
  return metric !== undefined && RATE_END.test(metric);
}

/** 劳动人口由3825700人微升至3826000人，增加300人: no basis but the level told before it, as the figures show; undefined where its time is told (由上年的34家增至39家, 同比上年的34家). */
export function basisOfPrevious(tokens: readonly Token[], { rule, span, figure, quantity, previous, changes: [change] }: Draft): ChangeBasis | undefined {
  if (rule.id !== FROM_TO || tokens.some(({ kind, start }) => kind === 'period' && start >= span.start && start < figure.start)) return undefined;
  if (quantity === undefined || previous === undefined || change === undefined || change.basis !== undefined || change.unit !== quantity.unit) return undefined;
  return Math.abs(quantity.value - previous.value - change.value) <= Math.abs(quantity.value) * FLOAT ? 'none' : undefined;
}

const FROM_TO = 'from-to';
/** 39.3 − 34.2 is 5.0999…: what is left behind fifteen digits is none of the text's. */
const FLOAT = 1e-12;

const ALSO = /^[亦也]/u;

/** 投资下降9.8%，降幅比上年全年收窄0.8个百分点；其中住宅投资下降9.2%，|降幅收窄1.3个百分点|: the named time that the rate before counts from, where no other time stands between. */
export function paceBefore(tokens: readonly Token[], drafts: readonly Draft[], draft: Draft): BasisAhead | undefined {
  const [own] = draft.changes;
  if (own === undefined || own.basis !== undefined || !isOfRate(draft)) return undefined;
  const change = draftsBefore(drafts, draft).findLast(isOfRate)?.changes.at(-1);
  if (change?.basis !== 'since' || change.since === undefined) return undefined;
  const turns = tokens.some(({ kind, start }) => kind === 'period' && start >= change.span.end && start < own.span.start);
  return turns ? undefined : { basis: 'since', since: change.since, view: false };
}

/**
 * The named time that a bare change counts from where the part before its semicolon says so of the same movement.
 *
 *     进口通关时间26小时，较2017年压缩83.4%；出口通关时间1小时，压缩96.1%     both since 2017
 *
 * Undefined where a time, another basis or another movement stands between. 物价较5月上涨0.2%，核心物价亦涨0.2% goes on behind a comma, too.
 */
export function sinceBefore(tokens: readonly Token[], drafts: readonly Draft[], draft: Draft): BasisAhead | undefined {
  const [own] = draft.changes;
  const told = toldForAll(tokens, drafts, draft);
  if (told !== undefined) return told;
  const before = draftsBefore(drafts, draft).at(-1);
  const change = before?.changes.at(-1);
  const also = ALSO.test(tokens[draft.at - 1]?.text ?? '');
  if (own === undefined || own.basis !== undefined || before === undefined || change === undefined || (change.verb !== own.verb && !also)) return undefined;
  // 较常年同期偏多16%；南方…，偏多7.2%: no year before either.
  const named = change.basis === 'since' && change.since !== undefined;
  // 较2023年同期增长7.9%，较2019年同期增长37.4%；消费总额412亿元，增长8.2%: two bases before it.
  if (named && before.changes.length > 1) return undefined;
  if (!named && change.basis !== 'none') return undefined;
  let parts = 0;
  for (const { kind, start } of tokens) {
    if (start < change.span.end || start >= own.span.start) continue;
    if (kind === 'period' || kind === 'basis') return undefined;
    if (kind === 'semicolon') parts++;
  }
  return parts === 1 || (also && parts === 0) ? { basis: named ? 'since' : 'none', since: change.since, view: false } : undefined;
}

/** 生产总值340亿元，比2012年（下同）增长47.7%；投资353亿元，增长125.1%；…: what a change before says that all behind it count from. */
function toldForAll(tokens: readonly Token[], drafts: readonly Draft[], draft: Draft): BasisAhead | undefined {
  const [own] = draft.changes;
  if (own === undefined || own.basis !== undefined) return undefined;
  const held = tokens.findLast(({ kind, text, end }) => kind === 'change' && end <= own.span.start && FOR_ALL.test(text));
  const change = held && draftsBefore(drafts, draft).flatMap(({ changes }) => changes).find(({ span }) => span.start >= held.start && span.end <= held.end);
  return change?.basis === 'since' && change.since !== undefined ? { basis: 'since', since: change.since, view: false } : undefined;
}

const FOR_ALL = patternOf`${'changes/for_all'}`;
