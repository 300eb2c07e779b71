/** From one figure to another: 从环比上升0.2%上调至0.3%, 从1.05亿元同比下滑11.67%至9200万元. */
import type { Token } from '../annotate/token.js';
import { leftOf, REACH } from './name.js';
import { endsClause, figureStep, figureTest, has, isChange, stepsOf } from './tokens.js';

const FROM: ReadonlySet<string> = new Set(['从', '由', '自']);
const TO: ReadonlySet<string> = new Set(['到', '至']);

/** The pattern of a figure with the one it moved from, where the figure at `at` is part of such a pair. */
export function movementAt(tokens: readonly Token[], at: number): readonly string[] | undefined {
  let from = at;
  while (at - from < REACH && !endsClause(tokens[from]) && !FROM.has(tokens[from]?.text ?? '')) from--;
  if (!FROM.has(tokens[from]?.text ?? '')) return undefined;
  const first = nextFigure(tokens, from + 1);
  const last = first === undefined ? undefined : targetBehind(tokens, first);
  if (first === undefined || last === undefined || at < first || at > last) return undefined;
  const [left, last1] = [tokens[first], tokens[last]];
  // 从环比上升0.2%上调至0.3%: what moved is a change.
  const slot = isChange(left) || isChange(last1) ? 'change' : 'value';
  const middle = tokens.slice(first + 1, last).flatMap((token) => (isChange(token) ? (figureStep(token) ?? []) : stepsOf([token])));
  return [...leftOf(tokens, from), ...stepsOf(tokens.slice(from, first)), figureStep(left, 'previous') ?? '', ...middle, figureStep(last1, slot) ?? ''];
}

function nextFigure(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + REACH && !endsClause(tokens[at]); at++) if (figureTest(tokens[at]) !== undefined) return at;
  return undefined;
}

/** The figure right behind a word of becoming. */
function targetBehind(tokens: readonly Token[], first: number): number | undefined {
  for (let at = first + 1; at < first + REACH && !endsClause(tokens[at]); at++) {
    const word = tokens[at - 1];
    if (figureTest(tokens[at]) !== undefined && (has(word, 'Become') || TO.has(word?.text ?? ''))) return at;
  }
  return undefined;
}
