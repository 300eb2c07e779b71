/** The name left of a figure: 进出口总值152.4亿元, 石油行业实现增加值1894亿元, 城镇新增就业6.9万人. */
import { isCounter } from '../../annotate/kinds.js';
import { tokenWith, type Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import { beforeCircumstance, isCircumstance } from './circumstance.js';
import { doersBefore, isSubject, joinedSubjects } from './doers.js';
import { beforeEstimate } from './estimate.js';
import { actsOnList, behindExample, dealtAsWhole, skipEtCetera } from './examples.js';
import { countedTogether, joinedDeeds } from './joined.js';
import { dealBefore, isHome, isTradedWith, objectOf, SUBJECT_NOUNS, wordsAhead, isTradeWord, partnersBefore } from './name-ahead.js';
import { BY, measuredMost } from './most.js';
import { HAS, isGate, isHarbour, isPartner, KEPT, lastIndexOfKind, LINKS, nameOf, NOUNS, textOf, VERBS, widthOf, type Name } from './name.js';
import { ACHIEVES, dropLightEnd, isAmountDone } from './light-end.js';
import { EACH_SO_MUCH } from './per-head.js';
import { isBare, isProperty } from './property.js';
import { isPlaceSort } from './reach.js';
import { reckonedEnd } from './reckoned.js';
import { clauseStart, listStart, tellsThings, withRelative } from './relative.js';
import { cutByBracket, overBracket, routeTo } from './route.js';

/** A longer relative clause is cut to its head: 的 and what follows. */
const MAX_NAME_UNITS = 26;
const MAX_RELATIVE_UNITS = 18;
/** 1000Mbps|及以上接入速率的用户: what of sort it is counts as one. */
const SPECIFIED = /^\d[\dA-Za-z.]+/u;
/** 支持|加大科技投入和成果转让的|政策减税: policies are told apart by nothing else. */
const OF_POLICY = patternOf`^${'names/policies'}`;
const MAX_BARE_UNITS = 2;
const MAX_DEED_UNITS = 3;
/** With verb and object a subject stays only where it is short: 城镇|新增|就业, 可再生能源发电|新增|装机; one that says how often as well (…日均|接待) where it is shorter still. */
const MAX_DOER_UNITS = 10;
const MAX_MODIFIER_UNITS = 6;
const SAYS_HOW_OFTEN = patternOf`${'parents/averages'}[日天月年]?$`;

/** Kinds that may stand between a subject and its verb: 西部陆海新通道班列|全年|发送86万标箱. */
const BEFORE_VERB: ReadonlySet<string> = new Set(['adverb', 'each', 'period', 'aux', 'target', 'paren']);

/** The name that the tokens of a rule's metric slot hold; undefined where they hold no noun and no verb that could stand for one. */
export function nameLeft(tokens: readonly Token[], range: TokenRange): Name | undefined {
  const before = tokens[range.from - 1];
  const said = OPENERS.has(before?.text ?? '') ? lastIndexOfKind(tokens, 'de', range.from, range.to - 1) : reckonedEnd(tokens, range);
  const head = said > range.from ? nameLeft(tokens, { from: said + 1, to: range.to }) : undefined;
  if (head !== undefined && !isBare(head.text)) return head;
  let to = range.to;
  while (to > range.from && LINKS.has(tokens[to - 1]?.kind ?? '')) to--;
  to = beforeEstimate(tokens, range.from, dropLightEnd(tokens, range.from, to));
  if (isCircumstance(tokens[to - 1], tokens[to - 2])) return nameOfRange(tokens, beforeCircumstance(tokens, range));
  const whole = withRelative(tokens, { from: range.from, to });
  if (whole !== undefined) return nameOf(whole, undefined);
  const together = countedTogether(tokens, range.from, to);
  if (together && widthOf(together, 0, together.length) <= MAX_NAME_UNITS) {
    const doer = adjacentSubject(tokens, range.from, to - together.length);
    return nameOf(doer && doer.text.length <= MAX_MODIFIER_UNITS ? [doer, ...together] : together, undefined);
  }
  let from = lastVerb(tokens, behindExample(tokens, range.from, to), to);
  const joined = joinedDeeds(tokens, range.from, { from, to });
  if (joined && widthOf(joined, 0, joined.length) <= MAX_NAME_UNITS) return nameOf(joined, undefined);
  const verb = from > range.from ? tokens[from - 1] : undefined;
  // 享受补贴的企业: the verb belongs to a relative clause, so the head alone is the name, or all of it where it is short.
  const de = lastIndexOfKind(tokens, 'de', from, to);
  const relative = verb !== undefined && (de > from || (de === from && tellsThings(tokens, { verbAt: from - 1, de, to }))) && de < to - 1 && !(ACHIEVES.has(verb.text) && isProperty(textOf(tokens.slice(de + 1, to))));
  if (relative && widthOf(tokens, from - 1, to) > (OF_POLICY.test(tokens[de + 1]?.text ?? '') ? MAX_NAME_UNITS : MAX_RELATIVE_UNITS)) from = de + 1;
  else if (relative) from = listStart(tokens, clauseStart(tokens, from - 1, range.from), { from: range.from, to });
  // 72个部门的信息8.35亿条: what a counter before counts is not measured by the figure behind; 284名|运动员以及|教练员、工作人员232人: nor are others, counted by themselves.
  if (isCounter(before?.kind)) from = Math.max(from, lastIndexOfKind(tokens, 'de', from, to - 1) + 1, tokens.findLastIndex(({ text }, at) => at < to - 1 && at >= from && AS_WELL.has(text)) + 1);
  const listed = from;
  from = skipEtCetera(tokens, from, to);
  const dealt = from > listed && !relative && verb === undefined ? dealtAsWhole(tokens[listed], tokens.slice(from, to)) : undefined;
  if (dealt !== undefined) return nameOf(dealt, undefined);
  if (from > listed && !relative && verb !== undefined && actsOnList(tokens, listed - 1) && !isProperty(textOf(tokens.slice(from, to)))) return nameOf([verb, ...tokens.slice(from, to)], verb);
  // 山海关|至|松江河|的|观光列车: where it runs.
  if (from === range.from && before?.kind === 'prep' && before.text === UP_TO && (tokens[from]?.kind === 'place' || tokens[from]?.kind === 'noun') && tokens[from + 1]?.kind === 'de' && dealBefore(tokens, from - 2).length === 0) from += 2;
  from = skipLeading(tokens, from, { to, first: range.from });
  if (widthOf(tokens, from, to) > MAX_NAME_UNITS && textOf(tokens.slice(from, to)).replace(SPECIFIED, ' ').length > MAX_NAME_UNITS) from = Math.max(from, lastIndexOfKind(tokens, 'de', from, to - 1) + 1);
  const [cut, route] = [cutByBracket(tokens, from, range.from), routeTo(tokens, from, to)];
  if (cut !== undefined) return nameOf(tokens.slice(from - 2, to), cut);
  if (route !== undefined) return nameOf(route, undefined);
  if (tokens.slice(from, to).every(({ kind }) => kind === 'place') && (before?.kind !== 'prep' || IS.has(before.text) || before.text === BY)) return before?.kind === 'prep' ? measuredMost(tokens, range.from - 2) : undefined;
  if (from >= to) return verb && (verb.kind === 'light' || verb.kind === 'act') ? ofVerb(tokens, from - 1, verb) : undefined;
  const alone = tokens[from];
  // 青岛|港|完成6000万吨: whose figure it is.
  if (to - from === 1 && alone !== undefined && isHarbour(tokens[from - 1], alone)) return undefined;
  if (to - from === 1 && from === range.from && alone !== undefined && (alone.kind === 'light' || alone.kind === 'act')) return ofVerb(tokens, from, alone);
  // 甲公司|发送|3062万人次: what the body does, without an object.
  if (to - from === 1 && alone?.kind === 'act' && tokens[from - 1]?.kind === 'body') return nameOf([alone], alone);
  const ahead = from === range.from || tokens[from - 1]?.kind === 'deixis' ? wordsAhead(tokens, from, to) : [];
  const object = objectOf(tokens, from, to);
  const pointed = verb !== undefined && KEPT.has(verb.kind) ? behindDeixis(tokens, from) : from;
  // 每百元资产|实现|的|营业收入: what each brings in is measured by the whole of it.
  const each = from - 2 >= range.from - 1 && verb !== undefined && EACH_SO_MUCH.test(tokens[from - 3]?.text ?? '') && tokens[from - 1]?.kind === 'de' ? from - 3 : -1;
  if (each >= range.from) return nameOf(tokens.slice(each, to), verb);
  if (!relative && verb !== undefined && tokens[pointed - 1] === verb) return withVerb(tokens, { verbAt: pointed - 1, first: range.from, to });
  if (relative || verb === undefined || tokens[from - 1] !== verb) return nameOf([...ahead, ...withoutAdverb(object)], verb);
  return withVerb(tokens, { verbAt: from - 1, first: range.from, to });
}

const nameOfRange = (tokens: readonly Token[], range: TokenRange | undefined): Name | undefined => range && nameLeft(tokens, range);

/** 用于|项目建设|的|专项债券: what says which of them is no part of the name. */
const OPENERS = setOf('names/relative_openers');
const AS_WELL = setOf('names/as_well');

/** 尤其是|越南: no partner. */
const IS: ReadonlySet<string> = new Set(['是', '为', '有']);

/** 中欧班列|共|开行: how much in all is no part of what is done. */
function withoutAdverb(words: readonly Token[]): readonly Token[] {
  const verb = words.at(-1);
  if (verb === undefined || !VERBS.has(verb.kind)) return words;
  let end = words.length - 1;
  while (end > 1 && words[end - 1]?.kind === 'adverb') end--;
  // 59项|政策措施中|已经|完成|10项: what was done with some of them.
  const among = end === 1 && words[0]?.kind === 'noun' ? AMONG.exec(words[0].text)?.groups?.['things'] : undefined;
  if (among !== undefined && words[0] !== undefined) return [verb, tokenWith(words[0], { text: among })];
  return [...words.slice(0, end), ...words.slice(end, -1).filter(({ text }) => !SAYS_HOW_FAR.has(text)), verb];
}

/** 我国, 全省; 暑期: where and when, between a verb and its object. */
function isAside(token: Token | undefined): boolean {
  return token?.kind === 'period' || (token?.kind === 'place' && OURS.test(token.text));
}

const OURS = /^[全我本]/u;
const AMONG = patternOf`^(?<things>.{2,})(?<!${'names/no_middles'})${'names/middles'}$`;
const UP_TO = '至';
const SAYS_HOW_FAR = setOf('names/how_far');

/** 受理|各类|案件, 持有|我国|债券: where the words begin that point between a verb and its object. */
function behindDeixis(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at - 1]?.kind === 'deixis' || isAside(tokens[at - 1])) at--;
  return at;
}

