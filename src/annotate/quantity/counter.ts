/** What a quantity does before what follows it: it counts that (14个窗口), is part of its name (12英寸产线), or neither. */
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { WordClass, Words } from '../../lexicon/words.js';
import type { Quantity } from '../../types.js';
import { counterOf, isCounter, RATES } from '../kinds.js';
import { markOf } from '../marks.js';
import { asKind, makeToken, type Token } from '../token.js';
import { isThing, opensNoun, SHORT_NEEDS_FIGURE, wordAt } from '../word-class.js';

/** Where a quantity stands: the claim behind it, the end of its sentence, and the tokens before it. */
export interface CounterPlace {
  readonly text: string;
  readonly words: Words;
  readonly next: Token | undefined;
  readonly end: number;
  readonly before: readonly Token[];
}

/** Units of specifications: 12英寸产线, 50米蛙泳. */
const SPEC_UNITS: ReadonlySet<string> = setOf('quantities/units_of_size');
/** What a tonnage or a power before it specifies: 30万吨原油码头. */
const FACILITY = patternOf`^(?:级|[\p{Script=Han}]{0,4}${'quantities/facilities'})`;
const FACILITY_DIMENSIONS: ReadonlySet<string> = new Set(['mass', 'power', 'volume']);
/** …的单位|有|52家: a percentage of things does not have so many of them. */
const DESCRIBED = patternOf`^的\p{Script=Han}{1,8}?${'quantities/there_are'}\d`;
const MAX_DESCRIBED = 14;
/** 癌症5年|生存率: of how long the rate is. */
const OVER_TIME = patternOf`^${'quantities/rates_over_time'}`;
const MAX_RATE_UNITS = 5;
/** 分三大门类看，: how the whole is parted. */
const IN_VIEW = /^\p{Script=Han}{1,6}来?看[，,]/u;
/** Words behind a figure that make it a bound of what follows: 500万元以上项目, 3年以下有期徒刑. */
const BOUND = /以[上下内]$/u;
/** 亿元以上|工业项目, 30万元以上|车型: how large those are that are told apart by it. */
const BOUNDED = patternOf`^(?!的)[\p{Script=Han}]{0,4}${'quantities/bounded'}`;
/** 十亿元|企业, 百万元|村: a round sum in words, before those that are told apart by it; 百万元|项目资金 is so much money. */
const ROUND = patternOf`^${'quantities/round_sums'}元$`;
const OF_SIZE = patternOf`^${'quantities/told_by_size'}(?!${'names/funds'}|${'quantities/paid_for'})`;
/** 5公里以内“幸福通勤”: how far away. */
const WITHIN_BOUND = /以[内下]$/u;
const AND_BOUND = /及以[上下内]$/u;
const MAX_TO_FIGURE = 16;
const PAUSES = /[，。；：、]/u;
/** Dimensions of what a counted thing is like: 6台|120万千瓦机组. */
const PHYSICAL: ReadonlySet<string> = new Set(['length', 'area', 'volume', 'mass', 'energy', 'power', 'speed', 'data']);

const GRADE = '级';

