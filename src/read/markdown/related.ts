/** Lists of links to other pages, which archives keep below an article in Markdown. */
import type { Edit } from '../../offsets/map.js';
import { rewrite } from '../../offsets/rewrite.js';
import { sourceOf } from '../../lexicon/lists.js';
import type { Document } from '../../types.js';

/** **推荐阅读**, as a heading or not. */
const LEAD = String.raw`[ \t]*(?:#{1,6}[ \t]*)?\*{0,2}${sourceOf('pages/leads')}[：:]?\*{0,2}[ \t]*`;
/** - [某市召开会议](a.html) 03-12, the mark of the list left out or not. */
const LINK = String.raw`[ \t]*(?:[-*+]|\d{1,2}\.)?[ \t]*\[[^\]\n]{2,80}\]\([^()\n]*\)[^\n，。]{0,24}`;

/** **推荐阅读** and the links below it, each alone in its line; other lists and links stay. */
const RELATED = new RegExp(String.raw`^${LEAD}\n(?:[ \t]*\n)*(?:${LINK}(?:\n+|$)){1,40}`, 'gmu');

/** The document without them. */
export function withoutRelated(document: Document): Document {
  if (!document.text.includes('](')) return document;
  const edits: Edit[] = [...document.text.matchAll(RELATED)].map(({ index, 0: block }) => ({ start: index, end: index + block.trimEnd().length, with: '' }));
  return edits.length === 0 ? document : rewrite(document, edits);
}
