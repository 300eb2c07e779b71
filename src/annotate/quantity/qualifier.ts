/** The words that bound a figure: 约 超 近 before it, 以上 左右 behind it. */
import type { Dimension, Qualifier } from '../../types.js';

/** Words before a figure. Words of one meaning stand together. */
const BEFORE: Readonly<Record<Qualifier, readonly string[]>> = {
  about: ['约', '約', '大约', '大約', '约为', '约合', '约占', '大概', '左右约', '平均约', '约有', '约达', '可达约', '达约'],
  over: [
    '超', '超过', '超過', '超出', '逾', '突破', '破', '高于', '高於', '大于', '多于', '超百分之', '已超', '远超', '优于',
    '超出了', '超过了', '突破了', '打破', '跨越', '跨过', '迈过', '站上', '越过', '迈上', '过', '跃上', '冲破', '上', '不止', '大於',
  ],
  nearly: ['近', '接近', '将近', '將近', '临近', '逼近'],
  at_least: ['不低于', '不低於', '不少于', '不少於', '不小于', '至少', '最少', '不下', '不下于', '不亚于', '起码', '≥', '≧', '低限', '不短于'],
  at_most: [
    '不超过', '不超過', '不高于', '不大于', '不多于', '不到', '不足', '至多', '最多', '低于', '低於', '少于', '少於', '小于', '未满', '不满',
    '未超过', '≤', '＜', '<', '未达到', '未到', '短于', '不超', '控制在', '最长不超过', '最多不超过', '不长于', '不晚于',
  ],
};
/** Words behind a figure and its unit. */
const AFTER: Readonly<Record<Qualifier, readonly string[]>> = {
  about: ['左右', '上下', '前后', '左右的'],
  over: ['开外', '開外'],
  nearly: [],
  at_least: ['以上', '及以上', '(含)以上', '（含）以上', '(及)以上', '及其以上', '或以上', '含以上'],
  at_most: ['以内', '以內', '之内', '之內', '以下', '及以下', '（含）以下', '(含)以下', '或以下', '内'],
};
/** Words whose last characters only look like a qualifier: 节约 is no 约, 附近 no 近. */
const LOOK_ALIKES: readonly string[] = [
  '节约', '節約', '预约', '預約', '签约', '簽約', '条约', '公约', '合约', '契约', '履约', '集约', '违约', '特约', '相约', '邀约', '守约', '续约', '纽约', '制约',
  '附近', '最近', '靠近', '邻近', '就近', '亲近', '走近', '贴近', '周近',
  '英超', '中超', '赶超', '反超', '商超', '川超', '苏超', '浙超', '湘超', '赣超', '村超', '高超', '出超', '入超', '晋超',
  '经过', '通过', '通過', '度过', '超额过', '见过', '做过', '有过', '路过', '透过', '来过', '去过', '不过', '只不过', '过过', '审过', '渡过', '错过', '受过',
  '以上', '线上', '路上', '网上', '网络上', '会上', '基础上', '早上', '晚上', '马上', '向上', '实际上', '总体上', '之上', '上上', '加上', '身上', '地上', '海上', '市场上',
  '爆破', '侦破', '破破', '攻破',
];
/** 上 and 过 and 破 bound only round numbers without a digit: 上百家, 过亿, 破万. */
const HEADLESS_ONLY: ReadonlySet<string> = new Set(['上', '过', '破']);
/** 麦收过七成: 过 bounds tenths too. */
const TENTHS = /^[一二三四五六七八九1-9]成/u;

/** Characters before two others that look like one word with 超: 采购商|超9万人, 收入|超100亿元, 支出|超3亿元; but 贸易入超3亿元, 各大商超. */
const BEFORE_OVER: readonly (readonly [looksLike: string, first: string])[] = [
  ['商超', '购展应销营造发售理包供'],
  ['入超', '收投进买加流融导输转纳引'],
  ['出超', '选售卖支产输流付转派发'],
];

interface Word {
  readonly word: string;
  readonly qualifier: Qualifier | undefined;
}
const byLast = buildBefore();
const after = Object.entries(AFTER).flatMap(([name, words]) => words.map((word) => ({ word, qualifier: qualifierOf(name) })))
  .sort((a, b) => b.word.length - a.word.length);
const afterFirst = new Set(after.map(({ word }) => word.charCodeAt(0)));

/** The bound in front of a figure that starts at `at`, with the place where its words begin. */
export function qualifierBefore(text: string, at: number, from: number, headless: boolean): { readonly start: number; readonly qualifier: Qualifier } | undefined {
  let start = at;
  let qualifier: Qualifier | undefined;
  for (let turn = 0; turn < 3; turn++) {
    const hit = lastWord(text, start, from);
    if (!hit?.qualifier || (HEADLESS_ONLY.has(hit.word) && !headless && qualifier === undefined && !(hit.word === '过' && TENTHS.test(text.slice(at, at + 2))))) break;
    start -= hit.word.length;
    // Stacked words: 约超, 已超近; the outer 不 is part of its word. The inner bound is the sharper.
    qualifier ??= hit.qualifier;
  }
  return qualifier === undefined ? undefined : { start, qualifier };
}

/** The bound behind a figure that ends at `at`. 内 bounds times only: 3个工作日内. */
export function qualifierAfter(text: string, at: number, to: number, dimension: Dimension): { readonly end: number; readonly qualifier: Qualifier } | undefined {
  if (at >= to || !afterFirst.has(text.charCodeAt(at))) return undefined;
  for (const { word, qualifier } of after) {
    if (!text.startsWith(word, at) || at + word.length > to) continue;
    if (word === '内' && dimension !== 'time') return undefined;
    return { end: at + word.length, qualifier };
  }
  return undefined;
}

function lastWord(text: string, at: number, from: number): Word | undefined {
  if (at - 3 >= from && text.charAt(at - 1) === '超' && BEFORE_OVER.some(([word, first]) => text.startsWith(word, at - 2) && first.includes(text.charAt(at - 3)))) return { word: '超', qualifier: 'over' };
  const words = at > from ? byLast.get(text.charCodeAt(at - 1)) : undefined;
  return words?.find(({ word }) => at - word.length >= from && text.startsWith(word, at - word.length));
}

function buildBefore(): Map<number, Word[]> {
  const index = new Map<number, Word[]>();
  const put = (word: string, qualifier: Qualifier | undefined): void => {
    const last = word.charCodeAt(word.length - 1);
    const list = index.get(last) ?? [];
    list.push({ word, qualifier });
    index.set(last, list.sort((a, b) => b.word.length - a.word.length));
  };
  for (const [name, words] of Object.entries(BEFORE)) for (const word of words) put(word, qualifierOf(name));
  const taken = new Set(Object.values(BEFORE).flat());
  for (const word of LOOK_ALIKES) if (!taken.has(word)) put(word, undefined);
  return index;
}

function qualifierOf(name: string): Qualifier {
  if (name === 'about' || name === 'over' || name === 'nearly' || name === 'at_least' || name === 'at_most') return name;
  throw new Error(`no qualifier: ${name}`);
}
