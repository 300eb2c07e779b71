/** What belongs to a name though it stands before its first noun, or apart from it: 国庆|档, 对|东盟|进出口, 31至35岁|党员, 基金|本年|收入. */
import { LISTERS } from '../../annotate/kinds.js';
import { makeToken, type Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { COMERS } from './comers.js';
import { AGENT, isPartner } from './name.js';
import { isAge, isOfAge } from './of-age.js';
import { overTime, RATE_END } from './over-time.js';
import { isBare, isProperty } from './property.js';

export const SUBJECT_NOUNS: ReadonlySet<string> = new Set(['noun', 'quoted']);

/** 香港|旅客: people counted by where they come from. */
export function isHome({ text }: Token, next: Token | undefined): boolean {
  return next?.kind === 'noun' && HOMES.has(text) && COMERS.test(next.text);
}

const HOMES = setOf('names/homes');

/** The words ahead of a name that begins at `from`, where its slot does. */
export function wordsAhead(tokens: readonly Token[], from: number, to: number): Token[] {
  const before = tokens[from - 1];
  if (before === undefined) return [];
  const pair = partnersJoined(tokens, from);
  if (pair.length > 0) return pair;
  if (before.kind === 'prep' && !WHERE.has(before.text) && isTradedWith(tokens, from)) return [...sideBefore(tokens, from - 2), ...dealBefore(tokens, from - 2), before];
  if (before.end !== tokens[from]?.start) return [];
  if (before.kind === 'deixis') return partnerOf(tokens, from);
  if (isFirstOf(tokens, from - 1) || isOfAge(tokens, from - 1)) return tokens.slice(from - 2, from);
  return isAge(before) || isSeason(before, tokens[from]) || isSpanOfRate(before, tokens.slice(from, to)) ? [before] : [];
}

/** 对|中国大陆|与|香港|出口: a second partner, joined to the first by what may be a preposition too. */
function partnersJoined(tokens: readonly Token[], from: number): Token[] {
  const [prep, first, joiner] = tokens.slice(Math.max(from - 3, 0), from);
  if (from < 3 || joiner?.kind !== 'prep' || first?.place === undefined || tokens[from]?.place === undefined || !WITH.has(prep?.text ?? '')) return [];
  return TRADE.test(tokens[from + 1]?.text ?? '') ? tokens.slice(from - 3, from) : [];
}

/** 完工量前|10家|企业: the first of an order, and the order. */
function isFirstOf(tokens: readonly Token[], at: number): boolean {
  const order = tokens[at - 1];
  return tokens[at]?.kind === 'ordinal' && order?.kind === 'noun' && order.text.endsWith(FIRST) && order.end === tokens[at]?.start && COUNTED.test(tokens[at]?.text ?? '');
}

const FIRST = '前';
const COUNTED = patternOf`(?:${'quantities/units_of_the_first'}|${'quantities/units_of_sets'})$`;

/** 国庆|档总票房: a feast that is part of a season's name. */
function isSeason({ kind }: Token, name: Token | undefined): boolean {
  return kind === 'period' && name?.text.startsWith('档') === true;
}

/** 72小时|准时率, 15秒|接通率, 24小时|降水量: within what time. */
function isSpanOfRate({ quantity }: Token, name: readonly Token[]): boolean {
  if (quantity?.dimension !== 'time') return false;
  const measured = name.at(-1)?.text ?? '';
  return RATE_END.test(measured) || (name.length === 1 && OVER_TIME.has(measured));
}

const OVER_TIME = setOf('names/measured_over_time');

/** 中亚五国是最主要的市场，全年对|其|进出口: the partner that was named before. */
function partnerOf(tokens: readonly Token[], from: number): Token[] {
  const prep = tokens[from - 2];
  if (tokens[from - 1]?.text !== '其' || prep?.kind !== 'prep' || !WITH.has(prep.text) || !TRADE.test(tokens[from]?.text ?? '')) return [];
  const partner = tokens.findLast((token, index) => index < from - 2 && isPartner(token));
  return partner === undefined ? [] : [prep, partner];
}

/** 对|东盟|进出口, 从|台湾|进口: whom one trades with; a place of one's own country only before words of trade. */
export function isTradedWith(tokens: readonly Token[], at: number): boolean {
  const place = tokens[at];
  if (place?.kind === 'noun') return WITH.has(tokens[at - 1]?.text ?? '') && PARTNERS.test(place.text);
  const trade = tokens[behindPlaces(tokens, at)];
  if (place === undefined || place.place === undefined) return false;
  // 来自|香港|的|外商投资
  const thing = trade?.kind === 'de' ? tokens[behindPlaces(tokens, at) + 1] : trade;
  if (COMES_FROM.has(tokens[at - 1]?.text ?? '') && !OURS.test(place.text) && thing?.kind === 'noun' && CAPITAL.test(thing.text)) return true;
  return isPartner(place) || (!OURS.test(place.text) && WITH.has(tokens[at - 1]?.text ?? '') && trade?.kind === 'noun' && TRADE.test(trade.text));
}

/** 在|欧洲|总销量: where, and nobody that one trades with. */
const WHERE: ReadonlySet<string> = setOf('names/no_partner');
/** 全国, 我国 */
const OURS = /^[全我]/u;
const COMES_FROM: ReadonlySet<string> = setOf('places/comes_from');
const CAPITAL = patternOf`${'places/partners'}`;
const WITH: ReadonlySet<string> = setOf('names/with_partner');
const TRADE = patternOf`^${'names/trade_begins'}`;

/** 对|新兴市场出口: partners of a kind. */
const PARTNERS = patternOf`^.{0,10}${'names/partners_of_a_kind'}${'names/trade_begins'}`;

/** True of what is done with partners of trade: 进出口, 出口总值. */
export function isTradeWord(text: string): boolean {
  return TRADE.test(text);
}

/** 大陆|从|台湾|进口: the other side, where it is a word and no place of the release. */
function sideBefore(tokens: readonly Token[], at: number): Token[] {
  const side = tokens[at];
  return side?.kind === 'noun' && SIDES.test(side.text) ? [side] : [];
}

/** 出口|至|东盟|的|企业: what is done before the preposition of where to. */
export function dealBefore(tokens: readonly Token[], at: number): Token[] {
  const deal = tokens[at];
  return deal !== undefined && TO.has(tokens[at + 1]?.text ?? '') && deal.end === tokens[at + 1]?.start && DEALINGS.has(deal.text) ? [deal] : [];
}

const TO = setOf('predicates/to_object');
const DEALINGS = setOf('names/dealings');
const SIDES = patternOf`^(?:祖国)?${'names/strait_sides'}$`;

/** Index behind the places at `at`: 中国大陆|及|香港. */
function behindPlaces(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.place !== undefined || (LISTERS.has(tokens[end]?.kind ?? '') && tokens[end + 1]?.place !== undefined)) end++;
  return end;
}

