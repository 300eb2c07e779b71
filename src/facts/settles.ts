/** Those who come from one place and are told of another: 香港在穗新设企业. */
import type { Token } from '../annotate/token.js';
import { patternOf } from '../lexicon/lists.js';

/** 香港|在穗新设企业, 台企70多家|在昆投资: those who come from a place, told of the place that they come to. */
export function settlesIn(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '在' && SETTLES.test(`${tokens[at + 1]?.text ?? ''}${tokens[at + 2]?.text ?? ''}`);
}

/** The short name of the place, of one character, and what is done there. */
const SETTLES = patternOf`^${'places/short_names'}${'places/settles'}`;
