/** Bodies that open a clause and that the sentences behind it are not of. */
import type { Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import { heeds, setsBefore } from './acts.js';
import { openingOf } from './opening.js';

/** Whose figures the clause alone tells: who is a part, whose thing others do something with, who gives heed in passing, to whom something is done. */
export function isOnlyNamed(tokens: readonly Token[], at: number): boolean {
  // 全市法院受理31万件，其中市法院3万件: a part, not who acts in the sentences behind.
  // 最高检设置的46项指标，重庆有38项…: what is told of is not what it does.
  // 省委、省政府高度重视: a speech that says so goes on with what its speaker's office did.
  // 街道商会被评为全国“四好”商会: the report goes on with those who give it.
  return isPart(tokens, at) || setsBefore(tokens, at) || heeds(tokens, at) || UNDERGOES.has(tokens[at + 1]?.text ?? '');
}

const UNDERGOES = setOf('bodies/undergoes');

/** 受理31万件，其中|市法院3万件; 攻克积案7起，其中，|平湖公安破获1起: one of them; 其中，铁路部门…, opening a sentence, tells of it alone. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const before = openingOf(tokens, at) - 1;
  return at > FIRST_PART && tokens[tokens[before]?.kind === 'comma' ? before - 1 : before]?.kind === 'among';
}

const FIRST_PART = 2;
