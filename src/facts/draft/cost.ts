/** What is measured of the thing behind a figure with 的: 总投资|1.9亿元|的|跨河大桥工程. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { isBare, isExtreme, isProperty } from '../name/property.js';
import type { Draft } from './draft.js';
import { COUNTED_BY } from './leaning.js';

/**
 * How much the thing behind costs, measures or holds; undefined where no such word stands before the figure.
 *
 *     总投资1.9亿元的跨河大桥工程          跨河大桥工程总投资
 *     远地点高度42万公里的轨道             远地点高度: a measure that says itself of what
 *     年产56吉瓦的光伏项目                 光伏项目年产
 *     收割面积正以360万亩的速度推进         收割面积
 */
export function costOf({ at, rule, figure, name, quantity }: Draft, own: string, tokens: readonly Token[]): string | undefined {
  if ((rule.id === 'counter-right' || rule.id === 'level-by-means') && PACES.has(own) && BY.has(tokens[at - 1]?.text ?? '')) return pacedBy(tokens, at - 2, own);
  const before = tokens[at - 1]?.kind === 'adverb' || tokens[at - 1]?.kind === 'reach' ? at - 2 : at - 1;
  const property = tokens[before];
  if (rule.id !== 'counter-right' || name === undefined || name.start < figure.end || property?.kind !== 'noun') return undefined;
  const speed = SPEED.exec(property.text)?.[0];
  if (tokens[at + 1]?.kind !== 'de' && speed === undefined) return undefined;
  if (MADE_A_YEAR.has(property.text)) return own + property.text;
  if (isExtreme(property.text) || COUNTED_BY.test(property.text) || isProperty(own)) return undefined;
  // 改扩建工程|主体完工, 大桥项目|桥面铺设: what of it is done is not what the whole costs.
  if (speed !== undefined) return (WORK.exec(own)?.[0] ?? own) + speed;
  if (isBare(property.text) || OF_WORKS.test(property.text)) return (WORK.exec(own)?.[0] ?? own) + property.text;
  const measure = property.text.replace(FIRST, '');
  return quantity?.dimension !== 'percent' && (MEASURES.has(measure) || (isProperty(measure) && measure.length >= MIN_MEASURE)) && !OF_SOMEBODY.test(measure) ? measure : undefined;
}

const PACES = setOf('names/paces');
const BY = setOf('names/by_means');

/** What goes at such a pace, over adverbs; the pace alone where no noun stands there. */
function pacedBy(tokens: readonly Token[], from: number, own: string): string {
  let at = from;
  while (tokens[at]?.kind === 'adverb' || tokens[at]?.kind === 'aux') at--;
  const goer = tokens[at];
  return goer?.kind !== 'noun' ? own : isProperty(goer.text) ? goer.text : goer.text + own;
}

/** 首条|设计时速|达350公里的高速铁路, 首开|时速|160公里动车组. */
const SPEED = patternOf`${'names/speeds'}$`;
const MEASURES = setOf('names/measures_alone');
const MIN_MEASURE = 4;
const MADE_A_YEAR = setOf('names/made_a_year');
const OF_WORKS = patternOf`^${'names/of_works'}$`;
/** 首个|经济总量|突破5000亿元的县: which of them it is. */
const FIRST = patternOf`^${'names/which_of_them'}`;
/** 甲公司投资|10亿元的项目: whose money, and what a thing is worth. */
const OF_SOMEBODY = patternOf`${'names/of_somebody'}$`;
const WORK = /^.{2,}(?:工程|项目)(?!集群|群|组|库|公司|部|中心|园|机械|建设)/u;
