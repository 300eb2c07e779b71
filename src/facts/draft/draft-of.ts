/** One match → one draft: its figure, its name, its changes. */
import { patternOf, setOf } from '../../lexicon/lists.js';
import { isCounter } from '../../annotate/kinds.js';
import { groupingBefore } from '../../annotate/quantity/grouping.js';
import { inPercent } from '../../annotate/quantity/fraction.js';
import { quantityWith } from '../../annotate/quantity/place.js';
import { tokenWith, type Token } from '../../annotate/token.js';
import { opening, type Match, type TokenRange } from '../../match/match.js';
import type { ChangeBasis, Quantity, Span } from '../../types.js';
import { withWhatIsSaid } from '../name/counted.js';
import { broughtTo, withDeed } from '../name/brought.js';
import { nameLeft } from '../name/name-left.js';
import { negated } from '../name/negated.js';
import { nameRight } from '../name/name-right.js';
import { ofAge } from '../name/of-age.js';
import { nameOf, textOf, type Name } from '../name/name.js';
import { spreadOver } from '../name/spread.js';
import { withEach } from '../name/per-head.js';
import { isBare } from '../name/property.js';
import { befallenBy, countedBehind, statedOf, fundsBehind, ofSets, plannedBefore, reachedBy, withPlan, spreadTo, withHolding, withJoining } from './apart.js';
import type { Draft, Shape } from './draft.js';
import { heldAgainst } from './held-level.js';
import { withListed } from './listed.js';
import { measuresNothing } from './nothing.js';
import { OF_SIZE } from './of-size.js';
import { ofThose } from './of-those.js';
import { withCounted, withShort } from './partners.js';
import { unjudged } from './rates.js';

/** The changes of a slot, each member of a list on its own. */
export function changesIn(tokens: readonly Token[], range: TokenRange | undefined): Token[] {
  if (range === undefined) return [];
  const changes: Token[] = [];
  for (let at = range.from; at < range.to; at++) {
    const token = tokens[at];
    if (token?.kind === 'changes') changes.push(...(token.items ?? []));
    else if (token?.change) changes.push(token);
  }
  return changes;
}

/** Token index of a match's main figure. */
export function figureAt({ slots, from }: Match): number {
  return (slots['value'] ?? slots['change'])?.from ?? from;
}

/** A draft of one figure; undefined where the slots hold none. */
export function draftOf(tokens: readonly Token[], match: Match, shape: Shape): Draft | undefined {
  const at = figureAt(match);
  const figure = tokens[at];
  if (figure === undefined) return undefined;
  const quantity = match.slots['value'] ? asShare(withUnit(figure.quantity, match), shape) : undefined;
  const changes = match.slots['value'] ? [] : changeFrom(tokens, match, figure);
  if ((quantity === undefined && changes.length === 0) || (shape === 'rank' && SETS.has(quantity?.unit ?? ''))) return undefined;
  const told = shape === 'share' ? ofThose(tokens, match) : undefined;
  const named = told ?? nameFor(tokens, match, at);
  const name = named && negated(named, tokens);
  if (name !== undefined && measuresNothing(name, { quantity, changes }, { tokens, at })) return undefined;
  const previous = previousFrom(tokens, match.slots['previous'], quantity) ?? changes[0]?.from;
  const parent = told === undefined ? parentFor(tokens, match, shape) : undefined;
  const rate = unjudged(opening(tokens, match.slots['rate'])?.text);
  return {
    rule: match.rule, at, figure: spanOf(figure), quantity, name, rate, metric: undefined, parent, owner: undefined, changes, previous, subject: undefined,
    shape, span: spanOfMatch(tokens, match), inherited: [], checks: checksOf(match),
  };
}

/** 排名前5|家银行: so many things, and no place of one. */
const SETS: ReadonlySet<string> = setOf('quantities/units_of_sets');

/** The reason to look that the rule itself gives. */
export function checksOf({ rule }: Match): string[] {
  const reason = rule.set['check'];
  return typeof reason === 'string' ? [reason] : [];
}

/** The quantity in the unit of its rule where the text gives none: 以[88]比79战胜 with `unit: 分`. */
function withUnit(quantity: Quantity | undefined, { rule }: Match): Quantity | undefined {
  const unit = rule.set['unit'];
  return quantity === undefined || typeof unit !== 'string' || quantity.unit !== '' ? quantity : quantityWith(quantity, { unit });
}

/** 占全国的三分之一: of a share the fraction is told in percent, to two decimals where it has no end. */
function asShare(quantity: Quantity | undefined, shape: Shape): Quantity | undefined {
  if (quantity === undefined || shape !== 'share' || quantity.dimension !== 'ratio' || quantity.unit !== '' || quantity.value >= 1) return quantity;
  return inPercent(quantity);
}

const BASES: readonly ChangeBasis[] = ['yoy', 'mom', 'ytd', 'since', 'none'];

