/** What a figure without a name is of, where the sentence before told of another kind: 党员1.2万名。申请的人数上升，由5人升至30人. */
import { PAUSES } from '../../annotate/kinds.js';
import { holdsFigure, type Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { nameLeft } from '../name/name-left.js';
import { isBare } from '../name/property.js';
import { subjectBefore } from '../name/subject.js';
import type { Draft } from './draft.js';
import { isHere } from './naming.js';

/** What may follow the noun that a clause speaks of. */
const SAID: ReadonlySet<string> = new Set(['adverb', 'state', 'up', 'down', 'up-verb', 'down-verb', 'flat', 'reach', 'become', 'aux', 'rank']);
const NOUNS: ReadonlySet<string> = new Set(['noun', 'rate']);
/** 分产品, 截稿前: how it is looked at, and when. */
const SETTING = patternOf`^${'names/views_begin'}|${'names/views_end'}$`;
const MIN_UNITS = 2;

/**
 * The name of a level by the clause before it, where `last`, of a sentence before, is of another dimension or counts something else; undefined
 * where it may be of `last`, and where that clause names nothing.
 */
export function spokenOfOtherwise(draft: Draft, last: Draft | undefined, tokens: readonly Token[]): string | undefined {
  return mayBeOf(draft, last) ? undefined : (subjectBefore(tokens, draft.at, -1, true)?.text ?? nounOfClause(tokens, draft.at));
}

function mayBeOf({ shape, quantity }: Draft, last: Draft | undefined): boolean {
  const told = last?.quantity;
  if (shape !== 'level' || quantity === undefined || told === undefined) return true;
  return quantity.dimension === told.dimension && (quantity.dimension !== 'count' || quantity.unit === '' || quantity.unit === told.unit);
}

/** 比例|逐年|提高: the noun phrase before what the clause right before `at` says; undefined where it has a figure. */
function nounOfClause(tokens: readonly Token[], at: number): string | undefined {
  const end = tokens.findLastIndex(({ kind }, index) => index < at && PAUSES.has(kind));
  const from = tokens.findLastIndex(({ kind }, index) => index < end && PAUSES.has(kind)) + 1;
  const clause = tokens.slice(from, Math.max(end, from));
  if (clause.some(holdsFigure)) return undefined;
  const said = clause.findLastIndex(({ kind }, index) => index > 0 && SAID.has(kind) && NOUNS.has(clause[index - 1]?.kind ?? ''));
  // 道路狭窄，只有不到10米: a clause in one word.
  if (said < 0 && clause.length === 1 && clause[0]?.kind === 'noun') return SETTING.test(clause[0].text) ? undefined : clause[0].text;
  const name = said < 0 ? undefined : nameLeft(tokens, { from, to: from + said })?.text;
  return name === undefined || name.length < MIN_UNITS || isBare(name) || SETTING.test(name) ? undefined : name;
}

/** True of a change by an amount in a unit that the level before does not have. */
export function isOfAnother({ change }: Token, { quantity }: Draft): boolean {
  const by = change?.quantity;
  return by !== undefined && quantity !== undefined && !SHARES.has(by.dimension) && !SHARES.has(quantity.dimension) && by.unit !== '' && by.dimension !== quantity.dimension;
}

const SHARES: ReadonlySet<string> = new Set(['percent', 'points', 'ratio', 'times', 'none', 'rank']);

/** What the clause before speaks of, behind the last figure of the sentence. */
export function spokenOf({ at }: Draft, tokens: readonly Token[], last: Draft | undefined): string | undefined {
  return subjectBefore(tokens, at, isHere(last, tokens) ? last.at : -1, true)?.text;
}
