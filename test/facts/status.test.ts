/** Results and aims: what is still to be reached, and what was done although aims stand near. */
import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf } from '../helpers/pipeline.js';

/** `figure status` of every fact of a release of 30 January 2024. */
async function statuses(text: string): Promise<string[]> {
  return (await factsOf(text, '2024-01-30')).map(({ text: figure, status }) => `${figure} ${status}`);
}

describe('aims', () => {
  it.each([
    ['会议收到了预期效果，安置人员737人。', ['737人 actual']],
    ['预期安置人员737人。', ['737人 target']],
    // what is to come, which something only serves; look-alike: what is to come itself
    ['您的意见对我局今后的工作很有帮助。全县设有诊所83家。', ['83家 actual']],
    ['会议为今后的发展指明了方向。全县设有诊所83家。', ['83家 actual']],
    ['今后的工作，是方便群众就医。全县设诊所83家。', ['83家 target']],
    ['全市以实施振兴计划为抓手，办成实事8件。', ['8件 actual']],
    // a plan among the works that are named; look-alike: what is planned
    ['扎实推进能力提升计划建设等项目，新建校舍8万平方米。', ['8万平方米 actual']],
    ['扎实推进能力提升，计划建设校舍8万平方米。', ['8万平方米 target']],
    // several aims before one word for them; look-alike: results
    ['超额完成浓度同比下降4%、污染天数同比减少6%的改善目标。', ['下降4% target', '减少6% target']],
    ['浓度同比下降4%、污染天数同比减少6%，完成改善目标。', ['下降4% actual', '减少6% actual']],
    // what a work is held for, whatever verb it begins with; look-alikes: what is set out to be done
    ['该院将维护社会秩序作为首要任务，共受理案件1529件。', ['1529件 actual']],
    ['该局将提升服务纳入考核，办结工单30件。', ['30件 actual']],
    ['该局将提升服务质量，办结工单30件。', ['30件 target']],
    ['该局将把维护秩序作为首要任务，建成站点30个。', ['30个 target']],
    // what has been done is listed; look-alike: what is to be done
    ['一年来，我们认真做好以下工作：\n接收人员296名。', ['296名 actual']],
    ['下一步，认真做好以下工作：\n接收人员296名。', ['296名 target']],
    ['到2027年，卫生强市将实现：\n1、千人床位数达到4.3张\n2、新建医院12家', ['4.3张 target', '12家 target']],
    ['2023年，卫生强市实现：\n1、千人床位数达到4.3张\n2、新建医院12家', ['4.3张 actual', '12家 actual']],
    ['会议提出，2024年立案数要保持在400件以上，适用率稳定在85%以上。', ['400件以上 target', '85%以上 target']],
    // what is told of a meeting; look-alike: what is to come
    ['副局长安排部署下一步执行工作，并当场发放执行款242万元。', ['242万元 actual']],
    ['下一步，该局将加大执行力度，发放执行款242万元。', ['242万元 target']],
    // what had been planned and is done; look-alike: only planned
    ['计划实施的5个项目已于去年8月全部竣工，计划建设的12所学校均已开学。', ['5个 actual', '12所 actual']],
    ['计划实施的5个项目全部开工后，将增加岗位800个。', ['5个 target', '800个 target']],
    ['今年争取完成投资3亿元，紧盯集装箱500万标箱目标不放松。', ['3亿元 target', '500万标箱 target']],
    ['会议明确了2024年主要目标：售电量2410亿千瓦时，增长7.9%。', ['2410亿千瓦时 target']],
    ['2024年，持续开展专项行动，全年培训检察人员1.2万人次。', ['1.2万人次 target']],
    ['2023年，持续开展专项行动，全年培训检察人员1.2万人次。', ['1.2万人次 actual']],
    ['2024年，全年任务已下达，已培训检察人员1.2万人次。', ['1.2万人次 actual']],
    ['到2027年，全市建成充电桩2万个。', ['2万个 target']],
    ['2023年，安排项目100个，年度计划投资80亿元，实际完成投资82亿元。', ['100个 actual', '80亿元 target', '82亿元 actual']],
    ['今年，全市力争新增就业3万人。', ['3万人 target']],
    ['今年，工会将再重点支持建设工作室200家。', ['200家 target']],
    ['下一步，全市以扩大就业为目标，新增就业3万人。', ['3万人 target']],
    ['今年，该市将新建学校12所。新增学位9000个。', ['12所 target', '9000个 target']],
    ['该市将向学校提供教材100册。', ['100册 target']],
    ['今年，该市还将新改建农村公路12万公里。', ['12万公里 target']],
    ['832项大型检查价格将会下调。', ['832项 target']],
    ['该公司1月29日宣布，计划裁员3000人。', ['3000人 target']],
    ['市政府工作报告\n\n## 一、过去五年工作回顾\n\n五年来，新增就业5万人。\n\n## 二、今后五年主要目标\n\n新增就业6万人。', ['5万人 actual', '6万人 target']],
    ['2023年，务工规模达3259万人，超过3000万人的年度目标。', ['3259万人 actual', '超过3000万人 target']],
    ['今年全国社会保险基金预算支出3.8万亿元。年末滚存结余5.5万亿元。从主要险种预算情况看，养老保险基金收入2.4万亿元。', ['3.8万亿元 target', '5.5万亿元 target', '2.4万亿元 target']],
    ['该局新建幼儿园102所，超额完成80所目标。', ['102所 actual', '80所 target']],
    ['## 二、2024年预算草案\n\n一般公共预算收入安排361亿元，比上年预算增长11%。', ['361亿元 target']],
    ['## 二、主要目标\n\n已建成住宅区达标率不低于85%。', ['不低于85% target']],
    ['上半年，经济增长4.8%。各方应确保经济实现6%的增长目标。', ['增长4.8% actual', '6% target']],
    ['各方应确保经济实现6%的增长目标。', ['6% target']],
    ['下半年，该市将重点举办促销活动50场。', ['50场 target']],
    ['## 二、下步打算\n\n新建垃圾中转站12座。', ['12座 target']],
    // the year of the object; from now on; what a thing will do, at the head of its sentence
    ['将兑现2022年度奖励资金1.2亿元，惠及43家企业。', ['1.2亿元 target', '43家 target']],
    ['从今年起，通过3年时间，支持30个示范区。', ['30个 target']],
    ['全面投产后，年耗原料9万吨，可实现年减排5万吨。', ['9万吨 actual', '5万吨 target']],
    ['输电能力可由目前的2400万千瓦提升至3200万千瓦，力争年内达到3500万千瓦。', ['3200万千瓦 actual', '3500万千瓦 target']],
  ])('%s', async (text, expected) => expect(await statuses(text)).toEqual(expected));
});

