import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cli } from './stub.js';

const FILES = { 'a.txt': '政务服务事项12件\n办结7件', 'b.txt': '政务事项88件\n办结9件' };

let folder = '';
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'extract-')); });
afterEach(async () => rm(folder, { recursive: true }));

describe('extract names', () => {
  it('lists names with their counts and likely twins', async () => {
    const { code, stdout, stderr } = await cli(['names', 'a.txt', 'b.txt'], { files: FILES });
    expect(stdout).toBe(`key,parent,unit,count,releases,names,places,periods,twins
办结,,件,2,2,办结,河南省/新乡市,2024-01/2024-06,
政务事项,,件,1,1,政务事项,河南省/新乡市,2024-01/2024-06,政务服务事项
政务服务事项,,件,1,1,政务服务事项,河南省/新乡市,2024-01/2024-06,政务事项
`);
    expect(stderr).toContain('3 names, 1 likely twins\n2 read');
    expect(code).toBe(0);
  });
  it.each([
    [['--twins'], ['政务事项', '政务服务事项']],
    [['--like', '“服务”'], ['政务服务事项']],
    [['--like', '没有'], []],
  ])('%j', async (flags, keys) => {
    const { stdout } = await cli(['names', 'a.txt', 'b.txt', '--header', 'none', ...flags], { files: FILES });
    expect(stdout.split('\n').filter((line) => line !== '').map((line) => line.split(',')[0])).toEqual(keys);
  });
  it('speaks Chinese in the header', async () => {
    expect((await cli(['names', 'a.txt', '--header', 'zh'], { files: FILES })).stdout).toMatch(/^规范名,所属,单位,次数/);
  });
  it('ends with 4 where an input cannot be read', async () => {
    expect((await cli(['names', 'a.txt', 'none.txt'], { files: FILES })).code).toBe(4);
  });
  it('needs inputs', async () => {
    expect((await cli(['names'])).code).toBe(2);
  });
  it.each([['json', '[\n{"key":"办结"'], ['yaml', '- key: 办结\n'], ['table', 'key']])('-f %s', async (format, start) => {
    expect((await cli(['names', 'a.txt', 'b.txt', '-f', format], { files: FILES })).stdout.startsWith(start)).toBe(true);
  });
});

describe('--aliases', () => {
  it('from a draft, once it is confirmed', async () => {
    const draft = join(folder, 'aliases.yaml');
    expect((await cli(['names', 'a.txt', 'b.txt', '--draft', '-o', draft], { files: FILES })).code).toBe(0);
    const keys = async (): Promise<string> => (await cli(['a.txt', 'b.txt', '--columns', 'metric_key', '--header', 'none', '--aliases', draft], { files: FILES })).stdout;
    expect(await keys()).toBe('政务服务事项\n办结\n政务事项\n办结\n');
    await writeFile(draft, (await readFile(draft, 'utf8')).replace('confirmed: false', 'confirmed: true'));
    expect(await keys()).toBe('政务事项\n办结\n政务事项\n办结\n');
  });
  it('that are invalid end with 3 at their place', async () => {
    const file = join(folder, 'aliases.yaml');
    await writeFile(file, '- key: a\n  nmaes: [b]\n');
    const { code, stderr } = await cli(['a.txt', '--aliases', file], { files: FILES });
    expect(stderr).toMatch(/aliases\.yaml:2:3 UNKNOWN_KEY unknown key `nmaes`[^]*did you mean `names`\?/);
    expect(code).toBe(3);
  });
  it('that are not there end with 4', async () => {
    expect((await cli(['a.txt', '--aliases', join(folder, 'none.yaml')], { files: FILES })).code).toBe(4);
  });
});
