import { describe, expect, it } from '@jest/globals';
import { readLabel } from '../../src/table/read-label.js';
import type { Label, LabelSource } from '../../src/table/label.js';
import { lexicon } from './tables.js';

async function labelOf(text: string, where: LabelSource['where'] = 'column'): Promise<Label> {
  return readLabel({ text, lexicon: await lexicon(), where }, { start: 0, end: text.length });
}

/** `change 产量 [吨4] <2023年> yoy`: what a label says; what it lacks is left out. */
function show({ kind, name, units, periods, basis, place, body, target, total, falls, among, previous, ofRank }: Label): string {
  return [
    kind, ...(name === '' ? [] : [name]), ...(units.length > 0 ? [`[${units.map(({ unit, shift }) => unit + (shift === 0 ? '' : shift)).join(' ')}]`] : []),
    ...(periods.length > 0 ? [`<${periods.map(({ text }) => text).join(' ')}>`] : []), ...(basis ? [basis.basis] : []), ...(place ? [`at ${place.places[0]?.name ?? place.deictic?.word ?? ''}`] : []),
    ...(body ? [`by ${body.text}`] : []), ...[target && 'target', total && 'total', falls && 'falls', among && 'among', previous && 'previous', ofRank && 'places'].filter((mark) => mark !== false),
  ].join(' ');
}

describe('headers of columns', () => {
  it.each([
    ['产量（万吨）', 'name 产量 [吨4]'],
    ['产量万吨', 'name 产量 [吨4]'],
    ['价格（元/500克）', 'name 价格 [元/500克]'],
    ['指标值', 'name'],
    ['本月止累计（元）', 'name [元] <本月止累计>'],
    ['1至当月累计比去年同期±%', 'change [%] <1至当月累计> yoy'],
    ['与上月比', 'change mom'],
    ['贸易差额', 'name 贸易差额'],
    ['差额', 'change_amount'],
    ['出口Exports', 'name 出口'],
    ['销量SUV', 'name 销量SUV'],
    ['万元', 'name [元4]'],
    ['同比增长（±%）', 'change [%] yoy'],
    ['比上年增长%', 'change [%] yoy'],
    ['±%', 'change [%]'],
    ['同比', 'change yoy'],
    ['环比（%）', 'change [%] mom'],
    ['较上月涨跌（%）', 'change [%] mom'],
    ['比年初增加额', 'change_amount ytd'],
    ['增减（%、百分点）', 'change [% 个百分点]'],
    ['降幅（%）', 'change [%] falls'],
    ['工业增加值增速（%）', 'change 工业增加值 [%]'],
    ['2023年比2022年增减（%）', 'change [%] <2023年> since'],
    ['预算数比上年执行数增长（%）', 'change [%] yoy'],
    ['位次变化', 'change places'],
    ['1—10月', 'name <1—10月>'],
    ['2023', 'name <2023>'],
    ['本月同比（%）', 'change [%] <本月> yoy'],
    ['累计金额（万元）', 'name 金额 [元4] <累计>'],
    ['年末数（万人）', 'name [人4] <年末>'],
    ['9月均价', 'name <9月>'],
    ['上期价格', 'name previous'],
    ['占GDP比重（%）', 'share 占GDP比重 [%]'],
    ['位次', 'rank'],
    ['增速位次', 'rank 增速'],
    ['完成年度计划（%）', 'completion 年度计划 [%]'],
    ['为上年同期%', 'ratio 为上年同期 [%]'],
    ['执行数为上年决算数的%', 'ratio 为上年决算数 [%]'],
    ['产值为上年同期的（%）', 'ratio 产值为上年同期 [%]'],
    ['执行数为预算数的%', 'completion 预算 [%]'],
    ['决算数为调整预算数的（%）', 'completion 调整预算 [%]'],
    ['占年初预算（%）', 'completion 年初预算 [%]'],
    ['完成进度（%）', 'completion 完成进度 [%]'],
    ['2024年预算数', 'name <2024年> target'],
    ['序号', 'ignored'],
    ['备注', 'ignored'],
    ['计量单位', 'unit'],
    ['责任单位', 'responsible'],
    ['洛阳市', 'name at 洛阳市'],
    ['指数（上年=100）', 'name 指数'],
    ['人次', 'name [人次]'],
  ])('%s', async (text, expected) => expect(show(await labelOf(text))).toBe(expected));
});

describe('names of rows', () => {
  it.each([
    ['#水稻', 'name 水稻 among'],
    ['其中：非农业', 'name 非农业 among'],
    ['（一）税收收入', 'name 税收收入'],
    ['1.增值税', 'name 增值税'],
    ['大牲畜（万头）', 'name 大牲畜 [头4]'],
    ['化肥（折纯）', 'name 化肥（折纯）'],
    ['机电产品*', 'name 机电产品'],
    ['全市合计', 'name at 全市 total'],
    ['合计', 'name total'],
    ['延津县', 'name at 延津县'],
    ['美国', 'name 美国'],
    ['市住建局', 'name 市住建局 by 市住建局'],
    ['2023年', 'name <2023年>'],
    ['上年结转收入', 'name 上年结转收入'],
    ['“十四五”重点项目', 'name “十四五”重点项目'],
    ['累计接待游客', 'name 累计接待游客'],
    ['年末常住人口', 'name 常住人口 <年末>'],
    ['5G基站', 'name 5G基站'],
    ['比上年增长（%）', 'change [%] yoy'],
  ])('%s', async (text, expected) => expect(show(await labelOf(text, 'row'))).toBe(expected));
});
