/** Pages of the web: the article and nothing else. */
import type { Document, ReadOptions, ReadResult } from '../types.js';
import { decode, isTrouble } from './decode.js';
import { documentOf } from './document.js';
import { declaredCharset } from './charset.js';
import { chooseArticle } from './html-choose.js';
import type { Choice } from './html-choose.js';
import { withoutLists } from './html-lists.js';
import type { Range } from './html-lines.js';
import { setRange } from './html-lines.js';
import { compact, metaOf } from './html-meta.js';
import type { Page } from './html-page.js';
import { wordsOf } from './html-page.js';
import { parsePage } from './html-parse.js';
import { textOf } from './html-text.js';
import type { PageLine } from './html-type.js';
import { newType } from './html-type.js';
import { problemOf } from './problem.js';

/**
 * The document of a page: its article as a browser shows it.
 *
 *     <p>进出口<b>152</b>.4亿元</p><td>0.8%</td>   →   进出口152.4亿元 ⏎⏎ 0.8%
 *
 * Every character keeps its place in the decoded source. A page that is mostly pictures is read with a warning.
 */
export async function readHtml(bytes: Uint8Array, file: string, options: ReadOptions): Promise<ReadResult> {
  const decoded = await decode(bytes, options.encoding, declaredCharset(bytes));
  if (isTrouble(decoded)) return problemOf(file, decoded);
  return { document: readArticle(documentOf({ file, bytes, options }, decoded)) };
}

/** The document whose source is HTML with its article as the text. */
export function readArticle(document: Document): Document {
  const page = parsePage(document.source);
  const choice = chooseArticle(page);
  const meta = metaOf(page, choice.article, document);
  const type = newType(page.source);
  const headline = headlineBefore(page, choice, meta.title);
  if (headline !== undefined) {
    type.level = 1;
    setRange(type, page, choice, headline);
    type.level = 0;
  }
  const article = page.elements[choice.article ?? -1];
  const pictures = setRange(type, page, choice, { from: article?.open ?? 0, to: article?.close ?? page.kinds.length });
  const lines = withoutLists(type.lines, type);
  const { text, map, tables, marks } = textOf(type, lines, page);
  return {
    ...document,
    ...meta,
    text,
    map,
    tables,
    ...(marks.length === 0 ? {} : { marks }),
    warnings: [...document.warnings, ...warningsOf(lines, pictures)],
  };
}

/** The headline where it stands before the article: the last block that says what the title says. */
function headlineBefore(page: Page, { article, left }: Choice, title: string | undefined): Range | undefined {
  const words = title === undefined ? '' : compact(title);
  const end = page.elements[article ?? -1]?.open ?? 0;
  if (words.length < 4) return undefined;
  let found: Range | undefined;
  for (const [at, element] of page.elements.entries()) {
    if (element.open >= end) break;
    if (left[at] === 1 || element.close > end || element.role === 'link' || Math.abs(element.chars - words.length) > 2 + words.length * 0.1) continue;
    if (compact(wordsOf(page, element.open, element.close, 300)) === words) found = { from: element.open, to: element.close };
  }
  return found;
}

/** Characters a picture stands for, at least, where the text is only its caption. */
const FEW_PER_PICTURE = 60;

function warningsOf(lines: readonly PageLine[], pictures: number): string[] {
  const chars = lines.reduce((sum, line) => sum + line.chars, 0);
  if (chars === 0 && pictures === 0) return ['the page holds no article'];
  if (pictures === 0 || chars >= 150 + (pictures - 1) * FEW_PER_PICTURE) return [];
  const what = pictures === 1 ? '1 picture' : `${pictures} pictures`;
  return [`the article is mostly pictures (${what}, ${chars} characters of text): figures in pictures are not read`];
}
