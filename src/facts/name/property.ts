/** Names of what is measured of a thing: 产值, 均价, 增速. Alone they do not say of what. */

import { beginsOf, patternOf, setOf } from '../../lexicon/lists.js';
import { holds } from '../../text/stands.js';

/** Last words of such names. */
const PROPERTY = patternOf`${'names/properties'}$`;
/** Words that a bare property may hold besides: they say how it was counted, not of what. */
const MODIFIED = patternOf`^${'names/modifiers'}+${'names/bare'}?$`;
/** What they begin with. */
const MODIFIER_BEGINS = beginsOf('names/modifiers');
/** Properties that stand for nothing without their thing. */
const BARE: ReadonlySet<string> = setOf('names/bare');

/** True of names whose head is measured of something: 旅游收入, 增加值, 发病率. */
export function isProperty(name: string): boolean {
  return PROPERTY.test(name);
}

/** True of names that do not say of what: 增速, 日均产量, 总投资; not of 旅游收入. */
export function isBare(name: string): boolean {
  if (BARE.has(name)) return true;
  // Most names begin with none of these: a pattern that finds nothing costs as much as one that does.
  return name === '' || (holds(MODIFIER_BEGINS, name.charCodeAt(0)) && MODIFIED.test(name));
}

/** What an amount is measured in, behind the thing itself: 社会保险基金|收入, 粮食|播种面积, 小麦|亩均产量. */
const MEASURE = patternOf`(?<=.{2})${'changes/per_heads'}?${'names/amounts'}$`;
/** 种植面积, 亩均产量: of nothing that it names. */
const MEASURE_ALONE = patternOf`^${'changes/per_heads'}?${'names/amounts'}$`;

/** True of 种植面积, 营业总收入, 亩均产量. */
export function isMeasureAlone(name: string): boolean {
  return MEASURE_ALONE.test(name);
}

/** The thing that an amount is of: of 社会保险基金收入 社会保险基金; the name itself where it is one already, or names none. */
export function thingOf(name: string): string {
  return isMeasureAlone(name) ? name : name.replace(MEASURE, '');
}

const EXTREMES = setOf('names/extremes');

/** True of words for the most and the least, which do not say of what: 日发电量创新高，最高达到301亿千瓦时. */
export function isExtreme(name: string): boolean {
  return EXTREMES.has(name);
}

/** Last words of names of what has no unit. */
const INDEX = patternOf`${'names/indices'}$`;

/** True of 有效利用系数 (0.53); not of 房间 (302). */
export function isIndex(name: string): boolean {
  return INDEX.test(name);
}
