/**
 * What each empty cell of a user's sheet asks for, read from the labels at its left and above it.
 *
 *     新乡市2024年前三季度主要指标（单位：亿元）        title: time, place, unit
 *     地区     外贸进出口总值   同比（%）   签约项目（个）  header
 *     延津县                                          data: places down, indicators across
 *
 * Places and indicators may change sides, and times may stand on either.
 */
import { cellAt, type Grid, type GridCell } from '../book/grid.js';
import { metricKey } from '../facts/key.js';
import { frameOf, labelTexts, type Frame } from './frame.js';
import { indicatorOf, readLabel, type Indicator, type KnownIndicator, type Label } from './indicator.js';
import { tidied, type LabelReader, type Time } from './reader.js';
import { titleOf, type Title } from './title.js';

/** A cell to fill. */
export interface Slot {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
  readonly indicator: Indicator;
  /** As the sheet writes it; absent where neither labels nor title name one. */
  readonly place?: string;
  readonly time?: Time;
  /** The sheet asks for other times too: what tells no time could be of any. */
  readonly isOneOfTimes?: boolean;
}

export interface Layout {
  readonly slots: readonly Slot[];
  readonly title: Title;
}

export interface Asked {
  readonly reader: LabelReader;
  /** What the user's file says of indicators, by key of name and synonym. */
  readonly known: ReadonlyMap<string, KnownIndicator>;
  /** A time that stands above that of the title. */
  readonly time?: Time;
  readonly place?: string;
  /** Places that hold all that the releases speak of, the smallest first: what 全市 and 全省 point at where the title does not say. */
  readonly around?: readonly string[];
  /** The year of labels that name none (1月), where neither time nor title tells it. */
  readonly year?: string;
}

/** The slots of a grid, row by row. None where no header and no labels can be told. */
export function layoutOf(grid: Grid, asked: Asked): Layout {
  const texts = labelTexts(grid);
  const frame = frameOf(texts);
  if (frame === undefined) return { slots: [], title: { units: [] } };
  const title = titleOf(texts.slice(0, frame.header.first).flat(), asked.reader);
  const year = (asked.time ?? title.time)?.edtf.match(/\d{4}/u)?.[0] ?? asked.year;
  const dated = year === undefined ? asked : { ...asked, year };
  const axes = { rows: rowAxis(texts, frame, dated), columns: columnAxis(texts, frame, dated) };
  const lines = [...axes.rows, ...axes.columns];
  const isNamed = lines.some(({ labels }) => labels.some(isName));
  const isOneOfTimes = new Set(lines.flatMap(({ time }) => time?.edtf ?? [])).size > 1;
  const slots: Slot[] = [];
  for (const row of axes.rows) {
    for (const column of axes.columns) {
      const slot = slotAt(grid, { row, column, title, asked, isNamed, isOneOfTimes });
      if (slot !== undefined) slots.push(slot);
    }
  }
  return { slots, title };
}

/** A row or column of data, with what its labels say. */
interface Line {
  readonly index: number;
  readonly labels: readonly Label[];
  readonly place?: string;
  readonly time?: Time;
}

type Kind = 'place' | 'time' | 'name' | 'number';

function rowAxis(texts: readonly (readonly string[])[], { header, firstData, lastRow }: Frame, asked: Asked): Line[] {
  const rows = Array.from({ length: lastRow - header.last }, (_, index) => header.last + 1 + index);
  const levels = Array.from({ length: firstData }, (_, column) => rows.map((row) => texts[row]?.[column] ?? ''));
  return linesOf(rows, levels, asked);
}

function columnAxis(texts: readonly (readonly string[])[], { header, firstData, width }: Frame, asked: Asked): Line[] {
  const columns = Array.from({ length: width - firstData }, (_, index) => firstData + index);
  const levels = Array.from({ length: header.last - header.first + 1 }, (_, index) => columns.map((column) => texts[header.first + index]?.[column] ?? ''));
  return linesOf(columns, levels, asked);
}

/** Lines from their labels level by level; what most labels of a level are decides what all are, but for those that say what kind of figure is meant (同比, 备注). */
function linesOf(indexes: readonly number[], levels: readonly (readonly string[])[], { reader, known, year }: Asked): Line[] {
  const kinds = levels.map((labels) => kindOf(labels, reader));
  let whole: Label | undefined;
  let before: Omit<Line, 'index'> = { labels: [] };
  return indexes.flatMap((index, at) => {
    const told = levels.flatMap((labels, level) => ownLabel(labels[at] ?? '', kinds[level] ?? 'name', reader));
    const own = told.filter(({ text }, place) => told.findIndex((other) => other.text === text) === place);
    if (own.length === 0 || own.some(({ text }) => NO_DATA.test(text))) return [];
    const textsOf = (kind: Kind): string[] => own.filter((one) => one.kind === kind).map(({ text }) => text);
    const labels = textsOf('name').map((text) => readLabel(text, reader));
    const name = labels.at(-1);
    const isPart = name?.is === 'name' && name.isPart;
    const full = isPart && whole !== undefined ? [whole, ...labels] : belowItsName(labels, before.labels);
    if (name?.is === 'name' && !isPart && !known.has(metricKey(name.name))) whole = name;
    const [place, time] = [textsOf('place').join('/'), timeOf(textsOf('time'), reader, year)];
    // 同比 beside 2024年1-8月 is of that time, beside 延津县 of that place.
    const carried = labels.some(({ is }) => is === 'field' || is === 'target') ? before : {};
    before = { ...carriedOver(carried), labels: full, ...(place === '' ? {} : { place }), ...(time === undefined ? {} : { time }) };
    return [{ index, ...before }];
  });
}

