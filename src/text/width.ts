/** Columns on a terminal, where a Han character takes two. */
import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Columns that a text takes.
 *
 *     displayWidth('同比3.7%')   8
 *
 * Combining marks, zero-width characters and control characters take none; emoji take two.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x20 && code < 0x7f) width += 1;
    else if (code >= 0x4e00 && code <= 0x9fff) width += 2;
    else if (!INVISIBLE.test(character)) width += eastAsianWidth(code);
  }
  return width;
}

/** The text filled with spaces up to `columns`; a wider text comes back as it is. */
export function padDisplay(text: string, columns: number, side: 'start' | 'end' = 'end'): string {
  const missing = columns - displayWidth(text);
  if (missing <= 0) return text;
  return side === 'end' ? text + ' '.repeat(missing) : ' '.repeat(missing) + text;
}

/** The text cut to `columns` with `…` where it is wider; never through the middle of a character. */
export function cutDisplay(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 1;
  for (const character of text) {
    width += displayWidth(character);
    if (width > columns) break;
    kept += character;
  }
  return columns < 1 ? '' : `${kept}…`;
}

const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}]$/u;
