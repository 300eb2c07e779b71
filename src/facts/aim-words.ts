/** What bounds an aim and what undoes it. */
import { setOf } from '../lexicon/lists.js';

export const CLAUSE_ENDS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'stop']);

/** Words that tell of what is done. */
export const DONE: ReadonlySet<string> = setOf('aims/done');
