/**
 * The members of a list and their names: who the figures of one statement are shared out to.
 *
 *     铁路、公路和水路客运量分别为3亿人次、9亿人次和2亿人次   →   铁路客运量, 公路客运量, 水路客运量
 */
import { isCounter } from '../../annotate/kinds.js';
import { makeToken, type Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import { counterpartNames } from '../name/counterparts.js';
import { nameLeft } from '../name/name-left.js';
import { AGENT, isPartner, SO_ON, textOf } from '../name/name.js';
import { isBare, isProperty, thingOf } from '../name/property.js';
import { partnersOf } from './partners.js';
import { IN_MEMBER, industriesApart, industriesJoined, isIndustry, isMark, overPauses, SEPARATORS, split, uncut, withoutSum } from './separators.js';
import { MEASURED, ofEachPlace, sharedTail, singles, tailBehindClass, tailBehindEnding, tailBehindPlace, tailBehindTitle, withoutTheirName } from './shared-tail.js';

/** Members, each as its tokens, and the words behind them that all have; '' where there are none. */
export interface Members {
  readonly members: Token[][];
  readonly tail: string;
}

/** The reading of a list's separators that gives so many members; undefined where none does. */
function readingOf(list: readonly Token[], count: number): Token[][] | undefined {
  return SEPARATORS.map((parts) => split(list, parts)).find(({ length }) => length === count) ?? (count > 1 ? titlesSideBySide(list, count) : undefined);
}

/** 《甲》《乙》《丙》: titles need no mark between them; undefined where there are not so many. */
function titlesSideBySide(list: readonly Token[], count: number): Token[][] | undefined {
  const members: Token[][] = [];
  for (const token of list) {
    const last = members.at(-1);
    if (isMark(token)) continue;
    if (token.kind === 'quoted' || last === undefined) members.push([token]);
    else last.push(token);
  }
  return members.length === count && members.every(([title], i) => title?.kind === 'quoted' && (i === count - 1 || members[i]?.length === 1)) ? members : undefined;
}

/**
 * The members of a list, each as its tokens, in as many as there are figures if some reading of its separators gives that:
 * 航空航天及设备制造 is one of 电子元件制造、集成电路制造、航空航天及设备制造 where three figures follow. Where the list itself holds
 * too few, what stands before its comma is read with it (租赁和商务服务业，金融业，仓储和邮政业分别增长…).
 */
export function membersOf(tokens: readonly Token[], range: TokenRange | undefined, count: number): Token[][] {
  return withoutSum(listOf(tokens, range, count));
}

function listOf(tokens: readonly Token[], range: TokenRange | undefined, count: number): Token[][] {
  if (range === undefined) return [];
  const list = tokens.slice(range.from, range.to);
  const whole = uncut(tokens, range);
  const own = (whole.from < range.from ? readingOf(tokens.slice(whole.from, whole.to), count) : undefined) ?? readingOf(list, count);
  if (own?.slice(0, -1).every(isIndustry) === true) return own;
  return industriesApart(tokens, range, count) ?? own ?? overPauses(tokens, range, count) ?? industriesJoined(list, count) ?? split(list, isMark);
}

/**
 * The members of 汽车、船舶等产品的出口额, whose last word, 出口额, is what all of them have; of 工业、交通等重点领域采购金额 it
 * stands behind the noun that sums them up. Undefined for other lists.
 */
export function summedUp(tokens: readonly Token[], range: TokenRange | undefined, count: number): Members | undefined {
  const list = range ? tokens.slice(range.from, range.to) : [];
  const end = list.findIndex(({ kind, text }) => kind === 'enum' && text === '等');
  // 与旅游相关的帐篷、背包等体育用品类、家具类|零售额: the list behind 等 is the one that is measured.
  const behind = end < 0 ? undefined : readingOf(list.slice(end + 1), count);
  if (behind?.length === count && count > 1) return { members: behind, tail: '' };
  const members = end < 0 ? [] : (readingOf(list.slice(0, end), count) ?? industriesJoined(list.slice(0, end), count) ?? []);
  if (members.length !== count || count < 2) return undefined;
  const of = list.findLastIndex(({ kind }) => kind === 'de');
  const words = list.slice(end + 1);
  const tail = of > end ? nameLeft(list, { from: of + 1, to: list.length })?.text : (measuredTail(words) ?? behindClass(words[0]?.text ?? '') + textOf(words.slice(1)));
  return { members, tail: tail ?? '' };
}

/**
 * The members before their number: 汽车、装备、电子三大|行业增加值, 整车、光伏设备、锂电池3个行业，|增加值, 甲、乙、丙三家的|单票收入; undefined where there are not so many.
 */
export function numberedBefore(tokens: readonly Token[], range: TokenRange | undefined, count: number): Members | undefined {
  if (range === undefined || count < 2) return undefined;
  const apart = tokens[range.from - 1]?.kind === 'comma' && tokens[range.from - 2]?.kind === 'noun';
  // 甲、乙、丙三家|的|单票收入
  const owned = tokens[range.from - 1]?.kind === 'de';
  const at = range.from - (apart ? 3 : owned ? 2 : 1);
  const number = tokens[at];
  if (number === undefined || !isCounter(number.kind) || number.quantity?.value !== count) return undefined;
  let start = at;
  // 违规吃喝、违规|发放|津补贴2类|问题: a deed is a part of the member's own name.
  while (IN_MEMBER.has(tokens[start - 1]?.kind ?? '') || (tokens[start - 1]?.kind === 'act' && tokens[start]?.kind === 'noun' && tokens[start - 2]?.kind === 'noun')) start--;
  const members = readingOf(tokens.slice(start, at), count);
  const name = nameLeft(tokens, range)?.text ?? '';
  // 违规收礼、违规吃喝2类|问题: what they are is each one's, too; 汽车、装备两大|行业 says nothing of them.
  const measured = behindClass(name) || (MEASURED.exec(name)?.[0] ?? (CLASS_OF_ALL.test(name) ? '' : name));
  // 国有企业、民营企业2类|企业: they are called so already.
  const told = members?.every((member) => textOf(member).endsWith(measured)) === true ? '' : measured;
  return members && { members, tail: apart || owned ? name : told };
}

/**
 * The members before a time: 汽车、锂电池、集成电路等高技术产品|2023年|出口, which is what all of them have; undefined where a list that 等 closes
 * does not hold so many.
 */
export function timedBefore(tokens: readonly Token[], range: TokenRange | undefined, count: number): Members | undefined {
  if (range === undefined || count < 2 || tokens[range.from - 1]?.kind !== 'period') return undefined;
  let start = range.from - 1;
  while (IN_MEMBER.has(tokens[start - 1]?.kind ?? '')) start--;
  const end = tokens.findIndex(({ kind, text }, at) => at >= start && at < range.from && kind === 'enum' && SO_ON.test(text));
  const members = end < 0 ? undefined : readingOf(tokens.slice(start, end), count);
  return members && { members, tail: nameLeft(tokens, range)?.text ?? '' };
}

/** 新房和二手房价格|同比|上涨城市: those of whom each so many have turned; undefined where no list of so many stands before the basis. */
export function turnedBefore(tokens: readonly Token[], range: TokenRange | undefined, count: number): Members | undefined {
  const first = range && tokens[range.from];
  if (range === undefined || first === undefined || count < 2 || tokens[range.from - 1]?.kind !== 'basis' || !TURNS.has(first.kind)) return undefined;
  let start = range.from - 1;
  while (IN_MEMBER.has(tokens[start - 1]?.kind ?? '') || (tokens[start - 1]?.kind === 'act' && tokens[start]?.kind === 'noun')) start--;
  const members = readingOf(tokens.slice(start, range.from - 1), count);
  if (members === undefined || !isProperty(members.at(-1)?.at(-1)?.text ?? '')) return undefined;
  const names = namesOf(members, '');
  const named = members.map((member, i) => [makeToken('noun', { start: member[0]?.start ?? 0, end: member.at(-1)?.end ?? 0 }, names[i] ?? '')]);
  return { members: named, tail: textOf(tokens.slice(range.from, range.to)) };
}

const TURNS: ReadonlySet<string> = new Set(['up', 'down', 'up-verb', 'down-verb', 'flat']);

/** 欧盟、美国等主要贸易伙伴|进出口: what the things that 等 sums up are measured by; undefined where a class sums them up or no word measures. */
function measuredTail(words: readonly Token[]): string | undefined {
  const last = words.at(-1);
  // 肉类、食用油等|进口额
  const alone = words.length === 1 && last?.kind === 'noun' && isProperty(last.text) && !CLASS_OF_ALL.test(last.text) ? last.text : undefined;
  if (alone !== undefined) return MEASURED.exec(alone)?.[0] ?? alone;
  const noun = last?.kind === 'rate' ? words.findLast(({ kind }) => kind === 'noun') : last;
  // 节能环保、公共安全等|支出|增速
  const measure = MEASURED.exec(noun?.text ?? '')?.[0] ?? (noun !== last && isProperty(noun?.text ?? '') ? noun?.text : undefined);
  const tail = CLASS_OF_ALL.test(words[0]?.text ?? '') ? undefined : measure;
  return tail === undefined || last === undefined || noun === last ? tail : tail + last.text;
}

/** 采购金额 of 重点领域采购金额; '' where no noun sums up the members. */
function behindClass(text: string): string {
  const rest = text.replace(CLASS_OF_ALL, '');
  return rest === text ? '' : rest;
}

/** Nouns that sum up the members before them. */
const CLASS_OF_ALL = patternOf`^(?:${'names/class_quantifiers'}|各个?)?${'names/classes'}(?:[大中小]类)?(?:的|企业)?`;

/** 养老、失业、工伤|三项社会|保险参保人数: how many they are is the name of none. */
const SUMMED_UP = patternOf`(?<=.{2})${'names/how_many_of_them'}(?=${'names/kinds_of_them'})`;

/**
 * A name for every member. What the last member has beyond its own name is shared by all:
 * 城镇和农村常住居民人均可支配收入 → 城镇常住居民人均可支配收入, 农村常住居民人均可支配收入.
 */
export function namesOf(members: readonly Token[][], tail: string): string[] {
  const words = members.map((member) => (nameLeft(member, { from: 0, to: member.length })?.text ?? textOf(member)).replace(SUMMED_UP, ''));
  if (tail !== '') {
    const places = members.every((member) => member.every((token) => (token.kind === 'place' && !isPartner(token)) || token.kind === 'body'));
    // 轻、重|工业|增加值: each of them before what is measured.
    const single = singles(words) ?? '';
    return words.map((word, i) => (places ? tail : (i < words.length - 1 ? word + single : word) + tail));
  }
  // 东盟、共建“一带一路”国家: nothing of a place's name is another's.
  if (members.every((member) => member.every(({ kind }) => kind === 'place'))) return words;
  const special =
    sidesOf(members) ??
    sitesWith(members) ??
    partnersOf(members) ??
    ofPlacesTogether(members) ??
    counterpartNames(words) ??
    amountsOf(words) ??
    dealsOf(words) ??
    behindBrackets(members, words);
  if (special) return special;
  // 住宿服务业、社会工作活动业和艺术、娱乐及康乐活动业: each a whole name.
  if (members.length > 1 && members.every(isIndustry)) return words;
  const ofTitles = tailBehindTitle(members);
  if (ofTitles !== undefined) return members.map(([title]) => (title?.text ?? '') + ofTitles);
  const ofEach = tailBehindPlace(members);
  if (ofEach !== undefined && words.at(-1) === ofEach) return ofEachPlace(members, ofEach);
  const shared = ofEach ?? tailBehindEnding(words) ?? tailBehindClass(words) ?? sharedTail(words);
  return words.map((word, i) => (i === words.length - 1 ? withoutTheirName(word, shared) : shared !== '' && !word.endsWith(shared) ? word + shared : word));
}

/** 细颗粒物（PM2.5）、可吸入颗粒物（PM10）|浓度: what stands behind the last short name is measured of all; undefined of other lists. */
function behindBrackets(members: readonly Token[][], words: readonly string[]): string[] | undefined {
  const last = members.at(-1) ?? [];
  const at = last.findIndex(({ kind }) => kind === 'paren');
  const others = members.slice(0, -1).map((member) => member.at(-1));
  if (at <= 0 || at === last.length - 1 || others.length === 0 || !others.every((token) => token?.kind === 'paren')) return undefined;
  const tail = textOf(last.slice(at + 1));
  return words.map((word, i) => (i < others.length ? word + (others[i]?.text ?? '') + tail : word));
}

/** 东部、中部|和东北地区|流量: 东部地区流量, 中部地区流量, 东北地区流量; undefined of other lists. */
function sidesOf(members: readonly Token[][]): string[] | undefined {
  const [side, ...rest] = members.at(-1) ?? [];
  const others = members.slice(0, -1).map((member) => sideNamed(textOf(member)));
  if (side?.place?.level !== 'group' || others.length === 0 || others.includes(undefined)) return undefined;
  const short = SIDES.find((text) => side.text.startsWith(text)) ?? '';
  return [...others.map((text) => text + side.text.slice(short.length)), side.text].map((text) => text + textOf(rest));
}

/** 东部, and 东 of 东、中、西部. */
function sideNamed(text: string): string | undefined {
  return SIDES.find((side) => side === text || (text.length === 1 && side.startsWith(text)));
}

const SIDES = wordsOf('places/sides');

/** 医疗保险基金|总收入、总支出, 生猪|出栏、存栏: amounts of the first one's thing; undefined of other lists. */
function amountsOf(words: readonly string[]): string[] | undefined {
  const [first = '', ...others] = words;
  const thing = HERD.exec(first)?.groups?.['herd'] ?? thingOf(first);
  if (others.length === 0 || thing === first || NO_THINGS.has(thing) || AGENT.test(thing) || isBare(first) || !others.every((word) => isBare(word) || HERD_ALONE.test(word))) return undefined;
  return [first, ...others.map((word) => thing + word)];
}

const NO_THINGS = setOf('names/no_things');
const HERD = patternOf`^(?<herd>.+?)${'names/of_herds'}$`;
const HERD_ALONE = patternOf`^${'names/of_herds'}$`;

/** 民营企业|进出口、出口和进口: the sides of the trade of the first one's firms or partner; undefined of other lists. */
function dealsOf([first = '', ...others]: readonly string[]): string[] | undefined {
  const trader = DEAL.exec(first)?.groups?.['trader'];
  if (trader === undefined || trader === '' || others.length === 0) return undefined;
  const dealOnly = others.every((word) => DEAL.exec(word)?.groups?.['trader'] === '');
  return dealOnly ? [first, ...others.map((word) => trader + word)] : undefined;
}

const DEAL = patternOf`^(?<trader>.*?)${'names/deals'}(?:总?[值额量])?$`;

/** 东综保区、西综保区|进出口: zones and bodies side by side are told apart by their names; undefined of other lists. */
function sitesWith(members: readonly Token[][]): string[] | undefined {
  const [site, ...rest] = members.at(-1) ?? [];
  if (members.length < 2 || site === undefined || rest.length === 0 || !isSite([site]) || !members.slice(0, -1).every(isSite)) return undefined;
  const tail = rest.map(({ text }) => text).join('');
  return members.map((member, i) => (i < members.length - 1 ? member : [site]).map(({ text }) => text).join('') + tail);
}

/** 广东、山东、浙江三省|GDP: places counted together have columns of their own, and the name is what is measured of each; undefined of other lists. */
function ofPlacesTogether(members: readonly Token[][]): string[] | undefined {
  const tail = tailBehindPlace(members);
  const name = tail?.replace(COUNTED_PLACES, '');
  return name === undefined || name === '' || name === tail ? undefined : members.map(() => name);
}

const COUNTED_PLACES = /^(?:[两二三四五六七八九十]|\d{1,2}个?)[省市区县地州](?:市|区)?/u;

function isSite(member: readonly Token[]): boolean {
  return member.length > 0 && (member.every(({ kind }) => kind === 'body') || SITE.test(member.at(-1)?.text ?? ''));
}

const SITE = patternOf`.${'names/sites'}$`;
