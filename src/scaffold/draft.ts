/** A sentence → the draft of a rule that reads it: the pattern that its tokens suggest. */
import { KINDS } from '../annotate/kinds.js';
import type { Token } from '../annotate/token.js';
import type { Analysis } from '../pipeline.js';

export interface Draft {
  /** A pattern that matches the sentence. */
  readonly pattern: string;
  /** The tokens around the figure with their tags, for whoever goes on from the draft. */
  readonly tokens: readonly { readonly text: string; readonly tags: readonly string[] }[];
}

/** How many tokens to each side of the figure a draft looks at. */
const REACH = 10;

/**
 * The draft for the first figure that no rule claims, else for the first figure; undefined where the text has none.
 *
 *     3号地块 以 5.1亿元 成交      [<metric>#Head #Phrase*] 以 [<value>#Measure] 成交
 */
export function draftPattern({ sentences, unclaimed }: Analysis): Draft | undefined {
  const open = new Set(unclaimed.map(({ start }) => start));
  const found =
    sentences.flatMap(({ tokens }) => tokens.flatMap((token, at) => (open.has(token.start) ? [{ tokens, at }] : [])))[0] ??
    sentences.flatMap(({ tokens }) => tokens.flatMap((token, at) => (figureStep(token) === undefined ? [] : [{ tokens, at }])))[0];
  const step = figureStep(found?.tokens[found.at]);
  if (found === undefined || step === undefined) return undefined;
  const { tokens, at } = found;
  const figure = tokens[at];
  const right = has(figure, 'Counter') ? rightOf(tokens, at) : [];
  const left = right.length > 0 ? [] : leftOf(tokens, at);
  const shown = tokens.slice(Math.max(0, at - REACH), at + REACH).map(({ text, kind }) => ({ text, tags: KINDS[kind] ?? [] }));
  return { pattern: [...left, step, ...right, ...(right.length === 0 ? behind(tokens[at + 1]) : [])].join(' '), tokens: shown };
}

function has(token: Token | undefined, tag: string): boolean {
  return token !== undefined && (KINDS[token.kind]?.includes(tag) ?? false);
}

/** The step that captures a figure; undefined for what is none. */
function figureStep(token: Token | undefined): string | undefined {
  const tag = ['Measure', 'Counter', 'Change', 'Changes', 'Quantities', 'Ordinal', 'Ordinals', 'Bare'].find((each) => has(token, each));
  if (tag === undefined) return undefined;
  return `[<${tag.startsWith('Change') ? 'change' : 'value'}>#${tag}]`;
}

/** The name nearest to the figure in its clause, and what stands between. */
function leftOf(tokens: readonly Token[], at: number): readonly string[] {
  let from = at;
  while (at - from < REACH && !endsClause(tokens[from - 1])) from--;
  // 最大降水量出现在延津县，为125.4毫米: the name stands in the clause before.
  if (has(tokens[from - 1], 'Comma') && !tokens.slice(from, at).some((token) => has(token, 'Head'))) {
    from--;
    while (at - from < REACH && !endsClause(tokens[from - 1])) from--;
  }
  const name = nameEnd(tokens, from, at);
  let start = name;
  while (start > from && isName(tokens[start - 1])) start--;
  while (start < name && !has(tokens[start], 'Head')) start++;
  const between = stepsOf(tokens.slice(start === name ? from : name, at));
  return start === name ? between : ['[<metric>#Head #Phrase*]', ...between];
}

/** The end of the name nearest to the figure; a place or a body is one only where nothing else is. */
function nameEnd(tokens: readonly Token[], from: number, at: number): number {
  const endOf = (takes: (token: Token | undefined) => boolean): number => {
    let end = at;
    while (end > from && !takes(tokens[end - 1])) end--;
    return end;
  };
  const thing = endOf((token) => isName(token) && has(token, 'Noun') && !isWho(token));
  return thing > from ? thing : endOf(isName);
}

function isWho(token: Token | undefined): boolean {
  return has(token, 'Place') || has(token, 'Body');
}

/** A pause, a bracket, another figure, or the start of the sentence. */
function endsClause(token: Token | undefined): boolean {
  return token === undefined || figureStep(token) !== undefined || ['Pause', 'Stop', 'Open', 'Close'].some((tag) => has(token, tag));
}

function isName(token: Token | undefined): boolean {
  return has(token, 'Phrase') && !has(token, 'Link');
}

/** Tokens as steps: links as such, one step for a run of them, everything else as the word it is. */
function stepsOf(tokens: readonly Token[]): readonly string[] {
  const steps: string[] = [];
  let links = 0;
  const flush = (): void => {
    if (links > 0) steps.push(links === 1 ? '#Link?' : `#Link{0,${links + 1}}`);
    links = 0;
  };
  for (const token of tokens) {
    if (has(token, 'Link')) {
      links++;
      continue;
    }
    flush();
    steps.push(wordStep(token));
  }
  flush();
  return steps;
}

/** The word itself; the first tag of a place, of a body, and where the word holds signs of the pattern language. */
function wordStep(token: Token): string {
  const { text, kind } = token;
  if (isWho(token)) return `#${KINDS[kind]?.[0] ?? 'Place'}`;
  return /^[\p{L}\p{N}]+$/u.test(text) ? text : `#${KINDS[kind]?.[0] ?? 'Word'}`;
}

/** The word right behind a figure that is not counted: 以5.1亿元成交. */
function behind(token: Token | undefined): readonly string[] {
  return token === undefined || endsClause(token) || has(token, 'Noun') || has(token, 'De') ? [] : [wordStep(token)];
}

/** The noun that a counter counts, right behind it. */
function rightOf(tokens: readonly Token[], at: number): readonly string[] {
  const de = has(tokens[at + 1], 'De') ? 1 : 0;
  return has(tokens[at + 1 + de], 'Head') ? ['#De?', '[<metric>#Head #Phrase*]'] : [];
}