/** Units in which people are counted loosely: 2亿人次|获得补贴. */
const VISITS: ReadonlySet<string> = setOf('quantities/units_of_visits');
/** Word classes that may follow a counter inside its own phrase: 14个|联合服务窗口, 3名|被告人. */
const BEHIND_COUNTER: ReadonlySet<WordClass> = new Set(['noun', 'deed', 'deixis']);
/** Classes of verbs that may say what happened to people who are counted: 18人|被困. */
const PREDICATES: ReadonlySet<WordClass> = new Set(['act', 'light']);
/** Classes that may open a relative clause behind a counter: 60家|以光学为基础的企业. */
const OPENS_RELATIVE: ReadonlySet<WordClass> = new Set(['prep', 'act', 'light', 'adverb', 'become']);
const RELATIVE = /^[^，。；：、！？…（）\s]{1,18}的[\p{Script=Han}“]/u;
/** A verb before the noun that is counted, where another follows as the predicate: 7800多个|增发|国债项目|正|加快实施. */
const ATTRIBUTES: ReadonlySet<WordClass> = new Set(['act', 'reach']);
const ATTRIBUTIVE = patternOf`^\p{Script=Han}{2,12}?(?:${'quantities/done_before_de'}|正在?|已经?)`;
const RELATIVE_DIMENSIONS: ReadonlySet<string> = new Set(['count', 'person', 'percent']);
/** 6%以上|的水平: how high something is, nothing counted. */
const DEGREE = patternOf`^${'quantities/degree_kinds'}?${'quantities/degrees'}`;
/** 突破1400亿元|大关: what it is to reach the figure, nothing counted. */
const THRESHOLD = patternOf`^(?:整数)?${'quantities/thresholds'}`;
/** 连跨|两个|千亿台阶: how many round sums were passed, nothing counted. */
const STEPS = patternOf`^${'quantities/round_sums'}.{0,2}${'quantities/steps'}`;
const MAX_STEPS = 8;
/** 偏离超过30个基点时，: where or when something reaches the figure, nothing counted. */
const BY_PLACE = /^(?:之?[后前]|[之以]?外|时|[之其]?[中间]|不等)(?:[，。；、）的]|$)|^[之其]?中(?:大?约|有|近|超)/u;
/** Words of change before a rate. */
const MOVES: ReadonlySet<string> = new Set(['up', 'down']);
/** What stands before the head of a clause. */
const HEADS: ReadonlySet<string> = new Set(['comma', 'enum', 'semicolon', 'colon', 'stop', 'conj', 'aux', 'and']);
/** 安排5亿元支持…: what money is for is not counted by it. */
const SPENT = patternOf`^${'quantities/spent_on'}`;
/** Units of how often: 先后三次来到, 两度会晤. */
const OFTEN: ReadonlySet<string> = setOf('quantities/units_of_turns');
const MAX_OFTEN = 20;
const DISTANT = /^(?:相?距|离)/u;
/** Tokens between 距 and the distance: 距|黎以|临时边界. */
const MAX_TO_DISTANCE = 4;
const ACTIONS: ReadonlySet<WordClass> = new Set(['light', 'act', 'deed', 'rank', 'become', 'adverb', 'say', 'reach']);
const VERB_KINDS: ReadonlySet<string> = new Set(['light', 'act', 'aux', 'reach']);

/** Kinds of what a figure right before them counts. */
const COUNTED_KINDS: ReadonlySet<string> = new Set(['quoted', 'noun', 'body', 'place', 'deixis']);

/** What is said of those of an age. */
const AGED = /^(?:为|占|分别|[与和及、]\d)/u;

/** The token of a claim, its kind changed where it counts what follows, is part of a name or says how often. */
export function asCounter(claim: Token, place: CounterPlace): Token {
  const { quantity } = claim;
  // 连续第四年: how often too.
  if (claim.nonFact === 'ordinal' && place.before.at(-1)?.text === '连续') return makeToken('adverb', claim, claim.text);
  // 20至24岁|为12.98%: those of an age.
  if (claim.nonFact === 'age' && AGED.test(place.text.slice(claim.end, claim.end + 3))) return makeToken('noun', claim, claim.text);
  if (quantity === undefined || claim.kind === 'ordinal') return claim;
  if (saysHowOften(claim, place)) return makeToken('adverb', claim, claim.text);
  if (STEPS.test(place.text.slice(claim.end, claim.end + MAX_STEPS))) return makeToken('noun', claim, claim.text);
  const counts = countsWhatFollows(claim, claim.end, place);
  if (!counts && tellsSort(claim, quantity, place.text)) return makeToken('noun', claim, claim.text);
  if (counts && isSpecification(claim, place)) return makeToken('noun', claim, claim.text);
  return counts ? asKind(claim, counterOf(claim.kind)) : claim;
}

/** 100Mbps及以上|接入速率的用户: of what sort, whatever word follows. */
function tellsSort({ text: own, end }: Token, { dimension }: Quantity, text: string): boolean {
  return AND_BOUND.test(own) && PHYSICAL.has(dimension) && RELATIVE.test(text.slice(end, end + 20));
}

