/** What the reports of governments tell in ways of their own: budgets, sectors, grades, what is new, whose plan a thing is of. */
import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

describe('budgets', () => {
  it.each([
    // that the sum is set is no part of the name; whose tier, of what is parted
    ['## 二、2024年财政预算（草案）\n\n全市预算收入安排258亿元，增长10%。其中市本级安排80亿元，比上年完成数增长8.7%。', ['预算收入 25800000000元 yoy 10% target', '市本级预算收入 8000000000元 yoy 8.7% of 预算收入 target']],
    ['## 二、2024年全市和市级预算安排意见\n\n教育支出安排12亿元，较上年预算数增长10%。', ['教育支出 1200000000元 yoy 10% target']],
    ['2024年全市预算收入安排258亿元，比上年执行数增长10%。', ['预算收入 25800000000元 yoy 10% target']],
    ['收入20亿元，增长0.6%，剔除特殊因素影响后，可比增长3%。', ['收入 2000000000元 yoy 0.6%', '可比收入 yoy 3%']],
    ['市本级预算支出98亿元。预备费1.5亿元，占本级支出的1.5%。', ['市本级预算支出 9800000000元', '预备费 150000000元 of 市本级预算支出', '预备费占比 1.5% of 市本级预算支出']],
    ['支出预算为20亿元，项目预算为189万元。', ['支出预算 2000000000元', '项目预算 1890000元']],
    ['一般公共预算支出32亿元，完成预算的52%，增长3.3%。', ['一般公共预算支出 3200000000元 yoy 3.3%', '一般公共预算支出预算完成率 52%']],
    ['预算收入19亿元，同口径增长10.6%（自然口径增长3.2%）。', ['预算收入 1900000000元 yoy 10.6%', '自然口径预算收入 yoy 3.2%']],
    ['企业所得税减收6.4亿元，下降6.5%。', ['企业所得税 yoy -640000000元', '企业所得税 yoy -6.5%']],
    // look-alikes: what was carried out, and other arrangements
    ['## 一、2023年财政预算执行情况\n\n全市预算收入完成258亿元，增长10%。', ['预算收入 25800000000元 yoy 10%']],
    ['统一安排志愿者120名。', ['统一安排志愿者 120名']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('the three sectors', () => {
  it.each([
    ['一二三产业增加值分别增长5%、6.5%和7%。', ['第一产业增加值 yoy 5%', '第二产业增加值 yoy 6.5%', '第三产业增加值 yoy 7%']],
    ['第一、二、三产业增加值分别增长5%、6.5%和7%。', ['第一产业增加值 yoy 5%', '第二产业增加值 yoy 6.5%', '第三产业增加值 yoy 7%']],
    ['三次产业分别实现增加值10亿元、12亿元、13亿元。', ['第一产业增加值 1000000000元', '第二产业增加值 1200000000元', '第三产业增加值 1300000000元']],
    ['三次产业占比分别为10%、40%和50%。', ['第一产业占比 10%', '第二产业占比 40%', '第三产业占比 50%']],
    // look-alikes
    ['三大行业增加值分别增长5%和6.5%。', ['行业增加值 yoy 5%', '行业增加值 yoy 6.5%']],
    ['一二三产融合示范园12个。', ['一二三产融合示范园 12个']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('grades that stand for the things just counted', () => {
  it.each([
    ['新创建国家级农业产业园2个、省级28个。', ['新创建国家级农业产业园 2个', '新创建省级农业产业园 28个']],
    ['拥有省级以上研发平台120个，其中国家级12个、省级108个。', ['省级以上研发平台 120个', '国家级研发平台 12个 of 省级以上研发平台', '省级研发平台 108个 of 省级以上研发平台']],
    ['全市有A级景区45家，其中5A级2家、4A级18家。', ['A级景区 45家', '5A级景区 2家 of A级景区', '4A级景区 18家 of A级景区']],
    ['一般公共预算收入258亿元，其中市本级80亿元。', ['一般公共预算收入 25800000000元', '市本级一般公共预算收入 8000000000元 of 一般公共预算收入']],
    // look-alikes: counted otherwise, and no grade of the thing before
    ['国家级农业产业园2个，省级领导20人。', ['国家级农业产业园 2个', '省级领导 20人']],
    ['税收收入20亿元，市本级80亿元。', ['税收收入 2000000000元', '市本级 8000000000元']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('what is new, said once before a list', () => {
  it.each([
    ['新增规上企业150家、上云企业2万家。', ['新增规上企业 150家', '新增上云企业 20000家']],
    ['新增产值12亿元、税收8000万元。', ['新增产值 1200000000元', '新增税收 80000000元']],
    // look-alikes: a clause of its own, a deed of its own, a rate, how many there are in all
    ['新增规上企业150家，上云企业2万家。', ['新增规上企业 150家', '上云企业 20000家']],
    ['新增就业5万人、失业人员再就业2万人。', ['新增就业 50000人', '失业人员再就业 20000人']],
    ['新增床位120张、培训护理员80人。', ['新增床位 120张', '培训护理员 80人']],
    ['培育规上企业150家、瞪羚企业20家。', ['培育规上企业 150家', '瞪羚企业 20家']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('what each earned', () => {
  it.each([
    ['扶持贫困户5000户，户均增收1000元以上。', ['扶持贫困户 5000户', '户均增收 1000元 at_least']],
    ['带动农户1.2万户，户均年增收5000元，人均增收超过1200元。', ['农户 12000户', '户均年增收 5000元', '人均增收 1200元 over']],
    // look-alikes: more than a year before, and of the level before
    ['人均收入1.2万元，比上年人均增收900元。', ['人均收入 12000元 yoy 900元']],
    ['契税1.5亿元，增收0.4亿元。', ['契税 150000000元 yoy 40000000元']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('shares and rates of those who do it', () => {
  it.each([
    ['二级以上医院设立老年科的比例达到70%。', ['二级以上医院设立老年科的比例 70%']],
    ['各级公益金用于养老服务的比例不低于55%。', ['公益金用于养老服务的比例 55% at_least']],
    ['零售额下降1.8%，降幅比全国小2.1个百分点。', ['零售额 yoy -1.8%', '零售额降幅 none -2.1个百分点 of 全国']],
    ['牛、羊、猪存栏分别为84万头、90万只和18万头。', ['牛存栏 840000头', '羊存栏 900000只', '猪存栏 180000头']],
    // look-alikes
    ['设立老年科的医院70家。', ['设立老年科的医院 70家']],
    ['全国小麦2.1亿吨。', ['小麦 210000000吨']],
    ['牛、羊、猪分别为84万头、90万只和18万头。', ['牛 840000头', '羊 900000只', '猪 180000头']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('times of a report', () => {
  it.each([
    // a thing of the plan does not turn to the years of the plan; a year ahead of time is no year
    ['2020年，搬迁任务完成。“十三五”易地扶贫搬迁1.4万户入住。消费扶贫销售额9.8亿元。', '2021-01-24', ['1.4万户 2016/2020', '9.8亿元 2020']],
    ['2020年，改造提前一年收官，新增床位12张。', '2021-01-24', ['12张 2020']],
    // look-alike: the years themselves
    ['2020年，搬迁任务完成。“十三五”期间，易地扶贫搬迁1.4万户入住。消费扶贫销售额9.8亿元。', '2021-01-24', ['1.4万户 2016/2020', '9.8亿元 2016/2020']],
  ])('%s', async (text, published, expected) => {
    expect((await builtin()).extract(text, { published }).map(({ text: figure, period }) => `${figure} ${period ?? '-'}`)).toEqual(expected);
  });

  it('holds the years of a report that its title alone calls one, and dates to the first weeks of its year', async () => {
    const text = '2026年平湖区政府工作报告\n\n各位代表：\n\n“十四五”以来，引进总部38家。\n\n累计完成旧区改造8.9万平方米。';
    expect((await builtin()).extract(text, {}).map(({ period }) => period)).toEqual(['2021-01-01/2025-12-31', '2021-01-01/2025-12-31']);
  });

  it('calls no figure of the year reported on a forecast', async () => {
    const text = '政府工作报告\n\n——2009年1月15日在平湖市第十三届人民代表大会第四次会议上\n\n2008年，全市预计实现生产总值161亿元。';
    expect((await builtin()).extract(text, {}).map(({ metric, status }) => `${metric} ${status}`)).toEqual(['生产总值 actual']);
    expect((await factsOf('预计2023年净利润40亿元。')).map(({ metric }) => metric)).toEqual(['预计净利润']);
  });
});

describe('places of a report', () => {
  it('keeps the town apart from the country beside it', async () => {
    const text = '2023年，绍兴市经济平稳。市区居民人均收入和农村居民人均收入分别增长8%和7%。';
    expect((await factsOf(text)).map(({ metric, region }) => `${metric} ${region ?? '-'}`)).toEqual(['居民人均收入 浙江省/绍兴市/市区', '农村居民人均收入 浙江省/绍兴市']);
  });
});

describe('what an office sets down', () => {
  it.each([
    // the year of its number; what it is by its title alone
    ['平湖市人民政府关于推进新型工业化的实施意见\n\n平政发〔2024〕6号\n\n到2027年，规上工业企业突破6000家。', ['target 2027']],
    ['平湖市人民政府关于推进新型工业化的若干措施\n\n每年打造智能工厂30家。', ['target -']],
    // look-alikes: news of it, and an answer
    ['我市出台关于推进新型工业化的实施意见\n\n全市打造智能工厂30家。', ['actual -']],
    ['关于对市政协第12号提案的答复意见\n\n全市打造智能工厂30家。', ['actual -']],
  ])('%s', async (text, expected) => {
    expect((await builtin()).extract(text, {}).map(({ status, period }) => `${status} ${period ?? '-'}`)).toEqual(expected);
  });
});

describe('names of reports', () => {
  it.each([
    // a word of trades is not cut; over a plan is no level
    ['电子信息、装备制造、新材料产业营收分别增长12%、8%、15%。', ['电子信息产业营收 yoy 12%', '装备制造产业营收 yoy 8%', '新材料产业营收 yoy 15%']],
    ['固定资产投资增长36%，超年初计划16个百分点。', ['固定资产投资 yoy 36%', '固定资产投资增速 none 16个百分点']],
    ['产量12万吨，同比增长2个百分点。', ['产量 120000吨 yoy 2个百分点']],
    // of a whole that the figures do not belie, and of what is told with its change alone
    ['全市项目完成投资658亿元。甲高铁累计完成投资103亿元，占总投资的67%。', ['项目投资 65800000000元', '甲高铁投资 10300000000元 of 总投资', '甲高铁投资占比 67% of 总投资']],
    ['全市固定资产投资300亿元，民间投资198亿元，占总投资的66%。', ['固定资产投资 30000000000元', '民间投资 19800000000元 of 固定资产投资', '民间投资占比 66% of 固定资产投资']],
    ['劳动生产率达到32万元/人；研发经费投入增长12%，占GDP比重达到3.2%。', ['劳动生产率 320000元/人', '研发经费投入 yoy 12%', '研发经费投入占比 3.2% of GDP']],
    ['生产总值610亿元；财政收入65亿元，其中地方财政收入30亿元；固定资产投资360亿元。', ['生产总值 61000000000元', '财政收入 6500000000元', '地方财政收入 3000000000元 of 财政收入', '固定资产投资 36000000000元']],
    ['税收收入20亿元，占地方一般公共预算收入的比重为72%。', ['税收收入 2000000000元 of 地方一般公共预算收入', '税收收入占比 72% of 地方一般公共预算收入']],
    ['园区占地20亩。', ['园区占地 20亩']],
    ['普通高中98所，其中公办61所、民办37所。', ['普通高中 98所', '公办普通高中 61所 of 普通高中', '民办普通高中 37所 of 普通高中']],
    ['实施重点项目86项，其中续建51项、新开工35项。', ['重点项目 86项', '续建重点项目 51项 of 重点项目', '新开工重点项目 35项 of 重点项目']],
    ['全年计划完成交通建设投资15亿元，新增公路通车里程500公里。', ['交通建设投资 1500000000元', '新增公路通车里程 500公里']],
    ['全年实现53万人脱贫、16个贫困县摘帽。', ['脱贫 530000人', '摘帽贫困县 16个']],
    ['公路里程18万公里，其中高速公路4578公里；铁路里程5947公里。', ['公路里程 180000公里', '高速公路 4578公里 of 公路里程', '铁路里程 5947公里']],
    ['人均预期寿命从2010年的74.83岁提高到2015年的76.34岁。', ['人均预期寿命 76.34岁 from 74.83岁']],
    ['中央财政拟投入433亿元用于促进就业。', ['促进就业投入 43300000000元 target']],
    ['中央财政安排429亿元，解决退休人员医疗保险问题。', ['退休人员医疗保险问题资金 42900000000元']],
    ['社会办医院床位占医院床位总数的比重超过30%。', ['社会办医院床位占比 30% over of 医院床位总数']],
    ['固定资产投资五年累计1058亿元，交通投资三年累计完成30亿元。', ['固定资产投资 105800000000元', '交通投资 3000000000元']],
    ['人均生产总值按户籍人口计算达7.6万元。', ['人均生产总值 76000元']],
    ['高速公路通车里程575公里，居全省第二位，比2015年末新增108公里。', ['高速公路通车里程 575公里', '高速公路通车里程全省排名 2位', '新增高速公路通车里程 108公里']],
    ['区县配套不低于总投资的20%。', ['区县配套占比 20% at_least of 总投资']],
    ['预算收入587亿元。从收入级次看，市本级完成213亿元，区市县级完成374亿元。', ['预算收入 58700000000元', '市本级预算收入 21300000000元 of 预算收入', '区市县级预算收入 37400000000元 of 预算收入']],
    ['营养知识知晓率在现有基础上提高10%，合格率在2015年的基础上提高8%。', ['营养知识知晓率 none 10%', '合格率 since 8% of 营养知识知晓率']],
    ['建设任务190万亩，实际建成193万亩。', ['建设任务 1900000亩', '实际建成 1930000亩 of 建设任务']],
    // look-alikes: what is added to what there was, a length of time, an age, and another deed's purpose
    ['在上年的基础上，新增床位30张。', ['新增床位 30张']],
    ['工期三年，总投资12亿元。', ['工期 3年', '总投资 1200000000元']],
    ['平均寿命78岁，60岁以上老年人12万人。', ['平均寿命 78岁', '60岁以上老年人 120000人']],
    ['12家企业开工、8家竣工。', ['开工企业 12家', '竣工 8家']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));

  it('names what grew in places over their number', async () => {
    const text = '湖北省一般公共预算收入完成30亿元。17个市州中，宜昌、襄阳增幅居前，分别增长21.3%、17.6%。';
    expect((await factsOf(text)).slice(-2).map(({ metric, region }) => `${metric} ${region ?? '-'}`)).toEqual(['一般公共预算收入 湖北省/宜昌市', '一般公共预算收入 湖北省/襄阳市']);
  });

  it('tells a rate of each year over the years, behind the last of them', async () => {
    const text = '“十三五”时期，生产总值由1184亿元提高到2020年的2053亿元，年均增长6.5%。';
    expect((await factsOf(text, '2021-01-22')).map(({ text: figure, period }) => `${figure} ${period ?? '-'}`)).toEqual(['2053亿元 2020', '增长6.5% 2016/2020']);
  });

  it('tells over all the years what is counted over them', async () => {
    const text = '过去五年，生产总值年均增长8.9%，2017年突破1万亿元，达到10920亿元；预算收入年均增长10%；累计完成投资5.2万亿元。';
    expect((await factsOf(text, '2018-01-22')).map(({ text: figure, period }) => `${figure} ${period ?? '-'}`)).toEqual(['增长8.9% 2013/2017', '突破1万亿元 2017', '10920亿元 2017', '增长10% 2013/2017', '5.2万亿元 2013/2017']);
  });
});
