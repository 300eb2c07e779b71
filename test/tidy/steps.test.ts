import { describe, expect, it } from '@jest/globals';
import { tidy } from '../../src/tidy/index.js';
import { documentFrom } from './documents.js';

const tidied = (text: string) => tidy(documentFrom(text)).text;

describe('characters', () => {
  it.each([
    ['ＧＤＰ增长５．２％', 'GDP增长5.2%'],
    ['净增１，１１５万户', '净增1115万户'],
    ['同⽐增⻓8%', '同比增长8%'],
    ['新增12万⼾', '新增12万户'],
    ['面积120㎡，见①和Ⅲ类…', '面积120㎡，见①和Ⅲ类…'],
    ['增\u200b长\u00ad5\ufeff%', '增长5%'],
    ['甲\r\n乙\r丙', '甲\n乙\n丙'],
    ['全县﹐共5件﹔其中', '全县，共5件；其中'],
  ])('%j', (text, expected) => expect(tidied(text)).toBe(expected));
});

describe('numbers of footnotes', () => {
  it.each([
    ['减产8.8%[2]，其中出口3万吨[3]。', '减产8.8%，其中出口3万吨。'],
    ['地区生产总值(GDP)[2]684亿元。', '地区生产总值（GDP）684亿元。'],
    // the note itself, and what is no number
    ['[2]产量为初步数。', '[2]产量为初步数。'],
    ['收入[注]3亿元', '收入[注]3亿元'],
  ])('%j', (text, expected) => expect(tidied(text)).toBe(expected));
});

describe('paragraphs that are set in and wrapped by hand', () => {
  it.each([
    ['　　三大行动开局良好，投入专项资金7.84亿元，减贫人口4.9\n万人，98个村出列，发生率下降至1.9%。', '三大行动开局良好，投入专项资金7.84亿元，减贫人口4.9万人，98个村出列，发生率下降至1.9%。'],
    ['　　三大行动开局良好，投入专项资金7.84亿元；\n化解债务18.6亿元。', '三大行动开局良好，投入专项资金7.84亿元；化解债务18.6亿元。'],
    // a paragraph that ends, a heading without a mark, one as narrow as a heading
    ['　　三大行动开局良好，投入专项资金7.84亿元。\n化解债务18.6亿元。', '三大行动开局良好，投入专项资金7.84亿元。\n化解债务18.6亿元。'],
    ['　　关于印发二〇一九年全市促进外贸稳定增长工作方案的通知\n各县（市）人民政府', '关于印发二〇一九年全市促进外贸稳定增长工作方案的通知\n各县（市）人民政府'],
    ['　　稳外贸，促消费\n全市出口3亿元。', '稳外贸，促消费\n全市出口3亿元。'],
  ])('%j', (text, expected) => expect(tidied(text)).toBe(expected));
});

describe('texts wrapped by hand, at no one width', () => {
  const wrapped = [
    '一年来，全县上下同心、克难奋进，预计完成地区生产总值58.6亿元，同比增长5.1%，增速居',
    '全省第2位；固定资产投资增长9.7%；社会消费品零售总额18.9亿元；地方',
    '财政收入3.4亿元，同口径增长11.5%，其中税收收入2.15亿元，占比较上年',
    '提高2.4个百分点。城乡居民收入分别增长5.6%、8.4%，铺排重点项目92个，累计完成投资',
    '41.3亿元，争取上级资金17.8亿元，发行专项债券4.26亿元，路基23公里。',
    '净增企业5家。',
  ];
  it('a line nearly as wide as the widest that ends in mid-word goes on', () => {
    expect(tidied(wrapped.join('\n'))).toBe([wrapped.slice(0, 5).join(''), wrapped[5]].join('\n'));
  });
  it('not where another line is wider than a page', () => {
    const long = '全县经济运行平稳。'.repeat(8);
    expect(tidied([...wrapped, long].join('\n'))).toContain('增速居\n全省第2位');
  });
});

describe('captions before a gap', () => {
  it.each([
    ['投资下降0.02%。    图自市统计局网站  分产业看，第一产业投资6066亿元。', '投资下降0.02%。\n图自市统计局网站\n分产业看，第一产业投资6066亿元。'],
    ['旅客进站。王小满 摄   暑运以来，发送旅客8万人次。', '旅客进站。王小满摄\n暑运以来，发送旅客8万人次。'],
    // any other words
    ['投资下降0.02%。    全市统计局网站  分产业看，投资6066亿元。', '投资下降0.02%。\n全市统计局网站\u3000分产业看，投资6066亿元。'],
  ])('%j', (text, expected) => expect(tidied(text)).toBe(expected));
});

