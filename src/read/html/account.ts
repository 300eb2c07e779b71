/** Saved articles of WeChat accounts: who published them, and when. Both stand in the page, in its scripts, or in both. */
import type { Page } from './page.js';
import { wordsOf } from './page.js';

/** The account; undefined for all other pages. */
export function accountOf(page: Page): string | undefined {
  if (!page.elements.some(({ names }) => /(?:^|\s)js_content(?:\s|$)/u.test(names))) return undefined;
  const element = page.elements.find(({ names }) => /(?:^|\s)js_name(?:\s|$)/u.test(names));
  const printed = element === undefined ? '' : wordsOf(page, element.open, element.close, 60);
  if (printed !== '') return printed;
  const scripted = /\b(?:nickname|nick_name)\s*[=:]\s*(?:htmlDecode\()?["'](?<name>[^"'\n]{2,40})["']/u.exec(page.source)?.groups?.['name'];
  const meta = page.meta.find(([key]) => key === 'og:article:author' || key === 'author' || key === 'twitter:creator')?.[1];
  return scripted ?? (meta === undefined || meta === '' ? undefined : meta);
}

/** The day by the script of an article: var ct = "1714639380", in seconds; China keeps UTC+8. */
export function accountDay(source: string): string | undefined {
  const at = source.search(/\b(?:ct|oriCreateTime)\s*=\s*["']\d{10}["']/u);
  const seconds = at < 0 ? undefined : /\d{10}/u.exec(source.slice(at, at + 60))?.[0];
  return seconds === undefined ? undefined : new Date((Number(seconds) + 8 * 3600) * 1000).toISOString().slice(0, 10);
}
