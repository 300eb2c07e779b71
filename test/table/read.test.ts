import { describe, expect, it } from '@jest/globals';
import { figures, readingOf, show } from './tables.js';

describe('rows and columns of names', () => {
  it.each([
    ['levels with their changes', ['指标|产量（万吨）|同比增长（±%）', '粮食|650.0|17.3', '水泥|426|-5.3'], ['粮食产量 6500000吨 +17.3% yoy', '水泥产量 4260000吨 -5.3% yoy']],
    ['a column of units', ['产品|单位|产量|比上年增长（%）', '发电量|亿千瓦时|96.9|2.5', '啤酒|万千升|10.3|持平'], ['发电量 9690000000千瓦时 +2.5% yoy', '啤酒产量 103000千升 +0% yoy']],
    ['the unit above the table', ['~单位：亿元、%', '指标|绝对量|增速', '进出口|152.4|0.8'], ['进出口 15240000000元 +0.8%']],
    ['one unit of several', ['~单位：个、亿元、%', '指标|项目数|完成投资', '工业|88|96.4'], ['工业项目数 88个 ? unit inferred', '工业完成投资 9640000000元 ? unit inferred']],
    ['a unit in the cell', ['指标|数值', '进出口|152.4亿元', '出口|3.2亿美元'], ['进出口 15240000000元', '出口 320000000美元']],
    ['money beside goods', ['~单位：万元', '商品|单位|数量|金额', '铁矿砂|万吨|45.1|38765'], ['铁矿砂数量 451000吨', '铁矿砂金额 387650000元']],
    ['two changes', ['品种|单位|9月均价|环比（%）|同比（%）', '鸡蛋|元/公斤|8.52|6.5|-12.4'], ['鸡蛋 8.52元/公斤 +6.5% mom -12.4% yoy in 9月']],
    ['a fall without its sign', ['指标|数值（%）|降幅（个百分点）', '失业率|4.1|0.3'], ['失业率 4.1% -0.3个百分点']],
    ['an amount of change', ['~单位：亿元', '指标|12月末|比年初增加额', '存款余额|1970.6|266.0'], ['存款余额 197060000000元 +26600000000元 ytd in 12月末']],
    ['a level that is not printed', ['指标|总量（亿元）|增速（%）', '固定资产投资|—|4.2'], ['固定资产投资 +4.2%']],
    ['the earlier price', ['品种|规格|单位|本期价格|上期价格|涨跌（%）', '粳米|标一|元/500克|2.96|2.95|0.34'], ['粳米（标一） 2.96元/500克 from 2.95 +0.34% mom']],
    ['a share', ['指标|年末数（万人）|比重（%）', '总人口|281.7|100.0'], ['总人口 2817000人 in 年末', '总人口比重 100% in 年末']],
    ['an aim beside a result', ['~单位：万元', '项目|2023年执行数|2024年预算数|预算数比上年执行数增长（%）', '税收收入|62310|65400|5.0'], ['税收收入 623100000元 in 2023年', '税收收入 654000000元 +5% yoy in 2024年 target']],
    ['what was reached of a plan', ['~单位：亿元', '项目|1—7月完成|完成年度预算（%）', '税收收入|52.1|64.2'], ['税收收入 5210000000元 in 1—7月', '税收收入年度预算完成率 64.2% in 1—7月']],
  ])('%s', async (_, lines, expected) => expect(await figures(...lines)).toEqual(expected));
});

