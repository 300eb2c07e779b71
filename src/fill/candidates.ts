/** Which facts may fill a cell, and which come near it and may not. */
import { unitKey } from '../lexicon/unit-key.js';
import { convert } from '../series/convert.js';
import type { Fact } from '../types.js';
import { isRateUnit, RATE, stemOfGrowth, type Field, type Indicator } from './indicator.js';
import type { Slot } from './layout.js';
import { nearness, type Nearness } from './name.js';
import type { SheetUnit } from './reader.js';
import { timeFit } from './time.js';

/** Why a fact that has the name was left out, or is to be looked at. */
export type Remark = 'name' | 'time' | 'target' | 'qualifier' | 'check' | 'unit differs' | 'no time';

/** A fact that may fill a cell. */
export interface Candidate {
  readonly fact: Fact;
  /** In the unit of the sheet. */
  readonly value: number;
  readonly valueMax?: number;
  /** As shown: the sheet's, else the fact's. */
  readonly unit: string;
  readonly nearness: Exclude<Nearness, 'far'>;
  /** What one has to look at before one relies on it. */
  readonly remarks: readonly Remark[];
}

/** A fact of this name that may not fill the cell, and why. */
export interface Miss {
  readonly fact: Fact;
  readonly why: 'name' | 'time' | 'no time' | 'unit' | 'no level' | 'no change' | 'target';
}

export interface Found {
  readonly candidates: readonly Candidate[];
  readonly misses: readonly Miss[];
}

/** Candidates and misses of a slot among the facts of its place, in their order. Repeats of other rows are passed over. */
export function candidatesFor(slot: Slot, facts: readonly Fact[], targets: boolean): Found {
  const candidates: Candidate[] = [];
  const misses: Miss[] = [];
  for (const fact of facts) {
    if (fact.same_as !== undefined) continue;
    const named = slot.indicator.field === 'yoy' ? asGrowth(fact) : fact;
    const near = nearness(slot.indicator, named);
    if (near === undefined) continue;
    const why = objection(slot, fact, near, targets);
    const reading = why === undefined ? readingOf(slot.indicator, named) : undefined;
    if (why !== undefined) misses.push({ fact, why });
    else if (reading === undefined || near === 'far') misses.push({ fact, why: lackOf(named, slot.indicator.field) });
    else candidates.push({ fact, nearness: near, ...reading, remarks: remarksOf(slot, fact, near, reading.differs) });
  }
  return { candidates, misses };
}

/** Why a fact gives no number of a kind: the kind is not stated, or in a unit that does not fit. */
function lackOf(fact: Fact, field: Field): Miss['why'] {
  if (statedIn(fact, field) !== undefined) return 'unit';
  return field === 'value' ? 'no level' : 'no change';
}

/** A growth rate that is named as such (工业增加值增速 10.3%) as the growth of what it is of; other facts as they are. */
function asGrowth(fact: Fact): Fact {
  const stem = fact.yoy === undefined && fact.value !== undefined && isRateUnit(fact.unit ?? '') ? stemOfGrowth(fact.metric_key) : undefined;
  if (stem === undefined) return fact;
  return { ...fact, metric: stemOfGrowth(fact.metric) ?? stem, metric_key: stem, yoy: fact.value, yoy_unit: fact.unit };
}

function objection({ indicator, time, isOneOfTimes }: Slot, fact: Fact, near: Nearness, targets: boolean): Miss['why'] | undefined {
  if (near === 'far') return 'name';
  if (timeFit(time, fact) === 'other') return 'time';
  if (isOneOfTimes === true && fact.period === undefined) return 'no time';
  if ((fact.status === 'target') !== indicator.target && !(targets && !indicator.target)) return 'target';
  return undefined;
}

interface Reading {
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
  /** The text counts with another measure word: 项 for 个. */
  readonly differs: boolean;
}

/** The number that the sheet wants of a fact, in its unit; undefined where the fact has none of that kind. */
function readingOf(indicator: Indicator, fact: Fact): Reading | undefined {
  const { field, name } = indicator;
  const stated = statedIn(fact, field);
  if (stated === undefined) return undefined;
  const own = indicator.unit ?? indicator.common.find((unit) => inUnit(stated.value, stated.unit, unit) !== undefined);
  if (own === undefined) {
    // 按时办结率 wants a rate, 一件事 wants none.
    if (field === 'value' && isRateUnit(stated.unit) !== RATE.test(name)) return undefined;
    return { value: stated.value, unit: stated.unit, differs: false, ...(stated.max === undefined ? {} : { valueMax: stated.max }) };
  }
  const value = inUnit(stated.value, stated.unit, own);
  const max = stated.max === undefined ? undefined : inUnit(stated.max, stated.unit, own);
  if (value === undefined) return undefined;
  return { value, unit: own.printed, differs: stated.unit !== own.unit && convert(1, stated.unit, own.unit) === undefined, ...(max === undefined ? {} : { valueMax: max }) };
}

interface Stated {
  readonly value: number;
  readonly max?: number;
  readonly unit: string;
}

/** What the fact states of this kind, in its own unit. */
function statedIn(fact: Fact, field: Field): Stated | undefined {
  if (field === 'value') {
    const { value, value_max: max, unit = '' } = fact;
    return value === undefined ? undefined : { value, unit, ...(max === undefined ? {} : { max }) };
  }
  if (field === 'yoy') return fact.yoy === undefined ? undefined : { value: fact.yoy, unit: fact.yoy_unit ?? '' };
  return fact.change === undefined || fact.change_basis !== field ? undefined : { value: fact.change, unit: fact.change_unit ?? '' };
}

/** Measure words that count the same things in turn: 个, 项 'items'; 家, 户 'firms'. */
const COUNTERS: readonly (readonly string[])[] = [['', '个', '项', '件', '条', '类', '种', '次', '宗', '起'], ['', '家', '户', '个'], ['', '人', '名', '位'], ['', '人次', '次']];

function inUnit(value: number, from: string, { unit, places }: SheetUnit): number | undefined {
  const same = convert(value, from, unit) ?? (COUNTERS.some((units) => units.includes(unitKey(from)) && units.includes(unitKey(unit))) ? value : undefined);
  if (same === undefined) return undefined;
  const [digits = '', exponent = '0'] = String(same).split('e');
  return Number(`${digits}e${Number(exponent) - places}`);
}

function remarksOf({ time, indicator }: Slot, fact: Fact, near: Nearness, differs: boolean): Remark[] {
  return [
    ...(near === 'near' ? ['name' as const] : []),
    ...(timeFit(time, fact) !== 'near' ? [] : [fact.period === undefined ? ('no time' as const) : ('time' as const)]),
    ...(differs ? ['unit differs' as const] : []),
    ...(fact.status === 'target' && !indicator.target ? ['target' as const] : []),
    ...(fact.qualifier === undefined || indicator.field !== 'value' ? [] : ['qualifier' as const]),
    ...(fact.check === undefined ? [] : ['check' as const]),
  ];
}
