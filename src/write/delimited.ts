/** CSV and TSV: one table, quoted where needed, formulas made harmless. */
import { stringify } from 'csv-stringify/sync';
import type { Cell, Row } from './rows.js';
import { headerRow, rowMaker } from './rows.js';
import type { Writer } from './writer.js';
import { joinedWriter, PLAIN_JOINT } from './writer.js';

type Delimiter = ',' | '\t';

/**
 * The writer of rows with `delimiter` between cells.
 *
 * A text that a spreadsheet would run (=1+1, ＠SUM, a leading tab) gets a `'`; numbers stay numbers,
 * so -3.2 is untouched. Lines end in \n, or in \r\n where asked.
 */
export function delimitedWriter(extension: string, delimiter: Delimiter): Writer {
  return joinedWriter(extension, {
    ...PLAIN_JOINT,
    head: ({ columns, header, bom, crlf }) => delimited(headerRow(columns, header), [], { delimiter, bom: bom === true, ...(crlf === true && { crlf }) }),
    rows({ columns, header, crlf }) {
      const cells = rowMaker(columns, header);
      return (facts) => lines(facts.map(cells), delimiter, crlf);
    },
  });
}

interface Shape {
  readonly delimiter: Delimiter;
  readonly bom: boolean;
  readonly crlf?: boolean;
}

/** A whole table as one text. */
export function delimited(head: readonly string[] | undefined, rows: readonly Row[], { delimiter, bom, crlf }: Shape): string {
  return (bom ? '\uFEFF' : '') + lines(head === undefined ? rows : [head, ...rows], delimiter, crlf);
}

function lines(rows: readonly Row[], delimiter: Delimiter, crlf = false): string {
  const tidy = delimiter === '\t' ? (cell: Cell): Cell => harmless(flat(cell)) : harmless;
  return stringify(rows.map((row) => row.map(tidy)), { delimiter, record_delimiter: crlf ? '\r\n' : '\n' });
}

/** A lone sign and `-#ID` (stdin and its lines) are no formulas, which is why csv-stringify's own escape does not serve. */
function harmless(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Source: OWASP, CSV injection; the full-width forms are folded by Apple Numbers. */
const FORMULA = /^(?:[=+@＝＋－＠].|-[^#]|[\t\r])/s;

/** Without tabs and line breaks, so that `cut` and `awk` see the columns too. */
function flat(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/[\t\r\n]+/g, ' ') : cell;
}
