/** Matches of a sentence → drafts, in the order of their figures. */
import type { Token } from '../../annotate/token.js';
import type { Match, TokenRange } from '../../match/engine.js';
import type { ChangeBasis, Quantity, Span } from '../../types.js';
import { attachChanges, attachCount, attachRate, attachShared, attachToEach } from './attach.js';
import { baseName, complete, rateOf } from './complete.js';
import { SHAPES, withInherited, type Draft, type Shape } from './draft.js';
import { ofGroup } from './group.js';
import { nameOf, textOf, type Name } from './name.js';
import { nameLeft } from './name-left.js';
import { nameRight } from './name-right.js';
import { isBare } from './property.js';
import { completionsOf, shareBehind, sharesOf } from './share-behind.js';
import { shareOut } from './share-out.js';

/**
 * Every fact that the matches of one sentence state, by place.
 *
 *     工单62.9万件，较上年增长10.1%，占比59.8%    two drafts: 工单 with its change; 工单占比
 *
 * `before` are the drafts of the sentences before it in the paragraph, the nearest last: an elliptical clause
 * (达500个, 增长6.5%) takes its metric from them.
 */
export function draftSentence(tokens: readonly Token[], matches: readonly Match[], before: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  for (const match of [...matches].sort((a, b) => figureAt(a) - figureAt(b))) {
    const shape = shapeOf(match);
    if (shape === 'none') continue;
    const { value, change } = match.slots;
    const token = tokens[value?.from ?? -1];
    if (shape === 'shared out' || token?.kind === 'quantities') share(tokens, match, drafts, before);
    else if (shape === 'attach' && value === undefined) attach(tokens, match, drafts, before);
    else {
      const draft = draftOf(tokens, match, shape);
      if (draft === undefined || (shape === 'duration' && !measuresTime(tokens, match, draft))) continue;
      if (shape === 'rate' && draft.name === undefined && attachRate(drafts, draft)) continue;
      const whole = complete(ofGroup(draft, tokens), tokens, match, lastBefore(tokens, draft.at, drafts) ?? before.at(-1));
      if (attachCount(drafts, whole)) continue;
      drafts.push(whole);
      if (change && value) attachChanges(drafts, changesIn(tokens, change));
    }
  }
  return drafts;
}

/**
 * The drafts of a list. Bare names are those of the figures before: 日均分别增长18.6%和8.0% are their changes, 降幅分别扩大0.3
 * 和0.1个百分点 those of their rates.
 */
function share(tokens: readonly Token[], match: Match, drafts: Draft[], before: readonly Draft[]): void {
  const { value, subject, metric } = match.slots;
  if (value && metric && subject === undefined && metric.from > value.from) return void drafts.push(...shareBehind(tokens, match, drafts));
  if (match.rule.set['suffix'] === '占比' && (subject === undefined || standsForOthers(tokens, subject))) {
    const shares = sharesOf(tokens, match, [...before, ...drafts]);
    if (shares.length > 0 || subject === undefined) return void drafts.push(...shares);
  }
  if (match.rule.set['shape'] === 'completion') return void drafts.push(...completionsOf(tokens, match, drafts));
  const shared = ofPlaces(shareOut(tokens, match), drafts.at(-1) ?? before.at(-1));
  const [first] = shared;
  const name = first?.metric;
  const bare = name !== undefined && isBare(name) && shared.every((draft) => draft.metric === name && draft.quantity === undefined);
  const owners = bare ? drafts.slice(-shared.length) : [];
  // 增速比上月末和上年同期低0.6个和1.3个百分点: both are of one rate.
  const bases = new Set(shared.map(({ changes }) => changes[0]?.basis));
  const last = drafts.at(-1);
  if (bare && first && shared.length > 1 && bases.size === shared.length && !bases.has(undefined)) {
    drafts.push({ ...first, changes: shared.flatMap(({ changes }) => changes), metric: rateOf(name, last) ?? name, shape: 'rate' });
  } else if (!bare || owners.length < shared.length) drafts.push(...shared);
  else if (rateOf(name, owners[0]) === undefined) attachShared(drafts, changesIn(tokens, match.slots['change']));
  else drafts.push(...shared.map((draft, i) => ({ ...draft, metric: rateOf(name, owners[i]) ?? name })));
}

/** 广州和深圳环比分别下降0.2%和0.6%: places are no names; what changed there is what was spoken of before. */
function ofPlaces(shared: readonly Draft[], last: Draft | undefined): readonly Draft[] {
  const base = last && baseName(last);
  const bare = shared.length > 1 && shared.every(({ metric, subject }) => subject?.kind === 'place' && subject.text === metric);
  return bare && base !== undefined ? shared.map((draft) => withInherited({ ...draft, metric: base }, 'metric')) : shared;
}

