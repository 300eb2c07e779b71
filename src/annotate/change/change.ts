/** Basis, direction and amount → a change: 较上年同期增长0.8%, 同比分别增长13%、11%, 与去年持平. */
import { setOf } from '../../lexicon/lists.js';
import { isCounter, LISTERS } from '../kinds.js';
import { signOf } from '../signs.js';
import { asKind, makeToken, tokenWith, type Token } from '../token.js';
import { buildChange } from './build.js';
import { countedBy, dropBeforeBasis, dropRateWords, YEAR } from './counted.js';
import { cutDistances, turnGaps } from './gap.js';
import { NO_AMOUNTS, splitLevels } from './leads-to.js';
import { turnMoreDone, turnNet } from './more-done.js';
import { SHARES } from './run.js';
import { turnRatePairs } from './rate-pair.js';
import { joinSigned } from './signed.js';

/** Kinds that may stand between a basis and its verb, or a verb and its amount. */
const BETWEEN: ReadonlySet<string> = new Set(['adverb', 'each', 'aux', 'respectively', 'paren']);

/**
 * The tokens with every change joined into one token; a run of amounts makes a `changes` token.
 *
 *     总值152.4亿元，比上年同期增长0.8%
 *                    ^^^^^^^^^^^^^^^^^ change +0.8 %, basis yoy
 *
 * An amount that counts what follows (减少12个环节) is no change but a figure of its own.
 */
export function joinChanges(plain: readonly Token[]): readonly Token[] {
  const tokens = splitLevels(cutDistances(turnGaps(turnNet(turnMoreDone(turnRatePairs(joinSigned(plain)))))));
  if (!MOVES(tokens) || !tokens.some(mayChange)) return tokens;
  const joined: Token[] = [];
  let carried: Token | undefined;
  let second: Token | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    // 零售总额同比|增速: the basis is part of the rate's name; 比二季度|增速|提高1.7个百分点: it is that of the change.
    if (token.kind === 'basis' && tokens[i + 1]?.kind === 'rate' && tokens[i + 1]?.start === token.end) {
      carried = token;
      continue;
    }
    const level = becomes(tokens, i);
    if (level) {
      joined.push(level);
      i++;
      continue;
    }
    if (token.kind === 'rate' && carried?.end === token.start) {
      joined.push(tokenWith(token, { basis: carried.basis, period: carried.period }));
      continue;
    }
    const amountAt = amountIndex(tokens, i);
    const amount = amountAt < 0 ? undefined : tokens[amountAt];
    if (amount === undefined) {
      joined.push(withoutAmount(token, joined.at(-1), tokens[i + 1]));
      continue;
    }
    const counted = dropRateWords(joined, token);
    const opening = takeOpening(joined);
    if (opening.length > 0) dropBeforeBasis(joined, opening[0]);
    // 分别比上月和上年同期|低0.09个和|高0.08个百分点: the second basis is that of the second change.
    const bases = opening.filter(({ kind }) => kind === 'basis' || kind === 'period');
    const paired = opening.length === 0 && second !== undefined && LISTERS.has(joined.at(-1)?.kind ?? '') ? [second] : undefined;
    second = bases.length === 2 && amount.quantity !== undefined ? bases[1] : undefined;
    const told = paired ?? (opening.length === 0 && carried !== undefined && joined.at(-1)?.kind === 'rate' ? [carried] : opening);
    // 通关量月均增长41%: a month's average of another time, told elsewhere.
    const change = buildChange(counted === undefined ? yearByYear(joined, token) : countedBy(token, counted), amount, told);
    carried = undefined;
    const start = opening[0]?.start ?? token.start;
    const text = [...opening, ...tokens.slice(i, amountAt + 1)].map((part) => part.text).join('');
    joined.push(makeToken(change.kind, { start, end: amount.end }, text, change.kind === 'changes' ? { items: change.items } : { change: change.change }));
    i = amountAt;
  }
  return joined;
}

const MOVES = signOf({ kinds: ['up', 'down', 'flat'], figures: ({ worded }) => worded === true });