function basisSet({ rule }: Match): ChangeBasis | undefined {
  return BASES.find((basis) => basis === rule.set['change_basis']);
}

/** A change token, or a bare amount whose sign a word of direction before the metric gives: 减环节82%. */
function changeFrom(tokens: readonly Token[], match: Match, figure: Token): Draft['changes'] {
  const basis = basisSet(match);
  const change = turned(figure.change, tokens, match);
  if (change?.basis === undefined && change?.unit === '%' && isDone(tokens, match)) return [{ ...change, basis: 'none' }];
  // 高于全国2.1个百分点 counts from nothing, whatever stands by; any other basis is for changes that state none.
  if (change) return [basis === undefined || (basis !== 'none' && change.basis !== undefined) ? change : { ...change, basis }];
  if (figure.quantity === undefined) return [];
  const direction = opening(tokens, match.slots['direction']);
  const sign = direction?.kind.startsWith('down') || direction?.sign === -1 ? -1 : 1;
  const { value, unit } = figure.quantity;
  const signed = value === 0 ? 0 : sign * value;
  return [{ value: signed, valueMax: undefined, unit, basis, since: undefined, quantity: figure.quantity, from: undefined, span: spanOf(figure), verb: direction?.text ?? '' }];
}

/** The change tokens of an attached match, a bare one on the basis told before its comma: 与去年同期相比，|仍下跌13.3%. */
export function changesAttached(tokens: readonly Token[], match: Match): Token[] {
  const changes = changesIn(tokens, match.slots['change']);
  return changes.map((token) => (token.change?.basis === undefined ? heldAgainst(tokenWith(token, { change: turned(token.change, tokens, match) }), tokens, match.from) : token));
}

/** 环比|由上月下降0.1%转为上涨0.5%, 环比|将下降0.2%: the basis stands before what was, or before a word of the time to come. */
function turned(change: Token['change'], tokens: readonly Token[], { from, slots: { previous, change: range } }: Match): Token['change'] {
  if (change === undefined || change.basis !== undefined) return change;
  const told = tokens.slice(from, (previous ?? range)?.from ?? from).find(({ kind }) => kind === 'basis');
  return told === undefined ? change : { ...change, basis: told.basis, since: told.period };
}

/** 将收获损失降低25%: what somebody does to a thing counts from nothing that is told. */
function isDone(tokens: readonly Token[], { slots: { metric } }: Match): boolean {
  return metric !== undefined && (tokens[metric.from - 1]?.text === '将' || tokens[metric.from - 1]?.text === '把');
}

/** What a metric slot holds only where its rule says so: no phrase begins with them. */
const WORDS_OF_RULES: ReadonlySet<string> = new Set(['literal', 'reach']);

/** The name by the side of the figure on which the metric slot stands. */
export function nameFor(tokens: readonly Token[], match: Match, at: number): Name | undefined {
  const range = match.slots['metric'];
  if (range === undefined) return undefined;
  // (赞成|反对): words that the rule itself names are the name, whatever else they are not.
  const words = tokens.slice(range.from, range.to);
  if (words.length > 0 && words.every(({ kind }) => WORDS_OF_RULES.has(kind))) return nameOf(words, undefined);
  if (match.rule.id === 'befallen-by-cause') return befallenBy(tokens, range);
  if (match.rule.id === OF_SIZE) return nameOf(words, undefined);
  const stated = match.rule.id === 'among-counted' ? statedOf(tokens, range) : undefined;
  if (stated !== undefined) return stated;
  if (range.from > at) {
    const right = ofAge(nameRight(tokens, range, { verb: opening(tokens, match.slots['verb']), unit: tokens[at]?.quantity?.unit ?? '' }), tokens, range.from);
    const planned = right && plannedBefore(right, tokens, at);
    if (planned !== undefined) return planned;
    return right && broughtTo(match.rule.id === 'counter-right' ? withWhatIsSaid(right, tokens, at) : right, tokens, at);
  }
  const counted = countedBehind(tokens, at) ?? spreadTo(tokens, range, at);
  if (counted !== undefined) return counted;
  const spread = match.rule.id === 'bracketed' ? spreadOver(tokens, range) : undefined;
  if (spread !== undefined) return spread;
  const found = reachedBy(tokens, range, at) ?? nameLeft(tokens, range);
  const left = found && withHolding(found, tokens, range);
  const plain = (left && (fundsBehind(left, tokens, at) ?? ofSets(left, tokens, at))) ?? left;
  const name = plain && match.slots['value'] ? withJoining(withDeed(plain, tokens, { at, from: range.from }), tokens, at) : plain;
  if (name === undefined) return undefined;
  const whole = withCounted(withoutServed(withEach(name, tokens, range), tokens, range), tokens, range);
  const listed = withListed(withShort(whole, tokens, range), tokens, range);
  return withPlan(withGrouping(listed, tokens, range), tokens);
}

