/**
 * One statement over several members: A、B和C分别增长x、y和z.
 *
 *     出口、进口分别为2.1万亿元、1.4万亿元，增长6.5%、8%
 *     ^^^^  ^^^^          ^         ^           ^    ^     two drafts
 */
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { opening, type Match, type TokenRange } from '../../match/match.js';
import { POINTS } from '../../lexicon/units.js';
import type { Quantity, Span } from '../../types.js';
import { nameLeft } from '../name/name-left.js';
import { pairOf } from '../name/pair.js';
import { subjectBefore } from '../name/subject.js';
import { countedMembers } from './counted-members.js';
import { namesOfFirst } from './first-of.js';
import { isAim } from './aim-reached.js';
import { addChange, basisAtRate, changeAtRate, isMore, type ToldBasis } from './attach.js';
import { REACHED } from './base-name.js';
import { draftWith, withCheck, type Draft } from './draft.js';
import { changesIn, draftOf, parentFor, spanOfMatch } from './draft-of.js';
import { membersOf, namesOf, numberedBefore, summedUp, timedBefore, turnedBefore, type Members } from './members.js';
import { measuredApart } from './members-apart.js';
import { ofItsOwn } from './of-its-own.js';
import { withPartners } from './partners.js';
import { sectorNames } from './sectors.js';
import { SHARE } from './suffix.js';

/** 占工业增加值比重: no part of the whole's name. */
export const SHARE_WORDS = /的?(?:比重|比例|份额|(?<=.{2})比)?(?:进一步|逐步|持续)?$/u;

/** 在|全国总量中|的比重; 高中 ends in no such word. */
const WITHIN = /(?<=.{2})(?<![初高])当?中$/u;

/** A draft for every figure of the list, each with its member; marked to check where the counts differ. */
export function shareOut(tokens: readonly Token[], match: Match): Draft[] {
  const { value, change, subject, metric } = match.slots;
  const figures = value ? tokens.slice(value.from, value.to).flatMap((token) => token.items ?? [token]) : [];
  const changes = changesIn(tokens, change);
  const main = figures.length > 0 ? figures : changes;
  const former = previousOf(tokens, match, main.length);
  const range = subject ?? metric;
  const summed = subject && metric ? undefined : toldInOne(tokens, range, main.length);
  const sharing = former.length > 0 ? withShare(tokens, range) : range;
  const members = summed?.members ?? countedMembers(tokens, range, main.length) ?? membersOf(tokens, sharing, main.length);
  const tail = subject && metric ? tailOf(tokens, metric) : summed?.tail;
  const ordered = subject && tail === undefined ? namesOfFirst(tokens, subject.from, members) : undefined;
  const listed = ordered ?? withPartners(tokens, range, members, tail) ?? namesOf(members, tail ?? '');
  const suffix = suffixFor(match, main);
  const sectors = sectorNames(tokens, range, { count: main.length, tail });
  const ofSectors = suffix === '' ? sectors : sectors?.map((name) => name.replace(SHARE_WORDS, ''));
  const pair = listed.length === 1 && main.length === 2 ? (pairOf(listed[0] ?? '') ?? pairBefore(tokens, match)) : undefined;
  const names = ofSectors ?? pair ?? listed;
  const span = spanOfMatch(tokens, match);
  const parent = parentFor(tokens, match, 'share')?.replace(SHARE_WORDS, '').replace(WITHIN, '');
  const wholes = parent === undefined ? undefined : wholesOf(tokens, match, { parent, count: main.length });
  const further: Draft[] = [];
  const rate = match.slots['rate'] && tokens[match.slots['rate'].from]?.text;
  const shared = main.map((figure, i) => {
    const base = draftOf(tokens, match, 'shared out') ?? emptyDraft(match, figure, span);
    const name = names.length === main.length ? names[i] : names.length === 1 ? names[0] : undefined;
    const member = members.length === main.length ? members[i]?.find(({ kind }) => kind === 'place' || kind === 'body') : undefined;
    const draft: Draft = {
      ...base, figure: { start: figure.start, end: figure.end }, quantity: figures.length > 0 ? figure.quantity : undefined, name: undefined,
      metric: name === undefined || name === '' ? undefined : name.endsWith(suffix) ? ofAmount(name, figures.length > 0 ? figure.quantity : undefined) : name + suffix,
      parent: wholes?.[i] ?? parent ?? base.parent, changes: figure.change ? [figure.change] : [], previous: former[i]?.quantity ?? base.previous, subject: member, span,
    };
    const own = figures.length > 0 ? changes[changes.length === figures.length ? i : -1] : undefined;
    const more = own && isMore(own.change) ? ofItsOwn(draft, own) : undefined;
    if (more) further.push(more);
    const whole = rate === undefined ? (own && more === undefined ? addChange(draft, own) : draft) : atRate(draft, rate, basisAtRate(tokens, { from: match.from, at: match.slots['rate']?.from }));
    const reached = suffix === '' ? whole : ofAim(whole, suffix);
    return names.length === main.length || names.length === 1 ? reached : withCheck(reached, 'list and figures differ in number');
  });
  return [...shared, ...further];
}

