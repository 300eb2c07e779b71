/** Peak memory against the number of documents, and against the size of one. */
import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, command } from './measure.mjs';

async function writeLines(file, texts) {
  const out = createWriteStream(file);
  let n = 0;
  for (const text of texts) if (!out.write(`${JSON.stringify({ id: `d${n++}`, text })}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

export async function memory({ work, corpus, counts, sizes }) {
  const out = ['-q', '-j', '1', '-f', 'jsonl', '-o', join(work, 'memory.jsonl')];
  const rows = [];
  for (const count of counts) {
    const file = join(work, 'memory-in.jsonl');
    await writeLines(file, corpus.short(count));
    const { peak, wall } = command([BIN, file, ...out], { usage: true });
    rows.push({ name: `${count.toLocaleString('en')} documents of 100 characters`, peak, wall });
  }
  for (const size of sizes) {
    const file = join(work, 'memory-in.txt');
    writeFileSync(file, [...corpus.take(size)].join('\n\n'));
    const { peak, wall } = command([BIN, file, ...out], { usage: true });
    rows.push({ name: `1 document of ${size >= 1e6 ? `${size / 1e6} MB` : `${size / 1e3} KB`}`, peak, wall });
  }
  return rows;
}
