/** Names of what there is for every so many: 每千名老年人拥有床位数, 每百元资产实现的营业收入. */
import type { Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import type { Name } from './name.js';

const EACH = '每[十百千万亿\\d]';
/** 每百元|收入: of each so much. */
export const EACH_SO_MUCH = new RegExp(`${EACH}*[元人亩户]`, 'u');
/** Of how many each figure is one. */
const EACH_SO_MANY = new RegExp(`${EACH}+|^[百千万]人$`, 'u');
const SHARES: ReadonlySet<string> = setOf('names/each_share');
const OWNS: ReadonlySet<string> = setOf('names/owns_each');

/** The name with those it is counted for before it: 每千名老年人|拥有|床位数, 万人|拥有|基站数. */
export function withEach(name: Name, tokens: readonly Token[], { from }: TokenRange): Name {
  const has = from > 0 ? tokens[from - 1] : undefined;
  const each = from > 1 ? tokens[from - 2] : undefined;
  // 每10股|拟|派发现金红利: of so many shares.
  const shares = [has, each].find((token, i) => token !== undefined && SHARES.has(token.text) && (i === 0 || has?.kind === 'target' || has?.kind === 'adverb'));
  if (shares !== undefined && name.start === tokens[from]?.start) return { ...name, text: shares.text + name.text, start: shares.start };
  if (each?.kind !== 'noun' || !EACH_SO_MANY.test(each.text) || !OWNS.has(has?.text ?? '') || name.start !== has?.end) return name;
  return { ...name, text: each.text + has.text + name.text, start: each.start };
}
