/** What a sentence without figures holds against another time, for those behind it. */
import type { Token } from '../annotate/token.js';
import type { ChangeBasis } from '../types.js';
import { basisAhead } from './basis-ahead.js';
import { isYearBefore, type ChangeAnchor } from './change.js';

/** 与6月至8月比较，失业率变动不一。|跌幅较大的为甲业，下跌0.4个百分点: the basis for the figures of the next sentence; undefined where none is told. */
export function basisHeld(tokens: readonly Token[], anchor: ChangeAnchor): ChangeBasis | undefined {
  const told = basisAhead(tokens, tokens.length);
  return told !== undefined && isYearBefore(told, anchor) ? 'yoy' : told?.basis;
}
