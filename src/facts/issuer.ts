/** Who issued a release, where the page says so: front matter, meta tags, or a line 来源：兰州市教育局. */
import type { Article, BodyMention, Document } from '../types.js';

/** Labels of the line that names the issuer. */
const LABEL = /(?:信息来源|文章来源|来源|发布机构|发布单位|发文机关|发文单位|供稿单位|供稿)[:：]\s*([^\s　|丨，。；：]{3,24})/u;
/** Sites and papers pass on what others issue. */
const MEDIA = /(?:网|报|社|台|电视|日报|晚报|新闻|客户端|传媒|公众号|融媒|融媒体中心|在线|发布|通讯)$/u;
/** The label stands near the top of an article, or at its very end. */
const NEAR_UNITS = 400;

export function issuerOf(document: Document, { start, end }: Article): string | undefined {
  if (document.issuer !== undefined) return MEDIA.test(document.issuer) ? undefined : document.issuer;
  const head = document.text.slice(Math.max(0, start - 120), Math.min(end, start + NEAR_UNITS));
  const tail = document.text.slice(Math.max(start, end - 120), end + 60);
  const name = LABEL.exec(head)?.[1] ?? LABEL.exec(tail)?.[1];
  return name === undefined || MEDIA.test(name) ? undefined : name;
}

/** The body of a bare name, for what is inherited from it. */
export function bodyNamed(text: string): BodyMention {
  return { kind: 'body', start: 0, end: 0, text, type: 'other' };
}