function carriedOver({ place, time }: Partial<Line>): Pick<Line, 'place' | 'time'> {
  return { ...(place === undefined ? {} : { place }), ...(time === undefined ? {} : { time }) };
}

/** A label with what it is; none where it is empty or a number in order. */
function ownLabel(label: string, kind: Kind, reader: LabelReader): readonly { readonly text: string; readonly kind: Kind }[] {
  if (label === '' || kind === 'number') return [];
  const text = tidied(label);
  if (kind === 'name' || (kind === 'place' ? reader.isPlace(label) : reader.timeOf(label, '2000') !== undefined)) return [{ text, kind }];
  return [{ text, kind: kind === 'time' || readLabel(label, reader).is !== 'name' ? 'name' : kind }];
}

/** The time of the labels of one line, the outer ones first: 2024年 over 1-8月 is 2024年1-8月. */
function timeOf(labels: readonly string[], reader: LabelReader, year: string | undefined): Time | undefined {
  return reader.timeOf(labels.join(''), year) ?? labels.map((label) => reader.timeOf(label, year)).findLast((time) => time !== undefined);
}

/** A bare 同比 belongs to the name on its line before, within the same group: 外贸进出口总值, 同比. */
function belowItsName(labels: readonly Label[], before: readonly Label[]): readonly Label[] {
  const last = labels.at(-1);
  if (last === undefined || (last.is !== 'field' && last.is !== 'target')) return labels;
  const [own, others] = [labels.filter(isName), before.filter(isName)];
  const sameGroup = own.length < others.length && own.every(({ name }, at) => others[at]?.name === name);
  return sameGroup ? [...others.map(({ is, name, isPart }) => ({ is, name, isPart })), ...labels.filter((label) => !isName(label))] : labels;
}

function isName(label: Label): label is Extract<Label, { is: 'name' }> {
  return label.is === 'name';
}

/** Lines that no release fills: sums, which the sheet itself makes, and notes below the table. */
const NO_DATA = /^(?:合计|总计|小计|平均|累计|注[:：].*|备注.*|说明[:：].*|填(?:表|报)(?:人|单位|日期|时间)?[:：].*|审核.*|.{40,})$/u;

function kindOf(labels: readonly string[], reader: LabelReader): Kind {
  const filled = [...new Set(labels.filter((label) => label !== ''))];
  const most = (test: (label: string) => boolean): boolean => filled.filter(test).length * 2 >= filled.length && filled.some(test);
  if (filled.length === 0) return 'name';
  if (most((label) => /^\d{1,3}$/u.test(tidied(label)))) return 'number';
  if (most((label) => reader.isPlace(label))) return 'place';
  if (most((label) => reader.timeOf(label, '2000') !== undefined)) return 'time';
  return 'name';
}

/** 全州 as the place that it points at, the first given whose name ends so: 凉山州. Other names as they are. */
function wholeOf(place: string | undefined, around: readonly (string | undefined)[]): string | undefined {
  const [, level] = /^全([省市县区州盟旗])$/u.exec(place ?? '') ?? [];
  return level === undefined ? place : (around.find((name) => name?.endsWith(level)) ?? place);
}

interface Crossing {
  readonly row: Line;
  readonly column: Line;
  readonly title: Title;
  readonly asked: Asked;
  /** Rows or columns name indicators. */
  readonly isNamed: boolean;
  readonly isOneOfTimes: boolean;
}

function slotAt(grid: Grid, { row, column, title, asked, isNamed, isOneOfTimes }: Crossing): Slot | undefined {
  const labels = [...(isNamed || title.name === undefined ? [] : [title.name]), ...row.labels, ...column.labels];
  if (labels.some(({ is }) => is === 'ignored')) return undefined;
  const indicator = indicatorOf(labels, { known: asked.known, units: title.units });
  if (indicator === undefined) return undefined;
  const outer = asked.place ?? title.place;
  const place = wholeOf(row.place ?? column.place, [outer, ...asked.around ?? []]) ?? outer;
  const named = row.time ?? column.time;
  const time = named ?? asked.time ?? title.time;
  return {
    row: row.index,
    column: column.index,
    cell: cellAt(grid, row.index, column.index),
    indicator,
    ...(place === undefined ? {} : { place }),
    ...(time === undefined ? {} : { time }),
    ...(isOneOfTimes ? { isOneOfTimes } : {}),
  };
}
