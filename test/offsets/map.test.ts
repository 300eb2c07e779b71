import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { applyEdits, composeMaps, offsetShift, toSource } from '../../src/offsets/map.js';
import type { Edit, MappedText } from '../../src/offsets/map.js';

describe('applyEdits', () => {
  it('drops a thousands separator and keeps the way back', () => {
    const { text, map } = applyEdits({ text: '净增1,115万户' }, [{ start: 3, end: 4, with: '' }]);
    expect(text).toBe('净增1115万户');
    expect(toSource(map, { start: 2, end: 6 })).toEqual({ start: 2, end: 7 });
  });

  it('maps an equally long replacement unit by unit, another to the whole piece', () => {
    const { text, map } = applyEdits({ text: 'a＋b&nbsp;c' }, [
      { start: 1, end: 2, with: '+' },
      { start: 3, end: 9, with: ' ' },
    ]);
    expect(text).toBe('a+b c');
    expect(toSource(map, { start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
    expect(toSource(map, { start: 3, end: 4 })).toEqual({ start: 3, end: 9 });
  });

  it('gives inserted units an empty origin', () => {
    const { map } = applyEdits({ text: 'ab' }, [{ start: 1, end: 1, with: '\n' }]);
    expect(toSource(map, { start: 1, end: 2 })).toEqual({ start: 1, end: 1 });
  });

  it('returns the same object without edits', () => {
    const from: MappedText = { text: '全县' };
    expect(applyEdits(from, [])).toBe(from);
  });

  it('twice in a row is the two maps composed', () => {
    fc.assert(
      fc.property(fc.string(), edits(), edits(), (source, first, second) => {
        const middle = applyEdits({ text: source }, fit(first, source));
        const again = fit(second, middle.text);
        const both = applyEdits(middle, again);
        const outer = applyEdits({ text: middle.text }, again);
        if (outer.map === undefined || middle.map === undefined || both.map === undefined) return;
        const composed = composeMaps(outer.map, middle.map);
        expect(both.text).toBe(outer.text);
        expect([...composed.starts]).toEqual([...both.map.starts]);
      }),
    );
  });

  it('keeps order: later units never come from earlier places', () => {
    fc.assert(
      fc.property(fc.string(), edits(), (source, list) => {
        const { map } = applyEdits({ text: source }, fit(list, source));
        const starts = map === undefined ? [] : [...map.starts];
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('offsetShift', () => {
  it.each([
    // offset before → after, of '净增1,115万户' without its comma
    [0, 0],
    [3, 3],
    [4, 3],
    [9, 8],
  ])('%d becomes %d', (before, after) => {
    expect(offsetShift([{ start: 3, end: 4, with: '' }])(before)).toBe(after);
  });
});

function edits() {
  return fc.array(fc.tuple(fc.nat(12), fc.nat(3), fc.constantFrom('', 'x', 'yz')), { maxLength: 5 });
}

/** Gaps and lengths made into edits that stand in order inside the text. */
function fit(list: readonly (readonly [number, number, string])[], text: string): Edit[] {
  const made: Edit[] = [];
  let at = 0;
  for (const [gap, length, replacement] of list) {
    const start = at + gap;
    const end = start + length;
    if (end > text.length) break;
    made.push({ start, end, with: replacement });
    at = end + 1;
  }
  return made;
}
