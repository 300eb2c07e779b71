/** Differences in lines. */
import type { Paint } from '../../../write/writer.js';
import type { OutputRow } from '../../input/earlier.js';
import { wordsIn, type Ui } from '../../terminal/messages.js';
import type { Change, Difference, FieldChange } from './compare.js';

/** What is gone, what is new, what changed with its columns; no line where nothing differs. */
export function differenceLines({ gone, added, changed }: Omit<Difference, 'same' | 'moved'>, { paint, ui }: { readonly paint: Paint; readonly ui: Ui }): string[] {
  return [
    ...gone.map((row) => paint.down(`- ${rowWords(row)}`)),
    ...added.map((row) => paint.up(`+ ${rowWords(row)}`)),
    ...changed.flatMap((change) => [paint.warn(`~ ${rowWords(change.row)}${causeWords(change, ui)}`), ...change.fields.flatMap(fieldWords)]),
  ];
}

function rowWords(row: OutputRow): string {
  const place = [row.get('file'), row.get('line')].filter((part) => part !== undefined && part !== '').join(':');
  return [place, row.get('metric'), row.get('text'), row.get('period'), row.get('body')].filter((part) => part !== undefined && part !== '').join('  ');
}

function causeWords({ cause }: Change, ui: Ui): string {
  return cause === undefined ? '' : `  [${wordsIn(ui, CAUSES[cause])}]`;
}

const CAUSES = { source: ['原文改变', 'the text changed'], rule: ['规则改变', 'the rules changed'] } as const;

/** Long words stand one below the other, so that the eye finds what differs. */
function fieldWords({ key, before, after }: FieldChange): string[] {
  const [left, right] = [before === '' ? '∅' : before, after === '' ? '∅' : after];
  return LONG.has(key) ? [`    ${key}:`, `      − ${left}`, `      + ${right}`] : [`    ${key}: ${left} → ${right}`];
}

const LONG: ReadonlySet<string> = new Set(['quote', 'sentence', 'title']);
