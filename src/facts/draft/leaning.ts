/** Names that say only part of what is measured, the rest of which the name before them holds: 新增, 月均, 宽, 总数, 城镇居民. */
import { isPer } from '../../annotate/quantity/per.js';
import type { Token } from '../../annotate/token.js';
import { groupsOf, patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { textOf, type Name } from '../name/name.js';
import { isBare, isExtreme, isProperty, thingOf } from '../name/property.js';
import { takingMetric, type Draft } from './draft.js';
import { ofGrade } from './graded.js';
import type { Site } from './step.js';
import { TURN_ALONE, turnedOtherwise } from './turned-count.js';

/** The draft before, and the name of the thing it is of. */
interface Before {
  readonly last: Draft;
  readonly base: string;
}

/** The whole name of one that leans on the name before it; undefined of names that stand by themselves. */
export function leaningOn(own: string, draft: Draft, before: Before, tokens: readonly Token[]): string | undefined {
  const { last, base } = before;
  const ofOneUnit = draft.quantity?.unit === last.quantity?.unit;
  return (
    ofGrade(own, draft, before, tokens) ??
    leaning(own, draft, base, tokens) ??
    ofTownOrCountry(own, draft, before) ??
    (ofOneUnit ? ofGroupOfPeople(own, base) : undefined) ??
    nextInOrder(own, draft, last, tokens) ??
    furtherDeed(draft, last, tokens)
  );
}

/** Words of increase that stand alone: 贷款余额…，上半年新增289亿元. */
const INCREASED = patternOf`^${'names/increased_before'}?${'names/increases'}$|^${'names/what_is_left'}$`;
const INCREASE_AHEAD = patternOf`^${'names/increases'}(?=.{2})`;
const SHARE = patternOf`(?<=.{2})${'names/shares'}$`;
/** 通车里程575公里，居全省第二位，新增108公里: of what was ranked. */
const RANK = patternOf`(?<=.{2})${'parents/everywhere'}?${'names/ranks'}$`;
/** How something is counted: 业务量…，月均130亿件; 原油1.9亿吨，每吨2627元. */
export const COUNTED_BY = patternOf`^${'names/counted_by'}均$|^(?:平均|单日|单月)$`;

/** Of people such an average is another thing: 吸纳253万名群众，人均增收1万元. */
const BY_TIME = patternOf`^${'names/counted_by_time'}均$`;

const PEAK = '峰值';

/** 船厢尺寸长120米、宽18米: the sides of one thing. */
const SIDES = patternOf`^${'names/sides'}$`;
const LENGTHS = patternOf`(?<=[^全总])${'names/lengths'}$`;

/** 全市居民人均可支配收入增长6%，|城镇居民|增长5%: what is measured of them stands behind those who were told of before; undefined of other names. */
function ofGroupOfPeople(own: string, base: string): string | undefined {
  const { people = '', measured = '' } = MEASURED_OF_PEOPLE.exec(base)?.groups ?? {};
  if (measured === '' || own === people || !own.endsWith(people) || own.includes(measured.slice(0, MIN_THING_UNITS))) return undefined;
  return PEOPLE.test(own) && isProperty(measured) ? own + measured : undefined;
}

/** 电器的销货价值下跌10%，其次为|燃料|减少3.5%: what is measured of the first is of the next, too; undefined of other names. */
function nextInOrder(own: string, { name, quantity }: Draft, { metric = '', quantity: before }: Draft, tokens: readonly Token[]): string | undefined {
  const at = name === undefined || quantity !== undefined || before !== undefined ? -1 : tokens.findIndex(({ start }) => start === name.start);
  if (at < 1 || !NEXT.test(textOf(tokens.slice(Math.max(at - MAX_NEXT, 0), at))) || isProperty(own)) return undefined;
  const measured = MEASURED_OF.exec(metric)?.groups?.['measured'];
  return measured !== undefined && isProperty(measured) ? own + measured : undefined;
}

const NEXT = patternOf`${'names/next_in_order'}$`;
const MAX_NEXT = 3;
const MEASURED_OF = /的(?<measured>[^的]{2,})$/u;

const PEOPLE = patternOf`^.{0,8}${'names/groups_of_people'}$`;
const MEASURED_OF_PEOPLE = patternOf`^.{0,8}(?<people>${'names/groups_of_people'})(?<measured>.{2,})$`;

/**
 * 主通道建成3万公里；|在建|7025公里: a deed alone is of the thing of the deed before it; undefined where the units differ, but for one
 * right beside it (班列开行2万列、|发送|200万标箱).
 */
function furtherDeed({ name, quantity }: Draft, { name: before, quantity: amount, metric = '', figure }: Draft, tokens: readonly Token[]): string | undefined {
  // Of another sentence it is another's.
  if (figure.start < (tokens[0]?.start ?? 0)) return undefined;
  const other = name === undefined || quantity === undefined || quantity.unit !== amount?.unit ? undefined : counterpartOf(name.text, metric);
  if (other !== undefined) return other;
  const newly = name === undefined || quantity?.unit !== amount?.unit ? undefined : ofThoseNew(name.text, metric);
  if (newly !== undefined) return newly;
  const deed = before?.verb?.text ?? (before !== undefined && ALIKE.some((deeds) => deeds.has(before.text)) ? before.text : '');
  if (name === undefined || quantity === undefined || (quantity.unit !== amount?.unit && name.start - figure.end > MAX_BESIDE) || deed === '') return undefined;
  // 发布标准2.8万项，|新制定|2104项: of the object of the deed before it.
  const object = metric.slice(deed.length);
  const tellsObject = metric.startsWith(deed) && quantity.unit === amount?.unit && object.length >= MIN_THING_UNITS;
  if (tellsObject) return areAlike(deed, name.text) ? name.text + object.replace(BUILDS, '') : undefined;
  if (!metric.endsWith(deed)) return undefined;
  const thing = metric.slice(0, -deed.length);
  return thing.length >= MIN_THING_UNITS && isDeed(name, tokens) ? thing + name.text : undefined;
}

/** 开工|建设|住房80万平方米，竣工60万平方米: what is begun and ended, said before the thing. */
const BUILDS = patternOf`^${'names/builds'}(?=.{2})`;

/** 新增就业岗位9.6万个，其中|餐饮业新增|7.4万个: what is new is what was told before; undefined of other names. */
function ofThoseNew(own: string, before: string): string | undefined {
  const newly = NEWLY_END.exec(own)?.[0];
  const at = newly === undefined ? -1 : before.indexOf(newly);
  const things = at < 0 || newly === undefined ? '' : before.slice(at + newly.length);
  return things.length >= MIN_THING_UNITS ? own + things : undefined;
}

const NEWLY_END = patternOf`(?<=.{2})${'names/newly'}$`;

/** 汽车生产254万辆，|销售|251万辆: the other of two deeds that go together, of the same thing; undefined of other names. */
function counterpartOf(own: string, before: string): string | undefined {
  const pair = PAIRED.find((deeds) => deeds.includes(own));
  const stage = PAIRED_STAGES.find((deeds) => deeds.includes(own));
  const deed = (pair ?? stage)?.find((each) => each !== own && before.endsWith(each));
  // 出栏生猪525万头；年末|存栏|340万头
  const opens = pair?.find((each) => each !== own && before.startsWith(each));
  if (opens !== undefined && before.length - opens.length >= MIN_THING_UNITS) return before.slice(opens.length) + own;
  return deed === undefined || before.length - deed.length < (OF_HERDS.has(own) ? 1 : MIN_THING_UNITS) ? undefined : before.slice(0, -deed.length) + own;
}

const PAIRED = groupsOf('names/paired_deeds');
const PAIRED_STAGES = groupsOf('names/paired_stages');
/** 牛出栏0.5万头，|存栏|2万头: of animals, however short their name. */
const OF_HERDS = setOf('names/of_herds');

/** Deeds done to things of one kind: what is written, what is built. */
const ALIKE = groupsOf('names/deeds_alike').map((deeds): ReadonlySet<string> => new Set(deeds));

function areAlike(one: string, other: string): boolean {
  return one !== other && ALIKE.some((deeds) => deeds.has(one) && deeds.has(other));
}

/** True of 在建, 开工|在建: nothing but deeds. */
function isDeed({ start, end, text }: Name, tokens: readonly Token[]): boolean {
  const own = tokens.filter((token) => token.start >= start && token.end <= end);
  return textOf(own) === text && own.every(({ kind, deed, text: word }) => kind === 'act' || (kind === 'noun' && deed === word.length));
}

/** A pause, and a word of how much in all. */
const MAX_BESIDE = 3;
const MIN_THING_UNITS = 2;

/** 建成充电桩230万个，|乡村|不少于90万个: so many of the things just counted; undefined of other names. */
function ofTownOrCountry(own: string, { quantity, name, figure }: Draft, { last, base }: Before): string | undefined {
  const counts = quantity?.dimension === 'count' && quantity.unit !== '' && quantity.unit === last.quantity?.unit;
  if (!counts || !PLACES.test(own) || name === undefined || name.end > figure.start || last.shape !== 'level') return undefined;
  return base !== '' && !PLACES.test(base.slice(0, own.length)) ? own + base : undefined;
}

/** Two names that differ in this alone: 城镇消费品零售额, 乡村. */
const PLACES = patternOf`^${'names/town_and_country'}$`;

/** The name of a word that leans on the thing before it: 新增贷款, 月均业务量; undefined for names that stand by themselves. */
function leaning(own: string, { quantity, name, figure }: Draft, base: string, tokens: readonly Token[]): string | undefined {
  const site = SITES.has(own);
  if (base === '' || (base.startsWith(own) && !site)) return undefined;
  // 价格上涨的有16个，|下降|的有15个: of whom the same is measured.
  if (quantity !== undefined && TURN_ALONE.test(own)) return turnedOtherwise(base, own);
  // 接待游客1009万人次，|日均|增长82%
  if (quantity === undefined) return BY_TIME.test(own) && !COUNTED_BY.test(base.slice(0, 2)) ? own + base : undefined;
  // 广汽丰田6月销量8.7万辆，上半年累计销量45万辆: the same of another time.
  if (name !== undefined && (isBare(own) || DEALS.has(own)) && base.length > own.length + 1 && base.endsWith(own) && isOfAnotherTime(tokens, name.start)) return base;
  if (name !== undefined && name.end <= figure.start && PLACES.test(own) && PLACES.test(base.slice(0, own.length)) && isProperty(base)) return own + base.slice(own.length);
  // 上海地区发送旅客1340万人次，浙江地区2420万人次; 南宁东站发送旅客119万人次，桂林站63万人次: only the place differs.
  if (site && name !== undefined && name.end <= figure.start) return base;
  // 皮卡销售1.6万辆，1—7月累计销售11.8万辆: the same of another time.
  if (own === name?.verb?.text && base.length > own.length + 1 && base.endsWith(own) && !isNothing(base.slice(0, -own.length))) return base;
  // 新增市场主体101万户，|净增|84万户: of the things themselves.
  if (INCREASED.test(own)) {
    // 企业新增减税76亿元，占比76%；小微企业受益，新增57亿元: of the thing that was new, not of its share.
    const thing = thingOf(base.replace(SHARE, '').replace(RANK, ''));
    const told = thing.indexOf(own);
    return told > 0 ? thing.slice(told) : own + thing.replace(INCREASE_AHEAD, '');
  }
  // 日均出入境165万人次，|单日最高|219万人次
  const daily = EXTREME_OF_DAYS.test(own) ? OF_DAYS.exec(base)?.groups?.['counted'] : undefined;
  if (daily !== undefined) return own + daily;
  if (isExtreme(own) && isProperty(base) && !isExtreme(base.slice(0, 2))) return own === PEAK ? base + own : own + base;
  if (LOCALLY.has(own) && isProperty(base)) return own + base.replace(ON_AVERAGE, '');
  // 社会物流总费用13.4万亿元，|与国内生产总值的比率|为14.1%
  if (RATIO_TO.test(own) && tokens.some(({ kind, end }) => kind === 'comma' && end === name?.start)) return base + own;
  const deal = AMOUNT_OF_DEAL.exec(own)?.groups?.['deal'];
  // 汽车出口量234万辆；出口金额464亿美元
  if (deal !== undefined && VOLUME_OF_DEAL.exec(base)?.groups?.['deal'] === deal) return base.replace(VOLUME_OF_DEAL, own);
  if (SIDES.test(own) && LENGTHS.test(base)) return base.replace(LENGTHS, own);
  // 户数9万户，|平均每户|2.4人: how many live in each, no more of them.
  if (isPer(own) && quantity.dimension === 'person' && HOUSEHOLD.test(base) && own.endsWith(base.charAt(0))) return own + PEOPLE_IN_EACH;
  return (COUNTED_BY.test(own) || (isPer(own) && !OF_SHARES.test(own))) && !COUNTED_BY.test(base.slice(0, 2)) && !base.startsWith('每') ? own + base : undefined;
}

/** 受理审查|起诉, 单日|接待: deeds, and how it is counted, are nothing of which the deed is told again. */
function isNothing(head: string): boolean {
  return COUNTED_BY.test(head.slice(-COUNTED_UNITS)) || TRIES.test(head);
}

/** Characters of 单日. */
const COUNTED_UNITS = 2;
const TRIES = patternOf`^${'names/tries'}+$`;

const EXTREME_OF_DAYS = patternOf`^${'names/of_one_day'}${'names/extremes'}$`;
const OF_DAYS = patternOf`^${'names/daily'}(?<counted>.{2,})$`;

/** 每10股|转增: a deed of its own. */
const OF_SHARES = patternOf`^${'names/each_share'}.`;
const AMOUNT_OF_DEAL = patternOf`^(?<deal>${'names/dealings'})${'names/sums_of_deals'}$`;
const VOLUME_OF_DEAL = patternOf`(?<=.{2})(?<deal>${'names/dealings'})${'names/volumes_of_deals'}$`;

/** 全市平均降雨量74.8毫米，|局地|超100毫米 */
const LOCALLY = setOf('names/locally');
const ON_AVERAGE = patternOf`^${'names/averages'}`;
const HOUSEHOLD = /^户.$/u;
const [PEOPLE_IN_EACH = ''] = wordsOf('names/people_in_each');
const RATIO_TO = patternOf`^${'predicates/with'}.+的${'names/ratios'}$`;
/** 7月汽车出口46.9万辆，1—7月|出口|326万辆. */
const DEALS: ReadonlySet<string> = setOf('names/deals');
const SITES: ReadonlySet<string> = setOf('names/leaning_sites');

/** True where nothing but a time and adverbs stand between the pause and the name. */
function isOfAnotherTime(tokens: readonly Token[], start: number): boolean {
  let at = tokens.findIndex((token) => token.start === start) - 1;
  let timed = false;
  for (; at >= 0 && TIMES.has(tokens[at]?.kind ?? ''); at--) timed ||= tokens[at]?.kind === 'period';
  return timed && (at < 0 || tokens[at]?.kind === 'comma' || tokens[at]?.kind === 'semicolon');
}

const TIMES: ReadonlySet<string> = new Set(['period', 'adverb', 'aux', 'each']);

/**
 * The draft with the thing that is told of before it by the same measure: 新型储能项目装机规模1733万千瓦。…|新投运装机规模|863万千瓦 is
 * 新型储能项目新投运装机规模. Any other draft as it is.
 */
export function ofSameMeasure(draft: Draft, { tokens, drafts, before }: Site): Draft {
  const { shape, metric = '', name, quantity } = draft;
  const measure = shape === 'level' && quantity !== undefined ? NEWLY.exec(metric)?.groups?.['measure'] : undefined;
  // 可再生能源发电|新增装机: whose it is stands before it.
  if (measure === undefined || tokens.some(({ kind, end }) => kind === 'noun' && end === name?.start)) return draft;
  const base = [...before, ...drafts].findLast((other) => other.quantity?.unit === quantity?.unit && other.metric?.endsWith(measure) === true)?.metric ?? '';
  const thing = base.slice(0, -measure.length).replace(IN_ALL, '');
  if (thing.length < MIN_THING_UNITS || NEWLY.test(base) || thing.includes(metric.slice(0, -measure.length))) return draft;
  return takingMetric(draft, thing + metric);
}

const NEWLY = patternOf`^${'names/newly'}(?<measure>${'names/sizes_of_stock'})$`;
const IN_ALL = patternOf`${'names/modifiers'}+$`;
