/** Copies of documents. */
import type { Document } from '../types.js';

/** The document with some of it changed, every key written out: copies by spread would each be of a shape of its own, and all that reads them slow. */
export function documentWith(document: Document, changed: Partial<Document>): Document {
  const { file, source, text, map, title, published, issuer, site, url, encoding } = document;
  const { sha256, retrieved, kind, rendered, pages, tables, marks, repeats, warnings } = document;
  return Object.assign({
    file, source, text, map, title, published, issuer, site, url, encoding,
    sha256, retrieved, kind, rendered, pages, tables, marks, repeats, warnings,
  }, changed);
}
