/**
 * Figures that say how many of a group do something: 近40%的搬迁民众拥有私家车, 快递包裹中有超1亿件在农村流动. The group alone names
 * the whole; what its members do, read up to the end of the clause, tells the figure apart.
 *
 *     近40% 的 [搬迁民众] [拥有私家车]      拥有私家车的搬迁民众占比, of 搬迁民众
 */
import { isCounter, LISTERS } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { isPartner } from '../name/name.js';
import { PASSIVE } from '../name/predicate-phrase.js';
import { isBare, isProperty } from '../name/property.js';
import { draftWith, type Draft } from './draft.js';
import { CLAUSE_ENDS, doingOf, MAX_PREDICATE_UNITS, measuredMembers as membersOf } from './group-members.js';
import type { Site } from './step.js';
import { turnBehind } from './turned-count.js';

/** Percentages of these say how high something is, of nothing: 2%的税率, 30%的补贴, 5%的增速. */
const DEGREES = patternOf`${'names/degrees'}$`;
/** So are names that measure a level themselves. */
const LEVELS = patternOf`${'names/level_ends'}$`;
const PORTION = /份额|占比|比重|比例/u;
/** What opens a predicate and says nothing of the deed. */
const SOFT: ReadonlySet<string> = new Set(['adverb', 'each', 'aux', 'target', 'paren', 'period']);
const OPENS: ReadonlySet<string> = new Set(['light', 'act', 'prep', 'reach', 'rank', 'become', 'up', 'down', 'up-verb', 'down-verb', 'state', 'gap']);
/** 22%的赛事|维持|线上举办: words of rules, that open a predicate too. */
const KEEPS: ReadonlySet<string> = setOf('names/keeps');
/** 90%是出口船舶: what follows is what the members are. */
const IS: ReadonlySet<string> = setOf('names/is_group');
/** Dimensions of figures that are facts of their own: 70多家在当地设立100家企业. */
const FACTS: ReadonlySet<string> = new Set(['count', 'person', 'money', 'percent']);
const WITHIN = /(?<=.{2})(?:当中|(?<!高|初|集|其|完)中)$/u;
const MIN_UNITS = 2;

/** The draft of a share or count of a group, with the group as its parent; any other draft as it is. */
export function ofGroup(draft: Draft, { tokens }: Site): Draft {
  const { name, quantity, figure, rule } = draft;
  if (name === undefined || quantity === undefined) return draft;
  if (quantity.dimension === 'percent') return name.start >= figure.end && isOfNameBehind(draft, tokens) ? shareOfGroup(draft, tokens) : draft;
  const counts = quantity.dimension === 'count' || quantity.dimension === 'person';
  const done = counts && rule.id === 'counter-right' ? doneInEach(draft, tokens) : undefined;
  if (done !== undefined) return draftWith(draft, { name: { ...name, text: done } });
  if (counts && rule.id === 'counter-right') return partOfGroup(draft, tokens);
  return counts && rule.id === 'level-left' && WITHIN.test(name.text) ? countInGroup(draft, tokens) : draft;
}

/** 40%|的民众, 占40%|的民众: true of a percentage that the name behind it is told by. */
function isOfNameBehind({ rule, parent, at }: Draft, tokens: readonly Token[]): boolean {
  return parent === undefined && (rule.id === 'counter-right' || (rule.id === 'share' && tokens[at + 1]?.kind === 'de'));
}

/** 在67件|案件中适用惩罚性赔偿: in which of them something is done; undefined of all other counts. */
function doneInEach({ at, figure }: Draft, tokens: readonly Token[]): string | undefined {
  if (!IN_EACH.has(tokens[at - 1]?.text ?? '')) return undefined;
  const from = tokens.findIndex(({ start }) => start >= figure.end);
  const end = tokens.findIndex(({ kind }, index) => index >= from && CLAUSE_ENDS.has(kind));
  const clause = from < 0 ? [] : tokens.slice(from, end < 0 ? tokens.length : end);
  if (clause.some(({ quantity, change, items }) => (quantity ?? change ?? items) !== undefined)) return undefined;
  const { things, deed } = DONE_IN.exec(clause.map(({ text }) => text).join(''))?.groups ?? {};
  return things === undefined || deed === undefined ? undefined : `${deed}的${things}`;
}

