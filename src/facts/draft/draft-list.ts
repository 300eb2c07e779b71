/** Matches of a list, 甲、乙分别为1、2, → the drafts of each. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { POINTS } from '../../lexicon/units.js';
import type { Match, TokenRange } from '../../match/match.js';
import { textOf } from '../name/name.js';
import { isBare } from '../name/property.js';
import { attachRates, attachShared } from './attach.js';
import { baseName, rateOf } from './base-name.js';
import { overBrackets } from './bracketed-list.js';
import { changesIn } from './draft-of.js';
import { draftWith, withInherited, type Draft } from './draft.js';
import { ofMember } from './in-its-place.js';
import { withKnownTail } from './known-tail.js';
import { ofListBefore } from './list-before.js';
import { subjectsBefore } from './list-told.js';
import { membersOf } from './members.js';
import { overPlaces } from './over-rank.js';
import { attachPartners, ofPartners, withPartner } from './partners.js';
import { isRateAlone } from './rates.js';
import { completionsOf, figuresOfList, levelsOf, ownersBefore, shareBehind, sharesOf, sharesOfList } from './share-behind.js';
import { ofAim, shareOut } from './share-out.js';
import { SHARE } from './suffix.js';

/**
 * The drafts of a list. Bare names are those of the figures before: 日均分别增长18.6%和8.0% are their changes, 降幅分别扩大0.3
 * 和0.1个百分点 those of their rates.
 */
export function draftList(tokens: readonly Token[], match: Match, drafts: Draft[], before: readonly Draft[]): void {
  const { value, subject, metric } = match.slots;
  // 营业额分别为2.8亿元、6亿元，各|增3%及4%: each of those before.
  const pointer = value === undefined && subject !== undefined && subject.to - subject.from === 1 ? (tokens[subject.from]?.text ?? '') : '';
  if ((EACH.has(pointer) || OF_LIST.has(pointer)) && attachShared(drafts, changesIn(tokens, match.slots['change']), FIRST_OF_LIST.has(pointer) ? 'first' : 'last')) return;
  if (overBrackets(tokens, match, drafts)) return;
  if (value && metric && subject === undefined && metric.from > value.from) return void drafts.push(...shareBehind(tokens, match, drafts));
  if (value && subject === undefined && match.rule.set['suffix'] === undefined && (metric === undefined || isCount(tokens, metric))) {
    // 出口12亿元、进口13亿元，上年同期分别为11亿元、10亿元: nobody is named beside the figures.
    const levels = levelsOf(tokens, match, drafts);
    if (levels.length > 0) return void drafts.push(...levels);
    if (metric === undefined) return draftUnderList(tokens, match, drafts, before);
  }
  if (value && metric && subject === undefined && tokens[metric.from - 1]?.kind === 'share') {
    const listed = figuresOfList(tokens, match);
    if (listed.length > 0) return void drafts.push(...listed);
  }
  if (match.rule.set['suffix'] === SHARE && (subject === undefined || standsForOthers(tokens, subject))) {
    // 求助类98万件，举报类46万件，分别占24%和11%: without their whole, shares of what the sentence has just told.
    const named = match.slots['parent'] === undefined ? [...drafts] : [...before, ...drafts];
    const owned = sharesOf(tokens, match, named);
    const shares = owned.length > 0 || subject !== undefined ? owned : sharesOfList(tokens, match);
    if (shares.length > 0 || subject === undefined) return void drafts.push(...shares.map((share) => ofAim(share, SHARE)));
  }
  if (subject === undefined && metric !== undefined && POINTED_SHARES.test(textOf(tokens.slice(metric.from, metric.to)))) {
    const shares = sharesOf(tokens, match, drafts.length > 0 ? drafts : before);
    if (shares.length > 0) return void drafts.push(...shares);
  }
  if (match.rule.set['shape'] === 'completion') return void drafts.push(...completionsOf(tokens, match, drafts));
  // 《甲》《乙》居前两位，票房分别为8亿元、4亿元: of those whom the clause before lists.
  const owned = metric !== undefined && value !== undefined && subject === undefined ? ownersBefore(tokens, match, metric) : [];
  if (owned.length > 1) return void drafts.push(...owned);
  const listed = ofListBefore(withKnownTail(shareOut(tokens, match), [...before, ...drafts]), drafts);
  const inPoints = listed[0]?.changes[0]?.unit === POINTS;
  const shared = ofPartners(ofPlaces(listed, overPlaces(drafts, inPoints) ?? overPlaces(before, inPoints), tokens[(match.slots['subject']?.from ?? 0) - 1]?.text), tokens, match.from);
  if (attachPartners(drafts, shared)) return;
  const [first] = shared;
  const name = first?.metric;
  const bare = name !== undefined && isBare(name) && shared.every((draft) => draft.metric === name && draft.quantity === undefined);
  if (shared.length > 1 && shared.every((draft) => isRateAlone(draft.metric ?? '') && (draft.quantity?.dimension === 'percent' || draft.quantity?.dimension === 'times')) && attachRates(drafts, shared)) return;
  const owners = bare ? drafts.slice(-shared.length) : [];
  // 增速比上月末和上年同期低0.6个和1.3个百分点: both are of one rate.
  const bases = new Set(shared.map(({ changes: [change] }) => change?.basis && `${change.basis}${change.since?.start ?? ''}`));
  const last = drafts.at(-1);
  if (bare && first && shared.length > 1 && bases.size === shared.length && !bases.has(undefined)) {
    drafts.push(draftWith(first, { changes: shared.flatMap(({ changes }) => changes), metric: rateOf(name, last) ?? name, shape: 'rate' }));
  } else if (!bare || owners.length < shared.length) drafts.push(...shared);
  else if (rateOf(name, owners[0]) === undefined) attachShared(drafts, changesIn(tokens, match.slots['change']));
  else drafts.push(...shared.map((draft, i) => draftWith(draft, { metric: rateOf(name, owners[i]) ?? name })));
}

