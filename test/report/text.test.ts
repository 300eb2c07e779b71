/** The text of a release as HTML: nothing lost, nothing run, every figure marked where it stands. */
import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, property, string } from 'fast-check';
import { escapeHtml, scriptJson, shownText } from '../../src/report/escape.js';
import { marksOf } from '../../src/report/marks.js';
import { showText } from '../../src/report/text.js';
import { builtin } from '../helpers/pipeline.js';

const unescaped = (html: string): string => html.replaceAll(/<[^>]*>/gu, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

async function marked(text: string): Promise<string[]> {
  const analysis = (await builtin()).analyse(text, { published: '2024-01-30' }, 'all');
  return marksOf(analysis).map(({ start, end, kind, facts }) => `${kind} ${analysis.document.text.slice(start, end)}${facts.map((index) => ` ${analysis.facts[index]?.metric}`).join('')}`);
}

describe('marksOf', () => {
  it.each([
    ['2023年，全市进出口152.4亿元，同比增长0.8%。', ['figure 152.4亿元 进出口', 'part 同比增长0.8% 进出口']],
    ['审批环节由13个减至5个。', ['part 13个 审批环节', 'figure 5个 审批环节']],
    ['全市完成投资１，２００亿元。', ['figure 1200亿元 完成投资']],
    ['𠮷市办结率99.6%。', ['figure 99.6% 𠮷市办结率']],
  ])('%s', async (text, marks) => {
    expect(await marked(text)).toEqual(marks);
  });
  it.each(['2024年5月7日，第3次会议召开。', ''])('%s has none', async (text) => {
    expect(await marked(text)).toEqual([]);
  });
});

describe('showText', () => {
  it.each([
    '<script>alert(1)</script>全市进出口5亿元。',
    ']]> & "引号" \u2028全市进出口5亿元，同比增长8%。\u0000\u0007',
    '一、总体情况\n\n全市进出口5亿元。\n二、<b>出口</b>\n出口3亿元。',
  ])('%j is shown as it is', async (text) => {
    const analysis = (await builtin()).analyse(text, {}, 'all');
    const { html, plain, starts } = showText(analysis, marksOf(analysis), () => ['<a>', '</a>']);
    expect(plain).toBe(shownText(analysis.document.text));
    expect(unescaped(html)).toBe(plain);
    expect([...starts.values()].map((at, index) => plain.slice(at).startsWith(analysis.facts[index]?.text ?? '?'))).toEqual(analysis.facts.map(() => true));
  });
  it('shows tables as tables, their figures marked', async () => {
    const extractor = await builtin();
    const page = '<p>单位：亿元</p><table><tr><th>指标</th><th>总额</th></tr><tr><td>进口 &lt;i&gt;</td><td>152.4</td></tr></table>';
    const { inFolder } = await import('../helpers/folder.js');
    await inFolder({ 'a.html': `<html><body><article>${page}</article></body></html>` }, async (folder) => {
      for await (const result of extractor.read([folder])) {
        if (!('document' in result)) throw new Error('unread');
        const analysis = extractor.analyse(result.document, {}, 'all');
        const { html } = showText(analysis, marksOf(analysis), () => ['<a>', '</a>']);
        expect(html).toContain('<table><tr><th>指标<th>总额<tr><td>进口 &lt;i&gt;<td><a>152.4</a></table>');
      }
    });
  });
});

const UNITS = ['a', '<', '>', '&', '"', "'", '\r', '\n', '\t', '\0', '\u0007', '\ud800', '\u2028', '一', '𠮷'];

describe('escapes', () => {
  it('keep every text within its element, unit by unit', () => {
    assert(property(string({ unit: constantFrom(...UNITS) }), (text) => {
      const html = escapeHtml(text);
      expect(html).not.toMatch(/[<>"\0\r\ud800-\udbff](?![\udc00-\udfff])/u);
      expect(unescaped(html)).toBe(shownText(text));
      expect(shownText(text)).toHaveLength(text.length);
    }));
  });
  it('keep JSON within its script', () => {
    const value = ['</script><!--', '\u2028\u2029', ']]>'];
    expect(scriptJson(value)).not.toMatch(/[<\u2028\u2029]/u);
    expect(JSON.parse(scriptJson(value))).toEqual(value);
  });
});
