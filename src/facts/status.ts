/** Result or aim: 力争完成800亿元, 到2027年达到…, and whole passages about the time to come. */
import type { Token } from '../annotate/token.js';
import type { Period } from '../types.js';
import type { StatedPeriod } from './period/period.js';

export type Status = 'actual' | 'target';

/** Verbs behind 将 that make it a future: 将新增, 将达; 将时限压缩至 is a preposition. */
const FUTURE_VERBS: ReadonlySet<string> = new Set(['light', 'act', 'up', 'up-verb', 'down-verb', 'reach', 'become', 'change']);

const NOUN_LIKE: ReadonlySet<string> = new Set(['noun', 'quoted', 'place', 'body', 'period', 'deixis']);

/**
 * Whether a figure is still to be reached.
 *
 * A word of aim before it in its part of the sentence, a time behind the release's date, or the mood of the passage
 * (下一步…). 预计 of a time past is a result: the figure is known, only not yet final.
 */
export function statusOf(tokens: readonly Token[], at: number, period: Period | undefined, context: { readonly published: string | undefined; readonly mood: Status }): Status {
  const past = isOver(period, context.published);
  const ahead = period?.start !== undefined && context.published !== undefined && period.start > context.published;
  if (ahead) return 'target';
  const aim = aimBefore(tokens, at) ?? aimBehind(tokens, at);
  // 11日宣布，计划裁员10%: the day is that of the saying.
  if (aim !== undefined) return past && !(period?.type === 'day' && INTENDS.has(tokens[aim]?.text ?? '')) ? 'actual' : 'target';
  return context.mood === 'target' && !past && !isDone(tokens, at) ? 'target' : 'actual';
}

/** 5月1日—5日 told on its last day is over, one day told on that day is not. */
function isOver(period: Period | undefined, published: string | undefined): boolean {
  if (period?.end === undefined || published === undefined) return false;
  return period.end < published || (period.end === published && period.start !== undefined && period.start < period.end && period.type === 'span');
}

const INTENDS: ReadonlySet<string> = new Set(['计划', '拟', '将', '力争', '将会']);

/** Index of the word of aim before the figure in its part of the sentence; what is told of now (目前已达…) stands for itself. */
function aimBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'semicolon' || (isNow(token) && tokens[i + 1]?.kind !== 'de')) return undefined;
    if (token.kind === 'target' && !isHeldTo(tokens, i) && !isNoun(tokens, i)) return i;
    if (token.text === '将' && isFuture(tokens, i, at)) return i;
  }
  return undefined;
}

/** 832项检查价格将会下调, 15个小组将对34家单位开展检查: in the clause of the figure itself. */
function aimBehind(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at + 1; i < tokens.length && !CLAUSE_ENDS.has(tokens[i]?.kind ?? ''); i++) {
    const { text = '' } = tokens[i] ?? {};
    if (text === '将会' || (text === '将' && isFuture(tokens, i, i))) return i;
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
  const { kind: next = '', text = '', change, quantity } = tokens[at + 1] ?? {};
  // 客流量将突破2100万人次, 气温将下降6℃: nothing stands between that a preposition could take.
  if (change !== undefined || (quantity?.qualifier !== undefined && CLAUSE_ENDS.has(tokens[at + 2]?.kind ?? 'stop'))) return true;
  if (FROM.has(text)) return true;
  // 将审批时限压缩至10天: 审批 is part of the object.
  if (FUTURE_VERBS.has(next)) return next !== 'act' || !(turns(tokens, at + 2, figure) || (figure > at + 2 && tokens[figure]?.kind === 'change'));
  if (next === 'prep' || next === 'adverb' || next === 'each') return !turns(tokens, at + 1, tokens.length);
  return STILL.test(tokens[at - 1]?.text ?? '') && !turns(tokens, at + 1, figure) && CLAUSE_ENDS.has(tokens[figure + 1]?.kind ?? 'stop');
}

/** 将从0.5次增加到1.7次; the object of a preposition would stand before it: 将时限从20天压缩至10天. */
const FROM: ReadonlySet<string> = new Set(['从', '由']);