describe('headers of several rows', () => {
  it.each([
    [
      'month and sum', ['指标^2|单位^2|本月>2|累计>2', '绝对量|同比±%|绝对量|同比±%', '零售额|亿元|31.6|-1.2|298.5|3.4'],
      ['零售额 3160000000元 -1.2% yoy in 本月', '零售额 29850000000元 +3.4% yoy in 累计'],
    ],
    [
      'changes in a group of their own', ['商品^2|10月>2|1至10月累计>2|累计比去年同期±%>2', '数量（吨）|金额（万元）|数量（吨）|金额（万元）|数量|金额', '茶叶|3|4|30|40|5.6|3.9'],
      ['茶叶数量 3吨 in 10月', '茶叶金额 40000元 in 10月', '茶叶数量 30吨 +5.6% yoy in 1至10月 累计', '茶叶金额 400000元 +3.9% yoy in 1至10月 累计'],
    ],
    [
      'Markdown, which has no spans', ['!区县|!产值|!|!', '|总量（亿元）|增速（%）|位次', '红旗区|211.4|5.6|3'],
      ['产值 21140000000元 +5.6% at 红旗区', '产值增速排名 3 at 红旗区'],
    ],
    ['a part in a group', ['~单位：元', '指标^2|居民收入>2', '城镇|农村', '人均|39876|23410'], ['人均城镇居民收入 39876元 of 居民收入', '人均农村居民收入 23410元 of 居民收入']],
    ['columns that are parts', ['~单位：万人', '地区|总人口|其中：男性', '合计|281.7|140.9'], ['总人口 2817000人', '男性 1409000人 of 总人口']],
    ['numbers of columns', ['项目|收入（万元）', '甲|1', '税收|300'], ['税收收入 3000000元']],
    ['years alone', ['指标|2023年|2022年', '出口（亿元）|152.4|140.1', '进口（亿元）|52.4|40.1'], ['出口 15240000000元 in 2023年', '出口 14010000000元 in 2022年', '进口 5240000000元 in 2023年', '进口 4010000000元 in 2022年']],
    ['one year over one figure', ['指标|2023年', '出口（亿元）|152.4'], ['出口 15240000000元 in 2023年']],
    ['a year over a level and its change', ['指标^2|2023年>2', '总量（亿元）|增长（%）', '出口|152.4|5.1'], ['出口 15240000000元 +5.1% in 2023年']],
    ['months as data sheets write them', ['指标|2024-06|2024/5', '出口（亿元）|152.4|140.1'], ['出口 15240000000元 in 2024-06', '出口 14010000000元 in 2024/5']],
    ['years without 年', ['类别|2022|2023|2023年比2022年增减（%）', '初中（万人）|23.4|23.9|2.1'], ['初中 234000人 in 2022', '初中 239000人 +2.1% since in 2023']],
  ])('%s', async (_, lines, expected) => expect(await figures(...lines)).toEqual(expected));
});

describe('rows that are part of others', () => {
  it.each([
    ['by indentation', ['指标|产值（亿元）', '总产值|10', '　农业|6', '　　种植业|4', '　林业|3', '另计|2'], ['总产值 1000000000元', '农业产值 600000000元 of 总产值', '种植业产值 400000000元 of 农业产值', '林业产值 300000000元 of 总产值', '另计产值 200000000元']],
    ['by #', ['指标|产量（吨）', '粮食|650', '#水稻|79', '油料|4'], ['粮食产量 650吨', '水稻产量 79吨 of 粮食产量', '油料产量 4吨']],
    ['by 其中', ['指标|金额（元）', '进出口|9', '其中：出口|5', '其中：进口|4'], ['进出口 9元', '出口 5元 of 进出口', '进口 4元 of 进出口']],
    ['by numbers', ['项目|金额（元）', '一、税收收入|9', '（一）增值税|5', '二、非税收入|4'], ['税收收入 9元', '增值税 5元 of 税收收入', '非税收入 4元']],
    ['under a row that groups them', ['指标|数值', '畜禽存栏|', '牛（万头）|29.4', '羊（万只）|96.2', '畜禽产品|', '肉类（万吨）|33.8'], ['牛 294000头 of 畜禽存栏', '羊 962000只 of 畜禽存栏', '肉类 338000吨 of 畜禽产品']],
    ['with the unit of the whole', ['指标|数值', '家禽（万只）|1914.1', '#肉鸡|906.6'], ['家禽 19141000只', '肉鸡 9066000只 of 家禽']],
    ['not where a part would be larger', ['指标|数值（万头）', '大牲畜|96.9', '　猪|171.5'], ['大牲畜 969000头', '猪 1715000头']],
    ['by cells over several rows', ['类别|品种|价格（元）', '肉禽^2|猪肉|18', '鸡蛋|6', '粮油|粳米|3'], ['猪肉价格 18元 of 肉禽', '鸡蛋价格 6元 of 肉禽', '粳米价格 3元 of 粮油']],
  ])('%s', async (_, lines, expected) => expect(await figures(...lines)).toEqual(expected));
});

