/** Names put together in simplified characters, and units → the same in the characters of the release. */
import type { Document, Span } from '../types.js';
import type { Row } from './row.js';

/** A text as printed, and unit for unit as the rules see it. */
export interface Script {
  readonly printed: string;
  readonly seen: string;
}

/**
 * Writes the names of the row, whose words facts put together, and its units as the release prints them; all other columns
 * are cut from the print, or coded. `metric_key` stays, so that both scripts join.
 */
export function reprint({ columns, figure, sentence: { span } }: Row, document: Document, seen: Document): void {
  const within = ({ start, end }: Span): Script => ({ printed: document.text.slice(start, end), seen: seen.text.slice(start, end) });
  const scripts = [within(span), ...pair(document.title, seen.title), { printed: document.text, seen: seen.text }, ...pair(document.issuer, seen.issuer)];
  // 只 is 隻 behind a number, 只 before a verb.
  const units = [within(figure), ...scripts];
  for (const unit of UNITS) columns[unit] = columns[unit] && inPrint(columns[unit], units);
  const inPrintOf = (words: string | undefined): string | undefined => words && inPrint(words, scripts);
  columns.metric = inPrint(columns.metric, scripts);
  columns.parent = inPrintOf(columns.parent);
  columns.body = inPrintOf(columns.body);
  columns.period_text = inPrintOf(columns.period_text);
  columns.title = inPrintOf(columns.title);
}

const UNITS = ['unit', 'yoy_unit', 'change_unit', 'previous_unit'] as const;

function pair(printed: string | undefined, seen: string | undefined): Script[] {
  return printed === undefined || seen === undefined ? [] : [{ printed, seen }];
}

/**
 * The words as the scripts print them, the longest stretch found at a time, the earlier script first.
 *
 *     考生人数占比   in 2018年考生人數184人，佔0.3%   →   考生人數佔比
 */
export function inPrint(words: string, scripts: readonly Script[]): string {
  let text = '';
  for (let at = 0; at < words.length; ) {
    const rest = words.slice(at);
    let best = '';
    for (const script of scripts) {
      const found = longestIn(rest, script);
      if (found.length > best.length) best = found;
      if (best.length === rest.length) break;
    }
    text += best === '' ? rest.charAt(0) : best;
    at += Math.max(best.length, 1);
  }
  return text;
}

/** The longest beginning of the words that the script holds, as printed. */
function longestIn(words: string, { printed, seen }: Script): string {
  let at = 0;
  let length = 0;
  while (length < words.length) {
    const next = seen.indexOf(words.slice(0, length + 1), at);
    if (next < 0) break;
    at = next;
    length++;
  }
  return printed.slice(at, at + length);
}
