/** The name left of a figure: 进出口总值152.4亿元, 石油行业实现增加值1894亿元, 城镇新增就业6.9万人. */
import { isCounter } from '../../annotate/kinds.js';
import { tokenWith, type Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import { beforeCircumstance, isCircumstance } from './circumstance.js';
import { beforeEstimate } from './estimate.js';
import { actsOnList, behindExample, dealtAsWhole, listOfDeeds, listOfKinds, skipEtCetera } from './examples.js';
import { countedTogether, joinedDeeds } from './joined.js';
import { withManner } from './manner.js';
import { dealBefore, isHome, isTradedWith, objectOf, wordsAhead } from './name-ahead.js';
import { BY, measuredMost } from './most.js';
import { isGate, isHarbour, isPartner, KEPT, lastIndexOfKind, LINKS, nameOf, NOUNS, textOf, VERBS, widthOf, type Name } from './name.js';
import { ACHIEVES, dropLightEnd } from './light-end.js';
import { EACH_SO_MUCH } from './per-head.js';
import { isBare, isProperty } from './property.js';
import { reckonedEnd } from './reckoned.js';
import { clauseStart, listStart, tellsThings, withRelative } from './relative.js';
import { cutByBracket, routeTo } from './route.js';
import { withTarget } from './step-taken.js';
import { adjacentSubject, behindDeixis, MAX_MODIFIER_UNITS, ofVerb, withVerb } from './with-verb.js';

/** A longer relative clause is cut to its head: 的 and what follows. */
const MAX_NAME_UNITS = 26;
const MAX_RELATIVE_UNITS = 18;
/** 1000Mbps|及以上接入速率的用户: what of sort it is counts as one. */
const SPECIFIED = /^\d[\dA-Za-z.]+/u;
/** 支持|加大科技投入和成果转让的|政策减税: policies are told apart by nothing else. */
const OF_POLICY = patternOf`^${'names/policies'}`;

/** The name that the tokens of a rule's metric slot hold; undefined where they hold no noun and no verb that could stand for one. */
export function nameLeft(tokens: readonly Token[], range: TokenRange): Name | undefined {
  const before = tokens[range.from - 1];
  const said = OPENERS.has(before?.text ?? '') ? lastIndexOfKind(tokens, 'de', range.from, range.to - 1) : reckonedEnd(tokens, range);
  const head = said > range.from ? nameLeft(tokens, { from: said + 1, to: range.to }) : undefined;
  if (head !== undefined && !isBare(head.text)) return head;
  let to = range.to;
  while (to > range.from && LINKS.has(tokens[to - 1]?.kind ?? '')) to--;
  to = beforeEstimate(tokens, range.from, dropLightEnd(tokens, range.from, to));
  const paid = paidTo(tokens, range.from, to);
  if (paid !== undefined) return ofVerb(tokens, to - 1, paid);
  if (isCircumstance(tokens[to - 1], tokens[to - 2])) return nameOfRange(tokens, beforeCircumstance(tokens, range));
  const manner = withManner(tokens, { from: range.from, to }) ?? withTarget(tokens, { from: range.from, to });
  if (manner !== undefined) return manner;
  const whole = withRelative(tokens, { from: range.from, to });
  if (whole !== undefined) return nameOf(whole, undefined);
  const listed = nameOfTogether(tokens, range.from, to) ?? nameOfDeeds(tokens, range.from, to);
  if (listed !== undefined) return listed;
  let from = lastVerb(tokens, behindExample(tokens, range.from, to), to);
  const joined = joinedDeeds(tokens, range.from, { from, to });
  if (joined && widthOf(joined, 0, joined.length) <= MAX_NAME_UNITS) return nameOf(joined, undefined);
  // 以接触性服务为主|的|服务业: what the examples end with is no verb.
  const verb = from > range.from && tokens[from - 1]?.kind !== 'de' ? tokens[from - 1] : undefined;
  // 享受补贴的企业: the verb belongs to a relative clause, so the head alone is the name, or all of it where it is short.
  const de = lastIndexOfKind(tokens, 'de', from, to);
  const relative = verb !== undefined && isRelative(tokens, verb, { from, de, to });
  if (relative && widthOf(tokens, from - 1, to) > (OF_POLICY.test(tokens[de + 1]?.text ?? '') ? MAX_NAME_UNITS : MAX_RELATIVE_UNITS)) from = de + 1;
  else if (relative) from = listStart(tokens, clauseStart(tokens, from - 1, range.from), { from: range.from, to });
  if (isCounter(before?.kind)) from = behindCounted(tokens, from, to);
  const first = from;
  from = skipEtCetera(tokens, from, to);
  const skipped = from > first && !relative;
  const dealt = skipped && verb === undefined ? dealtAsWhole(tokens[first], tokens.slice(from, to)) : undefined;
  if (dealt !== undefined) return nameOf(dealt, undefined);
  if (skipped && verb !== undefined && actsOnList(tokens, first - 1) && !isProperty(textOf(tokens.slice(from, to)))) return nameOf([verb, ...tokens.slice(from, to)], verb);
  if (from === range.from && runsTo(tokens, from)) from += 2;
  from = skipLeading(tokens, from, { to, first: range.from });
  if (isTooLong(tokens, from, to)) from = Math.max(from, lastIndexOfKind(tokens, 'de', from, to - 1) + 1);
  const [cut, route] = [cutByBracket(tokens, from, range.from), routeTo(tokens, from, to)];
  if (cut !== undefined) return nameOf(tokens.slice(from - 2, to), cut);
  if (route !== undefined) return nameOf(route, undefined);
  const onlyPlaces = tokens.slice(from, to).every(({ kind }) => kind === 'place');
  if (onlyPlaces && before?.kind !== 'prep') return undefined;
  if (onlyPlaces && before !== undefined && (IS.has(before.text) || before.text === BY)) return measuredMost(tokens, range.from - 2);
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

/** 向|省级财政|支付: the verb alone, since to whom it went is no part of it; undefined of other phrases. */
function paidTo(tokens: readonly Token[], from: number, to: number): Token | undefined {
  const verb = tokens[to - 1];
  const whom = tokens.slice(from, to - 1);
  return verb !== undefined && PAYS.has(verb.text) && TO_WHOM.has(tokens[from - 1]?.text ?? '') && whom.length > 0 && whom.every(({ kind }) => WHOM.has(kind)) ? verb : undefined;
}

const TO_WHOM = setOf('names/to_whom');
const PAYS = setOf('names/paid_out');
const WHOM: ReadonlySet<string> = new Set(['noun', 'deixis', 'body']);

/** What is counted as one, with who does it: 公司|产销|新能源汽车. */
function nameOfTogether(tokens: readonly Token[], from: number, to: number): Name | undefined {
  const together = countedTogether(tokens, from, to);
  if (together === undefined || widthOf(together, 0, together.length) > MAX_NAME_UNITS) return undefined;
  const doer = adjacentSubject(tokens, from, to - together.length);
  return nameOf(doer && doer.text.length <= MAX_MODIFIER_UNITS ? [doer, ...together] : together, undefined);
}

/** 停水、停电等问题投诉, with what was done with them: 受理|停水、停电等问题投诉. */
function nameOfDeeds(tokens: readonly Token[], first: number, to: number): Name | undefined {
  const from = listOfDeeds(tokens, first, to) ?? listOfKinds(tokens, first, to);
  if (from === undefined) return undefined;
  return from > first && tokens[from - 1]?.kind === 'act' ? withVerb(tokens, { verbAt: from - 1, first, to }) : nameOf(tokens.slice(from, to), undefined);
}

/** 享受补贴|的|企业: true where the verb before `from` belongs to a relative clause, whose 的 stands at `de`. */
function isRelative(tokens: readonly Token[], verb: Token, { from, de, to }: TokenRange & { readonly de: number }): boolean {
  if (de < from || de >= to - 1) return false;
  if (de === from && !tellsThings(tokens, { verbAt: from - 1, de, to })) return false;
  return !(ACHIEVES.has(verb.text) && isProperty(textOf(tokens.slice(de + 1, to))));
}

/**
 * Where the name begins behind a counter. 72个部门的信息8.35亿条: what it counts is not measured by the figure behind; 284名|运动员以及|教练员、
 * 工作人员232人: nor are others, counted by themselves.
 */
function behindCounted(tokens: readonly Token[], from: number, to: number): number {
  const others = tokens.findLastIndex(({ text }, at) => at < to - 1 && at >= from && AS_WELL.has(text));
  return Math.max(from, lastIndexOfKind(tokens, 'de', from, to - 1) + 1, others + 1);
}

/** 山海关|至|松江河|的|观光列车: true of the place at `at` that they run to, behind no word of trade. */
function runsTo(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'prep' || before.text !== UP_TO || tokens[at + 1]?.kind !== 'de') return false;
  return (tokens[at]?.kind === 'place' || tokens[at]?.kind === 'noun') && dealBefore(tokens, at - 2).length === 0;
}

function isTooLong(tokens: readonly Token[], from: number, to: number): boolean {
  return widthOf(tokens, from, to) > MAX_NAME_UNITS && textOf(tokens.slice(from, to)).replace(SPECIFIED, ' ').length > MAX_NAME_UNITS;
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

const AMONG = patternOf`^(?<things>.{2,})(?<!${'names/no_middles'})${'names/middles'}$`;
const UP_TO = '至';
const SAYS_HOW_FAR = setOf('names/how_far');

/** Index behind the last verb before `to` that has a noun behind it; `first` where there is none. */
function lastVerb(tokens: readonly Token[], first: number, to: number): number {
  // 修复|被污染耕地: what was done to a thing before says which.
  for (let i = to - 1; i >= first; i--) if (VERBS.has(tokens[i]?.kind ?? '') && i < to - 1 && !(i > first && tokens[i - 1]?.text === '被')) return i + 1;
  return first;
}

/** 中国|市场: a market alone says nothing without its place. */
const [MARKET = ''] = wordsOf('names/markets');

/** True of a body, and of a place but for those that tell figures apart: 东盟, 瑞丽口岸, 香港|旅客. */
function hasColumn(token: Token, next: Token | undefined): boolean {
  return token.kind === 'body' || (token.kind === 'place' && !isPartner(token) && !isGate(token) && !isHome(token, next) && !WAY_ON.test(next?.text ?? '') && next?.text !== MARKET);
}

/** 哈密|南—郑州输电工程: the place is one end of a way. */
const WAY_ON = /^.?[—–-]/u;

/** Places, bodies and words that point have columns of their own. */
function skipLeading(tokens: readonly Token[], from: number, { to, first }: { readonly to: number; readonly first: number }): number {
  const before = tokens[first - 1];
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (token === undefined) break;
    const partner = at === first && before?.kind === 'prep' && isTradedWith(tokens, at);
    const drops = LINKS.has(token.kind) || (!partner && hasColumn(token, tokens[at + 1]));
    if (!drops || (at === to - 1 && NOUNS.has(token.kind))) break;
    at++;
  }
  return at;
}
