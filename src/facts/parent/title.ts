/** The plan whose parts are counted, by its title: 印发《…行动方案》，《行动方案》提出5个方面20项重点任务. */
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { textOf } from '../name/name.js';
import type { Told } from './mention.js';

const TITLE = /《(?<words>[^《》]{2,40})》/gu;
/** A shorter title is the short form of one before: 《方案》. */
const MIN_TITLE_UNITS = 8;
const BACK = 3;
/** 自《意见》发布以来，出台15项措施; 落实《意见》精神: the measures are another's. */
const SINCE = patternOf`^[^，。；]{0,24}${'wholes/since_plans'}`;
const UNDER = patternOf`${'wholes/under_plans'}$`;

/** The full title before token `at`: of its sentence, of the one before, further back only where a short form of it points there. */
export function titleBefore(tokens: readonly Token[], at: number, told: Told): string | undefined {
  let short: string | undefined;
  for (const [i, text] of textsBefore(tokens, at, told).entries()) {
    for (const title of [...text.matchAll(TITLE)].toReversed()) {
      const words = title.groups?.['words'] ?? '';
      if (SINCE.test(text.slice(title.index + title[0].length)) || UNDER.test(text.slice(0, title.index))) return undefined;
      if (words.length < MIN_TITLE_UNITS) short ??= words;
      else if (short === undefined || words.endsWith(short)) return title[0];
    }
    if (i > 0 && short === undefined) return undefined;
  }
  return undefined;
}

function textsBefore(tokens: readonly Token[], at: number, told: Told): string[] {
  return [textOf(tokens.slice(0, at)), ...told().slice(0, BACK).map(({ text }) => text)];
}
