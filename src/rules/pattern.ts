/**
 * One pattern: checked by us, parsed by compromise.
 *
 * compromise lets unbalanced brackets, unknown tags and nested groups pass in silence and folds the
 * punctuation and the Latin capitals of words. So its parser gets the pattern with every tag and word
 * behind a number, after our own checks, and every problem is placed.
 */
import { checkLexemes } from './grammar.js';
import { lexPattern, repeatOf, type Lexeme, type PatternProblem, type Repeat } from './lexemes.js';
import { checkCost, countWays, FEW_WAYS } from './cost.js';
import type { RuleLanguage, Pattern, Step, TokenTest } from './types.js';

/** What compromise's `parseMatch` gives for one step, as far as our subset goes. */
export interface ParsedStep {
  readonly word?: string;
  readonly tag?: string;
  readonly anything?: boolean;
  readonly negative?: boolean;
  readonly operator?: 'or' | 'and';
  readonly choices?: readonly (readonly ParsedStep[])[];
  readonly fastOr?: ReadonlySet<string>;
}
export type ParseMatch = (pattern: string) => readonly ParsedStep[];

/**
 * The pattern, and all that is wrong with it; a pattern with problems is not to be used.
 *
 *     [<metric>#NP+] 为? [<value>#Quantity]
 *
 * `kind` says which key it stands under: only `match` patterns capture, and they must capture a figure.
 */
export function parsePattern(
  source: string,
  kind: 'match' | 'unless',
  { language, parseMatch }: { readonly language: RuleLanguage; readonly parseMatch: ParseMatch },
): { readonly pattern: Pattern | undefined; readonly problems: readonly PatternProblem[] } {
  const lexemes = lexPattern(source);
  const problems = checkLexemes(source, lexemes, { kind, language });
  if (problems.length > 0) return { pattern: undefined, problems };
  const frames = frameSteps(lexemes);
  const steps = frames.map((frame) => toStep(frame, parseMatch(frame.masked)[0] ?? {}, lexemes));
  const ways = countWays(steps, language.kinds);
  const costly = checkCost(ways, source);
  return costly ? { pattern: undefined, problems: [costly] } : { pattern: { source, steps, ...(ways > FEW_WAYS ? { ways } : {}) }, problems: [] };
}

/**
 * A step: its test as compromise is to read it, and what we keep from it. It knows captures, anchors and
 * repeats too, but splits `^(一|二 三)`, `(一 二){0,3}` and two groups in a row at the wrong spaces.
 */
interface Frame {
  masked: string;
  min: number;
  max: number;
  slot: string | undefined;
  atStart: boolean;
  atEnd: boolean;
}

function frameSteps(lexemes: readonly Lexeme[]): readonly Frame[] {
  const frames: Frame[] = [];
  let slot: string | undefined;
  let atStart = false;
  for (let at = 0; at < lexemes.length; at = stepEnd(lexemes, at)) {
    const { kind, text } = lexemes[at] ?? { kind: 'bad', text: '' };
    const last = frames.at(-1);
    if (kind === 'open') slot = text;
    else if (kind === 'close') slot = undefined;
    else if (kind === 'start') atStart = true;
    else if (kind === 'end' && last) last.atEnd = true;
    else if (kind === 'repeat' && last) Object.assign(last, joinRepeats(last, repeatOf(text)));
    else {
      const body = lexemes.slice(at, stepEnd(lexemes, at));
      const masked = body.map((lexeme, i) => maskLexeme(lexeme, at + i, body[i - 1])).join('');
      frames.push({ masked, min: 1, max: 1, slot, atStart: atStart && frames.length === 0, atEnd: false });
    }
  }
  return frames;
}

/** A `?` behind a capture makes its step optional, whatever its own repeat is. */
function joinRepeats(inner: Repeat, outer: Repeat): Repeat {
  return { min: inner.min * outer.min, max: inner.max * outer.max };
}

/** Where the step, bracket or anchor ends that begins at a lexeme of a checked pattern. */
function stepEnd(lexemes: readonly Lexeme[], at: number): number {
  let end = at;
  if (lexemes[end]?.kind === 'not') end++;
  if (lexemes[end]?.kind === 'group') while (end < lexemes.length && lexemes[end]?.kind !== 'endgroup') end++;
  return end + 1;
}

/** Tags and words as the numbers of their lexemes: `(#T1|w3 w4)`. */
function maskLexeme({ kind, text }: Lexeme, index: number, previous: Lexeme | undefined): string {
  const space = previous?.kind === 'tag' || previous?.kind === 'word' || previous?.kind === 'any' ? ' ' : '';
  if (kind === 'tag') return `${space}#T${index}`;
  if (kind === 'word') return `${space}w${index}`;
  if (kind === 'any' || kind === 'not') return space + text;
  return kind === 'and' ? ' && ' : text;
}

function toStep({ min, max, slot, atStart, atEnd }: Frame, parsed: ParsedStep, lexemes: readonly Lexeme[]): Step {
  return {
    choices: choicesOf(parsed, lexemes),
    min,
    max,
    ...(slot === undefined ? {} : { slot }),
    ...(atStart ? { atStart } : {}),
    ...(atEnd ? { atEnd } : {}),
  };
}

function choicesOf(parsed: ParsedStep, lexemes: readonly Lexeme[]): Step['choices'] {
  const choices = rawChoices(parsed, lexemes);
  if (!parsed.negative) return choices;
  // The grammar lets `!` stand before single tokens only: none of the choices may hold.
  return [[{ is: 'all', tests: choices.flat().map((test) => ({ is: 'not', test })) }]];
}

function rawChoices(parsed: ParsedStep, lexemes: readonly Lexeme[]): Step['choices'] {
  if (parsed.fastOr) return [...parsed.fastOr].map((word) => [wordTest(word, lexemes)]);
  if (!parsed.choices) return [[singleTest(parsed, lexemes)]];
  const choices = parsed.choices.map((choice) => choice.map((part) => negatable(part, lexemes)));
  return parsed.operator === 'and' ? [[{ is: 'all', tests: choices.flat() }]] : choices;
}

function negatable(parsed: ParsedStep, lexemes: readonly Lexeme[]): TokenTest {
  const test = singleTest(parsed, lexemes);
  return parsed.negative ? { is: 'not', test } : test;
}

function singleTest(parsed: ParsedStep, lexemes: readonly Lexeme[]): TokenTest {
  if (parsed.tag !== undefined) return { is: 'tag', tag: lexemeText(parsed.tag, lexemes) };
  if (parsed.word !== undefined) return wordTest(parsed.word, lexemes);
  return { is: 'any' };
}

function wordTest(masked: string, lexemes: readonly Lexeme[]): TokenTest {
  return { is: 'word', word: lexemeText(masked, lexemes) };
}

function lexemeText(masked: string, lexemes: readonly Lexeme[]): string {
  return lexemes[Number(masked.slice(1))]?.text ?? '';
}
