/** Pages in the shapes of the content management systems that offices, newspapers and accounts use. */
import { describe, expect, it } from '@jest/globals';
import { bodyOf, linesOf, pageOf } from './helpers.js';

const FIRST = '2025年前三季度，全市新建苗圃18个，造林3.2万亩，同比增长6.5%。';
const SECOND = '全市林业产值12.6亿元，增长4.1%。';
const TITLE = '前三季度造林情况';
const NAV = '<ul class="menu"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/hd">互动交流</a></li></ul>';
const FOOT = '<div class="bottom"><p>主办单位：某某市人民政府办公室　地址：某某市1号路88号　邮编：517000</p><p>网站标识码：4400000001　粤ICP备00000000号　您是第12345678位访客</p></div>';
const BODY = `<p>${FIRST}</p><p>${SECOND}</p>`;

interface Shape {
  readonly page: string;
  readonly lines?: readonly string[];
  readonly title?: string;
  readonly issuer?: string;
  readonly date?: string;
}

const html = (body: string, head = ''): string => `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const SHAPES: Readonly<Record<string, Shape>> = {
  'meta tags, #zoom, share bar, previous and next': {
    page: html(
      `${NAV}<div class="position">您现在的位置：<a href="/">首页</a> &gt; <a href="/tp">图文报道</a></div><div class="article"><div class="title">${TITLE}</div><div class="info">发布日期：2025-10-20 15:20　浏览次数：321次　字体：[大 中 小]</div><div id="zoom">${BODY}</div><div class="share">分享到：<a href="#">微信</a></div><p>上一篇：<a href="1">上半年造林增长3.3%</a></p></div>${FOOT}`,
      `<title>某某市人民政府 图文报道 ${TITLE}</title><meta name="ArticleTitle" content="${TITLE}"><meta name="PubDate" content="2025-10-20 15:20"><meta name="ContentSource" content="市林业局">`,
    ),
    title: TITLE, issuer: '市林业局', date: '2025-10-20',
  },
  'a title bar that names the site only, the headline by its class': {
    page: html(`${NAV}<table><tr><td class="title">${TITLE}</td></tr><tr><td>信息来源：某某市林业局　发布日期：2025-10-20</td></tr><tr><td class="content">${BODY}</td></tr></table>${FOOT}`, '<title>某某市林业局</title>'),
    title: TITLE, issuer: '某某市林业局', date: '2025-10-20',
  },
  'a title bar that goes on with names of channels behind the headline': {
    page: html(`${NAV}<table><tr><td class="title">${TITLE}</td></tr><tr><td>信息来源：某某市林业局　发布日期：2025-10-20</td></tr><tr><td class="content">${BODY}</td></tr></table>${FOOT}`, `<title>${TITLE}-林业数据-某某之家</title>`),
    title: TITLE, issuer: '某某市林业局', date: '2025-10-20',
  },
  'a title bar that names the kind of page only': {
    page: html(`${NAV}<main><article><h1>${TITLE}</h1><time>2025-10-20</time>${BODY}</article></main>`, '<title>新闻详情</title><meta property="article:published_time" content="2025-10-20T08:00:00+08:00">'),
    lines: [TITLE, '2025-10-20', FIRST, SECOND], title: TITLE, date: '2025-10-20',
  },
  'a card before an open document': {
    page: html(
      `${NAV}<div class="xxgk"><table border="1"><tr><td>索 引 号：</td><td>007222345/2025-00123</td><td>分类：</td><td>林业</td></tr><tr><td>发布机构：</td><td>某某市林业局</td><td>成文日期：</td><td>2025-10-20</td></tr><tr><td>名称：</td><td colspan="3">${TITLE}</td></tr><tr><td>文号：</td><td>林发〔2025〕15号</td><td>发布日期：</td><td>2025-10-21</td></tr></table><h1>${TITLE}</h1><div class="xxgk_con">${BODY}</div></div>${FOOT}`,
      `<title>${TITLE}</title>`,
    ),
    title: TITLE, issuer: '某某市林业局', date: '2025-10-21',
  },
  'labels of the byline without blanks': {
    page: html(`<div class="con"><div class="con_t">${TITLE}</div><div class="con_i"><span>来源：市林业局</span><span>时间：2025-10-20</span><span>点击：532</span></div><div class="con_b">${BODY}</div></div>${FOOT}`, '<title>某某市</title>'),
    lines: [TITLE, '来源：市林业局时间：2025-10-20点击：532', FIRST, SECOND], issuer: '市林业局', date: '2025-10-20',
  },
  'a newspaper with tags of its own, the day alone before the text': {
    page: html(`<div class="nav">第01版：要闻</div><founder-title>${TITLE}</founder-title><founder-date>2025年10月20日</founder-date><div id="ozoom"><founder-content>${BODY}</founder-content></div>`, `<title>${TITLE}--某某日报数字报</title>`),
    title: TITLE, date: '2025-10-20',
  },
  "a newspaper's day of the issue with its day of the week, the paper before the headline": {
    page: html(`<div>第04版：国内新闻</div><div class="date">2025年10月20日 星期一</div><div class="bt"><founder-title>${TITLE}</founder-title></div><div id="ozoom"><founder-content>${BODY}</founder-content></div>`, `<title>某某日报数字报-${TITLE}</title>`),
    title: TITLE, date: '2025-10-20',
  },
  'a title bar that names the paper only': {
    page: html(`<div class="date">2025年10月20日 星期一</div><div><founder-title>${TITLE}</founder-title></div><div id="ozoom"><founder-content>${BODY}</founder-content></div>`, '<title>某某日报数字报</title>'),
    title: TITLE, date: '2025-10-20',
  },
  'a mark of a footnote in the headline': {
    page: html(`<h1>${TITLE}[1]（第二号）</h1><div id="zoom">${BODY}</div>`, `<title>${TITLE}[1]（第二号）_某某网</title>`),
    lines: [`${TITLE}[1]（第二号）`, FIRST, SECOND], title: `${TITLE}（第二号）`,
  },
  'another label of the source': {
    page: html(`<h1>${TITLE}</h1><div>来源于：<!-- 来源 begin -->市林业局<!-- 来源 end --></div><div id="zoom">${BODY}</div><div>发布日期：2025-10-20</div>`, `<title>${TITLE}_某某网</title>`),
    title: TITLE, issuer: '市林业局', date: '2025-10-20',
  },
  'the day of the visit is none': {
    page: html(`<div class="top">今天是2025年11月27日 星期四</div>${NAV}<h1>${TITLE}</h1><div id="zoom">${BODY}</div>`, `<title>${TITLE}_某某网</title>`),
    title: TITLE,
  },
  "a site's name as title": {
    page: `<HTML><HEAD><TITLE>某某市林业局</TITLE></HEAD><BODY><TABLE width=980><TR><TD width=200><A href=a>林业动态</A></TD><TD><P align=center><B>${TITLE}</B></P><P>${FIRST}<BR>${SECOND}</P></TD></TR><TR><TD colSpan=2>版权所有 某某市林业局 电话1234567</TD></TR></TABLE></BODY></HTML>`,
  },
  'years of the Republic, the site before the title': {
    page: html(`<main><section class="cp"><h2>9月造林統計</h2><ul class="info"><li>發布日期：114-10-20</li><li>發布單位：林業署</li></ul><article><p>${FIRST}</p></article></section></main>`, '<title>林業署-新聞稿-9月造林統計</title>'),
    lines: ['9月造林統計', '發布日期：114-10-20', '發布單位：林業署', FIRST], title: '9月造林統計', issuer: '林業署', date: '2025-10-20',
  },
};

describe('pages of sites', () => {
  it.each(Object.entries(SHAPES))('%s', (_, { page, lines = [TITLE, FIRST, SECOND], title, issuer, date }) => {
    const document = pageOf(page);
    expect(linesOf(document)).toEqual(lines);
    expect({ title: document.title, issuer: document.issuer, date: document.published?.date }).toEqual({ title, issuer, date });
    expect(document.tables).toEqual([]);
  });
});

/** A saved article of an account. */
const account = (name: string, time: string, script: string): string =>
  html(
    `<div id="js_article"><h1 id="activity-name">\n${TITLE}\n</h1><div id="meta_content"><span>原创</span><a href="javascript:void(0);" id="js_name">${name}</a><em id="publish_time">${time}</em></div>` +
      `<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;"><section><section><span>${FIRST}</span></section></section><section><img data-src="https://mmbiz.qpic.cn/1.jpg" data-w="1080"></section><p>${SECOND}</p><section>来源：市林业局</section>` +
      `<section>往期推荐</section><section><a href="http://mp.weixin.qq.com/x">全省第1！上半年造林增长9.9%</a></section><p>点击关注我们</p><p>点赞、在看</p></div></div><div>阅读 1.2万</div><script>${script}</script>`,
    `<meta property="og:title" content="${TITLE}"><meta property="og:url" content="http://mp.weixin.qq.com/s?__biz=M">`,
  );

