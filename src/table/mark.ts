/** Marks before a row's name: # and 其中 for a part of the row before it, 一、 （一） 1. for its depth. */
import type { TableWords } from '../lexicon/tables.js';
import { displayWidth } from '../text/width.js';
import type { Span } from '../types.js';

export interface Mark {
  /** Where the name begins. */
  readonly start: number;
  readonly among: boolean;
  readonly depth: number | undefined;
  /** Half-width columns of # or 其中：; numbers set nothing in. */
  readonly width: number;
}

/** Numbers of items, the outer ones first. */
const NUMBERS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.．]\s*/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]\s*/u,
  /^\d{1,2}[、．]\s*|^\d{1,2}\.\s*(?!\d)/u,
  /^[（(]\d{1,2}[）)]\s*/u,
  /^[①-⑳]\s*/u,
];
const ROMAN = /^[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ][、.．\s]\s*/u;
/** Dashes and dots that lead a part in where type cannot be indented. */
const LEADERS = /^(?:[-—–·•●○◆◇▪]\s*)+(?=\p{L})/u;

/**
 * The marks in front of a name.
 *
 *     其中：工业  → among, name from 工业        （一）税收收入 → depth 1        3.增值税 → depth 2
 */
export function markOf(text: string, { start, end }: Span, tables: TableWords): Mark {
  let at = start;
  let among = false;
  let width = 0;
  let depth: number | undefined;
  for (let turn = 0; turn < 4 && at < end; turn++) {
    const rest = text.slice(at, Math.min(end, at + 12));
    const word = tables.opening(rest, 'among');
    const numbered = NUMBERS.findIndex((pattern) => pattern.test(rest));
    const lead = LEADERS.exec(rest)?.[0] ?? ROMAN.exec(rest)?.[0];
    if (word !== '' && at + word.length < end && isMark(word, rest)) {
      among = true;
      const behind = skip(text, at + word.length, end);
      width += displayWidth(text.slice(at, behind));
      at = behind;
    } else if (numbered >= 0 && depth === undefined) {
      depth = numbered;
      at = skip(text, at + (NUMBERS[numbered]?.exec(rest)?.[0].length ?? 0), end);
    } else if (lead !== undefined) {
      at += lead.length;
    } else break;
  }
  return at >= end ? { start, among: false, depth: undefined, width: 0 } : { start: at, among, depth, width };
}

/** 内 of 内资企业 is no mark; it is one only before a colon. */
function isMark(word: string, rest: string): boolean {
  return word !== '内' || /^内[:：]/u.test(rest);
}

function skip(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && '：: \u3000'.includes(text.charAt(at))) at++;
  return at;
}
