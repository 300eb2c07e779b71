/** What the texts of tests and fixtures make the rules do, gathered while they are run. */
import type { Checkable, Coverage } from './types.js';

export interface Gatherer extends Coverage {
  /** Takes note of an analysis: of a test, or of the fixture whose file is named. */
  readonly add: (analysis: Checkable, fixture?: string) => void;
}

export function gatherCoverage(): Gatherer {
  const inFixtures = new Map<string, number>();
  const won = new Map<string, number>();
  const lostTo = new Map<string, Set<string>>();
  const texts: string[] = [];
  const read = new Map<string, boolean>();
  return {
    inFixtures, won, lostTo,
    get texts() { return texts.join('\n'); },
    get unread() { return [...read].filter(([, matched]) => !matched).map(([file]) => file); },
    add({ document, sentences, facts, unclaimed }, fixture) {
      const fired = new Set<string>();
      for (const { matches, beaten, tokens } of sentences) {
        for (const { rule } of matches) {
          fired.add(rule.id);
          won.set(rule.id, (won.get(rule.id) ?? 0) + 1);
        }
        for (const { match, by } of beaten) lostTo.set(match.rule.id, (lostTo.get(match.rule.id) ?? new Set()).add(by.rule.id));
        // Rules see simplified characters where the text is printed in Traditional ones.
        texts.push(tokens.map(({ text }) => text).join(''));
      }
      texts.push(document.text);
      if (fixture === undefined) return;
      for (const id of fired) inFixtures.set(id, (inFixtures.get(id) ?? 0) + 1);
      // A fixture without figures tests that nothing is made up; one with figures that nobody reads tests nothing.
      const idle = fired.size === 0 && facts.length === 0 && unclaimed.length > 0;
      read.set(fixture, (read.get(fixture) ?? false) || !idle);
    },
  };
}
