/** The thing that a figure is of whose name does not say of what: 进口水果11.2万吨、货值8.9亿元. */
import { LISTERS } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { draftWith, takingMetric, withInherited, type Draft } from '../draft/draft.js';
import { isBare, isMeasureAlone, isProperty, thingOf } from '../name/property.js';
import { withOwner } from '../name/subject.js';
import { fieldAt } from './field.js';
import { countsPeople, exceeds, isEffect, isWhole } from './whole.js';

/** A longer name of a measure says of what it is: 伦敦现货黄金定盘价. */
const MAX_MEASURE_UNITS = 4;
const MIN_THING_UNITS = 2;
/** A longer one is a clause, and no part of a name. */
const MAX_THING_UNITS = 12;

const NO_THING = setOf('names/no_things');
/** 经常性营业|利润: what is left of the name of a measure, and no thing. */
const NO_THING_END = patternOf`${'names/no_thing_ends'}$`;

/** 平均年龄30岁|的|科研团队: the thing right behind the figure that describes it; undefined where the name says of what it is. */
export function describedBy({ metric = '', name, figure, at }: Draft, tokens: readonly Token[]): string | undefined {
  const thing = tokens[at + 2];
  if (name === undefined || name.start > figure.start || !isBare(metric) || tokens[at + 1]?.kind !== 'de' || thing?.kind !== 'noun') return undefined;
  const text = thing.text.slice(0, thing.text.length - (thing.deed ?? 0));
  return isProperty(text) || text.length < MIN_THING_UNITS || NO_THING.has(text) ? undefined : text;
}

/** 包括|450家|世界500强企业|在内的|中外参展企业: those among whom they are; undefined where nothing says so. */
export function heldBy({ rule, name, at }: Draft, tokens: readonly Token[]): string | undefined {
  if (rule.id !== COUNTED || name === undefined || !HOLDS.has(tokens[at - 1]?.text ?? '')) return undefined;
  let i = tokens.findIndex(({ start }) => start >= name.end);
  if (i < 0 || tokens.slice(i, i + 3).map(({ text }) => text).join('') !== AMONG) return undefined;
  for (i += 3; tokens[i]?.quantity !== undefined; i++);
  const those = tokens[i];
  // 救援人员|死亡: what befell them.
  return those?.kind === 'noun' ? those.text.slice(0, those.text.length - (those.deed ?? 0)) : undefined;
}

const HOLDS = setOf('wholes/holds');
const [AMONG = ''] = wordsOf('wholes/among_them');

