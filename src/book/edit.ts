/** Cells of a sheet set, everything else left as it is, byte for byte. */
import { addressOf } from './address.js';
import { escapeXml } from './parts.js';
import { scanSheet, type RowSpan, type SheetSpans } from './scan.js';

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: number | string;
  /** Number of the cell's style; absent: that of the cell, else of its column. */
  readonly style?: number;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly with: string;
}

/** The sheet with the cells set. Of two edits of a cell the later one counts. */
export function setCells(xml: string, edits: readonly CellEdit[]): string {
  if (edits.length === 0) return xml;
  const spans = scanSheet(xml);
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) rows.set(edit.row, (rows.get(edit.row) ?? new Map<number, CellEdit>()).set(edit.column, edit));
  const known = new Map(spans.rows.map((span) => [span.row, span]));
  const changes: Change[] = [];
  const added: { readonly row: number; readonly xml: string }[] = [];
  for (const [row, cells] of [...rows].sort(([a], [b]) => a - b)) {
    const span = known.get(row);
    const list = [...cells.values()].sort((a, b) => a.column - b.column);
    if (span?.inside === undefined) {
      const markup = `<${spans.prefix}row r="${row + 1}">${list.map((edit) => cellXml(edit, spans)).join('')}</${spans.prefix}row>`;
      if (span === undefined) added.push({ row, xml: markup });
      else changes.push({ start: span.start, end: span.end, with: markup });
    } else {
      changes.push(...changesIn(span, span.inside, list, spans));
    }
  }
  changes.push(...newRows(added, spans));
  return applied(xml, changes);
}

/** The sheet with no results of its formulas kept: a reader that trusts them would show what they were. */
export function withoutResults(xml: string): string {
  const changes = scanSheet(xml).rows.flatMap(({ cells }) => cells.filter(({ hasFormula }) => hasFormula)).flatMap(({ start, end }): Change[] => {
    const result = /<(?:\w+:)?v>[^<]*<\/(?:\w+:)?v>/u.exec(xml.slice(start, end));
    return result === null ? [] : [{ start: start + result.index, end: start + result.index + result[0].length, with: '' }];
  });
  return applied(xml, changes);
}

/** Style of a cell that has none of its own: that of its column. */
export function styleAt({ rows, columns }: SheetSpans, row: number, column: number): number {
  const cell = rows.find((span) => span.row === row)?.cells.find((span) => span.column === column);
  return cell?.style ?? columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

function changesIn(span: RowSpan, inside: number, edits: readonly CellEdit[], spans: SheetSpans): Change[] {
  return edits.map((edit) => {
    const cell = span.cells.find(({ column }) => column === edit.column);
    const markup = cellXml(edit, spans);
    if (cell !== undefined) return { start: cell.start, end: cell.end, with: markup };
    const at = span.cells.find(({ column }) => column > edit.column)?.start ?? inside;
    return { start: at, end: at, with: markup };
  });
}

/** Rows that the sheet lacks, each before the next that it has. */
function newRows(added: readonly { readonly row: number; readonly xml: string }[], { rows, dataEnd, data, prefix }: SheetSpans): Change[] {
  if (added.length === 0) return [];
  if (dataEnd === undefined) return [{ start: data.start, end: data.end, with: `<${prefix}sheetData>${added.map(({ xml }) => xml).join('')}</${prefix}sheetData>` }];
  return added.map(({ row, xml }) => {
    const at = rows.find((span) => span.row > row)?.start ?? dataEnd;
    return { start: at, end: at, with: xml };
  });
}

function cellXml({ row, column, value, style }: CellEdit, spans: SheetSpans): string {
  const { prefix } = spans;
  const number = style ?? styleAt(spans, row, column);
  const open = `<${prefix}c r="${addressOf(row, column)}"${number === 0 ? '' : ` s="${number}"`}`;
  if (typeof value === 'number') return `${open}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  return `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** Changes in the order of their places; several at one place stay in the order given. */
function applied(xml: string, changes: readonly Change[]): string {
  const ordered = changes.map((change, index) => ({ ...change, index })).sort((a, b) => a.start - b.start || a.index - b.index);
  let out = '';
  let at = 0;
  for (const change of ordered) {
    out += xml.slice(at, change.start) + change.with;
    at = change.end;
  }
  return out + xml.slice(at);
}
