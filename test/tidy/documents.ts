/** Documents for the tests of this room. */
import type { Document } from '../../src/types.js';

export function documentFrom(text: string): Document {
  return { file: 'a.txt', source: text, text, encoding: 'utf-8', tables: [], warnings: [] };
}

/** Paragraphs of our own, as a newspaper prints them: marks, figures, quotes, Latin words. */
export const PARAGRAPHS: readonly string[] = [
  '今年前三季度，临江县新登记企业3268户，同比增长12.7%；注销企业412户，比上年同期减少8.3%。县行政审批局把开办企业的四个环节并成一个，平均用时由1.5个工作日缩短到0.5个工作日，群众满意率达99.6%。',
  '在“一窗办成”改革中，全县共梳理事项1846项，其中1723项可以全程网办，占比93.3%。各乡镇（街道）设立便民窗口218个，配备帮办人员536名，累计帮办代办7.9万件，回访满意度保持在98%以上。',
  '外贸方面，1至9月全县进出口总值46.8亿元，增长9.4%，其中出口31.2亿元，增长11.6%，对RCEP其他成员国出口8.35亿元，占出口总值的26.8%。县商务局负责人说，下一步将继续为企业办理原产地证书，帮助企业减免关税1360万元。',
  '“以前要跑三趟，现在一趟都不用跑。”经营建材的周先生说。据介绍，这项服务已惠及企业920余家，发放贷款17.46亿元，平均利率比年初下降0.35个百分点。',
];

/** The text broken into lines of at most `columns` columns; Latin words and marks as a typesetter treats them. */
export function hardWrap(text: string, columns: number): string {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of text.match(/[A-Za-z]+|[^A-Za-z][，。；：！？、”）》％%]*/gu) ?? []) {
    const size = Array.from(piece).reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) >= 0x2010 ? 2 : 1), 0);
    if (width + size > columns && line !== '') {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += piece;
    width += size;
  }
  return [...lines, line].join('\n');
}
