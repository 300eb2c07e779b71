/** Mentions of bodies, made in one place: all have every key, so that they have one shape in memory. */
import type { BodyMention, BodyType, PlaceMention } from '../../types.js';

/** A mention whose finder still adds what it knows. */
export type NewBody = { -readonly [Key in keyof BodyMention]: BodyMention[Key] };

export function newBody(text: string, start: number, end: number, type: BodyType): NewBody {
  return {
    kind: 'body', start, end, text: text.slice(start, end), type, name: undefined, place: undefined, national: undefined,
    seat: undefined, points: undefined, isPlace: undefined, called: undefined, unitOf: undefined, title: undefined, person: undefined,
  };
}

/** A body whose name may hold a place. */
export function placedBody(text: string, start: number, end: number, { type, place }: { readonly type: BodyType; readonly place: PlaceMention | undefined }): NewBody {
  const body = newBody(text, start, end, type);
  body.place = place;
  return body;
}

/** A body of which a table tells where it sits. */
export function seatedBody(text: string, start: number, end: number, { type, seat }: { readonly type: BodyType; readonly seat: string | undefined }): NewBody {
  const body = newBody(text, start, end, type);
  body.seat = seat;
  return body;
}

/** 该局, 该公司. */
export function pointingBody(text: string, start: number, end: number): NewBody {
  const body = newBody(text, start, end, 'other');
  body.points = true;
  return body;
}

/** The same body at another place; its text stays. */
export function movedTo({ text, type, name, place, national, seat, points, isPlace, called, unitOf, title, person }: BodyMention, start: number, end: number): NewBody {
  return { kind: 'body', start, end, text, type, name, place, national, seat, points, isPlace, called, unitOf, title, person };
}

/** The body with who heads it; what is known stays where no head is named. */
export function withHead(body: BodyMention, { title, person }: Pick<BodyMention, 'title' | 'person'>): BodyMention {
  if (title === undefined && person === undefined) return body;
  const headed = movedTo(body, body.start, body.end);
  if (title) headed.title = title;
  if (person) headed.person = person;
  return headed;
}
