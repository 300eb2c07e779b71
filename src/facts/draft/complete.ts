/** What a draft's metric is called: its own name, the suffix of its rule, and what stands before it where it leans on that. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Match } from '../../match/match.js';
import { isBare } from '../name/property.js';
import { subjectBefore } from '../name/subject.js';
import { aimedRate } from './aimed-rate.js';
import { amongThose } from './among-those.js';
import { baseFor } from './base-name.js';
import { draftWith, takingMetric, type Draft } from './draft.js';
import { inItsPlace, placesOnly } from './in-its-place.js';
import { byPriceInView, byView } from './in-view-of.js';
import { itemOfShare } from './item-of-share.js';
import { BY_ITSELF } from './named-by-itself.js';
import { BY_WHAT_WAS_TOLD } from './named-by-told.js';
import { isHere, type Namer, type Naming } from './naming.js';
import { shareOfThose } from './next-share.js';
import { byRank } from './ranked.js';
import { spokenOf, spokenOfOtherwise } from './spoken.js';
import type { Context } from './step.js';
import { addSuffix, suffixOf } from './suffix.js';
import { otherTurn } from './turned-count.js';

/** The ways to a metric in their order: the first that leads to one is taken. */
const NAMERS: readonly Namer[] = [byPriceInView, ...BY_ITSELF, ...BY_WHAT_WAS_TOLD, byRank, byView];

/**
 * The draft with its metric.
 *
 *     工单37.6万件，占比59.8%              工单占比, inherited
 *     “免证办”事项新增200个、累计达500个     the same name for both
 *     在全省排名第6位                      全省排名
 */
export function complete(draft: Draft, context: Context): Draft {
  const { tokens, match, drafts, before, last } = context;
  const naming: Naming = { tokens, match, drafts, before, last, own: draft.name?.text, here: isHere(last, tokens) ? last : undefined };
  for (const namer of NAMERS) {
    const named = namer(draft, naming);
    if (named !== undefined) return named;
  }
  return byName(draft, naming);
}

/** Under its own name with the suffix of its rule; where it has none, of what was told before. */
function byName(draft: Draft, { tokens, match, own, last, here }: Naming): Draft {
  const suffix = suffixOf(draft);
  const base = last && baseFor(draft, last);
  // 在线业务收入20亿元，收入占比62%: whose it is stands before.
  const bare = draft.shape === 'share' && own !== undefined && base !== undefined && isBare(own) && base.endsWith(own) && base !== own;
  if (bare) return takingMetric(draft, addSuffix(base, suffix));
  if (own !== undefined && draft.shape !== 'rate') return draftWith(draft, { metric: addSuffix(own, suffix) });
  // 新收案件近十年来首次下降，降幅达5.2%: the rate of what the clause before speaks of.
  if (draft.shape === 'rate') return rated(draft, own, (own === undefined ? spokenOf(draft, tokens, last) : undefined) ?? base);
  const those = amongThose(draft, tokens, base);
  if (those !== undefined) return takingMetric(draft, those);
  return (here && aimedRate(draft, tokens, here)) ?? ofOthers(draft, tokens, match, { last, base, suffix });
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
  if (subject !== undefined) return takingMetric(draft, addSuffix(subject, suffix));
  // 海上风电占比8%。“三北”地区占新增装机的70%: the whole tells that the share is of another thing.
  const other = draft.shape === 'share' && draft.parent !== undefined && base !== undefined && !isHere(last, tokens) && draft.parent.length > MIN_WHOLE && !draft.parent.includes(base.slice(-WORD_UNITS));
  if (base === undefined || (other && ofPlace(draft, tokens, match).metric !== undefined)) return ofPlace(draft, tokens, match);
  const spoken = isHere(last, tokens) ? otherTurn(draft, base, tokens) : spokenOfOtherwise(draft, last, tokens);
  return takingMetric(draft, spoken ?? addSuffix(inItsPlace(ofThemAll(base, draft, tokens), tokens, match.slots['metric']), suffix));
}

/** 客户新增3.6万户，达到31.5万户: what there are, not what is new of them. */
function ofThemAll(base: string, { shape, at }: Draft, tokens: readonly Token[]): string {
  return shape === 'level' && tokens[at - 1]?.kind === 'reach' ? base.replace(NEW_OF_THEM, '') : base;
}

const WHOLE_WAY = setOf('names/whole_way');
const OF_WAYS = setOf('names/units_of_ways');
const NEW_OF_THEM = patternOf`(?<=.{2})${'names/increases'}$`;

/** 上海|占比32%: where nothing else names the share, its place does. */
function ofPlace(draft: Draft, tokens: readonly Token[], match: Match): Draft {
  const place = draft.shape === 'share' ? placesOnly(match, tokens) : undefined;
  return place === undefined ? draft : draftWith(draft, { metric: addSuffix(place, suffixOf(draft)) });
}

/** A word of two characters at the end of a name: 占新增|装机|的70%. */
const WORD_UNITS = 2;
/** 全国, 全省: wholes that do not say of what. */
const MIN_WHOLE = 3;

/** A bare 增速11% has no name of its own; 经济增速7.4% has. */
function rated(draft: Draft, own: string | undefined, base: string | undefined): Draft {
  const rate = draft.rate ?? '';
  if (own !== undefined && own !== rate) return draftWith(draft, { metric: addSuffix(own, rate) });
  return base === undefined ? draftWith(draft, { metric: rate }) : takingMetric(draft, addSuffix(base, rate));
}
