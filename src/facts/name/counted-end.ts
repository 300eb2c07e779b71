/** What stands behind the counted in one noun with it, and is no part of its name: 企业|参展, 目标中, 城市|平均优良天数比例. */
import { tokenWith, type Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { isBare, isProperty } from './property.js';

/** Units that count what happens: what follows them may end with a verb (30场宣讲, 5起侵权). */
export const OF_EVENTS: ReadonlySet<string> = setOf('names/units_of_events');
/** The unit of everything: only behind these heads a verb is a predicate (50个项目集中签约, but 15个改革试点). */
const OF_ALL: ReadonlySet<string> = new Set(['', ...wordsOf('names/units_of_all')]);
export const THINGS = patternOf`${'names/things'}$`;
/** 59个项目中，…: where, not what. */
export const WITHIN = patternOf`(?<=^${'names/division_members'})中$|(?<=.{2})(?:(?<!${'names/no_middles'})[中里]|(?<!${'names/no_insides'})内|(?<!${'names/no_tops'})上|(?<!两)${'names/around'})$`;
/** 50个敌方武装目标|敌方称: a headline that goes on. */
const BEHIND_TARGET = patternOf`(?<=.${'aims/hit'})(?!${'aims/behind_aim'}).{2,}$`;
/** 两处|难民营致|严重伤亡: what came of it. */
const CAUSES = patternOf`(?<=.{2})${'names/brings_about'}(?!${'names/no_bringing'}).*$`;
/** 8500万亩|冬小麦|正拔节孕穗 */
const GOES_ON = patternOf`(?<=.{2})${'names/goes_on'}(?!${'names/no_going_on'}).*$`;
/** 2500多所|技工院校|平均每年: how often they do it. */
const HOW_OFTEN = /(?<=.{2})平均每.{1,2}$/u;
/** 6万余名|学生均|顺利开学: each of them; but 人均, 户均. */
const EACH_OF_THEM = patternOf`(?<=.{2})(?<!${'names/averaged_over'})${'names/each_of_them'}$`;
/** 14件|民生实事|全面完成: that all of it is done. */
const ALL_DONE = patternOf`(?<=.{2})(?:全[面部数]?|${'names/well'})${'names/done'}$`;
/** 31个|项目主体工程基本|完工, 10个|产业全面|发展: how they did it. */
const MANNER = patternOf`(?<=.{2})${'names/manners'}$`;
/** 20多个|环节|全面落实零碳举措 */
const IN_FULL = patternOf`(?<=(?:${'names/things'}|${'names/thin_counted'}))${'names/in_full'}(?!${'names/no_in_full'}).{2,}$`;
/** 6个|核心场馆已|全面完工 */
const ALREADY = patternOf`(?<=.{2})${'names/each_of_them'}?${'names/is_done'}$`;
const MANNER_ALONE = patternOf`^${'names/manners'}$`;
/** 1万亿元|国债支持灾后重建: what the money is for. */
const FOR_WHAT = patternOf`(?<=.{2})${'names/money_for'}(?!${'names/no_money_for'}).{2,}$`;
/** 冬小麦|面积增 */
const FARES = patternOf`(?<=.{2})${'names/fares_of'}${'names/fares'}.*$`;
/** 9个|大型花篮|一字排开 */
const STANDS_SO = patternOf`(?<=.{2})${'names/stands_so'}$`;
/** 5起|性侵案件|未|对外公布 */
const LEFT_OPEN = patternOf`(?<=.{2})${'names/left_open'}$`;
/** 12类|家居产品换新基础上: what goes on from them. */
const ON_TOP = patternOf`(?<=.{2})${'names/on_top'}$`;
/** 按2153万|常住人口计算: what was done with their number. */
const RECKONED = patternOf`(?<=.{2})${'names/reckons_with'}$`;
/** What stands behind the counted in one noun with it, the outermost first. */
const BEHIND: readonly RegExp[] = [ON_TOP, RECKONED, IN_FULL, BEHIND_TARGET, STANDS_SO, CAUSES, GOES_ON, WITHIN, HOW_OFTEN, EACH_OF_THEM, ALL_DONE, MANNER, LEFT_OPEN, ALREADY];
/** 74个|城市|中空气质量较差: things, and among them what. */
const AMONG = patternOf`^(?<things>.*${'names/things_among'})中(?!${'parents/behind_middle'}).+$`;
/** 21条特色商业街营业额: what is measured of the things is not counted. */
const PROPERTIES = patternOf`(?<=.{2})[年月日]?(?:${'names/properties_of_counted'}|(?:用[电水气热]|生活)(?:需求|量))$`;
const MONEY = /[元镑币]$/u;
const MIN_UNITS = 2;

/** 158家|企业|参展: true of things of that unit that may do something, and are named by `min` characters. */
function doesSo(things: string, unit: string, min: number): boolean {
  if (MONEY.test(unit) || things.length < min || OF_EVENTS.has(unit)) return false;
  return (!OF_ALL.has(unit) || THINGS.test(things)) && !NEEDS_DEED.test(things);
}

/** The last noun without its predicate (企业|参展) or 中; undefined where it has none. */
export function trimEnd(token: Token, unit: string, hasMore: boolean): Token | undefined {
  if (token.kind !== 'noun') return undefined;
  const without = token.text.slice(0, token.text.length - (token.deed ?? 0));
  // 1.5亿元|股权投资: money does nothing.
  const predicate = token.deed !== undefined && doesSo(without, unit, hasMore ? 1 : MIN_UNITS);
  // 1.2万人|不同程度|受灾: nothing but how stands before what befell them.
  if (predicate && MANNER_ALONE.test(without)) return tokenWith(token, { text: token.text.slice(without.length), start: token.start + without.length, deed: undefined });
  // 158家|企业参展: what they have come for tells them from others.
  const part = token.text.slice(without.length);
  // 506家|参展商参展
  if (predicate && TAKES_PART.has(part)) return tokenWith(token, { text: (without.startsWith(part) ? '' : part) + without.replace(MANNER, ''), deed: undefined });
  const own = MONEY.test(unit) ? token.text.replace(FOR_WHAT, '') : predicate ? without : token.text;
  const text = withoutProperty(BEHIND.reduce((rest, behind) => rest.replace(behind, ''), own), unit);
  return text === token.text ? undefined : tokenWith(token, { text, end: token.end - (token.text.length - text.length), deed: undefined });
}

/** 600万|人民群众彻底告别|了|…: what 了 follows is a verb, though no word of the lexicon; undefined elsewhere. */
export function verbBehind(noun: Token, next: Token | undefined): Token | undefined {
  if (noun.kind !== 'noun' || noun.deed !== undefined || next?.start !== noun.end || !DONE.has(next.text) || noun.text.length < MIN_UNITS + VERB_UNITS) return undefined;
  // 19辆|新能源车充|了|电: a verb of one character behind them.
  const units = VEHICLES.test(noun.text.slice(0, -1)) ? 1 : VERB_UNITS;
  const text = noun.text.slice(0, -units).replace(MANNER, '').replace(EACH_OF_THEM, '');
  // 30棵|已经生长|了|…
  if (MANNER_ALONE.test(text)) return undefined;
  return tokenWith(noun, { text, end: noun.end - (noun.text.length - text.length) });
}

const VEHICLES = /[车船]$/u;
const DONE: ReadonlySet<string> = setOf('predicates/done_marks');
const VERB_UNITS = 2;

const NEEDS_DEED = patternOf`${'names/need_deed'}$`;
const TAKES_PART = setOf('names/takes_part');

/** 339个|城市|平均优良天数比例, 185家|保险公司|偿付能力充足率: things that are counted, and behind them what is measured of them. */
const MEASURED_THINGS = patternOf`^(?<things>.*${'names/measured_things'})(?!${'names/no_things_behind'})(?<measured>.{2,})$`;
/** 33家|大型工矿企业绿色运输|占比: the things before what their share is of; undefined of other nouns. */
export function thingsBeforeShare(noun: Token, next: Token | undefined): Token | undefined {
  const things = next?.kind === 'share' || next?.kind === 'rate' ? MEASURED_THINGS.exec(noun.text)?.groups?.['things'] : undefined;
  return things === undefined ? undefined : tokenWith(noun, { text: things, end: noun.start + things.length, deed: undefined });
}

/** What is measured, and is no property by its last character. */
const FLOWS = patternOf`${'names/flows'}$`;

/** Units of what is never itself a measure, so that a measure behind the noun is none of what is counted: 3万户|农户人均收入. */
export const OF_BODIES: ReadonlySet<string> = setOf('names/units_of_bodies');

const OF_KINDS = setOf('names/units_of_species');

function withoutProperty(whole: string, unit: string): string {
  const text = unit === '%' ? whole : whole.replace(PROPERTIES, '');
  // 38种|水鸟|数量
  if (unit === '%' || OF_EVENTS.has(unit)) return OF_KINDS.has(unit) ? withoutBare(text) : text;
  // 31个|城市|PM2.5平均浓度: before the measure itself is cut off.
  const { things, measured } = MEASURED_THINGS.exec(whole)?.groups ?? {};
  if (things !== undefined && measured !== undefined && (isProperty(measured) || FLOWS.test(measured))) return things;
  const fields = FIELDS.exec(text)?.[0];
  if (fields !== undefined) return fields;
  return AMONG.exec(text)?.groups?.['things'] ?? (OF_BODIES.has(unit) ? withoutBare(text) : text);
}

/** 14个|方面|全方位合作: what is done in them is not counted. */
const FIELDS = patternOf`^${'names/fields'}(?=.{2})(?![级性])`;

/** 4100万头|正常保有量: how it was counted is no thing. */
const HOW = patternOf`^${'names/counted_how'}`;

/** The text before the longest bare measure that it ends in; the text itself where it ends in none. */
function withoutBare(text: string): string {
  if (!isProperty(text) || HOW.test(text)) return text;
  for (let at = MIN_UNITS; at <= text.length - MIN_UNITS; at++) if (isBare(text.slice(at))) return text.slice(0, at);
  return text;
}

/** 6000万亩|冬小麦|面积增、苗情好: the phrase without how the counted fares, which its first such noun opens. */
export function withoutFaring(taken: readonly Token[]): readonly Token[] {
  const at = taken.findIndex(({ kind, text }) => kind === 'noun' && FARES.test(text));
  const noun = taken[at];
  if (noun === undefined) return taken;
  const text = noun.text.replace(FARES, '');
  return [...taken.slice(0, at), tokenWith(noun, { text, end: noun.end - (noun.text.length - text.length), deed: undefined })];
}
