/** What of the verb before it a name keeps, and of who does it: 化解债务, 城镇新增就业, 班列发送; a verb without an object. */
import { isCounter } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { doersBefore, isSubject, joinedSubjects, SORT_OF_VEHICLES } from './doers.js';
import { ACHIEVES, isAmountDone } from './light-end.js';
import { isTradeWord, partnersBefore, SUBJECT_NOUNS } from './name-ahead.js';
import { HAS, KEPT, LINKS, nameOf, textOf, widthOf, type Name } from './name.js';
import { isBare, isProperty } from './property.js';
import { isPlaceSort } from './reach.js';
import { overBracket } from './route.js';

const MAX_BARE_UNITS = 2;
const MAX_DEED_UNITS = 3;
/** With verb and object a subject stays only where it is short: 城镇|新增|就业, 可再生能源发电|新增|装机; one that says how often as well (…日均|接待) where it is shorter still. */
const MAX_DOER_UNITS = 10;
export const MAX_MODIFIER_UNITS = 6;
const SAYS_HOW_OFTEN = patternOf`${'parents/averages'}[日天月年]?$`;

/** Kinds that may stand between a subject and its verb: 西部陆海新通道班列|全年|发送86万标箱. */
const BEFORE_VERB: ReadonlySet<string> = new Set(['adverb', 'each', 'period', 'aux', 'target', 'paren']);

/** 受理|各类|案件, 持有|我国|债券: where the words begin that point between a verb and its object. */
export function behindDeixis(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at - 1]?.kind === 'deixis' || isAside(tokens[at - 1])) at--;
  return at;
}

/** 化解债务, 城镇新增就业, 石油行业实现增加值: what of the verb and its subject the object does not stand without. */
export function withVerb(tokens: readonly Token[], { verbAt, first, to }: { readonly verbAt: number; readonly first: number; readonly to: number }): Name | undefined {
  const verb = tokens[verbAt];
  const object = tokens.slice(verbAt + 1, to).filter((token, at, words) => at > 0 || !isAside(token) || LINKS.has(words[1]?.kind ?? ''));
  if (verb === undefined) return nameOf(object, undefined);
  // 查处|违反规定问题: two verbs in a row are one deed.
  let firstVerb = verbAt;
  while (firstVerb > first && KEPT.has(tokens[firstVerb - 1]?.kind ?? '') && KEPT.has(verb.kind)) firstVerb--;
  // 批准和|决定逮捕, 新建、|改扩建学校: the first deed is joined to the second.
  while (KEPT.has(verb.kind) && firstVerb - 2 >= first && joinsDeed(tokens, firstVerb - 2)) firstVerb -= 2;
  const doer = adjacentSubject(tokens, first, firstVerb);
  // 54个|城市|开通|地铁线路313条: those who are counted are no part of what they have.
  const counted = doer !== undefined && isPlaceSort(doer.text) && isCounted(tokens, firstVerb - 1) && !isProperty(textOf(object));
  const achieved = firstVerb === first && (KEPT.has(verb.kind) || ACHIEVES.has(verb.text) || COMPLETES.has(verb.text));
  const subject = (counted ? undefined : doer) ?? (achieved ? overTime(tokens, firstVerb) : undefined) ?? vehicleBefore(tokens, firstVerb);
  if (KEPT.has(verb.kind) && isCampaign(tokens, firstVerb)) return nameOf(tokens.slice(firstVerb - 2, to), verb);
  // 对|阿拉伯国家|新增|直接投资
  const partnersOfNew = INCREASES.has(verb.text) && isTradeWord(textOf(object)) ? partnersBefore(tokens, firstVerb - 1) : [];
  if (partnersOfNew.length > 0) return nameOf([...partnersOfNew, ...tokens.slice(firstVerb, verbAt + 1), ...object], verb);
  // 风电和|太阳能发电|新增|装机: of all that are joined.
  const those = subject === undefined && INCREASES.has(textOf(tokens.slice(firstVerb, verbAt + 1))) && isProperty(textOf(object)) ? joinedSubjects(tokens, first, firstVerb) : [];
  if (those.length > 0 && widthOf(those, 0, those.length) <= MAX_DOER_UNITS) return nameOf([...those, ...tokens.slice(firstVerb, verbAt + 1), ...object], verb);
  if (KEPT.has(verb.kind)) {
    const doers = subject && isShort(subject) ? doersBefore(tokens, subject, first) : [];
    return nameOf([...doers, ...tokens.slice(firstVerb, verbAt + 1), ...object], verb);
  }
  const text = nameOf(object, verb)?.text ?? '';
  // 对|美国|实现|贸易顺差: whom one trades with, before a verb that says no more than that it came about.
  const partners = subject === undefined && isTradeWord(text) ? partnersBefore(tokens, verbAt - 1) : [];
  if (partners.length > 0) return nameOf([...partners, ...object], verb);
  // 批发和|零售业|实现|销售额: of all that are joined, where the measure does not say of what.
  if (isProperty(text)) return nameOf([...(subject ? [subject] : isBare(text) ? joinedSubjects(tokens, first, firstVerb) : []), ...object], verb);
  // 下岗失业人员|实现|再就业: what they did says no more of whom.
  if (subject !== undefined && ACHIEVES.has(verb.text) && text.length <= MAX_DEED_UNITS) return nameOf([subject, ...object], verb);
  // 农村地区|共|发生|火灾: where it came about, which no other column tells.
  const scene = HAPPENS.has(verb.text) && object.length > 0 ? subjectOf(tokens, firstVerb) : undefined;
  if (scene?.kind === 'noun' && scene.text.length <= MAX_DOER_UNITS) return nameOf([scene, ...object], verb);
  if (text.length > MAX_BARE_UNITS || HAPPENS.has(verb.text) || ACHIEVES.has(verb.text) || HAS.test(verb.text)) return nameOf(object, verb);
  return nameOf([...(subject ? [subject] : []), verb, ...object], verb);
}

