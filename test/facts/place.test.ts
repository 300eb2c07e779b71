import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../helpers/pipeline.js';

/** `figure region` of every fact; `-` where it has none. */
async function regions(text: string, published = '2024-01-30'): Promise<string[]> {
  return (await factsOf(text, published)).map(({ text: figure, region }) => `${figure} ${region ?? '-'}`);
}

describe('the place that a paragraph speaks of', () => {
  it.each([
    // it holds for the sentences behind, to the end of the paragraph
    ['我国消费市场活跃，全国重点商圈客流大增。上海全市35个商圈客流1548万人次。外来消费65亿元。\n\n在线旅游销售额增长七成。', ['35个 上海市', '1548万人次 上海市', '65亿元 上海市', '增长七成 全国']],
    // until the sentence names another, or the country
    ['我国秋收顺利。山东秋粮面积6600万亩。吉林推广新技术100万亩。全国秋粮产量6亿吨，增长2%。', ['6600万亩 山东省', '100万亩 吉林省', '6亿吨 全国']],
    // a range of mountains has the name of a county
    ['宁夏贺兰山东麓葡萄种植面积60万亩。甘肃祁连山公园面积5万平方公里。', ['60万亩 宁夏回族自治区', '5万平方公里 甘肃省']],
    ['宁夏贺兰县葡萄种植面积60万亩。', ['60万亩 宁夏回族自治区/银川市/贺兰县']],
    // one sight is not what the sentences behind are about
    ['泰安国庆假期旅游红火\n\n泰山景区接待游客41万人次。来自省外的游客占七成。', ['41万人次 山东省/泰安市', '七成 山东省/泰安市']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('the place of whoever issued the release', () => {
  it.each([
    ['上半年全省经济稳中向好\n来源：江西省统计局　发布时间：2021-07-21 09:30\n\n上半年，全省实现地区生产总值13844.5亿元。采矿业增长4.7%。', ['13844.5亿元 江西省', '增长4.7% 江西省']],
    ['上半年全省经济稳中向好\n\n上半年，全省实现地区生产总值13844.5亿元。\n\n江西省统计局\n2021年7月21日', ['13844.5亿元 江西省']],
    // a paper, where the text points
    ['上半年全省经济稳中向好\n来源：江西日报　发布时间：2021-07-21 09:30\n\n上半年，全省实现地区生产总值13844.5亿元。', ['13844.5亿元 江西省']],
    ['上半年全省经济稳中向好\n\n本报讯（江西日报全媒记者张三）上半年，全省实现地区生产总值13844.5亿元。', ['13844.5亿元 江西省']],
    ['上半年全省经济稳中向好\n原创 江西统计 2021-07-21 09:30 江西\n\n上半年，全省实现地区生产总值13844.5亿元。', ['13844.5亿元 江西省']],
    ['上半年全省经济稳中向好\n【字体：大 中 小】 2021-07-21　江西省统计局\n\n上半年，全省实现地区生产总值13844.5亿元。', ['13844.5亿元 江西省']],
    // it tells of others', too; an office in its title of its own
    ['安吉新闻　2012年5月11日　星期五　第02版\n\n春茶产值创新高\n\n昨天，记者从县农业局获悉，全县投产茶园10.2万亩。该局赴安徽、河南招工20万人。', ['10.2万亩 浙江省/湖州市/安吉县', '20万人 浙江省/湖州市/安吉县']],
    ['春茶产值创新高\n来源：安吉日报　发布时间：2021-05-11 09:30\n\n全县投产茶园10.2万亩。', ['10.2万亩 浙江省/湖州市/安吉县']],
    ['春茶产值创新高\n来源：经济日报　发布时间：2021-05-11 09:30\n\n全县投产茶园10.2万亩。', ['10.2万亩 -']],
    ['恒远集团上半年业绩向好\n来源：江西日报　发布时间：2021-07-21 09:30\n\n上半年，恒远集团营业收入13844.5亿元。', ['13844.5亿元 -']],
    ['上半年全市经济稳中向好\n来源：江西日报　发布时间：2021-07-21 09:30\n\n上半年，武汉全市实现地区生产总值13844.5亿元。', ['13844.5亿元 湖北省/武汉市']],
    ['湖北上半年经济稳中向好\n来源：江西省统计局　发布时间：2021-07-21 09:30\n\n上半年，湖北实现地区生产总值13844.5亿元。', ['13844.5亿元 湖北省']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('whom a place deals with, and nets that serve it', () => {
  it.each([
    ['洛阳市利用外资向好\n\n2023年，香港、韩国投资分别为16.9亿元和3.1亿元。', ['16.9亿元 河南省/洛阳市', '3.1亿元 河南省/洛阳市']],
    ['洛阳市旅游向好\n\n2023年，香港旅客16.9万人次。', ['16.9万人次 河南省/洛阳市']],
    ['洛阳市12345热线受理诉求\n\n2023年，全国12315平台接到投诉8.1万件。', ['8.1万件 河南省/洛阳市']],
    // look-alikes: what is told of the place itself
    ['洛阳市利用外资向好\n\n2023年，香港居民收入增长16.9%。', ['增长16.9% 香港特别行政区']],
    ['洛阳市12345热线受理诉求\n\n2023年，全国消协接到投诉8.1万件。', ['8.1万件 全国']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('news of many provinces', () => {
  it.each([
    // it turns back to the country behind what one city did
    ['我国吸收外资增长。在江苏南京，企业投入资金2亿元。为扩大开放，我国21个片区推进改革。上半年实际使用外资90亿元。', ['2亿元 江苏省/南京市', '21个片区 全国', '90亿元 全国']],
    ['我国吸收外资增长。在江苏南京，企业投入资金2亿元。为扩大开放，片区推进改革。上半年实际使用外资90亿元。', ['2亿元 江苏省/南京市', '90亿元 江苏省/南京市']],
    ['运河流经天津、河北、河南、山东、安徽，江苏、浙江也在沿线。我国在江苏扬州建了博物馆。遗存共1200处。', ['1200处 全国']],
    ['运河流经江苏、浙江。江苏扬州建了博物馆。遗存共1200处。', ['1200处 江苏省/扬州市']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('sentences of a work report', () => {
  it.each([
    // what a zone did says nothing of the next sentence
    ['政府工作报告\n——2024年1月16日在益阳市第六届人民代表大会第四次会议上\n\n益阳高新区新增企业24家。粮食总产45亿斤。', ['24家 湖南省/益阳市/益阳高新区', '45亿斤 湖南省/益阳市']],
    ['益阳高新区新增企业24家。出口45亿元。', ['24家 湖南省/益阳市/益阳高新区', '45亿元 湖南省/益阳市/益阳高新区']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('where a thing stands, and a fair is held', () => {
  it.each([
    ['记者从恒远集团获悉，我国首个示范项目29日在黑龙江双鸭山市正式开工建设。项目年产绿色航油30万吨。', ['30万吨 黑龙江省/双鸭山市']],
    ['记者从恒远集团获悉，我国首个示范项目29日在黑龙江双鸭山市座谈。全国年产绿色航油30万吨。', ['30万吨 全国']],
    ['第136届广交会首期展览闭幕\n\n首期展览共有来自全球211个国家和地区的采购商参会。', ['211个 广东省/广州市']],
    ['恒远交流会首期展览闭幕\n\n首期展览共有采购商211名。', ['211名 -']],
    // among all of the world one
    ['全国用电报告。世界首个柔性直流工程已输送电量300亿度。', ['300亿度 全国']],
    // each of a list of parts
    ['全国补助办法。东部、中部、西部地区奖补比例分别为40%、50%、60%。', ['40% 东部地区', '50% 中部地区', '60% 西部地区']],
    // a county that is told again by its short name behind its province; once, it may be a word
    ['我国小麦长势良好。安徽4300万亩小麦长势好，植保队来到霍邱种粮大户的地块。今年，霍邱投入资金2100万元。', ['4300万亩 安徽省', '2100万元 安徽省/六安市/霍邱县']],
    // the state of another country
    ['据美国媒体报道，佛罗里达州有157万用户断电。', ['157万 美国/佛罗里达州']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('a place behind its verb', () => {
  it.each([
    ['云南交通报告。目前，昆明至文山高速已完成投资320亿元。', '320亿元 云南省'],
    ['长沙市外贸报告\n\n据长沙海关统计，全年进出口3313亿元。', '3313亿元 湖南省/长沙市'],
    ['全国水利报告。引洮工程覆盖甘肃中部地区的14个县。', '14个 甘肃省'],
    ['全国开放报告。浙江自贸试验区把境外职业资格认可目录从82项增加到122项。', '122项 浙江省/浙江自贸试验区'],
    ['我国用电报告。恒远工程服务扩展到境外12个城市。', '12个 全国'],
    ['浙江经济报告。宁波中欧班列开行594列，带动浙江省贸易增长26.8%。', '增长26.8% 浙江省'],
    ['浙江经济报告。浙江自贸试验区贡献了全省24.4%的进出口额。', '24.4% 浙江省/浙江自贸试验区'],
    ['浙江全省收入927亿元，主要是宁波市土地收入，达168亿元。', '168亿元 浙江省/宁波市'],
  ])('%s', async (text, expected) => expect(await regions(text)).toContain(expected));
});

describe('the congress before which a report was given', () => {
  it.each([
    ['政府工作报告\n（2022年1月8日在沭阳县第十八届人民代表大会第一次会议上）\n\n宿迁市考核连续四年在全市获得第一等次，全市支持县里的发展。\n\n实现地区生产总值1160亿元。', '1160亿元 江苏省/宿迁市/沭阳县'],
    ['政府工作报告\n（2022年1月8日在第十三届全国人民代表大会第一次会议上）\n\n宿迁市考核连续四年在全市获得第一等次。全国实现地区生产总值1160亿元。', '1160亿元 全国'],
  ])('%s', async (text, expected) => expect(await regions(text)).toContain(expected));
});

describe('ministries and years of 台湾', () => {
  it.each([
    // beside offices that only 台湾 has; not beside those that it has not
    ['行政院主計總處公布，10月CPI上漲3.05%。\n\n財政部表示，10月出口381億美元。', ['上漲3.05% 台湾省', '381億美元 台湾省']],
    ['台湾当局“主计总处”公布，10月CPI上涨3.05%。\n\n商务部表示，10月出口381亿美元。', ['上涨3.05% 台湾省', '381亿美元 全国']],
    ['財政部新聞稿　發稿日期：112年7月7日\n海關進出口貿易統計（112年6月）\n\n6月出口323.2億美元。全國庫存140萬人份。', ['323.2億美元 台湾省', '140萬人份 台湾省']],
    ['财政部公布2023年6月数据\n\n6月出口323.2亿美元。', ['323.2亿美元 全国']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('news from another country', () => {
  it.each([
    ['哈萨克斯坦总理主持召开会议。哈国民经济部公布，经济增长4.8%。\n\n本国通胀率20.3%。', ['增长4.8% 哈萨克斯坦', '20.3% 哈萨克斯坦']],
    // 全国 is theirs where nothing of ours is named
    ['据埃及卫生部统计，新建医院30座，全国医院床位12万张。', ['30座 埃及', '12万张 埃及']],
    ['据埃及卫生部统计，新建医院30座。\n\n我国医院床位12万张，全国派出医疗队2支。', ['30座 埃及', '12万张 全国', '2支 全国']],
    // a firm's sales abroad
    ['恒远科技有限公司公布业绩，在德国交付新车300辆。\n\n全年交付7500辆。', ['300辆 德国', '7500辆 -']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('where a firm sits, by its full name', () => {
  it.each([
    ['江苏发布政策。安徽江淮汽车集团股份有限公司发布产销快报。江淮汽车销售5万辆。', ['5万辆 安徽省']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('lists of places', () => {
  it.each([
    ['儋州（含洋浦）、海口、三亚位居海南外贸前列，分别进出口592亿元、475亿元和157亿元。', ['592亿元 海南省/儋州市', '475亿元 海南省/海口市', '157亿元 海南省/三亚市']],
    ['南京、扬州两市共投入资金3亿元。', ['3亿元 江苏省']],
    // named in one clause, shared out in the next
    ['占比最高的地区分别是西藏、贵州和甘肃，移动支付的占比分别为83%、79%和78%。', ['83% 西藏自治区', '79% 贵州省', '78% 甘肃省']],
    ['出口额最大的地区分别是美国、日本和韩国，山东出口的占比分别为23%、19%和18%。', ['23% 山东省', '19% 山东省', '18% 山东省']],
    // items of a list of figures
    ['全国新建园区，其中江苏园区24个、福建16个。', ['24个 江苏省', '16个 福建省']],
    ['全国内地居民出行24万人次、粤港澳联合巡查16次。', ['24万人次 全国', '16次 全国']],
    ['上海静安商圈等35个商圈举办主题活动400场，全市消费额569亿元。', ['35个 上海市', '400场 上海市', '569亿元 上海市']],
  ])('%s', async (text, expected) => expect((await regions(text)).filter((line) => !line.startsWith('前'))).toEqual(expected));
});

describe('a figure in the bracket behind a place', () => {
  it.each([
    ['济南市各区县办理结果满意率较高的是商河县（96.2%）、平阴县（95.9%）。', ['96.2% 山东省/济南市/商河县', '95.9% 山东省/济南市/平阴县']],
    ['哈尔滨市出口增长46%，增幅高于全省（16.6%）和全国（2.1%）。', ['增长46% 黑龙江省/哈尔滨市', '16.6% 黑龙江省', '2.1% 全国']],
  ])('%s', async (text, expected) => expect((await regions(text)).filter((line) => expected.includes(line))).toEqual(expected));
});

describe('among whom one is ordered, and what it is a part of', () => {
  it.each([
    ['哈尔滨市进出口227亿元，增速在全国15个副省级城市中排名第一。', '第一 黑龙江省/哈尔滨市'],
    ['义乌市市场主体突破100万户，数量达全省十分之一。', '十分之一 浙江省/金华市/义乌市'],
    // look-alike: where the many are
    ['在全国15个城市开展试点，建成站点300个。', '300个 全国'],
  ])('%s', async (text, expected) => expect(await regions(text)).toContain(expected));
});

describe('where something stands, and the part of something longer', () => {
  it.each([
    ['各地重大工程取得新进展。不久前，位于江西宁都的梅江灌区工程总干渠建成。全长28公里的总干渠将通水。', '28公里 江西省/赣州市/宁都县'],
    ['我国防沙治沙进展顺利。黄河攻坚战内蒙古片区涉及沙化土地2亿亩。', '2亿亩 内蒙古自治区'],
    ['我国防沙治沙进展顺利。在歼灭战主战场辽宁，目前推进项目23个。', '23个 辽宁省'],
  ])('%s', async (text, expected) => expect(await regions(text)).toContain(expected));
});

describe('the place that a sentence opens with behind who says it', () => {
  it.each([
    ['上海海关3日公布统计显示，上半年，浦东新区进出口1.3万亿元。其中进口0.8万亿元。', ['1.3万亿元 上海市/浦东新区', '0.8万亿元 上海市/浦东新区']],
    ['王建国表示，浦东新区进出口1.3万亿元。其中进口0.8万亿元。', ['1.3万亿元 上海市/浦东新区', '0.8万亿元 上海市/浦东新区']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('zones by the name that the release gives them', () => {
  it.each([
    ['中国（安徽）自由贸易试验区进出口922亿元。', '922亿元 安徽省/中国（安徽）自由贸易试验区'],
    ['安徽自贸试验区进出口922亿元。', '922亿元 安徽省/安徽自贸试验区'],
    ['新疆自贸试验区进出口922亿元。', '922亿元 新疆维吾尔自治区/新疆自贸试验区'],
    ['四川外贸向好，宜宾综保区进出口42亿元。', '42亿元 四川省/宜宾市/宜宾综保区'],
    // one zone, one name: the one most often used
    ['东营经济技术开发区召开会议。东营经济技术开发区出口3亿元。东营经开区新增企业12家。', '12家 山东省/东营市/东营经济技术开发区'],
    ['东营经济技术开发区召开会议。高新区出口3亿元，经开区新增企业12家。', '12家 山东省/东营市/东营经济技术开发区'],
  ])('%s', async (text, expected) => expect(await regions(text)).toContain(expected));
});

describe('gates of the border, buildings and the next of several places', () => {
  it.each([
    ['云南边检总站消息\n\n瑞丽口岸7天出入境旅客34.7万人次；磨憨口岸出入境旅客6.9万人次；河口口岸出入境旅客1.6万人次。', ['34.7万人次 云南省/德宏傣族景颇族自治州/瑞丽市', '6.9万人次 云南省/西双版纳傣族自治州/勐腊县/磨憨口岸', '1.6万人次 云南省/红河哈尼族彝族自治州/河口瑶族自治县']],
    ['云南省口岸客流增长\n\n昆明机场口岸出入境旅客11.8万人次。', ['11.8万人次 云南省/昆明市']],
    ['丹东江畔的桃花园、五家渠市的80万株郁金香吸引游客。', ['80万株 新疆维吾尔自治区/五家渠市']],
    ['新疆生产建设兵团组织宣讲队伍300支。', ['300支 新疆维吾尔自治区']],
    // look-alikes: an office of gates; a common noun
    ['据舟山市口岸管理办公室统计，进出口货值286亿元。', ['286亿元 浙江省/舟山市']],
    ['丹东市新区口岸货值286亿元。', ['286亿元 辽宁省/丹东市']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('the country in the lead', () => {
  it.each([
    // one of all that it has: where that one is
    ['我国首个大容量储能电站投运\n\n昨天，我国首个大容量储能电站在广西投运，预计每年发电730万度。', '730万度 广西壮族自治区'],
    // look-alikes
    ['某某中报显示，全国社保基金四一八组合持股300万股，主营收入21亿元。', '21亿元 -'],
    ['我国外贸平稳。我国企业在广西设厂12家，全国出口3亿元，增长5%。', '3亿元 全国'],
  ])('%s', async (text, expected) => expect(await regions(text)).toContain(expected));
});

describe('what is no place of the figure', () => {
  it.each([
    // all parts of the country
    ['1月，采矿业增加值增长4%。分地区看，东部地区增长7%，中部地区增长8%，西部地区增长9%。', '增长4% 全国'],
    // where people come from, in a release of an office of 澳门 or 香港
    ['統計暨普查局資料顯示，廣東省旅客98萬人次。', '98萬人次 澳门特别行政区'],
    ['扬州市统计局资料显示，广东省旅客98万人次。', '98万人次 广东省'],
    ['統計暨普查局資料顯示，入境旅客290萬人次。\n\n大灣區旅客100萬人次，珠海市及廣州市分別佔40.6%和17.2%。香港旅客（741,502人次）增加。', '741502人次 澳门特别行政区'],
    // names of events
    ['平原示范区今年举办2025中原农谷种业大会、2025中原农谷创新专场活动等高端活动4场。', '4场 河南省/新乡市/平原示范区'],
    // the field of a superlative
    ['中牟县创设全省首批普惠金融服务港湾，帮助企业700家。', '700家 河南省/郑州市/中牟县'],
    // partners and agreements
    ['重庆海关介绍，RCEP项下进口享惠货值1亿元。', '1亿元 重庆市'],
  ])('%s', async (text, expected) => expect(await regions(text)).toContain(expected));

  it.each([
    // abroad
    ['RCEP成员国合计人口22亿人。', '22亿人 -'],
    // whom the trade is with
    ['我国利用外资1.2万亿元，来自日本、美国和台湾地区投资分别增长25%、13%和19%。', '19% 全国'],
    ['海关总署介绍，今年，大陆从台湾进口额达84亿美元。', '84亿美元 全国'],
    ['我国外贸平稳，内地向香港出口56亿美元。', '56亿美元 全国'],
    // what it is compared with, or adds to
    ['深圳市进出口4万亿元，对同期全国外贸增长的贡献度达33%。', '33% 广东省/深圳市'],
    // where a change began
    ['云南省停留范围由昆明市扩大至9个市。', '9个 云南省'],
    // the paper, not the place
    ['沈阳晚报记者从辽宁省交通运输厅了解到，全省开工项目51项。站场建成14座。', '14座 辽宁省'],
    // where the reporter wrote from
    ['农业农村部：生猪价格下降 南都讯记者王建国 发自北京\n\n上半年，猪肉产量3032万吨。', '3032万吨 全国'],
    // who speaks for a place ends what a part of it did
    ['沈阳高新区新建企业3家。沈阳市统计局数据显示，住宿业营业额增长24%。其中，零售额增长63%。', '增长63% 辽宁省/沈阳市'],
    ['全国机收进度过九成，其中黄淮海主产区机收水平达到98%。', '98% 黄淮海'],
    // no country in a firm's name
    ['霍尔果斯亿美国际贸易有限公司总经理王建国说，出口商品车4000辆。', '4000辆 新疆维吾尔自治区/伊犁哈萨克自治州/霍尔果斯市'],
    // who speaks for the country ends what one place did
    ['江苏省推进改革。江苏新建企业3家。国家统计局局长王建国：印发方案19个。', '19个 全国'],
    // a firm's zone
    ['今年，深圳前海恒远银行被罚款120万元。', '120万元 广东省/深圳市'],
  ])('%s', async (text, expected) => expect(await regions(text)).toContain(expected));
});

describe('news of other countries', () => {
  it.each([
    ['美国第三季度经济增长2.8%。', ['增长2.8% 美国']],
    ['日本石川县地震造成128人死亡。', ['128人 日本/石川县']],
    ['俄罗斯抓获涉案人员\n\n俄罗斯联邦安全局4日说，抓获涉案人员3人。另有嫌疑人2名在逃。', ['3人 俄罗斯', '2名 俄罗斯']],
    // whose offices tell it, and where it happened
    ['以色列国防军25日称，以军战机当天在加沙地带北部展开行动，打死武装人员12名。', ['12名 巴勒斯坦/加沙地带']],
    ['美国国防部19日称，美国在叙利亚驻扎人员2000名。', ['2000名 叙利亚']],
    ['加州消防部门数据显示，截至9日，过火面积达1735平方公里。', ['1735平方公里 美国/加利福尼亚州']],
    ['展览在法国巴黎开幕，共展出作品230件。', ['230件 法国/巴黎']],
    // whose army it is says not where
    ['黎巴嫩卫生部称，以色列军队9日的空袭造成33人死亡。', ['33人 黎巴嫩']],
    // look-alikes: what a release of ours tells of them
    ['我国对俄罗斯出口3亿元。', ['3亿元 全国']],
    ['浙江省对美国出口3亿元。', ['3亿元 浙江省']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('releases of a group of provinces, and of a district of two cities', () => {
  it.each([
    ['据石家庄海关消息，上半年京津冀地区进出口2万亿元。京津冀地区出口增长较快。国有企业进出口1万亿元。', '1万亿元 京津冀'],
    ['通州区消防工作成效初显。通州区组织宣讲520场。培训人员3万人。', '3万人 通州区'],
    // the release tells which
    ['北京市通州区组织宣讲520场。培训人员3万人。', '3万人 北京市/通州区'],
  ])('%s', async (text, expected) => expect(await regions(text)).toContain(expected));
});

describe('all of a kind, and honours of all', () => {
  it.each([
    ['新乡市纪委通报情况\n\n新乡市纪委立案30件。全国纪检监察机关立案9万件。', ['30件 河南省/新乡市', '9万件 全国']],
    ['新乡市退役军人事务局工作总结\n\n建成服务站60个，其中全国示范型服务站7个。', ['60个 河南省/新乡市', '7个 河南省/新乡市']],
    ['人民银行临泽支行副行长张三说，共清理账户3万户。', ['3万户 甘肃省/张掖市/临泽县']],
    ['广东省金融运行情况\n\n中国人民银行广州分行调查统计处\n\n一季度，全省存款增加3亿元。不良贷款率1.7%。', ['增加3亿元 广东省', '1.7% 广东省']],
    // look-alike: a house with 全国 in its name
    ['广东省政府工作报告\n\n全国高校区域技术转移转化中心落户广东，建成基地3个。', ['3个 广东省']],
    // where those who are counted are from; a district in a release of its region
    ['珠海边检总站通报\n\n珠海边检总站查验旅客30万人次。其中，港澳台居民20万人次，同比增长5%，外国人3万人次。', ['30万人次 广东省/珠海市', '20万人次 广东省/珠海市', '3万人次 广东省/珠海市']],
    ['广西壮族自治区检察院通报\n\n2022年，全区检察机关受理案件73件。柳州市柳北区检察院起诉2件。', ['73件 广西壮族自治区', '2件 广西壮族自治区/柳州市/柳北区']],
    ['柳州市柳北区检察院通报\n\n2022年，全区受理案件73件。', ['73件 广西壮族自治区/柳州市/柳北区']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('bodies of the whole country in a local release', () => {
  it.each([
    // what a ministry tells of a group of provinces
    ['乘势而上 推动西部地区开放\n\n国家发展改革委介绍，西部地区生产总值26.9万亿元。\n\n累计退耕还林3.2亿亩。', '3.2亿亩 西部地区'],
    ['广东省政府工作报告\n\n设立国家创业投资引导基金。接待游客9.6亿人次。', '9.6亿人次 广东省'],
    ['据国家统计局介绍，2023年社会消费品零售总额47万亿元。', '47万亿元 全国'],
  ])('%s', async (text, expected) => expect(await regions(text)).toContain(expected));
});

describe('where a release is from', () => {
  it.each([
    // the headline's place, although bodies of the centre act
    ['新疆阿克苏地区乌什县发生地震\n\n地震发生后，应急管理部启动应急响应。首批救灾物资1万件运抵。', '1万件 新疆维吾尔自治区/阿克苏地区/乌什县'],
    ['今年，持卡人在京津冀区域可以享受服务25项。', '25项 京津冀'],
    ['欧佩克报告称，今年全球石油需求增长193万桶。', '增长193万桶 全球'],
    ['据国家统计局介绍，今年7月，郑州新房销售3万套；二手房销售2万套。', '2万套 河南省/郑州市'],
    ['云南昭通全国安置人口最多的社区有居民近4万人。', '近4万人 云南省/昭通市'],
    ['第20届听障奥运会在土耳其闭幕，中国体育代表团获得金牌7枚。', '7枚 全国'],
  ])('%s', async (text, expected) => expect(await regions(text)).toContain(expected));
});

describe('county-level cities, border gates, smaller places in the names of bodies', () => {
  it.each([
    ['昆山市外贸运行平稳\n\n昆山外贸增长较快，江苏省商务厅予以肯定。\n\n昆山市电子信息产业引进项目1000多个。\n\n全市进出口240亿美元。', ['1000多个 江苏省/苏州市/昆山市', '240亿美元 江苏省/苏州市/昆山市']],
    ['苏州市外贸运行平稳\n\n苏州外贸增长较快，昆山市占比达三成。\n\n全市进出口240亿美元。', ['三成 江苏省/苏州市/昆山市', '240亿美元 江苏省/苏州市']],
    ['港珠澳大桥珠海公路口岸出入境旅客64.5万人次。', ['64.5万人次 广东省/珠海市']],
    ['今年以来，鄂州市公安局华容区分局排查行业场所197家。', ['197家 湖北省/鄂州市/华容区']],
    ['今年以来，鄂州市公安局排查行业场所197家。', ['197家 湖北省/鄂州市']],
    ['我国物种数量稳中有升。海南长臂猿增长到37只。朱鹮增加到1万多只。', ['37只 全国', '1万多只 全国']],
    // another side of the whole: the group named before is left
    ['2023年，全国水土流失面积减少2万平方公里。长江经济带减幅为1.55%。从国家级重点防治区看，水土流失面积减幅为0.74%。', ['减少2万平方公里 全国', '1.55% 长江经济带', '0.74% 全国']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('places abroad, places named in passing', () => {
  const filler = '该公司业务稳健，结果符合预期，各项业务协同发展，客户和伙伴给予支持。'.repeat(14);
  it.each([
    ['全国贸易平稳，我国贸易向好。\n\n马来西亚统计部门20日发布的数据显示，今年上半年外贸总额为12880亿元。', ['12880亿元 马来西亚']],
    [`该公司销售收入3109亿元。${filler}有消息称，该公司与重庆国资委接洽。`, ['3109亿元 -']],
    [`重庆国资委表示支持。该公司销售收入3109亿元。${filler}`, ['3109亿元 重庆市']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('zones named with their city', () => {
  it.each([
    ['武汉经开区技术合同成交额62亿元。全区登记主体113家。', ['62亿元 湖北省/武汉市/武汉经开区', '113家 湖北省/武汉市/武汉经开区']],
    ['武汉市经开区技术合同成交额62亿元。', ['62亿元 湖北省/武汉市/经开区']],
    ['新乡市发布通报。\n\n新乡高新区受理工单28件。经开区受理工单18件。高新区回访30件。', ['28件 河南省/新乡市/新乡高新区', '18件 河南省/新乡市/经开区', '30件 河南省/新乡市/新乡高新区']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('the place of the thing counted', () => {
  it.each([
    // called before it is named
    ['全国造船完工量增长30%。其中，造船大省江苏造船完工量占到全国的50.1%。', '50.1% 江苏省'],
    ['在全国45个城市中，幸福通勤人口占50%。', '45个 全国'],
    // those who come from a place
    ['广州利用外资情况\n\n2022年香港在穗新设企业1429家。', '1429家 广东省/广州市'],
    ['广州利用外资情况\n\n2022年香港新设企业1429家。', '1429家 香港特别行政区'],
    ['昆山市优化营商环境\n\n台湾百大企业中有70多家在昆投资。', '70多家 江苏省/苏州市/昆山市'],
    // a group of provinces, and the bureau that serves it
    ['记者从中国铁路上海局集团有限公司获悉，近期，长三角铁路加强运力配置。累计发送电煤1003万吨。', '1003万吨 长三角'],
    ['浙江全省机场货邮吞吐量54万吨，杭州机场货邮吞吐量42万吨。', '54万吨 浙江省'],
  ])('%s', async (text, expected) => expect(await regions(text)).toContain(expected));
});

describe('the place of a release that names places in passing', () => {
  it.each([
    // where people met
    ['中新社香港8月9日电 中国联合网络通信集团有限公司8日在香港举办记者会。营业收入1918亿元。', '1918亿元 -'],
    ['香港市民获得补助。中国联合网络通信集团有限公司营业收入1918亿元。', '1918亿元 香港特别行政区'],
    // members of a list and the ends of a line
    ['数据显示，今天全社会跨区域人员流动量3.1亿人次，全国铁路加开列车。民航局督导机场，海口、三亚机场旅客增多，增开三亚到海口的动车。', '3.1亿人次 全国'],
    // one body alone reports, behind the figures
    ['春风行动举办招聘活动1.8万场\n\n记者从人力资源社会保障部了解到，就业稳定。湖南永州市58家企业提供岗位3800个。', '1.8万场 全国'],
    // 甘肃兰州市风光: what a picture shows
    ['甘肃兰州市风光，甘肃省统计局公布全省经济运行情况。分产业看，第一产业增加值377亿元。', '377亿元 甘肃省'],
    // a shop in a city
    ['海南离岛免税销售火爆\n\n在三亚国际免税城购物的游客很多。查处案件增长105%。', '增长105% 海南省'],
    ['海南离岛免税销售火爆\n\n在三亚购物的游客很多。查处案件增长105%。', '增长105% 海南省/三亚市'],
    // groups by their name
    ['一季度，全国有11个省遭受风雹灾害，西南3省农作物受灾面积31千公顷。', '31千公顷 西南地区'],
    // all gates of a province
    ['杭州机场通航增长\n\n浙江省口岸机场开通全货运航线40条。', '40条 浙江省'],
    // the only zone that the release names
    ['武汉市推进改革。武汉经开区成交额62亿元。\n\n2022年，全区高新技术企业突破1000家。', '突破1000家 湖北省/武汉市/武汉经开区'],
    // 各地: everywhere again
    ['国务院国资委介绍，投资增长。江苏召开会议4次。各地围绕44个领域开展建设。', '44个 全国'],
    ['国务院国资委介绍，投资增长。江苏召开会议4次。企业围绕44个领域开展建设。', '44个 江苏省'],
    ['据厦航福州分公司介绍，中转旅客13万人次。', '13万人次 福建省/福州市'],
    // of what holds the counties, and of the country
    ['安徽六安市推进知识产权服务，在霍山县等7个县区建立节点。', '7个 安徽省/六安市'],
    ['水利部介绍，宁波等7个先导区推进建设，开工率超过70%。', '7个 全国'],
    ['我国在世界上率先实现目标，森林覆盖率提高到24%。', '24% 全国'],
    ['在全球，森林覆盖率为31%。', '31% -'],
  ])('%s', async (text, expected) => expect(await regions(text)).toContain(expected));
});

describe('where somebody only went on the way', () => {
  it.each([
    ['商丘市公安局成立专班，辗转广东湛江、佛山、中山，广西梧州等地，抓获嫌疑人12名。', ['12名 河南省/商丘市']],
    // look-alike: where it was done
    ['商丘市公安局成立专班，在广西梧州抓获嫌疑人12名。', ['12名 广西壮族自治区/梧州市']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('parts are where their whole is', () => {
  it.each([
    ['据江苏省统计局核算，苏州市生产总值11458亿元。分产业看，第一产业增加值67亿元。', ['11458亿元 江苏省/苏州市', '67亿元 江苏省/苏州市']],
    ['记者从银川海关获悉，中卫市出口蔬菜1.4万吨。其中，香菇出口增长3%。', ['1.4万吨 宁夏回族自治区/中卫市', '增长3% 宁夏回族自治区/中卫市']],
    // a part that names a place
    ['据江苏省统计局核算，苏州市生产总值11458亿元。分产业看，全省第一产业增加值67亿元。', ['11458亿元 江苏省/苏州市', '67亿元 江苏省']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});
