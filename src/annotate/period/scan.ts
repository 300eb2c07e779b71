import type { Periods } from '../../lexicon/periods.js';
import { createUnitSet, hasUnit } from '../../lexicon/unit-set.js';
import { holds, standsAt } from '../../text/stands.js';
import type { PeriodPart, PeriodPoint } from '../../types.js';

/** One range of text under the scanner. */
export interface Scan {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly lexicon: Periods;
}

/** A point of time read at a place, and where its words end. */
export interface ReadPoint {
  readonly point: PeriodPoint;
  readonly end: number;
  /** The other end where one reading holds both: 2014至2017年. */
  readonly to?: PeriodPoint;
}

/** The point with every key, so that all have one shape in memory for those who resolve it. */
export function wholePoint({ year, yearRef, part, edge }: PeriodPoint): PeriodPoint {
  return { year, yearRef, part, edge };
}

/** A part of a year read at a place. */
export interface ReadPart {
  readonly part: PeriodPart;
  readonly end: number;
}

/** The character at a place, '' outside the range. */
export function charAt(scan: Scan, at: number): string {
  return at >= scan.from && at < scan.to ? (scan.text[at] ?? '') : '';
}

export function startsWith(scan: Scan, at: number, word: string): boolean {
  return at + word.length <= scan.to && standsAt(scan.text, word, at);
}

/** Where a sign between two ends of a stretch ends (—, 至, 到, ~), or `at` where none stands. */
export function skipConnector(scan: Scan, at: number): number {
  if (isOneOf(scan, at, UNTIL)) return at + 1;
  if (!isDash(scan, at)) return at;
  return isDash(scan, at + 1) ? at + 2 : at + 1;
}

const UNTIL = '至到';

function isDash({ text, from, to }: Scan, at: number): boolean {
  return at >= from && at < to && hasUnit(DASHES, text.charCodeAt(at));
}

/** Hyphens, dashes, minus, tildes in both widths. */
const DASHES = createUnitSet('-‐‑‒–—―−─━－~～∼〜');

/** True where one of the characters stands at a place of the range. */
export function isOneOf({ text, from, to }: Scan, at: number, characters: string): boolean {
  return at >= from && at < to && holds(characters, text.charCodeAt(at));
}
