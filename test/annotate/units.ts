import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildUnits, type RawDigitWords, type RawUnit, type Units } from '../../src/lexicon/units.js';

/** The shipped tables, read as the loader reads them. */
export function shippedUnits(): Units {
  const units: readonly RawUnit[] = parse(readFileSync('rules/lexicon/units.yaml', 'utf8'));
  const words: readonly RawDigitWords[] = parse(readFileSync('rules/lexicon/digit-words.yaml', 'utf8'));
  return buildUnits(units, words);
}
