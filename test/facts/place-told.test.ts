import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../helpers/pipeline.js';

/** `figure region` of every fact; `-` where it has none. */
async function regions(text: string, published = '2024-01-30'): Promise<string[]> {
  return (await factsOf(text, published)).map(({ text: figure, region }) => `${figure} ${region ?? '-'}`);
}

describe('the division that a word points back at', () => {
  it.each([
    ['辽宁、吉林外贸增长。从江苏省统计局公布的数据看，2023年该省出口3亿元。', ['3亿元 江苏省']],
    ['辽宁、吉林外贸增长。2023年该省出口3亿元。', ['3亿元 -']],
    ['吉林外贸增长。2023年该省出口3亿元。', ['3亿元 吉林省']],
    ['湖北十堰水库供水。南京城区有水厂8座，郑州中心城区水厂占90%。', ['8座 江苏省/南京市', '90% 河南省/郑州市']],
    ['上海央行总部发布长三角地区货币信贷情况。上半年，长三角地区存款增加3亿元。分部门看，住户存款增加2亿元。长三角地区贷款4亿元。长三角地区外币贷款1亿美元。长三角地区股权2亿元。', ['增加3亿元 长三角', '增加2亿元 长三角', '4亿元 长三角', '1亿美元 长三角', '2亿元 长三角']],
    ['声明称，两枚导弹瞄准了红海南部。', ['两枚 -']],
    ['海南部分地区，2023年出口3亿元。', ['3亿元 海南省']],
    ['内蒙古承办赛事。2022—2023冰雪季全国旅游人数3亿人次。', ['3亿人次 全国']],
    ['江苏外贸增长。与吉林省相比，2023年该省出口3亿元。', ['3亿元 江苏省']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('a county whose name is torn from other words, by its office', () => {
  it.each([
    ['2023年，易县人民法院受理案件208件。', ['208件 河北省/保定市/易县']],
    ['房县公安局立案12起，民警随县公安局专班出动30次。', ['12起 湖北省/十堰市/房县', '30次 湖北省/十堰市/房县']],
    // look-alikes: words before an office of the county
    ['2023年，县医院和县公安局救助12人。', ['12人 -']],
    ['应县法院要求，该所调解纠纷12件。', ['12件 -']],
    ['民警完成县公安局任务12项。', ['12项 -']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('what a line of a list tells of', () => {
  it.each([
    ['新乡市教育局实施项目3个。\n1.延津县第一中学，建设面积50平方米。\n2.卫辉市四海中学，建设面积60平方米，投资8万元。', ['3个 河南省/新乡市', '50平方米 河南省/新乡市/延津县', '60平方米 河南省/新乡市/卫辉市', '8万元 河南省/新乡市/卫辉市']],
    // look-alike: one of whose place nothing is told
    ['新乡市教育局实施项目3个。\n1.市第一中学，建设面积50平方米。', ['3个 河南省/新乡市', '50平方米 河南省/新乡市']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('battles that armed forces of other countries tell of', () => {
  it.each([
    // nobody says where
    ['俄罗斯国防部29日称，俄军击落41架无人机。', ['41架 -']],
    ['以色列国防军29日称，当天打死12名武装人员。', ['12名 -']],
    // somebody does
    ['以色列国防军29日称，当天在加沙地带打死12名武装人员。', ['12名 巴勒斯坦/加沙地带']],
    // look-alikes: what a ministry tells of its country, and other offices
    ['以色列国防部29日称，2023年武器出口额130亿美元。', ['130亿美元 以色列']],
    ['黎巴嫩公共卫生部29日称，死亡人数升至41人。', ['41人 黎巴嫩']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('the place of an account that calls itself today', () => {
  it.each([
    ['脐橙丰收\n\n2020年12月18日　来源：今日秭归　编辑：小满\n\n全县共有电商企业2100家。', ['2100家 湖北省/宜昌市/秭归县']],
    // a county whose own name begins like the name of an account
    ['茶叶丰收\n\n2024年1月18日　来源：微山发布　编辑：小满\n\n全县茶叶产量5万吨。', ['5万吨 山东省/济宁市/微山县']],
    ['茶叶丰收\n\n2024年1月18日　来源：新昌发布　编辑：小满\n\n全县茶叶产量5万吨。', ['5万吨 浙江省/绍兴市/新昌县']],
    ['茶叶丰收\n\n2024年1月18日　来源：微秭归　编辑：小满\n\n全县茶叶产量5万吨。', ['5万吨 湖北省/宜昌市/秭归县']],
    // look-alike: the text points at nothing
    ['脐橙丰收\n\n2020年12月18日　来源：今日秭归　编辑：小满\n\n电商企业2100家。', ['2100家 -']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('sides of the country, for short before the last of them', () => {
  it.each([
    ['东部、中部、西部和东北地区接入流量分别达到258GB、137GB、182GB和33GB。', ['258GB 东部地区', '137GB 中部地区', '182GB 西部地区', '33GB 东北地区']],
    ['东、中、西部地区销售额分别为3亿元、4亿元、5亿元。', ['3亿元 东部地区', '4亿元 中部地区', '5亿元 西部地区']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('names that an office of 香港 has, and others too', () => {
  it.each([
    ['2021年，全省各级消费者委员会受理投诉3865件。\n\n湖北省消费者委员会\n2022年1月26日', ['3865件 湖北省']],
    ['消费者委员会受理投诉3865件。\n\n湖北省消费者委员会\n2022年1月26日', ['3865件 湖北省']],
    ['2021年，全省医疗机构接诊3万人次，医管局巡查5次。\n\n湖北省卫生健康委员会\n2022年1月26日', ['3万人次 湖北省', '5次 湖北省']],
    // look-alike: nothing else tells of a place
    ['消费者委员会全年受理投诉3865件，同比增加5%。', ['3865件 香港特别行政区']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('a whole that a speaker of a larger place tells of', () => {
  it.each([
    ['巢湖市上半年经济形势\n\n据省统计局反馈，上半年全市生产总值112亿元。其中，第一产业增加值14亿元。', ['112亿元 安徽省/合肥市/巢湖市', '14亿元 安徽省/合肥市/巢湖市']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('cities and parts of other countries', () => {
  it.each([
    // guests, who come from there
    ['全国贸促会29日举行年会。德国总统甲、法国总理乙、日本首相丙等来自60多个国家的1500多位代表参加。', ['60多个 全国', '1500多位 全国']],
    ['德国总统甲29日说，粮食产量1700万吨。', ['1700万吨 德国']],
    ['据日本媒体29日报道，新潟县发生5.1级地震。', ['5.1级 日本/新潟县']],
    ['据美国媒体29日报道，28日亚特兰大发生枪击，2人死亡。', ['2人 美国/亚特兰大']],
    // look-alikes: where the release's own trade and flights go
    ['2023年，宁波市对墨西哥城出口8亿元。', ['8亿元 浙江省/宁波市']],
    ['2023年，杭州机场新增至阿姆斯特丹的货运航线2条。', ['2条 浙江省/杭州市']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('a place behind what is said of it', () => {
  const HOME = '国家铁路局介绍，2023年，全国铁路发送粮食1864万吨。';
  it.each([
    [`${HOME}在渤海之滨的辽宁锦州，去年下海粮食97万吨。`, '97万吨 辽宁省/锦州市'],
    // where others come from
    [`${HOME}在来自各地的锦州客商中，32人参会。`, '32人 全国'],
  ])('%s', async (text, expected) => expect((await regions(text)).at(-1)).toBe(expected));
});

describe('offices that many countries have', () => {
  it.each([
    ['论坛开幕。各国外交部长、经济部长以及代表共410人参加会议。', ['410人 全国']],
    // look-alike: a person who heads that of 台湾
    ['经济部长王某某表示，6月出口额410亿美元。', ['410亿美元 台湾省']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('several places in one figure', () => {
  it.each([
    // parts of many provinces: of the country, whichever the list begins with
    ['今天，湖南大部、江西北部、安徽西部和南部、湖北东部、贵州等地出现6℃降温。', ['6℃ 全国']],
    // of two with what holds both
    ['广东南部、湖南北部等地出现6℃降温。', ['6℃ -']],
    // states of one country, and countries
    ['据美国媒体报道，佛罗里达州、佐治亚州等地有157万用户断电。', ['157万 美国']],
    ['日本、韩国等地有157万用户断电。', ['157万 -']],
    // trade with them is ours
    ['商务部数据显示，2023年，法国、英国对我国投资分别增长73.3%、35.3%。', ['73.3% 全国', '35.3% 全国']],
    // a figure for each
    ['二季度，瑞典、挪威、奥地利的国内生产总值分别增长1.5%、0.6%和0.4%。', ['1.5% 瑞典', '0.6% 挪威', '0.4% 奥地利']],
    // where it began is none of them
    ['国家外汇管理局29日决定，将试点由深圳河套地区扩大到北京、上海等16个地区。', ['16个 全国']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('whose the figure is, told with the place', () => {
  it.each([
    // what is said of a place before its name
    ['全国物流企业增多。人口不到十万人的抚远市物流企业有11家。', ['不到十万人 黑龙江省/佳木斯市/抚远市', '11家 黑龙江省/佳木斯市/抚远市']],
    ['吉林省产业升级。汽车是长春的传统优势产业，整车年产量超过150万辆。', ['超过150万辆 吉林省/长春市']],
    // look-alikes: the name of a thing; what a figure is a multiple of
    ['苏州人均可支配收入是江苏省的1.39倍。', ['1.39倍 江苏省/苏州市']],
    // behind what it is called
    ['全国航空货运增长。亚洲最大的专业货运机场——鄂州花湖机场2023年新开20条国际航线。', ['20条 湖北省/鄂州市']],
    // a gift is told of where it comes to
    ['陇西县脱贫攻坚\n\n2019年，福州市台江区援助资金3860万元。', ['3860万元 甘肃省/定西市/陇西县']],
    ['福州市台江区帮扶协作\n\n2019年，福州市台江区援助资金3860万元。', ['3860万元 福建省/福州市/台江区']],
    // an event abroad, whoever tells of it; trade with a place abroad is the release's
    ['北京市艺术展\n\n展览将于5月在巴黎举办，共展出160件作品。', ['160件 法国/巴黎']],
    ['北京市对外贸易\n\n2023年，北京市在法国采购货物160亿元。', ['160亿元 北京市']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('words that point mean the division that the sentence itself is about', () => {
  const HOME = '黑龙江省统计局介绍，黑龙江粮食产量1500亿斤，黑龙江启动库点176个。';
  it.each([
    [`${HOME}河南则把重点放在仓储上，全省改造仓容326万吨。`, '326万吨 河南省'],
    [`${HOME}吉林省粮食和物资储备局监测，全省玉米均价每吨2080元。`, '2080元 吉林省'],
    // whose place is not of that kind, and which only stands near
    [`${HOME}哈尔滨市农业农村局介绍，全省玉米产量700万吨。`, '700万吨 黑龙江省'],
    [`${HOME}与河南相比，全省大豆产量达90万吨，优势明显。`, '90万吨 黑龙江省'],
    [`${HOME}河南、山东客商前来收购，全省售出大豆90万吨。`, '90万吨 黑龙江省'],
  ])('%s', async (text, expected) => expect((await regions(text)).at(-1)).toBe(expected));
});

describe('airports and ports that are called by a name of their own', () => {
  const HOME = '全国物流增长，我国物流总额增长5%。';
  it.each([
    [`${HOME}洋山港集装箱吞吐量达200万标箱。`, '200万标箱 上海市'],
    [`${HOME}据介绍，白云国际机场起降航班9万架次。`, '9万架次 广东省/广州市'],
    [`${HOME}在首都机场，新开航线3条。`, '3条 北京市'],
    // look-alikes: behind a comma; another thing of the name
    [`${HOME}与洋山港相通，铁路货运量达200万吨。`, '200万吨 全国'],
    [`${HOME}白云质检站检测样品90批次。`, '90批次 全国'],
  ])('%s', async (text, expected) => expect((await regions(text)).at(-1)).toBe(expected));
});

describe('the place abroad that a sentence opens with', () => {
  const HOME = '国家统计局消息，我国价格上涨1%。';
  it.each([
    // behind a semicolon
    [`${HOME}7月，德国价格上涨3.2%；核心价格上涨4.7%。`, '上涨4.7% 德国'],
    [`${HOME}全球投资287亿美元，案例下降1.9%；金额下降12%。`, '下降12% 全球'],
    // who tells of its own trade
    [`${HOME}沙特还将在9月减少石油出口30万桶。`, '30万桶 沙特'],
    [`${HOME}全美房价指数上涨2%。`, '上涨2% 美国'],
    // another part of the world, another place
    [`${HOME}德国国内包裹收入9亿美元；国际包裹收入3亿美元。`, '3亿美元 全国'],
    [`${HOME}德国价格上涨3.2%；我国粮食价格上涨4%。`, '上涨4% 全国'],
    [`${HOME}对德国出口30亿元；进口20亿元。`, '20亿元 全国'],
  ])('%s', async (text, expected) => expect((await regions(text)).at(-1)).toBe(expected));
});

describe('several places of a sentence', () => {
  it.each([
    // the part of the country, for short; a part behind the country
    ['东部地区快递量下降1%，中部上升3%。', '上升3% 中部地区'],
    ['中部山区快递量上升3%。', '上升3% -'],
    ['国家统计局消息，我国西部地区进出口9亿元。', '9亿元 西部地区'],
    // a list of names behind one place
    ['江苏出口9亿元；浙江电动汽车、锂电池出口额分别增长10%、7%。', '7% 浙江省'],
    // weak names of one city, the first of them, too
    ['山东省烟台市商务局消息，烟台市外资增长。龙口、莱州出口分别增长64%、51%。', '51% 山东省/烟台市/莱州市'],
    ['江苏省无锡市卫生健康委消息，全市签约率72%，江阴、宜兴两市签约率分别为75%、70%。', '70% 江苏省/无锡市/宜兴市'],
    // examples of those that are counted; who acts in the figure's own clause
    ['美国加利福尼亚州近日遭遇强降雨，洛杉矶县、奥兰治县等8个县停课。', '8个 美国/加利福尼亚州'],
    ['湖南省岳阳市中级人民法院消息，平江县、汨罗市收案612件，君山区法院收案126件。', '126件 湖南省/岳阳市/君山区'],
  ])('%s', async (text, expected) => expect((await regions(text)).at(-1)).toBe(expected));
});

describe('where it is told to be', () => {
  const HOME = '国家统计局消息，我国经济增长5%。';
  it.each([
    // behind the number of an item
    [`${HOME}\n\n12.德国7月通胀率为2.3%；`, '2.3% 德国'],
    [`${HOME}\n\n（3）2025中原农谷大会吸引客商90名；`, '90名 全国'],
    // houses abroad, sights at home
    [`${HOME}中国科考队出发。在南极新站的施工现场，9名建设者留守。`, '9名 南极'],
    [`${HOME}在故宫午门展厅，展出文物380件。`, '380件 北京市'],
    [`${HOME}伊朗驻叙利亚使馆遭空袭致7人死亡。`, '7人 叙利亚'],
    [`${HOME}莫斯科州遭袭，9人受伤。`, '9人 俄罗斯/莫斯科州'],
    // behind what it is called
    [`${HOME}河南是粮食主产区，产粮第一大省黑龙江产粮1500亿斤。`, '1500亿斤 黑龙江省'],
    [`${HOME}在文化遗产地福建厦门，演出50场。`, '50场 福建省/厦门市'],
    [`${HOME}昨日公布的美国上周失业金人数为22万人。`, '22万人 美国'],
    [`${HOME}ABC全球专利超过9万件。`, '超过9万件 全球'],
    // with others that no list holds; two sights
    [`${HOME}内蒙古、华北、黄淮部分地区有大风，阵风9级，降温10℃。`, '10℃ 全国'],
    [`${HOME}隰县小西天和朔州应县木塔游客200万人次。`, '200万人次 山西省'],
  ])('%s', async (text, expected) => expect((await regions(text)).at(-1)).toBe(expected));
});

describe('the money of another country', () => {
  it.each([
    ['日本旅游退热，日本商家担忧。大陆游客消费4398亿日元，中国游客仍是第一大客源。韩国游客消费908亿日元，美国游客消费1292亿日元。酒店营业额增长7%。', '增长7% 日本'],
    // of many countries, and of a firm: not ours, and no one's
    ['中国市场重要。某集团营收9亿欧元，利润2亿欧元，成本5亿欧元。销量增长7%。', '增长7% -'],
    // look-alikes: our own money, one sum by the way
    ['中国市场重要。投资9亿元，利润2亿元，成本5亿元，在日本收入3亿日元。产量增长7%。', '增长7% 全国'],
    ['国家统计局消息，我国出口增长。投资9亿日元。产量增长7%。', '增长7% 全国'],
  ])('%s', async (text, expected) => expect((await regions(text)).at(-1)).toBe(expected));
});

/** `body region` of every fact. */
async function owners(text: string): Promise<string[]> {
  return (await factsOf(text, '2024-01-30')).map(({ body, region }) => `${body ?? '-'} ${region ?? '-'}`);
}

describe('the place that a headline says it of', () => {
  it.each([
    ['万福镇持续优化产业布局\n\n今年以来，新建园区4000余亩。', ['万福镇 万福镇']],
    ['兴隆街道：打造“一刻钟”生活圈\n\n今年以来，建成驿站3处。', ['兴隆街道 兴隆街道']],
    ['平湖市持续优化产业布局\n\n今年以来，新建园区4000余亩。', ['平湖市 浙江省/嘉兴市/平湖市']],
    // look-alikes: a sort of towns, what is told of them, and a title with figures
    ['特色小镇持续优化产业布局\n\n今年以来，新建园区4000余亩。', ['- -']],
    ['万福镇的历史\n\n今年以来，新建园区4000余亩。', ['- -']],
    ['平湖市新增就业3万人\n\n今年以来，新建园区4000余亩。', ['平湖市 浙江省/嘉兴市/平湖市', '- 浙江省/嘉兴市/平湖市']],
  ])('%j', async (text, expected) => expect(await owners(text)).toEqual(expected));
});

describe('the place that a sentence leaves its paragraph to be about', () => {
  it.each([
    ['浙江省浓度为46微克；江苏省浓度为31微克。报告病例6例。', ['46微克 浙江省', '31微克 江苏省', '6例 江苏省']],
    ['浙江省浓度为46微克；产值3亿元。报告病例6例。', ['46微克 浙江省', '3亿元 浙江省', '6例 浙江省']],
  ])('%j', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('an office of our own place', () => {
  it.each([
    ['平湖市教育工作\n\n我市发改委立案35起。', ['市发改委 浙江省/嘉兴市/平湖市']],
    ['平湖市教育工作\n\n我市市场监管部门立案35起。', ['市市场监管部门 浙江省/嘉兴市/平湖市']],
    ['浙江省林业工作\n\n我省林业部门造林35万亩，争取投入5亿元。', ['省林业部门 浙江省', '省林业部门 浙江省']],
    // look-alikes: our own place, and our own people
    ['平湖市教育工作\n\n我市学校35所。', ['- 浙江省/嘉兴市/平湖市']],
  ])('%j', async (text, expected) => expect(await owners(text)).toEqual(expected));
});
