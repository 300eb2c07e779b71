/** One short name for whatever decides a result. */
import { createHash } from 'node:crypto';

/** The hash of plain data, the same whatever order its keys were set in. */
export function keyOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data, sorted)).digest('hex');
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
