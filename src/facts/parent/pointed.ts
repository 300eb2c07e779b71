/** The whole that a mark (其中, 分产业看，) points back at: in its sentence, or in the one before. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Draft } from '../draft/draft.js';
import { isBare } from '../name/property.js';
import { bestWhole, namesake } from './best-whole.js';
import { wholeInView } from './in-view.js';
import type { Before } from './implied.js';
import { stretchesBetween, type PartMark } from './part-mark.js';
import { isToldShort } from './told-again.js';
import { canHold, doesTheSame, exceeds, isAlike, isKin, isLess, isLevel, isOfDeed, isWhole, sharesUnit } from './whole.js';

/** What a figure is read among: its sentence with the drafts so far, and what was told before it. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly marks: readonly PartMark[];
  readonly out: readonly Draft[];
  readonly before: Before;
}

/** The levels that the parts of a mark may be of: those before it, or of the sentence before. */
export function wholesBefore(mark: PartMark, { out, before }: Sentence): Draft[] {
  // 贷款增加15.7万亿元，其中7月份贷款增加3459亿元: a change is a whole only of changes of a part of its time.
  const here = out.filter(({ at, quantity }) => at < mark.at && (mark.timed || quantity !== undefined));
  return here.length > 0 || !mark.opensSentence ? here : before.previous.filter(({ quantity }) => mark.timed || quantity !== undefined);
}

/** 其中 reaches back over a full stop only where it opens its sentence, and never to a part. */
export function wholeOf(mark: PartMark, draft: Draft, sentence: Sentence): Draft | undefined {
  const { out, before } = sentence;
  const here = out.filter(({ at }) => at < mark.at);
  const recent = withoutParts(before.recent);
  if (mark.kind === 'view') return draft.shape === 'share' || TOTALS.test(draft.metric ?? '') ? undefined : wholeInView(mark, draft, sentence, recent);
  // 受理知识产权案件1.9万件，审结1.8万件。其中，民事案件…；刑事案件…: the parts of one mark are of one whole.
  const settled = settledWhole(mark, draft, sentence);
  if (mark.timed) return namesake(draft, wholesBefore(mark, sentence));
  const first = ({ at }: Draft): boolean => !sentence.marks.some((other) => other.at < at);
  const same = mark.kind === 'among' ? here.findLast((other) => other.metric === draft.metric && isLess(draft, other) && first(other)) : undefined;
  if (same ?? settled) return same ?? settled;
  // 铁矿砂3687万吨；农产品535亿元，其中大豆413万吨: of what stands before it in its stretch.
  const near = mark.opensStretch ? [] : here.filter((other) => stretchesBetween(sentence.tokens, other.at, mark.at) === 0);
  const fits = (other: Draft): boolean => canHold(other, draft) && !(sharesUnit(draft, other) && exceeds(draft, other));
  if (near.length < here.length && near.some(fits)) return bestWhole(draft, near, mark.kind === 'among');
  if (here.some((other) => canHold(other, draft))) {
    const whole = bestWhole(draft, here, mark.kind === 'among');
    return whole !== undefined && isOfAnotherWhole(mark, draft, whole, out) ? undefined : whole;
  }
  return mark.opensSentence && before.previous.length > 0 ? wholeBack(draft, before.previous, recent, before.recent) : undefined;
}

/** 设执勤点152个，查处违法3.7万起，其中超员12起，|暂扣驾驶证56个: the parts are of what was told last; what is counted otherwise is of nothing else by its unit alone. */
function isOfAnotherWhole(mark: PartMark, draft: Draft, whole: Draft, out: readonly Draft[]): boolean {
  const part = out.findLast(({ at, parent }) => at > mark.at && parent !== undefined);
  if (part === undefined || part.parent === whole.metric || sharesUnit(part, draft) || !isLevel(draft)) return false;
  return !isAlike(draft.metric, whole.metric) && !doesTheSame(draft, whole) && !isOfDeed(draft, whole);
}

