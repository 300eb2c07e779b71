/** Places abroad, and the whole world, that a sentence names for its figure. */
import { PAUSES } from '../../annotate/kinds.js';
import { findPlaces } from '../../annotate/place.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Places } from '../../lexicon/places.js';
import type { Draft } from '../draft/draft.js';
import { isReporting, type Here } from './here.js';
import { listMembers, memberIndex } from './list.js';
import { IN, LEADS_IN } from './opening.js';
import { tradesWith, WHERE } from './partner.js';
import { pathAbroad, type Region } from './region.js';
import { OPENERS } from './told.js';

export const WORLD: ReadonlySet<string> = setOf('places/world');
const WHOLE_WORLD: Region = { path: '全球', inferred: false };

/** What befalls the place behind it. */
export const STRIKES = patternOf`${'places/strikes'}$`;

/** The region of a figure for which the place abroad at `at` is named: 美国第三季度经济增长2.8%, 全球需求; undefined where it is a partner, or in a report of one of our places. */
export function regionAbroad(tokens: readonly Token[], at: number, draft: Draft, { context }: Here): Region | undefined {
  const mention = tokens[at]?.place ?? tokens[at]?.body?.place;
  if (mention === undefined) return undefined;
  // 加州近日遭遇强降雨，洛杉矶县、奥兰治县等8个县…: of what holds them.
  if (isOneOfCounted(tokens, at, draft.at) || isOfGuests(tokens, at, draft.at)) return undefined;
  const before = tokens[at - 1]?.text ?? '';
  const held = before === IN && HELD.test(tokens[at + 1]?.text ?? '');
  if (isReporting(context)) return held ? { path: pathAbroad(mention) ?? '', inferred: false } : undefined;
  const house = tokens[at]?.place === undefined;
  // 在|全球交易所|排名中位居第6: the field of an order.
  if (WORLD.has(mention.places[0]?.name ?? '')) return house ? undefined : WHOLE_WORLD;
  if ((tradesWith(tokens, draft.at) && !speaks(tokens, at)) || (pathAbroad(mention) === undefined && isOfOurs(tokens, at))) return undefined;
  return { path: house ? (pathAbroad(mention) ?? '') : sharedAbroad(tokens, at, draft), inferred: false, abroad: true, sited: WHERE.has(before) || STRIKES.test(before) };
}

/** 世界经济将增长3.1%；预计2025年|增长3.2%: the country of a name that is taken over from the figure before, where its own part of the sentence names none. */
export function regionOfName(tokens: readonly Token[], { metric, at }: Draft, { context }: Here, places: Places): Region | undefined {
  const part = tokens.findLastIndex(({ kind }, i) => i < at && kind === 'semicolon');
  if (metric === undefined || part < 0 || isReporting(context) || tradesWith(tokens, at)) return undefined;
  if (tokens.slice(part, at).some(({ place, body }) => place !== undefined || body !== undefined)) return undefined;
  const [mention] = findPlaces(metric, 0, metric.length, places);
  if (mention?.start !== 0 || mention.level !== 'foreign') return undefined;
  const path = WORLD.has(mention.places[0]?.name ?? '') ? WHOLE_WORLD.path : pathAbroad(mention);
  return path === undefined ? undefined : { path, inferred: true };
}

/** 将在巴黎|举办: an event abroad, whoever tells of it. */
const HELD = patternOf`^${'places/meets'}`;

/** 佛罗里达州、佐治亚州等地: the country that holds them; '' of several countries, but for a figure for each (瑞典、奥地利分别下降1.5%、0.4%). */
function sharedAbroad(tokens: readonly Token[], at: number, draft: Draft): string {
  const members = listMembers(tokens, at);
  const own = members[memberIndex(tokens, draft, members.length) ?? -1];
  if (own !== undefined) return pathAbroad(own) ?? '';
  const paths = new Set(members.map((member) => pathAbroad(member) ?? ''));
  const [first = ''] = paths;
  if (paths.size === 1) return first;
  const nations = new Set([...paths].map((path) => path.replace(/\/.*$/u, '')));
  const [nation = ''] = nations;
  return nations.size === 1 ? nation : '';
}

/** 美国7月CPI上涨3.2%；核心CPI上涨4.7%: the place abroad that the sentence opens with, as far as it names no other place and nobody else. */
export function leads(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = 0; i < at; i++) if (!LEADS_IN.has(tokens[i]?.kind ?? '')) return false;
  for (let i = at + 1; i < to; i++) if (tokens[i]?.place !== undefined || tokens[i]?.body !== undefined || TURNS.test(tokens[i]?.text ?? '')) return false;
  return true;
}

/** 美国国内包裹…；|国际包裹…, 德国运动品牌…，|大中华区…: what is told of another part of the world. */
const TURNS = patternOf`^${'places/turns_abroad'}`;

/** 洛杉矶|县|、|奥兰治县等|8个: an example of those that the figure counts. */
function isOneOfCounted(tokens: readonly Token[], at: number, to: number): boolean {
  if (!COUNTIES.test(tokens[at + 1]?.text ?? '')) return false;
  for (let i = at + 2; i < to; i++) if (PAUSES.has(tokens[i]?.kind ?? '') && tokens[i]?.kind !== 'enum') return false;
  return tokens[to - 1]?.text.endsWith('等') === true;
}

/** 哈萨克斯坦|总统|托卡耶夫、瑙鲁|总统|阿迪昂等|来自60多个国家的代表: whose guests some of those counted are. */
function isOfGuests(tokens: readonly Token[], at: number, to: number): boolean {
  if (!OFFICERS.test(tokens[at + 1]?.text ?? '')) return false;
  for (let i = at + 2; i < to; i++) {
    if (tokens[i]?.kind === 'enum' && tokens.slice(i + 1, to).some(({ text }, next) => OFFICERS.test(text) || OFFICERS.test(tokens[i + 2 + next]?.text ?? ''))) return true;
  }
  return false;
}

const OFFICERS = patternOf`^${'places/officers'}`;
const COUNTIES = patternOf`^${'places/divisions_abroad'}$`;

/** 俄罗斯|也|表示，…减少出口, 俄罗斯|还|将…减少出口: who tells of its own trade. */
function speaks(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (before === undefined || OPENERS.has(before.kind)) && (next?.kind === 'say' || next?.kind === 'adverb');
}

/** 北京自贸试验区把境外职业资格…增至122项: what is from abroad, where one of our places opens the sentence. */
function isOfOurs(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(0, to).some(({ place }) => place !== undefined && place.level !== 'foreign' && !place.deictic);
}
