/** Marks of footnotes inside the text. */
import type { Edit } from '../offsets/map.js';
import type { Document } from '../types.js';

/** 产量2.4万吨[2]， but no [2] that a line begins with, which is the note itself. */
const NOTE = /(?<=[\p{Script=Han}\d%‰”）)])[[［]\d{1,3}[\]］]/gu;

/**
 * Edits that drop the numbers of footnotes, which would be read as figures.
 *
 *     减产8.8%[2]，其中出口   →   减产8.8%，其中出口
 */
export function dropNotes({ text }: Document): readonly Edit[] {
  if (!/[[［]\d/u.test(text)) return [];
  return [...text.matchAll(NOTE)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length, with: '' }));
}
