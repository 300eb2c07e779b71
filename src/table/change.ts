/** A figure under 比上年增长（%） → the change of a level. */
import type { Change } from '../annotate/token.js';
import { POINTS } from '../lexicon/units.js';
import type { ChangeBasis, Quantity } from '../types.js';
import type { Entry } from './entry.js';
import type { Facet } from './facet.js';
import type { Sheet } from './sheet.js';
import { withUnit, PERCENT, type UnitWord } from './unit.js';

export interface ReadChange {
  readonly change: Change;
  readonly check: string | undefined;
}

const POINT: UnitWord = { unit: POINTS, shift: 0, dimension: 'point' };

/** The change that a cell states, in the unit of its header; `level` is what it is the change of. */
export function changeOf(entry: Entry, level: { readonly quantity: Quantity | undefined; readonly unit: UnitWord | undefined }, sheet: Sheet): ReadChange {
  const { reading, kind, byRow, row, column } = entry;
  const facet = byRow ? row.facet : column.facet;
  const basis = basisOf(facet, byRow ? column.facet : row.facet, sheet);
  if (reading.holds === 'change') return { change: { ...reading.change, ...(reading.change.basis === undefined ? basis : {}) }, check: undefined };
  const { quantity, signed } = reading;
  const { unit, check } = unitOfChange(quantity, { facet, kind, level }, sheet);
  const moved = withUnit(quantity, unit);
  const value = facet.falls && !signed && moved.value > 0 ? -moved.value : moved.value;
  const { start, end } = quantity;
  const change: Change = {
    value, valueMax: undefined, unit: moved.unit, basis: basis.basis, since: basis.since,
    quantity: { ...moved, value }, from: undefined, span: { start, end }, verb: '',
  };
  return { change, check };
}

interface Asked {
  readonly facet: Facet;
  readonly kind: Entry['kind'];
  readonly level: { readonly quantity: Quantity | undefined; readonly unit: UnitWord | undefined };
}

function unitOfChange(quantity: Quantity, { facet, kind, level }: Asked, { title }: Sheet): { readonly unit: UnitWord | undefined; readonly check: string | undefined } {
  if (quantity.unit !== '') return { unit: undefined, check: undefined };
  const ofPercent = (level.quantity?.unit === '' ? level.unit?.dimension : level.quantity?.dimension) === 'percent' || level.unit?.dimension === 'percent';
  const [first, ...more] = facet.units;
  // 增减（%、百分点）: points for what is itself in percent.
  if (more.length > 0) return { unit: facet.units.find(({ dimension }) => dimension === (ofPercent ? 'point' : 'percent')) ?? first, check: undefined };
  if (first !== undefined) return { unit: first, check: ofPercent && first.dimension === 'percent' ? 'unit inferred' : undefined };
  if (kind === 'change_amount') return { unit: ofPercent ? POINT : level.unit, check: level.unit === undefined ? 'unit inferred' : undefined };
  const stated = title.units.some(({ dimension }) => dimension === 'percent');
  return ofPercent ? { unit: POINT, check: 'unit inferred' } : { unit: PERCENT, check: stated ? undefined : 'unit inferred' };
}

/** What the header says that the change counts from; beside a level of the last month or week it is that. */
function basisOf(facet: Facet, other: Facet, { sinceLast }: Sheet): { basis?: ChangeBasis; since?: NonNullable<Change['since']> } {
  const named = facet.basis ?? other.basis;
  if (named !== undefined) return { basis: named.basis, ...(named.period ? { since: named.period } : {}) };
  return sinceLast ? { basis: 'mom' } : {};
}
