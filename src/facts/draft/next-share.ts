/** Shares in brackets behind the largest: 服务业占比最高，为23.5%，其次是教育业（14.1%）、金融业（12.9%）. */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { textOf } from '../name/name.js';
import { isProperty } from '../name/property.js';
import type { Draft } from './draft.js';

/**
 * Whose share a percentage in brackets is, behind a share and a word for the next in order, or right behind another such bracket.
 *
 *     服务业占比最高，为23.5%，其次是教育业（14.1%）、金融业（12.9%）     教育业, 金融业
 *
 * Undefined of other figures, and where the name says itself what is measured (失业率（5%）).
 */
export function nextShare({ rule, name, quantity }: Draft, own: string, last: Draft, tokens: readonly Token[]): string | undefined {
  if (rule.id !== BRACKETED || quantity?.dimension !== 'percent' || (last.shape !== 'share' && !isRankOfShare(last)) || isProperty(own)) return undefined;
  const at = tokens.findIndex(({ start }) => start === name?.start);
  const between = tokens.slice(last.at + 1, at);
  if (last.rule.id === BRACKETED) return between.length > 0 && between.every(({ kind }) => BESIDE.has(kind)) ? own : undefined;
  return NEXT.test(textOf(between)) && between.every((token) => token.quantity === undefined && token.change === undefined) ? own : undefined;
}

/** 优良断面67个，|比例|为98.5%: the word for the share of what is counted right before; undefined of other figures. */
export function shareOfCount({ quantity, name }: Draft, own: string, last: Draft, tokens: readonly Token[]): string | undefined {
  if (!MERE_SHARE.test(own) || quantity?.dimension !== 'percent' || last.quantity?.dimension !== 'count') return undefined;
  const between = tokens.slice(last.at + 1, tokens.findIndex(({ start }) => start === name?.start));
  return between.length === 1 && between[0]?.kind === 'comma' ? own : undefined;
}

const MERE_SHARE = patternOf`^${'names/mere_shares'}$`;

/** 以16.5%的市场份额|位居第一，其后是乙（14.5%）: what is ranked is a share. */
function isRankOfShare({ shape, metric = '' }: Draft): boolean {
  return shape === 'rank' && OF_SHARES.test(metric);
}

const OF_SHARES = patternOf`${'names/shares'}${'names/placed'}$`;

/** 占美国经济总量约70%|的|个人消费开支增长3%: those behind 的 that make so much of it, where nobody stands before; undefined of other shares. */
export function shareOfThose(tokens: readonly Token[], at: number): string | undefined {
  if (tokens[at + 1]?.kind !== 'de' || tokens[at + 2]?.kind !== 'noun') return undefined;
  const share = tokens.findLastIndex(({ kind }, i) => i < at && kind === 'share');
  const before = tokens[share - 1]?.kind;
  if (share < 0 || (before !== undefined && !PAUSES.has(before)) || tokens.slice(share, at).some(({ kind }) => PAUSES.has(kind))) return undefined;
  const name = tokens[at + 2]?.text ?? '';
  return SHARE_WORDS.test(name) ? undefined : name;
}

const SHARE_WORDS = patternOf`${'names/shares'}$`;

const BRACKETED = 'bracketed';
const BESIDE: ReadonlySet<string> = new Set(['close', 'enum', 'and', 'comma']);
const NEXT = patternOf`${'names/next_in_order'}$`;
