/** What every rule made of one sentence. */
import type { Match, TokenRange } from '../match/match.js';
import type { Beaten } from '../match/overlap.js';
import type { Kinds, Pattern, Rule, Step } from '../rules/types.js';
import { printStep, printTest } from '../rules/print.js';
import type { Span } from '../types.js';
import { decidingClause } from './clauses.js';
import { elementsOf, type Element } from './elements.js';
import { nearestMiss, type NearMiss } from './near.js';
import { createTracer, holds, type Seen, type Way } from './trace.js';
import type { ElementExplanation, Miss, RuleExplanation } from './types.js';

/** A sentence as explanations need it. */
export interface SentenceView {
  readonly tokens: readonly (Seen & Span & { readonly unit?: string })[];
  readonly textOf: (range: TokenRange) => string;
  readonly matches: readonly Match[];
  readonly beaten: readonly Beaten[];
  /** Indices of the figures that no rule claimed. */
  readonly unclaimed: readonly number[];
  /** Whether a fact has the figure at a token. */
  readonly hasFact: (token: number) => boolean;
  /** Which tags go together on one token. */
  readonly kinds: Kinds;
}

/** The slots that hold figures, the main one first. */
const FIGURES = ['value', 'change'] as const;
/** The near misses shown of one figure. */
const NEAREST = 3;

/** Matched rules by place, then beaten and silenced ones, then near misses, the nearest first, then what was asked for. */
export function explainRules(view: SentenceView, rules: readonly Rule[], { rule, all }: { readonly rule?: string; readonly all?: boolean }): readonly RuleExplanation[] {
  const asked = (id: string): boolean => all === true || id === rule;
  const matched = view.matches.map((match) => ofMatch(view, match));
  const beaten = view.beaten.filter(({ match, by }) => asked(match.rule.id) || (rule === undefined && match.rule.id !== by.rule.id)).map((loss) => ofBeaten(view, loss));
  const silenced = rules.flatMap((each) => [...ofSilenced(view, each), ...ofUnit(view, each)]);
  const quiet = rule === undefined ? nearMisses(view, rules) : [];
  const told = [...matched, ...beaten, ...silenced];
  const rest = rules.filter(({ id }) => asked(id)).flatMap((each) => ofAsked(view, each, told));
  return [...told, ...quiet.filter(({ rule: id }) => !asked(id)), ...rest];
}

type About = Pick<RuleExplanation, 'rule' | 'file' | 'builtin' | 'pattern' | 'source'>;

function about(rule: Rule, pattern: number): About {
  const place = rule.origin === 'builtin' ? { file: rule.file.replace(/^.*(?=\brules\/)/, ''), builtin: true as const } : { file: rule.file };
  return { rule: rule.id, ...place, pattern: pattern + 1, source: rule.match[pattern]?.source ?? '' };
}

function ofMatch(view: SentenceView, match: Match): RuleExplanation {
  const { from, to, rule, pattern, slots } = match;
  const figure = slots['value']?.from;
  return {
    ...about(rule, pattern), verdict: 'matched', text: view.textOf({ from, to }), slots: slotTexts(view, slots), elements: elementsAt(view, rule.match[pattern], from),
    ...(rule.set['shape'] === 'none' ? { dismisses: true } : figure !== undefined && !view.hasFact(figure) ? { factless: true } : {}),
  };
}

function ofBeaten(view: SentenceView, { match, by, slots: lost }: Beaten): RuleExplanation {
  const clause = decidingClause(by, match, FIGURES);
  const [slot = 'value'] = lost;
  const range = match.slots[slot];
  return { ...ofMatch(view, match), verdict: 'beaten', by: { rule: by.rule.id, clause: clause.number, name: clause.name, figure: range ? view.textOf(range) : '' } };
}

/** The matches that a rule would have, but for an `unless` pattern. */
function ofSilenced(view: SentenceView, rule: Rule): readonly RuleExplanation[] {
  const silencer = rule.unless.flatMap((pattern) => createTracer(pattern, view.tokens).matches().slice(0, 1).map((way) => ({ pattern, way })))[0];
  if (silencer === undefined) return [];
  const unless = { source: silencer.pattern.source, text: view.textOf(rangeOf(silencer.way)) };
  return rule.match.flatMap((pattern, index) =>
    createTracer(pattern, view.tokens).matches().map((way): RuleExplanation => ({
      ...about(rule, index),
      verdict: 'silenced',
      text: view.textOf(rangeOf(way)),
      slots: slotsOfWay(view, pattern, way),
      elements: shown(view, elementsOf(pattern, way.steps)),
      unless,
    })),
  );
}

