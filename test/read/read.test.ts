import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { read } from '../../src/read/index.js';
import type { Document, ReadOptions } from '../../src/types.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tiqu-read-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array = '全县新增企业310户。'): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Files read, below the root, and `CODE file` for problems, in order. */
async function outcome(inputs: readonly string[], options?: ReadOptions): Promise<string[]> {
  const found: string[] = [];
  for await (const result of read(inputs, options)) {
    const [label, file] = 'problem' in result ? [`${result.problem.code} `, result.problem.file] : ['', result.document.file];
    found.push(label + file.replace(`${root}/`, ''));
  }
  return found;
}

describe('folders', () => {
  it('are walked by code point, without hidden, README, facts and ignored files', async () => {
    for (const name of ['b.txt', 'a/z.md', 'a/b/c.txt', 'B.txt', '乙.txt', '𠮷.txt', '\uFF21.txt', '.git/x.txt', '.x.txt', 'README.md', 'readme.txt', 'b.facts.jsonl', 'draft/d.txt', 'a/skip.txt']) put(name);
    put('.gitignore', 'draft/\n');
    put('a/.extractignore', 'skip.*\n');
    put('photo.png');
    const skipped: string[] = [];
    expect(await outcome([root], { onSkipped: (file) => skipped.push(file) })).toEqual(
      ['B.txt', 'a/b/c.txt', 'a/z.md', 'b.txt', '乙.txt', '\uFF21.txt', '𠮷.txt'],
    );
    expect(skipped).toEqual([join(root, 'photo.png')]);
  });

  it('are walked whole where the ignore files do not count', async () => {
    for (const name of ['a.txt', 'draft/d.txt', '.hidden.txt']) put(name);
    put('.gitignore', 'draft/\n');
    expect(await outcome([root], { ignore: false })).toEqual(['a.txt', 'draft/d.txt']);
  });

  it('read what is named, also where a walk would pass it over', async () => {
    put('.gitignore', '*');
    const files = [put('README.md'), put('.hidden.txt'), put('a.facts.txt'), put('notes.log')];
    expect(await outcome(files)).toEqual(['README.md', '.hidden.txt', 'a.facts.txt', 'notes.log']);
  });

  it('survive loops of links and names with line breaks', async () => {
    put('a/b/one.txt');
    symlinkSync(root, join(root, 'a', 'b', 'loop'));
    symlinkSync(join(root, 'self'), join(root, 'self'));
    put('line\nbreak.txt');
    expect(await outcome([root])).toEqual(['a/b/one.txt', 'line\nbreak.txt']);
  });

  it('without a release are a problem', async () => {
    put('x/picture.jpg');
    expect(await outcome([join(root, 'x')])).toEqual(['NO_RELEASES x']);
  });
});

describe('globs, lists and stdin', () => {
  it('globs are sorted; one that fits nothing is a problem', async () => {
    put('g/b.txt');
    put('g/a.txt');
    put('g/deep/c.md');
    expect(await outcome([`${root}/g/**/*.{txt,md}`])).toEqual(['g/a.txt', 'g/b.txt', 'g/deep/c.md']);
    expect(await outcome([`${root}/none/*.txt`])).toEqual(['NOT_FOUND none/*.txt']);
  });

  it('a name that looks like a glob is a file where it exists', async () => {
    expect(await outcome([put('a[1].txt')])).toEqual(['a[1].txt']);
  });

  it('--files-from takes lines or NULs', async () => {
    const [a, b] = [put('a.txt'), put('b\nc.txt')];
    expect(await outcome([], { filesFrom: put('list', `${a}\r\n\n${join(root, 'no.txt')}\n`) })).toEqual(['a.txt', 'NOT_FOUND no.txt']);
    expect(await outcome([], { filesFrom: '-', stdin: async () => Buffer.from(`${b}\0${a}\0`) })).toEqual(['b\nc.txt', 'a.txt']);
    expect(await outcome([], { filesFrom: join(root, 'none') })).toEqual(['NOT_FOUND none']);
  });

  it('- is read once and once only', async () => {
    let asked = 0;
    const stdin = async () => {
      asked += 1;
      return Buffer.from('新增5件。');
    };
    expect(await outcome(['-', '-'], { stdin })).toEqual(['-', '-']);
    expect(asked).toBe(1);
  });

  it('JSON Lines on stdin are told by their first character', async () => {
    const line = '{"id":"r1","text":"新增5件。"}\n';
    expect(await outcome(['-'], { stdin: async () => Buffer.from(line) })).toEqual(['-#r1']);
  });
});

