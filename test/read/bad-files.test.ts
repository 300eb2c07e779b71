/** Files that cannot be read: each is named with its cure, and nothing of the others is lost. */
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { deflateSync } from 'node:zlib';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { read } from '../../src/read/index.js';
import type { ReadOptions, ReadProblem } from '../../src/types.js';
import { zipOf } from './archive/zip-writer.js';
import { resultsOf } from './helpers.js';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tiqu-bad-'));
  writeFileSync(join(root, 'good.txt'), '全县新增企业310户。');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Writes the file and reads it between two good ones; the problems come back, and how many good ones were read. */
async function between(name: string, content?: Uint8Array | string, options: ReadOptions = {}): Promise<{ problems: ReadProblem[]; good: number; others: string[] }> {
  const [file, good] = [join(root, name), join(root, 'good.txt')];
  if (content !== undefined) writeFileSync(file, content);
  const found: { problems: ReadProblem[]; good: number; others: string[] } = { problems: [], good: 0, others: [] };
  for await (const result of read([good, file, good], options)) {
    if ('problem' in result) found.problems.push(result.problem);
    else if (result.document.file === good) found.good += 1;
    else found.others.push(result.document.text, ...result.document.warnings.map(([, words]) => words));
  }
  return found;
}

const fixture = (name: string): Buffer => readFileSync(`fixtures/formats/${name}`);
const cut = (name: string): Buffer => fixture(name).subarray(0, Math.floor(fixture(name).length * 0.6));
/** A damaged middle, its length kept. */
const scrambled = (name: string): Buffer => {
  const bytes = Buffer.from(fixture(name));
  bytes.fill(0xa5, Math.floor(bytes.length * 0.2), Math.floor(bytes.length * 0.8));
  return bytes;
};
/** A container of old Office files that names this stream. */
const container = (stream: string): Buffer => {
  const bytes = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  Buffer.from(stream, 'utf16le').copy(bytes, 1024);
  return bytes;
};
/** A PDF whose page unpacks to 80 MB. */
function bombPdf(): Buffer {
  const packed = deflateSync(Buffer.alloc(80 * 1024 * 1024, 0x20));
  return Buffer.concat([Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`), packed, Buffer.from('\nendstream\nendobj\n%%EOF\n')]);
}
/** A PDF that says it is encrypted by a password that is not empty. */
const locked = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n3 0 obj\n<< /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -4 >>\nendobj\ntrailer\n<< /Root 1 0 R /Encrypt 3 0 R /ID [<00> <00>] >>\n%%EOF\n`;

const FIXTURES = readdirSync('fixtures/formats').filter((name) => !/\.(?:md|yaml)$/u.test(name));

describe('any file, cut off or with some bytes changed,', () => {
  it.each(FIXTURES)('is read or named: %s', async (name) => {
    const whole = fixture(name);
    for (let seed = 1; seed <= 6; seed++) {
      const bytes = Buffer.from(whole.subarray(0, seed % 2 === 0 ? whole.length : Math.floor((whole.length * seed) / 6)));
      let place = seed * 7919;
      for (let left = seed % 2 === 0 ? 4 * seed : 0; left > 0; left--) {
        bytes[place % bytes.length] = place % 256;
        place = (place * 48271) % 2147483647;
      }
      // A crash of the process, or an exception, is what must not be.
      const results = await resultsOf(bytes, name);
      expect(results.length).toBeGreaterThan(0);
    }
  });
});

describe('a bad file', () => {
  it.each([
    ['truncated.docx', cut('trade.docx'), 'UNREADABLE', /damaged/u],
    ['truncated.xlsx', cut('trade.xlsx'), 'UNREADABLE', /damaged/u],
    ['truncated.zip', cut('trade.zip'), 'UNREADABLE', /damaged/u],
    ['truncated.ofd', cut('trade.ofd'), 'UNREADABLE', /damaged/u],
    ['truncated.txt.gz', cut('trade.txt.gz'), 'UNREADABLE', /damaged/u],
    ['truncated.doc', fixture('trade.doc').subarray(0, 3000), 'UNREADABLE', /damaged/u],
    ['cut.doc', cut('trade.doc'), 'UNREADABLE', /damaged/u],
    ['scrambled.docx', scrambled('trade.docx'), 'UNREADABLE', /damaged/u],
    ['scrambled.zip', scrambled('trade.zip'), 'UNREADABLE', /damaged/u],
    ['noise.pdf', '%PDF-1.7\n'.padEnd(5000, 'x'), 'UNREADABLE', /damaged/u],
    ['password.docx', container('EncryptedPackage'), 'UNREADABLE', /password/u],
    ['password.xlsx', container('EncryptedPackage'), 'UNREADABLE', /password/u],
    ['password.pdf', locked, 'UNREADABLE', /password/u],
    ['password.zip', zipOf({ 'a.txt': 'x' }, { 'a.txt': { flags: 1 } }), 'UNREADABLE', /password/u],
    ['old.xls', container('Workbook'), 'UNKNOWN_FORMAT', /\.xls/u],
    ['old.ppt', container('PowerPoint Document'), 'UNKNOWN_FORMAT', /presentation/u],
    ['slides.pptx', zipOf({ 'ppt/presentation.xml': '' }), 'UNKNOWN_FORMAT', /presentation/u],
    ['photo.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'UNKNOWN_FORMAT', /JPEG/u],
    ['bomb.zip', zipOf({ 'a.txt': Buffer.alloc(4_000_000) }), 'TOO_LARGE', /bomb/u],
    ['bomb.docx', zipOf({ 'word/document.xml': Buffer.alloc(4_000_000, 0x20) }), 'TOO_LARGE', /bomb/u],
    ['bomb.pdf', bombPdf(), 'TOO_LARGE', /bomb/u],
    ['large.txt', Buffer.alloc(2_500_000, 0x61), 'TOO_LARGE', /MB/u],
  ])('%s', async (name, content, code, message) => {
    const { problems, good, others } = await between(name, content, { maxBytes: 2_000_000 });
    expect({ codes: problems.map((problem) => problem.code), good, others }).toEqual({ codes: [code], good: 2, others: [] });
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.file).toContain(name);
    expect(problems[0]?.help.length).toBeGreaterThan(10);
  });

  it.each(['empty.txt', 'empty.docx', 'empty.pdf', 'empty.zip', 'empty.html', 'empty.eml', 'empty.xlsx', 'empty.jsonl', 'empty.gz'])('%s, of zero bytes, is named', async (name) => {
    const { problems, good, others } = await between(name, '');
    expect(good).toBe(2);
    expect([...others, ...problems.map((problem) => problem.message)].join(' ')).toMatch(/no text|empty|damaged/u);
  });

  it('a link that leads to itself', async () => {
    symlinkSync(join(root, 'loop.txt'), join(root, 'loop.txt'));
    expect(await between('loop.txt')).toMatchObject({ problems: [{ code: 'UNREADABLE', help: expect.stringContaining('link') }], good: 2 });
  });

  it('a folder that links to itself, and a name with a line break', async () => {
    mkdirSync(join(root, 'folder'));
    symlinkSync(join(root, 'folder'), join(root, 'folder', 'again'));
    writeFileSync(join(root, 'folder', 'line\nbreak.txt'), '甲3件。');
    expect(await between('folder')).toMatchObject({ problems: [], good: 2, others: ['甲3件。'] });
  });

  (process.getuid?.() === 0 ? it.skip : it)('without permission', async () => {
    writeFileSync(join(root, 'secret.pdf'), 'x');
    chmodSync(join(root, 'secret.pdf'), 0);
    expect(await between('secret.pdf')).toMatchObject({ problems: [{ code: 'NO_PERMISSION' }], good: 2 });
  });

  it('100 MB of one line are told without being read', async () => {
    const file = openSync(join(root, 'line.txt'), 'w');
    const chunk = Buffer.alloc(1024 * 1024, 0x61);
    for (let at = 0; at < 100; at++) writeSync(file, chunk);
    closeSync(file);
    const before = process.memoryUsage().rss;
    expect(await between('line.txt')).toMatchObject({ problems: [{ code: 'TOO_LARGE' }], good: 2 });
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
    rmSync(join(root, 'line.txt'));
  });

  it('100 MB in one line of JSON Lines are passed over, the lines after it read', async () => {
    const file = openSync(join(root, 'line.jsonl'), 'w');
    const chunk = Buffer.alloc(1024 * 1024, 0x61);
    for (let at = 0; at < 100; at++) writeSync(file, chunk);
    writeSync(file, '\n{"text":"甲3件。"}\n');
    closeSync(file);
    expect(await between('line.jsonl')).toMatchObject({ problems: [{ code: 'BAD_LINE' }], good: 2, others: ['甲3件。'] });
    rmSync(join(root, 'line.jsonl'));
  });

  it('a container whose chains of sectors lead back into themselves', async () => {
    const bytes = Buffer.from(fixture('trade.doc'));
    const [table, directory] = [(bytes.readUInt32LE(76) + 1) * 512, bytes.readUInt32LE(48)];
    bytes.writeUInt32LE(directory + 1, table + directory * 4);
    bytes.writeUInt32LE(directory, table + (directory + 1) * 4);
    expect(await between('circle.doc', bytes)).toMatchObject({ problems: [{ code: 'UNREADABLE', message: expect.stringContaining('chains') }], good: 2 });
  });

  it('a line that is no text among lines of JSON', async () => {
    const lines = [Buffer.from('{"text":"甲3件。"}\n'), Buffer.from([0x7b, 0xff, 0xff, 0xc0, 0x80, 0xff, 0x81, 0xff, 0x0a]), Buffer.from('{"text":"乙5件。"}\n')];
    expect(await between('noise.jsonl', Buffer.concat(lines))).toMatchObject({ problems: [{ line: 2 }], good: 2, others: ['甲3件。', '乙5件。'] });
  });

  it('ten levels of nesting', async () => {
    let zip = zipOf({ 'a.txt': 'x' });
    for (let depth = 0; depth < 10; depth++) zip = zipOf({ 'in.zip': zip });
    expect(await between('deep.zip', zip)).toMatchObject({ problems: [{ code: 'TOO_LARGE', message: expect.stringContaining('nested') }], good: 2, others: [] });
  });
});
