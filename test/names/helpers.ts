/** Facts built by hand, with the few keys that a test is about. */
import { metricKey } from '../../src/facts/key.js';
import type { Fact } from '../../src/types.js';

let count = 0;

/** A fact of this metric; `text` and `quote` are made from value and unit where not given. */
export function made(metric: string, changes: Partial<Fact> = {}): Fact {
  const text = changes.text ?? `${changes.value ?? ''}${changes.unit ?? ''}`;
  count++;
  return { metric, metric_key: metricKey(metric), text, status: 'actual', quote: `${metric}${text}`, sentence: `${metric}${text}。`, file: 'a.txt', line: count, id: `f${String(count).padStart(4, '0')}`, start: 0, end: 1, inherited: [], rule: 'level-left', ...changes };
}
