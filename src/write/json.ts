/** JSON: one list of facts, a fact a line. */
import { jsonLine } from './jsonl.js';
import { joinedWriter } from './writer.js';

export const writer = joinedWriter('json', {
  head: () => '',
  rows: ({ columns }) => (facts) => facts.map((fact) => jsonLine(fact, columns)).join(',\n'),
  first: '[\n',
  between: ',\n',
  last: '\n]\n',
  none: '[]\n',
});
