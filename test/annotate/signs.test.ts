/** Signs: what a sentence holds, and that no step passes over a sentence in which it would have found something. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lookingEverywhere, signOf, type Wanted } from '../../src/annotate/signs.js';
import { makeToken, type Token } from '../../src/annotate/token.js';
import type { Document } from '../../src/types.js';
import { builtin } from '../helpers/pipeline.js';

/** `将/adverb 新增/act`: tokens of these words and kinds. */
function tokensFrom(row: string): Token[] {
  return row.split(' ').map((each) => {
    const [text = '', kind = ''] = each.split('/');
    return makeToken(kind, { start: 0, end: text.length }, text);
  });
}

describe('a sign', () => {
  const rows: readonly (readonly [wanted: Wanted, row: string, stands: boolean])[] = [
    [{ kinds: ['target', 'outlook'] }, '力争/target 新增/act', true],
    [{ kinds: ['target', 'outlook'] }, '目标/noun 完成/act', false],
    [{ words: ['将'] }, '该市/noun 将/prep 新建/act', true],
    [{ words: ['将'] }, '将来/noun 干将/noun', false],
    [{ heads: ['同比', '环比'] }, '较上年/noun 同比增长/noun', true],
    [{ heads: ['同比'] }, '同期/noun 环同比/noun', false],
    [{ tails: ['中'] }, '收入中/noun', true],
    [{ tails: ['中'] }, '中间/noun', false],
    [{ parts: ['place'] }, '平湖/noun', false],
  ];
  it.each(rows)('%j in %s: %s', (wanted, row, stands) => {
    const sign = signOf(wanted);
    expect(sign(tokensFrom(row))).toBe(stands);
  });

  it('is told of times and figures by what they are', async () => {
    const [sentence] = (await builtin()).analyse('今年以来，平湖市出口12亿元。', { published: '2024-01-30' }, 'all').sentences;
    const holds = (wanted: Wanted): boolean => signOf(wanted)(sentence?.tokens ?? []);
    expect(holds({ times: ({ relation }) => relation === 'since' })).toBe(true);
    expect(holds({ times: ({ relation }) => relation === 'as_of' })).toBe(false);
    expect(holds({ figures: ({ unit }) => unit === '元' })).toBe(true);
    expect(holds({ figures: ({ unit }) => unit === '人' })).toBe(false);
    expect(holds({ parts: ['place'] })).toBe(true);
    expect(holds({ parts: ['body'] })).toBe(false);
  });

  it('is asked of one sentence after another, and of more than 32 signs', () => {
    const [one, other] = [tokensFrom('甲/noun'), tokensFrom('乙/noun')];
    const signs = Array.from({ length: 40 }, () => signOf({ words: ['甲'] }));
    for (const sign of signs) expect([sign(one), sign(other), sign(one)]).toEqual([true, false, true]);
  });

  it('says yes to everything where one looks everywhere', () => {
    const sign = signOf({ words: ['甲'] });
    const tokens = tokensFrom('乙/noun');
    expect([sign(tokens), lookingEverywhere(() => sign(tokens)), sign(tokens)]).toEqual([false, true, false]);
  });
});

const CORPUS = '../shared/corpus/releases.jsonl';

describe('with the signs as without', () => {
  it.each(['fixtures', 'seeds', ...(existsSync(CORPUS) ? [CORPUS] : [])])('%s', async (path) => {
    const extractor = await builtin();
    const all: Document[] = [];
    for await (const result of extractor.read([path])) if ('document' in result) all.push(result.document);
    expect(all.length).toBeGreaterThan(4);
    for (const document of all.slice(0, MOST)) {
      const seen = (): string => {
        const { facts, unclaimed, sentences } = extractor.analyse(document);
        return JSON.stringify([facts, unclaimed, sentences.map(({ tokens }) => tokens.map(({ kind, text }) => [kind, text]))]);
      };
      expect(seen()).toBe(lookingEverywhere(seen));
    }
  });
});

/** Documents of a folder or file that are read twice. */
const MOST = 150;
