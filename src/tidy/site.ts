/** Who keeps the pages that a release was copied from, by what they print at their foot. */
import { sourceOf } from '../lexicon/lists.js';
import { documentWith } from '../offsets/document.js';
import type { Document } from '../types.js';

/**
 * The document with the keeper of its page as `site`, unless it has one already.
 *
 *     …整改48处。⏎版权所有：平湖市人民政府 浙ICP备05…   →   site 平湖市人民政府
 *     …整改48处。⏎Copyright © 2023 平湖市人民政府
 *
 * Only an office of some place: of papers and nets (版权所有：平湖新闻网) nothing is told.
 */
export function takeSite(document: Document): Document {
  if (document.site !== undefined) return document;
  const site = KEPT_BY.exec(document.text.slice(-FOOT))?.groups?.['name'];
  return site === undefined ? document : documentWith(document, { site });
}

const LABEL = String.raw`${sourceOf('pages/site_labels')}\s?[：:]|[Cc]opyright|COPYRIGHT|©`;
/** 平湖市人民政府, 平湖市统计局. */
const OFFICE = String.raw`\p{Script=Han}{2,16}[省市县区州旗盟](?:人民政府|\p{Script=Han}{0,10}${sourceOf('pages/office_ends')})`;
const KEPT_BY = new RegExp(String.raw`(?:^|[\n \u3000])(?:${LABEL})[\s©]*(?:(?:19|20)\d\d[-–—年 ]{0,2}){0,2}(?<name>${OFFICE})(?!\p{Script=Han})`, 'u');
/** Characters of the foot of a page. */
const FOOT = 300;