describe('places, bodies and orders', () => {
  it.each([
    ['rows of places', ['县区|产值（亿元）|位次', '延津县|86.1|6', '封丘县|81.9|7'], ['产值 8610000000元 at 延津县', '产值排名 6 at 延津县', '产值 8190000000元 at 封丘县', '产值排名 7 at 封丘县']],
    ['a place that its sisters tell', ['县区|产值（元）', '延津县|1', '封丘县|2', '卫辉市|3', '辉县市|4', '平原示范区|5'], ['产值 1元 at 延津县', '产值 2元 at 封丘县', '产值 3元 at 卫辉市', '产值 4元 at 辉县市', '产值 5元 at 平原示范区']],
    ['the whole of them', ['市|产值（元）', '全省合计|9', '石家庄市|1', '唐山市|2', '保定市|3'], ['产值 9元 at 河北省', '产值 1元 at 石家庄市', '产值 2元 at 唐山市', '产值 3元 at 保定市']],
    ['columns of places', ['~2023年', '指标|郑州市|洛阳市', '产值（元）|5|4'], ['产值 5元 in 2023年 at 郑州市', '产值 4元 in 2023年 at 洛阳市']],
    ['a body in charge', ['事项|责任单位|办理时限', '施工许可|市住建局|3个工作日'], ['施工许可办理时限 3工作日 by 市住建局']],
    ['moves in an order', ['序号|县区|得分|排名|较上季度变化', '1|延津县|93.6|1|上升2位', '2|封丘县|92.1|2|持平'], ['得分 93.6 at 延津县', '得分排名 1 +2位 mom at 延津县', '得分 92.1 at 封丘县', '得分排名 2 +0位 mom at 封丘县']],
  ])('%s', async (_, lines, expected) => expect(await figures(...lines)).toEqual(expected));
});

describe('turned and odd shapes', () => {
  it.each([
    ['changes in rows', ['~单位：元、%', '指标|城镇居民|农村居民', '人均收入|39876|23410', '比上年增长|4.9|7.2'], ['城镇居民人均收入 39876元 +4.9% yoy', '农村居民人均收入 23410元 +7.2% yoy']],
    ['years down', ['年份|消费总量（吨）|比上年增长（%）', '2022|15|0.6', '2023|16|2.1'], ['消费总量 15吨 +0.6% yoy in 2022', '消费总量 16吨 +2.1% yoy in 2023']],
    ['years down, with 年', ['年份|消费总量（吨）', '2022年|15', '2023年|16'], ['消费总量 15吨 in 2022年', '消费总量 16吨 in 2023年']],
    ['names and what they come to', ['~新院区项目概况', '!项目名称|某医院新院区', '!总投资|12.6亿元', '!床位|约1500张', '!电话|0373-8812345'], ['总投资 1260000000元 of 新院区项目', '床位 1500张 of 新院区项目']],
    ['two pairs a row', ['占地面积|300亩|总投资|2亿元', '建设单位|某公司|工期|36个月'], ['占地面积 300亩', '总投资 200000000元', '工期 36个月']],
    ['tables side by side', ['指标|完成量|指标|完成量', '客运量（人次）|5|货运量（吨）|7'], ['客运量 5人次', '货运量 7吨']],
    ['a second header', ['产品|产量（吨）', '水泥|5', '产品|销量（吨）', '水泥|4'], ['水泥产量 5吨', '水泥销量 4吨']],
    ['a title in the table', ['2024年1—10月主要指标>2', '单位：亿元>2', '指标|数值', '进出口|152.4'], ['进出口 15240000000元 in 2024年1—10月']],
    ['a note in the table', ['指标|数值（亿元）', '进出口|152.4', '注：2023年起按新口径。>2'], ['进出口 15240000000元']],
    ['a title that says what is measured', ['~2024年各学校在校生人数', '类别|2024年（人）', '初中|5'], ['初中 5人 of 各学校在校生人数 in 2024年 2024年']],
    ['no unit at all', ['指标|数值', '窗口|14'], ['窗口 14 ? no unit']],
    ['a figure in brackets', ['项目|金额（元）', '利润|(5.2)'], ['利润 -5.2元 ? two readings']],
  ])('%s', async (_, lines, expected) => expect(await figures(...lines)).toEqual(expected));
});

