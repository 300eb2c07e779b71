import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { openImage, type Image } from '../../src/image/read.js';
import { createImage, type ImageWriter } from '../../src/image/write.js';
import { buildPlaces } from '../../src/lexicon/places.js';
import { readPlaces, writePlaces } from '../../src/lexicon/places-image.js';
import { begins, buildTrie, entryOf, longest } from '../../src/lexicon/trie.js';
import { checked, readTrie, writeTrie } from '../../src/lexicon/trie-image.js';

const isText = (plain: unknown): plain is string => typeof plain === 'string';

function through(write: (to: ImageWriter) => void): Image {
  const image = createImage();
  write(image);
  const read = openImage(image.bytes());
  if (read === undefined) throw new Error('not opened');
  return read;
}

describe('a trie in a file', () => {
  const forms = fc.uniqueArray(fc.string({ unit: fc.constantFrom('市', '省', '区', 'A'), minLength: 1, maxLength: 4 }));
  const texts = fc.string({ unit: fc.constantFrom('市', '省', '区', 'A', '的'), maxLength: 8 });

  it('answers as the built one', () => {
    fc.assert(fc.property(forms, texts, (list, text) => {
      const built = buildTrie(list.map((form) => [form, `${form}!`] as const));
      const read = readTrie(through((to) => writeTrie(to, 't', built)), 't', checked(isText));
      for (let at = 0; at <= text.length; at++) {
        expect(longest(read, text, at)).toEqual(longest(built, text, at));
        expect(begins(read, text.charCodeAt(at))).toBe(begins(built, text.charCodeAt(at)));
        expect(entryOf(read, text.slice(at))).toBe(entryOf(built, text.slice(at)));
      }
    }));
  });

  it('makes an entry once, and none that nobody asked for', () => {
    const made: unknown[] = [];
    const built = buildTrie([['甲', { n: 1 }], ['乙', { n: 2 }]]);
    const read = readTrie(through((to) => writeTrie(to, 't', built)), 't', (plain) => made.push(plain) && { plain });
    expect(entryOf(read, '甲')).toBe(entryOf(read, '甲'));
    expect(made).toEqual([{ n: 1 }]);
  });

  it('tells an entry that does not belong there', () => {
    const read = readTrie(through((to) => writeTrie(to, 't', buildTrie([['甲', 1]]))), 't', checked(isText));
    expect(() => entryOf(read, '甲')).toThrow('hold 1, which');
  });
});

describe('a gazetteer in a file', () => {
  const others = { country: ['中国'], also: {}, weak: '山', guards: { 山: { after: ['火'] } }, zones: { 甲省: ['高新区'] }, common_zones: { 高新区: [] }, alone_zones: [], groups: {}, deictics: { province: [], city: ['我市'], prefecture: [], county: [], region: [], town: [], urban: [], zone: [] }, partners: '', foreign: '美国', cities_abroad: { 美国: ['纽约州=纽约'] } };
  const built = buildPlaces({ source: '', date: '', provinces: { 甲省: '乙市:丙县,丁县;戊市' } }, others);
  const read = readPlaces(through((to) => writePlaces(to, built)));

  it.each(['甲省', '甲省/乙市', '甲省/乙市/丙县', '甲省/高新区', '中国', '美国', '甲', '甲省/乙', '', '甲省/乙市/丙县/己'])('%s', (path) => {
    expect(read.byPath.get(path)).toEqual(built.byPath.get(path));
    expect(read.byPath.get(path)).toBe(read.byPath.get(path));
  });

  it.each(['甲省', '甲省/乙市', '中国'])('below %s', (path) => {
    const names = [built, read].map(({ byPath }) => byPath.get(path)).map((place, at) => (place ? [built, read][at]?.byPath.under(place).map(({ name }) => name).sort() : undefined));
    expect(names[1]).toEqual(names[0]);
  });

  it('has one object for a place, whoever names it', () => {
    const entry = entryOf(read.trie, '丙县');
    const place = entry?.kind === 'name' ? entry.places[0] : undefined;
    expect(place).toBe(read.byPath.get('甲省/乙市/丙县'));
    expect(place?.parent).toBe(read.byPath.get('甲省/乙市'));
  });
});
