/**
 * What the members of a list have in common: the words behind the last member's own name.
 *
 *     东盟、欧盟、俄罗斯[进出口]      港口货物、集装箱[吞吐量]      科技服务业、高技术服务业[营业收入]
 */
import type { Token } from '../../annotate/token.js';
import { groupsOf, patternOf, setOf } from '../../lexicon/lists.js';
import { isPartner, textOf } from '../name/name.js';
import { isProperty } from '../name/property.js';
import { isRateAlone, RATE_END } from './rates.js';

const CUT_NUMBER = /^[\d.]/u;
/** 1年期、5年期以上贷款利率: the bound is the last member's own. */
const BOUND = /^(?:及)?以[上下内]/u;
/** What is measured of each of them, at the end of a name. */
export const MEASURED = patternOf`(?<=.{2}|^${'names/short_goods'})(?:${'names/measured_of_members'}|${'names/dealings'}(?:总?额|总?量|总?值)?)$`;
const DEALT = /(?<=.{2})(?:进出口|出口|进口)(?:总?额|总?值|量)?$/u;
const GOODS = patternOf`(?<=.{2})${'names/measured_of_goods'}$`;
const MIN_TAIL = 2;

/** 东盟、欧盟、俄罗斯|进出口, 美国和中国|台湾|进出口: behind a place the rest is what all of them have; undefined where the last member opens with none. */
export function tailBehindPlace(members: readonly Token[][]): string | undefined {
  const last = members.at(-1) ?? [];
  const rest = last.slice(last.findIndex(({ kind }) => kind !== 'place'));
  if (members.length < 2 || rest.length === 0 || last[0]?.kind !== 'place' || rest[0]?.kind === 'place') return undefined;
  if (!members.slice(0, -1).every((member) => member.every(({ kind }) => kind === 'place' || kind === 'prep'))) return undefined;
  // 香港、澳门|地区投资: what 地区 ends is the place.
  return rest.map(({ text }) => text).join('').replace(/^地区(?=.{2})(?!生产)/u, '');
}

/** 来自|日本、美国和台湾|地区投资: partners are told apart by name; of places of the country (广东、山东和浙江|GDP) the column tells. */
export function ofEachPlace(members: readonly Token[][], tail: string): string[] {
  const abroad = isPartner(members[0]?.at(-1));
  return members.map((member) => (abroad ? textOf(member.filter(({ kind }) => kind === 'place')) : '') + tail);
}

/** 《甲》、《乙》|票房: titles are names of their own, and the rest is what all of them have; undefined of other lists. */
export function tailBehindTitle(members: readonly Token[][]): string | undefined {
  const [title, ...rest] = members.at(-1) ?? [];
  const titles = members.length > 1 && rest.length > 0 && title?.kind === 'quoted' && members.slice(0, -1).every((member) => member.length === 1 && member[0]?.kind === 'quoted');
  return titles ? textOf(rest).replace(/^的/u, '') : undefined;
}

const PRICE = /价格$/u;
const KIND_ENDS: ReadonlySet<string> = new Set(['类', '型', '级']);
/** 制造业、批发零售业|用工需求: no industry's name goes on behind it. */
const INDUSTRY: ReadonlySet<string> = setOf('names/industry_ends');

/**
 * 科技服务业、高技术服务业|营业收入: where the last name holds what the one before ends with, the rest is what all of them have;
 * undefined where it does not.
 */
export function tailBehindEnding(words: readonly string[]): string | undefined {
  const [before = '', last = ''] = words.slice(-2);
  for (let length = before.length; length >= MIN_ENDING; length--) {
    const ending = before.slice(-length);
    const at = last.indexOf(ending);
    if (at <= 0) continue;
    // 锂电池、太阳能电池|“新三样”|出口: what sums them up is the name of none.
    const tail = last.slice(at + length).replace(BOUND, '').replace(/^(?:“[^”]*”)?的?/u, '');
    return tail.length >= MIN_TAIL && !JOINED.test(tail) ? tail : undefined;
  }
  return undefined;
}

