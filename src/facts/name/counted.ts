/** The name of what is counted, with what tells it from others of its noun: what is said of it behind, or the deed that governs it from afar. */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { isSubject, joinedSubjects } from './doers.js';
import { AGENT, NOUNS, textOf, VERBS, type Name } from './name.js';
import { withPredicate } from './predicate.js';
import { withReach } from './reach.js';

/** What may stand between the deed and the counter. */
const BETWEEN: ReadonlySet<string> = new Set([...NOUNS, 'de', 'and', 'enum', 'aux', 'adverb', 'deixis']);
const BETWEEN_OWNED: ReadonlySet<string> = new Set([...BETWEEN, 'count-counter']);
/** What may stand before the deed: nothing, a pause, who does it, when and how. */
const BEFORE: ReadonlySet<string> = new Set([...NOUNS, ...PAUSES, 'adverb', 'aux', 'period', 'say', 'conj', 'among', 'each', 'target', 'person-counter']);
/** Deeds done to things, which name them behind a longer phrase too. */
const DONE_TO: ReadonlySet<string> = setOf('predicates/done_to');
/** A longer phrase is a clause of its own. */
const MAX_TOKENS = 7;
const SILENT: ReadonlySet<string> = new Set(['adverb', 'aux', 'deixis']);

/** The name as its clause tells it. `at`: of the counter. */
export function withWhatIsSaid(name: Name, tokens: readonly Token[], at: number): Name {
  const told = withReach(withPredicate(withIndustry(name, tokens, at), tokens, at), tokens, at);
  return told === name ? withThingAhead(withGoverningDeed(name, tokens, at), tokens, at) : told;
}

/** 批发和|零售业|新增|113家|企业: the industry that has so many new ones. */
function withIndustry(name: Name, tokens: readonly Token[], at: number): Name {
  const deed = tokens.findLastIndex((token, i) => i < at && token === name.verb);
  if (deed < 1 || !NEWLY.has(name.verb?.text ?? '') || !INDUSTRY.test(tokens[deed - 1]?.text ?? '') || tokens[deed - 1]?.end !== tokens[deed]?.start) return name;
  const joined = joinedSubjects(tokens, 0, deed);
  const words = joined.length > 0 ? joined : isSubject(tokens, deed - 1) ? tokens.slice(deed - 1, deed) : [];
  return words.length === 0 ? name : { ...name, text: textOf(words) + name.text };
}

const NEWLY = setOf('names/newly');
const INDUSTRY = patternOf`${'names/industry_ends'}$`;

/** 增发国债|1.5万个|项目: the thing that opens the clause, where the noun behind its number does not say of what. */
function withThingAhead(name: Name, tokens: readonly Token[], at: number): Name {
  // 媒体机构代表|200人|与会: what they have come for is behind, who they are before.
  const come = tokens[at - 1];
  if (come !== undefined && haveCome(name, come, tokens[at])) return { ...name, text: name.text + pointerBefore(tokens, at - 1) + come.text };
  // 半径|10公里左右的|环境
  if (come?.kind === 'noun' && RADII.has(come.text) && come.end === tokens[at]?.start) return { ...name, text: come.text };
  const [before, thing] = tokens.slice(Math.max(at - 2, 0), at).length === 2 ? [tokens[at - 2], tokens[at - 1]] : [undefined, tokens[at - 1]];
  if (!(THIN.has(name.text) || KINDS.has(name.text)) || thing === undefined || !isThing(thing, tokens[at])) return name;
  const opens = before === undefined || BEFORE_THING.has(before.kind) || (KINDS.has(name.text) && opensKind(before, tokens[at - 3]));
  return opens ? { ...name, text: thing.text + name.text } : name;
}

/** 媒体机构代表|200人|与会: people right before their number, and what they have come for behind it. */
function haveCome(name: Name, who: Token, figure: Token | undefined): boolean {
  if (!COME.has(name.text) || figure?.quantity?.dimension !== 'person') return false;
  return who.kind === 'noun' && who.end === figure.start && who.text.length <= MAX_COME && !AGENT.test(who.text);
}

