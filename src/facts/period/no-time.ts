/** Times of a sentence that none of its figures is of. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { PeriodMention } from '../../types.js';
import { textOf } from '../name/name.js';
import { isBeside } from './beside.js';
import { isFeastOfMany } from './feast.js';
import { isInsideName } from './inside-name.js';
import type { StatedPeriod } from './stated.js';

/** Part of a name, beside a figure, one of many feasts, the time of a cause or of the speech itself; `ofLevel`: it tells the level that the figure is held against. */
export function isNoTime(tokens: readonly Token[], at: number, mention: PeriodMention, ofLevel: boolean): boolean {
  if (isInsideName(tokens, at) || (!ofLevel && isBeside(tokens, at, mention))) return true;
  return isFeastOfMany(tokens, at) || isOfCause(tokens, at) || opensSpeech(tokens, at);
}

/**
 * 今天（4月2日），…2024年|首场活动举办: the year belongs to the event's name, its figures are of the day; 9日公布的数据，1日|发生的地震造成…: the
 * day is that of what had brought it about.
 */
export function isOfEvent(tokens: readonly Token[], at: number, stated: readonly StatedPeriod[]): boolean {
  const { type, from } = tokens[at]?.period ?? {};
  if (type === 'day' && HAPPENED.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'de') return true;
  return type === 'year' && from?.year !== undefined && FIRST_OF.test(tokens[at + 1]?.text ?? '') && stated.at(-1)?.period?.type === 'day';
}

/** 现在|，我代表市人民政府，向大会报告工作: when the speaker begins, no time of what is told. */
function opensSpeech(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.period?.from.part?.kind === 'now' && BEGINS_TO_SPEAK.test(textOf(tokens.slice(at + 1, at + SPEECH_WORDS)));
}

const BEGINS_TO_SPEAK = patternOf`^[，,]?${'periods/begins_to_speak'}`;
/** Tokens of the time, a comma, and 我代表 in two words. */
const SPEECH_WORDS = 4;

/** 受|9月中旬|疫情影响，收入下降12.6%: when the cause was, in the clause that tells it. */
function isOfCause(tokens: readonly Token[], at: number): boolean {
  if (!AFFECTED.has(tokens[at - 1]?.text ?? '')) return false;
  const end = tokens.findIndex(({ kind }, i) => i > at && (kind === 'comma' || kind === 'semicolon' || kind === 'stop'));
  return end > 0 && tokens[end]?.kind === 'comma' && EFFECT.test(tokens[end - 1]?.text ?? '');
}

const AFFECTED = setOf('periods/affected');
const EFFECT = patternOf`${'periods/effects'}$`;

const HAPPENED: ReadonlySet<string> = setOf('periods/happened');
const FIRST_OF = patternOf`^(?:首|第\S{1,3})${'periods/events'}`;
