/** The article of a page, told from everything that stands around it. */
import { standsAround } from './names.js';
import type { Element, Page } from './page.js';
import { isBreaking } from './tags.js';
import { dataTables, tablesAround } from './tables.js';

/** What of a page is read. */
export interface Choice {
  /** The element that holds the article; undefined where all of the page is read. */
  readonly article: number | undefined;
  /** Elements inside that are not read: share bars, related news, menus. */
  readonly left: Uint8Array;
  /** The tables that hold data, and for every element the table around it, -1 for none. */
  readonly tables: ReadonlySet<number>;
  readonly around: Int32Array;
}

/**
 * The article of a page: the longest of the containers that sites are known to put it in, else the
 * part with the densest prose (characters without those of links, line by line).
 *
 * Fragments are read whole. Where next to nothing would remain, all of the page is read.
 */
export function chooseArticle(page: Page): Choice {
  const around = tablesAround(page);
  const tables = dataTables(page, around);
  if (!page.isWhole) return { article: undefined, left: new Uint8Array(page.elements.length), tables, around };
  const sums = sumsWithout(page);
  const scores = { sums, page, tables, around };
  const named = longestKnown(page, sums);
  const body = page.elements.findIndex(({ tag }) => tag === 'body');
  const dense = densest(scores, Math.max(body, 0));
  const frame = longest(page, sums, 'frame');
  const good = (at: number | undefined) => (at === undefined ? 0 : (sums.prose[at] ?? 0));
  let article = dense;
  if (named !== undefined && good(named) >= Math.max(MINIMUM, good(dense) * 0.3)) article = named;
  else if (frame !== undefined && good(frame) >= Math.max(MINIMUM, good(dense) * 0.5)) article = densest(scores, frame) ?? frame;
  return { article: good(article) < MINIMUM ? (named ?? article) : article, left: sums.left, tables, around };
}

/** Prose that is worth the name of an article: a sentence. */
const MINIMUM = 12;

interface Sums {
  readonly prose: Float64Array;
  readonly chars: Float64Array;
  readonly links: Float64Array;
  readonly left: Uint8Array;
}

interface Scores {
  readonly page: Page;
  readonly sums: Sums;
  readonly tables: ReadonlySet<number>;
  readonly around: Int32Array;
}

/** Counts of every element without what stands around the article. */
function sumsWithout({ elements }: Page): Sums {
  const [prose, chars, links] = [new Float64Array(elements.length), new Float64Array(elements.length), new Float64Array(elements.length)];
  elements.forEach((element, at) => {
    prose[at] = element.prose;
    chars[at] = element.chars;
    links[at] = element.links;
  });
  const left = new Uint8Array(elements.length);
  let total = 0;
  for (const { parent, prose: own } of elements) if (parent < 0) total += own;
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at];
    if (element === undefined) break;
    // An index below 0 is no element of a typed array, and slow to look up.
    if (element.parent >= 0 && left[element.parent] === 1) {
      left[at] = 1;
    } else if (isAround(element) && element.prose < total * 0.4) {
      left[at] = 1;
      for (let outer = element.parent; outer >= 0; outer = elements[outer]?.parent ?? -1) {
        prose[outer] = (prose[outer] ?? 0) - element.prose;
        chars[outer] = (chars[outer] ?? 0) - element.chars;
        links[outer] = (links[outer] ?? 0) - element.links;
      }
    }
  }
  return { prose, chars, links, left };
}

function isAround({ tag, role, names, known }: Element): boolean {
  if (tag === 'nav' || tag === 'footer' || tag === 'aside') return true;
  return names !== '' && known === undefined && role !== 'page' && role !== 'cell' && isBreaking(role) && standsAround(names);
}

function longest({ elements }: Page, { prose, left }: Sums, known: Element['known']): number | undefined {
  let best: number | undefined;
  elements.forEach((element, at) => {
    if (element.known === known && left[at] === 0 && (best === undefined || (prose[at] ?? 0) > (prose[best] ?? 0))) best = at;
  });
  return best;
}

/** The longest known container; of those inside it that hold nearly all of it, the innermost. */
function longestKnown(page: Page, sums: Sums): number | undefined {
  const outer = longest(page, sums, 'article');
  if (outer === undefined) return undefined;
  let inner = outer;
  const end = page.elements[outer]?.close ?? 0;
  for (let at = outer + 1; (page.elements[at]?.open ?? end) < end; at++) {
    if (page.elements[at]?.known === 'article' && (sums.prose[at] ?? 0) >= (sums.prose[outer] ?? 0) * 0.8) inner = at;
  }
  return inner;
}

/** The part below `top` that holds the prose: the box with the most, widened while that adds prose and no links. */
function densest(scores: Scores, top: number): number | undefined {
  const { page, sums } = scores;
  const best = boxWithMost(scores, top);
  if (best === undefined) return undefined;
  let chosen = best;
  let steps = 0;
  for (let at = best; at > top; ) {
    if (isColumn(scores, at)) break;
    at = page.elements[at]?.parent ?? -1;
    if (at < top || page.elements[at]?.tag === 'html') break;
    const added = gain(sums, at, chosen);
    if (added.chars <= 0) continue;
    steps += 1;
    if (added.links > added.chars * 0.3) break;
    if (added.prose >= (sums.prose[chosen] ?? 0) * (steps === 1 ? 0.03 : 0.25)) {
      chosen = at;
      steps = 0;
    }
  }
  return chosen;
}

function gain(sums: Sums, outer: number, inner: number): { chars: number; links: number; prose: number } {
  const of = (counts: Float64Array) => (counts[outer] ?? 0) - (counts[inner] ?? 0);
  return { chars: of(sums.chars), links: of(sums.links), prose: of(sums.prose) };
}

/** Paragraphs count for the box that they stand in, tables of data for the box around the table. */
function boxWithMost({ page: { elements }, sums, tables, around }: Scores, top: number): number | undefined {
  const own = Float64Array.from(sums.prose);
  elements.forEach((element, at) => {
    if (sums.left[at] === 0 && element.parent >= 0) own[element.parent] = (own[element.parent] ?? 0) - (sums.prose[at] ?? 0);
  });
  const boxes = new Int32Array(elements.length);
  const held = new Float64Array(elements.length);
  const end = elements[top]?.close ?? 0;
  let best: number | undefined;
  for (let at = top; (elements[at]?.open ?? Infinity) <= end; at++) {
    const element = elements[at];
    if (element === undefined) break;
    const isBox = at === top || element.role === 'box' || (element.role === 'cell' && !tables.has(around[at] ?? -1)) || element.role === 'page';
    const box = isBox ? at : (boxes[element.parent] ?? top);
    boxes[at] = box;
    if (sums.left[at] === 1) continue;
    held[box] = (held[box] ?? 0) + (own[at] ?? 0);
    if (best === undefined || (held[box] ?? 0) > (held[best] ?? 0)) best = box;
  }
  return best;
}

/** A cell of a layout beside another that holds text: the next column is no part of the article. */
function isColumn({ page: { elements }, sums, tables, around }: Scores, at: number): boolean {
  const cell = elements[at];
  if (cell?.role !== 'cell' || tables.has(around[at] ?? -1)) return false;
  return gain(sums, cell.parent, at).chars > 0;
}
