/** Matches of a sentence → drafts, in the order of their figures. */
import { groupsCities, isGrouping } from '../../annotate/quantity/grouping.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { POINTS } from '../../lexicon/units.js';
import { opening, type Match } from '../../match/match.js';
import type { Name } from '../name/name.js';
import { isExtreme, isIndex, isProperty } from '../name/property.js';
import { dealMade, industryBefore, leansOnSubject, partnerBefore, standsForSubject, subjectBefore, thingBefore, traderBefore, withOwner, yields } from '../name/subject.js';
import { attachOverBracket, attachOverMultiple, attachOverSpread, lastBefore, nameAllTold, wholeOver } from './attach-over.js';
import { attachChanges, attachRate, basisAtRate, attachShared, attachToEach } from './attach.js';
import { attachCount, attachFormer, attachNamed, attachPrevious, attachReached, ofFormer } from './attach-named.js';
import { isCaused, movedBefore, movedInCause } from './cause.js';
import { complete } from './complete.js';
import { asContribution } from './contribution.js';
import { asPace, besideGap } from './compared.js';
import { changesAttached, changesIn, draftOf, figureAt } from './draft-of.js';
import { draftList } from './draft-list.js';
import { draftWith, shapeOf, withInherited, type Draft } from './draft.js';
import { withLeftOut } from './excluded.js';
import { isCountAlone } from './nothing.js';
import { firstOfEach } from './of-each.js';
import { ofGroup } from './group.js';
import { endsAcross, ofBracketed, ratedBefore } from './in-bracket.js';
import { COUNTED_BY, ofSameMeasure } from './leaning.js';
import { ofCrime } from './of-crime.js';
import { isOfAnother } from './spoken.js';
import { ofDistrict } from './of-districts.js';
import { ofMeasured } from './over-mark.js';
import { isRankOfOther, overPace, overRank } from './over-rank.js';
import { dealtBefore, ofPartner } from './partners.js';
import { isOfPrices } from './prices.js';
import { RATE_END } from './rates.js';
import { onSameBasis } from './same-basis.js';
import { asSharePrice } from './share-price.js';
import { asHoursUsed, measuresTime } from './time-measured.js';
import { isFlat } from './turned-count.js';

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
  for (const match of matches.length < 2 ? matches : [...matches].sort((a, b) => figureAt(a) - figureAt(b))) {
    const shape = shapeOf(match);
    const { value, change } = match.slots;
    if (shape === 'none') {
      if (value) attachPrevious(drafts, tokens, { from: match.from, at: value.from });
      continue;
    }
    const token = opening(tokens, value);
    if (match.rule.origin === 'builtin' && (isGrouping(token?.quantity) || (value !== undefined && groupsCities(tokens, value.from)))) continue;
    if (shape === 'shared out' || token?.kind === 'quantities') draftList(tokens, match, drafts, before);
    else if (shape === 'attach' && value === undefined) attach(tokens, match, drafts, before);
    else {
      const draft = withSubject(bracketed(draftOf(tokens, match, shape === 'index' ? 'level' : shape), tokens), tokens, drafts);
      if (draft === undefined || isCountAlone(draft, tokens) || (shape === 'duration' && !measuresTime(tokens, match, draft, drafts.at(-1) ?? before.at(-1))) || (shape === 'index' && !isIndex(draft.name?.text ?? ''))) continue;
      if (shape === 'rate' && (draft.name === undefined || COUNTED_AS.has(draft.name.text)) && attachRate(drafts, draft, basisAtRate(tokens, match))) continue;
      if (change && value === undefined && endsAcross(drafts, draft, tokens)) continue;
      const nearest = drafts.at(-1);
      if (change && value === undefined && nearest && isCaused(tokens, draft.at, nearest) && attachChanges(drafts, changesIn(tokens, change))) continue;
      // 71%的企业投入增加，环比上升8个百分点: the share of those of whom it is said.
      if (change && value === undefined && shape !== 'gap' && draft.changes[0]?.quantity?.unit === POINTS && nearest?.quantity?.dimension === 'percent' && nearest.name !== undefined && nearest.name.start === draft.name?.start && attachChanges(drafts, changesIn(tokens, change))) continue;
      const nearer = firstOfEach(draft, tokens, match, drafts) ?? wholeOver(tokens, draft.at, drafts, draft.quantity?.unit) ?? lastBefore(tokens, draft.at, drafts) ?? before.at(-1);
      // 甲县居全市首位；乙县增长11%: of what was ranked. 增幅回落1.9个百分点，在12个县中居第5位: those among whom it ranks are not ranked.
      // 货运量286万吨，居全国首位，占全国的三分之一: the share of what is ranked; so is its second rank (居全省第11位，居省会城市第6位).
      const ranked = (draft.shape === 'share' || draft.shape === 'rank') && draft.name === undefined && isRankOfOther(nearer);
      const last = draft.shape === 'level' && draft.name === undefined && draft.quantity?.dimension !== 'percent' ? overRank(nearer, drafts, before) : ranked ? (drafts.findLast((other) => !isRankOfOther(other)) ?? nearer) : draft.shape === 'rank' && nearer?.name !== undefined && nearer.name.start === draft.name?.start ? (drafts.at(-2) ?? before.at(-1)) : nearer;
      const named = dealtBefore(draft.shape === 'share' ? ofFormer(draft, drafts) : draft, tokens, before, drafts);
      const whole = asSharePrice(ofCrime(ofSameMeasure(asPace(asHoursUsed(complete(ofGroup(besideGap(named, tokens, last), tokens), tokens, match, last), tokens, last), last), () => [...before, ...drafts], tokens), tokens), tokens);
      if (attachCount(drafts, whole) || attachFormer(drafts, whole) || attachNamed(drafts, whole, tokens) || attachReached(drafts, whole, tokens)) continue;
      drafts.push(onSameBasis(ofPartner(ofMeasured(asContribution(withLeftOut(whole, tokens), tokens), tokens, drafts), tokens, match, drafts.at(-1)), tokens, match, drafts.at(-1)));
      if (change && value) attachChanges(drafts, changesIn(tokens, change));
    }
  }
  return drafts;
}