describe('figures', () => {
  it.each([
    ['净增1,115万户', '净增1115万户'],
    ['考场点348个，10,027个考场', '考场点348个，10027个考场'],
    ['1，234,567人', '1，234，567人'],
    ['收入2,118,300元', '收入2118300元'],
    ['收入 1,234.56 亿元', '收入1234.56亿元'],
    ['第1,2号厂房', '第1，2号厂房'],
    ['分别为3,5,8件', '分别为3，5，8件'],
    ['第100,200,30栋', '第100，200，30栋'],
    ['占比5·2%', '占比5.2%'],
    ['“3·15”晚会', '“3·15”晚会'],
    ['1-10月', '1—10月'],
    ['1～10月', '1—10月'],
    ['1–10月', '1—10月'],
    ['1 - 10月', '1—10月'],
    ['3%~5%', '3%—5%'],
    ['8月1日-8月6日', '8月1日—8月6日'],
    ['4500 万元~5900 万元', '4500万元—5900万元'],
    ['2023-2025年', '2023—2025年'],
    ['和-0.8%', '和-0.8%'],
    ['为－0.8%', '为-0.8%'],
    ['为−0.8%', '为-0.8%'],
    ['于2023-08-09发布', '于2023-08-09发布'],
    ['电话0373-3051234', '电话0373-3051234'],
    ['电话400-820-8820', '电话400-820-8820'],
    ['机型AG600-2', '机型AG600-2'],
    ['达到5件——2023年', '达到5件——2023年'],
    ['平原—山区—丘陵', '平原—山区—丘陵'],
    ['8：30开始，比为2.6：1', '8:30开始，比为2.6:1'],
    ['表2：2023年', '表2：2023年'],
    ['二○二四年', '二〇二四年'],
    ['二0二四年', '二〇二四年'],
    ['○全县', '○全县'],
    ['達七二九．二億元，年增九.四%', '達七二九点二億元，年增九点四%'],
    ['一．一個中心', '一。一個中心'],
    ['其中出口，三．五億元（二．一億美元）', '其中出口，三点五億元（二点一億美元）'],
    ['共達三．五億元', '共達三点五億元'],
    ['出口：七二九．二億元', '出口：七二九点二億元'],
    ['主要做法有：一.三个转变，二.五个统一', '主要做法有：一。三个转变，二。五个统一'],
    ['做法：一.三千名干部下乡', '做法：一。三千名干部下乡'],
    ['“五一.一个项目开工', '“五一。一个项目开工'],
    ['第一.二万人受益', '第一。二万人受益'],
  ])('%s', (text, expected) => expect(tidied(text)).toBe(expected));
});

describe('punctuation', () => {
  it.each([
    ['近日,全县(市)上下:40个部门;已投入使用.其中', '近日，全县（市）上下：40个部门；已投入使用。其中'],
    ['办理「一件事」和『一次办』', '办理“一件事”和‘一次办’'],
    ['推进"一件事"改革', '推进“一件事”改革'],
    ['见https://a.cn/b,c?d=1.html', '见https://a.cn/b,c?d=1.html'],
    ['Exports rose 5%, imports (goods) fell.', 'Exports rose 5%, imports (goods) fell.'],
    ['It rose 5.2%.', 'It rose 5.2%.'],
    ['全县增长5.2%.', '全县增长5.2%。'],
  ])('%s', (text, expected) => expect(tidied(text)).toBe(expected));
});

describe('spaces', () => {
  it.each([
    ['比重提升9. 5个百分点', '比重提升9.5个百分点'],
    ['受理25142件，占29 .16%。', '受理25142件，占29.16%。'],
    ['1. 5家企业办证', '1. 5家企业办证'],
    ['2023 年 ，在 省 级 评 价 中', '2023年，在省级评价中'],
    ['达 37.6 万件，占 99.72 %', '达37.6万件，占99.72%'],
    ['通过 APP 办理', '通过APP办理'],
    ['共有机构81 575个，诊疗46 612.7万人次', '共有机构81575个，诊疗46612.7万人次'],
    ['共1 234 567人', '共1234567人'],
    ['排名2023 100强企业', '排名2023 100强企业'],
    ['第5 100米赛', '第5 100米赛'],
    ['合计 12 345 678', '合计12 345 678'],
    ['编号0 123号', '编号0 123号'],
    ['Belt and Road', 'Belt and Road'],
    ['2023 1 月', '2023 1月'],
    ['□ 记者 郑一鸣', '□ 记者郑一鸣'],
    ['　　全县新增企业', '全县新增企业'],
    ['优化营商环境 加快转型发展', '优化营商环境 加快转型发展'],
    ['指标名称　　本期数', '指标名称　本期数'],
    ['增长8.4%。        数据显示', '增长8.4%。\n数据显示'],
    ['甲\n\n\n\n乙', '甲\n\n乙'],
  ])('%j', (text, expected) => expect(tidied(text)).toBe(expected));
});

