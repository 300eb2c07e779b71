/** The headline of a page whose title bar names nothing but the site. */
import type { Element, Page } from './page.js';
import { wordsOf } from './page.js';

/**
 * What the last element before the article, or the first in it, says that its maker calls a headline.
 *
 *     <title>平湖市统计局</title> … <td class="title">一季度外贸增长8%</td> … <div class="content">
 *                                                   ^^^^^^^^^^^^^^^^
 *
 * Undefined where none does, or it names the site.
 */
export function titledNear(page: Page, article: number | undefined, isSite: (words: string) => boolean): string | undefined {
  const from = page.elements[article ?? -1]?.open ?? 0;
  let before: string | undefined;
  for (const element of page.elements) {
    if (element.open > from + WITHIN || (element.open > from && before !== undefined)) break;
    if (!isHeadline(element)) continue;
    const words = wordsOf(page, element.open, element.close, LONGEST + 1);
    if (words.length >= SHORTEST && words.length <= LONGEST && !isSite(words)) before = words;
  }
  return before;
}

/** Tokens of an article within which its own headline stands. */
const WITHIN = 40;
const SHORTEST = 6;
const LONGEST = 100;

function isHeadline({ tag, names, chars, links }: Element): boolean {
  if (chars > LONGEST || links * 2 > chars) return false;
  return HEADINGS.test(tag) || (names !== '' && NAMED.test(names));
}

const HEADINGS = /^(?:h[1-4]|founder-title)$/u;
/** Names that makers of pages give to headlines; ids and classes, so no lexicon. */
const NAMED = /(?:^|[\s_-])(?:(?:news|art|article|info|detail|content|wz|xw|page|main)?_?-?(?:title|tit|bt|biaoti|headline))\d?(?:$|[\s_-](?!bar|list|nav))/iu;
