/**
 * The user's own file of indicators.
 *
 *     period: 2024年前三季度
 *     places: [延津县, 长垣市]
 *     indicators:
 *       - name: 一件事
 *         synonyms: [高效办成一件事, 一件事一次办]
 *         unit: 项
 *         exclude: [新增]
 */
import { firstDay, isDate, lastDay } from '../annotate/period/edtf.js';
import { complaintOf, ExtractError, type ComplaintRow, type Source } from '../errors.js';
import { metricKey } from '../facts/key.js';
import { checkNode, complain, type Reporter } from '../schema/check.js';
import { closed, listOf, text, type Schema } from '../schema/types.js';
import { itemsAt, textAt, valueAt, type YamlNode, type YamlParser } from '../yaml/yaml.js';
import type { KnownIndicator } from './indicator.js';
import type { LabelReader, Time } from './reader.js';

export interface IndicatorFile {
  readonly indicators: readonly KnownIndicator[];
  readonly places: readonly string[];
  readonly time?: Time;
}

/** The shape of a file of indicators. */
export const INDICATORS: Schema = closed(
  ['指标文件', 'the file of indicators'],
  {
    period: { type: ['string', 'number'], about: ['期间：2024-10、2024-01/2024-09、2024年前三季度', 'the time: 2024-10, 2024-01/2024-09, 2024年前三季度'] },
    places: listOf(text(), { about: ['表中各行的地区', 'the places, one a row'] }),
    indicators: listOf(
      closed(['此指标', 'an indicator'], {
        name: text({ about: ['表头上的名称', 'its name in the header'] }),
        synonyms: listOf(text(), { about: ['同一指标的其他名称', 'other names of the same'] }),
        unit: text({ about: ['单位，如 亿元、项、%', 'its unit, such as 亿元, 项 or %'] }),
        exclude: listOf(text(), { about: ['名称中有这些文字的不取', 'names that hold these words are others'] }),
        parent: text({ about: ['所属的整体', 'the whole of which it is a part'] }),
      }, ['name']),
      { about: ['各列的指标', 'the indicators, one a column'] },
    ),
  },
  ['indicators'],
);

const NO_UNIT: ComplaintRow = { code: 'WRONG_VALUE', says: ['`{unit}` 不是单位', '`{unit}` is no unit'], help: ['写 亿元、万人、项、% 之类', 'write a unit such as 亿元, 万人, 项 or %'] };
const NO_TIME: ComplaintRow = {
  code: 'WRONG_VALUE',
  says: ['`{time}` 不是期间', '`{time}` is no time'],
  help: ['写 2024-10、2024-01/2024-09 或 2024年前三季度', 'write it as 2024-10, 2024-01/2024-09 or 2024年前三季度'],
};

/** The file, checked; all that is wrong with it is thrown at once, each with its place. */
export function readIndicators(source: Source, parse: YamlParser, reader: LabelReader): IndicatorFile {
  const { root = EMPTY, problems } = parse(source);
  const to: Reporter = { source, problems: [...problems] };
  const fit = problems.length === 0 && checkNode(root, INDICATORS, to);
  const indicators = fit ? itemsAt(root, 'indicators').map((node) => indicatorOf(node, reader, to)) : [];
  const time = fit ? timeOf(root, reader, to) : undefined;
  if (to.problems.length > 0) throw new ExtractError(to.problems);
  return { indicators, places: textsAt(root, 'places'), ...(time === undefined ? {} : { time }) };
}

const EMPTY: YamlNode = { is: 'map', entries: [], start: 0, end: 0 };

/** The indicators by the keys of their names and synonyms. */
export function byKey(indicators: readonly KnownIndicator[]): ReadonlyMap<string, KnownIndicator> {
  return new Map(indicators.flatMap((one) => [one.name, ...one.synonyms].map((name) => [metricKey(name), one] as const)));
}

/** The indicator of a checked node. */
function indicatorOf(node: YamlNode, reader: LabelReader, to: Reporter): KnownIndicator {
  const [name = '', parent, written] = [textAt(node, 'name'), textAt(node, 'parent'), textAt(node, 'unit')];
  const unit = written === undefined ? undefined : reader.unitOf(written);
  if (written !== undefined && unit === undefined) complain(to, valueAt(node, 'unit') ?? node, complaintOf(NO_UNIT, { unit: written }));
  return { name, synonyms: textsAt(node, 'synonyms'), exclude: textsAt(node, 'exclude'), ...(unit === undefined ? {} : { unit }), ...(parent === undefined ? {} : { parent }) };
}

function textsAt(node: YamlNode, key: string): string[] {
  return itemsAt(node, key).flatMap((item) => (item.is === 'scalar' ? String(item.value) : []));
}

function timeOf(root: YamlNode, reader: LabelReader, to: Reporter): Time | undefined {
  const node = valueAt(root, 'period');
  if (node?.is !== 'scalar') return undefined;
  const written = String(node.value);
  const time = askedTime(written, reader);
  if (time === undefined) complain(to, node, complaintOf(NO_TIME, { time: written }));
  return time;
}

/** A time as a user writes it: in EDTF or in words. */
export function askedTime(words: string, reader: LabelReader): Time | undefined {
  return intervalOf(words) ?? reader.timeOf(words);
}

/** 2024-01/2024-09 in EDTF. */
function intervalOf(edtf: string): Time | undefined {
  const [, from, to] = /^(\d{4}(?:-\d\d){0,2})\/(\d{4}(?:-\d\d){0,2})$/u.exec(edtf.trim()) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = [numeric(from), numeric(to)];
  return first === undefined || last === undefined ? undefined : { edtf: edtf.trim(), start: first.start, end: last.end, type: 'span' };
}

function numeric(date: string): { readonly start: string; readonly end: string } | undefined {
  return isDate(date) ? { start: firstDay(date), end: lastDay(date) } : undefined;
}
