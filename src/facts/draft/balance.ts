/** Whose balance a bare one is, where the clause before tells: 民营企业贷款增速加快，6月末余额1332亿元. */
import { PAUSES } from '../../annotate/kinds.js';
import { holdsFigure, type Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { textOf } from '../name/name.js';
import type { Draft } from './draft.js';

const BALANCE = patternOf`^${'periods/balances'}$`;
/** What banks lend and hold, of which there is a balance. */
const HELD = patternOf`(?<=.{2})${'names/held_by_banks'}$`;
/** What may stand between the comma and the name, and before what the clause is about. */
const BETWEEN: ReadonlySet<string> = new Set(['period', 'adverb', 'light', 'skip']);
const IN_NAME: ReadonlySet<string> = new Set(['noun', 'and', 'enum', 'de', 'quoted']);

/** The balance with what the clause right before it opens with and tells no figure of; undefined of any other name. */
export function balanceOf({ name }: Draft, own: string, tokens: readonly Token[]): string | undefined {
  if (name === undefined || !BALANCE.test(own)) return undefined;
  let comma = tokens.findIndex(({ start }) => start >= name.start) - 1;
  while (BETWEEN.has(tokens[comma]?.kind ?? '')) comma--;
  const start = tokens.findLastIndex(({ kind }, at) => at < comma && PAUSES.has(kind) && kind !== 'enum') + 1;
  if (tokens[comma]?.kind !== 'comma' || tokens.slice(start, comma).some(holdsFigure)) return undefined;
  let from = start;
  while (BETWEEN.has(tokens[from]?.kind ?? '') || tokens[from]?.kind === 'place') from++;
  let to = from;
  while (to < comma && IN_NAME.has(tokens[to]?.kind ?? '')) to++;
  const thing = textOf(tokens.slice(from, to));
  return to < comma && HELD.test(thing) ? thing + own : undefined;
}
