/** Words that tell of what is still to come: 力争, 将新增, 下一步. */
import { isCounter } from '../annotate/kinds.js';
import { signOf } from '../annotate/signs.js';
import { holdsFigure, type Token } from '../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../lexicon/lists.js';
import type { PeriodMention } from '../types.js';
import { isAimNoun } from './aim-noun.js';
import { isReachedIn } from './draft/aim-reached.js';
import { CLAUSE_ENDS, DONE } from './aim-words.js';

/** Verbs behind 将 that make it a future: 将新增, 将达; 将时限压缩至 is a preposition. */
const FUTURE_VERBS: ReadonlySet<string> = new Set(['light', 'act', 'up', 'up-verb', 'down-verb', 'reach', 'become', 'change']);

export const WILL = '将';
const WANTS = '要';
const FOR = setOf('aims/done_for');
const COSTS = setOf('names/cost_in_all');
/** What a sentence with an aim holds. */
const AIMS = signOf({ kinds: ['target', 'outlook'], words: [WANTS], heads: [WILL] });

/** Index of the word of aim before the figure in its part of the sentence; what is told of now (目前已达…) stands for itself. */
export function aimBefore(tokens: readonly Token[], at: number): number | undefined {
  if (!AIMS(tokens)) return undefined;
  let clause = true;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    clause &&= token?.kind !== 'comma';
    // 全年有望增长5%，全省已培育企业1236户: done, whatever its neighbour hopes for.
    if (clause && DONE.has(token?.text ?? '')) return undefined;
    if (token === undefined || (token.kind === 'semicolon' && !goesOn(tokens, i, at)) || (tellsOfNow(token) && tokens[i + 1]?.kind !== 'de')) return undefined;
    // 为|确保颗粒归仓，全区投入126台: what it was done for.
    // 计划|总投资215亿元，|新动工35个: what works are to cost is no aim of what is told behind it.
    if (isWordOfAim(tokens, i) && (clause || !(FOR.has(tokens[i - 1]?.text ?? '') || COSTS.has(tokens[i + 1]?.text ?? '')))) return i;
    // 明确了2022年主要目标：售电量2410亿千瓦时
    if (token.kind === 'colon' && isOutlook(tokens, i - 1)) return i - 1;
    if (token.text === WILL && isFuture(tokens, i, at)) return i;
    // 今年要新增就业60万人
    if (token.text === WANTS && FUTURE_VERBS.has(tokens[i + 1]?.kind ?? '') && !tokens.slice(i, at).some(({ kind }) => kind === 'comma')) return i;
    // 计划使用资金6亿元，累计投入1亿元
    if (token.text.startsWith('累计') && tokens[i - 1]?.kind === 'comma' && (token.kind === 'act' || tokens[i + 1]?.kind !== 'noun')) return undefined;
  }
  return undefined;
}

/** 未来将举办活动；|建设示范城市50个: the part behind goes on with another deed of the same subject, and no time (but 年内) or result of its own. */
function goesOn(tokens: readonly Token[], semicolon: number, at: number): boolean {
  return DEEDS.has(tokens[semicolon + 1]?.kind ?? '') && !tokens.slice(semicolon, at).some(({ text, period }) => (period !== undefined && !WITHIN_YEAR.has(text)) || DONE.has(text) || text.endsWith('了'));
}

const WITHIN_YEAR = setOf('aims/within_year');
const DEEDS: ReadonlySet<string> = new Set(['act', 'light', 'up-verb', 'down-verb']);

/** 832项检查价格将会下调, 15个小组将对34家单位开展检查: in the clause of the figure itself. */
export function aimBehind(tokens: readonly Token[], at: number): number | undefined {
  // 14亿人|的现代化进程将…: it is not they who will; but 75%|的新飞机将用于….
  if (!AIMS(tokens) || (tokens[at + 1]?.kind === 'de' && tokens[at]?.quantity?.dimension !== 'percent')) return undefined;
  for (let i = at + 1; i < tokens.length && !CLAUSE_ENDS.has(tokens[i]?.kind ?? ''); i++) {
    const { text = '' } = tokens[i] ?? {};
    if (text === '将会' || (text === WILL && isFuture(tokens, i, i))) return i;
    if (DONE.has(text)) return undefined;
  }
  return undefined;
}

