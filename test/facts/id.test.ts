/** What an id must not depend on, each by itself, and what it must. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createExtractor, type Extractor } from '../../src/index.js';

const RELEASE = '某县前三季度外贸平稳\n2024年10月20日\n\n前三季度，全县进出口12.6亿元，增长8.4%，其中出口9.1亿元。\n\n全县签约项目42个，总投资89.3亿元。\n';

let folder = '';
let extractor: Extractor;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extract-'));
  extractor = await createExtractor();
});
afterAll(async () => rm(folder, { recursive: true }));

/** Ids by the figure, of a file written so. */
async function idsOf(name: string, bytes: string | Uint8Array, by = extractor): Promise<ReadonlyMap<string, string>> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  const ids = new Map<string, string>();
  for await (const result of by.read([path])) {
    if ('document' in result) for (const { text, id } of by.extract(result.document)) ids.set(text, id);
  }
  return ids;
}

const base = async (): Promise<ReadonlyMap<string, string>> => idsOf('a.txt', RELEASE);

/** 某县… in GB18030, by a table of its own characters: the platform decodes it and cannot encode it. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytesFor = new Map<string, readonly number[]>();
  for (let high = 0x81; high < 0xff; high++) for (let low = 0x40; low < 0xff; low++) bytesFor.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Uint8Array.from(Array.from(text).flatMap((character) => (character < '\u0080' ? [character.charCodeAt(0)] : [...(bytesFor.get(character) ?? [])])));
}

describe('an id does not depend on', () => {
  it.each([
    ['the folder', 'deep/er/a.txt', RELEASE],
    ['the name of the file, where the release has a title', 'b.txt', RELEASE],
    ['line ends and a mark', 'c.txt', `\uFEFF${RELEASE.replaceAll('\n', '\r\n')}`],
    ['offsets', 'd.txt', RELEASE.replace('\n\n前三季度', '\n\n\n\n\n　　前三季度')],
    ['spaces inside figures', 'e.txt', RELEASE.replace('12.6亿元', '12.6 亿元')],
    ['edits elsewhere on the page', 'f.txt', RELEASE.replace('\n\n全县签约', '\n\n本县另有重点企业15家。\n\n全县签约')],
    ['a full stop', 'g.txt', RELEASE.replace('出口9.1亿元。', '出口9.1亿元；')],
  ])('%s', async (_, name, text) => {
    const [ids, again] = [await base(), await idsOf(name, text)];
    expect(ids.size).toBeGreaterThanOrEqual(4);
    for (const [figure, id] of ids) expect([figure, again.get(figure)]).toEqual([figure, id]);
  });
  it('a day given on the command line, where the release tells none', async () => {
    const undated = RELEASE.replace(/^.*10月20日.*$/mu, '');
    const ids = (published?: string): ReadonlyMap<string, string> => new Map(extractor.extract(undated, published === undefined ? {} : { published }).map(({ text, id }) => [text, id]));
    const [without, given] = [ids(), ids('2024-10-20')];
    expect(without.size).toBeGreaterThanOrEqual(4);
    for (const [figure, id] of without) expect([figure, given.get(figure)]).toEqual([figure, id]);
  });
  it('the encoding', async () => {
    expect([...(await idsOf('h.txt', gb18030(RELEASE)))]).toEqual([...(await base())]);
  });
  it('rules that find more in the same words', async () => {
    const rule = `id: fewer\nabout: a rule of the user's\nmatch:\n  - "[<metric>#Noun] [<value>#Money]"\ntests:\n  - text: 出口9亿元。\n    facts: [{ metric: 出口, value: 900000000, unit: 元 }]\n  - text: 没有数字。\n    facts: []\n`;
    await writeFile(join(folder, 'fewer.yaml'), rule);
    const fewer = await createExtractor({ rules: [join(folder, 'fewer.yaml')], builtin: false });
    const [few, all] = [await idsOf('a.txt', RELEASE, fewer), await base()];
    expect(few.size).toBeGreaterThan(0);
    expect(few.size).toBeLessThan(all.size);
    for (const [figure, id] of few) expect([figure, all.get(figure)]).toEqual([figure, id]);
  });
});

describe('an id depends on', () => {
  it.each([
    ['the release: its title', RELEASE.replace('某县前三季度', '某县2024年前三季度')],
    ['the release: its day', RELEASE.replace('10月20日', '10月21日')],
  ])('%s', async (_, text) => {
    const [ids, again] = [await base(), await idsOf('a2.txt', text)];
    for (const [figure, id] of ids) expect(again.get(figure)).not.toBe(id);
  });
  it('the figure, where one quote holds two', async () => {
    const ids = [...(await idsOf('i.txt', '某县发布\n2024年10月20日\n\n全县有甲类企业5家和乙类企业7家。\n')).values()];
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('nothing that would make a spreadsheet take it for a number', async () => {
    for (const id of (await base()).values()) expect(id).toMatch(/^f[0-9a-v]{13}$/);
  });
});
