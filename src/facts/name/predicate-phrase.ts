/** The predicate of what is counted, in words: from its verb to the end of the clause. */
import { PAUSES } from '../../annotate/kinds.js';
import { tokenWith, type Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { NOUNS, VERBS } from './name.js';
import type { Standing } from './standing.js';

/** Verbs that say of the counted what tells them from others: light ones that do, verbs of deeds that do not, deeds at the end of a noun that do. */
const TELLING: ReadonlySet<string> = setOf('predicates/telling');
const IDLE: ReadonlySet<string> = setOf('predicates/idle');
const IDLE_OF_DOERS: ReadonlySet<string> = setOf('predicates/idle_of_doers');
/** 达到|燃气机组的排放水平: what they attain tells them from others only where it is a standard, and no amount. */
export const ATTAINS: ReadonlySet<string> = setOf('predicates/attains');
const STANDARDS = patternOf`(?<=.{2})${'predicates/standards'}$`;
const DEED = patternOf`^${'predicates/deeds'}`;
/** Verbs that say nothing of their own beside their object, for those who are served and for all: 对34家单位|开展|巡视, 43项事项|实现|预约可办. */
export const CARRIERS: ReadonlySet<string> = setOf('predicates/carriers');
const ACHIEVED: ReadonlySet<string> = setOf('predicates/achieved');
/** Words between the counted and their verb: of all of them, or of what goes on. */
const OF_ALL: ReadonlySet<string> = setOf('predicates/of_all');
/** Those, and words that leave open whether it was done, or say that it was not. */
const OPEN: ReadonlySet<string> = setOf('predicates/of_all', 'predicates/not_done');
/** 15条河流仍|超警: told apart by it, as long as it lasts. */
const TELLS_ALWAYS: ReadonlySet<string> = setOf('predicates/tells_always');
/** 以部长身份|加入内阁, 在两江新区|落户: how and where. */
const ASIDE: ReadonlySet<string> = setOf('predicates/aside');
/** 被|授予奖项 */
export const PASSIVE: ReadonlySet<string> = setOf('predicates/passives');
/** 我国和|18个国家|签署协议: done with one another. */
const MUTUAL: ReadonlySet<string> = setOf('predicates/mutual');
const WILL: ReadonlySet<string> = setOf('predicates/will');
const LEADING: ReadonlySet<string> = new Set(['adverb', 'aux', 'target', 'period']);
const DONE = patternOf`(?<=.)${'predicates/done_marks'}$`;
const WITHIN = patternOf`(?<=.{2})${'predicates/within'}$`;
/** A place this short does not end a predicate by itself: 得到|有效|化解, but 进驻|政务中心|办理. */
const MAX_SHORT = 3;

/** The words of the predicate that begins with the deed, or at `from`; undefined where it tells nothing apart or is not understood to its end. */
export function predicateAt(tokens: readonly Token[], from: number, stands: Standing, deed: Token | undefined): readonly Token[] | undefined {
  const start = deed === undefined ? verbAt(tokens, from) : from;
  const verb = deed ?? tokens[start];
  if (verb === undefined) return undefined;
  const standing = stands !== 'beside' ? stands : MUTUAL.has(verb.text) ? 'served' : 'subject';
  if (deed === undefined ? !(PASSIVE.has(verb.text) || tells(verb, standing)) : !DEED.test(deed.text)) return undefined;
  const phrase = phraseAt(tokens, deed === undefined ? start + 1 : start, verb);
  if (ATTAINS.has(verb.text) && !STANDARDS.test(phrase?.words.at(-1)?.text ?? '')) return undefined;
  if (phrase === undefined || (leansOnObject(verb, standing) && phrase.words.length < 2)) return undefined;
  if (phrase.measured && (standing === 'subject' || standing === 'where' || ACHIEVED.has(verb.text))) return undefined;
  const carried = ACHIEVED.has(verb.text) || (standing === 'served' && CARRIERS.has(verb.text));
  if (!carried || phrase.words.length < 2) return phrase.words;
  // 进行|全面|梳理
  return phrase.words.slice(phrase.words.length > 2 && !ACHIEVED.has(verb.text) && OF_ALL.has(phrase.words[1]?.text ?? '') ? 2 : 1);
}

/** Words that say nothing alone: 被|疏散, 开展|督察; what is done for somebody only as far as it says what. */
function leansOnObject({ text, kind }: Token, standing: Standing): boolean {
  return PASSIVE.has(text) || CARRIERS.has(text) || (standing === 'served' && kind === 'light' && !TELLING.has(text));
}

/** Index of the verb behind the counted, over adverbs and over how and where; the end of the sentence where something else is said. */
function verbAt(tokens: readonly Token[], from: number): number {
  let at = from;
  while (LEADING.has(tokens[at]?.kind ?? '') || WILL.has(tokens[at]?.text ?? '')) {
    if (OPEN.has(tokens[at]?.text ?? '') && !TELLS_ALWAYS.has(tokens[at + 1]?.text ?? '')) return tokens.length;
    at++;
  }
  if (tokens[at]?.kind !== 'prep' || !ASIDE.has(tokens[at]?.text ?? '')) return at;
  const verb = tokens.findIndex(({ kind, quantity, items }, index) => index > at && (VERBS.has(kind) || PAUSES.has(kind) || quantity !== undefined || items !== undefined));
  return verb < 0 || !VERBS.has(tokens[verb]?.kind ?? '') ? tokens.length : verb;
}

/** What is done for, to or with the counted tells them apart, whatever it is. */
export function tells({ kind, text }: Token, standing: Standing): boolean {
  return TELLING.has(text) || ATTAINS.has(text) || (!IDLE.has(text) && (standing === 'served' ? VERBS.has(kind) : kind === 'act' && !IDLE_OF_DOERS.has(text)));
}

interface Phrase {
  readonly words: readonly Token[];
  /** True where the phrase has a figure of its own: 发展|移动电话用户|17.46亿户. */
  readonly measured: boolean;
}

/** What ends a clause, or begins the next of its kind. */
const ENDS: ReadonlySet<string> = new Set([...PAUSES, 'open', 'close', 'say']);
/** What goes on with the verb and with its object. */
const GOES_ON: ReadonlySet<string> = new Set([...NOUNS, ...VERBS, 'deixis', 'adverb', 'prep']);
const TO: ReadonlySet<string> = setOf('predicates/to_object');
/** 投入使用后，…: a clause that only says when. */
const SUBORDINATE = patternOf`${'predicates/when'}$`;
const HERE: ReadonlySet<string> = setOf('predicates/here');

/**
 * The predicate from its verb to the end of the clause, without 了 and without a figure before its object; undefined where the words behind
 * the verb are a clause of another thing (50家企业提供的|岗位), or not understood.
 */
export function phraseAt(tokens: readonly Token[], from: number, verb: Token): Phrase | undefined {
  const words = [verb];
  let measured = false;
  let object = false;
  let clause = false;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || ENDS.has(token.kind)) break;
    if (isSilent(token, words)) continue;
    if (token.kind === 'up-verb' || token.kind === 'down-verb' || SUBORDINATE.test(token.text) || HERE.has(token.text)) return undefined;
    if (token.quantity !== undefined || token.items !== undefined) {
      // 获得|46.8亿元|资金支持, but 入选|国际联合会|100个|遗产地名录.
      const before = next !== undefined && (NOUNS.has(next.kind) || (next.kind === 'act' && tokens[at + 2]?.kind === 'noun'));
      if (object && before) return undefined;
      measured = true;
      if (!before) break;
    } else if (token.kind === 'conj' || token.kind === 'and' || token.kind === 'enum') {
      const more = next !== undefined && token.kind !== 'conj' && (NOUNS.has(next.kind) || VERBS.has(next.kind) || isTimeBeside(tokens, at - 1));
      if (!more && !object && words.length < 2 && token.kind === 'conj') return undefined;
      if (!more) break;
      words.push(token);
    } else if (token.kind === 'de') {
      if (!object || next === undefined || !NOUNS.has(next.kind)) return undefined;
      clause = true;
      // 享受“交房即交证”|的|政策便利: but one 的 is enough for a name.
      if ((tokens[at - 1]?.deed ?? 0) > 0) words.push(token);
    } else if (GOES_ON.has(token.kind) || (token.kind === 'period' && next !== undefined && (NOUNS.has(next.kind) || isTimeBeside(tokens, at)))) {
      // 考古|发现|出土的文物|集中亮相: the verb behind is that of another thing.
      if (clause && VERBS.has(token.kind)) return undefined;
      object ||= NOUNS.has(token.kind);
      words.push(token);
    } else return undefined;
  }
  return { words: trimmed(words), measured };
}

