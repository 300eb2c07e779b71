/** Two outputs row by row. */
import { COLUMNS } from '../../write/columns.js';
import type { Output, OutputRow } from '../outputs.js';

export interface Difference {
  readonly added: readonly OutputRow[];
  readonly gone: readonly OutputRow[];
  readonly changed: readonly { readonly row: OutputRow; readonly fields: readonly FieldChange[] }[];
  readonly same: number;
}

export interface FieldChange {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The rows of two outputs paired by id, what is left by file and figure (id changes with the quote),
 * compared in the columns that both have. Several rows with one key pair in their order.
 */
export function compareOutputs(older: Output, newer: Output): Difference {
  const byId = pair(older.rows, newer.rows, (row) => row.get('id'));
  const byFigure = pair(byId.onlyOld, byId.onlyNew, (row) => ['file', 'metric', 'text', 'yoy', 'change'].map((key) => row.get(key) ?? '').join('\0'));
  const keys = COLUMNS.map(({ key }) => key).filter((key) => older.keys.has(key) && newer.keys.has(key));
  const compared = [...byId.pairs, ...byFigure.pairs].map(([before, row]) => ({ row, fields: fieldChanges(before, row, keys) }));
  const changed = compared.filter(({ fields }) => fields.length > 0);
  return { added: byFigure.onlyNew, gone: byFigure.onlyOld, changed, same: compared.length - changed.length };
}

interface Pairing {
  readonly pairs: readonly (readonly [OutputRow, OutputRow])[];
  readonly onlyOld: readonly OutputRow[];
  readonly onlyNew: readonly OutputRow[];
}

function pair(older: readonly OutputRow[], newer: readonly OutputRow[], keyOf: (row: OutputRow) => string | undefined): Pairing {
  const waiting = new Map<string, OutputRow[]>();
  for (const row of older) {
    const key = keyOf(row);
    if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), row]);
  }
  const pairs: (readonly [OutputRow, OutputRow])[] = [];
  const met = new Set<OutputRow>();
  const onlyNew = newer.filter((row) => {
    const before = waiting.get(keyOf(row) ?? '')?.shift();
    if (before === undefined) return true;
    met.add(before);
    pairs.push([before, row]);
    return false;
  });
  return { pairs, onlyOld: older.filter((row) => !met.has(row)), onlyNew };
}

/** Columns that follow from another: where that one changed, they say nothing more. */
const DERIVED: Readonly<Record<string, string>> = { metric_key: 'metric', period_start: 'period', period_end: 'period', period_type: 'period' };

function fieldChanges(before: OutputRow, after: OutputRow, keys: readonly string[]): FieldChange[] {
  const changes = keys.map((key) => ({ key, before: before.get(key) ?? '', after: after.get(key) ?? '' })).filter((change) => change.before !== change.after);
  return changes.filter(({ key }) => !changes.some((change) => change.key === DERIVED[key]));
}
