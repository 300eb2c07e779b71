/**
 * The supported subset of compromise's match syntax, checked lexeme by lexeme:
 *
 *     pattern = step…            steps apart by white space; ^ before the first, $ after the last
 *     step    = test repeat?  |  [<slot>step…]  |  [<slot>step]?
 *     test    = #Tag | word | . | (choice|choice) | (single && single) | !test of one token
 *     choice  = single…          no repeats, captures or groups within ( )
 *     repeat  = ? | * | + | {2} | {0,4} | {2,}
 */
import { nearestWord } from '../text/nearest.js';
import type { ErrorCode } from '../errors.js';
import { repeatOf, type Lexeme, type LexemeKind, type PatternProblem } from './lexemes.js';
import type { RuleLanguage } from './types.js';

/** The longest repeat that may be written: {0,20}. */
export const LONGEST_REPEAT = 20;

export interface GrammarContext {
  readonly kind: 'match' | 'unless';
  readonly language: RuleLanguage;
}

/** All that is wrong with the lexemes, in the order in which it was met. */
export function checkLexemes(source: string, lexemes: readonly Lexeme[], context: GrammarContext): readonly PatternProblem[] {
  const state: State = { ...context, problems: [], slots: new Set(), steps: 0, capture: undefined, closedSteps: 0, group: undefined, previous: undefined };
  for (const [index, lexeme] of lexemes.entries()) {
    state.next = lexemes[index + 1];
    checkSpace(lexeme, state);
    CHECKS[lexeme.kind](lexeme, state);
    state.previous = lexeme;
  }
  checkEnd(source, state);
  return state.problems;
}

interface State extends GrammarContext {
  readonly problems: PatternProblem[];
  readonly slots: Set<string>;
  steps: number;
  capture: { readonly at: Lexeme; steps: number } | undefined;
  /** Steps in the capture that closed last: a `?` may follow a capture of one. */
  closedSteps: number;
  group: { readonly at: Lexeme; readonly negated: boolean; joint: 'or' | 'and' | undefined; choice: number } | undefined;
  previous: Lexeme | undefined;
  next?: Lexeme | undefined;
  /** A `$`, after which no step may come. */
  end?: Lexeme | undefined;
}

type Check = (lexeme: Lexeme, state: State) => void;

const CHECKS: Readonly<Record<LexemeKind, Check>> = {
  open: checkOpen,
  close: checkClose,
  group: checkGroup,
  endgroup: checkGroupEnd,
  or: checkJoint,
  and: checkJoint,
  not: checkNot,
  start: checkStart,
  end: checkPatternEnd,
  any: countStep,
  tag: checkTag,
  word: countStep,
  repeat: checkRepeat,
  bad: checkBad,
};

function report(state: State, at: Pick<Lexeme, 'start' | 'end'>, [code, message, help]: readonly [ErrorCode, string, string?]): void {
  state.problems.push({ code, message, start: at.start, end: at.end, ...(help === undefined ? {} : { help }) });
}

/** The kinds that end a step: another step needs white space after them. */
const ENDERS: ReadonlySet<LexemeKind> = new Set(['any', 'tag', 'word', 'endgroup', 'close', 'repeat', 'end']);
const STARTERS: ReadonlySet<LexemeKind> = new Set(['open', 'group', 'not', 'start', 'any', 'tag', 'word']);

function checkSpace(lexeme: Lexeme, state: State): void {
  const { previous } = state;
  if (!previous || lexeme.spaced || !STARTERS.has(lexeme.kind) || !ENDERS.has(previous.kind)) return;
  report(state, lexeme, ['PATTERN_SYNTAX', 'a space is missing before this step', 'steps stand apart: `#Noun 为 #Quantity`']);
}

