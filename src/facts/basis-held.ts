/** The basis that a sentence leaves for the figures behind it: that of its changes, or, without any, of what it holds against another time. */
import type { Token } from '../annotate/token.js';
import { POINTS } from '../lexicon/units.js';
import type { ChangeBasis } from '../types.js';
import { basisAhead } from './basis-ahead.js';
import { isOfRate } from './basis-before.js';
import { isOfLastYear, isYearBefore, type ChangeAnchor } from './change.js';
import type { Draft } from './draft/draft.js';

/** 与6月至8月比较，失业率变动不一。|跌幅较大的为甲业，下跌0.4个百分点: the basis for the figures of the next sentence; undefined where none is told. */
export function basisHeld(tokens: readonly Token[], anchor: ChangeAnchor): ChangeBasis | undefined {
  const told = basisAhead(tokens, tokens.length);
  return told !== undefined && isYearBefore(told, anchor) ? 'yoy' : told?.basis;
}

/** The basis that the last change of the drafts states; the year before where it stands beside another (同比增长5%，环比增长2%). */
export function basisNamed(drafts: readonly Draft[], anchor: ChangeAnchor): ChangeBasis | undefined {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    // 涨幅与一季度持平, 居第2位，比一季度前移3位: how fast it rose, and its place, are no basis of what rises.
    if (draft === undefined || draft.shape === 'rank' || isOfRate(draft)) continue;
    const stated = draft.changes.filter(({ basis, unit }) => basis !== undefined && unit !== POINTS);
    const last = stated.at(-1);
    if (last) return stated.some((change) => change.basis === 'yoy' || isYearBefore(change, anchor) || isOfLastYear(change)) ? 'yoy' : last.basis;
  }
  return undefined;
}
