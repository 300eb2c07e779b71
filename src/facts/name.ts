/**
 * Names of metrics, cut out of the tokens around a figure.
 *
 *     新乡海关 共 签发 [原产地证书] 4013份        left of a measure
 *     上线 21个 [“一件事”]                       right of a counter
 */
import type { Token } from '../annotate/token.js';

export interface Name {
  readonly text: string;
  /** Offsets of the name in the tidied text. */
  readonly start: number;
  readonly end: number;
  /** The verb whose object the name is: 签发. `act` verbs stay in the name, since 减免税款 is not 税款; `light` ones do not. */
  readonly verb?: Token;
}

/** A longer relative clause is cut to its head: 的 and what follows. */
const MAX_NAME_UNITS = 26;
const MAX_RELATIVE_UNITS = 18;
const MAX_BARE_UNITS = 2;

/** What a name neither begins nor ends with. */
const LINKS: ReadonlySet<string> = new Set(['de', 'and', 'enum', 'aux', 'each', 'adverb', 'reach', 'deixis', 'target', 'period', 'among', 'paren']);
const NOUNS: ReadonlySet<string> = new Set(['noun', 'quoted', 'rate', 'place', 'body']);
const VERBS: ReadonlySet<string> = new Set(['light', 'act', 'up-verb', 'down-verb']);
const KEPT: ReadonlySet<string> = new Set(['act', 'up-verb', 'down-verb']);

/** The name left of a figure, from the tokens of a rule's metric slot; undefined where they hold no noun. */
export function nameLeft(tokens: readonly Token[], before: Token | undefined): Name | undefined {
  let to = tokens.length;
  while (to > 0 && LINKS.has(tokens[to - 1]?.kind ?? '')) to--;
  to = dropLightEnd(tokens, to);
  let from = lastVerb(tokens, to);
  const verb = from > 0 ? tokens[from - 1] : undefined;
  // 享受补贴的企业: the verb belongs to a relative clause, so the head alone is the name, or all of it where it is short.
  const de = lastIndexOfKind(tokens, 'de', from, to);
  if (verb && de > from && de < to - 1 && widthOf(tokens, from - 1, to) > MAX_RELATIVE_UNITS) from = de + 1;
  else if (verb && de > from && de < to - 1) from--;
  // 72个部门的信息8.35亿条: what a counter before counts is not measured by the figure behind.
  if (before?.kind.endsWith('-counter')) from = Math.max(from, lastIndexOfKind(tokens, 'de', from, to - 1) + 1);
  from = skipEtCetera(tokens, from, to);
  from = skipLeading(tokens, from, to, before);
  if (widthOf(tokens, from, to) > MAX_NAME_UNITS) from = Math.max(from, lastIndexOfKind(tokens, 'de', from, to - 1) + 1);
  if (tokens.slice(from, to).every(({ kind }) => kind === 'place') && before?.kind !== 'prep') return undefined;
  if (from >= to) return verb && (verb.kind === 'light' || verb.kind === 'act') ? nameOf([verb], undefined) : undefined;
  const partner = from === 0 && isPartner(tokens[0]) && before?.kind === 'prep' ? [before] : [];
  return nameOf([...partner, ...keptVerb(verb, tokens, from, widthOf(tokens, from, to)), ...tokens.slice(from, to)], verb);
}

/** The name right of a counter, from the tokens of a rule's metric slot. */
export function nameRight(tokens: readonly Token[], verb: Token | undefined): Name | undefined {
  const taken: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    const hasNoun = taken.some(({ kind }) => NOUNS.has(kind));
    if (NOUNS.has(token.kind) || token.kind === 'deixis') taken.push(token);
    else if (VERBS.has(token.kind)) {
      if (hasNoun) break;
      taken.push(token);
    } else if (next !== undefined && (NOUNS.has(next.kind) || next.kind === 'deixis')) {
      if (taken.length > 0) taken.push(token);
    } else break;
  }
  while (taken.length > 0 && LINKS.has(taken.at(-1)?.kind ?? '')) taken.pop();
  if (!taken.some(({ kind }) => NOUNS.has(kind) || VERBS.has(kind))) return undefined;
  return nameOf([...(verb && KEPT.has(verb.kind) ? [verb] : []), ...taken], verb);
}

/** 零售总额实现4.6万亿元: a light verb between a noun and its figure only links them. */
function dropLightEnd(tokens: readonly Token[], end: number): number {
  let to = end;
  while (to > 1 && tokens[to - 1]?.kind === 'light' && NOUNS.has(tokens[to - 2]?.kind ?? '')) to--;
  return to;
}

/** Index behind the last verb before `to` that has a noun behind it; 0 where there is none. */
function lastVerb(tokens: readonly Token[], to: number): number {
  for (let i = to - 1; i >= 0; i--) if (VERBS.has(tokens[i]?.kind ?? '') && i < to - 1) return i + 1;
  return 0;
}

/** 中国—东盟、RCEP等各类原产地证书: what follows 等 names the whole. */
function skipEtCetera(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i > from; i--) if (tokens[i]?.text === '等') return i + 1;
  return from;
}

/** Places, bodies and words that point have columns of their own. */
function skipLeading(tokens: readonly Token[], from: number, to: number, before: Token | undefined): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (token === undefined) break;
    const partner = at === 0 && isPartner(token) && before?.kind === 'prep';
    const drops = LINKS.has(token.kind) || (!partner && (token.kind === 'body' || (token.kind === 'place' && !isPartner(token))));
    if (!drops || (at === to - 1 && NOUNS.has(token.kind))) break;
    at++;
  }
  return at;
}

/** A place that is traded with, not reported on: 东盟, 美国. */
function isPartner(token: Token | undefined): boolean {
  return token?.place !== undefined && (token.place.level === 'foreign' || token.place.level === 'group');
}

/** 化解债务: a short object does not stand without its verb. */
function keptVerb(verb: Token | undefined, tokens: readonly Token[], from: number, width: number): Token[] {
  const adjacent = verb !== undefined && tokens[from - 1] === verb;
  return adjacent && (KEPT.has(verb.kind) || width <= MAX_BARE_UNITS) ? [verb] : [];
}

function nameOf(tokens: readonly Token[], verb: Token | undefined): Name | undefined {
  const text = tokens.map((token) => token.text).join('');
  const [first] = tokens;
  const last = tokens.at(-1);
  if (text === '' || first === undefined || last === undefined) return undefined;
  return { text, start: first.start, end: last.end, ...(verb ? { verb } : {}) };
}

function lastIndexOfKind(tokens: readonly Token[], kind: string, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (tokens[i]?.kind === kind) return i;
  return -1;
}

function widthOf(tokens: readonly Token[], from: number, to: number): number {
  let width = 0;
  for (let i = from; i < to; i++) width += tokens[i]?.text.length ?? 0;
  return width;
}
