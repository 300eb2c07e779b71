/** What hurt those who are counted: 能登地区强震已造成232人死亡, 以军袭击致9人死亡. */
import { alternation, sourceOf, wordsOf } from '../../lexicon/lists.js';

/** 台风“摩羯”, 7.6级地震, 森林火灾: an event of these words, with what says of what sort it is. */
function eventsOf(words: readonly string[]): RegExp {
  return new RegExp(`(?:[\\d.]+${sourceOf('wholes/magnitudes')}|${sourceOf('wholes/sorts_of_events')})*${alternation(words)}+(?:“[^”]{1,6}”)?`, 'gu');
}

const WHOM = wordsOf('wholes/whom').join('');
const DISASTERS = eventsOf(wordsOf('wholes/disasters'));
const ATTACKS = eventsOf(wordsOf('wholes/attacks'));
/** A name opens the text, or stands behind a date, a mark, or whom it befell. */
const OPENING = `(?<=^|\\d[日月]|(?:(?!\\d[日月])\\P{Script=Han}|[${WHOM}]))`;
const SHORT_NAME = `(?:(?![${WHOM}])\\p{Script=Han}){1,4}`;
const SPEAKING = `${sourceOf('wholes/speakers_behind')}|[^，。；]{0,10}${sourceOf('wholes/said')}`;
/** 以军|…空袭: who did it; of those who only speak of it (某军方称) none. */
const ATTACKER = new RegExp(`${OPENING}${SHORT_NAME}${sourceOf('wholes/attackers')}(?!${SPEAKING})`, 'gu');
const PROTESTS = eventsOf(wordsOf('wholes/protests'));
const QUAKES = eventsOf(wordsOf('wholes/quakes'));
const FIRES = eventsOf(wordsOf('wholes/fires'));
const STORMS = eventsOf(wordsOf('wholes/storms'));

/** The event that the text names last; of a disaster and an attack the disaster. */
export function eventIn(text: string): string | undefined {
  return lastOf(DISASTERS, text)?.[0] ?? attackIn(text);
}

export function quakeIn(text: string): string | undefined {
  return lastOf(QUAKES, text)?.[0];
}

export function protestIn(text: string): string | undefined {
  return lastOf(PROTESTS, text)?.[0];
}

export function fireIn(text: string): string | undefined {
  return lastOf(FIRES, text)?.[0];
}

/** A storm that is called by its name before one that is not. */
export function stormIn(text: string): string | undefined {
  const storms = [...text.matchAll(STORMS)].map(([storm]) => storm);
  return storms.findLast((storm) => storm.endsWith('”')) ?? storms.at(-1);
}

function attackIn(text: string): string | undefined {
  const attack = lastOf(ATTACKS, text);
  if (attack === undefined) return undefined;
  const attacker = lastOf(ATTACKER, text.slice(0, attack.index))?.[0];
  return (attacker ?? '') + attack[0];
}

function lastOf(pattern: RegExp, text: string): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}
