/** What says how a rate was reckoned, before its verb or its basis: 余额|年均|增长14.4%, 产值|实际|同比增长3%, 收入|两年平均|分别|增长5%和6%. */
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { asKind, makeToken, type Token } from '../token.js';

/** 两年平均|分别|实际|增长: before the verb and before 分别; what they say together. */
export function dropRateWords(joined: Token[], verb: Token): string | undefined {
  const word = dropRateWord(joined, verb);
  if (joined.at(-1)?.kind !== 'respectively') return word;
  const shared = joined.pop();
  const before = dropRateWord(joined, shared);
  if (shared !== undefined) joined.push(shared);
  return before ?? word;
}

/** 余额年均|增长14.4%: the word before the verb (or before 分别) says how the rate was counted, and is no part of a name; that word. */
function dropRateWord(joined: Token[], verb: Token | undefined): string | undefined {
  const last = joined.at(-1);
  const word = last?.kind === 'noun' && last.end === verb?.start && verb.quantity === undefined ? RATE_WORDS.exec(last.text)?.[0] : undefined;
  if (last === undefined || word === undefined) return undefined;
  joined.pop();
  const text = last.text.slice(0, -word.length);
  if (text !== '') joined.push(makeToken('noun', { start: last.start, end: last.end - word.length }, text));
  const years = text === '' && word === AVERAGE ? joined.at(-1) : undefined;
  if (years?.end !== last.start || !isOfYears(years)) return word;
  // 两年|平均|增长14.8%: over how many years.
  joined.pop();
  return years.text + word;
}

/** 增加值|实际|同比增长3%, 名义|同比增长4%: before its basis, too, where it is no name of its own (整体|同比下滑7.6%). */
export function dropBeforeBasis(joined: Token[], basis: Token | undefined): void {
  const last = joined.at(-1);
  const alone = joined.at(-2)?.kind !== 'noun' && RATE_WORD.test(last?.text ?? '');
  if (!alone || COUNTED_AS.has(last?.text ?? '')) dropRateWord(joined, basis);
}

const COUNTED_AS = setOf('changes/counted_as');

/** 两年, and no 一年. */
function isOfYears({ quantity }: Token): boolean {
  return quantity?.dimension === 'time' && YEAR.has(quantity.unit) && quantity.value > 1;
}

/** 月均增长 counts from nothing that is named, 年均增长 and 两年平均增长 from each year before. */
export function countedBy(verb: Token, word: string): Token {
  const yearly = YEARLY.has(word) || OVER_YEARS.test(word);
  const basis = MONTHLY.has(word) ? 'none' : yearly ? 'yoy' : undefined;
  return basis === undefined || verb.basis !== undefined ? verb : asKind({ ...verb, basis, text: (yearly ? word : '') + verb.text }, verb.kind);
}

const YEARLY = setOf('changes/yearly');
/** 两年|平均 */
const [AVERAGE = ''] = wordsOf('changes/averaged');
const OVER_YEARS = patternOf`年${'changes/averaged'}$`;
export const YEAR = setOf('quantities/year_units');
const MONTHLY = setOf('changes/monthly');

const RATE_WORDS = patternOf`(?:扣除价格因素[，,]?)?(?:${'changes/rate_words'}|(?:平均)?每${'changes/per_weights'})$`;
const RATE_WORD = patternOf`^${'changes/rate_words'}$`;
