/** Rates that somebody reached, and no part of an aim: 实现建制村快递服务|覆盖率|95%, 完成|整治率|91%, but 实现年度目标的95%. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Match } from '../../match/match.js';
import type { Draft } from './draft.js';

const REACHES = setOf('names/reaches');
const LEVEL = patternOf`(?<=.{2})${'names/level_ends'}$`;
/** 完成|整治率|91%: how much of it is done has a name. */
const OF_WORKS = patternOf`(?<=.{2})${'names/rates_of_works'}$`;
const AIMED = patternOf`${'names/aims'}`;

/** True of a rate behind a verb of reaching, which tells how high it is and not how much of it is done. */
export function isRateReached({ name }: Draft, tokens: readonly Token[], { slots: { metric } }: Match): boolean {
  const verb = metric && tokens[metric.from - 1]?.text;
  const aim = metric && tokens.slice(metric.from, metric.to + 1).some(({ kind }) => kind === 'target');
  return name !== undefined && verb !== undefined && (REACHES.has(verb) || OF_WORKS.test(name.text)) && aim === false && LEVEL.test(name.text) && !AIMED.test(name.text);
}
