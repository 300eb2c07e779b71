/** CSV: the default output. */
import { writeDelimited } from './delimited.js';
import type { Writer } from './writer.js';

export const writer: Writer = { extension: 'csv', write: (releases, options) => writeDelimited(releases, options, ',') };
