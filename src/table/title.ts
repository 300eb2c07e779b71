/** What the lines above a table say of all its figures: title, time, place, unit. */
import type { BasisMention } from '../annotate/change/basis.js';
import { findPlaces } from '../annotate/place.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { PeriodMention, PlaceMention, Span } from '../types.js';
import { readLabel } from './read-label.js';
import { numberLength, titleName } from './title-name.js';
import { parseUnits, type UnitWord } from './unit.js';

export interface Title {
  /** What the table is about; '' where no line says it. */
  readonly name: string;
  readonly units: readonly UnitWord[];
  readonly periods: readonly PeriodMention[];
  readonly place: PlaceMention | undefined;
  /** 居民消费价格|比上年|涨跌幅度: what its figures are changes from. */
  readonly basis: BasisMention | undefined;
  /** 主要预期目标: all its figures are aims. */
  readonly target: boolean;
  /** 续表: the table before it goes on. */
  readonly continues: boolean;
  /** The lines that name it or its time, and those that name its unit. */
  readonly lines: readonly Span[];
  readonly unitLines: readonly Span[];
}

const DECLARED = /(?:计量|计算|货币|金额|数量)?单位\s*[:：]\s*([^）)\]】\s]+(?:\s+[^）)\]】\s]{1,6})*)/u;
const LONGEST = 60;

/** The lines, outermost first. Never throws; lines longer than a title are passed over. */
export function titleOf(text: string, lines: readonly Span[], lexicon: Lexicon): Title {
  return lines.filter(({ start, end }) => end - start <= LONGEST).reduce<Title>((title, line) => withLine(title, text, line, lexicon), NOTHING);
}

const NOTHING: Title = { name: '', units: [], periods: [], place: undefined, basis: undefined, target: false, continues: false, lines: [], unitLines: [] };

/** The title of a table that goes on: what its own lines leave out is that of the first part. */
export function continued(title: Title, before: Title): Title {
  return {
    ...title,
    name: title.name === '' ? before.name : title.name,
    place: title.place ?? before.place,
    basis: title.basis ?? before.basis,
    ...(title.units.length > 0 ? {} : { units: before.units, unitLines: before.unitLines }),
    ...(title.periods.length > 0 ? {} : { periods: before.periods, lines: before.lines }),
  };
}

function withLine(title: Title, text: string, line: Span, lexicon: Lexicon): Title {
  const words = text.slice(line.start, line.end);
  const declared = DECLARED.exec(words);
  const label = readLabel({ text, lexicon, where: 'title' }, { start: line.start + numberLength(words), end: line.start + lengthBefore(words, declared) });
  const units = declared === null ? label.units : parseUnits(declared[1] ?? '', lexicon.units, true);
  const [first] = findPlaces(label.name, 0, label.name.length, lexicon.places);
  const place = label.place ?? (first?.start === 0 && first.deictic === undefined && first.level !== 'foreign' && first.level !== 'group' ? first : undefined);
  const own = titleName(label.place === undefined && place ? label.name.slice(place.end) : label.name, lexicon.tables);
  const named = own.length > 1 && lexicon.tables.roleOf(own) === undefined;
  return {
    name: named ? own : title.name,
    units: units.length > 0 ? units : title.units,
    periods: label.periods.length > 0 && !closesSpan(label.periods, title.periods) ? label.periods : title.periods,
    place: place ?? title.place,
    basis: (label.kind === 'change' ? label.basis : undefined) ?? title.basis,
    target: title.target || label.target,
    continues: title.continues || isContinued(words, lexicon),
    lines: named || label.periods.length > 0 ? [...title.lines, line] : title.lines,
    unitLines: units.length > 0 ? [...title.unitLines, line] : title.unitLines,
  };
}

/** 2017年4月 under 2017年1—4月…: the month that the span of the title ends with, no time of its own. */
function closesSpan([month]: readonly PeriodMention[], [span]: readonly PeriodMention[]): boolean {
  const [own, whole] = [month?.from.part, span?.from.part];
  return own?.kind === 'months' && whole?.kind === 'months' && own.from === own.to && whole.from < whole.to && whole.to === own.to && month?.from.year === span?.from.year;
}

/** Length of the title before the unit that it declares: of 产销快报（单位：辆） that of 产销快报. */
function lengthBefore(words: string, declared: RegExpExecArray | null): number {
  return words.slice(0, declared?.index).replace(/[\s（(【[，,]+$/u, '').length;
}

/** 续表1, （续上表）, 主要指标（续表）. */
function isContinued(words: string, { tables }: Lexicon): boolean {
  const bare = words.replaceAll(/[（()）：:\s\d一二三四五六七八九十]/gu, '');
  return tables.ending(bare, 'continued') > 0 || tables.opening(bare, 'continued') !== '';
}
