/** What a draft's metric is called: its own name, the suffix of its rule, and what stands before it where it leans on that. */
import { PAUSES } from '../../annotate/kinds.js';
import { quantityWith } from '../../annotate/quantity/place.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { Match } from '../../match/match.js';
import { nameLeft } from '../name/name-left.js';
import { isBare } from '../name/property.js';
import { purposeOf, spendingIn } from '../name/purpose.js';
import { subjectBefore } from '../name/subject.js';
import { aimedRate } from './aimed-rate.js';
import { atOtherTime } from './at-other-time.js';
import { aimInFigure, aimReached, completed, isAim } from './aim-reached.js';
import { amongThose } from './among-those.js';
import { balanceOf } from './balance.js';
import { baseFor, baseName, rateOf, REACHED } from './base-name.js';
import { capacityOf } from './capacity.js';
import { costOf } from './cost.js';
import { contributionOf } from './contribution.js';
import { draftWith, withCheck, withInherited, type Draft } from './draft.js';
import { ofFirst } from './first-of.js';
import { expectation } from './expected.js';
import { carriedOut } from './carried-out.js';
import { ofAll } from './in-all.js';
import { inHouseholds, namedByUnit } from './households.js';
import { itemOfCount, itemOfShare } from './item-of-share.js';
import { leaningOn } from './leaning.js';
import { countedGroup, scopeText, topicBefore } from './order.js';
import { ofMost } from './most-of.js';
import { OF_SIZE, ofSize } from './of-size.js';
import { besideOther } from './parallel.js';
import { pricedLike } from './prices.js';
import { inItsPlace, placesOnly } from './in-its-place.js';
import { nextShare, shareOfCount, shareOfThose } from './next-share.js';
import { inOtherField } from './rank-field.js';
import { saysShare, sharedThing } from './over-rank.js';
import { isRateReached } from './rate-reached.js';
import { RATE_END } from './rates.js';
import { deedOnSome, deedOnTheSame, deedWithObject, stageOfTheSame, stageOfWorks } from './same-deed.js';
import { spokenOfOtherwise } from './spoken.js';
import type { Context } from './step.js';
import { addSuffix, SHARE, suffixOf } from './suffix.js';
import { otherTurn } from './turned-count.js';
import { isInvestedInWorks, ofWorks } from './works.js';

/** Before so many of the first of an order. */
const FIRST = '前';

/**
 * The draft with its metric.
 *
 *     工单37.6万件，占比59.8%              工单占比, inherited
 *     “免证办”事项新增200个、累计达500个     the same name for both
 *     在全省排名第6位                      全省排名
 */
