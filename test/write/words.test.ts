import { describe, expect, it } from '@jest/globals';
import { REASONS } from '../../src/facts/doubt.js';
import { chineseWord, periodWords, reasonWords } from '../../src/write/words.js';

describe('periodWords', () => {
  it.each([
    ['2023', undefined, '2023年'],
    ['2023-05', undefined, '2023年5月'],
    ['2023-05-03', undefined, '2023年5月3日'],
    ['2025-01/2025-10', 'cumulative', '2025年1—10月'],
    ['2024-04/2024-06', 'quarter', '2024年二季度'],
    ['2024-04/2024-06', 'cumulative', '2024年4—6月'],
    ['2024-07/2024-12', 'half', '2024年下半年'],
    ['2024-12/2025-02', 'span', '2024年12月—2025年2月'],
    ['2019/2023', 'span', '2019—2023年'],
    ['2024-05-01/2024-05-05', 'span', '2024年5月1—5日'],
    ['2024-09-29/2024-10-07', 'span', '2024年9月29日—10月7日'],
    ['2023-12-30/2024-01-01', 'span', '2023年12月30日—2024年1月1日'],
    ['../2025-10-31', 'as_of', '截至2025年10月31日'],
    ['2024-01/..', 'since', '2024年1月以来'],
  ])('%s %s', (edtf, type, words) => {
    expect(periodWords(edtf, type)).toBe(words);
  });
  it.each(['', '..', '2024-33', '2024~', '../..', 'a/b/c', '去年'])('%s comes back as it is', (edtf) => {
    expect(periodWords(edtf)).toBe(edtf);
  });
});

describe('chineseWord', () => {
  it.each([
    ['qualifier', 'at_most', '以内'],
    ['status', 'target', '目标'],
    ['change_basis', 'ytd', '比年初'],
    ['status', 'unheard of', 'unheard of'],
    ['metric', 'over', 'over'],
  ])('%s %s', (key, value, word) => {
    expect(chineseWord(key, value)).toBe(word);
  });
});

describe('reasonWords', () => {
  it.each([
    ['no time told;headline', '未说明期间；标题中的数值'],
    ['headline;unheard of', '标题中的数值；unheard of'],
    ['unheard of', 'unheard of'],
  ])('%s', (check, words) => {
    expect(reasonWords(check)).toBe(words);
  });
  it('has every reason in words of its own', () => {
    const words = REASONS.map(reasonWords);
    expect(words.filter((word) => !/^\p{Script=Han}/u.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(REASONS.length);
  });
});
