import { describe, expect, it } from '@jest/globals';
import { isCardLine, isLabel, isNumber, isSeries, isSiteLine } from '../../src/structure/head-lines.js';
import { structure } from '../../src/structure/structure.js';
import { factsOf } from '../helpers/pipeline.js';
import { documentOf } from './document.js';

describe('lines that begin as headings do', () => {
  it.each([
    ['资助情况\n共发放资助金3万元。\n一、学前教育资助：386人，金额2万元；\n二、助学金：20人，金额1万元。', ['学前教育资助 386', '助学金 20']],
    ['资助情况\n一、学前教育资助\n惠及幼儿386人。', ['惠及幼儿 386']],
  ])('%s', async (text, facts) => {
    const found = (await factsOf(text)).filter(({ unit }) => unit === '人').map(({ metric, value }) => `${metric} ${value}`);
    expect(found).toEqual(facts);
  });
});

const TOLD = '\n前5个月，全市办理案件326件，同比增长4%。';

describe('lines over an article that are no headline', () => {
  it.each(['索 引 号：A001/2024', '发文机关：平湖市财政局', '标　　题：关于印发方案的通知', '证券代码：600999　证券简称：平湖股份', '发布机构'])('%s is a card’s', (line) => {
    expect(isCardLine(line)).toBe(true);
  });
  it.each(['平湖市财政局', '标题党越来越多', '主题分类更细：全市办件9万件'])('%s is none', (line) => {
    expect(isCardLine(line)).toBe(false);
  });
  it.each([['发布机构', true], ['发文机关', true], ['发布机构调整方案', false]])('%s alone is a label: %s', (line, is) => {
    expect(isLabel(line)).toBe(is);
  });
  it.each([['平政发〔2024〕6号', true], ['（2020年第18号）', true], ['平环函[2020]56号', true], ['2020年第18号台风来袭', false], ['国道318号', false]])('%s is a number: %s', (line, is) => {
    expect(isNumber(line)).toBe(is);
  });
  it.each([
    ['信访工作简报 第15期', true], ['财政部新闻稿', true], ['香港特区政府新闻公报', true], ['平湖日报', true], ['平湖日报数字报', true],
    ['平湖市税务局2023年第四季度税收收入新闻稿', false], ['第七次全国人口普查公报（第二号）', false], ['海关总署公告第12号', false], ['第15期培训班开班', false], ['一张晚报见证三十年', false],
  ])('%s is a series: %s', (line, is) => {
    expect(isSeries(line)).toBe(is);
  });
  it.each([
    ['关于本局|网站导览|English', true], ['平湖市人民政府门户网站', true], ['首页 > 新闻动态', true], ['政务公开-重点领域-食品药品', true], ['平湖网|平湖电视台|网站地图 |', true], ['- 2021-12-30民警劝阻一起案件', true], ['- 2021年办结案件30起', false], ['设为首页 |', true],
    ['平湖政府网站访问量突破1亿', false], ['投资增速|2024年上半年|全国', false], ['京沪高铁：平湖-东山段开通', false], ['平湖—东山—安吉', false],
  ])('%s is of the site: %s', (line, is) => {
    expect(isSiteLine(line)).toBe(is);
  });
});

describe('the headline of a page that was copied', () => {
  it.each([
    ['发文机关：平湖市政府办公室\n成文日期：2023年03月15日\n标　题：关于印发方案的通知\n平湖市政府办公室\n关于印发方案的通知\n各单位：' + TOLD, '平湖市政府办公室 关于印发方案的通知'],
    ['信访工作简报\n第15期\n平湖市信访局　2021年8月9日\n7月份全市信访形势分析' + TOLD, '7月份全市信访形势分析'],
    ['关于公布抽查结果的通告\n（2020年第18号）' + TOLD, '关于公布抽查结果的通告'],
    ['关于印发方案的通知\n平商务〔2021〕25号\n各单位：' + TOLD, '关于印发方案的通知'],
    ['上半年居民收入稳步增长\n平湖市统计局 国家统计局平湖调查队' + TOLD, '上半年居民收入稳步增长'],
    ['人社局亮出“成绩单”\n平湖区人社局　陈小满' + TOLD, '人社局亮出“成绩单”'],
    ['平湖市统计局\nPINGHU TONGJIJU\nwww.ph.gov.cn\n搜索\n1-5月全市工业生产情况\n2018-03-15 来源：工业处' + TOLD, '1-5月全市工业生产情况'],
    ['新闻局\n治安警察局\n2024-07-02 18:09\n入境旅客逾千万人次' + TOLD, '入境旅客逾千万人次'],
    ['全市办案稳中有升\n来源：平湖融媒' + TOLD, '全市办案稳中有升'],
    ['平湖市人口普查公报（第二号）\n——人口年龄构成\n平湖市统计局' + TOLD, '平湖市人口普查公报（第二号） ——人口年龄构成'],
    ['同时发力稳增长，办案效率提升\n平湖市统计局 2024年5月6日' + TOLD, '同时发力稳增长，办案效率提升'],
    ['入境旅客统计\n*************' + TOLD, '入境旅客统计'],
    ['一、本月受理情况' + TOLD, undefined],
    ['一图读懂平湖经济' + TOLD, '一图读懂平湖经济'],
    ['平湖日报\n2021年05月24日 要闻\n办案量增长4%' + TOLD, '办案量增长4%'],
    ['索引号\n1234/2020-0311\n发布机构\n平湖市市场监管局\n发布日期\n2020-09-08\n第20期抽检信息公布' + TOLD, '第20期抽检信息公布'],
    ['平湖市生态环境局\n平湖市10月空气质量状况\n一、总体情况' + TOLD, '平湖市10月空气质量状况'],
    ['办案量增长\n本报讯（记者 王小满）日前，从市法院传来消\n息，全市办理案件326件。', '办案量增长'],
  ])('%s', (text, title) => {
    expect(structure(documentOf(text))[0]?.title).toBe(title);
  });
});
