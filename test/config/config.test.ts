import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isConfigured, projectFile, userFile } from '../../src/config/find.js';
import { resolveSettings, valuesFor, type Surroundings } from '../../src/config/resolve.js';
import { SETTINGS, titleOf } from '../../src/config/settings.js';
import { ExtractError, exitOf } from '../../src/errors.js';
import { inFolder } from '../helpers/folder.js';
import { real } from '../cli/real.js';

/** `header zh project extract.config.yaml:1` for every setting that somebody sets. */
async function settled(given: Partial<Surroundings>): Promise<readonly string[]> {
  const resolved = await resolveSettings({ env: {}, flags: {}, ...given });
  return resolved.filter(({ level }) => level !== 'default').map(({ setting, value, level, where = '' }) => `${titleOf(setting)} ${String(value)} ${level} ${path.basename(where)}`);
}

describe('precedence: flag > environment > project > user > default', () => {
  const FILES = {
    'home/.config/extract/config.yaml': 'header: none\nscale: 亿\nsure: true\nui: en\n',
    'project/extract.config.yaml': 'header: zh\nscale: 万\nsure: false\n',
  };
  it.each<[string, Partial<Surroundings> & { readonly inside?: string }, readonly string[]]>([
    ['nothing set', { cwd: 'elsewhere' }, []],
    ['the user alone', { cwd: 'elsewhere', env: { HOME: 'home' } }, ['header none user config.yaml:1', 'scale 亿 user config.yaml:2', 'sure true user config.yaml:3', 'ui en user config.yaml:4']],
    ['the project over the user', { cwd: 'project', env: { HOME: 'home' } }, ['header zh project extract.config.yaml:1', 'scale 万 project extract.config.yaml:2', 'sure false project extract.config.yaml:3', 'ui en user config.yaml:4']],
    ['the environment over the project', { cwd: 'project', env: { EXTRACT_SCALE: 'printed' } }, ['header zh project extract.config.yaml:1', 'scale printed environment EXTRACT_SCALE', 'sure false project extract.config.yaml:3']],
    ['a flag over everything', { cwd: 'project', env: { EXTRACT_SCALE: 'printed' }, flags: { scale: 'base' } }, ['header zh project extract.config.yaml:1', 'scale base flag --scale', 'sure false project extract.config.yaml:3']],
    ['XDG_CONFIG_HOME in place of ~/.config', { cwd: 'elsewhere', env: { HOME: 'nowhere', XDG_CONFIG_HOME: 'home/.config' } }, ['header none user config.yaml:1', 'scale 亿 user config.yaml:2', 'sure true user config.yaml:3', 'ui en user config.yaml:4']],
    ['--no-config: no file', { cwd: 'project', env: { HOME: 'home', EXTRACT_SURE: '1' }, config: false }, ['sure true environment EXTRACT_SURE']],
    ['--config FILE', { cwd: 'elsewhere', config: '../project/extract.config.yaml' }, ['header zh project extract.config.yaml:1', 'scale 万 project extract.config.yaml:2', 'sure false project extract.config.yaml:3']],
    ['EXTRACT_CONFIG', { cwd: 'elsewhere', env: { EXTRACT_CONFIG: '../project/extract.config.yaml' } }, ['header zh project extract.config.yaml:1', 'scale 万 project extract.config.yaml:2', 'sure false project extract.config.yaml:3']],
  ])('%s', (_, { cwd = '.', env = {}, ...more }, expected) =>
    inFolder(FILES, async (folder) => {
      await mkdir(path.join(folder, 'elsewhere'));
      const placed = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, name === 'HOME' || name === 'XDG_CONFIG_HOME' ? path.join(folder, value ?? '') : value]));
      expect(await settled({ cwd: path.join(folder, cwd), env: placed, ...more })).toEqual(expected);
    }));
});

