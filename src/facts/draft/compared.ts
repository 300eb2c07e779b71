/** What is held against others, and levels in brackets that others are only held against: GDP增速低于全国水平（5.5%）, 快于一季度增速（5.0%）. */
import { LISTERS, PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { POINTS } from '../../lexicon/units.js';
import { nameLeft } from '../name/name-left.js';
import { nameOf, NOUNS, type Name } from '../name/name.js';
import { baseName, rateOf } from './base-name.js';
import { draftWith, takingMetric, withInherited, type Draft } from './draft.js';
import { RATE_END } from './rates.js';
import type { Context } from './step.js';

const AHEAD: ReadonlySet<string> = new Set(['period', 'adverb', 'conj', 'deixis']);

/** The draft under the name of what is compared; any other draft as it is. */
export function besideGap(draft: Draft, { tokens, last }: Context): Draft {
  const { rule, name, quantity, at } = draft;
  if (rule.id === 'level-left' && quantity?.dimension === 'percent' && name !== undefined && LEVEL.test(name.text)) return ofRateBefore(draft, tokens, name);
  if (rule.id !== 'bracketed' || quantity?.dimension !== 'percent' || (name !== undefined && !SAYS_NOTHING.test(name.text) && !isPlace(tokens, name))) return draft;
  const start = tokens.findLastIndex(({ kind }, index) => index < at && PAUSES.has(kind)) + 1;
  const gap = tokens.findIndex((token, index) => index >= start && index < at && (token.kind === 'gap' || opensGap(tokens, token, at)));
  if (gap < 0) return draft;
  let from = start;
  while (from < gap && AHEAD.has(tokens[from]?.kind ?? '')) from++;
  const to = tokens[gap - 1]?.kind === 'respectively' ? gap - 1 : gap;
  const own = from < to ? nameLeft(tokens, { from, to }) : undefined;
  const found = own ?? name;
  const text = own === undefined ? (rateOf(name?.text ?? '', last) ?? paceBehind(last)) : (rateOf(own.text, last) ?? own.text);
  return text === undefined || found === undefined ? draft : withInherited(draftWith(draft, { name: { ...found, text } }), 'metric');
}

/** 工业增加值同比增长9.1%（|全省|7.4%、|全国|6.3%）: how fast it grew there; any other draft as it is. */
export function elsewhereInBracket(draft: Draft, { tokens, last }: Context): Draft {
  const { rule, name, quantity, at } = draft;
  if (rule.id !== 'level-left' || quantity?.dimension !== 'percent' || last === undefined || (name !== undefined && !isPlace(tokens, name))) return draft;
  const place = tokens[at - 1]?.kind === 'reach' ? at - 2 : at - 1;
  if (tokens[place]?.kind !== 'place' || !opensBehindChange(tokens, place)) return draft;
  return takingMetric(draftWith(draft, { name: undefined, subject: tokens[place] }), paceBehind(last));
}

/** True of a place right behind the bracket that follows a change, or behind another place and its level there. */
function opensBehindChange(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  if (before?.kind === 'open') return tokens[place - 2]?.change?.unit === '%';
  const level = before !== undefined && LISTERS.has(before.kind) ? place - 2 : -1;
  return tokens[level]?.quantity?.dimension === 'percent' && tokens[level - 1]?.kind === 'place' && opensBehindChange(tokens, level - 1);
}

/** 比|全省（7.4%）和全国（6.3%）分别|高|1.7、2.8个百分点: what opens a gap whose word stands behind the levels. */
function opensGap(tokens: readonly Token[], { text }: Token, at: number): boolean {
  if (!AGAINST.has(text)) return false;
  const behind = tokens.slice(at).find(({ kind, text: word }) => PAUSES.has(kind) || kind === 'gap' || kind === 'change' || kind === 'changes' || FARTHER.has(word));
  return behind !== undefined && !PAUSES.has(behind.kind);
}

const AGAINST = setOf('dates/held_against');
const FARTHER = setOf('changes/words_of_distance');

function isPlace(tokens: readonly Token[], { start, end }: NonNullable<Draft['name']>): boolean {
  return tokens.some((token) => token.kind === 'place' && token.start === start && token.end === end);
}

/** 增速|超过|全国|水平|5.5%: the rate that was held against the level names it. */
function ofRateBefore(draft: Draft, tokens: readonly Token[], name: NonNullable<Draft['name']>): Draft {
  const held = tokens.findLastIndex(({ text }, i) => i < draft.at && HELD.has(text));
  const rate = held > 0 && draft.at - held <= TO_LEVEL ? tokens[held - 1] : undefined;
  return rate?.kind === 'rate' ? withInherited(draftWith(draft, { name: { ...name, text: rate.text } }), 'metric') : draft;
}

const LEVEL = /^(?:平均)?水平$/u;
const HELD: ReadonlySet<string> = new Set(['超过', '达到', '高于', '低于', '不及']);
/** Tokens from such a word to the figure. */
const TO_LEVEL = 4;

/** 全国水平, 一季度增速: of what, the clause tells. */
const SAYS_NOTHING = patternOf`^(?:平均)?${'names/compared_nothing'}$`;

/**
 * The draft of a gap under the name of what is held against others: 产量102万辆，同比增长27%，|高于全国17个百分点 is how fast 产量 grew; 失业率5%，|低于
 * 全国0.3个百分点 how high it is. Any other draft as it is.
 */
export function asPace(draft: Draft, { last }: Context): Draft {
  const { shape, name, metric, changes: [gap] } = draft;
  if (shape !== 'gap' || name !== undefined || metric === undefined || gap?.unit !== POINTS) return draft;
  // 高于全国0.9个百分点、高于全省0.3个百分点: both are gaps of one pace.
  const told = last?.shape === 'gap' && last.name === undefined && last.metric === metric + PACE ? last.metric : paceOf(last, metric);
  return draftWith(draft, { metric: told });
}

/** The same of what that draft itself is of; undefined without one. */
function paceBehind(last: Draft | undefined): string | undefined {
  const base = last && baseName(last);
  return base === undefined ? undefined : paceOf(last, base);
}

/** How fast that grew of which the draft before tells that it did (工业增加值增长9.1%: 工业增加值增速); any other metric as it is. */
function paceOf(last: Draft | undefined, metric: string): string {
  const moved = last?.changes[0];
  // 核心CPI同比上涨4.7%，低于预期值0.1个百分点: of a price that is what it rose by.
  if (moved?.unit !== '%' || PRICES.test(moved.verb) || last?.quantity?.dimension === 'percent' || IS_RATE.test(metric)) return metric;
  return metric.replace(RATE_END, '') + PACE;
}

const [PACE = ''] = wordsOf('names/rates_of_change');
const PRICES = /[涨跌]/u;
const IS_RATE = patternOf`${'names/rate_ends_twice'}$`;

/** 时薪|增幅|高于|预期，环比增长0.4%: what was held against what had been expected, in the clause right before the bare change at `at`; undefined elsewhere. */
export function expectedBefore(tokens: readonly Token[], at: number): Name | undefined {
  const near = tokens[at - 1]?.kind === 'comma' ? at - 1 : -1;
  if (tokens[near - 1]?.kind !== 'target' || tokens[near - 2]?.kind !== 'gap') return undefined;
  let from = tokens.findLastIndex(({ kind }, i) => i < near && PAUSES.has(kind)) + 1;
  while (AHEAD.has(tokens[from]?.kind ?? '')) from++;
  const to = tokens[near - 3]?.kind === 'rate' ? near - 3 : near - 2;
  const words = tokens.slice(from, to);
  return words.length > 0 && words.every(({ kind }) => NOUNS.has(kind) || kind === 'de') ? nameOf(words, undefined) : undefined;
}
