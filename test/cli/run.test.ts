import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { inFolder } from '../helpers/folder.js';
import { real as realRun } from './real.js';
import { cli } from './stub.js';

const FILES = { 'a.txt': '受理12件\n办结7件?', 'b.txt': '没有数', 'c.txt': '窗口3件=\n另有 88 次' };
const ZH = { env: { LANG: 'zh_CN.UTF-8' } };

let folder = '';
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'extract-')); });
afterEach(async () => rm(folder, { recursive: true }));

describe('the default command', () => {
  it('writes CSV and ends with a line of counts', async () => {
    const { code, stdout, stderr } = await cli(['a.txt', 'b.txt', 'c.txt', '--columns', 'metric,value,file,line'], { files: FILES });
    expect(stdout).toBe('metric,value,file,line\n受理,12,a.txt,1\n办结,7,a.txt,2\n');
    expect(stderr).toBe('3 read · 0 unread · 1 without facts · 2 facts · 1 to check · 1 repeats beside · 1 figures unclaimed\n');
    expect(code).toBe(0);
  });
  it('speaks Chinese where LANG does, or --ui', async () => {
    const line = '读取 1 篇 · 未读 0 · 无事实 0 · 事实 2 条 · 待核对 1 · 未认领数字 0\n';
    expect((await cli(['a.txt'], { files: FILES, ...ZH })).stderr).toBe(line);
    expect((await cli(['a.txt', '--ui', 'zh'], { files: FILES })).stderr).toBe(line);
    expect((await cli(['a.txt', '--ui=en'], { files: FILES, ...ZH })).stderr).toMatch(/^1 read/);
  });
  it.each([
    [[], '受理,12\n办结,7\n窗口,3\n', ['--repeats']],
    [[], '受理,12\n', ['--sure']],
  ])('%j', async (_, rows, flags) => {
    const { stdout } = await cli(['a.txt', 'c.txt', '--columns', 'metric,value', '--header', 'none', ...flags], { files: FILES });
    expect(stdout).toBe(rows);
  });
  it('keeps repeats in JSON, YAML and JSON Lines', async () => {
    for (const format of ['json', 'jsonl', 'yaml']) expect((await cli(['c.txt', '-f', format], { files: FILES })).stdout).toContain('same_as');
    expect((await cli(['c.txt', '-f', 'jsonl', '--columns', 'metric,id'], { files: FILES })).stdout).toBe('{"metric":"窗口","id":"f1"}\n');
  });
  it('names the first few releases without a date', () =>
    inFolder(Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.txt`, `全市出口${name.length}2亿元。`])), async (at) => {
      const { stderr } = await realRun([`${at}/a.txt`, `${at}/b.txt`, `${at}/c.txt`, `${at}/d.txt`]);
      expect(stderr).toContain(`no date was found in 4 (${at}/a.txt, ${at}/b.txt, ${at}/c.txt, …): `);
      expect((await realRun([`${at}/a.txt`, '--published', '2024-07-18'])).stderr).not.toContain('no date');
    }));
  it('reads - from stdin', async () => {
    expect((await cli(['-', '--columns', 'metric,file', '--header', 'none'], { stdin: '受理1件' })).stdout).toBe('受理,-\n');
  });
  it('shows a table on a terminal', async () => {
    const { stdout } = await cli(['a.txt', '--color', 'never'], { files: FILES, tty: { stdout: true }, columns: 60 });
    expect(stdout).toMatch(/^题 a\.txt {2}a?.*\n {2}受理 .*\n! 办结 /);
  });
  it('lists the figures that no rule claimed', async () => {
    expect((await cli(['c.txt', '--unclaimed'], { files: FILES })).stdout).toBe('file,line,text,quote,start,end\nc.txt,2,88,另有 88 次,9,11\n');
    expect((await cli(['c.txt', '--unclaimed', '-f', 'table'], { files: FILES })).stdout).toContain('88  另有 88 次');
  });
  it('lists what it would read with --dry-run', async () => {
    expect((await cli(['a.txt', 'b.txt', '--dry-run'], { files: FILES })).stdout).toBe('a.txt\ttext\tutf-8\t\t题 a.txt\nb.txt\ttext\tutf-8\t\t题 b.txt\n');
  });
  it('passes on what the reading of a file warns of', async () => {
    expect((await cli(['w.txt'], { files: { 'w.txt': '注意1件' } })).stderr).toContain('w.txt: something to know\n');
  });
  it('says nothing but data with -q', async () => {
    const { code, stderr } = await cli(['a.txt', 'none.txt', '-q'], { files: FILES });
    expect([code, stderr]).toEqual([4, '']);
  });
});

describe('inputs that cannot be read', () => {
  it('names file, reason and cure, writes the rest and ends with 4', async () => {
    const { code, stdout, stderr } = await cli(['none.txt', 'a.txt', '--columns', 'metric'], { files: FILES });
    expect(stdout).toBe('metric\n受理\n办结\n');
    expect(stderr).toContain('none.txt: not found (no such file)\n  help: check the path\n');
    expect(code).toBe(4);
  });
  it('asks whether a command was meant', async () => {
    expect((await cli(['chekc'])).stderr).toContain('did you mean extract check?');
  });
  it('goes on after a defect, and ends with 70', async () => {
    const { code, stdout, stderr } = await cli(['x.txt', 'a.txt', '--columns', 'metric'], { files: { ...FILES, 'x.txt': '坏' } });
    expect(stdout).toBe('metric\n受理\n办结\n');
    expect(stderr).toMatch(/x\.txt: a defect of extract \(TypeError: cannot read\)/);
    expect(stderr).not.toMatch(/ at /);
    expect(code).toBe(70);
  });
  it('shows the stack with EXTRACT_DEBUG=1', async () => {
    expect((await cli(['x.txt'], { files: { 'x.txt': '坏' }, env: { EXTRACT_DEBUG: '1' } })).stderr).toMatch(/\n {4}at /);
  });
});

describe('usage', () => {
  it.each([
    [['--formt', 'csv', 'a.txt'], 'there is no option --formt; did you mean --format?'],
    [['-f', 'pdf', 'a.txt'], 'cannot be pdf; choose from csv, tsv'],
    [['-f'], "option -f, --format <format> lacks its value"],
    [['--published', '2024-02-30', 'a.txt'], 'must be a date such as 2024-08-30, not 2024-02-30'],
    [['--columns', 'metric,valeu', 'a.txt'], 'there is no column valeu'],
    [['--columns', ',', 'a.txt'], 'names no column'],
    [['-o', 'x.pdf', 'a.txt'], 'the ending of x.pdf tells no format'],
    [['-f', 'xlsx', '-o', 'x.csv', 'a.txt'], 'usage: -f xlsx and the ending of x.csv name two formats\n  help: leave out -f for csv, or give the file an ending of xlsx'],
    [['names', '-f', 'json', '-o', 'x.xlsx', 'a.txt'], '-f json and the ending of x.xlsx name two formats'],
    [['text', '--formt', 'a.txt'], 'help: see extract text --help'],
    [['explain'], 'help: see extract explain --help'],
    [['--formt'], 'help: see extract --help'],
    [['diff', 'a.csv'], 'give two outputs, or compare rules'],
    [['text', 'a', 'b'], 'too many arguments for text'],
    [['explain'], 'give a file, or a text with --text'],
    [[], 'no files given; to read stdin, write extract -'],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await cli(argv, { files: FILES });
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, '']);
  });
  it.each([
    [['--formt'], '没有选项 --formt；是否想用 --format？'],
    [['-f', 'pdf'], '不能是 pdf；可用：csv, tsv'],
    [['text'], '缺少参数 file'],
  ])('%j in Chinese', async (argv, message) => {
    expect((await cli(argv, ZH)).stderr).toContain(message);
  });
  it('refuses xlsx on a terminal', async () => {
    expect((await cli(['a.txt', '-f', 'xlsx'], { files: FILES, tty: { stdout: true } })).code).toBe(2);
  });
  it('shows help without words on a terminal', async () => {
    expect(await cli([], { tty: { stdin: true } })).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^Usage:/) });
  });
  it.each([['zh', '用法：'], ['en', 'Usage:']])('--help in %s names every command', async (ui, title) => {
    const { code, stdout } = await cli(['--help', '--ui', ui]);
    expect(code).toBe(0);
    expect(stdout.startsWith(title)).toBe(true);
    for (const word of ['check', 'explain', 'diff', 'text', '--format', '--files-from', '70', 'utf-8-sig']) expect(stdout).toContain(word);
  });
  it('--version is the package’s', async () => {
    const about = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
    const { code, stdout } = await cli(['--version']);
    expect(about).toContain(`"version": "${stdout.trim()}"`);
    expect(code).toBe(0);
  });
});

describe('rules', () => {
  it('that are invalid end with 3, placed, before anything is written', async () => {
    const { code, stdout, stderr } = await cli(['a.txt', '--rules', 'bad.yaml'], { files: FILES });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('bad.yaml:5:15 UNKNOWN_TAG');
  });
  it('does not take a release for a rule', async () => {
    expect((await cli(['-r', 'good.yaml', 'a.txt', '--columns', 'metric', '--header', 'none'], { files: FILES })).stdout).toBe('受理\n办结\n');
  });
});

const written = async (name: string, ...flags: readonly string[]): Promise<string> => {
  const path = join(folder, name);
  expect(await cli(['a.txt', '-o', path, '--columns', 'metric', ...flags], { files: FILES })).toMatchObject({ code: 0, stdout: '' });
  return readFile(path, 'utf8');
};

describe('-o', () => {
  it('takes the format from the ending, and marks CSV for Excel', async () => {
    expect(await written('x.csv')).toBe('\uFEFFmetric\n受理\n办结\n');
    expect(await written('x.tsv')).toBe('metric\n受理\n办结\n');
    expect(await written('x.jsonl')).toBe('{"metric":"受理"}\n{"metric":"办结"}\n');
    expect(await written('x.dat', '-f', 'csv')).toBe('metric\n受理\n办结\n');
    expect((await written('x.xlsx')).startsWith('PK')).toBe(true);
    expect(await readdir(folder)).toEqual(['x.csv', 'x.dat', 'x.jsonl', 'x.tsv', 'x.xlsx']);
  });
  it('leaves the older file alone when the run fails', async () => {
    const path = join(folder, 'x.csv');
    await writeFile(path, 'old');
    const controller = new AbortController();
    controller.abort(130);
    expect((await cli(['a.txt', '-o', path], { files: FILES, signal: controller.signal })).code).toBe(130);
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['x.csv']);
  });
  it.each([['nowhere/x.csv', 'its folder does not exist'], ['.', 'it is a folder']])('%s cannot be written: 5', async (name, why) => {
    const { code, stderr } = await cli(['a.txt', '-f', 'csv', '-o', join(folder, name)], { files: FILES });
    expect(stderr).toContain(why);
    expect(code).toBe(5);
    expect(await readdir(folder)).toEqual([]);
  });
  it('writes through a link and keeps the mode of the file', async () => {
    const [real, link] = [join(folder, 'real.csv'), join(folder, 'link.csv')];
    await writeFile(real, 'old', { mode: 0o640 });
    await symlink(real, link);
    await cli(['a.txt', '-o', link, '--columns', 'metric'], { files: FILES });
    expect(await readFile(real, 'utf8')).toBe('\uFEFFmetric\n受理\n办结\n');
    expect((await stat(real)).mode & 0o777).toBe(0o640);
  });
  it('writes to a device without replacing it', async () => {
    expect((await cli(['a.txt', '-f', 'csv', '-o', '/dev/null'], { files: FILES })).code).toBe(0);
    expect((await stat('/dev/null')).isFile()).toBe(false);
  });
});

describe('a reader that goes away', () => {
  it('ends the run quietly with 0', async () => {
    const stdout = { write: () => Promise.reject(Object.assign(new Error('gone'), { code: 'EPIPE' })) };
    expect(await cli(['a.txt', 'none.txt'], { files: FILES, stdout })).toMatchObject({ code: 0 });
  });
});

describe('text', () => {
  it('text prints what the rules see', async () => {
    expect(await cli(['text', 'a.txt'], { files: FILES })).toMatchObject({ code: 0, stdout: '受理12件\n办结7件?\n' });
    expect((await cli(['text', 'none'], { files: FILES })).code).toBe(4);
  });
});
