/** Which tables of a page hold data, and which only lay it out. */
import type { Page } from './page.js';

interface Stats {
  rows: number;
  cells: number;
  columns: number;
  headers: number;
  /** Characters of the largest cell, and the weight of its prose. */
  widest: number;
  prose: number;
  /** Tables, headings and lists inside: data have none. */
  parts: number;
}

/** For every element the index of the table around it (its own for a table); -1 outside tables. */
export function tablesAround(page: Page): Int32Array {
  const around = new Int32Array(page.elements.length);
  page.elements.forEach(({ role, parent }, at) => {
    around[at] = role === 'table' ? at : parent < 0 ? -1 : (around[parent] ?? -1);
  });
  return around;
}

/**
 * The tables whose rows and cells are figures and their names.
 *
 *     指标 | 数值 ⏎ 进出口 | 152.4      yes        a menu beside an article, issuers one below the other      no
 */
export function dataTables(page: Page, around: Int32Array): ReadonlySet<number> {
  const found = new Map<number, Stats>();
  let lastRow = -1;
  let inRow = 0;
  page.elements.forEach((element, at) => {
    const table = around[at] ?? -1;
    if (table < 0) return;
    if (element.role === 'table') {
      const outer = found.get(around[element.parent] ?? -1);
      if (outer !== undefined) outer.parts += 2;
      found.set(at, { rows: 0, cells: 0, columns: 0, headers: 0, widest: 0, prose: 0, parts: 0 });
      return;
    }
    const stats = found.get(table);
    if (stats === undefined) return;
    if (element.role === 'row') stats.rows += 1;
    else if (element.role === 'heading') stats.parts += 2;
    else if (element.tag === 'li') stats.parts += 1;
    else if (element.role === 'cell') {
      inRow = element.parent === lastRow ? inRow + 1 : 1;
      lastRow = element.parent;
      stats.cells += 1;
      stats.columns = Math.max(stats.columns, inRow);
      stats.headers += element.tag === 'th' ? 1 : 0;
      stats.widest = Math.max(stats.widest, element.chars);
      stats.prose = Math.max(stats.prose, element.prose);
    }
  });
  return new Set([...found].filter(([at, stats]) => holdsData(stats, page.elements[at]?.chars ?? 0)).map(([at]) => at));
}

function holdsData({ cells, columns, headers, widest, prose, parts }: Stats, chars: number): boolean {
  if (columns < 2 || parts >= 2) return false;
  if (headers > 0) return true;
  if (cells <= 4 && prose >= 60) return false;
  // One cell of sentences beside a few of links is a page with its menu.
  if (cells <= 6 && prose >= 20 && widest > chars * 0.6) return false;
  return widest <= 300 || widest < chars * 0.5;
}
