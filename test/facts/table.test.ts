/** Tables through the whole pipeline: times, places, checks, quotes, twins. */
import { describe, expect, it } from '@jest/globals';
import type { Document, Fact } from '../../src/index.js';
import { builtin, line } from '../helpers/pipeline.js';

/** Facts of a text whose tables are set by tabs. */
async function factsIn(text: string, published?: string): Promise<Fact[]> {
  const document: Document = { file: '-', source: text, text, encoding: 'utf-8', tables: [], warnings: [], ...(published === undefined ? {} : { published: { date: published, from: 'flag' as const } }) };
  return [...(await builtin()).analyse(document).facts];
}

const rowsOf = (facts: readonly Fact[]): Fact[] => facts.filter(({ rule }) => rule === 'table');
const table = (...rows: string[]): string => rows.map((row) => row.replaceAll('|', '\t')).join('\n');

describe('times', () => {
  it.each([
    // title, columns, published → periods of the two columns
    ['2024年1—10月主要指标', '本月（亿元）|累计（亿元）', undefined, ['2024-10', '2024-01/2024-10']],
    ['1—10月主要指标', '2023年（亿元）|2024年（亿元）', undefined, ['2023-01/2023-10', '2024-01/2024-10']],
    ['2024年主要指标', '上半年（亿元）|上年同期（亿元）', undefined, ['2024-01/2024-06', '2023']],
    ['2024年10月主要指标', '本月（亿元）|上月（亿元）', undefined, ['2024-10', '2024-09']],
    ['2023年主要指标', '本年（亿元）|上年（亿元）', '2024-02-01', ['2023', '2022']],
    ['主要指标', '10月（亿元）|1—10月（亿元）', '2024-11-20', ['2024-10', '2024-01/2024-10']],
    ['2022年末主要指标', '数值（亿元）|比年初（亿元）', undefined, ['2022-12-31']],
  ])('%s, %s', async (title, columns, published, periods) => {
    const facts = await factsIn(`${title}\n\n${table(`指标|${columns}`, '甲项|5|6', '乙项|7|8', '丙项|9|9.5')}`, published);
    expect(rowsOf(facts).slice(0, periods.length).map(({ period }) => period)).toEqual(periods);
  });

  it.each([
    ['quarters without their year', ['2013年3季度', '4季度', '2014年1季度', '2季度'], ['2013-07/2013-09', '2013-10/2013-12', '2014-01/2014-03', '2014-04/2014-06']],
    ['months without their year', ['2013年11月', '12月', '2014年1月', '2月'], ['2013-11', '2013-12', '2014-01', '2014-02']],
    // look-alikes: of the table's year, and behind a whole one
    ['quarters of the year of the table', ['1季度', '2季度', '3季度'], ['2014-01/2014-03', '2014-04/2014-06', '2014-07/2014-09']],
    ['a quarter behind years', ['2012年', '2013年', '1季度'], ['2012', '2013', '2014-01/2014-03']],
  ])('%s down', async (_, names, periods) => {
    const facts = await factsIn(`产值（2014年）\n\n${table('时间|产值（亿元）|利润（亿元）', ...names.map((name, at) => `${name}|7.${at}|—`))}`, '2015-01-21');
    expect(rowsOf(facts).map(({ period }) => period)).toEqual(periods);
  });

  it('of the paragraph before are checked, of the one that introduces the table not', async () => {
    const rows = table('指标|数值（亿元）', '甲项|5', '乙项|7', '丙项|9');
    const checks = async (between: string): Promise<(string | undefined)[]> => rowsOf(await factsIn(`全市要闻\n\n2023年，全市进出口152.4亿元。${between}\n\n${rows}`)).map(({ check }) => check).slice(0, 1);
    expect(await checks('')).toEqual([undefined]);
    expect(await checks('\n\n各地各部门认真落实各项措施，取得明显成效。')).toEqual(['period inferred;no place told']);
  });

  it('stay with their table', async () => {
    const facts = await factsIn(`全市要闻\n\n2023年，全市进出口152.4亿元。\n\n2020年产量\n${table('指标|数值（吨）', '水泥|5', '钢材|7', '化肥|9')}\n\n出口98.2亿元。`);
    expect(facts.map(({ metric, period }) => `${metric} ${period ?? ''}`)).toEqual(['进出口 2023', '水泥 2020', '钢材 2020', '化肥 2020', '出口 2023']);
  });
});

