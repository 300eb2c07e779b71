/** Wholes that words name: 税收收入中，…; 占进出口总值的81.4%; 占全国9成. */
import { isCounter, PAUSES } from '../../annotate/kinds.js';
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Draft } from '../draft/draft.js';
import { isRateAlone } from '../draft/rates.js';
import { EACH_SO_MUCH } from '../name/per-head.js';
import { isBare, isProperty, thingOf } from '../name/property.js';
import { wholeByName } from './best-whole.js';
import { belies, fitsShare, isAlike, isLess, isWhole, wholeOfShare } from './whole.js';

/** What closes a phrase that names the whole: 收入中，税收…. */
const WITHIN = /(?:当|之)?中$/u;
const CLOSED = signOf({ tails: ['中'] });
/** 主要支出科目中，… is of 主要支出. */
const ITEMS = patternOf`${'parents/items'}$`;
/** Things that have parts of their own kind: 重点行业中，石油行业…. */
const KINDS = patternOf`(?:${'parents/kinds'}|[\d零一二三四五六七八九十百]+(?:强|[省市区县国类项]))$`;
/** What is done or goes on: in it something else is counted. */
const EVENTS = patternOf`${'parents/events'}$`;
/** 打击诈骗案件中，抓获…人: a deed, in which others are counted. */
const DEEDS = patternOf`^(?:严厉)?${'parents/deeds'}(?!.*的)`;
const MIN_TOPIC_UNITS = 3;
/** A topic of other words is a level before where it holds this much of its name. */
const MIN_HELD = 0.8;
const MIN_NAME_UNITS = 4;
/** This much before the name of a level makes a kind of its own of it: 服务消费|投诉. */
const MIN_KIND_UNITS = 3;
/** A share of these is one of what the part is measured in: 占总额的19%. */
const SHARE_WORDS = /(?:当?中)?的?(?:总体)?(?:比重|比例|份额|占比|(?<=.{2})比)?(?:进一步|逐步|持续)?$/u;
const LEADING = patternOf`^${'parents/leading'}+`;
const SHARE_SUFFIX = /占比$/u;
/** Places that stand for the whole of what the part is: 占全国9成. */
const EVERYWHERE = setOf('parents/everywhere');
/** 占整体的75%: of the level before that is named alike. */
const ALL = setOf('parents/as_all');

/** Shapes that are about the topic and no part of it: in 在…评价中，我市排名第6位 the phrase says where. */
const NO_PARTS: ReadonlySet<string> = new Set(['rank', 'gap', 'completion']);

/**
 * The whole that a phrase before the figure's clause names, or undefined.
 *
 *     一般公共预算收入中，税收收入1441亿元        一般公共预算收入
 *     在134项获奖项目中，企业获奖59项            获奖项目: what was counted there
 *     在查处的违反规定问题中，涉及…的有2件        the level before that is called so
 *
 * In 在…评价中 the phrase says where, not of what.
 */
export function topicWhole(draft: Draft, tokens: readonly Token[], levels: readonly Draft[]): string | undefined {
  if (NO_PARTS.has(draft.shape)) return undefined;
  const comma = topicAt(tokens, draft.at);
  if (comma < 0) return undefined;
  const { from, counted } = topicStart(tokens, comma);
  const stem = textOf(tokens, from, comma).replace(WITHIN, '');
  if (EVENTS.test(stem) || DEEDS.test(stem)) return undefined;
  const cut = stem.replace(ITEMS, '');
  const name = (isProperty(cut) || KINDS.test(cut)) && !isProperty(stem) && !KINDS.test(stem) ? cut : stem;
  // 三大门类中，采矿业增加值增长1.7%: what is measured of the kinds is a part of what was measured of all.
  const measured = counted && CLASSES.test(name) && draft.rule.id !== COUNTED ? wholeByName(draft, levels)?.metric : undefined;
  if (measured !== undefined) return measured;
  // 在9月份0.4%的|同比涨幅中，…翘尾影响: of what was told to have risen.
  if (isRateAlone(name)) return levels.findLast((level) => isWhole(level) && rose(level, tokens.slice(0, comma)))?.metric;
  if (name.length < MIN_TOPIC_UNITS) return shortTopic(draft, name, levels);
  const level = namedAlike(draft, name, levels);
  if (level !== undefined || counted || isProperty(name) || KINDS.test(name)) return level ?? name;
  return heldLevel(draft, stem, levels) ?? (isPartOf(draft, name) ? name.replace(MAKE_UP, '') : undefined);
}

