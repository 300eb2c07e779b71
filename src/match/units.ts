/** Rules that speak of some units only: `units: [元]`. */
import type { Rule } from '../rules/types.js';
import { opening, type Slots } from './match.js';

/** What a figure token says of its unit; tokens of other kinds have none of these. */
export interface Measured {
  readonly quantity?: { readonly unit: string } | undefined;
  readonly change?: { readonly unit: string } | undefined;
  readonly items?: readonly Measured[] | undefined;
}

/** The unit of a figure token, as the column `unit` has it; of several figures that of the last, which may be that of all. */
export function unitOf({ quantity, change, items }: Measured): string | undefined {
  const last = items?.at(-1);
  return quantity?.unit ?? change?.unit ?? (last && unitOf(last));
}

/** True where the rule names no units, or the main figure of its match has one of them. */
export function hasUnit({ units }: Pick<Rule, 'units'>, slots: Slots, tokens: readonly Measured[]): boolean {
  if (units === undefined) return true;
  const figure = opening(tokens, slots['value'] ?? slots['change']);
  const unit = figure && unitOf(figure);
  return unit !== undefined && units.includes(unit);
}