describe('articles that are plans by their title', () => {
  it.each([
    ['为确保颗粒归仓，全区共投入收割机126台；为确保投产，将新增机组2台。', ['126台 actual', '2台 target']],
    ['关于印发平湖市2024年重点任务分工方案的通知\n\n一、扩大投资\n\n实施重点项目150个，新增就业3万人。', ['150个 target', '3万人 target']],
    ['平湖市2024年工作要点\n\n目前已建成充电桩26个。\n\n新增学位9000个。', ['26个 actual', '9000个 target']],
    ['某省印发《平湖市2024年工作方案》\n\n方案部署27项任务。', ['27项 actual']],
    // for several years, which its title tells in brackets
    ['关于印发《平湖市养老服务行动计划（2024—2026年）》的通知\n\n新增助餐点300个，空置率控制在45%以内。', ['300个 target', '控制在45%以内 target']],
    ['平湖市碳达峰实施方案（2023—2027年）\n\n截至2023年底，建成绿道26公里。\n\n新增绿道90公里。', ['26公里 actual', '90公里 target']],
    ['某省印发《平湖市养老服务行动计划（2024—2026年）》\n\n全省有助餐点300个。', ['300个 actual']],
    ['平湖市养老服务行动计划（2021—2023年）\n\n新增助餐点300个。', ['300个 actual']],
    // of a year that is over, and what only speaks of a plan
    ['平湖市2023年工作要点\n\n实施重点项目150个。', ['150个 actual']],
    ['平湖市2024年工作要点落地见效\n\n实施重点项目150个。', ['150个 actual']],
  ])('%j', async (text, expected) => expect(await statuses(text)).toEqual(expected));
});

