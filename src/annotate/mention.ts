/** What the finders of places share: a hit in the gazetteer, and the mention that it becomes. */
import type { PlaceEntry } from '../lexicon/places.js';
import type { Place, PlaceMention } from '../types.js';

/** A form of the gazetteer in a text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly entry: PlaceEntry;
}

/** A mention that reads as each of these places; its level is that of the first. */
export function mentionOf(start: number, end: number, places: readonly Place[], full: boolean): PlaceMention {
  return { kind: 'place', start, end, places, level: places[0]?.level ?? 'county', full, deictic: undefined };
}

/** Whether the character at `at` is one of these; false behind the end. */
export function isOneOf(characters: string, text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = text.charCodeAt(at);
  for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === unit) return true;
  return false;
}
