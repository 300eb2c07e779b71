/** What was told of one time and is told of another: 纺织业6月份实现总产值4亿元，1—6月份累计实现总产值20亿元. */
import type { Token } from '../../annotate/token.js';
import { isBare } from '../name/property.js';
import type { Draft } from './draft.js';

/** What may stand between the time and the name: 1—6月份|累计|实现|总产值. */
const BETWEEN: ReadonlySet<string> = new Set(['adverb', 'light', 'skip', 'aux']);

/** The name of the figure before, where only a time stands before one that it ends with, in the clause behind it; undefined of any other. */
export function atOtherTime({ name, quantity }: Draft, own: string, last: Draft, tokens: readonly Token[]): string | undefined {
  const told = last.metric ?? '';
  if (name === undefined || last.subject !== undefined || told === own || !told.endsWith(own)) return undefined;
  if (last.quantity === undefined || last.quantity.unit !== quantity?.unit) return undefined;
  // 单日|发电量: how it was counted there, and not what.
  if (isBare(told.slice(0, -own.length))) return undefined;
  let at = tokens.findIndex(({ start }) => start >= name.start);
  while (BETWEEN.has(tokens[at - 1]?.kind ?? '')) at--;
  const alone = tokens[at - 1]?.kind === 'period' && tokens[at - 2]?.kind === 'comma' && at - 2 > last.at;
  return alone && tokens.slice(last.at, at).every(({ kind }) => kind !== 'semicolon' && kind !== 'stop') ? told : undefined;
}
