import { describe, expect, it } from '@jest/globals';
import type { ReadResult } from '../../../src/types.js';
import { documentOf, resultsOf } from '../helpers.js';

const TEXT = '全县新增企业310户。';

const letter = (fields: string, body: string): string => `From: =?utf-8?B?${Buffer.from('办公室').toString('base64')}?= <a@example.gov.cn>\r\nTo: b@example.com\r\nSubject: =?utf-8?B?${Buffer.from('转发：新增企业310户').toString('base64')}?=\r\nDate: Fri, 01 Mar 2024 20:30:00 +0000\r\nMIME-Version: 1.0\r\n${fields}\r\n\r\n${body}`;
const part = (fields: string, body: string): string => `--x\r\n${fields}\r\n\r\n${body}\r\n`;
const attached = (name: string, bytes: Uint8Array | string): string =>
  part(`Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="=?utf-8?B?${Buffer.from(name).toString('base64')}?="`, Buffer.from(bytes).toString('base64'));

function told(results: readonly ReadResult[]): string[] {
  return results.map((result) => ('problem' in result ? `${result.problem.code} ${result.problem.file}` : `${result.document.file}: ${result.document.text.trim()}`));
}

describe('letters', () => {
  it('of plain text: subject, and the day in China', async () => {
    const document = await documentOf(letter('Content-Type: text/plain; charset=utf-8', `${TEXT}\r\n\r\n减少5户。`), 'a.eml');
    expect(document).toMatchObject({ text: `${TEXT}\n\n减少5户。`, title: '新增企业310户', published: { date: '2024-03-02', from: 'mail' }, kind: 'mail', rendered: true });
  });

  it('in HTML', async () => {
    const document = await documentOf(letter('Content-Type: text/html; charset=utf-8', `<html><body><style>p{}</style><p>新增<b>310</b>户。</p></body></html>`), 'a.eml');
    expect(document).toMatchObject({ text: '新增310户。', rendered: true });
  });

  it.each(['gb2312', 'GBK', 'gb18030'])('labelled %s, four-byte characters too', async (label) => {
    const rare = Buffer.from([0x95, 0x32, 0x82, 0x36]).toString('base64'); // a character outside GBK
    const document = await documentOf(letter(`Content-Type: text/plain; charset=${label}\r\nContent-Transfer-Encoding: base64`, rare), 'a.eml');
    expect(document.text).toBe(new TextDecoder('gb18030').decode(Buffer.from(rare, 'base64')));
  });

  it('attachments of kinds that are read follow, pictures do not', async () => {
    const body = `${part('Content-Type: text/plain; charset=utf-8', '见附件。')}${attached('新增.txt', TEXT)}${attached('章.png', 'x')}${attached('坏.docx', Buffer.from([0, 1, 2]))}--x--\r\n`;
    expect(told(await resultsOf(letter('Content-Type: multipart/mixed; boundary=x', body), 'a.eml'))).toEqual(['a.eml: 见附件。', `a.eml!/新增.txt: ${TEXT}`, 'UNKNOWN_FORMAT a.eml!/坏.docx']);
  });

  it('without words, with an attachment, are that attachment', async () => {
    expect(told(await resultsOf(letter('Content-Type: multipart/mixed; boundary=x', `${attached('a.txt', TEXT)}--x--\r\n`), 'a.eml'))).toEqual([`a.eml!/a.txt: ${TEXT}`]);
  });

  it('the day of a letter counts for what is attached, and less than what a page says', async () => {
    const page = '<html><head><meta name="PubDate" content="2024-02-28"></head><body><p>全县新增企业310户。</p></body></html>';
    const body = `${attached('a.txt', TEXT)}${attached('b.html', page)}--x--\r\n`;
    const results = await resultsOf(letter('Content-Type: multipart/mixed; boundary=x', body), 'a.eml');
    expect(results).toMatchObject([{ document: { published: { date: '2024-03-02', from: 'mail' } } }, { document: { published: { date: '2024-02-28', from: 'meta' } } }]);
  });

  it('that are no letters are read as text', async () => {
    expect(await documentOf(`通知\n\n${TEXT}`, 'a.eml')).toMatchObject({ kind: 'text', text: `通知\n\n${TEXT}` });
  });
});

describe('saved pages', () => {
  it('are read as pages: address and time from the file', async () => {
    const html = '<html><head><title>新增企业情况_某某网</title></head><body><nav>首页</nav><div id="zoom"><p>全县新增企业310户，同比增长5%，总数达到4200户。</p></div></body></html>';
    const file = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.gov.cn/a.html\r\nSubject: x\r\nDate: Tue, 5 Mar 2024 02:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary=x\r\n\r\n${part('Content-Type: text/html; charset=utf-8\r\nContent-Location: https://example.gov.cn/a.html', html)}${part('Content-Type: text/css\r\nContent-Location: https://example.gov.cn/a.css', 'p{}')}--x--\r\n`;
    const document = await documentOf(file, 'a.mhtml');
    expect(document).toMatchObject({ kind: 'mhtml', url: 'https://example.gov.cn/a.html', retrieved: '2024-03-05T02:00:00.000Z', title: '新增企业情况' });
    expect(document.text).toBe('全县新增企业310户，同比增长5%，总数达到4200户。');
    expect(document.published).toBeUndefined();
  });
});
