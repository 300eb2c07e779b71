/** Spreadsheets (.xlsx): numbers as they are shown, sheet by sheet. */
import { openPackage, partOf } from '../archive/package.js';
import type { Part } from '../compose.js';
import { compose } from '../compose.js';
import { blankOf } from '../document.js';
import type { Reader } from '../reader.js';
import { bookOf } from './book.js';
import { cellsIn } from './cells.js';
import { partsOfSheet } from './parts.js';

/** Names that sheets have before anyone names them. */
const UNNAMED = /^(?:sheet|工作表|表)\s*\d*$/iu;

/** The document of a workbook: what is hidden is left out, and of several sheets each begins with its name. */
export const readSheets: Reader = async function* (source, context) {
  const files = openPackage(source, context);
  const book = bookOf(files);
  const parts: Part[] = [];
  for (const { name, part } of book.sheets) {
    const own = partsOfSheet(cellsIn(partOf(files, part), book));
    if (own.length > 0 && book.sheets.length > 1 && !UNNAMED.test(name)) parts.push({ kind: 'paragraph', text: name, level: 2 });
    parts.push(...own);
  }
  yield { document: compose(blankOf(source, context), parts) };
};
