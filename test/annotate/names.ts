import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { findBodies } from '../../src/annotate/body/body.js';
import { findPlaces, focusPlaces } from '../../src/annotate/place.js';
import { buildBodies } from '../../src/lexicon/bodies.js';
import { buildPlaces } from '../../src/lexicon/places.js';
import type { BodyMention, PlaceMention } from '../../src/types.js';

const read = (file: string): string => readFileSync(new URL(`../../rules/lexicon/${file}`, import.meta.url), 'utf8');

/** The shipped gazetteer and words of organisations. */
export const places = buildPlaces(JSON.parse(read('places/divisions.json')), parse(read('places/others.yaml')));
export const bodies = buildBodies(parse(read('bodies.yaml')));

export const placesOf = (text: string): PlaceMention[] => findPlaces(text, 0, text.length, focusPlaces(text, places));
export const bodiesOf = (text: string): BodyMention[] => findBodies(text, 0, text.length, { bodies, places: focusPlaces(text, places) });
