import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cli } from './stub.js';

const FILES = { 'a.txt': '受理12件\n办结7件?', 'b.txt': '受理12件\n受理13件', 'c.txt': '受理9件=' };

let folder = '';
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'extract-')); });
afterEach(async () => rm(folder, { recursive: true }));

describe('extract series', () => {
  it('follows one metric over releases', async () => {
    const { code, stdout, stderr } = await cli(['series', 'a.txt', 'b.txt', 'c.txt', '--metric', '受理'], { files: FILES });
    expect(stdout.split('\n').map((line) => line.split(',').filter((_, at) => [0, 4, 10, 12, 18].includes(at)).join(','))).toEqual(['metric_key,value,note,sources,file', '受理,12,conflict,2,a.txt', '受理,13,conflict,1,b.txt', '']);
    expect(stderr).toContain('1 series, 2 figures, 0 revised, 2 in conflict\n');
    expect(code).toBe(0);
  });
  it('says what is near a name that no fact has', async () => {
    const { code, stderr } = await cli(['series', 'a.txt', '--metric', '受理量'], { files: FILES });
    expect(stderr).toContain('no metric is named 受理量; near: 受理 ');
    expect(code).toBe(0);
  });
  it('draws', async () => {
    const [chart, table] = [join(folder, 'x.svg'), join(folder, 'x.csv')];
    expect(await cli(['series', 'a.txt', 'b.txt', '--metric', '受理', '-o', table, '--chart', chart], { files: FILES })).toMatchObject({ code: 0, stdout: '' });
    expect(await readFile(table, 'utf8')).toMatch(/^\uFEFFmetric_key,/);
    expect(await cli(['series', 'a.txt', '--metric', '没有', '-o', join(folder, 'y.svg')], { files: FILES })).toMatchObject({ code: 0, stderr: expect.stringContaining('nothing to draw') });
  });
  it.each([[['series', 'a.txt'], 'name the metric with --metric'], [['series', '--metric', 'x'], 'no files given'], [['series', 'a.txt', '--metric', 'x', '-o', 'x.pdf'], 'tells no format']])('%j', async (argv, message) => {
    const { code, stderr } = await cli(argv, { files: FILES });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

describe('--wide', () => {
  it('has a row for each place and period', async () => {
    const { code, stdout, stderr } = await cli(['a.txt', 'b.txt', '--wide'], { files: FILES });
    expect(stdout).toBe('region,period,受理（件）,受理同比（%）,办结（件）,办结同比（%）,notes\n河南省/新乡市,2024-01/2024-06,12｜13,-0.8,7,-0.8,受理（件）：12件（a.txt:1）、13件（b.txt:2）；办结（件）：7件\n');
    expect(stderr).toContain('1 cells hold more than one figure');
    expect(code).toBe(0);
  });
  it('takes only what is sure with --sure', async () => {
    expect((await cli(['a.txt', '--wide', '--sure'], { files: FILES })).stdout).not.toContain('办结');
  });
  it.each([['--columns', 'metric'], ['--unclaimed'], ['--scale', 'printed']])('does not go with %s %s', async (...flags) => {
    expect((await cli(['a.txt', '--wide', ...flags.filter((flag) => flag !== undefined)], { files: FILES })).code).toBe(2);
  });
});
