import { describe, expect, it } from '@jest/globals';
import { displayWidth } from '../../src/text/width.js';
import { underlined } from '../../src/cli/commands/explain/underline.js';

const TEXT = '工业用电量3.2亿千瓦时，增长7%';
const LABELS = [
  { start: 0, end: 5, label: 'Noun' },
  { start: 5, end: 12, label: 'Quantity' },
  { start: 13, end: 17, label: 'Change' },
];

describe('underlined', () => {
  it('aligns marks and labels by what the terminal shows', () => {
    expect(underlined(TEXT, { start: 0, end: TEXT.length }, LABELS, { width: 80 })).toBe(
      ['  工业用电量3.2亿千瓦时，增长7%', '  ━━━━━━━━━━───────────  ━━━━━━', '  Noun      Quantity     Change'].join('\n'),
    );
  });
  it('puts a label that has no room on a lower row', () => {
    expect(underlined('比7%', { start: 0, end: 3 }, [{ start: 0, end: 1, label: 'Basis' }, { start: 1, end: 3, label: 'Change' }], { width: 80 })).toBe(
      ['  比7%', '  ━━──', '  Basis', '    Change'].join('\n'),
    );
  });
  it.each([20, 30, 40])('breaks between pieces at %d columns, losing nothing', (width) => {
    const lines = underlined(TEXT, { start: 0, end: TEXT.length }, LABELS, { width }).split('\n');
    const text = lines.filter((line) => /\p{Script=Han}/u.test(line)).map((line) => line.trim());
    expect(text.join('')).toBe(TEXT);
    for (const line of text) expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(width, 24));
  });
});
