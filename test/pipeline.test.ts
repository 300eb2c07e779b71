import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Document, Extractor } from '../src/index.js';
import { builtin } from './helpers/pipeline.js';

let extractor: Extractor;
beforeAll(async () => {
  extractor = await builtin();
});

/** The lines of a text of which a sentence was read. */
function read(text: string, detail: 'all' | 'figures'): string[] {
  const { sentences, document } = extractor.analyse(text, {}, detail);
  return sentences.flatMap(({ span, tokens }) => (tokens.length > 0 ? [document.text.slice(span.start, span.end)] : []));
}

/** Of its two items only the second states a figure. */
const DIGEST = '《晚间新闻》（20240516）\n本期节目主要内容：\n1.郑州市教育局开展宣传活动；\n2.新乡市商务局推动外贸，出口3亿元；\n';

describe('what is read of a release', () => {
  it('is its items with figures, and all headings', () => {
    expect(read(DIGEST, 'figures')).toEqual(['《晚间新闻》（20240516）', '2.新乡市商务局推动外贸，出口3亿元；']);
  });

  it('is all of it where all is asked for', () => {
    expect(read(DIGEST, 'all')).toContain('1.郑州市教育局开展宣传活动；');
  });

  it.each([
    ['', false],
    ['出口不多。', false],
    ['出口与去年同期持平。', true], // a change without a number
    ['出口翻番。', true],
    ['| 指标 | 人 |\n| --- | --- |\n| 学生 | 3 |\n', true],
  ])('is the sentence before %s: %s', (text, isRead) => {
    expect(read(`郑州市教育局开展宣传活动。\n\n${text}`, 'figures').includes('郑州市教育局开展宣传活动。')).toBe(isRead);
  });

  it('changes no fact: behind 大家注意安全。 a part is of no day told before it', () => {
    const [some, whole] = (['figures', 'all'] as const).map((detail) => extractor.analyse('2023年人员流动量40亿人次。2月15日人员流动量2.2亿人次。大家注意安全。其中，铁路1265万人次。', { published: '2024-02-16' }, detail).facts);
    expect(some).toEqual(whole);
  });
});

const document = (text: string): Document => ({ file: 'a.txt', source: text, text, encoding: 'utf-8', tables: [], warnings: [] });

describe('releases analysed together', () => {
  const TEXTS = [
    DIGEST, '', '郑州市教育局开展宣传活动。', '2023年，全市进出口152.4亿元，同比增长0.8%。其中，出口98亿元。', '| 指标 | 人 |\n| --- | --- |\n| 学生 | 3 |\n',
    'Exports of the province rose 8 percent to 3 billion yuan in 2023.', '郑州市财政局介绍，前三季度收入500亿元，增长3%，增速比上半年提高0.5个百分点。',
  ];

  it('give what each gives alone', () => {
    const outcomes = extractor.analyseAll(TEXTS.map(document));
    expect(outcomes.map((outcome) => ('result' in outcome ? outcome.result : undefined))).toEqual(TEXTS.map((text) => extractor.analyse(document(text))));
  });

  it('fail alone', () => {
    const broken: Document = { ...document(''), get text(): string { throw new TypeError('broken'); } };
    const [first, second] = extractor.analyseAll([broken, document('出口3亿元。')]);
    expect(first).toMatchObject({ error: new TypeError('broken') });
    expect(second).toMatchObject({ result: { facts: [{ metric: '出口', value: 300_000_000 }] } });
  });
});