/**
 * True for the 将 of what is to come, not for the preposition.
 *
 *     将新增30处     将向学校提供100个     还将新改建农村公路12万公里        将时限压缩至10天
 */
function isFuture(tokens: readonly Token[], at: number, figure: number): boolean {
  if (makesMuchOf(tokens, at, figure)) return false;
  const { kind: next = '', text = '', change, quantity } = tokens[at + 1] ?? {};
  // 客流量将突破2100万人次, 气温将下降6℃: nothing stands between that a preposition could take.
  if (change !== undefined || (quantity?.qualifier !== undefined && CLAUSE_ENDS.has(tokens[at + 2]?.kind ?? 'stop'))) return true;
  if (FROM.has(text)) return true;
  // 将|缴获|的|38件文物移交: what is done to those that were taken before.
  if (next === 'act' && tokens[at + 2]?.kind === 'de' && figure === at + 3) return false;
  // 未来，全市将每年改造管网10万公里
  if (tokens.some((token, i) => i < at && LATER.has(token.text)) && !turns(tokens, at + 1, tokens.length)) return true;
  // …，将|追回|的|赃款返还给群众: of what is its object.
  if (next === 'act' && tokens[at + 2]?.kind === 'de' && (tokens[at - 1]?.kind ?? 'comma') === 'comma') return false;
  // 将审批时限压缩至10天: 审批 is part of the object.
  if (FUTURE_VERBS.has(next)) return next !== 'act' || !(turns(tokens, at + 2, figure) || (figure > at + 2 && tokens[figure]?.kind === 'change') );
  // 今明两年将分别增长0.9%和1.5%
  if (next === 'respectively') return true;
  if (next === 'prep' || next === 'adverb' || next === 'each') return text !== '来自' && !turns(tokens, at + 1, tokens.length);
  if (next === 'noun' && figure === at + 2 && isCounter(tokens[figure]?.kind)) return !hasVerb(tokens, figure + 1);
  // 将组织专题协商6次
  if (next === 'noun' && figure === at + 2 && SETS_OUT.test(text)) return !hasVerb(tokens, figure + 1);
  if (next === 'noun' && HOW.has(text) && FUTURE_VERBS.has(tokens[at + 2]?.kind ?? '')) return !turns(tokens, at + 2, tokens.length);
  if (next === 'noun' && COMES.test(text) && tokens.slice(at, figure).some(({ kind }) => kind === 'comma')) return true;
  if (next === 'noun' && SETS_OUT.test(text) && tokens.slice(at, figure).some(({ kind }) => kind === 'comma')) return true;
  const ofChange = tokens[figure]?.kind === 'change' && figure > at + 1;
  return STILL.test(tokens[at - 1]?.text ?? '') && !ofChange && !turns(tokens, at + 1, figure) && CLAUSE_ENDS.has(tokens[figure + 1]?.kind ?? 'stop');
}

/** 将维护秩序|作为|首要任务，受理案件1529件: what somebody holds a work for, in a clause before the figure's, whatever verb that work begins with. */
function makesMuchOf(tokens: readonly Token[], at: number, figure: number): boolean {
  const end = tokens.findIndex(({ kind }, i) => i > at && CLAUSE_ENDS.has(kind));
  return end > at && end < figure && tokens.slice(at + 1, end).some(({ text }) => HOLDS_FOR.test(text)) && !tokens.slice(at + 1, end).some(({ text }) => text === TAKES);
}

const HOLDS_FOR = patternOf`^${'aims/holds_for'}`;
const [TAKES = ''] = wordsOf('aims/takes');

/** 将深化更新行动，再增加300个: what somebody sets out to do. */
const SETS_OUT = patternOf`^${'aims/sets_out'}`;
/** 将重点举办活动50场: how it is to be done, before the verb. */
const HOW = setOf('aims/how');
/** 第四批集采将落地，…: what comes about. */
const COMES = patternOf`^${'aims/comes'}`;
const LATER: ReadonlySet<string> = setOf('aims/later');

