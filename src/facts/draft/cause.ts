/**
 * Clauses that tell why a figure moved: their nouns are no names of what did.
 *
 *     出口53.1亿美元，受高基数影响下降3.2%      the change is that of 出口
 */
import { PAUSES } from '../../annotate/kinds.js';
import { signOf } from '../../annotate/signs.js';
import { tokenWith, type Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { nameOf, NOUNS, type Name } from '../name/name.js';
import type { Draft } from './draft.js';

/** What opens such a clause, and what closes it before the change. */
const CAUSES: readonly (readonly [opens: RegExp, closes: RegExp | undefined])[] = [
  [/^受(?:惠|益)?/u, patternOf`${'names/causes'}$|^受[惠益]`],
  [/^在/u, patternOf`${'names/causes_within'}下$`],
  [/^(?:因(?![此而])|由于|得益于|受益于|受惠于)/u, undefined],
];

/** What opens a cause between what moved and by how much, and what may stand before and behind what moved. */
const OPENERS = setOf('names/cause_openers');
/** 木制品出口受|海外|需求不足影响: the same, read as the end of the noun. */
const GLUED = /(?<=.{2})受$/u;
const TELLS_CAUSE = signOf({ words: wordsOf('names/cause_openers'), tails: ['受'] });
const AHEAD: ReadonlySet<string> = new Set(['period', 'place', 'body', 'adverb', 'conj', 'deixis']);

/** 所得税|则|因|基期较高，减19亿元; 进口额|受|价格回落|影响|下降5%: what moved by the change at `at`; undefined where no cause stands between. */
export function movedBefore(tokens: readonly Token[], at: number): Name | undefined {
  if (!TELLS_CAUSE(tokens)) return undefined;
  const clause = tokens.slice(clauseStart(tokens, at), at);
  const cause = clause.findIndex(({ text, kind }) => OPENERS.has(text) || (kind === 'noun' && GLUED.test(text)));
  if (cause < 0 || clause.some(({ quantity, change, items }) => (quantity ?? change ?? items) !== undefined)) return undefined;
  const from = clause.findIndex(({ kind }) => !AHEAD.has(kind));
  const glued = OPENERS.has(clause[cause]?.text ?? '') ? undefined : clause[cause];
  const end = clause.findLastIndex(({ kind }, i) => i < cause && kind !== 'adverb') + 1;
  const words = [...clause.slice(from, Math.max(from, end)), ...(glued === undefined ? [] : [tokenWith(glued, { text: glued.text.replace(GLUED, ''), end: glued.end - 1 })])];
  return words.length > 0 && words.every(({ kind }) => NOUNS.has(kind) || kind === 'de') ? nameOf(words, undefined) : undefined;
}

/** 居住类涨2.03%，主因|房租|调高，涨2.15%: what moved, in the clause before the bare change at `at`, which only tells why the one before did; undefined elsewhere. */
export function movedInCause(tokens: readonly Token[], at: number): Name | undefined {
  const near = tokens[at - 1]?.kind === 'comma' ? at - 1 : -1;
  const pause = tokens.findLastIndex(({ kind }, i) => i < near && PAUSES.has(kind));
  if (near < 0 || pause < 0 || tokens[pause - 1]?.change === undefined) return undefined;
  if (!BECAUSE.has(tokens[pause + 1]?.text ?? '') || !MOVES.test(tokens[near - 1]?.text ?? '')) return undefined;
  const words = tokens.slice(pause + 2, near - 1);
  return words.length > 0 && words.every(({ kind }) => NOUNS.has(kind) || kind === 'de' || kind === 'and' || kind === 'enum') ? nameOf(words, undefined) : undefined;
}

const BECAUSE = setOf('periods/because');
const MOVES = patternOf`^(?:${'changes/compared_movements'})$`;

/** Where the clause of the figure at `at` begins, or the one before its comma where it opens its own. */
function clauseStart(tokens: readonly Token[], at: number): number {
  const near = tokens.findLastIndex(({ kind }, i) => i < at && PAUSES.has(kind));
  return (near === at - 1 && tokens[near]?.kind === 'comma' ? tokens.findLastIndex(({ kind }, i) => i < near && PAUSES.has(kind)) : near) + 1;
}

/** True where the change at `at` stands in a clause of cause, or behind one, behind a level that has no change yet. */
export function isCaused(tokens: readonly Token[], at: number, { quantity, changes, at: levelAt }: Draft): boolean {
  if (quantity === undefined || changes.length > 0) return false;
  const from = clauseStart(tokens, at);
  const pause = from - 1;
  if (tokens[pause]?.kind !== 'comma' || levelAt > pause || tokens.slice(levelAt + 1, pause).some(({ kind }) => PAUSES.has(kind))) return false;
  const clause = tokens.slice(from, at).map(({ text }) => text).join('').replace(/，$/u, '');
  return CAUSES.some(([opens, closes]) => opens.test(clause) && (closes === undefined || closes.test(clause)));
}
