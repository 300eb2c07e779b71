/** Lines of the page around the article that stand in its own container: the foot of the site, the card of an open document. */
import { patternOf } from '../../lexicon/lists.js';
import type { PageLine, Type } from './type.js';

/** Words of the foot of a site: registration, rights, sponsors, visitors, browsers. */
const FOOT = /ICP\s*[备備]|公网安备|网站标识码|版权所有|版權所有|All Rights Reserved|Copyright\s*(?:©|\(c\)|\d{4})|(?:主办|承办|主辦)(?:单位|單位)?[：:]|技术支持[：:]|建议使用|网站地图|您是第\s*\d+\s*位/iu;
/** A foot stands in the last lines, and is no prose. */
const LAST = 8;
const LONGEST = 160;

/** Labels of the card that stands before an open document: index number, class, office, dates, title, document number. */
const CARD = patternOf`^(?:${'pages/card_labels'}|索\s*引\s*号|分\s*类|名\s*称|标\s*题|文\s*号|主\s*题\s*词|关\s*键\s*词|有\s*效\s*性)[\s：:]*$`;

/**
 * The lines without the foot of the site and without the card of an open document.
 *
 *     索引号：\t0072/2025\t分类：\t商务 ⏎ … ⏎ 主办单位：市政府办公室 粤ICP备05012345号
 */
export function withoutFrame(lines: readonly PageLine[], type: Type): readonly PageLine[] {
  const drop = new Set<PageLine>(cardIn(lines, type));
  for (let at = footOf(lines, type); at < lines.length; at++) {
    const line = lines[at];
    if (line !== undefined) drop.add(line);
  }
  return drop.size === 0 ? lines : lines.filter((line) => !drop.has(line));
}

/** The index of the first line of the foot; the number of lines where there is none. */
function footOf(lines: readonly PageLine[], type: Type): number {
  const from = Math.max(0, lines.length - LAST);
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.row !== undefined || !FOOT.test(wordsOfLine(type, line))) continue;
    // A line of prose behind it means that the article goes on.
    if (lines.slice(at).every((one) => one.row === undefined && one.chars <= LONGEST)) return at;
  }
  return lines.length;
}

/** The rows of a table, three of whose cells are labels of a card. */
function cardIn(lines: readonly PageLine[], type: Type): readonly PageLine[] {
  const first = lines.findIndex((line) => line.row !== undefined);
  const table = lines[first]?.row?.table;
  if (table === undefined || first > 3) return [];
  const rows = lines.filter((line) => line.row?.table === table);
  const labels = rows.flatMap((line) => line.row?.cells ?? []).filter((cell) => CARD.test(wordsOfPieces(type, cell.from, cell.to)));
  return labels.length >= 3 ? rows : [];
}

function wordsOfLine(type: Type, { from, to }: PageLine): string {
  return wordsOfPieces(type, from, to);
}

function wordsOfPieces({ source, pieces }: Type, from: number, to: number): string {
  let words = '';
  for (let piece = from; piece < to && words.length < 200; piece++) words += pieces.words[piece] ?? source.slice(pieces.starts[piece], pieces.ends[piece]);
  return words.trim();
}
