import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { structure } from '../../src/structure/structure.js';
import type { Article, Document } from '../../src/types.js';
import { documentOf } from './document.js';

/** One line a block: role, level, the headings above it, its words. */
function outline(document: Document): string[][] {
  return structure(document).map((article) =>
    article.blocks.map((block) => {
      const words = document.text.slice(block.start, block.end);
      const under = (block.under ?? []).map((at) => document.text.slice(article.blocks[at]?.start, article.blocks[at]?.end));
      return [block.role + (block.level ?? ''), block.item === undefined ? '' : `#${block.item}`, [...under, words].join(' > ')].filter(Boolean).join(' ');
    }),
  );
}

function titlesAndDays(articles: readonly Article[]): (string | undefined)[][] {
  return articles.map((article) => [article.title, article.published?.date]);
}

describe('roles and headings', () => {
  it.each([
    ['全区办件量破万\n本报讯（记者王小满）8月30日，全区办件9万件。', [['title1 全区办件量破万', 'paragraph 本报讯（记者王小满）8月30日，全区办件9万件。']]],
    [
      '# 全市举行发布会\n## 优化环境 加快发展\n□ 记者 王小满\n全市办件9万件。\n### 高新区：\n#### 打造“高效办”\n据高新区介绍，办件5件。\n### 经开区：\n经开区办件4件。',
      [[
        'title1 全市举行发布会',
        'heading2 优化环境 加快发展',
        'byline 优化环境 加快发展 > □ 记者 王小满',
        'paragraph 优化环境 加快发展 > 全市办件9万件。',
        'heading3 优化环境 加快发展 > 高新区：',
        'heading4 优化环境 加快发展 > 高新区： > 打造“高效办”',
        'paragraph 优化环境 加快发展 > 高新区： > 打造“高效办” > 据高新区介绍，办件5件。',
        'heading3 优化环境 加快发展 > 经开区：',
        'paragraph 优化环境 加快发展 > 经开区： > 经开区办件4件。',
      ]],
    ],
    [
      '关于第9号建议的答复\n您提出的建议收悉，现答复如下：\n一、加强领导\n一是统筹调度。全市设专班5个。\n二、优化流程\n（一）减材料。今年减材料76%。\n感谢您的关心。',
      [[
        'title1 关于第9号建议的答复',
        'paragraph 您提出的建议收悉，现答复如下：',
        'heading3 一、加强领导',
        'paragraph 一、加强领导 > 一是统筹调度。全市设专班5个。',
        'heading3 二、优化流程',
        'heading4 二、优化流程 > （一）减材料。',
        'paragraph 二、优化流程 > （一）减材料。 > 今年减材料76%。',
        'paragraph 二、优化流程 > （一）减材料。 > 感谢您的关心。',
      ]],
    ],
    [ // a place heads the topics of its own level
      '## 平湖县\n## 在“实”字上用力\n全县办件9万件。\n## 在“优”字上用力\n全县窗口9个。',
      [[
        'heading2 平湖县',
        'heading3 平湖县 > 在“实”字上用力',
        'paragraph 平湖县 > 在“实”字上用力 > 全县办件9万件。',
        'heading3 平湖县 > 在“优”字上用力',
        'paragraph 平湖县 > 在“优”字上用力 > 全县窗口9个。',
      ]],
    ],
    [ // two lines of one headline stay together; the next pair replaces them
      '黄金周盘点\n全市接待游客274万人次。\n强化组织\n形成合力\n全市设专班5个。\n加大力度\n放款9亿元。',
      [[
        'title1 黄金周盘点',
        'paragraph 全市接待游客274万人次。',
        'heading5 强化组织',
        'heading5 强化组织 > 形成合力',
        'paragraph 强化组织 > 形成合力 > 全市设专班5个。',
        'heading5 加大力度',
        'paragraph 加大力度 > 放款9亿元。',
      ]],
    ],
    [ // list lines and torn prose head nothing
      '政务公报\n全市办件如下。\n办件 9万件\n咨询 8万件\n投诉 7万件\n上门 6万件\n全市窗口9个。\n目前，我市民营企业进出口124\n亿元，增长13.1%。',
      [[
        'title1 政务公报', 'paragraph 全市办件如下。', 'paragraph 办件 9万件', 'paragraph 咨询 8万件', 'paragraph 投诉 7万件', 'paragraph 上门 6万件',
        'paragraph 全市窗口9个。', 'paragraph 目前，我市民营企业进出口124', 'paragraph 亿元，增长13.1%。',
      ]],
    ],
    [
      '全省工作报告\n2026年02月10日 07时41分\n来源：\n平湖日报\n平湖省省长 王小满\n各位代表：\n全省生产总值增长5%。\n图为全省政务大厅。（李小暑 摄）',
      [[
        'title1 全省工作报告', 'furniture 2026年02月10日 07时41分', 'furniture 来源：', 'furniture 平湖日报', 'byline 平湖省省长 王小满',
        'paragraph 各位代表：', 'paragraph 全省生产总值增长5%。', 'caption 图为全省政务大厅。（李小暑 摄）',
      ]],
    ],
    [ // offices next to the date sign
      '2012年平湖市统计公报\n平湖市统计局\n国家统计局平湖调查队\n（2013年3月20日）\n一、综合\n全年生产总值4000.5亿元。\n平湖市发改委\n2013年3月21日',
      [[
        'title1 2012年平湖市统计公报', 'byline 平湖市统计局', 'byline 国家统计局平湖调查队', 'furniture （2013年3月20日）', 'heading3 一、综合',
        'paragraph 一、综合 > 全年生产总值4000.5亿元。', 'byline 一、综合 > 平湖市发改委', 'furniture 一、综合 > 2013年3月21日',
      ]],
    ],
    ['', []],
    [' \n　\n', []],
    ['全区办件9万件。', [['paragraph 全区办件9万件。']]],
  ])('%s', (text, blocks) => {
    expect(outline(documentOf(text))).toEqual(blocks);
  });
});

