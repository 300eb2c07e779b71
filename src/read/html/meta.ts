/** What a page says of its article beside the text: title, day, issuer, site, address. */
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Document, Published } from '../../types.js';
import { isoDay } from '../meta/day.js';
import { accountDay, accountOf } from './account.js';
import type { Page } from './page.js';
import { wordsOf } from './page.js';
import { printedDay, printedIssuer, wordsAround } from './printed.js';
import { siteOf, withoutSite } from './site.js';
import { titledNear } from './titled.js';

/** Names of meta tags in the order of trust. */
const KEYS = {
  title: ['articletitle', 'og:title', 'dc.title', 'twitter:title'],
  date: [
    'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publishtime', 'publish_time', 'pubtime', 'article:published_time', 'og:published_time',
    'datepublished', 'firstpublishedtime', 'og:release_date', 'weibo:article:create_at', 'bytedance:published_time', 'dc.date.issued', 'dc.date',
    'release_date', 'publication_date', 'citation_publication_date', 'createdate', 'date',
  ],
  issuer: ['contentsource', 'article:source', 'source', 'dc.source', 'mediaid'],
  url: ['canonical', 'og:url'],
} as const;

/**
 * Title, day, issuer, site and address of the article, from meta tags, else as the page prints them around it.
 *
 *     <meta name="PubDate" content="2025-11-06 09:20">   发布时间：2025-11-06 来源：四平市农业农村局
 *
 * `article` is the element that holds the article. What the document knows already (a flag) stays.
 */
export function metaOf(page: Page, article: number | undefined, document: Document): Partial<Document> {
  const around = wordsAround(page, article);
  const headline = titleOf(page, article);
  const title = document.title ?? (headline === undefined ? undefined : withoutNotes(headline));
  const url = document.url ?? first(page, KEYS.url, absolute) ?? savedFrom(page.source);
  const issuer = document.issuer ?? first(page, KEYS.issuer, named) ?? accountOf(page) ?? printedIssuer(around);
  const site = siteOf(page);
  // The day of the letter that a page came with says less than the page.
  const known = document.published;
  const published = known?.from === 'mail' ? (publishedOf(page, around) ?? known) : (known ?? publishedOf(page, around));
  return {
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(site === undefined ? {} : { site }),
    ...(published === undefined ? {} : { published }),
  };
}

/** 全国人口普查公报|[1]|（第二号）: a headline without the marks of its notes. */
export function withoutNotes(title: string): string {
  return title.replaceAll(NOTE, '');
}

const NOTE = /[[〔［]\d{1,2}[\]〕］]/gu;

function first(page: Page, keys: readonly string[], read: (value: string) => string | undefined): string | undefined {
  for (const key of keys) {
    const value = page.meta.find(([name, content]) => name === key && read(content) !== undefined)?.[1];
    if (value !== undefined) return read(value);
  }
  return undefined;
}

function named(value: string): string | undefined {
  const words = value.trim();
  return words === '' || words.length > 60 || /^https?:/iu.test(words) ? undefined : words;
}

function absolute(value: string): string | undefined {
  return /^https?:\/\/\S+$/iu.test(value) ? value : undefined;
}

/** Browsers write the address into the pages that they save. */
function savedFrom(source: string): string | undefined {
  return /<!--\s*saved from url=\(\d+\)(?<url>https?:\/\/[^\s>]+)/iu.exec(source.slice(0, 4000))?.groups?.['url'];
}

/** The headline: what meta tags call it, else <h1>, else the page's title without the name of the site. */
function titleOf(page: Page, article: number | undefined): string | undefined {
  const meta = first(page, KEYS.title, (value) => named(withoutSite(value)));
  if (meta !== undefined) return meta;
  const whole = compact(page.title);
  const cut = withoutSite(page.title.replace(/\s+/gu, ' '));
  const own = isSite(cut) ? '' : cut;
  const heads = page.elements.filter(({ tag }) => tag === 'h1' || (tag === 'h2' && own !== '')).map((element) => wordsOf(page, element.open, element.close, 200));
  // The logo of a site is often an <h1>, and part of every title.
  const ends = (words: string) => words.length >= 6 && whole.endsWith(compact(words));
  const long = heads.filter((words) => (words.length >= Math.max(4, own.length / 2) || ends(words)) && !isSite(words));
  return long.find((words) => own === '' || whole.includes(compact(words)) || areAlike(compact(words), own)) ?? (own === '' ? titledNear(page, article, isSite) : (partOf(own, page, article) ?? own));
}

/** 央企利润下降14%|-财经要闻-某某之家: the headline over the article, where the title bar goes on behind it with names of channels. */
function partOf(own: string, page: Page, article: number | undefined): string | undefined {
  const near = titledNear(page, article, isSite);
  return near !== undefined && own.startsWith(near) && GOES_ON.test(own.slice(near.length)) ? near : undefined;
}

const GOES_ON = /^\s*[-–—_|｜]/u;

/** Whether the words are the name of a site: net, website, portal, home page, government; a bureau, office, commission, place alone. */
function isSite(words: string): boolean {
  if (PAGE_NAMES.has(words) || (words.length <= 20 && SITE_NAME.test(words))) return true;
  return words.length <= 10 && OFFICE_NAME.test(words);
}

/** 新闻详情: what a site calls all pages of a kind. */
const PAGE_NAMES: ReadonlySet<string> = setOf('pages/page_names');
const SITE_NAME = patternOf`(?:${'pages/site_ends'}|网站?|網站?)$`;
const OFFICE_NAME = patternOf`${'pages/office_ends'}$`;

/** Whether most characters of the shorter stand in the longer: a headline, and the same shortened for the title bar. */
function areAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const common = short.split('').filter((char) => long.includes(char)).length;
  return short.length >= 8 && common >= short.length * 0.6;
}

export function compact(words: string): string {
  return words.replace(/[\s\u00a0\u3000]+/gu, '');
}

function publishedOf(page: Page, around: string): Published | undefined {
  const scripts = page.isWhole ? (structuredDay(page.source) ?? accountDay(page.source)) : undefined;
  const date = first(page, KEYS.date, isoDay) ?? scripts ?? printedDay(around, isPaper(page));
  return date === undefined ? undefined : { date, from: 'meta' };
}

/** Whether it is a page of a newspaper as the press's own system writes them. */
function isPaper({ elements }: Page): boolean {
  return elements.some(({ tag, names }) => tag.startsWith('founder-') || OF_PRESS.test(names));
}

const OF_PRESS = /(?:^|\s)ozoom(?:\s|$)/u;

/** JSON-LD: {"datePublished": "2024-08-30T…"}. */
function structuredDay(source: string): string | undefined {
  const at = source.indexOf('"datePublished"');
  return at < 0 ? undefined : isoDay(/:\s*"(?<day>\d{4}[^"]{4,30})"/u.exec(source.slice(at, at + 80))?.groups?.['day']);
}
