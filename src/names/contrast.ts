/** Words that make two names two things, however alike they look. Shared by whoever compares names. */

/** In front of or inside a name: another quantity of the same thing. 新增 'newly added' … 非 'non-'. */
const BEFORE = [
  '新增', '新签', '净增', '净', '累计', '减少', '增加', '年均', '月均', '日均', '人均', '户均', '平均', '最高', '最低', '计划', '目标', '预计', '同比', '转办', '减免', '直接', '间接', '其他', '可比', '实际', '名义',
  '未', '非', '不', '无', '扣',
] as const;

/** Behind a name: a rate, share, rank or amount of it. 占比 'share' … 面积 'area'. */
const BEHIND = [
  '占比', '比重', '比例', '率', '增速', '增幅', '降幅', '涨幅', '排名', '位次', '指数', '余额', '净额', '增加额', '增加值', '增量', '存量', '均价', '价', '价格', '面积', '费', '费用', '收入', '支出', '利润', '投资', '贷款', '满意度', '时间', '时限', '次数', '完成',
] as const;

/** Behind a name without another meaning, where the unit is the same: 总值 'total value' … 情况 'state'. */
const EMPTY_HEADS: ReadonlySet<string> = new Set(['总值', '总额', '总量', '值', '额', '量', '数', '数量', '总数', '户数', '人数', '件数', '家数', '情况', '规模']);

/** Words of which each excludes the others: 进口 'imports', 出口 'exports' and so on. */
const RIVALS: readonly (readonly string[])[] = [
  ['进口', '出口', '进出口'], ['收入', '支出'], ['流入', '流出'], ['买入', '卖出'], ['男', '女'], ['城镇', '农村', '城乡'], ['境内', '境外'], ['内资', '外资'],
  ['国有', '民营', '私营', '集体', '外商'], ['线上', '线下'], ['大型', '中型', '小型', '微型'], ['东部', '中部', '西部', '东北'], ['省级', '市级', '县级', '乡级', '区级', '村级'],
  ['增长', '下降'], ['存款', '贷款'], ['产量', '销量', '产值'], ['本级', '全市', '全省', '全县', '全国'], ['以上', '以下'],
];

/** Inside a name without another meaning: 服务 'service' in 政务服务事项, 贸易 'trade' in 货物贸易进出口. */
const NEUTRAL: ReadonlySet<string> = new Set(['服务', '贸易', '产品', '商品', '任务', '工作', '项目', '股票', '各类', '有关', '相关']);

/** Abbreviations and what they stand for: 规上 'above designated size'. */
const ABBREVIATIONS: readonly (readonly [short: string, full: string])[] = [
  ['规上', '规模以上'], ['限上', '限额以上'], ['社零', '社会消费品零售'], ['社消零', '社会消费品零售'], ['固投', '固定资产投资'], ['高企', '高新技术企业'], ['gdp', '地区生产总值'],
  ['归母净利润', '归属于母公司净利润'], ['归属母公司', '归属于母公司'], ['归属于母公司所有者', '归属于母公司'], ['扣非净利润', '扣除非经常性损益净利润'], ['营收', '营业收入'], ['规工', '规模以上工业'],
  ['电商', '电子商务'], ['民企', '民营企业'], ['外企', '外资企业'], ['国企', '国有企业'], ['新能源车', '新能源汽车'], ['金额', '额'], ['平均值', '均值'],
];

/** Digits and letters; Chinese numerals where they number something: 第一, 三期, 二类. 一 in 一次办 does not. */
const NUMBERS = /[0-9a-z]|第[一二三四五六七八九十]|[一二三四五六七八九十](?:级|类|期|批|等|产业|季|月|年|号|线|环|档|星)/iu;

export type Side = 'before' | 'inside' | 'behind';

/** Whether words that one name has and the other lacks tell another thing. */
export function distinguishes(words: string, side: Side): boolean {
  if (NUMBERS.test(words)) return true;
  if (BEFORE.some((word) => words.includes(word))) return true;
  return side === 'behind' && BEHIND.some((word) => words.endsWith(word));
}

/** Whether the words behind a name leave it what it is: 进出口, 进出口总值. */
export function isEmptyHead(words: string): boolean {
  return EMPTY_HEADS.has(words);
}

/** Whether words inside a name leave it what it is: 政务事项, 政务服务事项. */
export function isNeutral(words: string): boolean {
  return words.length === 1 || NEUTRAL.has(words);
}

/** The name with its abbreviations written out. */
export function writtenOut(name: string): string {
  let full = name;
  for (const [short, long] of ABBREVIATIONS) if (!full.includes(long)) full = full.replace(short, long);
  return full;
}

/** Whether two names hold words that exclude each other: 进口总值, 进出口总值. */
export function excludeEachOther(a: string, b: string): boolean {
  return RIVALS.some((words) => {
    const [inA, inB] = [longestOf(words, a), longestOf(words, b)];
    return inA !== undefined && inB !== undefined && inA !== inB;
  });
}

function longestOf(words: readonly string[], name: string): string | undefined {
  let best: string | undefined;
  for (const word of words) if (name.includes(word) && word.length > (best?.length ?? 0)) best = word;
  return best;
}
