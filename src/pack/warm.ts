/** The last step of the build: runs the command over the seeds and a short page, and keeps what V8 compiled for it in dist/compiled/. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PACKAGE } from './builtin.js';
import { loaderOf } from './compiled.js';

/** A short page; and as text the founding releases, which have the common shapes of sentences: what they do not need is compiled when it is used. */
const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>全市经济运行情况</title></head><body><p>2023年，全市进出口152.4亿元，同比增长0.8%。</p>
<table><tr><th>指标</th><th>2023年</th></tr><tr><td>进出口（亿元）</td><td>152.4</td></tr></table></body></html>
`;

const folders = { bundle: join(PACKAGE, 'dist/bundle'), compiled: join(PACKAGE, 'dist/compiled') };
const loader = loaderOf(folders, { keeps: true });
const command = loader.load('cli.js');
const run: unknown = Reflect.get(Object(command), 'run');
if (typeof run !== 'function') throw new Error('dist/bundle/cli.js runs nothing');

const work = await mkdtemp(join(tmpdir(), 'extract-warm-'));
const page = join(work, 'a.html');
await writeFile(page, PAGE);
const nowhere = { write: async () => {} };
const io = { stdout: nowhere, stderr: nowhere, stdin: async () => new Uint8Array(), tty: { stdin: false, stdout: false, stderr: false }, env: {} };
for (const argv of [['--help'], ['-q', join(PACKAGE, 'seeds')], ['-q', '-f', 'jsonl', page]]) {
  const exit: unknown = await Reflect.apply(run, undefined, [argv, io]);
  if (exit !== 0) throw new Error(`${argv.join(' ')} ended with ${String(exit)}`);
}
await rm(work, { recursive: true });

await rm(folders.compiled, { recursive: true, force: true });
for (const [name, bytes] of loader.keep()) {
  const path = join(folders.compiled, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