/** The words of a name, with the thing that they measure where it stands apart. */
export function objectOf(tokens: readonly Token[], from: number, to: number): Token[] {
  return [...thingOf(tokens, from, to), ...overAdverb(tokens, from, to), ...overTime(tokens, from, to), ...withoutAgo(tokens, from, to)];
}

/** 五年|前产量: how long ago is no part of a name. */
function withoutAgo(tokens: readonly Token[], from: number, to: number): Token[] {
  const phrase = withoutArea(tokens, from, to);
  const [first] = phrase;
  if (first?.kind !== 'noun' || tokens[from - 1]?.quantity?.dimension !== 'time' || tokens[from - 1]?.end !== first.start || !AGO.test(first.text)) return phrase;
  if (first.text.length === 1) return phrase.slice(phrase[1]?.kind === 'de' ? 2 : 1);
  return [makeToken('noun', { start: first.start + 1, end: first.end }, first.text.slice(1)), ...phrase.slice(1)];
}

/** 上海|地区货物贸易支出: the end of the place is no part of a name; 深圳|港集装箱吞吐量: that of a harbour is, with the place. */
function withoutArea(tokens: readonly Token[], from: number, to: number): Token[] {
  const phrase = tokens.slice(from, to);
  const [first] = phrase;
  const before = tokens[from - 1];
  if (first?.kind === 'noun' && before?.kind === 'place' && before.end === first.start && HARBOUR.test(first.text)) return [...placesBefore(tokens, from), ...phrase];
  // 这|支平均年龄…的科研团队: the word that counts it is no part of a name.
  if (first?.kind === 'noun' && POINTS.has(before?.text ?? '') && before?.end === first.start && isProperty(first.text) && MEASURE_WORD.test(first.text)) {
    return [makeToken('noun', { start: first.start + 1, end: first.end }, first.text.slice(1)), ...phrase.slice(1)];
  }
  // 内地9|市外贸总值: how many places there are is no part of what is measured of them.
  const counted = first?.kind === 'noun' && before?.kind === 'bare-counter' && before.end === first.start ? (MEMBERS.exec(first.text)?.[0].length ?? 0) : 0;
  if (first !== undefined && counted > 0) return [makeToken('noun', { start: first.start + counted, end: first.end }, first.text.slice(counted)), ...phrase.slice(1)];
  // 平均每|人经常性薪资: of each.
  if (first?.kind === 'noun' && before?.end === first.start && AVERAGE_EACH.test(before.text) && EACH.test(first.text)) {
    const each = makeToken('noun', { start: first.start - 1, end: first.end }, before.text.slice(-1) + first.text);
    return [each, ...phrase.slice(1)];
  }
  if (first?.kind !== 'noun' || before?.kind !== 'place' || before.end !== first.start) return phrase;
  const area = first.text.startsWith(AREA) && !OF_AREA.test(first.text) ? AREA : before.place?.level === 'foreign' ? (DIVISION.exec(first.text)?.[0] ?? '') : '';
  return area === '' ? phrase : [makeToken('noun', { start: first.start + area.length, end: first.end }, first.text.slice(area.length)), ...phrase.slice(1)];
}

