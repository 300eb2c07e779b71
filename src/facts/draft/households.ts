/** Households and the people in them, counted one behind the other: 脱贫户61户|197人|就近务工. */
import { isCounter } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { setOf, wordsOf } from '../../lexicon/lists.js';
import { SO_ON } from '../name/name.js';
import { baseName } from './base-name.js';
import type { Draft } from './draft.js';

const HOUSEHOLDS = setOf('names/units_of_households');

/** The name of the households right before the people, whatever they do behind; undefined of all other figures. */
export function inHouseholds({ at, quantity, rule }: Draft, tokens: readonly Token[], last: Draft | undefined): string | undefined {
  if (rule.id !== 'counter-right' || quantity?.dimension !== 'person' || last?.at !== at - 1) return undefined;
  return HOUSEHOLDS.has(tokens[at - 1]?.quantity?.unit ?? '') ? baseName(last) : undefined;
}

/** What the unit of a figure names, where nothing else does: 全村320户、1280人, 石桥村、白沙村等|8个村, 拥有7600个车位; undefined of all others. */
export function namedByUnit(draft: Draft, tokens: readonly Token[]): string | undefined {
  const { at, name, quantity, shape } = draft;
  const unit = quantity?.unit ?? '';
  if (shape !== 'level') return undefined;
  const named = name === undefined ? -1 : tokens.findIndex(({ start }) => start === name.start);
  const called = name === undefined || isCounter(tokens[named - 1]?.kind) ? resident(at, tokens) : undefined;
  if (called !== undefined) return called;
  return UNITS_AS_NAMES.has(unit) && (name === undefined || SO_ON.test(tokens[at - 1]?.text ?? '') || isTakenBehind(draft, tokens)) ? unit : undefined;
}

/** 全村|共有|320户|、|1280人: whose households and people they are is the place. */
function resident(at: number, tokens: readonly Token[]): string | undefined {
  const other = tokens[at + 1]?.kind === 'enum' ? at + 2 : at + 1;
  const before = tokens[at - 1]?.kind === 'enum' ? at - 2 : at - 1;
  const first = HOUSEHOLDS.has(tokens[before]?.quantity?.unit ?? '') ? before : at;
  let place = first - 1;
  // 全村共有6个|村民小组|386户1752人
  if (tokens[place]?.kind === 'noun' && isCounter(tokens[place - 1]?.kind)) place -= 2;
  while (HAVE.has(tokens[place]?.kind ?? '')) place--;
  if (!HOUSEHOLDS.has(tokens[first]?.quantity?.unit ?? '') || tokens[place]?.place === undefined) return undefined;
  if (first === at) return tokens[other]?.quantity?.dimension === 'person' ? CALLED : undefined;
  return tokens[at]?.quantity?.dimension === 'person' ? PEOPLE : undefined;
}

/** 共有, 现有 */
const HAVE: ReadonlySet<string> = new Set(['reach', 'adverb', 'aux']);
const [CALLED = '', PEOPLE = ''] = wordsOf('names/called_residents');
const UNITS_AS_NAMES = setOf('names/units_as_names');

/** 带动5个村|发展桑园|3200亩: what they do is told by the figure behind it, so that they are called by their unit. */
function isTakenBehind({ rule, name }: Draft, tokens: readonly Token[]): boolean {
  if (rule.id !== 'counter-right' || name === undefined || tokens.find(({ start }) => start === name.start)?.kind !== 'act') return false;
  return tokens.some(({ start, quantity }) => start === name.end && quantity !== undefined);
}
