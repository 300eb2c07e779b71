/** Traditional characters as the rules see them. */
import { documentWith } from '../offsets/document.js';
import { simplifyText, type Traditional } from '../lexicon/traditional.js';
import type { Document } from '../types.js';

/**
 * The document with its words in simplified characters, unit for unit, so that every span holds in both; the same
 * object where it has no Traditional ones.
 *
 *     出口按年上升3%，佔整體九成   →   出口按年上升3%，占整体九成
 */
export function simplify(document: Document, traditional: Traditional): Document {
  const text = simplifyText(traditional, document.text);
  if (text === document.text) return document;
  const { title, issuer, site } = document;
  const simplified = (words: string | undefined): string | undefined => words && simplifyText(traditional, words);
  return documentWith(document, {
    text,
    title: simplified(title),
    issuer: simplified(issuer),
    site: simplified(site),
    tables: document.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((cell) => ({ ...cell, text: simplifyText(traditional, cell.text) }))),
      caption: simplified(table.caption),
    })),
  });
}