export function complete(draft: Draft, { tokens, match, last }: Context): Draft {
  const ordered = ofMost(ofFirst(draft, tokens), tokens, last && baseName(last));
  if (ordered !== draft) return ordered;
  const suffix = suffixOf(draft);
  const own = draft.name?.text;
  if (draft.rule.id === OF_SIZE) return draftWith(draft, { metric: ofSize(draft, last) });
  const costing = own === undefined ? undefined : (costOf(draft, own, tokens) ?? capacityOf(draft, tokens) ?? contributionOf(own, tokens, draft.at));
  if (costing !== undefined) return draftWith(draft, { metric: costing });
  if (own !== undefined && SCALES.has(own)) return draftWith(draft, { metric: MAGNITUDE });
  if (own !== undefined && CONVERSIONS.has(own)) return converted(draft, tokens, last);
  const medal = MEDALS.has(draft.quantity?.unit ?? '') ? draft.quantity : undefined;
  if (medal !== undefined) return draftWith(draft, { metric: `${medal.unit}牌`, quantity: quantityWith(medal, { unit: MEDAL_UNIT }) });
  const unit = namedByUnit(draft, tokens);
  if (unit !== undefined) return draftWith(draft, { metric: unit });
  if (own !== undefined && FINED.test(own) && draft.quantity?.dimension === 'money') return draftWith(draft, { metric: '罚款' });
  if (isInvestedInWorks(draft, tokens)) return ofWorks(draft, last !== undefined && last.at < draft.at ? baseName(last) : undefined);
  const verb = draft.name?.verb?.text ?? (own && (spendingIn(own) ?? own));
  const purpose = verb !== undefined && own?.endsWith(verb) && draft.shape === 'level' && draft.quantity?.dimension === 'money' ? purposeOf(tokens, verb, draft.at) : undefined;
  if (purpose !== undefined) return draftWith(draft, { metric: purpose });
  const named = own !== undefined && draft.shape !== 'rate' ? rateOf(own, last) : undefined;
  if (named !== undefined && draft.shape !== 'rank') return withInherited(draftWith(draft, { shape: 'rate', metric: named }), 'metric');
  const all = (own === undefined ? itemOfCount(draft, tokens) : undefined) ?? ofAll(draft, tokens, match, last) ?? inOtherField(draft, tokens, last, suffix);
  if (all !== undefined) return withInherited(draftWith(draft, { metric: all }), 'metric');
  // CPI上涨0.3%，市场预期上涨0.2%: what others had expected of what was just told.
  const expected = own !== undefined && isHere(last, tokens) ? expectation(draft, own, tokens) : undefined;
  if (expected !== undefined && last !== undefined) return withInherited(draftWith(draft, { metric: (baseName(last) ?? '') + expected }), 'metric');
  const priced = own === undefined || draft.shape !== 'level' ? undefined : pricedLike(own, draft, isHere(last, tokens) ? last.metric : undefined, tokens);
  if (priced !== undefined) return withInherited(draftWith(draft, { metric: priced }), 'metric');
  const balance = own === undefined || draft.shape !== 'level' ? undefined : balanceOf(draft, own, tokens);
  if (balance !== undefined) return withInherited(draftWith(draft, { metric: balance }), 'metric');
  const share = own !== undefined && isHere(last, tokens) ? nextShare(draft, own, last, tokens) : undefined;
  if (share !== undefined) return draftWith(draft, { shape: 'share', metric: addSuffix(share, SHARE) });
  const counted = own !== undefined && isHere(last, tokens) ? shareOfCount(draft, own, last, tokens) : undefined;
  if (counted !== undefined && last !== undefined) return withInherited(draftWith(draft, { metric: (baseName(last) ?? '') + counted }), 'metric');
  if (own !== undefined && draft.shape === 'level' && last !== undefined) {
    const whole = carriedOut(draft, own, last) ?? (isHere(last, tokens) ? atOtherTime(draft, own, last, tokens) : undefined) ?? stageOfTheSame(draft, last) ?? leaningOn(own, draft, { last, base: baseName(last) ?? '' }, tokens) ?? besideOther(own, draft, last, tokens) ?? stageOfWorks(draft, last);
    if (whole !== undefined) return withInherited(draftWith(draft, { metric: whole }), 'metric');
  }
  // 甲港区吞吐量9683万吨，6月份单月|完成|1742万吨: as much of what was told before.
  if (own === DONE && draft.shape === 'level' && last?.quantity !== undefined && last.quantity.unit === draft.quantity?.unit) return withInherited(draftWith(draft, { metric: baseName(last) ?? own }), 'metric');
  const deed = inHouseholds(draft, tokens, last) ?? deedWithObject(draft, tokens) ?? (isHere(last, tokens) ? (deedOnTheSame(draft, last) ?? deedOnSome(draft, tokens, last)) : undefined);
  if (deed !== undefined) return withInherited(draftWith(draft, { metric: deed }), 'metric');
  // 已播7400万亩，完成66.7%: how much of what was told before.
  if (own === DONE && draft.quantity?.dimension === 'percent' && last !== undefined) return withInherited(draftWith(draft, { shape: 'completion', metric: addSuffix(baseName(last) ?? '', REACHED) }), 'metric');
  const aimed = aimInFigure(draft, tokens, isHere(last, tokens) ? last : undefined);
  if (aimed !== undefined) return aimed;
  if (draft.shape === 'share' && isAim(draft.parent)) return aimReached(draft, last);
  if (draft.shape === 'completion') return isRateReached(draft, tokens, match) ? draftWith(draft, { shape: 'level', metric: own }) : completed(draft, tokens, match, last);
  if (draft.shape === 'rank') {
    const group = countedGroup(draft, tokens);
    // 排名前10位: so many of the first, and no place of one.
    const whole = tokens[draft.at - 1]?.text === FIRST ? withCheck(draft, 'figure of an unusual kind') : draft;
    return ranked(whole, { own: named ?? (group === undefined ? own : undefined), scope: group ?? scopeText(tokens, match.slots['scope']), topic: topicBefore(tokens, draft.at), place: rankedPlace(draft, tokens, match), ofShare: saysShare(draft, last, tokens) }, last);
  }
  const base = last && baseFor(draft, last);
  // 在线业务收入20亿元，收入占比62%: whose it is stands before.
  if (draft.shape === 'share' && own !== undefined && base !== undefined && isBare(own) && base.endsWith(own) && base !== own) return withInherited(draftWith(draft, { metric: addSuffix(base, suffix) }), 'metric');
  if (own !== undefined && draft.shape !== 'rate') return draftWith(draft, { metric: addSuffix(own, suffix) });
  // 新收案件近十年来首次下降，降幅达5.2%: the rate of what the clause before speaks of.
  if (draft.shape === 'rate') return rated(draft, own, (own === undefined ? spokenOf(draft, tokens, last) : undefined) ?? base);
  const those = amongThose(draft, tokens, base);
  if (those !== undefined) return withInherited(draftWith(draft, { metric: those }), 'metric');
  return (isHere(last, tokens) ? aimedRate(draft, tokens, last) : undefined) ?? ofOthers(draft, tokens, match, { last, base, suffix });
}

