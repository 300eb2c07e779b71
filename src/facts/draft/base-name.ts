/** What the figure before is of, which the next may take for its name. */
import { patternOf, wordsOf } from '../../lexicon/lists.js';
import { POINTS } from '../../lexicon/units.js';
import type { Draft, Shape } from './draft.js';
import { RATE_ALONE, RATE_END } from './rates.js';
import { SHARE } from './suffix.js';

/** Shapes whose metric is another's property, so that a bare one takes the name of the figure before. */
const DERIVED: ReadonlySet<Shape> = new Set(['share', 'rank', 'rate', 'gap', 'ratio', 'completion']);
/** The suffix of what says how much of an aim was reached. */
export const REACHED = '完成率';
const [PLACED = ''] = wordsOf('names/placed');

/** The name of the thing itself: of 工单占比 it is 工单, of 财政收入年初预算完成率 财政收入. */
export function baseName({ name, metric, shape, rule, inherited }: Draft): string | undefined {
  // 广州|位居第四，占比5.97%: whose place it is, and nothing else.
  if (shape === 'rank' && name === undefined && !inherited.includes('metric') && metric?.endsWith(PLACED) === true) return metric.slice(0, -PLACED.length);
  // …，高于全国2个百分点: how fast it grew is no name of its own.
  if (shape === 'gap' && name === undefined) return metric?.replace(RATE_END, '');
  // A、B占全球总量的45%、51%，均居世界第一: of A and B, not of their shares.
  if (shape === 'shared out' && metric !== undefined && rule.set['suffix'] === SHARE) return metric.endsWith(SHARE) ? metric.slice(0, -SHARE.length) : metric;
  if (shape === 'completion' && metric !== undefined) return thingOfAim(metric, name?.text ?? '');
  return DERIVED.has(shape) && shape !== 'rate' ? (name?.text ?? metric) : metric;
}

/**
 * 道指跌幅为0.67%，报35282点: the level is that of the thing, not of its rate; so is a share, and how much of an aim was reached (住宅投资增长12.4%，增速回落0.9个百分点，
 * 占开发投资的68.1%).
 */
export function baseFor({ shape, quantity }: Draft, last: Draft): string | undefined {
  const base = baseName(last);
  // 增速5%，达3.2万亿元: an amount behind a rate.
  const amounts = shape === 'level' && quantity !== undefined && quantity.dimension !== 'percent' && quantity.unit !== POINTS;
  const ofThing = shape === 'share' || shape === 'completion' || (last.shape === 'rate' && amounts);
  const thing = ofThing ? base?.replace(RATE_END, '') : base;
  return thing === '' ? base : thing;
}

/** 二手住宅价格下降3.5%，降幅扩大0.1个百分点: the rate of what was said before; undefined where `own` says more. */
export function rateOf(own: string, last: Draft | undefined): string | undefined {
  const base = last && RATE_ALONE.test(own) ? baseName(last)?.replace(RATE_END, '') : undefined;
  // 增速超过全国水平的省份9个…，增速: it is in the name already.
  return base === undefined || base === '' || base.includes(own) ? undefined : base + own;
}

/** What is held against the aim; undefined where the name is that of the aim alone. */
function thingOfAim(metric: string, aim: string): string | undefined {
  const whole = metric.slice(0, -REACHED.length);
  const thing = aim !== '' && whole.endsWith(aim) ? whole.slice(0, -aim.length) : whole.replace(AIMED_AT, '');
  return thing === '' ? undefined : thing;
}

const AIMED_AT = patternOf`(?:${'names/aims_of'}|调整后?)*${'names/aims'}数?$`;
