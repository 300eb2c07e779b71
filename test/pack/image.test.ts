/** What the build keeps is what a build at every start would make. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { extractorOf } from '../../src/index.js';
import { buildLexicon } from '../../src/lexicon/build.js';
import { SOURCES } from '../../src/pack/builtin.js';
import { imageOf, packIn } from '../../src/pack/image.js';
import { loadPack } from '../../src/pack/load.js';
import { joinPacks, type Pack } from '../../src/pack/pack.js';
import { packOf } from '../helpers/folder.js';

let sources: Pack;
let file: Uint8Array;

beforeAll(async () => {
  sources = await loadPack(SOURCES, 'builtin');
  file = imageOf(sources);
});

function kept(): Pack {
  const pack = packIn(file);
  if (pack === undefined) throw new Error('the file is not read');
  return pack;
}

interface Lazy {
  readonly entries: readonly unknown[];
  readonly entryFor: ((place: number) => unknown) | undefined;
}

const isLazy = (value: object): value is Lazy => 'entryFor' in value;

/** All that a table holds, with the entries that nobody has asked for yet, and without what is only a way to get at it. */
function contents(value: unknown): unknown {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(contents);
  if (value instanceof Map) return [...value].map(contents);
  if (value instanceof Set) return [...value].map(contents);
  if (isLazy(value)) {
    const { entries, entryFor, ...numbers } = value;
    return { ...numbers, entries: entries.map((entry, place) => contents(place === 0 ? undefined : (entry ?? entryFor?.(place)))) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, contents(inner)]));
}

describe('the built file', () => {
  it('holds the rules and words of the sources', () => {
    const { rules, english, lexicon } = kept();
    expect({ rules, english, lexicon: { ...lexicon } }).toEqual({ rules: sources.rules, english: sources.english, lexicon: sources.lexicon });
  });

  it('holds the tables that the sources make', () => {
    const { built } = kept();
    const fresh = buildLexicon(sources.lexicon, { all: built?.ready.literals ?? [], users: [] });
    const lexicon = built?.ready.lexicon;
    expect(contents(lexicon)).toEqual(contents(fresh));
    const paths = [...fresh.places.byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    expect([...(lexicon?.places.byPath.values() ?? [])]).toEqual(paths);
  });

  it.each([
    ['指标', 'head'],
    ['开门红', undefined],
  ])('knows the word of tables %s', (word, role) => expect(kept().built?.ready.lexicon.tables.roleOf(word)).toBe(role));

  const when = existsSync('dist/builtin.bin') ? it : it.skip;
  when('is that of the sources as they are now; else `npm run build`', () => expect(Buffer.compare(readFileSync('dist/builtin.bin'), file)).toBe(0));
});

describe('with words and rules of a user', () => {
  const TEXT = '2024年上半年，全市进出口总值152.4亿元，同比增长0.8%。新签“云签约”38单，办结率97.5%。新设观景亭12座。';
  const RULE = `id: mine
about: Deals signed in the cloud.
match: ['#Word? “云签约” [<value>#Counter]']
set: { suffix: 签约 }
tests: [{ text: 新签“云签约”38单。, facts: [{ value: 38 }] }, { text: 云签约很好。, facts: [] }]
`;
  it.each([
    ['none', {}],
    ['a rule', { 'zh/mine.yaml': RULE }],
    ['verbs', { 'lexicon/words/mine.yaml': '- { class: deed, words: [新签] }\n' }],
    ['a unit', { 'lexicon/units/mine.yaml': '- { unit: 单, dimension: count }\n' }],
    ['words of tables', { 'lexicon/tables/mine.yaml': '- { role: head, words: [名目] }\n' }],
    ['a rule and verbs', { 'zh/mine.yaml': RULE, 'lexicon/words/mine.yaml': '- { class: deed, words: [新签] }\n' }],
  ])('%s: the same facts as without the file', async (_, files) => {
    const theirs = await packOf(files);
    expect(theirs.problems.filter(({ code }) => code !== 'UNKNOWN_SUBJECT')).toEqual([]);
    const [fast, slow] = [extractorOf(joinPacks(kept(), theirs)), extractorOf(joinPacks(sources, theirs))];
    const facts = fast.extract(TEXT, { published: '2024-07-18' });
    expect(facts.length).toBeGreaterThan(1);
    expect(facts).toEqual(slow.extract(TEXT, { published: '2024-07-18' }));
  });

  it('builds only what their words belong to', async () => {
    const ours = kept();
    const theirs = await packOf({ 'lexicon/units/mine.yaml': '- { unit: 单, dimension: count }\n' });
    const { lexicon } = extractorOf(joinPacks(ours, theirs));
    const before = ours.built?.ready.lexicon;
    expect([lexicon.places === before?.places, lexicon.words === before?.words, lexicon.units === before?.units]).toEqual([true, true, false]);
  });
});
