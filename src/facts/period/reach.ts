/** How far a time that a sentence names reaches: to its figure, its pause, its bracket. */
import { PAUSES } from '../../annotate/kinds.js';
import { signOf } from '../../annotate/signs.js';
import { holdsFigure, type Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';

/**
 * Index of the token at which the reach of a time that only compares ends; undefined where it holds for all that follows.
 *
 *     2022年营业额187亿元，2021年为500亿元；毛利8.4亿元        去年同期为1万户，…
 *                          ^^^^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^^
 */
export function reachOf(tokens: readonly Token[], at: number, compares: boolean): number | undefined {
  const base = baseEnd(tokens, at) ?? turnEnd(tokens, at) ?? peakEnd(tokens, at);
  if (base !== undefined) return base;
  // 高于|国家|2025年目标|（55%）13个百分点
  const held = tokens[at - 2]?.kind === 'gap' && SIDES.has(tokens[at - 1]?.kind ?? '');
  if (!compares && !held && !stands(tokens, at) && !isPeak(tokens, at)) return undefined;
  // 2022年同期，|该行动提供岗位860万个，签约…: all that is told behind it.
  if (compares && tokens[at + 1]?.kind === 'comma' && OPENERS.has(tokens[at - 1]?.kind ?? 'stop')) return undefined;
  for (let i = at + 1; i < tokens.length; i++) if (PAUSES.has(tokens[i]?.kind ?? '')) return i;
  return undefined;
}

const OPENERS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'stop', 'conj', 'colon', 'say']);
const SIDES: ReadonlySet<string> = new Set(['noun', 'place', 'body']);

/** 10月3日|单日最高|接待2.6万人次: a day among those that are told of. */
function isPeak(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.period?.type === 'day' && PEAK.test((tokens[at + 1]?.text ?? '') + (tokens[at + 2]?.text ?? ''));
}

const PEAK = patternOf`^${'periods/peaks'}`;

/** 最高日|为|1月27日，发送旅客1230万人次；|累计发送货物4亿吨: the end of the first figure behind such a day, which holds for no other; undefined of other times. */
export function peakEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.period?.type !== 'day' || !PEAK_DAY.test(tokens.slice(Math.max(at - 3, 0), at).map(({ text }) => text).join(''))) return undefined;
  const figure = tokens.findIndex(({ quantity }, i) => i > at && quantity !== undefined);
  const end = figure < 0 ? -1 : tokens.findIndex(({ kind }, i) => i > figure && PAUSES.has(kind));
  return end < 0 ? undefined : end;
}

const PEAK_DAY = patternOf`${'periods/peak_days'}${'periods/at_peak'}$`;

/** 在去年改造355个的|基础上，再增加300个; 在总结去年工作经验的|基础上: what is added to. */
export function baseEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!opensBase(tokens, at)) return undefined;
  for (let i = at + 1; i < tokens.length && !PAUSES.has(tokens[i]?.kind ?? ''); i++) if (tokens[i]?.text.startsWith('基础上')) return i;
  return undefined;
}

/** 三次产业结构从|2022年|9.0:55.9:35.1调整为8.5:55.2:36.3: the verb behind what it was then; undefined of other times. */
export function turnEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!FROM.has(tokens[at - 1]?.text ?? '')) return undefined;
  for (let i = at + 1; i < tokens.length && i <= at + TO_TURN && !ENDS.has(tokens[i]?.kind ?? ''); i++) if (tokens[i]?.kind === 'become') return i;
  return undefined;
}

const FROM: ReadonlySet<string> = setOf('periods/turned_from');
const ENDS: ReadonlySet<string> = new Set(['stop', 'semicolon', 'comma']);
/** Tokens of a ratio of three, each with a decimal point. */
const TO_TURN = 12;

/** 生效案件1618件（包括|今年|生效的20件）: the bracket behind a figure, whose time holds for no other; undefined of times outside of such. */
export function bracketEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!BRACKETS(tokens)) return undefined;
  const open = tokens.findLastIndex(({ kind }, i) => i < at && (kind === 'open' || kind === 'close'));
  const close = tokens.findIndex(({ kind }, i) => i > at && kind === 'close');
  const figure = tokens[open - 1];
  return tokens[open]?.kind === 'open' && close > 0 && figure !== undefined && holdsFigure(figure) ? close : undefined;
}

const BRACKETS = signOf({ kinds: ['open'] });

function opensBase(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - TO_BASE && !PAUSES.has(tokens[i]?.kind ?? ''); i--) if (tokens[i]?.text === '在') return true;
  return false;
}

/** 2021年为…, 2021年时为…, 2021年的…: only the time parts the figure from the one before it. */
function stands(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (STANDS.has(tokens[next]?.kind ?? '') || tokens[next]?.text === '为') next++;
  return next > at + 1 && (tokens[next]?.quantity ?? tokens[next]?.change) !== undefined;
}

const STANDS: ReadonlySet<string> = new Set(['reach', 'adverb', 'de']);

/** Tokens from 在 to the time. */
const TO_BASE = 4;
