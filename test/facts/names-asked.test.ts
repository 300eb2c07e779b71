/** Shares of those who were asked, by what they think, want or plan. */
import { describe, expect, it } from '@jest/globals';
import { factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

describe('what those who were asked say is part of their name', () => {
  it.each([
    ['超过30%的年轻人愿意为养生买单。', ['愿意为养生买单的年轻人占比 30% over of 年轻人']],
    ['52.3%的受访职工希望增加培训机会。', ['希望增加培训机会的受访职工占比 52.3% of 受访职工']],
    ['45%的居民打算增加储蓄。', ['打算增加储蓄的居民占比 45% of 居民']],
    ['六成以上的企业表示对经营有信心。', ['表示对经营有信心的企业占比 60% at_least of 企业']],
    ['28%的受访企业预计订单增加。', ['预计订单增加的受访企业占比 28% of 受访企业']],
    // what they say stands in the clause behind
    ['七成受访家长表示，他们会为孩子报名课程。', ['表示会为孩子报名课程的受访家长占比 70% of 受访家长']],
    // those who were named before
    ['46.2%的受访者选择自驾出行，30.1%选择乘坐高铁，另有12%表示尚未确定。', ['选择自驾出行的受访者占比 46.2% of 受访者', '选择乘坐高铁的受访者占比 30.1% of 受访者', '表示尚未确定的受访者占比 12% of 受访者']],
    ['受访家长中，62%的人支持该措施，18%的人表示反对。', ['支持该措施的受访家长占比 62% of 受访家长', '表示反对的受访家长占比 18% of 受访家长']],
    // a noun, half a quotation, no more than when, a figure of its own
    ['15%的用户关注度下降。', ['关注度下降的用户占比 15% of 用户']],
    ['三成市民选择“老实上班，努力存钱”。', ['选择的市民占比 30% of 市民']],
    ['四成受访者表示，在没有折扣的情况下，他们会寻找更便宜的商品。', ['受访者占比 40% of 受访者']],
    ['四成受访者认为价格将上涨5%。', ['受访者占比 40% of 受访者', '价格 yoy 5% target']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});
