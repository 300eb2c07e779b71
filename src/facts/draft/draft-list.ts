/** Matches of a list, 甲、乙分别为1、2, → the drafts of each. */
import { LISTERS } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { POINTS } from '../../lexicon/units.js';
import type { TokenRange } from '../../match/match.js';
import { textOf } from '../name/name.js';
import { isBare } from '../name/property.js';
import { attachRates, attachShared } from './attach.js';
import { baseName, rateOf } from './base-name.js';
import { overBrackets } from './bracketed-list.js';
import { changesIn } from './draft-of.js';
import { draftWith, takingMetric, type Draft } from './draft.js';
import { gapsOf } from './gaps.js';
import { ofMember } from './in-its-place.js';
import { withKnownTail } from './known-tail.js';
import { ranksOfLevel } from './rank-list.js';
import { ofListBefore } from './list-before.js';
import { subjectsBefore } from './list-told.js';
import { membersOf } from './members.js';
import { overPlaces } from './over-rank.js';
import { attachPartners, ofPartners, withPartner } from './partners.js';
import { isRateAlone } from './rates.js';
import { completionsOf, figuresOfList, levelsOf, ownersBefore, shareBehind, sharesOf, sharesOfList } from './share-behind.js';
import { ofAim, shareOut } from './share-out.js';
import type { Site } from './step.js';
import { SHARE } from './suffix.js';

/** One reading of a list: true where it is the one, and its drafts are made or added to those before. */
type Reading = (site: Site) => boolean;

/** The readings of a list in their order, from what says least of itself to members with names of their own. */
const READINGS: readonly Reading[] = [gapsOf, ofThosePointedAt, inBrackets, beforeTheirNoun, withoutNames, listedShares, sharesOfTold, sharesOfPointed, completions, ofOwners, ofMembers];

/** The drafts of a list. */
export function draftList(site: Site): void {
  for (const read of READINGS) if (read(site)) return;
}

/** 营业额分别为2.8亿元、6亿元，|各|增3%及4%: of each of those before. */
function ofThosePointedAt({ tokens, match: { slots: { value, subject, change } }, drafts }: Site): boolean {
  if (value !== undefined || subject === undefined || subject.to - subject.from !== 1) return false;
  const pointer = tokens[subject.from]?.text ?? '';
  if (!EACH.has(pointer) && !OF_LIST.has(pointer)) return false;
  return attachShared(drafts, changesIn(tokens, change), FIRST_OF_LIST.has(pointer) ? 'first' : 'last');
}

function inBrackets({ tokens, match, drafts }: Site): boolean {
  return overBrackets(tokens, match, drafts);
}

/** 分别有87人、953人|受到处分 */
function beforeTheirNoun({ tokens, match, drafts }: Site): boolean {
  const { value, subject, metric } = match.slots;
  if (value === undefined || subject !== undefined || metric === undefined || metric.from <= value.from) return false;
  drafts.push(...shareBehind(tokens, match, drafts));
  return true;
}

/** 出口12亿元、进口13亿元，上年同期分别为11亿元、10亿元: nobody is named beside the figures. */
function withoutNames(site: Site): boolean {
  const { tokens, match, drafts } = site;
  const { value, subject, metric } = match.slots;
  if (value === undefined || subject !== undefined || match.rule.set['suffix'] !== undefined || !(metric === undefined || isCount(tokens, metric))) return false;
  if (added(drafts, levelsOf(tokens, match, drafts))) return true;
  if (metric !== undefined) return false;
  ofSubjectsBefore(site);
  return true;
}

function listedShares({ tokens, match, drafts }: Site): boolean {
  const { value, subject, metric } = match.slots;
  if (value === undefined || metric === undefined || subject !== undefined || tokens[metric.from - 1]?.kind !== 'share') return false;
  return added(drafts, figuresOfList(tokens, match));
}

