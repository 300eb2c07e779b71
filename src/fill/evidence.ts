/** Why each cell is what it is: as a comment on the cell, and as a sheet of its own. */
import { addressOf } from '../book/address.js';
import { sayWords, type Ui, type Values, type Words } from '../text/language.js';
import type { Row } from '../write/rows.js';
import { periodWords, reasonWords } from '../write/words.js';
import type { Candidate, Miss, Remark } from './candidates.js';
import type { Field } from './indicator.js';
import type { Figure, Outcome, Verdict } from './outcome.js';
import { tidied } from './reader.js';

/** What a run knows besides the cells. */
export interface Surroundings {
  readonly ui: Ui;
  /** Inputs that could not be read: a figure may stand in one of them. */
  readonly unread: readonly string[];
}

const VERDICTS: Readonly<Record<Verdict, Words>> = {
  sure: ['已填', 'filled'],
  check: ['已填，待核对', 'filled, to check'],
  several: ['多个数值，待选', 'several figures, to choose'],
  blank: ['空缺', 'blank'],
  kept: ['原有，未动', 'was filled, left alone'],
};
const REMARKS: Readonly<Record<Remark, Words>> = {
  name: ['名称不同', 'another name'],
  time: ['时点在期间之外', 'as of a day outside the period'],
  'no time': ['原文未写期间', 'the text gives no time'],
  'unit differs': ['量词不同', 'another measure word'],
  target: ['目标数', 'a target'],
  qualifier: ['约数', 'an approximation'],
  check: ['', ''],
};
const MISSES: Readonly<Record<Miss['why'], Words>> = {
  name: ['名称另有所指', 'the name means another thing'],
  time: ['期间不同', 'another time'],
  'no time': ['原文未写期间', 'the text gives no time'],
  unit: ['单位不同', 'another unit'],
  'no level': ['只写了变动，没有数值', 'only its change is told'],
  'no change': ['只写了数值，没有此项变动', 'no such change is told'],
  target: ['是目标数', 'it is a target'],
};
const FIELDS: Readonly<Record<Field, Words>> = { value: ['', ''], yoy: ['同比', ' (on the year)'], mom: ['环比', ' (on the month)'], ytd: ['比年初', ' (on the start of the year)'] };
const SAYS = {
  nearest: ['最接近：', 'nearest: '],
  notStated: ['读到的稿件没有写明', 'no release read states it'],
  noRelease: ['没有读到关于该地的稿件', 'no release read is about this place'],
  unread: ['有文件未读：', 'files unread: '],
  same: ['与稿件一致', 'agrees with the release'],
  differs: ['表中为 {now}，稿件为：', 'the sheet has {now}, the release: '],
  others: ['另有 {n} 处同此', '{n} more places say the same'],
} as const satisfies Readonly<Record<string, Words>>;

/** Head of the sheet of evidence. */
export const EVIDENCE_COLUMNS = [
  { key: 'cell', zh: '单元格', kind: 'text', width: 8 },
  { key: 'place', zh: '地区', kind: 'text', width: 14 },
  { key: 'indicator', zh: '指标', kind: 'text', width: 22 },
  { key: 'value', zh: '填入', kind: 'text', width: 14 },
  { key: 'unit', zh: '单位', kind: 'text', width: 8 },
  { key: 'verdict', zh: '结果', kind: 'text', width: 16 },
  { key: 'note', zh: '说明', kind: 'text', width: 40 },
  { key: 'metric', zh: '指标原文', kind: 'text', width: 24 },
  { key: 'text', zh: '数值原文', kind: 'text', width: 14 },
  { key: 'period', zh: '期间', kind: 'text', width: 18 },
  { key: 'quote', zh: '原文', kind: 'text', width: 60 },
  { key: 'published', zh: '发布日期', kind: 'text', width: 12 },
  { key: 'file', zh: '文件', kind: 'text', width: 36 },
  { key: 'line', zh: '行', kind: 'number', width: 6 },
  { key: 'id', zh: '编号', kind: 'text', width: 16 },
] as const;