describe('articles of one page', () => {
  it('parts a newspaper page and gives the lost headline to the report without one', () => {
    const page = documentOf(
      '2024年度系列新闻发布会（第一场）召开\n我市跃居全省第一方阵\n【湖畔谈】\n□王小满\n清雪要赶早\n本周将有雨雪。（《平湖晚报》1月30日A03版报道）\n大家要早作准备。\n' +
        '市热线中心\n发布运行情况\n本报讯（记者李小暑）2023年，热线共接电话89万次。\n本报讯（记者赵小寒）1月30日，我市召开2024年度系列新闻发布会。',
    );
    expect(titlesAndDays(structure(page))).toEqual([
      ['清雪要赶早', '2024-01-30'],
      ['市热线中心 发布运行情况', '2024-01-30'],
      ['2024年度系列新闻发布会（第一场）召开 我市跃居全省第一方阵', '2024-01-30'],
    ]);
  });

  it('parts reports of one page at their datelines', () => {
    const page = documentOf(
      '## 全市2024年度系列发布会\n## 平湖县\n持续优化环境\n本报讯（记者王小满）8月30日，平湖县介绍了工作。\n全县办件9万件。\n## 东山区\n提升效能\n激发活力\n本报讯（记者王小满）8月30日，东山区介绍了2024年的工作。',
    );
    expect(titlesAndDays(structure(page))).toEqual([['全市2024年度系列发布会', '2024-08-30'], ['东山区 提升效能 激发活力', '2024-08-30']]);
  });

  it('parts reports at the sign-offs of their reporters, names glued or not', () => {
    const page = documentOf('打造标杆城市\n2月19日，全市召开2024年大会。\n平湖晚报记者 王小满\n法治环境更好\n全市法院审结400件。\n平湖晚报记者李小暑通讯员赵小寒\n窗口更暖心\n全市窗口9个。\n平湖晚报记者王小满');
    expect(titlesAndDays(structure(page))).toEqual([['打造标杆城市', '2024-02-19'], ['法治环境更好', '2024-02-19'], ['窗口更暖心', '2024-02-19']]);
  });

  it('parts at a headline with the day it was printed, whatever is drawn between', () => {
    const page = documentOf('全国口岸运行平稳\n来源：平湖晚报 2024-10-08\n全国查验9万人次。\n------------\n平湖口岸客流创新高\n平湖边检站 2024-10-09\n平湖口岸查验4万人次。');
    expect(titlesAndDays(structure(page))).toEqual([['全国口岸运行平稳', '2024-10-08'], ['平湖口岸客流创新高', '2024-10-09']]);
  });

  it.each([
    ['an office that signs', '全国口岸运行平稳\n全国查验9万人次。\n平湖边检站\n2024-10-09\n平湖口岸查验4万人次。'],
    ['a line that is drawn', '全国口岸运行平稳\n全国查验9万人次。\n------------\n平湖口岸\n平湖口岸查验4万人次。'],
    ['a numbered heading', '全国口岸运行平稳\n全国查验9万人次。\n二、平湖口岸\n2024-10-09\n平湖口岸查验4万人次。'],
  ])('does not part at %s', (_, text) => expect(structure(documentOf(text)).length).toBe(1));

  it('does not part at one sign-off, a caption, or a press name in the text', () => {
    expect(structure(documentOf('全区办件破万\n全区办件9万件。\n据新华社电，全国也增长。\n8月9日电影票房9亿元。\n平湖晚报记者 王小满')).length).toBe(1);
    expect(structure(documentOf('摘要：7月26日消息，甲公司增长5%。\n7月26日消息，甲公司营收9亿元，增长5%。')).length).toBe(1);
  });

  it('numbers the items of a digest', () => {
    const digest = documentOf('### 国内联播快讯\n央视网消息（新闻联播）：\n**班列开行超万列**\n今年班列开行1万列。\n**利率下降**\n利率下降0.25个百分点。\n银行将让利。');
    expect(outline(digest)).toEqual([[
      'title3 国内联播快讯', 'paragraph 央视网消息（新闻联播）：', 'heading5 #1 班列开行超万列', 'paragraph #1 班列开行超万列 > 今年班列开行1万列。',
      'heading5 #2 利率下降', 'paragraph #2 利率下降 > 利率下降0.25个百分点。', 'paragraph #2 利率下降 > 银行将让利。',
    ]]);
  });

  it('parts what a programme tells, line by line', () => {
    const listed = documentOf('# 《晚间新闻》（20240516）\n本期节目主要内容：\n1.全市出口3亿元；\n2.全省发电9亿千瓦时；\n');
    const items = structure(listed)[0]?.blocks.flatMap(({ item, start, end }) => (item === undefined ? [] : [`${item} ${listed.text.slice(start, end)}`]));
    expect(items).toEqual(['1 1.全市出口3亿元；', '2 2.全省发电9亿千瓦时；']);
  });

  it('parts a programme into its items', () => {
    const programme = documentOf('## 详细新闻\n### 假期消费旺\n央视网消息（新闻联播）：假期消费9亿元。\n### 江豚回来了\n央视网消息（新闻联播）：江豚增加200头。');
    expect(structure(programme).map((article) => article.title)).toEqual(['假期消费旺', '江豚回来了']);
  });
});

