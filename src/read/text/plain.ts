/** Plain text, in which headings and tables may be marked the way Markdown does. */
import { rewrite } from '../../offsets/rewrite.js';
import type { Edit } from '../../offsets/map.js';
import type { Document, Mark } from '../../types.js';
import { decode } from '../encoding/decode.js';
import { documentOf } from '../document.js';
import type { Reader } from '../reader.js';
import { isTrouble, problemOf } from '../problem.js';
import { markTables } from './pipe-table.js';

/** The document of a text file. `## 延津县` at the beginning of a line is a heading of level 2, `| 指标 | 数值 |` over `| --- | --- |` begins a table. */
export const readText: Reader = async function* ({ file, about, size, slice }, { options }) {
  const bytes = slice(0, size);
  const decoded = await decode(bytes, options.encoding, about.charset);
  yield isTrouble(decoded) ? problemOf(file, decoded) : { document: markHeadings(markTables(documentOf({ file, bytes, options, about }, decoded))) };
};

/** The document without the # before its headings, which become marks. */
export function markHeadings(document: Document): Document {
  const { text } = document;
  if (!/^ {0,3}#/mu.test(text)) return document;
  const marks: Mark[] = [];
  const edits: Edit[] = [];
  for (const found of text.matchAll(HEADING)) {
    const { hashes = '', words = '' } = found.groups ?? {};
    const start = found.index + found[0].indexOf(words, found[0].indexOf(hashes) + hashes.length);
    const end = start + words.length;
    const lineEnd = found.index + found[0].length;
    edits.push({ start: found.index, end: start, with: '' });
    if (lineEnd > end) edits.push({ start: end, end: lineEnd, with: '' });
    marks.push({ start, end, kind: 'heading', level: hashes.length });
  }
  return rewrite({ ...document, marks: [...(document.marks ?? []), ...marks].sort((a, b) => a.start - b.start) }, edits);
}

const HEADING = /^ {0,3}(?<hashes>#{1,6})[ \t\u3000]+(?<words>[^\s#](?:[^\r\n]*?[^\s#])?)[ \t]*#*[ \t]*$/gmu;