describe('the project’s file', () => {
  it('is the nearest one upwards, no further than the repository and home', () =>
    inFolder({ 'extract.config.yaml': '', 'a/b/c.txt': '', 'repo/.git/HEAD': '', 'repo/src/x.txt': '', 'near/extract.config.yaml': '', 'near/in/x.txt': '' }, async (folder) => {
      const from = (where: string, home?: string) => {
        const found = projectFile(path.join(folder, where), home === undefined ? undefined : path.join(folder, home));
        return found === undefined ? undefined : path.relative(folder, found);
      };
      expect(from('a/b')).toBe('extract.config.yaml');
      expect(from('near/in')).toBe('near/extract.config.yaml');
      expect(from('repo/src')).toBeUndefined();
      expect(from('a/b', 'a')).toBeUndefined();
    }));
  it('is asked for only where there may be one', () =>
    inFolder({ 'p/extract.config.yaml': '', 'q/.git/HEAD': '' }, async (folder) => {
      expect(isConfigured({}, path.join(folder, 'p'), undefined)).toBe(true);
      expect(isConfigured({}, path.join(folder, 'p'), false)).toBe(false);
      expect(isConfigured({ EXTRACT_DEBUG: '1' }, path.join(folder, 'q'), undefined)).toBe(false);
      expect(isConfigured({ EXTRACT_UI: 'zh' }, undefined, false)).toBe(true);
      expect(userFile({ HOME: folder })).toBeUndefined();
    }));
});

describe('values', () => {
  it('paths are taken from the folder of the file that names them', () =>
    inFolder({ 'extract.config.yaml': 'rules: [rules, ../shared]\naliases: names/aliases.yaml\ncheck: { fixtures: [gold] }\n', 'in/x.txt': '' }, async (folder) => {
      const resolved = await resolveSettings({ env: {}, flags: {}, cwd: path.join(folder, 'in') });
      expect(valuesFor(resolved, 'check')).toEqual({
        rules: [`${folder}/rules`, `${path.dirname(folder)}/shared`], aliases: `${folder}/names/aliases.yaml`, fixtures: [`${folder}/gold`],
      });
      expect(valuesFor(await resolveSettings({ env: {}, flags: {}, cwd: folder }), undefined)).toEqual({ rules: ['rules', `${path.dirname(folder)}/shared`], aliases: 'names/aliases.yaml' });
    }));
  it('of the environment: lists, yes and no', async () => {
    const env = { EXTRACT_RULES: ['a', 'b'].join(path.delimiter), EXTRACT_BUILTIN: 'false', EXTRACT_CHECK_REPORTER: 'pretty,junit:x.xml', EXTRACT_CHECK_FAIL_ON: 'warn', EXTRACT_QUIET: '' };
    expect(valuesFor(await resolveSettings({ env, flags: {} }), 'check')).toEqual({ rules: ['a', 'b'], builtin: false, reporter: ['pretty', 'junit:x.xml'], failOn: 'warn' });
  });
});

