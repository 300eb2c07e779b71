/** What tells a thing apart by a phrase before its 的, though the phrase of its name does not reach there: 通过公共网络实现|的|商品零售额. */
import { LISTERS, PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { ACHIEVES } from './light-end.js';
import { moneyPair } from './money-pair.js';
import { NOUNS, textOf, VERBS, widthOf } from './name.js';
import { isProperty } from './property.js';

/** A longer name holds a clause: what stands before 的 is left out. */
const MAX_NAME_UNITS = 26;
/** A longer noun before the phrase is what the sentence speaks of, no part of the name. */
const MAX_DOER_UNITS = 10;
/** Tokens between 除 and 以外. */
const MAX_EXCEPTED = 6;

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The tokens of the whole name that ends with the phrase; undefined where the phrase is all of it.
 *
 *     除|汽车|以外|的|[消费品零售额]                    without what is left out another amount
 *     限额以上单位|通过|[公共网络|实现|的|商品零售额]         by what means
 *     以|[并购方式|设立|外商投资企业]
 *     [单位|通过|公共网络|实现|零售额]
 *     [士兵安置|到|企业|的|比例]                       where they are put
 *     [公益金|用于|养老|的|比例]                       what it is spent on
 *     [医院|设立|老年科|的|比例]                       of those who do it
 *     [资产总额|超过|100亿元|的|企业]                  how much of theirs is more
 *     对|[实体经济|发放|的|贷款余额]                   to whom
 *     产品|进入|[日本|的|税率]                          where it goes
 *     [住宅价格]|环比|[上涨|城市]                       of which so many have turned
 *     公示|2023年度|[报告|的|企业数量]                   what they did, whenever that was
 *     外汇市场日元|对|[美元汇率]                        which money against which
 *     由[电气故障|引起|的|火灾]                        what brought it about
 *     与|[国内生产总值的比率]                           of what to what
 *     以|民营企业|为|[主体|的|项目数量]                   what makes them of their kind
 *     居住|在|[城镇|的|人口], 拥有|[大学文化程度|的|人口]   where they are, what they have
 *     在|[香港|使用|的|贷款]                            where it is used
 */
export function withRelative(tokens: readonly Token[], range: Range): readonly Token[] | undefined {
  const pair = moneyPair(tokens, range);
  if (pair !== undefined) return pair;
  const from = phraseStart(tokens, range);
  const whole = from === undefined ? (turned(tokens, range) ?? dated(tokens, range) ?? broughtAbout(tokens, range)) : tokens.slice(from, range.to);
  return whole !== undefined && widthOf(whole, 0, whole.length) <= MAX_NAME_UNITS ? whole : undefined;
}

/** Index of the first token of a phrase before the range, or at its start, that tells the thing apart; undefined where none does. */
function phraseStart(tokens: readonly Token[], range: Range): number | undefined {
  const apart = excepted(tokens, range) ?? byMeans(tokens, range) ?? whereTo(tokens, range) ?? aboveMark(tokens, range);
  if (apart !== undefined) return apart;
  const given = settledIn(tokens, range) ?? doneByThem(tokens, range) ?? givenTo(tokens, range);
  return given ?? ratioTo(tokens, range) ?? madeOf(tokens, range) ?? staysIn(tokens, range) ?? usedAt(tokens, range);
}

function excepted(tokens: readonly Token[], { from }: Range): number | undefined {
  const [close, de] = [tokens[from - 2], tokens[from - 1]];
  if (de?.kind !== 'de' || close === undefined || !LEFT_OUT.has(close.text)) return undefined;
  for (let at = from - 3; at >= 0 && at >= from - 3 - MAX_EXCEPTED; at--) {
    const { kind = '', text = '' } = tokens[at] ?? {};
    if (EXCEPT.has(text)) return at;
    if (!NOUNS.has(kind) && kind !== 'enum' && kind !== 'and' && kind !== 'aux') return undefined;
  }
  return undefined;
}

const EXCEPT = setOf('names/except');
const LEFT_OUT = setOf('names/left_out');

function byMeans(tokens: readonly Token[], { from, to }: Range): number | undefined {
  const prep = tokens[from - 1];
  // 以|并购|方式: a deed, and that it is a means.
  const at = VERBS.has(tokens[from]?.kind ?? '') ? from + 1 : from;
  const [means, verb] = tokens.slice(at, at + 2);
  if (prep === undefined || !BY.has(prep.text) || means?.kind !== 'noun' || verb === undefined || !VERBS.has(verb.kind) || at + 2 >= to) return undefined;
  const doer = tokens[from - 2];
  const object = tokens[at + 2];
  // 单位|通过|公共网络|实现|零售额: without 的 only with who does it, and what is measured of it.
  const achieved = doer?.kind === 'noun' && doer.end === prep.start && ACHIEVES.has(verb.text) && to === at + 3 && object !== undefined && isProperty(object.text);
  if (object?.kind !== 'de' && !achieved && !(AS_MEANS.test(means.text) && to === at + 3)) return undefined;
  return doer?.kind === 'noun' && doer.end === prep.start && doer.text.length <= MAX_DOER_UNITS ? from - 2 : from - 1;
}

const BY = setOf('names/by_means');
const AS_MEANS = patternOf`${'names/means'}$`;

function whereTo(tokens: readonly Token[], { from }: Range): number | undefined {
  const verb = tokens[from - 1];
  if (verb === undefined || !GOES_TO.has(verb.text) || tokens[from]?.kind !== 'place' || tokens[from + 1]?.kind !== 'de') return undefined;
  const goer = tokens[from - 2];
  return goer?.kind === 'noun' && goer.end === verb.start && goer.text.length <= MAX_DOER_UNITS ? from - 2 : from - 1;
}

const GOES_TO = setOf('names/goes_to');

function givenTo(tokens: readonly Token[], { from, to }: Range): number | undefined {
  const [prep, taker, deed, de] = tokens.slice(Math.max(from - 1, 0), from + 3);
  const plain = from > 0 && GIVES_TO.has(prep?.text ?? '') && taker?.kind === 'noun' && deed?.kind === 'act' && de?.kind === 'de' && from + 3 < to;
  return plain && prep?.end === taker.start && taker.end === deed.start ? from - 1 : undefined;
}

const GIVES_TO = setOf('names/gives_to');

function settledIn(tokens: readonly Token[], { from, to }: Range): number | undefined {
  const [deed, into] = tokens.slice(Math.max(from - 2, 0), from);
  if (from < 2 || deed === undefined || into === undefined || deed.end !== into.start) return undefined;
  if ((deed.kind !== 'act' && deed.kind !== 'noun') || !(TO.has(into.text) || SPENT_ON.has(into.text))) return undefined;
  const ofPortion = tokens[to - 2]?.kind === 'de' && to - 2 > from && PORTIONS.test(tokens[to - 1]?.text ?? '');
  return ofPortion && deed.text.length <= MAX_DOER_UNITS ? from - 2 : undefined;
}

const TO = setOf('predicates/to_object');
const SPENT_ON = setOf('names/spent_on');

function doneByThem(tokens: readonly Token[], { from, to }: Range): number | undefined {
  const [doer, verb] = tokens.slice(from, from + 2);
  const plain = doer?.kind === 'noun' && verb !== undefined && VERBS.has(verb.kind) && doer.end === verb.start && from + 2 < to - 2;
  return plain && tokens[to - 2]?.kind === 'de' && PORTIONS.test(tokens[to - 1]?.text ?? '') ? from : undefined;
}

const PORTIONS = patternOf`${'names/shares'}$`;

function aboveMark(tokens: readonly Token[], { from, to }: Range): number | undefined {
  const [measure, over, mark, de] = tokens.slice(Math.max(from - 2, 0), from + 2);
  const marked = OVER.has(over?.text ?? '') && /^[\d.]/u.test(mark?.text ?? '') && de?.kind === 'de' && from + 2 < to;
  if (from > 1 && marked && measure?.kind === 'noun' && measure.end === over?.start && isProperty(measure.text)) return from - 2;
  // 销售额|超10亿元|的|[零售企业]
  const [of, above, joint] = tokens.slice(Math.max(from - 3, 0), from);
  // 占日本|经济比重|一半以上|的|个人消费: a share, which is told for itself.
  const isShare = tokens.slice(Math.max(from - TO_SHARE, 0), Math.max(from - 3, 0)).some(({ kind }) => kind === 'share');
  const measured = of?.kind === 'noun' && of.end === above?.start && isProperty(of.text);
  const before = from > 2 && !isShare && joint?.kind === 'de' && PASSED.has(above?.quantity?.qualifier ?? '') && measured;
  return before && !isProperty(textOf(tokens.slice(from, to))) ? from - 3 : undefined;
}

const OVER = setOf('names/over_a_mark');
/** Tokens from what is measured of them back to 占. */
const TO_SHARE = 6;
const PASSED: ReadonlySet<string> = new Set(['over', 'at_least', 'at_most']);

function ratioTo(tokens: readonly Token[], { from, to }: Range): number | undefined {
  // 与|同期|国内生产总值（GDP）之比
  const before = tokens[from - 1]?.kind === 'period' ? from - 2 : from - 1;
  if (WITH.has(tokens[before]?.text ?? '') && RATIO_END.test(tokens[to - 1]?.text ?? '')) return before;
  const joined = WITH.has(tokens[from - 1]?.text ?? '') && tokens[from - 1]?.end === tokens[from]?.start;
  return joined && tokens[to - 2]?.kind === 'de' && RATIOS.has(tokens[to - 1]?.text ?? '') ? from - 1 : undefined;
}

const WITH = setOf('predicates/with');
const RATIOS = setOf('names/ratios');
const RATIO_END = /之比$/u;

function madeOf(tokens: readonly Token[], { from, to }: Range): number | undefined {
  const [by, stuff, as] = tokens.slice(Math.max(from - 3, 0), from);
  const de = tokens.findIndex(({ kind }, at) => at > from && kind === 'de');
  const touching = by !== undefined && stuff !== undefined && as !== undefined && by.end === stuff.start && stuff.end === as.start;
  const plain = touching && BY.has(by.text) && stuff.kind === 'noun' && LINKS_AS.has(as.text);
  return plain && de > 0 && de < to - 1 && de - from <= MAX_MADE && MAKES.has(tokens[de - 1]?.text ?? '') ? from - 3 : undefined;
}

function staysIn(tokens: readonly Token[], { from, to }: Range): number | undefined {
  const [deed, before] = from > 1 ? tokens.slice(from - 2, from) : [undefined, tokens[from - 1]];
  const de = tokens.findIndex(({ kind }, at) => at > from && kind === 'de');
  if (from < 1 || de < 0 || de >= to - 1 || de - from > MAX_STAY || before?.end !== tokens[from]?.start || AMOUNTS.test(tokens[to - 1]?.text ?? '')) return undefined;
  if (HAVING.has(before?.text ?? '')) return from - 1;
  return before !== undefined && deed !== undefined && STAYS_IN.has(before.text) && STAYS.has(deed.text) && deed.end === before.start ? from - 2 : undefined;
}

const STAYS_IN = setOf('names/stays_in');
const STAYS = setOf('names/stays');
const HAVING = setOf('names/having');
const AMOUNTS = patternOf`${'parents/amount_ends'}$`;
const MAX_STAY = 4;

function usedAt(tokens: readonly Token[], { from, to }: Range): number | undefined {
  // A member of a list holds its 在 itself.
  const at = STAYS_IN.has(tokens[from]?.text ?? '') ? from + 1 : from;
  const de = tokens.findIndex(({ kind }, i) => i > at && kind === 'de');
  if (at < 1 || !STAYS_IN.has(tokens[at - 1]?.text ?? '') || tokens[at]?.kind !== 'place' || de < 0 || de >= to - 1 || de - at > MAX_STAY) return undefined;
  return USED.has(tokens[de - 1]?.text ?? '') ? at - 1 : undefined;
}

const USED = setOf('names/used_at');

const LINKS_AS = setOf('names/made_as');
const MAX_MADE = 2;
const MAKES = setOf('names/makes_kind');

function turned(tokens: readonly Token[], { from, to }: Range): readonly Token[] | undefined {
  const [measure, basis, turn] = tokens.slice(Math.max(from - 2, 0), from + 1);
  const things = tokens[tokens[from + 1]?.kind === 'de' ? from + 2 : from + 1];
  if (from < 2 || basis?.kind !== 'basis' || measure?.kind !== 'noun' || measure.end !== basis.start || !isProperty(measure.text)) return undefined;
  return TURNS.has(turn?.kind ?? '') && TURNED_THINGS.test(things?.text ?? '') ? [...built(tokens, from - 3, measure.start), measure, ...tokens.slice(from, to)] : undefined;
}

/** 新建|商品住宅价格: a deed right before what is measured. */
function built(tokens: readonly Token[], at: number, end: number): readonly Token[] {
  const deed = tokens[at];
  return deed?.kind === 'act' && deed.end === end ? [deed] : [];
}

const TURNS: ReadonlySet<string> = new Set(['up-verb', 'down-verb']);
const TURNED_THINGS = patternOf`^的?${'names/things_among'}`;

function dated(tokens: readonly Token[], { from, to }: Range): readonly Token[] | undefined {
  const [verb, time, object, de] = tokens.slice(Math.max(from - 2, 0), from + 2);
  if (verb === undefined || from < 2 || !VERBS.has(verb.kind) || time?.kind !== 'period' || object?.kind !== 'noun' || de?.kind !== 'de') return undefined;
  if (verb.end !== time.start || time.end !== object.start) return undefined;
  return [verb, ...tokens.slice(from, to)];
}

function broughtAbout(tokens: readonly Token[], { from, to }: Range): readonly Token[] | undefined {
  let de = to - 2;
  while (de > from + 1 && tokens[de]?.kind !== 'de') de--;
  const [cause, verb] = tokens.slice(Math.max(de - 2, 0), de);
  const before = tokens[de - 3]?.kind === 'deixis' && LISTERS.has(tokens[de - 4]?.kind ?? '') ? tokens[de - 4] : tokens[de - 3];
  // 天气及其他|因素|造成的: one of several.
  if (de - 2 < from || cause?.kind !== 'noun' || cause.text.length > MAX_DOER_UNITS || LISTERS.has(before?.kind ?? '')) return undefined;
  if (verb === undefined || !CAUSES.has(verb.text)) return undefined;
  // 投资|活动|产生的: a deed that tells it apart.
  return tokens.slice(before?.kind === 'act' && before.end === cause.start && de - 3 >= from ? de - 3 : de - 2, to);
}

const CAUSES = setOf('names/brought_about_by');

/** 注销|的|企业: a deed without an object tells things apart, but no measure (发放|的|贷款余额), and not what was not done (未能|清偿|的债务). */
export function tellsThings(tokens: readonly Token[], { verbAt, de, to }: { readonly verbAt: number; readonly de: number; readonly to: number }): boolean {
  const things = textOf(tokens.slice(de + 1, to));
  // 下降|的|城市: how what is measured of them moved.
  if (TURNS.has(tokens[verbAt]?.kind ?? '')) return TURNED_THINGS.test(things);
  return tokens[verbAt]?.kind === 'act' && !isProperty(things) && !NOT_DONE.test(tokens[verbAt - 1]?.text ?? '');
}

const NOT_DONE = patternOf`^${'predicates/not_done'}`;

/** Index of the first word of the clause whose last verb is at `verb`: 提供|托育|服务的机构, where the deed is the object of a light verb; 人口|增加的县市, where a noun opens it. */
export function clauseStart(tokens: readonly Token[], verb: number, first: number): number {
  const before = verb > first ? tokens[verb - 1] : undefined;
  const opens = before?.kind === 'noun' && verb - 1 === first && before.text.length <= MAX_DOER_UNITS;
  if (opens && TURNS.has(tokens[verb]?.kind ?? '') && before.end === tokens[verb]?.start) return first;
  return before !== undefined && CARRIES.has(before.text) && before.end === tokens[verb]?.start ? verb - 1 : verb;
}

/** 领用发票、|有|收入申报|的|户数: the start of the list of what they do, where it is nothing else and no longer than a name; `from` elsewhere. */
export function listStart(tokens: readonly Token[], from: number, { from: first, to }: Range): number {
  const [joint, before] = [tokens[from - 1], tokens[first - 1]];
  if (from - 2 < first || joint === undefined || (joint.kind !== 'and' && joint.text !== '、') || (before !== undefined && !OPENS.has(before.kind))) return from;
  const plain = tokens.slice(first, from - 1).every(({ kind, text }) => NOUNS.has(kind) || VERBS.has(kind) || kind === 'and' || text === '、');
  return plain && widthOf(tokens, first, to) <= MAX_NAME_UNITS ? first : from;
}

/** What opens the clause of such a list. */
const OPENS: ReadonlySet<string> = new Set([...PAUSES, 'among', 'place', 'body', 'period', 'de']);

/** Light verbs whose object may be a deed. */
const CARRIES = setOf('names/carries_deeds');
