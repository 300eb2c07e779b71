/** Figures of all there is, behind one of what is new: 新建工厂61家，累计达780家; 新增商户200个，总数500个. */
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { Match, TokenRange } from '../../match/match.js';
import type { Draft } from './draft.js';

/** What is new is part of what there is. */
const NEW = patternOf`^${'names/newly'}(?=.{2})|(?<=.{2})${'names/newly'}$`;
const TOTAL = patternOf`^${'names/totals'}$`;
const IN_ALL = patternOf`^${'names/in_all'}`;

/**
 * The name of all of the thing that `last` told as new; undefined of other figures, and where the units are not the same.
 *
 *     新建社区工厂61家，[累计达]780家      社区工厂
 *     新增商户200个，[总数]达到500个       商户总数
 */
export function ofAll({ name, shape, quantity }: Draft, tokens: readonly Token[], { from, to }: Match, last: Draft | undefined): string | undefined {
  const metric = last?.metric ?? '';
  if (shape !== 'level' || quantity === undefined || last?.quantity?.unit !== quantity.unit || last.quantity.value >= quantity.value) return undefined;
  const thing = withoutNew(metric);
  if (thing === metric) return undefined;
  if (name !== undefined) return TOTAL.test(name.text) ? thing + name.text : undefined;
  return tellsAll(tokens, { from, to }) ? thing : undefined;
}

/** 累计达780家, 合计, 共: words of all there is, within a match. */
export function tellsAll(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ text }) => IN_ALL.test(text));
}

/** 新增商户 → 商户, 自助通道新增 → 自助通道. */
export function withoutNew(metric: string): string {
  return metric.replace(NEW, '');
}
