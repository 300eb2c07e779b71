/** What a column or row of a sheet asks for: 外贸进出口总值（亿元）, 同比（%）, 其中：出口. */
import { metricKey } from '../facts/key.js';
import { patternOf, setOf } from '../lexicon/lists.js';
import { unitKey } from '../lexicon/unit-key.js';
import { POINTS } from '../lexicon/units.js';
import { isEmptyHead } from '../names/contrast.js';
import { tidied, type LabelReader, type SheetUnit } from './reader.js';

/** Which number of a fact is wanted. */
export type Field = 'value' | 'yoy' | 'mom' | 'ytd';

export interface Indicator {
  /** As the sheet words it, without unit and field. */
  readonly name: string;
  readonly key: string;
  /** Keys of other names that mean the same. */
  readonly synonyms: readonly string[];
  /** Words that a metric of this indicator does not hold. */
  readonly exclude: readonly string[];
  /** The whole of which it is a part, by its key. */
  readonly parent?: string;
  readonly field: Field;
  readonly unit?: SheetUnit;
  /** The units of the whole sheet, where the label has none: the first that a figure can be brought to is its own; of another kind it keeps its own. */
  readonly common: readonly SheetUnit[];
  /** A plan is asked for, not a result. */
  readonly target: boolean;
}

/** Labels that name a change of the figure beside them. Source: the forms of statistical offices. */
const FIELDS: readonly (readonly [words: RegExp, field: Field])[] = [
  [patternOf`^(?:[比较]上月|环比)${'sheets/movements'}?率?[±]?$`, 'mom'],
  [patternOf`^[比较]年初${'sheets/movements'}?[额率]?$`, 'ytd'],
  [patternOf`^(?:同比|[比较与][上去]年(?:同期)?(?:相比)?)${'sheets/movements'}?${'sheets/extents'}?[±]?$`, 'yoy'],
  [patternOf`^(?!变动)${'sheets/movements'}${'sheets/extents'}?[±]?$`, 'yoy'],
];
const FIELD_BEHIND = patternOf`(?:同比|环比|[比较]年初|[比较][上去]年(?:同期)?)${'sheets/movements'}?率?[±]?$`;

/** Labels that say only that the figure itself is meant: 数值 'figure', 完成 'reached', 累计 'in all' … */
const NEUTRAL = setOf('sheets/figure_itself');
const TARGET = patternOf`^(?:年度|全年)?${'names/aims'}{1,2}(?:数|值)?$`;
/** Columns that are for people: 序号 'number', 备注 'remark', 责任单位 'body' … */
const IGNORED = setOf('sheets/for_people');

export type Label =
  | { readonly is: 'ignored' }
  | { readonly is: 'unit'; readonly unit: SheetUnit }
  | { readonly is: 'field'; readonly field: Field; readonly unit?: SheetUnit }
  | { readonly is: 'neutral'; readonly unit?: SheetUnit }
  | { readonly is: 'target'; readonly unit?: SheetUnit }
  | { readonly is: 'name'; readonly name: string; readonly isPart: boolean; readonly field?: Field; readonly unit?: SheetUnit };

/**
 * A label taken apart.
 *
 *     总投资（亿元）       name 总投资, unit 亿元
 *     同比增长（%）        field yoy, unit %
 *     外贸进出口同比（%）   name 外贸进出口, field yoy, unit %
 *     其中：出口          name 出口, a part
 *     亿元               unit
 */
