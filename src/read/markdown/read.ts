/** Markdown, with the HTML that news archives leave in it. */
import { rewrite } from '../../text/rewrite.js';
import type { Document, ReadOptions, ReadResult } from '../../types.js';
import { decode, isTrouble } from '../encoding/decode.js';
import { documentOf } from '../document.js';
import { takeFrontMatter } from '../meta/front-matter.js';
import { stripHtml } from './html.js';
import { inlineEdits } from './inline.js';
import { markTables } from './table.js';
import { markHeadings } from '../text/plain.js';
import { problemOf } from '../problem.js';

/**
 * The document of a Markdown file as a reader sees it.
 *
 *     ## 延津县 ⏎ 办理[事项](x)**2522**项 ⏎ | 指标 | 数值 |   →   marks, 办理事项2522项, a table
 *
 * Front matter gives title, date, url and issuer. Images go, links keep their words; fenced code
 * stays as it is.
 */
export async function readMarkdown(bytes: Uint8Array, file: string, options: ReadOptions): Promise<ReadResult> {
  const decoded = await decode(bytes, options.encoding);
  if (isTrouble(decoded)) return problemOf(file, decoded);
  const document = await takeFrontMatter(documentOf({ file, bytes, options }, decoded));
  return { document: stripMarkdown(stripHtml(document)) };
}

function stripMarkdown(document: Document): Document {
  const tabled = markTables(document);
  const { edits, marks } = inlineEdits(tabled);
  const plain = rewrite(marks.length === 0 ? tabled : { ...tabled, marks }, edits);
  return markHeadings(plain);
}
