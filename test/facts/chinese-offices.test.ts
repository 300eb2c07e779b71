/** Shapes of the releases of Hong Kong, Macao and Taiwan: the place and the time beside what each fact says. */
import { describe, expect, it } from '@jest/globals';
import { factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string, published?: string): Promise<string[]> {
  return (await factsOf(text, published)).map(line);
}

/** `人口 新北市`: what is measured and the last part of where. */
async function placed(text: string): Promise<string[]> {
  return (await factsOf(text, '2024-07-10')).map(({ metric, region = '' }) => `${metric} ${region.split('/').at(-1) ?? ''}`.trim());
}

async function timed(text: string): Promise<string[]> {
  return (await factsOf(text, '2023-08-01')).map(({ metric, period = '' }) => `${metric} ${period}`);
}

describe('indices and what they are made of', () => {
  it.each([
    // the base of an index is no time of its figures
    ['112年9月消費者物價指數（CPI）為105.40（110年＝100），較上月漲0.45%，較上年同月漲2.93%。', ['消費者物價指數 105.4 yoy 2.93% mom 0.45%']],
    ['指數為98.2（2015年=100），同比上升3%。', ['指數 98.2 yoy 3%']],
    ['指數為98.2（2015年的100%），同比上升3%。', ['指數 98.2 yoy 3%']],
    // so many things as one group; look-alikes: they are counted
    ['17項重要民生物資CPI較上年同月漲3.81%。', ['17項重要民生物資CPI yoy 3.81%']],
    ['17項重要民生物資價格變動。', ['重要民生物資價格變動 17項']],
    // a cause is no part of a name, and has a mover of its own
    ['居住類上漲2.03%，主因房租調高，上漲2.15%。', ['居住類 yoy 2.03%', '房租 yoy 2.15%']],
    ['居住類較上月漲2.03%，主因石油及煤製品跌6.84%。', ['居住類 mom 2.03%', '石油及煤製品 mom -6.84%']],
    ['居住類上漲2.03%，主因需求，較上月上漲2.15%。', ['居住類 yoy 2.03% mom 2.15%']],
    // behind its parts the index again, on average over another time
    ['生產者物價指數為110.73，較上年同月跌0.22%，主因石油跌6.84%；1至9月平均，較上年同期跌0.36%。', ['生產者物價指數 110.73 yoy -0.22%', '石油 yoy -6.84%', '生產者物價指數 yoy -0.36%']],
  ])('%s', async (text, expected) => expect(await lines(text, '2023-10-06')).toEqual(expected));

  it('an article on prices tells of no day\'s trade', async () => {
    expect(await lines('112年9月物價變動概況\n\n112年9月購買頻度高之商品漲5.25%。', '2023-10-06')).toEqual(['購買頻度高之商品 yoy 5.25%']);
    expect(await lines('收盤行情\n\n今天購買頻度高之商品漲5.25%。', '2023-10-06')).toEqual(['購買頻度高之商品 none 5.25%']);
  });
});

describe('levels in brackets of a list, whose changes follow', () => {
  it.each([
    ['菲律賓（3.2萬人次）、印尼（1.2萬人次）及馬來西亞（1.3萬人次）的旅客分別增加31.0%、5.2%及10.4%。', ['菲律賓旅客 32000人次 yoy 31%', '印尼旅客 12000人次 yoy 5.2%', '馬來西亞旅客 13000人次 yoy 10.4%']],
    ['經海路（41.7萬人次）及經空運（29.9萬人次）入境的旅客分別減少12.3%及3.1%。', ['經海路入境的旅客 417000人次 yoy -12.3%', '經空運入境的旅客 299000人次 yoy -3.1%']],
    ['由陸路入境的旅客（294萬人次）增加20.4%，從甲口岸（157萬人次）及乙大橋（63萬人次）入境的分別佔53.4%及21.5%。', ['陸路入境的旅客 2940000人次 yoy 20.4%', '從甲口岸入境 1570000人次 of 陸路入境的旅客', '從乙大橋入境 630000人次 of 陸路入境的旅客', '從甲口岸入境佔比 53.4% of 陸路入境的旅客', '從乙大橋入境佔比 21.5% of 陸路入境的旅客']],
    // look-alikes: not as many changes, levels that have theirs
    ['日本旅客（4.4萬人次）增加3%，東北亞及歐洲的旅客分別增加5%及6%。', ['日本旅客 44000人次 yoy 3%', '東北亞旅客 yoy 5%', '歐洲的旅客 yoy 6%']],
  ])('%s', async (text, expected) => expect(await lines(text, '2024-09-23')).toEqual(expected));
});

