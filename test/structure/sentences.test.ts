import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { findSentences, maxSentence } from '../../src/structure/sentences.js';

function cut(text: string): string[] {
  return findSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
}

describe('findSentences', () => {
  it.each([
    ['进出口7亿元。其中出口3亿元；进口4亿元。', ['进出口7亿元。', '其中出口3亿元；进口4亿元。']],
    ['真快！办完了吗？办完了', ['真快！', '办完了吗？', '办完了']],
    ['第一行\n第二行。', ['第一行', '第二行。']],
    ['她说：“当天就批下来了，没想到这么快。”随后窗口又来了三个人。', ['她说：“当天就批下来了，没想到这么快。”', '随后窗口又来了三个人。']],
    ['（数据为快报数。）全区办件5件。', ['（数据为快报数。）全区办件5件。']], // brackets hide stops
    ['办件5件（含代办2件。网上1件）。群众满意。', ['办件5件（含代办2件。网上1件）。', '群众满意。']],
    ['办件5件（含代办2件。群众满意。', ['办件5件（含代办2件。', '群众满意。']], // never closed: hides nothing
    ['“你点我办！”活动办了3场。', ['“你点我办！”活动办了3场。']], // a name
    ['他说：“真好！”大家笑了。', ['他说：“真好！”', '大家笑了。']],
    ['“排队少了，跑腿也少了，真省心！”的说法，越来越多。', ['“排队少了，跑腿也少了，真省心！”的说法，越来越多。']],
    ['增长3.5%。出口1.2亿元', ['增长3.5%。', '出口1.2亿元']],
    ['Exports grew 3.5 percent. Imports fell.', ['Exports grew 3.5 percent.', 'Imports fell.']],
    ['MORGAN & CO. INTERNATIONAL PLC. 持股9万股', ['MORGAN & CO. INTERNATIONAL PLC. 持股9万股']],
    ['真的吗？！……好。', ['真的吗？！……', '好。']],
    ['　　  全区办件5件。 　 ', ['全区办件5件。']],
    ['', []],
    [' \n \n', []],
  ])('%j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('cuts very long sentences at ；, then ，, then anywhere', () => {
    const semicolons = cut(`${'甲乙丙丁，'.repeat(100)}；`.repeat(5));
    expect(semicolons.every((sentence) => sentence.length <= maxSentence && sentence.endsWith('；'))).toBe(true);
    expect(cut('甲乙丙丁，'.repeat(500)).every((sentence) => sentence.length <= maxSentence && sentence.endsWith('，'))).toBe(true);
    expect(cut('甲'.repeat(3000)).map((sentence) => sentence.length)).toEqual([1200, 1200, 600]);
  });

  it('keeps every visible character once, in order', () => {
    const piece = fc.constantFrom('甲', '1', '。', '！', '“', '”', '（', '）', '，', '；', ' ', '\n', '.', 'Ab', '的');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        expect(cut(text).join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });

  it('stays linear on text that never closes', () => {
    const text = '（“'.repeat(200_000);
    const begun = performance.now();
    findSentences(text, 0, text.length);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
