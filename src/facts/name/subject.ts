/**
 * The subject of a clause without a figure, which the elliptical clause behind it speaks of.
 *
 *     [城镇调查失业率]整体呈下降态势，6月份回落至5.2%
 */
import { PAUSES } from '../../annotate/kinds.js';
import { holdsFigure, tokenWith, type Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { isPartner, nameOf, textOf, type Name } from './name.js';
import { isBare, isProperty } from './property.js';

/** What may stand before the subject of its clause. */
const BEFORE: ReadonlySet<string> = new Set(['period', 'place', 'body', 'adverb', 'conj', 'deixis', 'target', 'aux', 'paren']);
/** What makes a clause of the words behind the subject. */
const PREDICATES: ReadonlySet<string> = new Set(['gap', 'light', 'act', 'up', 'down', 'up-verb', 'down-verb', 'flat', 'state', 'reach', 'adverb', 'each', 'become', 'rank']);
/** 失业率|整体, 发电量|三|创新高: how it is taken, and how often. */
const TAKEN = patternOf`(?<=.{2})${'names/taken_behind'}$`;
const WILL = setOf('predicates/will');
const MIN_UNITS = 3;
const MAX_BACK = 2;

/** Words that stand for the subject itself (总体稳定在…), and those that do so where there is one (总量超18亿人次). */
const STANDS_FOR = /^(?:总体|整体)$/u;
const MAY_STAND_FOR = patternOf`^${'names/mere_amounts'}$`;

/** True of names that say nothing of what is measured: 总体. */
export function standsForSubject(name: string): boolean {
  return STANDS_FOR.test(name);
}

/** True of names that a subject before them completes: 总量. */
export function leansOnSubject(name: string): boolean {
  return MAY_STAND_FOR.test(name);
}

/**
 * The subject of one of the two clauses before the figure at `at`, and behind the figure at `after` (-1: from the start of the sentence); one that is
 * measured itself but for `any`.
 */
export function subjectBefore(tokens: readonly Token[], at: number, after: number, any = false): Name | undefined {
  let end = sideBefore(tokens, at) ?? pauseBefore(tokens, at);
  for (let back = 0; back < MAX_BACK && end > after; back++) {
    const start = pauseBefore(tokens, end);
    if (start < after) return undefined;
    const subject = subjectOfClause(tokens, start + 1, end, any);
    if (subject) return subject;
    end = start;
  }
  return undefined;
}

/** 总量创新高|、|首次|突破1万亿元: index of the mark that joins two predicates, where the figure has no name behind it. */
function sideBefore(tokens: readonly Token[], at: number): number | undefined {
  let mark = at - 1;
  while (LINKS.has(tokens[mark]?.kind ?? '')) mark--;
  return mark < at && tokens[mark]?.kind === 'enum' ? mark : undefined;
}

const LINKS: ReadonlySet<string> = new Set(['adverb', 'reach', 'period', 'aux', 'target', 'conj']);

/** True of a figure; 第一, which only says which, is none. */
function tells({ kind, quantity, change, items }: Token): boolean {
  return (quantity !== undefined && kind !== 'ordinal') || change !== undefined || items !== undefined;
}

/** What the clause before the figure at `at` is about, whatever it is, where that clause has no figure of its own. */
export function thingBefore(tokens: readonly Token[], at: number, after: number): Name | undefined {
  const end = pauseBefore(tokens, at);
  const start = pauseBefore(tokens, end) + 1;
  if (end <= after || start <= after || start >= end) return undefined;
  let from = start;
  while (from < end && BEFORE.has(tokens[from]?.kind ?? '')) from++;
  let to = from;
  while (to < end && LISTED.has(tokens[to]?.kind ?? '')) to++;
  const [said, more] = [tokens[to], tokens[to + 1]];
  // 民营企业作为第一大主体，占近六成.
  const is = said?.text === '是' || said?.text === '作为' || (said?.kind === 'adverb' && more?.text === '是');
  if (to === from || to >= end || !(is || said?.kind === 'state')) return undefined;
  if (tokens.slice(from, end).some(tells)) return undefined;
  const name = nameOf(tokens.slice(from, to), undefined);
  return name === undefined || name.text.length < MIN_THING || isBare(name.text) ? undefined : name;
}

/** 秋粮|是大头 */
const MIN_THING = 2;
const LISTED: ReadonlySet<string> = new Set(['noun', 'and', 'enum', 'quoted', 'de', 'deixis', 'rate']);

/** Index of the last pause before `at`; -1 where the sentence begins without one. */
function pauseBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if (PAUSES.has(tokens[i]?.kind ?? '')) return i;
  return -1;
}