/** A word of direction, and the figures that are changes by themselves (翻一番). */
function mayChange({ kind, quantity }: Token): boolean {
  return kind === 'up' || kind === 'down' || kind === 'flat' || quantity?.worded === true;
}

/** A direction word that governs no amount: part of a noun between nouns (提升行动), else a verb with its object. */
function withoutAmount(token: Token, before: Token | undefined, after: Token | undefined): Token {
  if (token.kind === 'flat') return asKind(token, 'act');
  if (token.kind !== 'up' && token.kind !== 'down') return token;
  const joinsNouns = before?.kind === 'noun' && before.end === token.start && after?.kind === 'noun';
  return asKind(token, joinsNouns ? 'noun' : token.kind === 'up' ? 'up-verb' : 'down-verb');
}

/** 微升|至1.2%: with 至 a direction word takes the new level. */
function becomes(tokens: readonly Token[], i: number): Token | undefined {
  const [verb, to, behind] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if ((verb?.kind !== 'up' && verb?.kind !== 'down') || to?.end !== verb.end + 1 || (to.text !== '至' && to.text !== '到')) return undefined;
  if (behind?.quantity === undefined && behind?.period === undefined) return undefined;
  return makeToken('become', { start: verb.start, end: to.end }, verb.text + to.text, { sign: verb.kind === 'down' ? -1 : 1 });
}

/** 连续|两年|均 before 前进: each of them on the year before it. */
function yearByYear(joined: readonly Token[], verb: Token): Token {
  let at = joined.length - 1;
  while (BETWEEN.has(joined[at]?.kind ?? '')) at--;
  const years = joined[at]?.quantity;
  const runs = years?.dimension === 'time' && YEAR.has(years.unit) && joined[at - 1]?.text === RUNNING;
  return runs && verb.basis === undefined && verb.kind !== 'flat' ? asKind({ ...verb, basis: 'yoy' }, verb.kind) : verb;
}

/** Index of the amount that the direction word at `i` governs, or -1. The word itself for 持平 and 翻一番. */
function amountIndex(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  // 持平|者占57.1%: those who said so.
  if (token?.kind === 'flat' && tokens[i + 1]?.text.startsWith(THOSE) === true && tokens[i + 1]?.start === token.end) return -1;
  // 持平|的|城市有3个: those of whom it is said.
  if (token?.kind === 'flat') return tokens[i + 1]?.kind === 'de' && ((tokens[i - 1]?.kind !== 'basis' && tokens[i - 1]?.kind !== 'period') || tokens[i + 2]?.kind === 'reach') ? -1 : i;
  if (token?.quantity?.dimension === 'times' && token.quantity.worded) return i;
  if (token?.kind !== 'up' && token?.kind !== 'down') return -1;
  let at = i + 1;
  if (token.text === MAKES_BETTER && isDeedOn(tokens, i)) return -1;
  while (BETWEEN.has(tokens[at]?.kind ?? '') || tokens[at]?.kind === 'reach' || (tokens[at]?.kind === 'prep' && tokens[at]?.text === AT)) at++;
  const amount = tokens[at];
  // 收入的增长|连续|三年: for how long.
  if (tokens[at - 1]?.text === RUNNING) return -1;
  if (amount?.kind === 'quantities') return at;
  const quantity = amount?.quantity;
  if (quantity === undefined || quantity.ordinal || (isCounter(amount?.kind) && !runsOn(tokens, i, at))) return -1;
  return at;
}

const THOSE = '者';
const MAKES_BETTER = '提升';

/** 改造|提升|8万亩: one deed of two verbs and what it was done to, no change; 完成|农房风貌管控|提升|7521户: the object of a verb. */
function isDeedOn(tokens: readonly Token[], i: number): boolean {
  const [deed, verb, amount] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (deed?.end !== verb?.start || amount?.quantity === undefined || NO_AMOUNTS.has(amount.quantity.dimension)) return false;
  return deed?.kind === 'act' || (deed?.kind === 'noun' && CARRIES_OUT.has(tokens[i - 2]?.text ?? ''));
}

