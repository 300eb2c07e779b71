import { describe, expect, it } from '@jest/globals';
import { factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

describe('what is done for so many, with a figure of its own', () => {
  it.each([
    ['为12家企业减免租金300万元。', ['减免租金企业 12家', '减免租金 3000000元']],
    ['金融机构累计为2.2万户小微企业办理贷款延期126亿元。', ['办理贷款延期小微企业 22000户 of 金融机构', '办理贷款延期 12600000000元 of 金融机构']],
    ['为61家茶叶生产企业减税3亿元。', ['减税茶叶生产企业 61家', '减税 300000000元']],
    // no figure of its own, and a deed that is part of the noun
    ['为300家企业服务。', ['企业 300家']],
    ['与61家茶叶生产企业签订协议，有14万亩茶园。', ['签订协议茶叶生产企业 61家', '茶园 140000亩']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what the counted do or undergo is part of their name', () => {
  it.each([
    ['某国多地有超56万用户断电。', ['断电用户 560000 over']], // behind 有, without a unit
    ['馆内藏品共有12万，精品3000件。', ['馆内藏品 120000', '精品 3000件']],
    // what they did, and what befell them
    ['事故造成12名乘客受伤。', ['受伤乘客 12名']],
    ['台风已致全县300多栋农房受损。', ['受损农房 300栋 over']],
    ['今年已有26家企业来到滨江。', ['来到滨江企业 26家']],
    ['全市有14个社区入选全国文明村镇。', ['入选全国文明村镇社区 14个']],
    ['8名学者以会员身份加入学会。', ['加入学会学者 8名']],
    ['平均每周有6户商家在老街落户。', ['落户商家 6户']],
    ['全区19个旧改项目集中开工。', ['集中开工旧改项目 19个']],
    ['约350人参加了闭幕式。', ['参加闭幕式 350人 about']],
    // what was done to them
    ['5所学校被授予示范学校称号。', ['被授予示范学校称号的学校 5所']],
    ['市里将28家医院纳入到定点范围中。', ['纳入定点范围医院 28家']],
    ['对46家养老机构开展了专项检查。', ['专项检查养老机构 46家']],
    // what was done for them or with them, whatever it cost
    ['我市与27个城市签署了友好交流协议。', ['签署友好交流协议城市 27个']],
    ['与甲公司、乙公司等四家机构签署了合作备忘录。', ['签署合作备忘录机构 4家']],
    ['全年为3200户农户提供风险保障18亿元。', ['提供风险保障农户 3200户', '风险保障 1800000000元']],
    ['帮助90家企业获得1.2亿元资金支持。', ['获得资金支持企业 90家', '资金支持 120000000元']],
    ['使700户居民享受了“一码通行”的政策便利。', ['享受“一码通行”政策便利居民 700户']],
    // what somebody made them do
    ['改革让220万外来人口落户城镇。', ['落户城镇外来人口 2200000']],
    ['推动80家工厂开展技术改造、60家工厂数字化转型。', ['开展技术改造的工厂 80家', '数字化转型工厂 60家']],
    ['招引5家外地企业来陕落户。', ['来陕落户外地企业 5家']],
    ['已有60项事项实现跨省通办。', ['跨省通办事项 60项']],
    ['约9万名患者无法接受治疗。', ['无法接受治疗患者 90000名 about']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('what a clause beside the counter says of the counted is part of their name', () => {
  it.each([
    ['当月发生了至少60起针对学校的袭击。', ['针对学校的袭击 60起 at_least']],
    ['市里出台关于扩大消费的22条措施。', ['关于扩大消费的措施 22条']],
    ['参加调查的900名居民均已投保。', ['参加调查居民 900名']],
    ['对已查处的130起问题开展复核。', ['查处问题 130起']],
    // where they come from, how they are, and a place are no such clause
    ['16个来自各地的代表团抵达。', ['抵达代表团 16个']],
    ['重要的30家企业复工。', ['复工企业 30家']],
    ['扑灭了北坡林场的4处火点。', ['火点 4处']],
    ['今天公布的38个案例均已结案。', ['案例 38个']],
    ['老街的30家商铺复工。', ['复工商铺 30家']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('what tells none of the counted from others is no part of their name', () => {
  it.each([
    // said of all of them, of what goes on, of what is not done or only may be
    ['24个养老项目均已完工。', ['养老项目 24个']],
    ['24个养老项目全部开工。', ['养老项目 24个']],
    ['24个养老项目正加快建设。', ['养老项目 24个']],
    ['3家企业未参加会议。', ['企业 3家']],
    ['17家公司拟实施分红。', ['公司 17家']],
    // where they are, how they stand, what they go on with
    ['66个基地遍布全国。', ['基地 66个']],
    ['17个县区加强窗口服务。', ['县区 17个']],
    ['三大设施亮相。', []],
    // what they did has its own figure
    ['两家运营商共发展用户8.2亿户。', ['运营商 2家', '发展用户 820000000户']],
    ['26个商圈实现营业额9亿元。', ['商圈 26个', '商圈营业额 900000000元']],
    // when it was; what came of what they gave
    ['两台机车投入使用后，将提高运力。', ['机车 2台']],
    ['50家企业提供的岗位受欢迎。', ['企业 50家']],
    // the object of a verb is not told of; what measures is not counted; the verb belongs to the name
    ['审议通过12个项目建设方案。', ['项目建设方案 12个']],
    ['为40名记者提供服务。', ['记者 40名']],
    ['从十个方面出台政策。', []],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('places that are counted by what goes there', () => {
  it.each([
    ['海铁班列通达境外18个国家96个城市。', ['通达国家 18个 of 海铁班列', '通达城市 96个 of 海铁班列']],
    ['该港航线连接120个国家和地区的300多个港口。', ['连接国家和地区 120个', '连接港口 300个 over']],
    ['普查覆盖了全省81个县。', ['覆盖县 81个']],
    ['产品出口到35个国家。', ['出口到国家 35个']],
    // who comes from there
    ['来自41个国家的260家企业参展。', ['参展企业来源国家 41个', '参展企业 260家']],
    ['入境旅客来自52个国家和地区。', ['入境旅客来源国家和地区 52个']],
    ['会议有来自9个国家的官员和专家出席。', ['来自国家 9个']],
    // a name that says more, a verb that goes nowhere, a share
    ['论坛吸引了12个沿海城市。', ['沿海城市 12个']],
    ['全省共有88个县。', ['县 88个']],
    ['服务设施覆盖了八成的村庄。', ['村庄占比 80% of 村庄']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('those of whom something moves', () => {
  it.each([
    ['昨夜，9家银行评级被下调。', ['评级被下调的银行 9家']],
    ['14家公司股价下跌。', ['股价下跌的公司 14家']],
    // how many of them there are is no measure of each
    // how many of those counted moved, and how
    ['41个工业大类行业中，29个行业利润同比增长，10个行业同比下降，1个行业持平。', ['工业大类行业 41个', '利润同比增长的行业 29个 of 工业大类行业', '同比下降的行业 10个 of 工业大类行业', '持平的行业 1个 of 工业大类行业']],
    ['23个商品大类中，17类商品零售额实现增长，6类下降。', ['商品大类 23个', '零售额实现增长的商品 17类 of 商品大类', '零售额下降的商品 6类 of 商品大类']],
    ['32种产品价格上涨，15种下降，3种持平。', ['价格上涨的产品 32种', '价格下降的产品 15种', '价格持平的产品 3种']],
    ['从调查的40个工业行业大类看，价格上涨的有16个，下降的有15个，持平的有9个。', ['价格上涨 16个', '价格下降 15个', '价格持平 9个']],
    ['新建商品住宅价格环比上涨的城市有12个，持平的城市有3个。', ['新建商品住宅价格上涨的城市 12个', '持平的城市 3个']],
    ['全省16个市中，6个市增速回落。', ['市 16个', '增速回落的市 6个 of 市']],
    // … and not what follows them
    ['10个行业增长5%，社会消费品零售总额与去年持平。', ['行业 10个 yoy 5%', '社会消费品零售总额 yoy 0%']],
    ['50个大城市房价上涨城市个数减少。', ['大城市房价上涨城市 50个']],
    // who is served, and what for
    ['我省累计向31个国家派遣医疗队员6千人次。', ['派遣医疗队员国家 31个', '派遣医疗队员 6000人次']],
    ['3架飞机派遣救援队员。', ['飞机 3架']],
    // when what they did was, what they will do, what comes to be of them
    ['已有21家银行公布上半年业绩。', ['公布上半年业绩的银行 21家']],
    ['73个药品将参加医保谈判。', ['参加医保谈判药品 73个 target']],
    ['预计实现12万辆旧车退出。', ['退出旧车 120000辆 target']],
    // what the measures of a plan are for, behind what issues them; none where another stands there
    ['市里推出支持夜间经济发展的18条措施。', ['支持夜间经济发展的措施 18条']],
    ['市里推出18条措施。', ['措施 18条']],
    ['市里推出支持夜间经济发展的18家商场。', ['商场 18家']],
    // a need of theirs that is met
    ['风电场投产后可满足36万户家庭用电需求。', ['满足用电需求的家庭 360000户 target']],
    ['该站可满足90万人口年度用电需求。', ['满足用电需求的人口 900000人口']],
    ['大厅可容纳36万户家庭。', ['家庭 360000户']],
    // of others it is not told how many
    ['事故造成2人死亡、多人受伤。', ['死亡 2人 of 事故']],
    ['31家车企和机构参展。', ['参展车企和机构 31家']],
    // those who are counted are no part of what they have
    ['共有7个城市开通地铁线路21条。', ['开通地铁线路城市 7个', '开通地铁线路 21条']],
    ['管网惠及12座中等城市830万人。', ['惠及中等城市 12座', '惠及 8300000人']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});
