/** The YAML block in front of a Markdown file. */
import { wordsOf } from '../../lexicon/lists.js';
import { rewrite } from '../../offsets/rewrite.js';
import type { Document } from '../../types.js';
import { warningFor } from '../problem.js';
import { isoDay, isoInstant } from './day.js';

/**
 * The document without its front matter, whose title, date, url and issuer it takes over.
 *
 *     --- ⏎ title: "…" ⏎ date: 2018-05-09 ⏎ --- ⏎
 *
 * A block that is no YAML is left in the text, with a warning.
 */
export async function takeFrontMatter(document: Document): Promise<Document> {
  const block = BLOCK.exec(document.text);
  if (block === null) return document;
  const { parse } = await import('yaml');
  let fields: unknown;
  try {
    fields = parse(block.groups?.['yaml'] ?? '', { logLevel: 'error' });
  } catch {
    return { ...document, warnings: [...document.warnings, warningFor('frontMatter')] };
  }
  const rest = rewrite(document, [{ start: 0, end: block[0].length, with: '' }]);
  if (typeof fields !== 'object' || fields === null) return rest;
  const byKey = new Map(Object.entries(fields).map(([key, value]) => [key.trim().toLowerCase(), value]));
  return { ...rest, ...taken(byKey, rest) };
}

const BLOCK = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** Keys in the order of trust, in small letters: an original address stands above that of an archive's copy. */
const KEYS = {
  title: ['title', 'headline', ...wordsOf('pages/title_keys')],
  date: [
    'published', 'date', 'pubdate', 'publish_date', 'publishdate', 'published_at', 'published_date', 'date_published',
    'pub_date', 'pub_time', 'pubtime', 'publish_time', 'publishtime', 'release_date',
    ...wordsOf('pages/day_keys'), 'created', 'created_at', 'time',
  ],
  url: ['original_url', 'url', 'link', 'source_url', ...wordsOf('pages/address_keys')],
  issuer: ['issuer', 'source', 'publisher', ...wordsOf('pages/issuer_keys'), 'author'],
  site: ['site', 'sitename', 'site_name', 'account', 'website', ...wordsOf('pages/site_keys')],
  retrieved: ['retrieved', 'retrieved_at', 'fetched', 'fetched_at', 'crawled', 'crawled_at', 'accessed', 'archived'],
} as const;

function taken(fields: ReadonlyMap<string, unknown>, document: Document): Partial<Document> {
  const words = (keys: readonly string[]) =>
    keys.map((key) => fields.get(key)).find((value): value is string => typeof value === 'string' && value.trim() !== '');
  const title = document.title ?? words(KEYS.title);
  const url = document.url ?? words(KEYS.url);
  const issuer = document.issuer ?? words(KEYS.issuer);
  const site = document.site ?? words(KEYS.site);
  const retrieved = document.retrieved ?? KEYS.retrieved.map((key) => isoInstant(fields.get(key))).find((time) => time !== undefined);
  const date = KEYS.date.map((key) => isoDay(fields.get(key))).find((day) => day !== undefined);
  return {
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(site === undefined || /^[\w.:/-]+$/u.test(site) ? {} : { site }),
    ...(retrieved === undefined ? {} : { retrieved }),
    ...(date === undefined || document.published !== undefined ? {} : { published: { date, from: 'front matter' as const } }),
  };
}
