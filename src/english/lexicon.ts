/** The words and units of English text, by their normal form: small letters, hyphens as spaces. */
import { isUnit, isWords, rows, type LexiconFiles } from '../lexicon/build.js';
import type { RawWords } from '../lexicon/words.js';
import type { Places } from '../lexicon/places.js';
import type { Dimension, Place } from '../types.js';

export interface EnglishWord {
  readonly class: RawWords['class'];
  readonly sign?: 1 | -1;
  readonly basis?: NonNullable<RawWords['basis']>;
}

export interface EnglishUnit {
  readonly unit: string;
  readonly dimension: Dimension;
}

export interface EnglishLexicon {
  readonly words: ReadonlyMap<string, EnglishWord>;
  readonly units: ReadonlyMap<string, EnglishUnit>;
  /** Paths of the gazetteer by name, in small letters. */
  readonly places: ReadonlyMap<string, Place>;
  /** The most words of an entry. */
  readonly longest: number;
}

/** The tables of the files under lexicon/english; their rows were checked when they were loaded. */
export function buildEnglish(files: LexiconFiles, gazetteer: Pick<Places, 'byPath'>): EnglishLexicon {
  const words = new Map<string, EnglishWord>();
  for (const row of rows(files, 'english/words', isWords)) {
    const { class: kind, sign, basis } = row;
    for (const form of row.words) words.set(normal(form), { class: kind, ...(sign === undefined ? {} : { sign }), ...(basis === undefined ? {} : { basis }) });
  }
  const units = new Map<string, EnglishUnit>();
  for (const { unit, also = [], dimension } of rows(files, 'english/units', isUnit)) for (const form of also) units.set(normal(form), { unit, dimension });
  const places = new Map<string, Place>();
  for (const [path, names] of Object.entries(Object(files['english/places']))) {
    const place = gazetteer.byPath.get(path);
    if (place === undefined) throw new Error(`the divisions hold no ${path}`);
    if (Array.isArray(names)) for (const name of names) places.set(normal(String(name)), place);
  }
  const longest = Math.max(1, ...[...words.keys(), ...units.keys()].map((form) => form.split(' ').length));
  return { words, units, places, longest };
}

/** `Year-on-Year` → `year on year`. */
export function normal(form: string): string {
  return form.toLowerCase().replaceAll(/[-‐‑–]/gu, ' ').replaceAll('’', "'").replaceAll(/\s+/gu, ' ').trim();
}