function checkOpen(lexeme: Lexeme, state: State): void {
  const { slots } = state.language;
  const slot = lexeme.text;
  const nested = state.group?.at ?? state.capture?.at;
  if (nested) report(state, lexeme, ['NESTED_GROUP', 'a capture within brackets', 'close the bracket before `[<`; captures stand side by side']);
  else state.capture = { at: lexeme, steps: 0 };
  if (state.kind === 'unless') report(state, lexeme, ['PATTERN_SYNTAX', 'an `unless` pattern captures nothing', 'leave out `[<…>` and `]`']);
  else if (!slots.includes(slot)) report(state, lexeme, ['UNKNOWN_SLOT', `unknown slot \`${slot}\``, suggest(slot, slots, 'Slots')]);
  else if (state.slots.has(slot)) report(state, lexeme, ['DUPLICATE_SLOT', `the slot \`${slot}\` is captured twice`, 'write two patterns, or capture once']);
  state.slots.add(slot);
}

function checkClose(lexeme: Lexeme, state: State): void {
  const { capture, group } = state;
  if (!capture || group) return report(state, lexeme, ['UNBALANCED_BRACKET', '`]` closes nothing here', 'a capture is written `[<value>#Quantity]`']);
  state.capture = undefined;
  state.closedSteps = capture.steps;
  if (capture.steps === 0) report(state, lexeme, ['EMPTY_PATTERN', 'a capture of nothing', 'name what it captures: `[<value>#Quantity]`']);
}

function checkGroup(lexeme: Lexeme, state: State): void {
  if (state.group) return report(state, lexeme, ['NESTED_GROUP', 'a group within a group', 'write the choices out, or write two patterns']);
  countStep(lexeme, state);
  state.group = { at: lexeme, negated: state.previous?.kind === 'not', joint: undefined, choice: 0 };
}

function checkGroupEnd(lexeme: Lexeme, state: State): void {
  if (!state.group) return report(state, lexeme, ['UNBALANCED_BRACKET', '`)` closes nothing here', 'every `(` has its `)`']);
  checkChoice(lexeme, state);
  state.group = undefined;
}

function checkJoint(lexeme: Lexeme, state: State): void {
  const { group } = state;
  const sign = lexeme.text;
  if (!group) return report(state, lexeme, ['PATTERN_SYNTAX', `\`${sign}\` outside of ( )`, 'choices stand in brackets: `(增长|下降)`']);
  const joint = lexeme.kind === 'and' ? 'and' : 'or';
  if (group.joint && group.joint !== joint) report(state, lexeme, ['PATTERN_SYNTAX', '`|` and `&&` in one group', 'write two patterns']);
  group.joint = joint;
  checkChoice(lexeme, state);
  group.choice = 0;
}

/** A choice ends here: it holds something, and one token only where several would have no meaning. */
function checkChoice(lexeme: Lexeme, state: State): void {
  const { group } = state;
  if (!group) return;
  if (group.choice === 0) report(state, lexeme, ['EMPTY_PATTERN', 'an empty choice', 'for an optional step write `(增长|下降)?`']);
  if (group.choice > 1 && (group.joint === 'and' || group.negated))
    report(state, lexeme, ['PATTERN_SYNTAX', '`!` and `&&` test one token', 'put such runs of tokens under `unless`']);
}

function checkNot(lexeme: Lexeme, state: State): void {
  const { next } = state;
  if (next && !next.spaced && (next.kind === 'tag' || next.kind === 'word' || next.kind === 'group')) return;
  report(state, lexeme, ['PATTERN_SYNTAX', '`!` stands right before a tag, a word or a group', 'write `!#Pause`']);
}

function checkStart(lexeme: Lexeme, state: State): void {
  if (state.steps > 0 || state.group || state.previous?.kind === 'start')
    report(state, lexeme, ['PATTERN_SYNTAX', '`^` stands before the first step only', 'it is the start of the sentence']);
}

function checkPatternEnd(lexeme: Lexeme, state: State): void {
  const { previous } = state;
  if (!previous || previous.kind === 'end' || lexeme.spaced || !ENDERS.has(previous.kind) || state.group) reportEnd(lexeme, state);
  state.end = lexeme;
}

function reportEnd(lexeme: Lexeme, state: State): void {
  report(state, lexeme, ['PATTERN_SYNTAX', '`$` stands right after the last step only', 'it is the end of the sentence: `#Quantity$`']);
}

