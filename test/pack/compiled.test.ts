/** That kept code is taken where it fits and only there, and that what a file does never hangs on it. Left out where nothing is built. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { IMPORTS } from '../../src/pack/imports.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOADER = join(ROOT, 'dist/bundle/compiled.js');
const when = existsSync(LOADER) ? describe : describe.skip;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-compiled-'));
  for (const name of ['bundle', 'compiled']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'bundle/package.json'), '{ "type": "commonjs" }');
  writeFileSync(join(folder, 'bundle/a.js'), 'exports.sum=require("./b.js").one()+1;exports.path=require("node:path").sep;exports.late=async()=>{const c=require("./c.js");return c.same+(await c.later()).sep};');
  writeFileSync(join(folder, 'bundle/b.js'), 'exports.one=()=>1;exports.名="出口";');
  writeFileSync(join(folder, 'bundle/c.js'), 'exports.same=require("./b.js").名;exports.later=()=>require("./import.js")("node:path");');
  writeFileSync(join(folder, 'bundle/import.js'), IMPORTS);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a process of its own sees in a.js: what it exports, and which files V8 took from what is kept. */
function loaded(flags: readonly string[] = [], keep = ''): { readonly seen: readonly unknown[]; readonly taken: readonly string[] } {
  const code = `(async()=>{const {loaderOf}=require(${JSON.stringify(LOADER)}),{join}=require('node:path'),{writeFileSync}=require('node:fs');
    const folders={bundle:${JSON.stringify(join(folder, 'bundle'))},compiled:${JSON.stringify(join(folder, 'compiled'))}};
    const loader=loaderOf(folders,{keeps:${keep !== ''}});const a=loader.load('a.js');const seen=[a.sum,a.path,await a.late(),require(join(folders.bundle,'b.js'))===loader.load('b.js')];
    if(${keep !== ''})for(const [name,bytes] of loader.keep())writeFileSync(join(folders.compiled,name),bytes);
    console.log(JSON.stringify({seen,taken:[...loader.taken].sort()}))})()`;
  return JSON.parse(execFileSync('node', [...flags, '-e', code], { encoding: 'utf8' }));
}

const SEEN = [2, '/', '出口/', true];

when('code compiled by the build', () => {
  it('is taken by the same V8 for the same code', () => {
    expect(loaded()).toEqual({ seen: SEEN, taken: [] });
    expect(loaded([], 'keep')).toEqual({ seen: SEEN, taken: [] });
    expect(readdirSync(join(folder, 'compiled'))).toEqual(['a.js', 'b.js', 'c.js']);
    expect(loaded()).toEqual({ seen: SEEN, taken: ['a.js', 'b.js', 'c.js'] });
  });

  it.each<readonly [string, (kept: Buffer) => Buffer]>([
    ['another V8', (kept) => Buffer.concat([Buffer.from('1'), kept])],
    ['another machine', (kept) => Buffer.from(kept.toString('latin1').replace(` ${process.arch} `, ' pdp11 '), 'latin1')],
    ['cut short', (kept) => kept.subarray(0, kept.length - 40)],
    ['its line and nothing else', (kept) => kept.subarray(0, kept.indexOf('\n') + 1)],
    ['empty', () => Buffer.alloc(0)],
    ['damaged', (kept) => Buffer.concat([kept.subarray(0, kept.length - 200), Buffer.alloc(200)])],
  ])('is left alone where it is %s', (_, spoil) => {
    loaded([], 'keep');
    const path = join(folder, 'compiled/b.js');
    writeFileSync(path, spoil(readFileSync(path)));
    expect(loaded()).toEqual({ seen: SEEN, taken: ['a.js', 'c.js'] });
  });

  it('is left alone where the code was changed, be it by one letter', () => {
    loaded([], 'keep');
    writeFileSync(join(folder, 'bundle/b.js'), 'exports.one=()=>7;exports.名="出口";');
    expect(loaded()).toEqual({ seen: [8, ...SEEN.slice(1)], taken: ['a.js', 'c.js'] });
  });

  it('is left alone by a V8 of other flags', () => {
    loaded([], 'keep');
    expect(loaded(['--no-opt'])).toEqual({ seen: SEEN, taken: [] });
  });

  it('is what the package has, and the command says the same without', () => {
    expect(readdirSync(join(ROOT, 'dist/compiled'))).toEqual(expect.arrayContaining(['cli.js', 'commander.js', 'start.js', 'usual.js']));
    for (const name of ['bin', 'dist/bundle', 'dist/builtin.bin', 'dist/code.sha256', 'package.json']) cpSync(join(ROOT, name), join(folder, 'copy', name), { recursive: true });
    const facts = (root: string): string => spawnSync('node', [join(root, 'bin/extract.js'), '-f', 'jsonl', 'docs/example.txt'], { cwd: ROOT, encoding: 'utf8' }).stdout;
    expect(facts(join(folder, 'copy'))).toBe(facts(ROOT));
    expect(facts(ROOT)).toContain('"metric"');
  });
});
