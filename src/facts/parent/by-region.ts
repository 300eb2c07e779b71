/** What is told of one region after another where only the places are named: 分地区看，东部地区、中部地区分别增长11.3%、11.8%. */
import { beginsOf, patternOf } from '../../lexicon/lists.js';
import type { Token } from '../../annotate/token.js';
import { holds } from '../../text/stands.js';
import { isAlike } from './whole.js';
import type { DraftsBefore } from '../draft/before.js';
import type { Draft } from '../draft/draft.js';

const VIEW = patternOf`^${'parents/view_leads'}[^，。]{0,2}${'parents/regions_viewed'}[^，。]{0,6}${'parents/view_ends'}，`;
const VIEW_BEGINS = beginsOf('parents/view_leads');
const MAX_TOKENS = 8;

/**
 * The drafts that a sentence may take its names from: where it parts by regions, the whole of what was told last, behind all others.
 *
 *     业务收入5万亿元，其中软件产品收入1万亿元、服务收入3万亿元。分地区看，东部地区增长11.3%     业务收入 in the east, not 服务收入
 */
export function namesFor(tokens: readonly Token[], { recent, levels }: DraftsBefore): readonly Draft[] {
  const last = recent.at(-1);
  if (last === undefined || !opensView(tokens)) return recent;
  const whole = wholeOf(last, levels);
  return whole === last ? recent : [...recent, whole];
}

function opensView(tokens: readonly Token[]): boolean {
  if (!holds(VIEW_BEGINS, tokens[0]?.text.charCodeAt(0) ?? 0)) return false;
  return VIEW.test(tokens.slice(0, MAX_TOKENS).map(({ text }) => text).join(''));
}

/** The last of the wholes that it is a part of, else the largest of those that are called as it is; itself where there is neither. */
function wholeOf(last: Draft, levels: readonly Draft[]): Draft {
  const seen = new Set<Draft>([last]);
  let whole = last;
  for (let above = parentOf(whole, levels); above !== undefined && !seen.has(above); above = parentOf(whole, levels)) {
    seen.add(above);
    whole = above;
  }
  if (whole !== last) return whole;
  return levels.reduce((most, level) => (isLarger(level, most) && isAlike(last.metric, level.metric) ? level : most), last);
}

function parentOf({ parent }: Draft, levels: readonly Draft[]): Draft | undefined {
  return parent === undefined ? undefined : levels.findLast(({ metric }) => metric === parent);
}

function isLarger({ quantity: a, shape }: Draft, { quantity: b }: Draft): boolean {
  return shape === 'level' && a !== undefined && b !== undefined && a.unit === b.unit && a.value > b.value;
}
