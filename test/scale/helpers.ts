/** The command as a process of its own over dist/, and releases to run it on. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from '@jest/globals';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = join(ROOT, 'bin/extract.js');
/** Left out where nothing is built. */
export const whenBuilt = existsSync(join(ROOT, 'dist/bundle/cli.js')) ? describe : describe.skip;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** Runs a command line to its end. */
export function extract(args: readonly string[], { cwd, env = {}, input }: Place): Ended {
  const { status, stdout, stderr } = spawnSync('node', [BIN, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, LANG: 'C', ...env }, ...(input === undefined ? {} : { input }) });
  return { code: status, stdout, stderr };
}

/** Starts a command line; its stderr goes nowhere unless asked for. */
export function start(args: readonly string[], { cwd, env = {} }: Place, stderr: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
  return spawn('node', [BIN, ...args], { cwd, stdio: ['ignore', 'ignore', stderr], env: { ...process.env, LANG: 'C', ...env } });
}

export function ended(child: ChildProcess): Promise<number | null> {
  return child.exitCode !== null || child.signalCode !== null ? Promise.resolve(child.exitCode) : new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

/** Waits until it is so; a machine that is busy is no failure, only one that hangs. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, seconds = 90): Promise<void> {
  for (let tries = seconds * 20; tries > 0; tries--) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never happened: ${what}`);
}

export function newFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'extract-scale-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

const PLACES = ['青禾县', '临溪市', '北岭区', '云台镇', '沙洲县'];

/** A release of its own for every number. */
export function release(n: number): string {
  const place = PLACES[n % PLACES.length] ?? '';
  return `${place}${2001 + (n % 20)}年上半年经济运行情况\n\n上半年，${place}实现生产总值${100 + n}.${n % 10}亿元，同比增长${n % 9}.${(n * 7) % 10}%。其中，第一产业增加值${n}亿元，下降${n % 5}.3%。县商务局签发原产地证书${4000 + n}份。\n\n共${n}次，室温${n}摄氏度。\n`;
}

/** Releases in folders, as text and web pages, with what cannot be read among them. */
export function releases(many: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let n = 0; n < many; n++) {
    const [name, ending] = [`in/${String(n % 3)}/r${String(n).padStart(4, '0')}`, n % 4 === 0 ? 'html' : 'txt'];
    files[`${name}.${ending}`] = ending === 'txt' ? release(n) : `<html><head><title>第${n}号</title></head><body><p>${release(n).split('\n\n').join('</p><p>')}</p></body></html>`;
  }
  files['in/1/photo.txt'] = '\u0000\u0001\u0002PNG';
  files['in/1/void.txt'] = '';
  files['in/lines.jsonl'] = Array.from({ length: many }, (_, n) => `${line(n)}\n`).join('') + 'no line\n[]\n{}\n\n7\n';
  return files;
}

/** A release as a line of JSON; every third has no id. */
export function line(n: number): string {
  return JSON.stringify({ ...(n % 3 === 0 ? {} : { id: `d${n}` }), ...(n % 5 === 0 ? { html: `<p>${release(n)}</p>` } : { text: release(n) }), ...(n % 2 === 0 ? {} : { published: '2024-07-18' }) });
}
