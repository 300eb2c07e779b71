/** Times that are read towards the future: 将于12月11日发行, 力争10月建成, 下一步，…年底前完成. */
import { PAUSES } from '../../annotate/kinds.js';
import { isDay } from '../../annotate/period/edtf.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Period, PeriodMention } from '../../types.js';
import { isOutlook, isToCome, isWordOfAim, WILL } from '../aim.js';
import { DONE } from '../aim-words.js';
import { wordsBefore } from './beside.js';

/** True of a time that names no year and means the next of its kind: the month or the day behind a word of aim, or one with 将 behind it. */
export function isDue(tokens: readonly Token[], at: number, mention: PeriodMention): boolean {
  return isDueOn(tokens, at, mention) || isDueIn(tokens, at, mention) || isHopedFor(tokens, at, mention) || isIntended(tokens, at, mention);
}

/** 将于12月11日发行, 预计10月下旬到货: of days and months without a year the next. */
function isDueOn(tokens: readonly Token[], at: number, { from: { part } }: PeriodMention): boolean {
  const words = wordsBefore(tokens, at, 2);
  return DUE.test(words) || ((part?.kind === 'days' || part?.kind === 'months') && EXPECTED.test(words));
}

const DUE = patternOf`${'periods/due'}$`;
const EXPECTED = patternOf`${'periods/expected'}$`;

/** 公园拟于|11月|开园，城墙正在修缮；|全市公布历史建筑67处: index of the semicolon behind a time to come that no figure was told of; undefined elsewhere. */
export function dueEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!DUE.test(wordsBefore(tokens, at, 2))) return undefined;
  const end = tokens.findIndex(({ kind, quantity, change }, i) => i > at && (kind === 'semicolon' || quantity !== undefined || change !== undefined));
  return tokens[end]?.kind === 'semicolon' ? end : undefined;
}

/** 力争|全年新增12万人, 确保到|年底建成: nobody is still to reach what lies a year back. */
function isIntended(tokens: readonly Token[], at: number, { from: { part, edge, year, yearRef } }: PeriodMention): boolean {
  if (year !== undefined || yearRef !== undefined || !(part?.kind === 'whole year' || (part === undefined && edge === 'last'))) return false;
  return INTENDED.test(wordsBefore(tokens, at, 2));
}

const INTENDED = patternOf`${'periods/intended'}$`;

/** 4月，第四批集采将落地: of months without a year the next, where nothing but the subject stands between. */
function isDueIn(tokens: readonly Token[], at: number, mention: PeriodMention): boolean {
  if (!isMonthOfNoYear(mention)) return false;
  for (let i = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.text === WILL) return isToCome(tokens, i);
    if (token === undefined || !IN_SUBJECT.has(token.kind)) return false;
  }
  return false;
}

/** 确保|新站10月建成投用; 气象台预计，|12月全国平均气温偏高: nothing but the subject stands behind the word of aim, or no more than a comma. */
function isHopedFor(tokens: readonly Token[], at: number, mention: PeriodMention): boolean {
  if (!isMonthOfNoYear(mention)) return false;
  const said = tokens[at - 1]?.kind === 'comma' && tokens[at - 2]?.kind === 'target';
  for (let i = said ? at - 2 : at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind === 'target') return isWordOfAim(tokens, i);
    if (token === undefined || !IN_SUBJECT.has(token.kind)) return false;
  }
  return false;
}

function isMonthOfNoYear({ from: { part, year, yearRef }, relation }: PeriodMention): boolean {
  return part?.kind === 'months' && year === undefined && yearRef === undefined && relation === undefined;
}

const IN_SUBJECT: ReadonlySet<string> = new Set(['noun', 'place', 'body', 'quoted', 'deixis', 'de', 'adverb', 'ordinal', 'literal']);
interface Passage {
  /** The time in force. */
  readonly force: Period | undefined;
  readonly written: string | undefined;
  readonly aims: boolean;
}

/**
 * What the words at token `at` are read from: nothing where they end in a year of their own, an aim is told, and what is in force is of a
 * year that is over.
 *
 *     2022年，侦破案件352起。下一步，…，年内力争破案率达到90%     of the release's own year
 *
 * `aims`: the passage tells aims.
 */
export function forceFor(tokens: readonly Token[], at: number, mention: PeriodMention, { force, written, aims }: Passage): Period | undefined {
  if (SPOKEN.has(mention.text) && (at === 0 || opensBehindSubject(tokens, at))) return undefined;
  if (force?.end === undefined || !isDay(written) || force.end.slice(0, YEAR) >= written.slice(0, YEAR) || !endsYear(mention)) return force;
  // 全年 of a passage of aims may be of what was done: 年底前, 年内 are not.
  return tellsAim(tokens, at, aims && mention.from.part?.kind !== 'whole year') ? undefined : force;
}

/** 美国|上个月|新增岗位…, 数据显示，美国|上个月…: what a place or somebody did then, and no figure before it. */
function opensBehindSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  return WHOSE.has(tokens[at - 1]?.kind ?? '') && (before === undefined || PAUSES.has(before.kind)) && !tokens.slice(0, at).some(({ quantity, change }) => quantity !== undefined || change !== undefined);
}

const WHOSE: ReadonlySet<string> = new Set(['place', 'body']);

/** 上个月|，…: spoken from the day of the release, whatever month was told before. */
const SPOKEN = setOf('periods/spoken_months');

/** 年内, 年底前, 到年底: no year is named. */
function endsYear({ from: { part, year, yearRef, edge } }: PeriodMention): boolean {
  if (year !== undefined || (yearRef !== undefined && yearRef !== 'same')) return false;
  return (part === undefined && (yearRef === 'same' || edge === 'last')) || part?.kind === 'whole year';
}

/** A word that turns to what is to come before the time, or one of intent beside it; 预计 may be of the year that is just over. */
function tellsAim(tokens: readonly Token[], at: number, aims: boolean): boolean {
  if (tokens.some(({ text }) => DONE.has(text))) return false;
  if (aims || INTENDS.has(tokens[at + 1]?.text ?? '')) return true;
  let clause = true;
  for (let i = at - 1; i >= 0; i--) {
    if (isOutlook(tokens, i)) return true;
    clause &&= !PAUSES.has(tokens[i]?.kind ?? '');
    if (clause && INTENDS.has(tokens[i]?.text ?? '')) return true;
  }
  return false;
}

const INTENDS: ReadonlySet<string> = setOf('aims/intends');

/** Characters of a year. */
const YEAR = 4;
