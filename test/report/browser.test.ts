/** The page in a real browser, opened from the disk. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { extract } from '../helpers/command.js';
import { inFolder } from '../helpers/folder.js';

const CHROMIUM = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path));
const when = CHROMIUM === undefined ? describe.skip : describe;
if (CHROMIUM === undefined) process.stderr.write('skipped: no Chromium is installed (apt-get install chromium, or CHROMIUM_PATH), the report is not opened in a browser\n');

/** A release that tries to be more than text. */
const HOSTILE = `<script>window.hacked=1</script>]]>\u2028"quotes' & <img src=x onerror="window.hacked=1">
2024年1月30日

2023年，<b>全市</b>进出口152.4亿元，同比增长0.8%。</script><script>window.hacked=1</script>
=HYPERLINK("http://x")市签约项目42个，javascript:alert(1)。`;

async function metrics(page: Page): Promise<string[]> {
  return page.locator('#table tbody tr:not(#detail) td:first-child').allTextContents();
}

when('the report', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ ...(CHROMIUM !== undefined && { executablePath: CHROMIUM }), args: ['--no-sandbox'] });
  });
  afterAll(async () => browser.close());

  /** The report of these paths, opened; whatever the page complains of is in `complaints`. */
  async function opened(argv: readonly string[], work: (page: Page, complaints: readonly string[]) => Promise<void>, hash = ''): Promise<void> {
    await inFolder({}, async (folder) => {
      const path = join(folder, 'report.html');
      expect((await extract('report', ...argv, '-o', path)).code).toBe(0);
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:') && !request.url().startsWith('blob:')) complaints.push(request.url());
      });
      await page.goto(pathToFileURL(path).href + hash);
      await work(page, complaints);
      expect(complaints).toEqual([]);
      await page.close();
    });
  }

  it('leads from a figure to its row and from a row to its figure', async () => {
    await opened(['docs/monthly'], async (page) => {
      await page.getByRole('link', { name: '87.4%' }).click();
      expect(await page.locator('#table tr.here').textContent()).toContain('民营企业进出口占比');
      expect(await page.locator('#detail').textContent()).toContain('占卫辉市外贸进出口总值的87.4%');
      expect(await page.locator('#detail').textContent()).toMatch(/规则share\w* /u);
      await page.locator('#table tbody tr', { hasText: '签约项目' }).first().locator('td.n').first().click();
      expect(await page.locator('#texts a.here').allTextContents()).toEqual(['42个']);
      expect(await page.locator('#texts a.here').isVisible()).toBe(true);
      await page.goBack();
      expect(await page.locator('#texts a.here').allTextContents()).toEqual(['87.4%']);
    });
  });
  it('says where a slot comes from', async () => {
    await opened(['docs/monthly/changyuan.txt'], async (page) => {
      await page.getByRole('link', { name: '99.6%' }).click();
      expect(await page.locator('#detail').textContent()).toContain('期间2024年1—9月  ← 上文 · 第 4 行 · “前三季度”');
    });
  });
  it('searches, filters and sorts', async () => {
    await opened(['docs/monthly'], async (page) => {
      await page.locator('#search').fill('长垣 进出口');
      expect(await metrics(page)).toEqual(['外贸进出口总值', '出口']);
      await page.locator('#search').fill('');
      await page.locator('#state').selectOption('check');
      expect(await page.locator('#table tbody tr:not(.c)').count()).toBe(0);
      const checks = (await extract('docs/monthly', '-f', 'csv', '--columns', 'check', '--header', 'none')).stdout.split('\n').filter((check) => check !== '');
      expect(checks.length).toBeGreaterThan(0);
      expect(await page.locator('#shown').textContent()).toBe(`${checks.length} / 25 条`);
      await page.locator('#state').selectOption('all');
      await page.locator('#release').selectOption({ label: '卫辉市前三季度外贸稳中有进' });
      expect(await metrics(page)).toHaveLength(5);
      await page.getByRole('button', { name: '数值原文' }).click();
      expect(await page.locator('#table tbody td:nth-child(2)').allTextContents()).toEqual(['43项', '87.4%', '145项', '4.1亿元', '5.3亿元']);
      await page.getByRole('button', { name: '数值原文' }).click();
      expect((await page.locator('#table tbody td:nth-child(2)').allTextContents())[0]).toBe('5.3亿元');
    });
  });
  it('exports what is shown, as the command itself would', async () => {
    await opened(['docs/monthly/weihui.txt'], async (page) => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: '导出 CSV' }).click();
      const csv = await readFile(await (await waiting).path(), 'utf8');
      const { stdout } = await extract('docs/monthly/weihui.txt', '-f', 'csv', '--header', 'zh');
      expect(csv.replaceAll('\r\n', '\n')).toBe(`\uFEFF${stdout.replaceAll('\r\n', '\n')}`);
    });
  });
  it('draws what two releases state, each mark a link to its row', async () => {
    await opened(['docs/monthly'], async (page) => {
      await page.locator('#charts summary').click();
      const chart = page.locator('#charts svg', { hasText: '按时办结率' });
      expect(await chart.textContent()).toContain('99.6');
      await chart.locator('a').first().click();
      expect(await page.locator('#table tr.here').textContent()).toContain('按时办结率');
    });
  });
  it('runs nothing that a release says', async () => {
    await inFolder({ 'a.txt': HOSTILE }, async (folder) => {
      await opened([folder], async (page) => {
        expect(await page.evaluate('window.hacked')).toBeUndefined();
        expect(await page.locator('#texts script, #texts img, #texts article div b b').count()).toBe(0);
        expect(await page.locator('#texts article > div').textContent()).toContain('</script><script>window.hacked=1</script>');
        const waiting = page.waitForEvent('download');
        await page.locator('#export').click();
        expect(await readFile(await (await waiting).path(), 'utf8')).not.toMatch(/^=|[,"]=HYPERLINK/mu);
      });
    });
  });
  it('opens at the row that a link names by its id, even one that is filtered away', async () => {
    const { stdout } = await extract('docs/monthly/changyuan.txt', '-f', 'csv', '--columns', 'id,metric', '--header', 'none');
    const [id, metric] = stdout.trim().split('\n').at(-1)?.trim().split(',') ?? [];
    await opened(['docs/monthly/changyuan.txt'], async (page) => {
      expect(await page.locator('#table tr.here').textContent()).toContain(metric ?? '?');
      await page.locator('#search').fill('出口');
      await page.locator('#texts a.c').first().click();
      // The page turns to the row when it has heard of the new address.
      await page.locator('#table tr.here').first().waitFor();
      expect(await page.locator('#table tr.here').count()).toBe(1);
    }, `#${id}`);
  });
  it('speaks both languages, is dark where the reader is, and can be read on paper', async () => {
    await opened(['docs/monthly'], async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
      expect(await page.locator('#table th').allTextContents()).toEqual(['metric', 'text', 'change', 'period', 'region', 'body', 'check', 'file']);
      const paper = async (): Promise<unknown> => page.evaluate('getComputedStyle(document.body).backgroundColor');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await paper()).toBe('rgb(13, 17, 23)');
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
      expect(await paper()).toBe('rgb(255, 255, 255)');
      expect(await page.locator('#tools').isVisible()).toBe(false);
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
    });
  });
});
