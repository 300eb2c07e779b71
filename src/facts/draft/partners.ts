/** Names of deals with partners: of each of a list (对东盟进出口, 输往越南的出口货值), and whom one trades with where the clause before or a number tells. */
import { isCounter } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import { isTradeWord } from '../name/name-ahead.js';
import { isPartner, textOf, type Name } from '../name/name.js';
import { draftWith, takingMetric, widen, withInherited, type Draft } from './draft.js';
import type { Site } from './step.js';

/** What is done with partners of trade, behind a word that only points at them: 上述市场|进出口. */
const DEAL = patternOf`^(?:市场|国家|地区|伙伴|经济体)?(?<deal>${'names/deals'}(?:总?[值额量])?)$`;

/**
 * The drafts of one deal, each under its partner of the clause before; as they are where it lists not as many.
 *
 *     东盟、欧盟和美国为前三大贸易伙伴，分别进出口5亿元、4亿元和3亿元      对东盟进出口, 对欧盟进出口, 对美国进出口
 */
export function ofPartners(shared: readonly Draft[], tokens: readonly Token[], from: number): readonly Draft[] {
  const [first] = shared;
  const deal = DEAL.exec(first?.metric ?? '')?.groups?.['deal'];
  if (deal === undefined || shared.length < 2 || !shared.every(({ metric }) => metric === first?.metric)) return shared;
  const partners = listBefore(tokens, from);
  if (partners.length !== shared.length) return shared;
  return shared.map((draft, i) => takingMetric(draft, `${WITH}${partners[i]?.text ?? ''}${deal}`));
}

const WITH = '对';

/** The longest list of partners in the clause before `from`. */
function listBefore(tokens: readonly Token[], from: number): readonly Token[] {
  const comma = tokens.findLastIndex(({ kind }, index) => index < from && kind === 'comma');
  let best: Token[] = [];
  let run: Token[] = [];
  for (let i = comma - 1; i >= 0 && !ENDS.has(tokens[i]?.kind ?? ''); i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isPartner(token)) run = [token, ...run];
    else if (token.kind !== 'enum' && token.kind !== 'and') run = [];
    if (run.length > best.length) best = run;
  }
  return best;
}

const ENDS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'stop', 'colon']);

/** Prepositions of trade, what may stand between them and a number, and how far off they may be. */
const PREPS: ReadonlySet<string> = setOf('names/with_partner');
const BETWEEN: ReadonlySet<string> = new Set(['place', 'noun', 'quoted', 'deixis']);
const MAX_BACK = 5;
const COUNTED = patternOf`^.{1,6}?${'names/deals'}`;

/** 对|RCEP其他|14个|成员国进出口: the partners with their number; the name as it is where no such phrase stands before it. */
export function withCounted(name: Name, tokens: readonly Token[], { from }: TokenRange): Name {
  if (!isCounter(tokens[from - 1]?.kind) || name.start !== tokens[from]?.start || !COUNTED.test(name.text)) return name;
  let at = from - 2;
  while (at > from - MAX_BACK && BETWEEN.has(tokens[at]?.kind ?? '')) at--;
  const prep = tokens[at];
  return prep?.kind === 'prep' && PREPS.has(prep.text) ? { ...name, text: textOf(tokens.slice(at, from)) + name.text, start: prep.start } : name;
}

/** 对|美出口: a partner by its first character, in one word with the deal; the name as it is where no preposition stands before it. */
export function withShort(name: Name, tokens: readonly Token[], { from }: TokenRange): Name {
  const prep = tokens[from - 1];
  if (prep?.kind !== 'prep' || !PREPS.has(prep.text) || name.start !== tokens[from]?.start || !SHORT.test(name.text)) return name;
  return { ...name, text: prep.text + name.text, start: prep.start };
}

const SHORT = patternOf`^${'names/short_partners'}(?:${'names/deals'}(?:总?[值额量])?|${'names/balances_of_trade'})$`;

const LEADS = setOf('names/deal_leads');
const DEAL_WITH = patternOf`^(?<lead>${'names/deal_leads'})(?!外).+?(?<dealt>的?(?:整体|总)?${'names/dealings_with'}(?:总?额|总?值|量|货值)?)$`;

