/** Which figure a share is a share of, told by the printed digits. */
import type { Draft } from './draft.js';

/** Printed shares are rounded to a decimal, printed amounts to their last digit: half a point of the share is enough. */
const TOLERANCE_POINTS = 0.35;

/**
 * The name of the nearest level before the part that makes the share come true.
 *
 *     工单62.9万件 … 直接答复工单37.6万件，占比59.8%      37.6 / 62.9 = 59.8 %: 工单
 *
 * Undefined where none does: the parent is never taken from meaning alone.
 */
export function wholeOfShare(share: Draft, part: Draft, levels: readonly Draft[]): string | undefined {
  const percent = share.quantity?.value;
  const amount = part.quantity;
  if (percent === undefined || amount === undefined) return undefined;
  const fits = (level: Draft): boolean => {
    const whole = level.quantity;
    if (whole === undefined || whole.unit !== amount.unit || whole.value <= amount.value || level.metric === undefined) return false;
    return Math.abs((amount.value / whole.value) * 100 - percent) <= TOLERANCE_POINTS;
  };
  return levels.findLast(fits)?.metric;
}
