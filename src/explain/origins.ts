/** Where each slot of a fact comes from: the words that it was read off, and the line they stand on. */
import type { Analysis } from '../pipeline.js';
import type { Token } from '../annotate/token.js';
import type { MatchedSentence } from '../facts/sentence.js';
import { toSource } from '../offsets/map.js';
import { placesOf } from '../text/place.js';
import type { Fact, Span } from '../types.js';
import type { Origin } from './types.js';

/** The slots that people ask about, in the record's order. */
const SLOTS = ['region', 'body', 'metric', 'parent', 'period', 'text', 'yoy', 'change', 'previous'] as const;
type Slot = (typeof SLOTS)[number];

/** Answers for one document: the origin of every slot that a fact of the sentence at `index` has. */
export function createOriginFinder(analysis: Analysis): (fact: Fact, index: number) => readonly Origin[] {
  const places = placesOf(analysis.document.source);
  const lineOf = (span: Span): number => places.line(toSource(analysis.document.map, span).start);
  return (fact, index) =>
    SLOTS.flatMap((slot): readonly Origin[] => {
      const value = fact[slot];
      if (value === undefined) return [];
      const inherited = fact.inherited.includes(slot);
      const found = findWords(slot, fact, { analysis, index });
      const about = { slot, value: shown(slot, fact), inherited };
      if (found === undefined) return [{ ...about, from: inherited || slot === 'region' ? 'release' : 'stated' }];
      const { token, sentence } = found;
      const words = analysis.document.text.slice(token.start, token.end).replaceAll(sentence.english ? /\s+/gu : /\s/gu, sentence.english ? ' ' : '');
      return [{ ...about, from: placeOf(sentence, analysis.sentences[index]), line: lineOf(token), text: words }];
    });
}

function shown(slot: Slot, fact: Fact): string {
  const unit = slot === 'yoy' ? fact.yoy_unit : slot === 'change' ? fact.change_unit : slot === 'previous' ? fact.previous_unit : undefined;
  return `${fact[slot] ?? ''}${unit ?? ''}`;
}

function placeOf(sentence: MatchedSentence, own: MatchedSentence | undefined): Origin['from'] {
  if (sentence === own) return 'stated';
  const { role } = sentence.block;
  return role === 'title' || role === 'heading' ? role : 'sentence';
}

interface Found {
  readonly token: Span;
  readonly sentence: MatchedSentence;
}

interface Where {
  readonly analysis: Analysis;
  /** The fact's own sentence. */
  readonly index: number;
}

/** The nearest words, from the fact's own sentence backwards, that say what the slot holds. */
function findWords(slot: Slot, fact: Fact, { analysis, index }: Where): Found | undefined {
  if (slot === 'text') return undefined;
  const says = sayerOf(slot, fact);
  for (let at = index; at >= 0; at--) {
    const sentence = analysis.sentences[at];
    if (sentence === undefined) break;
    const token = slot === 'metric' || slot === 'parent' ? spanOfName(fact[slot] ?? '', sentence, analysis) : sentence.tokens.findLast(says);
    if (token) return { token, sentence };
  }
  return undefined;
}

/** Whether a token says what the slot holds. */
function sayerOf(slot: Slot, fact: Fact): (token: Token) => boolean {
  if (slot === 'period') return ({ period, text }) => period !== undefined && (text === fact.period_text || period.text === fact.period_text);
  if (slot === 'body') return ({ body, place, text }) => (body !== undefined || place !== undefined) && (text === fact.body || (fact.body ?? '').endsWith(text));
  if (slot === 'region') return ({ place }) => place !== undefined && place.places.some(({ path }) => isWhere(path, fact.region));
  if (slot === 'yoy' || slot === 'change') return ({ change }) => change !== undefined && change.value === fact[slot];
  return ({ quantity }) => quantity !== undefined && quantity.value === fact.previous;
}

/** Whether a place is that of a region by its path, or by its last name: 辉县市 is 河南省/新乡市/辉县市. */
function isWhere(path: string, region = ''): boolean {
  return path === region || region.endsWith(`/${path.split('/').at(-1)}`);
}

/** Where the sentence holds the longest beginning of the name, of two characters at least. */
function spanOfName(name: string, { span }: MatchedSentence, { document }: Analysis): Span | undefined {
  const text = document.text.slice(span.start, span.end);
  for (let length = name.length; length >= 2; length--) {
    const at = text.indexOf(name.slice(0, length));
    if (at >= 0) return { start: span.start + at, end: span.start + at + length };
  }
  return undefined;
}
