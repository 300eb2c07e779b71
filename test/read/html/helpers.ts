import { articleIn } from '../../../src/read/html/read.js';
import type { Document } from '../../../src/types.js';

/** The document of a page given as a string. */
export function pageOf(source: string, more: Partial<Document> = {}): Document {
  return articleIn({ file: 'page.html', source, text: source, encoding: 'utf-8', tables: [], warnings: [], ...more });
}

/** A page with this inside <body>. */
export function bodyOf(body: string, head = ''): Document {
  return pageOf(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);
}

/** Its text, one string a line. */
export function linesOf({ text }: Document): string[] {
  return text.split('\n').filter((line) => line !== '');
}