/** The last draft of `out`, where it does not say of what, takes the thing before it. */
export function addThing(out: Draft[], tokens: readonly Token[]): void {
  const draft = out.at(-1);
  if (draft?.metric === undefined || (draft.parent !== undefined && draft.shape !== 'level') || !(isBare(draft.metric) || isEffect(draft.metric) || isDeed(draft, tokens))) return;
  const ofCases = OF_CASES.has(draft.metric);
  const owns = (other: Draft): boolean =>
    isWhole(other) && !spreadsOver(tokens, other) && !isBehindBracket(tokens, other.at, draft.at) && (!ofCases || other.quantity?.dimension !== 'person');
  const last = out.findLast((other, i) => i < out.length - 1 && owns(other));
  const holder = last?.metric?.replace(GIVEN, '');
  // 助医方面，支出1.8亿元；助学方面，支出9千万元: of what it has turned to.
  if (last !== undefined && fieldAt(tokens, draft) > last.at) return;
  // 甲品牌销量2万辆，乙也销量5千辆: the same is measured of another.
  if (last === undefined || holder === undefined || holder.endsWith(draft.metric) || (isDeed(draft, tokens) && holder.startsWith(draft.metric))) return;
  const thing = isEffect(draft.metric) ? holder : ownerIn(holder);
  if (thing === holder && isDeed(draft, tokens) && isOfItsOwn(draft, last, tokens)) return;
  // 营业收入10.6万亿元，利润5682亿元: both are of who stands before.
  if (thing === undefined || NO_THING.has(thing) || (thing !== holder && NO_THING_END.test(thing)) || (BEFALLEN.test(thing) && draft.quantity !== undefined && countsPeople(draft.quantity))) return;
  if (!isEffect(draft.metric) && ((isRate(last) && !isRate(draft)) || isOneOfSeveral(last, out, tokens) || (isDeed(draft, tokens) && isOfDeeds(last.name, holder, tokens)))) return;
  // 检获货物总值23亿元，拘捕118人: nobody is of an amount.
  if (thing !== holder && isDeed(draft, tokens) && draft.quantity !== undefined && countsPeople(draft.quantity) && last.quantity?.dimension === 'money') return;
  // 接待购物3万人次，销售额5500万元: what was sold is of no visits.
  if (thing === holder && SALES.has(draft.metric) && VISITS.has(last.quantity?.unit ?? '')) return;
  // 日均发班227万班，共完成客运量3亿人次: an average by time owns no total.
  if (thing === holder && ON_AVERAGE.test(holder) && tokens.slice(last.at, draft.at).some(({ text }) => IN_ALL.has(text))) return;
  // 人口出生率11.2‰，死亡率5.7‰: one beside the other.
  if (thing === holder && STRIKES.test(holder) && STRIKES.test(draft.metric)) return;
  // 钢材出口均价1075美元，进口均价1718美元: nor is one side of trade of the other.
  if (PRICE_OF_SIDE.test(draft.metric) && isProperty(holder)) return;
  // 换手率0.3%，成交量2.5万手: both are of who stands before.
  if (thing === holder && thing.length <= MAX_MEASURE_UNITS && (isProperty(thing) || RESULTS.has(thing)) && !isEffect(draft.metric)) return;
  // 商品房销售|面积17万平方米，|销售额|12亿元: one word of both.
  const joined = withOwner(draft.metric, thing) ?? (WORTH.has(draft.metric) ? thing + draft.metric : undefined);
  if (joined !== undefined && thing.length <= MAX_THING_UNITS) out[out.length - 1] = takingMetric(draft, joined);
  else if (draft.parent === undefined) out[out.length - 1] = withInherited(draftWith(draft, { parent: thing }), 'parent');
}

/** 最终消费支出|对经济增长贡献率60.5%，拉动GDP增长3.0个百分点: of what gives it. */
const GIVEN = patternOf`(?<=.{2})对.{2,}${'names/contributions'}$`;

/** 受理案件879件（含旧存343件），结案700件: what the bracket tells in passing owns nothing behind it. */
function isBehindBracket(tokens: readonly Token[], from: number, to: number): boolean {
  const mark = tokens.find(({ kind }, at) => at > from && at < to && (kind === 'open' || kind === 'close'));
  return mark?.kind === 'close';
}

/** 案件涉及|甲国、乙国等|46个|国家，标的额38亿元: over how many it is spread owns nothing. */
function spreadsOver(tokens: readonly Token[], { at, name }: Draft): boolean {
  if (SPREADS.has(name?.verb?.text ?? '')) return true;
  let before = at - 1;
  while (LISTED.has(tokens[before]?.kind ?? '')) before--;
  return SPREADS.has(tokens[before]?.text ?? '');
}

const LISTED: ReadonlySet<string> = new Set(['place', 'enum', 'and', 'aux', 'adverb']);
const SPREADS = setOf('names/spreads');
/** 侦破案件87起，抓获嫌疑人214人，涉案金额3.6亿元: of the cases, not of the people. */
const OF_CASES = setOf('parents/amounts_of_cases');
/** 因灾死亡322人、失踪9人，紧急转移安置85万人次: what befell some owns nothing. */
const BEFALLEN = patternOf`${'wholes/casualties'}$`;

/** 签发证书5194份，货值50.7亿元: what things are worth is one name with them. */
const WORTH: ReadonlySet<string> = setOf('parents/worth');

/** 日均电煤装车2243车；累计发送1003.7万吨: a verb alone; 侦办刑事案件223起，移送|起诉348人: or two of them. */
function isDeed({ name, metric, quantity }: Draft, tokens: readonly Token[]): boolean {
  const verb = quantity === undefined ? undefined : name?.verb?.text;
  return verb !== undefined && metric !== undefined && (metric === verb || (metric.startsWith(verb) && isOfDeeds(name, metric, tokens)));
}