/** 增加值1049亿元，|同口径|增幅3.1%: how the rate was counted, not of what it is. */
const COUNTED_AS = setOf('changes/counted_as');

/** A draft inside a bracket under the name of what stands before it. */
function bracketed(draft: Draft | undefined, tokens: readonly Token[]): Draft | undefined {
  return draft && ofBracketed(ofDistrict(draft, tokens), tokens);
}

/** 失业率整体呈下降态势，6月份回落至5.2%: a level that names nothing is of the subject of the clause before, if that has no figure. */
function withSubject(draft: Draft | undefined, tokens: readonly Token[], drafts: readonly Draft[]): Draft | undefined {
  if (draft?.shape === 'share' && draft.name === undefined) return ofClauseBefore(draft, tokens, drafts);
  const moved = draft !== undefined && draft.quantity === undefined && draft.shape !== 'gap' ? movedBefore(tokens, draft.at) : undefined;
  if (draft !== undefined && moved !== undefined) return draftWith(draft, { name: moved });
  if (draft?.shape !== 'level') return draft;
  const spent = draft.name === undefined && draft.quantity?.dimension === 'money' && drafts.at(-1)?.quantity?.dimension === 'count' ? dealMade(tokens, draft.at) : undefined;
  if (spent !== undefined) return withInherited(draftWith(draft, { name: spent }), 'metric');
  const own = draft.name?.text;
  const empty = own === undefined || standsForSubject(own);
  // 养老金实现“十九连调”，|月人均|增加138.7元
  const counted = own !== undefined && COUNTED_BY.test(own);
  const extreme = own !== undefined && (isExtreme(own) || counted);
  const industry = own !== undefined && OF_INDUSTRIES.has(own) ? industryBefore(tokens, draft.at) : undefined;
  if (industry !== undefined && draft.name !== undefined) return withInherited(draftWith(draft, { name: { ...draft.name, text: industry + draft.name.text } }), 'metric');
  const leans = empty || extreme || leansOnSubject(own);
  if (!leans && !isProperty(own) && !yields(own)) return draft;
  const trader = DEALS.has(own ?? '') ? (traderBefore(tokens, draft.at) ?? partnerBefore(tokens, draft.at)) : OF_TRADE.test(own ?? '') ? partnerBefore(tokens, draft.at) : undefined;
  if (trader !== undefined && draft.name !== undefined) return withInherited(draftWith(draft, { name: { ...draft.name, text: trader + draft.name.text } }), 'metric');
  const subject = ofUnit(subjectBefore(tokens, draft.at, drafts.at(-1)?.at ?? -1, counted), draft);
  if (!leans) return ownedBy(draft, subject);
  if (subject === undefined) return empty ? draftWith(draft, { name: undefined }) : draft;
  if (extreme) return withInherited(draftWith(draft, { name: { ...subject, text: isExtreme(subject.text.slice(0, own.length)) ? subject.text : own + subject.text } }), 'metric');
  return withInherited(draftWith(draft, { name: subject }), 'metric');
}

