import type { Line } from './line.js';

/** The lines of one article; `orphans` are headlines of it that stand elsewhere on the page. */
export interface Group {
  readonly orphans: readonly Line[];
  readonly lines: readonly Line[];
}

/**
 * The articles of a page, as groups of its lines in text order.
 *
 * A new one begins at a dateline (本报讯（记者…）), at a column's name (【…】), at a headline with its day, or behind a reporter's
 * sign-off that is followed by a headline; the headlines and bylines right above it belong to it. Headlines without a text go to the
 * next article that has none of its own.
 */
export function splitArticles(lines: readonly Line[]): Group[] {
  const starts = findStarts(lines);
  const groups: Line[][] = starts.map((start, i) => lines.slice(start, starts[i + 1] ?? lines.length));
  const found: Group[] = [];
  const headless = groups.findLastIndex((group) => group.some(isBody) && !isHeaded(group));
  let orphans: Line[] = [];
  for (const [i, group] of groups.entries()) {
    const last = i === groups.length - 1;
    if (!last && !group.some(isBody)) {
      orphans.push(...group);
      continue;
    }
    const mine = orphans.length > 0 && (!isHeaded(group) || headless <= i);
    found.push({ orphans: mine ? orphans : [], lines: group });
    if (mine) orphans = [];
  }
  return found;
}

/** The lines before the first paragraph or table. */
export function headOf(lines: readonly Line[]): readonly Line[] {
  const body = lines.findIndex(isBody);
  return body < 0 ? lines : lines.slice(0, body);
}

export function isBody(line: Line): boolean {
  return line.kind === 'paragraph' || line.kind === 'table';
}

function isHeaded(group: readonly Line[]): boolean {
  return headOf(group).some((line) => line.kind === 'heading');
}

function findStarts(lines: readonly Line[]): number[] {
  const starts = [0];
  const signOffs = lines.filter((_, i) => isSignOff(lines, i)).length;
  let bodied = false; // a paragraph stands between the last start and this line
  for (const [i, line] of lines.entries()) {
    const start = startAt(lines, i, { signOffs, bodied, last: starts.at(-1) ?? 0 });
    if (start !== undefined) {
      starts.push(start);
      bodied = false;
    }
    bodied ||= isBody(line);
  }
  return starts;
}

interface Sofar {
  readonly signOffs: number;
  readonly bodied: boolean;
  readonly last: number;
}

/** Where the article begins that the line at `i` gives away; undefined where it gives away none. */
function startAt(lines: readonly Line[], i: number, { signOffs, bodied, last }: Sofar): number | undefined {
  const line = lines[i];
  if (!line || i === 0) return undefined;
  if (line.kind === 'column') return isFollowedByBody(lines, i) ? i : undefined;
  if (line.kind === 'byline') return signOffs >= 2 && i + 1 < lines.length && isSignOff(lines, i) ? i + 1 : undefined;
  if (bodied && isPrinted(lines, i)) return findHead(lines, i, last);
  if (!line.dateline || !bodied) return undefined;
  const head = findHead(lines, i, last);
  return head < i || line.opens ? head : undefined;
}

/** The day under a headline and over a text: 口岸客流再创新高 / 平湖边检站 2024-10-08. Under an office's name it signs what stands above. */
function isPrinted(lines: readonly Line[], at: number): boolean {
  const [above, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  return line?.kind === 'stamp' && line.session !== true && above?.kind === 'heading' && above.level === undefined && next !== undefined && isBody(next);
}

/** Up over the headlines of the paragraph at `at`; never over a sign-off or another paragraph. */
function findHead(lines: readonly Line[], at: number, from: number): number {
  let head = at;
  while (head - 1 > from) {
    const line = lines[head - 1];
    const above = lines[head - 2];
    if (!line || isBody(line) || line.kind === 'caption') break;
    if (line.kind === 'byline' && (!above || isBody(above))) break;
    head--;
    if (line.kind === 'column') break;
  }
  return head;
}

/** A byline below a paragraph and above a headline with a paragraph of its own. */
function isSignOff(lines: readonly Line[], at: number): boolean {
  const [above, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!above || line?.kind !== 'byline' || !isBody(above)) return false;
  return next === undefined || (next.kind === 'heading' && isFollowedByBody(lines, at));
}

function isFollowedByBody(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1, at + 8).some(isBody);
}
