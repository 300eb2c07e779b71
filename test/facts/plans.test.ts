/** Plans and reports on a year that begins: what is still to come is told by titles and headings, without a word of aim. */
import { describe, expect, it } from '@jest/globals';
import { builtin } from '../helpers/pipeline.js';

/** `figure status period` of every fact. */
async function aims(title: string, text: string, published?: string): Promise<string[]> {
  const facts = (await builtin()).extract(`${title}\n\n${text}`, published === undefined ? {} : { published });
  return facts.map(({ text: figure, status, period }) => `${figure} ${status} ${period ?? '-'}`);
}

const YEARS = '平湖市养老服务行动计划（2025—2027年）';

describe('the title', () => {
  it.each([
    [YEARS, '新增床位300张。首批资金2亿元已下达。比例不低于55%。', '2025-04-11', ['300张 target 2025/2027', '2亿元 actual 2025/2027', '不低于55% target 2025/2027']],
    [YEARS, '截至2024年底，建成养老院182家。设施覆盖率76.5%。\n\n到2027年，床位占比由58%提高到68%以上，高于国家2025年目标（55%）13个百分点；空置率控制在45%以内。', '2025-04-11',
      ['182家 actual ../2024-12-31', '76.5% actual ../2024-12-31', '68%以上 target 2027', '控制在45%以内 target 2027']],
    ['平湖市养老服务行动计划（2021—2023年）', '新增床位300张。', '2025-04-11', ['300张 actual ../2025-04-11']],
    ['关于印发垃圾分类实施方案的通知', '到2027年，回收率达到40%。', undefined, ['40% target 2027']],
    ['关于印发《2024—2025年节能行动方案》的通知', '各县区人民政府，市政府各部门：\n现将方案印发给你们，请认真执行。\n平湖市政府\n2024年5月23日\n一、总体要求\n2024年，消费占比达到18.9%左右。\n二、重点任务\n到2025年底，覆盖小区300个。\n三、保障措施\n要加强领导。\n要落实责任。\n要开展宣传。\n要及时总结。', undefined, ['18.9%左右 target 2024', '300个 target ../2025-12-31']],
    ['平湖市垃圾分类推进有力', '各县区协同发力，成效明显。\n记者走访了多个小区。\n居民纷纷点赞。\n平湖市政府\n2024年5月23日\n一、总体情况\n2024年，覆盖小区300个。\n二、下步工作\n要加强领导。\n要落实责任。\n要开展宣传。\n要及时总结。\n要持续用力。\n要久久为功。', undefined, ['300个 actual 2024']],
    ['我市出台垃圾分类实施方案', '覆盖小区300个。', '2025-04-11', ['300个 actual ../2025-04-11']],
  ])('%s: %s', async (title, text, published, expected) => expect(await aims(title, text, published)).toEqual(expected));
});

describe('the heading', () => {
  it.each([
    ['二、2025年目标任务\n\n地区生产总值增长6%左右。新增企业50家。', '2025-01-08', ['增长6%左右 target 2025', '50家 target 2025']],
    ['全年工作\n\n2024年，生产总值增长5%。2025年，生产总值增长6%。', '2025-01-08', ['增长5% actual 2024', '增长6% target 2025']],
    ['全年工作\n\n2025年，生产总值增长6%。', '2025-12-28', ['增长6% actual 2025']],
    ['一、2024年工作回顾\n\n新增企业50家。', '2025-01-08', ['50家 actual 2024']],
    ['一、2024年重点工作完成情况\n\n新增企业50家。', '2025-01-08', ['50家 actual 2024']],
    ['二、2025年重点工作\n\n新增企业50家。', '2025-11-08', ['50家 actual 2025']],
  ])('%s', async (text, published, expected) => expect(await aims('政府工作报告', text, published)).toEqual(expected));
});
