/**
 * The supported subset of compromise's match syntax, checked lexeme by lexeme:
 *
 *     pattern = step…            steps apart by white space; ^ before the first, $ after the last
 *     step    = test repeat?  |  [<slot>step…]  |  [<slot>step]?
 *     test    = #Tag | word | . | (choice|choice) | (single && single) | !test of one token
 *     choice  = single…          no repeats, captures or groups within ( )
 *     repeat  = ? | * | + | {2} | {0,4} | {2,}
 */
import { complaintOf, type ComplaintRow } from '../errors.js';
import { didYouMean } from '../schema/check.js';
import type { Values, Words } from '../text/language.js';
import { PATTERN } from './complaints.js';
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

function report(state: State, { start, end }: Pick<Lexeme, 'start' | 'end'>, row: ComplaintRow, values: Values = {}): void {
  state.problems.push({ ...complaintOf(row, values), start, end });
}

/** The kinds that end a step: another step needs white space after them. */
const ENDERS: ReadonlySet<LexemeKind> = new Set(['any', 'tag', 'word', 'endgroup', 'close', 'repeat', 'end']);
const STARTERS: ReadonlySet<LexemeKind> = new Set(['open', 'group', 'not', 'start', 'any', 'tag', 'word']);

function checkSpace(lexeme: Lexeme, state: State): void {
  const { previous } = state;
  if (!previous || lexeme.spaced || !STARTERS.has(lexeme.kind) || !ENDERS.has(previous.kind)) return;
  report(state, lexeme, PATTERN.spaceMissing);
}

function checkOpen(lexeme: Lexeme, state: State): void {
  const { slots } = state.language;
  const slot = lexeme.text;
  const nested = state.group?.at ?? state.capture?.at;
  if (nested) report(state, lexeme, PATTERN.nestedCapture);
  else state.capture = { at: lexeme, steps: 0 };
  if (state.kind === 'unless') report(state, lexeme, PATTERN.captureInUnless);
  else if (!slots.includes(slot)) report(state, lexeme, PATTERN.unknownSlot, { name: slot, ...known(slot, slots) });
  else if (state.slots.has(slot)) report(state, lexeme, PATTERN.slotTwice, { name: slot });
  state.slots.add(slot);
}

function checkClose(lexeme: Lexeme, state: State): void {
  const { capture, group } = state;
  if (!capture || group) return report(state, lexeme, PATTERN.strayClose);
  state.capture = undefined;
  state.closedSteps = capture.steps;
  if (capture.steps === 0) report(state, lexeme, PATTERN.emptyCapture);
}

function checkGroup(lexeme: Lexeme, state: State): void {
  if (state.group) return report(state, lexeme, PATTERN.nestedGroup);
  countStep(lexeme, state);
  state.group = { at: lexeme, negated: state.previous?.kind === 'not', joint: undefined, choice: 0 };
}

function checkGroupEnd(lexeme: Lexeme, state: State): void {
  if (!state.group) return report(state, lexeme, PATTERN.strayGroupEnd);
  checkChoice(lexeme, state);
  state.group = undefined;
}

function checkJoint(lexeme: Lexeme, state: State): void {
  const { group } = state;
  const sign = lexeme.text;
  if (!group) return report(state, lexeme, PATTERN.jointOutside, { sign });
  const joint = lexeme.kind === 'and' ? 'and' : 'or';
  if (group.joint && group.joint !== joint) report(state, lexeme, PATTERN.twoJoints);
  group.joint = joint;
  checkChoice(lexeme, state);
  group.choice = 0;
}

/** A choice ends here: it holds something, and one token only where several would have no meaning. */
function checkChoice(lexeme: Lexeme, state: State): void {
  const { group } = state;
  if (!group) return;
  if (group.choice === 0) report(state, lexeme, PATTERN.emptyChoice);
  if (group.choice > 1 && (group.joint === 'and' || group.negated))
    report(state, lexeme, PATTERN.longChoice);
}

function checkNot(lexeme: Lexeme, state: State): void {
  const { next } = state;
  if (next && !next.spaced && (next.kind === 'tag' || next.kind === 'word' || next.kind === 'group')) return;
  report(state, lexeme, PATTERN.strayNot);
}