interface Others {
  readonly last: Draft | undefined;
  readonly base: string | undefined;
  readonly suffix: string;
}

/** A figure that names nothing itself: of the item of a list, of its place, of what was told before it. */
function ofOthers(draft: Draft, tokens: readonly Token[], match: Match, { last, base, suffix }: Others): Draft {
  const item = draft.shape === 'share' ? (itemOfShare(tokens, draft.at) ?? shareOfThose(tokens, draft.at)) : undefined;
  if (item !== undefined) return draftWith(draft, { metric: addSuffix(item, suffix) });
  // 全程7800多公里: the whole way, which nothing else measures.
  const way = tokens[draft.at - 1]?.text ?? '';
  if (WHOLE_WAY.has(way) && draft.quantity?.unit !== undefined && OF_WAYS.has(draft.quantity.unit)) return draftWith(draft, { metric: way });
  // 装机规模将超过煤电，占总装机的比重升至40%: of what its own sentence speaks of, whatever the one before did.
  const subject = draft.shape === 'share' && base !== undefined && !isHere(last, tokens) ? subjectBefore(tokens, draft.at, -1)?.text : undefined;
  if (subject !== undefined) return withInherited(draftWith(draft, { metric: addSuffix(subject, suffix) }), 'metric');
  // 海上风电占比8%。“三北”地区占新增装机的70%: the whole tells that the share is of another thing.
  const other = draft.shape === 'share' && draft.parent !== undefined && base !== undefined && !isHere(last, tokens) && draft.parent.length > MIN_WHOLE && !draft.parent.includes(base.slice(-WORD_UNITS));
  if (base === undefined || (other && ofPlace(draft, tokens, match).metric !== undefined)) return ofPlace(draft, tokens, match);
  const spoken = isHere(last, tokens) ? otherTurn(draft, base, tokens) : spokenOfOtherwise(draft, last, tokens);
  return withInherited(draftWith(draft, { metric: spoken ?? addSuffix(inItsPlace(ofThemAll(base, draft, tokens), tokens, match.slots['metric']), suffix) }), 'metric');
}

/** 客户新增3.6万户，达到31.5万户: what there are, not what is new of them. */
function ofThemAll(base: string, { shape, at }: Draft, tokens: readonly Token[]): string {
  return shape === 'level' && tokens[at - 1]?.kind === 'reach' ? base.replace(NEW_OF_THEM, '') : base;
}

const WHOLE_WAY = setOf('names/whole_way');
const OF_WAYS = setOf('names/units_of_ways');
const NEW_OF_THEM = patternOf`(?<=.{2})${'names/increases'}$`;

/** 总产量14978万吨，|合|2996亿斤; 收受财物，共计|折合|人民币498万元: the figure told once more, or that of what the clause before tells. */
function converted(draft: Draft, tokens: readonly Token[], last: Draft | undefined): Draft {
  const name = draft.name && tokens.findIndex(({ start }) => start === draft.name?.start);
  const comma = name === undefined ? -1 : tokens.findLastIndex(({ kind }, index) => index < name && kind === 'comma');
  if (comma < 0) return draftWith(draft, { metric: draft.name?.text });
  const base = isHere(last, tokens) ? baseName(last) : nameLeft(tokens, { from: tokens.findLastIndex(({ kind }, index) => index < comma && (PAUSES.has(kind) || kind === 'prep' || kind === 'deixis')) + 1, to: comma })?.text;
  return base === undefined ? draftWith(draft, { metric: draft.name?.text }) : withInherited(draftWith(draft, { metric: base }), 'metric');
}

/** 里氏|7.6级 */
const SCALES = setOf('names/scales');
const [MAGNITUDE = ''] = wordsOf('names/scaled');
const CONVERSIONS = setOf('names/conversions');