/** 接到咨询896起|、|投诉37起, 批准逮捕嫌疑人142人，提起公诉197人: one beside the other, or of more than those. */
function isOfItsOwn(draft: Draft, last: Draft, tokens: readonly Token[]): boolean {
  if (OPENS_CASES.has(draft.metric ?? '')) return true;
  if (exceeds(draft, last) && areOfOneKind(draft, last)) return true;
  return tokens[last.at + 1]?.text === '、' && tokens[last.at + 2]?.start === draft.name?.start && !OF_LAW.has(draft.metric ?? '');
}

/** 批准逮捕142人, 提起公诉197人: people both, or counted in one unit where what the law does is of no cases told before. */
function areOfOneKind({ metric = '', quantity }: Draft, { metric: other = '', quantity: told }: Draft): boolean {
  if (quantity === undefined || told === undefined) return false;
  if (countsPeople(quantity)) return countsPeople(told);
  return quantity.unit === told.unit && quantity.dimension === 'count' && !CASES.test(other) && (OF_LAW.has(metric) || OF_EVENTS.has(quantity.unit));
}

/** 谈话函询47件，立案118件: of more than those, which are no cases. */
const CASES = patternOf`${'names/cases'}`;
/** 处置问题线索1080件，|立案369件: with them a case begins, which is of nothing told before it. */
const OPENS_CASES = setOf('names/opens_cases');
/** What is done with those of the clause before: 受理案件320件、|审结|298件. */
const OF_LAW = setOf('names/deeds_of_law');

/** True of a name that no noun stands in. */
function isOfDeeds(name: Draft['name'], metric: string, tokens: readonly Token[]): boolean {
  return name !== undefined && metric === name.text && tokens.every(({ kind, start, end }) => end <= name.start || start >= name.end || kind === 'act');
}

/** 百强企业的营业收入: the firms; of 获得客户的数量 and 营业总收入 nobody, since how many or how much there is is all they tell. */
function ownerIn(name: string): string | undefined {
  if (NUMBER_OF.test(name) || isMeasureAlone(name)) return undefined;
  return thingOf(name).replace(NUMBER, '').replace(OF, '');
}

const NUMBER_OF = patternOf`的${'names/how_many'}$`;
const NUMBER = patternOf`(?<=.{2})${'names/how_many'}$`;
const OF = /(?<=.{2})的$/u;

/** 毛利2.2亿元，毛利率48%: one beside the other. */
const RESULTS = setOf('names/results');
const IN_ALL = setOf('names/in_all');
const ON_AVERAGE = patternOf`^${'names/counted_by_time'}均`;
const SALES = setOf('names/sales');
const VISITS = setOf('quantities/units_of_visits');
const PRICE_OF_SIDE = patternOf`^${'names/deals'}${'names/prices'}$`;
const OF_EVENTS = setOf('names/units_of_events');
/** Rates of what happens to people, each of all of them. */
const STRIKES = patternOf`${'parents/vital_rates'}$`;

/** 资本充足率10.5%，净利润17亿元: a rate owns no amount. */
function isRate({ quantity }: Draft): boolean {
  return quantity?.dimension === 'percent';
}

/** 4家上市企业|和|3家独角兽企业，年产值…; 较大火灾91起|、|重大火灾3起，死亡…: what was told together with others does not own it alone. */
function isOneOfSeveral(last: Draft, out: readonly Draft[], tokens: readonly Token[]): boolean {
  const before = out.at(out.indexOf(last) - 1);
  if (before === undefined || before === last || before.rule !== last.rule || last.at - before.at > MAX_APART) return false;
  if (last.rule.id === COUNTED) return tokens[last.at - 1]?.kind === 'and';
  const alike = before.quantity?.unit === last.quantity?.unit && before.quantity?.dimension === 'count';
  const joint = tokens[before.at + 1]?.kind ?? '';
  // 侦办刑事案件223起，行政案件21起，移送起诉348人: the verb of the first is that of both.
  const ofOneVerb = joint === 'comma' && last.name?.verb === undefined && before.name?.verb !== undefined && tokens[before.at + 2]?.start === last.name?.start;
  return alike && (LISTERS.has(joint) || ofOneVerb);
}

const COUNTED = 'counter-right';
/** Tokens from one figure to the next of those that are counted together: 4家|上市企业|和|3家. */
const MAX_APART = 4;
