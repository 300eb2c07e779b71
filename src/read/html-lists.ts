/** Lists of other articles that stand inside the article's own container. */
import type { PageLine, Type } from './html-type.js';

/** Begin lines that lead to other pages: previous, next, related, more, back, attachments of the share bar. */
const LEADS =
  /^(?:上一篇|下一篇|上一条|下一条|上一页|下一页|上篇|下篇|相关链接|相关阅读|相关新闻|相关报道|相关稿件|延伸阅读|推荐阅读|更多新闻|热门推荐|猜你喜欢|分享到|分享至|扫一扫|扫码|打印本页|关闭窗口|【打印|【关闭|【字体|返回顶部|返回列表|當前位置|当前位置|您的位置|您现在的位置|责任编辑[：:]\S{0,8}$)/u;
const LONGEST = 80;

/**
 * The lines without lists of links and the lines that lead to other pages; all of them where little would remain.
 *
 *     相关链接： ⏎ 某市外贸增长8% ⏎ 某市投资增长9%
 */
export function withoutLists(lines: readonly PageLine[], type: Type): readonly PageLine[] {
  const drop = new Set<PageLine>();
  const isLinked = (line: PageLine | undefined) => line !== undefined && line.row === undefined && line.links >= line.chars * 0.9;
  for (let first = 0; first < lines.length; first++) {
    const line = lines[first];
    if (line === undefined || line.row !== undefined) continue;
    const isLead = line.chars <= LONGEST && LEADS.test(startOf(type, line));
    if (isLead) drop.add(line);
    if (!isLead && !isLinked(line)) continue;
    let next = isLead ? first + 1 : first;
    while (isLinked(lines[next])) next += 1;
    // A single linked line may be the headline, a body's name or an attachment.
    if (isLead || next - first >= 3) for (let at = first; at < next; at++) drop.add(lines[at] ?? line);
    first = Math.max(first, next - 1);
  }
  if (drop.size === 0) return lines;
  const kept = lines.filter((line) => !drop.has(line));
  const chars = (some: readonly PageLine[]) => some.reduce((sum, line) => sum + line.chars, 0);
  return chars(kept) * 2 < chars(lines) ? lines : kept;
}

function startOf({ source, pieces }: Type, { from, to }: PageLine): string {
  let words = '';
  for (let piece = from; piece < to && words.length < 12; piece++) {
    words += pieces.words[piece] ?? source.slice(pieces.starts[piece], pieces.ends[piece]);
  }
  return words.replace(/^[\s\u00a0\u3000·•>»]+/u, '');
}
