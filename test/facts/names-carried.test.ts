/** Names with what their clause says of them: what a verb carries out, a list before a bare class, what is new, how waters stand, what is ranked. */
import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../helpers/pipeline.js';

/** Metric and level of every fact. */
async function names(text: string): Promise<string[]> {
  return (await factsOf(text)).map(({ metric, value, unit }) => (value === undefined ? metric : `${metric} ${value}${unit ?? ''}`));
}

describe('what a verb carries out is counted with it', () => {
  it.each([
    ['完成80个老旧小区改造。', ['老旧小区改造 80个']],
    ['实施35个村庄环境整治，推进12公里河道治理。', ['村庄环境整治 35个', '河道治理 12公里']],
    ['完成600户残疾人家庭无障碍改造。', ['残疾人家庭无障碍改造 600户']],
    // the deed is theirs, or not at the end of the clause
    ['动员80家企业复工。', ['复工企业 80家']],
    ['完成80个老旧小区改造项目。', ['老旧小区改造项目 80个']],
  ])('%s', async (text, expected) => expect(await names(text)).toEqual(expected));
});

describe('a bare class is told by those before it', () => {
  it.each([
    ['食品、纺织、造纸等行业的劳动生产率增长8%。', ['食品、纺织、造纸等行业的劳动生产率']],
    ['商务服务、科学研究等行业企业占比七成。', ['商务服务、科学研究等行业企业占比 70%']],
    // a class that says of what it is, and people who are summed up
    ['食品、纺织、造纸等传统产业的劳动生产率增长8%。', ['传统产业的劳动生产率']],
    ['起诉盗窃、诈骗等犯罪嫌疑人60人。', ['起诉犯罪嫌疑人 60人']],
  ])('%s', async (text, expected) => expect(await names(text)).toEqual(expected));
});

describe('what is new, of whom and with whom', () => {
  it.each([
    ['光伏和风力发电新增装机900万千瓦。', ['光伏和风力发电新增装机 9000000千瓦']],
    ['去年该省对非洲国家新增直接投资6亿美元。', ['对非洲国家新增直接投资 600000000美元']],
    ['批发和零售业新增70家企业。', ['批发和零售业新增企业 70家']],
    ['新引进项目48个。', ['新引进项目 48个']],
    ['平台新增6万名作者及9万本小说。', ['新增作者 60000名', '新增小说 90000本']],
    ['新（改）建城市道路8公里、雨水管网22公里。', ['新（改）建城市道路 8公里', '新（改）建雨水管网 22公里']],
    ['改造老旧小区3万户、棚户区1万套。', ['改造老旧小区 30000户', '改造棚户区 10000套']],
    // other deeds, and what is told beside it
    ['发放和回收贷款9亿元。', ['发放和回收贷款 900000000元']],
    ['新增就业5万人、失业人员再就业2万人。', ['新增就业 50000人', '失业人员再就业 20000人']],
    ['公司新增70家企业客户。', ['新增企业客户 70家']],
  ])('%s', async (text, expected) => expect(await names(text)).toEqual(expected));
});

describe('waters, vehicles and aircraft that are told by what follows', () => {
  it.each([
    ['该省80座水库超出警戒水位。', ['超出警戒水位的水库 80座']],
    ['目前6条河流仍超警。', ['超警河流 6条']],
    ['这台充电桩为8辆新能源车充了电。', ['新能源车 8辆']],
    ['两架直升机训练时相撞。', ['直升机 2架']],
    // a verb of two characters
    ['20名队员告别了赛场。', ['队员 20名']],
  ])('%s', async (text, expected) => expect(await names(text)).toEqual(expected));
});

describe('so long a use, and so many sets', () => {
  it.each([
    ['可满足30万个家庭一年的用电量。', ['满足用电量的家庭 300000个']],
    ['相当于30万户家庭一年的用电量。', ['家庭 300000户']],
    ['已推出三批60家露营地。', ['露营地 3批', '露营地 60家']],
    // one set of things without a number of their own
    ['已推出三批露营地。', ['露营地 3批']],
  ])('%s', async (text, expected) => expect(await names(text)).toEqual(expected));
});

