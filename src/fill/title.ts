/** Place, time, units and indicator of a whole sheet, from the lines above its table. */
import { isRateUnit, readLabel, type Label } from './indicator.js';
import { tidied, type LabelReader, type SheetUnit, type Time } from './reader.js';

/** What the lines above a table say of all of it. */
export interface Title {
  readonly time?: Time;
  readonly place?: string;
  readonly units: readonly SheetUnit[];
  /** What the sheet is of, where no row and no column names an indicator. */
  readonly name?: Label;
}

/** The title of a sheet, from the cells above its header: 新乡市2024年前三季度主要指标, 单位：亿元、%. */
export function titleOf(texts: readonly string[], reader: LabelReader): Title {
  const words = texts.filter((text) => text !== '');
  const first = <T>(read: (text: string) => T | undefined): T | undefined => words.map(read).find((found) => found !== undefined);
  const time = first((text) => reader.timeIn(text));
  const place = first((text) => placeBefore(tidied(text), reader));
  const units = first((text) => {
    const found = reader.unitsOf(/单位[:：]\s*([^)）]+)/u.exec(text.normalize('NFKC'))?.[1] ?? '');
    return found.length === 0 ? undefined : found;
  });
  const name = first((text) => nameIn(tidied(text), reader));
  return { units: distinct(units ?? []), ...(time === undefined ? {} : { time }), ...(place === undefined ? {} : { place }), ...(name === undefined ? {} : { name }) };
}

/** Units of rates are no units of amounts; of two for one kind (亿元、万元) nobody can tell which is meant. */
function distinct(units: readonly SheetUnit[]): readonly SheetUnit[] {
  const levels = units.filter(({ unit }) => !isRateUnit(unit));
  return levels.filter(({ unit }, at) => levels.every((other, index) => index === at || other.unit !== unit));
}

/** The indicator that a title names: 一般公共预算收入 of 各县（市）2024年一般公共预算收入完成情况表; undefined where it names a kind of sheet (主要指标). */
function nameIn(text: string, reader: LabelReader): Label | undefined {
  const rest = text.slice(placeBefore(text, reader)?.length ?? 0).replace(TIMES_IN_TITLE, '').replace(WHOSE, '').replace(TIMES_IN_TITLE, '').replace(KIND_OF_SHEET, '');
  if (rest.length < 2 || /指标|单位|[:：]/u.test(rest)) return undefined;
  const label = readLabel(rest, reader);
  return label.is === 'name' ? label : undefined;
}

const TIMES_IN_TITLE = /^(?:\d{4}年)?(?:\d{1,2}(?:[-—–至到]\d{1,2})?月份?|[上下]半年|前?[一二三四]季度|前三季度|全年|年度)?/u;
/** 各县(市、区), 分县市: whose figures the sheet holds. */
const WHOSE = /^(?:各|分)(?:[省市县区旗州盟乡镇街道地]|[(（][省市县区旗州盟乡镇、]+[)）]|、)+/u;
/** 完成情况表, 一览表: what kind of sheet it is. */
const KIND_OF_SHEET = /(?:分月|逐月|月度|年度|历年)?(?:完成|进度|对比|统计|汇总)?(?:情况)?(?:统计|汇总|对比|一览)?表?$/u;

/** The longest place that a title begins with: 新乡市 in 新乡市2024年主要指标. */
function placeBefore(text: string, reader: LabelReader): string | undefined {
  for (let end = Math.min(text.length, 12); end >= 2; end--) if (reader.isPlace(text.slice(0, end))) return text.slice(0, end);
  return undefined;
}