describe('furniture', () => {
  it.each([
    ['新增5件。\n— 3 —\n下降2%。', '新增5件。\n\n下降2%。'],
    ['新增5件。\n责任编辑：王一', '新增5件。'],
    ['新增5件。返回搜狐，查看更多责任编辑：', '新增5件。'],
    ['新增5件。\n[查看原文]', '新增5件。'],
    ['未经许可，擅自排污的企业被罚款5万元。', '未经许可，擅自排污的企业被罚款5万元。'],
    ['编辑部共有12人。', '编辑部共有12人。'],
    ['订阅用户突破500万', '订阅用户突破500万'],
  ])('%j', (text, expected) => expect(tidied(text)).toBe(expected));

  it('takes the date of a stamp, but not above the one given', () => {
    const stamped = documentFrom('2024-03-05 08:10，正文：前两个月新增企业310户。');
    expect(tidy(stamped)).toMatchObject({ text: '前两个月新增企业310户。', published: { date: '2024-03-05', from: 'text' } });
    const dated = { ...stamped, published: { date: '2024-03-01', from: 'flag' as const } };
    expect(tidy(dated).published?.date).toBe('2024-03-01');
    expect(tidy(documentFrom('02-30 07:02，正文：新增5户')).published).toBeUndefined();
  });
});

describe('marks of notes', () => {
  it.each([
    ['全年生产总值[2]364.1亿元，增长8.8%［3］。', '全年生产总值364.1亿元，增长8.8%。'],
    ['常住人口[4][5]57万人', '常住人口57万人'],
    // the note itself, a link, the year of a document
    ['[2]本公报为初步统计数。', '[2]本公报为初步统计数。'],
    ['见说明[1](https://a.b)', '见说明[1](https://a.b)'],
    ['国发[2023]12号', '国发[2023]12号'],
    // the number of a year behind the word that tells which one; another word that ends as it does
    ['較上(108)年底減少4.2萬人', '較上年底減少4.2萬人'],
    ['今（2020）年受理9件', '2020年受理9件'],
    ['规模以上（2020）年报9份', '规模以上（2020）年报9份'],
    ['截至目前（2023）年报9份', '截至目前（2023）年报9份'],
    ['签订合同（2023）年度9份', '签订合同（2023）年度9份'],
  ])('%s', (text, expected) => expect(tidied(text)).toBe(expected));
});

describe('torn paragraphs', () => {
  it.each([
    // a page ended in mid-word
    ['近年来，该县推进改革。全县共建成服务站25个，配备专职工\n\n作人员310名。', '近年来，该县推进改革。全县共建成服务站25个，配备专职工作人员310名。'],
    // behind a comma
    ['全年办结案件310件，\n\n增长5%。', '全年办结案件310件，增长5%。'],
    // a headline above a paragraph
    ['优化服务环境，助力企业发展\n\n今年以来，全县新增企业310户。', '优化服务环境，助力企业发展\n\n今年以来，全县新增企业310户。'],
    ['提升窗口服务效能\n\n全县设立窗口25个，办件310件。', '提升窗口服务效能\n\n全县设立窗口25个，办件310件。'],
    // a headline as wide as the column below it
    ['平湖市纪委监委通报2021年上半年全市纪检监察机关监督检查调查情况\n\n据介绍，2021年上半年，全市纪检监察机关共接收信访举报318件\n次，同比下降9.4%，其中检举控告类信访举报137件次。处置问题线\n索284件，其中谈话函询49件次。立案98件，同比增长5.2%，其中立案\n处级干部4人。', '平湖市纪委监委通报2021年上半年全市纪检监察机关监督检查调查情况\n\n据介绍，2021年上半年，全市纪检监察机关共接收信访举报318件次，同比下降9.4%，其中检举控告类信访举报137件次。处置问题线索284件，其中谈话函询49件次。立案98件，同比增长5.2%，其中立案处级干部4人。'],
    // when a page was put up, beside its address
    ['全县新增企业310户\n\nhttp://news.example.cn 2012-02-18 09:33 来源: 平湖在线\n\n平湖在线讯 今天县统计局发布了2012年1月企业登记情况。', '全县新增企业310户\n\nhttp://news.example.cn 2012-02-18 09:33来源：平湖在线\n\n平湖在线讯 今天县统计局发布了2012年1月企业登记情况。'],
    // a list keeps its lines
    ['一、优化流程\n全县上线25项。\n二、强化保障\n办结310件。', '一、优化流程\n全县上线25项。\n二、强化保障\n办结310件。'],
    ['记者 郑一鸣 通讯员 李二白\n\n全县新增企业，增长5%。', '记者郑一鸣通讯员李二白\n\n全县新增企业，增长5%。'],
  ])('%j', (text, expected) => expect(tidied(text)).toBe(expected));
});

describe('repeats', () => {
  const passage = '全县两级法院走访企业581家，调解纠纷近30次，帮助商户150余家恢复经营，挽回损失2.8亿元。';

  it('reports the second of two equal passages', () => {
    const document = tidy(documentFrom(`${passage}\n\n其间另有一事。\n\n${passage}`));
    expect(document.repeats?.map(({ start, end }) => document.text.slice(start, end))).toEqual([passage]);
    expect(document.repeats?.[0]?.start).toBeGreaterThan(passage.length);
  });

  it.each([
    ['a passage that is said once', passage],
    ['a short phrase said twice', '县市场监管局负责人说，县市场监管局负责人又说。'],
    ['a line of dashes', '-'.repeat(200)],
  ])('%s is none', (_, text) => expect(tidy(documentFrom(text)).repeats).toBeUndefined());
});
