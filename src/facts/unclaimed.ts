/** Figures that came to no fact. */
import { isGrouping } from '../annotate/quantity/grouping.js';
import type { Token } from '../annotate/token.js';
import type { Match } from '../match/match.js';
import type { Span } from '../types.js';
import type { MatchedSentence } from './sentence.js';

/**
 * Quantities and changes that no match holds in a slot, and those for which no name was found; in the order of the text.
 * A rule of the shape `none` claims them too: it says that a figure is no fact (为期三天, 第二大湖泊).
 */
export function unclaimedIn(sentences: readonly MatchedSentence[], nameless: readonly Span[]): Span[] {
  const unclaimed: Span[] = nameless.length === 0 ? [] : nameless.filter((figure) => !sentences.some((sentence) => isDismissed(figure, sentence)));
  for (const { tokens, matches, row } of sentences) {
    if (row) for (const span of row.unread) unclaimed.push(span);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token && isFigure(token) && !isClaimed(at, matches)) unclaimed.push({ start: token.start, end: token.end });
    }
  }
  return nameless.length === 0 ? unclaimed : unclaimed.sort((a, b) => a.start - b.start);
}

function isClaimed(at: number, matches: readonly Match[]): boolean {
  for (const { from, to, slots } of matches) {
    if (at < from || at >= to) continue;
    for (const slot in slots) {
      const range = slots[slot];
      if (range && range.from <= at && at < range.to) return true;
    }
  }
  return false;
}

/** Whether a rule of the shape `none` would have had the figure, had not a rule taken it that found no name for it. */
function isDismissed(figure: Span, { span, tokens, beaten }: MatchedSentence): boolean {
  if (figure.start < span.start || figure.end > span.end) return false;
  return beaten.some(({ match: { rule, slots } }) => {
    const token = rule.set['shape'] === 'none' ? tokens[(slots['value'] ?? slots['change'])?.from ?? -1] : undefined;
    return token !== undefined && token.start <= figure.start && figure.end <= token.end;
  });
}

function isFigure({ quantity, change, items }: Token): boolean {
  return (quantity !== undefined && !quantity.bare && !quantity.article && !isGrouping(quantity)) || change !== undefined || items !== undefined;
}
