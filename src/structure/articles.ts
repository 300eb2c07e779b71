import type { Line } from './lines.js';

/** The lines of one article; `orphans` are headlines of it that stand elsewhere on the page. */
export interface Group {
  readonly orphans: readonly Line[];
  readonly lines: readonly Line[];
}

/**
 * The articles of a page, as groups of its lines in text order.
 *
 * A new one begins at a dateline (本报讯（记者…）), at a column's name (【…】), or behind a reporter's sign-off that is
 * followed by a headline; the headlines and bylines right above it belong to it. Headlines without a text go to the
 * next article that has none of its own.
 */
export function splitArticles(lines: readonly Line[]): Group[] {
  const starts = findStarts(lines);
  const groups: Line[][] = starts.map((start, i) => lines.slice(start, starts[i + 1] ?? lines.length));
  const found: Group[] = [];
  let orphans: readonly Line[] = [];
  for (const [i, group] of groups.entries()) {
    const last = i === groups.length - 1;
    if (!last && !group.some(isBody)) {
      orphans = [...orphans, ...group];
      continue;
    }
    const headed = headOf(group).some((line) => line.kind === 'heading');
    const later = groups.slice(i + 1).some((other) => other.some(isBody) && !headOf(other).some((line) => line.kind === 'heading'));
    const mine = orphans.length > 0 && (!headed || !later);
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

function findStarts(lines: readonly Line[]): number[] {
  const starts = [0];
  const signOffs = lines.filter((_, i) => isSignOff(lines, i)).length;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    const last = starts.at(-1) ?? 0;
    if (!line) break;
    if (line.kind === 'column' && lines[i + 1] && isFollowedByBody(lines, i)) starts.push(i);
    else if (signOffs >= 2 && i + 1 < lines.length && isSignOff(lines, i)) starts.push(i + 1);
    else if (line.dateline) {
      const head = findHead(lines, i, last);
      if (lines.slice(last, head).some(isBody) && (head < i || isFull(line))) starts.push(head);
    }
  }
  return starts;
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

/** A dateline with a day or a reporter opens a report even where no headline stands above it. */
function isFull({ dateline }: Line): boolean {
  return dateline !== undefined && (dateline.month !== undefined || dateline.end - dateline.start >= 8);
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
