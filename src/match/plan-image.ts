/** The plan of a matcher in a file of built tables (image/format.ts). */
import type { Image } from '../image/read.js';
import type { ImageWriter } from '../image/write.js';
import { checked, readTrie, writeTrie } from '../lexicon/trie-image.js';
import type { MatcherPlan, RulePlan } from './plan.js';

export function writePlan(to: ImageWriter, name: string, { words, count, rules, filter }: MatcherPlan): void {
  writeTrie(to, `${name}.words`, words);
  const { width, units, patterns, shelves } = filter;
  to.numbers(`${name}.units`, units);
  to.numbers(`${name}.patterns`, patterns);
  to.json(`${name}.rest`, { count, rules, width, shelves } satisfies Rest);
}

export function readPlan(image: Image, name: string): MatcherPlan {
  const { count, rules, width, shelves } = checked(isRest)(image.json(`${name}.rest`));
  return {
    words: readTrie(image, `${name}.words`, checked(isNumber)),
    count,
    rules: rules.map(ruleOf),
    filter: { width, shelves, units: image.ints(`${name}.units`), patterns: image.ints(`${name}.patterns`) },
  };
}

interface Rest extends Pick<MatcherPlan, 'count' | 'rules'>, Pick<MatcherPlan['filter'], 'width' | 'shelves'> {}

/** JSON knows no undefined: groups outside all slots come back as null. */
function ruleOf({ match, unless }: RulePlan): RulePlan {
  return { match: match.map(({ source, groups }) => ({ source, groups: groups.map((slot) => slot ?? undefined) })), unless };
}

const isRest = (plain: unknown): plain is Rest => typeof plain === 'object' && plain !== null && 'shelves' in plain;
const isNumber = (plain: unknown): plain is number => typeof plain === 'number';
