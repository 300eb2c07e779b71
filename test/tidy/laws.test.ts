import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { toSource } from '../../src/offsets/map.js';
import { tidy } from '../../src/tidy/index.js';
import type { Document } from '../../src/types.js';
import { PARAGRAPHS, documentFrom, hardWrap } from './documents.js';

const squeeze = (text: string) => text.replace(/\s/gu, '');

describe('wrapped text', () => {
  const whole = PARAGRAPHS.join('\n\n');

  it.each([24, 26, 28, 30, 32, 34, 36, 40, 44, 50, 60, 72, 80])('at %d columns is the text', (columns) => {
    const wrapped = PARAGRAPHS.map((paragraph) => hardWrap(paragraph, columns)).join('\n\n');
    expect(tidy(documentFrom(wrapped)).text).toBe(tidy(documentFrom(whole)).text);
  });

  it.each([30, 40, 60])('with indents and without empty lines, at %d columns, is the text', (columns) => {
    // A last line as wide as the column would leave the end of the paragraph to the indent alone.
    const wrapped = PARAGRAPHS.map((paragraph) => hardWrap(`　　${paragraph}`, columns)).join('\n');
    expect(tidy(documentFrom(wrapped)).text).toBe(PARAGRAPHS.join('\n'));
  });

  it.each([30, 40, 60])('of a column that is set in as a whole, at %d columns, is the text', (columns) => {
    const wrapped = PARAGRAPHS.map((paragraph) => hardWrap(`　　${paragraph}`, columns)).join('\n').replace(/^/gmu, '　');
    expect(tidy(documentFrom(wrapped)).text).toBe(PARAGRAPHS.join('\n'));
  });

  it('keeps headline, byline and day of a paper apart', () => {
    const head = ['临江：小积分兑出乡村大文明', '临江县融媒体中心 记者 王小满 通讯员 李小雪', '（2024年6月19日 第1版）'];
    const wrapped = PARAGRAPHS.map((paragraph) => hardWrap(`　　${paragraph}`, 30)).join('\n');
    const lines = tidy(documentFrom([...head, wrapped].join('\n'))).text.split('\n');
    expect(lines.slice(0, 4).map((line) => line.replaceAll(' ', ''))).toEqual([...head.map((line) => line.replaceAll(' ', '')), PARAGRAPHS[0]]);
  });

  it('torn by a page in mid-sentence is the text', () => {
    const wrapped = PARAGRAPHS.map((paragraph) => hardWrap(paragraph, 32)).join('\n\n');
    const torn = wrapped.replace(/(?<=[^。”\n])\n(?=[^\n])/u, '\n\n');
    expect(tidy(documentFrom(torn)).text).toBe(tidy(documentFrom(whole)).text);
  });
});

describe('full-width text', () => {
  it.each(PARAGRAPHS)('%s', (paragraph) => {
    const full = paragraph.replace(/[0-9A-Za-z.%]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    const half = paragraph.replace(/[，；：（）]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
    expect(tidy(documentFrom(full)).text).toBe(paragraph);
    expect(tidy(documentFrom(half)).text).toBe(paragraph);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'全县增长年月日个万亿元0123589.,，。；：:;()（）-—~%·○“”「」 　\n\t#'.split(''),
    '１，２３４', '\n\n', '  ', 'APP', 'RCEP ', '记者', '⽐', '\u200b', '𠮷', '\r\n',
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(''));

  it('is tidied by the first pass', () => {
    fc.assert(fc.property(texts, (text) => {
      const once = tidy(documentFrom(text));
      expect(tidy(once).text).toBe(once.text);
    }), { numRuns: 600, seed: 20240830 });
  });

  it('keeps a map as long as the text, in order, inside the source', () => {
    fc.assert(fc.property(texts, (text) => {
      const { map, text: made } = tidy(documentFrom(text));
      if (map === undefined) return expect(made).toBe(text);
      expect([map.starts.length, map.ends.length]).toEqual([made.length, made.length]);
      for (let i = 0; i < made.length; i++) {
        expect(map.starts[i]).toBeGreaterThanOrEqual(i === 0 ? 0 : (map.starts[i - 1] ?? 0));
        expect(map.ends[i]).toBeGreaterThanOrEqual(map.starts[i] ?? 0);
        expect(map.ends[i]).toBeLessThanOrEqual(text.length);
      }
      return undefined;
    }));
  });
});

// A loop, not a table: where none is at hand, a table without rows would fail.
for (const folder of ['../shared/seeds', '../shared/benchmark/dev'].filter((one) => existsSync(one))) {
  describe(`texts of ${folder}`, () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    it.each(files)('%s: every clause leads back to where it was read', (name) => {
      expectWayBack(documentFrom(readFileSync(`${folder}/${name}`, 'utf8')));
    });
  });
}

const CORPUS = '../shared/corpus/releases.jsonl';

(existsSync(CORPUS) ? describe : describe.skip)('200 releases', () => {
  it('lead back to where they were read, clause by clause', () => {
    const lines = readFileSync(CORPUS, 'utf8').split('\n').slice(0, 200);
    for (const line of lines) {
      const record: unknown = JSON.parse(line);
      if (typeof record === 'object' && record !== null && 'text' in record) expectWayBack(documentFrom(String(record.text)));
    }
  });
});

/** Tidying the piece of the source that a clause came from gives the clause; twice tidied is once. */
function expectWayBack(document: Document): void {
  const made = tidy(document);
  expect(tidy(made).text).toBe(made.text);
  for (const { 0: clause, index } of made.text.matchAll(/[^。\n；，]{4,}/gu)) {
    // Cut out of their line, brackets without Chinese words and lines of editors mean something else.
    if (!/[\u4e00-\u9fff]/u.test(clause) || /^[（【]?(?:编辑|责任编辑)|责任编辑|^[”"]/u.test(clause)) continue;
    const { start, end } = toSource(made.map, { start: index, end: index + clause.length });
    const again = tidy(documentFrom(document.source.slice(start, end))).text;
    expect(squeeze(again)).toBe(squeeze(clause));
  }
}
