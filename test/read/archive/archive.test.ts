import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { ReadResult } from '../../../src/types.js';
import { resultsOf } from '../helpers.js';
import { zipOf } from './zip-writer.js';

const TEXT = '全县新增企业310户。';

/** `file: text` for documents, `CODE file` for problems. */
function told(results: readonly ReadResult[]): string[] {
  return results.map((result) => ('problem' in result ? `${result.problem.code} ${result.problem.file}` : `${result.document.file}: ${result.document.text}`));
}

describe('ZIP', () => {
  it('members in the order of their names, passed over as in a folder', async () => {
    const skipped: string[] = [];
    const zip = zipOf({ 'b.txt': '乙5件。', 'a/甲.html': '<p>甲3件。</p>', 'a/.x.txt': '', '__MACOSX/a.txt': '', 'README.md': '', 'a/x.facts.yaml': '', 'p.png': 'x' });
    expect(told(await resultsOf(zip, 'r.zip', { onSkipped: (file) => skipped.push(file) }))).toEqual(['r.zip!/a/甲.html: 甲3件。', 'r.zip!/b.txt: 乙5件。']);
    expect(skipped).toEqual(['r.zip!/p.png']);
  });

  it('names in GB18030 where nothing says UTF-8', async () => {
    const zip = zipOf({ 'x.txt': TEXT }, { 'x.txt': { flags: 0, name: Buffer.from('b8bdb1ed312e747874', 'hex') } });
    expect(told(await resultsOf(zip, 'r.zip'))).toEqual([`r.zip!/附表1.txt: ${TEXT}`]);
  });

  it('archives in archives, and no more than five deep', async () => {
    let zip = zipOf({ 'a.txt': TEXT });
    for (let depth = 0; depth < 3; depth++) zip = zipOf({ 'in.zip': zip });
    expect(told(await resultsOf(zip, 'r.zip'))).toEqual([`r.zip!/in.zip!/in.zip!/in.zip!/a.txt: ${TEXT}`]);
    for (let depth = 0; depth < 7; depth++) zip = zipOf({ 'in.zip': zip });
    expect(told(await resultsOf(zip, 'r.zip'))).toEqual([`TOO_LARGE r.zip${'!/in.zip'.repeat(5)}`]);
  });

  it('a bad member is named, the others are read', async () => {
    const zip = zipOf(
      { 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': TEXT, 'd.txt': TEXT, 'e.txt': TEXT },
      { 'b.txt': { flags: 1 }, 'c.txt': { crc: 5 }, 'd.txt': { method: 12 } },
    );
    expect(told(await resultsOf(zip, 'r.zip'))).toEqual([
      `r.zip!/a.txt: ${TEXT}`, 'UNREADABLE r.zip!/b.txt', 'UNREADABLE r.zip!/c.txt', 'UNKNOWN_FORMAT r.zip!/d.txt', `r.zip!/e.txt: ${TEXT}`,
    ]);
  });

  it('a bomb is counted by its real bytes, whatever it claims', async () => {
    const zip = zipOf({ 'a.txt': Buffer.alloc(3_000_000, 0x20), 'b.txt': TEXT }, { 'a.txt': { size: 10 } });
    expect(zip.length).toBeLessThan(10_000);
    expect(told(await resultsOf(zip, 'r.zip', { maxBytes: 1_000_000 }))).toEqual(['TOO_LARGE r.zip!/a.txt', `r.zip!/b.txt: ${TEXT}`]);
  });

  it.each([
    ['claims', 250_000],
    ['holds but does not claim', 10],
  ])('one that %s more members than any folder has', async (_, claim) => {
    const entry = Buffer.alloc(47);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(1, 28);
    entry.write('a', 46);
    const directory = Buffer.concat(Array.from({ length: claim < 100 ? 200_001 : 1 }, () => entry));
    const wide = Buffer.alloc(56 + 20);
    wide.writeUInt32LE(0x06064b50, 0);
    wide.writeBigUInt64LE(BigInt(claim), 32);
    wide.writeBigUInt64LE(BigInt(directory.length), 40);
    wide.writeBigUInt64LE(4n, 48);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(0xffff, 10);
    end.writeUInt32LE(0xffffffff, 16);
    expect(told(await resultsOf(Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), directory, wide, end]), 'r.zip'))).toEqual(['TOO_LARGE r.zip']);
  });

  it.each([
    ['cut off', zipOf({ 'a.txt': TEXT }).subarray(0, 60), 'UNREADABLE'],
    ['without members', zipOf({}), 'NO_RELEASES'],
    ['of pictures', zipOf({ 'a.png': '' }), 'NO_RELEASES'],
    ['that is a presentation', zipOf({ 'ppt/presentation.xml': '<p/>' }), 'UNKNOWN_FORMAT'],
  ])('one %s', async (_, zip, code) => {
    expect(told(await resultsOf(zip, 'r.zip'))).toEqual([`${code} r.zip`]);
  });
});

