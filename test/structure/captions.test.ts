import { describe, expect, it } from '@jest/globals';
import { structure } from '../../src/structure/structure.js';
import type { Document } from '../../src/types.js';
import { documentOf } from './document.js';

/** A document whose lines with tabs are tables. */
function tabled(written: string): Document {
  const document = documentOf(written);
  const tables = Array.from(document.text.matchAll(/(?:^.*\t.*(?:\n|$))+/gmu), ({ 0: found, index }) => {
    const words = found.trimEnd();
    let at = index;
    const rows = words.split('\n').map((line) => line.split('\t').map((text) => {
      const cell = { start: at, end: at + text.length, text };
      at += text.length + 1;
      return cell;
    }));
    return { start: index, end: index + words.length, rows };
  });
  return { ...document, tables };
}

/** Roles of the blocks, the captions of tables in brackets. */
function shown(written: string): string[] {
  const document = tabled(written);
  return structure(document).flatMap(({ blocks }) => blocks.map(({ role, captions }) => (captions ? `table [${captions.map(({ start, end }) => document.text.slice(start, end)).join(' / ')}]` : role)));
}

const TABLE = '指标\t产量\n水泥\t5';
const PROSE = '全市经济运行总体平稳，工业生产稳步回升。';

describe('captions of tables', () => {
  it.each([
    ['a title and a unit', `# 平湖市工业运行情况\n${PROSE}\n主要产品产量\n单位：万吨\n${TABLE}`, ['title', 'paragraph', 'caption', 'caption', 'table [主要产品产量 / 单位：万吨]']],
    ['a time in brackets', `# 平湖市工业运行情况\n${PROSE}\n主要产品产量\n（2024年1—10月）\n${TABLE}`, ['title', 'paragraph', 'caption', 'caption', 'table [主要产品产量 / （2024年1—10月）]']],
    ['a number', `# 平湖市工业运行情况\n表1 主要产品产量\n${TABLE}`, ['title', 'caption', 'table [表1 主要产品产量]']],
    ['a heading stays one', `# 平湖市工业运行情况\n${PROSE}\n二、工业\n${TABLE}\n${PROSE}`, ['title', 'paragraph', 'heading', 'table [二、工业]', 'paragraph']],
    ['the headline stays one', `# 主要产品产量\n单位：万吨\n${TABLE}`, ['title', 'caption', 'table [主要产品产量 / 单位：万吨]']],
    ['going on', `# 平湖市工业运行情况\n${PROSE}\n${TABLE}\n续表\n${TABLE}`, ['title', 'paragraph', 'table []', 'caption', 'table [续表]']],
    ['running text is none', `# 平湖市工业运行情况\n主要产品产量如下表：\n${TABLE}`, ['title', 'paragraph', 'table []']],
  ])('%s', (_, written, expected) => expect(shown(written)).toEqual(expected));

  it('heads no paragraph behind the table', () => {
    const [article] = structure(tabled(`# 平湖市工业运行情况\n${PROSE}\n主要产品产量\n${TABLE}\n${PROSE}`));
    expect(article?.blocks.at(-1)?.under).toBeUndefined();
  });

  it('cells of prose are read as sentences', () => {
    const document = tabled('# 平湖市工业运行情况\n事项\t进展\n交通\t全年完成投资12.3亿元，增长5%。新改建公路86公里。');
    const [article] = structure(document);
    const table = article?.blocks.find(({ role }) => role === 'table');
    expect(table?.sentences.map(({ start, end }) => document.text.slice(start, end))).toEqual(['全年完成投资12.3亿元，增长5%。', '新改建公路86公里。']);
  });
});