/** Those that can be wholes: 一线城市价格持平，其中北京…: what has been a part is so where it stands again. */
function withoutParts(drafts: readonly Draft[]): Draft[] {
  const parts = new Set<string>();
  return drafts.filter(({ parent, metric = '' }) => {
    if (isBare(metric)) return true;
    if (parent !== undefined) parts.add(metric);
    return parent === undefined && !parts.has(metric);
  });
}

/** 从投资看，|固定资产投资增长1.4%: what a view opens with is all of it. */
const TOTALS = patternOf`^${'parents/totals'}$`;

/** The whole of the part before, of the same mark and unit; undefined where there is none or it holds less. */
function settledWhole(mark: PartMark, draft: Draft, sentence: Sentence): Draft | undefined {
  const isOne = (other: Draft): boolean => other.parent !== undefined && other.parent !== draft.metric && isLevel(other) && sharesUnit(other, draft);
  const part = sentence.out.findLast((other) => other.at > mark.at && isOne(other));
  const whole = part && wholesBefore(mark, sentence).findLast(({ metric }) => metric === part.parent);
  // 移动电话用户562万户，其中5G用户142万户；|固定互联网用户|231万户: neither is of the other.
  if (whole === undefined || exceeds(draft, whole) || (!mark.opensStretch && !canHold(whole, draft))) return undefined;
  // 受理案件16万件，审结案件15万件，其中受理民事案件1.7万件，|审结民事案件|1.6万件
  if (!doesTheSame(draft, whole) && wholesBefore(mark, sentence).some((other) => doesTheSame(draft, other) && canHold(other, draft) && !exceeds(draft, other))) return undefined;
  // 汽车产量2182万辆、销量2178万辆，其中乘用车产量…、|销量1868万辆: of its own.
  if (isAlike(draft.metric, whole.metric)) return whole;
  const alike = (other: Draft): boolean => isAlike(draft.metric, other.metric) && canHold(other, draft) && !exceeds(draft, other);
  return wholesBefore(mark, sentence).some(alike) ? undefined : whole;
}

/**
 * The whole that a 其中 at the start of a sentence reaches back to: what is named alike in the sentence before, its only part
 * (高技术服务业外资61亿元。其中，研发服务…), else its last whole, else one of the paragraph.
 */
function wholeBack(draft: Draft, previous: readonly Draft[], recent: readonly Draft[], all: readonly Draft[]): Draft | undefined {
  // 受理案件214万件，审结183万件。其中，省法院受理案件1.2万件: of the same.
  const same = previous.findLast((other) => other.metric === draft.metric && isLess(draft, other));
  const kin = same ?? bestWhole(draft, previous.filter((other) => isRelated(draft, other)), true);
  const parts = previous.filter((part) => isWhole(part) && previous.some(({ metric }) => metric === part.parent));
  const [only, second] = parts;
  if (kin) return kin;
  // 诈骗案44480宗。损失金额91亿元。其中网购骗案11559宗: cases are of cases, not of what they cost.
  const ofMoney = CASES.has(draft.quantity?.unit ?? '') && previous.every(({ quantity }) => quantity === undefined || quantity.dimension === 'money');
  const counted = ofMoney ? all.findLast((other) => isWhole(other) && sharesUnit(draft, other) && isLess(draft, other)) : undefined;
  if (counted !== undefined) return counted;
  if (only && second === undefined && canHold(only, draft) && !exceeds(draft, only)) return only;
  return bestWhole(draft, previous.filter((other) => !parts.includes(other)), true) ?? bestWhole(draft, recent, true);
}

/** True where names or deeds tell that one is of the other: 省法院受理案件1.2万件, of 受理案件214万件. */
function isRelated(draft: Draft, other: Draft): boolean {
  if (isOfDeed(draft, other) || doesTheSame(draft, other) || isToldShort(draft, other)) return true;
  return isKin(draft, other) && (other.quantity === undefined || draft.quantity === undefined || sharesUnit(draft, other));
}

const CASES = setOf('names/units_of_cases');