function checkTag(lexeme: Lexeme, state: State): void {
  countStep(lexeme, state);
  const { tags } = state.language;
  if (!tags.includes(lexeme.text)) report(state, lexeme, ['UNKNOWN_TAG', `unknown tag \`#${lexeme.text}\``, suggest(lexeme.text, tags, 'Tags', '#')]);
}

function countStep(_: Lexeme, state: State): void {
  if (state.group) {
    state.group.choice++;
    return;
  }
  if (state.end) reportEnd(state.end, state);
  state.end = undefined;
  state.steps++;
  if (state.capture) state.capture.steps++;
}

function checkRepeat(lexeme: Lexeme, state: State): void {
  const { previous, group } = state;
  const { min, max } = repeatOf(lexeme.text);
  if (group) return report(state, lexeme, ['NESTED_REPEAT', 'a repeat within ( )', 'repeat the whole group, or write two patterns']);
  if (previous?.kind === 'repeat') return report(state, lexeme, ['NESTED_REPEAT', 'two repeats in a row', 'keep one: `?`, `*`, `+` or `{0,4}`']);
  if (!previous || lexeme.spaced || !ENDERS.has(previous.kind) || previous.kind === 'end')
    return report(state, lexeme, ['PATTERN_SYNTAX', `nothing to repeat before \`${lexeme.text}\``, 'a repeat stands right after a step: `#Noun+`']);
  if (previous.kind === 'close' && (lexeme.text !== '?' || state.closedSteps !== 1))
    return report(state, lexeme, ['NESTED_REPEAT', 'only `?` follows a capture, and only one of a single step', 'repeat inside: `[<metric>#Noun+]`']);
  if (max > LONGEST_REPEAT) report(state, lexeme, ['REPEAT_TOO_LONG', `a repeat of up to ${max}`, `the most is {0,${LONGEST_REPEAT}}`]);
  else if (min > max || max === 0) report(state, lexeme, ['PATTERN_SYNTAX', `\`${lexeme.text}\` repeats nothing`, 'the smaller number first: {0,4}']);
}

const BAD_HELP: Readonly<Record<string, string>> = {
  '[': 'a capture names its slot: `[<value>#Quantity]`',
  '#': 'a tag is written `#Quantity`',
  '&': 'two tests on one token are written `(#Noun && !#Place)`',
  '/': 'regular expressions are not supported: words stand in lexicons',
  '{': 'a repeat is written `{2}` or `{0,4}`',
  '"': 'words stand without quotation marks',
  "'": 'words stand without quotation marks',
  '-': 'a word begins with a letter or a Chinese character',
};

function checkBad(lexeme: Lexeme, state: State): void {
  // One mishap often leaves several odd characters behind; the first is the one to mend.
  if (state.problems.some(({ code, message }) => code === 'PATTERN_SYNTAX' && message.startsWith('unexpected'))) return;
  report(state, lexeme, ['PATTERN_SYNTAX', `unexpected \`${lexeme.text}\``, BAD_HELP[lexeme.text] ?? 'the guide lists what a pattern may hold']);
}

function checkEnd(source: string, state: State): void {
  if (state.group) report(state, state.group.at, ['UNBALANCED_BRACKET', '`(` is never closed', 'close it with `)`']);
  if (state.capture) report(state, state.capture.at, ['UNBALANCED_BRACKET', '`[<` is never closed', 'close it with `]`']);
  if (state.problems.length > 0) return;
  const whole = { start: 0, end: source.length };
  if (state.steps === 0) return report(state, whole, ['EMPTY_PATTERN', 'an empty pattern', 'leave it out, or write its steps']);
  const { figures } = state.language;
  if (state.kind === 'match' && !figures.some((slot) => state.slots.has(slot)))
    report(state, whole, ['NO_FIGURE', 'the pattern captures no figure', `capture one of ${figures.map((slot) => `\`[<${slot}>…]\``).join(', ')}`]);
}

/** "did you mean", and all there is to choose from. */
export function suggest(word: string, known: readonly string[], title: string, sign = ''): string {
  const near = nearestWord(word, known);
  return `${near === undefined ? '' : `did you mean \`${sign}${near}\`? `}${title}: ${[...known].sort().join(', ')}.`;
}
