import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { selectColumns } from '../../src/write/columns.js';
import { writer } from '../../src/write/xlsx.js';
import { fact, release, stream } from './samples.js';
import type { Release } from '../../src/write/writer.js';

async function bytesOf(releases: readonly Release[]): Promise<Uint8Array> {
  for await (const chunk of writer.write(stream(releases), { columns: selectColumns('id,value,yoy,period,metric').columns, header: 'zh' })) {
    if (typeof chunk !== 'string') return chunk;
  }
  throw new Error('no bytes');
}

async function partsOf(releases: readonly Release[]): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(await bytesOf(releases))).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('xlsx', () => {
  it('keeps numbers numbers and ids and periods texts, under a frozen header', async () => {
    const parts = await partsOf([release([fact({ value: 3500000000000, metric: '=1+1' })])]);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<v>3500000000000</v>');
    expect(sheet).toContain('<v>-0.8</v>');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/state="frozen"/);
    const all = Object.values(parts).join('');
    for (const word of ['编号', 'f0001', '2024年上半年', '=1+1']) expect(all).toContain(`>${word}<`);
    expect(parts['xl/styles.xml']).not.toContain('%');
  });
  it('tells of every input, read or not', async () => {
    const parts = await partsOf([
      release([fact()], { encoding: 'gb18030', published: '2024-07-18', publishedFrom: 'dateline', unclaimed: 2, warnings: ['没有标题'] }),
      release([], { file: 'c.bin', problem: '不是文本' }),
    ]);
    const all = Object.values(parts).join('');
    for (const word of ['gb18030', 'dateline', '没有标题', 'c.bin', '不是文本']) expect(all).toContain(word);
    expect(parts['xl/workbook.xml']).toMatch(/事实.*文件/);
  });
  it('is the same bytes each time', async () => {
    const once = await bytesOf([release([fact()])]);
    await new Promise((resolve) => setTimeout(resolve, 2100)); // zip dates have steps of two seconds
    expect(Buffer.compare(once, await bytesOf([release([fact()])]))).toBe(0);
  });
  it('refuses more rows than it can hold', async () => {
    const many = Array.from({ length: 1001 }, () => fact());
    const releases = Array.from({ length: 300 }, () => release(many));
    await expect(bytesOf(releases)).rejects.toMatchObject({ code: 'TOO_MANY_ROWS', problems: [{ message: expect.not.stringMatching(/\p{Script=Han}/u), help: expect.stringContaining('.csv'), zh: { help: expect.stringContaining('.csv') } }] });
  });
});
