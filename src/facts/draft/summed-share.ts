/** The share that several figures told together have in all: 对甲国、乙国分别出口3亿元、2亿元，合计|占全省的40%. */
import { PAUSES } from '../../annotate/kinds.js';
import { patternOf } from '../../lexicon/lists.js';
import { draftWith, shapeOf, type Draft } from './draft.js';
import type { Site } from './step.js';
import { SHARE } from './suffix.js';

const IN_ALL = patternOf`^${'names/sums_of_several'}`;
const MAX_UNITS = 30;

/** The share under the name of all of them; any other draft as it is. */
export function ofSum(draft: Draft, { tokens, drafts }: Site): Draft {
  if (draft.shape !== 'share' || !draft.inherited.includes('metric') || !opensWithSum(tokens, draft.at)) return draft;
  const last = drafts.at(-1);
  const metrics = drafts.filter((one) => shapeOf(one) === 'shared out' && one.span.end === last?.span.end).map(({ metric = '' }) => metric);
  const name = metrics.length > 1 ? nameOfAll(metrics) : undefined;
  if (name === undefined) return draft;
  return draftWith(draft, { metric: name + SHARE, inherited: draft.inherited.filter((slot) => slot !== 'metric') });
}

/** ，|合计占|全省的40% */
function opensWithSum(tokens: Site['tokens'], at: number): boolean {
  const pause = tokens.findLastIndex(({ kind }, i) => i < at && PAUSES.has(kind));
  return IN_ALL.test(tokens[pause + 1]?.text ?? '');
}

/** 对东盟进出口, 对中东进出口, 对非洲进出口: 对东盟、中东和非洲进出口. */
function nameOfAll(metrics: readonly string[]): string | undefined {
  const [first = '', ...others] = metrics;
  let ahead = 0;
  while (ahead < first.length && others.every((other) => other[ahead] === first[ahead])) ahead++;
  const rest = metrics.map((metric) => metric.slice(ahead));
  let behind = 0;
  while (behind < Math.min(...rest.map(({ length }) => length)) - 1 && rest.every((one) => one.at(-behind - 1) === rest[0]?.at(-behind - 1))) behind++;
  const own = rest.map((one) => one.slice(0, one.length - behind));
  const name = `${first.slice(0, ahead)}${own.slice(0, -1).join('、')}和${own.at(-1) ?? ''}${behind === 0 ? '' : (rest[0]?.slice(-behind) ?? '')}`;
  return own.includes('') || name.length > MAX_UNITS ? undefined : name;
}