/** 习近平总书记先后三次来到: how often, no count; 开展3次培训 counts. */
function saysHowOften({ quantity, end }: Token, { text, words, end: limit, before }: CounterPlace): boolean {
  if (quantity === undefined || !OFTEN.has(quantity.unit) || quantity.value > MAX_OFTEN || quantity.qualifier !== undefined) return false;
  const last = before.at(-1);
  // 从2019年的0.5次增加到1.7次 counts.
  if (end >= limit || (last !== undefined && (VERB_KINDS.has(last.kind) || last.kind === 'de')) || !Number.isInteger(quantity.value)) return false;
  const hit = wordAt(text, end, limit, words);
  if (hit === undefined) return false;
  // 先后五次|到江苏考察: written in words, before a preposition it says how often too.
  return (hit.end - end > 1 && ACTIONS.has(hit.entry.class)) || text.startsWith('在', end) || (quantity.script === 'chinese' && hit.entry.class === 'prep');
}

/** 12英寸产线, 30万吨原油码头, 500万元以上项目120个: a size or a bound is part of the name. */
function isSpecification(claim: Token, { text, next, before }: CounterPlace): boolean {
  const { quantity, end } = claim;
  if (quantity === undefined) return false;
  if (SPEC_UNITS.has(quantity.unit) || (quantity.unit === '度' && text[end] !== '电') || IN_VIEW.test(text.slice(end, end + 8))) return true;
  if (FACILITY_DIMENSIONS.has(quantity.dimension) && FACILITY.test(text.slice(end, end + 8))) return true;
  // 10公里|级垂直起降试验: how far or high it is.
  if (PHYSICAL.has(quantity.dimension) && text.charAt(end) === GRADE) return true;
  // 按时办结率100%|的单位有52家: of what kind those are that are counted behind it.
  if (quantity.dimension === 'percent' && DESCRIBED.test(text.slice(end, end + MAX_DESCRIBED))) return true;
  if (quantity.dimension === 'time' && OVER_TIME.test(text.slice(end, end + MAX_RATE_UNITS))) return true;
  const last = before.at(-1);
  const counted = last !== undefined && last.end === claim.start && isCounter(last.kind);
  if (counted && PHYSICAL.has(quantity.dimension)) return true;
  // 15kg|仔猪均价514元/头: how heavy what is priced by the head is.
  if (quantity.dimension === 'mass' && next?.quantity?.dimension === 'money' && next.quantity.unit.includes('/') && !PAUSES.test(text.slice(end, next.start))) return true;
  // 十亿元|企业: how large those are that are counted behind it; but 发放贷款十亿元.
  if (quantity.dimension === 'money' && quantity.script === 'chinese' && ROUND.test(claim.text) && OF_SIZE.test(text.slice(end, end + 8))) return true;
  if (!BOUND.test(claim.text)) return false;
  if (quantity.dimension === 'money' && BOUNDED.test(text.slice(end, end + 8))) return true;
  if (counted || AND_BOUND.test(claim.text) || (quantity.dimension === 'length' && WITHIN_BOUND.test(claim.text))) return true;
  const between = next?.quantity && next.start - end <= MAX_TO_FIGURE ? text.slice(end, next.start) : undefined;
  return between !== undefined && !PAUSES.test(between);
}

