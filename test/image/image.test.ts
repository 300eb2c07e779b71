import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { HEADER_BYTES } from '../../src/image/format.js';
import { openImage, type Image } from '../../src/image/read.js';
import { lengthOf, placeIn, stringAt, stringsOf } from '../../src/image/strings.js';
import { createImage } from '../../src/image/write.js';

const words = fc.string({ unit: fc.constantFrom('省', '市', '/', 'A', '𠮷', '\u2028'), maxLength: 6 });

function reopened(bytes: Uint8Array): Image {
  const image = openImage(bytes);
  if (image === undefined) throw new Error('not opened');
  return image;
}

describe('a file of tables', () => {
  it('gives back what was written, wherever its bytes lie', () => {
    fc.assert(fc.property(fc.record({ bytes: fc.uint8Array(), units: fc.uint16Array(), ints: fc.int32Array(), json: fc.jsonValue(), strings: fc.array(words), shift: fc.nat(9) }), ({ bytes, units, ints, json, strings, shift }) => {
      const image = createImage();
      image.numbers('bytes', bytes);
      image.numbers('units', units);
      image.json('表', json);
      image.numbers('ints', ints);
      image.strings('strings', strings);
      const file = image.bytes();
      const moved = new Uint8Array(file.length + shift);
      moved.set(file, shift);
      const read = reopened(moved.subarray(shift));
      expect([read.bytes('bytes'), read.units('units'), read.ints('ints')]).toEqual([bytes, units, ints]);
      expect(read.json('表')).toEqual(JSON.parse(JSON.stringify(json)));
      expect(strings.map((_, at) => stringAt(read.strings('strings'), at))).toEqual(strings);
      expect(read.names).toEqual(['bytes', 'units', '表', 'ints', 'strings.text', 'strings.starts']);
    }));
  });

  it('looks at the bytes and copies none', () => {
    const image = createImage();
    image.numbers('ints', Int32Array.of(1, 2, 3));
    const file = image.bytes();
    expect(reopened(file).ints('ints').buffer).toBe(file.buffer);
  });

  it('has a section of a name once', () => {
    const image = createImage();
    image.json('a', 1);
    expect(() => image.json('a', 2)).toThrow('the section a stands twice');
  });

  it('tells which section it lacks', () => expect(() => reopened(createImage().bytes()).units('words.units')).toThrow('words.units'));

  it.each([
    ['an empty file', (): Uint8Array => new Uint8Array()],
    ['a file of something else', (): Uint8Array => new TextEncoder().encode('{"rules":[],"lexicon":{}}')],
    ['one that was cut short', (file: Uint8Array): Uint8Array => file.subarray(0, -8)],
    ['one of another version', (file: Uint8Array): Uint8Array => file.with(4, 250)],
    ['one of a machine with another order of bytes', (file: Uint8Array): Uint8Array => Uint8Array.from(file, (_, at) => file[at ^ 3] ?? 0)],
  ])('is not read from %s', (_, spoil) => {
    const image = createImage();
    image.json('a', [1, 2, 3]);
    const file = image.bytes();
    expect(file.length).toBeGreaterThan(HEADER_BYTES);
    expect(openImage(spoil(file))).toBeUndefined();
  });
});

describe('a list of strings', () => {
  it('is searched as an array is', () => {
    fc.assert(fc.property(fc.uniqueArray(words), words, (list, other) => {
      const sorted = list.sort();
      const strings = stringsOf(sorted);
      expect(lengthOf(strings)).toBe(sorted.length);
      for (const string of [...sorted, other]) expect(placeIn(strings, string)).toBe(sorted.indexOf(string));
    }));
  });

  it('holds strings longer than a call takes', () => {
    const long = '长'.repeat(200_000);
    expect(stringAt(stringsOf(['', long]), 1)).toBe(long);
  });
});
