/** Figures that their name shows to measure nothing: 基本态势保持不变, 呈现四个特点, 三类业务量分别占…, 假期三天全国接待…. */
import { isCounter, PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { textOf, type Name } from '../name/name.js';
import { isProperty } from '../name/property.js';
import type { Draft } from './draft.js';
import { isListTold, listedBefore } from './listed.js';
import { isFlat } from './turned-count.js';

/** Last words of names of how things stand. */
const STATES = patternOf`${'names/states'}$`;
/** Names of the points that a speech or a paper makes. */
const POINTS: ReadonlySet<string> = setOf('names/points_made');
/** 我有|两个|问题: said before one asks. */
const ASKED: ReadonlySet<string> = setOf('names/asked');
const ASKS = patternOf`${'names/askers'}${'names/asks'}$`;
const OF_KINDS = setOf('names/units_of_kinds');
const HOLIDAYS = setOf('periods/holidays_alone');
const FIRST = patternOf`${'names/first_so_many'}$`;
const RUNNING = setOf('names/running');
const RESPECTIVELY = '分别';
const CONVERSIONS = setOf('names/conversions');
const LEVELS = setOf('names/levels_compared');

interface Place {
  readonly tokens: readonly Token[];
  /** Index of the figure. */
  readonly at: number;
}

/** True of how things stand, of the number of points or kinds that follow, and of the days of a holiday on which something else is told. */
export function measuresNothing(name: Name, { quantity, changes }: Pick<Draft, 'quantity' | 'changes'>, { tokens, at }: Place): boolean {
  // 基本态势保持不变: nothing is measured.
  const flat = quantity === undefined && changes.every(isFlat);
  // 1个|行业|持平: how many do so, told by its own row.
  if (flat && tokens.some((token, i) => token.start === name.start && tokens[i - 1]?.quantity?.dimension === 'count' && isCounter(tokens[i - 1]?.kind))) return true;
  // 与2020年2月的|水平|持平, 与4月|预测值|持平: whose level is told before it.
  if (quantity === undefined) return flat && (STATES.test(name.text) || LEVELS.has(name.text));
  // 假期三天|全国接待…: when, not how long.
  if (quantity.dimension === 'time' && RUNNING.has(tokens[at - 1]?.text ?? '')) return true;
  if (quantity.dimension === 'time') return HOLIDAYS.has(name.text) && goesOn(tokens[at + 1]);
  // 3309亿元|（|折|538亿美元）: once more in another money.
  if (quantity.dimension === 'money' && CONVERSIONS.has(name.text) && tokens[at - 2]?.kind === 'open') return tokens[at - 3]?.quantity?.dimension === 'money';
  // 进入投诉前|十: the first so many of an order.
  if (quantity.unit === '' && name.start < (tokens[at]?.start ?? 0) && FIRST.test(name.text)) return true;
  // 享受|15%|企业所得税优惠, 减按|15%的|税率征收: the rate of a tax.
  if (quantity.dimension === 'percent' && name.start > (tokens[at]?.start ?? 0) && TAXED.test(name.text)) return true;
  // 未发生死亡|10人以上|重特大交通事故: how accidents are classed.
  if (quantity.dimension === 'person') return CLASSED.test(name.text) || BEFALLS.test(tokens[at - 1]?.text ?? '') && ACCIDENTS.test(name.text);
  if (quantity.dimension !== 'count' || name.start <= (tokens[at]?.start ?? 0)) return false;
  // 呈现四个特点, 从6个方面: how many points a speech has.
  if (POINTS.has(name.text) || (ASKED.has(name.text) && ASKS.test(textOf(tokens.slice(Math.max(at - 2, 0), at))))) return true;
  // 女子双打|14级|冠军: in which class.
  if (OF_CLASSES.has(quantity.unit) && WON.test(name.text)) return true;
  // 农产品、日用品和家电|3类|商品: how many have just been named.
  if (listedBefore(tokens, at) >= 0 || isListTold(tokens, at)) return true;
  // 这|三家|公司的总收入, 上述|10个|行业: those told of before; 这9家|企业|中，有3家…: the whole of what follows.
  if (POINTS_BACK.has(tokens[at - 1]?.text ?? '') && quantity.value < MANY && !AMONG.test(behind(name, tokens))) return true;
  // 三类业务量|分别占…: how many the figures behind are of.
  return OF_KINDS.has(quantity.unit) && isProperty(name.text) && isSharedOut(tokens.find(({ start }) => start >= name.end));
}

const TAXED = patternOf`^${'names/taxes'}`;
const OF_CLASSES = setOf('names/units_of_classes');
const WON = patternOf`^(?:\d+米)?${'names/won_in_classes'}`;

/** The words right behind a name, those of its last token first: 企业|中. */
function behind({ end }: Name, tokens: readonly Token[]): string {
  const token = tokens.find((one) => one.end > end);
  return token === undefined ? '' : token.text.slice(Math.max(end - token.start, 0));
}

const AMONG = patternOf`^${'names/amid'}`;
const POINTS_BACK = setOf('names/pointing_back');
/** So many are a figure of their own, whatever points at them: 这5.2万名学生. */
const MANY = 1000;

/** 受访企业5家，|10家: a count alone behind one in the same unit says of nothing what it counts. */
export function isCountAlone({ rule, name, quantity, at }: Draft, tokens: readonly Token[]): boolean {
  const before = tokens[at - 2]?.quantity;
  if (rule.id !== ELLIPTIC || name !== undefined || quantity === undefined || tokens[at - 1]?.kind !== 'comma') return false;
  return before?.dimension === quantity.dimension && before.unit === quantity.unit;
}

const ELLIPTIC = 'level-elliptic';

const ACCIDENTS = patternOf`${'names/accidents'}$`;
const BEFALLS = patternOf`^${'predicates/befalls'}`;
const CLASSED = patternOf`^${'predicates/befalls'}.*${'names/accidents'}(?:$|${'predicates/joins'})`;

function goesOn(token: Token | undefined): boolean {
  return token !== undefined && !PAUSES.has(token.kind);
}

/** 分别, and 分别占 in one word. */
function isSharedOut(token: Token | undefined): boolean {
  return token?.kind === 'respectively' || token?.text.startsWith(RESPECTIVELY) === true;
}
