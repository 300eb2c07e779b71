/** What a clause with 的 before the counter, or a preposition behind it, says of the counted: 已查处的|300起|问题, 64起|针对学校的|袭击. */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Span } from '../../types.js';
import { NOUNS, textOf, VERBS } from './name.js';
import { tells } from './predicate-phrase.js';

/** Prepositions of what a thing is about or for. */
const ABOUT: ReadonlySet<string> = setOf('predicates/about');
/** Verbs that only say where it was told, or who made it. */
const MERE: ReadonlySet<string> = setOf('predicates/mere');
/** 规划|实施中|的问题: when, not which. */
const WITHIN = patternOf`(?:${'predicates/within'}|${'predicates/when'})$`;
const MIN_UNITS = 2;
const MAX_UNITS = 10;
/** What may stand before the verb of such a clause, and is no part of it. */
const BEFORE: ReadonlySet<string> = new Set(['adverb', 'aux', 'period', 'place', 'body', 'reach', 'target', 'comma', 'semicolon', 'colon', 'stop', 'prep', 'among']);

/**
 * The words that go before the name of the counted; undefined where no such clause stands by the counter `at`. The span is that of the name.
 *
 *     64起针对学校的袭击            针对学校的
 *     关于扩大消费的20条措施        关于扩大消费的
 *     已查处的300起问题             查处
 *     参加调查的900名居民           参加调查
 */
export function clauseBy(tokens: readonly Token[], at: number, { start, end }: Span): string | undefined {
  if (ABOUT.has(tokens[at + 1]?.text ?? '')) {
    const name = tokens.findIndex((token, index) => index > at && token.start >= start);
    return tokens[name - 1]?.kind === 'de' ? short(tokens.slice(at + 1, name)) : undefined;
  }
  if (tokens[at - 1]?.kind !== 'de') return undefined;
  const about = tokens.findLastIndex(({ kind, text }, index) => index < at && (ABOUT.has(text) || BEFORE.has(kind)));
  if (ABOUT.has(tokens[about]?.text ?? '')) return short(tokens.slice(about, at));
  const object = NOUNS.has(tokens[at - 2]?.kind ?? '') ? 1 : 0;
  let verb = at - 2 - object;
  while (VERBS.has(tokens[verb - 1]?.kind ?? '')) verb--;
  const [word, before] = [tokens[verb], tokens[verb - 1]];
  const told = word !== undefined && tells(word, 'subject') && !MERE.has(word.text) && (before === undefined || BEFORE.has(before.kind));
  // 摧毁|控制区|的4台雷达。 the verb is that of the clause, and the noun says whose they are.
  return told && (object === 0 || !endsClause(tokens, start, end)) ? short(tokens.slice(verb, at - 1)) : undefined;
}

/** 推出|支持民营经济发展|的|20条措施: what the measures of a plan are for, behind the verb that issues them; undefined of other things. */
export function purposeOfPlan(name: string, tokens: readonly Token[], at: number): string | undefined {
  if (!PLAN_PARTS.has(name) || tokens[at - 1]?.kind !== 'de') return undefined;
  const issued = tokens.findLastIndex((token, index) => index < at - 1 && (PAUSES.has(token.kind) || issues(token)));
  const verb = tokens[issued];
  if (verb === undefined || !issues(verb)) return undefined;
  const words = tokens.slice(issued + 1, at - 1);
  const text = textOf(words);
  const plain = words.length > 0 && words.every(({ kind, text: word }) => NOUNS.has(kind) || VERBS.has(kind) || kind === 'and' || HELPS.has(word));
  return plain && text.length >= MIN_PURPOSE && text.length <= MAX_PURPOSE ? text + DE : undefined;
}

/** 发布, 国家|发布: the verb, or a noun that ends with it. */
function issues({ text, kind, deed = 0 }: Token): boolean {
  return ISSUES.has(text) || (kind === 'noun' && deed > 0 && ISSUES.has(text.slice(-deed)));
}

const DE = '的';
const PLAN_PARTS: ReadonlySet<string> = setOf('wholes/plan_parts');
/** 促进|消费: prepositions that are what a plan does. */
const HELPS: ReadonlySet<string> = setOf('predicates/makers');
const ISSUES: ReadonlySet<string> = setOf('predicates/issues');
const MIN_PURPOSE = 4;
const MAX_PURPOSE = 16;

/** True where nothing follows the name in its clause. */
function endsClause(tokens: readonly Token[], start: number, end: number): boolean {
  const next = tokens.find((token) => token.start >= start && token.end > end);
  return next === undefined || (next.start >= end && (PAUSES.has(next.kind) || next.kind === 'and' || next.kind === 'enum'));
}

function short(words: readonly Token[]): string | undefined {
  const text = textOf(words);
  return text.length < MIN_UNITS || text.length > MAX_UNITS || WITHIN.test(text) || words.some(({ quantity }) => quantity !== undefined) ? undefined : text;
}
