/** Two outputs row by row. */
import { COLUMNS } from '../../../write/columns.js';
import type { Output, OutputRow } from '../../input/earlier.js';
import { meaningOf, sameCell } from './cells.js';

export interface Difference {
  readonly added: readonly OutputRow[];
  readonly gone: readonly OutputRow[];
  readonly changed: readonly Change[];
  readonly same: number;
  /** How many of these stand elsewhere: in another file or line. */
  readonly moved: number;
}

/** A row that is in both, and not the same. */
export interface Change {
  readonly row: OutputRow;
  readonly fields: readonly FieldChange[];
  /** Whether the text says something else, or the rules make something else of the same text; absent where the outputs do not tell. */
  readonly cause?: 'source' | 'rule';
}

export interface FieldChange {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The rows of two outputs paired by id, what is left by file and figure (id changes with the quote), then by what
 * they are about (a figure that was revised), compared in the columns that both have: what they say, not where they stand.
 * Several rows with one key pair in their order. `ignored` columns are looked at by nobody.
 */
export function compareOutputs(older: Output, newer: Output, ignored: ReadonlySet<string> = NONE): Difference {
  const byId = pair(older.rows, newer.rows, (row) => row.get('id'));
  const byFigure = pair(byId.onlyOld, byId.onlyNew, joinedBy('file', 'metric', 'text', 'yoy', 'change'));
  const bySubject = pair(byFigure.onlyOld, byFigure.onlyNew, joinedBy('file', 'metric', 'parent', 'region', 'period', 'status', 'unit'));
  const keys = COLUMNS.map(({ key }) => key).filter((key) => older.keys.has(key) && newer.keys.has(key) && !ignored.has(key) && !PLACES.has(key));
  const changed: Change[] = [];
  let [same, moved] = [0, 0];
  for (const [before, row] of [...byId.pairs, ...byFigure.pairs, ...bySubject.pairs]) {
    const fields = fieldChanges(before, row, keys);
    if (fields.length === 0) {
      same++;
      if (isMoved(before, row)) moved++;
      continue;
    }
    const cause = causeOf(before, row, fields);
    changed.push({ row, fields, ...(cause !== undefined && { cause }) });
  }
  return { added: bySubject.onlyNew, gone: bySubject.onlyOld, changed, same, moved };
}

const NONE: ReadonlySet<string> = new Set();
/** Where a row was read, and what changes with any edit of its page. */
const PLACES: ReadonlySet<string> = new Set(['file', 'line', 'start', 'end', 'page', 'sha256']);

function isMoved(before: OutputRow, after: OutputRow): boolean {
  return ['file', 'line'].some((key) => before.has(key) && after.has(key) && before.get(key) !== after.get(key));
}

function joinedBy(...keys: readonly string[]): (row: OutputRow) => string {
  return (row) => keys.map((key) => meaningOf(key, row.get(key) ?? '')).join('\0');
}

/** What a release says of itself, whatever the rules. */
const OF_RELEASES: ReadonlySet<string> = new Set(['title', 'published', 'url']);

/** Bytes that are the same have the same text; else the words around the figure tell, of which a rule may take more or fewer. */
function causeOf(before: OutputRow, after: OutputRow, fields: readonly FieldChange[]): Change['cause'] {
  const both = (key: string): readonly [string, string] | undefined => {
    const [left, right] = [before.get(key), after.get(key)];
    return left === undefined || right === undefined ? undefined : [left, right];
  };
  const bytes = both('sha256');
  if (bytes !== undefined && bytes[0] === bytes[1]) return 'rule';
  if (fields.every(({ key }) => OF_RELEASES.has(key))) return 'source';
  const words = both('sentence') ?? both('quote');
  if (words === undefined) return undefined;
  return words[0].includes(words[1]) || words[1].includes(words[0]) ? 'rule' : 'source';
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
  const pairs = keys.map((key) => ({ key, before: before.get(key) ?? '', after: after.get(key) ?? '' }));
  const changes = pairs.filter(({ key, before: left, after: right }) => !sameCell(key, left, right));
  return changes.filter(({ key }) => !changes.some((change) => change.key === DERIVED[key]));
}
