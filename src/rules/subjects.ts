/**
 * The subjects of the lexicon whose files are lists of flat maps, one line each: what a row must and may
 * hold, and which of its keys are surface forms. A form stands once in its subject. Files of other shapes
 * (a calendar, a gazetteer) belong to no line here and are checked by the room that builds from them.
 */
import type { Keys } from './fields.js';

export interface Subject extends Keys {
  /** Keys with a form, or a list of forms, of which each may stand once in the subject. */
  readonly forms: readonly string[];
}

/** By path under rules/lexicon/ without ending; a folder's name stands for all its files. */
export const SUBJECTS: Readonly<Record<string, Subject>> = {
  units: { required: ['unit', 'dimension'], optional: ['also', 'unless', 'after', 'shift'], forms: ['also'] },
  'digit-words': { required: ['kind', 'words'], forms: ['words'] },
  words: { required: ['class', 'words'], optional: ['sign', 'basis', 'otherwise', 'needs', 'firm'], forms: ['words'] },
};
