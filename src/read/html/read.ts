/** Pages of the web: the article and nothing else. */
import type { Document, ReadResult } from '../../types.js';
import { decode } from '../encoding/decode.js';
import { documentOf } from '../document.js';
import { declaredCharset } from '../encoding/charset.js';
import { chooseArticle } from './choose.js';
import type { Choice } from './choose.js';
import { withoutLists } from './lists.js';
import type { Range } from './lines.js';
import { setRange } from './lines.js';
import { compact, metaOf, withoutNotes } from './meta.js';
import type { Page } from './page.js';
import { wordsOf } from './page.js';
import { parsePage } from './parse.js';
import { withoutFrame } from './trim.js';
import { selectedOffsets } from './select.js';
import { textOf } from './text.js';
import type { PageLine } from './type.js';
import { newType } from './type.js';
import type { Context, Reader } from '../reader.js';
import type { Words } from '../../text/language.js';
import { isTrouble, problemOf, troubleFor, warningFor } from '../problem.js';
import type { Source } from '../source.js';

/**
 * The document of a page: its article as a browser shows it.
 *
 *     <p>进出口<b>152</b>.4亿元</p><td>0.8%</td>   →   进出口152.4亿元 ⏎⏎ 0.8%
 *
 * Every character keeps its place in the decoded source. A page that is mostly pictures is read with a warning.
 */
export const readHtml: Reader = async function* (source, context) {
  yield await pageOf(source, context);
};

async function pageOf({ file, about, size, slice }: Source, { options }: Context): Promise<ReadResult> {
  const bytes = slice(0, size);
  const decoded = await decode(bytes, options.encoding, declaredCharset(bytes) ?? about.charset);
  if (isTrouble(decoded)) return problemOf(file, decoded);
  const document = documentOf({ file, bytes, options, about }, decoded);
  if (options.selector === undefined) return { document: articleIn(document) };
  try {
    return { document: articleIn(document, await selectedOffsets(document.source, options.selector)) };
  } catch (error) {
    return problemOf(file, troubleFor('selector', { selector: options.selector, what: error instanceof Error ? error.message : String(error) }));
  }
}

/** A document whose source is HTML with the article as its text, or the elements that begin at `wanted`. */
export function articleIn(document: Document, wanted?: ReadonlySet<number>): Document {
  const page = parsePage(document.source, wanted);
  const choice = chooseArticle(page);
  const meta = metaOf(page, choice.article, document);
  const type = newType(page.source);
  const ranges = rangesOf(page, choice);
  const headline = page.wanted.length > 0 ? undefined : headlineBefore(page, choice, meta.title);
  if (headline !== undefined) {
    type.level = 1;
    setRange(type, page, choice, headline);
    type.level = 0;
  }
  let pictures = 0;
  for (const range of ranges) pictures += setRange(type, page, choice, range);
  const lines = withoutFrame(withoutLists(type.lines, type), type);
  const { text, map, tables, marks } = textOf(type, lines, page);
  const missed = wanted !== undefined && page.wanted.length === 0 ? [warningFor('missedSelector')] : [];
  return {
    ...document,
    ...meta,
    text,
    map,
    tables,
    ...(marks.length === 0 ? {} : { marks }),
    warnings: [...document.warnings, ...missed, ...(document.source.trim() === '' ? [] : warningsOf(lines, pictures))],
  };
}

/** The tokens to read: of what was chosen by hand (each once, the outer ones), of the article, or all. */
function rangesOf(page: Page, { article }: Choice): Range[] {
  const chosen = page.wanted.length > 0 ? page.wanted : article === undefined ? [] : [article];
  const ranges: Range[] = [];
  for (const at of chosen) {
    const { open: from, close: to } = page.elements[at] ?? { open: 0, close: 0 };
    if (from >= (ranges.at(-1)?.to ?? 0)) ranges.push({ from, to });
  }
  return ranges.length > 0 ? ranges : [{ from: 0, to: page.kinds.length }];
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
    if (withoutNotes(compact(wordsOf(page, element.open, element.close, 300))) === words) found = { from: element.open, to: element.close };
  }
  return found;
}

/** The caption and credit of a picture hold no more characters. */
const CAPTION = 40;

function warningsOf(lines: readonly PageLine[], pictures: number): Words[] {
  const chars = lines.reduce((sum, line) => sum + line.chars, 0);
  if (chars === 0 && pictures === 0) return [warningFor('noArticle')];
  if (chars >= pictures * CAPTION) return [];
  return [warningFor('pictures', { n: pictures, chars })];
}
