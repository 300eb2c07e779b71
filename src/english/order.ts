/** English puts times and speakers behind; facts read what stands before a figure. So these go where Chinese has them. */
import type { Token } from '../annotate/token.js';

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'conj', 'stop', 'colon']);

/**
 * The tokens in the order in which facts are read: who says it first, the first time of the sentence before its figures,
 * later ones at the head of their clause. Their spans stay what they are.
 *
 *     exports rose 3 percent in June, the bureau said      bureau said | June | exports rose 3 percent
 */
export function inReadingOrder(tokens: readonly Token[]): Token[] {
  return speakerFirst(timesFirst(tokens));
}

function timesFirst(tokens: readonly Token[]): Token[] {
  const ordered: Token[] = [];
  let clause = 0;
  let met = false;
  for (const token of tokens) {
    if (token.period === undefined) {
      ordered.push(token);
      if (CLAUSE_ENDS.has(token.kind)) clause = ordered.length;
      continue;
    }
    ordered.splice(met ? clause : 0, 0, token);
    met = true;
  }
  return ordered;
}

function speakerFirst(tokens: readonly Token[]): Token[] {
  const says = tokens.findIndex((token, at) => (token.kind === 'say' && bodyBefore(tokens, at) > 0) || (token.text === '据' && at > 0 && bodyBehind(tokens, at) > 0));
  const isSource = tokens[says]?.text === '据';
  const from = says < 0 ? -1 : isSource ? says : bodyBefore(tokens, says);
  if (from <= 0) return [...tokens];
  const to = (isSource ? bodyBehind(tokens, says) : says) + 1;
  return [...tokens.slice(from, to), ...tokens.slice(0, from), ...tokens.slice(to)];
}

/** Index of the body right before a word of saying, what stands in brackets passed over; -1 where there is none. */
function bodyBefore(tokens: readonly Token[], says: number): number {
  for (let at = says - 1; at >= 0 && says - at < 6; at--) {
    const kind = tokens[at]?.kind ?? '';
    if (kind === 'body') return at;
    if (!['open', 'close', 'noun', 'paren', 'period', 'skip'].includes(kind)) return -1;
  }
  return -1;
}

function bodyBehind(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.kind === 'deixis' ? at + 2 : at + 1;
  return tokens[next]?.kind === 'body' ? next : -1;
}
