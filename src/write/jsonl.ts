/** JSON Lines: one fact a line. */
import type { Column } from './columns.js';
import { cellOf } from './rows.js';
import type { Entry } from './writer.js';
import { joinedWriter, PLAIN_JOINT } from './writer.js';

export const writer = joinedWriter('jsonl', {
  head: () => '',
  rows: ({ columns }) => (facts) => facts.map((fact) => `${jsonLine(fact, columns)}\n`).join(''),
  ...PLAIN_JOINT,
});

/**
 * A fact as one line of JSON, as `recordOf` gives it; characters that some readers take for line ends are escaped. No record is
 * made on the way: an object of so many keys costs more than the line.
 */
export function jsonLine(fact: Entry, columns: readonly Column[]): string {
  let line = '';
  for (const column of columns) {
    const cell = cellOf(fact, column);
    if (cell === undefined) continue;
    line += `${line === '' ? '' : ','}"${column.key}":${typeof cell === 'string' ? jsonString(cell) : jsonOf(cell)}`;
  }
  return `{${line}}`;
}

function jsonString(text: string): string {
  for (let i = 0; i < text.length; i++) if (isEscaped(text.charCodeAt(i))) return jsonOf(text);
  return `"${text}"`;
}

/** Controls, the quote and the backslash, line ends of some readers, and surrogates, which are escaped where they stand alone. */
function isEscaped(unit: number): boolean {
  if (unit >= 0x3000 && unit < 0xd800) return false;
  return unit < 0x20 || unit === 0x22 || unit === 0x5c || unit === 0x85 || unit === 0x2028 || unit === 0x2029 || (unit >= 0xd800 && unit < 0xe000);
}

/** A flat record as one line of JSON, likewise. */
export function jsonText(record: Readonly<Record<string, string | number>>): string {
  return jsonOf(record);
}

/** Plain data as one line of JSON, likewise. */
export function jsonOf(data: unknown): string {
  return JSON.stringify(data).replace(/[\u0085\u2028\u2029]/g, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