describe('saved articles of WeChat accounts', () => {
  it.each([
    ['printed in the page', account('某某发布', '2025年10月20日 18:03', '')],
    ['in its scripts', account('', '', `var ct = "1760954580"; var nickname = htmlDecode("某某发布");`)],
    ['in scripts of a newer kind', account('', '', `window.a={nick_name: '某某发布'}; var oriCreateTime = '1760954580';`)],
  ])('account and day %s', (_, page) => {
    const document = pageOf(page);
    expect(linesOf(document)).toEqual([TITLE, FIRST, SECOND, '来源：市林业局']);
    expect(document).toMatchObject({ title: TITLE, issuer: '某某发布', published: { date: '2025-10-20' }, url: 'http://mp.weixin.qq.com/s?__biz=M' });
  });

  it('a headline that praises is none of the calls at the end', () => {
    expect(linesOf(bodyOf(`<div id="js_content"><p>点赞！我市造林居全省第1位</p>${BODY}</div>`))).toEqual(['点赞！我市造林居全省第1位', FIRST, SECOND]);
  });
});

describe('pages of pictures', () => {
  it('are named as such, whatever stands at the foot of the site', () => {
    const document = pageOf(html(`${NAV}<h1>一图读懂前三季度造林情况</h1><div class="TRS_Editor"><p><img src="W1.jpg" style="width:100%"></p><p><img src="W2.jpg"></p></div>${FOOT}`, '<title>一图读懂前三季度造林情况</title>'));
    expect(linesOf(document)).toEqual(['一图读懂前三季度造林情况']);
    expect(document.warnings).toEqual([[expect.stringMatching(/^一图读懂.*2 幅/u), expect.stringContaining('2 of them')]]);
  });
});