const IN_EACH: ReadonlySet<string> = setOf('names/lies_at');
const DONE_IN = patternOf`^(?<things>${'names/things_done_in'})${'names/middles'}(?<deed>[^的]{4,14})$`;

/** 41个大类行业中有39个|行业|增加值保持增长: those of the things counted before that do so. */
function partOfGroup(draft: Draft, tokens: readonly Token[]): Draft {
  const { name, at } = draft;
  const has = tokens[at - 1];
  const end = tokens[at - 2]?.kind === 'comma' ? at - 3 : at - 2;
  const [whole, counter] = [tokens[end], tokens[end - 1]];
  if (name === undefined) return draft;
  const behind = nounsBehind(tokens, at);
  // 30所|乡镇学校食堂: no division is counted so.
  const those = OF_DIVISIONS.has(draft.quantity?.unit ?? '') ? memberOf(behind) : undefined;
  const among = has !== undefined && whole?.kind === 'noun' && HAS.test(has.text) && WITHIN.test(whole.text) && isCounter(counter?.kind);
  if (those !== undefined) return draftWith(measuredMembers(draft, tokens, those), among ? { parent: whole.text.replace(WITHIN, '') } : {});
  if (!among) {
    const turn = behind.text === name.text && behind.text.length >= MIN_UNITS && name.verb === undefined ? turnBehind(tokens, at) : undefined;
    if (turn !== undefined) return draftWith(draft, { name: { ...name, text: `${turn}的${name.text}` } });
    const [, thing, property = ''] = behind.turns ? (MEASURED_MEMBERS.exec(behind.text) ?? []) : [];
    return thing !== undefined && thing.length >= MIN_UNITS && (behind.undergone || isProperty(property)) && !COUNTS.test(property) ? measuredMembers(draft, tokens, thing) : draft;
  }
  // 41个大类|行业: how the things are classed is part of their name.
  const group = (counter?.quantity?.unit === CLASS ? CLASS : '') + whole.text.replace(WITHIN, '');
  const measured = isProperty(name.text);
  const does = predicate(tokens, name.end, false);
  if (does === undefined) return draft;
  return draftWith(draft, { name: { ...name, text: measured ? `${name.text}${does}的${group}` : named(name.text, does) }, parent: group });
}

/** Members of the country that are counted by a word of one or two characters, and what is measured of them: 10个|区|广告业务收入, 29个|省区市|用电量, 18个|市（州）|外贸. */
const MEMBER = patternOf`^(${'names/division_members'}(?:（[^（）]{1,5}）)?)(?![级域民场城长容块间位街道委会园外内中部际情州（])(.{2,})$`;
const OF_DIVISIONS: ReadonlySet<string> = new Set(['', ...wordsOf('names/units_of_all')]);
const OVER = /(?:超过?|突破|逾|达到?|实现|保持)$/u;
const TURNS: ReadonlySet<string> = new Set(['up-verb', 'down-verb', 'up', 'down', 'flat']);

interface Behind {
  readonly text: string;
  /** True where what is measured is said to rise, fall or stay, without a figure. */
  readonly turns: boolean;
  /** True where that is done to it: 9家|银行评级|被|下调. */
  readonly undergone: boolean;
}

/** The nouns behind the counter `at`, and brackets among them. */
function nounsBehind(tokens: readonly Token[], at: number): Behind {
  let text = '';
  let i = at + 1;
  for (; NAMED.has(tokens[i]?.kind ?? ''); i++) text += tokens[i]?.text ?? '';
  while (BETWEEN.has(tokens[i]?.kind ?? '')) i++;
  const undergone = PASSIVE.has(tokens[i]?.text ?? '');
  if (undergone) i++;
  return { text, undergone, turns: TURNS.has(tokens[i]?.kind ?? '') && tokens[i]?.change === undefined };
}

/** 14家|公司|股价, 9家|银行|评级. */
const MEASURED_MEMBERS = patternOf`^(.{0,8}?(?:${'names/measured_things'}|${'names/things'}))(?!${'names/no_things_behind'})(.{2,})$`;
/** 70个大中城市|上涨城市个数|减少: a number of others. */
const COUNTS = patternOf`${'names/numbers_of'}$`;
const NAMED: ReadonlySet<string> = new Set(['noun', 'rate', 'paren']);
const BETWEEN: ReadonlySet<string> = new Set(['adverb', 'light', 'basis']);

