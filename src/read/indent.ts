/** How far the words of a cell are set in: what tells the part from the whole in most tables of statistics. */

/** Lengths of CSS in half-width columns, at the usual 16 px or 12 pt of a character. */
const COLUMNS: Readonly<Record<string, number>> = { em: 2, rem: 2, pt: 1 / 6, px: 1 / 8, mm: 1 / 2.1, cm: 1 / 0.21, in: 12 };
const SET_IN = /(?:text-indent|padding-left|margin-left)\s*:\s*(\d+(?:\.\d+)?)(r?em|pt|px|mm|cm|in)/giu;
/** Blanks that a browser shows, and their width. */
const BLANKS: Readonly<Record<string, number>> = { '\u00a0': 1, '\u3000': 2, '\u2003': 2, '\u2002': 1, ' ': 1, '\t': 0 };
const ENTITIES = /&(?:nbsp|#160|#xa0|ensp);/giu;
const WIDE_ENTITIES = /&(?:emsp|#12288|#x3000);/giu;

/**
 * Half-width columns of a stretch of HTML between a cell's tag and its first word, by CSS and by blanks.
 *
 *     <td><p style="text-indent:24pt"><span>  </span>   →   4 + 2
 *
 * Blanks beside a line break only lay out the source.
 */
export function indentOf(source: string): number {
  let columns = 0;
  for (const [, length = '', unit = ''] of source.matchAll(SET_IN)) columns += Number(length) * (COLUMNS[unit.toLowerCase()] ?? 0);
  for (const piece of source.split(/<[^>]*>/u)) columns += blanksIn(piece);
  return Math.round(columns);
}

function blanksIn(piece: string): number {
  const plain = piece.replaceAll(WIDE_ENTITIES, '\u3000').replaceAll(ENTITIES, '\u00a0');
  const counted = /[\r\n]/u.test(plain) ? plain.replaceAll(/[ \t\r\n]/gu, '') : plain;
  return blankColumns(counted);
}

/** Half-width columns of the blanks that a text begins with. */
export function blankColumns(text: string): number {
  let columns = 0;
  for (const char of text) {
    const width = BLANKS[char];
    if (width === undefined) break;
    columns += width;
  }
  return columns;
}
