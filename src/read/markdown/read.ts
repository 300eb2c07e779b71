/** Markdown, with the HTML that news archives leave in it. */
import { rewrite } from '../../offsets/rewrite.js';
import type { Document } from '../../types.js';
import { sourceOf } from '../../lexicon/lists.js';
import { decode } from '../encoding/decode.js';
import { documentOf } from '../document.js';
import { takeFrontMatter } from '../meta/front-matter.js';
import { stripHtml } from './html.js';
import { inlineEdits } from './inline.js';
import { withoutRelated } from './related.js';
import { markTables } from '../text/pipe-table.js';
import { markHeadings } from '../text/plain.js';
import type { Reader } from '../reader.js';
import { isTrouble, problemOf } from '../problem.js';

/**
 * The document of a Markdown file as a reader sees it.
 *
 *     ## 延津县 ⏎ 办理[事项](x)**2522**项 ⏎ | 指标 | 数值 |   →   marks, 办理事项2522项, a table
 *
 * Front matter gives title, date, url and issuer, [查看原文](https://…) the url where it does not. Images go, links keep their words; fenced code
 * stays as it is.
 */
export const readMarkdown: Reader = async function* ({ file, about, size, slice }, { options }) {
  const bytes = slice(0, size);
  const decoded = await decode(bytes, options.encoding, about.charset);
  if (isTrouble(decoded)) {
    yield problemOf(file, decoded);
    return;
  }
  const document = withOriginal(await takeFrontMatter(documentOf({ file, bytes, options, about }, decoded)));
  yield { document: stripMarkdown(stripHtml(withoutRelated(document))) };
};

/** The address that [查看原文](https://…) leads to, of an archive's copy of one page; several copies in one file have none in common. */
function withOriginal(document: Document): Document {
  const [link, more] = document.url === undefined ? [...document.text.matchAll(ORIGINAL)] : [];
  const url = link?.groups?.['url'];
  return url === undefined || more !== undefined ? document : { ...document, url };
}

const ORIGINAL = new RegExp(String.raw`\[${sourceOf('pages/original_links')}\]\((?<url>https?://[^\s()]+)\)`, 'gu');

function stripMarkdown(document: Document): Document {
  const tabled = markTables(document);
  const { edits, marks } = inlineEdits(tabled);
  const plain = rewrite(marks.length === 0 ? tabled : { ...tabled, marks }, edits);
  return markHeadings(plain);
}
