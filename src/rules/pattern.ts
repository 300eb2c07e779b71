/**
 * One pattern: checked by us, parsed by compromise.
 *
 * compromise lets unbalanced brackets, unknown tags and nested groups pass in silence and folds the
 * punctuation and the Latin capitals of words. So its parser gets the pattern with every tag and word
 * behind a number, after our own checks, and every problem is placed.
 */
import { checkLexemes } from './grammar.js';
import { lexPattern, repeatOf, type Lexeme, type PatternProblem } from './lexemes.js';
import { checkCost } from './cost.js';
import type { Language, Pattern, Step, TokenTest } from './types.js';

/** What compromise's `parseMatch` gives for one step, as far as our subset goes. */
export interface ParsedStep {
  readonly word?: string;
  readonly tag?: string;
  readonly anything?: boolean;
  readonly negative?: boolean;
  readonly optional?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly start?: boolean;
  readonly end?: boolean;
  readonly group?: string | number;
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
  { language, parseMatch }: { readonly language: Language; readonly parseMatch: ParseMatch },
): { readonly pattern: Pattern | undefined; readonly problems: readonly PatternProblem[] } {
  const lexemes = lexPattern(source);
  const problems = checkLexemes(source, lexemes, { kind, language });
  if (problems.length > 0) return { pattern: undefined, problems };
  const steps = parseMatch(maskPattern(lexemes)).map((step) => toStep(step, lexemes));
  const costly = checkCost(steps, source, language.kinds);
  return costly ? { pattern: undefined, problems: [costly] } : { pattern: { source, steps }, problems: [] };
}

/** The pattern with tags and words as their lexemes' numbers and every repeat bounded: `[<metric>#T1{1,12}] w4?`. */
function maskPattern(lexemes: readonly Lexeme[]): string {
  return lexemes
    .map((lexeme, index) => {
      const space = lexeme.spaced && startsStep(lexeme) && lexemes[index - 1]?.kind !== 'or' ? ' ' : '';
      return space + maskLexeme(lexeme, index);
    })
    .join('')
    .replace(/([([]|>) /g, '$1')
    .trim();
}

function startsStep({ kind }: Lexeme): boolean {
  return kind !== 'repeat' && kind !== 'close' && kind !== 'endgroup' && kind !== 'or' && kind !== 'and';
}

function maskLexeme({ kind, text }: Lexeme, index: number): string {
  if (kind === 'open') return `[<${text}>`;
  if (kind === 'tag') return `#T${index}`;
  if (kind === 'word') return `w${index}`;
  if (kind === 'and') return ' && ';
  if (kind !== 'repeat' || text === '?') return text;
  const { min, max } = repeatOf(text);
  return `{${min},${max}}`;
}

function toStep(parsed: ParsedStep, lexemes: readonly Lexeme[]): Step {
  return {
    choices: choicesOf(parsed, lexemes),
    min: parsed.optional ? 0 : (parsed.min ?? 1),
    max: parsed.max ?? 1,
    ...(typeof parsed.group === 'string' ? { slot: parsed.group } : {}),
    ...(parsed.start ? { atStart: true } : {}),
    ...(parsed.end ? { atEnd: true } : {}),
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
