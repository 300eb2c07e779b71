/** Words before and behind a body by which it is the source of a figure, or the office that reckoned it. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { BodyMention } from '../../types.js';
import { openingOf } from './opening.js';

/** Behind these stands a source. */
export const SOURCE_OPENERS: ReadonlySet<string> = setOf('bodies/source_openers');

/** 听|从, 服|从: no source. */
const OBEYS = /[听服跟]$/u;

const [BY = ''] = wordsOf('bodies/reckoned_by');
const STATISTICS = patternOf`${'bodies/statistics_offices'}$`;
/** 根据X统一核算 */
const CHECKED = patternOf`^${'bodies/checked_above'}`;
/** 经X测算, 经X核算. */
const RECKONED = patternOf`^(?:初步|统一)?${'bodies/reckoned'}`;

/** 经省统计局统一核算 in a release of another office of statistics, `self`: how the figure was reckoned. */
export function isReckoned(tokens: readonly Token[], at: number, self: BodyMention | undefined): boolean {
  const checked = tokens[openingOf(tokens, at) - 1]?.text === BY || CHECKED.test(tokens[at + 1]?.text ?? '');
  return checked && STATISTICS.test(self?.text ?? '');
}

/** The token at `at` opens a source. */
export function isSourceOpener(tokens: readonly Token[], at: number): boolean {
  return SOURCE_OPENERS.has(tokens[at]?.text ?? '') && !OBEYS.test(tokens[at - 1]?.text ?? '');
}

/** 经X测算: who reckoned the figure, where nobody was said to speak before. `after`: the token behind its name. */
export function isReckonedBy(tokens: readonly Token[], opening: number, after: Token | undefined): boolean {
  if (tokens[opening - 1]?.text !== BY || !RECKONED.test(after?.text ?? '')) return false;
  return !tokens.slice(0, opening).some(({ kind }) => kind === 'say');
}