/** The same deal with another partner; undefined where the name is that of no deal, or of one opened by another word than `lead`. */
export function withPartner(name: string, partner: string, lead?: string): string | undefined {
  const { lead: own, dealt } = DEAL_WITH.exec(name)?.groups ?? {};
  return own === undefined || dealt === undefined || (lead !== undefined && lead !== own) ? undefined : own + partner + dealt;
}

/** 出口|东盟|增长5.9%: index of the level of the deal with whom the change is told of; -1 where none is, or it has its change. */
function dealOf({ subject, quantity, changes }: Draft, drafts: readonly Draft[]): number {
  if (quantity !== undefined || changes.length === 0 || subject?.kind !== 'place') return -1;
  return drafts.findIndex((draft) => draft.quantity !== undefined && draft.changes.length === 0 && isDealWith(draft.metric ?? '', subject.text));
}

/**
 * 分别进出口1097亿元、1042亿元和1004亿元，|东盟|、|欧盟|分别增长5.9%、8.6%: the changes of the deals with those who are named; false where one of them is no
 * partner told just before, or has its change.
 */
export function attachPartners(drafts: Draft[], shared: readonly Draft[]): boolean {
  const found = shared.map((change) => dealOf(change, drafts));
  if (shared.length === 0 || found.includes(-1)) return false;
  for (const [i, at] of found.entries()) {
    const [level, change] = [drafts[at], shared[i]];
    if (level !== undefined && change !== undefined) drafts[at] = widen(draftWith(level, { changes: change.changes }), change.figure);
  }
  return true;
}

function isDealWith(metric: string, partner: string): boolean {
  const { lead = '', dealt = '' } = DEAL_WITH.exec(metric)?.groups ?? {};
  return lead !== '' && metric === lead + partner + dealt;
}

/** 输往主要目的地的出口货值…，尤其是|越南|（跌20.3%）: a place for a name stands for the deal with it. */
export function ofPartner(draft: Draft, { tokens, match: { slots: { metric } }, drafts }: Site): Draft {
  const last = drafts.at(-1);
  const partner = metric === undefined ? [] : tokens.slice(metric.from, metric.to).filter(({ kind }) => kind !== 'paren');
  if (partner.length === 0 || draft.metric === undefined || !partner.every(({ place, text }) => place !== undefined || HOMES.has(text))) return draft;
  // 东部地区投资5亿元；西部地区3亿元: it bears the place's name already.
  if (draft.metric !== textOf(partner) && draft.metric.startsWith(textOf(partner))) return draft;
  const deal = dealIn(tokens, metric?.from ?? 0);
  // 越南（升44%）及|内地|（升8%）: in the list of the partner before.
  const before = partner.every(({ place }) => place !== undefined) ? draft.metric : (last?.metric ?? draft.metric);
  const name = withPartner(deal ?? before, textOf(partner)) ?? ofOrigin(draft, partner, tokens, last);
  return name === undefined ? draft : takingMetric(draft, name);
}

/** 来自|部分主要供应地|的|进口货值|录得升幅，尤其是越南（升64.2%）: the deal that the sentence itself tells of, before `to`; undefined where it tells of none. */
function dealIn(tokens: readonly Token[], to: number): string | undefined {
  const lead = tokens.findLastIndex(({ text }, index) => index < to && LEADS.has(text));
  if (lead < 0) return undefined;
  let end = lead + 1;
  while (end < to && IN_DEAL.has(tokens[end]?.kind ?? '')) end++;
  const name = textOf(tokens.slice(lead, end));
  return DEAL_WITH.test(name) ? name : undefined;
}

const IN_DEAL: ReadonlySet<string> = new Set(['noun', 'de', 'adverb', 'deixis', 'place', 'and', 'enum']);

