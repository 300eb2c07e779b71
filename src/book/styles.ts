/** Cell styles that differ from another by their shade only. */

export type Shade = 'check' | 'several' | 'head';

/** Colours behind cells: to check, more figures than one, heads of columns. */
const COLOURS: Readonly<Record<Shade, string>> = { check: 'FFFFF2CC', several: 'FFF8CBAD', head: 'FFE7E6E6' };

export interface Styles {
  /** The number of the style that is this one with the shade. */
  readonly shaded: (style: number, shade: Shade) => number;
  /** The part with what was added. */
  readonly xml: () => string;
}

/** The styles of a workbook; where the part is broken, every style stays what it is. */
export function openStyles(part: string): Styles {
  const fills = /<((?:\w+:)?)fills\b[^>]*>/u.exec(part);
  const formats = /<(?:\w+:)?cellXfs\b[^>]*>[^]*?<\/(?:\w+:)?cellXfs>/u.exec(part)?.[0] ?? '';
  const xfs = [...formats.matchAll(/<(?:\w+:)?xf\b(?:[^>]*\/>|[^]*?<\/(?:\w+:)?xf>)/gu)].map(([xf]) => xf);
  const fillCount = (/<(?:\w+:)?fills\b[^>]*>[^]*?<\/(?:\w+:)?fills>/u.exec(part)?.[0].match(/<(?:\w+:)?fill\b/gu) ?? []).length;
  if (fills === null || xfs.length === 0 || fillCount === 0) return { shaded: (style) => style, xml: () => part };
  const prefix = fills[1] ?? '';
  const newFills: string[] = [];
  const newXfs: string[] = [];
  const fillOf = new Map<Shade, number>();
  const made = new Map<string, number>();
  const shaded = (style: number, shade: Shade): number => {
    const key = `${style}:${shade}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    if (!fillOf.has(shade)) {
      fillOf.set(shade, fillCount + newFills.length);
      const colours = `<${prefix}fgColor rgb="${COLOURS[shade]}"/><${prefix}bgColor indexed="64"/>`;
      newFills.push(`<${prefix}fill><${prefix}patternFill patternType="solid">${colours}</${prefix}patternFill></${prefix}fill>`);
    }
    newXfs.push(withFill(xfs[style] ?? xfs[0] ?? '', fillOf.get(shade) ?? 0));
    const number = xfs.length + newXfs.length - 1;
    made.set(key, number);
    return number;
  };
  return { shaded, xml: () => (newXfs.length === 0 ? part : appended(appended(part, 'fills', newFills), 'cellXfs', newXfs)) };
}

function withFill(xf: string, fill: number): string {
  const [open = ''] = /^<(?:\w+:)?xf\b[^>]*>/u.exec(xf) ?? [];
  const cleared = open.replace(/\s(?:fillId|applyFill)="[^"]*"/gu, '');
  return cleared.replace(/(\s*\/?>)$/u, ` fillId="${fill}" applyFill="1"$1`) + xf.slice(open.length);
}

/** The list with more items at its end and its count brought up to date. */
function appended(part: string, list: 'fills' | 'cellXfs', items: readonly string[]): string {
  return part
    .replace(new RegExp(`</((?:\\w+:)?)${list}>`, 'u'), (close) => items.join('') + close)
    .replace(new RegExp(`<(?:\\w+:)?${list}\\b[^>]*>`, 'u'), (open) => open.replace(/count="(\d+)"/u, (_, count: string) => `count="${Number(count) + items.length}"`));
}
