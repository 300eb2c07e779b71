/** The line under the headline of an article of an account: 原创 平湖统计 2024-05-10 09:30 浙江, 平湖发布 2024年05月10日 09:30 发表于河南. */
import { sourceOf } from '../lexicon/lists.js';

/** What stands before the day in the first such line, without 原创; '' where nothing does, undefined where no line of the text is one. */
export function accountLine(text: string): string | undefined {
  return LINE.exec(text)?.groups?.['names'];
}

/** 2024-05-10 09:30, 2024年05月10日 09:30. */
const DAY_AND_CLOCK = String.raw`20\d{2}(?:-\d{2}-\d{2}|年\d{1,2}月\d{1,2}日)\s?\d{2}:\d{2}`;
/** 浙江, 发表于河南: where it was written. */
const WHERE = String.raw`(?:${sourceOf('pages/written_in')})?\p{Script=Han}{2,4}`;
const ORIGINAL = sourceOf('pages/original_marks');
const LINE = new RegExp(String.raw`(?:^|\n)[ \u3000]*(?:${ORIGINAL})?[ \u3000]*(?<names>[^\n，。；：！？]{0,40}?)\s?${DAY_AND_CLOCK}\s?${WHERE}(?=\n|$)`, 'u');
