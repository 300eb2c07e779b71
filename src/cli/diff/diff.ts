/** `extract diff OLD NEW`: what a change of rules or texts does to an output. */
import type { ExitCode } from '../../errors.js';
import { COLUMNS } from '../../write/columns.js';
import type { Context } from '../context.js';
import type { Output, OutputRow } from '../outputs.js';
import { readOutput } from '../outputs.js';
import { sayIn } from '../messages.js';
import { MESSAGES } from './messages.js';
import { painterFor } from '../paint.js';

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

export async function diffCommand([older = '', newer = '']: readonly string[], { io, say, ui, options, reporter }: Context): Promise<ExitCode> {
  const difference = compareOutputs(await readOutput(older, say), await readOutput(newer, say));
  const paint = painterFor('stdout', io, options.color);
  const lines = [
    ...difference.gone.map((row) => paint.down(`- ${rowWords(row)}`)),
    ...difference.added.map((row) => paint.up(`+ ${rowWords(row)}`)),
    ...difference.changed.flatMap(({ row, fields }) => [paint.warn(`~ ${rowWords(row)}`), ...fields.map(fieldWords)]),
  ];
  if (lines.length > 0) await io.stdout.write(`${lines.join('\n')}\n`);
  const { added, gone, changed, same } = difference;
  await reporter.line(sayIn(ui, MESSAGES)('sum', { added: added.length, gone: gone.length, changed: changed.length, same }));
  return lines.length === 0 ? 0 : 1;
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

function fieldChanges(before: OutputRow, after: OutputRow, keys: readonly string[]): FieldChange[] {
  return keys.flatMap((key) => {
    const change = { key, before: before.get(key) ?? '', after: after.get(key) ?? '' };
    return change.before === change.after ? [] : [change];
  });
}

function rowWords(row: OutputRow): string {
  const place = [row.get('file'), row.get('line')].filter((part) => part !== undefined).join(':');
  return [place, row.get('metric'), row.get('text'), row.get('period'), row.get('body')].filter((part) => part !== undefined && part !== '').join('  ');
}

function fieldWords({ key, before, after }: FieldChange): string {
  return `    ${key}: ${before === '' ? '∅' : before} → ${after === '' ? '∅' : after}`;
}
