/** A verb of direction, its amounts and what stands before it → the change itself. */
import type { Quantity, Span } from '../../types.js';
import { inPercent } from '../quantity/fraction.js';
import { tokenWith, type Change, type Token } from '../token.js';
import { basisOf as basisOfPeriod } from './basis.js';

type Built = { readonly kind: 'change'; readonly change: Change } | { readonly kind: 'changes'; readonly items: readonly Token[] };

/** One change, or one for every amount of a list. `opening`: the words of the basis before the verb. */
export function buildChange(verb: Token, amount: Token, opening: readonly Token[]): Built {
  const told = basisOf(opening);
  const base: Base = told.basis === undefined ? { ...NO_BASIS, basis: verb.basis } : told;
  if (amount.kind === 'quantities') return { kind: 'changes', items: changesOf(verb, amount.items ?? [], opening, base) };
  if (verb.kind === 'flat') return { kind: 'change', change: flat(verb, base) };
  return { kind: 'change', change: changeOf(verb, amount.quantity ?? verb.quantity, base) };
}

type Base = Pick<Change, 'basis' | 'since' | 'from'>;

/** A change for every amount of a list, each with a basis of its own where there are as many. */
function changesOf(verb: Token, amounts: readonly Token[], opening: readonly Token[], base: Base): Token[] {
  const bases = opening.filter(({ kind }) => kind === 'basis' || kind === 'period');
  const paired = bases.length === amounts.length && bases.length > 1;
  const changes: Token[] = [];
  for (const [i, item] of amounts.entries()) {
    if (item.quantity === undefined) continue;
    const change = changeOf(verb, item.quantity, paired ? basisOf(bases.slice(i, i + 1)) : base);
    changes.push(tokenWith(item, { kind: 'change', change: { ...change, span: spanOf(item) } }));
  }
  return changes;
}

const NO_BASIS: Base = { basis: undefined, since: undefined, from: undefined };

function basisOf(opening: readonly Token[]): Base {
  const token = opening.find(({ kind }) => kind === 'basis');
  const from = opening.find(({ quantity }) => quantity !== undefined)?.quantity;
  if (token?.basis !== undefined) return { basis: token.basis, since: token.period, from };
  const period = opening.find(({ kind }) => kind === 'period')?.period;
  if (period === undefined) return NO_BASIS;
  const read = basisOfPeriod(period);
  return { basis: read.basis, since: read.period, from };
}

function flat(verb: Token, { basis, since, from }: Base): Change {
  return { value: 0, valueMax: undefined, unit: '%', basis, since, quantity: undefined, from, span: spanOf(verb), verb: verb.text };
}

function changeOf(verb: Token, printed: Quantity | undefined, base: Base): Change {
  if (printed === undefined) return flat(verb, base);
  // 增长近四分之三 is a growth of 75 %.
  const quantity = printed.dimension === 'ratio' ? inPercent(printed) : printed;
  const { value, valueMax, unit } = quantity;
  // 增长-0.8% keeps its printed sign; 下降 of a printed minus is still a fall.
  const falls = verb.kind === 'down';
  const max = valueMax !== undefined && falls ? -Math.abs(valueMax) : valueMax;
  const span = { start: Math.min(verb.start, quantity.start), end: quantity.end };
  return { value: falls ? -Math.abs(value) : value, valueMax: max, unit, basis: base.basis, since: base.since, quantity, from: base.from, span, verb: verb.text };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
