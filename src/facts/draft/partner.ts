/** Names of deals with partners, of which one changes: 对东盟进出口, 输往越南的出口货值. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Match } from '../../match/match.js';
import { withInherited, type Draft } from './draft.js';
import { textOf } from './name.js';

const LEADS = setOf('names/deal_leads');
const DEAL = patternOf`^(?<lead>${'names/deal_leads'}).{2,}?(?<dealt>的?(?:整体|总)?${'names/dealings_with'}(?:总?额|总?值|量|货值)?)$`;

/** The same deal with another partner; undefined where the name is that of no deal, or of one opened by another word than `lead`. */
export function withPartner(name: string, partner: string, lead?: string): string | undefined {
  const { lead: own, dealt } = DEAL.exec(name)?.groups ?? {};
  return own === undefined || dealt === undefined || (lead !== undefined && lead !== own) ? undefined : own + partner + dealt;
}

/** 输往主要目的地的出口货值…，尤其是|越南|（跌20.3%）: a place for a name stands for the deal with it. */
export function ofPartner(draft: Draft, tokens: readonly Token[], { slots: { metric } }: Match): Draft {
  const partner = metric === undefined ? [] : tokens.slice(metric.from, metric.to);
  if (partner.length === 0 || draft.metric === undefined || !partner.every(({ place }) => place !== undefined)) return draft;
  const name = withPartner(draft.metric, textOf(partner));
  return name === undefined ? draft : withInherited({ ...draft, metric: name }, 'metric');
}

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
