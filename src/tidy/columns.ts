/** The width of the type column that lines were broken at, told by statistics. */
import { patternOf } from '../lexicon/lists.js';
import { CJK_MARK, classAt } from '../text/chars.js';
import type { Line } from './lines.js';

/**
 * For every line the width (in columns) that its block was set to; undefined where lines end where
 * paragraphs do. A block is a run of lines without an empty one between.
 *
 * A set block has three lines or more, most of them within four columns of one width from 16 to 120,
 * broken in mid-sentence more often than not, with marks inside the lines (lists of names have none).
 * Shorter blocks take the width of the nearest set one if they fit it.
 */
export function setWidths(text: string, lines: readonly Line[]): (number | undefined)[] {
  const widths: (number | undefined)[] = Array.from({ length: lines.length });
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (last + 1 < lines.length && !endsBlock(lines[last], lines[last + 1])) last += 1;
    const width = last - first >= 2 ? blockWidth(text, lines.slice(first, last + 1)) : undefined;
    if (width !== undefined) widths.fill(width, first, last + 1);
    first = last + 1;
  }
  return borrowed(lines, widths);
}

const NARROWEST = 16;
const WIDEST = 120;
/** A mark that may not begin a line leaves the one before up to two characters short. */
const SLACK = 4;

function endsBlock(line: Line | undefined, next: Line | undefined): boolean {
  return next === undefined || line === undefined || next.gap || next.fixed || line.fixed;
}

function blockWidth(text: string, block: readonly Line[]): number | undefined {
  // The last line of a paragraph is short; of the block at least the last one is.
  const candidates = block.slice(0, -1);
  let best = 0;
  let width = 0;
  for (const { columns: top } of candidates) {
    if (top < NARROWEST || top > WIDEST) continue;
    const near = candidates.filter(({ columns }) => columns <= top && columns >= top - SLACK).length;
    if (near > best || (near === best && top < width)) [best, width] = [near, top];
  }
  if (best < 2 || best < candidates.length * 0.5) return undefined;
  const tooWide = block.filter(({ squeezed }) => squeezed > width + SLACK).length;
  if (tooWide > block.length * 0.15) return undefined;
  return isProse(text, candidates.filter(({ columns }) => columns >= width - SLACK)) ? width : undefined;
}

/** Whether full lines break in mid-sentence and hold marks, as running text does. */
function isProse(text: string, full: readonly Line[]): boolean {
  // 来源：某局⏎发布日期：2023年5月24日 under a headline as wide: the head of a page.
  if (full.slice(0, HEAD_LINES).some(({ start, end }) => LABELLED.test(text.slice(start, end)))) return false;
  let stops = 0;
  let marks = 0;
  for (const line of full) {
    if (isStopAt(text, line.end - 1)) stops += 1;
    for (let i = line.start; i < line.end - 1; i++) {
      if (classAt(text, i) === CJK_MARK || ',.;'.includes(text.charAt(i))) marks += 1;
    }
  }
  const few = full.length < 4;
  return stops <= full.length * (few ? 0 : 0.4) && marks >= full.length * 0.3;
}

/** Lines of a head, title and all. */
const HEAD_LINES = 5;
const LABELLED = patternOf`^(?:${'lines/stamp_labels'}|${'lines/source_words'}|${'lines/head_labels'})\s?[：:]`;

function isStopAt(text: string, index: number): boolean {
  return '。！？；;:：'.includes(text.charAt(index) || ' ');
}

/** Fills the lines of short blocks from set blocks before and behind, the nearer first. */
function borrowed(lines: readonly Line[], own: readonly (number | undefined)[]): (number | undefined)[] {
  const before = nearest(own);
  const behind = nearest(own.toReversed()).toReversed();
  return own.map((width, index) => {
    if (width !== undefined) return width;
    const columns = lines[index]?.columns ?? Infinity;
    const fitting = [before[index], behind[index]].find(
      (candidate) => candidate !== undefined && columns <= candidate + SLACK,
    );
    return fitting;
  });
}

function nearest(widths: readonly (number | undefined)[]): (number | undefined)[] {
  let last: number | undefined;
  return widths.map((width) => (last = width ?? last));
}
