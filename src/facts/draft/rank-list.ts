/** Places in an order that are shared out to what was just told: 收入241亿元，增长6.4%，分居全省第4、第3位. */
import { setOf } from '../../lexicon/lists.js';
import { baseName } from './base-name.js';
import { draftWith, type Draft } from './draft.js';
import { GROWTH, RATE_ALONE } from './rates.js';

/** The rule of such lists. */
const RULE = 'ranks-shared-out';
const SIZES = setOf('names/mere_amounts');

/**
 * The places of a list under the name of the level before it: its own and that of its growth, where the list names neither, else of its size and its rate.
 * Other lists, and those with no level before them, stay as they are.
 *
 *     收入241亿元，增长6.4%，分居全省第4、第3位                收入排名, 收入增速排名
 *     生产总值100亿元，增长5%，总量、增速分居全省第4、第3位     生产总值总量排名, 生产总值增速排名
 */
export function ranksOfLevel(shared: readonly Draft[], drafts: readonly Draft[]): readonly Draft[] {
  const [first] = shared;
  const suffix = first?.rule.set['suffix'];
  if (first?.rule.id !== RULE || typeof suffix !== 'string') return shared;
  const level = changedLevel(drafts);
  const base = level && baseName(level);
  if (base === undefined) return shared;
  if (shared.every(({ metric }) => metric === undefined)) return shared.length === 2 ? shared.map((draft, i) => draftWith(draft, { metric: base + (i === 0 ? '' : GROWTH) + suffix, checks: [] })) : [];
  const words = shared.map(({ metric = '' }) => (metric.endsWith(suffix) ? metric.slice(0, -suffix.length) : metric));
  return words.every((word) => SIZES.has(word) || RATE_ALONE.test(word)) ? shared.map((draft, i) => draftWith(draft, { metric: base + (words[i] ?? '') + suffix })) : shared;
}

/** The last level that was told with its change: what the places behind it are of. */
export function changedLevel(drafts: readonly Draft[]): Draft | undefined {
  return drafts.findLast(({ shape, quantity, changes }) => shape === 'level' && quantity !== undefined && changes.length > 0);
}