describe('results although aims stand near', () => {
  it.each([
    ['该所以“小案快侦”为工作目标，最大限度追赃挽损，破案率达98.5%。', ['98.5% actual']],
    ['以优质服务为目标，全市办理事项2362件。', ['2362件 actual']],
    ['省级规划都已批复，72%的市级规划编制完成。', ['72% actual']],
    ['该院对下一步对策进行了思考。今年以来，共记录事项107件。', ['107件 actual']],
    ['今后几天余票充足。民航方面，假日共运送旅客825万人次，同比增长7.3%。单日旅客超过135万人次。', ['825万人次 actual', '超过135万人次 actual']],
    ['今年1月，社会保险基金预算收入3万亿元。', ['3万亿元 actual']],
    ['今年，一般公共预算收入3亿元。', ['3亿元 actual']],
    ['2023年，社会保险基金预算执行情况良好，支出3.8万亿元。', ['3.8万亿元 actual']],
    ['今年，该市将新建学校12所。目前，已开工学校5所。', ['12所 target', '5所 actual']],
    ['今年，该市将新建学校12所，目前，各项准备已就绪。开工改造小区140个。', ['12所 target', '140个 actual']],
    ['今年将149种新药纳入目录，支付药费350亿元。', ['149种 actual', '350亿元 actual']],
    ['警方对相关目标进行了34次行动。', ['34次 actual']],
    ['该省把1034个项目纳入绩效目标管理，涉及资金2140亿元。', ['1034个 actual', '2140亿元 actual']],
    ['市国资委规划发展与科技创新处主办会议，41家单位参加。', ['41家 actual']],
    ['## 一、2023年预算执行情况和2024年预算草案\n\n一般公共预算收入361亿元。', ['361亿元 actual']],
    ['今年该省将完成投资90亿元。记者了解到，财政部下达补助资金40亿元。', ['90亿元 target', '40亿元 actual']],
    ['预计2023年全年出口3亿元。', ['3亿元 actual']],
    // nouns
    ['截至目前，全国规划的40个物流中心全部挂牌成立。', ['40个 actual']],
    ['该厅锚定首战告捷的目标，把任务细化为65项。', ['65项 actual']],
    // what is told of now stands for itself
    ['今年，预计新改建农村公路16万公里，目前，农村公路总里程达460万公里。', ['16万公里 target', '460万公里 actual']],
    // who is asked what they plan, and what has been set, are there already
    ['调查显示，超过半数的受访企业计划未来两年内将增加投资。', ['超过半数 actual']],
    ['另有300家企业计划2025年投资80亿元。', ['300家 actual', '80亿元 target']],
    ['会议部署了明年要抓好的九项重点任务。', ['九项 actual']],
    ['省政府出台2025年20条政策措施。', ['20条 actual']],
    ['全省出口有望增长5%，全省已培育企业1236户。', ['增长5% target', '1236户 actual']],
    // look-alikes
    ['15个项目计划2025年开工。', ['15个 target']],
    ['会议将部署2025年的十项任务。', ['十项 target']],
    ['全省出口有望增长5%，再培育企业1236户。', ['增长5% target', '1236户 target']],
    // what forecasts are made with, what was struck, what a plan once was
    ['该公司开发的负荷预测系统通过30多种算法运行。', ['30多种 actual']],
    ['该国空袭多处目标，至少6人死亡。', ['至少6人 actual']],
    ['公司募资净额9亿元，较原拟募资多5亿元。', ['9亿元 actual', '多5亿元 actual']],
    // the preposition
    ['该市将审批时限压缩至10天。', ['10天 actual']],
    ['该厂将收获损失降低25%。', ['降低25% actual']],
  ])('%s', async (text, expected) => expect(await statuses(text)).toEqual(expected));
});

