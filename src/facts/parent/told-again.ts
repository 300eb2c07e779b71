/** Parts told as the whole was, or as the part before them: 事故1.4万起、死亡1.33万人，其中重特大事故9起、死亡159人. */
import type { Token } from '../../annotate/token.js';
import type { Draft } from '../draft/draft.js';
import { isBare, isProperty } from '../name/property.js';
import { stretchesBetween } from './part-mark.js';
import { countsPeople, isLess, isWhole, sharesUnit } from './whole.js';

/** 事故1.4万起、死亡1.33万人，其中重特大事故9起、|死亡|159人: a deed told again, of the part right before it; undefined of what is told otherwise. */
export function itemBefore(draft: Draft, tokens: readonly Token[], out: readonly Draft[]): string | undefined {
  const { name, metric, at } = draft;
  const last = out.at(-1);
  const again = name?.verb?.text === metric && last !== undefined && last.metric !== metric;
  const deed = again && last.quantity !== undefined && last.parent !== undefined && isWhole(last) && stretchesBetween(tokens, last.at, at) === 0;
  // 遇难292人、失踪47人: of two fates neither is of the other.
  const fates = draft.quantity !== undefined && last?.quantity !== undefined && countsPeople(draft.quantity) && countsPeople(last.quantity);
  return deed && !fates && NEAR.has(tokens[last.at + 1]?.kind ?? '') && tokens[last.at + 2]?.start === name?.start ? last.metric : undefined;
}

const NEAR: ReadonlySet<string> = new Set(['comma', 'enum', 'and']);

/** 其中，汽车以旧换新710万份，|家电以旧换新|8900万台: things called as the part before are, which is itself counted otherwise than the whole. */
export function isOfItsKind(draft: Draft, last: Draft, whole: Draft): boolean {
  const { metric = '' } = draft;
  return last.parent === whole.metric && !sharesUnit(last, whole) && !isProperty(metric) && ((sharesUnit(draft, last) && isDone(draft) && isDone(last) && !isProperty(whole.metric ?? '')) || metric.endsWith(last.metric?.slice(-KIND_UNITS) ?? ' '));
}

/** 责令|6家企业…: counted by a deed. */
function isDone({ name }: Draft): boolean {
  return name?.verb !== undefined;
}

const KIND_UNITS = 3;

/** 对外承包工程营业额6764亿元。其中，…|承包工程营业额|5514亿元: the part is called as the whole ends. */
export function isToldShort(part: Draft, whole: Draft): boolean {
  const { metric } = part;
  if (metric === undefined || metric.length <= KIND_UNITS || metric === whole.metric || isBare(metric)) return false;
  return whole.metric?.endsWith(metric) === true && isLess(part, whole);
}
