/** Offices of other countries by the first character of the country, where the release names it in full: 哈萨克斯坦总理…, 哈央行, 俄国防部. */
import type { BodyEntry } from '../../lexicon/bodies.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { Places } from '../../lexicon/places.js';
import { begins, buildTrie, longest } from '../../lexicon/trie.js';
import type { PlaceMention } from '../../types.js';
import { findPlaces } from '../place.js';
import { placedBody } from './shape.js';

const OFFICES = buildTrie(wordsOf('bodies/abroad_offices').map((office) => [office, true] as const));
/** What stands before such a name. */
const BEFORE = patternOf`(?:^|[，。；：、！？“”（）()\s]|${'bodies/abroad_before'})$`;
const MAX_BEFORE = 2;
/** 以政府名义, 新政府: words, whichever country is named. */
const WORDS = setOf('bodies/abroad_words');

/** Adds the short names that the text gives offices of the countries that it names. */
export function addAbroad(given: Map<string, readonly BodyEntry[]>, text: string, places: Places): void {
  let countries: Map<string, PlaceMention> | undefined;
  for (let at = 1; at < text.length; at++) {
    if (!begins(OFFICES, text.charCodeAt(at))) continue;
    const end = longest(OFFICES, text, at)?.end;
    if (end === undefined || !BEFORE.test(text.slice(Math.max(0, at - 1 - MAX_BEFORE), at - 1))) continue;
    const name = text.slice(at - 1, end);
    const place = WORDS.has(name) || given.has(name) ? undefined : (countries ??= firstCharacters(text, places)).get(text.charAt(at - 1));
    if (place !== undefined) given.set(name, [{ kind: 'alias', body: placedBody(text, at - 1, end, { type: 'government', place }), unless: [] }]);
  }
}

/** The countries that the text names, by their first character; the one named first where two share it. */
function firstCharacters(text: string, places: Places): Map<string, PlaceMention> {
  const countries = new Map<string, PlaceMention>();
  for (const mention of findPlaces(text, 0, text.length, places)) {
    const first = text.charAt(mention.start);
    if (mention.level === 'foreign' && mention.places[0]?.parent === undefined && !countries.has(first)) countries.set(first, mention);
  }
  return countries;
}
