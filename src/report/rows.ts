/**
 * Facts as the page's script is given them: short arrays, the strings by number. The page's own `rows.js` reads the same
 * order; `FIELDS` is handed to it.
 */
import type { Origin } from '../explain/types.js';
import type { Fact } from '../types.js';
import { chineseWord, periodWords, reasonWords } from '../write/words.js';
import type { Strings } from './strings.js';
import type { ShownText } from './text.js';

/** What a row holds, in its order; `s` a string by its number, `v` a value as it is, '' where absent. */
export const FIELDS = [
  ['metric', 's'], ['at', 'v'], ['quote', 'v'], ['id', 'v'], ['line', 'v'], ['rule', 's'], ['value', 'v'], ['unit', 's'], ['period', 's'], ['region', 's'],
  ['body', 's'], ['parent', 's'], ['check', 's'], ['yoy', 'v'], ['yoy_unit', 's'], ['qualifier', 's'], ['status', 's'], ['origins', 'v'], ['text', 's'],
  ['change', 'v'], ['change_unit', 's'], ['change_basis', 's'], ['previous', 'v'], ['previous_unit', 's'], ['same_as', 'v'],
] as const;

export interface RowParts {
  readonly fact: Fact;
  /** How many rows before this one the mark of its figure belongs to; -1 where the text does not show it. */
  readonly at: number;
  readonly shown: ShownText;
  /** Where the figure begins in the shown text. */
  readonly start: number | undefined;
  readonly origins: readonly Origin[];
}

export type PackedRow = readonly (string | number | readonly number[])[];

/** The row, what is absent at its end left away. */
export function packRow({ fact, at, shown, start, origins }: RowParts, strings: Strings): PackedRow {
  const values: Readonly<Record<string, string | number | readonly number[] | undefined>> = {
    ...fact,
    inherited: undefined,
    corrected: undefined,
    at,
    quote: placeOfQuote(fact.quote, shown.plain, start),
    period: fact.period === undefined ? undefined : paired(fact.period, periodWords(fact.period, fact.period_type)),
    check: fact.check === undefined ? undefined : paired(fact.check, reasonWords(fact.check)),
    qualifier: coded('qualifier', fact.qualifier),
    change_basis: coded('change_basis', fact.change_basis),
    // Most figures are actual: only the others say so.
    status: fact.status === 'actual' ? undefined : coded('status', fact.status),
    text: start !== undefined && shown.plain.startsWith(fact.text, start) ? undefined : fact.text,
    origins: origins.flatMap((origin) => (isPlain(origin) ? [] : [strings.number([origin.slot, origin.from, origin.line ?? '', origin.text ?? ''].join('\t'))])),
  };
  const row = FIELDS.map(([key, kind]) => {
    const value = values[key];
    if (kind === 's') return strings.number(typeof value === 'string' ? value : undefined);
    return Array.isArray(value) && value.length === 0 ? '' : (value ?? '');
  });
  while (row.length > 0 && (row.at(-1) === 0 || row.at(-1) === '')) row.pop();
  return row;
}

/** A code with its Chinese word, for readers of either language. */
function paired(code: string, words: string): string {
  return code === words ? code : `${code}\t${words}`;
}

function coded(key: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : paired(value, chineseWord(key, value));
}

/** Where the quote stands in the shown text, counted back from the figure, and its length; itself where it does not stand there as it is. */
function placeOfQuote(quote: string, plain: string, start: number | undefined): string | readonly number[] {
  if (start === undefined) return quote;
  const at = plain.lastIndexOf(quote, start);
  return at >= 0 && at + quote.length > start ? [start - at, quote.length] : quote;
}

/** What the page says without being told: the slot is stated in the fact's own sentence. */
function isPlain({ from, inherited }: Origin): boolean {
  return from === 'stated' && !inherited;
}
