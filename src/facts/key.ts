/** Names that join: one key for a metric, however it is quoted or spaced. */

/** Quotation marks, brackets and the particle that writers put in or leave out. */
const DECORATION = /[“”‘’"'「」『』《》〈〉（）()[\]【】·、，,\s的]/gu;

/**
 * The normal form of a metric's name: quotes, width, spaces and 的 unified, Latin letters small.
 *
 *     “免证办”事项, 免证办事项 → 免证办事项
 */
export function metricKey(metric: string): string {
  return metric.replace(DECORATION, '').replaceAll(/[！-～]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).toLowerCase();
}
