// The adapter as a command: JSON Lines {id, suite, mode, text} on stdin, {id, results} on stdout.
//
//     python3 score.py -- node bench/suites/numeric-main.mjs
//
// TypeScript is compiled in memory, so that no build is needed.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { parse } from 'yaml';

register('./typescript.mjs', import.meta.url);
const { answer } = await import('./numeric.ts');
const { buildUnits } = await import('../../src/lexicon/units.ts');

const lexicon = (name) => parse(readFileSync(new URL(`../../rules/lexicon/${name}`, import.meta.url), 'utf8'));
const units = buildUnits(lexicon('units.yaml'), lexicon('digit-words.yaml'));
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const asked = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ id: asked.id, results: answer(asked, units) })}\n`);
}
