/** Lists of other articles that stand inside the article's own container. */
import { patternOf } from '../../lexicon/lists.js';
import type { PageLine, Type } from './type.js';

/** Begin lines that lead to other pages: previous, next, related, more, back, attachments of the share bar. */
const LEADS = patternOf`^(?:${'pages/leads'}|更多精彩\S{0,8}$|点击关注\S{0,12}$|点赞(?:[、和并]?(?:在看|转发|分享))*$|责任编辑[：:]\S{0,8}$)`;
const LONGEST = 80;

/**
 * The lines without lists of links and the lines that lead to other pages; all of them where little would remain.
 *
 *     相关链接： ⏎ 某市外贸增长8% ⏎ 某市投资增长9%
 */
export function withoutLists(lines: readonly PageLine[], type: Type): readonly PageLine[] {
  const drop = new Set<PageLine>();
  for (let first = 0; first < lines.length; first++) {
    const line = lines[first];
    if (line === undefined) continue;
    const isLead = line.row === undefined && line.chars <= LONGEST && LEADS.test(startOf(type, line));
    const { next, links } = listFrom(lines, isLead ? first + 1 : first);
    // One or two linked lines may be the headline, a body's name or an attachment.
    const stop = isLead ? Math.max(first + 1, next) : links >= 3 ? next : first;
    for (let at = first; at < stop; at++) drop.add(lines[at] ?? line);
    first = Math.max(first, stop - 1);
  }
  if (drop.size === 0) return lines;
  const kept = lines.filter((line) => !drop.has(line));
  return charsIn(kept) * 4 < charsIn(lines) ? lines : kept;
}

function charsIn(lines: readonly PageLine[]): number {
  return lines.reduce((sum, line) => sum + line.chars, 0);
}

/** How far the linked lines go from `first`, short names of their groups between them, and how many they are. */
function listFrom(lines: readonly PageLine[], first: number): { readonly next: number; readonly links: number } {
  let next = first;
  let links = 0;
  for (let at = first; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.links >= line.chars * 0.9) {
      links += 1;
      next = at + 1;
    } else if (line.row !== undefined || line.chars > LONGEST_GROUP || at > next) {
      break;
    }
  }
  return { next, links };
}

const LONGEST_GROUP = 8;

function startOf({ source, pieces }: Type, { from, to }: PageLine): string {
  let words = '';
  for (let piece = from; piece < to && words.length < 12; piece++) {
    words += pieces.words[piece] ?? source.slice(pieces.starts[piece], pieces.ends[piece]);
  }
  return words.replace(/^[\s\u00a0\u3000·•>»]+/u, '');
}