describe('status', () => {
  it.each([
    ['2023年执行情况', '项目|2023年执行数（万元）|2024年预算数（万元）', '2024-02-01', ['actual', 'target']],
    ['经济社会发展主要预期目标', '指标|目标值（亿元）|2025年（亿元）', '2024-12-20', ['target', 'target']],
    ['下一步，全市将力争实现更大发展。\n\n主要产品', '指标|2022年（亿元）|2023年（亿元）', '2024-02-01', ['actual', 'actual']],
  ])('%s', async (title, header, published, statuses) => {
    const facts = await factsIn(`全市要闻\n\n全市各级各部门认真落实各项措施，取得明显成效。\n\n${title}\n${table(header, '甲项|5|6', '乙项|7|8', '丙项|9|9.5')}`, published);
    expect(rowsOf(facts).slice(0, 2).map(({ status }) => status)).toEqual(statuses);
  });
});

describe('what proves a row', () => {
  it('header words and cells, the row as its sentence, the cell as its text', async () => {
    const [fact] = rowsOf(await factsIn(`表1 2023年产量\n单位：万吨\n${table('指标|产量|同比（%）', '粮 食|1,650.0|17.3', '水泥|5|7', '钢材|7|9')}`));
    expect(fact).toMatchObject({
      metric: '粮食产量', text: '1650.0', value: 16500000, yoy: 17.3, line: 4, rule: 'table', sentence: '粮食1650.0 17.3',
      quote: '表1 2023年产量 | 单位：万吨 | 粮食 | 产量 1650.0 | 同比（%） 17.3',
    });
  });
});

describe('what a sentence states too', () => {
  it('is the table\'s repeat', async () => {
    const facts = await factsIn(`全市要闻\n\n2023年，全市粮食总产量650万吨，增长17.3%。\n\n2023年产量\n${table('指标|产量（万吨）|同比（%）', '粮食|650|17.3', '水泥|5|7', '钢材|7|9')}`);
    const [sentence] = facts;
    expect(facts.filter(({ same_as }) => same_as !== undefined).map((fact) => [line(fact), fact.same_as])).toEqual([['粮食产量 6500000吨 yoy 17.3%', sentence?.id]]);
  });
  it('equal cells of two rows are two facts', async () => {
    const facts = await factsIn(`2023年产量\n${table('指标|产量（万吨）', '水泥|5', '白水泥|5', '钢材|7')}`);
    expect(facts.filter(({ same_as }) => same_as !== undefined)).toEqual([]);
  });
});

describe('whose a table is behind a spokesman', () => {
  const printed = '类别\t销货额（亿元）\n超级市场\t43\n百货公司\t23\n\n完\n2024年8月1日（星期四）\n香港时间16时30分';
  it('is of the office that the release opens with, not of the government that comments', async () => {
    const text = `二零二四年六月份零售业销货额数字\n政府统计处今日发表最新的零售业销货额数字。\n\n政府发言人表示，消费模式改变。\n\n${printed}`;
    expect(rowsOf(await factsIn(text)).map(({ text: figure, body }) => `${figure} ${body}`)).toEqual(['43 政府统计处', '23 政府统计处']);
  });
  it('is of the government where nobody else speaks', async () => {
    const text = `二零二四年六月份零售业销货额数字\n政府发言人表示，消费模式改变。\n\n${printed}`;
    expect(rowsOf(await factsIn(text)).map(({ body }) => body)).toEqual(['政府', '政府']);
  });
});

describe('towns that name the rows', () => {
  it.each([
    ['of the county of the release', ['当湖街道|3', '钟埭街道|2', '乍浦镇|2'], ['浙江省/嘉兴市/平湖市/当湖街道', '浙江省/嘉兴市/平湖市/钟埭街道', '浙江省/嘉兴市/平湖市/乍浦镇']],
    ['a sort of towns is none', ['中心镇|3', '其他镇|2', '各镇|2'], ['浙江省/嘉兴市/平湖市', '浙江省/嘉兴市/平湖市', '浙江省/嘉兴市/平湖市']],
  ])('%s', async (_, rows, regions) => {
    const facts = rowsOf(await factsIn(`2024年3月平湖市水质情况\n\n${table('镇街|断面数（个）', ...rows)}`, '2024-04-15'));
    expect(facts.map(({ region }) => region)).toEqual(regions);
  });
});