/** True of what moved by as much as the phrase says: 1.4%的同比降幅. */
function rose({ changes }: Draft, phrase: readonly Token[]): boolean {
  return phrase.some(({ quantity }) => quantity !== undefined && changes.some(({ value, unit }) => unit === quantity.unit && Math.abs(value) === Math.abs(quantity.value)));
}

/** 专任教师中，女教师占70%; 参赛选手中，青年选手300人; 收入构成中，电竞产品占85%: a share, or what is called as they are. */
function isPartOf({ shape, metric = '' }: Draft, name: string): boolean {
  const base = metric.replace(SHARE_SUFFIX, '');
  return base !== '' && base !== name && !PARTNERS.test(name) && (shape === 'share' || (shape === 'shared out' && base !== metric) || isAlike(base, name));
}

const PARTNERS = patternOf`${'parents/partners'}$`;
const MAKE_UP = patternOf`(?<=.{2})${'parents/make_ups'}$`;

const CLASSES = patternOf`^(?:${'parents/classes'})$`;
const COUNTED = 'counter-right';

/** 医院中, 所有投诉中, 食品中: a level that is called so, or ends so; else the kind itself. */
function shortTopic(draft: Draft, name: string, levels: readonly Draft[]): string | undefined {
  const level = levels.findLast((other) => isWhole(other) && other.metric === name);
  if (level || !KINDS.test(name)) return level?.metric;
  // 受理投诉7万件。其中加倍赔偿的投诉6件。所有投诉中: of all rather than of a part of them.
  const named = levels.filter((other) => isWhole(other) && other.quantity !== undefined && (other.metric ?? '').endsWith(name) && !isLess(other, draft));
  return (named.findLast(({ parent }) => parent === undefined) ?? named.at(-1))?.metric ?? name;
}

const CLOSES: ReadonlySet<string> = new Set(['comma', 'colon']);

/** True of 医院中，… and 医院中：…, which go on with what was told. */
export function opensWithin(tokens: readonly Token[]): boolean {
  return tokens[0]?.kind === 'noun' && topicAt(tokens, 2) === 1;
}

/** Index of what closes the last 收入中 before `at`: the comma or colon behind it, or the 有 of 41个行业中|有|40个; -1 where there is none. */
export function topicAt(tokens: readonly Token[], at: number): number {
  if (!CLOSED(tokens)) return -1;
  for (let i = Math.min(at, tokens.length) - 1; i > 0; i--) {
    const phrase = tokens[i - 1];
    if (phrase?.kind === 'noun' && WITHIN.test(phrase.text) && (CLOSES.has(tokens[i]?.kind ?? '') || hasSome(tokens, i, at))) return i;
  }
  return -1;
}

/** 41个|大类行业中|有|40个: of those who were counted, so many. */
function hasSome(tokens: readonly Token[], i: number, at: number): boolean {
  return HAS.test(tokens[i]?.text ?? '') && isCounter(tokens[i - 2]?.kind) && at <= i + 2 && tokens[at]?.quantity !== undefined;
}

const HAS = patternOf`^${'names/before_has'}?有$`;

/** What does not belong to the name of a topic: times, places, and how it is governed. */
const AHEAD: ReadonlySet<string> = new Set(['period', 'place', 'prep', 'deixis', 'adverb', 'light', 'paren', 'mark', 'skip']);

/** Index of the first token of the topic's name: behind its pause, its preposition, and what was counted. */
function topicStart(tokens: readonly Token[], comma: number): { readonly from: number; readonly counted: boolean } {
  let start = comma - 1;
  while (start > 0 && !PAUSES.has(tokens[start - 1]?.kind ?? '') && !isCounter(tokens[start - 1]?.kind)) start--;
  // 在2.4%|的|同比涨幅中
  if (isCounter(tokens[start - 1]?.kind)) return { from: tokens[start]?.kind === 'de' ? start + 1 : start, counted: true };
  while (start < comma - 1 && (AHEAD.has(tokens[start]?.kind ?? '') || tokens[start]?.kind === 'de' || tokens[start]?.quantity !== undefined)) start++;
  return { from: start, counted: false };
}

