/** JSON Lines: one fact a line. */
import type { Column } from './columns.js';
import { recordOf } from './rows.js';
import type { Entry } from './writer.js';
import { joinedWriter, PLAIN_JOINT } from './writer.js';

export const writer = joinedWriter('jsonl', {
  head: () => '',
  rows: ({ columns }) => (facts) => facts.map((fact) => `${jsonLine(fact, columns)}\n`).join(''),
  ...PLAIN_JOINT,
});

/** A fact as one line of JSON; characters that some readers take for line ends are escaped. */
export function jsonLine(fact: Entry, columns: readonly Column[]): string {
  return jsonText(recordOf(fact, columns));
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