export function readLabel(label: string, reader: LabelReader): Label {
  const text = tidied(label);
  const bare = reader.unitOf(text.replace(/^\((.*)\)$/u, '$1'));
  if (bare !== undefined) return { is: 'unit', unit: bare };
  const { words, unit } = splitUnit(text, reader);
  const rest = unit === undefined ? {} : { unit };
  const name = words.replace(/^(?:[一二三四五六七八九十]+、|\d{1,2}[.、)](?!\d)|\([一二三四五六七八九十\d]+\))/u, '');
  if (IGNORED.has(name)) return { is: 'ignored' };
  if (name === '' || NEUTRAL.has(name)) return { is: 'neutral', ...rest };
  if (TARGET.test(name)) return { is: 'target', ...rest };
  const field = FIELDS.find(([pattern]) => pattern.test(name))?.[1];
  if (field !== undefined) return { is: 'field', field, ...rest };
  const behind = FIELD_BEHIND.exec(name);
  const own = behind === null ? undefined : FIELDS.find(([pattern]) => pattern.test(behind[0]))?.[1];
  const isPart = /^(?:#|其中[:：]?)/u.test(name);
  const bareName = (own === undefined ? name : name.slice(0, behind?.index ?? 0)).replace(/^(?:#|其中[:：]?)/u, '').replace(/[:：]$/u, '');
  return { is: 'name', name: bareName, isPart, ...(own === undefined ? {} : { field: own }), ...rest };
}

/** The unit at the end of a label: in brackets, behind a stroke, or % alone. Of a list (亿元、%) that of the level. */
function splitUnit(text: string, reader: LabelReader): { readonly words: string; readonly unit?: SheetUnit } {
  const [, before = '', inside = ''] = /^(.*?)\(([^()]*)\)$/u.exec(text) ?? /^(.+?)[/／](.+)$/u.exec(text) ?? /^(.+?)([%‰])$/u.exec(text) ?? [];
  const units = inside === '' ? [] : reader.unitsOf(inside.replace(/^±/u, ''));
  const unit = units.find((one) => !isRateUnit(one.unit)) ?? units[0];
  return unit === undefined ? { words: text } : { words: before, unit };
}

/** Units of rates and of their changes. */
export function isRateUnit(unit: string): boolean {
  const key = unitKey(unit);
  return key === '%' || key === '‰' || key === POINTS || key === '百分点';
}

export interface Frame {
  /** The units of the whole sheet. */
  readonly units: readonly SheetUnit[];
  readonly known: ReadonlyMap<string, KnownIndicator>;
}

/** The indicator of labels, the outer ones first; undefined where none of them names anything. */
export function indicatorOf(labels: readonly Label[], { units: given, known }: Frame): Indicator | undefined {
  const names = labels.flatMap((label) => (label.is === 'name' ? [label] : []));
  const last = names.at(-1);
  if (last === undefined) return undefined;
  const outer = names.at(-2);
  // 外贸进出口 over 总额: the two are one name.
  const joined = outer !== undefined && isEmptyHead(last.name);
  const printed = joined ? `${outer.name}${last.name}` : last.name;
  const own = known.get(metricKey(printed));
  const told = labels.flatMap((label) => ('field' in label && label.field !== undefined ? [label.field] : [])).at(-1);
  // X增速 asks for the growth of X, unless the user's file knows it by that name.
  const stem = told === undefined && own === undefined ? stemOfGrowth(printed) : undefined;
  const [name, field] = [stem ?? printed, told ?? (stem === undefined ? 'value' : 'yoy')];
  const stated = statedUnit(labels, field) ?? (field === 'value' ? own?.unit : undefined);
  return {
    name: own?.name ?? name,
    key: metricKey(own?.name ?? name),
    synonyms: [...new Set((own?.synonyms ?? []).map(metricKey))],
    exclude: own?.exclude ?? [],
    field,
    // The units of the whole sheet are those of its amounts, not of its rates.
    common: stated !== undefined || field !== 'value' || RATE.test(name) ? [] : given,
    target: labels.some(({ is }) => is === 'target'),
    ...(own?.parent !== undefined ? { parent: metricKey(own.parent) } : outer === undefined || joined ? {} : { parent: metricKey(outer.name) }),
    ...(stated === undefined ? {} : { unit: stated }),
  };
}

/** The unit that labels name for a figure. That of a level (万元) is none of its change: only the label of the change, or a rate behind it, is. */
function statedUnit(labels: readonly Label[], field: Field): SheetUnit | undefined {
  const unitsIn = (some: readonly Label[]): SheetUnit[] => some.flatMap((label) => ('unit' in label && label.unit !== undefined ? [label.unit] : []));
  if (field === 'value') return unitsIn(labels).at(-1);
  const at = labels.findLastIndex((label) => 'field' in label && label.field !== undefined);
  const [own] = unitsIn(labels.slice(Math.max(at, 0), at + 1));
  return own ?? unitsIn(at < 0 ? labels : labels.slice(at + 1)).find(({ unit }) => isRateUnit(unit));
}

const GROWTH_BEHIND = /(?:同比)?(?:增速|增幅|涨幅|增长速度|(?<=...)(?:增长|增减|升降|涨跌)[±]?)$/u;

/** 规模以上工业增加值 of 规模以上工业增加值增速, 固定资产投资 of 固定资产投资增长; undefined of other names. */
export function stemOfGrowth(name: string): string | undefined {
  const stem = name.replace(GROWTH_BEHIND, '');
  return stem === name || stem.length < SHORTEST_STEM ? undefined : stem;
}

const SHORTEST_STEM = 2;

/** Names of rates: their unit is %, whatever the sheet's unit is. */
export const RATE = patternOf`${'sheets/rates'}$`;

/** An indicator as the user's file defines it. */
export interface KnownIndicator {
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly exclude: readonly string[];
  readonly unit?: SheetUnit;
  readonly parent?: string;
}
