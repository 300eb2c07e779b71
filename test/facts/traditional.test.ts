import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as OpenCC from 'opencc-js';
import { tidy } from '../../src/tidy/index.js';
import { inPrint } from '../../src/facts/reprint.js';
import type { Fact } from '../../src/index.js';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

const SCRIPTS = [['Hong Kong', 'hk'], ['Taiwan', 'tw']] as const;

const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });

/** What both scripts must agree in; units stand as each prints them. */
function core({ value, value_max, unit = '', qualifier, yoy, yoy_unit = '', change, change_unit = '', change_basis, period, status, region }: Fact): string {
  return [value, value_max, toSimplified(unit), qualifier, yoy, toSimplified(yoy_unit), change, toSimplified(change_unit), change_basis, period, status, region].join(' ');
}

const SENTENCES = [
  '2024年，全区生产总值1234.5亿元，同比增长5.2%，占全市的12.3%。',
  '前7个月，口岸出入境旅客365万人次，较上年同期增加四成，其中入境旅客180万人次。',
  '上半年，医院门诊达86.4万人次，比去年同期减少2.1个百分点。',
  '首季零售业销售额按年下跌3.6%，按月微升0.4%，录得318亿元。',
  '失业率由2.9%升至3.1%，上升0.2个百分点。',
  '教育局表示，2017/18年度的拨款约为9.2亿元，逾六成用于特殊教育。',
  '出口和进口分别为21亿元和14亿元，分别增长8%和下降2.5%。',
  '预计2030年，风电装机将达到500万千瓦。',
  '截至6月底，登记失业人数近3000人，环比下降一成半。',
  '全年新办企业32万户，办理时间压缩至1个工作日以内。',
  '财政司司长称，综合盈余为872亿元，较原来预算少15%。',
  '在全省营商环境评价中，该市排名第3位。',
];

describe.each(SCRIPTS)('in the characters of %s', (_, to) => {
  const convert = OpenCC.Converter({ from: 'cn', to });

  it.each(SENTENCES)('%s', async (text) => {
    const [simplified, traditional] = [await factsOf(text, '2024-08-20'), await factsOf(convert(text), '2024-08-20')];
    expect(traditional.map(core)).toEqual(simplified.map(core));
    expect(traditional.map(({ metric_key }) => metric_key)).toEqual(simplified.map(({ metric_key }) => metric_key));
    expect(simplified.length).toBeGreaterThan(0);
  });

  it('the fixtures state the same facts', async () => {
    const extractor = await builtin();
    const files = readdirSync('fixtures').filter((file) => file.endsWith('.txt') && !/^(?:hong-kong|macau)/u.test(file));
    for (const file of files) {
      const text = readFileSync(`fixtures/${file}`, 'utf8');
      const [simplified, traditional] = [text, convert(text)].map((source) => extractor.extract(source, { published: '2024-06-30' }).map(core));
      expect([file, traditional]).toEqual([file, simplified]);
    }
  });
});

