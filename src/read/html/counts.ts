/** How much prose every element of a page holds, counted line by line while the page is read. */
import { CJK_MARK, SPACE, classOf } from '../../text/chars.js';
import type { Element } from './page.js';

/** What is counted of the line at hand. */
export interface Count {
  chars: number;
  links: number;
  stops: number;
  /** Characters of the link that is open; a very long one is no link but one that was never closed. */
  inLink: number;
  isLink: boolean;
}

export function newCount(): Count {
  return { chars: 0, links: 0, stops: 0, inLink: 0, isLink: false };
}

const LONGEST_LINK = 120;

/** Counts the characters [start, end) of a text. */
export function countText(count: Count, text: string, start: number, end: number): void {
  let chars = 0;
  let stops = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20) continue;
    const kind = classOf(code);
    if (kind === SPACE) continue;
    chars += 1;
    if (kind === CJK_MARK && (code === 0xff0c || code === 0x3002 || code === 0xff1b)) stops += 1;
  }
  count.chars += chars;
  count.stops += stops;
  if (!count.isLink) return;
  count.inLink += chars;
  if (count.inLink <= LONGEST_LINK) count.links += chars;
}

/** The line ends: what it holds goes to the element that it stands in. */
export function countLine(count: Count, element: Element | undefined): void {
  if (element !== undefined && count.chars > 0) {
    const own = count.chars - count.links;
    element.chars += count.chars;
    element.links += count.links;
    element.prose += own * (count.stops > 0 && own >= 12 ? 1 : own >= 5 ? 0.25 : 0.1);
  }
  count.chars = 0;
  count.links = 0;
  count.stops = 0;
}

/** Adds what every element holds to the element around it: the innermost come last. */
export function sumUp(elements: readonly Element[]): void {
  for (let at = elements.length - 1; at >= 0; at--) {
    const element = elements[at];
    const outer = elements[element?.parent ?? -1];
    if (element === undefined || outer === undefined) continue;
    outer.chars += element.chars;
    outer.links += element.links;
    outer.prose += element.prose;
  }
}
