/** The words that scale a printed number: 3.2亿 is 3.2 with its point moved by eight places. */

export interface Scale {
  readonly word: string;
  /** Places that it moves the decimal point by: 8 of 亿. */
  readonly places: number;
}

/** As printed, the longest first. */
export const SCALES: readonly Scale[] = [
  { word: '万亿', places: 12 },
  { word: '千亿', places: 11 },
  { word: '百亿', places: 10 },
  { word: '十亿', places: 9 },
  { word: '千万', places: 7 },
  { word: '百万', places: 6 },
  { word: '十万', places: 5 },
  { word: '亿', places: 8 },
  { word: '万', places: 4 },
  { word: '千', places: 3 },
  { word: '百', places: 2 },
];

/** Any of them, as a part of a regular expression. */
export const SCALE_WORDS = SCALES.map(({ word }) => word).join('|');

const places: ReadonlyMap<string, number> = new Map(SCALES.map((scale) => [scale.word, scale.places]));

/** The places of a word; 0 for one that is none of them. */
export function placesOf(word: string): number {
  return places.get(word) ?? 0;
}
