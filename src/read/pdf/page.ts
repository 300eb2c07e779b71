/** One page of a PDF as it is drawn. */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Drawn, Glyph } from '../layout/drawn.js';
import { drawnOn } from './marks.js';
import type { Operators } from './open.js';

/** All that the page draws. Characters that a broken font kept from being drawn are found by another way. */
export async function drawnPage(page: PDFPageProxy, operators: Operators): Promise<Drawn> {
  const drawn = await drawnOn(page, operators);
  return { ...drawn, glyphs: await wholeGlyphs(page, drawn) };
}

/** The characters drawn; where a broken font ended the drawing early, those that pdf.js finds by its own way of reading. */
async function wholeGlyphs(page: PDFPageProxy, { glyphs, height }: Drawn): Promise<readonly Glyph[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const found: Glyph[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
    const chars = Array.from(item.str);
    const width = item.width / chars.length;
    chars.forEach((text, at) => found.push({ text, x: x + at * width, y: height - y, width, size: Math.hypot(c, d) }));
  }
  return lengthOf(glyphs) >= lengthOf(found) * 0.8 ? glyphs : found;
}

function lengthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { text }) => sum + text.replaceAll(/\s/gu, '').length, 0);
}
