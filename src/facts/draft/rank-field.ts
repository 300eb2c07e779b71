/** A second place in another field: 工业增加值居全国第15位、中部第3位. */
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { textOf } from '../name/name.js';
import type { Draft } from './draft.js';

const FIELD = patternOf`^${'names/rank_fields'}$`;
const JOINS: ReadonlySet<string> = new Set(['enum', 'comma', 'and']);
const IN_SCOPE: ReadonlySet<string> = new Set(['place', 'noun']);

/**
 * The name of a rank that says no more than its field, right behind another rank: what that is the rank of, in the field; undefined of others.
 *
 *     工业增加值全国排名 15位、|中部|第3位      工业增加值中部排名
 */
export function inOtherField({ shape, name }: Draft, tokens: readonly Token[], last: Draft | undefined, suffix: string): string | undefined {
  if (shape !== 'rank' || name === undefined || last?.shape !== 'rank' || last.metric === undefined || !FIELD.test(name.text)) return undefined;
  const at = tokens.findIndex(({ start }) => start === name.start);
  if (!JOINS.has(tokens[at - 1]?.kind ?? '') || tokens[at - 2]?.kind !== 'ordinal') return undefined;
  let from = at - 2;
  while (IN_SCOPE.has(tokens[from - 1]?.kind ?? '')) from--;
  const before = textOf(tokens.slice(from, at - 2)) + suffix;
  return before === suffix || !last.metric.endsWith(before) ? undefined : last.metric.slice(0, -before.length) + name.text + suffix;
}
