/** What is measured of so many of a group, told for the first of them alone: 96个城市的汽车保有量超过100万辆，43个|城市|超200万辆. */
import { isCounter } from '../../annotate/kinds.js';
import { takingMetric, type Draft } from './draft.js';
import type { Site } from './step.js';

/** What says that a mark is passed. */
const PASSES: ReadonlySet<string> = new Set(['over', 'at_least']);

const COUNTED = 'counter-right';

/** The draft under the name of the last figure of its unit, where its own is that of the things counted right before it; any other as it is. */
export function ofMeasured(draft: Draft, { tokens, drafts }: Site): Draft {
  const { name, metric, quantity, shape, figure } = draft;
  if (shape !== 'level' || name === undefined || name.start > figure.start || metric !== name.text || !PASSES.has(quantity?.qualifier ?? '')) return draft;
  const counter = tokens.find(({ end, kind }) => end === name.start && isCounter(kind));
  // 8届毕业生总计3300余人: of no group that was counted before.
  const groups = counter === undefined ? 0 : drafts.filter((other) => other.rule.id === COUNTED && other.metric === metric).length;
  const first = groups < 2 ? undefined : drafts.findLast((other) => other.quantity?.unit === quantity?.unit && other.shape === 'level' && other.metric !== metric);
  return first?.metric === undefined ? draft : takingMetric(draft, first.metric);
}
