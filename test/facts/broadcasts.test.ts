/** Items of news broadcasts: sides of a war and the press abroad, what those counted do, levels on which more is set, times told by the way, news from many provinces. */
import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

const PUBLISHED = '2024-06-20';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text, PUBLISHED)).map(line);
}

/** `figure body role` of every fact. */
async function bodies(text: string): Promise<string[]> {
  return (await builtin()).extract(text, { published: PUBLISHED }).map(({ text: figure, body, body_role }) => `${figure} ${body ?? '-'} ${body_role ?? '-'}`);
}

/** `figure period status` of every fact. */
async function times(text: string): Promise<string[]> {
  return (await builtin()).extract(text, { published: PUBLISHED }).map(({ text: figure, period, status }) => `${figure} ${period ?? '-'} ${status}`);
}

/** `figure region` of every fact under a headline. */
async function regions(text: string, title: string): Promise<string[]> {
  return (await builtin()).extract(text, { published: PUBLISHED, title }).map(({ text: figure, region }) => `${figure} ${region ?? '-'}`);
}

describe('who tells of a war', () => {
  it.each([
    ['以军18日称，当天打死8名武装人员。', ['8名 以军 speaker']],
    ['以军方面还称，摧毁了3处隧道。', ['3处 以军 speaker']],
    ['哈马斯18日发表声明称，打死2名士兵。', ['2名 哈马斯 speaker']],
    ['巴勒斯坦伊斯兰抵抗运动（哈马斯）方面18日称，袭击造成6人死亡。', ['6人 巴勒斯坦伊斯兰抵抗运动 speaker']],
    ['叙利亚政府军今天（6月20日）发表声明说，打死70名恐怖分子。', ['70名 叙利亚政府军 speaker']],
    ['加沙地带媒体办公室18日表示，约2000辆卡车无法进入。', ['2000辆 加沙地带媒体办公室 speaker']],
    // the press of another country, instead of who was reported before
    ['以军称，打死8名武装人员。另据黎巴嫩媒体19日报道，空袭造成5人死亡。', ['8名 以军 speaker', '5人 黎巴嫩媒体 speaker']],
    ['英国媒体18日报道称，支持率为41%。', ['41% 英国媒体 speaker']],
    ['以色列军方和情报部门18日发表声明称，解救了4名人员。据以军发言人称，伤亡人数不超过90人。', ['4名 以色列军方 speaker', '90人 以军发言人 speaker']],
    ['哈马斯下属武装派别“卡桑旅”18日称，救出3名人员。', ['3名 哈马斯下属武装派别“卡桑旅” speaker']],
    ['巴勒斯坦伊斯兰抵抗运动（哈马斯）媒体办公室18日发表声明称，已有770人死亡。', ['770人 巴勒斯坦伊斯兰抵抗运动（哈马斯）媒体办公室 speaker']],
    ['另据黎巴嫩媒体报道，空袭造成5人死亡。', ['5人 黎巴嫩媒体 speaker']],
    // somebody of an academy does nothing for it
    ['中国科学院院士王建国，为我国科学事业作出了重要贡献。全国4800个街道已建立党组织。', ['4800个 - -']],
    // look-alikes: a person, the press in general, a firm that is called by its kind
    ['叶军称，有120个客户在合作。', ['120个 - -']],
    ['据媒体18日报道，支持率为41%。', ['41% - -']],
    ['美国劳工部公布，今年5月美国非农业部门新增就业人数为1.4万。', ['1.4万 美国劳工部 speaker']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected.map((row) => expect.stringContaining(row))));
});

describe('what those who are counted do is no part of their name', () => {
  it.each([
    ['目前，主会场90个规划展园以及4个核心场馆已全面完工。', ['完工规划展园 90个', '核心场馆 4个']],
    ['20多个环节全面落实零碳举措。', ['环节 20个 over']],
    ['130多个高端科研项目选择落户河套。', ['高端科研项目 130个 over']],
    ['30支龙舟队乘风破浪。', ['龙舟队 30支']],
    // look-alike: a thing that begins so
    ['该市开设2个企业全面质量管理课程。', ['企业全面质量管理课程 2个']],
    // who came, before their number
    ['中外各界代表100余人与会。', ['与会各界代表 100人 over']],
    ['来宾200人出席仪式。', ['来宾 200人']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('among those named before', () => {
  it.each([
    ['全球新增装机前5名风机供应商中，有4家来自中国。', ['来自中国的风机供应商 4家 of 新增装机前5名风机供应商']],
    // look-alikes: what is measured of them, and those whose number was told
    ['在出货量排名前五的智能手机厂商中，有四家的出货量同比下滑。', []],
    ['上榜的15家车企中，有7家未能实现营收增长。', ['上榜车企 15家', '上榜车企 7家 of 上榜车企']],
  ])('%s', async (text, expected) => expect((await lines(text)).filter((row) => !/^智能手机出货量|^出货量/u.test(row))).toEqual(expected));
});

describe('levels before and below', () => {
  it.each([
    ['每日开行列车由初期的14列增至高峰期的50列。', ['每日开行列车 50列 from 14列']],
    ['在去年新开工改造小区320个的基础上再增加280个小区。', ['新开工改造小区 320个', '再增加小区 280个']],
    ['粮食产量在连续6年稳定在1.2万亿斤以上的基础上，再获丰收。', ['粮食产量 1200000000000斤 at_least']],
    ['外贸进出口总值约占全国的四分之一。', ['外贸进出口总值占比 25% about of 全国外贸进出口总值']],
    ['中国队共获得36金、25银、22铜。', ['金牌 36枚', '银牌 25枚', '铜牌 22枚']],
    ['各类税费优惠政策精准推送2.6亿人次。', ['税费优惠政策精准推送 260000000人次']],
    ['丑闻进一步拉低该党支持率至17%。', ['党支持率 17%']],
    ['该气田探明天然气地质储量超1800亿立方米。', ['气田探明天然气地质储量 180000000000立方米 over']],
    ['基金存续期最长可到12年。', ['基金存续期最长 12年']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what changes are on', () => {
  it.each([
    // one amount on two bases
    ['5月份，居民消费价格同比、环比均上涨0.4%。', ['居民消费价格 yoy 0.4% mom 0.4%']],
    ['5月份，居民消费价格同比上涨0.4%，环比上涨0.1%。', ['居民消费价格 yoy 0.4% mom 0.1%']],
    ['今年上半年，物流总费用8.8万亿元，比去年上半年增长2.3%。', ['物流总费用 8800000000000元 yoy 2.3%']],
    // look-alike: another part of that year
    ['今年上半年，物流总费用8.8万亿元，比去年下半年增长2.3%。', ['物流总费用 8800000000000元 since 2.3%']],
    ['平均亩产250公斤，与传统品种相比，增产两成以上。', ['平均亩产 250公斤 none 20%']],
    ['粮食产量250吨，与上月相比，增长20%。', ['粮食产量 250吨 mom 20%']],
    ['中东部地区气温将普遍下降8—12℃。', ['中东部地区气温 none -8℃ target']],
    ['存量房贷利率将平均下降约0.5个百分点。', ['存量房贷利率 about none -0.5个百分点 target']],
  ])('%s', async (text, expected) => expect((await lines(text)).map((row) => row.replace(/~\S+ /u, ''))).toEqual(expected));
});

describe('times and aims told by the way', () => {
  it.each([
    // when somebody came is not when what is told behind it was
    ['该集团2018年落地小岗村，建起了500亩基地。农业科技进步贡献率超过61%。', ['500亩 2018 actual', '超过61% ../2024-06-20 actual']],
    // look-alike: a year that figures stand in
    ['2018年，该集团建起了500亩基地。农业科技进步贡献率超过61%。', ['500亩 2018 actual', '超过61% 2018 actual']],
    ['2023年以来，吞吐量保持增长，11月完成吞吐量14.8亿吨。', ['14.8亿吨 2023-11 actual']],
    // how long two states have had ties is no time of a reception
    ['今天，招待会在北京举行。建交50年来，双方始终互利共赢。两国友好人士300余人出席。', ['300余人 2024-06-20 actual']],
    // behind 了 it is done, whatever is planned beside it
    ['会场建设把生态本底和规划景观结合起来，保留了100多类乡土树种。', ['100多类 ../2024-06-20 actual']],
    ['药品谈判将于下月举行。此前，新增的药品惠及8亿人次。', ['8亿人次 - actual']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('where ranks and shares are told', () => {
  it.each([
    ['福建省森林覆盖率66%。主要污染物排放强度为全国平均水平的58%，森林覆盖率连续40年居全国第一。', ['66% 福建省', '58% 福建省', '第一 福建省']],
    ['巴丹吉林沙漠位于内蒙古自治区阿拉善右旗，高大沙山占总面积的60%。', ['60% 内蒙古自治区/阿拉善盟/阿拉善右旗']],
  ])('%s', async (text, expected) => expect(await regions(text, '森林')).toEqual(expected));
});

describe('news from many provinces', () => {
  const text = '眼下，江苏进入水稻栽插期，全省种植水稻3300万亩。在海安市，农田里引进了新机械。在兴化市，农机手组队。浙江单季晚稻播种率超七成。在吉林大安市的5万亩基地，技术人员正在作业。今年，全省粮食种植面积比上年提高50万亩。夏收机具投入60万台。';
  it.each([
    ['各地抢抓农时推进夏种', ['3300万亩 江苏省', '七成 浙江省', '5万亩 吉林省/白城市/大安市', '50万亩 吉林省', '60万台 全国']],
  ])('%s', async (title, expected) => expect((await regions(text, title)).map((row) => row.replace(/^\D*/u, ''))).toEqual(expected.map((row) => row.replace(/^\D*/u, ''))));
});

describe('lists of growth rates and what they were before', () => {
  it.each([
    [
      '5月份，工业增加值、社会消费品零售总额分别同比增长5.4%、3.2%，比4月份分别加快0.9、1.1个百分点。',
      ['工业增加值 yoy 5.4%', '社会消费品零售总额 yoy 3.2%', '工业增加值增速 since 0.9个百分点', '社会消费品零售总额增速 since 1.1个百分点'],
    ],
    // look-alike: levels in percent move by points themselves
    ['甲市、乙市失业率分别为5.2%、5.4%，分别下降0.1、0.2个百分点。', ['甲市失业率 5.2% yoy -0.1个百分点', '乙市失业率 5.4% yoy -0.2个百分点']],
    // a share of what its own sentence speaks of
    ['一季度，外送电量占全国的35%。2024年，发电装机规模将首次超过煤电，占总装机的比重上升到38%。', ['外送电量占比 35% of 全国外送电量', '发电装机规模占比 38% of 总装机 target']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('classes, stations and the like', () => {
  it.each([
    ['运动会共设18项极具民族特色的竞赛项目。', ['竞赛项目 18项']],
    ['70辆大货车停在桥梁跨中位置。', ['大货车 70辆']],
    ['会议应出席代表2900人。', ['会议应出席代表 2900人']],
    ['船闸累计运行2100闸次。', ['船闸累计运行 2100闸次']],
    ['该系统能对半径8公里左右的环境进行监测。', ['半径 8公里 about']],
    ['列车今天出发，全程6800多公里。', ['全程 6800公里 over']],
    ['景区里有120个千姿百态、风光迥异的湖泊。', ['湖泊 120个']],
    ['218名官兵圆满完成为期8个月的维和任务。', ['官兵 218名']],
    ['已有10家外资控股证券公司获准开业。', ['获准开业外资控股证券公司 10家']],
    ['会议应到171人，出席170人。', ['会议应到 171人', '出席 170人 of 会议应到']],
    // no facts: in which class, and how late
    ['选手夺得乒乓球女子双打14级冠军，获双打5级金牌。', []],
    ['选手在田径女子T36级100米决赛中摘得银牌，并夺得男子自由泳14级100米冠军。', []],
    ['驾驶证因逾期三年被注销的，可以重新申请。', []],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what a plan is to bring in so long', () => {
  it.each([
    ['《行动计划》明确，经过5年的努力，常住人口城镇化率提升至接近70%。', ['接近70% - target']],
    // look-alikes: it was brought; taken goods handed over
    ['全省经过5年的努力，常住人口城镇化率提升至68%。', ['68% ../2024-06-20 actual']],
    ['检察官办公室将缴获的36件文物移交馆方。', ['36件 ../2024-06-20 actual']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});
