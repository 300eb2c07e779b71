/** What one of a list named before its figure is made of: 福建, “苏超”, 家具. */
import type { Token } from '../../annotate/token.js';

const IN_MEMBER: ReadonlySet<string> = new Set(['noun', 'quoted', 'place', 'body']);

/** Where the member that ends before a token begins; the token itself where none does. */
export function memberStart(tokens: readonly Token[], end: number): number {
  let from = end;
  while (IN_MEMBER.has(tokens[from - 1]?.kind ?? '')) from--;
  return from;
}