/** 将从0.5次增加到1.7次; the object of a preposition would stand before it: 将时限从20天压缩至10天. */
const FROM: ReadonlySet<string> = new Set(['从', '由']);

/** 还将, 也将: that is no preposition's place. */
const STILL = /[还也仍]$/u;

/** 将…压缩至, 将…列为: the verb that a 将 before its object has. */
function turns(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && !CLAUSE_ENDS.has(tokens[i]?.kind ?? ''); i++) {
    const token = tokens[i];
    if (token?.kind === 'become' || token?.kind === 'down-verb' || PARTED.test((token?.text ?? '') + (tokens[i + 1]?.text ?? ''))) return true;
  }
  return false;
}

/** 将研究领域|细分为|4种类型 */
const PARTED = patternOf`${'aims/parts'}为$`;

/** 将首批5个镇列入试点: the verb of a 将 before its object; 将组织7300项活动 has none. */
function hasVerb(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && !CLAUSE_ENDS.has(tokens[i]?.kind ?? ''); i++) {
    if ((!IN_PHRASE.has(tokens[i]?.kind ?? '') && i > from) || PUTS.test(tokens[i]?.text ?? '')) return true;
  }
  return false;
}

const IN_PHRASE: ReadonlySet<string> = new Set(['noun', 'quoted', 'de', 'place', 'body', 'and', 'enum', 'paren']);
const PUTS = /[列纳归并移转送定设](?:入|为|至|到|给|交)/u;

/** A word that turns to what is to come: not 对下一步对策进行了思考, nor what somebody holds to or has met. */
export function isOutlook(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'outlook' || isHeldTo(tokens, at) || isToldOf(tokens, at) || isServed(tokens, at) || isMetInAll(tokens, at)) return false;
  const [figure, de] = [tokens[at - 2], tokens[at - 1]];
  // 控制在3%|的|预期目标以内: the figure is the aim.
  return de === undefined || !(MET.has(de.text) || ORDERED.test(de.text) || (de.kind === 'de' && figure?.quantity !== undefined));
}

/** 开工率达99.4%，|实现|各项就业|工作目标|任务开门红: met, in a sentence of results that hopes for nothing. */
function isMetInAll(tokens: readonly Token[], at: number): boolean {
  let verb = at - 1;
  while (verb > 0 && OF_AIMS.has(tokens[verb]?.kind ?? '') && !MEETS.has(tokens[verb]?.text ?? '')) verb--;
  if (!MEETS.has(tokens[verb]?.text ?? '') || !tokens.slice(0, verb).some(({ quantity, change }) => (quantity ?? change) !== undefined)) return false;
  const clause = tokens.findLastIndex(({ kind }, i) => i < verb && CLAUSE_ENDS.has(kind));
  return !tokens.some(({ kind, text }, i) => (i > clause && i < verb && (kind === 'target' || text === WILL)) || (i > at && kind === 'colon'));
}

const OF_AIMS: ReadonlySet<string> = new Set(['noun', 'deixis', 'act', 'de', 'place', 'quoted', 'light', 'aux']);
const MEETS = setOf('aims/meets_all');

/** 一年来，我们做好|以下工作, 主要做了|以下工作: what follows has been done. */
function isToldOf(tokens: readonly Token[], at: number): boolean {
  if (!FOLLOWS.test(tokens[at]?.text ?? '')) return false;
  return DONE_END.test(tokens[at - 1]?.text ?? '') || tokens.slice(0, at).some(({ text, period }) => period !== undefined && TIME_BEHIND.test(text));
}

/** 建议对|我局|今后|的工作有借鉴作用: what is to come is only what something serves. */
function isServed(tokens: readonly Token[], at: number): boolean {
  const whose = tokens[at - 1]?.kind;
  const before = tokens[whose === 'deixis' || whose === 'body' ? at - 2 : at - 1];
  return SERVES.has(before?.text ?? '') && tokens[at + 1]?.kind === 'de';
}

const SERVES = setOf('aims/serves');
const FOLLOWS = patternOf`${'aims/following'}`;
const DONE_END = patternOf`${'aims/done_ends'}$`;
const TIME_BEHIND = patternOf`^${'aims/times_behind'}|${'aims/up_to_now'}$`;

