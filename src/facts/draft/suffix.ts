/** What a name ends in by the shape of its figure: 工单|占比, 工单|排名. */
import { patternOf } from '../../lexicon/lists.js';
import type { Draft } from './draft.js';

/** How a share is called where nothing else is said. */
export const SHARE = '占比';

/** What the rule sets; a share is called so without being told. Empty for none. */
export function suffixOf({ rule, shape }: Pick<Draft, 'rule' | 'shape'>): string {
  const suffix = rule.set['suffix'];
  if (typeof suffix === 'string') return suffix;
  return shape === 'share' ? SHARE : '';
}

/** The name with the suffix, once: of 工单占比 as it is, and of 市场份额 that is told to be a share. */
export function addSuffix(name: string, suffix: string): string {
  return name.endsWith(suffix) || (suffix === SHARE && SHARES.test(name)) ? name : name + suffix;
}

const SHARES = patternOf`${'names/shares_by_name'}$`;
