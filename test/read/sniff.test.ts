import { describe, expect, it } from '@jest/globals';
import { sniff } from '../../src/read/sniff.js';
import { resultOf } from './helpers.js';

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** `kind`, with ! where the name says otherwise; the code of a trouble. */
function told(head: Uint8Array | string, file: string): string {
  const sniffed = sniff(Buffer.from(head), file);
  return 'code' in sniffed ? sniffed.code : `${sniffed.kind.name}${sniffed.warning === undefined ? '' : '!'}`;
}

describe('the kind of a file', () => {
  it.each([
    ['a.txt', '全县3件。', 'text'],
    ['a.txt', '### 快讯\n<p style="text-indent: 2em;">全县3件。</p><p><strong>甲</strong></p>', 'markdown'],
    ['a.txt', '价格<5元，<b>占比</b>>3%，<br>全县3件。', 'text'],
    ['a', '全县3件。', 'text'],
    ['a.log', '全县3件。', 'text'],
    ['a.md', '# 甲', 'markdown'],
    ['a.MD', '<!doctype html>', 'html'],
    ['a.html', '<p>甲', 'html'],
    ['a.doc', '<html xmlns:o="urn:schemas-microsoft-com:office:office">', 'html!'],
    ['a.doc', OLE, 'doc'],
    ['a.wps', OLE, 'doc'],
    ['a.doc', 'PK\u0003\u0004', 'zip!'],
    ['a.docx', 'PK\u0003\u0004', 'zip'],
    ['a.xls', OLE, 'doc'],
    ['a.html', '%PDF-1.5', 'pdf!'],
    ['a.pdf', '\r\n%PDF-1.5', 'pdf'],
    ['a.pdf', '<!DOCTYPE html><title>404</title>', 'html!'],
    ['a.pdf', '全县3件。', 'text!'],
    ['a.docx', '', 'docx'],
    ['a.txt', '', 'text'],
    ['a.eml', 'Subject: a\r\nFrom: b\r\n\r\n', 'mail'],
    ['a.txt', 'From: 甲\n说明：乙\n', 'text'],
    ['a.mht', 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n', 'mail'],
    ['a.gz', Buffer.from([0x1f, 0x8b, 8]), 'gzip'],
    ['a.warc', 'WARC/1.1\r\n', 'warc'],
    ['a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'UNKNOWN_FORMAT'],
    ['a.rtf', '{\\rtf1', 'UNKNOWN_FORMAT'],
    ['a.rar', 'Rar!\u001a', 'UNKNOWN_FORMAT'],
    ['a.pdf', Buffer.from([1, 0, 2]), 'UNKNOWN_FORMAT'],
    ['-', '{"id":1}', 'jsonl'],
    ['-', '---\ntitle: a', 'markdown'],
    ['-', '甲', 'text'],
  ])('%s with %p', (file, head, expected) => {
    expect(told(head, file)).toBe(expected);
  });

  it('a wrong ending is told to the user', async () => {
    expect(await resultOf('<html><body><p>全县新增企业310户。</p></body></html>', '附件.doc')).toMatchObject({ document: { kind: 'html', warnings: [[expect.any(String), expect.stringContaining('.doc')]] } });
  });
});