/** 安排部署|下一步工作，并发放242万元: what was ordered is told of, as something done. */
const ORDERED = patternOf`${'aims/ordered'}$`;
/** 对下一步对策…, 未|达到|预期目标, 好于|预期目标: told of results. */
const MET = setOf('aims/met');

/** 超过3000万人的年度目标, 12%的目标任务, 80所目标, 年度计划投资20亿元: the figure is the aim itself. */
export function isAimItself(tokens: readonly Token[], at: number): boolean {
  const named = tokens[tokens[at - 1]?.kind === 'reach' ? at - 2 : at - 1]?.text ?? '';
  if (isReachedIn(tokens, at) || INTENDED.test(named) || PLANNED_FOR_YEAR.test(tokens[at - 1]?.text ?? '')) return true;
  // 完成浓度下降4%|、|重污染天数减少6%|的|改善目标
  const next = tokens[at + 1]?.kind === 'enum' ? tokens.findIndex((token, i) => i > at && holdsFigure(token)) : -1;
  if (next > 0 && !tokens.slice(at, next).some(({ kind }) => CLAUSE_ENDS.has(kind))) return tokens[next + 1]?.kind === 'de' && isAimItself(tokens, next);
  if (tokens[at + 1]?.kind === 'de') return AIM.test(tokens[at + 2]?.text ?? '') || AIM.test((tokens[at + 2]?.text ?? '') + (tokens[at + 3]?.text ?? ''));
  return AIM.test(tokens[at + 1]?.text ?? '') && !COUNTS_AIMS.has(tokens[at]?.quantity?.unit ?? '');
}

/** 早稻意向播种面积: what growers mean to do. */
const INTENDED = patternOf`${'aims/intended'}$`;
/** 重点项目年度计划投资, 年计划完成产值. */
const PLANNED_FOR_YEAR = patternOf`${'aims/plans_of_year'}(?:完成)?\p{Script=Han}{2,4}$`;

/** 5项目标: how many aims there are. */
const COUNTS_AIMS: ReadonlySet<string> = new Set(['', ...wordsOf('aims/units_of_aims')]);

const AIM = patternOf`^${'aims/of_aim'}*(?:目标|任务|计划)(?:任务|值|数)?$`;

/** True for a sentence of what is still to come: its 下半年 is the next one. */
export function speaksOfAims(tokens: readonly Token[]): boolean {
  return AIMS(tokens) && tokens.some((token, at) => (token.kind === 'target' && !isAimNoun(tokens, at)) || isOutlook(tokens, at) || isToCome(tokens, at));
}

/** True of a word of aim that is neither a noun nor what somebody holds to. */
export function isWordOfAim(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'target' && !isHeldTo(tokens, at) && !isAimNoun(tokens, at);
}

/** True for the 将 of 将新增, 将重点举办, 将落地. */
export function isToCome(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== WILL) return false;
  const next = tokens[at + 1];
  return COMES.test(next?.text ?? '') || FUTURE_VERBS.has((HOW.has(next?.text ?? '') ? tokens[at + 2] : next)?.kind ?? '');
}

/** 将兑现|2022年度|奖励资金: the time at the token only says of which year the object is; a verb stands between it and the word of aim. */
export function isOfObject(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (DEEDS.has(tokens[i]?.kind ?? '')) i--;
  return i < at - 1 && (tokens[i]?.text === WILL || tokens[i]?.kind === 'target');
}

/** 目前, 截至目前. */
export function isNow({ from: { part } }: PeriodMention): boolean {
  return part?.kind === 'now' && part.loose !== true;
}

export function tellsOfNow({ period }: Token): boolean {
  return period !== undefined && isNow(period);
}

/** 以“盗案多破”为工作目标，…: what somebody holds to, not what the figure is to reach. */
export function isHeldTo(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text.endsWith('目标') !== true || !CLAUSE_ENDS.has(tokens[at + 1]?.kind ?? 'stop')) return false;
  for (let i = at - 1; i >= 0 && !CLAUSE_ENDS.has(tokens[i]?.kind ?? ''); i--) if (tokens[i]?.text.endsWith('为') || tokens[i]?.text === '以') return true;
  return false;
}