function checkStart(lexeme: Lexeme, state: State): void {
  if (state.steps > 0 || state.group || state.previous?.kind === 'start')
    report(state, lexeme, PATTERN.strayStart);
}

function checkPatternEnd(lexeme: Lexeme, state: State): void {
  const { previous } = state;
  if (!previous || previous.kind === 'end' || lexeme.spaced || !ENDERS.has(previous.kind) || state.group) reportEnd(lexeme, state);
  state.end = lexeme;
}

function reportEnd(lexeme: Lexeme, state: State): void {
  report(state, lexeme, PATTERN.strayEnd);
}

function checkTag(lexeme: Lexeme, state: State): void {
  countStep(lexeme, state);
  const { tags } = state.language;
  if (!tags.includes(lexeme.text)) report(state, lexeme, PATTERN.unknownTag, { name: lexeme.text, ...known(lexeme.text, tags, '#') });
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
  if (group) return report(state, lexeme, PATTERN.repeatInGroup);
  if (previous?.kind === 'repeat') return report(state, lexeme, PATTERN.twoRepeats);
  if (!previous || lexeme.spaced || !ENDERS.has(previous.kind) || previous.kind === 'end')
    return report(state, lexeme, PATTERN.strayRepeat, { sign: lexeme.text });
  if (previous.kind === 'close' && (lexeme.text !== '?' || state.closedSteps !== 1))
    return report(state, lexeme, PATTERN.repeatedCapture);
  if (max > LONGEST_REPEAT) report(state, lexeme, PATTERN.longRepeat, { most: max, limit: `{0,${LONGEST_REPEAT}}` });
  else if (min > max || max === 0) report(state, lexeme, PATTERN.emptyRepeat, { sign: lexeme.text });
}

const GUIDE: Words = ['指南列有模式可用的写法', 'the guide lists what a pattern may hold'];
const BARE: Words = ['词不加引号', 'words stand without quotation marks'];

const BAD_HELP: Readonly<Record<string, Words>> = {
  '[': ['捕获要写槽名：`[<value>#Quantity]`', 'a capture names its slot: `[<value>#Quantity]`'],
  '#': ['标签写作 `#Quantity`', 'a tag is written `#Quantity`'],
  '&': ['一个词的两项检验写作 `(#Noun && !#Place)`', 'two tests on one token are written `(#Noun && !#Place)`'],
  '/': ['不支持正则表达式：词放在词库里', 'regular expressions are not supported: words stand in lexicons'],
  '{': ['重复写作 `{2}` 或 `{0,4}`', 'a repeat is written `{2}` or `{0,4}`'],
  '"': BARE,
  "'": BARE,
  '-': ['词以字母或汉字开头', 'a word begins with a letter or a Chinese character'],
};

function checkBad(lexeme: Lexeme, state: State): void {
  // One mishap often leaves several odd characters behind; the first is the one to mend.
  if (state.problems.some(({ message }) => message.startsWith('unexpected'))) return;
  report(state, lexeme, PATTERN.unexpected, { sign: lexeme.text, how: BAD_HELP[lexeme.text] ?? GUIDE });
}

function checkEnd(source: string, state: State): void {
  if (state.group) report(state, state.group.at, PATTERN.openGroup);
  if (state.capture) report(state, state.capture.at, PATTERN.openCapture);
  if (state.problems.length > 0) return;
  const whole = { start: 0, end: source.length };
  if (state.steps === 0) return report(state, whole, PATTERN.emptyPattern);
  const { figures } = state.language;
  if (state.kind === 'match' && !figures.some((slot) => state.slots.has(slot)))
    report(state, whole, PATTERN.noFigure, { figures: figures.map((slot) => `\`[<${slot}>…]\``).join(', ') });
}

/** The words nearest to a name that is none of the known ones, and all of those. */
function known(word: string, words: readonly string[], sign = ''): Values {
  return { near: didYouMean(word, words, sign), known: [...words].sort().join(', ') };
}