const CARRIES_OUT = setOf('names/carries_out');

/** 增长|均|在|25%以上. */
const AT = '在';

/** 收入3.9万元同比增长4.9%|人均支出2.2万元: what lost its marks runs on; a percentage with a basis before its verb counts no noun behind. */
function runsOn(tokens: readonly Token[], verb: number, at: number): boolean {
  return at === verb + 1 && tokens[at]?.quantity?.dimension === 'percent' && tokens[verb - 1]?.kind === 'basis' && tokens[at + 1]?.kind !== 'de';
}

/** Takes basis and adverbs off the end of what is joined already: they open the change. */
function takeOpening(joined: Token[]): Token[] {
  const pair = Math.max(basisPair(joined), baseLevel(joined));
  if (pair >= 0) return joined.splice(pair);
  let from = joined.length;
  let basisAt = -1;
  while (from > 0) {
    const token = joined[from - 1];
    if (token === undefined) break;
    if (token.kind === 'basis') basisAt = from - 1;
    else if (isEvenWith(joined, from - 1)) basisAt = from - 2;
    else if (COMPARED.test(token.text) && isEvenWith(joined, from - 2)) {
      basisAt = from - 3;
      from--;
    }
    else if (joined[from - 2]?.text === RUNNING && (token.kind === 'skip' || token.quantity?.dimension === 'time')) from--;
    else if (!BETWEEN.has(token.kind) && !SHARES.test(token.text)) break;
    from--;
    if (basisAt >= 0 && from <= basisAt) break;
  }
  if (basisAt >= 0) return joined.splice(basisAt);
  // 分别增长: the word stays outside where there is no basis, so that rules can see it.
  return [];
}

/** 环比|连续|两月|持平: for how long. */
const RUNNING = '连续';

/** 与去年同期|进度|持平: what is compared. */
const COMPARED = /^(?:进度|水平)$/u;

/** 比上月末|和|上年同期|分别|低0.6个和1.3个百分点: two bases for two amounts; -1 where there is but one. */
function basisPair(joined: readonly Token[]): number {
  const end = joined.at(-1)?.kind === 'respectively' ? joined.length - 1 : joined.length;
  const [first, and, second] = joined.slice(Math.max(0, end - 3), end);
  const paired = first?.kind === 'basis' && (and?.kind === 'and' || and?.kind === 'enum') && (second?.kind === 'period' || second?.kind === 'basis');
  return paired ? end - 3 : -1;
}

/** 比上年度|的|63项|大幅 before 增加了6项, 与|上年同期|的|7亿元|相比: the level that it counts from; -1 where there is none. */
function baseLevel(joined: readonly Token[]): number {
  let end = joined.length - 1;
  while (joined[end]?.kind === 'adverb' || joined[end]?.text === '相比') end--;
  // 较上月|（62314例）|下降19.96%
  if (joined[end]?.kind === 'close' && joined[end - 2]?.kind === 'open' && joined[end - 1]?.quantity !== undefined && joined[end - 3]?.kind === 'basis') return end - 3;
  const level = joined[end]?.quantity;
  // 比上月的|3.0%|高: a percentage counts no 高.
  if (level === undefined || level.ordinal || (isCounter(joined[end]?.kind) && level.dimension !== 'percent')) return -1;
  const at = end - (joined[end - 1]?.kind === 'de' ? 2 : 1);
  if (joined.slice(end).some(({ text }) => text === '相比') && isEvenWith(joined, at)) return at - 1;
  return joined[at]?.kind === 'basis' && COMPARES.test(joined[at]?.text ?? '') ? at : -1;
}

const COMPARES = /^[比较]/u;

/** 与去年同期 before 持平: a preposition and a period; 2023年|和|2024年 are two times. */
function isEvenWith(joined: readonly Token[], at: number): boolean {
  return joined[at]?.kind === 'period' && joined[at - 2]?.kind !== 'period' && /^[与同和跟比较]$/u.test(joined[at - 1]?.text ?? '');
}
