/** Relations between releases: the level a year before, stocks and what was added to them. */
import { addYears } from '../annotate/period/edtf.js';
import { patternOf } from '../lexicon/lists.js';
import type { Words } from '../text/language.js';
import type { Fact } from '../types.js';
import { digits, equation, isClear, type Check } from './check.js';
import { agree, levelOf, over, printedIn, times, withSign, type Interval } from './interval.js';
import { OF_COMPANIES } from './twice.js';

/** Growth of these is reckoned at constant prices or on a base worked out anew: levels do not give it. 增加值 'value added', 收入 'income' … */
const REAL = new RegExp(patternOf`${'audit/real'}`, 'iu');
const COMPARABLE = patternOf`${'audit/comparable'}`;
/** Points that revisions of the base may move a growth rate; a difference above them is one of the figures. */
const REVISION_POINTS = 1;

/** Level, growth, and the level a year before in another release. */
export function growthChecks(facts: readonly Fact[]): Check[] {
  const levels = new Map<string, Fact>();
  for (const fact of facts) if (isLevel(fact)) levels.set(idOf(fact, fact.period ?? ''), levels.get(idOf(fact, fact.period ?? '')) ?? fact);
  return facts.flatMap((fact): Check[] => {
    if (!isLevel(fact) || fact.yoy === undefined || !growsAsPrinted(fact)) return [];
    const before = levels.get(idOf(fact, yearBefore(fact.period ?? '')));
    if (before === undefined || before.file === fact.file) return [];
    const [now, then] = [levelOf(fact), levelOf(before)];
    const ratio = now === undefined || then === undefined || then.low <= 0 ? undefined : over(now, then);
    if (ratio === undefined) return [];
    const computed = times({ low: ratio.low - 1, high: ratio.high - 1 }, 100);
    const holds = agree(computed, looser(printedIn(fact.quote, Math.abs(fact.yoy)), fact.yoy));
    const shown = `${digits(((fact.value ?? 0) / (before.value ?? 1) - 1) * 100)}%`;
    const arithmetic = equation(`${fact.text} ÷ ${before.text} − 1`, shown, holds ? undefined : `${fact.yoy}%`);
    return [{ kind: 'across', holds, facts: [fact, before], arithmetic }];
  });
}

/** A level that a release states of one place and time: 全市存款余额500亿元, not a share, and nothing approximate. */
function isLevel(fact: Fact): boolean {
  if (!isExact(fact) || !isClear(fact)) return false;
  const isPlaced = fact.region !== undefined && fact.period !== undefined;
  return isPlaced && fact.status === 'actual' && fact.unit !== '%' && fact.metric_key.length > 3;
}

/** A figure that is what it says: 500个, not 约500个 and not 500—600个, and no repeat of another row. */
function isExact(fact: Fact): boolean {
  return fact.same_as === undefined && fact.value !== undefined && fact.qualifier === undefined && fact.value_max === undefined;
}

/** Whether the growth is in percent and that of the levels as they are printed; 按可比价格计算增长5.2% is not. */
function growsAsPrinted({ yoy_unit: unit, metric_key: key, sentence }: Fact): boolean {
  return unit === '%' && !REAL.test(key) && !OF_COMPANIES.test(key) && !COMPARABLE.test(sentence);
}

function idOf({ metric_key: key, parent, unit, region, body }: Fact, period: string): string {
  return [key, parent ?? '', unit ?? '', region ?? '', period, body ?? ''].join('\0');
}

function yearBefore(period: string): string {
  return period.split('/').map((end) => (end === '..' || end === '' ? end : addYears(end, -1))).join('/');
}

function looser(size: Interval, value: number): Interval {
  const { low, high } = withSign(size, value);
  return { low: low - REVISION_POINTS, high: high + REVISION_POINTS };
}

/** 新增200个、累计500个: what was added is not more than the stock; and with the stock of an earlier time they add up. */
export function stockChecks(facts: readonly Fact[]): Check[] {
  const counts = facts.filter(isCount);
  const stocks = counts.filter(isStock);
  return counts.flatMap((added): Check[] => {
    if (!/新增/u.test(added.metric) || isStock(added)) return [];
    const now = stocks.find((stock) => isStockBehind(stock, added));
    if (now?.value === undefined || added.value === undefined) return [];
    const earlier = stockBefore(now, stocks);
    if (earlier?.value === undefined) {
      const holds = added.value <= now.value;
      const sign = holds ? '≤' : '>';
      const arithmetic: Words = [`新增 ${added.text} ${sign} 累计 ${now.text}`, `added ${added.text} ${sign} in all ${now.text}`];
      return [{ kind: 'stock', holds, facts: [now, added], arithmetic }];
    }
    const sum = earlier.value + added.value;
    const holds = sum === now.value;
    const arithmetic = equation(`${earlier.text} + ${added.text}`, `${digits(sum)}${now.unit ?? ''}`, holds ? undefined : now.text);
    return [{ kind: 'stock', holds, facts: [now, earlier, added], arithmetic }];
  });
}

/** Whether the stock stands behind what was added to it, in one sentence: 新增200个、累计500个. */
function isStockBehind(stock: Fact, added: Fact): boolean {
  const isBehind = stock.file === added.file && stock.sentence === added.sentence && stock.start > added.start;
  return isBehind && stock.unit === added.unit && thing(stock) === thing(added);
}

/** The last stock of this thing and place before the time of another. */
function stockBefore(now: Fact, stocks: readonly Fact[]): Fact | undefined {
  const before = stocks.filter((stock) => thing(stock) === thing(now) && stock.region === now.region && endOf(stock) < endOf(now));
  return before.sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1))[0];
}

function endOf({ period_end: day }: Fact): string {
  return day ?? '';
}

/** A whole number of things, exact. */
function isCount(fact: Fact): boolean {
  return isExact(fact) && Number.isInteger(fact.value);
}

/** 累计达500个, 总数达到600项: a sum over all time. */
function isStock({ quote, text }: Fact): boolean {
  const flat = quote.replaceAll(/\s/gu, '');
  const at = flat.lastIndexOf(text);
  return at > 0 && /(?:累计|总数|总量)(?:数|达|达到|达成|至|为|有|共|完成|实现|突破)*$/u.test(flat.slice(0, at));
}

/** What is added and stocked, by its key. */
function thing({ metric_key: key }: Fact): string {
  return key.replace(/^(?:新增|累计)/u, '');
}
