/** Corrections laid over facts, and which of them no longer fit. */
import { firstDay, lastDay } from '../annotate/period/edtf.js';
import type { Reason } from '../facts/doubt.js';
import { metricKey } from '../facts/key.js';
import type { Fact, PeriodType } from '../types.js';
import { verdictOf } from './field.js';
import type { Correction } from './read.js';
import { unscaled } from './scaled.js';

/** A correction that did nothing, or not all that it says. */
export interface Misfit {
  readonly correction: Correction;
  /** `gone`: no fact has the id; `other`: its figure is another one now; `bad`: a cell that cannot be read. */
  readonly why: 'gone' | 'other' | 'bad';
  readonly key?: string;
  readonly cell?: string;
}

export interface Corrector {
  /** The facts of a document with their corrections; dropped ones left out. */
  readonly amend: (facts: readonly Fact[]) => readonly Fact[];
  /** To be asked at the end. A correction whose file was not read is no misfit. */
  readonly misfits: (wasRead: (file: string) => boolean) => readonly Misfit[];
  /** Rows changed and rows dropped so far. */
  readonly counts: () => { readonly changed: number; readonly dropped: number };
}

/** A corrector for one run. Of two corrections of one id the later one has the last word, field by field. */
export function createCorrector(corrections: readonly Correction[]): Corrector {
  const byId = new Map<string, Correction[]>();
  for (const correction of corrections) byId.set(correction.id, [...(byId.get(correction.id) ?? []), correction]);
  const met = new Set<Correction>();
  const misfits: Misfit[] = [];
  const counts = { changed: 0, dropped: 0 };
  const amendOne = (fact: Fact): Fact | undefined => {
    const own = byId.get(fact.id);
    if (own === undefined) return fact;
    let result = fact;
    for (const correction of own) {
      met.add(correction);
      if (correction.text !== undefined && bare(correction.text) !== bare(fact.text)) misfits.push({ correction, why: 'other', cell: fact.text });
      else if (correction.drop) return void counts.dropped++;
      else result = corrected(result, correction, misfits);
    }
    if (result !== fact) counts.changed++;
    return result;
  };
  return {
    amend: (facts) => (byId.size === 0 ? facts : facts.flatMap((fact) => amendOne(fact) ?? [])),
    misfits: (wasRead) => {
      const gone = corrections.filter((one) => !met.has(one) && (one.file === undefined || wasRead(one.file)));
      return [...misfits, ...gone.map((correction) => ({ correction, why: 'gone' as const }))];
    },
    counts: () => counts,
  };
}

function corrected(fact: Fact, correction: Correction, misfits: Misfit[]): Fact {
  const changes = new Map<string, string | number | undefined>();
  for (const [key, cell] of unscaled(correction.cells)) {
    const verdict = verdictOf(fact, key, cell);
    if (verdict.is === 'bad') misfits.push({ correction, why: 'bad', key, cell });
    if (verdict.is === 'drop') changes.set(key, undefined);
    if (verdict.is === 'set') changes.set(key, verdict.value);
  }
  return changes.size === 0 ? fact : withChanges(fact, changes);
}

function withChanges(fact: Fact, changes: ReadonlyMap<string, string | number | undefined>): Fact {
  const keys = [...changes.keys()];
  const next = { ...fact };
  for (const key of [...keys, 'check', ...(changes.has('period') ? PERIOD_KEYS : [])]) Reflect.deleteProperty(next, key);
  const [period, metric] = [changes.get('period'), changes.get('metric')];
  const check = changes.has('check') ? changes.get('check') : reasonsLeft(fact.check, keys);
  return {
    ...next,
    ...Object.fromEntries([...changes].filter(([, value]) => value !== undefined)),
    ...(typeof period === 'string' ? periodColumns(period) : {}),
    ...(typeof metric === 'string' && !changes.has('metric_key') ? { metric_key: metricKey(metric) } : {}),
    ...(typeof check === 'string' && check !== '' ? { check } : {}),
    inherited: fact.inherited.filter((slot) => !keys.includes(slot)),
    corrected: [...new Set([...(fact.corrected ?? []), ...keys])],
  };
}

/** What hangs on the period and is made anew with it; its words in the text are the old period's. */
const PERIOD_KEYS = ['period_start', 'period_end', 'period_type', 'period_text'] as const;

/** Reasons to look that a correction of these fields settles. */
const SETTLED: Readonly<Record<string, readonly Reason[]>> = {
  period: ['no time told', 'period inferred', 'release without a date'],
  region: ['place inferred', 'no place told', 'several places'],
  metric: ['name may be cut wrongly', 'name says too little', 'verb left in the name', 'metric from the clause before', 'one name for two figures', 'header inferred'],
  value: ['figure of an unusual kind'],
  unit: ['figure of an unusual kind', 'unit inferred', 'no unit'],
  yoy: ['two changes'],
  change: ['two changes'],
};

function reasonsLeft(check: string | undefined, keys: readonly string[]): string | undefined {
  if (check === undefined) return undefined;
  const settled = new Set<string>(keys.flatMap((key) => SETTLED[key] ?? []));
  return check.split(';').filter((reason) => !settled.has(reason)).join(';');
}

function periodColumns(edtf: string): Partial<Fact> {
  const [from = '', to] = edtf.split('/');
  const type = typeOf(from, to);
  const [first, last] = [from === '..' ? undefined : firstDay(from), to === '..' ? undefined : lastDay(to ?? from)];
  return { period_type: type, ...(first === undefined ? {} : { period_start: first }), ...(last === undefined ? {} : { period_end: last }) };
}

function typeOf(from: string, to: string | undefined): PeriodType {
  if (to === undefined) return from.length === 4 ? 'year' : from.length === 7 ? 'month' : 'day';
  if (from === '..') return 'as_of';
  if (to === '..') return 'since';
  if (from.length !== 7 || to.length !== 7 || from.slice(0, 4) !== to.slice(0, 4)) return 'span';
  const [first, last] = [Number(from.slice(5)), Number(to.slice(5))];
  if (last - first === 5 && (first === 1 || first === 7)) return 'half';
  if (last - first === 2 && first % 3 === 1) return 'quarter';
  return first === 1 ? 'cumulative' : 'span';
}

function bare(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