/** 求助类98万件，举报类46万件，分别占24%和11%: without their whole, shares of what the sentence has just told. */
function sharesOfTold({ tokens, match, drafts, before }: Site): boolean {
  const { subject, parent } = match.slots;
  if (match.rule.set['suffix'] !== SHARE || !(subject === undefined || standsForOthers(tokens, subject))) return false;
  const owned = sharesOf(tokens, match, parent === undefined ? [...drafts] : [...before, ...drafts]);
  const shares = owned.length > 0 || subject !== undefined ? owned : sharesOfList(tokens, match);
  return added(drafts, shares.map((share) => ofAim(share, SHARE))) || subject === undefined;
}

/** 三者|所占比重|分别为… */
function sharesOfPointed({ tokens, match, drafts, before }: Site): boolean {
  const { subject, metric } = match.slots;
  if (subject !== undefined || metric === undefined || !POINTED_SHARES.test(textOf(tokens.slice(metric.from, metric.to)))) return false;
  return added(drafts, sharesOf(tokens, match, drafts.length > 0 ? drafts : before));
}

function completions({ tokens, match, drafts }: Site): boolean {
  if (match.rule.set['shape'] !== 'completion') return false;
  drafts.push(...completionsOf(tokens, match, drafts));
  return true;
}

/** 《甲》《乙》居前两位，票房分别为8亿元、4亿元: of those whom the clause before lists. */
function ofOwners({ tokens, match, drafts }: Site): boolean {
  const { value, subject, metric } = match.slots;
  const owned = metric !== undefined && value !== undefined && subject === undefined ? ownersBefore(tokens, match, metric) : [];
  return owned.length > 1 && added(drafts, owned);
}

/** Members with their names. Bare ones are those of the figures before: 日均分别增长18.6%和8.0% are their changes, 降幅分别扩大0.3和0.1个百分点 those of their rates. */
function ofMembers({ tokens, match, drafts, before }: Site): boolean {
  const listed = ranksOfLevel(ofListBefore(withKnownTail(shareOut(tokens, match), [...before, ...drafts]), drafts), drafts);
  const inPoints = listed[0]?.changes[0]?.unit === POINTS;
  const lead = tokens[(match.slots['subject']?.from ?? 0) - 1]?.text;
  const shared = ofPartners(ofPlaces(listed, overPlaces(drafts, inPoints) ?? overPlaces(before, inPoints), lead), tokens, match.from);
  if (attachPartners(drafts, shared) || attachAsRates(drafts, shared)) return true;
  const name = shared[0]?.metric;
  const bare = name !== undefined && isBare(name) && shared.every((draft) => draft.metric === name && draft.quantity === undefined);
  const owners = bare ? drafts.slice(-shared.length) : [];
  const ofOneRate = bare ? changesOfOne(shared) : undefined;
  if (ofOneRate !== undefined) drafts.push(draftWith(ofOneRate, { metric: rateOf(name ?? '', drafts.at(-1)) ?? name, shape: 'rate' }));
  else if (!bare || owners.length < shared.length) drafts.push(...shared);
  else if (rateOf(name, owners[0]) === undefined) attachShared(drafts, changesIn(tokens, match.slots['change']));
  else drafts.push(...shared.map((draft, i) => draftWith(draft, { metric: rateOf(name, owners[i]) ?? name })));
  return true;
}

/** 出口、进口均有下降，|降幅分别为14%、3%| */
function attachAsRates(drafts: Draft[], shared: readonly Draft[]): boolean {
  const rates = shared.length > 1 && shared.every(({ metric, quantity }) => isRateAlone(metric ?? '') && (quantity?.dimension === 'percent' || quantity?.dimension === 'times'));
  return rates && attachRates(drafts, shared);
}

/** 增速比上月末和上年同期低0.6个和1.3个百分点: both are of one rate, each from another time; undefined of other lists. */
function changesOfOne(shared: readonly Draft[]): Draft | undefined {
  const [first] = shared;
  const bases = new Set(shared.map(({ changes: [change] }) => change?.basis && `${change.basis}${change.since?.start ?? ''}`));
  if (first === undefined || shared.length < 2 || bases.size !== shared.length || bases.has(undefined)) return undefined;
  return draftWith(first, { changes: shared.flatMap(({ changes }) => changes) });
}

