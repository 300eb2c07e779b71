/** The day on which those whom a release reports spoke: 18日举行发布会 in the news of the 19th. */
import { addDays, isDay } from '../../annotate/period/edtf.js';
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, wordsOf } from '../../lexicon/lists.js';
import type { Period } from '../../types.js';
import type { Draft } from '../draft/draft.js';

/**
 * The day at token `at` where somebody spoke or met the press on it, no more than some days before the release's own; undefined for days
 * of other doings, and for 今天 and 昨天, which count from the release's own day.
 *
 *     国务院新闻办公室18日举行发布会          9月12日，省公安厅召开发布会          联邦安全局4日说          6月18日全线贯通
 *                    ^^^                    ^^^^^^                          ^^^              no
 */
export function spokenOn(tokens: readonly Token[], at: number, period: Period | undefined, published: string | undefined): string | undefined {
  const day = period?.type === 'day' ? period.end : undefined;
  if (day === undefined || !isDay(published) || day > published || day < addDays(published, -RECENT)) return undefined;
  if (!BARE.test(tokens[at]?.text ?? '')) return undefined;
  for (let i = at + 1; i <= at + REACH; i++) {
    const token = tokens[i];
    if (token?.kind === 'comma' && i === at + 1) continue;
    if (token === undefined || ENDS.has(token.kind) || token.quantity !== undefined) return undefined;
    if (token.kind === 'say' || TELLS.test(token.text)) return day;
  }
  return undefined;
}

/**
 * True where somebody tells on the day at token `at` what follows, not only of that day: 同日，省统计局指出，第一产业增加值729亿元，增长3.3%;
 * 9月12日，海关发布数据：进出口611亿元，增长9.9%.
 */
export function isSaidOn(tokens: readonly Token[], at: number): boolean {
  if (!SAYS(tokens)) return false;
  let tells = false;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'period' || (token.quantity ?? token.change ?? token.items) !== undefined) return false;
    if (token.kind === 'say') return true;
    if (TELL.test(token.text)) tells = true;
    if (tells && token.kind === 'colon') return true;
  }
  return false;
}

/** 昨日，记者从县公安局|获悉，破获案件12起: true where what follows was heard on the day at token `at`, which it is none of. */
export function isHeardOn(tokens: readonly Token[], at: number): boolean {
  const heard = tokens.findIndex(({ text }, i) => i > at && HEARD.test(text));
  return heard > 0 && tokens.slice(at + 1, heard).every((token) => token.kind !== 'period' && (token.quantity ?? token.change ?? token.items) === undefined);
}

const HEARD = patternOf`${'periods/heard'}$`;

const TELL = patternOf`^${'periods/tells'}`;
const SAYS = signOf({ kinds: ['say'], heads: wordsOf('periods/tells') });

/**
 * The stretch in force for figures of statistics that somebody told on a later day: shares, and what changed; a day has none of them.
 * Undefined for other figures.
 */
export function reportedOn(day: Period | undefined, current: Period | undefined, { changes, quantity }: Pick<Draft, 'changes' | 'quantity'>): Period | undefined {
  if (day?.type !== 'day' || current?.end === undefined || !STRETCHES.has(current.type) || day.end === undefined || current.end >= day.end) return undefined;
  return changes.length > 0 || quantity?.dimension === 'percent' ? current : undefined;
}

const STRETCHES: ReadonlySet<string> = new Set(['year', 'half', 'quarter', 'cumulative', 'month']);

/** 18日, 6月18日上午; no 今天（6月18日）. */
const BARE = /^\d{1,2}(?:月\d{1,2})?日/u;
const TELLS = patternOf`^${'periods/tells_of_day'}$`;
const ENDS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'stop']);
/** Tokens between the day and the word of saying: 4日从省公安厅获悉. */
const REACH = 5;
const RECENT = 3;