describe('loans and deposits', () => {
  it.each([
    ['在10月份，人民幣存款上升6.5%。', ['人民幣存款 mom 6.5%']],
    ['年初至今，存款總額及港元存款分別上升3.0%及0.3%。', ['存款總額 ytd 3%', '港元存款 ytd 0.3%']],
    ['其中，在香港使用的貸款（包括貿易融資）及在香港境外使用的貸款在10月份分別下跌0.6%及1.3%。', ['在香港使用的貸款 mom -0.6%', '在香港境外使用的貸款 mom -1.3%']],
    ['未經調整的港元貨幣供應量M3在10月份上升1.1%。', ['港元貨幣供應量M3 mom 1.1%']],
    // look-alikes: no stock, another clause between, where something is held
    ['在10月份，出口上升6.5%。', ['出口 yoy 6.5%']],
    ['年初至今，出口上升6.5%。', ['出口 yoy 6.5%']],
    ['在香港舉行的展覽增加3場。', ['展覽 yoy 3場']],
  ])('%s', async (text, expected) => expect(await lines(text, '2023-11-30')).toEqual(expected));
});

describe('places that have most of it', () => {
  it.each([
    ['在縣市人口方面，以新北市404萬7,001人最多，臺中市286萬1,044人次之。', ['人口 新北市', '人口 台中市']],
    ['人口增加的縣市計有5個，以桃園市增加1,201人最多，新竹縣增加402人次之。', ['人口增加的縣市', '人口 桃园市', '人口 新竹县']],
    ['人口最少者為嘉義市26萬3,188人。', ['人口 嘉义市']],
    // look-alikes: what it was set to, by what it is counted
    ['以新北市為中心的生活圈有404萬人。', ['中心的生活圈 新北市']],
  ])('%s', async (text, expected) => expect((await placed(text)).map((row) => row.replace(/ 台湾省$/u, ''))).toEqual(expected));

  it('people of an age under a word of ages', async () => {
    expect(await lines('在年齡結構方面，0至14歲人口271萬6,523人，占11.63%。')).toEqual(['0至14歲人口 2716523人', '0至14歲人口占比 11.63%']);
    expect(await lines('平均年齡為45.2歲。')).toEqual(['平均年齡 45.2歲']);
  });

  it('a place in their order is no part of the unit', async () => {
    expect(await lines('高雄市人口為272萬1,068人居第3。')).toEqual(['人口 2721068人', '人口排名 3']);
    expect(await lines('整治農村人居環境3處。')).toEqual(['整治農村人居環境 3處']);
  });
});

describe('times of what is held against another', () => {
  it.each([
    ['上半年零售額上升5%。將二零二三年六月的臨時估計與二零二二年同月比較，服裝的銷貨價值上升72.0%。', ['零售額 2023-01/2023-06', '服裝的銷貨價值 2023-06']],
    ['存款在截至2023年6月底止的一年內上升3%。', ['存款 2022-07/2023-06']],
    // look-alike: whose thing it is
    ['上半年零售額上升5%。將二零二三年六月的訂單轉出，服裝的銷貨價值上升72.0%。', ['零售額 2023-01/2023-06', '服裝的銷貨價值 2023-01/2023-06']],
    ['截至2023年6月底的一年期存款為3億元。', ['一年期存款 ../2023-06-30']],
  ])('%s', async (text, expected) => expect(await timed(text)).toEqual(expected));

  it('a view by kinds, however long its words', async () => {
    expect(await lines('二零二三年六月的零售業總銷貨價值為331億元。\n\n按零售商主要類別的銷貨價值由高至低分析，珠寶首飾的銷貨價值上升72.0%；服裝（上升44.3%）。', '2023-08-01')).toEqual(['零售業總銷貨價值 33100000000元', '珠寶首飾的銷貨價值 yoy 72% of 零售業總銷貨價值', '服裝 yoy 44.3% of 零售業總銷貨價值']);
  });
});

describe('cases, people and firms', () => {
  it.each([
    // of what age; look-alike: an age alone
    ['去年共有3,114名10至20歲青少年被捕，按年減少0.4%。', ['被捕10至20歲青少年 3114名 yoy -0.4%']],
    ['去年共有3,114名，10至20歲居多。', []],
    ['共拘捕313人，其中五間公司被檢控，162人已被定罪。', ['拘捕 313人', '被檢控的公司 5間 of 拘捕', '定罪 162人 of 拘捕']],
    // cases are of cases; look-alike: money of money
    ['詐騙案共有44,480宗。損失金額達91.5億元。當中網上購物騙案有11,559宗。', ['詐騙案 44480宗', '損失金額 9150000000元', '網上購物騙案 11559宗 of 詐騙案']],
    ['詐騙案共有44,480宗。損失金額達91.5億元。當中網上購物損失3億元。', ['詐騙案 44480宗', '損失金額 9150000000元', '網上購物損失 300000000元 of 損失金額']],
    ['首宗宣判的三一重工公司被罰50萬元。', ['罰款 500000元']],
  ])('%s', async (text, expected) => expect(await lines(text, '2025-02-11')).toEqual(expected));
});

