/** Figures that count what is already there, though their sentence tells of what is to come. */
import { isCounter } from '../annotate/kinds.js';
import type { Token } from '../annotate/token.js';
import { patternOf, setOf } from '../lexicon/lists.js';
import { WILL } from './aim.js';
import { CLAUSE_ENDS } from './aim-words.js';

/**
 * True of those who say what they plan, of measures that have been set, of what was planned and has been done, and of what 了 says is done:
 * 半数企业计划增加投资, 部署了明年的九项重点任务, 计划实施的|5个项目已竣工, 保留了|100多类树种.
 */
export function isThereAlready(tokens: readonly Token[], at: number): boolean {
  return isOfPlanners(tokens, at) || isOfAnswers(tokens, at) || isSet(tokens, at) || isCarriedOut(tokens, at) || isDone(tokens[at - 1]);
}

function isDone(before: Token | undefined): boolean {
  return before !== undefined && DEEDS.has(before.kind) && DONE.test(before.text) && !IN_ORDER.has(before.text);
}

const DEEDS: ReadonlySet<string> = new Set(['act', 'light', 'aux']);

const DONE = patternOf`${'predicates/done_marks'}$`;
/** 为了20家企业… */
const IN_ORDER = setOf('aims/in_order_to');

/** 超过半数的受访企业|计划增加投资; 300家企业|表示将…: how many they are is known. */
function isOfPlanners(tokens: readonly Token[], at: number): boolean {
  const figure = tokens[at];
  if (figure?.quantity?.dimension !== 'percent' && !isCounter(figure?.kind)) return false;
  let name = '';
  for (let i = at + 1; i < tokens.length; i++) {
    const { kind = 'stop', text = '' } = tokens[i] ?? {};
    if (SAY.test(text) && name !== '') return PLANNERS.test(name);
    if (!IN_NAME.has(kind)) return false;
    name = text;
  }
  return false;
}

/** 预期接单增加之|厂商家数|占20.3%，|持平者|占53.6%: how many of those asked have answered so. */
function isOfAnswers(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.quantity?.dimension === 'percent' && tokens[at - 1]?.kind === 'share' && ANSWERERS.test(tokens[at - 2]?.text ?? '');
}

const ANSWERERS = patternOf`${'aims/answerers'}$`;
const PLANNERS = patternOf`${'aims/planners'}$`;
const SAY = patternOf`^${'aims/say_of_themselves'}`;
const IN_NAME: ReadonlySet<string> = new Set(['de', 'noun', 'place', 'quoted', 'act', 'adverb', 'up-verb']);

/** 会议部署了明年要抓好的九项|重点任务: set, whatever year they are for. */
function isSet(tokens: readonly Token[], at: number): boolean {
  if (!isCounter(tokens[at]?.kind) || !SET.test(tokens[at + 1]?.text ?? '')) return false;
  for (let i = at - 1; i >= 0 && !CLAUSE_ENDS.has(tokens[i]?.kind ?? ''); i--) if (SETS.test(tokens[i]?.text ?? '')) return tokens[i - 1]?.text !== WILL;
  return false;
}

/** 计划实施的|5个|项目|已|全部竣工: what had been planned. */
function isCarriedOut(tokens: readonly Token[], at: number): boolean {
  return isCounter(tokens[at]?.kind) && tokens[at - 1]?.kind === 'de' && tokens[at + 1]?.kind === 'noun' && ALREADY.test(tokens[at + 2]?.text ?? '');
}

const ALREADY = patternOf`^${'aims/all_done'}`;

const SET = patternOf`${'aims/set_things'}$`;
const SETS = patternOf`${'aims/sets_things'}了?$`;