describe('mistakes', () => {
  it.each([
    ['header: de', '1:9 CONFIG_VALUE'],
    ['haeder: zh', '1:1 CONFIG_KEY'],
    ['sure: ja', '1:7 CONFIG_VALUE'],
    ['rules: mine', '1:8 CONFIG_VALUE'],
    ['max-bytes: viel', '1:12 CONFIG_VALUE'],
    ['check:\n  failon: warn', '2:3 CONFIG_KEY'],
    ['check: warn', '1:8 CONFIG_VALUE'],
    ['- header', '1:1 CONFIG_VALUE'],
    ['header: [', '1:10 CONFIG_SYNTAX'],
    ['header: zh\nheader: en', '2:1 CONFIG_SYNTAX'],
  ])('%j is %s', (text, place) =>
    inFolder({ 'extract.config.yaml': text }, async (folder) => {
      const error: unknown = await resolveSettings({ env: {}, flags: {}, cwd: folder }).catch((thrown: unknown) => thrown);
      const [problem] = error instanceof ExtractError ? error.problems : [];
      expect(`${problem?.line}:${problem?.column} ${problem?.code}`).toBe(place);
      expect(problem && exitOf(problem.code)).toBe(2);
      expect(problem?.file).toBe('extract.config.yaml');
    }));
  it.each([
    [{ EXTRACT_HEADER: 'de' }, 'EXTRACT_HEADER CONFIG_VALUE EXTRACT_HEADER cannot be `de`'],
    [{ EXTRACT_SURE: 'ja' }, 'EXTRACT_SURE CONFIG_VALUE EXTRACT_SURE cannot be `ja`\n  help: Values: true, false.'],
    [{ EXTRACT_MAX_BYTES: 'viel' }, 'EXTRACT_MAX_BYTES cannot be `viel`\n  help: Values: 200M.'],
    [{ EXTRACT_CONFIG: 'none.yaml' }, 'none.yaml CONFIG_SYNTAX'],
  ])('%j', async (env, message) => {
    const { code, stderr } = await real(['config'], { env });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

describe('extract config', () => {
  it('shows every setting, its value and where it came from', async () => {
    const { stdout } = await real(['config', '--scale', '亿'], { env: { EXTRACT_HEADER: 'zh' } });
    expect(stdout).toMatch(/^setting +value +from\n/);
    expect(stdout).toMatch(/\nheader +zh +environment +EXTRACT_HEADER\n/);
    expect(stdout).toMatch(/\nscale +亿 +flag +--scale\n/);
    expect(stdout).toMatch(/\ncheck\.fail-on +error +default\n/);
    expect(stdout.trimEnd().split('\n')).toHaveLength(SETTINGS.length + 1);
  });
  it('gives the same as JSON', async () => {
    const rows: readonly { readonly setting: string }[] = JSON.parse((await real(['config', '-f', 'json'], { env: { EXTRACT_SURE: 'true' } })).stdout);
    expect(rows.find(({ setting }) => setting === 'sure')).toEqual({ setting: 'sure', value: true, from: 'environment', where: 'EXTRACT_SURE' });
    expect(rows.find(({ setting }) => setting === 'format')).toEqual({ setting: 'format', from: 'default' });
  });
  it('what is set holds, messages too', async () => {
    const { stdout, stderr } = await real(['-'], { stdin: '全市出口98亿元。', env: { EXTRACT_COLUMNS: 'metric,value', EXTRACT_HEADER: 'zh', EXTRACT_UI: 'zh' } });
    expect(stdout).toBe('指标,数值\n出口,9800000000\n');
    expect(stderr).toContain('读取 1 篇');
  });
});

describe('variables', () => {
  it.each([
    ['that are misspelt', { EXTRACT_FORMT: 'csv', EXTRACT_HEADERS: 'zh', LANG: 'C' }, 'the variable EXTRACT_FORMT sets nothing: there is no such setting; did you mean EXTRACT_FORMAT?\nthe variable EXTRACT_HEADERS sets nothing: there is no such setting; did you mean EXTRACT_HEADER?\n'],
    ['of nobody', { EXTRACT_ZZZZZZZZ: '1' }, 'the variable EXTRACT_ZZZZZZZZ sets nothing: there is no such setting\n'],
    ['in Chinese', { EXTRACT_SCAL: '亿', EXTRACT_UI: 'zh' }, '环境变量 EXTRACT_SCAL 不起作用：没有这项设置；是否想用 EXTRACT_SCALE？\n'],
  ])('%s are told', async (_, env, told) => expect((await real(['config', '-f', 'json'], { env })).stderr).toBe(told));
  it.each([['set', { EXTRACT_SCALE: '亿', EXTRACT_DEBUG: '1' }], ['of other programs', { EXTRACTOR_SCAL: '1' }]])('%s are not', async (_, env) => {
    expect((await real(['config', '-f', 'json'], { env })).stderr).toBe('');
  });
  it('give way to the name of the file', async () => {
    await inFolder({}, async (folder) => {
      const out = path.join(folder, 'x.jsonl');
      await real(['-', '-o', out, '--columns', 'value'], { stdin: '全市出口98亿元。', env: { EXTRACT_FORMAT: 'csv' } });
      expect(await readFile(out, 'utf8')).toBe('{"value":9800000000}\n');
    });
  });
});

describe('every option', () => {
  /** Options of one run: what it reads and writes, and what it lists. */
  const PER_RUN = ['version', 'excel', 'report', 'stats', 'jobs', 'cache', 'output', 'published', 'files-from', 'unclaimed', 'manifest', 'dry-run', 'config', 'no-config', 'no-color', 'help'];
  it('is a setting (a row of src/config/settings.ts), or belongs to one run (a name in this list)', async () => {
    const flags = [...(await real(['--help'])).stdout.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(([, name = '']) => name);
    const settings = SETTINGS.filter(({ command }) => command === undefined).map(({ name }) => name);
    expect(flags.filter((name) => !PER_RUN.includes(name)).map((name) => name.replace(/^no-/, '')).sort()).toEqual([...settings].sort());
  });
});
