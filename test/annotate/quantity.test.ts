import { describe, expect, it } from '@jest/globals';
import { findFigures, findNonFacts, findQuantities, holdsQuantity } from '../../src/annotate/quantity/quantity.js';
import type { Quantity } from '../../src/types.js';
import { shippedUnits } from './units.js';

const units = shippedUnits();
const find = (text: string): readonly Quantity[] => findQuantities(text, 0, text.length, units);

describe('holdsQuantity', () => {
  it.each([
    ['受理来电89万次，占六成', true],
    ['总量居全国首位', true],
    ['2023年8月9日，第七场发布会', false],
    ['一边推进、一边总结', false],
    ['', false],
  ])('%s: %s', (text, held) => {
    expect(holdsQuantity(text, 0, text.length, units)).toBe(held);
    expect(find(text).length > 0).toBe(held);
  });
});

describe('findQuantities', () => {
  it.each([
    // text                      mention           value           unit
    ['受理来电89万次', '89万次', 890_000, '次'],
    ['投资16.4亿元', '16.4亿元', 1_640_000_000, '元'],
    ['总额1.57万亿元', '1.57万亿元', 1_570_000_000_000, '元'],
    ['用电3.2万千瓦时', '3.2万千瓦时', 32_000, '千瓦时'],
    ['装机三千千瓦', '三千千瓦', 3000, '千瓦'],
    ['增长百分之六点一', '百分之六点一', 6.1, '%'],
    ['占六成', '六成', 60, '%'],
    ['提高1.2个百分点', '1.2个百分点', 1.2, '个百分点'],
    ['提高1.2百分点', '1.2百分点', 1.2, '个百分点'],
    ['比重上升３個百分點', '３個百分點', 3, '个百分点'],
    ['下调25个基点', '25个基点', 25, '个基点'],
    ['增长2.3倍', '2.3倍', 2.3, '倍'],
    ['需0.5个工作日', '0.5个工作日', 0.5, '工作日'],
    ['历时5个月', '5个月', 5, '个月'],
    ['连续5年', '5年', 5, '年'],
    ['吞吐量60万标箱', '60万标箱', 600_000, '标箱'],
    ['浓度为30微克/立方米', '30微克/立方米', 30, '微克/立方米'],
    ['均价4500元/吨', '4500元/吨', 4500, '元/吨'],
    ['补助494.6元/人·月', '494.6元/人·月', 494.6, '元/人·月'],
    ['补助30元/人/天以上', '30元/人/天以上', 30, '元/人/天'],
    ['补贴30元/人/天然气用户', '30元/人', 30, '元/人'],
    ['会费5元/人/次日缴清', '5元/人', 5, '元/人'],
    ['均价3.2元/吨/年终结算', '3.2元/吨', 3.2, '元/吨'],
    ['监管2.1万辆（艘、架）次', '2.1万辆（艘、架）次', 21_000, '辆次'],
    ['贷款人民币649亿元', '人民币649亿元', 64_900_000_000, '元'],
    ['顺差20亿元人民币', '20亿元人民币', 2_000_000_000, '元'],
    ['出口30.5億美元', '30.5億美元', 3_050_000_000, '美元'],
    ['算力190Eflops', '190Eflops', 190, 'Eflops'],
    ['住院日为8.2日', '8.2日', 8.2, '日'],
    ['用时28秒76', '28秒76', 28.76, '秒'],
    ['耗时两个半小时', '两个半小时', 2.5, '小时'],
    ['耗时一个半小时', '一个半小时', 1.5, '小时'],
    ['工期三个半月', '三个半月', 3.5, '个月'],
    ['建设期三年半', '三年半', 3.5, '年'],
    ['占八成五', '八成五', 85, '%'],
    ['每斤五元三角', '五元三角', 5.3, '元'],
    ['投资3个亿', '3个亿', 300_000_000, ''],
    ['浓度为每立方米64微克', '64微克', 64, '微克/立方米'],
    ['净利润-9023.51万元', '-9023.51万元', -90_235_100, '元'],
    ['气温零下5℃', '零下5℃', -5, '℃'],
    ['装机108GW', '108GW', 108, 'GW'],
    ['占1/3以上', '1/3以上', 1 / 3, ''],
    ['利润-0.8%', '-0.8%', -0.8, '%'],
    ['最低气温-5℃', '-5℃', -5, '℃'],
    ['GDP12.6万亿元', '12.6万亿元', 12_600_000_000_000, '元'],
    ['总值2025.00亿元', '2025.00亿元', 202_500_000_000, '元'],
    ['签约1万亿', '1万亿', 1_000_000_000_000, ''],
    ['比例为2.6：1', '2.6：1', 2.6, ''],
    ['监测广告291万条次', '291万条次', 2_910_000, '条次'],
    ['毛利率提升6pcts', '6pcts', 6, '个百分点'],
    ['慰问4050名优抚对象', '4050名', 4050, '名'],
    ['招募19名义诊医生', '19名', 19, '名'],
    ['检修5升油箱', '5升', 5, '升'],
  ])('%s', (text, mention, value, unit) => {
    const [found, ...rest] = find(text);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ value, unit });
    expect(text.slice(found?.start, found?.end)).toBe(mention);
  });

  it.each([
    ['需3—5个点位', '3—5个', 3, 5],
    ['投资50至60亿元', '50至60亿元', 5_000_000_000, 6_000_000_000],
    ['增长7%-10%', '7%-10%', 7, 10],
    ['总额10亿元至15亿元', '10亿元至15亿元', 1_000_000_000, 1_500_000_000],
    ['补助7000~1万元', '7000~1万元', 7000, 10_000],
    ['售价十八至三十万元', '十八至三十万元', 180_000, 300_000],
    ['扩大三至四倍', '三至四倍', 3, 4],
    ['还需两三个月', '两三个月', 2, 3],
    ['贷款四五十万元', '四五十万元', 400_000, 500_000],
  ])('%s is a range', (text, mention, value, valueMax) => {
    const [found, ...rest] = find(text);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ value, valueMax });
    expect(text.slice(found?.start, found?.end)).toBe(mention);
  });

  it('从20个工作日到10个工作日 is a change, no range', () => {
    expect(find('从20个工作日到10个工作日').map(({ value }) => value)).toEqual([20, 10]);
  });

  it.each([
    ['服务企业超120余家次', '超120余家次', 120, 'over'],
    ['余额近70亿元', '近70亿元', 7_000_000_000, 'nearly'],
    ['投入100多万元', '100多万元', 1_000_000, 'over'],
    ['惠及百余家企业', '百余家', 100, 'over'],
    ['惠及千余人', '千余人', 1000, 'over'],
    ['上百家商户', '上百家', 100, 'over'],
    ['突破百亿斤', '突破百亿斤', 10_000_000_000, 'over'],
    ['时限不超过30天', '不超过30天', 30, 'at_most'],
    ['时限3个工作日以内', '3个工作日以内', 3, 'at_most'],
    ['预留不低于50%', '不低于50%', 50, 'at_least'],
    ['建设10个以上', '10个以上', 10, 'at_least'],
    ['失业率5.5%左右', '5.5%左右', 5.5, 'about'],
    ['失业率控制在5.5%左右', '控制在5.5%左右', 5.5, 'about'],
    ['失业率控制在5.5%以内', '控制在5.5%以内', 5.5, 'at_most'],
    ['大约30户', '大约30户', 30, 'about'],
    ['耗时3年多', '3年多', 3, 'over'],
    ['占比过半', '过半', 50, 'over'],
    ['一半以上选择', '一半以上', 50, 'at_least'],
    ['六成以上', '六成以上', 60, 'at_least'],
  ])('%s is bounded', (text, mention, value, qualifier) => {
    const found = find(text)[0];
    expect(found).toMatchObject({ value, qualifier });
    expect(text.slice(found?.start, found?.end)).toBe(mention);
  });

  it.each([
    ['共节约30万元', 'none'],
    ['附近3公里', 'none'],
    ['近3年', 'none'], // a period, no bound
    ['超市经过2次检查', 'none'],
  ])('%s has no bound', (text) => {
    expect(find(text)[0]?.qualifier).toBeUndefined();
  });

  it.each([
    ['全省排名第6位', '第6位', 6, '位'],
    ['总量居全省第三', '第三', 3, ''],
    ['居全国首位', '首位', 1, '位'],
    ['稳居榜首。', '榜首', 1, '位'],
    ['排名前三位', '三位', 3, '位'],
    ['是第一大市场', '第一大', 1, '位'],
  ])('%s is a rank', (text, mention, value, unit) => {
    const [found, ...rest] = find(text);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ value, unit, dimension: 'rank', ordinal: true });
    expect(text.slice(found?.start, found?.end)).toBe(mention);
  });

  it.each([['产值翻一番', 1], ['产值翻两番', 3], ['销量翻倍', 1]])('%s is a rise by %d 倍', (text, value) => {
    expect(find(text)).toMatchObject([{ value, unit: '倍', dimension: 'times' }]);
  });

  it.each([
    '2023年', '2024年5月', '7月9日', '1—10月份', '2023—2025年', '二〇二四年', '2024-05-06', '上午9时30分', '9:30', '80年代', '21世纪',
    '12345热线', '5G基站', 'PM2.5浓度', 'T3航站楼', '“1+3”体系', '3号线', '〔2024〕12号', '0371-12345678', '13800001111', '3·15活动',
    '第七场发布会', '第三产业', '第一季度', '第136届', '第一，', '第一书记', '首位女车长', '十四五', '二十大精神',
    '一带一路', '统一部署', '一件事', '一系列', '十分重视', '千家万户', '一次性告知', '进一步', '“四个意识”', '一户一策',
    '几十项', '数百家', '十几个', '百家企业', '45岁', '一、总体要求', '零售业', '（2）', '1. 总体要求', '前3个月', '近90天内', '四分之一决赛', '100亿级企业',
  ])('%s holds no quantity', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([['一个平台', { article: true }], ['共41，', { bare: true }]])('%s is marked', (text, mark) => {
    expect(find(text)).toMatchObject([mark]);
  });

  it('keeps its span inside the range', () => {
    const text = '共计12万人次';
    expect(findQuantities(text, 2, 4, units)).toMatchObject([{ start: 2, end: 4, value: 12 }]);
  });
});

describe('findNonFacts', () => {
  it.each([
    ['2024年5月', 'date'], ['9:30', 'time'], ['12345热线', 'name'], ['第七场', 'ordinal'], ['1. 总体要求', 'list'], ['3、2022年完成投资', 'list'],
    ['0371-12345678', 'phone'], ['〔2024〕12号', 'document'], ['45岁', 'age'], ['十分重视', 'idiom'], ['几十项', 'vague'], ['国道318线', 'name'], ['一、总体要求', 'list'],
    ['七座及七座以下小型客车', 'name'], ['9座以下（含9座）的客车', 'name'], ['购置三轮车', 'name'],
  ])('%s is a %s', (text, kind) => {
    expect(findNonFacts(text, 0, text.length, units).map((found) => found.kind)).toContain(kind);
  });

  it('does not overlap the quantities beside it', () => {
    const text = '2024年第七场发布会，12345热线受理89万次，统一部署3个点位';
    const { quantities, nonFacts } = findFigures(text, 0, text.length, units);
    const spans = [...quantities, ...nonFacts].sort((a, b) => a.start - b.start);
    spans.forEach((span, i) => expect(span.end).toBeLessThanOrEqual(spans[i + 1]?.start ?? text.length));
  });
});