/** 动车组列车|共|发送|旅客: a sort of vehicles over an adverb; undefined of other subjects. */
function vehicleBefore(tokens: readonly Token[], verbAt: number): Token | undefined {
  const subject = tokens[verbAt - 1]?.kind === 'adverb' ? subjectOf(tokens, verbAt) : undefined;
  return subject !== undefined && SORT_OF_VEHICLES.test(subject.text) ? subject : undefined;
}

const INCREASES = setOf('names/increases');
const HAPPENS = setOf('names/happens');

/** 受理|和审结案件: a deed, though it is a noun elsewhere. */
function isDeed(token: Token | undefined): boolean {
  return token?.kind === 'act' || (token?.kind === 'noun' && token.deed === token.text.length);
}

/** 批准|和|决定逮捕, 新建|、|改扩建学校: true of a deed that is joined to the one behind, and is no noun in a list. */
function joinsDeed(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at + 1];
  if (!isDeed(tokens[at])) return false;
  return joint?.kind === 'and' || (joint?.text === '、' && tokens[at - 1]?.kind !== 'noun');
}

function isShort({ text }: Token): boolean {
  return text.length <= (SAYS_HOW_OFTEN.test(text) ? MAX_MODIFIER_UNITS : MAX_DOER_UNITS);
}

/** “铁拳”|行动|查办案件: done in it, not in all. */
function isCampaign(tokens: readonly Token[], verbAt: number): boolean {
  return tokens[verbAt - 1]?.text === '行动' && tokens[verbAt - 2]?.kind === 'quoted' && tokens[verbAt - 2]?.end === tokens[verbAt - 1]?.start;
}