describe('names', () => {
  it.each([
    ['港元貸款對存款比率為75.7%。經季節因素調整的港元貨幣供應量M1上升2.4%。', ['港元貸款對存款比率 75.7%', '港元貨幣供應量M1 yoy 2.4%']],
    ['2024年10月，訪港旅客390萬人次，按年升9%，佔整體旅客的八成。', ['訪港旅客 3900000人次 yoy 9% of 整體旅客', '訪港旅客佔比 80% of 整體旅客']],
    ['2024年首10個月財政盈餘183億元，而去年同期則錄得赤字1,560億元。', ['財政盈餘 18300000000元', '赤字 156000000000元']],
    ['2024年第三季博彩毛收入為561.8億澳門元，按季減少1.4%，按年則增加14.5%。', ['博彩毛收入 56180000000澳門元 yoy 14.5% mom -1.4%']],
    ['2024年10月商品出口貨值按年上升3.5%，至3,917億元。', ['商品出口貨值 391700000000元 yoy 3.5%']],
    ['2024年10月商品出口貨值為3,917億元，較2023年同月上升3.5%。', ['商品出口貨值 391700000000元 yoy 3.5%']],
    ['2024年10月商品出口貨值為3,917億元，較2019年同月上升3.5%。', ['商品出口貨值 391700000000元 since 3.5%']],
    ['2024年失業率微升至3.2%。', ['失業率 3.2%']],
    ['2024年5月，外幣存款在5月均上升0.8%，與一年前比較則分別下跌4.1%。', ['外幣存款 yoy -4.1% mom 0.8%']],
    ['經季節性調整後的港元貸款在5月下跌1.2%，與對上三個月比較，零售額上升1.7%。', ['港元貸款 mom -1.2%', '零售額 mom 1.7%']],
    ['外幣存款上升0.8%，於月底達6,420億元。', ['外幣存款 yoy 0.8%', '外幣存款 642000000000元']],
    ['112年5月核心消費者物價指數（核心CPI），較上月跌0.3%，經調整季節變動因素後漲0.1%，惟油料費較上月漲2.4%。', ['核心消費者物價指數 mom -0.3%', '核心消費者物價指數 mom 0.1%', '油料費 mom 2.4%']],
    ['2024年10月餐飲業營業額856億元，月增5.1%，年減0.4%。', ['餐飲業營業額 85600000000元 yoy -0.4% mom 5.1%']],
    ['113年1至10月賦稅收入3兆2,516億元，較上年同期成長9.8%。', ['賦稅收入 3251600000000元 yoy 9.8%']],
    ['2024年日本旅客錄得12.1%的跌幅。', ['日本旅客 yoy -12.1%']],
    ['2024年新辦企業32萬戶，辦結率為98%，按年上升1.2個百分點，養貓20隻。', ['新辦企業 320000戶', '辦結率 98% yoy 1.2個百分點 of 新辦企業', '養貓 20隻']],
    ['2024年各大類價格指數中，康樂及文化（+12.40%）和教育（-5.54%）的變動較大。', ['康樂及文化 yoy 12.4% of 大類價格指數', '教育 yoy -5.54% of 大類價格指數']],
    ['2024年6月，歐元區物價指數環比上升0.4%。環比跌幅最大的是匈牙利（-2.5%）；同比漲幅最大的是希臘（+18.2%）。', ['物價指數 mom 0.4%', '物價指數 mom -2.5%', '物價指數 yoy 18.2%']],
    ['2024年第二季，失業率由首季的3.0%下跌至第二季（即四月至六月）的2.9%，外出用膳收費上調2.1%。', ['失業率 2.9% from 3%', '外出用膳收費 none 2.1%']],
    ['主計總處預測114年經濟成長率為3.35%。', ['經濟成長率 3.35% target']],
    // 成长 is a noun's part where no figure follows.
    ['2024年成长型企业300家，成长基金规模20亿元。', ['成长型企业 300家', '成长基金规模 2000000000元']],
  ])('%s', async (text, expected) => {
    expect((await factsOf(text, '2024-11-20')).map(line)).toEqual(expected);
  });

  it.each([
    ['考生人数占比', '考生人數佔比'],
    ['后台', '後台'],
    ['皇后', '皇后'],
    ['云海', '云海'],
  ])('%s is printed %s', (words, printed) => {
    expect(inPrint(words, [{ printed: '考生人數184人，佔0.3%，', seen: '考生人数184人，占0.3%，' }, { printed: '皇后、後台、比例', seen: '皇后、后台、比例' }])).toBe(printed);
  });

  it.each([
    ['澳門特區政府旅遊局資料顯示，2024年首三季入境旅客共2,592萬人次。', '澳門特區政府旅遊局', '澳门特别行政区', '2024-01/2024-09'],
    ['經濟部統計處公布，113年10月外銷訂單金額554.5億美元。', '經濟部統計處', '台湾省', '2024-10'],
    ['臺北市政府教育局指出，2024年國小新生共2萬1,350人。', '臺北市政府教育局', '台湾省/台北市', '2024'],
    ['房屋署截至2024年9月底接獲132,900宗一般公屋申請。', '房屋署', '香港特别行政区', '../2024-09-30'],
  ])('%s', async (text, body, region, period) => {
    expect(await factsOf(text, '2024-11-20')).toMatchObject([{ body, region, period }]);
  });
});

describe('what is cut from the text', () => {
  const text = '訪港旅客按年升9%\n\n旅遊發展局今日公布，２０２４年10月訪港旅客達 390 萬人次，按年升9%；其中內地旅客佔八成。';

  it('is the print, with its place in the source', async () => {
    const facts = await factsOf(text, '2024-11-20');
    for (const { text: figure, start, end, sentence, quote, title } of facts) {
      const printed = tidy({ file: '-', source: text, text: Array.from(text).slice(start, end).join(''), encoding: 'utf-8', tables: [], warnings: [] }).text;
      expect(printed).toBe(figure);
      expect(sentence).toContain('訪港旅客');
      expect(sentence).toContain(quote);
      expect(title).toBe('訪港旅客按年升9%');
    }
    expect(facts.length).toBeGreaterThan(1);
  });
});
