/** What a rank is of, and in which order: 全省排名, 安宁市排名. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Match } from '../../match/match.js';
import { baseName, rateOf } from './base-name.js';
import { draftWith, takingMetric, withCheck, type Draft } from './draft.js';
import { placesOnly } from './in-its-place.js';
import type { Namer } from './naming.js';
import { countedGroup, scopeText, topicBefore } from './order.js';
import { saysShare, sharedThing } from './over-rank.js';
import { changedLevel } from './rank-list.js';
import { RATE_ALONE, RATE_END } from './rates.js';
import { spokenOf } from './spoken.js';
import { addSuffix, suffixOf } from './suffix.js';

export const byRank: Namer = (draft, { tokens, match, drafts, own, last }) => {
  if (draft.shape !== 'rank') return undefined;
  const group = countedGroup(draft, tokens);
  // 财政收入也有快速增长，增幅居全省第3位: the rate of what the clause before speaks of.
  const spoken = own !== undefined && RATE_ALONE.test(own) ? spokenOf(draft, tokens, last)?.replace(RATE_END, '') : undefined;
  const named = own === undefined ? undefined : spoken === undefined ? rateOf(own, levelOverShare(last, drafts) ?? last) : spoken + own;
  // 排名前10位: so many of the first, and no place of one.
  const whole = tokens[draft.at - 1]?.text === FIRST ? withCheck(draft, 'figure of an unusual kind') : draft;
  return ranked(whole, {
    own: named ?? (group === undefined ? own?.replace(WITHIN, '') : undefined),
    scope: group ?? scopeText(tokens, match.slots['scope']),
    topic: topicBefore(tokens, draft.at),
    place: rankedPlace(draft, tokens, match),
    ofShare: saysShare(draft, last, tokens),
  }, last);
};

/** 工业投资75亿元（占比32.1%），增长103.2%，增幅居第一: the level that grew, over its share; undefined where the figure before is none. */
function levelOverShare(last: Draft | undefined, drafts: readonly Draft[]): Draft | undefined {
  // 总量居全省第4位，|增速|居全省第3位: of the level that both are of.
  if (last?.shape === 'rank') return changedLevel(drafts);
  if (last?.shape !== 'share' || last.changes.length > 0) return undefined;
  const whose = drafts[drafts.lastIndexOf(last) - 1];
  return whose !== undefined && whose.shape === 'level' && whose.changes.length > 0 ? whose : undefined;
}

/** 在|绩效考核中|荣获第二名 */
const WITHIN = patternOf`(?<=${'parents/events'})${'names/amid'}$`;

/** Before so many of the first of an order. */
const FIRST = '前';

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
  return own === undefined && topic === undefined && base !== undefined ? takingMetric(draft, metric) : draftWith(draft, { metric });
}

/** 第一|大: one of its kind, and no place in a list. */
const GRADES = setOf('predicates/units_untold');

/** 安宁市|排名第79位; not 成为江苏|第一大电源. */
function rankedPlace({ at, quantity }: Draft, tokens: readonly Token[], match: Match): string | undefined {
  return !GRADES.has(quantity?.unit ?? '') && tokens.slice(match.slots['metric']?.to ?? at, at).some(({ kind }) => kind === 'rank') ? placesOnly(match, tokens) : undefined;
}
