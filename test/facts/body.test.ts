import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../helpers/pipeline.js';

/** `figure body role` of every fact; `-` where it has no body. */
async function bodies(text: string, published = '2024-01-30'): Promise<string[]> {
  return (await factsOf(text, published)).map(({ text: figure, body, body_role }) => `${figure} ${body === undefined ? '-' : `${body} ${body_role ?? ''}`}`);
}

describe('who speaks', () => {
  it.each([
    ['经省文化和旅游厅测算，春节假期全省接待游客474万人次。', ['474万人次 省文化和旅游厅 speaker']],
    ['市教育局今日回复市人大常委会文件显示，2023年新增学位5200个。', ['5200个 市教育局 speaker']],
    ['国家统计局今天（1月17日）发布的最新数据显示，2023年粮食产量6.9亿吨。', ['6.9亿吨 国家统计局 speaker']],
    ['国家统计局网站29日公布31个省份的收入。上海则有不少总部。浙江居民收入达到6万元。', ['31个 国家统计局 speaker', '6万元 国家统计局 speaker']],
    ['中国电力建设企业协会日前在京发布的《行业报告》显示，2023年完成投资3亿元。', ['3亿元 中国电力建设企业协会 speaker']],
    ['市统计局公布的调查结果显示，2023年消费3亿元。网购5亿元。', ['3亿元 市统计局 speaker', '5亿元 市统计局 speaker']],
    ['日本财务省公布的统计结果显示，7月贸易逆差3亿日元。出口额5亿日元。', ['3亿日元 日本财务省 speaker', '5亿日元 日本财务省 speaker']],
    ['据市商务局不完全统计，2023年销售额3亿元。', ['3亿元 市商务局 speaker']],
    ['据本报记者不完全统计，2023年销售额3亿元。', ['3亿元 -']],
    // the offices of all divisions
    ['据各县（市）区应急管理局统计，倒塌房屋24间。', ['24间 各县（市）区应急管理局 speaker']],
    // of what it is that somebody has published
    ['市统计局公布的全市渔业生产数据显示，2023年销售额3亿元。', ['3亿元 市统计局 speaker']],
    ['恒远研究发布的城市商圈数据显示，2023年销售额3亿元。', ['3亿元 恒远研究 speaker']],
    // what was found is nobody
    ['根据初步核算结果显示，2023年销售额3亿元。', ['3亿元 -']],
    ['据自动测报站数据统计，2023年销售额3亿元。', ['3亿元 -']],
    ['据新乡日报记者不完全统计，2023年销售额3亿元。', ['3亿元 新乡日报 speaker']],
    ['据新乡日报记者报道，2023年销售额3亿元。', ['3亿元 -']],
    ['记者自市统计局举行的新闻发布会上获悉，2023年全市出口增长11%。', ['增长11% 市统计局 speaker']],
    // 联合|国家…; the source of a picture is none of the text
    ['公安部通报，公安机关联合国家重点实验室等单位破获案件79起。', ['79起 公安部 speaker']],
    ['联合国粮农组织的数据显示，全球粮食产量28亿吨。', ['28亿吨 联合国粮农组织 speaker']],
    ['全国出口增长61.6%。2010年至2022年出口额（数据来源：机电商会）能源转型推动进步。', ['增长61.6% -']],
    // where it was asked is no other body's; what only stands behind 的
    ['中国信息通信研究院的全国用户调查显示，2023年满意度达82%。', ['82% 中国信息通信研究院 speaker']],
    // run together with the name; those above him whom he thanks; sisters side by side
    ['省商务厅副厅长刘波致辞时说，省委、省政府高度重视外贸。2023年，全省出口3亿元。', ['3亿元 省商务厅 speaker']],
    ['省商务厅副厅长刘波说，省委、省政府推进改革。2023年，全省出口3亿元。', ['3亿元 省委 actor']],
    ['新乡市中级人民法院介绍，延津县法院收案17件，卫辉市法院收案26件。涉案企业中，民营企业占八成。', ['17件 延津县法院 actor', '26件 卫辉市法院 actor', '八成 新乡市中级人民法院 speaker']],
    // whose turn it is in the record of a press conference
    ['发布人：新乡市商务局局长　王建国\n　　　　新乡市统计局局长　向明\n\n【王建国】今年以来，出口3亿元。\n\n【向明】补充一点。2023年，消费增长2%。', ['3亿元 新乡市商务局 speaker', '增长2% 新乡市统计局 speaker']],
    ['发布人：新乡市商务局局长　王建国\n\n【刘明】今年以来，出口3亿元。', ['3亿元 -']],
    // a bare name means the body that the text gave with it
    ['市商务局局长王建国在会上介绍，全市出口3亿元。市科技局局长李晓明说，新增专利50件。王建国指出，进口达2亿元。', ['3亿元 市商务局 speaker', '50件 市科技局 speaker', '2亿元 市商务局 speaker']],
    // a head who only attends reports nothing
    ['市商务局局长王建国出席签约仪式。签约项目12个。', ['12个 -']],
    // who holds a conference ends who spoke before it, but where somebody speaks at it
    ['市统计局1月29日介绍，2023年出口3亿元。省政府新闻办1月30日举行发布会，全省新设企业2.4万家。进口增长7%。', ['3亿元 市统计局 speaker', '2.4万家 省政府新闻办 issuer', '增长7% 省政府新闻办 issuer']],
    ['市统计局1月29日介绍，2023年出口3亿元。在省政府新闻办举行的发布会上，有人表示，进口增长7%。企业2.4万家。', ['3亿元 市统计局 speaker', '增长7% 市统计局 speaker', '2.4万家 市统计局 speaker']],
    // a head with a word before his title; a noun and another of what is published; a share of what follows
    ['恒远科技集团全球资深副总裁王利军在会上表示，2023年销售额增长3%。', ['增长3% 恒远科技集团 speaker']],
    ['市统计局10日公布的最新货量及价格统计数字显示，2023年销售额增长3%。', ['增长3% 市统计局 speaker']],
    ['恒远公司投诉量456件，占非银行金融机构投诉总量的9%。', ['456件 恒远公司 actor', '9% 恒远公司 actor']],
    ['省农业厅厅长王利军表示，省农业厅一直密切关注价格。2023年价格增长3%。', ['增长3% 省农业厅 speaker']],
    ['1月29日，市统计局对外公布了全市数据：2023年销售额增长3%。', ['增长3% 市统计局 speaker']],
    ['记者从昨天市商务局举行的新闻发布会上获悉，2023年销售额增长3%。', ['增长3% 市商务局 speaker']],
    ['记者从昨天国新办举行的新闻发布会上获悉，2023年销售额增长3%。', ['增长3% 国新办 issuer']],
    ['美国国防部方面表示，2023年出口增长3%。', ['增长3% 美国国防部 speaker']],
    ['据日本石川县今天公布的数据，已造成222人死亡。', ['222人 日本石川县 speaker']],
    ['据浙江省发布的公报，2023年出口增长3%。', ['增长3% 浙江省 speaker']],
    ['据浙江省2023年的情况看，出口增长3%。', ['增长3% -']],
    // names in parts, known again by the last; an office of ours that another's head has
    ['迪拜商会主席阿卜杜勒—阿齐兹·古赖尔在接受专访时表示，合作丰硕。市商务局介绍，出口增长3%。古赖尔说，会员增长7%。', ['增长3% 市商务局 speaker', '增长7% 迪拜商会 speaker']],
    ['前财政部长劳伦斯·萨默斯表示，工资增长3%。萨默斯说，物价增长7%。', ['增长3% -', '增长7% -']],
    // who spoke at the conference of the same day
    ['省商务厅副厅长王建国1日表示，出口增长3%。当日，省政府新闻办举行发布会，介绍情况。据统计，进口增长7%。', ['增长3% 省商务厅 speaker', '增长7% 省商务厅 speaker']],
    ['新乡市财政局2023年收入3亿元。', ['3亿元 新乡市财政局 actor']],
    ['以色列军方表示，出口增长3%。该国国防部发布数据，进口增长7%。', ['增长3% 以色列军方 speaker', '增长7% 国防部 speaker']],
    // of whom an office that forecasts the weather tells nothing
    ['中央气象台继续发布预警，最大雨量120毫米。全省已转移群众11万多人，最大雨量150毫米。', ['120毫米 中央气象台 speaker', '11万多人 -', '150毫米 中央气象台 speaker']],
    ['市应急管理局发布预警，最大雨量120毫米。全省已转移群众11万多人。', ['120毫米 市应急管理局 speaker', '11万多人 市应急管理局 speaker']],
    // a number of them is no name, nor are firms of a trade
    ['加沙城一处领取点29日遭袭，8人死亡。', ['8人 -']],
    ['A股白酒上市公司首份年报出炉。恒远酒业披露的财务数据显示，公司营业收入15亿元。公司净利润增长9%。', ['15亿元 恒远酒业 speaker', '增长9% 恒远酒业 speaker']],
    // what it found speaks for it
    ['日本财务省29日公布的初步统计结果显示，2023年贸易逆差为787亿日元。报告显示，进口额为8.8万亿日元。', ['787亿日元 日本财务省 speaker', '8.8万亿日元 日本财务省 speaker']],
    // task forces and headquarters
    ['综合运输春运工作专班数据显示，1月29日人员流动量2亿人次。', ['2亿人次 综合运输春运工作专班 speaker']],
    ['广东省防总已派出8个工作组。', ['8个 广东省防总 actor']],
    // a firm by the short name of its shares; what is only done with shares
    ['恒远股份1月29日晚间发布年报，2023年公司营业收入13亿元。', ['13亿元 恒远股份 speaker']],
    ['回购股份1月29日发布公告，2023年公司营业收入13亿元。', ['13亿元 -']],
    // who is known by the frame alone
    ['也门胡塞武装29日称，本月发动袭击34次。', ['34次 也门胡塞武装 speaker']],
    ['俄罗斯联邦安全局29日说，抓获涉案人员3人。', ['3人 俄罗斯联邦安全局 speaker']],
    ['荷兰数据保护局26日表示，甲乙网约车公司违规收集信息。该机构宣布对该公司罚款2.9亿欧元。', ['2.9亿欧元 荷兰数据保护局 speaker']],
    ['台湾当局“主计总处”29日公布，2023年CPI同比上涨2.5%。该机构表示，核心CPI上涨2.7%。', ['上涨2.5% 台湾当局“主计总处” speaker', '上涨2.7% 台湾当局“主计总处” speaker']],
    ['台当局劳动事务主管部门公布，2023年失业人数41万人。', ['41万人 台当局劳动事务主管部门 speaker']],
    ['百宏亚太公告称，2023年实现销量4万吨。', ['4万吨 百宏亚太 speaker']],
    ['据恒远啤酒此前发布的业绩预告，2023年净利润3亿元。', ['3亿元 恒远啤酒 speaker']],
    // what it gives its figures out in is no part of its name
    ['据恒远找房年报数据，2023年交易额26096亿元。', ['26096亿元 恒远找房 speaker']],
    ['据恒壳官网消息，2023年交易额26096亿元。', ['26096亿元 恒壳 speaker']],
    ['据会议网站消息，2023年交易额26096亿元。', ['26096亿元 -']],
    ['新乡市水务局相关负责人在会议中表示，2023年供水3亿吨。', ['3亿吨 新乡市水务局 speaker']],
    ['按照国家统计局数据，2023年12月，蚌埠市房价环比下降0.3%。', ['下降0.3% 国家统计局 speaker']],
    ['公安部网安局政委王建国介绍，2023年破案79起。', ['79起 公安部 speaker']],
    // what part of the world he has in charge
    ['恒远轮船（中国）有限公司华南区总经理王建国介绍说，货运量增加30%。', ['增加30% 恒远轮船（中国）有限公司 speaker']],
    // a brand alone: a mark and a deed
    ['据悉，曜星CEO詹姆斯·邓恩出席活动。曜星宣布，在波兰投资46亿美元。', ['46亿美元 曜星 speaker']],
    ['曜星财报引发关注。今年7月，曜星交付新车2万台。', ['2万台 曜星 actor']],
    ['广告净利润可观。今年7月，广告交付2万条。', ['2万条 -']],
    // a brand in the full name of a firm
    ['安徽江淮汽车集团股份有限公司投入资金3亿元。', ['3亿元 安徽江淮汽车集团股份有限公司 actor']],
    ['佛山市曜星电子股份有限公司（301999）上市。投入资金3亿元。', ['3亿元 佛山市曜星电子股份有限公司 actor']],
    // known by its trade, with what it earned; a trade alone
    ['2022年，曜星制药实现营收23亿元；研发投入3亿元。', ['23亿元 曜星制药 actor', '3亿元 曜星制药 actor']],
    ['2022年，新能源汽车实现营收23亿元。', ['23亿元 -']],
    // the head of a firm that no ending tells; a kind of firm is none
    ['新城喜润城总经理王建国介绍，日均客流3万人次。喜润城引进品牌60个。', ['3万人次 新城喜润城 speaker', '60个 新城喜润城 speaker']],
    ['有餐厅总经理王建国介绍，日均客流3万人次。', ['3万人次 -']],
    // who calls the press
    ['新乡市公安局召开新闻通气会。记者获悉，全市破案300起。', ['300起 新乡市公安局 speaker']],
    // a unit whose ending and the one before it make a word (益处), before its head
    ['国家统计局工业司工业效益处处长王建国介绍，2023年利润率为5.73%。', ['5.73% 国家统计局 speaker']],
    // with other offices; at its own meeting; on what it tells
    ['市发展改革委等部门数据显示，2023年，制造业投资增长8%。', ['增长8% 市发展改革委 speaker']],
    ['记者从29日上午举行的省民航局新闻发布会上了解到，2023年完成旅客运输量573万人次。', ['573万人次 省民航局 speaker']],
    ['记者从29日举行的国务院政策例行吹风会上了解到，2023年完成旅客运输量573万人次。', ['573万人次 -']],
    ['29日，宁波保税区管委会就试点进展进行了通报。2023年，进口额增长17%。', ['增长17% 宁波保税区管委会 speaker']],
    ['29日，宁波保税区管委会就试点进展召开座谈会。', []],
    // the first of two offices of one person; a seat among many is none
    ['贵州省商务厅厅长、省自贸办主任王建国29日表示，2023年形成成果162项。王建国说，新增航线6条。', ['162项 贵州省商务厅 speaker', '6条 贵州省商务厅 speaker']],
    ['贵州省委常委、贵阳市委书记王建国29日表示，2023年新增企业162家。', ['162家 贵阳市 speaker']],
    // an index by its own name
    ['市统计局发布数据，新房均价2万元。根据恒房指数系统百城价格指数，2023年12月，二手房均价1万元。', ['2万元 市统计局 speaker', '1万元 恒房指数系统 speaker']],
    // the press of another country is who says it
    ['以色列媒体称，袭击造成3人死亡。', ['3人 以色列媒体 speaker']],
    // look-alikes: papers, what is announced, what is obeyed
    ['据新疆日报消息，2023年，新疆实现地区生产总值19125亿元。', ['19125亿元 新疆维吾尔自治区 actor']],
    ['上半年经营数据公告显示，销量达4万吨。', ['4万吨 -']],
    ['按照国家统计局要求，该市增加调查点12个。', ['12个 该市 actor']],
    // whose price it is, not who reports
    ['按照中国人民银行公布的中间价计算，股息为每股2.2元。', ['2.2元 -']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('who acts', () => {
  it.each([
    // to whom something is done; look-alike: who does it
    ['平湖市民政局负责社区工作。街道商会被评为“四好”商会。全年接收人员296名。', ['296名 平湖市民政局 actor']],
    ['平湖市民政局负责社区工作。市应急管理局开展演练。全年接收人员296名。', ['296名 市应急管理局 actor']],
    // what a head has asked for is no deed of his office
    ['按照区委书记李某“小镇办大事”的要求，平湖市民政局接收人员296名。', ['296名 平湖市民政局 actor']],
    ['按照区委书记李某“小镇办大事”的要求，接收人员296名。', ['296名 -']],
    ['宁夏12部门联合出台措施60条。', ['60条 宁夏回族自治区 actor']],
    ['江南大学苏州校区举行迎新活动，首批本科生500名入驻。', ['500名 江南大学苏州校区 actor']],
    ['某某残奥会中国体育代表团总人数516人。', ['516人 中国体育代表团 actor']],
    ['29日，缅甸警方移交嫌疑人6名。', ['6名 缅甸警方 actor']],
    // what a place plans, or is at
    ['今年，甘肃预计新增清洁能源500万千瓦。', ['500万千瓦 甘肃省 actor']],
    ['兰州正在推动企业改造，今年完成改造60家。', ['60家 兰州市 actor']],
    ['兰州正对企业进出口30亿元。', ['30亿元 -']],
    // what it is stands before its name
    ['今年来，怀化比对补贴信息680万条。', ['680万条 怀化市 actor']],
    ['位于延津县的新乡恒远印刷厂承担印刷任务404种。', ['404种 新乡恒远印刷厂 actor']],
    ['提供给延津县的恒远科技有限公司设备404台。', ['404台 -']],
    ['兰州今年将举办赛事120项。', ['120项 兰州市 actor']],
    ['交通执法部门查处超限车辆120辆。', ['120辆 交通执法部门 actor']],
    ['国家综合性消防救援队伍投入消防车2900辆。', ['2900辆 国家综合性消防救援队伍 actor']],
    ['城镇污水处理厂处理能力120万吨。', ['120万吨 -']],
    // a ranking is the publisher's, what those ranked did is theirs
    ['29日，某某顾问县域经济研究中心发布2023百强县榜单，安宁市上榜。2023年，安宁市完成地区生产总值661亿元。', ['661亿元 安宁市 actor']],
    ['29日，安宁市统计局发布2023年经济数据。2023年，安宁市完成地区生产总值661亿元。', ['661亿元 安宁市统计局 speaker']],
    // 其中 goes on with the firm, another sentence with who reports
    ['深圳市审计局通报检查结果。恒远银行2023年营业收入353亿元。其中利息净收入249亿元。处罚机构3家。', ['353亿元 恒远银行 actor', '249亿元 恒远银行 actor', '3家 深圳市审计局 speaker']],
    // offices of older years, hotlines, leagues of consumers
    ['市建委检查工地3处，市教委检查学校5所，市卫计委检查医院7家。', ['3处 市建委 actor', '5所 市教委 actor', '7家 市卫计委 actor']],
    ['市长公开电话受理中心受理来电3件。', ['3件 市长公开电话受理中心 actor']],
    ['市运管局查处出租车9台，市综合执法局检查商户6户。', ['9台 市运管局 actor', '6户 市综合执法局 actor']],
    ['2006年，全国消协组织共受理投诉7件。', ['7件 全国消协组织 actor']],
    // look-alikes: what is opened, and a verb
    ['银行将新设支行3家。', ['3家 -']],
    ['市里组织活动3次。', ['3次 -']],
    // ministries of older years, blood banks, schools, savings banks, posts at the border, the houses of the capital
    ['国家食品药品监管总局抽检食品3批次，铁道部开行列车5列。', ['3批次 国家食品药品监管总局 actor', '5列 铁道部 actor']],
    ['市中心血站采血3人，省招办设考点5个，县一中招生7人。', ['3人 市中心血站 actor', '5个 省招办 actor', '7人 县一中 actor']],
    ['瑞丽出入境边防检查站查验旅客3人。', ['3人 瑞丽出入境边防检查站 actor']],
    ['故宫博物院接待观众3人。', ['3人 故宫博物院 actor']],
    // look-alikes
    ['全市建成血站3座。', ['3座 -']],
    ['新增一中校区3个。', ['3个 -']],
    // whose several papers are only followed; who tells, and the second of two heads; a force of the police that fights fires
    ['平湖市住房公积金2018年年度报告\n\n根据国务院《住房公积金管理条例》和财政部《关于信息披露的通知》规定，现将报告公布如下：\n\n缴存额3亿元。', ['3亿元 -']],
    ['省教育厅厅长郭奔胜通报情况，省教育厅副厅长赖金生、省教育考试院院长刘小强答问。\n\n郭奔胜介绍，2023年新增学位3个。\n\n刘小强表示，报名考生5人。', ['3个 省教育厅 speaker', '5人 省教育考试院 speaker']],
    ['省公安消防总队总队长尹峰说，检查单位3家。', ['3家 省公安消防总队 speaker']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('whom a word points at', () => {
  it.each([
    ['新乡市税务局积极落实政策。企业拿到退税30笔。该局办理退税2亿元。', '2亿元 新乡市税务局 actor'],
    // a company told by the code of its share, and 公司 alone
    ['东海智造（688123）披露半年报。报告期内，公司实现营业收入46亿元。', '46亿元 东海智造 actor'],
    ['东海控股（01999.HK）披露半年报。公司实现营业收入46亿元。', '46亿元 东海控股 actor'],
    // behind a headline that no mark ends
    ['2024-08-14 20:52，正文：专注于焊接技术应用 东海智造上半年净利润9511万元同比增一成东海智造(688123)8月14日晚间发布的财务报告显示，公司上半年实现营业收入46亿元。', '46亿元 东海智造 speaker'],
    ['中国海关总署7日公布，7月进出口46亿元。', '46亿元 中国海关总署 speaker'],
    ['东海智造（688123）披露半年报。东海智造上半年研发投入4亿元。', '4亿元 东海智造 actor'],
    ['西山智造（688122）和东海智造（688123）公布业绩。东海智造上半年研发投入4亿元。', '4亿元 东海智造 actor'],
    ['恒远科技有限公司去年投产。公司实现产值3亿元。', '3亿元 恒远科技有限公司 actor'],
    ['记者从广西出入境边防检查总站获悉，元旦假期通关有序。该站查验旅客3万人次。', '3万人次 广西出入境边防检查总站 actor'],
    // look-alikes: an index has a code, too; of no company
    ['上证指数（000001）走高。公司债发行3亿元。', '3亿元 -'],
    ['恒远科技有限公司去年投产。市发改委给予支持。该公司实现产值3亿元。', '3亿元 恒远科技有限公司 actor'],
  ])('%s', async (text, expected) => expect(await bodies(text)).toContain(expected));
});

describe('how long a body is in force', () => {
  it.each([
    // a local body and a place outside its own
    ['安徽省委编办批复同意。江苏昆山财政收入23亿元。', ['23亿元 -']],
    // a company that is quoted once
    ['市税务局去年共减免税费3亿元。\n\n“退税很快。”恒远科技有限公司负责人张伟说，公司获退税20万元。\n\n全市办理退税50笔。', ['3亿元 市税务局 actor', '20万元 恒远科技有限公司 speaker', '50笔 -']],
    // a company that the release is about
    ['恒远科技有限公司发布年报，营业收入30亿元。\n\n网络广告收入5亿元。', ['30亿元 恒远科技有限公司 speaker', '5亿元 恒远科技有限公司 speaker']],
    // one hospital, and all of the city; the branch of the central bank tells of all itself
    ['发布时间：2024-01-19    来源：市卫生健康委\n\n市中心医院在全国位列第62位。组建医共体14个。', ['第62位 市中心医院 actor', '14个 市卫生健康委 issuer']],
    ['2023年，延津县新增学位900个。\n\n县人民医院新增床位300张。\n\n建成助餐点14个。', ['900个 延津县 actor', '300张 县人民医院 actor', '14个 延津县 actor']], // back to who acted before
    ['市中心医院开展手术300台。全市组建医共体14个。', ['300台 市中心医院 actor', '14个 -']],
    ['平湖市住房公积金中心根据国务院《住房公积金管理条例》规定公布年报。从业人员131人。', ['131人 平湖市住房公积金中心 actor']], // a rule that is followed speaks for nobody
    ['根据国家统计局《人口公报》，就业人员7亿人。', ['7亿人 国家统计局 speaker']],
    ['中国人民银行成都分行引导资金3亿元。全省发放贷款14亿元。', ['3亿元 中国人民银行成都分行 actor', '14亿元 中国人民银行成都分行 actor']],
    // a county in the report of its city; in news it holds on
    ['政府工作报告\n——2024年1月16日在益阳市第六届人民代表大会第四次会议上\n\n安化县建成公路12公里。全年治理矮围19处。', ['12公里 安化县 actor', '19处 -']],
    ['安化县建成公路12公里。治理矮围19处。', ['12公里 安化县 actor', '19处 安化县 actor']],
    // what the centre did in a paragraph before
    ['国务院印发意见，部署20项任务。\n\n宁波企业总数300家。', ['20项 国务院 actor', '300家 -']],
    // a part of whom one speaks
    ['2023年，全市法院受理案件31万件，其中市法院受理3万件。审结刑事案件6200件。', ['31万件 全市法院 actor', '3万件 市法院 actor', '6200件 全市法院 actor']],
    // who approves a figure is not who reports it
    ['省财政厅受委托报告。经财政部核定，我省债务限额5522亿元。', ['5522亿元 省财政厅 actor']],
    // the firm that the release is of, wherever it works
    ['恒远集团2023年业绩创新高\n来源：恒远集团\n\n埃及项目用工1万人。', ['1万人 恒远集团 issuer']],
    // those whom something was done for
    ['新乡海关落实惠企政策。新乡学院、河南师范大学等单位获减免税款19万元。', ['19万元 新乡海关 actor']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('who issued it', () => {
  it.each([
    ['全市受理投诉300件，办结率99%。\n\n来源：兰州市教育局', '300件 兰州市教育局 issuer'],
    ['投诉受理情况\n日期：2024年09月18日 来源：兰州市教育局 点击：12\n\n全市受理投诉300件，办结率99%。', '300件 兰州市教育局 issuer'],
    ['投诉受理情况\n（2024年9月18日）\n兰州市教育局\n\n全市受理投诉300件，办结率99%。', '300件 兰州市教育局 issuer'],
    ['投诉受理情况\n作者：张三 来源：本站 2024/9/18\n\n全市受理投诉300件，办结率99%。', '300件 -'],
    ['投诉受理情况\n来源：兰州市纪委监委网站 时间：2024-09-18\n\n全市受理投诉300件，办结率99%。', '300件 兰州市纪委监委 issuer'],
    ['投诉受理情况\n【发布单位】兰州市教育局\n【发布日期】2024-09-18\n\n全市受理投诉300件，办结率99%。', '300件 兰州市教育局 issuer'],
    ['出入境情况\n兰州边检站　2024-10-08\n假期查验旅客300件，办结率99%。', '300件 兰州边检站 issuer'],
    ['投诉受理情况\n兰州市教育局 2024-09-18\n全市受理投诉300件，办结率99%。', '300件 兰州市教育局 issuer'],
    ['投诉受理情况\n2024-09-18 10:30 兰州市教育局\n全市受理投诉300件，办结率99%。', '300件 兰州市教育局 issuer'],
    ['財政部新聞稿　　　發稿日期：112年7月7日\n投訴受理情況\n全市受理投訴300件，辦結率99%。', '300件 財政部 issuer'],
    ['投訴受理情況\n財政部統計處113年7月9日發布\n全市受理投訴300件，辦結率99%。', '300件 財政部統計處 issuer'],
    ['2020年预算执行情况的报告\n——2021年1月19日在平湖市第十六届人民代表大会第五次会议上\n平湖市财政局\n\n税务部门办理退税31亿元。\n\n全市受理投诉300件。', '300件 平湖市财政局 issuer'],
    ['2015年预算执行情况的报告\n——2016年1月20日在平湖市第十六届人民代表大会第六次会议上\n平湖市财政局局长　王建国\n\n全市受理投诉300件，办结率99%。', '300件 平湖市财政局 issuer'],
    ['证券代码：002999　　证券简称：东海股份\n东海股份2023年年度报告\n\n投产产能300件，利用率99%。', '300件 东海股份 issuer'],
    ['政府工作报告\n——2024年1月10日在平顶山市第十二届人民代表大会第三次会议上\n平顶山市人民政府市长　王建国\n\n全市受理投诉300件，办结率99%。', '300件 平顶山市人民政府 issuer'],
    // nothing but names between the title and the text: of two the first
    ['延津县2020年统计公报\n延津县统计局　国家统计局延津调查队\n（2021年3月）\n\n全市受理投诉300件，办结率99%。', '300件 延津县统计局 issuer'],
    ['# 投诉情况\n\n香港特別行政區政府新聞公報\n\n2023年10月27日\n\n衞生防護中心今日公布，共錄得投訴300件。\n\n辦結率99%。', '99% 衞生防護中心 speaker'],
    // what the title opens with
    ['江南大学2020届毕业生就业质量年度报告发布\n\n学校毕业生共300件，就业率99%。', '300件 江南大学 issuer'],
    ['新乡日报2020届新闻奖揭晓\n\n全市受理投诉300件，办结率99%。', '300件 -'],
    // who acts in one paragraph does not answer for the next
    ['关于第12号提案的答复\n\n税务部门办理退税31亿元。\n\n全市受理投诉300件，办结率99%。\n\n河北省商务厅\n2024年6月18日', '300件 河北省商务厅 issuer'],
    // those who pass it on, and who wrote it
    ['来源：北京日报全国首家新设券商落地\n全市受理投诉300件，办结率99%。', '300件 -'],
    ['全市受理投诉300件，办结率99%。\n\n来源：中新网广东', '300件 -'],
    ['投诉办理情况\n\n时间：2019-01-25  来源：\n\n2018年，受理投诉300件。', '300件 -'],
    ['全市受理投诉300件，办结率99%。\n\n来源：实习记者王小明', '300件 -'],
    ['全市受理投诉300件，办结率99%。\n\n如若转载，请注明来源：投诉量创新高', '300件 -'],
  ])('%s', async (text, expected) => expect(await bodies(text)).toContain(expected));
});

describe('names of bodies', () => {
  it.each([
    // its own unit speaks for the whole
    ['省公安厅刑警总队总队长王建国介绍，全省破获案件8起。', '8起 省公安厅 speaker'],
    // a department of a party's committee is an office of its own, and a centre runs the line
    ['县委社会工作部副部长王建国介绍，清理1.9万处。', '1.9万处 县委社会工作部 speaker'],
    ['市12345热线中心副主任王建国介绍，受理诉求6.8万件。', '6.8万件 市12345热线中心 speaker'],
    ['12345热线受理诉求6.8万件。', '6.8万件 12345热线 actor'],
    ['12345政府服务热线受理诉求6.8万件。', '6.8万件 12345政府服务热线 actor'],
    ['国家发展改革委党组成员、副主任王建国在成果发布会上发布了报告。装机达13亿千瓦。', '13亿千瓦 国家发展改革委 speaker'],
    // a short name that the release gives
    ['湖北恒远消费金融股份有限公司（以下简称“恒远消金”）今年增资。恒远消金营业收入6亿元。', '6亿元 湖北恒远消费金融股份有限公司 actor'],
    ['厚德供应链管理（怀化）有限公司出口3亿元。', '3亿元 厚德供应链管理（怀化）有限公司 actor'],
    ['上海浦江海关查获案件12件。', '12件 上海浦江海关 actor'],
    ['市中院受理案件9800件。', '9800件 市中院 actor'],
    ['县人民法院审结案件300件。', '300件 县人民法院 actor'],
    ['区检察院办理案件30件。', '30件 区检察院 actor'],
    ['县总工会慰问职工300人。', '300人 县总工会 actor'],
    ['各基层法院审结案件300件。', '300件 -'],
    ['全国法院审结案件3000万件。', '3000万件 全国法院 actor'],
    ['石桥派出所破案12起。', '12起 石桥派出所 actor'],
    ['海口免税店接待购物3万人次。', '3万人次 海口免税店 actor'],
    ['中储粮舒兰直属库收购玉米3万吨。', '3万吨 中储粮舒兰直属库 actor'],
    // kinds of them
    ['辖区派出所破案12起。', '12起 -'],
    ['浙江查获海关监管案件12件。', '12件 浙江省 actor'],
    // whose line it is
    ['农业农村部：生猪价格下降\n\n上半年猪肉产量3032万吨。', '3032万吨 农业农村部 issuer'],
    ['海关总署：前7个月进出口23万亿元。', '23万亿元 海关总署 speaker'],
    // fields joined by 和, railways, the grid
    ['郑州市住房保障和房地产管理局发布通知，通知共15条。', '15条 郑州市住房保障和房地产管理局 speaker'],
    ['国铁南宁局数据显示，发送旅客75万人次。', '75万人次 国铁南宁局 speaker'],
    ['国网河南电力完成投资30亿元。', '30亿元 国网河南电力 actor'],
    ['武汉市医改办常务副主任王建国介绍，参改医院18家。', '18家 武汉市医改办 speaker'],
    // whose figure it is
    ['据市金融办介绍，信贷平稳。恒远科技有限公司营业收入6亿元。', '6亿元 恒远科技有限公司 actor'],
    // a place that acts
    ['发布会上获悉，昭通市坚持因户施策，建立网格2.5万个。', '2.5万个 昭通市 actor'],
  ])('%s', async (text, expected) => expect(await bodies(text)).toContain(expected));
});

describe('names registered behind their place, whatever characters they hold', () => {
  it.each([
    ['据北京国能锂电科技有限公司总经理王建国介绍，出口3亿元。', '3亿元 北京国能锂电科技有限公司 speaker'],
    ['重庆市中远航进出口有限公司实现出口3亿元。', '3亿元 重庆市中远航进出口有限公司 actor'],
    ['美国供应管理协会29日公布，指数为46.8。', '46.8 美国供应管理协会 speaker'],
    ['美国抵押贷款银行家协会29日公布，拖欠率为3%。', '3% 美国抵押贷款银行家协会 speaker'],
    ['华中师范大学招收新生1万名。', '1万名 华中师范大学 actor'],
    ['厦门大学附属第一医院开展手术8万台。', '8万台 厦门大学附属第一医院 actor'],
    ['郑州大学第一附属医院开展手术8万台。', '8万台 郑州大学第一附属医院 actor'],
    // words end it
    ['重庆正推动恒远科技有限公司上市，融资3亿元。', '3亿元 重庆市 actor'],
    ['中卫数据中心集群机架达6万架。', '6万架 -'],
    ['冰岛地处北大西洋，有火山130座。', '130座 -'],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual([expected]));
});

describe('an article that one body alone reports', () => {
  it.each([
    ['全市PM2.5浓度64微克。据北京市环保局介绍，淘汰老旧车17万辆。', ['64微克 北京市环保局 speaker', '17万辆 北京市环保局 speaker']],
    // two of them: the first before anyone has spoken
    ['全市PM2.5浓度64微克。据北京市环保局介绍，淘汰老旧车17万辆。据北京市交通委介绍，新增公交车300辆。', ['64微克 北京市环保局 speaker', '17万辆 北京市环保局 speaker', '300辆 北京市交通委 speaker']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('a paper that speaks', () => {
  it.each([
    // its publisher, named before or behind
    ['新城研究院发布《2023年通勤报告》。据市交通局介绍，新增公交车300辆。《报告》显示，1400万人承受极端通勤。', ['300辆 市交通局 speaker', '1400万人 新城研究院 speaker']],
    ['据市交通局介绍，新增公交车300辆。据报告显示，通勤人口达1400万人。该报告由新城研究院发布。', ['300辆 市交通局 speaker', '1400万人 新城研究院 speaker']],
    // nobody publishes it
    ['据市交通局介绍，新增公交车300辆。据报告显示，通勤人口达1400万人。', ['300辆 市交通局 speaker', '1400万人 市交通局 speaker']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('who is quoted over many sentences', () => {
  it.each([
    ['霍尔边检站查验旅客5万人次。恒远国际贸易有限公司总经理王建国说：“现在是高峰期。截至目前，我们出口商品车4000辆。”\n\n通关车辆达3万辆。', '4000辆 恒远国际贸易有限公司 speaker'],
    // it ends with the quotation
    ['据霍尔果斯海关介绍，通关有序。恒远国际贸易有限公司总经理王建国说：“现在是高峰期。我们出口商品车4000辆。”通关车辆达3万辆。', '3万辆 霍尔果斯海关 speaker'],
  ])('%s', async (text, expected) => expect(await bodies(text)).toContain(expected));
});

describe('all offices of a field', () => {
  it.each([
    ['公安部介绍春运情况。全国铁路公安机关抓获嫌疑人30名。长航公安机关投入警力2.9万人次。', ['30名 全国铁路公安机关 actor', '2.9万人次 长航公安机关 actor']],
    ['新年伊始，全国各级医保部门积极落实政策。126种药品进入目录。', ['126种 医保部门 actor']],
    // beside the one that reports
    ['湖南省农业农村厅介绍，春耕平稳。全省各级农业农村部门派出指导组3000个。建成示范社100家。', ['3000个 农业农村部门 actor', '100家 湖南省农业农村厅 speaker']],
    ['2023年，农业部门就业人数56万人。', ['56万人 -']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('firms in pieces, and whose lines reach far', () => {
  it.each([
    ['恒远航空(6.740, -0.09, -1.32%)股份(01955)公布，2023年7月，该集团引进飞机2架。', '2架 恒远航空 speaker'],
    ['记者从中国铁路上海局集团有限公司（下简称上海局集团）获悉，宁波舟山港海铁联运增长8%。目前，开通线路100条。', '100条 中国铁路上海局集团有限公司 speaker'],
  ])('%s', async (text, expected) => expect(await bodies(text)).toContain(expected));
});

describe('a list of who speaks, and the names that open their answers', () => {
  it.each([
    // with what courtesy adds, their bureaus, and a name that holds a word
    [
      '今天请来农业农村部党组成员、副部长吴世文先生，出席的还有市场与信息化司司长王金兰女士、畜牧业司司长马有德先生。\n\n[某报记者]: 请介绍情况。\n\n[吴世文]: 粮食总产1.2万亿斤。[10:08]\n\n[王金兰]: 谢谢。均价16.7元。[10:12]\n\n[马有德]: 生猪出栏7亿头。',
      ['1.2万亿斤 农业农村部 speaker', '16.7元 农业农村部 speaker', '7亿头 农业农村部 speaker'],
    ],
    ['发布人：省科技厅副厅长 吴世文；省教育厅副厅长 王金兰\n\n吴世文：全省企业7万家。\n\n王金兰：谢谢提问。全省高校162所。', ['7万家 省科技厅 speaker', '162所 省教育厅 speaker']],
    // a speaker on a line of his own heads no section where turns follow; a turn lasts over paragraphs
    ['发布人：新乡市商务局副局长　王建国\n\n新乡市商务局外贸科科长　向明\n\n王建国：2023年，出口3亿元。\n\n进口5亿元。\n\n向明：新增企业7家。', ['3亿元 新乡市商务局 speaker', '5亿元 新乡市商务局 speaker', '7家 新乡市商务局 speaker']],
    ['新闻发布会\n\n新乡市教育局局长　王建国：\n全市新增学位3个。\n\n新乡市医保局局长　何志刚：\n全市参保5万人。', ['3个 新乡市教育局 speaker', '5万人 新乡市医保局 speaker']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('whose figure it is, up to where another has the next', () => {
  it.each([
    ['广元车务段发送旅客102万人次。其中，广元火车站发送旅客75万人；西成高铁发送旅客60万人。', ['102万人次 广元车务段 actor', '75万人 广元火车站 actor', '60万人 广元车务段 actor']],
    ['新乡市公安局介绍，全市破案300起。市反诈中心劝阻群众38万人次。打掉团伙217个。', ['300起 新乡市公安局 speaker', '38万人次 市反诈中心 actor', '217个 新乡市公安局 speaker']],
    ['山东边检总站统筹部署。\n\n威海边检站开展检查。全省开通航线9条。', ['9条 -']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('named behind the figures, where nobody was before', () => {
  it.each([
    ['警情下降27%、调解率100%，今年以来，市公安局深入推进警务改革。', ['下降27% 市公安局 actor', '100% 市公安局 actor']],
    ['市商务局服务企业90家。出口增长27%，市统计局组织专题调研。', ['90家 市商务局 actor', '增长27% 市商务局 actor']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('who acts and who speaks in one sentence', () => {
  it.each([
    // the last to speak
    ['市政府办公室举行发布会，市商务局相关负责人介绍，全市出口3亿元。', ['3亿元 市商务局 speaker']],
    // a place that does something to its problems, not one that trades
    ['12345热线服务中心接到诉求9件。昭通市对共性问题进行治理，出台政策400项。', ['9件 12345热线服务中心 actor', '400项 昭通市 actor']],
    ['山东对东盟出口3亿元。', ['3亿元 -']],
    // each of a list for its own figure; look-alike: those to whom it is given
    ['市教育局、市卫健局分别办理提案5件、6件。', ['5件 市教育局 actor', '6件 市卫健局 actor']],
    ['工商银行和建设银行分别实现净利润5亿元、6亿元。', ['5亿元 工商银行 actor', '6亿元 建设银行 actor']],
    ['办件量前三的部门：住建局99件；公安局77件。', ['99件 住建局 actor', '77件 公安局 actor']],
    ['对市教育局、市卫健局分别拨款5万元、6万元。', ['5万元 -', '6万元 -']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('a place that acts, by its own name', () => {
  it.each([
    ['浙江全省将新建充电桩230万个。', '230万个 浙江省 actor'],
    ['四川建成高速公路9800公里。', '9800公里 四川省 actor'],
    ['四川省建成高速公路9800公里。', '9800公里 四川省 actor'],
    // what its predicate opens with
    ['近年来，河北省涞源县从源头治理入手，推进绿色发展。截至7月底，完成投资1.89亿元。', '1.89亿元 河北省涞源县 actor'],
    ['涞源县抓实河长制工作，开展巡河69次。', '69次 涞源县 actor'],
    // whose figure it is
    ['四川高速公路里程9800公里。', '9800公里 -'],
    ['浙江全省机场货邮吞吐量54万吨。', '54万吨 -'],
    // an office of the province and one of the city: who heads the city speaks
    ['江苏省委常委、苏州市委书记王建国表示，新设企业5万户。', '5万户 苏州市 speaker'],
    ['市委常委、宣传部部长王建国介绍，新建书房5家。', '5家 市委 speaker'],
  ])('%s', async (text, expected) => expect(await bodies(text)).toContain(expected));
});

describe('offices of other countries by one character', () => {
  it.each([
    ['哈萨克斯坦总理召开会议。哈国民经济部部长在会议中表示，今年前6个月，经济增长4.8%。另据哈央行数据，外贸成交额672亿美元。', ['增长4.8% 哈国民经济部 speaker', '672亿美元 哈央行 speaker']],
    ['俄罗斯媒体报道，俄国防部29日通报，击落无人机34架。', ['34架 俄国防部 speaker']],
    // no country is named, and a word
    ['哈国防部公布，击落无人机34架。', ['34架 国防部 speaker']],
    ['以色列媒体报道，当地新政府29日宣布，释放人员34名。', ['34名 以色列媒体 speaker']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('what a heading ends', () => {
  const release = '2023年1—8月全省经济运行情况\n\n江西省统计局　国家统计局江西调查总队\n2023-09-17 16:02\n\n　　一、工业生产平稳\n　　全省工业增加值增长5%。\n\n';
  it.each([
    // a section of a release that names its issuer: whom it quotes
    [`${release}　　二、外贸增长\n　　据南昌海关统计，全省进出口3081亿元。其中，出口1200亿元。\n\n　　三、物价平稳\n　　全省居民消费价格上涨0.6%。`, ['增长5% 江西省统计局 issuer', '3081亿元 南昌海关 speaker', '1200亿元 南昌海关 speaker', '上涨0.6% 江西省统计局 issuer']],
    // a county that acted under the heading before
    ['政府工作报告\n赣州市市长　王建国\n\n一、2018年工作回顾\n（一）脱贫成效显著。全年18万人脱贫，瑞金市成为首个脱贫的县。\n（二）工业扎实推进。新增工业企业372户。', ['18万人 -', '372户 -']],
    // an office of the house that the title names
    ['银保监会发布2020年二季度监管指标\n\n发布时间：2020-08-10　　来源：统信部\n\n二季度末，保险公司总资产21万亿元。', ['21万亿元 银保监会 issuer']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('papers and stations', () => {
  it.each([
    // they give pictures and pass on news
    ['丘北县仙人洞村。丘北县融媒体中心供图。截至7月底，累计完成投资1.89亿元。', '1.89亿元 -'],
    ['据市广播电视台报道，新增绿地30公顷。', '30公顷 -'],
    // what they do themselves
    ['丘北县融媒体中心制作短视频300条。', '300条 丘北县融媒体中心 actor'],
  ])('%s', async (text, expected) => expect(await bodies(text)).toContain(expected));
});

describe('whom a unit and a short name stand for', () => {
  it.each([
    ['人民银行大连市中心支行货币信贷管理处副处长王建国介绍，办理再贴现31.7亿元。', '31.7亿元 人民银行大连市中心支行 speaker'],
    ['市园林绿化管理处介绍，新增绿地30公顷。', '30公顷 市园林绿化管理处 speaker'],
    ['国家金融监督管理总局广东监管局（以下简称“广东监管局”）副局长王建国介绍，保费收入3929亿元。', '3929亿元 国家金融监督管理总局广东监管局 speaker'],
    ['四川再担保与三家机构合作，合作额度280亿元。', '280亿元 四川再担保 actor'],
    ['四川再担保机构在保余额280亿元。', '280亿元 -'],
    ['区科创局相关负责人介绍，技术合同27.4亿元。', '27.4亿元 区科创局 speaker'],
    // no 国新办 within 全国新办
    ['国家税务总局发布数据显示，全国新办经营主体户数增长7.3%。', '增长7.3% 国家税务总局 speaker'],
    ['国新办发布数据显示，户数增长7.3%。', '增长7.3% 国新办 speaker'],
    // a name with a bracket, and several who publish together
    ['记者从上合组织（连云港）国际物流园了解到，完成物流量3415万吨。', '3415万吨 上合组织（连云港）国际物流园 speaker'],
    ['广州市社会科学院、南方出版社3日在广州联合发布报告。报告显示，新设立企业3442家。', '3442家 广州市社会科学院 speaker'],
    // a building is named for its works
    ['拉萨贡嘎机场外部交通改造工程开工，7个项目加快推进。', '7个 -'],
    ['杭州机场东区货站总投资14亿元。', '14亿元 杭州机场 actor'],
  ])('%s', async (text, expected) => expect(await bodies(text)).toContain(expected));
});

describe('a province and the figures of its cities', () => {
  it.each([
    // and those of another province
    ['山东提出实施100项创新项目；贵州产业基金规模6亿元。', ['100项 山东省 actor', '6亿元 -']],
    ['近年来，江苏加快建设产业集群。镇江船舶产业应税销售增长38.8%。', ['增长38.8% -']],
    ['近年来，江苏加快建设产业集群。全省船舶产业应税销售增长38.8%。', ['增长38.8% 江苏省 actor']],
    ['中央财政安排资金3亿元。河南今年计划投入农业机械400万台。', ['3亿元 中央财政 actor', '400万台 河南省 actor']],
    // a way from place to place; who goes there
    ['杭州到南京铁路全长282公里。', ['282公里 -']],
    ['杭州到南京举办推介会12场。', ['12场 杭州市 actor']],
    ['河南今年小麦产量400亿斤。', ['400亿斤 -']],
    // who holds an opinion reports
    ['出口增长3%。青岛海关统计分析认为，贸易便利化是主因。', ['增长3% 青岛海关 speaker']],
    ['这些国家政府采取行动，共建项目10个。', ['10个 -']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('who speaks at a conference', () => {
  it.each([
    // the house where others speak
    ['省政府新闻办16日举行新闻发布会，省应急管理厅厅长王建国表示，工作推进。接入物资数据2500万条。', ['2500万条 省应急管理厅 speaker']],
    // a line of business is no bank
    ['江南银行发布年报，该行营业收入22亿元。财富银行方面，零售规模28亿元。该行科技投入63亿元。', ['22亿元 江南银行 speaker', '28亿元 江南银行 speaker', '63亿元 江南银行 actor']],
    ['江南银行发布年报，该行营业收入22亿元。私人银行客户5万户。', ['22亿元 江南银行 speaker', '5万户 江南银行 speaker']],
    // where a company speaks
    ['小米集团24日在港交所公布业绩。总收入达721亿元。', ['721亿元 小米集团 actor']],
    ['港交所24日公布业绩。总收入达721亿元。', ['721亿元 港交所 speaker']],
    // its own where nobody else does
    ['国务院新闻办7月19日举行发布会，新设外商投资企业2.4万家。装备投资增长5%。', ['2.4万家 国务院新闻办 issuer', '增长5% 国务院新闻办 issuer']],
    ['国务院新闻办举行招聘活动12场。', ['12场 国务院新闻办 actor']],
    ['记者从国新办新闻发布会上了解到，就业改善。国家统计局新闻发言人王建国表示，形势稳定。当月失业率为5.3%。', ['5.3% 国家统计局 speaker']],
    ['记者从国新办了解到，当月失业率为5.3%。', ['5.3% 国新办 speaker']],
    // by whom something is organised that others do
    ['由中宣部组织的采访活动成功开展。正定县现存古建筑38处。', ['38处 -']],
    ['由中宣部开展采访活动12场。', ['12场 中宣部 actor']],
    // a district's head, and the figure of its province
    ['浙江省杭州市萧山区委书记王建国表示，企业走出去。\n\n浙江省实际使用外资129亿美元。', ['129亿美元 -']],
    ['浙江省杭州市萧山区委书记王建国表示，企业走出去。\n\n萧山区实际使用外资129亿美元。', ['129亿美元 浙江省杭州市萧山区 speaker']],
    // those who act behind the figure: not one of its parts
    ['进出口总额240亿美元，其中恒远集团增势强劲。', ['240亿美元 -']],
    // where they met
    ['国家发改委副主任王建国在国务院政策例行吹风会上说，政策有力。王建国说，餐饮收入增长21.4%。', ['增长21.4% 国家发改委 speaker']],
    ['国务院新闻办公室举行发布会，请国家统计局新闻发言人、国民经济综合统计司司长王建国介绍情况。王建国：失业率为5.3%。', ['5.3% 国家统计局 speaker']],
    ['记者在国家知识产权局召开的新闻发布会上了解到，有效商标661万件。', ['661万件 国家知识产权局 speaker']],
    ['代表团在国家知识产权局召开座谈会。有效商标661万件。', ['661万件 -']],
    ['坚决听从党中央命令。破获案件19万起。', ['19万起 -']],
    ['按照要求，全国公安机关重拳打击犯罪，五年来，共破获案件19万起。', ['19万起 全国公安机关 actor']],
    ['记者从四川省全省检察长会议上获悉，案件7件被评为典型。', ['7件 -']],
    ['浙江省副省长王建国表示，新建公路300公里。', ['300公里 浙江省 speaker']],
    // it and others
    ['生态环境部等七部门近日联合印发计划，安全利用率达到94%以上。', ['94%以上 生态环境部 actor']],
    ['生态环境部等单位专家参会，安全利用率达到94%以上。', ['94%以上 -']],
    // other words of telling
    ['北京市餐饮行业协会会长王建国分享了上半年数据，餐饮收入656亿元。', ['656亿元 北京市餐饮行业协会 speaker']],
    ['北京市餐饮行业协会会长王建国出席会议，餐饮收入656亿元。', ['656亿元 -']],
    ['教育部在今年7月发布的《统计公报》显示：全国共有幼儿园28万所。', ['28万所 教育部 speaker']],
    // branches, officers of the law
    ['据厦航福州分公司总经理王建国介绍，中转旅客13万人次。', ['13万人次 厦航福州分公司 speaker']],
    ['据福州分公司介绍，中转旅客13万人次。', ['13万人次 -']],
    ['扬州交通执法部门组织联合执法行动52次。', ['52次 扬州交通执法部门 actor']],
    // a place whose output is told gives way to who called the press together
    ['江苏省政府召开新闻发布会，通报上半年情况。江苏实现生产总值604亿元。第一产业增加值17亿元。', ['604亿元 江苏省政府 issuer', '17亿元 江苏省政府 issuer']],
    ['今年，检察机关批准逮捕案件83件。全年起诉案件97件。', ['83件 检察机关 actor', '97件 检察机关 actor']],
    ['全市移送公安机关案件37件。', ['37件 -']],
    ['今年，中央财政下达补贴40亿元。全国新建果园12万亩。', ['40亿元 中央财政 actor', '12万亩 -']],
    // two who publish together, and two heads who are present
    ['扬州市统计局和国家统计局扬州调查队今日发布上半年经济运行情况。生产总值完成830亿元。', ['830亿元 扬州市统计局 speaker']],
    ['扬州市统计局局长王建国对外通报了有关情况。生产总值完成830亿元。', ['830亿元 扬州市统计局 speaker']],
    ['记者从扬州国际陆港经济开发区了解到，开行班列24列。', ['24列 扬州国际陆港经济开发区 speaker']],
    ['记者从扬州商务工作会议上了解到，开行班列24列。', ['24列 -']],
    ['扬州市商务局发布数据，扬州口岸进口货值40亿元。', ['40亿元 扬州市商务局 speaker']],
    // who speaks next
    ['出席：省科技厅副厅长 王建国；省教育厅副厅长 李建国\n\n王建国：去年研发经费46亿元。\n\n李建国：全省高校62所。', ['46亿元 省科技厅 speaker', '62所 省教育厅 speaker']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('an organisation that only its frame tells', () => {
  it.each([
    ['锐星物流今日发布2023年上半年业绩报告。上半年，锐星物流实现总收入778亿元。', ['778亿元 锐星物流 actor']],
    ['市场研究机构Brightmark最新发布的数据显示，四季度平板电脑出货量280万台。其中一线城市占比33%。', ['280万台 Brightmark speaker', '33% Brightmark speaker']],
    ['根据远望咨询的统计数据，2023年新能源汽车销量303万辆。', ['303万辆 远望咨询 speaker']],
    ['海岳科技2023中报显示，公司主营收入17亿元。', ['17亿元 海岳科技 speaker']],
    // by the code or the price of its share
    ['海岳科技（SZ 301999）发布半年报，公司实现营业收入27亿元。', ['27亿元 海岳科技 speaker']],
    ['首予海岳科技（5.24，-0.09，-1.32%）评级，海岳科技去年实现营业收入27亿元。', ['27亿元 海岳科技 actor']],
    // the house that is quoted once, in an article of a firm
    ['澜石饮料发布年度业绩。2023年，澜石饮料营收3亿元。根据Brightmark的调查数据，澜石饮料市场份额为13%。截至目前，门店达800家。', ['3亿元 澜石饮料 actor', '13% 澜石饮料 actor', '800家 澜石饮料 speaker']],
    ['海岳科技（SZ301999，股价5.24元，市值16亿元）股价跌停。', ['5.24元 海岳科技 actor', '16亿元 海岳科技 actor']],
    ['本地龙头企业海岳科技（5.24，-0.09，-1.32%）去年出口船舶18艘。', ['18艘 海岳科技 actor']],
    // look-alikes: an item of a list, figures in general, a meeting, an index
    ['新签约项目：河南海岳职业学院（总投资20亿元）、海岳产业园（总投资14亿元）。', ['20亿元 -', '14亿元 -']],
    ['具体数据显示，汽车出口253万辆。', ['253万辆 -']],
    ['会上发布的报告显示，新增企业3万家。', ['3万家 -']],
    ['CPI数据显示，食品价格上涨2%。', ['上涨2% -']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('the word behind a name', () => {
  it.each([
    ['市公安局部署专项行动，去年破案300起。', ['300起 市公安局 actor']],
    ['丹东边检站在国庆期间查验旅客3万人次。', ['3万人次 丹东边检站 actor']],
    ['上海期货交易所在去年新增品种5个。', ['5个 上海期货交易所 actor']],
    // look-alikes: 局部, 所在地
    ['冷空气影响下，全市局部地区降温8度。', ['8度 -']],
    ['某研究所所在地新增人口3万人。', ['3万人 -']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('offices and places in one list', () => {
  it.each([
    ['市住建局办理工单1.2万件；云溪区办理工单1.5万件。', ['1.2万件 市住建局 actor', '1.5万件 云溪区 actor']],
    ['据市住建局介绍，云溪区办理工单1.5万件。', ['1.5万件 市住建局 speaker']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('a company and its head, by the word 公司 alone', () => {
  it.each([
    ['海岳投资控股有限公司去年投产。公司副总经理李明告诉记者，2023年销售樱桃2800吨。', ['2800吨 海岳投资控股有限公司 speaker']],
    ['海岳投资控股有限公司去年投产。公司进口樱桃2800吨。', ['2800吨 海岳投资控股有限公司 actor']],
    ['某地公司债发行规模3亿元。', ['3亿元 -']],
    ['东海重工集团吉林海岳轴承有限公司主营业务收入增长33%。', ['增长33% 吉林海岳轴承有限公司 actor']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('the office that speaks for its ministry, and accounts of a county', () => {
  it.each([
    ['商务部办公厅副主任王小满介绍，1—9月，全国新设企业1045家。', ['1045家 商务部 speaker']],
    ['国务院办公厅主任王小满介绍，1—9月，全国新设企业1045家。', ['1045家 国务院办公厅 speaker']],
    ['脐橙丰收\n\n2020年12月18日　来源：今日秭归　编辑：小满\n\n全县共有电商企业2100家。', ['2100家 -']],
    ['內政部今日公布，109年底戶籍登記人口2356萬人。', ['2356萬人 內政部 speaker']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('the centre, quoted first of all in a release of a province', () => {
  it.each([
    ['我省夏粮丰收\n\n来源：安徽省农业农村厅　　发布日期：2022-07-15\n\n国家统计局发布数据显示，2022年我省夏粮面积4277万亩。\n\n上半年，全省生猪出栏1421万头。', ['4277万亩 国家统计局 speaker', '1421万头 安徽省农业农村厅 issuer']],
    // look-alike: nobody else issued it
    ['国家统计局发布数据显示，2022年全国夏粮面积4277万亩。\n\n上半年，生猪出栏1421万头。', ['4277万亩 国家统计局 speaker', '1421万头 国家统计局 speaker']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('whose rule a firm follows when it shows its figures', () => {
  it.each([
    ['平湖恒远食品股份有限公司2023年年度报告摘要\n\n根据深圳证券交易所《信息披露指引》的相关规定，公司共有经销商6591家。', ['6591家 平湖恒远食品股份有限公司 actor']],
    ['平湖恒远食品股份有限公司2023年年度报告摘要\n\n根据财政部的有关要求，现将情况公告如下：公司共有经销商6591家。', ['6591家 平湖恒远食品股份有限公司 actor']],
    // look-alike: what the exchange has counted itself
    ['根据深圳证券交易所的数据，上市公司共有2800家。', ['2800家 深圳证券交易所 speaker']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('several sources of one sentence', () => {
  it.each([
    ['记者从省工信厅和省商务厅获悉，2023年全省汽车出口3亿元。', ['3亿元 省工信厅 speaker']],
    ['市统计局、市商务局联合发布数据显示，2023年全市出口3亿元。', ['3亿元 市统计局 speaker']],
    ['去年，财政部、水利部下达补助资金40亿元。', ['40亿元 财政部 actor']],
    ['省工信厅、省商务厅去年举办展会12场。', ['12场 省工信厅 actor']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('who is named behind a quotation', () => {
  it.each([
    ['“改造后，供水能力提升40%。漏损率降到8%。”市水务局相关负责人介绍。', ['提升40% 市水务局 speaker', '8% 市水务局 speaker']],
    ['“今年新增岗位300个。”居民李女士说。', ['300个 -']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('who reports on places outside its seat', () => {
  it.each([
    ['据杭州海关统计，2023年浙江义乌进出口2689亿元。其中，出口2374亿元。', ['2689亿元 杭州海关 speaker', '2374亿元 杭州海关 speaker']],
    ['美国劳工部4日公布的数据显示，2023年新增就业18万人。数据显示，美国失业人数580万人。', ['18万人 美国劳工部 speaker', '580万人 美国劳工部 speaker']],
    ['中国人民银行上海总部14日公布的数据显示，2023年上海人民币贷款增加234亿元。', ['增加234亿元 中国人民银行上海总部 speaker']],
    ['南航预计将运送旅客180万人次。', ['180万人次 南航 actor']],
    // look-alikes
    ['据杭州海关统计，2023年浙江进出口2689亿元。四川省出口2374亿元。', ['2689亿元 杭州海关 speaker', '2374亿元 -']],
    ['跨国公司地区总部达到900家。', ['900家 -']],
    ['新乡航空运送旅客180万人次。', ['180万人次 -']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('whom a paragraph quotes, and who reports again behind it', () => {
  it.each([
    // the release names its office: what another was asked for is its own paragraph's
    ['来源：延津县文化和旅游局　2024-01-28\n\n据县文旅局统计，春节全县接待游客12万人次。\n\n据县公安局交警大队统计，进县车辆5万台次。\n\n特产销售额600万元。', ['12万人次 县文旅局 speaker', '5万台次 县公安局交警大队 speaker', '600万元 延津县文化和旅游局 issuer']],
    // a house in which offices speak one after the other
    ['来源：新乡市政府新闻办\n\n新乡市召开发布会，介绍全年工作。\n\n市商务局副局长王建国介绍，出口3亿元。\n\n进口达2亿元。', ['3亿元 市商务局 speaker', '2亿元 市商务局 speaker']],
    // all offices of a field, in a release of the first of them
    ['来源：河南省商务厅\n\n全省商务系统统筹抓好保供。重点企业销售额18亿元。', ['18亿元 河南省商务厅 issuer']],
  ])('%s', async (text, expected) => {
    expect(await bodies(text)).toEqual(expected);
  });

  it('我局 is the office of whose turn it is, not the last one named', async () => {
    const text = '发布人：省卫生健康委党组书记、主任 王建国\n　　　　省疾病预防控制局副局长 李晓明\n\n王建国：\n我委建成医院20家。\n\n李晓明：\n我局接种疫苗30万剂。\n';
    expect(await bodies(text)).toEqual(['20家 省卫生健康委 actor', '30万剂 省疾病预防控制局 actor']);
  });
});

describe('where the figures of who acts end', () => {
  it.each([
    ['新乡市中级人民法院介绍，延津县法院收案17件，卫辉、辉县分别收案9件、6件。', ['17件 延津县法院 actor', '9件 新乡市中级人民法院 speaker', '6件 新乡市中级人民法院 speaker']],
    ['中央财政下达我省转移支付24亿元，省对市县转移支付18亿元。', ['24亿元 中央财政 actor', '18亿元 -']],
    ['省工信厅建成平台3个。比亚迪建成产能140万辆；华为推出车型6款；重型变速器产销量达30万台。', ['3个 省工信厅 actor', '140万辆 比亚迪 actor', '6款 华为 actor', '30万台 省工信厅 actor']],
    // the same firm all along
    ['比亚迪新增产能140万辆；纯电动车型销量达30万台。', ['140万辆 比亚迪 actor', '30万台 比亚迪 actor']],
    // what is to be brought about
    ['全市卫生健康系统力争市中心医院新区院区投用，新增床位800张。', ['800张 全市卫生健康系统 actor']],
    ['美国波音公司3万名员工参加罢工。', ['3万名 波音公司 actor']],
    ['美国波音公司3万架飞机停飞。', ['3万架 -']],
  ])('%s', async (text, expected) => {
    expect(await bodies(text)).toEqual(expected);
  });
});

describe('a place that answers for what it does', () => {
  it.each([
    ['甘肃省统计局介绍，福州市台江区援助资金3860万元，选派人才47名。', ['3860万元 福州市台江区 actor', '47名 福州市台江区 actor']],
    ['甘肃省统计局介绍，福州市台江区工业产值3860万元。', ['3860万元 甘肃省统计局 speaker']],
    ['甘肃省统计局介绍，出口增长5%。7月，甘肃对外发布《充电设施行动方案》，提出建成充电桩2万个。', ['增长5% 甘肃省统计局 speaker', '2万个 甘肃省 actor']],
    ['近日，各地加快能源转型，绿色发展取得新的进展，路子越走越稳。\n\n国家能源局介绍，装机3亿千瓦。\n\n在甘肃，春季造林全面铺开，今年计划完成造林50万亩。', ['3亿千瓦 国家能源局 speaker', '50万亩 甘肃省 actor']],
    ['今年，甘肃要重组升级110家实验室。', ['110家 甘肃省 actor']],
    ['甘肃要素市场成交3亿元。', ['3亿元 -']],
  ])('%s', async (text, expected) => {
    expect(await bodies(text)).toEqual(expected);
  });
});

describe('names and frames of those who report', () => {
  it.each([
    ['记者从广东省大湾区办获悉，2023年粤港澳大湾区经济总量14万亿元。', ['14万亿元 广东省大湾区办 speaker']],
    ['根据恒远房产指数系统百城价格指数，2023年12月，新房价格上涨0.2%。', ['上涨0.2% 恒远房产指数系统 speaker']],
    ['世界气象组织与欧盟环境局联合发布报告。报告指出，去年经济损失134亿欧元。', ['134亿欧元 世界气象组织 speaker']],
    ['财政厅厅长王建国在会上提出，机构要坚持定位。截至2023年12月末，担保余额933亿元。', ['933亿元 财政厅 speaker']],
    ['财政厅厅长王建国提出要求。截至2023年12月末，担保余额933亿元。', ['933亿元 -']],
    // who heads the state, a team that is sent, what a firm reckons for itself, a kind of bank
    ['中共中央总书记、国家主席、中央军委主席强调，粮食安全是大事。全国粮食产量7亿吨。', ['7亿吨 -']],
    ['农业农村部派出工作组6个。', ['6个 农业农村部 actor']],
    ['经财务部门初步测算，净利润3亿元。', ['3亿元 -']],
    ['经市统计局初步测算，净利润3亿元。', ['3亿元 市统计局 speaker']],
    ['杭州联合农村商业银行股份有限公司实现营业收入3亿元。', ['3亿元 杭州联合农村商业银行股份有限公司 actor']],
    ['县旅游投诉中心受理投诉3起。', ['3起 县旅游投诉中心 actor']],
    ['县图书馆、县文化馆接待群众4300人次。', ['4300人次 县图书馆 actor']],
    ['塞尔维亚国家博物馆拥有藏品40万件。', ['40万件 塞尔维亚国家博物馆 actor']],
  ])('%s', async (text, expected) => {
    expect(await bodies(text)).toEqual(expected);
  });
});

describe('政府 alone', () => {
  it.each([
    ['香港特別行政區政府新聞公報\n\n衞生署公布，接種疫苗101萬劑。\n\n政府已預留4.8億元推行計劃。', ['101萬劑 衞生署 speaker', '4.8億元 政府 actor']],
    ['政府統計處公布，零售業銷貨額291億元。\n\n政府發言人表示，訪港旅客392萬人次。', ['291億元 政府統計處 speaker', '392萬人次 政府 speaker']],
    ['香港警務處公布，罪案9萬宗。警方又指，被捕青少年3393人。', ['9萬宗 香港警務處 speaker', '3393人 警方 speaker']],
    // elsewhere it names nobody, and a government of another place keeps its name
    ['市统计局介绍，出口增长5%。政府已预留4.8亿元。', ['增长5% 市统计局 speaker', '4.8亿元 市统计局 speaker']],
    ['香港特別行政區政府表示，撥款3億元。新加坡政府預留2億元。', ['3億元 香港特別行政區政府 speaker', '2億元 新加坡政府 actor']],
  ])('%s', async (text, expected) => {
    expect(await bodies(text)).toEqual(expected);
  });
});
