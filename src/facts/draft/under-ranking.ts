/** Lists under a heading that ranks them by a measure: [办件量]位于前三的部门：住建局99件；公安局77件. */
import { LISTERS, PAUSES } from '../../annotate/kinds.js';
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import { isProperty } from '../name/property.js';
import { draftWith, takingMetric, type Draft } from './draft.js';
import { isMarkOfOrder, measureBefore, nameOfFirst } from './first-of.js';

/** The drafts behind the colon of such a heading, each of what its member has of the measure. How many are listed (前三) is no rank of any. */
export function underRanking(drafts: Draft[], tokens: readonly Token[]): Draft[] {
  const ranking = drafts.length === 0 ? undefined : rankingOf(tokens);
  if (ranking === undefined) return drafts;
  return drafts.flatMap((draft) => {
    const { name, metric, at, shape, quantity } = draft;
    if (at < ranking.colon) return shape === 'rank' ? [] : draft;
    if (shape !== 'level' || quantity === undefined || metric === undefined || metric !== name?.text || isProperty(metric) || !opensClause(tokens, name.start)) return draft;
    // 住建局99件: of an office, whose name stands beside it.
    const office = tokens.find(({ start, end, body }) => body !== undefined && start === name.start && end === name.end);
    return office === undefined ? takingMetric(draft, nameOfFirst(metric, ranking.measure)) : takingMetric(draftWith(draft, { subject: office }), ranking.measure);
  });
}

/** …；|服务群众2万人: a deed tells of something else. */
function opensClause(tokens: readonly Token[], start: number): boolean {
  const before = tokens[tokens.findIndex((token) => token.start === start) - 1];
  return before !== undefined && (PAUSES.has(before.kind) || LISTERS.has(before.kind));
}

/** The measure that a heading ranks by, and where it ends; undefined of other sentences. */
function rankingOf(tokens: readonly Token[]): { readonly measure: string; readonly colon: number } | undefined {
  const colon = COLON(tokens) ? tokens.findIndex(({ kind }) => kind === 'colon') : -1;
  const pause = tokens.findLastIndex(({ kind }, at) => at < colon && PAUSES.has(kind));
  const mark = tokens.findLastIndex((token, at) => at > pause && at < colon && isMarkOfOrder(token));
  const measure = mark < 0 ? undefined : measureBefore(tokens, mark);
  return measure === undefined ? undefined : { measure, colon };
}

const COLON = signOf({ kinds: ['colon'] });
