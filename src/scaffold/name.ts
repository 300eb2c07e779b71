/** Where the name of a figure stands, left or right of it, as steps of a pattern. */
import type { Token } from '../annotate/token.js';
import { endsClause, figureTest, has, isName, isWho, stepsOf, wordStep } from './tokens.js';

/** How many tokens to each side of the figure a draft looks at. */
export const REACH = 10;

/** A name of one token or more. */
export const NAME = '[<metric>#Head #Phrase*]';

/** Prepositions whose noun says where or by what, and is not what a figure measures: 在农产品中占17席. */
const ASIDE: ReadonlySet<string> = new Set(['在', '于', '以', '凭', '凭借', '按', '从', '自', '由', '比', '较']);

/** The name nearest to the figure in its clause, and what stands between. */
export function leftOf(tokens: readonly Token[], at: number): readonly string[] {
  let from = clauseStart(tokens, at);
  // 最大降水量出现在延津县，为125.4毫米: the name stands in the clause before.
  if (has(tokens[from - 1], 'Comma') && !tokens.slice(from, at).some((token) => has(token, 'Head'))) from = clauseStart(tokens, from - 1, at);
  const name = nameEnd(tokens, from, at);
  let start = name;
  while (start > from && isName(tokens[start - 1])) start--;
  while (start < name && !has(tokens[start], 'Head')) start++;
  const between = stepsOf(tokens.slice(start === name ? from : name, at));
  if (start < name) return [NAME, ...between];
  const telling = between.findIndex((step) => !step.startsWith('#Link'));
  return telling < 0 ? [] : between.slice(telling);
}

/** The first token of the clause that ends at a token; another figure begins one too. */
function clauseStart(tokens: readonly Token[], end: number, figure = end): number {
  let from = end;
  while (figure - from < REACH && !endsClause(tokens[from - 1]) && figureTest(tokens[from - 1]) === undefined) from--;
  return from;
}

function isThing(token: Token | undefined): boolean {
  return isName(token) && has(token, 'Noun') && !isWho(token);
}

/** The end of the name nearest to the figure; a place or a body is one only where nothing else is. */
function nameEnd(tokens: readonly Token[], from: number, at: number): number {
  const endOf = (takes: (token: Token | undefined) => boolean, before: number): number => {
    let end = before;
    while (end > from && !takes(tokens[end - 1])) end--;
    return end;
  };
  const nearest = endOf(isThing, at);
  for (let end = nearest; end > from; ) {
    let start = end;
    while (start > from && isName(tokens[start - 1])) start--;
    if (!ASIDE.has(tokens[start - 1]?.text ?? '')) return end;
    end = endOf(isThing, start - 1);
  }
  return nearest > from ? nearest : endOf(isName, at);
}

/**
 * The noun that a counter counts, and the words around both: what stands right before the figure and right behind the noun.
 * Empty where no noun follows.
 */
export function aroundCounter(tokens: readonly Token[], at: number): { readonly before: readonly string[]; readonly behind: readonly string[] } | undefined {
  const de = has(tokens[at + 1], 'De') ? 1 : 0;
  const name = at + 1 + de;
  if (!has(tokens[name], 'Head')) return undefined;
  let end = name;
  while (isName(tokens[end])) end++;
  return { before: wordOf(tokens[at - 1]), behind: [...(de ? ['的'] : []), NAME, ...wordOf(tokens[end])] };
}

/** What stands right behind a figure that counts nothing: 以5.1亿元成交, 以34%的份额领先. */
export function behindMeasure(tokens: readonly Token[], at: number): readonly string[] {
  const [next, thing] = [tokens[at + 1], tokens[at + 2]];
  if (!has(next, 'De')) return wordOf(next);
  return ['的', ...(thing === undefined || endsClause(thing) ? [] : [wordStep(thing), ...wordOf(tokens[at + 3])])];
}

/** What follows a figure that has no name before it: the words to the first noun, which is the name where there is one (九成的增长来自网上零售). */
export function nameBehind(tokens: readonly Token[], at: number): readonly string[] {
  let end = at + 1;
  while (end - at <= FEW && !endsClause(tokens[end]) && !isThing(tokens[end])) end++;
  return [...stepsOf(tokens.slice(at + 1, end)), ...(isThing(tokens[end]) && end - at <= FEW ? [NAME] : [])];
}

const FEW = 5;

/** A word that a sentence shape may hang on; nothing for nouns, links and what ends the clause. */
function wordOf(token: Token | undefined): readonly string[] {
  const idle = token === undefined || endsClause(token) || figureTest(token) !== undefined || has(token, 'Noun') || has(token, 'De') || has(token, 'Link');
  return idle ? [] : [wordStep(token)];
}
