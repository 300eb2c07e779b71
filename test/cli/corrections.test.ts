import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cli, type Outcome } from './stub.js';

const FILES = { 'a.txt': '受理12件\n办结7件', 'b.txt': '窗口3件' };

let file = '';
beforeEach(async () => { file = join(await mkdtemp(join(tmpdir(), 'extract-')), 'c.csv'); });
afterEach(async () => rm(join(file, '..'), { recursive: true }));

async function corrected(table: string | Uint8Array, ...argv: readonly string[]): Promise<Outcome> {
  await writeFile(file, table);
  return cli([...argv, '--columns', 'metric,value,corrected', '--header', 'none', '--corrections', file], { files: FILES });
}

describe('--corrections', () => {
  it('sets and drops, says so in the row, and counts', async () => {
    const { code, stdout, stderr } = await corrected('id,value,drop\nf1,13,\nf2,,x\n', 'a.txt');
    expect(stdout).toBe('受理,13,value\n');
    expect(stderr).toBe('1 rows corrected, 1 dropped, 0 corrections that no longer fit\n1 read · 0 unread · 0 without facts · 1 facts · 0 to check · 0 figures unclaimed\n');
    expect(code).toBe(0);
  });
  it('lists what no longer fits by its row', async () => {
    const { stderr } = await corrected('id,value,text\nf9,1,\nf1,5,99件\nf2,viele,7件\n', 'a.txt');
    expect(stderr).toContain(`${file}:3: f1 was 99件 and is 12件 now: left alone\n`);
    expect(stderr).toContain(`${file}:4: value of f2 cannot be viele: left alone\n`);
    expect(stderr).toContain(`${file}:2: no row has the id f9 any more\n`);
  });
  it('does not list what belongs to a file that this run does not read', async () => {
    expect((await corrected('id,value,file\nf9,1,b.txt\n', 'a.txt')).stderr).toContain(' 0 corrections that no longer fit');
  });
  it('takes what Excel saves: GB18030, UTF-16, tabs', async () => {
    const chinese = '编号\t数值\nf1\t13\n';
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Array.from(chinese).flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8])]);
    expect((await corrected(utf16, 'a.txt')).stdout).toContain('受理,13,value');
    const gbk = Uint8Array.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0d, 0x0a, 0x66, 0x31, 0x2c, 0x31, 0x33, 0x0d, 0x0a]); // 编号,数值
    expect((await corrected(gbk, 'a.txt')).stdout).toContain('受理,13,value');
  });
  it('names columns that mean nothing', async () => {
    expect((await corrected('id,valeu\nf1,13\n', 'a.txt')).stderr).toContain('columns that mean nothing here: valeu');
  });
  it('without a column of ids ends with 3', async () => {
    const { code, stderr } = await corrected('value\n13\n', 'a.txt');
    expect(stderr).toContain('there is no column `id`');
    expect(code).toBe(3);
  });
  it('stands above the aliases', async () => {
    const aliases = join(file, '..', 'a.yaml');
    await writeFile(aliases, '- key: 收件\n  names: [受理, 办结]\n');
    await writeFile(file, 'id,metric_key\nf2,办件\n');
    const { stdout } = await cli(['a.txt', '--columns', 'metric_key', '--header', 'none', '--corrections', file, '--aliases', aliases], { files: FILES });
    expect(stdout).toBe('收件\n办件\n');
  });
});