/** 东南亚旅客以|菲律宾|（3万人次）为多, 旅客主要来自|甲市|（2万人次）: those who came from there; undefined where the place is where they are counted. */
function ofOrigin({ metric = '', name, inherited }: Draft, partner: readonly Token[], tokens: readonly Token[], last: Draft | undefined): string | undefined {
  const place = textOf(partner);
  const told = inherited.includes('metric') || (name !== undefined && name.end <= (partner[0]?.start ?? 0)) ? metric : metric === place ? last?.metric : undefined;
  const comers = COMERS.exec(told ?? '')?.[0];
  return comers !== undefined && (partner.every((token) => isPartner(token) || HOMES.has(token.text)) || tokens.some(({ text }) => COMING.test(text))) ? place + comers : undefined;
}

const COMERS = patternOf`${'names/comers'}$`;
const HOMES = setOf('names/homes');
const COMING = patternOf`${'places/coming'}`;

/** 对东盟进出口增长2.4%，对|欧盟|增长3.3%: a partner alone stands for the deal told before, with one of the same side if there is one. */
export function dealtBefore(draft: Draft, { tokens, before, drafts }: Site): Draft {
  const { name } = draft;
  const at = name === undefined ? -1 : tokens.findIndex(({ start }) => start === name.start);
  const [prep, partner] = [tokens[at], tokens[at + 1]];
  if (name === undefined || prep === undefined || !isPartner(partner) || partner?.end !== name.end) return draft;
  if ((prep.kind !== 'prep' && !LEADS.has(prep.text)) || prep.text + partner.text !== name.text) return draft;
  const nearest = [...before, ...drafts].reverse();
  for (const { metric = '' } of nearest) {
    const text = withPartner(metric, partner.text, prep.text);
    if (text !== undefined) return withInherited(draftWith(draft, { name: { ...name, text } }), 'metric');
  }
  // 对|传统市场进出口|由降转增，其中，对|欧盟|增长3.3%
  const alike = tokens.findLast(({ kind, text }, i) => i < at && kind === 'noun' && tokens[i - 1]?.text === prep.text && DEALT.test(text));
  const dealt = DEALT.exec(alike?.text ?? nearest[0]?.metric ?? '')?.groups?.['dealt'];
  return dealt === undefined ? draft : withInherited(draftWith(draft, { name: { ...name, text: name.text + dealt } }), 'metric');
}

const DEALT = patternOf`(?<dealt>${'names/dealings_with'})(?:总?额|总?值|量|货值)?$`;

/** 输往|新加坡和印度|的出口货值: the partners of one deal are told apart, and the deal is that of each; undefined of other lists. */
export function partnersOf(members: readonly Token[][]): string[] | undefined {
  const [opening, ...others] = members;
  const [lead, first] = opening ?? [];
  const [last, ...dealt] = others.at(-1) ?? [];
  if (lead === undefined || first === undefined || last === undefined || dealt.length === 0 || !LEADS.has(lead.text) || opening?.length !== 2) return undefined;
  const between = others.slice(0, -1);
  const partners = [first, ...between.flatMap((member) => member), last];
  const alone = between.every(({ length }) => length === 1) && partners.every(({ place }) => place !== undefined);
  return alone ? partners.map(({ text }) => lead.text + text + textOf(dealt)) : undefined;
}

/** 对|东盟、欧盟和美国市场|出口: each is traded with, so that 对东盟出口 is a name; undefined of other lists. */
export function withPartners(tokens: readonly Token[], range: TokenRange | undefined, members: readonly Token[][], tail = ''): readonly string[] | undefined {
  const prep = tokens[(range?.from ?? 0) - 1];
  if (prep?.kind !== 'prep' || !isTradeWord(tail) || members.length < 2) return undefined;
  // 对|中国香港|、|美国|: our own places, too, beside partners.
  const abroad = members.some(([first]) => isPartner(first));
  const names = members.map((member) => {
    const fits = (isPartner(member[0]) || (abroad && member[0]?.kind === 'place')) && member.every(({ text, kind }) => MARKETS.has(text) || kind === 'place');
    return fits ? `${prep.text}${textOf(member.filter(({ kind }) => kind === 'place'))}${tail}` : undefined;
  });
  return names.includes(undefined) ? undefined : names.filter((name) => name !== undefined);
}

/** 美国|市场: a word that adds nothing to a partner of trade. */
const MARKETS: ReadonlySet<string> = new Set(['市场', '地区', '等', '国家', '其他成员国']);
