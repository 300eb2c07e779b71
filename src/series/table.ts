/** Series as a table: one row a point. */
import type { Row } from '../write/rows.js';
import { columnScale, shiftDecimal, type ScaleChoice } from '../write/scale.js';
import type { Sheet, SheetColumn } from '../write/sheet.js';
import { changeWords } from '../write/table.js';
import { chineseWord, periodWords, reasonWords } from '../write/words.js';
import type { Point, Series } from './series.js';

const COLUMNS: readonly SheetColumn[] = [
  { key: 'metric_key', zh: '指标规范名', kind: 'text', width: 24 },
  { key: 'parent', zh: '所属', kind: 'text', width: 16 },
  { key: 'region', zh: '地区', kind: 'text', width: 22 },
  { key: 'period', zh: '期间', kind: 'text', width: 20 },
  { key: 'value', zh: '数值', kind: 'number', width: 16 },
  { key: 'value_max', zh: '数值上限', kind: 'number', width: 12 },
  { key: 'unit', zh: '单位', kind: 'text', width: 8 },
  { key: 'qualifier', zh: '限定', kind: 'text', width: 8 },
  { key: 'yoy', zh: '同比', kind: 'number', width: 10 },
  { key: 'yoy_unit', zh: '同比单位', kind: 'text', width: 10 },
  { key: 'note', zh: '注', kind: 'text', width: 12 },
  { key: 'published', zh: '发布日期', kind: 'text', width: 12 },
  { key: 'sources', zh: '出处数', kind: 'number', width: 8 },
  { key: 'status', zh: '状态', kind: 'text', width: 8 },
  { key: 'check', zh: '待核对', kind: 'text', width: 20 },
  { key: 'metric', zh: '指标', kind: 'text', width: 24 },
  { key: 'text', zh: '数值原文', kind: 'text', width: 14 },
  { key: 'quote', zh: '原文', kind: 'text', width: 50 },
  { key: 'file', zh: '文件', kind: 'text', width: 30 },
  { key: 'line', zh: '行', kind: 'number', width: 6 },
  { key: 'id', zh: '编号', kind: 'text', width: 16 },
];

/** What a point is beside the others of its time, in Chinese. */
export const NOTES: Readonly<Record<string, string>> = { revised: '修订', superseded: '已修订', rounded: '约数', conflict: '不一致' };

export interface SeriesView {
  /** Periods and coded values in words. */
  readonly chinese: boolean;
  /** 亿 or 万: the scale of series of money. */
  readonly scale: ScaleChoice;
}

/** The points of all series, one after the other. */
export function seriesSheet(series: readonly Series[], view: SeriesView): Sheet {
  return { name: '序列', columns: COLUMNS, rows: series.flatMap((one) => one.points.map((point) => rowOf(one, point, view))) };
}

const FOR_EYES: readonly SheetColumn[] = [
  { key: 'metric_key', zh: '指标', kind: 'text' },
  { key: 'region', zh: '地区', kind: 'text' },
  { key: 'period', zh: '期间', kind: 'text' },
  { key: 'text', zh: '数值', kind: 'number' },
  { key: 'change', zh: '变动', kind: 'text' },
  { key: 'note', zh: '注', kind: 'text' },
  { key: 'published', zh: '发布', kind: 'text' },
  { key: 'place', zh: '出处', kind: 'text' },
];

/** The same in few columns, for a terminal. */
export function seriesView(series: readonly Series[]): Sheet {
  return {
    name: '序列',
    columns: FOR_EYES,
    rows: series.flatMap(({ key, parent, region, points }) =>
      points.map(({ fact, note, facts }): Row => [
        parent === undefined ? key : `${parent} › ${key}`,
        region?.split('/').at(-1),
        fact.period === undefined ? undefined : periodWords(fact.period, fact.period_type),
        fact.text,
        changeWords(fact),
        [...(note === undefined ? [] : [NOTES[note]]), ...(facts.length > 1 ? [`${facts.length}处`] : []), ...(fact.check === undefined ? [] : ['!'])].join(' '),
        fact.published,
        `${fact.file}:${fact.line}`,
      ]),
    ),
  };
}

function rowOf({ key, parent, region, unit }: Series, { fact, value, valueMax, note, facts }: Point, { chinese, scale }: SeriesView): Row {
  const { word, places } = columnScale(unit, scale) ?? { word: '', places: 0 };
  const scaled = (number: number | undefined): number | undefined => (number === undefined ? undefined : shiftDecimal(number, places));
  const coded = (column: string, code: string | undefined): string | undefined => (code === undefined || !chinese ? code : chineseWord(column, code));
  return [
    key,
    parent,
    region,
    fact.period === undefined || !chinese ? fact.period : periodWords(fact.period, fact.period_type),
    scaled(value),
    scaled(valueMax),
    unit === undefined ? unit : word + unit,
    coded('qualifier', fact.qualifier),
    fact.yoy,
    fact.yoy_unit,
    note === undefined || !chinese ? note : NOTES[note],
    fact.published,
    facts.length,
    coded('status', fact.status),
    fact.check === undefined || !chinese ? fact.check : reasonWords(fact.check),
    fact.metric,
    fact.text,
    fact.quote,
    fact.file,
    fact.line,
    fact.id,
  ];
}
