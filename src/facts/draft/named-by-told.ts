/** Figures whose words are completed by what was told before them: shares of a count, stages of works, as much of the same, how much of an aim. */
import { setOf } from '../../lexicon/lists.js';
import { aimInFigure, aimReached, completed, isAim } from './aim-reached.js';
import { atOtherTime } from './at-other-time.js';
import { balanceOf } from './balance.js';
import { baseName, rateOf, REACHED } from './base-name.js';
import { carriedOut } from './carried-out.js';
import { draftWith, withInherited } from './draft.js';
import { expectation } from './expected.js';
import { inHouseholds } from './households.js';
import { ofAll } from './in-all.js';
import { itemOfCount } from './item-of-share.js';
import { leaningOn } from './leaning.js';
import { taking, type Namer } from './naming.js';
import { nextShare, shareOfCount } from './next-share.js';
import { besideOther } from './parallel.js';
import { pricedLike } from './prices.js';
import { inOtherField } from './rank-field.js';
import { isRateReached } from './rate-reached.js';
import { deedOnSome, deedOnTheSame, deedWithObject, stageOfTheSame, stageOfWorks } from './same-deed.js';
import { addSuffix, SHARE, suffixOf } from './suffix.js';

/** A bare rate, of what was told last; a rank of it has ways of its own. */
const byRate: Namer = (draft, { own, last }) => {
  const named = own !== undefined && draft.shape !== 'rate' && draft.shape !== 'rank' ? rateOf(own, last) : undefined;
  return named === undefined ? undefined : withInherited(draftWith(draft, { shape: 'rate', metric: named }), 'metric');
};

const byWhole: Namer = (draft, { tokens, match, own, last }) => taking(draft, (own === undefined ? itemOfCount(draft, tokens) : undefined) ?? ofAll(draft, tokens, match, last) ?? inOtherField(draft, tokens, last, suffixOf(draft)));

/** CPI上涨0.3%，市场预期上涨0.2%: what others had expected of what was just told. */
const byExpectation: Namer = (draft, { tokens, own, here }) => {
  const expected = own !== undefined && here !== undefined ? expectation(draft, own, tokens) : undefined;
  return expected === undefined ? undefined : taking(draft, ((here && baseName(here)) ?? '') + expected);
};

/** 糖出口量610万吨。|这一数字|在去年为1100万吨: the figure told before, of another time or changed. */
const byPointer: Namer = (draft, { tokens, own = '', last }) => {
  const at = FIGURES.has(own) ? tokens.findIndex(({ start }) => start === draft.name?.start) : -1;
  const alike = draft.quantity === undefined || draft.quantity.unit === last?.quantity?.unit;
  // 而去年|的|数据为48.2%: of another time.
  const pointed = tokens[at - 1]?.kind === 'deixis' || (tokens[at - 1]?.kind === 'de' && tokens[at - 2]?.kind === 'period');
  return at < 1 || !pointed || !alike ? undefined : taking(draftWith(draft, last?.shape === SHARED && draft.changes.length === 0 ? { parent: draft.parent ?? last.parent, shape: SHARED } : {}), last?.metric);
};

const SHARED = 'share';
const FIGURES = setOf('names/figures_told');

const byMeasure: Namer = (draft, { tokens, own, here }) => (own === undefined || draft.shape !== 'level' ? undefined : taking(draft, pricedLike(own, draft, here?.metric, tokens) ?? balanceOf(draft, own, tokens)));

const byShare: Namer = (draft, { tokens, own, here }) => {
  if (own === undefined || here === undefined) return undefined;
  const share = nextShare(draft, own, here, tokens);
  if (share !== undefined) return draftWith(draft, { shape: 'share', metric: addSuffix(share, SHARE) });
  const counted = shareOfCount(draft, own, here, tokens);
  return counted === undefined ? undefined : taking(draft, (baseName(here) ?? '') + counted);
};

/** A level that is a stage, a part or another time of what was told. */
const byLevel: Namer = (draft, { tokens, own, last, here }) => {
  if (own === undefined || draft.shape !== 'level' || last === undefined) return undefined;
  const whole =
    carriedOut(draft, own, last) ??
    (here && atOtherTime(draft, own, here, tokens)) ??
    stageOfTheSame(draft, last) ??
    leaningOn(own, draft, { last, base: baseName(last) ?? '' }, tokens) ??
    besideOther(own, draft, last, tokens) ??
    stageOfWorks(draft, last);
  if (whole !== undefined) return taking(draft, whole);
  // 甲港区吞吐量9683万吨，6月份单月|完成|1742万吨: as much of what was told before.
  return own === DONE && last.quantity !== undefined && last.quantity.unit === draft.quantity?.unit ? taking(draft, baseName(last) ?? own) : undefined;
};

const byDeed: Namer = (draft, { tokens, last, here }) => taking(draft, inHouseholds(draft, tokens, last) ?? deedWithObject(draft, tokens) ?? (here && (deedOnTheSame(draft, here) ?? deedOnSome(draft, tokens, here))));

/** 已播7400万亩，完成66.7%: how much of what was told before. */
const byProgress: Namer = (draft, { own, last }) => {
  if (own !== DONE || draft.quantity?.dimension !== 'percent' || last === undefined) return undefined;
  return withInherited(draftWith(draft, { shape: 'completion', metric: addSuffix(baseName(last) ?? '', REACHED) }), 'metric');
};

const byAim: Namer = (draft, { tokens, match, drafts, own, last, here }) => {
  const aimed = aimInFigure(draft, tokens, here);
  if (aimed !== undefined) return aimed;
  if (draft.shape === 'share' && isAim(draft.parent)) return aimReached(draft, last);
  if (draft.shape !== 'completion') return undefined;
  if (isRateReached(draft, tokens, match)) return draftWith(draft, { shape: 'level', metric: own });
  // 发放贷款1.6亿元，完成2亿元|目标任务|的81%: of what was told before the aim itself.
  const told = last !== undefined && last.metric === own && drafts.at(-1) === last ? (drafts.at(-2) ?? last) : last;
  return completed(draft, tokens, match, told);
};

export const BY_WHAT_WAS_TOLD: readonly Namer[] = [byPointer, byRate, byWhole, byExpectation, byMeasure, byShare, byLevel, byDeed, byProgress, byAim];

const DONE = '完成';
