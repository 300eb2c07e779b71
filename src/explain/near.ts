/**
 * Near misses: the ways on which a pattern would take a figure if one thing were otherwise.
 *
 *     发电量 [目前] 为 3.2亿千瓦时        one to three tokens stand in the way
 *     发电量 为 [3.2亿千瓦时]            the figure is of another kind than the step takes
 *     发电量 [ ] 3.2                    one step has nothing to take
 */
import type { TokenRange } from '../match/match.js';
import type { Kinds, Pattern, Step } from '../rules/types.js';
import { elementsOf, type Element } from './elements.js';
import { createTracer, holds, type Seen, type Tracer, type Way } from './trace.js';

/** What would have to be otherwise; ranked from the likeliest slip to the least. */
export type MissKind = 'kind' | 'between' | 'missing';

export interface NearMiss {
  readonly kind: MissKind;
  /** Index of the step that fails. */
  readonly step: number;
  /** The tokens in the way, or the one of another kind; empty where something is missing. */
  readonly tokens: TokenRange;
  /** All that the pattern would take. */
  readonly span: TokenRange;
  readonly elements: readonly Element[];
  /** Lower is nearer. */
  readonly cost: number;
}

/** The longest run of tokens that counts as one thing in the way. */
const LONGEST_RUN = 3;
/** How far before a figure a near miss may begin, in tokens. */
const REACH = 30;
/** What a missing step costs: more than three tokens in the way, since most patterns lack a word in most sentences. */
const MISSING = 5;

/** Where misses are looked for. */
export interface Scene {
  readonly tokens: readonly Seen[];
  /** The slots that hold figures. */
  readonly slots: readonly string[];
  /** Which tags go together on one token. */
  readonly kinds: Kinds;
}

/** The nearest miss of a pattern at the figure token, which has to stand in one of the figure slots; undefined where none is near. */
export function nearestMiss(pattern: Pattern, figure: number, scene: Scene): NearMiss | undefined {
  const search: Search = { pattern, ...scene, tracer: createTracer(pattern, scene.tokens), figure };
  let best: NearMiss | undefined;
  for (let from = Math.max(0, figure - REACH); from <= figure; from++) {
    for (const miss of missesFrom(search, from)) if (best === undefined || miss.cost < best.cost) best = miss;
  }
  return best;
}

interface Search extends Scene {
  readonly pattern: Pattern;
  readonly tracer: Tracer;
  readonly figure: number;
}

/** Every way from a token that needs one change, each pair of step and token looked at once. */
function missesFrom(search: Search, from: number): NearMiss[] {
  const { pattern, tracer } = search;
  const found: NearMiss[] = [];
  const met = new Set<string>();
  const visit = (taken: readonly TokenRange[], at: number): void => {
    const step = taken.length;
    if (step >= pattern.steps.length || at > search.figure || met.has(`${step} ${at}`)) return;
    met.add(`${step} ${at}`);
    found.push(...changesAt(search, taken, at));
    for (const end of tracer.ends(step, at)) visit([...taken, { from: at, to: end }], end);
  };
  visit([], from);
  return found;
}

function changesAt(search: Search, taken: readonly TokenRange[], at: number): NearMiss[] {
  const { pattern, tracer, figure } = search;
  const step = pattern.steps[taken.length];
  if (step === undefined) return [];
  const index = taken.length;
  const found: NearMiss[] = [];
  const add = (kind: MissKind, tokens: TokenRange, rest: Way, cost: number): void => {
    if (rest.whole) found.push(...missOf(search, { kind, taken, tokens, rest, cost }));
  };
  const takesFigure = at === figure && step.slot !== undefined && search.slots.includes(step.slot);
  if (takesFigure && !tracer.ends(index, at).includes(at + 1)) {
    add('kind', { from: at, to: at + 1 }, tracer.walk(index + 1, at + 1), strangeness(step, search.tokens[at], search.kinds));
  }
  if (index > 0) {
    for (let run = 1; run <= LONGEST_RUN && at + run <= figure; run++) {
      const rest = tracer.walk(index, at + run);
      const [first] = rest.steps;
      if (first && first.to > first.from) add('between', { from: at, to: at + run }, rest, run);
    }
  }
  if (step.min > 0 && step.slot === undefined) add('missing', { from: at, to: at }, tracer.walk(index + 1, at), MISSING);
  return found;
}

/** How far the figure is from what the step takes: 0 a part of the test holds, 1 a figure of a kindred kind, else another thing altogether. */
function strangeness({ choices }: Step, token: Seen | undefined, kinds: Kinds): number {
  if (token === undefined) return STRANGE;
  const tests = choices.flat();
  const parts = tests.flatMap((test) => (test.is === 'all' ? test.tests : [test]));
  if (parts.some((part) => part.is === 'tag' && holds(part, token))) return 0;
  const wanted = parts.flatMap((part) => (part.is === 'tag' ? [part.tag] : []));
  const kindred = Object.values(kinds).some((tags) => wanted.some((tag) => tags.includes(tag)) && token.tags.some((tag) => tags.includes(tag)));
  return kindred ? 1 : STRANGE;
}

const STRANGE = MISSING;

interface Change {
  readonly kind: MissKind;
  readonly taken: readonly TokenRange[];
  readonly tokens: TokenRange;
  readonly rest: Way;
  readonly cost: number;
}

/** The miss, if the figure stands in a figure slot of it. */
function missOf({ pattern, figure, slots }: Search, { kind, taken, tokens, rest, cost }: Change): NearMiss[] {
  const steps = kind === 'between' ? [...taken, ...rest.steps] : [...taken, tokens, ...rest.steps];
  const holdsFigure = pattern.steps.some(({ slot }, index) => {
    const own = steps[index];
    return slot !== undefined && slots.includes(slot) && own !== undefined && own.from <= figure && figure < own.to;
  });
  if (!holdsFigure) return [];
  const later = kind === 'between' ? rest.steps.slice(1) : rest.steps;
  const elements = elementsOf(pattern, taken, { at: tokens, rest: later });
  const span = { from: taken[0]?.from ?? tokens.from, to: rest.at };
  return [{ kind, step: taken.length, tokens, span, elements, cost }];
}
