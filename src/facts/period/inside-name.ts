/** Times that are part of a name (2023年度综合排名, 2023年药监工作会上), and those that look like it and are none. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';

/** 完成2年立法任务, 2023年度县（市、区）综合排名: a year before 度 and a noun is a name's; only 的, and a meeting where it was said, show it surely. */
export function isInsideName(tokens: readonly Token[], at: number): boolean {
  const period = tokens[at]?.period;
  // 9月|交货|的|原油期货: when the goods of the contract are handed over.
  if (period?.type === 'month' && DELIVERED.test(tokens[at + 1]?.text ?? '') && tokens.slice(at + 1, at + TO_FUTURES).some(({ text }) => FUTURES.test(text))) return true;
  // 由2月9日至17日的|农历新年假期: the days of the feast.
  if (tokens[at + 1]?.kind === 'de' && tokens[at + 2]?.kind === 'period') return false;
  // 香港于2019年12月底|的|外汇储备为4413亿美元: as of when it stands.
  if (tokens[at + 1]?.kind === 'de' && AS_OF.has(tokens[at - 1]?.text ?? '') && period?.type !== 'year') return false;
  // 购置日期在2024年1月1日至2025年12月31日期间的: both ends told, it is a time.
  // 最高客流量为10月2日的21万人次: the day of the figure.
  if (tokens[at + 1]?.kind === 'de' && tokens[at - 1]?.kind === 'prep') return period?.to === undefined && isOfThing(tokens, at);
  // 2月15日，铁路|春运|客流平稳，发送旅客550万人次: what goes on in those days, on one that was told.
  if (period?.from.part?.kind === 'holiday' && tokens[at + 1]?.start === period.end && OF_FEAST.test(tokens[at + 1]?.text ?? '') && !DAYS_OFF.test(period.text)) {
    return tokens.some((token, i) => i < at && token.period?.type === 'day');
  }
  // “十四五”|国家考核断面: what the plan is for, no time of the figure.
  if (period?.from.part?.kind === 'plan' && tokens[at + 1]?.start === tokens[at]?.end && OF_PLAN.test(tokens[at + 1]?.text ?? '')) return true;
  return (period?.type === 'year' && isMeeting(tokens, at + 1)) || isCarriedOver(tokens, at + 1);
}

/** 在2023年的|论坛上 at the token behind 的: no figure of that time, none among those of it, and compared with none. */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  const isOfFigure = tokens[at - 1]?.text === '为' && tokens[at + 2]?.quantity !== undefined;
  return !isOfFigure && !isAmong(tokens, at + 2) && !isSide(tokens, at + 2) && !isCompared(tokens, at);
}

const DELIVERED = patternOf`^${'periods/delivered'}`;
const FUTURES = patternOf`${'periods/futures'}`;
const TO_FUTURES = 8;

/** 去年|价格|上涨|的|翘尾因素: what came over from then, or is new since, in the time that is told of. */
function isCarriedOver(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + MAX_CAUSE && CAUSES.has(tokens[at]?.kind ?? '')) at++;
  return at > from && tokens[at]?.kind === 'de' && CARRIED_OVER.test(tokens[at + 1]?.text ?? '');
}

const MAX_CAUSE = 4;
const CAUSES: ReadonlySet<string> = new Set(['noun', 'act', 'up-verb', 'down-verb', 'deixis']);
const CARRIED_OVER = patternOf`^${'periods/carried_over'}`;

/** 在2024年7月的零售总额中，网上销售占8.1%: the time of what is told of its parts. */
function isAmong(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && tokens[i]?.kind !== 'comma'; i++) if (tokens[i + 1]?.kind === 'comma') return tokens[i]?.text.endsWith('中') === true;
  return false;
}

/** 从6月份的|数据来看，…: what is looked at. */
function isSide(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && tokens[i]?.kind !== 'comma'; i++) if (tokens[i + 1]?.kind === 'comma') return SIDE.test(tokens[i]?.text ?? '');
  return false;
}

const SIDE = /看$/u;

/** 将2023年6月的|估计|与一年前同月比较，…: what is held against another time in the clause. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.findIndex(({ kind }, i) => i > at && kind === 'comma');
  return COMPARED_ONE.has(tokens[at - 1]?.text ?? '') && tokens[comma - 1]?.kind === 'basis';
}

const COMPARED_ONE = setOf('periods/takes_object');

const AS_OF = setOf('periods/stands_at');
const DAYS_OFF = patternOf`${'periods/holidays_alone'}$`;
const OF_FEAST = patternOf`^${'periods/goes_on_in_feasts'}`;
const OF_PLAN = patternOf`^${'periods/plan_begins'}`;

/** 从2023年|全省|药品监管工作座谈会上|获悉. */
function isMeeting(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (MEETING_NAME.has(tokens[at]?.kind ?? '') && !MEETING.test(tokens[at]?.text ?? '')) at++;
  return MEETING.test(tokens[at]?.text ?? '');
}

const MEETING_NAME: ReadonlySet<string> = new Set(['place', 'noun', 'body', 'quoted', 'act', 'deixis']);
const MEETING = /(?:会|会议|论坛|仪式)上$/u;
