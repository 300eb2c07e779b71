/** What a word of the lexicon is at its place: 增 before a figure, 指导 as a verb or inside a noun, 保持 in 水土保持率. */
import { patternOf, setOf, wordsOf } from '../lexicon/lists.js';
import { holds, standsAt } from '../text/stands.js';
import { begins, type Hit, longest } from '../lexicon/trie.js';
import type { Word, WordClass, Words } from '../lexicon/words.js';
import type { Dimension, Quantity } from '../types.js';
import { isVerbBehind } from './deed.js';
import { isCounter } from './kinds.js';
import { markOf } from './marks.js';
import type { Token } from './token.js';
import type { WordPlace } from './word-place.js';

/** Single characters are these words only right before a figure: 增 in 增3.1%, but not in 增值税. */
export const SHORT_NEEDS_FIGURE: ReadonlySet<WordClass> = new Set(['up', 'down', 'reach', 'become', 'flat']);
/** Single characters of these classes are words only before another word or a figure: 可 in 可实现, but not in 许可证. */
const SHORT_NEEDS_COMPANY: ReadonlySet<WordClass> = new Set(['adverb', 'each']);
/** A verb with one of these behind it is a noun: 采购商, 创新性, 服务器, 入园率. */
const NOUN_ENDINGS: ReadonlySet<string> = setOf('names/noun_ends');
/** The same for verbs that are rarely nouns, fewer: 新增量, 入园率, but 发放库存. */
const VERB_ENDINGS: ReadonlySet<string> = setOf('names/noun_ends_of_verbs');
/** The same for verbs that never are: 提供者, 完成率, but 举办业务. */
const ABSTRACT_ENDINGS: ReadonlySet<string> = new Set('性率者量额');
/** Classes that such an ending turns into nouns. */
const VERBAL: ReadonlySet<WordClass> = new Set(['light', 'act', 'rank', 'up', 'down']);
/** 淘汰|落后|企业: behind a deed it says of what kind, and tells no distance. */
const BACKWARD = setOf('names/backward');
const GOVERNS: ReadonlySet<string> = new Set(['act', 'light']);
/** 批发和零售业: a deed joined to another is one of nouns. */
const isJoined = (text: string, at: number): boolean => at < text.length && (holds('和及与', text.charCodeAt(at)) || standsAt(text, '以及', at));
/** 居, 列, 排 order things only before a field or a place in the order. */
const RANK_FIELDS: ReadonlySet<string> = new Set(['ordinal', 'place', 'count-counter']);
const MAX_TO_FIELD = 8;
/** What may stand between a short word and its figure. */
const SOFTENERS = /^(?:了|约|近|超|逾|至|到)?\s*$/u;
/** 高, 快 and their like say how much only of shares and points: 高0.3个百分点, but 高8米的塔. */
const OF_SHARES: ReadonlySet<Dimension> = new Set(['percent', 'point', 'times']);
const MOVES: ReadonlySet<WordClass> = new Set(['become', 'reach', 'flat']);
/** 低|0.6个|和1.3个百分点: points, though the unit stands only at the end. */
function isShare({ dimension, unit, value }: Quantity): boolean {
  return OF_SHARES.has(dimension) || (unit === '个' && !Number.isInteger(value));
}

/** Words of aims, and 方面, that are things where they are counted: 25个目标, 6个方面. */
const AIMS: ReadonlySet<string> = setOf('aims/figures_of_aims');
const COUNTED_AIMS: ReadonlySet<string> = setOf('aims/units_of_aims', 'aims/units_of_targets');
/** 各级消委会|受理|投诉: who does it stands right before the deed. */
const DOES = patternOf`${'names/acting'}${'names/deeds_of_theirs'}$`;
const AGENT_UNITS = 5;
/** 共|建成: how much in all, before a word that begins with the last of 共建. */
const IN_ALL = '共';
/** A compound of at most this many characters gives way to a word that begins with its last one. */
const SHORT_COMPOUND = 3;

/**
 * The longest word that begins at a place and ends by `end`.
 *
 *     资源配置 和 服务 均衡性       not 和服|务
 *
 * A short compound whose last character begins a longer word gives way to what stands before it: 和服, 被评|选; firm ones
 * do not (数据|统计).
 */
export function wordAt(text: string, at: number, end: number, words: Words): Hit<Word> | undefined {
  if (!begins(words, text.charCodeAt(at))) return undefined;
  const hit = longest(words, text, at, end);
  if (hit === undefined || hit.end >= end || !isLoose(hit, text, at)) return hit;
  if (!begins(words, text.charCodeAt(hit.end - 1))) return hit;
  const other = longest(words, text, hit.end - 1, end);
  if (other === undefined || other.end <= hit.end || other.entry.class === 'noun') return hit;
  return longest(words, text, at, hit.end - 1);
}

/** True of a compound of two or three characters that is not firm: a noun, or a deed behind 共. */
function isLoose({ entry, end }: Hit<Word>, text: string, at: number): boolean {
  if (entry.firm || end - at < 2 || end - at > SHORT_COMPOUND) return false;
  return entry.class === 'noun' || (entry.class === 'deed' && text.charAt(at) === IN_ALL);
}