function added(drafts: Draft[], found: readonly Draft[]): boolean {
  drafts.push(...found);
  return found.length > 0;
}

/**
 * Figures alone, of those whom the clause before lists, if they are as many: 归母净利润和扣非净利润均为负值，|分别为-18.9亿元和-18.7亿元|; 甲市、乙市住宅价格
 * 环比跌幅较大，|分别为0.48%和0.34%|. Places must have been told of in the same unit (四川、湖北位居前列，分别为2.79万亿元、2.63万亿元).
 */
function ofSubjectsBefore({ tokens, match, drafts, before }: Site): void {
  const { value } = match.slots;
  const figures = (value && tokens[value.from]?.items) ?? [];
  const subject = value && subjectsBefore(tokens, value.from);
  const members = membersOf(tokens, subject, figures.length);
  if (subject === undefined || figures.length < 2 || members.length !== figures.length) return;
  const last = drafts.at(-1) ?? before.at(-1);
  const inPlaces = members.every((member) => member.every(({ kind }) => kind === 'place'));
  if (inPlaces && last?.quantity?.unit !== figures[0]?.quantity?.unit) return;
  const inPercent = figures.every(({ quantity }) => quantity?.dimension === 'percent');
  const moved = inPercent ? tokens.findIndex(({ kind }, index) => index >= subject.to && index < match.from && MOVES.has(kind)) : -1;
  const slots = { ...match.slots, subject, ...(moved < 0 ? {} : { rate: { from: moved, to: moved + 1 } }) };
  ofMembers({ tokens, match: { ...match, slots }, drafts, before });
}

/** 跌幅|较大, 增长|均为个位数: the figures behind are changes. */
const MOVES: ReadonlySet<string> = new Set(['rate', 'state', 'up', 'down', 'up-verb', 'down-verb']);

const EACH = setOf('names/each_of_those');
/** 前两者|增长14.6%、5.2%: of those told before in one list. */
const FIRST_OF_LIST = setOf('names/first_of_list');
const OF_LIST = setOf('names/first_of_list', 'names/last_of_list');

/** 广州和深圳环比分别下降0.2%和0.6%: places are no names; what changed there is what was spoken of before. */
function ofPlaces(shared: readonly Draft[], last: Draft | undefined, before: string | undefined): readonly Draft[] {
  const base = last && baseName(last);
  // 对东盟进出口增长35%，对拉丁美洲、非洲分别增长5.5%和7.4%: other partners.
  const dealt = shared.some(({ subject }) => subject?.kind === 'place') && shared.every(({ subject, metric = '' }) => (subject?.kind === 'place' ? subject.text === metric : metric.length <= SHORT)) && base !== undefined && before !== undefined;
  const partners = dealt ? shared.map(({ metric = '' }) => withPartner(base, metric, before)) : [];
  if (partners.length > 0 && !partners.includes(undefined)) return shared.map((draft, i) => takingMetric(draft, partners[i]));
  const bare = shared.length > 1 && shared.every(({ metric, subject }) => subject?.kind === 'place' && subject.text === metric);
  return bare && base !== undefined ? shared.map((draft) => takingMetric(draft, draft.subject ? ofMember(base, [draft.subject]) : base)) : shared;
}

/** Characters of 陆港, among places. */
const SHORT = 3;

/** True of one name with its own figure behind it: 进口|13亿元. */
function isCount(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens[to]?.quantity !== undefined && !tokens.slice(from, to).some(({ kind }) => LISTERS.has(kind));
}

/** 三大指标分别占…, 两者分别占…: words for the figures before. */
const OTHERS: ReadonlySet<string> = setOf('names/mere_pointers');

/** 三者|所占比重: the shares of the figures before. */
const POINTED_SHARES = patternOf`^${'names/mere_pointers'}${'names/portion_leads'}?${'names/shares'}$`;

function standsForOthers(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).every(({ text, kind }) => OTHERS.has(text) || kind === 'deixis');
}