/** 宁波|舟山|港: the places that run into one another before `at`. */
function placesBefore(tokens: readonly Token[], at: number): Token[] {
  let from = at;
  while (tokens[from - 1]?.kind === 'place' && tokens[from - 1]?.end === tokens[from]?.start) from--;
  return tokens.slice(from, at);
}

const MEMBERS = patternOf`^${'names/division_members'}(?=.{2})`;
const POINTS = setOf('names/points_at_one');
const HARBOUR = patternOf`^${'names/harbour'}(?!${'names/no_harbours'})(?=.{2})`;
const MEASURE_WORD = patternOf`^${'names/measure_words'}(?=.{2})`;

/** What a place may end with: 北京地区. */
export const AREA = '地区';
const OF_AREA = /^地区(?:.?$|生产|GDP|经济|总|性)/u;
const AVERAGE_EACH = patternOf`^${'names/averages'}?每$`;
const EACH = patternOf`^${'names/averaged_over_each'}(?=.{2})`;
/** 莫斯科|州|遇难者人数: that of a place abroad. */
const DIVISION = patternOf`^${'places/divisions_abroad'}(?!${'names/no_divisions'})(?=.{2})`;
const AGO = /^[前后](?!景|台|期|线|端|续)/u;

/** 文化服务中心|覆盖率: a body whose rate it is, since the rate alone does not say of what; but 甲公司|毛利率, whose body has a column of its own. */
function thingOf(tokens: readonly Token[], from: number, to: number): Token[] {
  const before = tokens[from - 1];
  const [only] = tokens.slice(from, to);
  return to - from === 1 && before?.kind === 'body' && before.body?.type !== 'company' && before.end === only?.start && isBare(only.text) ? [before] : [];
}

/** Adverbs of how much in all, between a thing and what is measured of it. */
const IN_ALL: ReadonlySet<string> = setOf('names/in_all');
const DEALS = setOf('names/deals');

/** What the noun behind it is joined by to what stands before. */
const JOINS: ReadonlySet<string> = new Set(['enum', 'and', 'prep']);

/** PM2.5|累计|浓度, “老三样”|合计|出口: the thing before the adverb, where the measure alone does not say of what. */
function overAdverb(tokens: readonly Token[], from: number, to: number): Token[] {
  // 细颗粒物|（PM2.5）|累计|浓度
  const [bracket] = tokens[from - 2]?.kind === 'paren' && tokens[from - 2]?.start === tokens[from - 3]?.end ? tokens.slice(from - 2, from - 1) : [];
  const at = bracket === undefined ? from - 2 : from - 3;
  const [adverb, thing, before] = [tokens[from - 1], tokens[at], tokens[at - 1]];
  const measure = tokens[from]?.text ?? '';
  if (to - from !== 1 || adverb?.kind !== 'adverb' || !IN_ALL.has(adverb.text) || !(isBare(measure) || isProperty(measure) || DEALS.has(measure))) return [];
  const partners = TRADE.test(measure) ? partnersBefore(tokens, from - 2) : [];
  if (partners.length > 0) return partners;
  const joined = before !== undefined && before.text !== '等' && JOINS.has(before.kind);
  const alone = thing !== undefined && SUBJECT_NOUNS.has(thing.kind) && !AGENT.test(thing.text) && !joined;
  if (!alone) return [];
  // “新三样”|产品|合计|出口
  return [...(before?.kind === 'quoted' && before.end === thing.start ? [before] : []), thing, ...(bracket === undefined ? [] : [bracket])];
}

/** 对|东盟|、|欧盟 up to `last`, with the preposition; none where no partner stands there. */
export function partnersBefore(tokens: readonly Token[], last: number): Token[] {
  let from = last;
  while (tokens[from]?.place !== undefined || (LISTERS.has(tokens[from]?.kind ?? '') && tokens[from - 1]?.place !== undefined)) from--;
  if (from < last && WITH.has(tokens[from]?.text ?? '')) return tokens.slice(from, last + 1);
  // 对|阿拉伯国家|新增直接投资: partners of a kind.
  const kind = tokens[last];
  // 对|非洲|国家
  const place = tokens[last - 1];
  if (kind?.kind !== 'noun' || place?.end !== kind.start) return [];
  if (KINDS_ALONE.has(kind.text) && place.kind === 'place' && WITH.has(tokens[last - 2]?.text ?? '')) return tokens.slice(last - 2, last + 1);
  return KIND_OF_PARTNERS.test(kind.text) && WITH.has(place.text) ? tokens.slice(last - 1, last + 1) : [];
}

const KINDS_ALONE = setOf('names/partners_of_a_kind');
const KIND_OF_PARTNERS = patternOf`^.{1,8}${'names/partners_of_a_kind'}$`;
