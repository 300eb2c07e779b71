/** The lines of the parts of a page that are read. */
import { raisedWords } from '../raised.js';
import type { Choice } from './choose.js';
import type { Element, Page } from './page.js';
import { BREAK, CLOSE, ENTITY, OPEN, PICTURE, TEXT, wordsOf } from './page.js';
import { isBreaking } from './tags.js';
import type { Type } from './type.js';
import { beginCell, beginRow, breakLine, endCell, endRow, setSource, setWords } from './type.js';

/** A stretch of tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Sets the tokens of a range, as headings of `level` where that is not 0; how many large pictures stand among them. */
export function setRange(type: Type, page: Page, choice: Choice, { from, to }: Range): number {
  let pictures = 0;
  for (let at = from; at < to; at++) {
    const start = page.starts[at] ?? 0;
    const ref = page.refs[at] ?? 0;
    const kind = page.kinds[at];
    if (kind === TEXT) setSource(type, start, page.ends[at] ?? start);
    else if (kind === ENTITY) setWords(type, page.entities[ref] ?? '', start, page.ends[at] ?? start);
    else if (kind === BREAK) breakLine(type, 1, start);
    else if (kind === PICTURE) pictures += 1;
    else {
      const element = page.elements[ref];
      if (element === undefined) continue;
      if (kind === CLOSE) close(type, choice, element, { start, element: ref });
      else if (kind === OPEN && choice.left[ref] === 1) {
        if (isBreaking(element.role)) breakLine(type, 2, start);
        at = element.close;
      } else if (element.role === 'raised') {
        at = raise(type, page, element, at);
      } else {
        open(type, choice, element, ref);
      }
    }
  }
  breakLine(type, 2, 0);
  return pictures;
}

function open(type: Type, { tables, around }: Choice, element: Element, index: number): void {
  const { role, start } = element;
  if (role === 'link') type.inLink += 1;
  else if (role === 'bold') type.inBold += 1;
  else if (role === 'row' && tables.has(around[index] ?? -1)) beginRow(type, start);
  else if (role === 'cell' && type.row !== undefined) beginCell(type, index, start);
  else if (isBreaking(role)) breakLine(type, 2, start);
  if (role === 'heading') type.level = Number(element.tag.slice(1));
  else if (role === 'lines') type.inLines += 1;
}

function close(type: Type, { around }: Choice, { role }: Element, place: Place): void {
  if (role === 'link') type.inLink -= 1;
  else if (role === 'bold') type.inBold -= 1;
  else if (role === 'row' && type.row !== undefined) endRow(type, around[place.element] ?? -1);
  else if (role === 'cell' && type.row !== undefined) endCell(type);
  else if (isBreaking(role)) breakLine(type, 2, place.start);
  if (role === 'heading') type.level = 0;
  else if (role === 'lines') type.inLines -= 1;
}

/** Where a tag stands in the source, and the element that it belongs to. */
interface Place {
  readonly start: number;
  readonly element: number;
}

/**
 * Sets <sup>: marks of footnotes go, exponents stay raised; gives the token to go on behind.
 *
 *     增加值<sup>[1]</sup> → 增加值        m<sup>2</sup> → m²        10<sup>8</sup> → 10⁸
 */
function raise(type: Type, page: Page, element: Element, at: number): number {
  const words = wordsOf(page, element.open, element.close, 12).replaceAll(' ', '');
  const seen = raisedWords(words, lastSet(type));
  if (seen === words && words !== '') return at;
  const start = page.starts[element.open] ?? element.start;
  if (seen !== '') setWords(type, seen, start, start + 1);
  return element.close;
}

/** The last characters set. */
function lastSet({ source, pieces }: Type): string {
  const last = pieces.starts.length - 1;
  return source.slice(Math.max(pieces.starts[last] ?? 0, (pieces.ends[last] ?? 0) - 3), pieces.ends[last]);
}
