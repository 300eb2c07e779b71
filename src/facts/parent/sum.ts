/** The whole that marked parts add up to, where the one they were given holds less: 查处问题286起，其中甲类152起。从级别看，甲级2起，乙级24起，丙级260起. */
import { draftWith, type Draft } from '../draft/draft.js';

const MIN_PARTS = 3;
/** Printed figures are rounded: 2.8万辆 may be a little less than its parts. */
const ROUNDING = 1.02;

/** The drafts of a sentence, parts that add up to more than their whole under the name of the level that they do add up to. */
export function addedUp(drafts: readonly Draft[], levels: readonly Draft[]): readonly Draft[] {
  let out = drafts;
  for (let from = 0; from < drafts.length; ) {
    const parts = partsFrom(drafts, from);
    const whole = parts.length < MIN_PARTS ? undefined : wholeOf(parts, levels);
    if (whole !== undefined) out = [...out.slice(0, from), ...parts.map((part) => draftWith(part, { parent: whole })), ...out.slice(from + parts.length)];
    from += Math.max(parts.length, 1);
  }
  return out;
}

/** The drafts from `from` that are parts of one whole, in one unit. */
function partsFrom(drafts: readonly Draft[], from: number): readonly Draft[] {
  const unit = drafts[from]?.quantity?.unit;
  if (unit === undefined) return [];
  const end = drafts.findIndex((draft, i) => i >= from && !(draft.parent === drafts[from]?.parent && isPart(draft, unit)));
  return drafts.slice(from, end < 0 ? drafts.length : end);
}

function wholeOf(parts: readonly Draft[], levels: readonly Draft[]): string | undefined {
  const unit = parts[0]?.quantity?.unit;
  const sum = parts.reduce((total, { quantity }) => total + (quantity?.value ?? 0), 0);
  const given = levels.findLast(({ metric, quantity }) => metric === parts[0]?.parent && quantity?.unit === unit)?.quantity?.value;
  if (given === undefined || given * ROUNDING >= sum) return undefined;
  const isSum = ({ quantity, shape }: Draft): boolean => shape === 'level' && quantity?.unit === unit && quantity?.value === sum;
  return levels.findLast((level) => isSum(level) && parts.every((part) => part.metric !== level.metric))?.metric;
}

function isPart(draft: Draft, unit: string): boolean {
  return draft.parent !== undefined && draft.quantity?.unit === unit && draft.shape !== 'share' && draft.shape !== 'rank' && draft.quantity.dimension !== 'percent';
}
