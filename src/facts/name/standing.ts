/** How a counted noun stands in its clause: what is said behind it may be said of it, or of whoever the clause speaks of. */
import { isCounter, PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { NOUNS, SO_ON, VERBS } from './name.js';

/**
 * `subject`: 30家外资企业来到海南; `made`: 让1.4亿人口落户城镇, 造成34名人员受伤; `served`: 与59个国家签署协议, 对34家单位开展巡视;
 * `beside`: 我国和18个国家签署协议, which is said of both.
 */
export type Standing = 'subject' | 'made' | 'served' | 'where' | 'beside';

/** Words that make somebody do what stands behind him, and that put the object before its verb. */
const MAKERS: ReadonlySet<string> = setOf('predicates/makers');
const SERVING: ReadonlySet<string> = setOf('predicates/serving');
const IN_ALL_FOR = patternOf`^${'names/in_all'}${'predicates/serving'}$`;
const WITHOUT_OBJECT: ReadonlySet<string> = setOf('predicates/without_object');
const WHERE: ReadonlySet<string> = setOf('predicates/where');
/** What stands between such a word and the counter. */
const BETWEEN: ReadonlySet<string> = new Set(['adverb', 'reach', 'place', 'body', 'period', 'each', 'target', 'among', 'aux', 'paren']);
/** And where the counter adds a list up: 与|甲公司|、|乙公司|等|三家|机构签署协议. */
const LISTED: ReadonlySet<string> = new Set([...BETWEEN, ...NOUNS, 'enum', 'and']);

/** Undefined where the counted is the object of a verb, or of a preposition that says by what or from where. `at`: of the counter. */
export function standingOf(tokens: readonly Token[], at: number): Standing | undefined {
  const before = tokens[at - 1];
  const listed = before?.kind === 'enum' && SO_ON.test(before.text);
  // 1万家企业开展改造、|9200家|企业转型: as the one before it.
  const other = before?.kind === 'and' || (before?.kind === 'enum' && !listed) ? counterBefore(tokens, at - 1) : -1;
  if (other >= 0) return standingOf(tokens, other);
  if (before?.kind === 'and' && SIDES.has(tokens[at - 2]?.kind ?? '')) return 'beside';
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (MAKERS.has(token.text)) return 'made';
    // 累计为|1860家|企业|授信
    if (SERVING.has(token.text) || (token.kind === 'reach' && IN_ALL_FOR.test(token.text))) return 'served';
    if (WHERE.has(token.text)) return 'where';
    // 展会开幕|700个新品亮相
    if (WITHOUT_OBJECT.has(token.text)) return 'subject';
    if (token.kind === 'deixis' || token.kind === 'prep' || VERBS.has(token.kind) || isVerb(token, tokens, i, at)) return undefined;
    if (!(listed ? LISTED : BETWEEN).has(token.kind)) break;
  }
  return 'subject';
}

/** Who stands on the other side of 和. */
const SIDES: ReadonlySet<string> = new Set(['place', 'body']);

function counterBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0 && !PAUSES.has(tokens[i]?.kind ?? ''); i--) if (isCounter(tokens[i]?.kind)) return i;
  return -1;
}

/** 会议表彰|了|300名|人员: a noun that ends with a deed, right before the counter. */
function isVerb({ kind, deed }: Token, tokens: readonly Token[], at: number, counter: number): boolean {
  return kind === 'noun' && deed !== undefined && (at === counter - 1 || (at === counter - 2 && DONE.has(tokens[at + 1]?.text ?? '')));
}

const DONE: ReadonlySet<string> = setOf('predicates/done_marks');
