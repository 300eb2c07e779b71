/** Wholes that no 其中 points at: that in the name, that of the topic, the taxes of 分税种看, that of the same told before. */
import type { Token } from '../../annotate/token.js';
import { beginsOf, patternOf } from '../../lexicon/lists.js';
import type { Draft } from '../draft/draft.js';
import { holds } from '../../text/stands.js';
import { textOf } from '../name/name.js';
import { isBare } from '../name/property.js';
import { stretchesBetween } from './part-mark.js';
import { topicAt, topicWhole, wholeInName } from './topic.js';
import { exceeds, isWhole } from './whole.js';

/** What stood before the sentence: its paragraph's drafts, and the last levels of the article. */
export interface Before {
  readonly recent: readonly Draft[];
  /** The drafts of the sentence right before. */
  readonly previous: readonly Draft[];
  readonly levels: readonly Draft[];
}

/** The whole that no mark points at: that in the name, that of the topic, that of the same before. */
export function impliedWhole(draft: Draft, tokens: readonly Token[], before: Before, out: readonly Draft[]): string | undefined {
  if (isOfPartBefore(draft, tokens, out)) return undefined;
  const named = wholeInName(draft) ?? topicWhole(draft, tokens, [...before.levels, ...before.recent]);
  if (named !== undefined) return named;
  const taxed = topicAt(tokens, draft.at) < 0 && !isListedTax(draft, tokens) ? undefined : taxes(draft, tokens, before)?.metric;
  // 按主要类别分析，珠宝首饰上升6.6%。|其次为|超市货品（下跌0.4%）: the order of the sentence before goes on.
  if (taxed === undefined && goesOn(tokens)) return previousParent(draft, before.previous);
  return taxed ?? (tokens[0]?.kind === 'period' ? wholeToldBefore(draft, before.previous) : undefined);
}

/** True of 其次为…, which most sentences do not begin as. */
function goesOn(tokens: readonly Token[]): boolean {
  return holds(ORDER_BEGINS, tokens[0]?.text.charCodeAt(0) ?? 0) && GOES_ON.test(textOf(tokens.slice(0, MAX_OPENING)));
}

const ORDER_BEGINS = beginsOf('names/next_in_order');
const GOES_ON = patternOf`^${'names/next_in_order'}`;
const MAX_OPENING = 4;

/** The whole of the last part of the sentence before, of the same shape. */
function previousParent({ metric, shape, quantity, changes }: Draft, previous: readonly Draft[]): string | undefined {
  const last = previous.at(-1);
  const alike = last !== undefined && last.shape === shape && last.quantity?.unit === quantity?.unit && last.changes[0]?.unit === changes[0]?.unit;
  return alike && last.parent !== metric ? last.parent : undefined;
}

/** 进口商品中，原油2918万吨，|价值|1187亿元: of the part right before, not of all. */
function isOfPartBefore({ metric, at }: Draft, tokens: readonly Token[], out: readonly Draft[]): boolean {
  const topic = metric !== undefined && isBare(metric) ? topicAt(tokens, at) : -1;
  const part = topic < 0 ? undefined : out.findLast((other) => isWhole(other) && other.at > topic);
  return part?.quantity !== undefined && part.parent !== undefined && stretchesBetween(tokens, part.at, at) === 0;
}

/** 分城乡看，7月城镇消费品零售额319亿元。1—7月，城镇消费品零售额2294亿元: at another time it is a part of the same. */
function wholeToldBefore({ metric, quantity, shape }: Draft, previous: readonly Draft[]): string | undefined {
  if (metric === undefined || shape === 'share' || shape === 'rank' || isBare(metric)) return undefined;
  return previous.find((other) => other.metric === metric && other.parent !== undefined && other.shape === shape && other.quantity?.unit === quantity?.unit)?.parent;
}

/** 分税种看，增值税15亿元: of the taxes told before. */
export function taxes(draft: Draft, tokens: readonly Token[], before: Before): Draft | undefined {
  if (draft.quantity?.dimension !== 'money' || !(isListedTax(draft, tokens) || tokens.some(({ text, kind }) => kind === 'noun' && ITEMS.test(text)))) return undefined;
  return [...before.levels, ...before.recent].findLast((level) => TAXES.test(level.metric ?? '') && isWhole(level) && !exceeds(draft, level));
}

/** 1.|国内增值税|34480亿元: an item of the list of taxes. */
function isListedTax({ metric = '' }: Draft, [first]: readonly Token[]): boolean {
  return first?.kind === 'skip' && TAX.test(metric);
}

const TAX = patternOf`(?<!${'parents/no_taxes'})税$`;
const TAXES = patternOf`${'parents/taxes'}(?:收入)?$`;
const ITEMS = patternOf`${'parents/tax_items'}`;
