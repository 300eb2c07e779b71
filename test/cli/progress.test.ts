/** How far a run is: by a clock of the test's own. */
import { describe, expect, it } from '@jest/globals';
import { messagesIn } from '../../src/cli/terminal/messages.js';
import { createProgress, type Progress } from '../../src/cli/terminal/progress.js';
import { extract } from '../helpers/command.js';

interface Stage {
  readonly progress: Progress;
  readonly written: string[];
  readonly wait: (ms: number) => void;
}

function stage({ tty = true, shown = true, term = 'xterm' } = {}): Stage {
  const written: string[] = [];
  let time = 5000;
  const io = { stderr: { write: async (text: string | Uint8Array) => void written.push(String(text)) }, tty: { stdin: false, stdout: false, stderr: tty }, env: { TERM: term } };
  return { progress: createProgress(io, messagesIn('en'), { shown, now: () => time }), written, wait: (ms) => { time += ms; } };
}

describe('progress', () => {
  it('says nothing in the first second, then rate and time left, four times a second at most', async () => {
    const { progress, written, wait } = stage();
    progress.expect(async () => 1000);
    await progress.at(5);
    wait(999);
    await progress.at(100);
    expect(written).toEqual([]);
    wait(1001);
    await progress.at(320);
    await progress.at(321);
    expect(written).toEqual(['\r\u001B[K320/1000 releases · 160/s · 4 s left']);
    wait(250);
    await progress.at(999);
    expect(written.at(-1)).toBe('\r\u001B[K999/1000 releases · 444/s · 1 s left');
    await progress.clear();
    await progress.clear();
    expect(written.slice(2)).toEqual(['\r\u001B[K']);
  });
  it.each<[number, number, string]>([
    [30, 600, '30/600 releases · 3.0/s · 3 min left'],
    [10, 100_000, '10/100000 releases · 1.0/s · 27 h 47 min left'],
    [40, 30, '40 releases · 4.0/s'],
  ])('%d of %d', async (done, total, line) => {
    const { progress, written, wait } = stage();
    progress.expect(async () => total);
    wait(10_000);
    await progress.at(done);
    expect(written).toEqual([`\r\u001B[K${line}`]);
  });
  it.each([[{ tty: false }], [{ shown: false }], [{ term: 'dumb' }]])('is silent with %j', async (how) => {
    const { progress, written, wait } = stage(how);
    wait(10_000);
    await progress.at(10);
    await progress.clear();
    expect(written).toEqual([]);
  });
});

describe('--stats', () => {
  it('ends with time, rate and memory', async () => {
    expect((await extract('docs/monthly', '--stats')).stderr).toMatch(/\n用时 \d+\.\d 秒 · 每秒 [\d.]+ 篇 · 每秒 [\d.]+ 条 · 内存峰值 \d+ MB\n$/u);
    expect((await extract('docs/monthly')).stderr).not.toContain('内存峰值');
  });
});