describe('labour and orders', () => {
  it.each([
    ['就業不足率在該兩段期間亦保持不變，為1.0%。', ['就業不足率 none 0%', '就業不足率 1%']],
    ['與2023年6月至8月比較，失業率變動不一。跌幅較明顯的行業為住宿服務業、社會工作活動業和藝術、娛樂及康樂活動業，分別下跌0.4個、0.3個和0.2個百分點。', ['住宿服務業 since -0.4個百分點', '社會工作活動業 since -0.3個百分點', '藝術、娛樂及康樂活動業 since -0.2個百分點']],
    ['與2022年9月比較，失業率變動不一。跌幅較明顯的行業為住宿服務業和零售業，分別下跌0.4個和0.3個百分點。', ['住宿服務業 since -0.4個百分點', '零售業 since -0.3個百分點']],
    ['9月外銷訂單海外生產比47.6%，較上年同月減少2.5個百分點。', ['外銷訂單海外生產比 47.6% yoy -2.5個百分點']],
    // how many have answered so is known; look-alike: what is aimed at
    ['預期接單將較9月增加之廠商家數占20.3%，減少者占26.1%。', ['預期增加之廠商家數占比 20.3%', '減少者占比 26.1%']],
    ['預期明年高階產品占20.3%。', ['高階產品占比 20.3% target']],
    ['輸往主要目的地的出口貨值錄得升幅，尤其是越南（升44.4%）及內地（升8.1%）。“甲類”的出口貨值錄得跌幅（跌72億元）。', ['輸往越南的出口貨值 yoy 44.4%', '輸往內地的出口貨值 yoy 8.1%', '“甲類”的出口貨值 yoy -7200000000元']],
  ])('%s', async (text, expected) => expect(await lines(text, '2023-10-19')).toEqual(expected));
});

describe('years of the Republic', () => {
  it.each([
    ['112年死亡人數為20萬5,368人，較111年減少2,760人。', ['死亡人數 2023']],
    ['衛福部公布，112年死亡人數為20萬5,368人。', ['死亡人數 2023']],
    // look-alike: a length
    ['該校創立112年，校友20萬人。', ['校友 ../2023-08-01']],
  ])('%s', async (text, expected) => expect(await timed(text)).toEqual(expected));

  it('the day of front matter', async () => {
    const [fact] = await factsOf('112年死亡人數為20萬人，較111年減少3%。', '2024-06-17');
    expect(fact).toMatchObject({ period: '2023', yoy: -3 });
  });
});

describe('names that their clause cuts', () => {
  it.each([
    ['按國民經濟核算定義計算的政府消費開支上升2.0%。', ['政府消費開支 yoy 2%']],
    ['按摩床的政府消費開支上升2.0%。', ['按摩床的政府消費開支 yoy 2%']],
    ['貨品出口上升1.4%，服務輸入則實質上升7.0%。', ['貨品出口 yoy 1.4%', '服務輸入 yoy 7%']],
    ['勞動力參與率為59.19%，較上月上升0.01個百分點。其中男性為66.92%，女性為51.83%。', ['勞動力參與率 59.19% mom 0.01個百分點', '男性勞動力參與率 66.92% of 勞動力參與率', '女性勞動力參與率 51.83% of 勞動力參與率']],
    ['運動員59人，其中男性36人。', ['運動員 59人', '男性 36人 of 運動員']],
    ['戶數為115萬1,203戶，平均每戶2.38人。設籍人口數為273萬人，社會增加628人，自殺死亡98人。', ['戶數 1151203戶', '平均每戶人口 2.38人', '設籍人口數 2730000人', '社會增加 628人', '自殺死亡 98人']],
    ['在各行政區人口方面，以鳳山區35萬4,877人最多，三民區33萬1,422人次之。', ['鳳山區人口 354877人', '三民區人口 331422人']],
    ['以鳳山區35萬4,877人最多。', ['鳳山區 354877人']],
  ])('%s', async (text, expected) => expect(await lines(text, '2024-07-31')).toEqual(expected));

  it('an index is no source', async () => {
    expect((await factsOf('根據綜合消費物價指數，整體消費物價上升2.6%。', '2023-12-21')).map(({ body }) => body)).toEqual([undefined]);
    expect((await factsOf('根据恒远百城价格指数，房价上升2.6%。', '2023-12-21')).map(({ body }) => body)).toEqual(['恒远百城价格指数']);
  });
});

describe('heads of pages', () => {
  it('a headline as wide as the lines of source and day is no set type', async () => {
    const [fact] = await factsOf('2023年首季罪案錄得2,736宗\n來源：保安司司長辦公室\n發佈日期：2023年5月24日 12:31\n\n2023年第一季犯罪案件有2,736宗。', '');
    expect(fact).toMatchObject({ title: '2023年首季罪案錄得2736宗', metric: '犯罪案件', body: '保安司司長辦公室' });
  });

  it.each([
    ['輪候時間中位數為61星期，小學生自殺個案3宗。', ['輪候時間中位數 61星期', '小學生自殺個案 3宗']],
    ['觀光收入上看5,500億元，星期三有3場。', ['觀光收入 550000000000元']],
  ])('%s', async (text, expected) => expect((await lines(text, '2023-11-08')).slice(0, 2)).toEqual(expected));
});
