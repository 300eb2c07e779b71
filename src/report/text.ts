/** The text of a release as HTML, its marks in it. */
import type { Analysis } from '../pipeline.js';
import type { Block, Span, Table } from '../types.js';
import { escapeHtml, shownText } from './escape.js';
import type { Mark } from './marks.js';

export interface ShownText {
  readonly html: string;
  /** The text that a reader of the HTML has: what its elements hold, in order. */
  readonly plain: string;
  /** Where the figure of each fact begins in `plain`, by the fact's place. */
  readonly starts: ReadonlyMap<number, number>;
}

/** What a mark becomes: the tag before and behind it. */
export type Tags = (mark: Mark) => readonly [open: string, close: string];

/**
 * Title and headings bold, tables as tables, everything else as it stands, line by line.
 *
 *     进出口152.4亿元   →   进出口<a …>152.4亿元</a>
 */
export function showText({ document: { text }, articles }: Analysis, marks: readonly Mark[], tags: Tags): ShownText {
  const shown = createShown(text, marks, tags);
  let at = 0;
  for (const block of articles.flatMap(({ blocks }) => blocks)) {
    if (block.start < at || block.end <= block.start) continue;
    shown.run({ start: at, end: block.start });
    showBlock(block, shown);
    at = block.end;
  }
  shown.run({ start: at, end: text.length });
  return shown.done();
}

function showBlock(block: Block, shown: Shown): void {
  if (block.table !== undefined) return showTable(block.table, shown);
  const isHead = block.role === 'title' || block.role === 'heading';
  if (isHead) shown.tag('<b>');
  shown.run(block);
  if (isHead) shown.tag('</b>');
}

function showTable({ rows }: Table, shown: Shown): void {
  shown.tag('<table>');
  for (const row of rows) {
    shown.tag('<tr>');
    for (const { start, end, header, colSpan = 1, rowSpan = 1 } of row) {
      shown.tag(`<${header ? 'th' : 'td'}${colSpan > 1 ? ` colspan=${colSpan}` : ''}${rowSpan > 1 ? ` rowspan=${rowSpan}` : ''}>`);
      shown.run({ start, end });
    }
  }
  shown.tag('</table>');
}

interface Shown {
  readonly tag: (html: string) => void;
  readonly run: (span: Span) => void;
  readonly done: () => ShownText;
}

function createShown(text: string, marks: readonly Mark[], tags: Tags): Shown {
  const html: string[] = [];
  const plain: string[] = [];
  const starts = new Map<number, number>();
  let length = 0;
  let next = 0;
  const put = (from: number, to: number): void => {
    const piece = text.slice(from, to);
    html.push(escapeHtml(piece));
    plain.push(shownText(piece));
    length += piece.length;
  };
  return {
    tag: (tag) => html.push(tag),
    run({ start, end }) {
      let at = start;
      // Cells of a table stand in text order, but for those of merged rows: the marks are looked up anew.
      if ((marks[next - 1]?.start ?? -1) >= start) next = 0;
      while (next < marks.length && (marks[next]?.start ?? end) < start) next++;
      for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[++next]) {
        put(at, mark.start);
        const [open, close] = tags(mark);
        if (mark.kind === 'figure') for (const fact of mark.facts) starts.set(fact, length);
        html.push(open);
        put(mark.start, Math.min(mark.end, end));
        html.push(close);
        at = Math.min(mark.end, end);
      }
      put(at, end);
    },
    done: () => ({ html: html.join(''), plain: plain.join(''), starts }),
  };
}
