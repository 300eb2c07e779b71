/** Places that act as bodies, told by the office behind them: 延津县|县长, 延津县委|书记. */
import type { Bodies } from '../../lexicon/bodies.js';
import { setOf } from '../../lexicon/lists.js';
import type { BodyMention, PlaceMention } from '../../types.js';
import { movedTo, placedBody, withHead } from './shape.js';
import { headOf } from './title.js';

interface ActingClues {
  readonly bodies: Bodies;
  readonly places: readonly PlaceMention[];
}

/** Seats of a place's own power: with an office behind them the place speaks (延津县委·书记). */
export const SEATS = setOf('bodies/seats');

/** The place itself, where what the body adds to it is but the seat of its power. */
export function asPlace(text: string, body: BodyMention): BodyMention {
  const { place, title } = body;
  if (!place || place.deictic || !title || place.start !== body.start || !SEATS.has(text.slice(place.end, body.end))) return body;
  const { start, end } = place;
  const seated = movedTo(body, body.start, end);
  seated.text = text.slice(start, end);
  seated.type = 'government';
  seated.isPlace = true;
  seated.title = { start: end, end: title.end, word: text.slice(end, title.end) };
  return seated;
}

/** Adds places whose head follows them: they act as bodies. Both lists are in text order. */
export function withPlaces(text: string, to: number, found: readonly BodyMention[], { bodies, places }: ActingClues): BodyMention[] {
  const all: BodyMention[] = [];
  let next = 0;
  for (const place of places) {
    for (let body = found[next]; body && body.end <= place.start; body = found[next]) {
      all.push(body);
      next++;
    }
    const overlaps = (found[next]?.start ?? Infinity) < place.end || (all.at(-1)?.title?.end ?? all.at(-1)?.end ?? 0) > place.start;
    if (overlaps || place.end >= to || place.level === 'country' || place.level === 'group' || place.level === 'foreign') continue;
    const head = headOf(text, place.end, to, bodies);
    if (!head.title) continue;
    const { start, end } = place;
    const body = placedBody(text, start, end, { type: 'government', place });
    body.isPlace = true;
    all.push(withHead(body, head));
  }
  for (; next < found.length; next++) {
    const body = found[next];
    if (body) all.push(body);
  }
  return all;
}
