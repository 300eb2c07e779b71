import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { read } from '../../src/read/index.js';
import type { ReadOptions, ReadResult } from '../../src/types.js';
import { zipOf } from './archive/zip-writer.js';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tiqu-list-'));
  mkdirSync(join(root, 'r'));
  writeFileSync(join(root, 'r', 'a.html'), '<html><head><title>页面标题情况</title><meta name="PubDate" content="2024-03-01"><link rel="canonical" href="https://b.cn/x"></head><body><p>全县新增企业310户。</p></body></html>');
  writeFileSync(join(root, 'r', 'b.zip'), zipOf({ 'c.txt': '全县减少5户。' }));
});
afterAll(() => rmSync(root, { recursive: true }));

async function readWith(manifest: string, options: ReadOptions = {}): Promise<ReadResult[]> {
  writeFileSync(join(root, 'list.csv'), manifest);
  const results: ReadResult[] = [];
  for await (const result of read([join(root, 'r')], { ...options, manifest: join(root, 'list.csv') })) results.push(result);
  return results;
}

describe('a manifest', () => {
  it('stands above the page; members of archives have lines of their own', async () => {
    const list = 'file,url,published,title,issuer,retrieved\nr/a.html,https://a.cn/1,2024/2/28,清单标题,统计局,2024-03-02T10:00:00+08:00\nr/b.zip!/c.txt,https://a.cn/2,,,,2024-03-03\n';
    expect(await readWith(list)).toMatchObject([
      { document: { url: 'https://a.cn/1', published: { date: '2024-02-28', from: 'manifest' }, title: '清单标题', issuer: '统计局', retrieved: '2024-03-02T02:00:00.000Z' } },
      { document: { url: 'https://a.cn/2', retrieved: '2024-03-03', text: '全县减少5户。' } },
    ]);
  });

  it('heads its columns in Chinese too, and may be silent', async () => {
    expect(await readWith('﻿网址\t文件名\r\nhttps://a.cn/1\tr\\a.html\r\n')).toMatchObject([
      { document: { url: 'https://a.cn/1', published: { date: '2024-03-01', from: 'meta' }, title: '页面标题情况' } },
      { document: { text: '全县减少5户。' } },
    ]);
  });

  it('stands below --published', async () => {
    expect(await readWith('file,published\nr/a.html,2024-02-28\n', { published: '2020-01-01' })).toMatchObject([{ document: { published: { date: '2020-01-01', from: 'flag' } } }, {}]);
  });

  it.each([
    ['without a column of files', 'url\nhttps://a.cn/1\n', 'BAD_LINE'],
    ['of noise', '\u0000\u0001', 'UNKNOWN_FORMAT'],
  ])('%s is a problem, the files are read', async (_, list, code) => {
    expect(await readWith(list)).toMatchObject([{ problem: { code, file: join(root, 'list.csv') } }, { document: {} }, { document: {} }]);
  });

  it('that is not there is a problem', async () => {
    const results: ReadResult[] = [];
    for await (const result of read([join(root, 'r')], { manifest: join(root, 'none.csv') })) results.push(result);
    expect(results).toMatchObject([{ problem: { code: 'NOT_FOUND' } }, { document: {} }, { document: {} }]);
  });
});