/** 二等奖56项（科学奖6项、进步奖46项），占总数的59%: behind a bracket the draft before it is the last one again. */
function lastBefore(tokens: readonly Token[], at: number, drafts: readonly Draft[]): Draft | undefined {
  const close = tokens.findLastIndex(({ kind }, index) => index < at && kind === 'comma') - 1;
  if (tokens[close]?.kind !== 'close') return drafts.at(-1);
  const open = tokens.findLastIndex(({ kind }, index) => index < close && kind === 'open');
  return (open < 0 ? undefined : drafts.findLast((draft) => draft.at < open)) ?? drafts.at(-1);
}

/** 三大指标分别占…, 两者分别占…: words for the figures before. */
const OTHERS: ReadonlySet<string> = new Set(['指标', '数据', '两者', '二者', '三者', '前者', '后者']);

function standsForOthers(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).every(({ text, kind }) => OTHERS.has(text) || kind === 'deixis');
}

/** Last characters of nouns that name a length of time: 办理时限, 工期, 平均时长. */
const TIME_NOUN = /[时期限间龄长命历]$/u;

/** 过去24小时, 建交75周年 measure nothing; 进驻时间为1个月 does. */
function measuresTime(tokens: readonly Token[], match: Match, { name }: Draft): boolean {
  const linked = tokens.slice(match.slots['metric']?.to ?? match.to, match.to).some(({ kind }) => kind === 'reach');
  return name !== undefined && (linked || TIME_NOUN.test(name.text));
}

function attach(tokens: readonly Token[], match: Match, drafts: Draft[], before: readonly Draft[]): void {
  const changes = changesIn(tokens, match.slots['change']);
  const [only] = changes;
  const each = changes.length === 1 && only !== undefined && tokens.slice(match.from, match.to).some(({ kind }) => kind === 'each');
  const shared = changes.length > 1 && !isOfOne(changes) ? attachShared(drafts, changes) : (each && attachToEach(drafts, only)) || attachOverBracket(tokens, match, drafts, changes) || attachChanges(drafts, changes);
  if (shared) return;
  // No level stands before it in the sentence: the change is the fact, its metric that of the last one.
  const draft = draftOf(tokens, match, 'level');
  const last = before.at(-1);
  if (draft && last) drafts.push(complete(draft, tokens, match, last));
}

/** 净利润77.9亿美元（每股2.98美元），增长16%: behind a bracket the change is that of the level before it; false where it stands behind none. */
function attachOverBracket(tokens: readonly Token[], { slots: { change } }: Match, drafts: Draft[], changes: readonly Token[]): boolean {
  const close = tokens.findLastIndex(({ kind }, index) => index < (change?.from ?? 0) && kind === 'close');
  const before = (drafts.at(-1)?.at ?? close) < close ? lastBefore(tokens, change?.from ?? 0, drafts) : undefined;
  const last = before === undefined ? -1 : drafts.lastIndexOf(before);
  if (last < 0 || last === drafts.length - 1) return false;
  const held = drafts.slice(0, last + 1);
  if (!attachChanges(held, changes)) return false;
  drafts.splice(0, last + 1, ...held);
  return true;
}

/** 较一季度和去年四季度分别高2.5个、5.7个百分点: each from another time, so all are of one figure. */
function isOfOne(changes: readonly Token[]): boolean {
  const bases = new Set(changes.map(({ change }) => change?.since?.text ?? change?.basis));
  return bases.size === changes.length && !bases.has(undefined);
}

export function changesIn(tokens: readonly Token[], range: TokenRange | undefined): Token[] {
  if (range === undefined) return [];
  return tokens.slice(range.from, range.to).flatMap((token) => (token.kind === 'changes' ? (token.items ?? []) : token.change ? [token] : []));
}

function shapeOf({ rule }: Match): Shape {
  const shape = rule.set['shape'];
  return SHAPES.find((name) => name === shape) ?? 'level';
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
  const quantity = match.slots['value'] ? withUnit(figure.quantity, match) : undefined;
  const changes = match.slots['value'] ? [] : changeFrom(tokens, match, figure);
  if (quantity === undefined && changes.length === 0) return undefined;
  const name = nameFor(tokens, match, at);
  const previous = previousFrom(tokens, match.slots['previous'], quantity) ?? changes[0]?.from;
  const parent = parentFor(tokens, match, shape);
  const rate = tokens[match.slots['rate']?.from ?? -1]?.text;
  return {
    rule: match.rule, at, figure: spanOf(figure), quantity, name, rate, metric: undefined, parent, changes, previous, subject: undefined,
    shape, span: spanOfMatch(tokens, match), inherited: [], checks: checksOf(match),
  };
}

