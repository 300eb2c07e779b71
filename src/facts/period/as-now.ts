/** Days that stand for the time that is now: 今天的西藏. */
import type { Token } from '../../annotate/token.js';
import type { PeriodMention } from '../../types.js';

/** 今天的|西藏，…: as the place is now, and not what happened on the day; 今天的|会议 is that day's. Any other mention as it is. */
export function asNow(tokens: readonly Token[], at: number, mention: PeriodMention): PeriodMention {
  const { from: { part }, to, relation } = mention;
  const isToday = part?.kind === 'calendar' && part.unit === 'day' && part.offset === 0 && to === undefined && relation === undefined;
  if (!isToday || tokens[at + 1]?.kind !== 'de' || tokens[at + 2]?.place === undefined || tokens[at + 3]?.kind !== 'comma') return mention;
  return { ...mention, from: { ...mention.from, part: { kind: 'now' } }, type: 'as_of' };
}
