/** At what a figure was counted that its clause says was held: 本届大赛共吸引300支队伍, 50余款新品在本届博览会首发. */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { Draft } from '../draft/draft.js';
import { headsOf, isBareHead, mentionsBefore, mentionTold, type Mention, type Told } from './mention.js';

const HEADS = headsOf(wordsOf('wholes/held_events'));
/** Words for whatever was held: 大会, 展会. */
const ANY = setOf('wholes/held_again');
const NAMED = setOf('wholes/names');
const THIS_TIME = setOf('wholes/this_time');
const WITHIN = setOf('wholes/held_within');
const ALSO = setOf('wholes/also');
/** A noun that begins so is a verb with its object: 看|戏曲展演. */
const NO_NAME = patternOf`^(?:${'predicates/makers'}|${'wholes/no_doer_begins'})`;
/** 全市|新增创业31.1万人: told of the place. */
const EVERYWHERE = setOf('parents/everywhere');
const COUNTED = 'counter-right';
const COUNTS: ReadonlySet<string> = new Set(['count', 'person', 'money']);
/** What may stand before the name of the event in its clause. */
const BEFORE: ReadonlySet<string> = new Set(['deixis', 'place', 'period', 'adverb', 'conj', 'ordinal', 'paren', 'mark', 'skip']);
const BACK = 5;

/** An event that a sentence tells of. */
export interface Venue extends Mention {
  /** Behind 在, and so where whatever stands in its clause took place; else its clause opens with it. */
  readonly within: boolean;
}

/** The events that clauses of the sentence open with, or that stand behind 在, the last clause first; none of several (甲赛、乙赛等赛事). */
export function venuesIn(tokens: readonly Token[]): readonly Venue[] {
  const venues: Venue[] = [];
  for (const mention of mentionsBefore(tokens, tokens.length, HEADS)) {
    const [before, behind] = [tokens[mention.at - 1], tokens[mention.end + 1]];
    if (before?.kind === 'enum' || behind?.kind === 'enum' || (behind?.kind === 'and' && !ALSO.has(behind.text)) || NO_NAME.test(mention.text)) continue;
    let i = mention.at - 1;
    while (i >= 0 && BEFORE.has(tokens[i]?.kind ?? '')) i--;
    const opener = tokens[i];
    if (WITHIN.has(opener?.text ?? '')) venues.push({ ...mention, within: true });
    else if (opener === undefined || PAUSES.has(opener.kind) || opener.kind === 'close') venues.push({ ...mention, within: false });
  }
  return venues;
}

/** The event that the clause of the figure, or one before it, is about; undefined where it is about none, or somebody speaks there of other things. */
export function heldOf(draft: Draft, tokens: readonly Token[], venues: readonly Venue[], told: Told): string | undefined {
  const { metric = '', shape, quantity, figure, name } = draft;
  if (shape !== 'level' || quantity === undefined || !COUNTS.has(quantity.dimension)) return undefined;
  const start = Math.min(figure.start, name?.start ?? figure.start);
  const at = tokens.findIndex((token) => token.end > start);
  if (draft.rule.id !== COUNTED && EVERYWHERE.has(tokens[at - 1]?.text ?? '')) return undefined;
  if (venues.length === 0) return pointsBack(tokens, at) ? toldBefore('', told) : undefined;
  const event = venues.find((venue) => (venue.at < at ? isBefore(venue, tokens, at) : venue.within && isBehind(venue, tokens, draft.at)));
  if (event === undefined || metric.includes(event.head)) return undefined;
  if (!isBareHead(event)) return event.text + event.phase;
  return toldBefore(event.head, told) ?? (NAMED.has(event.head) ? event.head + event.phase : undefined);
}

/** 本届主题是…，共有1900家企业参展: true where a clause before opens with a word for this time's event. */
function pointsBack(tokens: readonly Token[], at: number): boolean {
  const opens = (i: number): boolean => i === 0 || PAUSES.has(tokens[i - 1]?.kind ?? '');
  const pointed = tokens.some(({ text, kind }, i) => i < at && kind === 'deixis' && THIS_TIME.has(text) && opens(i));
  return pointed && !tokens.slice(0, at).some(({ kind }) => kind === 'say');
}

/** Within one stretch, and nobody speaks between: 在大会上介绍，全国…. */
function isBefore(venue: Venue, tokens: readonly Token[], at: number): boolean {
  for (let i = venue.at; i < at; i++) if (tokens[i]?.kind === 'semicolon' || tokens[i]?.kind === 'say') return false;
  return true;
}

function isBehind(venue: Venue, tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < venue.at; i++) if (PAUSES.has(tokens[i]?.kind ?? '')) return false;
  return true;
}

/** What the event was called before that is now only 本届大会; '': of any word. */
function toldBefore(head: string, told: Told): string | undefined {
  return mentionTold(told, { heads: HEADS, back: BACK }, (mention) => !isBareHead(mention) && (mention.head === head || head === '' || ANY.has(head)))?.text;
}
