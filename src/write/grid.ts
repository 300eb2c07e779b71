/** A table for eyes: columns aligned by display width, empty ones left out, the widest cut where the screen is narrow. */
import { cutDisplay, displayWidth, padDisplay } from '../text/width.js';
import type { Row } from './rows.js';
import type { Paint } from './writer.js';

export interface Grid {
  readonly head: readonly string[] | undefined;
  readonly rows: readonly Row[];
  /** Which columns hold numbers, set to the right. */
  readonly right: readonly boolean[];
}

const GAP = 2;
const LEAST = 8;

/** The grid as lines; '' where it holds nothing. */
export function gridView({ head, rows, right }: Grid, { width = Number.POSITIVE_INFINITY, paint }: { readonly width?: number; readonly paint?: Paint }): string {
  const lines = rows.map((row) => row.map((cell) => String(cell ?? '').replace(/\s+/gu, ' ')));
  const all = head === undefined ? lines : [[...head], ...lines];
  const shown = right.map((_, index) => index).filter((index) => lines.length === 0 || lines.some((cells) => (cells[index] ?? '') !== ''));
  const widths = fit(columnWidths(all.map((cells) => shown.map((index) => cells[index] ?? ''))), width);
  const line = (cells: readonly string[]): string => {
    const padded = shown.map((index, at) => {
      const room = widths[at] ?? 0;
      return padDisplay(cutDisplay(cells[index] ?? '', room), room, right[index] === true ? 'start' : 'end');
    });
    return padded.join(' '.repeat(GAP)).trimEnd();
  };
  const [first, ...rest] = all.map(line);
  if (first === undefined) return '';
  return [head !== undefined && paint !== undefined ? paint.bold(first) : first, ...rest].map((text) => `${text}\n`).join('');
}

function columnWidths(lines: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const cells of lines) cells.forEach((cell, index) => { widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell)); });
  return widths;
}

/** Room is taken from the widest column again and again, until the line fits or all are narrow. */
function fit(widths: readonly number[], screen: number): readonly number[] {
  const fitted = [...widths];
  const total = (): number => fitted.reduce((sum, columns) => sum + columns + GAP, -GAP);
  while (total() > screen) {
    const widest = Math.max(...fitted);
    if (widest <= LEAST) break;
    const second = Math.max(LEAST, ...fitted.filter((columns) => columns < widest));
    const at = fitted.indexOf(widest);
    fitted[at] = Math.max(widest - (total() - screen), Math.min(second, widest - 1), LEAST);
  }
  return fitted;
}
