/** Tokens as steps of a pattern: as narrow as their tags and words allow, since a draft is sooner widened than narrowed. */
import { KINDS } from '../annotate/kinds.js';
import type { Token } from '../annotate/token.js';

export function has(token: Token | undefined, tag: string): boolean {
  return token !== undefined && (KINDS[token.kind]?.includes(tag) ?? false);
}

/** What a figure is, the first that holds. */
const FIGURES = ['Measure', 'Counter', 'Change', 'Changes', 'Quantities', 'Ordinal', 'Ordinals', 'Bare'] as const;

/**
 * The test of one figure token, its kind with it; undefined for what is none.
 *
 *     34%    (#Measure && #Percent)
 *     第3位  #Ordinal
 */
export function figureTest(token: Token | undefined): string | undefined {
  const tag = FIGURES.find((each) => has(token, each));
  if (tag === undefined || token === undefined) return undefined;
  const kind = KINDS[token.kind]?.at(-1);
  return tag === 'Measure' || tag === 'Counter' ? `(#${tag} && #${kind ?? 'Quantity'})` : `#${tag}`;
}

/** The step that captures a figure, a change in the slot of changes; undefined for what is none. */
export function figureStep(token: Token | undefined, slot = isChange(token) ? 'change' : 'value'): string | undefined {
  const test = figureTest(token);
  return test === undefined ? undefined : `[<${slot}>${test}]`;
}

export function isChange(token: Token | undefined): boolean {
  return has(token, 'Change') || has(token, 'Changes');
}

/** A pause, a bracket, or the start or end of the sentence. */
export function endsClause(token: Token | undefined): boolean {
  return token === undefined || ['Pause', 'Stop', 'Open', 'Close'].some((tag) => has(token, tag));
}

export function isName(token: Token | undefined): boolean {
  return has(token, 'Phrase') && !has(token, 'Link');
}

export function isWho(token: Token | undefined): boolean {
  return has(token, 'Place') || has(token, 'Body');
}

/** Tokens as steps: links as such, one step for a run of them, nouns by their tag, everything else as the word it is. */
export function stepsOf(tokens: readonly Token[]): readonly string[] {
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

/** The word itself; the tag of nouns, which change with every sentence, and of what holds signs of the pattern language. */
export function wordStep(token: Token): string {
  const { text, kind } = token;
  if (isWho(token)) return `#${KINDS[kind]?.[0] ?? 'Place'}`;
  if (has(token, 'Noun')) return '#Noun';
  return figureTest(token) ?? (/^[\p{L}\p{N}]+$/u.test(text) ? text : `#${KINDS[kind]?.[0] ?? 'Word'}`);
}
