/** An option that does nothing is named, so that nobody waits for what it does. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { idleOptions } from '../../src/cli/command/heeded.js';
import { extract } from '../helpers/command.js';
import { inFolder } from '../helpers/folder.js';
import { cli } from './stub.js';

describe('idleOptions', () => {
  it.each<[string, Readonly<Record<string, unknown>>, readonly string[] | 'all', readonly string[]]>([
    ['taken', { scale: '亿', sure: true }, ['scale', 'sure'], []],
    ['not taken', { scale: '亿', filesFrom: 'x' }, ['scale'], ['--files-from']],
    ['said no to', { builtin: false, ignore: false }, [], ['--no-builtin', '--no-ignore']],
    ['of speech', { ui: 'zh', color: false, quiet: true, config: false }, [], []],
    ["the command's own", { draft: true }, [], []],
    ['anything', { cache: 'x' }, 'all', []],
  ])('%s', (_, given, takes, idle) => expect(idleOptions(given, takes, new Set(['draft']))).toEqual(idle));
});

describe('an option that means nothing to a command', () => {
  it.each([
    [['report', 'docs/monthly/weihui.txt', '--cache', 'kept', '--jobs', '2'], '--cache, --jobs 对 extract report 不起作用\n'],
    [['report', 'docs/monthly/weihui.txt', '--columns', 'metric', '--header', 'en', '-f', 'csv'], '--columns, --header, --format 对 extract report 不起作用\n'],
    [['fill', 'docs/table.csv', 'docs/monthly/weihui.txt', '--scale', '亿', '--sure'], '--scale, --sure 对 extract fill 不起作用\n'],
    [['names', 'docs/monthly/weihui.txt', '--targets', '--wide'], '--targets, --wide 对 extract names 不起作用\n'],
    [['audit', 'docs/monthly/weihui.txt', '--dry-run'], '--dry-run 对 extract audit 不起作用\n'],
    [['diff', 'docs/monthly/weihui.txt', 'docs/monthly/weihui.txt', '-f', 'json'], '--format 对 extract diff 不起作用\n'],
    [['text', 'docs/monthly/weihui.txt', '--sure'], '--sure 对 extract text 不起作用\n'],
  ])('%j', async (argv, line) => {
    const { stderr } = await extract(...argv);
    expect(stderr.split('\n').sort()).toEqual(expect.arrayContaining([line.trimEnd()]));
    expect((await extract(...argv, '-q')).stderr).not.toContain('不起作用');
  });
  it('of a configuration goes unsaid', async () => {
    expect((await cli(['names', 'a.txt'], { files: { 'a.txt': '受理12件' }, env: { EXTRACT_SCALE: '亿' } })).stderr).not.toContain('does nothing');
  });
  it.each(COMMANDS.map(({ name, takes }) => [name, takes] as const))('%s names none twice', (_, takes) => expect(takes === 'all' ? [] : takes.filter((key, index) => takes.indexOf(key) !== index)).toEqual([]));
});

const FILES = { 'a.txt': '受理12件\n办结7件?' };

describe('an option that another one, or a format, leaves idle', () => {
  it.each([
    [['--dry-run', '-o', 'x.csv', '--sure'], '--output, --sure does nothing beside --dry-run\n'],
    [['--targets'], '--targets does nothing without --wide\n'],
    [['--unclaimed', '--sure'], '--sure does nothing beside --unclaimed\n'],
    [['--wide', '--repeats'], '--repeats does nothing beside --wide\n'],
    [['-f', 'json', '--header', 'zh'], '--header does nothing beside -f json\n'],
    [['-f', 'sqlite', '--columns', 'metric'], '--columns does nothing beside -f sqlite\n'],
    [['-f', 'table', '--columns', 'metric'], '--columns does nothing beside -f table\n'],
  ])('%j', async (flags, line) => expect((await cli(['a.txt', ...flags], { files: FILES })).stderr).toContain(line));
  it.each([[['--repeats', '-f', 'json']], [['--columns', 'metric']], [['--wide', '--targets']], [['--sure', '--header', 'zh']]])('%j is not idle', async (flags) => {
    expect((await cli(['a.txt', ...flags], { files: FILES })).stderr).not.toContain('does nothing');
  });
  it.each([[['--wide', '--report', 'x.html']], [['--wide', '--columns', 'metric']]])('%j is a mistake', async (flags) => expect((await cli(['a.txt', ...flags], { files: FILES })).code).toBe(2));
  it('with --dry-run only lists, --wide or not', async () => {
    expect((await cli(['a.txt', '--wide', '--dry-run'], { files: FILES })).stdout).toBe('a.txt\ttext\tutf-8\t\t题 a.txt\n');
  });
});

describe('-o', () => {
  it.each([['text', 'docs/example.txt'], ['diff', 'docs/monthly/xinxiang.txt', 'docs/monthly/xinxiang-revised.txt'], ['diff', '--new-rules', 'docs/none', 'docs/example.txt']])('%s %s writes what stdout would have', async (...argv) => {
    await inFolder({}, async (folder) => {
      const [shown, written] = [await extract(...argv), await extract(...argv, '-o', join(folder, 'out.txt'))];
      expect(written).toEqual({ ...shown, stdout: '' });
      if (shown.stdout !== '') expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe(shown.stdout);
      expect((await readdir(folder)).filter((name) => name !== 'out.txt')).toEqual([]);
    });
  });
});

/** Value, upper end and unit of every row. */
const rows = async (...flags: readonly string[]): Promise<string[]> => (await extract('series', 'docs/monthly', '--metric', '外贸进出口总值', '--place', '延津县', ...flags)).stdout.trim().split('\n').slice(1).map((row) => row.split(',').slice(4, 7).join(' '));

describe('--sure and --scale', () => {
  it('hold for series too', async () => {
    expect(await rows()).toEqual(['700000000  元']);
    expect(await rows('--scale', '亿')).toEqual(['7  亿元']);
    expect((await extract('series', 'docs/monthly', '--metric', '总投资', '--sure')).stdout.trim().split('\n')).toHaveLength(1);
    expect((await extract('series', 'docs/monthly', '--metric', '总投资')).stdout.trim().split('\n').length).toBeGreaterThan(1);
  });
  it('of printed figures are not for series, nor other formats for explain', async () => {
    expect((await extract('series', 'docs/monthly', '--metric', '出口', '--scale', 'printed')).code).toBe(2);
    expect((await extract('explain', '--text', '出口5亿元。', '-f', 'csv')).code).toBe(2);
  });
});