/** Those members of the country; undefined where nothing is measured of them. */
function memberOf({ text, turns }: Behind): string | undefined {
  const [, thing, rest = ''] = MEMBER.exec(text) ?? [];
  const measured = rest.replace(OVER, '');
  return thing !== undefined && (turns || isProperty(measured)) ? thing : undefined;
}

/** 159个|村集体经济纯收入|超过10万元: those of whom the clause says how much, and the clause. */
function measuredMembers(draft: Draft, tokens: readonly Token[], thing: string): Draft {
  const { name, figure } = draft;
  const from = tokens.findIndex(({ start }) => start >= figure.end);
  const end = tokens.findIndex(({ kind }, index) => index >= from && CLAUSE_ENDS.has(kind));
  const clause = from < 0 ? '' : tokens.slice(from, end < 0 ? tokens.length : end).map(({ text }) => text).join('').slice(thing.length);
  return name === undefined ? draft : draftWith(draft, { name: { ...name, text: clause === '' || clause.length > MAX_PREDICATE_UNITS ? thing : `${clause}的${thing}` } });
}

/** 已有, 仅有: what opens a statement of how many of those before. */
const HAS = patternOf`^${'names/before_has'}?有$`;
const CLASS = '大类';

/** 80%的企业实现盈利; without a predicate 全球30%的订单 is 订单占比. */
function shareOfGroup(draft: Draft, tokens: readonly Token[]): Draft {
  const { name, figure } = draft;
  if (name === undefined || DEGREES.test(name.text)) return draft;
  const verb = name.verb !== undefined && name.text.startsWith(name.verb.text) ? name.verb.text : '';
  const whole = name.text.slice(verb.length);
  const doing = verb === '' ? doingOf(whole, tokens, name.end) : undefined;
  if (doing !== undefined) return draftWith(draft, { shape: 'share', name: { ...name, text: named(doing.those, doing.does) }, parent: doing.those });
  const { members, property } = membersOf(whole) ?? {};
  const at = tokens.findIndex(({ start }) => start === figure.start);
  const place = wholePlace(tokens, at);
  // 全国0.6%的国土面积: what the whole is measured by is no member's.
  const amount = EVERYWHERE.has(place) && (members === undefined || members.length < MIN_UNITS) && isProperty(whole);
  const measured = !amount && members !== undefined;
  const group = measured ? members : whole;
  if (group === '' || (measured && group.length < MIN_UNITS) || (isBare(group) && place === '') || LEVELS.test(group) || PORTION.test(group)) return draft;
  const does = verb === '' && !amount ? (predicate(tokens, name.end, measured) ?? predicateOfList(tokens, name.end)) : undefined;
  // 60%的|人: of whom nothing is told.
  if (group.length < MIN_UNITS && does === undefined) return draft;
  // 年均6.1%的|经济|增长: how much it grew, and no share.
  const grown = tokens[at + 1]?.kind === 'de' || !measured ? GROWTH.exec(does ?? '')?.[0] : undefined;
  if (grown !== undefined) return draftWith(draft, { name: { ...name, text: name.text + grown } });
  // 近七成行业利润: nothing is said of them beyond.
  if (measured && does === undefined) return EVERYWHERE.has(place) ? draftWith(draft, { shape: 'share', parent: place + whole }) : draft;
  const text = named(group, does === undefined ? undefined : (measured ? property : '') + does);
  return draftWith(draft, { shape: 'share', name: { ...name, text: verb + text }, parent: place + group });
}

