/** What archives may do: bombs and endless nesting end here. */
import type { Context } from '../reader.js';
import { ReadError, troubleFor } from '../problem.js';
import type { Source } from '../source.js';

/** Archives in archives. */
const DEEPEST = 5;
/** Nothing is a bomb below this, however dense. */
const HARMLESS = 1024 * 1024 * 1024;
/** Text packs to a tenth, pages of one site to a thirtieth of their size; deflate ends at a thousandth. */
const DENSEST = 100;

/** Throws a ReadError where the source stands in too many archives. */
export function checkDepth({ depth }: Source): void {
  if (depth >= DEEPEST) throw new ReadError(troubleFor('nested', { n: DEEPEST }));
}

/** Counts real bytes, whatever an archive claims; throws a ReadError where they are those of a bomb. */
export function countUnpacked({ unpacked }: Context, packed: number, bytes: number): void {
  unpacked.packed += packed;
  unpacked.bytes += bytes;
  if (unpacked.bytes > HARMLESS && unpacked.bytes > unpacked.packed * DENSEST) throw new ReadError(troubleFor('bomb'));
}
