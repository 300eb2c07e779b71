/** Relations between releases: the level a year before, stocks and what was added to them. */
import { addYears } from '../annotate/period/edtf.js';
import { patternOf } from '../lexicon/lists.js';
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
    if (!isLevel(fact) || fact.yoy === undefined || fact.yoy_unit !== '%' || REAL.test(fact.metric_key) || OF_COMPANIES.test(fact.metric_key) || COMPARABLE.test(fact.sentence)) return [];
    const before = levels.get(idOf(fact, yearBefore(fact.period ?? '')));
    if (before === undefined || before.file === fact.file) return [];
    const [now, then] = [levelOf(fact), levelOf(before)];
    const ratio = now === undefined || then === undefined || then.low <= 0 ? undefined : over(now, then);
    if (ratio === undefined) return [];
    const computed = times({ low: ratio.low - 1, high: ratio.high - 1 }, 100);
    const holds = agree(computed, looser(printedIn(fact.quote, Math.abs(fact.yoy)), fact.yoy));
    return [{ kind: 'across', holds, facts: [fact, before], arithmetic: equation(`${fact.text} ÷ ${before.text} − 1`, `${digits(((fact.value ?? 0) / (before.value ?? 1) - 1) * 100)}%`, holds ? undefined : `${fact.yoy}%`) }];
  });
}

function isLevel(fact: Fact): boolean {
  return fact.same_as === undefined && fact.value !== undefined && fact.status === 'actual' && fact.qualifier === undefined && fact.value_max === undefined && fact.unit !== '%' && fact.metric_key.length > 3 && fact.region !== undefined && fact.period !== undefined && isClear(fact);
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
    const now = stocks.find((stock) => stock.sentence === added.sentence && stock.file === added.file && stock.start > added.start && stock.unit === added.unit && thing(stock) === thing(added));
    if (now?.value === undefined || added.value === undefined) return [];
    const earlier = stocks.filter((stock) => thing(stock) === thing(now) && stock.region === now.region && (stock.period_end ?? '') < (now.period_end ?? '')).sort((a, b) => ((a.period_end ?? '') < (b.period_end ?? '') ? 1 : -1))[0];
    if (earlier?.value === undefined) {
      const holds = added.value <= now.value;
      return [{ kind: 'stock', holds, facts: [now, added], arithmetic: [`新增 ${added.text} ${holds ? '≤' : '>'} 累计 ${now.text}`, `added ${added.text} ${holds ? '≤' : '>'} in all ${now.text}`] }];
    }
    const sum = earlier.value + added.value;
    const holds = sum === now.value;
    return [{ kind: 'stock', holds, facts: [now, earlier, added], arithmetic: equation(`${earlier.text} + ${added.text}`, `${digits(sum)}${now.unit ?? ''}`, holds ? undefined : now.text) }];
  });
}

function isCount(fact: Fact): boolean {
  return fact.same_as === undefined && fact.value !== undefined && fact.qualifier === undefined && fact.value_max === undefined && Number.isInteger(fact.value);
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
