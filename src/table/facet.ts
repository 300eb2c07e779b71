/** What all labels of a column, or of a row, say together. */
import type { Label, LabelKind } from './label.js';

/** What they say of figures, as a label does, each of them by the innermost that says it. */
export interface Facet extends Pick<Label, 'kind' | 'units' | 'periods' | 'basis' | 'place' | 'body' | 'target' | 'previous' | 'total' | 'falls' | 'among'> {
  /** Outermost first; those that name something. */
  readonly names: readonly Label[];
  readonly labels: readonly Label[];
}

/**
 * The labels, outermost first, as one: the innermost unit, place and kind, all periods.
 *
 *     1—10月 / 产量（万吨）     name 产量, unit 吨 (4), 1—10月
 */
export function facetOf(labels: readonly Label[]): Facet {
  return {
    kind: labels.some(({ isIndex }) => isIndex) ? 'name' : (labels.findLast(({ kind }) => kind !== 'name')?.kind ?? 'name'),
    names: namesIn(labels),
    labels,
    units: labels.findLast(({ units }) => units.length > 0)?.units ?? [],
    periods: labels.flatMap(({ periods }) => periods),
    basis: labels.findLast(({ basis }) => basis !== undefined)?.basis,
    place: labels.findLast(({ place }) => place !== undefined)?.place,
    body: labels.findLast(({ body }) => body !== undefined)?.body,
    target: labels.some(({ target }) => target),
    previous: labels.some(({ previous }) => previous),
    total: labels.some(({ total }) => total),
    falls: labels.some(({ falls }) => falls),
    among: labels.at(-1)?.among ?? false,
  };
}

/** 床位, 人次 alone over a column name what is counted; under another name they are its unit. */
function namesIn(labels: readonly Label[]): readonly Label[] {
  const names = labels.filter(({ name }) => name !== '');
  if (names.length > 0) return names;
  return labels.flatMap((label) => (label.isUnit && label.units.some(({ dimension }) => dimension === 'count' || dimension === 'person') ? [{ ...label, name: label.full }] : []));
}

/** Kinds whose figures are levels that a change can be the change of. */
const LEVELS: ReadonlySet<LabelKind> = new Set(['name', 'share', 'completion', 'ratio']);

export function isLevel({ kind }: Pick<Facet, 'kind'>): boolean {
  return LEVELS.has(kind);
}

export function isChange({ kind }: Pick<Facet, 'kind'>): boolean {
  return kind === 'change' || kind === 'change_amount';
}
