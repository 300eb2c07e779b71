/** What the styles of a Word file say of the paragraphs that wear them. */
import { attribute, readXml } from '../xml.js';

export interface Style {
  /** Level of a heading, 1 for the largest; absent for body text. */
  readonly level?: number;
  /** Numbering that comes with the style. */
  readonly list?: string;
  readonly depth?: number;
}

/** Names of headings: `heading 2`, 标题 2, Title, 标题. */
const HEADING = /^(?:heading|标题)\s*(?<level>[1-9])$/iu;
const TITLE = /^(?:title|标题)$/iu;

/** The styles by their ids; those that say nothing are left out. */
export function stylesIn(xml: string | undefined): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  if (xml === undefined) return styles;
  let id = '';
  let style: { level?: number; list?: string; depth?: number } = {};
  readXml(xml, {
    open(name, attributes) {
      const value = attribute(attributes, 'val') ?? '';
      if (name === 'style') {
        id = attribute(attributes, 'styleId') ?? '';
        style = {};
      } else if (name === 'name') {
        const level = TITLE.test(value) ? 1 : Number(HEADING.exec(value)?.groups?.['level'] ?? 0);
        if (level > 0) style.level = level;
      } else if (name === 'outlineLvl' && Number(value) < 9) style.level ??= Number(value) + 1;
      else if (name === 'numId') style.list = value;
      else if (name === 'ilvl') style.depth = Number(value);
    },
    close(name) {
      if (name === 'style' && Object.keys(style).length > 0) styles.set(id, style);
    },
  });
  return styles;
}
