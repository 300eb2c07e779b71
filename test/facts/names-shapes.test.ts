/** Names by the shape of their clause: what is said of shares, prices and lists, and what a clause leaves of a name that was cut at a word unknown. */
import { describe, expect, it } from '@jest/globals';
import { factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

describe('shares told in the time to come, or as so much of a whole', () => {
  it.each([
    ['2028年节能产品产值占全市总产值比重将超过30%。', ['节能产品产值占比 30% over of 全市总产值 target']],
    ['产品占比由2010年调查时的12%扩大到了20%。', ['产品占比 20% from 12%']],
    ['全球新增光伏装机的五成多都出自本省。', ['本省占比 50% over of 全球新增光伏装机']],
    ['以民营企业为实施主体的项目数量占比近半。', ['以民营企业为实施主体的项目数量占比 50% nearly']],
    // what stands for the whole is no part of its name
    ['以电动车为代表的制造业增长8%。', ['制造业 yoy 8%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('shares of those of whom something is told', () => {
  it.each([
    ['超过八成的行业和近六成的产品增速回升。', ['增速回升的行业占比 80% over of 行业', '增速回升的产品占比 60% nearly of 产品']],
    ['近六成行业利润增长。', ['利润增长的行业占比 60% nearly of 行业']],
    ['23%的赛事仍维持线上举办。', ['维持线上举办的赛事占比 23% of 赛事']],
    ['40%的人认为形势良好。', ['认为形势良好的人占比 40% of 人']],
    ['约三分之二的农户实现增收。', ['实现增收的农户占比 66.67% about of 农户']],
    ['技术发明奖超过7成、科技进步奖近5成来自于高校。', ['高校占比 70% over of 技术发明奖', '高校占比 50% nearly of 科技进步奖']],
    // what is said in the next clause, and of whom nothing is told
    ['四分之一的经济学家认为，形势良好。', ['经济学家占比 25% of 经济学家']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('how fast from year to year, and what has gone on for how long', () => {
  it.each([
    ['五年来全市生产总值年均增长6.2%。', ['生产总值年均增速 yoy 6.2%']],
    ['生产总值由30亿元增加到60亿元，年均增长7%。', ['生产总值 6000000000元 from 3000000000元', '生产总值年均增速 yoy 7%']],
    ['一产、二产增加值年均分别增长4%和5%。', ['一产增加值年均增速 yoy 4%', '二产增加值年均增速 yoy 5%']],
    ['贸易额年均增加3亿元。', ['贸易额年均增加 yoy 300000000元']],
    ['居民人均寿命连续两年缩短。', []],
    ['居民人均寿命缩短两年。', ['居民人均寿命 none -2年']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what is counted is not what stands beside it', () => {
  it.each([
    ['西部四个区域电网以及陕西、甘肃等9个省级电网创新高。', ['区域电网 4个', '省级电网 9个']],
    ['推动39个政务服务事项、涉企12类证照电子化。', ['政务服务事项 39个', '证照电子化 12类']],
    ['40家书店对公众开放。', ['书店 40家']],
    ['20多万亩苹果最近完成采摘。', ['苹果 200000亩 over']],
    ['在廊桥的6根桥柱上，刻有线条。', ['桥柱 6根']],
    ['30个网上平台正式上线。', ['上线网上平台 30个']],
    ['轻工业90多种产品产量世界第一。', ['产品 90种 over', '产品产量世界排名 1']],
    ['探测器对月球进行了9次采样。', ['采样 9次']],
    ['完成20公里级垂直起降试验。', []],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('levels recovered, deeds of law, town and country', () => {
  it.each([
    ['漫游收入于2023年6月回升至疫情前水平的85%。', ['漫游收入 85%']],
    ['新收首次执行案件5000件。', ['新收首次执行案件 5000件']],
    ['12家企业成长为单项冠军。', ['成长为单项冠军企业 12家']],
    ['累计建成充电桩230个，乡村90个。', ['充电桩 230个', '乡村充电桩 90个']],
    // another thing, counted otherwise
    ['累计建成充电桩230个，乡村教师90人。', ['充电桩 230个', '乡村教师 90人']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('forecasts of a time past', () => {
  it.each([
    ['5月1日至5日，预计客运量为900万人次。', ['预计客运量 9000000人次']],
    ['7月CPI上涨0.3%，市场预期上涨0.2%。', ['CPI yoy 0.3%', 'CPI市场预期 yoy 0.2%']],
    // what is to come says so by its status, and a figure between is what was forecast
    ['预计2090年客运量达到900万人次。', ['客运量 9000000人次 target']],
    ['客运量900万人次，高于去年。', ['客运量 9000000人次']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('kinds that have just been named, and deeds side by side', () => {
  it.each([
    ['将农产品、日用品和家电3类商品纳入补贴。', []],
    ['新增就业12万人，其中毕业生、农民工和退役军人3类群体8万人。', ['新增就业 120000人', '毕业生、农民工和退役军人 80000人 of 新增就业']],
    ['粮食、蔬菜和水果3类产品产量增长5%。', ['粮食、蔬菜和水果产品产量 yoy 5%']],
    ['今年新建、改扩建中小学30所。', ['新建、改扩建中小学 30所']],
    ['在全市范围内推广公交车1500辆。', ['推广公交车 1500辆']],
    // as many as no list tells
    ['将农产品、日用品等12类商品纳入补贴。', ['纳入补贴商品 12类']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('counts that point back, or say of nothing what they count', () => {
  it.each([
    ['这三家公司营业收入50亿元。', ['营业收入 5000000000元']],
    ['上述两类机构发放贷款20亿元。', ['发放贷款 2000000000元']],
    ['受访企业5家，10家。', ['受访企业 5家']],
    ['在绍兴、武汉两个机场运送旅客3万人次。', ['运送旅客 30000人次']],
    ['利用国内国际两个市场、两种资源，二三线城市价格上涨1%。', ['二三线城市价格 yoy 1%']],
    // a deed before the list, things of their own, another number of them
    ['获批甲产品、乙产品两个标准。', ['标准 2个']],
    ['汽油、柴油两项标准已公布。', ['公布标准 2项']],
    ['八类刑事案件立案数下降14%。', ['八类刑事案件立案数 yoy -14%']],
    ['三项社会保险基金总收入8万亿元。', ['三项社会保险基金总收入 8000000000000元']],
    // look-alikes: the whole of what follows, so many that they are a figure, another unit, a count of things told of first
    ['这9家企业中，有3家在本市。', ['企业 9家', '企业 3家 of 企业']],
    ['这52000名学生参加培训。', ['学生 52000名']],
    ['文集收入文稿207篇，90余万字。', ['文集收入文稿 207篇', '文集收入文稿 900000字 over']],
    ['全市三家公司营业收入50亿元。', ['公司 3家', '营业收入 5000000000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('ratios told in the clause before', () => {
  it.each([
    ['销量80万辆，增长30%，市场占有率稳步提升，达到32.7%。', ['销量 800000辆 yoy 30%', '市场占有率 32.7%']],
    ['第三产业增加值79亿元，增长3%，对经济增长的贡献率最大，达65.8%。', ['第三产业增加值 7900000000元 yoy 3%', '贡献率 65.8% of 第三产业增加值']],
    // look-alike: the most of what is no ratio
    ['出口额79亿元，对欧盟的出口额最大，达65亿元。', ['出口额 7900000000元', '出口额 6500000000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('lists before a time, aims and levels before', () => {
  it.each([
    ['汽车、锂电池、集成电路等高技术产品2023年出口分别增长3%、4%和5%。', ['汽车出口 yoy 3%', '锂电池出口 yoy 4%', '集成电路出口 yoy 5%']],
    ['累计补水9亿立方米，完成计划补水量的120%。', ['补水 900000000立方米', '补水量完成率 120%']],
    ['裸鲤较2002年保护初期的2600吨增加到11万吨。', ['裸鲤 110000吨 from 2600吨']],
    ['机票预订量已恢复至疫情前的六成以上。', ['机票预订量 60% at_least']],
    ['传统产业占全市营收的六成多、全市税收的五成多。', ['传统产业占比 60% over of 全市营收', '传统产业占比 50% over of 全市税收']],
    ['示范区把境外职业资格目录从70项增加到90项。', ['境外职业资格目录 90项 from 70项']],
    ['甲乙产量分别增长10%和13%，高于全国平均水平2个和3个百分点。', ['甲乙产量 yoy 10%', '甲乙产量 yoy 13%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('prices of so much of the goods', () => {
  it.each([
    ['各类猪肉批发均价为：前腿每公斤21元、后腿每公斤19元。', ['前腿批发均价 21元/公斤', '后腿批发均价 19元/公斤']],
    ['蔬菜平均批发价格每公斤5元；鸭蛋每公斤9元。', ['蔬菜平均批发价格 5元/公斤', '鸭蛋平均批发价格 9元/公斤']],
    ['国内汽、柴油价格每吨分别提高180元、170元。', ['国内汽油价格 none 180元', '国内柴油价格 none 170元']],
    ['全市公路水路客运量同比分别增长3.1%、5.2%。', ['公路客运量 yoy 3.1%', '水路客运量 yoy 5.2%']],
    // the list behind 等 is measured; what 等 sums up, where none stands there
    ['帐篷、背包等限额以上单位体育用品类、家具类零售额同比分别增长7.8%、9.4%。', ['限额以上单位体育用品类零售额 yoy 7.8%', '家具类零售额 yoy 9.4%']],
    ['帐篷、背包等产品销售额同比分别增长7.8%、9.4%。', ['帐篷销售额 yoy 7.8%', '背包销售额 yoy 9.4%']],
    // what is paid a head is no price of goods, and a name that says it needs no unit
    ['补助标准为每人每月400元。', ['补助标准 400元']],
    ['每亩收益3000元。', ['每亩收益 3000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('lists whose members all belong to the name', () => {
  it.each([
    ['领取补贴、享受优惠的户数增长5%。', ['领取补贴、享受优惠的户数 yoy 5%']],
    ['累计表彰了31个国家的102位出版家、作家。', ['表彰国家 31个', '表彰出版家、作家 102位']],
    ['货轮装载着300多个机电、陶瓷等产品集装箱的货物。', ['装载着机电、陶瓷等产品集装箱 300个 over']],
    ['近期推出12场不同行业、区域的专场招聘会。', ['不同行业、区域的专场招聘会 12场']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what stands behind the counted and is no part of them', () => {
  it.each([
    ['三条河流多个站点超警戒水位。', ['河流 3条']],
    ['全县2.3万人不同程度受灾。', ['受灾 23000人']],
    ['300名居民代表抒发了心声。', ['居民代表 300名']],
    ['在6个各具特色的“文化空间”里，展览开放。', ['各具特色的“文化空间” 6个']],
    ['来自亚洲、欧洲等30个国家的代表参加。', ['代表来源国家 30个']],
    ['针对12万低保家庭开展重点帮扶。', ['重点帮扶低保家庭 120000']],
    ['目前有800人因山路中断而孤立无援。', ['孤立无援 800人']],
    ['当地集中安置了900名群众。', ['安置群众 900名']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('a name with its figure inside it', () => {
  it.each([
    ['经海路（55万人次）入境的旅客同比下跌24%，经机场（29万人次）入境的则增加15%。', ['海路入境的旅客 550000人次 yoy -24%', '机场入境 290000人次 yoy 15%']],
    ['过夜游客（2.2天）平均停留时间同比增加0.1天。', ['过夜游客平均停留时间 2.2天 yoy 0.1天']],
    // look-alike: the bracket closes the clause
    ['出口（20亿元）增长3%；民营企业（30家）、出口商品种类增长5%。', ['出口 2000000000元 yoy 3%', '民营企业 30家', '出口商品种类 yoy 5%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('the first of an order, as things', () => {
  it.each([
    ['造船完工量前10家企业占全国总量的70.6%。', ['造船完工量前10家企业占比 70.6% of 全国总量']],
    ['排名前5家银行贷款同比增长5%。', ['前5家银行贷款 yoy 5%']],
    // look-alikes: before something, and a place
    ['节前20家企业复工，此前30家企业开工。', ['复工企业 20家', '开工企业 30家']],
    ['进出口额居全省第3位。', ['进出口额全省排名 3位']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('shares of several wholes, and how all was counted', () => {
  it.each([
    ['出口船舶分别占全国完工量、新接订单量、手持订单量的93.6%、90.1%和90.1%。', ['出口船舶占比 93.6% of 全国完工量', '出口船舶占比 90.1% of 全国新接订单量', '出口船舶占比 90.1% of 全国手持订单量']],
    ['完工量、手持订单量以载重吨计分别占全球总量的44.9%和45.8%，均居世界第一。', ['完工量占比 44.9% of 全球总量', '手持订单量占比 45.8% of 全球总量', '完工量世界排名 1']],
    // look-alike: one whole with a name of two
    ['汽车、船舶分别占出口和进口总额的4%和5%。', ['汽车占比 4% of 出口和进口总额', '船舶占比 5% of 出口和进口总额']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('the thing that a line opens with', () => {
  it.each([
    ['- 电子产品：出口179亿美元，同比增长1.7%，占出口总值比重35.5%。\n- 机械：接单14亿美元，同比下降9.2%。', ['电子产品出口 17900000000美元 yoy 1.7% of 出口总值', '电子产品出口占比 35.5% of 出口总值', '机械接单 1400000000美元 yoy -9.2%']],
    ['记者：出口179亿美元。\n主要指标：出口18亿美元。\n行业协会：出口19亿美元。\n备注：出口20亿美元。', ['出口 17900000000美元', '出口 1800000000美元', '出口 1900000000美元', '出口 2000000000美元']],
    // look-alikes: marks of the page, and who speaks
    ['原标题：某公司扩产。上半年出口3亿元。', ['出口 300000000元']],
    ['市统计局：出口179亿元。', ['出口 17900000000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('a car fair that sells, capital that comes in', () => {
  it.each([
    ['9个车展共售车3864台，3个增资项目到资7.6亿美元。', ['车展 9个', '车展售车 3864台', '增资项目 3个', '增资项目到资 760000000美元']],
    ['投入农机210万台（套），检验设备1.1万台(套)，更新设备300台套。', ['投入农机 2100000台（套）', '检验设备 11000台（套）', '更新设备 300台套']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('how long people stay on average', () => {
  it.each([
    ['全市接待游客300万人次，游客人均停留2.3天，比上年增加0.2天。', ['接待游客 3000000人次', '游客人均停留 2.3天 yoy 0.2天']],
    ['贷款平均办理3.5天。', ['贷款平均办理 3.5天']],
    // look-alikes: what happened once
    ['受伤工人住院3天后出院，旅客等候2小时。', []],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('names that lean on what stands before them', () => {
  it.each([
    ['全市平均降雨量60毫米，局地超90毫米。', ['平均降雨量 60毫米', '局地降雨量 90毫米 over']],
    ['社会物流总费用3万亿元，与地区生产总值的比率为14%。', ['社会物流总费用 3000000000000元', '社会物流总费用与地区生产总值的比率 14%']],
    ['12项措施中已完成5项。', ['措施 12项', '完成措施 5项']],
    ['湾区内地9市外贸总值达2万亿元。', ['外贸总值 2000000000000元']],
    ['首次出口至东盟的小微企业增长9%。', ['出口至东盟的小微企业 yoy 9%']],
    ['通车后，南宁至凭祥将从4小时缩短至1小时。', ['南宁至凭祥 1小时 from 4小时 target']],
    ['当地连续发生三处溃口。', ['溃口 3处']],
    // the first so many of an order are no figure
    ['三类服务进入投诉前十。', ['服务 3类']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});
