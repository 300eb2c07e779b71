/** Whose pages these are: what a site calls itself, in meta tags, behind the headline in the title bar, or at the foot of the page. */
import { patternOf, sourceOf } from '../../lexicon/lists.js';
import type { Page } from './page.js';
import { wordsOf } from './page.js';

/** Words that end the names of sites: net, government, portal, bureau, office, commission, newspaper, news agency, channel, news, centre. */
const SITE = sourceOf('pages/title_ends');
const SITE_BEHIND = new RegExp(`(?:\\s*[_|｜]|\\s+[-–—]{1,2}\\s+|-{1,2})[^_|｜-]{2,24}${SITE}$|\\s*[_|｜]\\s*[^_|｜]{2,16}$`, 'u');

/** The channel of a site stands before its name only: …-政务要闻-某某网. */
const CHANNEL_BEHIND = /\s*[_|｜-]\s*[\u4e00-\u9fff]{2,6}$/u;

/** 某某日报数字报-全市外贸增长8% */
const PAPER_BEFORE = patternOf`^[\u4e00-\u9fff]{2,10}${'lines/masthead_kinds'}[\s_|｜–—-]+(?=.{6})`;

/** 全市外贸增长8%_某某网 → 全市外贸增长8% */
export function withoutSite(title: string): string {
  let words = title.trim().replace(PAPER_BEFORE, '');
  for (let times = 0; times < 3; times++) {
    const shorter = words.replace(times === 0 ? SITE_BEHIND : CHANNEL_BEHIND, '').trim();
    if (shorter === words || shorter.length < 6) break;
    words = shorter;
  }
  return words;
}

/** 全市外贸增长8%_平湖市商务局 → 平湖市商务局 */
function behindTitle(title: string): string | undefined {
  const words = title.trim();
  const cut = words.replace(SITE_BEHIND, '');
  return cut === words || cut.trim().length < 6 ? undefined : words.slice(cut.length).replace(BEFORE_NAME, '');
}

const BEFORE_NAME = /^[\s_|｜–—-]+/u;

/** Names of meta tags in the order of trust; the first is the one that government sites must have. */
const KEYS = ['sitename', 'og:site_name', 'site_name'];

/** 主办单位：平湖市统计局 承办单位：… */
const KEPT_BY = patternOf`${'pages/site_labels'}\s*[：:]\s*(?<name>[\u4e00-\u9fff]{4,24})`;

/** What stands before the name of an office in that of its site, and behind it: 中国·平湖 平湖市统计局|网站. */
const BEFORE = patternOf`^${'pages/site_openers'}(?:[·•]?[\u4e00-\u9fff]{2,4}[\s\u3000]+)?`;
const BEHIND = patternOf`(?:${'pages/site_words'})+$`;

const FOOT_TOKENS = 240;

/**
 * The site's name without the words for a site: 平湖市统计局门户网站 → 平湖市统计局, 平湖新闻网 as it is; undefined where the page does not tell.
 */
export function siteOf(page: Page): string | undefined {
  if (!page.isWhole) return undefined;
  const named = KEYS.flatMap((key) => page.meta.filter(([name, content]) => name === key && content.trim() !== '').map(([, content]) => content))[0];
  const foot = (): string | undefined => KEPT_BY.exec(wordsOf(page, Math.max(0, page.kinds.length - FOOT_TOKENS), page.kinds.length))?.groups?.['name'];
  const site = (named ?? behindTitle(page.title.replace(/\s+/gu, ' ')) ?? foot())?.replace(/\s+/gu, ' ').trim().replace(BEFORE, '').replace(BEHIND, '').trim();
  return site === undefined || site.length < SHORTEST || site.length > LONGEST ? undefined : site;
}

const SHORTEST = 3;
const LONGEST = 30;
