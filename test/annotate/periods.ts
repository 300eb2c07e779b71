import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildPeriods } from '../../src/lexicon/periods.js';

/** The shipped words of time. */
export const periods = buildPeriods(parse(readFileSync(new URL('../../rules/lexicon/periods.yaml', import.meta.url), 'utf8')));
