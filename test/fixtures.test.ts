import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

/** The record's order of the keys that a facts file may list. */
const KEYS = [
  'region', 'body', 'metric', 'parent', 'period', 'value', 'value_max', 'unit', 'text', 'qualifier', 'yoy', 'yoy_unit',
  'change', 'change_unit', 'change_basis', 'change_since', 'previous', 'previous_unit', 'status',
  // Known gaps.
  'todo', 'noisy',
];
const EDTF = /^(\.\.\/)?\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/;

const releases = ['fixtures', 'seeds'].flatMap((folder) =>
  readdirSync(folder).filter((name) => name.endsWith('.facts.yaml')).map((name) => {
    const stem = name.slice(0, -'facts.yaml'.length);
    return { facts: `${folder}/${name}`, release: `${folder}/${readdirSync(folder).find((other) => other.startsWith(stem) && other !== name) ?? ''}` };
  }),
);

describe.each(releases)('$facts', ({ facts, release }) => {
  const listed: unknown = parse(readFileSync(facts, 'utf8'));
  const rows = Array.isArray(listed) ? listed.map((row: unknown) => new Map<string, unknown>(Object.entries(Object(row)))) : [];
  const source = visible(readFileSync(release), release);

  it('is a list of facts in the keys and the order of the record', () => {
    expect(Array.isArray(listed)).toBe(true);
    for (const row of rows) {
      expect([...row.keys()]).toEqual(KEYS.filter((key) => row.has(key)));
      expect(typeof row.get('metric')).toBe('string');
      expect(['value', 'yoy', 'change'].some((key) => typeof row.get(key) === 'number')).toBe(true);
      if (row.has('period')) expect(row.get('period')).toMatch(EDTF);
    }
  });

  it('prints every figure in the release, in its order', () => {
    let at = 0;
    for (const row of rows) {
      if (row.has('noisy')) continue;
      const text = row.get('text');
      if (typeof text !== 'string') continue;
      const found = source.indexOf(text.replace(/[,\s]/gu, ''), at);
      expect({ text, found: found >= 0 }).toEqual({ text, found: true });
      at = found;
    }
  });

  it('gives the value that its figure prints', () => {
    for (const row of rows) {
      const text = row.get('text');
      const digits = typeof text === 'string' ? /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '') : undefined;
      if (typeof text !== 'string' || digits === undefined) continue;
      const level = Math.abs(Number(row.get('value') ?? row.get('yoy') ?? row.get('change')));
      // Of a bare cell of a table the scale stands in its header: the digits agree, whatever the power of ten.
      const inHeader = /table-/.test(facts) && /^[-\d.]+$/.test(text) ? [0, 3, 4, 6, 8] : [scaleOf(text)];
      expect({ text, values: inHeader.map((scale) => Number(`${digits}e${scale}`)) }).toEqual({ text, values: expect.arrayContaining([level]) });
    }
  });
});

/** Zeros that the printed scale stands for: 亿 is 8, million is 6. */
function scaleOf(text: string): number {
  const english = ['thousand', 'million', 'billion', 'trillion'].findIndex((scale) => text.includes(scale));
  if (english >= 0) return 3 * (english + 1);
  if (/万亿|萬億/u.test(text)) return 12;
  if (/[亿億]/u.test(text)) return 8;
  return /[万萬]/u.test(text) ? 4 : 0;
}

/** What a reader sees of a release, without markup and white space. */
function visible(bytes: Uint8Array, name: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('gb18030').decode(bytes);
  }
  if (/\.(html|md)$/u.test(name)) text = text.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>|&nbsp;/gu, '');
  return text.replace(/\s+/gu, '').replaceAll('％', '%').replace(/(?<=\d),(?=\d{3})/gu, '');
}