const DEALS = setOf('names/deals');
const OF_TRADE = patternOf`^${'names/deals'}总?[额值量]$`;
/** What is told of whole industries: 服务业新设企业6830家，|实际使用外资|339亿美元. */
const OF_INDUSTRIES = setOf('names/of_industries');

/** 工人和农民仍是主体，占总数的33.6%: a share that names nobody is that of the subject before it. */
function ofClauseBefore(draft: Draft, tokens: readonly Token[], drafts: readonly Draft[]): Draft {
  const name = thingBefore(tokens, draft.at, drafts.at(-1)?.at ?? -1);
  return name === undefined ? draft : withInherited(draftWith(draft, { name }), 'metric');
}

/** 文化类景区增速明显，增加到4000个: the thing itself where the figure is no rate. */
function ofUnit(subject: Name | undefined, { quantity }: Draft): Name | undefined {
  return subject === undefined || quantity?.dimension === 'percent' ? subject : { ...subject, text: subject.text.replace(RATE_END, '') };
}

/** 民营企业进出口保持增长，进出口额75亿元: whose it is stands in the clause before. */
function ownedBy(draft: Draft, subject: Name | undefined): Draft {
  const text = draft.name && subject && withOwner(draft.name.text, subject.text);
  return text === undefined || draft.name === undefined ? draft : withInherited(draftWith(draft, { name: { ...draft.name, text } }), 'metric');
}

function attach(tokens: readonly Token[], match: Match, drafts: Draft[], before: readonly Draft[]): void {
  const changes = changesAttached(tokens, match);
  const [only] = changes;
  // 15种下降，3种|持平: how many do so, in their name.
  if (only !== undefined && isFlat(only.change) && drafts.at(-1)?.metric?.includes(only.text) === true) return;
  const moved = movedBefore(tokens, figureAt(match)) ?? movedInCause(tokens, figureAt(match)) ?? nameAllTold(tokens, figureAt(match), drafts) ?? ratedBefore(tokens, figureAt(match));
  const own = moved && draftOf(tokens, match, 'level');
  if (own !== undefined) return void drafts.push(complete(draftWith(own, { name: moved }), tokens, match, drafts.at(-1)));
  const each = changes.length === 1 && only !== undefined && (EACH_OF_THEM.test(only.text) || tokens.slice(match.from, match.to).some(({ kind }) => kind === 'each'));
  const shared = changes.length > 1 && !isOfOne(changes) ? attachShared(drafts, changes) : (each && attachToEach(drafts, only)) || attachOverBracket(tokens, match, drafts, changes) || attachOverMultiple(drafts, changes) || attachOverSpread(tokens, drafts, changes) || attachChanges(drafts, changes);
  if (shared) return;
  // No level stands before it in the sentence: the change is the fact, its metric that of the last one.
  const draft = draftOf(tokens, match, 'level');
  // 增速比1—2月加快0.3个百分点。3月份，增长6.8%: of what the rate is of.
  const told = overRank(only?.change?.unit === '%' ? overPace(before) : before.at(-1), [], before);
  // 完成投资331亿元。…比上年同期增加96小时: an amount of another kind is none of it.
  const last = told !== undefined && changes.some((token) => isOfAnother(token, told)) ? undefined : told;
  // …集采落地实施，平均降价58%: a price that is set is its own name.
  const verb = changes[0]?.change?.verb ?? '';
  if (draft && isOfPrices(verb)) drafts.push(draftWith(draft, { metric: `${subjectBefore(tokens, draft.at, -1, true)?.text ?? ''}平均${verb}` }));
  else if (draft && last) drafts.push(complete(draft, tokens, match, last));
}

/** 同比增长均超过65%: of each of the list before. */
const EACH_OF_THEM = patternOf`${'changes/each'}`;

/** 较一季度和去年四季度分别高2.5个、5.7个百分点: each from another time, so all are of one figure. */
function isOfOne(changes: readonly Token[]): boolean {
  const bases = new Set(changes.map(({ change }) => change?.since?.text ?? change?.basis));
  return bases.size === changes.length && !bases.has(undefined);
}
