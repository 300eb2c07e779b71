/** Words in brackets that state no figure: 县（市、区）, 儋州（含洋浦）, 增长（下同）. */
import { patternOf, setOf, wordsOf } from '../lexicon/lists.js';
import type { PeriodMention } from '../types.js';
import { isCounter } from './kinds.js';
import { signOf } from './signs.js';
import { makeToken, type Token } from './token.js';

/** A longer aside is a sentence of its own. */
const MAX_TOKENS = 14;
const OPENS = signOf({ kinds: ['open'] });

/**
 * The tokens with every aside without a figure joined into one `paren` token, so that rules pass over it.
 *
 *     监管中欧班列（在新乡海关报关）35班
 *                 ^^^^^^^^^^^^^^^^^^ paren
 */
export function joinBrackets(tokens: readonly Token[]): readonly Token[] {
  if (!OPENS(tokens)) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const open = tokens[i];
    if (open === undefined) continue;
    const close = open.kind === 'open' ? Math.max(closeOf(tokens, i), closeOfScope(tokens, i)) : -1;
    const last = close < 0 ? undefined : tokens[close];
    if (last === undefined) {
      joined.push(open);
      continue;
    }
    const text = tokens.slice(i, close + 1).map((token) => token.text).join('');
    joined.push(makeToken('paren', { start: open.start, end: last.end }, text, { period: close === i + 2 ? timeOf(tokens, i) : undefined }));
    i = close;
  }
  return joined;
}

/**
 * The time in the brackets at `open`, where it is that of what is named before them: days (复活节长周末|（3月29日至4月1日）), and at the end of a headline the
 * time that it is about (教育统计|（2018年）). A single day, or a stretch of years, says less: 座谈会（3月5日）, 规划（2021—2025年）.
 */
function timeOf(tokens: readonly Token[], open: number): PeriodMention | undefined {
  const [before, inner] = [tokens[open - 1], tokens[open + 1]?.period];
  const { from, to, relation, type = '' } = inner ?? {};
  const several = from?.part?.kind === 'days' && (to?.part?.kind === 'days' || from.part.toDay !== undefined);
  if (several) return before?.kind === 'noun' || before?.period?.from.part?.kind === 'vague' ? inner : undefined;
  const closesHeadline = open + CLOSE === tokens.length - 1 && before?.kind === 'noun';
  return closesHeadline && from?.year !== undefined && to === undefined && relation === undefined && STRETCHES.has(type) ? inner : undefined;
}

/** From （ to ） around one token. */
const CLOSE = 2;
const STRETCHES: ReadonlySet<string> = new Set(['year', 'half', 'quarter', 'cumulative', 'month']);

/** Index of the bracket that closes the aside at `open`; -1 where it holds a figure, or is too long. */
function closeOf(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < tokens.length && i <= open + MAX_TOKENS; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'open' || (token.quantity && !statesNothing(tokens, open, i))) return -1;
    if (token.kind === 'close') return i;
  }
  return -1;
}

/** 总人口|（包括31个省、自治区…，不包括港澳台居民）|13.8亿人: index of the bracket that closes what is counted in, between a name and its figure; -1 of others. */
function closeOfScope(tokens: readonly Token[], open: number): number {
  if (tokens[open - 1]?.kind !== 'noun' || !SCOPES.has(tokens[open + 1]?.text ?? '')) return -1;
  for (let i = open + 1; i < tokens.length && i <= open + MAX_SCOPE; i++) {
    const token = tokens[i];
    if (token?.kind === 'close') return tokens[i + 1]?.quantity !== undefined ? i : -1;
    if (token === undefined || token.kind === 'open' || token.change !== undefined || (token.quantity !== undefined && !isCounter(token.kind))) return -1;
  }
  return -1;
}

const SCOPES = setOf('quantities/scopes');
/** Tokens of a long list of places and people. */
const MAX_SCOPE = 40;

/** A figure in a bracket that says of what, on which base or how strong the thing before it is, and measures nothing. */
function statesNothing(tokens: readonly Token[], open: number, at: number): boolean {
  return tellsApart(tokens, open, at) || isBaseOfIndex(tokens, open, at) || isStrength(tokens, open, at);
}

/** 增值税（50%部分）|15.47亿元, 工业投资（50万元口径）|2230亿元, 养殖比重（年出栏500头以上）|44%: a figure that tells the thing before apart, and measures nothing. */
function tellsApart(tokens: readonly Token[], open: number, at: number): boolean {
  const [before, figure, next] = [tokens[open - 1], tokens[at], tokens[at + 1]];
  if (figure === undefined || next === undefined) return false;
  // 投资（5亿元口径）: what is counted by its size may be named by a deed.
  if (CALIBRE.test(next.text) && tokens[at + 2]?.kind === 'close') return before?.kind === 'noun' || before?.kind === 'act';
  if (before?.kind !== 'noun') return false;
  const close = next.kind === 'close' ? at + 1 : at + 2;
  const part = next.kind === 'close' ? BOUND.test(figure.text) : PART.test(next.text) && figure.quantity?.dimension === 'percent';
  return part && tokens[close]?.kind === 'close' && tokens[close + 1]?.quantity !== undefined;
}

/** 白酒（折65度，商品量）, 烧碱（折100%）: the strength that an amount is told in. */
function isStrength(tokens: readonly Token[], open: number, at: number): boolean {
  return at === open + 2 && CONVERTED.has(tokens[open + 1]?.text ?? '') && STRENGTHS.has(tokens[at]?.quantity?.unit ?? '');
}

const CONVERTED = setOf('quantities/converted_to');
const STRENGTHS = setOf('quantities/units_of_strength');

/** 性别比（以女性为100，男性对女性的比例）, 指数（2021年=100）: what is set for a hundred is no level, and its time is none of the figures'. */
function isBaseOfIndex(tokens: readonly Token[], open: number, at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return ((tokens[open + 1]?.text === AS && before === IS) || EQUALS.test(before)) && at - open <= MAX_BASE && tokens[at]?.quantity?.unit === '';
}

const EQUALS = /[=＝]$/u;

const [AS, IS] = wordsOf('changes/base_of_index');
/** Tokens from the bracket to the figure. */
const MAX_BASE = 5;

const BOUND = /以[上下内]$/u;
/** From which size on things are counted: 规模以上（500万元|口径|）工业总产值. */
const CALIBRE = patternOf`^${'quantities/calibres'}$`;
const PART = patternOf`^(?:${'quantities/calibres'}|部分|分成|留成)`;