/** 还将, 也将: that is no preposition's place. */
const STILL = /[还也仍]$/u;

/** 将…压缩至, 将…列为: the verb that a 将 before its object has. */
function turns(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && !CLAUSE_ENDS.has(tokens[i]?.kind ?? ''); i++) if (tokens[i]?.kind === 'become' || tokens[i]?.kind === 'down-verb') return true;
  return false;
}

/** 规划的40个物流中心, 口岸规划与建设, 锚定首战告捷的目标，…: a noun, nothing to be reached. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (word === '目标' && isAimedAt(tokens, at)) return true;
  return (word === '规划' || word === '计划' || word === '目标') && NOUN_ENDS.has(tokens[at + 1]?.kind ?? 'stop');
}

/** 对相关目标进行了34次行动: what something is done to. */
function isAimedAt(tokens: readonly Token[], at: number): boolean {
  if (!DEEDS.has(tokens[at + 1]?.kind ?? '')) return false;
  for (let i = at - 1; i >= 0 && !CLAUSE_ENDS.has(tokens[i]?.kind ?? ''); i--) if (TOWARDS.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const DEEDS: ReadonlySet<string> = new Set(['light', 'act', 'deed']);
const TOWARDS: ReadonlySet<string> = new Set(['对', '针对', '向', '朝']);

const NOUN_ENDS: ReadonlySet<string> = new Set(['de', 'and', 'enum', 'comma', 'stop', 'semicolon', 'close']);

/** 目前已建成26个, 累计发放9亿元 in a passage of aims: done. */
function isDone(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'semicolon') return false;
    if (DONE.has(token.text) || isNow(token)) return true;
  }
  return false;
}

const DONE: ReadonlySet<string> = new Set(['已', '已经', '现已', '均已', '累计已', '已累计', '已有', '现有']);

/** 目前, 截至目前. */
function isNow({ period }: Token): boolean {
  return period?.from.part?.kind === 'now' && period.from.part.loose !== true;
}

/** 以“盗案多破”为工作目标，…: what somebody holds to, not what the figure is to reach. */
function isHeldTo(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text.endsWith('目标') !== true || !CLAUSE_ENDS.has(tokens[at + 1]?.kind ?? 'stop')) return false;
  for (let i = at - 1; i >= 0 && !CLAUSE_ENDS.has(tokens[i]?.kind ?? ''); i--) if (tokens[i]?.text.endsWith('为') || tokens[i]?.text === '以') return true;
  return false;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'stop']);

/** True for a sentence of what is still to come: its 下半年 is the next one. */
export function speaksOfAims(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => token.kind === 'target' || (token.kind === 'outlook' && !isHeldTo(tokens, at)) || (token.text === '将' && FUTURE_VERBS.has(tokens[at + 1]?.kind ?? '')));
}

/** 今年将149种药纳入目录, 将时限压缩至10天: a preposition, whose object is a thing or a number of things. */
function takesObject(next: Token | undefined): boolean {
  return next === undefined || NOUN_LIKE.has(next.kind) || (next.quantity !== undefined && next.quantity.qualifier === undefined);
}

/** The mood behind a sentence: a passage of aims opens with a word of outlook and ends where a past time is named. */
export function moodAfter(mood: Status, tokens: readonly Token[], stated: readonly StatedPeriod[], published: string | undefined): Status {
  if (tokens.some(({ kind }, at) => kind === 'outlook' && !isHeldTo(tokens, at))) return 'target';
  // 同时，年内将建成…，目前，已有…: back to what is.
  const now = tokens.findLastIndex(isNow);
  if (now > tokens.findLastIndex(({ kind, text }) => kind === 'target' || text === '将') && now >= 0) return 'actual';
  // 2024年，该办将…: what follows is to be done in the year that has begun.
  const running = stated.some(({ period }) => published !== undefined && period?.type === 'year' && period.end !== undefined && period.end > published);
  if (running && tokens.some((token, at) => token.text === '将' && at > 0 && !takesObject(tokens[at + 1]))) return 'target';
  const past = stated.some(({ period }) => period?.end !== undefined && published !== undefined && period.end < published);
  return past ? 'actual' : mood;
}
