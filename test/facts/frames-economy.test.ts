/** Who and where in releases of statistics, trade and tourism. */
import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

/** `figure body region` of every fact; `-` where it has none. */
async function framed(text: string): Promise<string[]> {
  return (await factsOf(text, '2024-10-08')).map(({ text: figure, body = '-', region = '-' }) => `${figure} ${body} ${region}`);
}

describe('who and where', () => {
  it.each([
    // those in authority lead the people: the figures behind are not theirs
    ['泾阳县经济运行情况\n上半年，县委、县政府带领全县上下攻坚克难。\n上半年，全县工业增加值增长5%。', ['增长5% - 陕西省/咸阳市/泾阳县']],
    ['泾阳县经济运行情况\n上半年，县委、县政府出台措施30条。', ['30条 县委 陕西省/咸阳市/泾阳县']],
    ['记者从贵州省假日办获悉，全省接待游客39万人次。', ['39万人次 贵州省假日办 贵州省']],
    // who comments for the government on what its office reports
    ['香港特区政府统计处公布，9月总销货价值为375亿元。\n政府发言人指出，零售业稳健增长。\n扣除价格变动后，9月总销货数量上升3.6%。', ['375亿元 香港特区政府统计处 香港特别行政区', '上升3.6% 香港特区政府统计处 香港特别行政区']],
    // autonomous counties without the peoples in their names
    ['酉阳自治县一季度经济运行情况\n一季度，全县投资增长9%。', ['增长9% - 重庆市/酉阳土家族苗族自治县']],
    ['长阳县生产总值增长8%。', ['增长8% - 湖北省/宜昌市/长阳土家族自治县']],
    // districts of a municipality that an article is about, by short names and by those that other cities have, too
    ['重庆市旅游收入3亿元，重庆市门票收入1亿元，重庆市客房9万间。江北区商圈收入2亿元，北碚门票收入3万元。', ['3亿元 重庆市 重庆市', '1亿元 重庆市 重庆市', '9万间 重庆市 重庆市', '2亿元 重庆市 重庆市/江北区', '3万元 重庆市 重庆市/北碚区']],
    ['江北区商圈接待游客26万人次。', ['26万人次 - -']],
    // divisions of ministries and news offices issue releases; 综合 of several papers does not, nor does 公司 end in one
    ['11月运行情况\n发布日期：2021-12-29 来源：综合规划司\n11月，投资3663亿元。', ['3663亿元 综合规划司 全国']],
    ['11月运行情况\n发布日期：2021-12-29 来源：商务部新闻办公室\n11月，投资3663亿元。', ['3663亿元 商务部新闻办公室 全国']],
    ['11月运行情况\n发布日期：2021-12-29 来源：新华社综合\n11月，投资3663亿元。', ['3663亿元 - -']],
    // all of a field, on which another reports
    ['7月23日，中国人民银行四川省分行召开新闻发布会，通报金融情况。\n上半年，全省金融系统加力支持重点领域。科技贷款增长12%。', ['增长12% 中国人民银行四川省分行 四川省']],
    // whom the guests of a place are: of the place that they come to
    ['澳门旅客增\n一季度澳门入境旅客888万人次。香港和台湾地区旅客分别有181万人次、18万人次，国际旅客58万人次。', ['888万人次', '181万人次', '18万人次', '58万人次'].map((figure) => `${figure} 澳门特别行政区 澳门特别行政区`)],
    // what stands under a picture is not what an article opens with
    ['春运平稳\n2月6日，一列高铁列车驶入天津站。（新华社 张三 摄）\n记者从中国铁路总公司获悉，铁路运输平稳。\n2月15日，全国铁路发送旅客928万人次。', ['928万人次 中国铁路总公司 全国']],
    // stations that report; a part of a province that is called by a city's name
    ['四川省环境监测总站6日公布的四川省10月空气质量状况显示，达标天数比例为84.0%。', ['84.0% 四川省环境监测总站 四川省']],
    ['四川省生态环境厅通报，全省优良天数率为88.8%，成都平原地区优良天数率为85.1%。', ['88.8% 四川省生态环境厅 四川省', '85.1% 四川省生态环境厅 成都平原地区']],
    // a site's dateline tells its place; look-alike: a site of the whole country
    ['濮阳网讯 10月5日，记者从市统计部门获悉，全市工业增加值增长9%。', ['增长9% 市统计部门 河南省/濮阳市']],
    ['衢州新闻网讯 记者从市统计局获悉，全市工业增加值增长9%。', ['增长9% 市统计局 浙江省/衢州市']],
    ['人民网讯 记者从市统计局获悉，全市工业增加值增长9%。', ['增长9% 市统计局 -']],
    // a paper of 天津, and one behind the article; look-alike: 通讯员 is no paper
    ['发布日期：2024-10-08 来源：天津日报\n一季度，全市新批外资企业249家，来自中国台湾、日本的外资增多。', ['249家 - 天津市']],
    ['（记者王小满通讯员李四）一季度，全市利用外资2.45亿美元。\n\n来源：沧州明珠网', ['2.45亿美元 - 河北省/沧州市']],
    // a headline that ends as an office does
    ['一季度外贸实现良好开局\n\n发布时间：2024-10-08 09:40\n\n全市新签约项目32个。', ['32个 - -']],
    ['平湖市财政局\n\n发布时间：2024-10-08 09:40\n\n全市新签约项目32个。', ['32个 平湖市财政局 浙江省/嘉兴市/平湖市']],
    // bureaus side by side leave none of them in force
    ['分部门看：国税局完成3万元，地税局完成2万元，财政局完成1万元。\n支出情况：完成预算支出12万元。', ['3万元 国税局 -', '2万元 地税局 -', '1万元 财政局 -', '12万元 - -']],
    // a region of the country that holds others
    ['农业农村部农情调度显示，西南地区收获过五成，长江中下游及华南地区收获过三成。', ['过五成 农业农村部 西南地区', '过三成 农业农村部 长江中下游及华南地区']],
  ])('%s', async (text, facts) => expect(await framed(text)).toEqual(facts));
});

