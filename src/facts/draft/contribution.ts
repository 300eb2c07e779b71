/** What adds to the growth of what, by how much of it: 消费对经济增长的贡献率. */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { POINTS } from '../../lexicon/units.js';
import { draftWith, type Draft } from './draft.js';
import type { Site } from './step.js';

const CONTRIBUTION = patternOf`${'names/contributions'}$`;
/** 消费|对|经济增长, 良种|在|农业增产中. */
const TO = /.(?:对|在.+中的?)./u;
/** |对|经济增长的贡献率: told of what the clause before speaks of. */
const FROM_BEFORE = /^对./u;
/** What stands before the giver in its clause, and is no part of it. */
const AHEAD: ReadonlySet<string> = new Set(['period', 'place', 'body', 'say', 'among', 'conj', 'prep', 'deixis', 'aux', 'each', 'de']);

/**
 * The whole of a name of a contribution, whose figure is the token at `at`: giver, 对, what grows, the word for it.
 *
 *     上半年，最终消费支出增长对经济增长的贡献率达到77.2%     最终消费支出增长对经济增长的贡献率
 *     科技在粮食增产中的贡献率达63%                          科技在粮食增产中的贡献率
 *
 * Undefined of other names, and where nobody is said to give.
 */
export function contributionOf(name: string, tokens: readonly Token[], at: number): string | undefined {
  if (!CONTRIBUTION.test(name)) return undefined;
  const end = tokens.findLastIndex(({ text }, i) => i < at && CONTRIBUTION.test(text));
  if (end < 0 || tokens.slice(end + 1, at).some(({ kind }) => PAUSES.has(kind))) return undefined;
  let from = end;
  while (from > 0 && !PAUSES.has(tokens[from - 1]?.kind ?? '') && tokens[from - 1]?.kind !== 'say') from--;
  while (from < end && AHEAD.has(tokens[from]?.kind ?? '') && !isOpening(tokens[from])) from++;
  const words = tokens.slice(from, end + 1);
  const text = words.map((token) => token.text).join('');
  if (words.some(({ quantity, change }) => quantity !== undefined || change !== undefined)) return undefined;
  if (FROM_BEFORE.test(text)) return words.filter(({ kind }) => !APART.has(kind)).map((token) => token.text).join('');
  return text.endsWith(name) && TO.test(text) ? text : undefined;
}

function isOpening(token: Token | undefined): boolean {
  return token?.kind === 'prep' && token.text === '对';
}

/** Whose growth it is, and when, have columns of their own. */
const APART: ReadonlySet<string> = new Set(['place', 'period', 'deixis', 'adverb']);

/** What somebody adds to the growth of another, in points of it. */
const PULLS: ReadonlySet<string> = setOf('names/pulls');

/**
 * The draft with what is added as its level, where its change is of what it adds to.
 *
 *     机电产品出口增长15.3%，拉动全省出口增长6.3个百分点     拉动出口增长 6.3个百分点
 */
export function asContribution(draft: Draft, { tokens }: Site): Draft {
  const { quantity, metric, changes: [change, more] } = draft;
  if (quantity !== undefined || change?.quantity === undefined || more !== undefined || metric === undefined || change.unit !== POINTS || change.value <= 0) return draft;
  const verb = pullOf(draft, tokens);
  if (verb === undefined) return draft;
  const { start, end } = change.quantity;
  return draftWith(draft, { quantity: change.quantity, metric: `${metric.includes(verb) ? '' : verb}${metric}${change.verb}`, changes: [], figure: { start, end } });
}

/** The verb of adding that opens the name, or stands before it, its place and its time. */
function pullOf({ name }: Draft, tokens: readonly Token[]): string | undefined {
  if (name === undefined) return undefined;
  if (PULLS.has(name.verb?.text ?? '')) return name.verb?.text;
  const before = tokens.findLast(({ end, kind }) => end <= name.start && kind !== 'place' && kind !== 'period')?.text;
  return before !== undefined && PULLS.has(before) ? before : undefined;
}
