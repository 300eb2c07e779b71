/** Who comes out by so much, where the name of the figure does not say of whom: 三星|以5300万部的出货量|稳居首位. */
import { LISTERS } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import type { Draft } from '../draft/draft.js';
import { AGENT } from '../name/name.js';
import { isBare, isProperty } from '../name/property.js';

const BY = setOf('names/by_so_much');
const COUNTED = 'counter-right';
/** What may stand between the subject and 以. */
const BETWEEN: ReadonlySet<string> = new Set(['period', 'adverb', 'paren', 'aux']);
/** What the subject stands behind. */
const OPENERS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'colon', 'stop', 'among', 'conj', 'adverb', 'period', 'say']);
const MAX_UNITS = 8;
/** A longer name says of what it is. */
const MAX_MEASURE = 4;
/** Tokens of 17%的市场份额和, back from the next figure. */
const MAX_JOINED = 5;

/**
 * The noun that opens the clause and holds the place by the figure; undefined of other figures, and where the clause opens otherwise.
 *
 *     苹果|目前以|17%|的|市场份额|和|4300万部|的|出货量|紧随其后      苹果, of both
 *     上海以359亿元成交继续领先                                undefined: a place has a column of its own
 */
export function winnerOf({ rule, metric = '', at, figure, name }: Draft, tokens: readonly Token[], out: readonly Draft[]): string | undefined {
  if (rule.id !== COUNTED || !(isBare(metric) || (isProperty(metric) && metric.length <= MAX_MEASURE)) || name === undefined || name.start < figure.end) return undefined;
  const last = out.at(-2);
  if (LISTERS.has(tokens[at - 1]?.kind ?? '') && last !== undefined && at - last.at <= MAX_JOINED && BY.has(tokens[last.at - 1]?.text ?? '')) return last.owner;
  if (!BY.has(tokens[at - 1]?.text ?? '')) return undefined;
  let subject = at - 2;
  while (BETWEEN.has(tokens[subject]?.kind ?? '')) subject--;
  const noun = tokens[subject];
  const before = tokens[subject - 1];
  const opens = before === undefined || OPENERS.has(before.kind);
  return noun?.kind === 'noun' && opens && noun.text.length <= MAX_UNITS && noun.text.length > 1 && !AGENT.test(noun.text) && !isBare(noun.text) ? noun.text : undefined;
}
