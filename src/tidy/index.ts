/** Documents as the rules see them. */
import type { Document } from '../types.js';
import { findAligned } from './aligned.js';
import { foldCharacters } from './characters.js';
import { dropFurniture } from './furniture.js';
import { joinLines } from './joins.js';
import { dropNotes } from './notes.js';
import { writeNumbers } from './numbers.js';
import { writePunctuation } from './punctuation.js';
import { foldRadicals } from './radicals.js';
import { findRepeats } from './repeats.js';
import { documentWith } from '../offsets/document.js';
import { rewrite } from '../offsets/rewrite.js';
import type { Step } from '../offsets/rewrite.js';
import { breakAtGaps, dropSpaces } from './spaces.js';
import { takeSite } from './site.js';
import { takeStamp } from './stamp.js';

/**
 * The document with its text in one form, each character still mapped to the source.
 *
 *     ２０２３ 年，增⏎长 1,115.5 万户（同⽐）   →   2023年，增长1115.5万户（同比）
 *
 * After it: a paragraph is one line; `\n` ends a line, `\n\n` stood for one or more empty ones; a gap
 * between words is U+3000; cells are parted by \t, rows by \n; digits, letters, % and . are
 * half-width, Chinese punctuation full-width, quotes “ ” ‘ ’; a range between figures is written —,
 * a minus -; figures have no thousands separators. Tidying twice changes nothing more.
 */
export function tidy(document: Document): Document {
  return [
    edited(foldRadicals),
    edited(foldCharacters),
    findAligned,
    takeStamp,
    takeSite,
    edited(breakAtGaps),
    edited(dropFurniture),
    edited(dropNotes),
    edited(joinLines),
    edited(dropNotes),
    edited(writePunctuation),
    edited(dropSpaces),
    edited(writeNumbers),
    findRepeats,
    sourceOfRendered,
  ].reduce((tidied, step) => step(tidied), document);
}

function edited(step: Step): (document: Document) => Document {
  return (document) => rewrite(document, step(document));
}

/** What a reader made of a PDF or a Word file has no source of its own: places count in the tidied text, which \`extract text\` prints. */
function sourceOfRendered(document: Document): Document {
  if (document.rendered !== true) return document;
  return documentWith(document, { map: undefined, source: document.text });
}