/**
 * What a word is at its place; undefined where its character belongs to a noun.
 *
 * Deeds are verbs at the start of a phrase and nouns behind one (创新发展奖励资金). A single character is a word only
 * before what it can go with: 增 before a figure, 可 before another word (许可 holds none).
 */
export function classAt(hit: Hit<Word>, at: number, inNoun: boolean, place: WordPlace): WordClass | undefined {
  const { entry, end: wordEnd } = hit;
  const { tokens } = place;
  const last = tokens.at(-1);
  if (entry.class === 'deed') {
    const inside = (inNoun || endsWithNoun(tokens, at)) && !isVerbBehind(at, wordEnd, place);
    const behindNoun = (inside && !DOES.test(place.text.slice(Math.max(at - AGENT_UNITS, 0), wordEnd))) || isJoined(place.text, wordEnd);
    return behindNoun || endsAsNoun(wordEnd, NOUN_ENDINGS, place) ? 'noun' : (entry.otherwise ?? 'act');
  }
  if ((entry.class === 'target' || entry.class === 'aux') && isCounted(at, wordEnd, place)) return 'noun';
  if (entry.class === 'target' && inNoun && HIT.has(place.text.slice(at, wordEnd)) && endsCounted(tokens)) return 'noun';
  if (entry.class === 'adverb' && (modifiesCounted(at, wordEnd, place) || tellsManner(at, wordEnd, place))) return 'noun';
  if (entry.class === 'gap' && last?.end === at && GOVERNS.has(last.kind) && BACKWARD.has(place.text.slice(at, wordEnd))) return 'noun';
  const long = wordEnd - at > 1;
  if (long && VERBAL.has(entry.class) && endsAsNoun(wordEnd, entry.class === 'act' ? VERB_ENDINGS : ABSTRACT_ENDINGS, place)) return 'noun';
  if (long && !onlyBeforeFigure(entry)) return entry.class;
  return shortClass(hit, inNoun, place);
}

/** 25个|目标: a word of aims right behind what counts it. */
function isCounted(at: number, wordEnd: number, { text, tokens }: WordPlace): boolean {
  const last = tokens.at(-1);
  return last?.end === at && isCounter(last.kind) && isThing(text.slice(at, wordEnd), last.quantity);
}

/** 2000个|敌方军事目标, 40个|乌克兰|军事目标: what is hit, at the end of a counted noun. */
const HIT: ReadonlySet<string> = setOf('aims/hit');

function endsCounted(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  const { kind, quantity } = (last?.kind === 'place' ? tokens.at(-2) : last) ?? {};
  return isCounter(kind) && quantity?.dimension === 'count' && COUNTED_AIMS.has(quantity.unit);
}

/** 25家|全程机械化服务中心, 37个|常态化监测点: between a counter and a noun an adverb says of what kind. */
function modifiesCounted(at: number, wordEnd: number, { text, end, words, tokens }: WordPlace): boolean {
  const last = tokens.at(-1);
  if (wordEnd - at < 2 || last?.end !== at || !isCounter(last.kind)) return false;
  return opensNoun(text, wordEnd, end, words);
}

/** 自动|履行率, 直接|采购比例: how the deed is done whose rate is told. */
function tellsManner(at: number, wordEnd: number, { text, end }: WordPlace): boolean {
  if (wordEnd + DEED_UNITS >= end || !RATES.some((rate) => standsAt(text, rate, wordEnd + DEED_UNITS))) return false;
  return MANNERS.has(text.slice(at, wordEnd));
}

const MANNERS = setOf('names/manners_of_deeds');
const RATES = wordsOf('names/rates_of_deeds');
const DEED_UNITS = 2;

/** True where a noun begins: 服务中心, and 监测点, whose deed its last character makes one. */
export function opensNoun(text: string, at: number, end: number, words: Words): boolean {
  if (at >= end || markOf(text.charCodeAt(at)) !== undefined || text.charAt(at) === ' ') return false;
  const hit = wordAt(text, at, end, words);
  return hit === undefined || hit.entry.class === 'noun' || (hit.entry.class === 'deed' && hit.end < end && NOUN_ENDINGS.has(text.charAt(hit.end)));
}

/** True of words of aims behind a number of them: 25个目标, but 500万标箱目标 tells how much. */
export function isThing(word: string, quantity: Quantity | undefined): boolean {
  return AIMS.has(word) && (!OF_NUMBERS.has(quantity?.dimension ?? '') || COUNTED_AIMS.has(quantity?.unit ?? ''));
}

const OF_NUMBERS: ReadonlySet<string> = new Set(['count', 'person']);

