import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { placesOf } from '../../src/text/place.js';

describe('placesOf', () => {
  it.each([
    // source, offset, code points before, line
    ['全县12户', 4, 4, 1],
    ['a𠮷\n比', 4, 3, 2],
    ['a𠮷\n比', 3, 2, 1],
    ['一\r\n二\r三', 3, 3, 2],
    ['一\r\n二\r三', 5, 5, 3],
    ['一\n\n二', 3, 3, 3],
    ['', 0, 0, 1],
    ['一\n', 99, 2, 2],
  ])('%j at %d', (source, offset, codePoint, line) => {
    expect(placesOf(source).codePoint(offset)).toBe(codePoint);
    expect(placesOf(source).line(offset)).toBe(line);
  });

  it('agrees with counting by hand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (source, cut) => {
        const points = Array.from(source);
        const head = points.slice(0, cut).join('');
        const places = placesOf(source);
        expect(places.codePoint(head.length)).toBe(Math.min(cut, points.length));
      }),
    );
  });
});