/** 公布|一季度|、|半年度|预案: one time beside another, and a noun behind both. */
function isTimeBeside(tokens: readonly Token[], at: number): boolean {
  const [time, joint, other, noun] = tokens.slice(at, at + 4);
  return time?.kind === 'period' && (joint?.kind === 'enum' || joint?.kind === 'and') && other?.kind === 'period' && noun?.kind === 'noun';
}

/** What is no part of the predicate's name: 签署|了, 纳入|到, 进行|全面|梳理, 出台|相关|文件. */
function isSilent({ kind, text }: Token, words: readonly Token[]): boolean {
  if (kind === 'aux' || kind === 'paren') return true;
  const [verb] = words;
  if (words.length > 1 || verb === undefined) return false;
  return kind === 'deixis' ? !HERE.has(text) : TO.has(text) || (kind === 'adverb' && CARRIERS.has(verb.text) && !ACHIEVED.has(verb.text));
}

/** Without words that join nothing more, and without a bare verb behind the object: 进驻政务中心|办理. */
function trimmed(words: Token[]): readonly Token[] {
  while (words.length > 1 && !NOUNS.has(words.at(-1)?.kind ?? '') && !VERBS.has(words.at(-1)?.kind ?? '')) words.pop();
  const object = words.at(-2);
  const bareEnd = words.length > 2 && words.at(-1)?.kind === 'act' && !PASSIVE.has(words[0]?.text ?? '');
  if (bareEnd && object !== undefined && NOUNS.has(object.kind) && object.text.length > MAX_SHORT) words.pop();
  const last = words.at(-1);
  const text = last?.text.replace(WITHIN, '') ?? '';
  if (last !== undefined && last.kind === 'noun' && text !== last.text) words[words.length - 1] = tokenWith(last, { text });
  const [verb, ...rest] = words;
  // 取得了 is one word of the lexicon.
  const stem = verb?.text.replace(DONE, '') ?? '';
  return verb !== undefined && stem !== verb.text ? [tokenWith(verb, { text: stem }), ...rest] : words;
}
