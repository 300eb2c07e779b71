/** Households and the people in them, counted one behind the other: 脱贫户61户|197人|就近务工. */
import type { Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import { baseName } from './base-name.js';
import type { Draft } from './draft.js';

const HOUSEHOLDS = setOf('names/units_of_households');

/** The name of the households right before the people, whatever they do behind; undefined of all other figures. */
export function inHouseholds({ at, quantity, rule }: Draft, tokens: readonly Token[], last: Draft | undefined): string | undefined {
  if (rule.id !== 'counter-right' || quantity?.dimension !== 'person' || last?.at !== at - 1) return undefined;
  return HOUSEHOLDS.has(tokens[at - 1]?.quantity?.unit ?? '') ? baseName(last) : undefined;
}

/** 带动5个村|发展桑园|3200亩: what they do is told by the figure behind it, so that they are called by their unit. */
export function isTakenBehind({ rule, name }: Draft, tokens: readonly Token[]): boolean {
  if (rule.id !== 'counter-right' || name === undefined || tokens.find(({ start }) => start === name.start)?.kind !== 'act') return false;
  return tokens.some(({ start, quantity }) => start === name.end && quantity !== undefined);
}
