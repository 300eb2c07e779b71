/** Drafts, tokens, quantities and documents keep one shape in memory: a spread makes each copy a shape of its own, and what reads them slow. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { PACKAGE } from '../../src/pack/builtin.js';

const SRC = join(PACKAGE, 'src');
const FILES = ['offsets', 'tidy', 'annotate', 'match', 'facts'].flatMap((room) => readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file))).filter((file) => file.endsWith('.ts'));
const SPREAD = /\{\s*\.\.\.(?:draft|token|quantity|document|gazetteer|places)\s*[,}]/u;

it('copies of them are made by draftWith, tokenWith, quantityWith and documentWith', () => {
  expect(SPREAD.test('const copy = { ...draft, metric };')).toBe(true);
  expect(FILES.filter((file) => SPREAD.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
});
