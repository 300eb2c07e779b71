/** Words of direction and their figures → changes: up 5.2 percent year on year, an increase of 3 percent from May. */
import { makeToken, type Change, type Token } from '../annotate/token.js';
import type { ChangeBasis, PeriodMention, Quantity } from '../types.js';

/**
 * The tokens with their changes joined, each as one token.
 *
 *     rose | 5.2 percent | to | 9.04 trillion yuan | from a year earlier
 *     change +5.2 %, yoy  become money
 */
export function joinEnglishChanges(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  const used = new Set<Token>();
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = used.has(token) ? undefined : (verbFirst(tokens, at) ?? figureFirst(tokens, at));
    if (found) {
      joined.push(changeToken(text, tokens, at, found));
      if (found.basisToken) used.add(found.basisToken);
      at = found.end;
      continue;
    }
    if (!used.has(token)) joined.push(becoming(tokens, at) ?? token);
    at += becoming(tokens, at) ? 2 : 1;
  }
  return joined;
}

interface Found {
  /** Index behind the last token that it takes. */
  readonly end: number;
  readonly quantity: Quantity;
  readonly verb: Token;
  readonly basis?: ChangeBasis | undefined;
  readonly since?: PeriodMention | undefined;
  /** A basis that stands apart: rose 5.2 percent to 9.04 trillion yuan [from a year earlier]. */
  readonly basisToken?: Token | undefined;
}

const BETWEEN: ReadonlySet<string> = new Set(['adverb', 'de']);

/** (basis)? (up|down) (by|of)? (basis)? figure (basis)? */
function verbFirst(tokens: readonly Token[], from: number): Found | undefined {
  let at = from;
  let basis: ChangeBasis | undefined;
  const takeBasis = (): void => {
    const token = tokens[at];
    if (token?.kind !== 'basis') return;
    basis ??= token.basis;
    at++;
  };
  takeBasis();
  const verb = tokens[at];
  if (verb === undefined || (verb.kind !== 'up' && verb.kind !== 'down')) return undefined;
  at++;
  for (let skipped = 0; skipped < 3 && BETWEEN.has(tokens[at]?.kind ?? ''); skipped++) at++;
  takeBasis();
  while (BETWEEN.has(tokens[at]?.kind ?? '') || tokens[at]?.kind === 'deixis') at++;
  const quantity = tokens[at]?.quantity;
  if (quantity === undefined || quantity.bare) return undefined;
  at++;
  takeBasis();
  return { ...withBasis(tokens, at, basis), quantity, verb };
}

/** a 3.7 percent increase (basis)? */
function figureFirst(tokens: readonly Token[], from: number): Found | undefined {
  let at = from;
  const before = tokens[at]?.kind === 'basis' ? tokens[at++]?.basis : undefined;
  const quantity = tokens[at]?.quantity;
  if (quantity === undefined || (quantity.dimension !== 'percent' && quantity.dimension !== 'point')) return undefined;
  const inner = tokens[at + 1]?.kind === 'basis' ? tokens[at + 1]?.basis : undefined;
  const verb = tokens[at + (inner === undefined ? 1 : 2)];
  if (verb === undefined || (verb.kind !== 'up' && verb.kind !== 'down') || !NOUNS.has(verb.text)) return undefined;
  at += inner === undefined ? 2 : 3;
  const behind = tokens[at]?.kind === 'basis' ? tokens[at]?.basis : undefined;
  return { ...withBasis(tokens, behind === undefined ? at : at + 1, before ?? inner ?? behind), quantity, verb };
}

const NOUNS: ReadonlySet<string> = new Set([
  'increase', 'rise', 'growth', 'gain', 'jump', 'surge', 'climb', 'rebound', 'higher',
  'drop', 'decline', 'fall', 'decrease', 'dip', 'slump', 'lower',
]);

/** A basis that is a time (from May, compared with 2019), or one behind the level that the change leads to. */
function withBasis(tokens: readonly Token[], end: number, basis: ChangeBasis | undefined): Pick<Found, 'end' | 'basis' | 'since' | 'basisToken'> {
  if (basis !== undefined) return { end, basis };
  const [opener, time] = [tokens[end], tokens[end + 1]];
  if (opener?.kind === 'prep' && COMPARES.test(opener.text) && time?.period) return { end: end + 2, basis: 'since', since: time.period };
  if (opener?.period && /^(?:from|compared (?:with|to)|than|over)\s/iu.test(opener.text)) return { end: end + 1, basis: 'since', since: opener.period };
  const apart = tokens.slice(end, end + 4);
  const level = apart.findIndex(({ quantity }) => quantity !== undefined);
  const behind = level < 0 ? undefined : apart[level + 1];
  return behind?.kind === 'basis' && apart[0]?.kind === 'become' ? { end, basis: behind.basis, basisToken: behind } : { end };
}

const COMPARES = /^(?:from|compared with|compared to|than|over)$/u;

function changeToken(text: string, tokens: readonly Token[], from: number, { end, quantity, verb, basis, since }: Found): Token {
  const sign = verb.kind === 'down' ? -1 : 1;
  const last = tokens[end - 1] ?? verb;
  const span = { start: tokens[from]?.start ?? verb.start, end: last.end };
  const own = { start: Math.min(verb.start, quantity.start), end: Math.max(verb.end, quantity.end) };
  const change: Change = {
    value: quantity.value === 0 ? 0 : sign * quantity.value, valueMax: quantity.valueMax === undefined ? undefined : sign * quantity.valueMax,
    unit: quantity.unit, basis, since, quantity, from: undefined, span: own, verb: verb.text,
  };
  return makeToken('change', span, text.slice(span.start, span.end), { change });
}

/** rose to: a verb that takes the new level. */
function becoming(tokens: readonly Token[], at: number): Token | undefined {
  const [verb, to] = [tokens[at], tokens[at + 1]];
  if ((verb?.kind !== 'up' && verb?.kind !== 'down') || to?.kind !== 'become' || tokens[at + 2]?.quantity === undefined) return undefined;
  return makeToken('become', { start: verb.start, end: to.end }, `${verb.text} ${to.text}`, { sign: verb.sign });
}