describe('names and times', () => {
  it.each([
    ['货运量连续6个月保持正增长，10月同比增长7%。', ['货运量 yoy 7%']],
    ['客运量增长5%。货运量实现正增长，同比增长7%。', ['客运量 yoy 5%', '货运量 yoy 7%']],
    ['客运量5亿人。增长较快，同比增长7%。', ['客运量 500000000人', '客运量 yoy 7%']],
    ['PM2.5平均浓度为30.5微克/立方米，同比下降11.3%，较三年均值下降5.3%。', ['PM2.5平均浓度 30.5微克/立方米 yoy -11.3% since -5.3%']],
    ['出超提高为187亿元。', ['出超 18700000000元']],
    ['贷款余额增长11%，高于全国同期增速4.8个百分点。', ['贷款余额 yoy 11%', '贷款余额增速 none 4.8个百分点 of 增速']],
  ])('%s', async (text, facts) => expect((await factsOf(text)).map(line)).toEqual(facts));

  it.each([
    ['前7月外贸增长\n15.08.2018  07:50\n前7个月，全省进出口2028亿元。', '2018-01/2018-07'],
    ['前7月外贸增长\n15/08/2018 07:50\n前7个月，全省进出口2028亿元。', '2018-01/2018-07'],
    // no month has such a number; look-alike: a month may stand first
    ['旅客增多\n30/01/2019\n去年旅客逾900万人次。', '2018'],
    ['旅客增多\n05/06/2019\n去年旅客逾900万人次。', undefined],
    ['春节旅游旺\n2012-01-30\n春节假期，全省接待游客30万人次。', '2012-01-22/2012-01-28'],
    ['项目建设\n2011-06-14 15:01    3005\n今年元至4月，引进项目29个。', '2011-01/2011-04'],
    ['项目建设\n2011-06-14\n今年元月，引进项目29个。', '2011-01'],
    // 今年 is the year of the headline that names the same month; look-alike: another month
    ['二零零五年十一月旅客入境數目\n\n今年首十一個月入境旅客17萬人次，今年11月尤多。', '2005-01/2005-11'],
    ['2005年11月旅客入境数目\n\n今年前7个月入境旅客17万人次，今年7月尤多。', undefined],
    // look-alikes: a number of a version, and no day of the calendar
    ['前7月外贸增长\n版本15.18.2018\n前7个月，全省进出口2028亿元。', undefined],
  ])('%s', async (text, period) => expect((await builtin()).extract(text, {}).map((fact) => fact.period)).toEqual([period]));
});

describe('direction words of headlines', () => {
  it.each([
    ['10月零售总销货值375亿 升3.9%', ['零售总销货值 37500000000 yoy 3.9%']],
    ['10月零售总销货值375亿元升3.9%', ['零售总销货值 37500000000元 yoy 3.9%']],
    ['8月零售额达324亿年升13.7%', ['零售额 32400000000 yoy 13.7%']],
    ['超级市场货品销货价值下跌半成。', ['超级市场货品销货价值 yoy -5%']],
    ['超级市场货品销货价值下跌近半成。', ['超级市场货品销货价值 nearly yoy -5%']],
    // look-alikes: a volume; how often in a row; a thing that begins so; half a half
    ['食用油产量375万升，增长3%。', ['食用油产量 3750000升 yoy 3%']],
    ['本港零售销售连升9个月。', []],
    ['更换3台升降机。', ['更换升降机 3台']],
    ['半成品出口3亿元。', ['半成品出口 300000000元']],
  ])('%s', async (text, facts) => expect((await factsOf(text)).map(line)).toEqual(facts));
});