function subjectOfClause(tokens: readonly Token[], from: number, to: number, any: boolean): Name | undefined {
  let at = from;
  while (at < to && BEFORE.has(tokens[at]?.kind ?? '')) at++;
  // 对经济增长的|贡献率最大
  if (tokens[at]?.kind === 'prep') at = tokens.findLastIndex(({ kind }, i) => kind === 'de' && i > at && i < to) + 1 || at;
  let end = phraseEnd(tokens, at, to);
  // 新能源发电|累计|装机规模
  if (end > at && tokens[end]?.kind === 'adverb' && tokens[end + 1]?.kind === 'noun' && isProperty(tokens[end + 1]?.text ?? '')) end += 2;
  // 业务收入|增速|平稳，达1.9万亿元: a predicate that was read as a noun.
  if (end === to && end - at > 1 && STEADY.has(tokens[end - 1]?.text ?? '')) end--;
  const steady = end < to && STEADY.has(tokens[end]?.text ?? '');
  const last = tokens[end - 1];
  // 贡献率最大，达65.8%: the most of its kind is a predicate, too.
  const most = end === to && last !== undefined && MOST.test(last.text);
  // 案件|近十年来|首次|下降; 用电量|由|负|转正
  let said = end;
  while (tokens[said]?.kind === 'period') said++;
  const turns = TURNS.has(tokens[said]?.text ?? '');
  // 装机规模|将|首次超过煤电
  const will = WILL.has(tokens[said]?.text ?? '');
  if (last === undefined || (said >= to && !most) || !(most || steady || will || turns || PREDICATES.has(tokens[said]?.kind ?? ''))) return undefined;
  // 种群|由90年代末的6万只，恢复到30万只: what it was before is told of it too.
  for (let i = at; i < (turns ? said : to); i++) if (tokens[i]?.quantity !== undefined || tokens[i]?.change !== undefined || tokens[i]?.items !== undefined) return undefined;
  const stem = last.text.replace(most ? MOST : TAKEN, '');
  const name = nameOf([...tokens.slice(at, end - 1), tokenWith(last, { text: stem, end: last.end - (last.text.length - stem.length) })], undefined);
  if (name === undefined || name.text.length < MIN_UNITS) return undefined;
  if (!(any && !will) && !turns && !isProperty(name.text) && !DEEDS.test(name.text)) return undefined;
  const hollow = isBare(name.text) && !RATIO.test(name.text) && !(most && tokens[at - 1]?.kind === 'place');
  return hollow ? undefined : name;
}

/** 市场占有率稳步提升，达到32.7%: a ratio that is named so far. */
const RATIO = /^.{2,}率$/u;
const STEADY = setOf('names/steady');
const MOST = patternOf`(?<=${'names/rates_and_shares'})${'names/most_of_all'}$`;

/** 粮食生产再获丰收: a deed whose yield the next clause tells. */
const DEEDS = /(?<=.{2})生产$/u;

const TURNS: ReadonlySet<string> = new Set(['由', '从']);

/** 、, but not 等, behind which the members are summed up. */
function joins(token: Token | undefined): boolean {
  return token?.kind === 'de' || token?.kind === 'and' || token?.text === '、';
}

/** Index behind the noun phrase at `at`: 保税物流|的|进出口|增速, 新收|一审案件, 民事|、|行政|案件. */
function phraseEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = tokens[at]?.kind === 'act' && tokens[at + 1]?.kind === 'noun' ? at + 1 : at;
  while (end < to && (tokens[end]?.kind === 'noun' || tokens[end]?.kind === 'rate' || (end > at && joins(tokens[end]) && tokens[end + 1]?.kind === 'noun'))) end++;
  return end;
}

/** 民营企业|活力增强，进出口2307亿元, 旅行服务|明显恢复，进出口6509亿元: whose trade it is, where the clause right before opens with them and has no figure. */
export function traderBefore(tokens: readonly Token[], at: number): string | undefined {
  const end = pauseBefore(tokens, at);
  const start = pauseBefore(tokens, end) + 1;
  if (tokens[end]?.kind !== 'comma' || start >= end) return undefined;
  for (let i = start; i < end; i++) if (tokens[i]?.quantity !== undefined || tokens[i]?.change !== undefined || tokens[i]?.items !== undefined) return undefined;
  let from = start;
  while (from < end && BEFORE.has(tokens[from]?.kind ?? '')) from++;
  return tokens[from]?.kind === 'noun' ? TRADERS.exec(tokens[from]?.text ?? '')?.[0] : undefined;
}