/** 化解债务, 城镇新增就业, 石油行业实现增加值: what of the verb and its subject the object does not stand without. */
function withVerb(tokens: readonly Token[], { verbAt, first, to }: { readonly verbAt: number; readonly first: number; readonly to: number }): Name | undefined {
  const verb = tokens[verbAt];
  const object = tokens.slice(verbAt + 1, to).filter((token, at, words) => at > 0 || !isAside(token) || LINKS.has(words[1]?.kind ?? ''));
  if (verb === undefined) return nameOf(object, undefined);
  // 查处|违反规定问题: two verbs in a row are one deed.
  let firstVerb = verbAt;
  while (firstVerb > first && KEPT.has(tokens[firstVerb - 1]?.kind ?? '') && KEPT.has(verb.kind)) firstVerb--;
  // 批准和|决定逮捕, 新建、|改扩建学校: the first deed is joined to the second.
  while (KEPT.has(verb.kind) && firstVerb - 2 >= first && isDeed(tokens[firstVerb - 2]) && (tokens[firstVerb - 1]?.kind === 'and' || (tokens[firstVerb - 1]?.text === '、' && tokens[firstVerb - 3]?.kind !== 'noun'))) firstVerb -= 2;
  const doer = adjacentSubject(tokens, first, firstVerb);
  // 54个|城市|开通|地铁线路313条: those who are counted are no part of what they have.
  const subject = (doer !== undefined && isPlaceSort(doer.text) && isCounted(tokens, firstVerb - 1) && !isProperty(textOf(object)) ? undefined : doer) ?? (firstVerb === first && (KEPT.has(verb.kind) || ACHIEVES.has(verb.text)) ? overTime(tokens, firstVerb) : undefined);
  if (KEPT.has(verb.kind) && isCampaign(tokens, firstVerb)) return nameOf(tokens.slice(firstVerb - 2, to), verb);
  // 对|阿拉伯国家|新增|直接投资
  const partnersOfNew = INCREASES.has(verb.text) && isTradeWord(textOf(object)) ? partnersBefore(tokens, firstVerb - 1) : [];
  if (partnersOfNew.length > 0) return nameOf([...partnersOfNew, ...tokens.slice(firstVerb, verbAt + 1), ...object], verb);
  // 风电和|太阳能发电|新增|装机: of all that are joined.
  const those = subject === undefined && INCREASES.has(textOf(tokens.slice(firstVerb, verbAt + 1))) && isProperty(textOf(object)) ? joinedSubjects(tokens, first, firstVerb) : [];
  if (those.length > 0 && widthOf(those, 0, those.length) <= MAX_DOER_UNITS) return nameOf([...those, ...tokens.slice(firstVerb, verbAt + 1), ...object], verb);
  if (KEPT.has(verb.kind)) return nameOf([...(subject && subject.text.length <= (SAYS_HOW_OFTEN.test(subject.text) ? MAX_MODIFIER_UNITS : MAX_DOER_UNITS) ? doersBefore(tokens, subject, first) : []), ...tokens.slice(firstVerb, verbAt + 1), ...object], verb);
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

const INCREASES = setOf('names/increases');
const HAPPENS = setOf('names/happens');

/** 受理|和审结案件: a deed, though it is a noun elsewhere. */
function isDeed(token: Token | undefined): boolean {
  return token?.kind === 'act' || (token?.kind === 'noun' && token.deed === token.text.length);
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
function ofVerb(tokens: readonly Token[], verbAt: number, verb: Token): Name | undefined {
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
function adjacentSubject(tokens: readonly Token[], first: number, verbAt: number): Token | undefined {
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

/** 房地产业|一季度|新登记企业: the industry before the time. */
function overTime(tokens: readonly Token[], verbAt: number): Token | undefined {
  const subject = tokens[verbAt - 1]?.kind === 'period' ? tokens[verbAt - 2] : undefined;
  return subject?.kind === 'noun' && INDUSTRY.test(subject.text) && isSubject(tokens, verbAt - 2) ? subject : undefined;
}

const INDUSTRY = /业$/u;

/** The subject of a verb, over adverbs and times. */
function subjectOf(tokens: readonly Token[], verbAt: number): Token | undefined {
  let at = verbAt - 1;
  // 养老院|三年|新增300个: within how long.
  while (at >= 0 && (BEFORE_VERB.has(tokens[at]?.kind ?? '') || (tokens[at]?.kind === 'skip' && LENGTH.test(tokens[at]?.text ?? '')))) at--;
  const subject = overBracket(tokens, at);
  return subject !== undefined && SUBJECT_NOUNS.has(subject.kind) && isSubject(tokens, subject === tokens[at] ? at : at - 2) ? subject : undefined;
}

/** Index behind the last verb before `to` that has a noun behind it; `first` where there is none. */
function lastVerb(tokens: readonly Token[], first: number, to: number): number {
  // 修复|被污染耕地: what was done to a thing before says which.
  for (let i = to - 1; i >= first; i--) if (VERBS.has(tokens[i]?.kind ?? '') && i < to - 1 && !(i > first && tokens[i - 1]?.text === '被')) return i + 1;
  return first;
}

/** Places, bodies and words that point have columns of their own. */
function skipLeading(tokens: readonly Token[], from: number, { to, first }: { readonly to: number; readonly first: number }): number {
  const before = tokens[first - 1];
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (token === undefined) break;
    const partner = at === first && before?.kind === 'prep' && isTradedWith(tokens, at);
    const drops = LINKS.has(token.kind) || (!partner && (token.kind === 'body' || (token.kind === 'place' && !isPartner(token) && !isGate(token) && !isHome(token, tokens[at + 1]))));
    if (!drops || (at === to - 1 && NOUNS.has(token.kind))) break;
    at++;
  }
  return at;
}
