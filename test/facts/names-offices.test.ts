/** Names in the releases of courts, inspectors, schools and clinics: deeds in a row, rates over years, items of a list whose share is told. */
import { describe, expect, it } from '@jest/globals';
import { factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

describe('deeds in a row', () => {
  it.each([
    ['查封、扣押、冻结涉案财物价值3亿元。', ['查封、扣押、冻结涉案财物价值 300000000元']],
    ['追缴、退赔违法所得80万元，责令退赔12万元。', ['追缴、退赔违法所得 800000元', '责令退赔 120000元 of 追缴、退赔违法所得']],
    ['没收、销毁假烟300条。', ['没收、销毁假烟 300条']],
    ['运用第一种形态批评教育帮助60人次，运用第二种形态处理20人次。', ['第一种形态批评教育帮助 60人次', '第二种形态处理 20人次']],
    ['禁止从事银行业工作1人，取消任职资格2人。', ['禁止从事银行业工作 1人', '取消任职资格 2人']],
    ['向9家企业制发检察建议书11份。', ['制发检察建议书企业 9家', '制发检察建议书 11份']],
    ['有300名志愿者上街募捐。', ['上街募捐志愿者 300名']],
    // a list that ends before the deed
    ['成立宣传队6支、抓获嫌疑人20名。', ['宣传队 6支', '抓获嫌疑人 20名']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('words that are whole', () => {
  it.each([
    ['处分80人，包括农村、企业等其他人员30人。', ['处分 80人', '其他人员 30人 of 处分']],
    ['选派60名城镇教师到山区支教。', ['城镇教师 60名']],
    ['学前三年毛入园率91%，初中三年巩固率98%。', ['学前三年毛入园率 91%', '初中三年巩固率 98%']],
    ['总体癌症5年生存率达到44%，毕业生三年保留率90%。', ['总体癌症5年生存率 44%', '毕业生三年保留率 90%']],
    ['普通门诊统筹支付限额由4000元提高到5000元。', ['普通门诊统筹支付限额 5000元 from 4000元']],
    ['发放稳岗返还资金600万元。', ['发放稳岗返还资金 6000000元']],
    ['新发放贷款加权平均利率4.1%。', ['新发放贷款加权平均利率 4.1%']],
    ['督促修复被毁林地、耕地60亩。', ['修复被毁林地、耕地 60亩']],
    ['送喜报30份。', ['送喜报 30份']],
    ['经常参加体育锻炼人数比例38%。', ['经常参加体育锻炼人数比例 38%']],
    ['空气质量指数改善幅度列全省第4位。', ['空气质量指数改善幅度全省排名 4位']],
    ['国家反诈中心APP注册量达60万人。', ['国家反诈中心APP注册量 600000人']],
    ['全县有80个村（社区），60个村级服务站。', ['村 80个', '村级服务站 60个']],
    // how long a thing lasts is no part of a rate; years before a noun
    ['保修5年，合格率96%。', ['合格率 96%']],
    ['全县有85个村。', ['村 85村']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what a share is of that the clause before it names', () => {
  it.each([
    ['检出不合格样品300批次。主要问题是：农药残留超标，占不合格样品总量的40%；微生物污染，占22%。', ['检出不合格样品 300批次', '农药残留超标占比 40% of 不合格样品总量', '微生物污染占比 22% of 不合格样品总量']],
    ['报告发病900例，死亡2人。发病数居前5位的病种依次为甲病、乙病和丙病，占发病总数的93.6%。', ['报告发病 900例', '死亡 2人 of 报告发病', '发病数居前5位的病种占比 93.6% of 发病总数']],
    // look-alikes: the clause has its own figure, or tells when
    ['检出不合格样品300批次，占抽检总量的3%。', ['检出不合格样品 300批次 of 抽检总量', '检出不合格样品占比 3% of 抽检总量']],
    ['电话受理工单300件；去年同期，占45%。', ['电话受理工单 300件', '电话受理工单占比 45%']],
    ['发明专利80件，占有效专利总量的40%。', ['发明专利 80件 of 有效专利总量', '发明专利占比 40% of 有效专利总量']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('worse, and against the average of some years', () => {
  it.each([
    ['臭氧浓度190微克/立方米，同比恶化3.8%；细颗粒物平均浓度45微克/立方米，同比改善2%。', ['臭氧浓度 190微克/立方米 yoy 3.8%', '细颗粒物平均浓度 45微克/立方米 yoy -2%']],
    ['火灾起数较近5年均值下降64%，损失比近三年平均水平减少20%。', ['火灾起数 since -64%', '损失 since -20%']],
    ['与前三年平均值相比，降水量偏多2成。', ['降水量 since 20%']],
    // look-alikes
    ['生态恶化问题3个。', ['生态恶化问题 3个']],
    ['近5年平均产量6吨。', ['平均产量 6吨']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});
