/** Reports of offices and broadcasts: who tells of whose figures, lists that share their ends, places in an order of what was just told. */
import { describe, expect, it } from '@jest/globals';
import { builtin } from '../helpers/pipeline.js';

/** Fields of the figures, in order, those of each in one string. */
async function fields(text: string, ...keys: readonly ('text' | 'metric' | 'body' | 'region')[]): Promise<string[]> {
  return (await builtin()).extract(text, { published: '2024-03-19' }).map((fact) => keys.map((key) => fact[key] ?? '').join(' '));
}

describe('heads whom nobody names speak for the first of their offices', () => {
  it.each([
    ['中国人民银行和国家外汇管理局有关负责人表示，7月企业贷款利率为3.65%。', '中国人民银行 speaker'],
    ['中国人民银行有关负责人表示，7月企业贷款利率为3.65%。', '中国人民银行 speaker'],
  ])('%s', async (text, expected) => expect((await builtin()).extract(text, { published: '2024-09-06' }).map(({ body, body_role: role }) => `${body ?? ''} ${role ?? ''}`)).toEqual([expected]));
});

describe('who is counted before 以及, and who behind', () => {
  it('包括284名运动员以及教练员、工作人员、竞赛辅助人员232人。', async () =>
    expect((await builtin()).extract('代表团包括284名运动员以及教练员、工作人员、竞赛辅助人员232人。', { published: '2024-09-06' }).map(({ text, metric }) => `${text} ${metric}`)).toEqual(['284名 运动员', '232人 教练员、工作人员、竞赛辅助人员']));
});

describe('who tells of whose figures', () => {
  it.each([
    // a department tells of its own field; a place by its office
    ['2023年，生产总值295亿元。\n\n据区人力资源和社会保障部门统计，新增就业6007人。', ['295亿元 ', '6007人 区人力资源和社会保障部门']],
    ['2023年，货运量295万吨。\n\n据市交通局统计，新增公路6007公里。', ['295万吨 市交通局', '6007公里 市交通局']],
    // a laboratory that did one thing does not go on
    ['来源：余杭区发展和改革局\n\n2023年，天目山实验室顺利揭牌。新增孵化载体53个。', ['53个 余杭区发展和改革局']],
  ])('%s', async (text, expected) => expect(await fields(text, 'text', 'body')).toEqual(expected));
});

describe('all of what a house has', () => {
  it.each([
    ['上半年，上海黄金交易所全部黄金品种成交量2.13万吨。', '上海黄金交易所'],
    ['上半年，上海黄金交易所黄金品种成交量2.13万吨。', '上海黄金交易所'],
  ])('%s', async (text, expected) => expect(await fields(text, 'body')).toEqual([expected]));
});

describe('lists that share their ends', () => {
  it.each([
    ['2023年，金融机构存、贷款余额分别增长8.8%、11.9%。', ['金融机构存款余额', '贷款余额']],
    ['2023年，节能环保、公共安全等支出增速分别为17%、22.2%。', ['节能环保支出增速', '公共安全支出增速']],
    ['2023年，汽车、船舶等行业增速分别为17%、22.2%。', ['汽车增速', '船舶增速']],
  ])('%s', async (text, expected) => expect(await fields(text, 'metric')).toEqual(expected));
});

describe('lists whose last name is whole share nothing of it', () => {
  it.each([
    ['6月末，人民币贷款、广义货币、社会融资规模存量同比分别增长11.3%、11.2%和9.0%。', ['人民币贷款', '广义货币', '社会融资规模存量']],
    ['上半年，钢铁、石油煤炭加工行业增加值分别增长15.6%和14.8%。', ['钢铁行业增加值', '石油煤炭加工行业增加值']],
    ['上半年，教育行业、卫生和社会工作贷款同比分别增长17.4%、14.3%。', ['教育行业贷款', '卫生和社会工作贷款']],
    ['上半年，住户贷款、企业贷款余额分别增长11.3%、11.2%。', ['住户贷款余额', '企业贷款余额']],
  ])('%s', async (text, expected) => expect(await fields(text, 'metric')).toEqual(expected));
});

describe('places in an order of what was just told', () => {
  it.each([
    ['2023年，财政收入241亿元，增长6.4%，分居全省第4、第3位。', ['财政收入', '财政收入排名', '财政收入增速排名']],
    ['2023年，生产总值100亿元，增长5%，总量居全省第4位，增速居全省第3位。', ['生产总值', '生产总值总量全省排名', '生产总值增速全省排名']],
    // look-alikes: names of their own; no level before them
    ['2023年，生产总值100亿元，增长5%，出口、进口分居全省第4、第3位。', ['生产总值', '出口排名', '进口排名']],
    ['2023年，全市经济向好，分居全省第4、第3位。', []],
  ])('%s', async (text, expected) => expect(await fields(text, 'metric')).toEqual(expected));
});

describe('where figures are told is no topic of a rank', () => {
  it.each([
    ['8月7日，在专项行动系列新闻发布会上，区长王某表示，上半年，生产总值同比增长14.3%、位列全市第一。', ['生产总值', '生产总值全市排名']],
    // look-alike: what they are ranked in
    ['在全省营商环境评价中，新乡位列全省第一。', ['全省营商环境评价全省排名']],
  ])('%s', async (text, expected) => expect(await fields(text, 'metric')).toEqual(expected));
});

describe('figures that the view of their sentence measures', () => {
  it.each([
    ['2023年，河南GDP31326亿元。从增速看，郑州5.2%，洛阳4.1%。', ['GDP', 'GDP增速', 'GDP增速']],
    ['从经济总量来看，广东成功破6万亿元，达62909亿元。', ['经济总量', '经济总量']],
    // look-alikes: names of their own; views that measure nothing
    ['从分项指数来看，业务量指数为121点，比上月提高1点，突破110点。', ['业务量指数', '业务量指数']],
    ['2023年，河南GDP31326亿元。从区域看，郑州增长5.2%。', ['GDP', 'GDP']],
  ])('%s', async (text, expected) => expect(await fields(text, 'metric')).toEqual(expected));
});

describe('industries whose names hold marks of their own', () => {
  it.each([
    ['1—5月，通信设备、计算机及其他电子设备制造业、交通运输设备制造业、化学制品制造业实际使用外资同比分别增长4.8%、4.4%和2.0%。', ['通信设备、计算机及其他电子设备制造业实际使用外资', '交通运输设备制造业实际使用外资', '化学制品制造业实际使用外资']],
    ['1—5月，采矿业、制造业、建筑业投资同比分别增长4.8%、4.4%和2.0%。', ['采矿业投资', '制造业投资', '建筑业投资']],
  ])('%s', async (text, expected) => expect(await fields(text, 'metric')).toEqual(expected));
});

describe('money told once more in another', () => {
  it.each([
    ['1—5月，设立外资企业9582家，实际使用外资金额3309亿元（折538亿美元），同比分别增长9.6%和10.5%。', ['9582家', '3309亿元']],
    // look-alike: another amount in the bracket
    ['1—5月，财政收入3309亿元（税收收入538亿元）。', ['3309亿元', '538亿元']],
  ])('%s', async (text, expected) => expect(await fields(text, 'text')).toEqual(expected));
});