function shortClass({ entry, end: wordEnd }: Hit<Word>, inNoun: boolean, place: WordPlace): WordClass | undefined {
  const { text, end, next, words, tokens } = place;
  if (SHORT_NEEDS_FIGURE.has(entry.class)) {
    const beforeFigure = (next?.quantity !== undefined || next?.kind === 'per') && SOFTENERS.test(text.slice(wordEnd, next.start));
    if (beforeFigure && (entry.needs === undefined || (next.quantity !== undefined && isShare(next.quantity)))) return entry.class;
    return !inNoun && entry.needs === undefined && opensPhrase(tokens) && cutsByPercent(entry, wordEnd, next) ? entry.class : entry.otherwise;
  }
  if (entry.class === 'prep' && JOINS.has(text.slice(wordEnd - 1, wordEnd)) && joinsNouns(wordEnd, inNoun, place)) return 'conj';
  if (entry.class === 'rank') return next && next.start - wordEnd <= MAX_TO_FIELD && RANK_FIELDS.has(next.kind) ? 'rank' : undefined;
  if (!SHORT_NEEDS_COMPANY.has(entry.class) && entry.class !== 'prep') return entry.class;
  if (wordEnd >= end) return entry.class === 'prep' && next?.quantity !== undefined && inNoun && text[wordEnd - 1] === '比' ? undefined : entry.class;
  const follower = begins(words, text.charCodeAt(wordEnd)) ? longest(words, text, wordEnd, end) : undefined;
  // 城乡居民收入比|缩小到2.6：1: a ratio, nothing compared.
  if (entry.class === 'prep') return inNoun && text[wordEnd - 1] === '比' && follower !== undefined && MOVES.has(follower.entry.class) ? undefined : 'prep';
  const verbal = (follower !== undefined && follower.entry.class !== 'noun') || (text[wordEnd - 1] === '共' && DEALS.test(text.slice(wordEnd, wordEnd + DEAL_UNITS)));
  return verbal ? entry.class : undefined;
}

/** 我省|共|进出口: words of trade that are no verbs of the lexicon. */
const DEALS = patternOf`^${'names/deals'}`;
const DEAL_UNITS = 3;

/** Prepositions that join plain nouns too: 研发与设计服务. */
const JOINS: ReadonlySet<string> = new Set(['与']);

/** A noun on both sides; a place or body has dealings with what follows (我国与东盟贸易). */
function joinsNouns(at: number, inNoun: boolean, { text, end, next, words, tokens }: WordPlace): boolean {
  const last = tokens.at(-1);
  const behind = inNoun || (last?.kind === 'noun' && last.end === at - 1);
  if (next?.start === at && last?.end === at - 1 && isAlike(last, next)) return true;
  if (!behind || at >= end || next?.start === at) return false;
  const follower = wordAt(text, at, end, words);
  return follower === undefined || follower.entry.class === 'noun' || follower.entry.class === 'deed';
}

/** 3.97%与2.09%, 25至44岁与45至64岁: two of a kind. */
function isAlike(one: Token, other: Token): boolean {
  return (one.quantity !== undefined && one.quantity.dimension === other.quantity?.dimension) || (other.nonFact === 'age' && one.kind === 'noun' && one.text.endsWith('岁'));
}

/** 器械配备|达标|学校: what is up to standard. */
const [UP_TO_STANDARD = ''] = wordsOf('names/up_to_standard');

/** 入园|率, 保持|率: a character that makes a noun of the verb before it, and begins no word itself. */
function endsAsNoun(at: number, endings: ReadonlySet<string>, { text, words, end }: WordPlace): boolean {
  if (UP_TO_STANDARD !== '' && standsAt(text, UP_TO_STANDARD, at)) return true;
  if (at >= end || !endings.has(text.charAt(at))) return false;
  const other = begins(words, text.charCodeAt(at)) ? longest(words, text, at, end) : undefined;
  return other === undefined || other.end === at + 1 || other.entry.class === 'noun';
}

/** 年增3.6%, 成長9.8%: longer words that are as often part of a noun (年增率, 成长型企业). */
function onlyBeforeFigure({ class: read, basis, otherwise }: Word): boolean {
  return (read === 'up' || read === 'down') && (basis !== undefined || otherwise !== undefined);
}

/** 减环节82%: the verb, a short noun, and by how much. */
function cutsByPercent({ class: read }: Word, end: number, next: Token | undefined): boolean {
  return (read === 'up' || read === 'down') && next?.quantity?.dimension === 'percent' && next.start - end <= 6 && next.start > end;
}

function opensPhrase(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last === undefined || last.kind === 'comma' || last.kind === 'enum' || last.kind === 'semicolon' || last.kind === 'adverb' || last.kind === 'colon';
}

function endsWithNoun(tokens: readonly Token[], at: number): boolean {
  const last = tokens.at(-1);
  if (last === undefined || last.end !== at) return false;
  if (last.kind === 'noun' || last.kind === 'quoted' || last.kind === 'rate' || last.kind === 'act') return true;
  // 社会保障和|就业支出, 实验和|试验: a deed joined to a noun is one.
  const joined = last.kind === 'and' ? tokens.at(-2) : undefined;
  return joined !== undefined && joined.end === last.start && (joined.kind === 'noun' || joined.kind === 'quoted') && !governed(tokens);
}

/** 审批和|监管企业: where a verb or preposition governs the noun before 和, the deed may be a second verb. */
function governed(tokens: readonly Token[]): boolean {
  const kind = tokens.at(-3)?.kind;
  return kind === 'act' || kind === 'light';
}
