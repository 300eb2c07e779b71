/** Differences in lines. */
import type { Paint } from '../../write/writer.js';
import type { OutputRow } from '../outputs.js';
import type { Difference, FieldChange } from './compare.js';

/** What is gone, what is new, what changed with its columns; no line where nothing differs. */
export function differenceLines({ gone, added, changed }: Omit<Difference, 'same'>, paint: Paint): string[] {
  return [
    ...gone.map((row) => paint.down(`- ${rowWords(row)}`)),
    ...added.map((row) => paint.up(`+ ${rowWords(row)}`)),
    ...changed.flatMap(({ row, fields }) => [paint.warn(`~ ${rowWords(row)}`), ...fields.map(fieldWords)]),
  ];
}

function rowWords(row: OutputRow): string {
  const place = [row.get('file'), row.get('line')].filter((part) => part !== undefined).join(':');
  return [place, row.get('metric'), row.get('text'), row.get('period'), row.get('body')].filter((part) => part !== undefined && part !== '').join('  ');
}

function fieldWords({ key, before, after }: FieldChange): string {
  return `    ${key}: ${before === '' ? '∅' : before} → ${after === '' ? '∅' : after}`;
}