/**
 * Figures alone, of those whom the clause before lists, if they are as many: 归母净利润和扣非净利润均为负值，|分别为-18.9亿元和-18.7亿元|; 甲市、乙市住宅价格
 * 环比跌幅较大，|分别为0.48%和0.34%|. Places must have been told of in the same unit (四川、湖北位居前列，分别为2.79万亿元、2.63万亿元).
 */
function draftUnderList(tokens: readonly Token[], match: Match, drafts: Draft[], before: readonly Draft[]): void {
  const { value } = match.slots;
  const figures = (value && tokens[value.from]?.items) ?? [];
  const subject = value && subjectsBefore(tokens, value.from);
  const members = membersOf(tokens, subject, figures.length);
  if (subject === undefined || figures.length < 2 || members.length !== figures.length) return;
  const last = drafts.at(-1) ?? before.at(-1);
  if (members.every((member) => member.every(({ kind }) => kind === 'place')) && last?.quantity?.unit !== figures[0]?.quantity?.unit) return;
  const rate = figures.every(({ quantity }) => quantity?.dimension === 'percent') ? tokens.findIndex(({ kind }, index) => index >= subject.to && index < match.from && MOVES.has(kind)) : -1;
  draftList(tokens, { ...match, slots: { ...match.slots, subject, ...(rate < 0 ? {} : { rate: { from: rate, to: rate + 1 } }) } }, drafts, before);
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
  if (partners.length > 0 && !partners.includes(undefined)) return shared.map((draft, i) => withInherited(draftWith(draft, { metric: partners[i] }), 'metric'));
  const bare = shared.length > 1 && shared.every(({ metric, subject }) => subject?.kind === 'place' && subject.text === metric);
  return bare && base !== undefined ? shared.map((draft) => withInherited(draftWith(draft, { metric: draft.subject ? ofMember(base, [draft.subject]) : base }), 'metric')) : shared;
}

/** Characters of 陆港, among places. */
const SHORT = 3;

/** True of one name with its own figure behind it: 进口|13亿元. */
function isCount(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens[to]?.quantity !== undefined && !tokens.slice(from, to).some(({ kind }) => kind === 'enum' || kind === 'and');
}

/** 三大指标分别占…, 两者分别占…: words for the figures before. */
const OTHERS: ReadonlySet<string> = setOf('names/mere_pointers');

/** 三者|所占比重: the shares of the figures before. */
const POINTED_SHARES = patternOf`^${'names/mere_pointers'}${'names/portion_leads'}?${'names/shares'}$`;

function standsForOthers(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).every(({ text, kind }) => OTHERS.has(text) || kind === 'deixis');
}
