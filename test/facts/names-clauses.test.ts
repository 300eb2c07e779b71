/** Names that take what tells them apart from the clause beside them: what is fought, with whom one trades, whom a list before named. */
import { describe, expect, it } from '@jest/globals';
import { factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

describe('deeds of law are of what the clause before fights or tries', () => {
  it.each([
    ['依法严惩电信诈骗犯罪，审结案件389件1126人。', ['审结电信诈骗犯罪案件 389件', '审结电信诈骗犯罪案件 1126人']],
    ['从严惩处制售假药违法行为，查办案件31件。', ['查办制售假药违法行为案件 31件']],
    ['持续打击非法集资，立案侦查12起，抓获犯罪嫌疑人32人。', ['立案侦查非法集资案件 12起', '抓获非法集资犯罪嫌疑人 32人']],
    ['依法审理环境资源案件，审结216件。', ['审结环境资源案件 216件']],
    // people who come are not what is dealt with
    ['接收毕业生3000人，解决800人。', ['接收毕业生 3000人', '解决 800人 of 接收毕业生']],
    ['依法惩治危害税收犯罪，批准逮捕31人、提起公诉56人。', ['批准逮捕危害税收犯罪 31人', '提起公诉危害税收犯罪 56人']],
    // nothing is fought there, or a figure stands between, or another sentence
    ['强化产权保护，审结案件512件。', ['审结案件 512件']],
    ['打击非法集资，罚没金额36万元，起诉12人。', ['罚没金额 360000元', '起诉 12人']],
    ['严惩盗窃犯罪。全年审结案件24件。', ['审结案件 24件']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('a list that names only the measure is of the members before it', () => {
  it.each([
    ['东、西部地区业务量比重分别为74%、26%，业务收入比重分别为75%、25%。', ['东部地区业务量比重 74%', '西部地区业务量比重 26%', '东部地区业务收入比重 75%', '西部地区业务收入比重 25%']],
    ['城镇、农村居民人均收入分别为5万元、3万元，人均支出分别为3万元、2万元。', ['城镇居民人均收入 50000元', '农村居民人均收入 30000元', '城镇居民人均支出 30000元', '农村居民人均支出 20000元']],
    // as many figures, and members of its own; nothing alike in the two measures
    ['门诊、住院人次分别为5万人次、3万人次，门诊、住院费用分别为300元、9000元。', ['门诊人次 50000人次', '住院人次 30000人次', '门诊费用 300元', '住院费用 9000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('the other of two deeds that go together', () => {
  it.each([
    ['全市牛出栏0.5万头，存栏2.6万头。', ['牛出栏 5000头', '牛存栏 26000头']],
    ['发明专利申请量140件，授权量45件。', ['发明专利申请量 140件', '发明专利授权量 45件']],
    ['公租房开工720套，竣工310套。', ['公租房开工 720套', '公租房竣工 310套']],
    // a name of its own
    ['公租房开工720套，校舍竣工310套。', ['公租房开工 720套', '校舍竣工 310套']],
    ['就业困难人员实现就业87人。', ['就业困难人员就业 87人']],
    ['养老、失业、工伤三项社会保险参保人数分别从7亿人、1亿人、2亿人，增加到9亿人、2亿人、3亿人。', ['养老保险参保人数 900000000人 from 700000000人', '失业保险参保人数 200000000人 from 100000000人', '工伤保险参保人数 300000000人 from 200000000人']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what a work costs is told of it', () => {
  it.each([
    ['1、2023年支持农户发展养蜂项目，计划安排资金50万元。', ['支持农户发展养蜂项目安排资金 500000元']],
    ['李家村灌溉渠道工程，总投资42万元。', ['李家村灌溉渠道工程总投资 420000元']],
    // the clause says what is done, or the work has a figure, or the sum is of something else
    ['全镇实施灌溉渠道工程，总投资42万元。', ['总投资 420000元']],
    ['李家村灌溉渠道工程3公里，总投资42万元。', ['李家村灌溉渠道工程 3公里', '总投资 420000元 of 李家村灌溉渠道工程']],
    ['李家村灌溉渠道工程，罚款42万元。', ['罚款 420000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('the first of an order, whose figures are shared out behind them', () => {
  it.each([
    ['投诉量最多的2个行业依次是餐饮、家装，分别为47件、45件。', ['行业 2个', '餐饮投诉量 47件', '家装投诉量 45件']],
    ['送电量最多的分别是河南、江苏，分别为25千瓦时、14千瓦时。', ['送电量 25千瓦时', '送电量 14千瓦时']],
    // no order, or not by what
    ['受理的商品是服装、食品，分别为47件、45件。', ['服装 47件', '食品 45件']],
    ['排名前三的是服装、食品，分别为47件、45件。', ['服装 47件', '食品 45件']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('trade is with the partner of the clause before', () => {
  it.each([
    ['全省对最大贸易伙伴东盟的进出口保持增长，进出口额5001亿元，增长11.6%。', ['对东盟进出口额 500100000000元 yoy 11.6%']],
    ['对欧盟出口较快增长，出口120亿元。', ['对欧盟出口 12000000000元']],
    // a figure stands there, or no partner
    ['对东盟进出口30亿元，出口额20亿元。', ['对东盟进出口 3000000000元', '出口额 2000000000元']],
    ['全省外贸保持增长，进出口额5001亿元。', ['进出口额 500100000000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('a deed before 的 tells the things behind it apart', () => {
  it.each([
    ['今年注销的企业120家。', ['注销的企业 120家']],
    ['对实体经济发放的人民币贷款余额228万亿元。', ['对实体经济发放的人民币贷款余额 228000000000000元']],
    ['随迁子女41万人，其中在公办学校就读的占92%。', ['随迁子女 410000人', '公办学校就读占比 92% of 随迁子女']],
    // what is measured of them is its own name; what was not done tells nothing
    ['新发放的企业贷款利率3.6%。', ['企业贷款利率 3.6%']],
    ['公司未能清偿的债务12亿元。', ['债务 1200000000元']],
    ['高技术产业在工业中的占比为15%。', ['高技术产业占比 15% of 工业']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('most of a kind, rates reached, classes of accidents, words that a bracket cuts', () => {
  it.each([
    ['受理案件6800件。从类型看，合同案件占比最高，达3120件，占45.9%。', ['受理案件 6800件', '合同案件 3120件 of 受理案件', '合同案件占比 45.9% of 受理案件']],
    ['建成站点2万个，实现建制村服务覆盖率95%。', ['建成站点 20000个', '建制村服务覆盖率 95%']],
    ['完成投资30亿元，实现年度计划的95%。', ['完成投资 3000000000元', '完成投资年度计划完成率 95%']],
    ['全市未发生一次死亡3人以上较大事故，火灾12起。', ['火灾 12起']],
    ['其中出国（境）深造312人。', ['出国（境）深造 312人']],
    ['全省累计投入农机具65万台。', ['投入农机具 650000台']],
    ['通过他人非法收受财物，共计折合人民币498万元。', ['非法收受财物 4980000元']],
    ['俄罗斯莫斯科州遇难者人数升至143人。', ['遇难者人数 143人']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what is measured of the thing behind 的, and those who have passed a mark', () => {
  it.each([
    ['这是灌溉面积超过1000万亩的大型灌区。', ['灌溉面积 10000000亩 over']],
    ['年产56万吨的乙烯项目开工。', ['乙烯项目年产 560000吨']],
    ['总投资30亿元的大桥通车。', ['大桥总投资 3000000000元']],
    ['资产总额超过100亿元的企业12家，年产值过亿元的村35个。', ['资产总额超过100亿元的企业 12家', '年产值过亿元的村 35个']],
    ['本市成为首个经济总量突破5000亿元的县级市。', ['经济总量 500000000000元 over']],
    // a percentage of it, somebody's money, what was spent
    ['给予最终销售价格20%的补贴。', ['补贴 20%']],
    ['获得3亿元的补助资金。', ['补助资金 300000000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('those of whom each so many have turned', () => {
  it.each([
    ['新房和二手房销售价格同比上涨城市分别有26个和5个。', ['新房销售价格上涨城市 26个', '二手房销售价格上涨城市 5个']],
    ['二手住宅销售价格环比下降城市个数为61个。', ['二手住宅销售价格下降城市个数 61个']],
    // no list, and no measure
    ['全市同比上涨城市有6个。', ['上涨城市 6个']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('ranks of a bare size, figures in a zone, where at the end, how the counted stand', () => {
  it.each([
    ['实际使用外资19亿美元，总量位居全省第一。', ['实际使用外资 1900000000美元', '实际使用外资总量全省排名 1']],
    ['出口份额占全国的15%，规模位居全国第二。', ['出口份额占比 15% of 全国出口份额', '规模全国排名 2']],
    ['航空运输等行业商务活动指数位于60%以上高位景气区间。', ['航空运输等行业商务活动指数 60% at_least']],
    ['脱贫人口就业规模全国稳定在3000万人以上。', ['脱贫人口就业规模 30000000人 at_least']],
    ['9个大型花篮一字排开。', ['大型花篮 9个']],
    ['累计支持489个县。', ['支持县 489个']],
    ['政策支持力度大，有489个县受益。', ['受益的县 489个']],
    ['上半年，经满洲里口岸进出口货物30万吨。', ['经满洲里口岸进出口货物 300000吨']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('words that run into one another', () => {
  it.each([
    ['从类别看，电器召回36次、5万件。', ['电器召回 36次', '电器召回 50000件']],
    ['平均每人经常性薪资4600元。', ['每人经常性薪资 4600元']],
    ['消防队伍共接报处置警情15万起。', ['接报处置警情 150000起']],
    ['建成和美乡村示范点18个。', ['和美乡村示范点 18个']],
    ['全年巡查食肆18.6万次。', ['巡查食肆 186000次']],
    ['全市最高用电负荷3次创历史新高，最大达到1451万千瓦。', ['最高用电负荷 14510000千瓦']],
    ['高校毕业生年末去向落实率保持在90%以上。', ['高校毕业生去向落实率 90% at_least']],
    ['从严惩治侵害儿童犯罪，批捕36人。', ['批捕侵害儿童犯罪 36人']],
    // a list goes on over its comma where no preposition opens it
    ['批发业，零售业和餐饮业分别增长3%、4%和5%。', ['批发业 yoy 3%', '零售业 yoy 4%', '餐饮业 yoy 5%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('plans by what they are for, paces by what goes so, measures of the counted', () => {
  it.each([
    ['近期，国家发布促进服务消费发展的20条举措。', ['促进服务消费发展的举措 20条']],
    ['会议提出20条提振消费的具体举措。', ['提振消费的具体举措 20条']],
    ['日机收面积正以360万亩以上的速度推进。', ['日机收面积 3600000亩 at_least']],
    ['全市12家大型批发市场进货量、交易量分别增长6%和4%。', ['大型批发市场 12家', '大型批发市场进货量 yoy 6%', '交易量 yoy 4% of 大型批发市场进货量']],
    ['软件和信息技术服务业运行态势良好，业务收入2800亿元。', ['软件和信息技术服务业业务收入 280000000000元']],
    ['全国共有2.37亿注册志愿者。', ['注册志愿者 237000000']],
    ['老街有12项珍贵的手工技艺。', ['珍贵的手工技艺 12项']],
    ['71%的企业研发投入增加，环比上升8个百分点。', ['研发投入增加的企业占比 71% mom 8个百分点 of 企业']],
    // of an order that goes with things themselves
    ['来自40个国家的代表参会。', ['参会代表来源国家 40个']],
    ['公司运行平稳，业务收入3亿元。', ['业务收入 300000000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('words that were cut: helped, settled, at fault, of kinds', () => {
  it.each([
    ['走访慰问困难退役军人860人次。', ['走访慰问困难退役军人 860人次']],
    ['科技贷累计为186家企业授信12亿元。', ['授信企业 186家', '授信 1200000000元']],
    ['儿童免疫规划疫苗接种率持续保持在90%以上。', ['儿童免疫规划疫苗接种率 90% at_least']],
    ['毕业生安置到机关和企业的比例达到82%。', ['毕业生安置到机关和企业的比例 82%']],
    ['排查受过处分、存在浪费等问题的干部42名。', ['干部 42名']],
    ['口岸货运量286万吨，居全国首位，占全国货运量的三分之一。', ['口岸货运量 2860000吨 of 全国货运量', '口岸货运量全国排名 1位', '口岸货运量占比 33.33% of 全国货运量']],
    ['有38种水鸟数量超过往年。', ['水鸟 38种']],
    ['项目贷款审批通过金额达56亿元。', ['项目贷款审批通过金额 5600000000元']],
    // what 累计为 links is no one served
    ['库存累计为86万吨。', ['库存 860000吨']],
    ['到机关工作的毕业生120人。', ['机关工作的毕业生 120人']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('speeds and marks, things ahead of their number, what a clause leaves behind', () => {
  it.each([
    ['首条时速350公里高速铁路开工。', ['高速铁路时速 350公里']],
    ['首开时速200公里城际动车组。', ['城际动车组时速 200公里']],
    ['滨江线是省内首条设计时速达250公里的城际铁路。', ['城际铁路设计时速 250公里']],
    ['滨江城际铁路试验时速达275公里。', ['滨江城际铁路试验时速 275公里']],
    ['在日均气温18摄氏度的小镇，游客增多。', ['日均气温 18℃']],
    ['本县成为全国首个GDP突破5000亿元的县级市。', ['GDP 500000000000元 over']],
    ['民生实事10个项目全部完成。', ['民生实事项目 10个']],
    ['全市10个项目开工。', ['开工项目 10个']],
    ['去年开工的17处新建灌区加快推进。', ['开工新建灌区 17处']],
    ['共有5起盗窃案件未对外公布。', ['盗窃案件 5起']],
    ['19项重点举措支持美丽乡村建设。', ['重点举措 19项']],
    ['超过5500家二级以上的综合医院开设夜间门诊。', ['开设夜间门诊二级以上的综合医院 5500家 over']],
    ['汽车出口量达到23万辆；出口金额为46亿美元。', ['汽车出口量 230000辆', '汽车出口金额 4600000000美元']],
    ['汽车出口量达到23万辆；进口金额为46亿美元。', ['汽车出口量 230000辆', '进口金额 4600000000美元']],
    ['雇员收入的增速进一步加快，达到8.2%。', ['雇员收入的增速 8.2%']],
    ['打击整治养老诈骗，起诉相关犯罪300人。', ['起诉养老诈骗相关犯罪 300人']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('a level takes no name of another kind from a sentence before', () => {
  it.each([
    ['全县有党员1.2万名。道路狭窄，只有不到10米。', ['党员 12000名', '道路狭窄 10米 at_most']],
    ['投资30亿元。衔接资金用于产业的比例逐年提高，已经达到了60%。', ['投资 3000000000元', '衔接资金用于产业的比例 60%']],
    ['完成投资33亿元。其中火电2573小时，比上年同期增加96小时。', ['完成投资 3300000000元']],
    ['城镇新增就业12万人。上半年，达到8万人。', ['城镇新增就业 120000人', '城镇新增就业 80000人']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what stands beside the counted, and how it fares', () => {
  it.each([
    ['部队击落4枚敌军发射的美制导弹。', ['击落美制导弹 4枚']],
    ['10多个服务专区里川渝两地合署办公。', ['服务专区 10个 over']],
    ['全省6000万亩冬小麦面积增、苗情好。', ['冬小麦 60000000亩']],
    ['修复治理50万亩退化草原。', ['修复治理退化草原 500000亩']],
    ['国内旅游总人次、旅游收入同比分别增长6.9%、9.5%。', ['国内旅游总人次 yoy 6.9%', '旅游收入 yoy 9.5%']],
    ['失业率为5.3%，与疫情前的2019年同期持平。', ['失业率 5.3% since 0个百分点']],
    // no measure, and nothing done to them
    ['种植600万亩稳产小麦。', ['种植稳产小麦 6000000亩']],
    ['来自4个友好省份的代表团到访。', ['友好省份 4个']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('shares of places, people without a noun, what they came for once', () => {
  it.each([
    ['海上风电占比8%。从分布看，“三北”地区占全国新增装机的70%。', ['海上风电占比 8%', '“三北”地区占比 70% of 全国新增装机']],
    ['全省进出口12亿元。杭州占全省的35%。', ['进出口 1200000000元', '进出口占比 35% of 全省进出口']],
    ['教育工作者、专家等300多人进行深入交流讨论。', ['交流讨论 300人 over']],
    ['国内外506家参展商参展，158家企业参展。', ['参展商 506家', '参展企业 158家']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what is new is of the thing, not of its share', () => {
  it.each([
    ['民营企业新增减税降费76亿元，占比76%；小微企业受益，新增57亿元。', ['民营企业新增减税降费 7600000000元', '民营企业新增减税降费占比 76%', '新增减税降费 5700000000元 of 小微企业']],
    ['贷款余额31亿元，上半年新增2亿元。', ['贷款余额 3100000000元', '新增贷款 200000000元']],
    ['办税缴费平均耗时压减至18分钟。', ['办税缴费平均耗时 18分钟']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});
