/** What is invested in works: the text says so without them, 完成投资58.3亿元, behind the clause that has counted them. */
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { draftWith, takingMetric, type Draft } from './draft.js';

const INVESTMENT = '投资';
const DONE = '完成';
const WORKS = /(?:项目|工程)$/u;
const DEED = patternOf`^${'names/deeds_of_works'}(?=.{3})`;
const INVESTED = /(?:年度|完成)*投资$/u;

/** True of 完成|投资 without a word of what. */
export function isInvestedInWorks({ name, shape, at }: Draft, tokens: readonly Token[]): boolean {
  return name?.text === INVESTMENT && shape === 'level' && tokens[at - 2]?.text.endsWith(DONE) === true;
}

/** 实施重点项目132项，|完成投资58.3亿元: 重点项目完成投资; without works before it in the sentence 完成投资. `before`: what they are called. */
export function ofWorks(draft: Draft, before = ''): Draft {
  // 竣工|重点项目276个，完成投资946亿元: what was done with them last is no part of it.
  const works = before.replace(INVESTED, '').replace(DEED, '');
  const metric = DONE + INVESTMENT;
  return WORKS.test(works) ? takingMetric(draft, works + metric) : draftWith(draft, { metric });
}
