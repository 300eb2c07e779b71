/** What tells the counted from others of their noun from afar: the deed over whose they are, what all of a list did, with whom, up to which standard. */
import { describe, expect, it } from '@jest/globals';
import { factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

describe('the deed that governs the counted over whose they are', () => {
  it.each([
    ['当年青岛关停主城区最后2台燃煤锅炉。', ['关停燃煤锅炉 2台']],
    ['当天摧毁对方3座雷达站。', ['摧毁雷达站 3座']],
    ['当天摧毁控制区的6台雷达。', ['摧毁雷达 6台']],
    ['县里废止《道路管理办法》等9部文件。', ['废止文件 9部']],
    // the verb is that of a clause beside them, of nobody in the clause, or of another thing
    ['参加调查的900名居民均已投保。', ['参加调查居民 900名']],
    ['县里关停后的3台锅炉正在改造。', ['锅炉 3台']],
    ['关停主城区2台锅炉的企业获得补助。', ['锅炉 2台']],
    ['大会介绍主城区最后2台锅炉。', ['锅炉 2台']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what all of a list did, and with whom', () => {
  it.each([
    ['该市与21个国家、9个国际组织签署了合作协议。', ['签署合作协议国家 21个', '签署合作协议国际组织 9个']],
    ['我国和40多个国家签署了60多份合作文件。', ['签署合作文件国家 40个 over', '签署合作文件 60份 over']],
    ['12家剧场、35家书店参加读书周。', ['参加读书周剧场 12家', '参加读书周书店 35家']],
    ['26户零部件企业与东风采购对接。', ['与东风采购对接的零部件企业 26户']],
    // what one has done to another is said of neither; a place beside the counted is one of those who did it
    ['26户零部件企业与东风研究中心共建平台。', ['零部件企业 26户']],
    ['甘肃和4个省份获得表彰。', ['获得表彰省份 4个']],
    ['61个模范集体、28名模范个人受到表彰。', ['受到表彰模范集体 61个', '受到表彰模范个人 28名']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('up to which standard', () => {
  it.each([
    ['全省已有13台机组达到燃气机组的排放水平。', ['达到燃气机组排放水平的机组 13台']],
    ['目前有57个城市达到宽带建设标准。', ['达到宽带建设标准的城市 57个']],
    // an amount, and how well it is in all
    ['57个城市达到3000亿元。', ['城市 57个', '城市 300000000000元']],
    ['57个城市均达到宽带建设标准。', ['城市 57个']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('deeds that are nouns, and what is given in a growth', () => {
  it.each([
    ['当周实施14次集群打击。', ['集群打击 14次']],
    ['当周举行14次座谈会。', ['座谈会 14次']],
    ['科技在粮食增产中的贡献率达61%。', ['科技在粮食增产中的贡献率 61%']],
    ['今年在粮食增产中的贡献率达61%。', ['粮食增产中的贡献率 61%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('verbs before the counter', () => {
  it.each([
    ['8月，全国新开9条货运航线。', ['新开货运航线 9条']],
    ['省总工会支持建设40家创新工作室。', ['支持建设创新工作室 40家']],
    ['车企已布局31座换电站。', ['布局换电站 31座']],
    ['广场鸣放21响礼炮。', ['鸣放礼炮 21响']],
    ['企业布局方案包括31座换电站。', ['换电站 31座 of 企业布局方案']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what is hit, and what happened before', () => {
  it.each([
    ['当天打击了40多个武装组织军事目标。', ['打击武装组织军事目标 40个 over']],
    ['甲方称摧毁30个武装目标乙方称击落无人机。', ['摧毁武装目标 30个']],
    ['完成6个县脱贫目标。', ['县 6个']],
    ['客轮侧翻4人遇难。', ['遇难 4人']],
    ['某地发生袭击6人受伤。', ['受伤 6人 of 袭击']],
    ['目前已确认两人死亡。', ['确认死亡 2人']],
    ['博览会开幕700个新产品亮相。', ['亮相新产品 700个']],
    ['省里170家医院对口帮扶260所小学。', ['医院 170家', '对口帮扶小学 260所']],
    ['每周增加往返航班60个。', ['每周增加往返航班 60个']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('days and directions that measure nothing', () => {
  it.each([
    ['假期三天全市共接待游客30万人次。', ['接待游客 300000人次']],
    ['八大类商品和服务价格“六涨两降”，七大类商品上架。', ['商品 7大类']],
    ['过去90天内机构目标均价为21.6。', ['机构目标均价 21.6']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('those whom no noun names, by what they are without', () => {
  it.each([
    ['该国有3亿人无法享有可靠的电力供应。', ['无法享有可靠的电力供应 300000000人']],
    ['另有900人缺乏干净的饮用水。', ['缺乏干净的饮用水 900人']],
    ['该市有900人无法入学，其余均已返校。', ['无法入学 900人']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('names around their figure', () => {
  it.each([
    // what it was before is told of the same thing
    ['雪豹由首次调查的12只增加到45只。羚羊野外种群由上世纪80年代的2万只，恢复到现在的15万只。', ['雪豹 45只 from 12只', '羚羊野外种群 150000只 from 20000只']],
    ['限额以上单位通过公共网络实现零售额31亿元。', ['限额以上单位通过公共网络实现零售额 3100000000元']],
    ['企业通过中介实现就业31人。', ['就业 31人']],
    ['财政储备至今年3月底将降至6200亿元。', ['财政储备 620000000000元 target']],
    ['失业率处于3.1%的低位。', ['失业率 3.1%']],
    ['土地收入的修订预算为210亿元，较原来预算减少60亿元。', ['土地收入的修订预算 21000000000元 none -6000000000元']],
    ['12个贫困县贷款增加45亿元。', ['贫困县 12个', '贫困县贷款 none 4500000000元']],
    ['全国310家直供电厂存煤可耗天数达26天。', ['直供电厂 310家', '直供电厂存煤可耗天数 26天']],
    ['全市1806个村卫生室接入系统。', ['接入系统村卫生室 1806个']],
    ['旅客平均留港时间由3.1晚延长至3.4晚。', ['旅客平均留港时间 3.4晚 from 3.1晚']],
    ['全国国家级经开区实现工业总产值8万亿元。', ['国家级经开区工业总产值 8000000000000元']],
    ['记者：我有两个问题。', []],
    ['检查发现两个问题。', ['发现问题 2个']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('shares of what a whole is measured by', () => {
  it.each([
    ['该区以全国2%的国土面积、7%的人口总量创造出全国12%的GDP。', ['国土面积占比 2% of 全国国土面积', '人口总量占比 7% of 全国人口总量', 'GDP占比 12% of 全国GDP']],
    ['80%的企业实现盈利。', ['实现盈利的企业占比 80% of 企业']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('half words about a name', () => {
  it.each([
    // 了 and 已 say that it is done
    ['当月增加了18万个就业岗位。', ['增加就业岗位 180000个']],
    ['该水电站已累计发电790亿千瓦时。', ['水电站累计发电 79000000000千瓦时']],
    ['商品房已售面积31万平方米。', ['商品房已售面积 310000平方米']],
    // what goes on with the counted, and what came of it
    ['省里6300多万亩冬小麦正拔节孕穗。', ['冬小麦 63000000亩 over']],
    ['景区26间客房提前20天订满。', ['客房 26间']],
    ['山洪冲毁两处民房致多人受伤。', ['冲毁民房 2处']],
    ['实验室分离出31种致病菌。', ['致病菌 31种']],
    // the deed at the end of whoever does it
    ['飞行检查覆盖430家机构。', ['覆盖机构 430家']],
    ['全国提供托育服务的机构达到9万个。', ['提供托育服务的机构 90000个']],
    ['洽谈会昨天开幕，来自58个国家的政府和企业代表参会。', ['来自国家 58个']],
    ['国外在华企业数量31万家。', ['国外在华企业数量 310000家']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('those who are counted by what they have done', () => {
  it.each([
    ['价格上涨的有48个城市，持平的有22个。', ['价格上涨的城市 48个', '价格持平的城市 22个']],
    ['利润增长的有12个行业，下降的有3个。', ['利润增长的行业 12个', '利润下降的行业 3个']],
    ['环比价格下降的城市有48个。', ['价格下降的城市 48个']],
    ['同比涨幅回落的城市有50个。', ['涨幅回落的城市 50个']],
    ['环比下降的城市有10个，环比持平的有5个。', ['下降的城市 10个', '持平的城市 5个']],
    // a bound tells them apart
    ['产值超过亿元的有12家。', ['产值超过亿元 12家']],
    ['全市13个县区中，增速超过10%的有5个。', ['县区 13个', '增速超过10% 5个 of 县区']],
    // look-alikes: the figure itself, and what stands at it
    ['增速超过10%，企业有5家。', ['增速 10% over', '企业 5家']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('those who are made to do something, or undergo it', () => {
  it.each([
    ['责令6家企业限制生产，责令3家企业停产整治。', ['责令企业限制生产 6家', '责令企业停产整治 3家']],
    ['责令8家单位限期整改。', ['责令单位限期整改 8家']],
    ['4人被移送行政拘留，3人被依法刑事拘留，5人被追究刑事责任。', ['移送行政拘留 4人', '刑事拘留 3人', '追究刑事责任 5人']],
    ['5人受到党纪政务处分。', ['受到党纪政务处分 5人']],
    ['查处案件21件，其中，查封5家企业设施，责令6家企业限制生产。', ['查处案件 21件', '查封企业设施 5家 of 查处案件', '责令企业限制生产 6家 of 查处案件']],
    // look-alike: who did it is no part of the name
    ['6家企业停产。', ['停产企业 6家']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('things counted by their size', () => {
  it.each([
    ['引进5个总投资50亿元以上的项目。', ['总投资50亿元以上的项目 5个', '项目总投资 5000000000元 at_least']],
    ['培育10家产值超百亿元企业。', ['培育产值超百亿元的企业 10家', '企业产值 10000000000元 over']],
    ['打造50个规模300亿元以上特色产业集群。', ['规模300亿元以上的特色产业集群 50个', '特色产业集群规模 30000000000元 at_least']],
    // no bound, and another thing
    ['引进5个项目，总投资50亿元以上。', ['项目 5个', '总投资 5000000000元 at_least of 项目']],
    ['为3家企业融资1亿元的平台。', ['企业融资 3家', '平台 100000000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('the price that the view tells is that of each', () => {
  it.each([
    ['从价格看，猪肉每公斤25元，白菜每公斤3.2元。', ['猪肉价格 25元/公斤', '白菜价格 3.2元/公斤']],
    ['从产量看，猪肉每公斤25元。', ['猪肉 25元/公斤']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});
