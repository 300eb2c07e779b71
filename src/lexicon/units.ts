/**
 * The units of quantities and the words that only look like numbers, as tables to look up in.
 *
 *     raw YAML rows → buildUnits() → Units { forms: 千瓦时 度 kWh …, words: 统一 一带一路 … }
 */
import type { Dimension, NonFactKind } from '../types.js';
import { oneStandsAt } from '../text/stands.js';
import { buildTrie, entryOf, longest, type Trie } from './trie.js';

/** What a unit may measure. */
export const DIMENSIONS = [
  'money', 'count', 'person', 'percent', 'point', 'times', 'rank', 'time', 'length', 'area', 'volume', 'mass', 'energy', 'power',
  'speed', 'temperature', 'data', 'ratio', 'none',
] as const satisfies readonly Dimension[];

/** How facts spell percentage points, however they are printed: 上升2个百分点, 升2百分點, up 2 pp. */
export const POINTS = '个百分点';

/** Why a word that holds a digit is no figure; `number`: it is one after all. */
export const DIGIT_WORD_KINDS = [
  'number', 'date', 'time', 'name', 'ordinal', 'list', 'phone', 'document', 'age', 'page', 'idiom', 'vague',
] as const satisfies readonly (NonFactKind | 'number')[];

/** One row of `rules/lexicon/units.yaml`. */
export interface RawUnit {
  /** The spelling that facts carry. */
  readonly unit: string;
  /** Other spellings: 度, kWh, and Traditional forms. */
  readonly also?: readonly string[];
  readonly dimension: Dimension;
  /** Words that begin with the unit and are none: 部 is no unit in 部门. */
  readonly unless?: readonly string[];
  /** Words that begin with one of those, and with the unit after all: 支 in 支队伍, not in 支队. */
  readonly save?: readonly string[];
  /** 'arabic': only behind digits, since 一级, 三期 are ordinals. */
  readonly after?: 'arabic';
  /** Places that the decimal point moves: 六成 is 60 %, so 成 has 1. */
  readonly shift?: number;
}

/** One row of `rules/lexicon/digit-words.yaml`: words that hold digits and are no figures. */
export interface RawDigitWords {
  /** 'number' marks the reverse: a longer string that is a figure after all (十分钟 beside 十分). */
  readonly kind: NonFactKind | 'number';
  readonly words: readonly string[];
}

export interface Unit {
  readonly unit: string;
  readonly dimension: Dimension;
  readonly unless: readonly string[];
  readonly save: readonly string[];
  readonly arabicOnly: boolean;
  readonly shift: number;
}

export interface Units {
  readonly forms: Trie<Unit>;
  readonly words: Trie<NonFactKind | 'number'>;
}

/**
 * Tables of the given rows.
 *
 * A form that stands twice is an error, since one word has one meaning.
 */
export function buildUnits(raw: readonly RawUnit[], digitWords: readonly RawDigitWords[] = []): Units {
  const forms: [string, Unit][] = [];
  for (const row of raw) {
    const entry: Unit = {
      unit: row.unit,
      dimension: row.dimension,
      unless: row.unless ?? [],
      save: row.save ?? [],
      arabicOnly: row.after === 'arabic',
      shift: row.shift ?? 0,
    };
    // A shifted row names the unit that it becomes: 成 is a form, % is not one of its forms.
    const own = row.shift === undefined ? [row.unit] : [];
    for (const form of new Set([...own, ...(row.also ?? [])])) forms.push([form, entry]);
  }
  const words = digitWords.flatMap(({ kind, words: list }) => list.map((word) => [word, kind] as const));
  return { forms: buildTrie(forms), words: buildTrie(words) };
}

/**
 * The longest unit that begins at a place, or undefined.
 *
 *     3.2万千瓦时      5部门
 *         ^^^^^^ 千瓦时  ^ none: 部门 is listed under `unless`
 *
 * Latin units end where the letters end: no GB in 5GBase.
 */
export function unitAt(units: Units, text: string, at: number, to: number): { readonly end: number; readonly entry: Unit } | undefined {
  if (at >= to) return undefined;
  const hit = longest(units.forms, text, at);
  if (!hit) return undefined;
  if (stands(hit, text, at, to)) return hit;
  // A shorter form may stand where the longest does not: 个 in 个点位.
  for (let end = hit.end - 1; end > at; end--) {
    const entry = entryOf(units.forms, text.slice(at, end));
    if (entry && stands({ end, entry }, text, at, to)) return { end, entry };
  }
  return undefined;
}

function stands(hit: { readonly end: number; readonly entry: Unit }, text: string, at: number, to: number): boolean {
  if (hit.end > to || (isLatin(text.charCodeAt(hit.end - 1)) && isLatin(text.charCodeAt(hit.end)))) return false;
  return !oneStandsAt(text, hit.entry.unless, at) || oneStandsAt(text, hit.entry.save, at);
}

export function isLatin(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}
