/** Characters put together as lines. */
import { CJK_MARK, HAN, classOf } from '../../text/chars.js';
import type { Glyph } from './drawn.js';

/** A run of characters on one line with no wide gap in it. Lengths are in points, y counts down. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that letters stand on. */
  readonly y: number;
  readonly size: number;
}

/** Runs side by side. */
export interface Line {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Gaps of more than this many characters part runs. */
const WIDE_GAP = 1.1;

/** The lines of a page from top to bottom; characters printed twice for boldness count once. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const sorted = glyphs.filter(({ size }) => size > 0.5).toSorted((a, b) => a.y - b.y);
  const rows: Glyph[][] = [];
  let base = -Infinity;
  let size = 0;
  for (const glyph of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && glyph.y - base <= Math.min(glyph.size, size) * 0.5) {
      row.push(glyph);
      // Raised and lowered figures do not move the line.
      if (glyph.size > size) [base, size] = [glyph.y, glyph.size];
    } else {
      rows.push([glyph]);
      [base, size] = [glyph.y, glyph.size];
    }
  }
  return rows.filter((row) => row.some(({ text }) => !isBlank(text))).map(lineOf);
}

function lineOf(glyphs: readonly Glyph[]): Line {
  const sorted = glyphs.toSorted((a, b) => a.x - b.x);
  const runs: Run[] = [];
  let held: Glyph[] = [];
  for (const glyph of sorted) {
    const last = held.findLast(({ text }) => !isBlank(text));
    if (last === undefined && isBlank(glyph.text)) continue;
    if (last !== undefined && isTwin(last, glyph)) continue;
    if (last !== undefined && !isBlank(glyph.text) && glyph.x - (last.x + last.width) > WIDE_GAP * Math.max(last.size, glyph.size)) {
      runs.push(runOf(held));
      held = [];
    }
    held.push(glyph);
  }
  runs.push(runOf(held));
  return joined(runs);
}

export function joined(runs: readonly Run[]): Line {
  return {
    runs,
    left: Math.min(...runs.map((run) => run.left)),
    right: Math.max(...runs.map((run) => run.right)),
    y: Math.max(...runs.map((run) => run.y)),
    size: Math.max(...runs.map((run) => run.size)),
  };
}

function isTwin(a: Glyph, b: Glyph): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < a.size * 0.2 && Math.abs(a.y - b.y) < a.size * 0.2;
}

function runOf(all: readonly Glyph[]): Run {
  const glyphs = all.slice(0, all.findLastIndex(({ text }) => !isBlank(text)) + 1);
  const size = sizeOf(glyphs);
  const [first, last] = [glyphs[0], glyphs.at(-1)];
  const full = glyphs.filter((glyph) => glyph.size >= size * 0.9);
  return {
    text: wordsOf(glyphs),
    left: first?.x ?? 0,
    right: last === undefined ? 0 : last.x + last.width,
    y: Math.max(...full.map(({ y }) => y)),
    size,
  };
}

/** The size of most characters. */
function sizeOf(glyphs: readonly Glyph[]): number {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

/** The words of characters from left to right: a blank where letters or figures stand apart, or where one is printed between Chinese words. */
function wordsOf(glyphs: readonly Glyph[]): string {
  // Text layers of OCR part every character from the next.
  const isSpread = glyphs.filter(({ text }) => isBlank(text)).length > glyphs.length * 0.3;
  let words = '';
  let before: Glyph | undefined;
  let isSpaced = false;
  for (const glyph of glyphs) {
    if (isBlank(glyph.text)) {
      isSpaced = true;
      continue;
    }
    const gap = before === undefined ? 0 : glyph.x - (before.x + before.width);
    const wide = before !== undefined && gap > Math.max(before.size, glyph.size) * (isWide(before.text) || isWide(glyph.text) ? 0.6 : 0.2);
    const printed = isSpaced && !isSpread && before !== undefined && isWide(before.text) && isWide(glyph.text);
    words += wide || printed ? ` ${glyph.text}` : glyph.text;
    before = glyph;
    isSpaced = false;
  }
  return words;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function isWide(text: string): boolean {
  const kind = classOf(text.charCodeAt(text.length - 1));
  return kind === HAN || kind === CJK_MARK;
}

/** All words of a line, a blank between its runs. */
export function lineText({ runs }: Line): string {
  return runs.map(({ text }) => text).join(' ');
}