/** 各界|代表: the word that points, right before the noun at `at`; '' where there is none. */
function pointerBefore(tokens: readonly Token[], at: number): string {
  const pointer = tokens[at - 1];
  return pointer?.kind === 'deixis' && pointer.end === tokens[at]?.start ? pointer.text : '';
}

/** 增发国债|1.5万个: a short noun right before the figure, which does nothing. */
function isThing({ kind, text, end, deed = 0 }: Token, figure: Token | undefined): boolean {
  return kind === 'noun' && end === figure?.start && deed <= 0 && text.length <= MAX_THING && !AGENT.test(text);
}

/** What may stand before a thing of a kind besides: a deed, or another kind and its 、. */
function opensKind(before: Token, earlier: Token | undefined): boolean {
  return before.kind === 'act' || (before.kind === 'enum' && KINDS.has(earlier?.text ?? ''));
}

const THIN: ReadonlySet<string> = setOf('names/thin_counted');
const KINDS: ReadonlySet<string> = setOf('names/kinds_counted');
const BEFORE_THING: ReadonlySet<string> = new Set([...PAUSES, 'place', 'period', 'among']);
const MAX_THING = 8;
const RADII = setOf('names/radii');
const COME = setOf('names/attending');
const MAX_COME = 12;

/**
 * The name with the deed before it, where the counted is its object and ends the clause; the name itself elsewhere.
 *
 *     关停中心城区最后3套煤电机组           关停煤电机组
 *     摧毁控制区的4台雷达                  摧毁雷达
 *     参加调查的900名居民均已投保          居民: the deed is that of a clause beside it
 */
function withGoverningDeed(name: Name, tokens: readonly Token[], at: number): Name {
  // 表彰63个国家|的|203位|作家: over the number of those whose they are.
  const owned = tokens[at - 1]?.kind === 'de';
  const dimension = tokens[at]?.quantity?.dimension;
  if (name.verb !== undefined || !(dimension === 'count' || (owned && dimension === 'person'))) return name;
  const deed = gluedDeed(tokens[at - 1]) ?? (endsClause(tokens, name) ? deedBefore(tokens, at, owned) : undefined);
  return deed === undefined || name.text.startsWith(deed) ? name : { ...name, text: deed + name.text };
}

/** The deed that is done to the counted, over words of whose they are or where; undefined where none stands there. */
function deedBefore(tokens: readonly Token[], at: number, owned: boolean): string | undefined {
  let from = at - 1;
  let words = 0;
  const between = owned ? BETWEEN_OWNED : BETWEEN;
  while (at - from <= MAX_TOKENS && between.has(tokens[from]?.kind ?? '')) if (!SILENT.has(tokens[from--]?.kind ?? '')) words++;
  const [deed, before] = [tokens[from], tokens[from - 1]];
  if (words === 0 || deed === undefined || !VERBS.has(deed.kind) || !DONE_TO.has(deed.text) || tokens[from + 1]?.kind === 'de') return undefined;
  return before === undefined || BEFORE.has(before.kind) ? deed.text : undefined;
}

/** 飞行检查覆盖|484家|机构: the deed at the end of the noun right before the counter. */
function gluedDeed(token: Token | undefined): string | undefined {
  const { kind, text = '', deed = 0 } = token ?? {};
  const word = text.slice(-DEED_UNITS);
  // 累计|支持|1489个|县: the word alone, where nobody is named.
  if (kind === 'noun' && ALONE.has(text)) return text;
  return kind === 'noun' && deed > 0 && text.length >= DEED_UNITS + MIN_DOER && GLUED.has(word) ? word : undefined;
}

const GLUED: ReadonlySet<string> = setOf('predicates/done_by_nouns');
const ALONE: ReadonlySet<string> = setOf('predicates/helps_alone');
const DEED_UNITS = 2;
const MIN_DOER = 2;

/** True where nothing is said of the name behind it. */
function endsClause(tokens: readonly Token[], { end }: Name): boolean {
  const next = tokens.find((token) => token.end > end);
  return next === undefined || (next.start >= end && (PAUSES.has(next.kind) || next.kind === 'and' || next.kind === 'enum' || next.kind === 'conj'));
}
