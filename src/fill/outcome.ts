/** What a cell of the sheet becomes: a figure, several that one must choose from, or a blank that says why. */
import type { Places } from '../lexicon/places.js';
import { rangeOf } from '../series/precision.js';
import type { Fact } from '../types.js';
import { candidatesFor, type Candidate, type Miss } from './candidates.js';
import type { Slot } from './layout.js';
import { isAbout } from './place.js';

/** `sure`, or `check`: one figure, with or without something to look at; `several`: figures that differ; `kept`: the sheet had it filled. */
export type Verdict = 'sure' | 'check' | 'several' | 'blank' | 'kept';

export interface Outcome {
  readonly slot: Slot;
  readonly verdict: Verdict;
  /** What goes into the cell; absent for a blank and for what was kept. */
  readonly value?: number | string;
  /** The distinct figures, the first of each with the others that give it. */
  readonly figures: readonly Figure[];
  /** The nearest figure that could not fill the cell. */
  readonly miss?: Miss;
  /** Whether any release read is about the place. */
  readonly hasReleases: boolean;
}

/** One figure and all facts that state it. */
export interface Figure {
  readonly first: Candidate;
  readonly all: readonly Candidate[];
}

export interface FillOptions {
  /** Plans are taken where results are asked for. */
  readonly targets: boolean;
  /** What zones are called. */
  readonly places: Pick<Places, 'trie'>;
}

/** The outcome of every slot. */
export function fillSlots(slots: readonly Slot[], facts: readonly Fact[], { targets, places }: FillOptions): Outcome[] {
  const byPlace = new Map<string, readonly Fact[]>();
  const factsOf = (place: string | undefined): readonly Fact[] => {
    if (place === undefined) return facts;
    const known = byPlace.get(place) ?? factsAbout(place, facts, places);
    byPlace.set(place, known);
    return known;
  };
  return slots.map((slot) => outcomeOf(slot, factsOf(slot.place), targets));
}

/** Thousands of facts speak of some hundred places: each is looked at once. */
function factsAbout(place: string, facts: readonly Fact[], places: FillOptions['places']): readonly Fact[] {
  const known = new Map<string, boolean>();
  return facts.filter((fact) => {
    const where = `${fact.region ?? ''}\0${fact.body ?? ''}`;
    const about = known.get(where) ?? isAbout(place, fact, places);
    known.set(where, about);
    return about;
  });
}

/** The outcome of a slot, from the facts that are about its place. */
function outcomeOf(slot: Slot, facts: readonly Fact[], targets: boolean): Outcome {
  const { candidates, misses } = candidatesFor(slot, facts, targets);
  const hasReleases = facts.length > 0;
  const exact = candidates.filter(({ nearness }) => nearness === 'exact');
  const figures = figuresOf(withoutRest(exact.length > 0 ? exact : candidates, slot), slot.indicator.field === 'value');
  const miss = nearestMiss(misses);
  const base = { slot, figures, hasReleases, ...(miss === undefined ? {} : { miss }) };
  if (slot.cell.text !== '' || slot.cell.hasFormula) return { ...base, verdict: 'kept' };
  const [first, ...others] = figures;
  if (first === undefined) return { ...base, verdict: 'blank' };
  if (others.length > 0) return { ...base, verdict: 'several', value: figures.map(({ first: one }) => shown(one)).join('｜') };
  const number = first.first.valueMax === undefined;
  return { ...base, verdict: first.first.remarks.length === 0 ? 'sure' : 'check', value: number ? first.first.value : shown(first.first) };
}

function shown({ value, valueMax }: Candidate): string {
  return valueMax === undefined ? String(value) : `${value}—${valueMax}`;
}

/** Figures of the very time, where there are any, before those that are only near it. */
function withoutRest(candidates: readonly Candidate[], { time }: Slot): readonly Candidate[] {
  const same = candidates.filter(({ remarks }) => !remarks.includes('time') && !remarks.includes('no time'));
  return time !== undefined && same.length > 0 ? same : candidates;
}

/** Equal figures are one; a figure that only has fewer digits than another (近70亿元 beside 69.8亿元) is that one. */
function figuresOf(candidates: readonly Candidate[], isLevel: boolean): Figure[] {
  const figures: { first: Candidate; all: Candidate[] }[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.remarks.length - b.remarks.length)) {
    const known = figures.find(({ first }) => (first.value === candidate.value && first.valueMax === candidate.valueMax) || (isLevel && isRounded(first, candidate)));
    if (known === undefined) figures.push({ first: candidate, all: [candidate] });
    else {
      known.all.push(candidate);
      if (isLevel && isFiner(candidate, known.first)) known.first = candidate;
    }
  }
  return figures;
}

function isRounded(a: Candidate, b: Candidate): boolean {
  const [left, right] = [rangeOf(a.fact), rangeOf(b.fact)];
  if (left === undefined || right === undefined || a.fact.unit !== b.fact.unit || a.fact.value === undefined || b.fact.value === undefined) return false;
  const [wide, fine] = left[1] - left[0] > right[1] - right[0] ? [left, b.fact.value] : [right, a.fact.value];
  return wide[0] <= fine && fine <= wide[1] && left[1] - left[0] !== right[1] - right[0];
}

function isFiner(a: Candidate, b: Candidate): boolean {
  const [left, right] = [rangeOf(a.fact), rangeOf(b.fact)];
  return left !== undefined && right !== undefined && left[1] - left[0] < right[1] - right[0];
}

/** Of the figures left out the one that comes nearest. */
const ORDER: readonly Miss['why'][] = ['target', 'no change', 'no level', 'no time', 'time', 'unit', 'name'];

function nearestMiss(misses: readonly Miss[]): Miss | undefined {
  for (const why of ORDER) {
    const found = misses.find((miss) => miss.why === why);
    if (found !== undefined) return found;
  }
  return undefined;
}
