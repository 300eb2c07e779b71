/** For which places a body answers. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { BodyRef } from '../body/body.js';
import { resolveHere, type Here } from './here.js';
import { NATION, pathAbroad, regionOfBody } from './region.js';

/** An organisation, not a place that does something. */
export function isReporter({ mention }: BodyRef): boolean {
  return mention !== undefined && mention.isPlace !== true;
}

export function isForeign(body: BodyRef | undefined): boolean {
  return (body?.mention?.place ?? body?.place)?.level === 'foreign';
}

/** 俄罗斯国防部, 黎巴嫩真主党武装 on a battle: it happened where nobody says; what the ministry exports is its country's. */
export function fightsAbroad(body: BodyRef, tokens: readonly Token[]): boolean {
  return body.mention !== undefined && isForeign(body) && ARMED.test(body.mention.text) && tokens.some(({ text }) => BATTLE.test(text));
}

const ARMED = patternOf`${'bodies/armed'}$`;
const BATTLE = patternOf`${'bodies/battle'}`;

/** Its figures are where it works, not where it sits. */
export function isFirm({ mention }: BodyRef): boolean {
  return FIRMS.has(mention?.type ?? '');
}

const EVERYWHERE = patternOf`^${'parents/everywhere'}.*${'bodies/collectives'}$`;

const FIRMS: ReadonlySet<string> = new Set(['company', 'bank']);
const SERVES_MORE: ReadonlySet<string> = new Set(['customs', 'bank']);

/** 海口海关, 人民银行广州分行, and an office within one (…分行调查统计处). */
function servesMore({ mention }: BodyRef): boolean {
  return SERVES_MORE.has((mention?.unitOf ?? mention)?.type ?? '');
}

/** A body of that country, or one that no place is told of: 世界钢铁协会, a company that sells everywhere. */
export function answersAbroad(body: BodyRef, path: string, here: Here): boolean {
  if (body.mention === undefined) return false;
  // 恒远集团2018年业绩创新高。在75个国家建生产线312条: the firm that the release is of, wherever it works.
  if (isFirm(body) && (body.role === 'issuer' || !body.stale || (body.lead && path === ''))) return true;
  const own = pathOfBody(body, here);
  if (own !== undefined) return own === UNION || isInside(path, own);
  if (body.mention.place !== undefined || body.mention.points) return false;
  return !body.stale || WORLDWIDE.has(body.mention.name ?? body.mention.text);
}

/** 国际货币基金组织: whatever country a paragraph behind tells of. */
const WORLDWIDE = setOf('bodies/worldwide');

/**
 * Where a body sits. A custom house or a bank's branch reports on the release's place where that holds its seat
 * (海口海关: 海南省); what a body of a larger place does in a local release it does there.
 */
export function pathOfBody(body: BodyRef, here: Here): string | undefined {
  if (body.place) return body.place.level === 'foreign' ? pathAbroad(body.place) : resolveHere(body.place, here)?.path;
  const seat = body.mention && regionOfBody(body.mention, here.context)?.path;
  const { home } = here.context;
  if (home === undefined || seat === undefined) return seat;
  if (here.context.abroad) return seat;
  // 消费者委员会 in a release of 湖北省: not the one that 香港 has.
  if (body.mention?.place === undefined && SHARED.has(body.text) && !isInside(home, seat)) return home;
  // 全国边检机关共查验…, 全省法院受理…: all of them, in a release of one city too.
  if (body.mention?.place !== undefined && EVERYWHERE.test(body.mention.text)) return seat;
  if (body.role !== 'speaker' && (seat === NATION || isInside(home, seat))) return home;
  // 据长沙海关统计 in a release of 长沙市: its figure is the city's, though the house answers for the province.
  if (body.mention?.type === 'customs' && body.mention.seat === seat && home.startsWith(`${seat}/`)) return home;
  return seat.startsWith(`${home}/`) && servesMore(body) && !here.context.served ? home : seat;
}

const SHARED = setOf('bodies/shared_names');

/** False for a local body and a figure of a place outside its own: 安徽省委编办 and 昆山, or the whole country. */
export function fits(body: BodyRef, region: string | undefined, here: Here): boolean {
  const path = body.role === 'section' ? undefined : pathOfBody(body, here);
  const { home } = here.context;
  // 国务院印发意见。In a release of 上海 what the centre did in a paragraph before says nothing of the city's figures.
  if (path === NATION && body.role === 'actor' && body.stale && (region ?? home ?? NATION) !== NATION) return false;
  if (path === undefined || path === NATION || (path === UNION && region !== undefined)) return true;
  // In a report of many places what the body of one did in a paragraph before says nothing of this one.
  if (region === undefined) return !body.stale || isForeign(body) || (home !== undefined && isInside(path, home));
  // A province that acts does not answer for the figure of one of its cities.
  if (body.mention === undefined && PROVINCE.test(path) && region !== path && isInside(region, path)) return false;
  // Nor a district, who heads it, or an office of it that acted, for the figure of the province.
  const isLocal = body.mention === undefined || body.mention.isPlace === true || (body.role === 'actor' && !body.lead);
  if (isLocal && region !== path && isInside(path, region)) return false;
  // 杭州海关 on the trade of 义乌: the district of a custom house reaches past the city of its name.
  if (isNetwork(body)) return true;
  const own = servesMore(body) && body.role === 'speaker' ? path.replace(PAST_PROVINCE, '') : path;
  return isInside(region, own) || isInside(own, region);
}

/** 山东提出实施100项项目；贵州强调…六大行动: a place that acts, and a figure of another one. */
export function isElsewhere(body: BodyRef, region: string, here: Here): boolean {
  const path = body.mention === undefined && region !== '' ? pathOfBody(body, here) : undefined;
  return path !== undefined && !isInside(region, path) && !isInside(path, region);
}

/** 上海局集团 on the port of 宁波: the lines of a railway bureau reach past the place of its seat. */
function isNetwork({ mention, place }: BodyRef): boolean {
  return place === undefined && mention?.type === 'company' && mention.place === undefined && mention.seat !== undefined;
}

/** 欧盟统计局 on the prices of 德国 and 法国. */
export const UNION = '欧盟';
const PAST_PROVINCE = /\/.*$/u;
const PROVINCE = /(?:省|自治区)$/u;

export function isInside(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}