describe('the most of what is measured, and one month', () => {
  it.each([
    ['该县积雪厚度最深达30厘米。', ['最深积雪厚度 30厘米']],
    ['贸易顺差单月首次突破300亿元。', ['贸易顺差 30000000000元']],
    // a longer name stays
    ['玉米淀粉现货市场成交价格最高达3100元。', ['玉米淀粉现货市场成交价格最高 3100元']],
  ])('%s', async (text, expected) => expect(await names(text)).toEqual(expected));
});

describe('a deed on some of what was told', () => {
  it.each([
    ['当天发射火箭弹30枚，对方拦截了其中12枚。', ['发射火箭弹 30枚', '拦截火箭弹 12枚']],
    // what no verb of deeds tells, and parts without one
    ['全年审议草案10件，通过其中3件。', ['审议草案 10件', '审议草案 3件']],
    ['发射火箭弹30枚，其中12枚命中。', ['发射火箭弹 30枚', '命中 12枚']],
  ])('%s', async (text, expected) => expect(await names(text)).toEqual(expected));
});

describe('what the figure before says of the next', () => {
  it.each([
    ['城市低保月人均保障标准提高到705元，农村低保月人均提高到505元。', ['城市低保月人均保障标准 705元', '农村低保月人均保障标准 505元']],
    ['出栏生猪55万头；年末存栏34万头。', ['出栏生猪 550000头', '生猪存栏 340000头']],
    ['养老机构52个，床位4万张。', ['养老机构 52个', '养老机构床位 40000张']],
    ['甲公司以16%的市场份额位居第一，其后是乙公司（14%）、丙公司（11%）。', ['市场份额 16%', '市场份额排名 1', '乙公司占比 14%', '丙公司占比 11%']],
    // nothing is averaged there, and nobody is ranked
    ['城市居民收入5万元，农村居民收入2万元。', ['城市居民收入 50000元', '农村居民收入 20000元']],
    ['失业率（5%）、就业率（60%）。', ['失业率 5%', '就业率 60%']],
  ])('%s', async (text, expected) => expect(await names(text)).toEqual(expected));
});

describe('ranks of what is shared', () => {
  it.each([
    ['出口水果26亿元，占全国的24%，居全国首位。', ['出口水果 2600000000元', '出口水果占比 24%', '出口水果全国排名 1位']],
    ['新增企业416家，总数达2565家，净增数居全省第一。', ['新增企业 416家', '企业总数 2565家', '企业净增数全省排名 1']],
    // a share that is named is ranked itself
    ['新能源装机5600万千瓦，占总装机的60%，占比居全国第2位。', ['新能源装机 56000000千瓦', '新能源装机占比 60%', '新能源装机占比全国排名 2位']],
  ])('%s', async (text, expected) => expect(await names(text)).toEqual(expected));
});

describe('contributions that the clause before gives', () => {
  it.each([
    ['第三产业增加值72亿元，对经济增长的贡献率为57%。', ['第三产业增加值 7200000000元', '对经济增长的贡献率 57%']],
    ['全年进出口增长9%，对全省外贸增长贡献率达40%。', ['进出口', '对外贸增长贡献率 40%']],
    // the giver stands in the clause
    ['内需增长对经济增长的贡献率达到92%。', ['内需增长对经济增长的贡献率 92%']],
  ])('%s', async (text, expected) => expect(await names(text)).toEqual(expected));
});

describe('where and when between a verb and its object', () => {
  it.each([
    ['境外投资者持有我国债券4万亿元。', ['境外投资者持有债券 4000000000000元']],
    ['投放冬季储备肉3万吨。', ['投放冬季储备肉 30000吨']],
    // places of one list
    ['新设全球、亚洲、全国首店70家。', ['新设全球、亚洲、全国首店 70家']],
  ])('%s', async (text, expected) => expect(await names(text)).toEqual(expected));
});

