/** How long it takes until something is there. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, command, inTurn } from './measure.mjs';

export function startup({ work, corpus, rounds }) {
  const bare = join(work, 'bare.mjs');
  const small = join(work, 'small.txt');
  writeFileSync(bare, '');
  writeFileSync(small, [...corpus.take(2000)].join('\n').slice(0, 1000));
  const out = ['-q', '-o', join(work, 'small.csv')];
  const kinds = [['bare node', [bare]], ['`--version`', [BIN, '--version']], ['`--help`', [BIN, '--help']], ['one file of 1,000 characters', [BIN, small, ...out]]];
  const walls = inTurn(kinds.map(([, args]) => () => command(args).wall), rounds);
  return kinds.map(([name], at) => ({ name, ms: (walls[at] ?? 0) * 1000, over: ((walls[at] ?? 0) - (walls[0] ?? 0)) * 1000 }));
}
