/** The cascade: each pass builds on the one before, the longest reading first. */
import type { Lexicon } from '../lexicon/lexicon.js';
import { longest } from '../lexicon/trie.js';
import { finish, type Steps } from '../steps.js';
import type { Span } from '../types.js';
import { joinApart } from './apart.js';
import { joinBrackets } from './bracket.js';
import { shareBases } from './change/both-bases.js';
import { joinChanges } from './change/change.js';
import { joinChangeRuns } from './change/run.js';
import { claimSpans } from './claim.js';
import { joinQuantities } from './quantity/list.js';
import { holdsQuantity } from './quantity/quantity.js';
import { tokenize } from './tokenize.js';
import type { Token } from './token.js';

/** `figures`: the words of a sentence only where it states a figure or tells who speaks; `all`: of every sentence. */
export type Detail = 'all' | 'figures';

/**
 * The tokens of sentences of the tidied text. Each pass reads all of them before the next one does.
 *
 *     市海关 | 共 | 签发 | 原产地证书 | 4013份 | ， | 同比增长4.7%
 *     body     adverb act  noun        count   comma  change
 */
export function* annotate(text: string, sentences: readonly Span[], lexicon: Lexicon, detail: Detail = 'all'): Steps<(readonly Token[])[]> {
  const claims = yield* claimSpans(text, sentences, lexicon);
  const all: Worded[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const own = claims[i] ?? [];
    const worded = detail === 'all' || needsWords(text, sentence, own, lexicon);
    all.push({ worded, tokens: worded ? tokenize(text, sentence, own, lexicon.words) : own });
  }
  yield;
  for (const pass of PASSES) {
    for (const one of all) if (one.worded) one.tokens = pass(one.tokens);
    yield;
  }
  return all.map(({ tokens }) => tokens);
}

/** The tokens of one sentence by itself. */
export function annotateOne(text: string, sentence: Span, lexicon: Lexicon, detail: Detail = 'all'): readonly Token[] {
  return finish(annotate(text, [sentence], lexicon, detail))[0] ?? [];
}

/** A sentence between the passes. */
interface Worded {
  readonly worded: boolean;
  tokens: readonly Token[];
}

/** What is made of the words, in this order. */
const PASSES: readonly ((tokens: readonly Token[]) => readonly Token[])[] = [joinBrackets, joinApart, joinQuantities, joinChanges, shareBases, joinChangeRuns];

/**
 * Two thirds of running text state no figure; the words of such a sentence matter to those behind it only where it names a
 * time, a place or a body (与上年基本一致 sets no year), or tells who speaks (王某某：谢谢提问。) or that aims follow.
 */
function needsWords(text: string, { start, end }: Span, claims: readonly Token[], { signals }: Lexicon): boolean {
  if (claims.some(({ quantity, body, place, period }) => quantity !== undefined || body !== undefined || place !== undefined || period !== undefined)) return true;
  if (isLabelled(text, start, end)) return true;
  for (let at = start; at < end; at++) if (longest(signals, text, at, end) !== undefined) return true;
  return false;
}

/** 王某某：谢谢提问。, 【王某某】谢谢提问。: a name opens the answer. */
function isLabelled(text: string, start: number, end: number): boolean {
  for (let at = start + 2; at <= start + LONGEST_NAME && at < end; at++) if (LABEL_ENDS.includes(text.charAt(at))) return true;
  return false;
}

const LABEL_ENDS = '：】';
const LONGEST_NAME = 4;

/** Whether a sentence may state a figure, in numbers or in words (翻番, 持平); true of some that state none (一批). */
export function mayState(text: string, { start, end }: Span, { units, still }: Lexicon): boolean {
  if (holdsQuantity(text, start, end, units)) return true;
  for (let at = start; at < end; at++) if (longest(still, text, at, end) !== undefined) return true;
  return false;
}
