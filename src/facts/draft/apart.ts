/** Names that stand on another side of their figure than the words of its rule do. */
import { isCounter, PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import { HAS, nameOf, type Name } from '../name/name.js';
import { nameLeft } from '../name/name-left.js';
import { nameRight } from '../name/name-right.js';
import { withPredicate } from '../name/predicate.js';
import { isProperty } from '../name/property.js';

/** 按|年旅客吞吐量|5000万人次|规划设计: what is planned is the measure before; undefined where none stands there. */
export function plannedBefore(plan: Name, tokens: readonly Token[], at: number): Name | undefined {
  if (!PLANNED_AS.has(plan.text)) return undefined;
  let from = at;
  while (tokens[from - 1]?.kind === 'noun') from--;
  const name = from < at ? nameLeft(tokens, { from, to: at }) : undefined;
  return name !== undefined && isProperty(name.text) ? name : undefined;
}

const PLANNED_AS = setOf('names/planned_as');

/** 惠及|45座|大中城市|1.85亿人: people behind what was counted are those whom the verb before both reaches; undefined of other figures. */
export function reachedBy(tokens: readonly Token[], { from, to }: TokenRange, at: number): Name | undefined {
  const [verb, counter] = tokens.slice(Math.max(from - 2, 0), from);
  if (from < 2 || verb === undefined || !REACHES.has(verb.text) || !isCounter(counter?.kind) || to !== at || tokens[at]?.quantity?.dimension !== 'person') return undefined;
  return tokens.slice(from, to).every(({ kind }) => kind === 'noun' || kind === 'place') ? nameOf([verb], verb) : undefined;
}

const REACHES = setOf('names/reaches_people');

/** 多地|有|56万|用户断电: of a figure without a unit behind 有 what it counts stands behind it; undefined of other figures. */
export function countedBehind(tokens: readonly Token[], at: number): Name | undefined {
  const [has, figure, noun] = at < 1 ? [] : tokens.slice(at - 1, at + 2);
  if (figure?.quantity?.unit !== '' || noun?.kind !== 'noun' || noun.start !== figure.end || !HAS.test(has?.text ?? '')) return undefined;
  const end = tokens.findIndex(({ kind }, index) => index > at && PAUSES.has(kind));
  const right = nameRight(tokens, { from: at + 1, to: end < 0 ? tokens.length : end }, { verb: undefined, unit: '' });
  return right && withPredicate(right, tokens, at);
}