/** 对|贸易伙伴|欧盟|的|进出口|保持增长，进出口额5000亿元: the partner of the trade that the clause right before is about, with its preposition. */
export function partnerBefore(tokens: readonly Token[], at: number): string | undefined {
  const end = pauseBefore(tokens, at);
  let from = pauseBefore(tokens, end) + 1;
  if (tokens[end]?.kind !== 'comma' || from >= end) return undefined;
  if (tokens.slice(from, end).some(holdsFigure)) return undefined;
  while (from < end && BEFORE.has(tokens[from]?.kind ?? '')) from++;
  const by = tokens[from];
  if (by?.kind !== 'prep' || !WITH.has(by.text)) return undefined;
  let place = from + 1;
  while (tokens[place]?.kind === 'noun') place++;
  const trade = tokens[place + 1]?.kind === 'de' ? place + 2 : place + 1;
  return isPartner(tokens[place]) && DEALT.test(tokens[trade]?.text ?? '') ? by.text + (tokens[place]?.text ?? '') : undefined;
}

const WITH = setOf('names/with_partner');
const DEALT = patternOf`^${'names/trade_begins'}`;

const TRADERS = patternOf`^(?:${'names/traders'}|.{2,8}${'names/traded_services'}$)`;

/** 服务业|新设企业6830家，实际使用外资339亿美元: the industry that the clause right before opens with. */
export function industryBefore(tokens: readonly Token[], at: number): string | undefined {
  const end = pauseBefore(tokens, at);
  let from = pauseBefore(tokens, end) + 1;
  if (tokens[end]?.kind !== 'comma' || from >= end) return undefined;
  while (from < end && BEFORE.has(tokens[from]?.kind ?? '')) from++;
  // 软件|和|信息技术服务业
  const first = tokens[from];
  while ((tokens[from + 1]?.kind === 'and' || tokens[from + 1]?.text === '、') && tokens[from + 2]?.kind === 'noun') from += 2;
  const [last, deed] = tokens.slice(from, from + 2);
  const industry = last && first && last !== first ? tokenWith(last, { text: textOf(tokens.slice(tokens.indexOf(first), from + 1)), start: first.start }) : last;
  // 信息技术服务业运行态势良好, in one noun
  const goes = industry?.kind === 'noun' ? GOES_WELL.exec(industry.text)?.groups?.['industry'] : undefined;
  if (goes !== undefined) return goes.length > MAX_INDUSTRY ? undefined : goes;
  if (industry !== undefined && industry.text.length > MAX_INDUSTRY) return undefined;
  const named = industry?.kind === 'noun' && industry.text.length >= MIN_UNITS && INDUSTRIES.test(industry.text);
  return named && (DOES.has(deed?.kind ?? '') || GOES.test(deed?.text ?? '')) ? industry.text : undefined;
}

const MAX_INDUSTRY = 14;
const DOES: ReadonlySet<string> = new Set(['act', 'light', 'state']);
/** 服务业|运行态势良好 */
const GOES = patternOf`^${'names/goes_so'}`;
const GOES_WELL = patternOf`^(?<industry>.{2,}${'names/industry_ends'})${'names/goes_so'}`;
const INDUSTRIES = patternOf`${'names/industry_ends'}$`;

/** True of words for what a field or a mine gives. */
export function yields(name: string): boolean {
  return YIELDS.has(name);
}

const YIELDS = setOf('names/yields');
const MIN_COMMON = 2;

/**
 * The name of an amount that the subject before it completes: 民营企业[进出口]保持增长，[进出口]额75亿元 is 民营企业进出口额, 粮食生产再获丰收，总产
 * 粮食总产; undefined where the subject is another thing.
 */
export function withOwner(own: string, subject: string): string | undefined {
  if (DEEDS.test(subject)) return YIELDS.has(own) ? subject.replace(DEEDS, own) : undefined;
  for (let common = own.length - 1; common >= MIN_COMMON; common--) {
    if (subject.endsWith(own.slice(0, common))) return subject.length === common ? undefined : subject + own.slice(common);
  }
  return subject.endsWith(own) && subject !== own ? subject : undefined;
}

/** 对7913家境外企业进行了|非金融类直接投资|，累计9169亿元: what was made, in the clause before the figure at `at`; undefined where it tells of no such thing. */
export function dealMade(tokens: readonly Token[], at: number): Name | undefined {
  const end = pauseBefore(tokens, at);
  let from = end;
  while (tokens[from - 1]?.kind === 'noun' || tokens[from - 1]?.kind === 'quoted') from--;
  const made = tokens[from - 1]?.kind === 'aux' ? from - 2 : from - 1;
  if (from === end || end < 1 || tokens[made]?.kind !== 'light') return undefined;
  const name = nameOf(tokens.slice(from, end), undefined);
  return name !== undefined && isProperty(name.text) && !isBare(name.text) ? name : undefined;
}
