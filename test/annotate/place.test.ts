import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { placesOf, places } from './names.js';

const cut = (text: string): string[] => placesOf(text).map(({ start, end }) => text.slice(start, end));

describe('findPlaces', () => {
  it.each([
    // text                               mention            path
    ['河南省出口增长6%', '河南省', '河南省'],
    ['河南出口增长6%', '河南', '河南省'],
    ['新乡市的窗口', '新乡市', '河南省/新乡市'],
    ['新乡的窗口', '新乡', '河南省/新乡市'],
    ['延津县共有35家', '延津县', '河南省/新乡市/延津县'],
    ['河南省新乡市延津县的小麦', '河南省新乡市延津县', '河南省/新乡市/延津县'],
    ['河南新乡的企业', '河南新乡', '河南省/新乡市'],
    ['上海静安的商圈', '上海静安', '上海市/静安区'],
    ['浦东新区新设企业', '浦东新区', '上海市/浦东新区'],
    ['江苏省南京市鼓楼区', '江苏省南京市鼓楼区', '江苏省/南京市/鼓楼区'],
    ['琼海市接待游客', '琼海市', '海南省/琼海市'], // hangs on the province itself
    ['恩施州茶园', '恩施州', '湖北省/恩施土家族苗族自治州'],
    ['长阳县的木瓜', '长阳县', '湖北省/宜昌市/长阳土家族自治县'],
    ['前郭县水田', '前郭县', '吉林省/松原市/前郭尔罗斯蒙古族自治县'],
    ['达茂旗草场', '达茂旗', '内蒙古自治区/包头市/达尔罕茂明安联合旗'],
    ['南京市溧水县的草莓', '南京市溧水县', '江苏省/南京市/溧水区'], // its name before 2013
    ['新疆的棉花', '新疆', '新疆维吾尔自治区'],
    ['本港零售', '本港', '香港特别行政区'],
    ['雄安新区开工', '雄安新区', '河北省/雄安新区'],
    ['横琴的企业', '横琴', '广东省/珠海市/横琴粤澳深度合作区'],
    ['新乡高新区的工单', '新乡高新区', '河南省/新乡市/新乡高新区'],
    ['新乡市高新区的工单', '新乡市高新区', '河南省/新乡市/高新区'],
    ['郑州高新技术产业开发区的企业', '郑州高新技术产业开发区', '河南省/郑州市/郑州高新技术产业开发区'],
    ['我国粮食产量', '我国', '全国'],
    ['长三角地区进出口', '长三角地区', '长三角'],
    ['东部地区投资', '东部地区', '东部地区'],
    ['陕西全省投资', '陕西全省', '陕西省'],
    ['吉林增长5%', '吉林', '吉林省'], // the larger place keeps the short name
    ['对东盟出口', '东盟', '东盟'],
    ['对“一带一路”沿线国家出口', '“一带一路”沿线国家', '（境外）/“一带一路”沿线国家'],
    ['潍坊至烟台高铁', '潍坊至烟台', '山东省'], // a line lies in what holds both ends
    ['南宁至凭祥高铁', '南宁至凭祥', '广西壮族自治区'],
    ['贵阳至荔波段', '贵阳至荔波', '贵州省'],
    ['江苏（苏州）国际铁路物流中心', '江苏（苏州）', '江苏省/苏州市'],
    ['重庆江北国际机场运送旅客', '重庆江北', '重庆市'], // the airport of all the city
    ['重庆江北的企业', '重庆江北', '重庆市/江北区'],
    ['美国马里兰州发生火灾', '美国马里兰州', '美国/马里兰州'], // not 兰州
    ['新乡市场监管部门', '新乡', '河南省/新乡市'],
  ])('%s', (text, mention, path) => {
    const [found, ...rest] = placesOf(text);
    expect(rest).toEqual([]);
    expect(text.slice(found?.start, found?.end)).toBe(mention);
    expect(found?.places.map((place) => place.path)).toEqual([path]);
  });

  it.each([
    // text            word      scope
    ['我市排名第6', '我市', 'city'],
    ['全市办结', '全市', 'city'],
    ['该市新增', '该市', 'city'],
    ['全县共有', '全县', 'county'],
    ['该区设立', '该区', 'region'],
    ['全区贷款', '全区', 'region'],
    ['我省出口', '我省', 'province'],
    ['省内旅游', '省内', 'province'],
    ['市区绿地', '市区', 'urban'],
    ['高新区完成', '高新区', 'zone'],
  ])('%s points', (text, word, scope) => {
    const [found, ...rest] = placesOf(text);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ places: [], deictic: { word, scope } });
  });

  it.each([
    '上海路改造', '江西路12号', '南京东路步行街', '北京时间8点', '长江水位', '全市场营收', '该市场份额', '全区域合作', '全县域统筹',
    '扩大同比口径', '其中卫生支出', '最新余额', '十四平方公里', '长治久安', '日照时数', '各位来宾', '黄河南岸的树', '入海口湿地', '31个大城市',
    '延津的麦子', // a short county name with nothing to lean on
    '5家国家级高新区', '精简文山会海',
  ])('%s names no place', (text) => {
    expect(placesOf(text)).toEqual([]);
  });

  it('knows weak short names in a document that gives the full one, or beside a sister', () => {
    expect(cut('延津县发布数据，延津的麦子')).toEqual(['延津县', '延津']);
    expect(cut('延津县发布数据，延津集团运输')).toEqual(['延津县']);
    expect(cut('朔州、大同增长')).toEqual(['朔州', '大同']);
    expect(cut('朔州和大同增长')).toEqual(['朔州', '大同']);
    expect(cut('该局将会同县公安局开展检查')).toEqual([]);
    expect(cut('湖南省怀化市会同县增长')).toEqual(['湖南省怀化市会同县']);
  });

  it('keeps both readings of a name that two provinces share', () => {
    const [found] = placesOf('鼓楼区完成投资');
    expect(found?.places.length).toBeGreaterThan(2);
  });

  it('gives ordered mentions inside the text, never overlapping', () => {
    const word = fc.constantFrom('河南', '新乡市', '延津', '县', '市', '高新区', '全省', '我市', '的', '路', '，', '大同', '中国', '鼓楼区', '场', '区');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join('');
        let end = 0;
        for (const mention of placesOf(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('the gazetteer', () => {
  it('holds every path once, and the parents of each', () => {
    const all = [...places.byPath.values()];
    for (const place of all) {
      expect(places.byPath.get(place.path)).toBe(place);
      if (place.parent) expect(place.path).toBe(`${place.parent.path}/${place.name}`);
    }
    expect(all.length).toBeGreaterThan(3300);
  });
});
