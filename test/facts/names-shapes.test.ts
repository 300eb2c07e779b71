/** Names by the shape of their clause: what is said of shares, prices and lists, and what a clause leaves of a name that was cut at a word unknown. */
import { describe, expect, it } from '@jest/globals';
import { factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

describe('shares told in the time to come, or as so much of a whole', () => {
  it.each([
    ['2028年节能产品产值占全市总产值比重将超过30%。', ['节能产品产值占比 30% over of 全市总产值 target']],
    ['产品占比由2010年调查时的12%扩大到了20%。', ['产品占比 20% from 12%']],
    ['全球新增光伏装机的五成多都出自本省。', ['本省占比 50% over of 全球新增光伏装机']],
    ['以民营企业为实施主体的项目数量占比近半。', ['以民营企业为实施主体的项目数量占比 50% nearly']],
    // what stands for the whole is no part of its name
    ['以电动车为代表的制造业增长8%。', ['制造业 yoy 8%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('prices of so much of the goods', () => {
  it.each([
    ['各类猪肉批发均价为：前腿每公斤21元、后腿每公斤19元。', ['前腿批发均价 21元/公斤', '后腿批发均价 19元/公斤']],
    ['蔬菜平均批发价格每公斤5元；鸭蛋每公斤9元。', ['蔬菜平均批发价格 5元/公斤', '鸭蛋平均批发价格 9元/公斤']],
    ['国内汽、柴油价格每吨分别提高180元、170元。', ['国内汽油价格 none 180元', '国内柴油价格 none 170元']],
    // what is paid a head is no price of goods, and a name that says it needs no unit
    ['补助标准为每人每月400元。', ['补助标准 400元']],
    ['每亩收益3000元。', ['每亩收益 3000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('lists whose members all belong to the name', () => {
  it.each([
    ['领取补贴、享受优惠的户数增长5%。', ['领取补贴、享受优惠的户数 yoy 5%']],
    ['累计表彰了31个国家的102位出版家、作家。', ['表彰国家 31个', '表彰出版家、作家 102位']],
    ['货轮装载着300多个机电、陶瓷等产品集装箱的货物。', ['装载着机电、陶瓷等产品集装箱 300个 over']],
    ['近期推出12场不同行业、区域的专场招聘会。', ['不同行业、区域的专场招聘会 12场']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what stands behind the counted and is no part of them', () => {
  it.each([
    ['三条河流多个站点超警戒水位。', ['河流 3条']],
    ['全县2.3万人不同程度受灾。', ['受灾 23000人']],
    ['300名居民代表抒发了心声。', ['居民代表 300名']],
    ['在6个各具特色的“文化空间”里，展览开放。', ['各具特色的“文化空间” 6个']],
    ['来自亚洲、欧洲等30个国家的代表参加。', ['代表来源国家 30个']],
    ['针对12万低保家庭开展重点帮扶。', ['重点帮扶低保家庭 120000']],
    ['目前有800人因山路中断而孤立无援。', ['孤立无援 800人']],
    ['当地集中安置了900名群众。', ['安置群众 900名']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('names that lean on what stands before them', () => {
  it.each([
    ['全市平均降雨量60毫米，局地超90毫米。', ['平均降雨量 60毫米', '局地降雨量 90毫米 over']],
    ['社会物流总费用3万亿元，与地区生产总值的比率为14%。', ['社会物流总费用 3000000000000元', '社会物流总费用与地区生产总值的比率 14%']],
    ['12项措施中已完成5项。', ['措施 12项', '完成措施 5项']],
    ['湾区内地9市外贸总值达2万亿元。', ['外贸总值 2000000000000元']],
    ['首次出口至东盟的小微企业增长9%。', ['出口至东盟的小微企业 yoy 9%']],
    ['通车后，南宁至凭祥将从4小时缩短至1小时。', ['南宁至凭祥 1小时 from 4小时 target']],
    ['当地连续发生三处溃口。', ['溃口 3处']],
    // the first so many of an order are no figure
    ['三类服务进入投诉前十。', ['服务 3类']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});
