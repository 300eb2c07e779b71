/** Page numbers, running heads and feet. */
import type { Line } from './lines.js';
import { lineText } from './lines.js';
import type { Page } from './page.js';

/** — 2 —, 2, 第2页 共5页, 2/5 */
const NUMBER = /^[-—–―·•.\s]*(?:第\s*)?(?:\d{1,4}|[ivxⅰ-ⅹ]{1,5})(?:\s*页)?(?:\s*[/／,，]?\s*(?:共\s*)?\d{1,4}(?:\s*页)?)?[-—–―·•.\s]*$/iu;
const LONGEST = 60;

/** The pages without what stands above and below their text on one page as on the next. */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  const counts = new Map<string, number>();
  for (const page of pages) for (const key of new Set(outer(page).map((line) => keyOf(line, page)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map((page) => {
    const edges = new Set(outer(page).filter((line) => isFurniture(line, page, counts.get(keyOf(line, page)) ?? 0)));
    return edges.size === 0 ? page : { ...page, lines: page.lines.filter((line) => !edges.has(line)) };
  });

  function isFurniture(line: Line, page: Page, count: number): boolean {
    const text = lineText(line);
    if (NUMBER.test(text)) return isMargin(line, page);
    return text.length <= LONGEST && count >= 2 && count >= pages.length * 0.4 && isMargin(line, page);
  }
}

/** The first and the last two lines. */
function outer({ lines }: Page): readonly Line[] {
  return lines.length <= 4 ? lines : [...lines.slice(0, 2), ...lines.slice(-2)];
}

function isMargin({ y }: Line, { height }: Page): boolean {
  return y < height * 0.12 || y > height * 0.88;
}

/** The words without their figures, and where they stand: even and odd pages may differ in the margin they use. */
function keyOf(line: Line, { height }: Page): string {
  return `${Math.round((line.y / height) * 40)} ${lineText(line).replaceAll(/\d+/gu, '#').replaceAll(/\s/gu, '')}`;
}
