import { describe, expect, it } from '@jest/globals';
import { blankColumns, indentOf } from '../../src/read/indent.js';
import { pageOf } from './html/helpers.js';

describe('indentation in HTML, in half-width columns', () => {
  it.each([
    ['<td>', 0],
    ['<td>　　', 4],
    ['<td>&nbsp;&nbsp;&nbsp;', 3],
    ['<td>&emsp;', 2],
    ['<td>  ', 2],
    ['<td>\n\t\t\t\t', 0],
    ['<td>\n    <span>　</span>', 2],
    ['<td><p style="text-indent:24.0pt;"><span>  </span>', 6],
    ['<td style="padding-left: 2em">', 4],
    ['<td style="padding-left:16px"><p style="margin-left:16px">', 4],
  ])('%j', (source, columns) => expect(indentOf(source)).toBe(columns));

  it('is that of the names of rows', () => {
    const { tables } = pageOf('<table><tr><td>指标</td><td>数值</td></tr><tr><td>粮食</td><td>5</td></tr><tr><td>　水稻</td><td>3</td></tr></table>');
    expect(tables[0]?.rows.map(([cell]) => cell?.indent)).toEqual([undefined, undefined, 2]);
  });
});

describe('blanks before words', () => {
  it.each([['水稻', 0], ['　水稻', 2], ['\u00a0水稻', 1], ['  水稻', 2]])('%j', (text, columns) => expect(blankColumns(text)).toBe(columns));
});
