import { describe, expect, it } from '@jest/globals';
import { tokensOf } from '../helpers/pipeline.js';

describe('the cascade', () => {
  it.each([
    ['新乡海关共签发原产地证书4013份。', '新乡海关/body 共/adverb 签发/act 原产地证书/noun 4013份/count 。/stop'],
    ['大厅设立14个联合服务窗口。', '大厅/noun 设立/light 14个/count-counter 联合服务窗口/noun 。/stop'],
    ['班列（在当地报关）开行35班。', '班列/noun （在当地报关）/paren 开行/act 35班/count 。/stop'],
    ['覆盖县（市、区）17个。', '覆盖/act 县/noun （市、区）/paren 17个/count 。/stop'],
    ['投资（5亿元口径）增长20%。', '投资/act （5亿元口径）/paren 增长20%/change 。/stop'],
    ['投资（5亿元资金）增长20%。', '投资/act （/open 5亿元/money-counter 资金/noun ）/close 增长20%/change 。/stop'],
    ['上线“一件事”21个。', '上线/light “一件事”/quoted 21个/count 。/stop'],
  ])('%s', async (text, tokens) => expect(await tokensOf(text)).toBe(tokens));
});

describe('when something began', () => {
  it.each([
    ['与建厂初期比，产量增长3倍。', '与建厂初期比/basis ，/comma 产量/noun 增长3倍/change 。/stop'],
    ['与建厂首年相比，产量增长3倍。', '与建厂首年相比/basis ，/comma 产量/noun 增长3倍/change 。/stop'],
    ['较建厂首年增长3倍。', '较建厂首年增长3倍/change 。/stop'],
  ])('%s', async (text, tokens) => expect(await tokensOf(text)).toBe(tokens));
  it('is no base where nothing is compared', async () => expect(await tokensOf('与建厂初期比邻而居。')).not.toContain('basis'));
});

describe('changes', () => {
  it.each([
    ['较上年同期增长0.8%', '较上年同期增长0.8%/change'],
    ['同比分别增长13%、11%', '同比分别增长13%、11%/changes'],
    ['分别增长11.2%、增长2.8%和下降0.9%', '分别/respectively 增长11.2%、增长2.8%和下降0.9%/changes'],
    ['与去年同期持平', '与去年同期持平/change'],
    ['比2012年增长38%', '比2012年增长38%/change'],
    ['同比增长（下同）5.1%', '同比增长（下同）5.1%/change'],
    ['较上年前移3个位次', '较上年前移3个位次/change'],
    // Look-alikes: a verb with its object, a noun that holds the verb, a level.
    ['减少12个环节', '减少/down-verb 12个/count-counter 环节/noun'],
    ['提升行动', '提升/up-verb 行动/noun'],
    ['增值税', '增值税/noun'],
    ['增至23类', '增至/become 23类/count'],
  ])('%s', async (text, tokens) => expect(await tokensOf(`${text}。`)).toBe(`${tokens} 。/stop`));
});

describe('lists', () => {
  it.each([
    ['3.1%和3.6%', '3.1%和3.6%/quantities'],
    ['1409万、1305万人次', '1409万、1305万人次/quantities'],
    ['第一、第二', '第一、第二/ordinals'],
    ['3个、5%', '3个、5%/quantities'],
    ['68.1和67.3', '68.1和67.3/quantities'],
  ])('%s', async (text, tokens) => expect(await tokensOf(`分别为${text}。`)).toBe(`分别为/reach ${tokens} 。/stop`));
});

it('joins bare numbers only where they are shared out', async () => {
  expect(await tokensOf('型号有68和67。')).not.toContain('quantities');
});

it('joins no figures of two kinds that nothing shares out', async () => {
  expect(await tokensOf('新增3个、5%。')).toBe('新增/act 3个/count 、/enum 5%/percent 。/stop');
});

describe('words inside words', () => {
  // The short word is none here: 可 of 许可, 为 of 行为, 占 of 占地, 对 of 对外, 一 as an article.
  it.each([
    ['行政许可事项', '行政许可事项/noun'],
    ['违法行为', '违法行为/noun'],
    ['占地面积', '占地面积/noun'],
    ['对外贸易', '对外贸易/noun'],
    ['创新发展奖励资金', '创新/act 发展奖励资金/noun'],
  ])('%s', async (text, tokens) => expect(await tokensOf(`${text}。`)).toBe(`${tokens} 。/stop`));
});
