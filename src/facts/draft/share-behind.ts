/** Figures that 分别 shares out to the figures before, since the words beside them name nobody: …91件、…1195件，分别有87人、953人受到处分. */
import type { Token } from '../../annotate/token.js';
import type { Match } from '../../match/engine.js';
import type { Quantity, Span } from '../../types.js';
import { baseName } from './complete.js';
import { widen, type Draft } from './draft.js';
import { parentFor, spanOfMatch } from './draft-of.js';
import { nameLeft } from './name-left.js';
import { nameRight } from './name-right.js';
import { emptyDraft, SHARE_WORDS } from './share-out.js';

/** One of the figures, and the draft before whose it is; none where there are too few of them. */
interface Owned {
  readonly at: number;
  readonly figure: Span;
  readonly quantity: Quantity;
  readonly owner: Draft | undefined;
}

/** Words for the figures themselves, which own none. */
const STANDS_IN = /^(?:主要)?(?:指标|数据)$/u;

function ownedFigures(tokens: readonly Token[], { slots: { value } }: Match, before: readonly Draft[]): Owned[] {
  const figures = value ? (tokens[value.from]?.items ?? []) : [];
  const owners = before.filter(({ metric, shape }) => shape !== 'share' && !STANDS_IN.test(metric ?? '')).slice(-figures.length);
  return figures.flatMap(({ start, end, quantity }, i): Owned[] => {
    if (value === undefined || quantity === undefined) return [];
    return [{ at: value.from, figure: { start, end }, quantity, owner: owners.length === figures.length ? owners[i] : undefined }];
  });
}

/** 分别有87人、953人受到处分: each is called after its owner and what follows, or after what follows alone. */
export function shareBehind(tokens: readonly Token[], match: Match, before: readonly Draft[]): Draft[] {
  const { metric } = match.slots;
  const tail = metric && nameRight(tokens, metric, { verb: undefined, unit: '' })?.text;
  if (tail === undefined) return [];
  return ownedFigures(tokens, match, before).map((owned) => ({ ...draftOf(tokens, match, owned), metric: (owned.owner?.metric ?? '') + tail }));
}

/** 分别占整体工业的17.6%和18.3%: the shares of the owners. */
export function sharesOf(tokens: readonly Token[], match: Match, before: readonly Draft[]): Draft[] {
  const parent = parentFor(tokens, match, 'share')?.replace(SHARE_WORDS, '');
  return ownedFigures(tokens, match, before).flatMap((owned): Draft[] => {
    const metric = owned.owner?.metric;
    return metric === undefined ? [] : [{ ...draftOf(tokens, match, owned), shape: 'share', metric: `${metric}占比`, parent }];
  });
}

/** 分别完成年度任务的113%、112%: how much of its aim each owner reached. */
export function completionsOf(tokens: readonly Token[], match: Match, before: readonly Draft[]): Draft[] {
  const { metric } = match.slots;
  const aim = metric && nameLeft(tokens, metric)?.text;
  if (aim === undefined) return [];
  return ownedFigures(tokens, match, before).flatMap(({ at, figure, quantity, owner }): Draft[] => {
    const base = owner && baseName(owner);
    if (owner === undefined || base === undefined) return [];
    const reached: Draft = { ...owner, rule: match.rule, at, figure, quantity, name: undefined, metric: `${base}${aim}完成率`, parent: undefined, changes: [], previous: undefined, shape: 'completion', checks: [] };
    return [widen(reached, figure)];
  });
}

function draftOf(tokens: readonly Token[], match: Match, { at, figure, quantity }: Owned): Draft {
  return { ...emptyDraft(match, figure, spanOfMatch(tokens, match)), at, figure, quantity };
}
