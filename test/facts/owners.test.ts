import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../helpers/pipeline.js';

/** Metric and parent of every fact. */
async function parents(text: string): Promise<string[]> {
  return (await factsOf(text)).map(({ metric, parent }) => (parent === undefined ? metric : `${metric} of ${parent}`));
}

describe('a name that leans on an event', () => {
  it.each([
    ['南部山洪已造成3人死亡、7人失踪。', ['死亡 of 山洪', '失踪 of 山洪']],
    ['沿海发生6.2级地震，震源深度12公里。', ['地震', '震源深度 of 6.2级地震']],
    ['台风“海葵”登陆后，已致4人死亡。', ['死亡 of 台风“海葵”']],
    // the sentence before names it
    ['昨夜，邻国北部发生煤矿爆炸事故。截至目前，6人受伤。', ['受伤 of 煤矿爆炸事故']],
    // who did it, not who speaks of it or who suffered it
    ['某市卫生部门称，以军当天对该市多地发动空袭，造成8人死亡。', ['死亡 of 以军空袭']],
    ['俄军称，边境一处仓库遭无人机袭击，2人受伤。', ['受伤 of 无人机袭击']],
    // how many of them is no part of what befell them
    ['渔船昨晚在近海沉没，船上6人全部遇难。', ['全部遇难 of 沉没']],
    // a storm by its name, before one that has none
    ['今年第9号台风“蓝鲸”昨晚登陆，登陆时中心附近最大风力11级。受台风影响，沿海有大雨。', ['登陆时中心附近最大风力 of 台风“蓝鲸”']],
    ['今天局地有雷雨，最大风力7级。', ['最大风力']],
    // no event, no whole
    ['当天有3人受伤。', ['受伤']],
  ])('%s', async (text, facts) => expect(await parents(text)).toEqual(facts));
});

describe('a name that leans on a thing', () => {
  it.each([
    // works: the subject of a clause without a figure, what stands behind, what a pointer points back to
    ['临江高速预计明年通车，全长58.3公里。', ['全长 of 临江高速']],
    ['西塘水库位于该县北部，是省内最早建成的水利工程，库容3200万立方米。', ['库容 of 西塘水库']],
    ['临江大桥昨天合龙。大桥全长1820米，设计时速100公里。', ['大桥全长 of 临江大桥', '设计时速 of 临江大桥']],
    ['东山至西河铁路今天开工，正线全长96公里。', ['正线全长 of 东山至西河铁路']],
    ['在老城区，占地20亩、设有三个展区的“花灯会”今天开放。', ['占地 of 花灯会', '展区']],
    // … of a road between two places, those
    ['高铁通车后，东山至西河的车程缩短至40分钟。', ['车程 of 东山至西河']],
    ['东山到西河的高铁最快运行时间将由3小时缩短至1小时。', ['运行时间 of 东山到西河的高铁']],
    // … of one road, that; of nothing that is named, nothing
    ['东西高速明年通车，通行时间将由3小时缩短到1小时。', ['通行时间 of 东西高速']],
    ['明年起，通行时间将由3小时缩短到1小时。', ['通行时间']],
    // what of the thing is measured stands before its size
    ['东西高铁是一条骨干通道，线路总长约300公里，全线设计时速350公里。', ['线路总长 of 东西高铁', '全线设计时速 of 东西高铁']],
    // a predicate behind 的 is no name of the thing; a bare word that nothing stands behind is none
    ['这是一条新建的快速铁路。全程不停，全长90公里。', ['全长']],
    ['项目进展顺利，全长90公里。', ['全长']],
    // loans, games, fairs, plans, elections
    ['首期绿色专项债今天发行，票面利率2.4%。', ['票面利率 of 首期绿色专项债']],
    ['第九届全运会今天开幕，共设28个大项。', ['大项 of 第九届全运会']],
    ['代表队以3金2银的成绩结束亚运会的征程。', ['金牌 of 亚运会', '银牌 of 亚运会']],
    ['邻国“春之声”活动上周在海城等4座城市举办。', ['举办城市 of 邻国“春之声”活动']],
    ['第四届合作论坛部长级会议昨天开幕，各国代表120人与会。', ['与会各国代表']],
    ['第二届丝路博览会上月闭幕。会上还办了19场分论坛和相关活动。', ['分论坛和相关活动 of 第二届丝路博览会']],
    // … and which part of it
    ['第30届丝路博览会今天继续举行。本届博览会第二期设6个展区。', ['展区 of 第30届丝路博览会第二期']],
    ['第30届丝路博览会第三期昨天开幕，参展企业800家。', ['参展企业 of 第30届丝路博览会第三期']],
    // a museum, whose name stands in one run with what is measured of it
    ['临江博物馆新馆展厅面积约1.2万平方米，展出文物近3000件套。', ['临江博物馆新馆展厅面积', '展出文物 of 临江博物馆新馆']],
    ['各地举办文物展，展出文物近3000件套。', ['展出文物']],
    // those that are counted own nothing
    ['机器人大会今天开幕，共设6场主论坛和21场专题论坛。', ['主论坛 of 机器人大会', '专题论坛 of 机器人大会']],
    ['第十届丝路博览会昨天开幕。博览会设6个展区。', ['展区 of 第十届丝路博览会']],
    ['《城市内涝治理三年行动方案》近日印发，提出18项重点任务。', ['重点任务 of 《城市内涝治理三年行动方案》']],
    ['节后首场招聘会昨天在体育中心举办，62家企业提供3800个岗位。', ['企业 of 节后首场招聘会', '岗位 of 节后首场招聘会']],
    ['自《城市内涝治理三年行动方案》印发以来，水务部门推出12项措施。', ['措施']],
    // of several together it is of none; 其中 and figures before come first
    ['铁路、公路、民航共发送旅客1.2亿人次。', ['发送旅客']],
    ['南方铁路预计发送旅客1200万人次。', ['发送旅客 of 南方铁路']],
  ])('%s', async (text, facts) => expect(await parents(text)).toEqual(facts));
});

describe('who comes out by so much', () => {
  it.each([
    ['星河以5300万部的出货量稳居首位，青禾目前以17%的市场份额和4300万部的出货量紧随其后。', ['出货量 of 星河', '出货量排名', '市场份额 of 青禾', '出货量 of 青禾']],
    ['青禾（包括禾苗）以10%的市场份额位列第四。', ['市场份额 of 青禾', '市场份额排名']],
    // a firm that is spoken of and a place have columns of their own; a name that says of what needs no other
    ['公司以6%的市场份额位列第三。', ['市场份额', '市场份额排名']],
    ['上海以3亿元的销售额位列第三。', ['销售额', '销售额排名']],
    ['星河以5300万部的折叠屏手机出货量稳居首位。', ['折叠屏手机出货量', '折叠屏手机出货量排名']],
  ])('%s', async (text, facts) => expect(await parents(text)).toEqual(facts));
});
