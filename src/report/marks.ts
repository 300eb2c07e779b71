/** What is marked in the text of a release: figures of facts, the changes that belong to them, figures that no rule claimed. */
import type { MatchedSentence } from '../facts/sentence.js';
import type { Analysis } from '../pipeline.js';
import { placesOf } from '../text/place.js';
import type { Fact, Span } from '../types.js';

/** A run of the tidied text; `facts` are places in the analysis' facts. */
export interface Mark extends Span {
  readonly kind: 'figure' | 'part' | 'unclaimed';
  /** Of a figure the facts that it states, of a part (同比增长0.8%) the fact that has it; empty where unclaimed. */
  readonly facts: readonly number[];
}

/** The marks of a document in text order, none over another. */
export function marksOf(analysis: Analysis): Mark[] {
  const spans = factSpans(analysis);
  const figures = new Map<string, { readonly span: Span; readonly facts: number[] }>();
  spans.forEach((span, index) => {
    if (span === undefined) return;
    const id = `${span.start}-${span.end}`;
    const known = figures.get(id);
    if (known) known.facts.push(index);
    else figures.set(id, { span, facts: [index] });
  });
  const marks: Mark[] = [
    ...[...figures.values()].map(({ span, facts }): Mark => ({ ...span, kind: 'figure', facts })),
    ...analysis.unclaimed.map((span): Mark => ({ ...span, kind: 'unclaimed', facts: [] })),
    ...partsOf(analysis, spans),
  ];
  return apart(marks);
}

/** Where the facts stand in the tidied text; undefined for one that the text does not show. */
function factSpans({ document: { source, map, text }, facts }: Analysis): (Span | undefined)[] {
  const places = placesOf(source);
  const offsetAt = (point: number): number => {
    let low = point;
    let high = source.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places.codePoint(middle) < point) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const textAt = map === undefined ? undefined : firstUnits(map.starts, map.ends);
  return facts.map((fact) => {
    const [start, end] = [offsetAt(fact.start), offsetAt(fact.end)];
    const from = textAt === undefined ? start : textAt.get(start);
    if (from === undefined || map === undefined) return from === undefined ? undefined : { start: from, end: Math.min(end, text.length) };
    let to = from;
    while (to < text.length && (map.starts[to] ?? end) < end) to++;
    return to > from ? { start: from, end: to } : undefined;
  });
}

/** By place in the source the first unit of the text that came from there; inserted units came from nowhere. */
function firstUnits(starts: Int32Array, ends: Int32Array): ReadonlyMap<number, number> {
  const units = new Map<number, number>();
  starts.forEach((start, unit) => {
    if (start !== ends[unit] && !units.has(start)) units.set(start, unit);
  });
  return units;
}

/** Changes and levels before, each with the fact of its sentence that has them. */
function partsOf({ sentences, facts }: Analysis, spans: readonly (Span | undefined)[]): Mark[] {
  const order = spans.flatMap((span, index) => (span === undefined ? [] : [{ span, index }])).sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  return sentences.flatMap(({ span, tokens }) => {
    while (next < order.length && (order[next]?.span.start ?? 0) < span.start) next++;
    const own: number[] = [];
    for (let at = next; at < order.length && (order[at]?.span.start ?? 0) < span.end; at++) own.push(order[at]?.index ?? 0);
    return own.length === 0 ? [] : tokens.flatMap((token): Mark[] => partOf(token, own, facts));
  });
}

function partOf({ start, end, change, quantity }: MatchedSentence['tokens'][number], own: readonly number[], facts: readonly Fact[]): Mark[] {
  const owner = own.find((index) => {
    const fact = facts[index];
    if (change !== undefined) return fact?.yoy === change.value || fact?.change === change.value;
    return quantity !== undefined && fact?.previous === quantity.value;
  });
  return owner === undefined ? [] : [{ start, end, kind: 'part', facts: [owner] }];
}

const RANK = { figure: 0, part: 1, unclaimed: 2 } as const;

/** Of marks over one another the first of its kind stays, and the facts of the others go to it. */
function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || RANK[a.kind] - RANK[b.kind] || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || mark.start >= last.end) kept.push(mark);
    else if (mark.kind === 'figure') kept[kept.length - 1] = joined(last, mark);
  }
  return kept;
}

/** A figure over another mark: one run, with the facts of both where both are figures. */
function joined(last: Mark, figure: Mark): Mark {
  const known = last.kind === 'figure' ? last.facts : [];
  return { ...last, end: Math.max(last.end, figure.end), kind: 'figure', facts: [...new Set([...known, ...figure.facts])] };
}