function checksOf({ rule }: Match): string[] {
  const reason = rule.set['check'];
  return typeof reason === 'string' ? [reason] : [];
}

/** The quantity in the unit of its rule where the text gives none: 以[88]比79战胜 with `unit: 分`. */
function withUnit(quantity: Quantity | undefined, { rule }: Match): Quantity | undefined {
  const unit = rule.set['unit'];
  return quantity === undefined || typeof unit !== 'string' || quantity.unit !== '' ? quantity : { ...quantity, unit };
}

const BASES: readonly ChangeBasis[] = ['yoy', 'mom', 'ytd', 'since', 'none'];

function basisSet({ rule }: Match): ChangeBasis | undefined {
  const set = rule.set['change_basis'];
  return BASES.find((basis) => basis === set);
}

/** A change token, or a bare amount whose sign a word of direction before the metric gives: 减环节82%. */
function changeFrom(tokens: readonly Token[], match: Match, figure: Token): Draft['changes'] {
  const basis = basisSet(match);
  const change = turned(figure.change, tokens, match);
  if (change?.basis === undefined && change?.unit === '%' && isDone(tokens, match)) return [{ ...change, basis: 'none' }];
  // 高于全国2.1个百分点 counts from nothing, whatever stands by; any other basis is for changes that state none.
  if (change) return [basis === undefined || (basis !== 'none' && change.basis !== undefined) ? change : { ...change, basis }];
  if (figure.quantity === undefined) return [];
  const direction = tokens[match.slots['direction']?.from ?? -1];
  const sign = direction?.kind.startsWith('down') || direction?.sign === -1 ? -1 : 1;
  const { value, unit } = figure.quantity;
  return [{ value: value === 0 ? 0 : sign * value, valueMax: undefined, unit, basis, since: undefined, quantity: figure.quantity, from: undefined, span: spanOf(figure), verb: direction?.text ?? '' }];
}

/** 环比|由上月下降0.1%转为上涨0.5%: the basis stands before what was. */
function turned(change: Token['change'], tokens: readonly Token[], { from, slots: { previous } }: Match): Token['change'] {
  if (change === undefined || change.basis !== undefined || previous === undefined) return change;
  const told = tokens.slice(from, previous.from).find(({ kind }) => kind === 'basis');
  return told === undefined ? change : { ...change, basis: told.basis, since: told.period };
}

/** 将收获损失降低25%: what somebody does to a thing counts from nothing that is told. */
function isDone(tokens: readonly Token[], { slots: { metric } }: Match): boolean {
  return metric !== undefined && (tokens[metric.from - 1]?.text === '将' || tokens[metric.from - 1]?.text === '把');
}

/** The name by the side of the figure on which the metric slot stands. */
export function nameFor(tokens: readonly Token[], match: Match, at: number): Name | undefined {
  const range = match.slots['metric'];
  if (range === undefined) return undefined;
  // (赞成|反对): words that the rule itself names are the name, whatever else they are not.
  const words = tokens.slice(range.from, range.to);
  if (words.length > 0 && words.every(({ kind }) => kind === 'literal')) return nameOf(words, undefined);
  if (range.from > at) return nameRight(tokens, range, { verb: tokens[match.slots['verb']?.from ?? -1], unit: tokens[at]?.quantity?.unit ?? '' });
  return nameLeft(tokens, range);
}

/** The words of the parent slot; a share's or a gap's whole keeps its place, since that is another than the figure's. */
export function parentFor(tokens: readonly Token[], match: Match, shape: Shape): string | undefined {
  const range = match.slots['parent'];
  if (range === undefined) return undefined;
  // 是上年同期的1.5倍: times are wholes too here.
  if (shape === 'ratio') return textOf(tokens.slice(range.from, range.to).filter(({ kind }) => kind !== 'de' && kind !== 'deixis'));
  const name = nameLeft(tokens, range)?.text;
  const places = shape === 'share' || shape === 'gap' ? leadingPlaces(tokens, range) : '';
  return name === undefined ? places || undefined : name.startsWith(places) ? name : places + name;
}

function leadingPlaces(tokens: readonly Token[], { from, to }: TokenRange): string {
  const end = tokens.findIndex(({ kind }, at) => at >= from && (at >= to || kind !== 'place'));
  return tokens.slice(from, end < 0 ? to : end).map(({ text }) => text).join('');
}

/** 由30万调整为50万元: the unit that stands only at the new level is that of both. */
function previousFrom(tokens: readonly Token[], range: TokenRange | undefined, level: Quantity | undefined): Quantity | undefined {
  const previous = tokens[range?.from ?? -1]?.quantity;
  return previous?.unit === '' && level !== undefined ? { ...previous, unit: level.unit } : previous;
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