describe('what lies ahead of the release', () => {
  it.each([
    ['到2025年底，全市建成充电桩2万个。新建公园30个。', ['2万个 target', '30个 target']],
    ['2024年6月底前，新增“免证可办”事项100项，累计达600项。', ['100项 target', '600项 target']],
    ['《平湖市节能行动方案》提出，2024年，单位能耗降低2.5%，非化石能源占比达到18.9%。', ['降低2.5% target', '18.9% target']],
    ['2024年新增200个事项“同城通办”。', ['200个 target']],
    ['今年全市要新增就业60万人。', ['60万人 target']],
    ['该项目建成后，每年可送电400亿千瓦时。', ['400亿千瓦时 target']],
    ['自2024年2月7日起，首付款比例为20%。', ['20% target']],
    ['多家银行宣布，从2月起，新发放贷款利率下调30个基点。', ['下调30个基点 target']],
    ['未来还将每年发布行业标准300项；开展活动，建设示范城市50个。', ['300项 target', '50个 target']],
    // of no time past
    ['2023年，全市出口3亿元。下一步，全市将新建学校12所。', ['3亿元 actual', '12所 target']],
    ['2023年，全市出口3亿元。下一步，全市将开展招聘行动，预计提供岗位1000万个。', ['3亿元 actual', '1000万个 target']],
    ['2023年，全市出口3亿元。未来，全市将每年改造管网10万公里。', ['3亿元 actual', '10万公里 target']],
    // 将 before a verb that the words do not know
    ['各地将组织7300多项活动。', ['7300多项 target']],
    ['2024年，市政协将组织专题协商6次。', ['6次 target']],
    ['将组织协调6次的做法改为2次。', ['2次 actual']],
    ['今年，该市将深化更新行动，再增加小区300个。', ['300个 target']],
  ])('%s', async (text, expected) => expect(await statuses(text)).toEqual(expected));

  it('knows the budget of a report without a day by its heading', async () => {
    const [fact] = (await builtin()).extract('## 二、2016年预算草案\n\n一般公共预算收入安排361亿元。', {});
    expect([fact?.status, fact?.period]).toEqual(['target', '2016']);
  });

  it('gives an aim no time past', async () => {
    expect((await factsOf('2023年，全市出口3亿元。下一步，全市将新建学校12所。', '2024-01-30')).map(({ period }) => period)).toEqual(['2023', undefined]);
  });
});

describe('look-alikes: what is told as done', () => {
  it.each([
    ['调查将研究领域细分为4种类型。', ['4种 actual']],
    ['财报超出预期：净利润86亿元。', ['86亿元 actual']],
    ['央行今年已降息四次，并表示将放缓步伐。', ['四次 actual']],
    ['超过14亿人的现代化进程将为各国提供机遇。', ['超过14亿人 actual']],
    ['1月，国有银行平均预期最高收益率为3.06%，环比上涨2个基点。', ['3.06% actual']],
    ['公安局举行发还仪式，将追回的赃款、赃物返还给群众，挽损120余万元。', ['120余万元 actual']],
    // so many of them will
    ['约75%的新飞机将用于市场增长。', ['约75% target']],
    ['争取上级资金17.8亿元，发行专项债券4.26亿元。', ['17.8亿元 actual', '4.26亿元 actual']],
    ['年底前，对去年已查处的1200起问题开展检查。', ['1200起 actual']],
    ['从今年起，全市已累计支持示范区30个。', ['30个 actual']],
    ['从企业预期看，1月份景气指数为54%。', ['54% actual']],
    ['新货场投用后，换装能力由420标箱提升到840标箱。', ['840标箱 actual']],
    ['截至1月31日，全市建成充电桩2万个。', ['2万个 actual']],
    ['春节前，全市市场供应蔬菜300吨。', ['300吨 actual']],
    ['《平湖市节能行动方案》提出，2024年部署27项任务。', ['27项 actual']],
    ['今年新增200个事项“同城通办”。', ['200个 actual']],
    ['从10月起，贷款利率下调30个基点。', ['下调30个基点 actual']],
    ['该市计划新建学校12所；开展活动，已建成公园30个。', ['12所 target', '30个 actual']],
    ['该线通车后，日均客流达3万人次。', ['3万人次 actual']],
    ['该项目建成后，已送电400亿千瓦时。', ['400亿千瓦时 actual']],
    ['2023年，全市出口3亿元，预计进口2亿元。', ['3亿元 actual', '2亿元 actual']],
    ['今年，该市将新建学校12所。该部在高校增设了1673个专业布点。', ['12所 target', '1673个 actual']],
    ['该局将来自15个部门的数据进行分析。', ['15个 actual']],
    ['该市将首批5个镇列入试点。', ['5个 actual']],
    ['净利增长15%，超出市场预期，营收增长3%。', ['增长15% actual', '增长3% actual']],
    ['该项目计划使用资金6亿元，累计投入1亿元。', ['6亿元 target', '1亿元 actual']],
  ])('%s', async (text, expected) => expect(await statuses(text)).toEqual(expected));
});

