/** The foot of a page under its release: whom to ask, links, buttons, who keeps the site. The sign-off stands above. */
import { patternOf } from '../../lexicon/lists.js';
import { leadsAway } from '../../structure/head-lines.js';

/**
 * A text without the lines of its foot.
 *
 *     平湖市财政局 / 2021年10月18日 / 【打印】【关闭】 / 上一篇：… / 主办单位：… 浙ICP备…号
 *     ^^^^^^^^^^^^   ^^^^^^^^^^^^^
 */
export function withoutFoot(text: string): string {
  let end = text.trimEnd().length;
  for (;;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end).trim();
    if (start === 0 || line.length > LONGEST_LINE || !(leadsAway(line) || FOOT.test(line))) return text.slice(0, end);
    end = text.slice(0, start).trimEnd().length;
  }
}

/** 新闻联络人：林某, 【打印本页】【关闭窗口】, 主办单位：某某 网站标识码：33…. */
const FOOT = patternOf`^(?:${'bodies/contacts'}[:：]|(?:[【[（(]?${'pages/buttons'}[】\]）)]?\s*)+$|(?:${'pages/site_labels'}|${'pages/keeping_labels'})[:：])|${'pages/site_marks'}`;
const LONGEST_LINE = 200;
