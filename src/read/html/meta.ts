/** What a page says of its article beside the text: title, day, issuer, address. */
import type { Document, Published } from '../../types.js';
import { isoDay } from '../meta/day.js';
import type { Element, Page } from './page.js';
import { wordsOf } from './page.js';

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
 * Title, day, issuer and address of the article, from meta tags, else as the page prints them around it.
 *
 *     <meta name="PubDate" content="2025-11-06 09:20">   发布时间：2025-11-06 来源：四平市农业农村局
 *
 * `article` is the element that holds the article. What the document knows already (a flag) stays.
 */
export function metaOf(page: Page, article: number | undefined, document: Document): Partial<Document> {
  const around = wordsAround(page, article);
  const title = document.title ?? titleOf(page);
  const url = document.url ?? first(page, KEYS.url, absolute) ?? savedFrom(page.source);
  const issuer = document.issuer ?? first(page, KEYS.issuer, named) ?? printedIssuer(around) ?? accountOf(page);
  const published = document.published ?? publishedOf(page, around);
  return {
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(published === undefined ? {} : { published }),
  };
}

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
function titleOf(page: Page): string | undefined {
  const meta = first(page, KEYS.title, (value) => named(withoutSite(value)));
  if (meta !== undefined) return meta;
  const whole = compact(page.title);
  const cut = withoutSite(page.title.replace(/\s+/gu, ' '));
  const own = isSite(cut) ? '' : cut;
  const heads = page.elements.filter(({ tag }) => tag === 'h1').map((element) => wordsOf(page, element.open, element.close, 200));
  // The logo of a site is often an <h1>, and part of every title.
  const long = heads.filter((words) => words.length >= Math.max(4, own.length / 2) && !isSite(words));
  return long.find((words) => own === '' || whole.includes(compact(words)) || areAlike(compact(words), own)) ?? (own === '' ? undefined : own);
}

/** Whether the words are the name of a site: net, website, portal, home page, government. */
function isSite(words: string): boolean {
  return words.length <= 20 && /(?:网站?|網站?|门户|首页|官网|平台|政府)$/u.test(words);
}

/** Whether most characters of the shorter stand in the longer: a headline, and the same shortened for the title bar. */
function areAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const common = short.split('').filter((char) => long.includes(char)).length;
  return short.length >= 8 && common >= short.length * 0.6;
}

export function compact(words: string): string {
  return words.replace(/[\s\u00a0\u3000]+/gu, '');
}

/** Words that end the names of sites: net, government, portal, bureau, office, commission, newspaper, news agency, channel, news, centre. */
const SITE = '(?:网|網|政府|门户|局|厅|委|委员会|报|社|频道|新闻|中心|站|平台|官网|首页|信息公开|客户端)';
const SITE_BEHIND = new RegExp(`(?:\\s*[_|｜]|\\s+[-–—]{1,2}\\s+|-{1,2})[^_|｜-]{2,24}${SITE}$|\\s*[_|｜]\\s*[^_|｜]{2,16}$`, 'u');

/** The channel of a site stands before its name only: …-政务要闻-某某网. */
const CHANNEL_BEHIND = /\s*[_|｜-]\s*[\u4e00-\u9fff]{2,6}$/u;

/** 全市外贸增长8%_某某网 → 全市外贸增长8% */
function withoutSite(title: string): string {
  let words = title.trim();
  for (let times = 0; times < 3; times++) {
    const shorter = words.replace(times === 0 ? SITE_BEHIND : CHANNEL_BEHIND, '').trim();
    if (shorter === words || shorter.length < 6) break;
    words = shorter;
  }
  return words;
}

/** Words right before the article, its first ones, and those behind it; of a fragment none. */
function wordsAround(page: Page, article: number | undefined): string {
  const element = page.elements[article ?? -1];
  if (element === undefined) return '';
  const before = wordsOf(page, Math.max(0, element.open - 600), element.open, 6000).slice(-1500);
  const head = wordsOf(page, element.open, Math.min(element.open + 60, element.close), 200);
  return `${before}\n${head}\n${wordsOf(page, element.close, element.close + 120, 300)}`;
}

const DAY = String.raw`(?<day>\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2})(?!\d)`;
/** Published, date, time: labels before a day in the order of trust; then a day with a clock time. */
const PRINTED: readonly RegExp[] = [
  new RegExp(`(?:发布|發佈|發布|发稿|刊发)(?:时间|日期|時間)?[\\s：:]{0,3}${DAY}`, 'u'),
  new RegExp(`(?:日期|时间|時間)[\\s：:]{1,3}${DAY}`, 'u'),
  new RegExp(`${DAY}日?\\s{0,2}\\d{1,2}:\\d{2}`, 'u'),
  new RegExp(`${DAY}(?=日?\\s{0,3}(?:来源|來源|作者|浏览|阅读|点击|字体|字号))`, 'u'),
];

function publishedOf(page: Page, around: string): Published | undefined {
  const scripts = page.isWhole ? (structuredDay(page.source) ?? accountDay(page.source)) : undefined;
  const meta = first(page, KEYS.date, isoDay) ?? scripts;
  if (meta !== undefined) return { date: meta, from: 'meta' };
  for (const pattern of PRINTED) {
    const date = isoDay(pattern.exec(around)?.groups?.['day']?.replace(/\s/gu, ''));
    if (date !== undefined) return { date, from: 'meta' };
  }
  return undefined;
}

function printedIssuer(around: string): string | undefined {
  const found = /(?:来源|來源|发布机构|發佈機構|文章出处|发布单位)\s*[：:]\s*(?<name>[^\s：:|，。,【】[\]]{2,30})/u.exec(around);
  return found?.groups?.['name'];
}

/** JSON-LD: {"datePublished": "2024-08-30T…"}. */
function structuredDay(source: string): string | undefined {
  const at = source.indexOf('"datePublished"');
  return at < 0 ? undefined : isoDay(/:\s*"(?<day>\d{4}[^"]{4,30})"/u.exec(source.slice(at, at + 80))?.groups?.['day']);
}

/** Saved pages of WeChat accounts say when in a script: var ct = "1714639380", in seconds; China keeps UTC+8. */
function accountDay(source: string): string | undefined {
  const at = source.indexOf('var ct = "');
  const seconds = at < 0 ? undefined : /^\d{9,10}(?=")/u.exec(source.slice(at + 10, at + 24))?.[0];
  return seconds === undefined ? undefined : new Date((Number(seconds) + 8 * 3600) * 1000).toISOString().slice(0, 10);
}

function accountOf(page: Page): string | undefined {
  const element = page.elements.find(({ names }: Element) => names.startsWith('js_name'));
  return element === undefined ? undefined : named(wordsOf(page, element.open, element.close, 60));
}
