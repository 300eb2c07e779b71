/** The plan of a matcher in a file of built tables (image/format.ts): sources of expressions are made when they are asked for. */
import type { Image } from '../image/read.js';
import { stringAt, type Strings } from '../image/strings.js';
import type { ImageWriter } from '../image/write.js';
import { checked, readTrie, writeTrie } from '../lexicon/trie-image.js';
import type { MatcherPlan, PatternPlan, RulePlan } from './plan.js';

export function writePlan(to: ImageWriter, name: string, { words, count, rules, filter }: MatcherPlan): void {
  writeTrie(to, `${name}.words`, words);
  const { width, units, patterns, shelves } = filter;
  to.numbers(`${name}.units`, units);
  to.numbers(`${name}.patterns`, patterns);
  to.strings(`${name}.sources`, rules.flatMap(({ match, unless }) => [...match.map(({ source }) => source), ...unless]));
  const kept = rules.map(({ match, unless }) => ({ match: match.map(({ groups, ways }) => ({ groups, ways })), unless: unless.length }));
  to.json(`${name}.rest`, { count, rules: kept, width, shelves } satisfies Rest);
}

export function readPlan(image: Image, name: string): MatcherPlan {
  const { count, rules, width, shelves } = checked(isRest)(image.json(`${name}.rest`));
  const sources = image.strings(`${name}.sources`);
  let first = 0;
  const planOf = ({ match, unless }: KeptRule): RulePlan => {
    const own = first;
    const silencing = own + match.length;
    first = silencing + unless;
    return {
      match: match.map((pattern, at) => patternOf(pattern, sources, own + at)),
      get unless() { return Array.from({ length: unless }, (_, at) => stringAt(sources, silencing + at)); },
    };
  };
  return {
    words: readTrie(image, `${name}.words`, checked(isNumber)),
    count,
    rules: rules.map(planOf),
    filter: { width, shelves, units: image.ints(`${name}.units`), patterns: image.ints(`${name}.patterns`) },
  };
}

/** A rule without its sources: those of its patterns, and then of as many that silence it, stand behind those of the rules before it. */
interface KeptRule {
  readonly match: readonly Omit<PatternPlan, 'source'>[];
  readonly unless: number;
}

interface Rest extends Pick<MatcherPlan, 'count'>, Pick<MatcherPlan['filter'], 'width' | 'shelves'> {
  readonly rules: readonly KeptRule[];
}

/** JSON knows no undefined: groups outside all slots come back as null. */
function patternOf({ groups, ways }: KeptRule['match'][number], sources: Strings, at: number): PatternPlan {
  return { groups: groups.map((slot) => slot ?? undefined), ways, get source() { return stringAt(sources, at); } };
}

const isRest = (plain: unknown): plain is Rest => typeof plain === 'object' && plain !== null && 'shelves' in plain;
const isNumber = (plain: unknown): plain is number => typeof plain === 'number';