describe('people by what they take part in', () => {
  it.each([
    ['参加基本养老保险323万人。', ['参加基本养老保险 3230000人']],
    ['发生火灾120起。', ['火灾 120起']],
    // how many they are is said
    ['参加医疗保险人数210万人。', ['医疗保险人数 2100000人']],
  ])('%s', async (text, expected) => expect(await names(text)).toEqual(expected));
});

describe('numbers and brackets in names', () => {
  it.each([
    // the same at another time, and whose balance it is
    ['纺织业6月份实现总产值4.1亿元，同比增长34%，1—6月份累计实现总产值20.6亿元。', ['纺织业总产值 410000000元', '纺织业总产值 2060000000元']],
    ['单日发电量1500万千瓦时，今年已完成发电量18亿千瓦时。', ['单日发电量 15000000千瓦时', '发电量 1800000000千瓦时']],
    ['纺织业6月份实现总产值4.1亿元，全市1—6月实现总产值20.6亿元。', ['纺织业总产值 410000000元', '总产值 2060000000元']],
    ['民营企业贷款增速加快，6月末余额1332亿元。普惠小微贷款快速增长，余额达537亿元。', ['民营企业贷款余额 133200000000元', '普惠小微贷款余额 53700000000元']],
    ['产品种类丰富，余额达537亿元。', ['余额 53700000000元']],
    // a share, and how much of an aim, of what a rate was told of
    ['住宅投资40亿元，增长12%，增速回落0.9个百分点，占开发投资的68.1%。', ['住宅投资 4000000000元', '住宅投资增速', '住宅投资占比 68.1%']],
    ['工业投资77亿元，增速比年初提升6.4个百分点，完成年度目标的50.7%。', ['工业投资 7700000000元', '工业投资增速', '工业投资年度目标完成率 50.7%']],
    ['PM10、PM2.5年均浓度分别为58微克/立方米、37微克/立方米。', ['PM10年均浓度 58微克/立方米', 'PM2.5年均浓度 37微克/立方米']],
    ['细颗粒物（PM2.5）、可吸入颗粒物（PM10）年均浓度分别为31、52微克/立方米。', ['细颗粒物（PM2.5）年均浓度 31微克/立方米', '可吸入颗粒物（PM10）年均浓度 52微克/立方米']],
    ['该行平均总资产收益率（ROAA）和平均净资产收益率（ROAE）分别为1.36%和16.96%。', ['平均总资产收益率 1.36%', '平均净资产收益率 16.96%']],
    ['物流及其他服务收入541亿元。', ['物流及其他服务收入 54100000000元']],
    ['和平区服务收入541亿元。', ['服务收入 54100000000元']],
    ['地表水达到或好于Ⅲ类水体比例不低于93.5%。', ['地表水达到或好于Ⅲ类水体比例 93.5%']],
    ['水质优良比例93.5%，好于全省平均水平2个百分点。', ['水质优良比例 93.5%', '水质优良比例']],
    ['该国7月消费者价格指数（CPI）同比涨幅降至4.3%。', ['消费者价格指数涨幅 4.3%']],
    ['其中，自动数据处理设备出口3亿元。', ['自动数据处理设备出口 300000000元']],
    ['吨熟料综合能耗104千克标准煤。', ['吨熟料综合能耗 104千克标准煤']],
    ['作业效率是以前的2倍。', ['作业效率 2倍']],
    ['经常账户顺差68亿美元，与同期国内生产总值（GDP）之比为1.7%。', ['经常账户顺差 6800000000美元', '与同期国内生产总值（GDP）之比 1.7%']],
    ['代表团由两名旗手——女子运动员甲和男子运动员乙引导入场。', ['旗手 2名']],
    ['形成8个可复制、可推广的典型应用示范。', ['可复制、可推广的典型应用示范 8个']],
    ['国内生产总值出人意料地下降了0.3%。', ['国内生产总值']],
  ])('%s', async (text, expected) => expect(await names(text)).toEqual(expected));
});
