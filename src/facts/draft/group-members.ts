/** The members of a group, in one word with what they do or with what is measured of them. */
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { THINGS } from '../name/counted-end.js';
import { isProperty } from '../name/property.js';

/** Where a clause ends. */
export const CLAUSE_ENDS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'colon', 'stop', 'open', 'close', 'mark']);
/** A longer predicate is none of a name. */
export const MAX_PREDICATE_UNITS = 20;

interface Doing {
  readonly those: string;
  /** Undefined where the clause tells more than a name holds. */
  readonly does: string | undefined;
}

/**
 * Those who do something, and what they do up to the end of the clause behind `end`; undefined of other words.
 *
 *     60%的|选民认同|该国方向正确   those 选民, does 认同该国方向正确
 *     90%的|设施遭破坏             those 设施, does 遭破坏
 */
export function doingOf(word: string, tokens: readonly Token[], end: number): Doing | undefined {
  const { those, deed } = MEMBERS_DO.exec(word)?.groups ?? {};
  if (those === undefined || deed === undefined) return undefined;
  const from = tokens.findIndex(({ start }) => start >= end);
  const stop = tokens.findIndex(({ kind }, index) => index >= from && CLAUSE_ENDS.has(kind));
  const rest = from < 0 ? [] : tokens.slice(from, stop < 0 ? tokens.length : stop);
  const does = deed + rest.map(({ text }) => text).join('');
  const plain = does.length <= MAX_PREDICATE_UNITS && rest.every(({ quantity, change }) => quantity === undefined && change === undefined);
  return { those, does: plain ? does : undefined };
}

const MEMBERS_DO = patternOf`^(?<those>[^的]{2,12}?)(?<deed>${'names/members_do'}.*)$`;

/**
 * The members and what is measured of them, by the last word for things that a measure stands behind: 职场新人|单程通勤时间,
 * 生物制品业企业|营业收入; undefined of other words.
 */
export function measuredMembers(word: string): { readonly members: string; readonly property: string } | undefined {
  for (let at = word.length - MIN_UNITS; at > 0; at--) {
    const [members, property] = [word.slice(0, at), word.slice(at)];
    if (isProperty(property) && THINGS.test(members) && !OF_EACH.test(property)) return { members, property };
  }
  return undefined;
}

const MIN_UNITS = 2;
/** 人|均收入, 人|次数: no measure begins in mid-word. */
const OF_EACH = patternOf`^${'names/ends_of_averages'}`;
