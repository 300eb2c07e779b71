/** The name right of a counter: 上线21个“一件事”, 1100多家企业参展, 190支来自各地的队伍. */
import { isCounter } from '../../annotate/kinds.js';
import { tokenWith, type Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import { BY_PLACE, KEPT, LINKS, nameOf, NOUNS, SO_ON, VERBS, type Name } from './name.js';
import { isBare, isProperty } from './property.js';

/** Units that count what happens: what follows them may end with a verb (30场宣讲, 5起侵权). */
const OF_EVENTS: ReadonlySet<string> = setOf('names/units_of_events');
const OF_ITEMS: ReadonlySet<string> = setOf('names/units_of_items');
/** 20条|提振消费|的|具体举措: what they are for. */
const PLAN_PARTS: ReadonlySet<string> = setOf('wholes/plan_parts');
/** The unit of everything: only behind these heads a verb is a predicate (50个项目集中签约, but 15个改革试点). */
const OF_ALL: ReadonlySet<string> = new Set(['', ...wordsOf('names/units_of_all')]);
export const THINGS = patternOf`${'names/things'}$`;
/** Nouns that qualify what follows 的 (3个省级的项目); behind others 的 begins another thing (40个国家的代表, 400亩耕地的需求). */
const QUALITIES = patternOf`(?:${'names/qualities'}|^最.+|^较.+|^更.+)$`;
/** 59个项目中，…: where, not what. */
const WITHIN = patternOf`(?<=.{2})(?:(?<!${'names/no_middles'})[中里]|(?<!${'names/no_insides'})内|(?<!${'names/no_tops'})上|(?<!两)${'names/around'})$`;
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
const ALL_DONE = patternOf`(?<=.{2})全[面部数]?${'names/done'}$`;
/** 31个|项目主体工程基本|完工, 10个|产业全面|发展: how they did it. */
const MANNER = patternOf`(?<=.{2})${'names/manners'}$`;
const MANNER_ALONE = patternOf`^${'names/manners'}$`;
/** 1万亿元|国债支持灾后重建: what the money is for. */
const FOR_WHAT = patternOf`(?<=.{2})${'names/money_for'}(?!${'names/no_money_for'}).{2,}$`;
/** 9个|大型花篮|一字排开 */
const STANDS_SO = patternOf`(?<=.{2})${'names/stands_so'}$`;
/** What stands behind the counted in one noun with it, the outermost first. */
/** 19项|重点举措|支持美丽中国建设 */
const PLAN_DOES = patternOf`^(?<plan>${'wholes/plan_parts'})${'names/plans_do'}`;
/** 5起|性侵案件|未|对外公布 */
const LEFT_OPEN = patternOf`(?<=.{2})${'names/left_open'}$`;
const BEHIND: readonly RegExp[] = [BEHIND_TARGET, STANDS_SO, CAUSES, GOES_ON, WITHIN, HOW_OFTEN, EACH_OF_THEM, ALL_DONE, MANNER, LEFT_OPEN];
/** 74个|城市|中空气质量较差: things, and among them what. */
const AMONG = patternOf`^(?<things>.*${'names/things_among'})中(?!${'parents/behind_middle'}).+$`;

/** 11个省|（自治区）: the other names of what is counted. */
const ADMINISTERED = /^[省市区县州盟旗乡镇]$/u;
const KINDS = /^[（(](?:[省市区县州盟旗乡镇]|自治[区州县]|直辖市|特区|[、，])+[）)]$/u;
/** 7个|计划|新开工|项目: of what sort, before the verb of the name. */
const SORTS = setOf('names/sorts');
/** 21条特色商业街营业额: what is measured of the things is not counted. */
const PROPERTIES = patternOf`(?<=.{2})[年月日]?(?:${'names/properties_of_counted'}|(?:用[电水气热]|生活)(?:需求|量))$`;
/** A share of things may be one of what is measured of them: 近七成行业利润. */
const NOTHING = /$^/u;
const MONEY = /[元镑币]$/u;
const MIN_UNITS = 2;

/** The name that the tokens of a rule's metric slot hold; undefined where they hold no noun and no verb. `unit`: of the counter. */
export function nameRight(tokens: readonly Token[], range: TokenRange, { verb, unit }: { readonly verb: Token | undefined; readonly unit: string }): Name | undefined {
  const first = tokens[range.from];
  const plan = first?.kind === 'noun' && OF_ITEMS.has(unit) ? PLAN_DOES.exec(first.text)?.groups?.['plan'] : undefined;
  if (first !== undefined && plan !== undefined) return nameOf([tokenWith(first, { text: plan, end: first.start + plan.length, deed: undefined })], verb);
  const taken = takePhrase(tokens, range, unit);
  // 三个|板块|跌幅: what is measured of the things is not counted.
  if (unit !== '%' && taken.length > 1 && taken.at(-1)?.kind === 'rate') taken.pop();
  while (taken.length > 0 && (LINKS.has(taken.at(-1)?.kind ?? '') || (taken.length > 1 && BY_PLACE.has(taken.at(-1)?.text ?? '')))) taken.pop();
  // 200家|批发市场进货量|、|交易量: several measures of them.
  while (OF_BODIES.has(unit) && taken.length > 2 && (taken.at(-2)?.kind === 'enum' || taken.at(-2)?.kind === 'and') && isProperty(taken.at(-1)?.text ?? '') && isProperty(taken.at(-3)?.text ?? '')) taken.splice(-2);
  if (!taken.some(({ kind }) => NOUNS.has(kind) || VERBS.has(kind))) return undefined;
  const kinds = tokens[range.from + 1];
  if (taken.length === 1 && kinds?.kind === 'paren' && KINDS.test(kinds.text) && ADMINISTERED.test(taken[0]?.text ?? '')) taken.push(kinds);
  const last = taken.at(-1);
  // 甲、乙两家|的单票收入: who is counted stands before, and what is measured of them behind.
  if (tokens[range.from - 1]?.kind === 'de' && OF_BODIES.has(unit) && isProperty(last?.text ?? '')) return undefined;
  const cut = last && (verbBehind(last, tokens[range.to]) ?? trimEnd(last, unit, taken.length > 1));
  if (cut) taken[taken.length - 1] = cut;
  // 车企和|机构参展: what all of them have come for.
  if (cut && last && taken.some(({ kind }) => kind === 'and' || kind === 'enum') && cut.text.length === last.text.length && cut.text !== last.text) {
    const deed = cut.text.slice(0, last.deed);
    const name = nameOf([...taken.slice(0, -1), tokenWith(last, { text: last.text.slice(0, last.text.length - deed.length), deed: undefined })], verb);
    return name && { ...name, text: deed + name.text };
  }
  return nameOf([...(verb && KEPT.has(verb.kind) && !standsAlone(verb, taken) ? [verb] : []), ...taken], verb);
}

/** The noun phrase at the start of the range, with the verbs that open it. */
function takePhrase(tokens: readonly Token[], { from, to }: TokenRange, unit: string): Token[] {
  const taken: Token[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const next = i + 1 < to ? tokens[i + 1] : undefined;
    if (token === undefined) break;
    // 41项|政务服务中心|进驻事项: a body is not what is counted by the item.
    const nouns = taken.filter(({ kind }) => NOUNS.has(kind) && (kind !== 'body' || !OF_ITEMS.has(unit)));
    // 1人死亡|、|多人受伤: what happened to others.
    if (token.kind === 'enum' && next !== undefined && OTHERS.test(next.text)) break;
    // 139个|政务服务事项|、涉企|51类|证照: of what sort the next are that are counted.
    if (nouns.length > 0 && leadsToCounter(tokens, i)) break;
    // 200种|产品产量|世界|第一: where their place in an order is.
    if (token.kind === 'place' && nouns.length > 0 && tokens[i + 1]?.kind === 'ordinal') break;
    // 四条|河流|多个|站点超警戒水位: so many of another thing.
    if (token.kind === 'deixis' && SOME.has(token.text) && NOUNS.has(taken.at(-1)?.kind ?? '')) break;
    if (NOUNS.has(token.kind) || token.kind === 'deixis') {
      // 66个|物流基地覆盖|全国: what they do takes another place or name as its object.
      if (nouns.length > 0 && COMPLEMENTS.has(token.kind) && (taken.at(-1)?.deed ?? 0) > 0 && !OF_EVENTS.has(unit)) {
        taken[taken.length - 1] = withoutDeed(taken.at(-1) ?? token);
        break;
      }
      // 15人死亡伊朗称: what happened to those who are counted takes no object.
      if (nouns.length === 0 && taken.at(-1)?.kind === 'act' && (token.kind === 'place' || token.kind === 'body')) break;
      taken.push(token);
    } else if (nouns.length > 0 && OF_EVENTS.has(unit) && BLOWS.has(token.text)) {
      taken.push(token);
      break;
    } else if (VERBS.has(token.kind)) {
      if (nouns.length > 0 && !qualifyVerb(nouns, next) && !(isWork(token, next) && OF_WORK.test(unit))) break;
      taken.push(token);
    } else if (next !== undefined && (NOUNS.has(next.kind) || next.kind === 'deixis')) {
      if (token.kind === 'de' && countsAlone(taken) && !(OF_ITEMS.has(unit) && PLAN_PARTS.has(next.text))) break;
      // 安装|了|“某某”APP: 了 is no part of what is done.
      if (taken.length > 0 && token.text !== '了') taken.push(token);
    } else break;
  }
  return taken;
}

/** 139个政务服务事项|、|涉企|51类证照, 四个区域电网|以及|浙江、福建等|14个省级电网: what joins to the counted others that are counted themselves. */
function leadsToCounter(tokens: readonly Token[], joint: number): boolean {
  const mark = tokens[joint]?.kind;
  if (mark !== 'enum' && mark !== 'and') return false;
  if (tokens[joint + 1]?.kind === 'noun' && isCounter(tokens[joint + 2]?.kind)) return mark === 'enum';
  let at = joint + 1;
  while (NOUNS.has(tokens[at]?.kind ?? '') || tokens[at]?.text === '、') at++;
  return at > joint + 1 && SO_ON.test(tokens[at]?.text ?? '') && isCounter(tokens[at + 1]?.kind);
}

/** 侧翻|5人|遇难, 高交会开幕|4300余个|新技术发布: what happened before, to somebody else; the verb of the counted is another. */
function standsAlone({ text }: Token, [first]: readonly Token[]): boolean {
  return WITHOUT_OBJECT.has(text) || (first?.kind === 'act' && BEFALLS.test(first.text) && !SURE.has(text));
}

const WITHOUT_OBJECT = setOf('predicates/without_object');
/** 确认|两人|死亡 */
const SURE = setOf('wholes/casualties_how');
const SOME = setOf('names/some_of_another');
const BEFALLS = patternOf`^${'predicates/befalls'}`;
const OTHERS = patternOf`^${'names/vague_people'}`;

/** What is no part of a noun phrase whose head does something. */
const COMPLEMENTS: ReadonlySet<string> = new Set(['place', 'quoted', 'body']);

function withoutDeed(token: Token): Token {
  const { text, end, deed = 0 } = token;
  return text.length - deed < MIN_UNITS ? token : tokenWith(token, { text: text.slice(0, text.length - deed), end: end - deed, deed: undefined });
}

/** 248个|川渝|共建|重大项目, 8场|系列|拓展|活动: nouns behind which a verb is still part of the name. */
function qualifyVerb(nouns: readonly Token[], next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (nouns.every(({ kind }) => kind === 'place')) return NOUNS.has(next.kind);
  return nouns.length === 1 && SORTS.has(nouns[0]?.text ?? '') && (NOUNS.has(next.kind) || VERBS.has(next.kind));
}

/** 5座|大桥|改扩建|工程: what is done to the things, as the name of the work. */
function isWork({ kind }: Token, next: Token | undefined): boolean {
  return kind === 'act' && next?.kind === 'noun' && WORK.test(next.text);
}

/** 37次|集群|打击: deeds that are nouns at the end of what happens. */
const BLOWS = setOf('names/blows');
/** Units that works are counted in, or cost. */
const OF_WORK = /^(?:[个项座处条所栋]|.*[元镑币])$/u;
const WORK = /^(?:工程|项目)(?!队|师|车|款|费|人员|单位|公司|部|主体建)/u;

/** 40个|国家|和地区|的代表, 1000个|机电、陶瓷等产品集装箱|的货轮: nouns without a verb that are things themselves. */
function countsAlone(taken: readonly Token[]): boolean {
  return taken.length > 0 && taken.every(({ kind }) => kind === 'noun' || kind === 'place' || kind === 'and' || (kind === 'enum' && taken.some(({ text }) => SO_ON.test(text)))) && !QUALITIES.test(taken.at(-1)?.text ?? '');
}

/** The last noun without its predicate (企业|参展) or 中; undefined where it has none. */
function trimEnd(token: Token, unit: string, hasMore: boolean): Token | undefined {
  if (token.kind !== 'noun') return undefined;
  const without = token.text.slice(0, token.text.length - (token.deed ?? 0));
  // 1.5亿元|股权投资: money does nothing.
  const predicate = token.deed !== undefined && !MONEY.test(unit) && without.length >= (hasMore ? 1 : MIN_UNITS) && !OF_EVENTS.has(unit) && (!OF_ALL.has(unit) || THINGS.test(without)) && !NEEDS_DEED.test(without);
  // 1.2万人|不同程度|受灾: nothing but how stands before what befell them.
  if (predicate && MANNER_ALONE.test(without)) return tokenWith(token, { text: token.text.slice(without.length), start: token.start + without.length, deed: undefined });
  // 158家|企业参展: what they have come for tells them from others.
  if (predicate && TAKES_PART.has(token.text.slice(without.length))) return tokenWith(token, { text: token.text.slice(without.length) + without.replace(MANNER, ''), deed: undefined });
  const own = MONEY.test(unit) ? token.text.replace(FOR_WHAT, '') : predicate ? without : token.text;
  const text = withoutProperty(BEHIND.reduce((rest, behind) => rest.replace(behind, ''), own).replace(unit === '%' ? NOTHING : PROPERTIES, ''), unit);
  return text === token.text ? undefined : tokenWith(token, { text, end: token.end - (token.text.length - text.length), deed: undefined });
}

/** 600万|人民群众彻底告别|了|…: what 了 follows is a verb, though no word of the lexicon; undefined elsewhere. */
function verbBehind(noun: Token, next: Token | undefined): Token | undefined {
  if (noun.kind !== 'noun' || noun.deed !== undefined || next?.start !== noun.end || !DONE.has(next.text) || noun.text.length < MIN_UNITS + VERB_UNITS) return undefined;
  const text = noun.text.slice(0, -VERB_UNITS).replace(MANNER, '').replace(EACH_OF_THEM, '');
  // 30棵|已经生长|了|…
  if (MANNER_ALONE.test(text)) return undefined;
  return tokenWith(noun, { text, end: noun.end - (noun.text.length - text.length) });
}

const DONE: ReadonlySet<string> = setOf('predicates/done_marks');
const VERB_UNITS = 2;

const NEEDS_DEED = patternOf`${'names/need_deed'}$`;
const TAKES_PART = setOf('names/takes_part');

/** 339个|城市|平均优良天数比例, 185家|保险公司|偿付能力充足率: things that are counted, and behind them what is measured of them. */
const MEASURED_THINGS = patternOf`^(?<things>.*${'names/measured_things'})(?!${'names/no_things_behind'})(?<measured>.{2,})$`;
/** What is measured, and is no property by its last character. */
const FLOWS = patternOf`${'names/flows'}$`;

/** Units of what is never itself a measure, so that a measure behind the noun is none of what is counted: 3万户|农户人均收入. */
const OF_BODIES: ReadonlySet<string> = setOf('names/units_of_bodies');

const OF_KINDS = setOf('names/units_of_species');

function withoutProperty(text: string, unit: string): string {
  // 38种|水鸟|数量
  if (unit === '%' || OF_EVENTS.has(unit)) return OF_KINDS.has(unit) ? withoutBare(text) : text;
  const { things, measured } = MEASURED_THINGS.exec(text)?.groups ?? {};
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
