/** TSV: for pasting into a sheet, and for cut and awk. */
import { writeDelimited } from './delimited.js';
import type { Writer } from './writer.js';

export const writer: Writer = { extension: 'tsv', write: (releases, options) => writeDelimited(releases, options, '\t') };
