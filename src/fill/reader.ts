/** What the words of a user's sheet mean: times, places, units. */
import { resolvePeriod } from '../annotate/period/anchor.js';
import { firstDay, isDate, lastDay } from '../annotate/period/edtf.js';
import { findPeriods } from '../annotate/period/period.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { patternOf, setOf } from '../lexicon/lists.js';
import { entryOf } from '../lexicon/trie.js';
import { unitAt } from '../lexicon/units.js';
import { SCALES } from '../text/scales.js';
import type { PeriodType } from '../types.js';

/** A time that a sheet asks for. */
export interface Time {
  readonly edtf: string;
  readonly start?: string;
  readonly end?: string;
  readonly type: PeriodType;
}

/** A unit as a sheet names it: 万元 is 元, four places moved. */
export interface SheetUnit {
  /** As written: 万元. */
  readonly printed: string;
  readonly unit: string;
  readonly places: number;
}

export interface LabelReader {
  /** The time that a whole label names; `year` for one that names none (1—10月). */
  readonly timeOf: (label: string, year?: string) => Time | undefined;
  /** The first time that a text holds: 新乡市2025年1—10月主要指标. */
  readonly timeIn: (text: string) => Time | undefined;
  /** Whether a label is the name of a place, or one that points (全市). */
  readonly isPlace: (label: string) => boolean;
  readonly unitOf: (label: string) => SheetUnit | undefined;
  /** The units of a list, none of them unknown: 亿元、%. Empty where a part of it is no unit. */
  readonly unitsOf: (label: string) => readonly SheetUnit[];
}

/** Words behind a time that change nothing: 累计 'in all', 数 'figure', 情况 'state'. */
const BEHIND_TIME = patternOf`^${'sheets/behind_time'}*$`;
/** Ends of names of places and zones that no gazetteer has: 镇 'town' … 管委会 'committee of a zone'. */
const PLACE_END = patternOf`${'sheets/place_ends'}$`;
/** 各县（市）, 分县区: places in general, or words of a title beside them. */
const NO_PLACE = /[^\p{Script=Han}]|各|及|^分/u;
/** What stands in the place of a place: the whole, the sum. */
const WHOLES: ReadonlySet<string> = setOf('sheets/wholes');

/** What stands between the units of a list: 亿元、%. */
const BETWEEN_UNITS = /[、,，;；/／|和及]|\s+/u;

/** A reader of labels with the words of a lexicon. */
export function labelReader({ periods, places, units }: Pick<Lexicon, 'periods' | 'places' | 'units'>): LabelReader {
  const timeAt = (text: string, year: string | undefined, whole: boolean): Time | undefined => {
    const numeric = whole ? numericTime(text) : undefined;
    if (numeric !== undefined) return numeric;
    for (const mention of findPeriods(text, 0, text.length, periods)) {
      if (whole && (mention.start > 0 || !BEHIND_TIME.test(text.slice(mention.end)))) continue;
      const period = resolvePeriod(mention, year === undefined ? {} : { year: Number(year) });
      if (period === undefined) continue;
      const { edtf, type, start, end } = period;
      return { edtf, type, ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
    }
    return undefined;
  };
  const unitOf = (label: string): SheetUnit | undefined => {
    const name = tidied(label).replace(/^(?:单位)?[:：]?/u, '');
    const scale = SCALES.find(({ word }) => name.startsWith(word) && unitAt(units, name, word.length, name.length)?.end === name.length);
    const at = unitAt(units, name, 0, name.length);
    if (at?.end === name.length && at.entry.shift === 0) return { printed: name, unit: at.entry.unit, places: 0 };
    const entry = scale === undefined ? undefined : unitAt(units, name, scale.word.length, name.length)?.entry;
    if (scale === undefined || entry === undefined) return undefined;
    return { printed: name, unit: entry.unit, places: scale.places };
  };
  return {
    timeOf: (label, year) => timeAt(tidied(label), year, true),
    timeIn: (text) => timeAt(tidied(text), undefined, false),
    isPlace(label) {
      const name = tidied(label);
      return name.length > 1 && (WHOLES.has(name) || entryOf(places.trie, name) !== undefined || (PLACE_END.test(name) && name.length <= LONGEST_PLACE && !NO_PLACE.test(name)));
    },
    unitOf,
    unitsOf(label) {
      const whole = unitOf(label);
      if (whole !== undefined) return [whole];
      const found = label.split(BETWEEN_UNITS).filter((part) => part.trim() !== '').map(unitOf);
      return found.every((unit) => unit !== undefined) ? found : [];
    },
  };
}

const LONGEST_PLACE = 14;

/** 2024.10, 2024/10, 2024-10, 202410, 2024-10-31. */
function numericTime(text: string): Time | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-./]?(\d{1,2}))?(?:[-./](\d{1,2}))?$/u.exec(text) ?? [];
  if (year === undefined) return undefined;
  const edtf = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
  if (!isDate(edtf)) return undefined;
  return { edtf, start: firstDay(edtf), end: lastDay(edtf), type: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}

/** Full-width forms and spaces gone. */
export function tidied(label: string): string {
  return label.normalize('NFKC').replaceAll(/[\s\u3000]/gu, '').replaceAll(/(?<=\d)[~～](?=\d)/gu, '-');
}
