/** Matches of a sentence → drafts, in the order of their figures. */
import { groupsCities, isGrouping } from '../../annotate/quantity/grouping.js';
import type { Token } from '../../annotate/token.js';
import { opening, type Match } from '../../match/match.js';
import { attachAlone } from './attach-alone.js';
import { attachPrevious } from './attach-named.js';
import { draftFigure } from './draft-figure.js';
import { draftList } from './draft-list.js';
import { figureAt } from './draft-of.js';
import { shapeOf, type Draft } from './draft.js';
import type { Site } from './step.js';

/**
 * Every fact that the matches of one sentence state, by place.
 *
 *     工单62.9万件，较上年增长10.1%，占比59.8%    two drafts: 工单 with its change; 工单占比
 *
 * `before` are the drafts of the sentences before it in the paragraph, the nearest last: an elliptical clause
 * (达500个, 增长6.5%) takes its metric from them.
 */
export function draftSentence(tokens: readonly Token[], matches: readonly Match[], before: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const inOrder = matches.length < 2 ? matches : [...matches].sort((a, b) => figureAt(a) - figureAt(b));
  for (const match of inOrder) draftMatch({ tokens, match, drafts, before });
  return drafts;
}

/** What one match states, by the shape that its rule gives it. */
function draftMatch(site: Site): void {
  const { tokens, match, drafts } = site;
  const { value, change } = match.slots;
  const shape = shapeOf(match);
  if (shape === 'none') {
    if (value !== undefined) attachPrevious(drafts, tokens, { from: match.from, at: value.from });
  } else if (groups(site)) return;
  else if (shape === 'shared out' || opening(tokens, value)?.kind === 'quantities' || (shape === 'gap' && opening(tokens, change)?.kind === 'changes')) draftList(site);
  else if (shape === 'attach' && value === undefined) attachAlone(site);
  else draftFigure(site);
}

/** 万亿级城市, 12个万亿之城: the figure says which are counted; a rule of the user's own takes it all the same. */
function groups({ tokens, match: { rule, slots: { value } } }: Site): boolean {
  return rule.origin === 'builtin' && (isGrouping(opening(tokens, value)?.quantity) || (value !== undefined && groupsCities(tokens, value.from)));
}