/** The matches that a rule of the user would have, but for the unit of their figure; nobody asks why a built-in one passes over all other units. */
function ofUnit(view: SentenceView, rule: Rule): readonly RuleExplanation[] {
  const { units, origin } = rule;
  if (units === undefined || origin === 'builtin') return [];
  return rule.match.flatMap((pattern, index) =>
    createTracer(pattern, view.tokens).matches().flatMap((way): readonly RuleExplanation[] => {
      const slots = rangesOf(pattern, way);
      const found = view.tokens[(slots['value'] ?? slots['change'])?.from ?? -1]?.unit ?? '';
      if (units.includes(found)) return [];
      return [{
        ...about(rule, index),
        verdict: 'unit',
        text: view.textOf(rangeOf(way)),
        slots: slotTexts(view, slots),
        elements: shown(view, elementsOf(pattern, way.steps)),
        unit: { found, named: units },
      }];
    }),
  );
}

/** Of every unclaimed figure the rules that came nearest; not those that would only say that it is no fact. */
function nearMisses(view: SentenceView, rules: readonly Rule[]): readonly RuleExplanation[] {
  return view.unclaimed.flatMap((figure) =>
    rules
      .filter(({ set, units }) => set['shape'] !== 'none' && (units === undefined || units.includes(view.tokens[figure]?.unit ?? '')))
      .flatMap((rule) => nearestOf(view, rule, figure) ?? [])
      .sort((a, b) => a.cost - b.cost)
      .slice(0, NEAREST)
      .map(({ found }) => found),
  );
}

function nearestOf(view: SentenceView, rule: Rule, figure: number): { readonly cost: number; readonly found: RuleExplanation } | undefined {
  let best: { readonly cost: number; readonly found: RuleExplanation } | undefined;
  for (const [index, pattern] of rule.match.entries()) {
    const miss = nearestMiss(pattern, figure, { tokens: view.tokens, slots: FIGURES, kinds: view.kinds });
    if (miss && (best === undefined || miss.cost < best.cost)) best = { cost: miss.cost, found: ofMiss(view, rule, index, miss) };
  }
  return best;
}

function ofMiss(view: SentenceView, rule: Rule, index: number, miss: NearMiss): RuleExplanation {
  const { kind, elements, tokens } = miss;
  const steps = rule.match[index]?.steps;
  return {
    ...about(rule, index),
    verdict: 'near',
    text: view.textOf(miss.span),
    slots: {},
    elements: shown(view, elements),
    miss: missOf(view, { kind, elements, tokens, step: steps?.[miss.step], before: steps?.[miss.step - 1] }),
  };
}

/** Of a rule that was asked for: every pattern that has not been told yet, with its nearest miss or the furthest it came. */
function ofAsked(view: SentenceView, rule: Rule, told: readonly RuleExplanation[]): readonly RuleExplanation[] {
  return rule.match.flatMap((pattern, index) => {
    if (told.some((each) => each.rule === rule.id && each.pattern === index + 1)) return [];
    const figures = view.tokens.flatMap(({ tags }, at) => (tags.some((tag) => FIGURE_TAGS.has(tag)) ? [at] : []));
    const misses = figures.flatMap((figure) => nearestMiss(pattern, figure, { tokens: view.tokens, slots: FIGURES, kinds: view.kinds }) ?? []).sort((a, b) => a.cost - b.cost);
    const [nearest] = misses;
    return [nearest ? ofMiss(view, rule, index, nearest) : ofFurthest(view, rule, index)];
  });
}

const FIGURE_TAGS: ReadonlySet<string> = new Set(['Quantity', 'Quantities', 'Bare', 'Ordinal', 'Ordinals', 'Change', 'Changes']);

