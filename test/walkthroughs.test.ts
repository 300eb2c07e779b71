/** What the pages that tell a story say is true: in an empty folder their files are written, their commands run, in their order. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run } from '../src/cli/main.js';
import { shellWords } from './helpers/shell.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const UPDATE = process.env['UPDATE_DOCS'] === '1';
const PAGES = ['docs/tutorial.md', 'docs/tutorial.zh.md', 'docs/testing.md', 'docs/testing.zh.md', 'docs/overlaps.md', 'docs/overlaps.zh.md'];

/** A block of a page: a file to write, lines of one to change, or commands with what they print. */
interface Step {
  readonly file: string | undefined;
  readonly kind: string;
  readonly text: string;
  /** Where its text begins on the page. */
  readonly at: number;
}

/** A file stands behind its name: "`a/b.yaml`:", an empty line, the block. */
function stepsOf(page: string): readonly Step[] {
  const blocks = readFileSync(join(ROOT, page), 'utf8').matchAll(/(?:`([\w./-]+)`[:：]\n\n)?```(\w+)\n([^]*?)```\n/g);
  return [...blocks].map(({ 0: block, 1: file, 2: kind = '', 3: text = '', index }) => ({ file, kind, text, at: index + block.length - text.length - '```\n'.length })).filter(({ file, kind }) => file !== undefined || kind === 'console');
}

/** The exit code of the last command. */
let code = 0;

/** What a terminal shows of a command, without colours. */
async function shown(line: string): Promise<string> {
  const words = shellWords(line);
  const settings = words.slice(0, words.findIndex((word) => !/^[A-Z_]+=/.test(word)));
  const [program, ...argv] = words.slice(settings.length);
  if (program === 'cp') {
    const [from = '', to = ''] = argv.filter((word) => word !== '-r');
    await cp(from, to, { recursive: true });
    return '';
  }
  if (line === 'echo $?') return `${code}\n`;
  if (program === 'cat') return readFile(argv[0] ?? '', 'utf8');
  expect(program).toBe('extract');
  let out = '';
  const decoder = new TextDecoder();
  const stream = { write: async (chunk: string | Uint8Array) => { out += typeof chunk === 'string' ? chunk : decoder.decode(chunk); } };
  code = await run(argv, { stdout: stream, stderr: stream, stdin: async () => new Uint8Array(), tty: { stdin: true, stdout: true, stderr: true }, env: { NO_COLOR: '1', ...Object.fromEntries(settings.map((setting) => setting.split('='))) }, cwd: process.cwd() });
  return out;
}

async function change(file: string, diff: string): Promise<void> {
  const lines = diff.trimEnd().split('\n');
  const old = lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1)).join('\n');
  const text = await readFile(file, 'utf8');
  expect(text).toContain(old);
  await writeFile(file, text.replace(old, () => lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1)).join('\n')));
}

async function outputOf(block: string): Promise<string> {
  const lines = block.split('\n').filter((line) => line.startsWith('$ '));
  let text = '';
  for (const line of lines) text += `${line}\n${await shown(line.slice(2))}`;
  return text.split('\n').map((line) => line.trimEnd()).join('\n');
}

describe.each(PAGES)('%s', (page) => {
  const home = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'extract-'));
  beforeAll(() => process.chdir(folder));
  afterAll(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
    if (UPDATE) writeFileSync(join(ROOT, page), changed.reduceRight((all, { at, old, text }) => all.slice(0, at) + text + all.slice(at + old.length), readFileSync(join(ROOT, page), 'utf8')));
  });
  const changed: { readonly at: number; readonly old: string; readonly text: string }[] = [];
  const steps = stepsOf(page);
  it('has commands', () => expect(steps.filter(({ kind }) => kind === 'console').length).toBeGreaterThan(0));
  it.each(steps.map((step, index) => [`${index + 1} ${step.file ?? (step.text.split('\n')[0] ?? '')}`, step] as const))('%s', async (_, { file, kind, text, at }) => {
    if (file === undefined) {
      const actual = await outputOf(text);
      if (UPDATE) changed.push({ at, old: text, text: actual });
      else expect(text).toBe(actual);
    } else if (kind === 'diff') await change(file, text);
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  });
});

describe.each(['docs/testing.md', 'docs/testing.zh.md'])('the workflow of %s', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  it('runs a command that the page shows', () => {
    const [, command = ''] = /- run: npx (extract check .*)\n/.exec(text) ?? [];
    expect(command).not.toBe('');
    expect(text).toContain(`$ GITHUB_ACTIONS=true ${command}\n`);
  });
});
