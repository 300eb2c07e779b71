/** Members that commas part, before the clause that says what is measured of them. */
import { isCounter } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import type { TokenRange } from '../../match/match.js';
import { SO_ON, textOf } from '../name/name.js';
import { isProperty } from '../name/property.js';
import type { Members } from './members.js';
import { IN_MEMBER, split } from './separators.js';

/**
 * The members of a list whose own names hold marks, so that commas part them, and what is measured of all; undefined of other lists.
 *
 *     粮食加工品，食用油、油脂及其制品，肉制品，[抽检不合格率]分别为…            粮食加工品, 食用油、油脂及其制品, 肉制品
 *     粮食加工品，食用油、油脂及其制品，肉制品等3大类食品，[抽检不合格率]分别为…    the same
 */
export function measuredApart(tokens: readonly Token[], range: TokenRange | undefined, count: number): Members | undefined {
  if (range === undefined || count < 2 || tokens[range.from - 1]?.kind !== 'comma') return undefined;
  const tail = textOf(tokens.slice(range.from, range.to));
  if (!isProperty(tail)) return undefined;
  const end = endOfList(tokens, range.from - 1, count);
  let start = end;
  while (IN_MEMBER.has(tokens[start - 1]?.kind ?? '') || tokens[start - 1]?.kind === 'comma') start--;
  const members = split(tokens.slice(start, end), ({ kind }) => kind === 'comma');
  const hold = members.some((member) => member.some(({ kind }) => kind === 'enum'));
  return hold && members.length === count ? { members: members.map(withoutHow), tail } : undefined;
}

/** Where the list ends before its comma: before 等, and the number of those that it names (等3大类|食品). */
function endOfList(tokens: readonly Token[], comma: number, count: number): number {
  const number = tokens[comma - 2];
  const end = number !== undefined && isCounter(number.kind) && number.quantity?.value === count ? comma - 2 : comma;
  return tokens[end - 1]?.kind === 'enum' && SO_ON.test(tokens[end - 1]?.text ?? '') ? end - 1 : end;
}

/** 消费量大|的|粮食加工品: what is said of them all stands before the first. */
function withoutHow(member: Token[], index: number): Token[] {
  const de = index === 0 ? member.findLastIndex(({ kind }) => kind === 'de') : -1;
  return de < 0 || de === member.length - 1 ? member : member.slice(de + 1);
}