describe('releases on one line', () => {
  const body = '今年前7个月，全市进出口总值1330.5亿元，增长21.7%。其中，出口434.8亿元，增长30.1%；进口895.7亿元，增长18%。民营企业进出口717.2亿元，增长44%，占53.9%，为全市外贸的主力；外商投资企业进出口337.3亿元，增长22.9%。';
  it.each([
    [`2023-08-09 18:47，正文：原标题：全市外贸增长21.7%央广网海口8月9日消息（记者王小满）${body} 返回搜狐，查看更多责任编辑：`, '全市外贸增长21.7%'],
    [`原标题：前7个月全市外贸大增前7个月全市外贸大增 ${body}`, '前7个月全市外贸大增'],
    [`原标题：我市挽回损失533.8万元7月31日，记者从市局获悉，${body}`, '我市挽回损失533.8万元'],
    [`原标题：某公司8月9日净买入8万元截至2023年8月9日收盘，${body}`, '某公司8月9日净买入8万元'],
    [`全市外贸稳中有升本报太原8月18日讯（记者王小满）${body}`, '全市外贸稳中有升'],
    [body, undefined], // no sure sign: nothing is cut
    [`近日，海关公布数据。${body}本报北京8月7日电（记者王小满）`, undefined],
  ])('%s', (text, title) => {
    const document = documentOf(text);
    const [article] = structure(document);
    expect(article?.title).toBe(title);
    expect(article?.blocks.filter((block) => block.role === 'paragraph')).toHaveLength(1);
  });

  it('sets the portal’s last words and the sign-off apart', () => {
    expect(outline(documentOf(`${body}平湖报记者 王小满 编辑：李小暑`))[0]?.slice(1)).toEqual(['byline 平湖报记者 王小满', 'furniture 编辑：李小暑']);
  });
});

describe('sentences of blocks', () => {
  it('leave the dateline out', () => {
    const document = documentOf('中新网太原8月9日电（记者王小满）9日，全省发布59款产品。另有3款。');
    const spans = structure(document)[0]?.blocks[0]?.sentences ?? [];
    expect(spans.map(({ start, end }) => document.text.slice(start, end))).toEqual(['9日，全省发布59款产品。', '另有3款。']);
  });

  it('hold for any text: blocks in the text, sentences in their block, in order, none of them empty', () => {
    const line = fc.constantFrom('全区办件9万件。', '一、加强领导', '本报讯（记者王小满）8月30日，全区', '【湖畔谈】', '□王小满', '某报记者 王小满', '# 全区', '**要闻**', '2024-01-18', '', '　', '（“', '短句', '各位代表：');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const document = documentOf(lines.join('\n'));
        for (const block of structure(document).flatMap((article) => article.blocks)) {
          expect(document.text.slice(block.start, block.end).trim()).not.toBe('');
          let last = block.start;
          for (const { start, end } of block.sentences) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(block.end);
        }
        const visible = lines.join('').replaceAll(/^#+ |\*\*|\s/gu, '').length > 0;
        expect(structure(document).length > 0).toBe(visible);
      }),
    );
  });
});

describe('hostile pages', () => {
  it.each([
    ['datelines without headlines', '本报讯 全区办件。\n'],
    ['bold lines', '**要闻要闻**\n'],
    ['columns', '【湖畔谈】\n'],
    ['columns with text', '【湖畔谈】\n短句\n全区办件9万件。\n'],
    ['headings', '# 全区要闻\n'],
    ['sign-offs', '某报记者 王小满\n短句标题\n全区办件9万件。\n'],
    ['open brackets', '（“（“（“'],
    ['digits', '2023年'],
  ])('%s take linear time', (_, piece) => {
    const document = documentOf(piece.repeat(20_000));
    // Time of this process alone: the machine may be busy.
    const begun = process.cpuUsage();
    structure(document);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(3000);
  });
});