/** One row a figure of each cell; one for a cell without any. */
export function evidenceRows(outcomes: readonly Outcome[], around: Surroundings): Row[] {
  return outcomes.flatMap((outcome) => {
    const { slot, verdict, figures } = outcome;
    const head = [addressOf(slot.row, slot.column), slot.place, `${slot.indicator.name}${say(FIELDS[slot.indicator.field], around)}`] as const;
    if (figures.length === 0) return [[...head, undefined, slot.indicator.unit?.printed, say(VERDICTS[verdict], around), reasonFor(outcome, around)]];
    return figures.map((figure): Row => {
      const { fact, unit } = figure.first;
      return [
        ...head,
        verdict === 'kept' ? undefined : shown(figure.first),
        unit,
        say(VERDICTS[verdict], around),
        noteOn(outcome, figure, around),
        fact.metric,
        fact.text,
        timeOf(figure.first),
        fact.quote,
        fact.published,
        fact.file,
        fact.line,
        fact.id,
      ];
    });
  });
}

/** What a comment on the cell says; undefined for a cell that was filled and is borne out. */
export function commentOn(outcome: Outcome, around: Surroundings): string | undefined {
  const { verdict, figures } = outcome;
  if (figures.length === 0) return verdict === 'kept' ? undefined : reasonFor(outcome, around);
  const parts = figures.map((figure) => {
    const { fact } = figure.first;
    const note = noteOn(outcome, figure, around);
    const source = [`${fact.file}:${fact.line}`, fact.published ?? ''].filter((part) => part !== '').join(' ');
    const lines = [`${fact.metric} ${fact.text}`, timeOf(figure.first) ?? '', `“${cut(fact.quote)}”`, source, note];
    return lines.filter((line) => line !== '').join('\n');
  });
  return [...(verdict === 'sure' ? [] : [say(VERDICTS[verdict], around)]), ...parts].join('\n');
}

/** Between two remarks. */
const AND: Words = ['；', '; '];

/** Why a cell stays blank. */
export function reasonFor({ miss, hasReleases, verdict, slot }: Outcome, around: Surroundings): string {
  if (verdict === 'kept') return '';
  const unread = around.unread.length === 0 ? '' : `${say(AND, around)}${say(SAYS.unread, around)}${around.unread.slice(0, 3).join('、')}${around.unread.length > 3 ? '…' : ''}`;
  if (miss !== undefined) {
    const { fact, why } = miss;
    const when = fact.period === undefined ? '' : ` ${periodWords(fact.period, fact.period_type)}`;
    return `${say(SAYS.nearest, around)}${fact.metric} ${fact.text}${when}（${say(MISSES[why], around)}） ${fact.file}:${fact.line}${unread}`;
  }
  return `${say(hasReleases || slot.place === undefined ? SAYS.notStated : SAYS.noRelease, around)}${unread}`;
}

function noteOn({ verdict, slot, value }: Outcome, { first, all }: Figure, around: Surroundings): string {
  const remarks = first.remarks.flatMap((remark) => (remark === 'check' ? [reasons(first, around)] : [say(REMARKS[remark], around)]));
  const others = all.length > 1 ? [say(SAYS.others, around, { n: all.length - 1 })] : [];
  if (verdict !== 'kept' || value !== undefined) return [...remarks, ...others].join(say(AND, around));
  const same = Number(tidied(slot.cell.text).replaceAll(/[,%]/gu, '')) === first.value;
  return same ? say(SAYS.same, around) : `${say(SAYS.differs, around, { now: slot.cell.text })}${shown(first)}${first.unit}`;
}

function reasons({ fact }: Candidate, { ui }: Surroundings): string {
  return ui === 'zh' ? reasonWords(fact.check ?? '') : (fact.check ?? '').replaceAll(';', '; ');
}

function shown({ value, valueMax }: Candidate): string {
  return valueMax === undefined ? String(value) : `${value}—${valueMax}`;
}

function timeOf({ fact: { period, period_type: type } }: Candidate): string | undefined {
  return period === undefined ? undefined : periodWords(period, type);
}

function cut(quote: string): string {
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
}

const LONGEST_QUOTE = 160;

function say(words: Words, { ui }: Surroundings, values: Values = {}): string {
  return sayWords(ui, words, values);
}