/** One character may end two words by chance. */
const MIN_ENDING = 2;

/**
 * 租赁业、金融业、邮政业|生产指数: where all others end with one character, the last name ends with it too, and the rest is what all
 * of them have; undefined of other lists.
 */
export function tailBehindClass(words: readonly string[]): string | undefined {
  const [others, last = ''] = [words.slice(0, -1), words.at(-1)];
  const ending = others[0]?.at(-1) ?? '';
  if (others.length === 0 || !others.every((word) => word.length > 1 && word.endsWith(ending))) return undefined;
  const behind = (at: number): string => last.slice(at + ending.length).replace(BOUND, '');
  // 零售业、餐饮业|营业额: the first end that a measure stands behind.
  const first = last.indexOf(ending, 1);
  const at = first > 0 && isProperty(behind(first)) ? first : last.lastIndexOf(ending);
  if (at <= 0) return undefined;
  const tail = behind(at);
  // 种植业、渔业、农林牧渔专业|及辅助性活动|产值: what is joined to the last is its own.
  if (JOINED.test(tail)) return MEASURED.exec(tail)?.[0];
  // 刷单返利类、…、代办信用卡类诈骗: kinds are names of their own.
  return isProperty(tail) || PRICE.test(tail) || (INDUSTRY.has(ending) && tail.length >= MIN_TAIL) ? tail : KIND_ENDS.has(ending) ? '' : undefined;
}

/** 装备制造、新材料|产业营收: what a name has from `at` on, with the first character of a word that would be cut. */
function wholeWord(name: string, at: number): string {
  return name.slice(CUT.test(name.slice(Math.max(at - 1, 0), at + 1)) ? at - 1 : at);
}

const CUT = patternOf`^${'names/kinds_of_trade'}$`;

const KIND_BEHIND = /(?<=.{2})类[^类]{2,4}$/u;

/** From so many characters on a name is a phrase of its own, and its neighbour need not be as long. */
const PHRASE = 5;

/** 猪、牛、羊|肉, 轻、重|工业: one character is no name, so what the last has beyond its own is that of all; undefined of longer names. */
export function singles(words: readonly string[]): string | undefined {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || last.length < 2 || !isSharedEnd(last)) return undefined;
  return words.slice(0, -1).every((word) => word.length === 1) ? last.slice(1) : undefined;
}

/** 羊|肉, 重|工业: true of one character and what all members may have behind theirs. */
function isSharedEnd(last: string): boolean {
  if (KIND_ENDS.has(last.charAt(1))) return true;
  return (last.length === PAIR && ENDS_OF_ALL.has(last.charAt(1))) || (last.length === PAIR + 1 && INDUSTRY.has(last.charAt(PAIR)));
}

/** 肉, 业, 类: true of a character that all members of a list may end in. */
function endsAll(unit: string): boolean {
  return ENDS_OF_ALL.has(unit) || INDUSTRY.has(unit) || KIND_ENDS.has(unit);
}

/** 内、外|贸吞吐量, 客、货|运量: a character and its opposite, and the rest is that of both; undefined of other lists. */
function besideOpposite(words: readonly string[]): string | undefined {
  const last = words.at(-1) ?? '';
  const [first] = last;
  const group = first === undefined || last.length <= PAIR ? undefined : OPPOSITES.find((members) => members.includes(first));
  return group !== undefined && words.length > 1 && words.slice(0, -1).every((word) => group.includes(word.at(-1) ?? '') && word.at(-1) !== first) ? last.slice(1) : undefined;
}

const OPPOSITES = groupsOf('names/opposites');
/** 水、电、燃气费: a longer one begins with a name of two, but for 重工业 and 用类商品. */
const PAIR = 2;
/** 牛、羊|肉, but 煤、石油, whose second character is its own. */
const ENDS_OF_ALL: ReadonlySet<string> = setOf('names/ends_of_all');

/** 氨氮、氮氧化物、挥发性有机物|减排量: what the last has behind the pollutant. */
const POLLUTANT = patternOf`^${'names/pollutants'}(?:（[^）]*）)?(?<tail>.*)$`;

