/** `extract stream`: one line out for each line in. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { array, assert, asyncProperty, integer, uint8Array } from 'fast-check';
import { linesIn } from '../../src/scale/stream/lines.js';
import { BIN, ended, extract, line, newFolder, release, removeFolder, ROOT, until, whenBuilt } from './helpers.js';

const sha = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function* cut(bytes: Uint8Array, at: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const end of [...at.map((n) => n % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    yield bytes.subarray(from, end);
    from = end;
  }
}

describe('linesIn', () => {
  it('gives the same lines wherever the bytes are cut, long ones by their hash', async () => {
    const some = uint8Array({ maxLength: 40 }).map((bytes) => bytes.map((byte) => (byte < 60 ? 10 : byte < 80 ? 13 : byte)));
    await assert(asyncProperty(some, array(integer({ min: 0, max: 50 })), integer({ min: 1, max: 8 }), async (bytes, at, most) => {
      const seen: string[] = [];
      for await (const lines of linesIn(cut(bytes, at), most)) for (const one of lines) seen.push('long' in one ? `long ${one.long}` : Buffer.from(one.bytes).toString('latin1'));
      const wanted = Buffer.from(bytes).toString('latin1').split('\n');
      if (wanted.at(-1) === '') wanted.pop();
      expect(seen).toEqual(wanted.map((text) => (text.length > most ? `long ${sha(Buffer.from(text, 'latin1'))}` : text.replace(/\r$/, ''))));
    }), { numRuns: 200 });
  });
});

const BAD = ['no json', '', '[]', '{"id":"x"}', '{"id":7,"base64":"AAECAwQ=","type":"pdf"}', '\u2028'];
const input = [...Array.from({ length: 24 }, (_, n) => line(n)), ...BAD, JSON.stringify({ id: 'u', text: '出口8.7亿元。\u2028进口\u00855亿元。' }), '\uFEFF{"id":"bom","text":"出口8.7亿元。"}\r'].join('\n') + '\n';
const answer = (text: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) => extract(['stream', ...args], { cwd: ROOT, input: text, env });

/** What it may take in unread answers: pipes, and groups of lines under way. */
const MOST = 16_000_000;

whenBuilt('extract stream', () => {
  const whole = answer(input);
  const lines = whole.stdout.split('\n').slice(0, -1);
  it('answers every line in its place, whatever the locale, and ends with 0', () => {
    expect(lines).toHaveLength(input.split('\n').length - 1);
    expect([whole.code, whole.stderr]).toEqual([0, expect.stringMatching(/^32 lines answered · \d+ facts · 6 with an error\n$/)]);
    expect(answer(input, [], { LC_ALL: 'C', LANG: 'tr_TR' }).stdout).toBe(whole.stdout);
    expect(whole.stdout).not.toMatch(/[\u0085\u2028\u2029]/);
  });
  it.each(BAD.map((text, at) => [text, at] as const))('tells in-band what is wrong with %j', (text, at) => {
    const { error, facts }: { readonly error?: { readonly line_sha256: string }; readonly facts?: unknown } = JSON.parse(lines[24 + at] ?? '');
    expect([error?.line_sha256, facts]).toEqual([sha(text), undefined]);
  });
  it('gives the facts that a run over the lines gives', () => {
    const rows = extract(['-', '-f', 'jsonl'], { cwd: ROOT, input: Array.from({ length: 24 }, (_, n) => (n % 3 === 0 ? '' : line(n))).filter((text) => text !== '').join('\n') });
    const named = lines.slice(0, 24).filter((_, n) => n % 3 !== 0).flatMap((text) => { const { facts }: { readonly facts: readonly unknown[] } = JSON.parse(text); return facts.map((fact) => JSON.stringify(fact)); });
    expect(named.map((text) => JSON.parse(text))).toEqual(rows.stdout.trim().split('\n').map((text) => JSON.parse(text)));
  });
  it('passes on what the steps warn of', () => {
    const { stdout } = answer(`${JSON.stringify({ id: 't', text: '主要指标\n指标   总量  增速（%）\n生产总值  1320.5 亿元   4.9\n第一产业 152.6  亿元    4.0     占 11.6\n第三产业      607.8 亿元  6.1' })}\n`);
    expect(JSON.parse(stdout)).toMatchObject({ warnings: [expect.stringContaining('lines 2–5 look like a table')] });
  });
  it('gives the same bytes by threads', () => expect(answer(input, ['-j', '3']).stdout).toBe(whole.stdout));
  it('gives the same bytes by many processes', () => {
    if (spawnSync('parallel', ['--version']).error !== undefined) {
      process.stderr.write('no parallel on this machine: the test of many processes is left out\n');
      return;
    }
    const { stdout } = spawnSync('parallel', ['--pipe', '--block', '2k', '-k', '-j', '2', 'node', BIN, 'stream', '-q'], { input, encoding: 'utf8', cwd: ROOT });
    expect(stdout).toBe(whole.stdout);
  });
  it.each(['1', '2'])('answers before it is given more, with %s threads', async (jobs) => {
    const child = spawn('node', [BIN, 'stream', '-q', '-j', jobs], { stdio: ['pipe', 'pipe', 'ignore'] });
    child.stdin.write(`${line(1)}\n`);
    let got = 0;
    for await (const chunk of child.stdout) {
      got += String(chunk).split('\n').length - 1;
      if (got < 3) child.stdin.write(`${line(got)}\n`);
      else child.stdin.end();
    }
    expect(got).toBe(3);
  });
  it.each(['1', '2'])('takes in no more while nobody reads its answers, with %s threads', async (jobs) => {
    const child = spawn('node', [BIN, 'stream', '-q', '-j', jobs], { stdio: ['pipe', 'pipe', 'ignore'] });
    child.stdin.on('error', () => {});
    const text = `${JSON.stringify({ id: 'a', text: release(1).repeat(40) })}\n`;
    let sent = 0;
    const fill = (): void => {
      while (sent < MOST) {
        sent += text.length;
        if (!child.stdin.write(text)) return;
      }
    };
    child.stdin.on('drain', fill);
    fill();
    await new Promise((resolve) => child.stdout.once('readable', resolve));
    const looks: number[] = [];
    const hasStopped = (): boolean => looks.push(sent) > 60 && looks.at(-60) === sent;
    await until('it takes in no more', () => hasStopped() || sent >= MOST);
    child.kill('SIGKILL');
    await ended(child);
    expect(sent).toBeLessThan(MOST);
  }, 120_000);
  it('ends with 4 where it is strict, counts as Hadoop reads it, and checks rules before it reads', () => {
    const { code, stderr } = answer('no\n', ['--strict', '--counters', 'hadoop']);
    expect([code, stderr]).toEqual([4, 'reporter:counter:extract,lines,1\nreporter:counter:extract,facts,0\nreporter:counter:extract,errors,1\n']);
    expect(answer(input, ['--rules', 'none.yaml'])).toMatchObject({ code: 4, stdout: '' });
    const folder = newFolder({ 'bad.yaml': 'id: bad\nmatch: "[<value>#Quantity"\n' });
    expect(answer(input, ['--rules', join(folder, 'bad.yaml')])).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('bad.yaml:2') });
    removeFolder(folder);
  });
});
