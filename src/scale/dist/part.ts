/** What became of a shard. */
import type { ReadProblem } from '../../types.js';
import type { Counts } from '../found.js';

/** The record of a finished shard: it stands in the store, and then the shard is done. */
export interface Part {
  readonly shard: string;
  /** Key of the facts, one a line as `extract -f jsonl` writes them; absent where there are none. */
  readonly facts?: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly documents: number;
  readonly counts: Omit<Counts, 'undated'>;
  /** Rows of each member, in the order of the shard. */
  readonly rowsOf: readonly number[];
  /** What could not be read. */
  readonly problems: readonly ReadProblem[];
  /** What we failed on. */
  readonly dead: readonly Dead[];
}

/** A document that was given up. */
export interface Dead {
  readonly file: string;
  readonly why: string;
}

export function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'shard' in value && 'rowsOf' in value;
}
