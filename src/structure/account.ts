/** The line under the headline of an article of an account: 原创 平湖统计 2024-05-10 09:30 浙江, 平湖发布 2024年05月10日 09:30 发表于河南. */
import { patternOf } from '../lexicon/lists.js';

/** What stands before the day in the first such line, without 原创; '' where nothing does, undefined where no line of the text is one. */
export function accountLine(text: string): string | undefined {
  return LINE.exec(text)?.groups?.['names'];
}

const LINE = patternOf`(?:^|\n)[ \u3000]*(?:${'pages/original_marks'})?[ \u3000]*(?<names>[^\n，。；：！？]{0,40}?)\s?20\d{2}(?:-\d{2}-\d{2}|年\d{1,2}月\d{1,2}日)\s?\d{2}:\d{2}\s?(?:${'pages/written_in'})?\p{Script=Han}{2,4}(?=\n|$)`;
