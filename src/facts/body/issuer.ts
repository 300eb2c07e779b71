/** Who issued a release, where the page says so: front matter, meta tags, or a line 来源：兰州市教育局. */
import { patternOf, sourceOf } from '../../lexicon/lists.js';
import { accountLine } from '../../structure/account.js';
import { isOffice } from '../../structure/kinds.js';
import type { Article, BodyMention, Document } from '../../types.js';
import { bodyRef, type BodyRef } from './body.js';
import { withoutFoot } from './foot.js';
import { houseOf, officeAtFoot, officeBesideDate } from './stamp.js';

/** Labels of the line that names the issuer: 来源：, 【发布单位】, not （数据来源：…） of a picture, with text behind it; the bracket that the line may stand in is no part of the name: （来源：平湖市统计局）. */
const LABEL = patternOf`(?<!注明|标明|图片|[（(]${'bodies/of_figures'}(?![^）)]*[）)]\s*$))${'bodies/issuer_labels'}[:：】］]\s*(?!\d)((?:[^\s　|丨，。；：（）()【】]|[（(][^\s（）()]*[）)]){3,24})`;
/** What a page prints behind it on the same line: 来源：市统计局|点击：12. */
const NEXT_LABEL = patternOf`(?:${'bodies/behind_issuer'}|(?:19|20)\d{2}[-/.年]|\d{1,2}[/月]|[/【|]).*$`;
/** Sites and papers pass on what others issue. */
const MEDIA = patternOf`(?<!气象)${'bodies/media_ends'}(?:客户端|[\p{L}]{2,3}(?<![局委厅院部会司署办]))?$`;
/** 来源：某某日报全国首家…: the paper, run together with the headline behind it. */
const MEDIA_FIRST = patternOf`^.{0,6}(?:${'bodies/papers'}|${'bodies/media_begins'}|(?<!电|^国)网(?!络|信|安|格))`;
/** A report to a congress says under its title who gives it: 平湖市财政局局长 王某某. */
const REPORTS = new RegExp(
  String.raw`(?:^|\n|[大全]会(?:议)?上|会议上)[ \u3000]*([\u3400-\u9fff]{2,18}?${sourceOf('bodies/reporting_ends')})(?:党组书记[、，])?` +
    String.raw`${sourceOf('bodies/reporting_heads')}(?:(?:[ \u3000]+[\u3400-\u9fff]|[ \u3000]*${sourceOf('lines/surnames')})[\u3400-\u9fff]{0,3}` +
    String.raw`(?:[ \u3000]+[\u3400-\u9fff]{1,2})?)?[ \u3000]*(?=\n|$)`,
  'u',
);
/** The same without its head, on the line behind the session's. */
const REPORTS_ALONE = patternOf`(?:[大全]会(?:议)?|会议)上[ \u3000]*\n[ \u3000]*([\u3400-\u9fff]{2,18}?${'bodies/reporting_ends'})[ \u3000]*(?=\n|$)`;
/** 財政部新聞稿: an office's name over its release, whatever else the line holds. */
const PRESS_RELEASE = patternOf`(?:^|\n)[ \u3000]*([\u3400-\u9fff]{2,18}${'bodies/releasing_ends'})(?:新闻稿|新聞稿)(?=[\s\u3000]|$)`;
/** Who holds the highest office of a place, in the same line: 平湖市人民政府市长 王某某. */
const GOVERNS = patternOf`(?:^|\n)[ \u3000]*([\u3400-\u9fff]{2,14}?人民政府)(?:代)?${'bodies/governing_heads'}[ \u3000]*(?:[\u3400-\u9fff]{1,4}(?:[ \u3000][\u3400-\u9fff])?)?[ \u3000]*(?=\n|$)`;
/** The company of an announcement: 证券简称：某某股份. */
const SHARE = /(?:证券|股票)简称[:：]\s*([\u3400-\u9fffA-Za-z]{2,8})(?=[\s\u3000，；])/u;
/** Who wrote it, not who issued it. */
const WRITER = patternOf`${'bodies/writers'}`;
/** The label stands near the top of an article, or at its very end. */
const NEAR_UNITS = 400;

const LEAST_UNITS = 3;
/** 来源：本站: whoever's pages these are. */
const OWN_PAGES = /^本[站网报刊台]/u;

