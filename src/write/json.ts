/** JSON: one list of facts, a fact a line. */
import { jsonLine } from './jsonl.js';
import type { Writer } from './writer.js';

export const writer: Writer = {
  extension: 'json',
  async *write(releases, { columns }) {
    let before = '[\n';
    for await (const { facts } of releases) {
      if (facts.length === 0) continue;
      yield before + facts.map((fact) => jsonLine(fact, columns)).join(',\n');
      before = ',\n';
    }
    yield before === '[\n' ? '[]\n' : '\n]\n';
  },
};
