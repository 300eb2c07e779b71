/** Names that join: one key for a metric, however it is quoted or spaced. */

/** Quotation marks, brackets and the particle that writers put in or leave out. */
const DECORATION = /[“”‘’"'「」『』《》〈〉（）()[\]【】·、，,\s的]/gu;

/** Verbs that only say that a figure was reached: 实现 'achieve', 完成 'complete', 取得 'obtain', 达到 'reach'. 完成率 keeps its 完成. */
const REACHED = /^(?:实现|完成(?![率度量额值])|取得|达到)+(?=\p{L}{2})/u;
const REACHED_BEGINS = '实完取达';

const ADDED_BEHIND = /^(.{2,})新增$/u;

/**
 * The normal form of a metric's name: quotes, width, spaces and 的 unified, light verbs in front of it gone, Latin
 * letters small, 新增 ('newly added') in front wherever it stands.
 *
 *     “免证办”事项, 免证办事项 → 免证办事项        实现营收 → 营收        事项新增, 新增事项 → 新增事项
 */
export function metricKey(metric: string): string {
  const bare = isBare(metric) ? metric : metric.replace(DECORATION, '').replaceAll(/[！-～]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).toLowerCase();
  const own = REACHED_BEGINS.includes(bare.charAt(0)) ? bare.replace(REACHED, '') : bare;
  return own.endsWith('新增') ? own.replace(ADDED_BEHIND, '新增$1') : own;
}

/** True of Han characters and digits alone, as most names are: nothing in them has two forms. */
function isBare(metric: string): boolean {
  for (let i = 0; i < metric.length; i++) {
    const unit = metric.charCodeAt(i);
    const plain = (unit >= 0x4e00 && unit <= 0x9fff && unit !== OF) || (unit >= 0x30 && unit <= 0x39);
    if (!plain) return false;
  }
  return true;
}

const OF = '的'.charCodeAt(0);
