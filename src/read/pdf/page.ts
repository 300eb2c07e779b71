/** One page of a PDF as it is drawn. */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Drawn, Glyph } from '../layout/drawn.js';
import { drawnOn } from './marks.js';
import type { Operators } from './open.js';

/** All that the page draws. Characters that a broken font kept from being drawn are found by another way. */
export async function drawnPage(page: PDFPageProxy, operators: Operators): Promise<Drawn> {
  const { drawn, placed } = await drawnOn(page, operators);
  const found = await glyphsFound(page, drawn.height);
  return lengthOf(placed) >= lengthOf(found) * 0.8 ? drawn : { ...drawn, glyphs: found };
}

/** The characters that pdf.js finds by its own way of reading, which goes on where a broken font ends the drawing. */
async function glyphsFound(page: PDFPageProxy, height: number): Promise<readonly Glyph[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const found: Glyph[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
    const chars = Array.from(item.str);
    const width = item.width / chars.length;
    chars.forEach((text, at) => found.push({ text, x: x + at * width, y: height - y, width, size: Math.hypot(c, d) }));
  }
  return found;
}

function lengthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { text }) => sum + text.replaceAll(/\s/gu, '').length, 0);
}
