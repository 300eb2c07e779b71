/** Where the parts of a 其中 in mid-stretch end behind its semicolon: 其中地方财政收入81亿元；固定资产投资636亿元. */
import { patternOf } from '../../lexicon/lists.js';
import type { Quantity } from '../../types.js';
import type { Draft } from '../draft/draft.js';
import { isProperty } from '../name/property.js';
import { isAlike } from './whole.js';

/**
 * True of a figure behind the semicolon that is named neither as the whole nor as a part is, or otherwise than all parts are.
 *
 *     财政总收入159亿元，其中地方财政收入81亿元；固定资产投资636亿元        true
 *     工业总产值326亿元，其中规模以上工业总产值275亿元；农业总产值60亿元    true: each part is called as the whole
 *     学校91所，其中小学62所；初中29所                                      false: things of a kind, whose names need not be alike
 *     工单62万件，其中电话工单60万件；微信渠道2万件                         false: they leave nothing of it
 *     固定资产投资5亿元，其中工业投入3亿元；社会消费品零售总额4亿元         true: a total of another kind
 */
export function endParts(draft: Draft, whole: Draft, parts: readonly Draft[]): boolean {
  const { metric = '', quantity } = draft;
  // 生产总值610亿元；财政收入65亿元，其中地方收入30亿元；投资360亿元: none of its parts is of the whole that would be left.
  if (parts.length > 0 && !parts.some(({ parent }) => parent === whole.metric)) return true;
  // 出口机电产品2亿元，其中手机1亿元；出口农产品3亿元, 新签约项目32个，其中亿元以上项目8个；新开工项目26个: the deed is told anew, of another thing.
  const [deed] = DEALS.exec(whole.metric ?? '') ?? [];
  if (deed !== undefined && parts.length > 0 && [draft, ...parts].every((part) => (part === draft) === (part.metric?.startsWith(deed) === true))) return true;
  // 公路里程18万公里，其中高速公路0.5万公里；铁路里程0.6万公里: what is measured as the whole is, and no part so.
  const asWhole = isProperty(metric) && isAlike(metric, whole.metric);
  if (parts.length > 0 && asWhole && !parts.some((part) => isAlike(part.metric, whole.metric) || isAlike(part.metric, metric))) return true;
  if ([whole, ...parts].some((other) => isAlike(metric, other.metric))) return parts.length > 0 && parts.every((part) => isCalledAs(part, whole)) && !isCalledAs({ metric }, whole);
  if (parts.length > 0 && TOTAL.test(metric)) return true;
  return quantity === undefined || (parts.length > 0 && parts.every((part) => isAlike(part.metric, whole.metric)) && !addUp(quantity, whole, parts));
}

const DEALS = patternOf`^(?:${'names/dealings'}|新)`;

/** What is told as the whole of its own kind is no part of another. */
const TOTAL = patternOf`^${'parents/totals'}$`;

function isCalledAs({ metric = '' }: Pick<Draft, 'metric'>, whole: Draft): boolean {
  return whole.metric !== undefined && metric.endsWith(whole.metric);
}

/** Printed figures that leave nothing of the whole. */
function addUp({ value, unit }: Quantity, { quantity: whole }: Draft, parts: readonly Draft[]): boolean {
  return parts.reduce((sum, { quantity }) => sum + (quantity?.unit === unit ? quantity.value : 0), value) === whole?.value;
}
