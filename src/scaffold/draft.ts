/** A sentence → the draft of a rule that reads it: the pattern that its tokens suggest. */
import { KINDS } from '../annotate/kinds.js';
import type { Token } from '../annotate/token.js';
import type { Analysis } from '../pipeline.js';
import { movementAt } from './movement.js';
import { aroundCounter, behindMeasure, leftOf, NAME, nameBehind, REACH } from './name.js';
import { figureStep, has } from './tokens.js';

export interface Draft {
  /** A pattern that matches the sentence. */
  readonly pattern: string;
  /** The unit that the figure has, where its kind does not say it: 席 of a count, not 元 of money. */
  readonly unit: string | undefined;
  /** The tokens around the figure with their tags, for whoever goes on from the draft. */
  readonly tokens: readonly { readonly text: string; readonly tags: readonly string[] }[];
}

/**
 * The draft for the first figure that no rule claims, else for the first figure; undefined where the text has none.
 *
 *     3号地块 以 5.1亿元 成交      [<metric>#Head #Phrase*] 以 [<value>(#Measure && #Money)] 成交
 */
export function draftPattern({ sentences, unclaimed }: Analysis): Draft | undefined {
  const open = new Set(unclaimed.map(({ start }) => start));
  const found =
    sentences.flatMap(({ tokens }) => tokens.flatMap((token, at) => (open.has(token.start) ? [{ tokens, at }] : [])))[0] ??
    sentences.flatMap(({ tokens }) => tokens.flatMap((token, at) => (figureStep(token) === undefined ? [] : [{ tokens, at }])))[0];
  if (found === undefined) return undefined;
  const { tokens, at } = found;
  const steps = movementAt(tokens, at) ?? aloneAt(tokens, at);
  if (steps === undefined) return undefined;
  const shown = tokens.slice(Math.max(0, at - REACH), at + REACH).map(({ text, kind }) => ({ text, tags: KINDS[kind] ?? [] }));
  return { pattern: steps.join(' '), unit: unitOf(tokens[at]), tokens: shown };
}

/** A figure with the name that it measures or counts. */
function aloneAt(tokens: readonly Token[], at: number): readonly string[] | undefined {
  const step = figureStep(tokens[at]);
  if (step === undefined) return undefined;
  const counted = has(tokens[at], 'Counter') ? aroundCounter(tokens, at) : undefined;
  if (counted !== undefined) return [...counted.before, step, ...counted.behind];
  const left = leftOf(tokens, at);
  return [...left, step, ...(left[0] === NAME ? behindMeasure : nameBehind)(tokens, at)];
}

function unitOf(token: Token | undefined): string | undefined {
  return has(token, 'Count') || has(token, 'Physical') ? token?.quantity?.unit : undefined;
}
