import { describe, expect, it } from '@jest/globals';
import { builtin } from '../helpers/pipeline.js';

/** `figure period` of every fact of the text; `-` where it has no period. */
async function periods(text: string, meta: { readonly published?: string } = { published: '2024-01-30' }): Promise<string[]> {
  return (await builtin()).extract(text, meta).map(({ text: figure, period }) => `${figure} ${period ?? '-'}`);
}

describe('releases of one month by their headline', () => {
  it.each([
    ['11月出口总体平稳\n\n本报讯 2023年11月，全市出口4亿元。\n\n1—11月，全市出口40亿元。\n\n其中电子产品出口2亿元。', ['4亿元 2023-11', '40亿元 2023-01/2023-11', '2亿元 2023-11']],
    // a stretch beside it, a stretch, another month
    ['11月及前11个月出口总体平稳\n\n本报讯 2023年11月，全市出口4亿元。\n\n1—11月，全市出口40亿元。\n\n其中电子产品出口2亿元。', ['4亿元 2023-11', '40亿元 2023-01/2023-11', '2亿元 2023-01/2023-11']],
    ['前11月出口总体平稳\n\n本报讯 2023年11月，全市出口4亿元。\n\n1—11月，全市出口40亿元。\n\n电子产品出口2亿元。', ['4亿元 2023-11', '40亿元 2023-01/2023-11', '2亿元 2023-01/2023-11']],
    ['1—11月出口总体平稳\n\n本报讯 2023年11月，全市出口4亿元。\n\n1—11月，全市出口40亿元。\n\n电子产品出口2亿元。', ['4亿元 2023-11', '40亿元 2023-01/2023-11', '2亿元 2023-01/2023-11']],
  ])('%j', async (text, facts) => expect(await periods(text)).toEqual(facts));
});

