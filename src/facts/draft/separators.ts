/** What parts the members of a list, and where it goes on before its comma: 租赁和商务服务业，金融业，仓储和邮政业|分别增长…. */
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import { textOf } from '../name/name.js';

/** What parts the members of a list: all marks and words of joining; the same but 及; marks alone. */
export const isMark = ({ kind }: Token): boolean => kind === 'enum' || kind === 'comma' || kind === 'and';
export const SEPARATORS: readonly ((token: Token) => boolean)[] = [
  isMark,
  ({ kind, text }) => kind === 'enum' || kind === 'comma' || (kind === 'and' && text !== '及'),
  ({ kind }) => kind === 'enum' || kind === 'comma',
];

/** Kinds that a member may consist of. */
export const IN_MEMBER: ReadonlySet<string> = new Set(['noun', 'quoted', 'rate', 'place', 'body', 'and', 'enum', 'de', 'paren']);

/** The whole list of which a match holds the end: a phrase of a rule is no longer than so many tokens, and an enumeration may be. */
export function uncut(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let start = from;
  if (tokens[from - 1]?.kind === 'enum') while (IN_MEMBER.has(tokens[start - 1]?.kind ?? '')) start--;
  return { from: start, to };
}

/** The members where their list goes on before its comma; undefined where no start of it, read by any of the separators, gives so many. */
export function overPauses(tokens: readonly Token[], { from, to }: TokenRange, count: number, separators = [isComma, isMark]): Token[][] | undefined {
  let start = from;
  while (tokens[start - 1]?.kind === 'comma') {
    const pause = start - 1;
    start = pause;
    while (IN_MEMBER.has(tokens[start - 1]?.kind ?? '')) start--;
    // 从类型看，玩具召回36次、5万件: how they are looked at is no member.
    if (start === pause || tokens[start - 1]?.kind === 'prep') return undefined;
    const list = tokens.slice(start, to);
    const members = separators.map((parts) => split(list, parts)).find(({ length }) => length === count);
    if (members) return members;
  }
  return undefined;
}

/** 航空、航天器及设备制造业，计算机及办公设备制造业|投资: industries that commas alone part, where their own names hold other marks. */
export function industriesApart(tokens: readonly Token[], range: TokenRange, count: number): Token[][] | undefined {
  const members = overPauses(tokens, range, count, [isComma]);
  return members?.slice(0, -1).every(isIndustry) === true && INDUSTRY.test(textOf(members.at(-1) ?? [])) ? members : undefined;
}

/** 通信设备、计算机及其他电子设备制造业|、|交通运输设备制造业: industries whose own names hold such marks, each up to its last word; undefined where there are not so many. */
export function industriesJoined(list: readonly Token[], count: number): Token[][] | undefined {
  const members: Token[][] = [[]];
  for (const token of list) {
    if (token.kind === 'enum' && isIndustry(members.at(-1) ?? [])) members.push([]);
    else members.at(-1)?.push(token);
  }
  return count > 1 && members.length === count && members.every(({ length }) => length > 0) ? members : undefined;
}

export function isIndustry(member: readonly Token[]): boolean {
  return INDUSTRY_END.test(textOf(member));
}

const INDUSTRY = patternOf`${'names/industry_ends'}`;
const INDUSTRY_END = patternOf`${'names/industry_ends'}$`;

function isComma({ kind }: Token): boolean {
  return kind === 'comma';
}

/** Words in brackets stay with their member. */
export function split(tokens: readonly Token[], parts: (token: Token) => boolean): Token[][] {
  const members: Token[][] = [[]];
  for (const token of tokens) {
    if (parts(token)) members.push([]);
    else members.at(-1)?.push(token);
  }
  return members.filter((member) => member.length > 0);
}

/** 青岛、烟台和潍坊|三市: how many places they are is no part of the last. */
export function withoutSum(members: Token[][]): Token[][] {
  const [place, ...rest] = members.at(-1) ?? [];
  if (members.length < 2 || place?.kind !== 'place' || !members.slice(0, -1).every((member) => member.at(-1)?.kind === 'place')) return members;
  const at = rest[0]?.quantity === undefined ? 0 : 1;
  return SUM_OF_PLACES.test(rest[at]?.text ?? '') ? [...members.slice(0, -1), [place, ...rest.slice(at + 1)]] : members;
}

const SUM_OF_PLACES = patternOf`^\p{Script=Han}?${'places/division_ends'}$`;