export function issuerOf(document: Document, { start, end, blocks }: Article): string | undefined {
  const head = document.text.slice(Math.max(0, start - 120), Math.min(end, start + NEAR_UNITS));
  const footless = withoutFoot(document.text.slice(start, end));
  const foot = start + footless.length;
  const tail = document.text.slice(Math.max(start, foot - 120), foot + 60);
  const told = ownerOf(document.issuer);
  if (told !== undefined && !OWN_PAGES.test(told)) {
    // An account that passes on names at the end of its article the office that it is from.
    const office = isIssuer(told) ? told : labelled(tail);
    return office !== undefined && (office === told || isOffice(office)) ? houseOf(office) : undefined;
  }
  const stamped = labelled(head) ?? labelled(tail) ?? officeBesideDate(head) ?? officeBesideDate(tail) ?? officeAtFoot(footless) ?? PRESS_RELEASE.exec(head)?.[1];
  const given = stamped ?? REPORTS.exec(head)?.[1] ?? REPORTS_ALONE.exec(head)?.[1] ?? GOVERNS.exec(head)?.[1];
  const name = given ?? signedUnder(document.text, blocks) ?? accountIn(head) ?? SHARE.exec(head)?.[1] ?? notedIn(document.text.slice(start, end));
  if (name === undefined || !isIssuer(name)) return undefined;
  // 来源：农村社会事业促进司 over an answer signed 农业农村部: the house, not its division.
  const signed = isInner(name) ? (officeBesideDate(tail) ?? officeBesideDate(head)) : undefined;
  return signed !== undefined && isIssuer(signed) && !DIVISION.test(signed) ? signed : houseOf(name);
}

/** 注：…数据来源于中国人民银行、国家金融监督管理总局等部门: the first of those whose figures they are. */
function notedIn(text: string): string | undefined {
  const name = NOTED.exec(text)?.[1];
  return name !== undefined && isHouse(name) ? name : undefined;
}

const NOTED = patternOf`${'bodies/notes_source'}([\u3400-\u9fff]{4,22}?)(?=[、，。；和及等])`;

/** 原创 平湖统计 平湖统计微讯 2024-05-10 09:30 浙江: the account of an article, as its line was copied. */
function accountIn(head: string): string | undefined {
  const line = accountLine(head) ?? '';
  const name = ACCOUNT.test(line) ? line.trim().split(/\s+/u).at(-1) : undefined;
  return name !== undefined && isIssuer(name) && (isHouse(name) || FIELDS.test(name)) ? name : undefined;
}

const FIELDS = patternOf`${'bodies/account_fields'}`;

/** What an account calls itself, with the names of its sections. */
const ACCOUNT = /^[\p{Script=Han}A-Za-z· ]{3,30}$/u;

/** The first office of a line under the headline: 平湖市统计局 国家统计局平湖调查队. */
function signedUnder(text: string, blocks: Article['blocks']): string | undefined {
  for (const { role, start, end } of blocks) {
    if (role === 'paragraph' || role === 'table') return undefined;
    const [name = ''] = role === 'byline' ? text.slice(start, end).split(/[ \u3000]+/u) : [];
    if (isOffice(name)) return name;
  }
  return undefined;
}

/**
 * The office on whose pages a release stands that names nobody, or only an office of its house (来源：工业统计处). A government's pages bring
 * the releases of all its offices, and papers those of others: they are no issuers.
 */
function keeperOf({ site: told, issuer, text }: Document, named: string | undefined): string | undefined {
  const site = told ?? (named !== undefined && isInner(named) ? officeOnTop(text) : undefined);
  if (site === undefined || !isOffice(site) || !isIssuer(site) || PORTAL.test(site)) return undefined;
  const own = issuer === undefined || OWN_PAGES.test(issuer);
  return (named === undefined && own) || (named !== undefined && isInner(named)) ? site : undefined;
}

/** The first line of a page that was copied with its head: 平湖市统计局, with the menu of the site behind it or without. */
export function officeOnTop(text: string): string | undefined {
  const name = FIRST_LINE.exec(text)?.[1]?.replace(SITE, '') ?? '';
  return isOffice(name) ? name : undefined;
}

const FIRST_LINE = patternOf`^\s*(\p{Script=Han}{5,22}?)(?:[ \u3000]*${'pages/menu_items'}[ \u3000]*(?:${'pages/menu_items'}[^\n。，]*)?)?[ \u3000]*(?:\n|$)`;

const PORTAL = patternOf`${'bodies/portal_keepers'}$`;

/** What an office is called inside its house: 统信部, 工业统计处. */
export function isInner(name: string): boolean {
  return INNER.test(name);
}

const INNER = patternOf`^(?:[^省市县区州国]|国(?=${'bodies/behind_country'})){1,8}[部处室司科]$`;

const DIVISION = patternOf`${'bodies/divisions_of_offices'}$`;

