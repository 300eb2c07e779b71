/** Names that the makers of pages give to their parts. Latin letters, so no lexicon. */

/** Containers of articles that a content management system writes; the address of one is as good as a label. */
export const ARTICLES: readonly string[] = [
  // government portals
  '#UCAP-CONTENT', 'ucapcontent', '.TRS_Editor', '.trs_editor_view', '.TRS_UEDITOR', '.TRS_PreAppend', '#zoom', '#Zoom', '#fontzoom', '#easysiteText',
  '.easysite-news-text', '.pages_content', '.xilan_con', '.txt-content', '.article_con', '.article-con', '.ewb-article-info', '.infodetail',
  '.zwxl-article', '.gknr', '.bt-content', '.artcon', '.wzcon', '.main-txt', '#pressrelease', '.view-content', '.conTxt', '.contentText', '.gk_content',
  // universities and hospitals
  '.v_news_content', '#vsb_content', '#vsb_content_2', '#vsb_content_4', '#vsb_content_501', '.wp_articlecontent', '.Article_Content',
  // newspapers and portals
  '#js_content', '.rich_media_content', '#endText', '.post_body', '#artibody', '#mp-editor', '#Cnt-Main-Article-QQ', '.content-article', '#main_content',
  '#ozoom', 'founder-content', '.rm_txt_con', '#rwb_zw', '.show_text', '.box_con', '#detailContent', '.main-aticle', '.left_zw', '#content_area', '#articleBox',
  '.u-mainText', '#articleText', '#articleContent', '#article_content', '#ArticleContent', '#NewsContent', '#newsContent', '#newscontent',
  // themes that many sites share
  '.article-content', '.article_content', '.articleContent', '.article-body', '.article__content', '.news-content', '.news_content', '.newsContent',
  '.entry-content', '.post-content', '.detail-content', '.detail_content', '.content-detail', '.content_detail', '.c-article-content', '.field--name-body',
];

/** Containers that hold an article and often more: the densest part of them is read. */
const FRAMES: readonly string[] = ['article', 'main', '#article', '.article', '#content', '.content', '#main', '.main', '.detail', '.news', '#news'];

interface Selectors {
  readonly ids: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

function selectors(list: readonly string[]): Selectors {
  const named = (mark: string) => new Set(list.filter((one) => one.startsWith(mark)).map((one) => one.slice(1).toLowerCase()));
  return { ids: named('#'), classes: named('.'), tags: new Set(list.filter((one) => /^\w/u.test(one))) };
}

const ARTICLE_NAMES = selectors(ARTICLES);
const FRAME_NAMES = selectors(FRAMES);

/** What a tag with its id and classes is known as; classes are parted by blanks, capitals do not count. */
export function knownAs(tag: string, id: string, classes: string): Known {
  if (ARTICLE_NAMES.tags.has(tag)) return 'article';
  const named = id === '' && classes === '' ? undefined : namedAs(id, classes);
  return named ?? (FRAME_NAMES.tags.has(tag) ? 'frame' : undefined);
}

type Known = 'article' | 'frame' | undefined;

/** Pages of one site repeat their names; those of many sites may not fill the memory. */
const MOST_NAMES = 20_000;
const known = new Map<string, Known>();

function namedAs(id: string, classes: string): Known {
  const key = id === '' ? classes : `#${id} ${classes}`;
  let found = known.get(key);
  if (found === undefined && !known.has(key)) {
    found = isNamed(ARTICLE_NAMES, id, classes) ? 'article' : isNamed(FRAME_NAMES, id, classes) ? 'frame' : undefined;
    if (known.size >= MOST_NAMES) known.clear();
    known.set(key, found);
  }
  return found;
}

function isNamed(names: Selectors, id: string, classes: string): boolean {
  if (id !== '' && names.ids.has(id.toLowerCase())) return true;
  return classes !== '' && classes.toLowerCase().split(/\s+/u).some((name) => names.classes.has(name));
}

/** First letters of the words that name what stands around an article; style sheets own relative, position, print. */
const AROUND_BEGINNINGS = [
  // shares and what else there is to read
  'share(?!holder)', 'sharing', 'bdshare', 'bshare', 'jiathis', 'fenxiang', 'related', 'relation', 'relnews', 'recommend', 'commend', 'xiangguan', 'xgwz',
  'xgxw', 'xgyd', 'xglj', 'friendlink', 'hotnews', 'ranklist',
  // ways through the site
  'breadcrumb', 'crumb', 'foot(?!note|ball)', 'copyright', 'sidebar', 'nav', 'menu', 'toolbar', 'search', 'login', 'pagination', 'pager', 'prevnext', 'sitemap',
  // what readers are to do, and advertisements
  'comment', 'pinglun', 'qrcode', 'ewm', 'erweima', 'advert', 'biaoqian', 'reward', 'subscribe',
];
const AROUND = new RegExp(`^(?:${AROUND_BEGINNINGS.join('|')})`, 'u');
const AROUND_WHOLE = /^(?:ad|ads|gg|tie|side|tags?|keywords|rank|hot|weizhi|dqwz|tools|banner|prev|next)$/u;

const verdicts = new Map<string, boolean>();

/**
 * Whether an id or a class says that the element stands around the article: share bars, related news, menus.
 *
 *     ep-share-top, relatedNews, footer   yes        article-share-text-size   yes        content   no
 */
export function standsAround(names: string): boolean {
  let verdict = verdicts.get(names);
  if (verdict === undefined) {
    verdict = names.split(/[\s_-]+|(?<=[a-z0-9])(?=[A-Z])/u).some((word) => isAround(word.toLowerCase()));
    if (verdicts.size >= MOST_NAMES) verdicts.clear();
    verdicts.set(names, verdict);
  }
  return verdict;
}

function isAround(word: string): boolean {
  return AROUND.test(word) || AROUND_WHOLE.test(word);
}
