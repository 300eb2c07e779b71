/** One thread against two, and a second run over what is kept. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from './corpus.mjs';
import { BIN, command, inTurn } from './measure.mjs';

export function threads({ work, corpus, sizes, rounds, patience }) {
  const rows = [];
  for (const size of sizes) {
    const last = rows.at(-1);
    if (last !== undefined && (size * (last.one + last.two)) / last.megabytes > patience) break;
    rows.push(measure(size, { work, corpus, rounds }));
  }
  return rows;
}

function measure(size, { work, corpus, rounds }) {
  const folder = join(work, 'threads');
  const { bytes } = writeFiles(folder, corpus.take(size * 1e6), 'txt');
  const kept = join(work, 'kept');
  const run = (...more) => () => command([BIN, folder, '-q', '-f', 'csv', '-o', join(work, 'threads.csv'), ...more]).wall;
  // Large inputs last long enough to be even; one round does.
  const [one = 1, two = 1] = inTurn([run('-j', '1'), run('-j', '2')], size >= 10 ? 1 : rounds);
  const small = size <= 10;
  if (small) run('-j', '1', '--cache', kept)();
  const cached = small ? run('-j', '1', '--cache', kept)() : undefined;
  for (const place of [folder, kept]) rmSync(place, { recursive: true, force: true });
  return { megabytes: bytes / 1e6, one, two, cached };
}
