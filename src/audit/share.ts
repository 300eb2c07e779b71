/** Shares, the parts and the wholes that they are of, in one release. */
import { metricKey } from '../facts/key.js';
import { patternOf } from '../lexicon/lists.js';
import type { Fact } from '../types.js';
import { digits, equation, type Check } from './check.js';
import { agree, levelOf, over, times, workedOut } from './interval.js';
import { wholeOf, withoutPlace } from './whole.js';

/** How the name of a share ends: 直接答复工单占比. */
export const SHARE = /(?:占比|比重)$/u;
/** The share of several parts together. */
const TOGETHER = patternOf`${'audit/together'}`;
/** Code points behind which a whole is no longer the one that a share is of. */
const FAR = 1500;

/** 直接答复工单37.6万件，占比59.8%, of 办理工单62.9万件. */
export function shareChecks(facts: readonly Fact[]): Check[] {
  return facts.flatMap((share, index): Check[] => {
    const parent = share.parent ?? parentBeside(share, facts);
    if (share.unit !== '%' || parent === undefined || !SHARE.test(share.metric_key) || share.qualifier !== undefined || TOGETHER.test(share.quote)) return [];
    const part = facts[index - 1];
    const whole = part === undefined ? undefined : wholeOf(parent, part, facts.slice(0, index));
    if (part === undefined || whole === undefined || !isShareOf(share, part, whole)) return [];
    const [a, b, printed] = [levelOf(part), levelOf(whole), levelOf(share)];
    const ratio = a === undefined || b === undefined ? undefined : over(a, b);
    // More than the whole: then it is another whole that the share is of.
    if (ratio === undefined || printed === undefined || ratio.low > 1) return [];
    const holds = agree(times(ratio, 100), workedOut(share.text, share.value ?? 0));
    // Figures of another order speak against the whole, not against the share.
    if (!holds && (!isNearly(ratio.low * 100, share.value ?? 0) || !isNamed(share, whole))) return [];
    const shown = `${digits(((part.value ?? 0) / (whole.value ?? 1)) * 100)}%`;
    const arithmetic = equation(`${part.text} ÷ ${whole.text}`, shown, holds ? undefined : share.text);
    return [{ kind: 'share', holds, facts: [share, part, whole], arithmetic }];
  });
}

/** Whether the figure right before a share is its part, in the same sentence, and the whole not far: 工单37.6万件，占比59.8%. */
function isShareOf(share: Fact, part: Fact, whole: Fact): boolean {
  const isBefore = part.sentence === share.sentence && part.metric_key === share.metric_key.replace(SHARE, '');
  return isBefore && part !== whole && part.start - whole.start <= FAR;
}

/** The whole that another share of the sentence is of: 直接答复37.6万件，占比59.8%，转办25.3万件，占比40.2%. */
function parentBeside(share: Fact, facts: readonly Fact[]): string | undefined {
  return facts.find((other) => other !== share && other.unit === '%' && other.parent !== undefined && SHARE.test(other.metric_key) && other.sentence === share.sentence)?.parent;
}

/** Where the share names its whole (占总收入17%), this is it: 总收入 is not 社交网络收入. */
function isNamed({ quote, text, region }: Fact, whole: Fact): boolean {
  const flat = quote.replaceAll(/\s/gu, '');
  const named = /占(?:同期|全部|当期)?([^占，。；]*?)(?:的|总量的)?(?:比重|比例|比)?(?:约|近|超|为|达|达到)*$/u.exec(flat.slice(0, flat.lastIndexOf(text)))?.[1] ?? '';
  const key = withoutPlace(metricKey(named), region === undefined ? {} : { region });
  return key === '' || whole.metric_key.endsWith(key) || key.endsWith(whole.metric_key);
}

function isNearly(a: number, b: number): boolean {
  return Math.abs(a - b) < Math.max(a, b) / 2;
}
