/** What money is for, where only a verb of spending stands before the figure. */
import { isCounter } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { LINKS, NOUNS, textOf, VERBS } from './name.js';

/** Verbs that say of an amount only that it was given. */
const SPENDS = patternOf`^(?:${'names/spends_how'}?${'names/spends'})$`;
/** Those of them that are nouns too: 洼地治理|投入. */
const NOUN_TOO = /(?:投入|投资)$/u;
/** Words between the amount and what it is for. */
const FOR: ReadonlySet<string> = setOf('names/purposes');
const SUPPORTS = /^支持/u;
/** What stands before the purpose itself: 支持|广东、福建等地开展|洪涝救灾, 实施|60个|引水工程. */
const BEFORE: ReadonlySet<string> = new Set(['place', 'body', 'enum', 'and', 'aux', 'light', 'deixis', 'adverb', 'each', 'period', 'prep']);
const AIMS = setOf('names/aims_of_spending');
const MAX_UNITS = 20;
const MIN_UNITS = 3;

/** 省财政|安排: the verb of spending at the end of a name that says no more than out of whose purse; undefined of other names. */
export function spendingIn(name: string): string | undefined {
  return OF_PURSE.exec(name)?.groups?.['verb'];
}

const OF_PURSE = patternOf`^.{0,4}${'names/purses'}(?<verb>${'names/spends_how'}?${'names/spends'})$`;

/** True of words that say of money no more than that it was given. */
export function isSpending(text: string): boolean {
  return SPENDS.test(text);
}

/**
 * The name of an amount that only a verb of spending names; undefined where the clause does not tell what it is for.
 *
 *     安排30亿元实施60个小型引水工程建设      小型引水工程建设资金
 *     投入5亿元，用于洼地治理                 洼地治理投入
 */
export function purposeOf(tokens: readonly Token[], verb: string, at: number): string | undefined {
  if (!SPENDS.test(verb)) return undefined;
  const first = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const opener = tokens[first];
  const supports = opener?.kind === 'noun' && SUPPORTS.test(opener.text);
  if (opener === undefined || !(supports || FOR.has(opener.text))) return undefined;
  // 支持甲、乙等地开展救灾: those who are supported are a list, and what they do stands behind it.
  const listed = tokens[first + 1]?.kind === 'enum';
  const rest = supports && !listed ? opener.text.replace(SUPPORTS, '') : '';
  const from = rest === '' ? purposeAt(tokens, listed ? deedBehind(tokens, first + 1) : first + 1) : first + 1;
  const phrase = phraseFrom(tokens, from);
  const aim = tokens[from - 1];
  // 用于|促进|就业: the purpose itself says too little.
  const whole = rest + textOf(phrase);
  const text = rest === '' && whole.length === MIN_UNITS - 1 && aim !== undefined && AIMS.has(aim.text) ? aim.text + whole : whole;
  if (text.length < MIN_UNITS || text.length > MAX_UNITS) return undefined;
  return text.endsWith('资金') ? text : text + (NOUN_TOO.test(verb) ? verb : '资金');
}

/** Index behind what stands before the purpose itself. */
function purposeAt(tokens: readonly Token[], from: number): number {
  let at = from;
  while (BEFORE.has(tokens[at]?.kind ?? '') || isCounter(tokens[at]?.kind)) at++;
  return at;
}

/** Index of the light verb behind a list; the end of the sentence where none is there. */
function deedBehind(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(({ kind }, index) => index >= from && (kind === 'light' || kind === 'comma' || kind === 'stop'));
  return at < 0 || tokens[at]?.kind !== 'light' ? tokens.length : at;
}

/** The nouns and verbs from `from` on, without joining words at their end. */
function phraseFrom(tokens: readonly Token[], from: number): Token[] {
  const end = tokens.findIndex(({ kind }, index) => index >= from && !NOUNS.has(kind) && !VERBS.has(kind) && kind !== 'and' && kind !== 'enum' && kind !== 'de');
  const phrase = tokens.slice(from, end < 0 ? tokens.length : end);
  while (phrase.length > 0 && LINKS.has(phrase.at(-1)?.kind ?? '')) phrase.pop();
  return phrase;
}
