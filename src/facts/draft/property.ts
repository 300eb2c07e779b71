/** Names of what is measured of a thing: 产值, 均价, 增速. Alone they do not say of what. */

import { holds } from '../../text/stands.js';

/** Last words of such names. */
const PROPERTY =
  /(?:[额值量率数价比度积重]|收入|支出|比例|利润|利润总额|净利润|投资|出口|进口|进出口|规模|面积|余额|增速|增幅|降幅|涨幅|跌幅|成本|费用|税收|占比|比重|份额|时长|时间|里程|全长|总长|工期|寿命|年龄|水平|指数|得分|排名|产能|装机|金额|资金|笔数|人口)$/u;
/** Words that a bare property may hold besides: they say how it was counted, not of what. */
const MODIFIERS = /^(?:年末|年均|日均|月均|户均|人均|平均|全年|当年|单日|单月|最高|最低|最大|总|累计|合计|共计|新增|实际|设计|年|日|月|净|单|同比|环比|其)*/u;
/** What they begin with. */
const MODIFIER_BEGINS = '年日月户人平全当单最总累合共新实设净同环其';
/** Properties that stand for nothing without their thing. */
const BARE: ReadonlySet<string> = new Set([
  '额', '值', '量', '率', '数', '价', '比', '金额', '总额', '数额', '余额', '数值', '价值', '产值', '货值', '市值', '均值', '平均值', '估值', '面值', '增加值', '总值', '增速', '增幅', '降幅', '涨幅', '跌幅', '增量', '增加额',
  '数量', '总量', '总数', '人数', '户数', '家数', '件数', '笔数', '个数', '宗数', '次数', '人次', '册数', '台数', '架数', '销量', '产量', '销售额', '销售量', '成交额', '成交量', '交易额', '交易量', '营业额', '货重', '货运量', '客运量', '存量', '容量', '流量', '保有量', '用量',
  '价格', '均价', '单价', '报价', '面积', '规模', '长度', '全长', '总长', '里程', '高度', '深度', '宽度', '速度', '时速', '浓度', '强度', '密度', '温度', '水位', '库容', '投资', '总投资', '投资额', '投资总额', '计划总投资', '收入', '总收入', '支出', '总支出', '结余', '累计结余', '结存', '利润', '利润总额', '净利润', '产能', '年产能',
  '占有率', '市场占有率', '覆盖率', '合格率', '满意率', '满意度', '完成率', '利用率', '使用率', '收益率', '利率', '毛利率', '净利率', '市占率', '回收率', '入住率', '上座率', '成功率', '转化率', '就业率', '参与率', '办结率', '整改率', '增长率', '占比', '比重', '比例', '份额', '市场份额', '得票率', '死亡率', '治愈率', '发病率', '缴存比例',
  '工期', '时长', '时间', '寿命', '年限', '期限', '年龄', '水平', '指数', '得分', '规格', '资金', '经费', '费用', '成本', '补助', '奖金', '合同额', '合同金额', '本金', '注册资本', '用时', '单量', '订单量', '开工率', '开机率',
]);

/** True of names whose head is measured of something: 旅游收入, 增加值, 发病率. */
export function isProperty(name: string): boolean {
  return PROPERTY.test(name);
}

/** True of names that do not say of what: 增速, 日均产量, 总投资; not of 旅游收入. */
export function isBare(name: string): boolean {
  if (BARE.has(name)) return true;
  // Most names begin with none of these: a pattern that finds nothing costs as much as one that does.
  const stem = name !== '' && holds(MODIFIER_BEGINS, name.charCodeAt(0)) ? name.replace(MODIFIERS, '') : name;
  return stem === '' || BARE.has(stem);
}

/** What an amount is measured in, behind the thing itself: 社会保险基金|收入, 粮食|播种面积. */
const MEASURE = /(?<=.{2})(?:播种面积|总产值|增加值|总产量|销售额|营业收入|收入|支出|面积|产量|产值|销量|总量|总数|数量|余额|总值|总额|金额|利润)$/u;

/** The thing that an amount is of: of 社会保险基金收入 社会保险基金; the name itself where it is one already. */
export function thingOf(name: string): string {
  return name.replace(MEASURE, '');
}

const EXTREME = /^(?:最高|最低|最大|最小|最多|最少|峰值)$/u;

/** True of words for the most and the least, which do not say of what: 日发电量创新高，最高达到301亿千瓦时. */
export function isExtreme(name: string): boolean {
  return EXTREME.test(name);
}