/** 三大|主导产业|产值: that there are three of them is part of their name. */
function withGrouping(name: Name, tokens: readonly Token[], { from }: TokenRange): Name {
  const number = name.start === tokens[from]?.start ? groupingBefore(tokens, from) : undefined;
  return number === undefined ? name : { ...name, text: number.text + name.text, start: number.start };
}

/** 为1743户|企业|办理退税31亿元: who is served is counted by itself, and no part of what is done for them. */
function withoutServed(name: Name, tokens: readonly Token[], range: TokenRange): Name {
  const counter = tokens[range.from - 1];
  if (!isCounter(counter?.kind) || !SERVES.test(tokens[range.from - 2]?.text ?? '')) return name;
  // 向48个|非洲|国家: a place before is no part of the name behind.
  const from = tokens.findIndex(({ kind }, index) => index >= range.from && kind !== 'place');
  const served = nameRight(tokens, { from, to: range.to }, { verb: undefined, unit: counter?.quantity?.unit ?? '' })?.text ?? '';
  if (served === '' || !name.text.startsWith(served) || name.text.length < served.length + MIN_UNITS) return name;
  return { ...name, text: name.text.slice(served.length), start: name.start + served.length };
}

const SERVES = /(?:为|向|给|帮助?|替)$/u;
const MIN_UNITS = 2;

/** The words of the parent slot; a share's or a gap's whole keeps its place, since that is another than the figure's. */
export function parentFor(tokens: readonly Token[], match: Match, shape: Shape): string | undefined {
  const range = match.slots['parent'];
  if (range === undefined) return undefined;
  // 是上年同期的1.5倍: times are wholes too here.
  if (shape === 'ratio') return textOf(tokens.slice(range.from, range.to).filter(({ kind }) => kind !== 'de' && kind !== 'deixis'));
  const all = shape === 'share' ? wholly(tokens, range) : undefined;
  if (all !== undefined) return all;
  // 完成|计划|的109.7%: an aim that no other word tells of what.
  const [only] = range.to - range.from === 1 ? tokens.slice(range.from, range.to) : [];
  if (only?.kind === 'target' && shape === 'share') return only.text;
  // 占|计划|面积|的92%: so much as is aimed at.
  const aim = tokens[range.from - 1]?.text ?? '';
  const name = (shape === 'share' && PLANNED.has(aim) ? aim : '') + (nameLeft(tokens, range)?.text ?? '') || undefined;
  const places = shape === 'share' || shape === 'gap' ? placesBefore(tokens, range.from) + leadingPlaces(tokens, range) : '';
  return name === undefined ? places || undefined : name.includes(places) ? name : places + name;
}

const PLANNED = setOf('names/aims');

/** 占|全部投资|的比重: all of what has no name of its own. */
function wholly(tokens: readonly Token[], { from, to }: TokenRange): string | undefined {
  const text = textOf(tokens.slice(from, to));
  const { all, thing } = WHOLLY.exec(text)?.groups ?? {};
  return all !== undefined && thing !== undefined && isBare(thing) ? all + thing : undefined;
}

const WHOLLY = patternOf`^(?<all>${'parents/wholly'})(?<thing>.{2,}?)${'parents/share_words'}*$`;

/** 占|全球|同期|需求总量, 占|全国|已|上市企业: the place of the whole, over a time or an adverb; '' where none stands there. */
function placesBefore(tokens: readonly Token[], from: number): string {
  let at = from;
  while (APART.has(tokens[at - 1]?.kind ?? '')) at--;
  const place = tokens[at - 1];
  return at < from && place?.kind === 'place' && tokens[at - 2]?.kind === 'share' ? place.text : '';
}

const APART: ReadonlySet<string> = new Set(['period', 'adverb']);

function leadingPlaces(tokens: readonly Token[], { from, to }: TokenRange): string {
  const end = tokens.findIndex(({ kind }, at) => at >= from && (at >= to || kind !== 'place'));
  return tokens.slice(from, end < 0 ? to : end).map(({ text }) => text).join('');
}

/** 由30万调整为50万元: the unit that stands only at the new level is that of both. */
function previousFrom(tokens: readonly Token[], range: TokenRange | undefined, level: Quantity | undefined): Quantity | undefined {
  const previous = opening(tokens, range)?.quantity;
  return previous?.unit === '' && level !== undefined ? quantityWith(previous, { unit: level.unit }) : previous;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** What the slots of a match cover, from the first to the last. */
export function spanOfMatch(tokens: readonly Token[], { slots }: Match): Span {
  let from = Infinity;
  let to = -Infinity;
  for (const slot in slots) {
    const range = slots[slot];
    if (range === undefined) continue;
    from = Math.min(from, range.from);
    to = Math.max(to, range.to);
  }
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
