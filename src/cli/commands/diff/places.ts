/** Outputs of two folders that hold the same releases, such as those of two months or two machines. */
import type { Output } from '../../input/earlier.js';

/** The outputs with files that can be held against each other: where they have no path in common, each loses the folder that all of its own are in. */
export function placedAlike(older: Output, newer: Output): readonly [Output, Output] {
  const paths = new Set(filesOf(older));
  if (filesOf(newer).some((file) => paths.has(file))) return [older, newer];
  return [belowCommon(older), belowCommon(newer)];
}

function filesOf({ rows }: Output): string[] {
  return rows.flatMap((row) => row.get('file') ?? []);
}

function belowCommon(output: Output): Output {
  const size = commonFolder(filesOf(output)).length;
  if (size === 0) return output;
  return { ...output, rows: output.rows.map((row) => new Map([...row].map(([key, cell]) => [key, key === 'file' ? cell.slice(size) : cell] as const))) };
}

/** `a/b/` of a/b/c.txt and a/b/d/e.txt; '' where there is none. */
function commonFolder([first = '', ...others]: readonly string[]): string {
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  for (const file of others) while (!file.startsWith(folder)) folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return folder;
}
