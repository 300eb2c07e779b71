/** A list that says of files where they came from. */
import { readFileSync } from 'node:fs';
import { parseDelimited } from '../../text/delimited.js';
import type { About, ReadResult } from '../../types.js';
import { decode } from '../encoding/decode.js';
import { isoDay, isoInstant } from '../meta/day.js';
import type { Trouble } from '../problem.js';
import { isTrouble, problemOf, troubleFor, troubleOf } from '../problem.js';

export interface Manifest {
  /** What the list says of a file; nothing where it is silent. */
  readonly about: (file: string) => About;
  readonly problems: readonly ReadResult[];
}

/** Names that columns go by, in any case: English, then as Chinese lists head them. */
const COLUMNS = {
  file: ['file', 'path', 'filename', '文件', '文件名', '路径'],
  url: ['url', 'link', '网址', '链接', '地址'],
  title: ['title', '标题', '题名'],
  issuer: ['issuer', 'source', 'publisher', '发布单位', '发布机构', '来源'],
  published: ['published', 'date', 'pubdate', '发布日期', '发布时间', '日期'],
  retrieved: ['retrieved', 'fetched', 'crawled', '采集时间', '抓取时间', '下载时间'],
} as const;

type Key = keyof typeof COLUMNS;
const KEYS: readonly Key[] = ['file', 'url', 'title', 'issuer', 'published', 'retrieved'];

/**
 * What a manifest says of each file. Paths are as given to the command, or below the manifest's own folder.
 *
 *     file,url,published,retrieved
 *     releases/a.html,https://example.gov.cn/a.html,2024-08-30,2024-09-02T10:00:00Z
 *
 * A manifest that cannot be read, or has no column of files, is a problem; what cells hold no date is left out.
 */
export async function loadManifest(path: string | undefined): Promise<Manifest> {
  if (path === undefined) return { about: () => NOTHING, problems: [] };
  const rows = await rowsOf(path);
  if (isTrouble(rows)) return { about: () => NOTHING, problems: [problemOf(path, rows)] };
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  return { about: (file) => rows.get(plain(file)) ?? (file.startsWith(folder) ? rows.get(plain(file.slice(folder.length))) : undefined) ?? NOTHING, problems: [] };
}

const NOTHING: About = {};

async function rowsOf(path: string): Promise<ReadonlyMap<string, About> | Trouble> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return troubleOf(error);
  }
  const decoded = await decode(bytes);
  if (isTrouble(decoded)) return decoded;
  const [head = [], ...lines] = parseDelimited(decoded.text, decoded.text.split('\n', 1)[0]?.includes('\t') === true ? '\t' : ',');
  const names = head.map((name) => name.trim().toLowerCase());
  const columns = new Map(KEYS.map((key) => [key, names.findIndex((name) => COLUMNS[key].some((one) => one === name))]));
  if ((columns.get('file') ?? -1) < 0) {
    return troubleFor('noFileColumn', { names: KEYS.join(',') });
  }
  return new Map(lines.map((cells) => aboutIn((key) => cells[columns.get(key) ?? -1]?.trim() ?? '')));
}

function aboutIn(cell: (key: Key) => string): readonly [string, About] {
  const words = (key: Key) => cell(key) || undefined;
  const [url, title, issuer, date, retrieved] = [words('url'), words('title'), words('issuer'), isoDay(cell('published')), isoInstant(cell('retrieved'))];
  return [
    plain(cell('file')),
    {
      ...(url === undefined ? {} : { url }),
      ...(title === undefined ? {} : { title }),
      ...(issuer === undefined ? {} : { issuer }),
      ...(date === undefined ? {} : { published: { date, from: 'manifest' as const } }),
      ...(retrieved === undefined ? {} : { retrieved }),
    },
  ];
}

/** `./a\b.html` and `a/b.html` are one path. */
function plain(file: string): string {
  return file.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
}