describe('gzip', () => {
  it.each([
    ['a.txt.gz', TEXT, `a.txt.gz: ${TEXT}`],
    ['a.html.gz', `<p>${TEXT}</p>`, `a.html.gz: ${TEXT}`],
    ['a.jsonl.gz', `{"id":"r","text":"${TEXT}"}\n`, `a.jsonl.gz#r: ${TEXT}`],
    ['page.gz', `<!doctype html><p>${TEXT}</p>`, `page.gz: ${TEXT}`],
  ])('%s is read as what is inside', async (file, content, expected) => {
    expect(told(await resultsOf(gzipSync(content), file))).toEqual([expected]);
  });

  it('of several members', async () => {
    const lines = ['甲3件。', '乙5件。'].map((text, id) => gzipSync(`{"id":${id},"text":"${text}"}\n`));
    expect(told(await resultsOf(Buffer.concat(lines), 'a.jsonl.gz'))).toEqual(['a.jsonl.gz#0: 甲3件。', 'a.jsonl.gz#1: 乙5件。']);
  });

  it('a bomb ends, what is cut off is named', async () => {
    expect(told(await resultsOf(gzipSync(Buffer.alloc(3_000_000)), 'a.txt.gz', { maxBytes: 1_000_000 }))).toEqual(['TOO_LARGE a.txt.gz']);
    expect(told(await resultsOf(gzipSync(TEXT.repeat(100)).subarray(0, 30), 'a.txt.gz'))).toEqual(['UNREADABLE a.txt.gz']);
  });
});

const record = (type: string, url: string, body: string, fields = ''): string =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-03-01T08:00:00Z\r\n${fields}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
const answer = (status: string, type: string, body: string): string => `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${body}`;
const HTTP = 'Content-Type: application/http; msgtype=response\r\n';

describe('WARC', () => {
  it('pages that were answered with 200, each once, with address and time', async () => {
    const page = record('response', 'https://a.cn/1', answer('200 OK', 'text/html', `<p>${TEXT}</p>`), `${HTTP}WARC-Payload-Digest: sha1:X\r\n`);
    const warc = [
      record('warcinfo', '', 'software: x'),
      record('response', 'https://a.cn/0', answer('301 Moved', 'text/html', ''), HTTP),
      page,
      record('request', 'https://a.cn/1', 'GET / HTTP/1.1\r\n\r\n', HTTP),
      page,
      record('response', 'https://a.cn/2.png', answer('200 OK', 'image/png', 'x'), HTTP),
      record('resource', 'https://a.cn/3', TEXT, 'Content-Type: text/plain\r\n'),
    ].join('');
    const results = await resultsOf(warc, 'a.warc');
    expect(told(results)).toEqual([`a.warc!/https://a.cn/1: ${TEXT}`, `a.warc!/https://a.cn/3: ${TEXT}`]);
    expect(results[0]).toMatchObject({ document: { url: 'https://a.cn/1', retrieved: '2024-03-01T08:00:00.000Z', kind: 'html' } });
  });

  it('a record that is cut off is named, one that is too large passed over', async () => {
    const [first, second] = [record('resource', 'https://a.cn/1', TEXT, 'Content-Type: text/plain\r\n'), record('resource', 'https://a.cn/2', 'x'.repeat(2000), 'Content-Type: text/plain\r\n')];
    expect(told(await resultsOf(second + first, 'a.warc', { maxBytes: 1000 }))).toEqual(['TOO_LARGE a.warc!/https://a.cn/2', `a.warc!/https://a.cn/1: ${TEXT}`]);
    expect(told(await resultsOf((first + second).slice(0, -100), 'a.warc'))).toEqual([`a.warc!/https://a.cn/1: ${TEXT}`, 'UNREADABLE a.warc']);
  });
});