/** A paper's name is no answer: the office stands elsewhere. */
function labelled(text: string): string | undefined {
  const name = ownerOf(LABEL.exec(text)?.[1]?.replace(NEXT_LABEL, ''));
  return name !== undefined && isIssuer(name) ? name : undefined;
}

/** 平湖市纪委监委网站, 平湖市人民政府网: the office itself; other sites, those of the country too (中国政府网), as they are. */
function ownerOf(name: string | undefined): string | undefined {
  const owner = name?.replace(SITE, '').replace(OF_CHINA, '');
  return owner !== undefined && isOffice(owner) ? owner : name;
}

/** 中国平湖|政府门户网站 */
const OF_CHINA = patternOf`^${'places/nation_heads'}(?=\p{Script=Han}{2,4}${'bodies/portal_owners'})`;
const SITE = patternOf`(?:${'bodies/site_ends'}|(?<!^${'places/nation_heads'}.*)${'bodies/nets'})$`;

function isIssuer(name: string): boolean {
  const passesOn = !NEWS_OFFICE.test(name) && (MEDIA.test(name) || MEDIA_FIRST.test(name));
  // 综合规划司 is a division, 综合 of several papers.
  return name.length >= LEAST_UNITS && !OWN_PAGES.test(name) && !passesOn && (!WRITER.test(name) || DIVISION.test(name)) && !MARK.test(name) && !PAPER.test(name);
}

/** 商务部新闻办公室: an office, no paper. */
const NEWS_OFFICE = patternOf`${'bodies/news_offices'}$`;

/** 资料来源：立法会文件: what it was taken from, and nobody. */
const PAPER = patternOf`${'bodies/papers_cited'}$`;

/** 来源：sp20241121: the mark of a machine. */
const MARK = /^(?=.*\d)[\w.-]+$/u;

/** 安吉|市场监管, an account, where the text names 县市场监管局: that office; undefined of names of offices, and where the text names none of the field. */
function officeOfAccount(name: string, text: string): string | undefined {
  if (isOffice(name)) return undefined;
  for (let at = LEAST_PLACE; name.length - at >= LEAST_FIELD; at++) {
    const field = name.slice(at);
    for (let from = text.indexOf(field); from >= 0; from = text.indexOf(field, from + 1)) {
      const [, place] = BEFORE_FIELD.exec(text.slice(Math.max(0, from - LONGEST_PLACE), from)) ?? [];
      const [end] = BEHIND_FIELD.exec(text.slice(from + field.length, from + field.length + LONGEST_END)) ?? [];
      // 平湖财政 is not 嘉兴市财政局.
      if (place !== undefined && end !== undefined && (place.length === 1 || place.startsWith(name.slice(0, at)))) return place + field + end;
    }
  }
  return undefined;
}

/** Characters of the shortest name of a place, and of a field, and of what may stand around the field. */
const LEAST_PLACE = 2;
const LEAST_FIELD = 2;
const LONGEST_PLACE = 6;
const LONGEST_END = 5;
const BEFORE_FIELD = patternOf`(?:^|[^\p{Script=Han}])(\p{Script=Han}{0,4}${'places/division_ends'})$`;
const BEHIND_FIELD = patternOf`^(?:${'bodies/office_ends'}|${'lines/signing_ends'})`;

/** False of names that may be an account's: 平湖公安微警务; an office that the headline names goes before it. */
function isHouse(name: string): boolean {
  return isOffice(name) || HOUSE.test(name);
}

const HOUSE = patternOf`(?:${'bodies/house_ends'}|${'bodies/office_ends'})[）)]?$`;

/** The issuer as a body that is in force from the first line on. */
export function issuerRef(document: Document, article: Article): BodyRef | undefined {
  const named = issuerOf(document, article);
  const keeper = keeperOf(document, named);
  const name = keeper ?? (named === undefined ? undefined : officeOfAccount(named, document.text) ?? (isOfPaper(named) || ROOM.test(named) ? undefined : named));
  return name === undefined ? undefined : { ...bodyRef(name, 'issuer', { mention: bodyNamed(name) }), assumed: keeper !== undefined || !isHouse(name) };
}

/** 综合科, 办公室: rooms that every office has. */
const ROOM = patternOf`^${'bodies/rooms'}$`;

/** 今日秭归, 云上平湖: where a county's paper and station publish. */
function isOfPaper(name: string): boolean {
  return !isOffice(name) && OF_PAPER.test(name);
}

const OF_PAPER = patternOf`^${'bodies/leads_of_papers'}\p{Script=Han}{2,4}$`;

/** The body of a bare name, for what is inherited from it. */
export function bodyNamed(text: string): BodyMention {
  return { kind: 'body', start: 0, end: 0, text, type: 'other' };
}