describe('times beside the figures', () => {
  it.each([
    // compared with
    ['2023年12月，国际旅客运输量超过2019年同期水平，完成510万人次。', ['510万人次 2023-12']],
    ['2023年出口恢复到2019年的九成，出口额达27亿元。', ['九成 2023', '27亿元 2023']],
    ['2023年上半年，餐饮收入延续一季度快速增长态势，增长20%。', ['增长20% 2023-01/2023-06']],
    ['2023年利润由上年全年下降转为增长7.9%。', ['增长7.9% 2023']],
    ['2023年12月价格同比上涨3.2%，为2022年6月以来最高。住房租金同比上涨1.1%。', ['上涨3.2% 2023-12', '上涨1.1% 2023-12']],
    // began in, lasts to
    ['该集团成立于2015年，注册资本500万元。', ['500万元 ../2024-01-30']],
    ['2015年成立的合作社，社员230户。', ['230户 ../2024-01-30']],
    ['2023年，减免政策延续至2027年底，惠及企业3200家。', ['3200家 2023']],
    ['2023年，该市将9月28日设立为企业家节，服务企业90家。', ['90家 2023']],
    // the year before, behind five years; months up to one
    ['“十三五”时期，生产总值达到42亿元。\n\n过去的一年，各项任务完成。\n\n粮食总产6亿斤。', ['42亿元 2016/2020', '6亿斤 2023']],
    ['2023年截至11月的三个月，零售额414亿元。', ['414亿元 2023-09/2023-11']],
    ['2023年调水70亿立方米，相当于黄河近一年半的水量，惠及群众9万人。', ['70亿立方米 2023', '9万人 2023']],
    ['截至11月的三份报告，零售额414亿元。', ['三份 ../2023-11', '414亿元 ../2023-11']],
    // 其中 goes on with the point of time over the paragraph
    ['今年1月运输有序，截至1月28日，发送旅客102万人次。\n\n其中，扬州站发送旅客75万人次。', ['102万人次 ../2024-01-28', '75万人次 ../2024-01-28']],
    ['今年1月运输有序，截至1月28日，发送旅客102万人次。\n\n扬州站发送旅客75万人次。', ['102万人次 ../2024-01-28', '75万人次 2024-01']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('up to now, whenever it began', () => {
  it.each([
    ['工程实施以来，中央资金累计投入130亿元。', ['130亿元 ../2024-01-30']],
    ['全县农村自来水普及率已达95%。', ['95% ../2024-01-30']],
    // what is told without a time stands as of the release
    ['全县农村自来水普及率95%。', ['95% ../2024-01-30']],
    // look-alikes: nothing sums up what came about in the stretch; it lies ahead
    ['工程实施以来，中央资金投入130亿元。', ['130亿元 -']],
    ['该病未来两年可能造成损失130亿元。', ['130亿元 -']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('a day at hand', () => {
  it.each([
    ['大桥将于2月上旬合龙，全长10.03公里。', ['10.03公里 2024-02-01/2024-02-10']],
    ['2月3日，中心将发放补贴3亿元。', ['3亿元 2024-02-03']],
    // look-alikes: behind, or far ahead
    ['1月28日，中心发放补贴3亿元。', ['3亿元 2024-01-28']],
    ['3月8日，中心发放补贴3亿元。', ['3亿元 2023-03-08']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('a point of time, and on to what the year brought', () => {
  it.each([
    ['2023年，全县投资9亿元。年末，规上企业213家。规上企业实现利润27.4亿元，百元收入的成本为86.7元。', ['9亿元 2023', '213家 2023-12-31', '27.4亿元 2023', '86.7元 2023']],
    // look-alike: what is not distributed is there at its end
    ['2023年，全行投资9亿元。年末，资本22亿元。未分配利润18亿元，股东资本0.3亿元。', ['9亿元 2023', '22亿元 2023-12-31', '18亿元 2023-12-31', '0.3亿元 2023-12-31']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('times that a figure is a share or multiple of, or was before', () => {
  it.each([
    ['上半年化解纠纷91万件，是去年全年总量的近3倍，受理案件12万件。', ['91万件 2023-01/2023-06', '近3倍 2023-01/2023-06', '12万件 2023-01/2023-06']],
    ['前6个月，完成造林3123公顷，占全年89%。', ['3123公顷 2023-01/2023-06', '89% 2023-01/2023-06']],
    ['2023年客流超过2022年、2019年的同期水平，发送旅客3万人次。', ['3万人次 2023']],
    ['该机构将今年通胀率预测由5月时的2.5%，向下修订为2%。', ['2% 2023']],
    // look-alikes: the figure's own
    ['2022年总量为3万件，去年全年总量为5万件。', ['3万件 2022', '5万件 2022']],
  ])('%s', async (text, expected) => expect(await periods(text, { published: '2023-08-30' })).toEqual(expected));
});

describe('up to which day a report reaches', () => {
  it.each([
    // those whom it reports spoke the day before
    ['国务院新闻办公室29日举行新闻发布会，目前，全国建成站点3万座。', ['3万座 ../2024-01-29']],
    ['省公安厅28日通报，今年以来，全省破获案件900起。', ['900起 2024-01-01/2024-01-28']],
    // what was done on a day, and what is told of today or long ago
    ['29日，该站开通，目前，全市建成站点12座。', ['12座 ../2024-01-30']],
    ['国务院新闻办公室今天（1月30日）举行新闻发布会，目前，全国建成站点3万座。', ['3万座 ../2024-01-30']],
    ['省公安厅12日通报，今年以来，全省破获案件900起。', ['900起 2024-01-01/2024-01-30']],
    // the page came out a day behind the report
    ['中新网太原1月29日电 (记者 王某)目前，全市建成站点12座。', ['12座 ../2024-01-29']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('the year that still runs, and the point named behind it', () => {
  it.each([
    ['该省把今年任务细化为65项，截至6月底，开工项目51项。农村公路改造工程开工率为93%。', ['93% ../2023-06-30']],
    ['2022年签约项目65项，截至6月底，开工项目51项。农村公路改造工程开工率为93%。', ['93% 2022']],
  ])('%s', async (text, expected) => expect((await periods(text, { published: '2023-07-25' })).slice(-1)).toEqual(expected));
});

describe('a feast that lies ahead fills its paragraph', () => {
  it.each([
    ['预计“五一”假期期间，日均流动量达2.7亿人次。高速公路日均流量约为6350万辆。', ['2.7亿人次 2024-05-01/2024-05-05', '6350万辆 2024-05-01/2024-05-05']],
    ['中秋节临近，备货量达2万吨。库存达3万吨。', ['2万吨 2024-09-17', '3万吨 ../2024-09-14']],
    ['2023年出口3亿元，预计2024年下半年建成站点12座。进口达2亿元。', ['3亿元 2023', '12座 2024-07/2024-12', '2亿元 2023']],
  ])('%s', async (text, expected) => expect((await periods(text, { published: text.includes('中秋') ? '2024-09-14' : '2024-04-29' })).map((line) => line.replace('约为', ''))).toEqual(expected));
});

describe('look-alikes: times that are the figures\' own', () => {
  it.each([
    ['2023年9月28日，该市服务企业90家。', ['90家 2023-09-28']],
    ['出口从2019年的20亿元增长到2023年的50亿元。', ['50亿元 2023']],
    ['2019年以来，首次引进企业30家。', ['30家 2019-01-01/2024-01-30']],
    ['2023年新成立的合作社230家。', ['230家 2023']],
    ['到2027年，建成充电桩2万个。', ['2万个 2027']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('a time that only compares reaches no further than its clause', () => {
  it.each([
    ['2023年营业收入187亿元，2022年为153亿元；净利润8.4亿元。', ['187亿元 2023', '153亿元 2022', '8.4亿元 2023']],
    ['上半年新增经营主体1.2万户，上年同期为1万户；注销3000户。', ['1.2万户 2023-01/2023-06', '1万户 2022-01/2022-06', '3000户 2023-01/2023-06']],
    // the second year goes on
    ['2022年出口3亿元，2023年出口5亿元，进口2亿元。', ['3亿元 2022', '5亿元 2023', '2亿元 2023']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('what is in force behind a sentence', () => {
  it.each([
    // an event of a month inside the year
    ['2023年，全市开工项目27个。\n\n2023年7月，我市入选示范区。提供房源500套。', ['27个 2023', '500套 2023']],
    // a month of its own
    ['2023年，全市开工项目27个。\n\n12月，全市出口3亿元。进口2亿元。', ['27个 2023', '3亿元 2023-12', '2亿元 2023-12']],
    // plans do not carry on
    ['2023年，全市建成站点12座。新站预计2025年投用。已接待旅客30万人次。', ['12座 2023', '30万人次 2023']],
    // a time that does not tell
    ['2023年，全市建成站点12座。近年来，累计发放资金7.2亿元。', ['12座 2023', '7.2亿元 -']],
    ['2023年，企业一改多年来的亏损局面，实现利润4亿元。', ['4亿元 2023']],
    ['2023年国庆假期，全市接待游客30万人次。节日期间，商圈销售额2亿元。', ['30万人次 2023-09-29/2023-10-06', '2亿元 2023-09-29/2023-10-06']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('stocks and flows at the end of a year', () => {
  it.each([
    ['2023年末，全市生猪存栏180万头；生猪出栏241万头。', ['180万头 2023-12-31', '241万头 2023']],
    ['截至2023年末，累计产量30万吨。', ['30万吨 ../2023-12-31']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('days of the lunar new year', () => {
  it.each([
    ['春节除夕至大年初八，日均交易26亿笔。', ['26亿笔 2024-02-09/2024-02-17']],
    ['正月初三，景区接待游客5万人次。', ['5万人次 2024-02-12']],
    ['大年初一到初三，景区接待游客5万人次。', ['5万人次 2024-02-10/2024-02-12']],
    ['正月初一至正月初六，景区接待游客5万人次。', ['5万人次 2024-02-10/2024-02-15']],
    ['2023年大年初一，票房达13亿元。', ['13亿元 2023-01-22']],
    ['2024年初一批项目开工，总投资5亿元。', ['5亿元 2024-01']],
  ])('%s', async (text, expected) => expect(await periods(text, { published: '2024-02-20' })).toEqual(expected));
});

describe('releases without a day', () => {
  it.each([
    // their year is told as their present
    ['制定2025年度营商环境系列新闻发布会实施方案。今年以来，受理工单4400件。目前，上线事项21个。', ['4400件 2025/..', '21个 ../2025']],
    // it is not: a plan, a year that is over, a comparison
    ['今年上半年受理工单4400件，2025年上半年将回落。', ['4400件 -']],
    ['2024年，全市受理工单9000件。目前，上线事项21个。', ['9000件 2024', '21个 2024']],
  ])('%s', async (text, expected) => expect(await periods(text, {})).toEqual(expected));
});

describe('frames of time', () => {
  it.each([
    // what is told since then runs to now
    ['自2023年6月25日整治行动开展以来，目前破获案件3.5万起。', ['3.5万起 2023-06-25/2024-01-30']],
    ['2023年以来，新增学位3万个；目前，参与率61%。', ['3万个 2023-01-01/2024-01-30', '61% ../2024-01-30']],
    // about the time of the release, where nothing else dates a figure
    ['近日，该市启动换发工作，应用扩展到30项。', ['30项 ../2024-01-30']],
    ['2023年，全市开工项目27个。日前，又开工项目3个。', ['27个 2023', '3个 2023']],
    // the year of the document that it is about
    ['在《2022年度科学技术奖名单》中，全市获奖134项。其中，一等奖26项。', ['134项 2022', '26项 2022']],
    // one year for each
    ['近三年营业收入分别为4.6亿元、4.2亿元和6.2亿元。', ['4.6亿元 2021', '4.2亿元 2022', '6.2亿元 2023']],
    // a year inside a quoted name
    ['全省建立机制40余个，1件案件入选“法治进程2022年度十大案件”。巡回审判300次。', ['40余个 ../2024-01-30', '1件 ../2024-01-30', '300次 ../2024-01-30']],
    ['新标准将于2025年实施。受理案件30件。', ['30件 ../2024-01-30']],
  ])('%s', async (text, expected) => expect((await periods(text)).filter((line) => !line.startsWith('十大'))).toEqual(expected));
});

describe('points of time', () => {
  it.each([
    // what is there at a point keeps it; what comes up within a stretch does not
    ['2023年上半年，金融运行平稳。截至2023年6月末，贷款余额2.95万亿元。其中，企业贷款余额1.46万亿元。', ['2.95万亿元 ../2023-06-30', '1.46万亿元 ../2023-06-30']],
    ['2023年上半年，金融运行平稳。2023年6月末，总资产29.2万亿元。产险公司总资产2.9万亿元。', ['29.2万亿元 2023-06-30', '2.9万亿元 2023-06-30']],
    ['2023年上半年，金融运行平稳。2023年6月末，贷款余额9万亿元。新增存款3万亿元。', ['9万亿元 2023-06-30', '3万亿元 2023-01/2023-06']],
    ['2023年6月末，贷款余额9万亿元。2023年上半年，新增贷款1万亿元。存款余额7万亿元。', ['9万亿元 2023-06-30', '1万亿元 2023-01/2023-06', '7万亿元 2023-06-30']],
    ['2023年上半年，金融运行平稳。2023年6月末，贷款余额9万亿元。\n\n存款余额7万亿元。', ['9万亿元 2023-06-30', '7万亿元 2023-01/2023-06']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('years of names and bases', () => {
  it.each([
    ['2024年全国研究生招生考试今天（12月23日）开考，报名人数为438万人。', '2023-12-23', ['438万人 2023-12-23']],
    ['2023年，平台1月5日上线，服务企业90家。', '2023-12-23', ['90家 2023-01-05']],
    ['今年，该市将在去年改造小区355个的基础上再增加300个小区。', '2024-01-30', ['355个 2023', '300个 2024']],
  ])('%s', async (text, published, expected) => expect(await periods(text, { published })).toEqual(expected));
});

describe('told behind the figures, where no time was named before', () => {
  it.each([
    ['警情下降27%，这是2023年上半年该所交出的成绩单。', ['下降27% 2023-01/2023-06']],
    // it has figures of its own
    ['全市有学校500所，2023年新增10所。', ['500所 ../2024-01-30', '10所 2023']],
    ['该集团有员工500人，将于2025年上市。', ['500人 -']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('days still to come, quarters in force', () => {
  it.each([
    ['该部将于2月11日发行国债60亿元。', ['60亿元 2024-02-11']],
    ['该部2月11日发行国债60亿元。', ['60亿元 2023-02-11']],
    ['2023年10月1日至12月31日，该公司销售额8亿元。本季度售出设备7万台。', ['8亿元 2023-10-01/2023-12-31', '7万台 2023-10/2023-12']],
    ['2023年三季度，出货量9万台。这一季度，出口额2亿元。', ['9万台 2023-07/2023-09', '2亿元 2023-07/2023-09']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('a time told by the way does not carry on', () => {
  it.each([
    // the year that still runs, in mid-sentence
    ['上半年，全市技术合同成交额62亿元。在工作人员辅导下，该企业今年首次登记，合同金额9亿元。能源领域合同金额10亿元。', ['62亿元 2023-01/2023-06', '9亿元 2023', '10亿元 2023-01/2023-06']],
    ['上半年，全市出入境人员2亿人次。今年1—6月，新政陆续出台，成为了今年入境游升温的动力。入境外国人1463万人次。', ['2亿人次 2023-01/2023-06', '1463万人次 2023-01/2023-06']],
    // years back, for one figure
    ['目前，全市共有省级中心2家，近3年来登记科技成果150余项。累计研发新产品10余款。', ['2家 ../2023-08-08', '150余项 2020-08-08/2023-08-08', '10余款 ../2023-08-08']],
    // the meeting where it was said
    ['记者从2022年全市市场监管工作座谈会上获悉，全市企业90家。', ['90家 ../2023-08-08']],
  ])('%s', async (text, expected) => expect(await periods(text, { published: '2023-08-08' })).toEqual(expected));
});

describe('look-alikes: times that do carry on', () => {
  it.each([
    ['上半年，全市技术合同成交额62亿元。今年，全市建成学校10所。新增学位2000个。', ['62亿元 2023-01/2023-06', '10所 2023', '2000个 2023']],
    ['上半年，全市技术合同成交额62亿元。据介绍，今年全市将建成学校10所。新增学位2000个。', ['62亿元 2023-01/2023-06', '10所 2023', '2000个 2023']],
    ['近3年来，全市登记科技成果150余项。研发新产品10余款。', ['150余项 2020-08-08/2023-08-08', '10余款 2020-08-08/2023-08-08']],
    ['2022年全市招商大会签约项目90个。', ['90个 2022']],
    // a limit between two days
    ['对购置日期在2024年1月1日至2025年12月31日期间的汽车免征税款，每辆车免税额不超过3万元。', ['不超过3万元 2024-01-01/2025-12-31']],
    // two times are one sentence's own
    ['2022年，全市出口3亿元，今年出口4亿元。进口2亿元。', ['3亿元 2022', '4亿元 2023', '2亿元 2023']],
  ])('%s', async (text, expected) => expect(await periods(text, { published: '2023-08-08' })).toEqual(expected));
});

describe('the day of the news, where nothing else dates a figure', () => {
  it.each([
    ['8月7日，东区货站开通。货站面积15万平方米。', ['15万平方米 2023-08-07']],
    ['8月7日，会议召开。全市新建站点12座。', ['12座 2023-08-07']],
    // what has been done by the release's own day
    ['全市已建成站点12座。', ['12座 ../2023-08-08']],
    ['当下全市茶园面积75万亩。', ['75万亩 ../2023-08-08']],
    // and what is told without any time; a day long before is history
    ['全市有站点12座。', ['12座 ../2023-08-08']],
    ['新航线开通，通关时间压缩25%。', ['压缩25% ../2023-08-08']],
    ['2023年5月7日，货站开通。货站面积15万平方米。', ['15万平方米 ../2023-08-08']],
  ])('%s', async (text, expected) => expect(await periods(text, { published: '2023-08-08' })).toEqual(expected));
});

describe('look-alikes: what the day of the news does not date', () => {
  it.each([
    ['8月7日，会议召开。出口增长5%。', ['增长5% -']],
    ['8月7日，会议召开。粮食产量3万吨。', ['3万吨 -']],
    ['8月7日，会议召开。该集团创办以来，培训学员3万人。', ['3万人 -']],
    ['8月7日，会议召开。该市计划建站12座。', ['12座 -']],
    ['上半年，出口3亿元。8月7日，会议召开。全市有站点12座。', ['3亿元 2023-01/2023-06', '12座 2023-01/2023-06']],
  ])('%s', async (text, expected) => expect(await periods(text, { published: '2023-08-08' })).toEqual(expected));
});

describe('parts of a year in a release that tells no year', () => {
  it.each([
    ['在《2022年度科学技术奖名单》中，全市获奖134项。今年上半年，全市出口3亿元。', ['134项 2022', '3亿元 -']],
    ['按照《2023年度工作要点》，8月10日，会议召开。1至6月，全市出口3亿元。', ['3亿元 2023-01/2023-06']],
  ])('%s', async (text, expected) => expect(await periods(text, {})).toEqual(expected));
});

describe('a time for each figure of a list', () => {
  it.each([
    ['5月和6月房价环比分别下调0.2%和0.3%。', ['0.2% 2023-05', '0.3% 2023-06']],
    ['2020年、2021年、2022年产量分别为3万吨、4万吨和5万吨。', ['3万吨 2020', '4万吨 2021', '5万吨 2022']],
    // a change of its own time
    ['追缴资金由2021年的979万元降至2022年的211万元，同比下降78%，今年上半年又比去年同期下降28%。', ['211万元 2022', '下降28% 2023-01/2023-06']],
    // look-alike: one time
    ['5月，北区和南区房价环比分别下调0.2%和0.3%。', ['0.2% 2023-05', '0.3% 2023-05']],
  ])('%s', async (text, expected) => expect(await periods(text, { published: '2023-08-08' })).toEqual(expected));
});

describe('the year that is over', () => {
  it.each([
    ['过去一年，全市新增就业3万人。出口3亿元。', '2024-01-30', ['3万人 2023', '3亿元 2023']],
    ['一年来，全市新增就业3万人。', '2024-02-20', ['3万人 2023']],
    // look-alikes: later in the year, more years
    ['过去一年，全市新增就业3万人。', '2024-08-30', ['3万人 -']],
    ['一年来，全市新增就业3万人。', '2024-08-30', ['3万人 2023-08-30/2024-08-30']],
    ['五年来，全市新增就业3万人。', '2024-01-30', ['3万人 2019/2023']],
  ])('%s %s', async (text, published, expected) => expect(await periods(text, { published })).toEqual(expected));
});

describe('a month beside the stretch that it closes', () => {
  it.each([
    // an aside of its paragraph: the next one is of the stretch again
    ['2023年1—10月，进出口2万亿元。10月当月，进出口2000亿元，出口1200亿元。\n\n从贸易方式看，一般贸易进出口1万亿元。', ['2万亿元 2023-01/2023-10', '2000亿元 2023-10', '1200亿元 2023-10', '1万亿元 2023-01/2023-10']],
    ['2023年上半年，贷款增加50亿元。二季度，贷款增加20亿元。\n\n存款增加60亿元。', ['增加50亿元 2023-01/2023-06', '增加20亿元 2023-04/2023-06', '增加60亿元 2023-01/2023-06']],
    // look-alikes: the month came first; another month
    ['2023年10月，进出口2000亿元。\n\n一般贸易进出口1000亿元。', ['2000亿元 2023-10', '1000亿元 2023-10']],
    ['2023年1—10月，进出口2万亿元。11月，进出口2000亿元。\n\n一般贸易进出口1000亿元。', ['2万亿元 2023-01/2023-10', '2000亿元 2023-11', '1000亿元 2023-11']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('a feast as the reason of what a month changed by', () => {
  it.each([
    ['7月份，商丘市机票价格上涨。暑期出行旺季，机票价格环比上涨27%。', ['上涨27% 2023-07']],
    // look-alike: told of the feast itself
    ['7月份，商丘市机票价格上涨。暑期，机票销量同比增长27%。', ['增长27% 2023-07-01/2023-08-31']],
  ])('%s', async (text, expected) => expect(await periods(text, { published: '2023-08-30' })).toEqual(expected));
});

describe('the year of a release without a day', () => {
  it.each([
    ['昨日，协会发布了《2023年1—6月平湖产业报告》。报告显示，今年上半年，产业收入达76亿元。', ['76亿元 2023-01/2023-06']],
    // nothing of its own year is told
    ['昨日，协会发布了《2023年1—6月平湖产业报告》。上半年，产业收入达76亿元。', ['76亿元 -']],
  ])('%s', async (text, expected) => expect(await periods(text, {})).toEqual(expected));
});

describe('what stands as of the release, whatever stretch was told before it', () => {
  it.each([
    ['上半年，全市出口3亿元。全市已集聚整车企业7家，拥有零部件企业90家。', ['3亿元 2023-01/2023-06', '7家 ../2023-08-08', '90家 ../2023-08-08']],
    ['上半年，全市出口3亿元。220个试点村正加快建设。', ['3亿元 2023-01/2023-06', '220个 ../2023-08-08']],
    ['上半年，全市出口3亿元。全市整车产能突破20万辆。', ['3亿元 2023-01/2023-06', '突破20万辆 ../2023-08-08']],
    // a month long over is history
    ['2012年11月，全市出口3亿元。全市有学校12所。', ['3亿元 2012-11', '12所 ../2023-08-08']],
    // look-alikes: counted over the stretch; a change; a list that goes on; another point of time; a year just reported on
    ['上半年，全市出口3亿元。粮食产量已达5万吨。', ['3亿元 2023-01/2023-06', '5万吨 2023-01/2023-06']],
    ['上半年，全市出口3亿元。进口已增长5%。', ['3亿元 2023-01/2023-06', '增长5% 2023-01/2023-06']],
    ['上半年，全市出口3亿元。招商72次，签约项目46个，已开工项目30个。', ['3亿元 2023-01/2023-06', '72次 2023-01/2023-06', '46个 2023-01/2023-06', '30个 2023-01/2023-06']],
    ['上半年，全市出口3亿元。截至报告期末，注册用户已突破4200万户。', ['3亿元 2023-01/2023-06', '突破4200万户 2023-01/2023-06']],
    ['2023年上半年，全市出口3亿元。全市有学校12所。', ['3亿元 2023-01/2023-06', '12所 2023-01/2023-06']],
  ])('%s', async (text, expected) => expect(await periods(text, { published: '2023-08-08' })).toEqual(expected));

  it('leaves what a year just over is summed up with', async () => {
    expect(await periods('2022年，全市出口3亿元。全市已集聚整车企业7家。', { published: '2023-01-20' })).toEqual(['3亿元 2022', '7家 2022']);
  });
});
