/** Where the parts of what was told before are: as their whole is. */
import type { Token } from '../../annotate/token.js';
import type { Block } from '../../types.js';

/** The figures of one sentence, and what of them is filled. */
interface Placed {
  readonly columns: { region?: string | undefined };
  readonly sentence: { readonly block: Block };
}

/**
 * Gives the rows from `first` on, whose sentence opens with its parts and names no place, the place of all figures of the sentence before,
 * where that is within their own: of whom the office that tells it answers for no more than one.
 *
 *     据江苏省统计局核算，苏州市生产总值11458亿元。分产业看，第一产业增加值67亿元      江苏省/苏州市, not 江苏省
 */
export function placeOfWhole(rows: readonly Placed[], { before, first }: { readonly before: number; readonly first: number }, tokens: readonly Token[]): void {
  if (first === before || tokens.some(({ kind }) => kind === 'place')) return;
  const whole = rows[first - 1];
  const region = whole?.columns.region;
  if (region === undefined || whole?.sentence.block !== rows[first]?.sentence.block) return;
  for (let i = before; i < first; i++) if (rows[i]?.columns.region !== region) return;
  for (let i = first; i < rows.length; i++) {
    const columns = rows[i]?.columns;
    if (columns?.region !== undefined && region.startsWith(`${columns.region}/`)) columns.region = region;
  }
}
