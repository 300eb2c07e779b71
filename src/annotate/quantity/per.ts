/** What a figure is counted by, where that stands before it: 平均浓度为[每立方米]82微克, 资助标准[每人每月]400元. */
import type { Span } from '../../types.js';

/** Places, things and times that a rate is counted by. */
const BASE =
  '(?:百万英热单位|平方公里|立方米|平方米|兆瓦时|千瓦时|标准箱|吨公里|百公里|盎司|加仑|公顷|千克|公斤|公里|小时|分钟|季度|标箱|平米|航段|台班|人次|周岁|[百千万]?[人元吨户]|[年月日天周季夜晚亩股度件斤磅桶克升秒分时辆台间套张只头支瓶盒箱袋条根株棵次例场课页平米趟班单份名位生])';
const PER = new RegExp(`(?:平均)?(?:每${BASE})+$`, 'u');
const ONLY_PER = new RegExp(`^${PER.source}`, 'u');
const EACH = '每'.charCodeAt(0);
const MAX_UNITS = 14;

/** The words before the figure that begins at `at`, and no further left than `from`; undefined where it is counted by nothing. */
export function perBefore(text: string, at: number, from: number): Span | undefined {
  let each = false;
  for (let i = at - 1; i >= from && i > at - MAX_UNITS; i--) if (text.charCodeAt(i) === EACH) each = true;
  const words = each ? PER.exec(text.slice(Math.max(from, at - MAX_UNITS), at))?.[0] : undefined;
  return words === undefined ? undefined : { start: at - words.length, end: at };
}

/** True of words that say nothing but what a figure is counted by: 每吨, 每人每月; not of 每股收益. */
export function isPer(words: string): boolean {
  return ONLY_PER.test(words);
}
