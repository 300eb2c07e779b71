/** A folder with bad files of every kind among good ones, as a process of its own: each bad one named with a cure, nothing of the others lost. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { zipOf } from '../read/archive/zip-writer.js';
import { BIN, extract, newFolder, release, removeFolder, ROOT, whenBuilt } from '../scale/helpers.js';

const fixture = (name: string): Buffer => readFileSync(join(ROOT, 'fixtures/formats', name));
const half = (name: string): Buffer => fixture(name).subarray(0, Math.floor(fixture(name).length * 0.6));

/** Files that cannot be read, and what is said of them. */
const BAD: Readonly<Record<string, readonly [content: Uint8Array | string, says: string]>> = {
  'bomb.txt.gz': [gzipSync(Buffer.alloc(80_000_000)), 'perhaps a bomb'],
  'cut.docx': [half('trade.docx'), 'damaged'],
  'cut.pdf': [Buffer.from('%PDF-1.7\n'.padEnd(5000, 'x')), 'damaged'],
  'empty.pdf': ['', 'empty'],
  'line.txt': [Buffer.alloc(100_000_000, 0x61), 'more than the 50 MB allowed'],
  'picture.txt': [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'a picture'],
  'secret.zip': [zipOf({ 'a.txt': 'x' }, { 'a.txt': { flags: 1 } }), 'password'],
  'slides.docx': [zipOf({ 'ppt/presentation.xml': '' }), 'presentation'],
};

let folder = '';
beforeAll(() => {
  folder = newFolder(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`in/${String(n).padStart(2, '0')}.txt`, release(n)])));
  for (const [name, [content]] of Object.entries(BAD)) writeFileSync(join(folder, 'in', name), content);
  writeFileSync(join(folder, 'in', '断\n行.txt'), release(20));
  symlinkSync(join(folder, 'in'), join(folder, 'in', 'again'));
  symlinkSync(join(folder, 'loop.txt'), join(folder, 'loop.txt'));
});
afterAll(() => removeFolder(folder));

whenBuilt('a folder with bad files among the good ones', () => {
  it.each(['1', '2'])('gives all that can be read, with %s threads, in little memory', (jobs) => {
    const { code, stdout, stderr } = extract(['in', 'loop.txt', 'none.txt', '--columns', 'file', '-f', 'jsonl', '-j', jobs, '--stats'], { cwd: folder });
    const files = new Set(stdout.trim().split('\n').map((row) => (/"file":"(?<file>.*)"/.exec(row)?.groups?.['file'])));
    expect([code, files.size]).toEqual([4, 21]);
    for (const [name, [, says]] of Object.entries(BAD)) expect(stderr).toMatch(new RegExp(`^in/${name}[^\\n]*: .*${says}.*\\n  help: .{10}`, 'm'));
    expect(stderr).toMatch(/^loop\.txt: .*link.*\n {2}help: /m);
    expect(stderr).toMatch(/^none\.txt: .*\n {2}help: /m);
    expect(stderr).toContain(`21 read · ${Object.keys(BAD).length + 2} unread`);
    expect(Number(/(?<mb>\d+) MB of memory/.exec(stderr)?.groups?.['mb'])).toBeLessThan(400);
  });
  it('names a file that may not be read', () => {
    const path = join(folder, 'in/00.txt');
    const locked = join(folder, 'locked.txt');
    writeFileSync(locked, release(3));
    for (const [file, mode] of [[folder, 0o755], [join(folder, 'in'), 0o755], [path, 0o644], [locked, 0]] as const) chmodSync(file, mode);
    // Root may read all: then it is asked for as nobody.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { error, status, stdout, stderr } = spawnSync(process.execPath, [BIN, path, locked, '--columns', 'metric', '--ui', 'en'], { encoding: 'utf8', cwd: '/', ...nobody });
    if (error !== undefined || stderr.includes('Cannot find module') || (status !== 4 && stdout === '')) {
      process.stderr.write(`skipped: nobody cannot run ${process.execPath} here, so that no file without permission was tried\n`);
      return;
    }
    expect([status, stdout]).toEqual([4, expect.stringContaining('生产总值')]);
    expect(stderr).toMatch(/locked\.txt: may not be read by this user\n {2}help: /);
  });
});

whenBuilt('a folder in many encodings', () => {
  it('is read as what each file is, which --dry-run tells; --encoding overrides', () => {
    const text = '上半年，全县新增企业310户，同比增长5%。';
    // The same sentence in GBK.
    const gbk = Buffer.from('c9cfb0ebc4eaa3acc8abcfd8d0c2d4f6c6f3d2b5333130bba7a3accdacb1c8d4f6b3a43525a1a3', 'hex');
    const many = newFolder({ 'in/a.txt': text });
    try {
      writeFileSync(join(many, 'in/b.txt'), gbk);
      writeFileSync(join(many, 'in/c.txt'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
      writeFileSync(join(many, 'in/d.txt'), Buffer.concat([gbk, Buffer.from([0x95, 0x32, 0x82, 0x36])]));
      const { stdout } = extract(['in', '--dry-run'], { cwd: many });
      expect(stdout.trim().split('\n').map((line) => line.split('\t').slice(0, 3).join(' '))).toEqual(['in/a.txt text utf-8', 'in/b.txt text gb18030', 'in/c.txt text utf-16le', 'in/d.txt text gb18030']);
      const rows = extract(['in', '--columns', 'metric,value,yoy', '--header', 'none', '--repeats'], { cwd: many }).stdout.trim().split('\n');
      expect([rows.length, new Set(rows).size]).toEqual([4, 1]);
      expect(extract(['in/b.txt', '--encoding', 'utf-8'], { cwd: many })).toMatchObject({ code: 4, stderr: expect.stringContaining('not text in utf-8') });
    } finally {
      removeFolder(many);
    }
  });
});
