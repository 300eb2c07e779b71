/** Lengths of time that are measured: 平均办理时限3.5天, 高温日数21天, 发电设备平均利用1994小时. */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Match } from '../../match/match.js';
import { draftWith, takingMetric, type Draft } from './draft.js';
import type { Context } from './step.js';

/** Last characters of nouns that name a length of time: 办理时限, 工期, 平均时长. */
const TIME_NOUN = /[时期限间龄长命历]$/u;
/** Those of times of a kind: 重污染天数10天, 日照时数2387小时, 可支付月数18个月, 高温日数|平均21天; but 优良天数连续4年在325天以上. */
const DAYS_OF = patternOf`(?:${'names/days_of'}|空气重污染)$`;
const DAYS: ReadonlySet<string> = setOf('names/units_of_days');
/** 发电设备累计平均利用|1994小时: for how long something is used. */
const USED = patternOf`${'names/used'}$`;
const HOUR = '小时';
/** 提供志愿服务|35万小时, 累计安全飞行|1.2万小时: deeds that are told by their hours. */
const TOLD_IN_HOURS = patternOf`${'names/told_in_hours'}$`;
/** 旅客平均|逗留1.1日, 人均|停留2.3天: how long people stay, or wait, on average. */
const LASTS = patternOf`${'names/on_average'}\p{Script=Han}{0,4}?${'names/lasts'}$`;
/** 飞机日|利用率|8.9小时 */
const RATE_OF_USE = patternOf`${'names/used'}率$`;
const HOURS_USED = patternOf`${'names/used_how'}*${'names/used'}小时数?$`;

/** True of 进驻时间为1个月, and of what is told beside hours of use (其中，水电1836小时); 过去24小时, 建交75周年 measure nothing. */
export function measuresTime(tokens: readonly Token[], match: Match, { name, quantity, at }: Draft, last: Draft | undefined): boolean {
  if (name === undefined) return false;
  const linked = tokens.slice(match.slots['metric']?.to ?? match.to, match.to).some(({ kind }) => kind === 'reach');
  // 设备使用3小时后停机: how long it took.
  const hours = quantity?.unit === HOUR && PAUSES.has(tokens[at + 1]?.kind ?? '') && (USED.test(name.text) || HOURS_USED.test(last?.metric ?? ''));
  if (linked || hours || LASTS.test(name.text) || TIME_NOUN.test(name.text)) return true;
  const unit = quantity?.unit ?? '';
  const ofUse = unit === HOUR && (RATE_OF_USE.test(name.text) || TOLD_IN_HOURS.test(name.text));
  return ofUse || (DAYS.has(unit) && DAYS_OF.test(name.text));
}

/** 发电设备|累计|平均利用1994小时: 发电设备平均利用小时; 水电1836小时 behind it: 水电平均利用小时. Any other draft as it is. */
export function asHoursUsed(draft: Draft, { tokens, last }: Context): Draft {
  const { shape, quantity, metric, name } = draft;
  if (shape !== 'duration' || metric === undefined || name === undefined || quantity?.unit !== HOUR) return draft;
  if (USED.test(metric)) return draftWith(draft, { metric: thingBefore(tokens, name.start) + metric + HOUR });
  const measured = HOURS_USED.test(metric) || quantity.unit !== last?.quantity?.unit ? undefined : HOURS_USED.exec(last.metric ?? '')?.[0];
  return measured === undefined ? draft : takingMetric(draft, metric + measured);
}

/** What is used, before the adverb; '' where no noun stands there. */
function thingBefore(tokens: readonly Token[], start: number): string {
  const at = tokens.findIndex((token) => token.start === start);
  const [thing, adverb] = tokens.slice(Math.max(at - 2, 0), at);
  return at >= 2 && adverb?.kind === 'adverb' && thing?.kind === 'noun' ? thing.text : '';
}