/**
 * What a name with 中 between its whole and its part says of both; undefined of any other name.
 *
 *     财政收入中的税收收入              税收收入 of 财政收入
 *     规上工业中锂电池制造增加值        锂电池制造增加值 of 规上工业
 */
export function splitName(metric: string): { readonly part: string; readonly whole: string } | undefined {
  if (!metric.includes(MIDDLE)) return undefined;
  const { whole, part } = (PART_OF.exec(metric) ?? PART_IN.exec(metric))?.groups ?? {};
  // 每百元营业收入中的成本: so much of each, a name as it stands.
  if (whole === undefined || part === undefined || SHARE_NAME.test(metric) || EVENTS.test(whole) || EACH_SO_MUCH.test(whole)) return undefined;
  return isProperty(whole) || KINDS.test(whole) ? { part, whole } : undefined;
}

/** Stands in every such name. */
const MIDDLE = '中';
const PART_OF = /^(?<whole>.{2,})中的(?<part>.{2,})$/u;
/** 中小企业, 中央, 中药 hold no whole before them. */
const PART_IN = patternOf`^(?<whole>.{2,}(?:[业品]|${'parents/whole_ends'}))中(?!${'parents/behind_middle'})(?<part>.{3,})$`;

/** 进口商品中机电产品占比: the whole that the name of a share holds. */
export function wholeInName({ metric = '' }: Draft): string | undefined {
  if (!SHARE_NAME.test(metric)) return undefined;
  // 增加值相当于GDP的比重
  const base = COMES_TO.exec(metric)?.groups?.['whole'];
  if (base !== undefined) return base;
  const name = IN_NAME.exec(metric)?.groups?.['whole'];
  return name !== undefined && (isProperty(name) || KINDS.test(name)) ? name : undefined;
}

const SHARE_NAME = /(?:占比|比重)$/u;
const COMES_TO = patternOf`.{2}${'parents/comes_to'}(?<whole>.{2,})的.{2}$`;
const IN_NAME = /^(?<whole>.{3,})中(?![小央长短]).{2,}$/u;

/** What may follow the topic in the name of a level: 商品消费 is 商品消费投诉. */
const AMOUNT_OF = /^.{1,3}$/u;
/** 主要支出 is of the level that ends so; 主要产品产量 is of all kinds, and no 水产品产量. */
const SOME = /^(?:主要|重点|各)/u;

/** The level that is called so, or as the name ends behind a word of place: 全市一般公共预算收入 is 一般公共预算收入; of 服务消费投诉 投诉 is none. */
function namedAlike(draft: Draft, name: string, levels: readonly Draft[]): string | undefined {
  const level = levels.findLast((other) => isWhole(other) && endsAs(name, other.metric));
  if (level !== undefined) return level.metric;
  // 毕业生|就业率98%。毕业生中，…: nothing is a part of a rate.
  const amount = levels.findLast((other) => isWhole(other) && other.quantity?.dimension !== 'percent' && isAmountOf(name, other.metric));
  if (amount !== undefined) return amount.metric;
  return isProperty(name) && SOME.test(name) && !KINDS.test(thingOf(name)) ? wholeByName(alike(draft, name), levels)?.metric : undefined;
}

/** 全市一般公共预算收入 ends as 一般公共预算收入 does, with no more than a place before it. */
function endsAs(name: string, metric = ''): boolean {
  return name.endsWith(metric) && (name.length - metric.length < MIN_KIND_UNITS || PLACE.test(name));
}

/** 商品消费投诉, of 商品消费. */
function isAmountOf(name: string, metric = ''): boolean {
  return metric.startsWith(name) && AMOUNT_OF.test(metric.slice(name.length));
}

function heldLevel({ quantity }: Draft, phrase: string, levels: readonly Draft[]): string | undefined {
  const held = (name: string): number => Array.from(name).filter((character) => phrase.includes(character)).length / name.length;
  if (quantity?.dimension === 'percent') return undefined;
  const fits = (level: Draft): boolean => quantity === undefined || (level.quantity?.unit === quantity.unit && level.quantity.value >= quantity.value);
  return levels.findLast((level) => isWhole(level) && fits(level) && (level.metric ?? '').length >= MIN_NAME_UNITS && held(level.metric ?? '') >= MIN_HELD)?.metric;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, to).map(({ text }) => text).join('');
}