/** The members that one word tells together: measured behind them, summed up, numbered, told by times, or turned round; undefined of a list that names each. */
function toldInOne(tokens: readonly Token[], range: TokenRange | undefined, count: number): Members | undefined {
  return (
    measuredApart(tokens, range, count) ??
    summedUp(tokens, range, count) ??
    numberedBefore(tokens, range, count) ??
    timedBefore(tokens, range, count) ??
    turnedBefore(tokens, range, count)
  );
}

/** 汽车产销|保持增长，分别|完成|30万辆和29万辆: the two names of the joint one that the clause before is about; undefined where the figures have a name of their own. */
function pairBefore(tokens: readonly Token[], { from, slots: { metric } }: Match): readonly string[] | undefined {
  if (metric === undefined || !tokens.slice(metric.from, metric.to).every(({ kind }) => kind === 'light')) return undefined;
  return pairOf(subjectBefore(tokens, from, -1, true)?.text ?? '');
}

/** 工业、农业投资分别占年度计划的74.3%、88.2%: how much of the aim is reached. */
export function ofAim(draft: Draft, suffix: string): Draft {
  const { metric, parent } = draft;
  if (metric?.endsWith(suffix) !== true || parent === undefined || !isAim(parent)) return draft;
  return draftWith(draft, { parent: undefined, shape: 'completion', metric: metric.slice(0, -suffix.length) + parent + REACHED });
}

/** 分别占全国|造船完工量、新接订单量|的93.6%和90.1%: as many wholes as shares, each of the place before them; undefined of one whole. */
function wholesOf(tokens: readonly Token[], { slots }: Match, { parent, count }: { readonly parent: string; readonly count: number }): readonly string[] | undefined {
  const members = count > 1 ? membersOf(tokens, slots['parent'], count) : [];
  const names = members.length === count ? namesOf(members, '') : [];
  const [first] = names;
  if (first === undefined || !names.every((name) => parent.includes(name))) return undefined;
  const place = parent.slice(0, parent.indexOf(first));
  return names.map((name) => (name.startsWith(place) ? name : place + name));
}

/** 加工比重、本地用钢|占比: the word for a share is the end of the last name. */
function withShare(tokens: readonly Token[], range: TokenRange | undefined): TokenRange | undefined {
  return range !== undefined && tokens[range.to]?.text.endsWith('比') === true && tokens[range.to]?.kind === 'share' ? { ...range, to: range.to + 1 } : range;
}

/** The levels that those of the list changed from, 分别由27%和38%提高到40%和50%; none where there are not as many. */
function previousOf(tokens: readonly Token[], { slots: { previous } }: Match, count: number): readonly Token[] {
  const items = opening(tokens, previous)?.items ?? [];
  return items.length === count ? items : [];
}

/** 大麻及可卡因分别占3.2吨和1.1吨: amounts are no shares. */
function suffixFor({ rule }: Match, figures: readonly Token[]): string {
  const { suffix } = rule.set;
  if (typeof suffix !== 'string') return '';
  return suffix === SHARE && !figures.every(isPortion) ? '' : suffix;
}

/** 40%, 三分之一, 2个百分点: true of what can be a share. */
function isPortion({ quantity, change }: Token): boolean {
  return change?.unit === POINTS || quantity?.dimension === 'percent' || quantity?.dimension === 'ratio';
}

/** 实际使用外资涨幅较高，分别为110亿元: an amount is of the thing, not of its growth. */
function ofAmount(name: string, quantity: Quantity | undefined): string {
  return quantity === undefined || !AMOUNTS.has(quantity.dimension) ? name : name.replace(GROWTH, '');
}

const AMOUNTS: ReadonlySet<string> = new Set(['money', 'count', 'person', 'mass', 'volume', 'energy', 'area']);

const GROWTH = patternOf`(?<=.{2})(?:同比|环比)?${'names/rates_of_change'}$`;

/** 出口、进口均有下降，降幅分别为14%、3%: what is shared out are changes. */
function atRate(draft: Draft, rate: string, told: ToldBasis): Draft {
  const { quantity, figure } = draft;
  return quantity === undefined ? draft : draftWith(draft, { quantity: undefined, changes: [changeAtRate(quantity, rate, { ...told, span: figure })] });
}

/** 公路、水运投资分别完成1.2万亿元和1025亿元: a light verb links, and is no part of the names. */
function tailOf(tokens: readonly Token[], range: TokenRange): string | undefined {
  return tokens.slice(range.from, range.to).every(({ kind }) => kind === 'light') ? undefined : nameLeft(tokens, range)?.text;
}

/** The draft of a shared figure, before anything but the figure is known. */
export function emptyDraft(match: Match, figure: Span, span: Draft['span']): Draft {
  return {
    rule: match.rule, at: match.from, figure, quantity: undefined, name: undefined, rate: undefined, metric: undefined, parent: undefined,
    owner: undefined, changes: [], previous: undefined, subject: undefined, shape: 'shared out', span, inherited: [], checks: [],
  };
}
