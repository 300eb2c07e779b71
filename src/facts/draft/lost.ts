/** Figures of lists that a rule took and that came to no draft: 分别新增32亿元、18亿元 where nothing says of what. */
import type { Token } from '../../annotate/token.js';
import type { Match } from '../../match/match.js';
import type { Span } from '../../types.js';
import { shapeOf, type Draft } from './draft.js';

/** The figures of the lists among the matches that no draft of the sentence rests on; what else is dropped is known to be no fact. */
export function lostFigures(tokens: readonly Token[], matches: readonly Match[], drafts: readonly Draft[]): Span[] {
  const lost: Span[] = [];
  for (const match of matches) {
    if (shapeOf(match) !== 'shared out') continue;
    const { value, change } = match.slots;
    for (const { start, end } of [...figuresIn(tokens, value), ...figuresIn(tokens, change)]) {
      if (!drafts.some(({ span }) => span.start <= start && end <= span.end)) lost.push({ start, end });
    }
  }
  return lost;
}

function figuresIn(tokens: readonly Token[], range: Match['slots'][string] | undefined): readonly Token[] {
  return range === undefined ? [] : tokens.slice(range.from, range.to).flatMap(({ items }) => items ?? []);
}