describe('no facts', () => {
  it.each([
    ['words', ['事项|责任单位', '施工许可|市住建局']],
    ['numbers that count the rows', ['序号|事项', '1|施工许可', '2|食品许可']],
    ['years of what was done', ['项目|建成时间', '新院区|2023年', '老院区|1998年']],
    ['dates and telephones', ['单位|日期|电话', '市统计局|2024-10-15|12345678']],
    ['blank cells', ['指标|产量（吨）', '水泥|—', '钢材|…']],
    ['nothing', ['|', '|']],
  ])('%s', async (_, lines) => expect(await figures(...lines)).toEqual([]));

  it('columns without a header are unread', async () => {
    const { figures: found, unread } = await readingOf(['水泥|5|7', '钢材|6|8']);
    expect([found.length, unread.length]).toEqual([0, 4]);
  });
});

describe('tables that go on', () => {
  const FIRST = ['~单位：万吨', '指标|产量|比上年增长（%）', '水泥|5|1.2'];
  it('take header and unit of the one before', async () => {
    const before = await readingOf(FIRST);
    const { figures: found } = await readingOf(['~续表', '钢材|6|-0.4'], before);
    expect(found.map(show)).toEqual(['钢材产量 60000吨 -0.4% yoy ? header inferred']);
  });
  it('others do not', async () => {
    const before = await readingOf(FIRST);
    const { figures: found } = await readingOf(['钢材|6|-0.4'], before);
    expect(found).toEqual([]);
  });
});

describe('two figures in a cell', () => {
  it.each([
    ['named by the header', ['年份|考生人数（占整体百分比）|平均科目（科）', '2018|184 （0.3%）|5.5', '2017|55（0.09%）|5'], ['考生人数 184 in 2018 ? no unit', '占整体百分比 0.3% in 2018', '平均科目 5.5科 in 2018', '考生人数 55 in 2017 ? no unit', '占整体百分比 0.09% in 2017', '平均科目 5科 in 2017']],
    ['a level and its change', ['指标|总量（比上年增长%）', '水泥（吨）|5（-1.2）'], ['水泥 5吨 -1.2% yoy']],
    ['a share of what the title names', ['~非本地考生概况', '年份|人数（占整体百分比）', '2018|184（0.3%）', '2017|55（0.09%）'], ['人数 184 of 非本地考生 in 2018 ? no unit', '非本地考生占整体百分比 0.3% in 2018', '人数 55 of 非本地考生 in 2017 ? no unit', '非本地考生占整体百分比 0.09% in 2017']],
  ])('%s', async (_, lines, expected) => expect(await figures(...lines)).toEqual(expected));

  it('the second is unread where the header names but one', async () => {
    const { figures: found, unread } = await readingOf(['指标|数值（元）', '利润|5（3.2）', '成本|7']);
    expect([found.map(show), unread.length]).toEqual([['利润 5元 ? two readings', '成本 7元'], 1]);
  });
});
