/** Traditional characters as the rules see them. */
import type { Traditional } from '../lexicon/traditional.js';
import type { Document } from '../types.js';

/**
 * The document with its words in simplified characters, unit for unit, so that every span holds in both; the same
 * object where it has no Traditional ones.
 *
 *     出口按年上升3%，佔整體九成   →   出口按年上升3%，占整体九成
 */
export function simplify(document: Document, traditional: Traditional): Document {
  const text = traditional.simplify(document.text);
  if (text === document.text) return document;
  const { title, issuer } = document;
  return {
    ...document,
    text,
    ...(title === undefined ? {} : { title: traditional.simplify(title) }),
    ...(issuer === undefined ? {} : { issuer: traditional.simplify(issuer) }),
    tables: document.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((cell) => ({ ...cell, text: traditional.simplify(cell.text) }))),
      ...(table.caption === undefined ? {} : { caption: traditional.simplify(table.caption) }),
    })),
  };
}