describe('what is over in releases that tell no day', () => {
  it.each([
    // the heading runs on into its sentence
    ['2023年平湖市政府工作报告\n2022年，生产总值33亿元。\n2023年工作打算：生产总值增长6%，新增企业30家。', ['33亿元 actual', '增长6% target', '30家 target']],
    // a plan for five years tells what the five before them came to
    ['平湖市国民经济和社会发展第十四个五年规划纲要\n到2025年，生产总值达到85亿元。\n“十三五”时期，生产总值年均增长6.5%，2020年达到64亿元。', ['85亿元 target', '增长6.5% actual', '64亿元 actual']],
    // in each year of the plan, whatever was told before
    ['关于印发《平湖市基础设施实施方案（2020—2022年）》的通知\n截至2020年6月底，已建成基站2万座。每年培育企业10家。', ['2万座 actual', '10家 target']],
    // look-alike: what a year was is told behind its colon
    ['2023年平湖市政府工作报告\n2022年工作回顾：生产总值增长6%。', ['增长6% actual']],
    ['关于印发平湖市2022年重点任务分工方案的通知\n\n2021年，全市生产总值2亿元。为做好2022年工作，确保生产总值增长7%。\n\n一季度，实施项目150个。', ['2亿元 actual', '增长7% target', '150个 target']],
  ])('%s', async (text, expected) => {
    expect((await builtin()).extract(text, {}).map(({ text: figure, status }) => `${figure} ${status}`)).toEqual(expected);
  });
});

describe('the last weeks of the year', () => {
  it.each([
    ['2022年工作回顾\n\n一年来，预计完成地区生产总值58.6亿元。预计全年粮食产量5万吨。', '2022-12-28', ['58.6亿元 actual', '5万吨 actual']],
    // … and of a quarter; how much of a plan has been done
    ['今年一季度，全省预计实现林业总产值500亿元，同比增长3%。', '2024-03-22', ['500亿元 actual']],
    ['今年一季度，全省预计实现林业总产值500亿元。', '2024-02-22', ['500亿元 target']],
    ['目前已完成机插秧95万亩，完成计划插秧面积的88.7%。', '2015-05-21', ['95万亩 actual', '88.7% actual']],
    // behind the aims for the next year; money that was got
    ['明年将完成投资9亿元。\n\n2022年完成投资3亿元', '2022-12-28', ['9亿元 target', '3亿元 actual']],
    ['市水务系统千方百计争取上级水利资金达4.5亿元。', '2022-11-10', ['4.5亿元 actual']],
    // an aim, and a forecast of November
    ['全年力争完成投资3亿元。', '2022-12-28', ['3亿元 target']],
    ['预计全年粮食产量5万吨。', '2022-11-10', ['5万吨 target']],
  ])('%s %s', async (text, published, expected) => {
    expect((await builtin()).extract(text, { published }).map(({ text: figure, status }) => `${figure} ${status}`)).toEqual(expected);
  });
});

describe('aims that are set', () => {
  it.each([
    ['今年全市就业总体目标已经设定，城镇新增就业7万人，登记失业率控制在4.5%以内。', ['7万人 target', '控制在4.5%以内 target']],
    ['今年主要目标已确定，新增就业7万人。', ['7万人 target']],
    ['登记失业率为4.14%，低于全省4.6%的控制目标。', ['4.14% actual', '4.6% target']],
    // look-alikes: what was done for them
    ['今年主要目标已完成，新增就业7万人。', ['7万人 actual']],
    ['今年工作目标已经提前实现，新增就业7万人。', ['7万人 actual']],
  ])('%s', async (text, expected) => {
    expect((await builtin()).extract(text, { published: '2023-02-03' }).map(({ text: figure, status }) => `${figure} ${status}`)).toEqual(expected);
  });
});