/** 超过八成的行业|和|近六成的产品|增速回升: what is said of the last of a list of shares is said of each; undefined elsewhere. */
function predicateOfList(tokens: readonly Token[], end: number): string | undefined {
  let at = tokens.findIndex((token) => token.start >= end);
  while (LISTERS.has(tokens[at]?.kind ?? '') && tokens[at + 1]?.quantity?.dimension === 'percent') {
    at += tokens[at + 2]?.kind === 'de' ? 3 : 2;
    if (tokens[at]?.kind !== 'noun') return undefined;
    at++;
  }
  const last = tokens[at - 1];
  if (at < 2 || last?.end === end || last?.kind !== 'noun') return undefined;
  const stop = tokens.findIndex(({ kind }, index) => index >= at && CLAUSE_ENDS.has(kind));
  const words = tokens.slice(at, stop < 0 ? tokens.length : stop);
  const text = words.map((token) => token.text).join('');
  return text === '' || text.length > MAX_PREDICATE_UNITS || words.some(({ quantity, change }) => quantity !== undefined || change !== undefined) ? undefined : text;
}

const GROWTH = patternOf`^[正负]?${'names/growth_ends'}$`;

/** 贡献了|全省|24.4%的进出口额, 全球|30%的订单、20%的产能: the place of the whole; '' where none is told. */
function wholePlace(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1];
  if (isPartner(before) || EVERYWHERE.has(before?.text ?? '')) return before?.text ?? '';
  const first = before?.kind === 'enum' ? tokens.findLastIndex(({ quantity }, index) => index < at && quantity?.dimension === 'percent') : -1;
  return first > 0 && tokens[first + 1]?.kind === 'de' && at - first <= MAX_TO_FIRST && EVERYWHERE.has(tokens[first - 1]?.text ?? '') ? (tokens[first - 1]?.text ?? '') : '';
}

/** Tokens between two shares of one place: 72%|的|国土面积|、|27%. */
const MAX_TO_FIRST = 5;

const EVERYWHERE = setOf('parents/everywhere');

/** 快递包裹中有1亿件在农村流动: the members that do so. */
function countInGroup(draft: Draft, tokens: readonly Token[]): Draft {
  const { name, figure } = draft;
  const group = name?.text.replace(WITHIN, '') ?? '';
  if (name === undefined || group.length < MIN_UNITS) return draft;
  const does = predicate(tokens, figure.end, false);
  return does === undefined ? draftWith(draft, { name: { ...name, text: group } }) : draftWith(draft, { name: { ...name, text: named(group, does) }, parent: group });
}

function named(group: string, does: string | undefined): string {
  if (does === undefined) return group;
  const is = [...IS].find((word) => does.startsWith(word));
  const what = is === undefined ? does : does.slice(is.length);
  return is !== undefined && what.endsWith(group) ? what : `${what}的${group}`;
}

/** The words from `at` to the end of the clause, without adverbs up front; undefined where they are no predicate or too long. */
function predicate(tokens: readonly Token[], at: number, measured: boolean): string | undefined {
  let from = tokens.findIndex(({ end }) => end > at);
  if (from < 0) return undefined;
  const cut = tokens[from];
  // 企业|获奖: the rest of the word that the name ends in.
  const rest = cut !== undefined && cut.start < at ? cut.text.slice(at - cut.start) : '';
  if (rest !== '') from++;
  else while (SOFT.has(tokens[from]?.kind ?? '') || (tokens[from]?.kind === 'prep' && tokens[from + 1]?.kind === 'period')) from++;
  const end = tokens.findIndex(({ kind }, index) => index >= from && CLAUSE_ENDS.has(kind));
  // 增速超过10%的省区市|依次为：北京、…: a list is no predicate.
  if (tokens[end]?.kind === 'colon') return undefined;
  const words = tokens.slice(from, end < 0 ? tokens.length : end);
  if (rest === '' && !OPENS.has(words[0]?.kind ?? '') && !KEEPS.has(words[0]?.text ?? '') && !(measured && words[0]?.quantity !== undefined)) return undefined;
  // 四分之一的经济学家认为，…
  if (rest === '' && words.length === 1 && words[0]?.kind === 'light') return undefined;
  const text = (rest + words.map((token) => token.text).join('')).replace(/了$/u, '');
  if (text === '' || text.length > MAX_PREDICATE_UNITS) return undefined;
  const tellsMore = words.some(({ change, quantity }, index) => {
    if (change !== undefined || (index > 0 && quantity?.dimension === 'percent')) return true;
    return !measured && quantity !== undefined && FACTS.has(quantity.dimension);
  });
  return tellsMore ? undefined : text;
}
