/** Names that stand on another side of their figure than the words of its rule do. */
import { isCounter, PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import { HAS, nameOf, textOf, type Name } from '../name/name.js';
import { deedOf } from '../name/mutual.js';
import { nameLeft } from '../name/name-left.js';
import { nameRight } from '../name/name-right.js';
import { withPredicate } from '../name/predicate.js';
import { isSpending } from '../name/purpose.js';
import { isProperty } from '../name/property.js';

/** 按|年旅客吞吐量|5000万人次|规划设计: what is planned is the measure before; undefined where none stands there. */
export function plannedBefore(plan: Name, tokens: readonly Token[], at: number): Name | undefined {
  if (!PLANNED_AS.has(plan.text)) return undefined;
  let from = at;
  while (tokens[from - 1]?.kind === 'noun') from--;
  const name = from < at ? nameLeft(tokens, { from, to: at }) : undefined;
  return name !== undefined && isProperty(name.text) ? name : undefined;
}

const PLANNED_AS = setOf('names/planned_as');

/** 计划|总投资: that it is what is planned is part of the name of what works cost in all. */
export function withPlan(name: Name, tokens: readonly Token[]): Name {
  if (!COST_IN_ALL.has(name.text)) return name;
  const at = tokens.findIndex(({ end, kind, text }) => end === name.start && kind === 'target' && PLAN.has(text));
  const plan = tokens[at];
  if (plan === undefined) return name;
  // 新开工|项目|计划|总投资
  let from = at;
  while ((tokens[from - 1]?.kind === 'noun' || tokens[from - 1]?.kind === 'act') && tokens[from - 1]?.end === tokens[from]?.start) from--;
  const works = from < at ? nameLeft(tokens, { from, to: at }) : undefined;
  return { ...name, text: (works?.text ?? '') + plan.text + name.text, start: works?.start ?? plan.start };
}

const COST_IN_ALL = setOf('names/cost_in_all');
const PLAN = setOf('names/aims');

/** 惠及|45座|大中城市|1.85亿人: people behind what was counted are those whom the verb before both reaches; undefined of other figures. */
export function reachedBy(tokens: readonly Token[], { from, to }: TokenRange, at: number): Name | undefined {
  const [verb, counter] = tokens.slice(Math.max(from - 2, 0), from);
  if (from < 2 || verb === undefined || !REACHES.has(verb.text) || !isCounter(counter?.kind) || to !== at || tokens[at]?.quantity?.dimension !== 'person') return undefined;
  return tokens.slice(from, to).every(({ kind }) => kind === 'noun' || kind === 'place') ? nameOf([verb], verb) : undefined;
}

const REACHES = setOf('names/reaches_people');

/** 中央财政|安排|3亿元|引导资金: the money that is given, where the verb alone stands before it; undefined of other figures. */
export function fundsBehind({ text, verb }: Name, tokens: readonly Token[], at: number): Name | undefined {
  const figure = tokens[at];
  if (figure?.quantity?.dimension !== 'money' || !isSpending(text) || tokens[at + 1]?.start !== figure.end) return undefined;
  const right = nameRight(tokens, { from: at + 1, to: clauseEnd(tokens, at) }, { verb: undefined, unit: figure.quantity.unit });
  return right !== undefined && FUNDS.test(right.text) ? { ...right, text: text + right.text, verb } : undefined;
}

/** 推出|三批|57家|营地, 发布|16批|140项|案例: in so many sets, and the things themselves behind their own number; undefined of other figures. */
export function ofSets({ text, verb }: Name, tokens: readonly Token[], at: number): Name | undefined {
  const [figure, next] = tokens.slice(at, at + 2);
  if (verb === undefined || text !== verb.text || figure?.quantity?.dimension !== 'count' || !SETS.has(figure.quantity.unit)) return undefined;
  if (!isCounter(next?.kind) || next?.start !== figure.end) return undefined;
  return nameRight(tokens, { from: at + 2, to: clauseEnd(tokens, at + 1) }, { verb: verb.kind === 'act' ? verb : undefined, unit: next.quantity?.unit ?? '' });
}

const SETS = setOf('names/units_of_batches');

const FUNDS = patternOf`(?<=.{2})${'names/funds'}$`;

/** 应用已|拓展至|49个|国民经济大类: what it has spread to is counted; undefined of other figures. */
export function spreadTo(tokens: readonly Token[], { from }: TokenRange, at: number): Name | undefined {
  const [become, figure, noun] = at < 1 ? [] : tokens.slice(at - 1, at + 2);
  if (become === undefined || !SPREAD_TO.has(become.text) || !isCounter(figure?.kind) || noun?.kind !== 'noun' || noun.start !== figure?.end) return undefined;
  const right = nameRight(tokens, { from: at + 1, to: clauseEnd(tokens, at) }, { verb: undefined, unit: figure.quantity?.unit ?? '' });
  const left = nameLeft(tokens, { from, to: at - 1 })?.text ?? '';
  // 保险试点|扩大至|8个|县: each of them is one.
  if (right !== undefined && TRIAL.test(left)) return { ...right, text: left + right.text };
  return right && { ...right, text: (left.length > MAX_SPREADING ? '' : left) + become.text + right.text };
}

const TRIAL = patternOf`${'names/trials'}$`;
const SPREAD_TO = setOf('names/spread_to');
/** A longer name of what spreads is left out. */
const MAX_SPREADING = 14;

/** Index of the pause or the next figure behind the figure at `at`. */
function clauseEnd(tokens: readonly Token[], at: number): number {
  const end = tokens.findIndex(({ kind, quantity }, index) => index > at && (PAUSES.has(kind) || quantity !== undefined));
  return end < 0 ? tokens.length : end;
}

/** 900人是|长期|停留: what is said of those who are counted, to the end of the clause, where it ends with a verb; undefined elsewhere. */
export function statedOf(tokens: readonly Token[], { from, to }: TokenRange): Name | undefined {
  const words = tokens.slice(from, to);
  const last = words.at(-1);
  const plain = words.length > 1 && words.every(({ kind }) => kind === 'noun' || kind === 'act' || kind === 'adverb');
  return plain && last?.kind === 'act' ? nameOf(words, undefined) : undefined;
}

/** 83人|因|恶劣天气死亡, 302人|因|骚乱|受到|指控: what befell them, at the end of the clause that begins with its cause; undefined where it ends otherwise. */
export function befallenBy(tokens: readonly Token[], { from, to }: TokenRange): Name | undefined {
  const [before, last] = [tokens[to - 2], tokens[to - 1]];
  if (last?.kind === 'act') return nameOf(before?.kind === 'light' && to - 2 > from ? [before, last] : [last], last);
  // 3300人|因|地处山区|而|孤立无援
  if (last?.kind === 'noun' && before?.kind === 'conj') return nameOf([last], undefined);
  return last?.kind === 'noun' && last.deed !== undefined ? nameOf([deedOf(last, last.deed)], undefined) : undefined;
}

/** 多地|有|56万|用户断电: of a figure without a unit behind 有 what it counts stands behind it; undefined of other figures. */
export function countedBehind(tokens: readonly Token[], at: number): Name | undefined {
  const [has, figure, noun] = at < 1 ? [] : tokens.slice(at - 1, at + 2);
  if (figure?.quantity?.unit !== '' || noun?.kind !== 'noun' || noun.start !== figure.end || !HAS.test(has?.text ?? '')) return undefined;
  const right = nameRight(tokens, { from: at + 1, to: clauseEnd(tokens, at) }, { verb: undefined, unit: '' });
  return right && withPredicate(right, tokens, at);
}

/** 参加|基本养老保险|323万人: of people who take part in a thing that is what they do, where it names no people itself. */
export function withJoining(name: Name, tokens: readonly Token[], at: number): Name {
  const { text, verb, start } = name;
  if (verb === undefined || !JOINS.has(verb.text) || tokens[at]?.quantity?.dimension !== 'person') return name;
  if (text.startsWith(verb.text) || isProperty(text) || OF_PEOPLE.test(text)) return name;
  return verb.end === start ? { ...name, text: verb.text + text, start: verb.start } : name;
}

const JOINS = setOf('names/joins_in');
const OF_PEOPLE = patternOf`${'names/names_of_people'}$`;

/** 每10万人中|拥有|大学文化程度|的|由8122人上升为15065人: those who have what the name tells, with the word of having, and of how many they are. */
export function withHolding(name: Name, tokens: readonly Token[], { from, to }: TokenRange): Name {
  const has = tokens[from - 1];
  if (has === undefined || !HOLDS.has(has.text) || has.end !== name.start || tokens[to - 1]?.kind !== 'de') return name;
  const each = tokens.slice(Math.max(from - 3, 0), from - 1);
  const among = each[0]?.kind === 'per' && each[1]?.text === AMONG ? each : [];
  return { ...name, text: textOf(among) + has.text + name.text, start: among[0]?.start ?? has.start };
}

const HOLDS = setOf('names/holds');
const [AMONG = ''] = wordsOf('names/holds_among');