const TRADE = patternOf`(?<=.{2})${'names/trades'}$`;
const INNER = /.[和与及]./u;
const JOINED = /^[及和与/]/u;
/** 养老、失业、工伤|保险参保人数: what sums up things that are named short beside it. */
const KIND_OF_ALL = patternOf`^${'names/kinds_of_all'}.`;
const SLASH = '/';
const SLASHED = patternOf`/.{2,}?(?<tail>${'names/kinds_of_all'}.+)$`;
const THOSE = patternOf`^${'names/those_of_all'}$`;
const OWN_END = patternOf`${'names/ends_of_those'}$`;
/** 企业、研究机构、高等学校经费|所占比重: no word for a share is cut in its middle. */
const SHARE_END = patternOf`${'names/portion_leads'}${'names/shares'}$`;

/**
 * What the last name has beyond its own: from behind as many characters as its neighbour has; two are enough where they measure
 * (鲜果、鲜菜价格). Of phrases it is the measure alone: 太阳能电池、太阳能工业用超白玻璃产品|产量.
 */
export function sharedTail(words: readonly string[]): string {
  // 广义货币、社会融资规模存量: the whole of it is the name of one thing.
  if (WHOLE.has(words.at(-1) ?? '')) return '';
  const rate = words.length > 1 ? growthOf(words) : undefined;
  if (rate !== undefined) return rate;
  const found = tailOf(words);
  // 臭氧、PM2.5: no sign or digit is shared; 食品、居住|CPI
  const tail = WORD_END.test(found) ? found : '';
  // 完工量、手持订单量, GDP、财政收入: what is measured of its own is no less without what the last one measures.
  return words.length > 1 && words.slice(0, -1).every((word) => isProperty(word) || ALONE.has(word)) && !isProperty((words.at(-1) ?? '').slice(0, -tail.length)) ? '' : tail;
}

/** 营业收入、净利润|增速: how fast it grows is told of each that is measured; undefined where they have rates of their own. */
function growthOf(words: readonly string[]): string | undefined {
  const [rate] = RATE_END.exec(words.at(-1) ?? '') ?? [];
  const measured = isProperty((words.at(-1) ?? '').slice(0, -(rate?.length ?? 0))) && words.slice(0, -1).every((word) => isProperty(word) && !RATE_END.test(word));
  return rate !== undefined && measured ? rate : undefined;
}

const WORD_END = /\p{Script=Han}|^\p{Lu}{2,}$/u;
const WHOLE = setOf('names/whole');
const ALONE = setOf('names/measures_alone');

function tailOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const portion = SHARE_END.exec(last)?.[0] ?? '';
  const stem = last.slice(0, -portion.length);
  if (portion !== '' && stem !== '' && !words.slice(0, -1).some(isProperty)) return (MEASURED.exec(stem)?.[0] ?? tailOf([...words.slice(0, -1), stem])) + portion;
  // 同城、异地、国际/港澳台|快递业务收入: a slash joins the last of them.
  const slashed = last.includes(SLASH) && !words.slice(0, -1).some(isProperty) ? SLASHED.exec(last)?.groups?.['tail'] : undefined;
  if (slashed !== undefined) return slashed;
  const polluting = words.slice(0, -1).every((word) => POLLUTANT.test(word)) ? POLLUTANT.exec(last)?.groups?.['tail'] : undefined;
  if (polluting !== undefined && polluting.length >= MIN_TAIL) return polluting;
  const opposite = besideOpposite(words);
  if (opposite !== undefined) return opposite;
  const of = singles(words);
  if (of !== undefined) return of;
  const longest = Math.max(...words.slice(0, -1).map((word) => word.length), 0);
  const tail = wholeWord(last, words.at(-2)?.length ?? last.length).replace(BOUND, '').replace(/^的/u, '');
  const measure = MEASURED.exec(last)?.[0];
  // PM10、PM2.5年均浓度: no number is cut in its middle.
  if (CUT_NUMBER.test(tail) && /[\d.]$/u.test(last.slice(0, -tail.length))) return measure ?? '';
  // 煤、石油|产量: what the last has between its first character and the measure is its own, but for 牛、羊|肉产量.
  if (measure !== undefined && longest === 1 && last.length - measure.length === PAIR && !ENDS_OF_ALL.has(last.charAt(1))) return measure;
  if (KIND_OF_ALL.test(tail) && !words.slice(0, -1).some((word) => word.endsWith(tail.slice(0, MIN_TAIL)))) return tail;
  // 汽车、船舶、电工器材|出口: what is dealt in are things of their own.
  const dealt = words.length > 1 ? DEALT.exec(last)?.[0] : undefined;
  if (dealt !== undefined && last.length - dealt.length > longest - MIN_TAIL && !words.slice(0, -1).some((word) => DEALT.test(word))) return dealt;
  // 钢材、水泥、平板玻璃|产量: goods of a longer name.
  const made = GOODS.exec(last)?.[0];
  if (made !== undefined && last.length - made.length >= longest + MIN_TAIL && !words.slice(0, -1).some((word) => isProperty(word) || word.length < MIN_TAIL)) return made;
  // 港口货物、集装箱|吞吐量: no measure is cut in its middle; 固定资产投资、消费品零售总额 are measures of their own.
  if (!words.slice(0, -1).some(isProperty) && measure !== undefined && tail !== '' && measure.length > tail.length && measure.endsWith(tail)) return measure;
  // 光伏电池、工业机器人|产量: no word is cut in its middle, but by an end that all of them may have (肉, 类, 业).
  const isCut = measure !== undefined && tail.length === measure.length + 1 && tail.endsWith(measure) && !endsAll(tail.charAt(0));
  if (isCut && !words.slice(0, -1).some(isProperty)) return measure;
  // 交通通信、生活用品及服务|价格: what goes on with a word of joining is the last member's own.
  if (JOINED.test(tail)) return measure ?? '';
  // 钢铁、石油煤炭加工|行业增加值: each a trade.
  const trade = measure === undefined ? undefined : TRADE.exec(last.slice(0, -measure.length))?.[0];
  if (measure !== undefined && trade !== undefined && tail.length > trade.length + measure.length && tail.endsWith(trade + measure)) return trade + measure;
  // 教育行业、卫生和社会工作|贷款: a joined name of its own.
  if (measure !== undefined && INNER.test(last.slice(0, -measure.length)) && !words.slice(0, -1).some(isProperty)) return measure;
  if (longest >= PHRASE && measure !== undefined && !words.slice(0, -1).some(isProperty)) return measure;
  // 物业、婚姻家庭|类纠纷: what kind each is of is its own.
  const kind = KIND_BEHIND.exec(last)?.[0];
  if (kind !== undefined && tail.length > kind.length && tail.endsWith(kind)) return kind;
  // 火灾次数、受害森林面积: measures, each of its own.
  if (last.length === longest + MIN_TAIL && isProperty(tail) && !isRateAlone(tail) && words.slice(0, -1).every(isProperty)) return '';
  if (last.length > longest + MIN_TAIL || (last.length === longest + MIN_TAIL && isProperty(tail))) return tail;
  // 国有、民营|企业, 海路、空路|旅客: those who are meant, where no other member ends as names of them do.
  if (last.length === longest + MIN_TAIL && THOSE.test(tail) && !words.slice(0, -1).some((word) => OWN_END.test(word))) return tail;
  // 居住、教育文化娱乐和医疗保健价格: a measure that only the last has is that of all.
  return words.slice(0, -1).some(isProperty) ? '' : (measure ?? '');
}

/** 锂电池、太阳能电池|“新三样”|出口: what all of them are called together is no part of the last one's name. */
export function withoutTheirName(last: string, shared: string): string {
  const own = last.endsWith(shared) && shared !== '' ? last.slice(0, -shared.length) : '';
  return own === '' ? last : own.replace(/(?<=.{2})“[^”]*”$/u, '') + shared;
}
