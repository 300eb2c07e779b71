/** What is said of several figures at once: 出口2亿元，进口3亿元，均居全省首位. */
import type { Token } from '../../annotate/token.js';
import type { Match } from '../../match/match.js';
import type { Draft } from './draft.js';

/** Shapes of which one figure is told for all. */
const TOLD: ReadonlySet<string> = new Set(['rank', 'share']);

/**
 * The first of the figures before that a rank or a share without a name is told of, where a word says that it is of each.
 *
 *     出口2亿元，进口3亿元，均居全省首位     出口2亿元
 *     出口2亿元，进口3亿元，居全省首位       undefined: of the last
 */
export function firstOfEach({ name, shape, at }: Draft, tokens: readonly Token[], { from, to }: Match, drafts: readonly Draft[]): Draft | undefined {
  if (name !== undefined || !TOLD.has(shape) || !tokens.slice(Math.max(from - 1, 0), to).some(({ kind }) => kind === 'each')) return undefined;
  const levels = drafts.filter((draft) => draft.at < at && draft.quantity !== undefined && !TOLD.has(draft.shape));
  let first = levels.length - 1;
  while (first > 0 && areListed(levels[first - 1], levels[first], tokens)) first--;
  return levels[first];
}

function areListed(one: Draft | undefined, other: Draft | undefined, tokens: readonly Token[]): boolean {
  if (one?.quantity === undefined || one.quantity.dimension !== other?.quantity?.dimension || one.shape !== other.shape) return false;
  return !tokens.slice(one.at, other.at).some(({ kind }) => kind === 'semicolon' || kind === 'among');
}