/** The furthest point that a pattern reached, whatever token it began at. */
function ofFurthest(view: SentenceView, rule: Rule, index: number): RuleExplanation {
  const pattern = rule.match[index] ?? { source: '', steps: [] };
  const tracer = createTracer(pattern, view.tokens);
  let best: Way = { whole: false, steps: [], at: 0 };
  for (let from = 0; from < view.tokens.length; from++) {
    const way = tracer.walk(0, from);
    if (way.steps.length > best.steps.length || (way.steps.length === best.steps.length && widthOf(way) > widthOf(best))) best = way;
  }
  const at = { from: best.at, to: Math.min(best.at + 1, view.tokens.length) };
  const elements = elementsOf(pattern, best.steps, { at });
  return {
    ...about(rule, index),
    verdict: 'no',
    text: view.textOf(rangeOf(best)),
    slots: {},
    elements: shown(view, elements),
    miss: missOf(view, { kind: 'stop', elements, tokens: at, step: pattern.steps[best.steps.length] }),
  };
}

interface Failure {
  readonly kind: Miss['kind'];
  readonly elements: readonly Element[];
  readonly tokens: TokenRange;
  readonly step: Step | undefined;
  readonly before?: Step | undefined;
}

function missOf(view: SentenceView, { kind, elements, tokens, step, before }: Failure): Miss {
  const failed = elements.find(({ verdict }) => verdict === 'no');
  const next = view.tokens[tokens.to];
  const found = elements.slice(0, failed ? elements.indexOf(failed) : elements.length).flatMap(({ slot }) => slot ?? []);
  const stands = view.tokens[tokens.from];
  const isElastic = kind === 'between' && before !== undefined && before.max > 1;
  return {
    kind,
    element: failed?.source ?? '',
    found: [...new Set(found)],
    tags: stands?.tags ?? [],
    fails: stands && step ? failingParts(step, stands) : [],
    ...(failed?.slot === undefined ? {} : { slot: failed.slot }),
    ...(isElastic ? { elastic: printStep(before) } : {}),
    ...(tokens.to > tokens.from ? { text: view.textOf(tokens) } : {}),
    ...(next ? { next: view.textOf({ from: tokens.to, to: tokens.to + 1 }) } : {}),
  };
}

/** Of a test with several parts those that do not hold: `!#Ratio` of `(#Counter && !#Ratio)`. */
function failingParts({ choices }: Step, token: Seen): readonly string[] {
  const [only, ...others] = choices.flat();
  if (only?.is !== 'all' || others.length > 0) return [];
  return only.tests.filter((test) => !holds(test, token)).map(printTest);
}

/** The elements of a match that the compiled matcher found. */
function elementsAt(view: SentenceView, pattern: Pattern | undefined, from: number): readonly ElementExplanation[] {
  return pattern ? shown(view, elementsOf(pattern, createTracer(pattern, view.tokens).walk(0, from).steps)) : [];
}

function shown(view: SentenceView, elements: readonly Element[]): readonly ElementExplanation[] {
  return elements.map(({ source, slot, verdict, tokens }) => ({
    source,
    ...(slot === undefined ? {} : { slot }),
    verdict,
    text: tokens ? view.textOf(tokens) : '',
    ...(verdict === 'no' && tokens ? { tags: view.tokens[tokens.from]?.tags ?? [] } : {}),
  }));
}

/** In the order of the text. */
function slotTexts(view: SentenceView, slots: Match['slots']): Readonly<Record<string, string>> {
  const filled = Object.entries(slots).flatMap(([slot, range]) => (range === undefined ? [] : [{ slot, range }]));
  return Object.fromEntries(filled.sort((a, b) => a.range.from - b.range.from).map(({ slot, range }) => [slot, view.textOf(range)]));
}

function slotsOfWay(view: SentenceView, pattern: Pattern, way: Way): Readonly<Record<string, string>> {
  return slotTexts(view, rangesOf(pattern, way));
}

function rangesOf({ steps }: Pattern, way: Way): Readonly<Record<string, TokenRange>> {
  const slots: Record<string, TokenRange> = {};
  for (const [index, { slot }] of steps.entries()) {
    const range = way.steps[index];
    if (slot === undefined || range === undefined || range.to === range.from) continue;
    slots[slot] = { from: slots[slot]?.from ?? range.from, to: range.to };
  }
  return slots;
}

function rangeOf({ steps, at }: Way): TokenRange {
  return { from: steps[0]?.from ?? at, to: at };
}

function widthOf(way: Way): number {
  const { from, to } = rangeOf(way);
  return to - from;
}