describe('problems', () => {
  it('never stop the others, and name file, code and cure', async () => {
    const files = [
      join(root, 'none.txt'),
      put('a.txt'),
      put('b.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1])),
      put('c.txt', Buffer.from('%PDF-1.7\n')),
      put('d.txt', Buffer.from([0, 1, 2, 0, 255, 0, 7])),
      put('e.txt', 'x'.repeat(2000)),
      put('f.txt'),
    ];
    expect(await outcome(files, { maxBytes: 1000 })).toEqual([
      'NOT_FOUND none.txt', 'a.txt', 'UNKNOWN_FORMAT b.txt', 'UNREADABLE c.txt', 'UNKNOWN_FORMAT d.txt', 'TOO_LARGE e.txt', 'f.txt',
    ]);
    for await (const result of read(files, { maxBytes: 1000 })) {
      if ('problem' in result) expect(result.problem.help.length).toBeGreaterThan(10);
    }
  });

  (process.getuid?.() === 0 ? it.skip : it)('a file without permission is one', async () => {
    const file = put('secret.txt');
    chmodSync(file, 0);
    expect(await outcome([file])).toEqual(['NO_PERMISSION secret.txt']);
  });

  it('an unknown encoding is one', async () => {
    expect(await outcome([put('a.txt')], { encoding: 'klingon' })).toEqual(['UNKNOWN_ENCODING a.txt']);
  });
});

describe('documents', () => {
  it('an empty file is a document with a warning', async () => {
    expect(await only(put('a.txt', ''))).toMatchObject({ text: '', source: '', warnings: [[expect.any(String), 'the file holds no text']] });
  });

  it('carry the date of the user', async () => {
    expect(await only(put('a.txt'), { published: '2024-08-30' })).toMatchObject({ published: { date: '2024-08-30', from: 'flag' } });
  });

  it('JSON Lines: a document a line, its source the text', async () => {
    const lines = [
      '{"id":"r1","text":"新增\\n5件。","url":"https://a.cn/1","title":"标题","published":"2024/8/30 10:00"}',
      '',
      'nonsense',
      '{"id":2,"text":"减少3件。"}',
      '{"id":"r3"}',
    ];
    const file = put('a.jsonl', `\ufeff${lines.join('\r\n')}`);
    expect(await outcome([file])).toEqual(['a.jsonl#r1', 'BAD_LINE a.jsonl#3', 'a.jsonl#2', 'BAD_LINE a.jsonl#5']);
    expect(await only(file)).toMatchObject({
      source: '新增\n5件。', title: '标题', url: 'https://a.cn/1', published: { date: '2024-08-30', from: 'key' },
    });
  });

  it('JSON Lines of pages: the article, and what the line says of it before what the page does', async () => {
    const html = '<html><head><title>页面标题情况_某某网</title><meta name="PubDate" content="2024-03-01"></head><body><nav>首页99件</nav><div id="zoom"><p>新增5件，减少3件，合计8件。</p></div></body></html>';
    const record = { id: 'p', html, url: 'https://a.cn/1', retrieved: '2024-03-02T02:00:00Z' };
    const document = await only(put('p.jsonl', `${JSON.stringify(record)}\n`));
    expect(document).toMatchObject({ text: '新增5件，减少3件，合计8件。', title: '页面标题情况', url: 'https://a.cn/1', published: { date: '2024-03-01', from: 'meta' }, retrieved: '2024-03-02T02:00:00.000Z' });
    expect(await only(put('q.jsonl', `${JSON.stringify({ ...record, published: '2024-02-28', title: '行里的标题' })}\n`))).toMatchObject({ title: '行里的标题', published: { date: '2024-02-28', from: 'key' } });
  });

  it('JSON Lines in UTF-16', async () => {
    expect(await outcome([put('w.jsonl', Buffer.from('\ufeff{"id":1,"text":"上海3件。"}\n{"id":2,"text":"乙5件。"}\n', 'utf16le'))])).toEqual(['w.jsonl#1', 'w.jsonl#2']);
  });

  it('pipe tables of plain text are tables', async () => {
    const document = await only(put('t.txt', '投诉情况\n\n| 地区 | 投诉量 |\n| --- | --- |\n| 延平 | 168 |\n\n甲|乙\n'));
    expect(document.tables.map(({ start, end }) => document.text.slice(start, end))).toEqual(['地区\t投诉量\n延平\t168']);
    expect(document.text.endsWith('甲|乙\n')).toBe(true);
  });

  it('headings of plain text become marks', async () => {
    const document = await only(put('a.txt', '前言\n## 延平县\n\n###  一、流程 ##\n#5号楼\n'));
    expect(document.text).toBe('前言\n延平县\n\n一、流程\n#5号楼\n');
    expect(document.marks?.map((mark) => [mark.level, document.text.slice(mark.start, mark.end)])).toEqual([[2, '延平县'], [3, '一、流程']]);
  });
});

/** The first document that a file gives. */
async function only(file: string, options?: ReadOptions): Promise<Document> {
  for await (const result of read([file], options)) if ('document' in result) return result.document;
  throw new Error(`no document in ${file}`);
}
