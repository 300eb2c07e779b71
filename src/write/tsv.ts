/** TSV: for pasting into a sheet, and for cut and awk. */
import { delimitedWriter } from './delimited.js';

export const writer = delimitedWriter('tsv', '\t');
