/** Who is quoted, over all sentences of the quotation: “……提升40%。”市水务局负责人介绍, 某公司总经理王某说：“……。……3亿元。”. */
import type { MatchedSentence } from '../sentence.js';
import type { Span } from '../../types.js';
import type { BodyRef, StatedBody } from './body.js';
import type { KnownBodies } from './known-bodies.js';
import { statedBodies } from './role.js';

/** The speaker of a quotation, and the index of its last sentence. */
export interface Voice {
  readonly ref: BodyRef;
  readonly until: number;
}

const OPEN = '“';
const CLOSE = '”';
/** Longer quotations are speeches, and who holds them is named before. */
const MAX_SENTENCES = 12;
/** Tokens of the sentence behind within which the speaker and his word of saying stand. */
const REACH = 10;

/** The voice of the quotation that sentence `at` opens; undefined where it opens none, or nobody is named right behind it. */
export function voiceOf(sentences: readonly MatchedSentence[], at: number, known: KnownBodies): Voice | undefined {
  if (sentences[at]?.tokens[0]?.text !== OPEN) return undefined;
  for (let i = at; i < at + MAX_SENTENCES; i++) {
    const [sentence, next] = [sentences[i], sentences[i + 1]];
    if (sentence === undefined || next === undefined || next.block !== sentence.block || (i > at && sentence.tokens[0]?.text === OPEN)) return undefined;
    if (sentence.tokens.at(-1)?.text !== CLOSE) continue;
    const ref = speakerOf(next, known);
    return ref && { ref, until: i };
  }
  return undefined;
}

/** The voice of the quotation that a sentence leaves open behind its speaker; undefined where it leaves none open, or it does not soon end. */
export function voiceLeft(sentences: readonly MatchedSentence[], at: number, stated: readonly StatedBody[], text: string): Voice | undefined {
  const sentence = sentences[at];
  const speaker = stated.findLast(({ ref }) => ref.role === 'speaker');
  if (sentence === undefined || speaker === undefined || !isLeftOpen(text, sentence.span)) return undefined;
  for (let i = at + 1; i <= at + MAX_SENTENCES; i++) {
    const next = sentences[i];
    if (next === undefined || next.block !== sentence.block) return undefined;
    const close = text.indexOf(CLOSE, next.span.start);
    if (close >= next.span.start && close < next.span.end) return { ref: speaker.ref, until: i };
  }
  return undefined;
}

function isLeftOpen(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(start, end);
  const open = sentence.lastIndexOf(OPEN);
  return open > 0 && sentence.lastIndexOf(CLOSE) < open && SAYS.test(sentence.charAt(open - 1));
}

const SAYS = /[：:，]/u;

function speakerOf({ tokens }: MatchedSentence, known: KnownBodies): BodyRef | undefined {
  const says = tokens.findIndex(({ kind }) => kind === 'say');
  if (says < 0 || says > REACH || tokens.slice(0, says).some(({ kind }) => kind === 'comma')) return undefined;
  return statedBodies(tokens.slice(0, says + 1), known).find(({ at, ref }) => at < says && ref.role === 'speaker')?.ref;
}

/** What a sentence states, with who is quoted in front. */
export function voiced(bodies: readonly StatedBody[], voice: Voice | undefined): readonly StatedBody[] {
  return voice === undefined ? bodies : [{ at: -1, ref: voice.ref, until: undefined }, ...bodies];
}
