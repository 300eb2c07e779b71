/** The page as bytes: its policy, its size, its division. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { extract } from '../helpers/command.js';
import { inFolder } from '../helpers/folder.js';
import { builtin } from '../helpers/pipeline.js';

const sha = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('extract report', () => {
  it('is one page with one script, allowed by its hash and nothing else', async () => {
    const { code, stdout: page } = await extract('report', 'docs/monthly');
    const scripts = [...page.matchAll(/<script(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/gu)].map(([, script = '']) => script);
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/gu)].map(([, style = '']) => style);
    expect(code).toBe(0);
    expect([scripts.length, styles.length]).toEqual([1, 1]);
    expect(page).toContain(`default-src 'none'; script-src '${sha(scripts[0] ?? '')}'; style-src '${sha(styles[0] ?? '')}'; base-uri 'none'; form-action 'none'`);
    expect(page.replace(scripts[0] ?? '', '')).not.toMatch(/<[^>]*\s(?:on\w+|style)=|javascript:|<(?:link|img|iframe)|@import|url\(/iu);
    expect((await extract('report', 'docs/monthly')).stdout).toBe(page);
  });
  it('takes no more than its text and 300 bytes a fact beside its own code', async () => {
    const { stdout: page } = await extract('report', 'docs/monthly', 'fixtures/*.txt', 'fixtures/*.html');
    const { stdout: empty } = await extract('report', 'docs/monthly/none.txt');
    const extractor = await builtin();
    let [bytes, facts] = [0, 0];
    for await (const result of extractor.read(['docs/monthly', 'fixtures/*.txt', 'fixtures/*.html'])) {
      if (!('document' in result)) continue;
      const analysis = extractor.analyse(result.document);
      bytes += Buffer.byteLength(analysis.document.text);
      facts += analysis.facts.length;
    }
    expect(facts).toBeGreaterThan(25);
    expect(Buffer.byteLength(page)).toBeLessThan(Buffer.byteLength(empty) + bytes + 300 * facts);
  });
  it.each([['report', 'docs/monthly', '-o', 'x.pdf'], ['report'], ['report', 'docs/monthly', '--page-size', 'big']])('%j is a mistake', async (...argv) => {
    expect((await extract(...argv)).code).toBe(2);
  });
  it('says what could not be read and writes the rest', async () => {
    const { code, stdout, stderr } = await extract('report', 'docs/monthly/weihui.txt', 'docs/monthly/none.txt');
    expect(code).toBe(4);
    expect(stderr).toContain('docs/monthly/none.txt');
    expect(stdout).toContain('87.4%</a>');
  });
  it('has no page above the size, unless one release is', async () => {
    await inFolder({}, async (folder) => {
      await extract('report', 'docs/monthly', 'fixtures/*.txt', '-o', join(folder, 'report.html'), '--page-size', '60K');
      const { stdout: empty } = await extract('report', 'docs/monthly/none.txt');
      const sizes = await Promise.all((await readdir(join(folder, 'report'))).map(async (name) => (await stat(join(folder, 'report', name))).size - Buffer.byteLength(empty)));
      expect(sizes.length).toBeGreaterThan(2);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(60 * 1024);
    });
  });
  it('leaves an earlier report as it was where it cannot be written', async () => {
    // The place of the index is taken by a folder: the pages before it were written already.
    await inFolder({ 'taken.html/x': '', 'taken/page-001.html': 'old' }, async (folder) => {
      const { code } = await extract('report', 'docs/monthly', '-o', join(folder, 'taken.html'), '--page-size', '1K');
      expect(code).toBe(5);
      expect(await readFile(join(folder, 'taken', 'page-001.html'), 'utf8')).toBe('old');
      expect(await readdir(join(folder, 'taken'))).toEqual(['page-001.html']);
    });
    await inFolder({ 'taken.html/x': '' }, async (folder) => {
      await extract('report', 'docs/monthly', '-o', join(folder, 'taken.html'), '--page-size', '1K');
      expect(await readdir(folder)).toEqual(['taken.html']);
    });
  });
  it('becomes an index and a folder of pages above the size of a page', async () => {
    await inFolder({ 'out/report/page-099.html': 'old', 'out/report/notes.txt': 'mine' }, async (folder) => {
      const path = join(folder, 'out', 'report.html');
      const { code, stderr } = await extract('report', 'docs/monthly', '-o', path, '--page-size', '1K');
      expect(code).toBe(0);
      const pages = (await readdir(join(folder, 'out', 'report'))).sort();
      expect(pages.slice(1)).toEqual(pages.slice(1).map((_, index) => `page-00${index + 1}.html`));
      expect(pages[0]).toBe('notes.txt');
      expect(stderr).toContain(`共 ${pages.length - 1} 页`);
      const index = await readFile(path, 'utf8');
      for (const page of pages.slice(1)) expect(index).toContain(`<a href="report/${page}">`);
      expect(await readdir(join(folder, 'out'))).toEqual(['report', 'report.html']);
      expect(index).toMatch(/<a href="report&#47;page-00\d\.html#f\w+">|<a href="report\/page-00\d\.html#f\w+">/u);
    });
  });
});
