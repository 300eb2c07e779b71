/** Results and aims: what is still to be reached, and what was done although aims stand near. */
import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../helpers/pipeline.js';

/** `figure status` of every fact of a release of 30 January 2024. */
async function statuses(text: string): Promise<string[]> {
  return (await factsOf(text, '2024-01-30')).map(({ text: figure, status }) => `${figure} ${status}`);
}

describe('aims', () => {
  it.each([
    ['到2027年，全市建成充电桩2万个。', ['2万个 target']],
    ['今年，全市力争新增就业3万人。', ['3万人 target']],
    ['下一步，全市以扩大就业为目标，新增就业3万人。', ['3万人 target']],
    ['今年，该市将新建学校12所。新增学位9000个。', ['12所 target', '9000个 target']],
    ['该市将向学校提供教材100册。', ['100册 target']],
    ['今年，该市还将新改建农村公路12万公里。', ['12万公里 target']],
    ['832项大型检查价格将会下调。', ['832项 target']],
    ['该公司1月29日宣布，计划裁员3000人。', ['3000人 target']],
    ['输电能力可由目前的2400万千瓦提升至3200万千瓦，力争年内达到3500万千瓦。', ['3200万千瓦 actual', '3500万千瓦 target']],
  ])('%s', async (text, expected) => expect(await statuses(text)).toEqual(expected));
});

describe('results although aims stand near', () => {
  it.each([
    ['该所以“小案快侦”为工作目标，最大限度追赃挽损，破案率达98.5%。', ['98.5% actual']],
    ['以优质服务为目标，全市办理事项2362件。', ['2362件 actual']],
    ['今年，该市将新建学校12所。目前，已开工学校5所。', ['12所 target', '5所 actual']],
    ['今年，该市将新建学校12所，目前，各项准备已就绪。开工改造小区140个。', ['12所 target', '140个 actual']],
    ['今年将149种新药纳入目录，支付药费350亿元。', ['149种 actual', '350亿元 actual']],
    ['警方对相关目标进行了34次行动。', ['34次 actual']],
    ['预计2023年全年出口3亿元。', ['3亿元 actual']],
    // nouns
    ['截至目前，全国规划的40个物流中心全部挂牌成立。', ['40个 actual']],
    ['该厅锚定首战告捷的目标，把任务细化为65项。', ['65项 actual']],
    // what is told of now stands for itself
    ['今年，预计新改建农村公路16万公里，目前，农村公路总里程达460万公里。', ['16万公里 target', '460万公里 actual']],
    // the preposition
    ['该市将审批时限压缩至10天。', ['10天 actual']],
    ['该厂将收获损失降低25%。', ['降低25% actual']],
  ])('%s', async (text, expected) => expect(await statuses(text)).toEqual(expected));
});
