/** How much of an aim has been reached, and the aim itself: 货物贸易总额完成年度目标的78.5%, 新增就业8900人，完成年度目标1.3万人的68.5%. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Match } from '../../match/match.js';
import { nameLeft } from '../name/name-left.js';
import { baseFor, baseName, REACHED } from './base-name.js';
import { draftWith, takingMetric, withInherited, type Draft } from './draft.js';
import { addSuffix } from './suffix.js';

/** 为预算的101.2%: a share of an aim says how much of it is reached. */
const AIM = patternOf`${'names/aims'}数?$|^${'names/aims_of'}?${'names/aims'}${'names/aimed_amounts'}$`;
const WORD_UNITS = 2;

/** True of a whole that is an aim: 占|年计划|的118.6%. */
export function isAim(whole: string | undefined): boolean {
  return AIM.test(whole ?? '');
}

/** True of the figure of an aim, or a whole, of which the next is a share: 收入2.4亿元，完成|年初预算数6亿元|的40.4%; 占|耕地面积100万亩|的20%. */
export function isWholeOfShare({ figure, metric = '' }: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some((share) => {
    const told = share.shape === 'share' ? share.parent === metric : share.shape === 'completion' && share.metric?.endsWith(metric + REACHED) === true;
    if (told && share.figure.start === figure.end + OF_UNITS) return true;
    return share.metric !== undefined && share.metric.length < metric.length && metric.startsWith(share.metric) && AIM.test(metric.slice(share.metric.length));
  });
}

/** 的 between the figure of a whole and the share of it. */
const OF_UNITS = 1;

/** The share of an aim, as how much of it is reached. */
export function aimReached(draft: Draft, last: Draft | undefined): Draft {
  const own = draft.name?.text;
  // 植树120.8万亩，占|任务|100万亩的120.8%: of the aim whose figure stands before it.
  if (own === undefined && last !== undefined && isOfToldAim(draft, last)) return asCompletion(draft, addSuffix(last.metric ?? '', REACHED));
  // 收入419万元，为全年任务|740万元|的56.6%: the aim's own figure has taken what it is of.
  if (own === undefined && last?.metric !== undefined && endsInWhole(last.metric, draft.parent)) return asCompletion(draft, last.metric + REACHED);
  // 占年度计划170.4万套的66.2%: the figure of the aim itself is no other thing.
  const told = last?.metric === draft.parent ? undefined : last;
  const base = own ?? (told && baseFor(draft, told)) ?? '';
  // 完成|教材印刷任务|的89%: the aim is all that is named.
  const aim = draft.parent === undefined || draft.parent === own ? '' : draft.parent;
  const reached: Draft = draftWith(draft, { parent: undefined, shape: 'completion', metric: base + aim + REACHED });
  return own === undefined ? withInherited(reached, 'metric') : reached;
}

/** The draft as how much of an aim is reached, by a name that is not its own. */
function asCompletion(draft: Draft, metric: string): Draft {
  return withInherited(draftWith(draft, { parent: undefined, shape: 'completion', metric }), 'metric');
}

/** 植树120.8万亩，占|任务|100万亩的120.8%: true where the whole ends like the name of an aim that a figure was told with. */
function isOfToldAim({ parent }: Draft, { name, metric }: Draft): boolean {
  return name !== undefined && metric !== name.text && AIM.test(name.text) && parent?.endsWith(name.text) === true;
}

/** 收入|全年任务, 全年任务: true of a name that says more than the whole, and the whole behind it. */
function endsInWhole(metric: string, whole: string | undefined): boolean {
  return whole !== undefined && metric !== whole && metric.endsWith(whole);
}

/** 年度目标完成率 of what is stated before it: 货物贸易总额年度目标完成率. */
export function completed(draft: Draft, tokens: readonly Token[], match: Match, last: Draft | undefined): Draft {
  const range = match.slots['subject'];
  const subject = range && nameLeft(tokens, range)?.text;
  const name = draft.name;
  if (name === undefined) return draft;
  // 年度投资|计划: a word of aims at its end.
  const aim = tokens.find(({ kind, start }) => start === name.end && kind === 'target')?.text ?? '';
  const own = name.text + aim;
  // 完成年度目标|42万人|的91.9%: of the aim whose figure stands before it.
  if (last !== undefined && isAimOf(last, tokens) && last.metric?.endsWith(own) === true) return draftWith(draft, { metric: addSuffix(last.metric, REACHED) });
  // 开工率86%，完成年度投资计划的57%; 完成全年任务（1.5万人）的66%: of no rate, and not of itself.
  const told = last === undefined || last.metric === own || last.quantity?.dimension === 'percent' ? undefined : baseFor(draft, last);
  // 累计补水15亿立方米，完成计划补水量的181%: the aim says itself of what; 预算支出32亿元，完成预算的52% does not.
  const base = subject ?? (told?.includes(own.slice(0, WORD_UNITS)) === true && !(own.length === WORD_UNITS && AIM.test(own)) ? undefined : told);
  // 公共预算支出|完成全年|支出|的67.5%: of itself.
  const metric = addSuffix(base?.endsWith(own) === true ? base : (base ?? '') + own, REACHED);
  return subject === undefined && base !== undefined ? takingMetric(draft, metric) : draftWith(draft, { metric });
}

/** 新增就业8900人，完成|年度目标|1.3万人|的68.5%; 失业率4.3%，控制在4.5%的|年度目标|以内: the aim in a figure, of what was told before; undefined of any other. */
export function aimInFigure(draft: Draft, tokens: readonly Token[], last: Draft | undefined): Draft | undefined {
  const own = draft.name?.text;
  if (own === undefined || last?.quantity === undefined || last.quantity.unit !== draft.quantity?.unit || !(isAimOf(draft, tokens) || isHeldTo(draft, tokens))) return undefined;
  const base = baseName(last);
  return base === undefined || own.includes(base) ? undefined : takingMetric(draft, base + own);
}

/** 失业率4.3%，控制在|4.5%|的|年度目标|以内: an aim that says nothing else, behind its figure. */
function isHeldTo({ name, shape, at }: Draft, tokens: readonly Token[]): boolean {
  return shape === 'level' && tokens[at + 1]?.kind === 'de' && tokens[at + 2]?.start === name?.start && BARE_AIM.test(name?.text ?? '');
}

const BARE_AIM = patternOf`^${'names/aims_of'}?${'names/aims'}${'names/aims'}?数?$`;

function isAimOf({ name, shape, at }: Draft, tokens: readonly Token[]): boolean {
  return name !== undefined && shape === 'level' && isReachedIn(tokens, at);
}

/** True of the figure of an aim of which the next one says how much was reached: 完成年度目标|42万人|的91.9%. */
export function isReachedIn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.kind !== 'de' || tokens[at + 2]?.quantity?.dimension !== 'percent') return false;
  let from = at;
  while (from > 0 && at - from < MAX_PARTS && !COMPLETES.has(tokens[from - 1]?.text ?? '')) from--;
  return COMPLETES.has(tokens[from - 1]?.text ?? '') && AIM.test(tokens.slice(from, at).map(({ text }) => text).join(''));
}

const COMPLETES = setOf('names/completes', 'names/reaches', 'names/makes_of_aims');
/** Tokens of what an aim is called: 年度|投资|计划. */
const MAX_PARTS = 4;