/** True of the noun right behind a counter, or behind a place that stands there: 48个|非洲|国家. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return isCounter(tokens[tokens[at - 1]?.kind === 'place' ? at - 2 : at - 1]?.kind);
}

/** A verb without an object: 班列累计发送86万标箱 is 班列发送, 惠及15.6万人 is 惠及. */
export function ofVerb(tokens: readonly Token[], verbAt: number, verb: Token): Name | undefined {
  // 销售额同比|取得|5%的增长
  const behind = tokens[verbAt + 1]?.quantity ?? tokens[verbAt + 1]?.items?.[0]?.quantity;
  const getter = GETS.has(verb.text) && behind?.dimension === 'percent' ? nameOf(achiever(tokens, verbAt), undefined) : undefined;
  if (getter !== undefined) return getter;
  // 净销售额|却|实现: what is achieved is the subject's own figure.
  if (ACHIEVES.has(verb.text)) return nameOf(achiever(tokens, verbAt), undefined);
  const subject = subjectOf(tokens, verbAt);
  // 一般公共预算收入|当月|完成: of an amount that is the amount.
  if (isAmountDone(subject, verb)) return nameOf([subject], undefined);
  const success = tokens[verbAt + 1];
  // 调解|成功|22.9万件: whether it came off tells the figure apart.
  const deed = success?.text === '成功' ? [verb, success] : [verb];
  return nameOf(subject ? [subject, ...deed] : deed, verb);
}

const GETS = setOf('names/gets');
const LENGTH = /[年月]$/u;

/** The noun right before the verb, unless a preposition governs it or it is one of a list. */
export function adjacentSubject(tokens: readonly Token[], first: number, verbAt: number): Token | undefined {
  const subject = tokens[verbAt - 1];
  if (verbAt - 1 < first || subject === undefined || !SUBJECT_NOUNS.has(subject.kind)) return undefined;
  return isSubject(tokens, verbAt - 1) ? subject : undefined;
}

/** The noun before a verb of achieving, over adverbs and times; none where another kind stands there. */
function achiever(tokens: readonly Token[], verbAt: number): Token[] {
  let at = verbAt - 1;
  while (BEFORE_VERB.has(tokens[at]?.kind ?? '') || tokens[at]?.kind === 'basis' || tokens[at]?.kind === 'respectively') at--;
  const noun = tokens[at];
  return noun !== undefined && SUBJECT_NOUNS.has(noun.kind) ? [noun] : [];
}

/** 房地产业|一季度|新登记企业, 大数据服务|共|实现收入, 公路建设|共|完成投资: the industry, or the work, before the time, or a word for how much in all. */
function overTime(tokens: readonly Token[], verbAt: number): Token | undefined {
  const between = tokens[verbAt - 1];
  const subject = between?.kind === 'period' || IN_ALL.has(between?.text ?? '') ? tokens[verbAt - 2] : undefined;
  return subject?.kind === 'noun' && INDUSTRY.test(subject.text) && isSubject(tokens, verbAt - 2) ? subject : undefined;
}

const COMPLETES = setOf('names/completes');
const IN_ALL = setOf('names/in_all');
const INDUSTRY = patternOf`${'names/industries'}$`;

/** The subject of a verb, over adverbs and times. */
function subjectOf(tokens: readonly Token[], verbAt: number): Token | undefined {
  let at = verbAt - 1;
  // 养老院|三年|新增300个: within how long.
  while (at >= 0 && (BEFORE_VERB.has(tokens[at]?.kind ?? '') || (tokens[at]?.kind === 'skip' && LENGTH.test(tokens[at]?.text ?? '')))) at--;
  const subject = overBracket(tokens, at);
  return subject !== undefined && SUBJECT_NOUNS.has(subject.kind) && isSubject(tokens, subject === tokens[at] ? at : at - 2) ? subject : undefined;
}

/** 我国, 全省; 暑期: where and when, between a verb and its object. */
function isAside(token: Token | undefined): boolean {
  return token?.kind === 'period' || (token?.kind === 'place' && OURS.test(token.text));
}

const OURS = /^[全我本]/u;
