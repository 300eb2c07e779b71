/** What the environment of the tests loads: the built-in extractor, made once. */
import { extractorOf, type Extractor } from '../../src/index.js';
import { loadBuiltin } from '../../src/pack/builtin.js';

let extractor: Promise<Extractor> | undefined;

export function builtin(): Promise<Extractor> {
  return (extractor ??= loadBuiltin().then(extractorOf));
}
