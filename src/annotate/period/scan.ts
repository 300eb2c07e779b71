import type { Periods } from '../../lexicon/periods.js';
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
  return at + word.length <= scan.to && scan.text.startsWith(word, at);
}

/** Where a sign between two ends of a stretch ends (—, 至, 到, ~), or `at` where none stands. */
export function skipConnector(scan: Scan, at: number): number {
  const first = charAt(scan, at);
  if (first === '') return at;
  if (first === '至' || first === '到') return at + 1;
  if (!DASHES.includes(first)) return at;
  return DASHES.includes(charAt(scan, at + 1)) && charAt(scan, at + 1) !== '' ? at + 2 : at + 1;
}

/** Hyphens, dashes, minus, tildes in both widths. */
const DASHES = '-‐‑‒–—―−─━－~～∼〜';
