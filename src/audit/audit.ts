/** Do printed figures agree with one another? */
import type { Fact } from '../types.js';
import { growthChecks, stockChecks } from './across.js';
import type { Check } from './check.js';
import { releaseChecks } from './release.js';
import { rowChecks } from './row.js';
import { twiceChecks } from './twice.js';

/**
 * All relations between the figures that can be judged, those that hold and those that do not, release by release in their
 * order. A figure is judged within the rounding of its printed digits; what the words leave open is not judged.
 */
export function auditFacts(facts: readonly Fact[]): Check[] {
  const files = new Map<string, Fact[]>();
  for (const fact of facts) {
    const own = files.get(fact.file);
    if (own === undefined) files.set(fact.file, [fact]);
    else own.push(fact);
  }
  const within = [...files.values()].flatMap((own) => [...own.flatMap(rowChecks), ...releaseChecks(own)]);
  const between = [...twiceChecks(facts), ...growthChecks(facts), ...stockChecks(facts)];
  const order = new Map([...files.keys()].map((file, index) => [file, index]));
  const place = ({ facts: [first] }: Check): number => (order.get(first.file) ?? 0) * 1e7 + first.start;
  return [...within, ...between].sort((a, b) => place(a) - place(b));
}
