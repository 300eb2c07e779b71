import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { bodiesOf } from './names.js';

describe('findBodies', () => {
  it.each([
    // text                                      bodies
    ['据市发改委和新乡海关统计', ['市发改委', '新乡海关']],
    ['共有普通高中学校5所', []], // 高中|学校
    ['平湖市第三中学招生', ['平湖市第三中学']],
    ['我市发改委牵头', ['市发改委']],
    ['记者从河南省文化和旅游厅获悉', ['河南省文化和旅游厅']],
    ['由郑州市中级人民法院与市市场监管局共建', ['郑州市中级人民法院', '市市场监管局']],
    ['新乡市委市政府召开会议', ['新乡市委', '市政府']],
    ['市12345热线中心共接听', ['市12345热线中心']],
    ['今年以来，市12345热线受理', ['市12345热线']],
    ['该局12315投诉举报调处指挥中心接到', ['该局', '12315投诉举报调处指挥中心']],
    ['国家统计局大庆调查队发布', ['国家统计局大庆调查队']],
    ['人民银行新乡市分行累计投放', ['人民银行新乡市分行']],
    ['记者从国网浙江省电力有限公司获悉', ['国网浙江省电力有限公司']], // the house before the place
    ['华能山东发电有限公司发电', ['华能山东发电有限公司']],
    ['国内浙江省电力有限公司', ['浙江省电力有限公司']],
    ['中国移动河南公司新建基站', ['中国移动河南公司']],
    ['商务部外资司负责人说', ['商务部外资司']],
    ['国家统计局工业效益处处长说', ['国家统计局工业效益处']], // 益处 is a word, 处|处 no unit of a unit
    ['全市法院审结案件', ['全市法院']],
    ['全省财政系统压减支出', ['全省财政系统']],
    ['比亚迪销量', ['比亚迪']],
    ['招商银行方面，贷款余额增长', ['招商银行']],
    ['财富银行方面，客户增长', []], // a line of business
    ['平湖市教育局方面，入学人数增长', ['平湖市教育局']],
    ['海信（扬州）冰箱有限公司出口', ['海信（扬州）冰箱有限公司']],
    ['山西股权交易中心挂牌企业', ['山西股权交易中心']],
    ['公共法律服务中心接待', ['公共法律服务中心']],
    ['美国商务部公布', ['美国商务部']],
    ['市国资委监管企业', ['市国资委']],
    ['浙江大学、河南师范大学对接', ['浙江大学', '河南师范大学']],
    ['大庆萨尔图机场起降', ['大庆萨尔图机场']],
    ['据海关统计', ['海关']],
    ['教育局公布', ['教育局']],
    ['网联清算公司和中国银联处理', ['网联清算公司', '中国银联']],
    ['省委、省人大、省政协', ['省委', '省人大', '省政协']],
    ['陕西省人民政府新闻办举办发布会', ['陕西省人民政府新闻办']],
    ['国家金融监督管理总局偿付能力监管委员会召开会议', ['国家金融监督管理总局偿付能力监管委员会']],
    ['美国中央司令部表示', ['美国中央司令部']],
    // a national association: its trade may hold any word
    ['据中国服务贸易协会统计', ['中国服务贸易协会']],
    ['中国上市公司协会发布', ['中国上市公司协会']],
    ['中国再生资源回收利用协会公布', ['中国再生资源回收利用协会']],
    // all offices of a field, where they open a clause
    ['2014年，检察机关批准逮捕', ['检察机关']],
    ['旅客增多，铁路部门安排开行跨铁路局列车', ['铁路部门']],
    ['据税务部门统计', ['税务部门']],
    ['全国检察机关起诉', ['全国检察机关']],
    ['扬州车务段发送旅客', ['扬州车务段']],
    ['中央财政下达40亿元', ['中央财政']],
  ])('%s', (text, names) => {
    expect(bodiesOf(text).map((body) => text.slice(body.start, body.end))).toEqual(names);
    expect(bodiesOf(text).map((body) => body.text)).toEqual(names);
  });

  it.each([
    '上海路', '学院路', '服务中心功能完善', '中心工作', '社会机会', '城市更新', '国家中心城市', '大会召开', '发布会', '委会',
    '会议部分内容', '相关部门', '各部门', '有关部门', '单位', '院校', '企业', '上市公司', '子公司', '游戏公司', '集团', '公立医院',
    '快手-W跌0.44%', '小米集团-W跌1.63%', '碧桂园服务涨5%', '盒马村185个',
    '29家银行', '银行业', '两所大学', '大学生就业', '江苏银行业', '处理投诉', '办理工单', '总部经济', '全部完成', '委员会议', '举办活动',
    '长江', '财政部门', '全市金融机构', '表明公司盈利', '移送公安机关案件', '公安机关、检察机关和法院', '金融部门发放贷款', '中央财政收入增长', '双方公司',
  ])('%s names no body', (text) => {
    expect(bodiesOf(text)).toEqual([]);
  });

  it.each([
    // text                                                       body                        title                        person
    ['中原区政务服务办公室主任周小川介绍', '中原区政务服务办公室', '主任', '周小川'],
    ['国家移民管理局新闻发言人、综合司副司长张伟介绍', '国家移民管理局', '新闻发言人、综合司副司长', '张伟'],
    ['延津县委常委、常务副县长赵明说', '延津县', '委常委、常务副县长', '赵明'],
    ['据平原示范区党工委委员、管委会副主任王海洋介绍', '平原示范区', '党工委委员、管委会副主任', '王海洋'],
    ['市发改委相关负责人表示', '市发改委', '相关负责人', undefined],
    ['市市场监管局（知识产权局）副局长李强介绍', '市市场监管局', '副局长', '李强'],
    ['河南省市场监督管理局局长李强介绍', '河南省市场监督管理局', '局长', '李强'],
  ])('%s', (text, name, title, person) => {
    const [found, ...rest] = bodiesOf(text);
    expect(rest).toEqual([]);
    expect(found?.text).toBe(name);
    expect(found?.title?.word).toBe(title);
    expect(found?.person?.name).toBe(person);
  });

  it('a place whose head speaks is a body by its place', () => {
    expect(bodiesOf('延津县常务副县长赵明说')).toMatchObject([{ text: '延津县', isPlace: true, place: { places: [{ path: '河南省/新乡市/延津县' }] } }]);
  });

  it.each([
    // text                  place in the name
    ['新乡海关统计', '河南省/新乡市'],
    ['国家统计局大庆调查队发布', '黑龙江省/大庆市'],
  ])('%s sits somewhere', (text, path) => {
    expect(bodiesOf(text)[0]?.place?.places.map((place) => place.path)).toEqual([path]);
  });

  it('tells bodies of the whole country, their full names, and level words', () => {
    expect(bodiesOf('国家发改委发布')).toMatchObject([{ name: '国家发展和改革委员会', national: true }]);
    expect(bodiesOf('市财政局发布')).toMatchObject([{ place: { deictic: { word: '市', scope: 'city' } } }]);
    expect(bodiesOf('拱北海关统计')).toMatchObject([{ seat: '广东省/珠海市' }]);
    expect(bodiesOf('国家统计局大庆调查队发布')[0]?.national).toBeUndefined();
  });

  it('gives ordered mentions inside the text, never overlapping', () => {
    const word = fc.constantFrom('河南', '新乡市', '市', '发改', '财政', '委', '局', '海关', '有限公司', '中心', '服务', '国家统计局', '主任', '王', '、', '的', '12345', '（', '）', '热线', '该局');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join('');
        let end = 0;
        for (const body of bodiesOf(text)) {
          expect(body.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(body.start, body.end)).toBe(body.text);
          end = body.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
