/** One metric, place and time stated twice, in one release or in several. */
import { patternOf } from '../lexicon/lists.js';
import { isEmptyHead } from '../names/contrast.js';
import type { Fact } from '../types.js';
import { alike, isClear, type Check } from './check.js';
import { agree, levelOf, rounded, type Interval } from './interval.js';

/** Figures of the accounts of companies: which company, place and body do not always tell. 净利润 'net profit' … */
export const OF_COMPANIES = patternOf`${'audit/of_companies'}`;

/** Names shorter than this mean too many things: 企业, 项目. */
const SHORTEST = 4;

/**
 * Pairs of statements of one metric, place and time, both of which name place and time themselves. The words before both figures must be the same but for time, place and
 * body, since 对145项政务服务事项实现告知承诺 and 43项政务服务事项实现预约 are no two statements of one figure.
 */
export function twiceChecks(facts: readonly Fact[]): Check[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!isStatement(fact)) continue;
    const id = [core(fact.metric_key), fact.region ?? '', fact.period ?? '', fact.status].join('\0');
    groups.set(id, [...(groups.get(id) ?? []), fact]);
  }
  return [...groups.values()].flatMap((group) => pairsOf(group));
}

function isStatement(fact: Fact): boolean {
  if (fact.value === undefined && fact.yoy === undefined) return false;
  if (fact.qualifier !== undefined || fact.value_max !== undefined || fact.parent !== undefined) return false;
  const isTellingName = fact.metric_key.length >= SHORTEST && !OF_COMPANIES.test(fact.metric_key);
  return isTellingName && isClear(fact) && isPlaced(fact) && leftOf(fact) === '';
}

/** Names its place and time itself. */
function isPlaced({ region, period, inherited }: Fact): boolean {
  return region !== undefined && period !== undefined && !inherited.includes('region') && !inherited.includes('period');
}

/** 外贸进出口总值 → 外贸进出口. */
function core(key: string): string {
  for (let size = Math.min(3, key.length - SHORTEST + 1); size > 0; size--) if (isEmptyHead(key.slice(-size))) return key.slice(0, -size);
  return key;
}

/** Each statement against the first; in the levels where both have one, else in the changes. */
function pairsOf(facts: readonly Fact[]): Check[] {
  const [first, ...others] = facts;
  if (first === undefined) return [];
  return others.flatMap((other): Check[] => {
    if (first.sentence === other.sentence || (first.body !== undefined && other.body !== undefined && first.body !== other.body)) return [];
    const levels = first.value !== undefined && other.value !== undefined && first.unit === other.unit ? compare(levelOf(first), levelOf(other)) : undefined;
    const changes = first.yoy !== undefined && other.yoy !== undefined && first.yoy_unit === other.yoy_unit ? compare(rounded(first.yoy), rounded(other.yoy)) : undefined;
    if (levels === undefined && changes === undefined) return [];
    const holds = levels !== false && changes !== false;
    const inChange = levels === undefined || (levels && changes === false);
    const [left, right] = inChange ? [`${first.yoy ?? ''}${first.yoy_unit ?? ''}`, `${other.yoy ?? ''}${other.yoy_unit ?? ''}`] : [first.text, other.text];
    const sign = holds ? '=' : '≠';
    return [{ kind: 'twice', holds, facts: [other, first], arithmetic: alike(`${right} ${sign} ${left}`) }];
  });
}

function compare(a: Interval | undefined, b: Interval | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : agree(a, b);
}

/** What stands in the sentence before the metric besides its time, place and body; '' where there is nothing, or nothing that counts. */
function leftOf({ sentence, metric, text, period_text: period, region, body }: Fact): string {
  const flat = sentence.replaceAll(/\s/gu, '');
  const figure = flat.indexOf(text);
  const name = flat.lastIndexOf(metric.replaceAll(/\s/gu, ''), figure);
  if (figure < 0 || name < 0) return 'elsewhere';
  const between = flat.slice(name + metric.length, figure);
  if (!LINKS.test(between)) return between;
  let left = flat.slice(0, name);
  for (const known of [period, body, ...(region?.split('/') ?? [])]) if (known !== undefined) left = left.replace(known.replaceAll(/\s/gu, ''), '');
  return left.replaceAll(NOTHING, '');
}

const LINKS = patternOf`^(?:${'audit/links'}|[:：])*$`;

/** Words before a name that do not narrow it: times, 全市 'of the whole city', 统计数据显示 'as figures show', marks. */
const NOTHING = new RegExp(patternOf`${'audit/nothing_between'}|\d{4}年|\d{1,2}月份?`, 'gu');
