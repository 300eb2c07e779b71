/** Things counted by their size: 培育10家|产值超百亿元|企业, 引进5个|总投资50亿元以上的|项目. */
import { isCounter } from '../../annotate/kinds.js';
import { holdsFigure, type Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { WITHIN } from '../name/counted-end.js';
import { textOf } from '../name/name.js';
import { isProperty } from '../name/property.js';
import { draftWith, type Draft } from './draft.js';
import type { Site } from './step.js';

/** Tokens of what is measured, between the count and the size. */
const MAX_MEASURE = 2;
const IN_MEASURE: ReadonlySet<string> = new Set(['noun', 'act']);
const SIZES = patternOf`${'names/sizes'}$`;
const COUNTED: ReadonlySet<string> = new Set(['count', 'person']);

/** The size that stands between a count and what it counts. */
interface Sized {
  readonly measure: string;
  /** Token index of the size's figure. */
  readonly at: number;
  /** What is counted, and where it ends. */
  readonly thing: string;
  readonly end: number;
}

/**
 * Of the count the draft of those of such a size, of the size that of what is measured of them; any other draft as it is.
 *
 *     5个总投资50亿元以上的项目      5个 总投资50亿元以上的项目; 50亿元以上 项目总投资
 */
export function bySize(draft: Draft, { tokens }: Site): Draft {
  const { name, quantity, at, rule } = draft;
  if (rule.id !== 'counter-right' || name === undefined || quantity === undefined) return draft;
  if (COUNTED.has(quantity.dimension)) {
    const sized = sizedBehind(tokens, at);
    if (sized === undefined) return draft;
    const verb = name.verb !== undefined && name.text.startsWith(name.verb.text) ? name.verb.text : '';
    return draftWith(draft, { name: { ...name, text: `${verb}${sized.measure}${tokens[sized.at]?.text ?? ''}的${sized.thing}`, end: sized.end } });
  }
  for (let count = at - 1; count >= Math.max(0, at - 1 - MAX_MEASURE); count--) {
    const sized = isCounter(tokens[count]?.kind) ? sizedBehind(tokens, count) : undefined;
    if (sized?.at === at) return draftWith(draft, { name: { ...name, text: sized.thing + sized.measure } });
  }
  return draft;
}

function sizedBehind(tokens: readonly Token[], count: number): Sized | undefined {
  let at = count + 1;
  while (at <= count + MAX_MEASURE && IN_MEASURE.has(tokens[at]?.kind ?? '')) at++;
  const measure = textOf(tokens.slice(count + 1, at));
  const size = tokens[at];
  const thing = tokens[tokens[at + 1]?.kind === 'de' ? at + 2 : at + 1];
  if (measure === '' || size?.quantity?.qualifier === undefined || thing?.kind !== 'noun' || !(isProperty(measure) || SIZES.test(measure))) return undefined;
  return COUNTED.has(size.quantity.dimension) || size.quantity.dimension === 'percent' || holdsFigure(thing) ? undefined : { measure, at, thing: thing.text.replace(WITHIN, ''), end: thing.end };
}
