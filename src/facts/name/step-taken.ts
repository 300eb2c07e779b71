/** Steps taken against what was wrong: 对|刑事执行活动违法行为|提出纠正5.3万件. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import { textOf, type Name } from './name.js';

const [AGAINST = ''] = wordsOf('names/against');
const STEPS: ReadonlySet<string> = setOf('names/takes_steps');
/** What is wrong; of whom a step is asked tells no deeds apart (对企业提出建议). */
const WRONG = patternOf`${'names/wrongs'}$`;
const IN_TARGET: ReadonlySet<string> = new Set(['noun', 'quoted', 'de', 'act', 'enum', 'and']);
const MAX_UNITS = 30;

/** The name with what the step is taken against; undefined elsewhere. */
export function withTarget(tokens: readonly Token[], { from, to }: TokenRange): Name | undefined {
  if (tokens[from - 1]?.text !== AGAINST) return undefined;
  const step = tokens.findIndex(({ text }, at) => at > from && at < to - 1 && STEPS.has(text));
  const target = step < 0 ? [] : tokens.slice(from, step);
  const [first, last] = [target[0], tokens[to - 1]];
  if (first === undefined || last === undefined || !target.every(({ kind }) => IN_TARGET.has(kind)) || !WRONG.test(target.at(-1)?.text ?? '')) return undefined;
  const text = textOf(tokens.slice(from, to));
  return text.length > MAX_UNITS ? undefined : { text, start: first.start, end: last.end, verb: undefined };
}