/** 上海|占比32%: where nothing else names the share, its place does. */
function ofPlace(draft: Draft, tokens: readonly Token[], match: Match): Draft {
  const place = draft.shape === 'share' ? placesOnly(match, tokens) : undefined;
  return place === undefined ? draft : draftWith(draft, { metric: addSuffix(place, suffixOf(draft)) });
}

/** 再获3金3银: the unit is the name. */
const MEDALS: ReadonlySet<string> = setOf('quantities/medals');
const MEDAL_UNIT = '枚';
/** 被罚120万元. */
const FINED = patternOf`^${'names/fined_before'}?罚$`;
const DONE = '完成';
/** A word of two characters at the end of a name: 占新增|装机|的70%. */
const WORD_UNITS = 2;
/** 全国, 全省: wholes that do not say of what. */
const MIN_WHOLE = 3;

const LISTS = patternOf`${'names/lists_of_ranks'}$`;
const BARE_SIZES = setOf('names/mere_amounts');

/** 企业总数2565家，|净增数|居全省第一 */
const ALL_OF_THEM = patternOf`(?<=.{2})${'names/totals'}$`;

interface RankWords {
  readonly own: string | undefined;
  readonly scope: string;
  readonly topic: string | undefined;
  /** Who is ranked, where nothing says in what. */
  readonly place: string | undefined;
  /** True where it is a share that is ranked. */
  readonly ofShare: boolean;
}

function ranked(draft: Draft, { own, scope, topic, place, ofShare }: RankWords, last: Draft | undefined): Draft {
  // 2023年度综合排名中，…排名前三位: a rank of another sentence's figure is none of its own.
  // 128枚金牌、96枚银牌，位居金牌榜首位: a list that is named itself is of none of them.
  const named = last && last.at < draft.at && !LISTS.test(scope) ? (ofShare ? baseName(last) : sharedThing(last)) : undefined;
  const sized = own !== undefined && BARE_SIZES.has(own);
  // 进出口总值增长7.8%，增速高于全国7.6个百分点，规模居全国第10: the size is of the level, not of its rate.
  const told = sized && (last?.shape === 'rate' || last?.shape === 'gap') ? named?.replace(RATE_END, '') : named;
  // 进出口总值5321亿元，规模居全国第8: a bare measure is of what was just told.
  const base = sized && told !== undefined && last?.quantity?.dimension !== 'percent' ? (told.endsWith(own) ? told : told.replace(ALL_OF_THEM, '') + own) : (own ?? topic ?? told);
  const metric = addSuffix((base ?? '') + scope, suffixOf(draft));
  // 安宁市|排名第79位
  if (metric === suffixOf(draft)) return place === undefined ? draft : draftWith(draft, { metric: addSuffix(place, suffixOf(draft)) });
  return own === undefined && topic === undefined && base !== undefined ? withInherited(draftWith(draft, { metric }), 'metric') : draftWith(draft, { metric });
}

/** What the clause before speaks of, behind the last figure of the sentence. */
function spokenOf({ at }: Draft, tokens: readonly Token[], last: Draft | undefined): string | undefined {
  return subjectBefore(tokens, at, isHere(last, tokens) ? last.at : -1, true)?.text;
}

/** True of a draft of the sentence itself. */
function isHere(draft: Draft | undefined, tokens: readonly Token[]): draft is Draft {
  return draft !== undefined && draft.figure.start >= (tokens[0]?.start ?? 0);
}

/** 第一|大: one of its kind, and no place in a list. */
const GRADES = setOf('predicates/units_untold');

/** 安宁市|排名第79位; not 成为江苏|第一大电源. */
function rankedPlace({ at, quantity }: Draft, tokens: readonly Token[], match: Match): string | undefined {
  return !GRADES.has(quantity?.unit ?? '') && tokens.slice(match.slots['metric']?.to ?? at, at).some(({ kind }) => kind === 'rank') ? placesOnly(match, tokens) : undefined;
}

/** A bare 增速11% has no name of its own; 经济增速7.4% has. */
function rated(draft: Draft, own: string | undefined, base: string | undefined): Draft {
  const rate = draft.rate ?? '';
  if (own !== undefined && own !== rate) return draftWith(draft, { metric: addSuffix(own, rate) });
  return base === undefined ? draftWith(draft, { metric: rate }) : withInherited(draftWith(draft, { metric: addSuffix(base, rate) }), 'metric');
}
