/** CSV: the default output. */
import { delimitedWriter } from './delimited.js';

export const writer = delimitedWriter('csv', ',');