function countsWhatFollows(claim: Token, at: number, place: CounterPlace): boolean {
  const { text, words, next, end } = place;
  if (at >= end || isHowMuch(claim, place) || BY_PLACE.test(text.slice(at, Math.min(end, at + 3)))) return false;
  // 3114名|10至20岁|青少年
  if (next?.start === at && next.nonFact === 'age' && claim.quantity?.dimension === 'person') return /[\p{Script=Han}]/u.test(text.charAt(next.end)) && next.end < end;
  if (next?.start === at) return COUNTED_KINDS.has(next.kind) || isPartOfName(next, text);
  const unit = text.charCodeAt(at);
  if (markOf(unit) !== undefined || unit === 0x20 || (unit === 0x2f && claim.quantity?.unit !== '')) return false;
  if (THRESHOLD.test(text.slice(at, at + 4)) || isHowFar(claim, place.before)) return false;
  if (claim.quantity?.dimension === 'money' && SPENT.test(text.slice(at, at + 2))) return false;
  const hit = wordAt(text, at, end, words);
  if (hit === undefined) return true;
  const read = hit.entry.class;
  if (read === 'de') return !DEGREE.test(text.slice(hit.end, hit.end + 6)) && countsWhatFollows(claim, hit.end, place);
  // 3530人将…, 3530人次，: a short word that is none here belongs to a noun; 375亿元|升|3.9% is told of the figure.
  if (hit.end - at === 1 && !(MOVES.has(read) && hit.entry.needs === undefined && next?.start === hit.end) && SHORT_NEEDS_FIGURE.has(read)) return true;
  // 控制在3%|的|预期目标以内
  if (read === 'outlook' && claim.quantity?.dimension === 'percent') return true;
  if (BEHIND_COUNTER.has(read) || ((read === 'target' || read === 'aux') && isThing(text.slice(at, hit.end), claim.quantity))) return true;
  if (read === 'adverb' && modifies(hit.end, place)) return true;
  if (PREDICATES.has(read) && (claim.quantity?.dimension === 'person' || VISITS.has(claim.quantity?.unit ?? '')) && !isNamed(place.before)) return true;
  // 开工的17处|新建|灌区: behind 的 nothing but a name can stand.
  if (ATTRIBUTES.has(read) && claim.quantity?.dimension === 'count' && place.before.at(-1)?.kind === 'de' && place.before.at(-2)?.kind === 'act') return true;
  if (ATTRIBUTES.has(read) && claim.quantity?.dimension === 'count' && !isNamed(place.before) && ATTRIBUTIVE.test(text.slice(hit.end, Math.min(end, hit.end + 20)))) return true;
  return OPENS_RELATIVE.has(read) && RELATIVE_DIMENSIONS.has(claim.quantity?.dimension ?? '') && !isNamed(place.before) && RELATIVE.test(text.slice(at, Math.min(end, at + 20)));
}

/**
 * 同比增长4.9%人均消费支出…: how much the thing before has moved counts nothing, unless 的 joins it to what follows; at the head of
 * its clause the verb takes what follows as its object (、降低40%能耗).
 */
function isHowMuch({ quantity, start, end }: Token, { text, before }: CounterPlace): boolean {
  const last = before.at(-1);
  if (quantity === undefined || !RATES.has(quantity.dimension) || last?.end !== start || !MOVES.has(last.kind) || text[end] === '的') return false;
  return !HEADS.has(before.at(-2)?.kind ?? 'stop');
}

/** 距离边界30公里的河流: how far off it is, none of what is measured of it. */
function isHowFar({ quantity }: Token, before: readonly Token[]): boolean {
  return quantity?.dimension === 'length' && before.slice(-MAX_TO_DISTANCE).some(({ text }) => DISTANT.test(text));
}

/** 37个|常态化|监测点: an adverb before a noun says of what kind; before a verb (600人|首次|参加) how it is done. */
function modifies(at: number, { text, words, end, next, before }: CounterPlace): boolean {
  return next?.start !== at && !isNamed(before) && opensNoun(text, at, end, words);
}

/** 12个|30亿元以上项目, 6台|120万千瓦机组: a bound or a size that is itself part of a name. */
function isPartOfName({ quantity, text, end }: Token, source: string): boolean {
  if (quantity === undefined) return false;
  return BOUND.test(text) || (PHYSICAL.has(quantity.dimension) && /[\p{Script=Han}“]/u.test(source.charAt(end)));
}

/** Where something is: 车上, 库内. */
const WHERE = /[上内里旁]$/u;

/** A noun stands right before the figure that says neither where nor what another counter counts: 从业人员120人. */
function isNamed(before: readonly Token[]): boolean {
  const last = before.at(-1);
  return (last?.kind === 'noun' || last?.kind === 'quoted') && !WHERE.test(last.text) && !isCounter(before.at(-2)?.kind);
}
