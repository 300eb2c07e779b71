/** Members of a list that each stand behind their own number: 301万农村劳动力、105万脱贫劳动力、19.7万搬迁劳动力|就业率分别达86.9%、89.2%、92.2%. */
import { isCounter } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import type { TokenRange } from '../../match/match.js';

const IN_MEMBER: ReadonlySet<string> = new Set(['noun', 'act', 'quoted', 'de']);

/** The members, the last with what is measured of all of them behind it; undefined where their numbers are not as many as the figures. */
export function countedMembers(tokens: readonly Token[], range: TokenRange | undefined, count: number): Token[][] | undefined {
  if (range === undefined || count < 2 || !isCounter(tokens[range.from - 1]?.kind)) return undefined;
  const members: Token[][] = [tokens.slice(range.from, range.to)];
  let at = range.from - 1;
  while (members.length < count) {
    const joint = tokens[at - 1]?.kind;
    if (joint !== 'enum' && joint !== 'and') return undefined;
    const end = at - 1;
    at = end;
    while (IN_MEMBER.has(tokens[at - 1]?.kind ?? '')) at--;
    if (at === end || !isCounter(tokens[at - 1]?.kind)) return undefined;
    members.unshift(tokens.slice(at, end));
    at--;
  }
  return members;
}