/** The whole of a share by its words: 占进出口总值比重 is of 进出口总值, 占总额的19% of the level before that is named alike, 占全国9成 of the same in 全国. */
export function namedWhole(draft: Draft, levels: readonly Draft[]): string | undefined {
  const { parent = '', shape, metric = '' } = draft;
  if (shape !== 'share') return parent;
  const stated = parent.replace(SHARE_WORDS, '');
  const name = stated.replace(LEADING, '');
  const base = metric.replace(SHARE_SUFFIX, '');
  const of = levels.findLast((level) => isWhole(level) && level.metric === base)?.parent;
  if (ALL.has(name)) return of ?? (base === '' ? undefined : wholeByName(alike(draft, base), levels)?.metric) ?? name;
  if (EVERYWHERE.has(name)) return partOf(draft, base, levels) ?? name + base.replace(SOME_PLACES, '').replace(PART_OF_COUNTRY, '').replace(PART_OF_CITY, '');
  if (name !== '' && !isBare(name.replace(PLACE, ''))) return name;
  // 主力资金净流入35万元，占总成交额0.9%: the total of another thing.
  if (TOTAL_OF.test(name) && !base.endsWith(name.slice(1))) return name;
  // 占全球总量的54%: the world's total is no level of ours.
  if (BEYOND.test(name)) return name;
  const part = levels.findLast(isWhole);
  // 其中平台接收38万件，占总量的67.8%: of what the part is of, or of what it is so much of.
  const sum = part && MERE.has(stated) ? (part.parent ?? wholeOfShare(draft, part, levels)) : undefined;
  if (sum !== undefined) return sum;
  const called = part && wholeByName(base === '' ? part : alike(part, base), levels.filter((other) => other !== part));
  // 项目投资658亿元。…累计完成投资104亿元，占总投资的67%: of another total, as the figures tell.
  const whole = called && part && isBare(name) && base !== '' && belies(draft, part, called) ? undefined : called;
  // 民间投资增长18.3%，占全部投资的65.4%.
  if (whole === undefined && stated !== name) return stated;
  // 预算支出98亿元。预备费1.5亿元，占本级支出的1.5%: the level that is called so and comes out.
  const fitting = part && whole === undefined && name !== '' ? levels.findLast((level) => level.metric?.endsWith(name) === true && fitsShare(draft, part, level)) : undefined;
  return (whole ?? fitting)?.metric ?? (base === '' || name === '' || PLACE.test(name) || TOTAL.test(name) || base.endsWith(name) ? name || undefined : base + name);
}

/** 实际使用外资10亿元。制造业|实际使用外资|4.9亿元，占全市的45%: the level that the part is called after, where the figures say so; undefined elsewhere. */
function partOf(share: Draft, base: string, levels: readonly Draft[]): string | undefined {
  const part = levels.findLast(isWhole);
  if (part === undefined || part.metric !== base) return undefined;
  return levels.findLast((level) => isWhole(level) && level.metric !== base && base.endsWith(level.metric ?? base) && fitsShare(share, part, level))?.metric;
}

/** The figure of a draft under another name. */
function alike({ quantity }: Draft, metric: string): Pick<Draft, 'metric' | 'quantity'> {
  return { metric, quantity };
}

/** 中西部地区|外贸: of the country it is 全国外贸. */
const PART_OF_COUNTRY = /^(?:[东中西南北]{1,2}部)+地区(?=.{2})/u;
/** 三省|业务量, 三区, 长株潭三市: so many of its places. */
const SOME_PLACES = patternOf`^${'parents/groups_of_places'}?(?:${'parents/few'}|\d)+${'parents/sorts_of_place'}${'parents/in_all'}?`;
/** 高新区|到资: of the city it is 全市到资. */
const PART_OF_CITY = patternOf`^.{1,6}${'names/sites'}(?=.{2})`;
/** 总成交额, which says of what by itself. */
const TOTAL_OF = /^总.{3,}$/u;
/** 总产量, 总支出, where nothing before is called so; not 总额 or 总量. */
const TOTAL = /^总.{2,}$/u;
const BEYOND = patternOf`^${'parents/beyond'}`;
const MERE = setOf('names/mere_amounts');
const PLACE = /^(?:全[国省市区县州球]|我[国省市区县州])/u;
