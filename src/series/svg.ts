/** Pieces of SVG. */
import { displayWidth } from '../text/width.js';
import type { Mark } from './panel.js';

export interface ChartOptions {
  readonly width: number;
  /** Link of a mark by the id of its fact; absent: marks are no links. */
  readonly href?: (id: string) => string;
}

/** Text for SVG and XML; characters that XML cannot hold become spaces. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`).replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ' ');
}

/** A number with its thousands set apart. */
export function figure(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  return whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',') + (rest === undefined ? '' : `.${rest}`);
}

/** Pixels that a text takes at 12 px, near enough to leave room for it. */
export function textWidth(text: string): number {
  return Math.ceil(displayWidth(text) * 6.3);
}

/** The mark as a shape with its words, a link where it leads somewhere. */
export function linked({ id, label }: Mark, shape: string, href: ChartOptions['href']): string {
  const titled = `<g><title>${escapeXml(label)}</title>${shape}</g>`;
  return href === undefined ? titled : `<a href="${escapeXml(href(id))}">${titled}</a>`;
}
