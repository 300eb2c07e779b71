/** From where to where (主城区至黔江区将从4小时缩短至1小时, 贵阳到南宁铁路), and names that a bracket cuts in two. */
import { makeToken, type Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';

const UP_TO: ReadonlySet<string> = setOf('names/up_to');
const JOINED = patternOf`.{2}${'names/up_to'}.{2}`;

/** The places from the one to the other, where the phrase from `from` to `to` is the last of them alone; undefined of other phrases. */
export function routeTo(tokens: readonly Token[], from: number, to: number): readonly Token[] | undefined {
  const prep = tokens[from - 1];
  // 南宁至凭祥: one place for the gazetteer.
  if (to === from + 1 && tokens[from]?.kind === 'place' && JOINED.test(tokens[from]?.text ?? '')) return tokens.slice(from, to);
  if (prep === undefined || !UP_TO.has(prep.text) || prep.end !== tokens[from]?.start || !tokens.slice(from, to).every(({ kind }) => kind === 'place')) return undefined;
  let start = from - 1;
  while (tokens[start - 1]?.kind === 'place' && tokens[start - 1]?.end === tokens[start]?.start) start--;
  return start === from - 1 ? undefined : tokens.slice(start, to);
}

/** 贵阳到|南宁|铁路旅行时间, 从|广州|至|北京|的列车: one of the two ends of a way, which are neither who acts nor where a figure is of. */
export function isOnRoute(tokens: readonly Token[], at: number): boolean {
  return (WAY_TO.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.place !== undefined) || (WAY_TO.has(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.place !== undefined);
}

const WAY_TO: ReadonlySet<string> = setOf('places/way_to');

/** 出国|（境）|深造: the deed before the bracket that stands right before `from`; undefined where nothing is cut. */
export function cutByBracket(tokens: readonly Token[], from: number, first: number): Token | undefined {
  const [deed, bracket, rest] = tokens.slice(Math.max(from - 2, 0), from + 1);
  return from - 2 >= first && bracket?.kind === 'paren' && deed?.kind === 'act' && deed.end === bracket.start && bracket.end === rest?.start ? deed : undefined;
}

/** 中欧|（中亚）|班列: the noun at `at` with the bracket inside it and the noun before that; the token there as it is where no bracket stands before it. */
export function overBracket(tokens: readonly Token[], at: number): Token | undefined {
  const [noun, paren, subject] = at > 1 ? tokens.slice(at - 2, at + 1) : [undefined, undefined, tokens[at]];
  if (noun?.kind !== 'noun' || paren?.kind !== 'paren' || subject?.kind !== 'noun' || noun.end !== paren.start || paren.end !== subject.start) return tokens[at];
  return makeToken('noun', { start: noun.start, end: subject.end }, noun.text + paren.text + subject.text);
}
