/** Who reports, at the head of a name: 公司营业收入. The body has a column of its own. */
import { patternOf } from '../../lexicon/lists.js';
import { isProperty } from './property.js';

const OWN_FIRM = patternOf`^${'names/own_firms'}(?!${'names/of_firms'})(?<own>.{2,})$`;
/** What is on the books of a firm, and names no measure: 总资产. */
const OF_FIRM = patternOf`${'names/books_of_firms'}$`;

/** 公司数量, 集团总数, 公司占比: how many firms there are. */
const COUNTS_FIRMS = patternOf`^(?:${'names/mere_counts'}|${'names/shares'})`;

/**
 * What is measured, without the firm that it is measured of.
 *
 *     公司营业收入     营业收入
 *     公司存款余额     公司存款余额: what firms have on deposit
 *     公司             公司
 */
export function withoutFirm(name: string): string {
  const own = OWN_FIRM.exec(name)?.groups?.['own'];
  return own !== undefined && !COUNTS_FIRMS.test(own) && (isProperty(own) || OF_FIRM.test(own)) ? own : name;
}
