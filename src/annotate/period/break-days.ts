import { wordsOf } from '../../lexicon/lists.js';
import { longest } from '../../lexicon/trie.js';
import type { DaysPicked, PeriodPoint } from '../../types.js';
import { readPeriodNumber } from './number.js';
import { charAt, isOneOf, startsWith, type ReadPoint, type Scan } from './scan.js';

/**
 * Which of the days off behind a feast are meant, from the first (1) or the last (-1), and where the words end; undefined where all are.
 *
 *     春节假期前三天  1 to 3     国庆假期首日  1     假期第二天  2     长假最后两天  -2 to -1
 *             ^^^^^^            ^^^^             ^^^^              ^^^^^^
 *
 * 前 and 后 count days of the feast only behind a word for the days off: 春节前三天 is before it. `most`: more days than so many are none.
 */
export function readBreakDays(scan: Scan, at: number, off: boolean, most = MOST): { readonly pick: DaysPicked; readonly end: number } | undefined {
  for (const [form, day] of SINGLE) if (startsWith(scan, at, form)) return { pick: { from: day, to: day }, end: at + form.length };
  const lead = LEADS.find(([form, , bare]) => (bare || off) && startsWith(scan, at, form));
  if (lead === undefined) return undefined;
  const [form, which] = lead;
  const number = readPeriodNumber(scan.text, at + form.length, scan.to);
  if (number === undefined || number.value < 1 || number.value > most || !isDay(charAt(scan, number.end))) return undefined;
  const { value } = number;
  const pick = which === 'nth' ? { from: value, to: value } : which === 'first' ? { from: 1, to: value } : { from: -value, to: -1 };
  return { pick, end: number.end + 1 };
}

/** 首日 behind 假期, 前三天 behind 长假: days of the feast that the article is about; undefined where none are told. */
export function readDaysOff(scan: Scan, at: number): ReadPoint | undefined {
  const days = readBreakDays(scan, at, true);
  return days && { point: { part: { kind: 'vague', recurring: true, pick: days.pick } }, end: days.end };
}

/** 前4天，…, 前三日全市…: the same without a word for them, where a clause opens with them; 前一天 is the day before. */
export function readFirstDays(scan: Scan, at: number): ReadPoint | undefined {
  const days = opensClause(scan, at) ? readDaysOff(scan, at) : undefined;
  return days?.point.part?.kind === 'vague' && (days.point.part.pick?.to ?? 0) > 1 ? days : undefined;
}

function opensClause(scan: Scan, at: number): boolean {
  return at === scan.from || isOneOf(scan, at - 1, '，。；：、！？,; \u3000');
}

/** 前25日 behind 春运, 首日: which days of the season of travel whose name ends at `at`; undefined behind the name of any feast. */
export function readSeasonDays(scan: Scan, at: number): ReturnType<typeof readBreakDays> {
  return SEASONS.some((form) => startsWith(scan, at - form.length, form)) ? readBreakDays(scan, at, true, MOST_OF_SEASON) : undefined;
}

const SEASONS = wordsOf('periods/travel_seasons');

/** 十一黄金周|前四天: the name of the feast ends in the word for its days off. */
export function endsInDaysOff(scan: Scan, end: number): boolean {
  for (let at = end - LONGEST_OFF; at < end; at++) if (longest(scan.lexicon.breaks, scan.text, at)?.end === end) return true;
  return false;
}

/** Characters of 黄金周. */
const LONGEST_OFF = 3;

/** Where the word for the days off begins behind how many they are: 元旦|3天|假期; `at` where none are told. */
export function behindLength(scan: Scan, at: number): number {
  const number = readPeriodNumber(scan.text, at, scan.to);
  return number !== undefined && number.value > 1 && number.value <= MOST && charAt(scan, number.end) === '天' ? number.end + 1 : at;
}

function isDay(char: string): boolean {
  return char === '天' || char === '日';
}

/** No days off last longer, and no season of travel. */
const MOST = 10;
const MOST_OF_SEASON = 62;
const SINGLE = [['首日', 1], ['首天', 1], ['最后一天', -1], ['最後一天', -1]] as const;
/** Words before a number of days; `bare`: behind the name of the feast alone, too. */
const LEADS = [['第', 'nth', true], ['最后', 'last', true], ['最後', 'last', true], ['前', 'first', false], ['首', 'first', false], ['后', 'last', false], ['後', 'last', false]] as const;

/** 初三 behind 大年初一到; undefined behind any other time. */
export function readLunarDay(scan: Scan, at: number, { part, ...point }: PeriodPoint): ReadPoint | undefined {
  if (part?.kind !== 'holiday' || part.shift === undefined || !isOneOf(scan, at, '初')) return undefined;
  const day = readPeriodNumber(scan.text, at + 1, scan.to);
  return day === undefined ? undefined : { point: { ...point, part: { ...part, shift: day.value - 1 } }, end: day.end };
}
