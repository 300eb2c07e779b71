/** The whole way, with the real rules, on the releases of docs/monthly. */
import { describe, expect, it } from '@jest/globals';
import { extract } from '../helpers/command.js';

describe('extract audit', () => {
  it('lists what does not agree, with both places', async () => {
    const { code, stdout, stderr } = await extract('audit', 'docs/monthly');
    expect(stdout.split('\n').map((line) => line.split(',').slice(0, 5).join(','))).toEqual([
      'holds,kind,arithmetic,file,line',
      'no,share,4.1亿元 ÷ 5.3亿元 = 77.36%，文中为 87.4%,docs/monthly/weihui.txt,4',
      'no,twice,110.2亿元 ≠ 110.9亿元,docs/monthly/xinxiang.txt,4',
      '',
    ]);
    expect(stdout).toContain('外贸进出口总值 110.9亿元 docs/monthly/xinxiang-revised.txt:4');
    expect(stderr).toMatch(/^核对关系 \d+ 处：相符 \d+，不符 2\n/u);
    expect(code).toBe(0);
  });
  it('finds nothing in the fixtures, whose figures agree', async () => {
    const { stdout, stderr } = await extract('audit', 'fixtures', '-f', 'table');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^核对关系 [1-9]\d+ 处：相符 \d+，不符 0\n/u);
  });
  it('lists what agrees too with --all', async () => {
    expect((await extract('audit', 'docs/monthly/changyuan.txt', '--all')).stdout).toContain('yes,parts,9.1亿元 ≤ 12.6亿元,');
  });
  it('shows the words in the view for eyes', async () => {
    expect((await extract('audit', 'docs/monthly', '-f', 'table')).stdout).toContain('docs/monthly/weihui.txt:4  不符  占比  民营企业进出口占比\n  4.1亿元 ÷ 5.3亿元 = 77.36%，文中为 87.4%\n    “');
  });
  it.each([[['docs/monthly', '--strict'], 1], [['docs/monthly/changyuan.txt', '--strict'], 0], [['docs/monthly', 'none.txt', '--strict'], 4]])('%j ends with %i', async (argv, code) => {
    expect((await extract('audit', ...argv)).code).toBe(code);
  });
});
