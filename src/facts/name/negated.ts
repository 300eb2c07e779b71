/** A name keeps the word that turns it into its opposite: 未|完成|整改问题, 尚未|摘帽县. */
import type { Token } from '../../annotate/token.js';
import { signOf } from '../../annotate/signs.js';
import { setOf, wordsOf } from '../../lexicon/lists.js';
import { VERBS, type Name } from './name.js';

const NEGATIONS = setOf('names/negations');
const HOLDS = signOf({ words: wordsOf('names/negations') });
const [NOT = ''] = wordsOf('names/negations');

/** The name with the negation that stands right before it, or before the verb whose object it is; any other name as it is. */
export function negated(name: Name, tokens: readonly Token[]): Name {
  if (!HOLDS(tokens)) return name;
  let first = tokens.findIndex(({ start }) => start === name.start);
  let deed = '';
  while (VERBS.has(tokens[first - 1]?.kind ?? '') && tokens[first - 1]?.end === tokens[first]?.start) deed = (tokens[--first]?.text ?? '') + deed;
  const before = tokens[first - 1];
  if (before?.kind !== 'adverb' || !NEGATIONS.has(before.text) || before.end !== tokens[first]?.start) return name;
  return { ...name, text: NOT + deed + name.text, start: before.start };
}
