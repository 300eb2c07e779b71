/** Shares of those of whom something is said, where the words behind 在 are no whole: 在公办学校就读的占92.1%, 发生在商业场所的火灾占88.4%. */
import type { Token } from '../../annotate/token.js';
import { wordsOf } from '../../lexicon/lists.js';
import type { Match } from '../../match/match.js';
import { nameOf, type Name } from '../name/name.js';

/** Their name; undefined of other shares. */
export function ofThose(tokens: readonly Token[], { slots: { parent, metric } }: Match): Name | undefined {
  if (parent === undefined) return undefined;
  // 发生|在|商业场所|的|火灾|占88.4%: where they came about.
  if (metric !== undefined) {
    const deedAlone = metric.to === metric.from + 1 && PLACED.has(tokens[metric.from]?.kind ?? '');
    return deedAlone && isPlaced(tokens, metric.to, parent) ? nameOf(tokens.slice(metric.from, parent.to), undefined) : undefined;
  }
  if (tokens[parent.to - 1]?.kind !== 'de' || tokens[parent.to]?.text !== HOLDS) return undefined;
  return nameOf(tokens.slice(parent.from, parent.to - 1), undefined);
}

const PLACED: ReadonlySet<string> = new Set(['light', 'act']);

function isPlaced(tokens: readonly Token[], at: number, parent: { readonly from: number; readonly to: number }): boolean {
  return at === parent.from - 1 && tokens[at]?.kind === 'prep' && tokens.slice(parent.from + 1, parent.to - 1).some(({ kind }) => kind === 'de');
}

const [HOLDS = ''] = wordsOf('parents/holds');
