/** What is in force behind a sentence, given what it stated. */
import { setOf } from '../lexicon/lists.js';
import type { Token } from '../annotate/token.js';
import type { Block, ChangeBasis, Period } from '../types.js';
import { opensWide } from './body/acts.js';
import { isActor, type BodyState, type StatedBody } from './body/body.js';
import { afterSentence } from './body/in-force.js';
import { underHeading, underSignature } from './body/heading.js';
import { remember, selfOf, takesTurn } from './body/known-bodies.js';
import { isOutlook } from './aim.js';
import { viewAfter } from './basis-ahead.js';
import { goesOnBare, isOfRate } from './basis-before.js';
import { basisHeld, basisNamed } from './basis-held.js';
import type { Drafted } from './draft/before.js';
import type { Draft } from './draft/draft.js';
import { asOfLeft, behindFlows, type AsOf } from './period/as-of.js';
import { stretchLeft } from './period/aside.js';
import { isFeast, isFeastExpected } from './period/feast.js';
import { lateBehind } from './period/lately.js';
import { periodLeft } from './period/left.js';
import { dayOfLast } from './period/part-day.js';
import type { StatedPeriod } from './period/stated.js';
import { placeNamed, townNamed, venueOf, topicBehind } from './place/opening.js';
import { isReportOfYears } from './report.js';
import type { MatchedSentence } from './sentence.js';
import type { State, Stated } from './state.js';
import { isHead } from './state-at.js';
import { dayOfTelling, moodAfter, type Status } from './status.js';
import { yearsAhead } from './time-ahead.js';

const NO_DRAFTS: readonly Draft[] = [];

/** The state behind a sentence, given what it stated. */
export function closeSentence(state: State, sentence: MatchedSentence, stated: Stated, drafted: Drafted): State {
  const { tokens, block, span } = sentence;
  if (tokens.length === 0) return state.lastDay === undefined ? state : { ...state, lastDay: undefined };
  const { drafts, recent } = drafted;
  const { periods } = stated;
  const report = isReportOfYears(state.article);
  const heads = headedBy(state, sentence, stated);
  const leadBlock = state.leadBlock ?? (isHead(block) || block.role === 'caption' || heads ? undefined : block);
  const bodies = heads ?? bodiesBehind(state, tokens, stated, { leads: leadBlock === undefined || leadBlock === block, report });
  const mood = moodBehind(state, tokens, periods, heads);
  const named = placeNamed(tokens);
  const basis = basisBehind(state, tokens, periods, drafts);
  const period = periodBehind(state, sentence, periods, { drafts, mood });
  const periodBlock = isToldBefore(period, state, leadBlock) ? (state.periodBlock ?? (period && block)) : block;
  const { stretch, theme, aside } = stretchLeft(period, { block, span }, periods, { drafts, recent, before: state });
  return {
    article: state.article,
    block: state.block,
    published: state.published,
    written: state.written,
    plan: state.plan,
    period,
    periodBlock,
    periodOpens: period === state.period ? state.periodOpens : span.start === block.start,
    stretch,
    theme,
    aside,
    late: lateBehind(tokens, periods, state.late),
    asOf: asOfBehind(state, periods, drafts),
    day: periods.findLast(({ period: one }) => one?.type === 'day')?.period ?? state.day,
    lastDay: dayOfLast(tokens, periods, drafts, state.lastDay),
    spoken: spokenIn(periods, state.spoken),
    titled: stated.titled,
    bodies,
    known: remember(state.known, tokens, selfOf(bodies)),
    leadBlock,
    mood,
    place: named ?? state.place,
    town: townNamed(tokens) ?? state.town,
    placeBlock: named ? block : state.placeBlock,
    topic: report ? undefined : topicBehind(tokens, stated.topic),
    venue: venueOf(tokens) ?? state.venue,
    basis: basis ?? state.basis,
    pace: paceNamed(drafts) ?? state.pace,
    view: viewAfter(tokens, state.view, basis),
  };
}

/** Whose section a heading begins, or whose signature stands above all paragraphs; undefined where the sentence is neither. */
function headedBy(state: State, { tokens, block }: MatchedSentence, { bodies }: Stated): BodyState | undefined {
  const above = state.leadBlock === undefined;
  if (isHead(block)) return underHeading(state.bodies, tokens, bodies, { title: block.role === 'title', above });
  return above ? underSignature(state.bodies, tokens) : undefined;
}

/** Who acts and speaks behind a sentence of a paragraph. `report`: 平湖高新区排名…。粮食总产…: what a district does is one sentence of the report on the whole city. */
function bodiesBehind(state: State, tokens: readonly Token[], { bodies }: Stated, { leads, report }: { readonly leads: boolean; readonly report: boolean }): BodyState {
  const hosts = bodies.some(({ ref }) => ref.role === 'issuer') && tokens.every(({ kind }) => kind !== 'say') && !isSameDay(tokens);
  const goesOn = tokens[0]?.kind === 'among';
  return afterSentence(state.bodies, withoutParts(tokens, bodies, state.bodies), { leads, goesOn, wide: opensWide(tokens), report, hosts, turn: takesTurn(tokens, bodies) });
}

/** 全市法院受理案件25万件，其中|市中院|受理2万件。结案率提高: those who act in a part of what was told give way behind it to who acts in all. */
function withoutParts(tokens: readonly Token[], bodies: readonly StatedBody[], { actor }: BodyState): readonly StatedBody[] {
  const among = tokens.findIndex(({ kind }) => kind === 'among');
  if (among < 0 || (among === 0 && actor === undefined)) return bodies;
  return bodies.filter(({ at, ref }) => at < among || !isActor(ref));
}

/** Whether the sentences behind tell results or aims. */
function moodBehind(state: State, tokens: readonly Token[], periods: readonly StatedPeriod[], heads: BodyState | undefined): Status {
  // 首批资金已于3月下达。比例不低于55%: in a plan what is done is said for itself.
  if (state.plan !== undefined) return 'target';
  // Aims end where another body's section begins.
  if (heads && heads.section !== state.bodies.section) return 'actual';
  return moodAfter(state.mood, tokens, periods, dayOfTelling(state));
}

/** The basis that the sentence names for the bare changes behind it. */
function basisBehind(state: State, tokens: readonly Token[], periods: readonly StatedPeriod[], drafts: readonly Draft[]): ChangeBasis | undefined {
  const own = periods.findLast(({ period }) => period !== undefined)?.period ?? state.period;
  const anchor = { published: state.written, own, current: state.period };
  const last = drafts.length === 0 ? basisHeld(tokens, anchor) : basisNamed(drafts, anchor);
  // 生猪出栏增长9.4%，能繁母猪环比增长1.2%。家禽出栏下降2.1%: bare changes of a paragraph that began with them stay what they are.
  return last === 'mom' && state.basis !== 'mom' && state.view === undefined && goesOnBare(drafts) ? 'yoy' : last;
}

/** The basis of the last change of a rate that names one. */
function paceNamed(drafts: readonly Draft[]): ChangeBasis | undefined {
  return drafts.findLast((draft) => isOfRate(draft) && draft.changes.at(-1)?.basis !== undefined)?.changes.at(-1)?.basis;
}

/** The figures of a sentence, and whether the sentences behind it tell results or aims. */
interface Told {
  readonly drafts: readonly Draft[];
  readonly mood: Status;
}
/** The time in force behind the sentence. */
function periodBehind(state: State, { tokens, block }: MatchedSentence, periods: readonly StatedPeriod[], { drafts, mood }: Told): Period | undefined {
  const figures = drafts.length === 0 ? NO_FIGURES : figuresOf(drafts);
  // In a plan 首批2.8亿元已于3月下达 is told by the way.
  const planned = (drafts[0]?.at ?? tokens.length) < (periods[0]?.at ?? 0) ? state.plan?.span : undefined;
  if (planned !== undefined) return planned;
  const passage = { tokens, figures, published: state.written, head: isHead(block), theme: state.theme };
  const left = state.leadBlock === undefined && signs(tokens) ? state.period : periodLeft(periods, state.period, passage);
  if (isHead(block) && turnsToOutlook(tokens, periods, left, state)) return yearsAhead(tokens, tokens.length, state.written);
  // 预计2024年上半年建成: what was done is told again behind it; what is expected of 五一假期 fills the paragraph.
  const ahead = mood === 'actual' && !isFeastExpected(tokens, periods, left) && (isStillAhead(left, state, periods, figures) || (figures.length === 0 && isLookedAheadTo(left, state, tokens)));
  return ahead ? state.period : left;
}

/** 二、今后五年目标: the heading is none of the years before, but of those. */
function turnsToOutlook(tokens: readonly Token[], periods: readonly StatedPeriod[], left: Period | undefined, state: State): boolean {
  return !isOfYearAhead(left, state) && periods.every(({ period }) => period === undefined) && tokens.some((_, at) => isOutlook(tokens, at));
}

/** The time that the sentence leaves is still to come on the day of the release. */
function isStillAhead(left: Period | undefined, { published }: State, periods: readonly StatedPeriod[], figures: readonly number[]): boolean {
  return published !== undefined && isAfter(left, published, periods.findLast(({ period }) => period === left)?.at, figures);
}

/** 上半年收入760亿元。|其潜力将于下半年释放。|射击类占26.8%: the half that runs, told without a figure as what is to come behind what was told of the one before. */
function isLookedAheadTo(left: Period | undefined, { published, period }: State, tokens: readonly Token[]): boolean {
  if ((left?.type !== 'half' && left?.type !== 'quarter') || left.end === undefined || left.start === undefined || period?.end === undefined) return false;
  return period.end < left.start && (published === undefined || left.end > published) && tokens.some(({ kind, text }) => kind === 'target' || WILL.has(text));
}

const WILL = setOf('predicates/will', 'periods/ahead');

/** The block before told the same time. 国庆假期，…。|假期期间，…: told again it is still that of the lead. */
function isToldBefore(period: Period | undefined, state: State, leadBlock: Block | undefined): boolean {
  if (period === state.period) return true;
  return leadBlock !== undefined && state.periodBlock === leadBlock && period !== undefined && isFeast(period) && period.edtf === state.period?.edtf;
}

/** The point of time that balances are of behind the sentence. */
function asOfBehind(state: State, periods: readonly StatedPeriod[], drafts: readonly Draft[]): AsOf | undefined {
  return behindFlows(asOfLeft(periods, state.asOf, drafts), periods.length === 0 ? drafts : NO_DRAFTS, periods, state.period);
}

/** Begins behind the day, or ends there and has no figure: 计划6月底前|开通. */
function isAfter(period: Period | undefined, day: string, at: number | undefined, figures: readonly number[]): boolean {
  if (period?.start !== undefined) return period.start > day;
  return period?.end !== undefined && period.end > day && at !== undefined && figures.every((figure) => figure < at);
}

/** 三、2024年工作计划|（一）主要目标: the year of the section above, which is still to come. */
function isOfYearAhead(left: Period | undefined, { mood, written }: State): boolean {
  return mood === 'target' && left?.start !== undefined && written !== undefined && left.start > written;
}

/** 商务厅副厅长王某1日表示。|当日，|新闻办举行发布会: where he spoke. */
function isSameDay([first]: readonly Token[]): boolean {
  return first?.period?.from.part?.kind === 'current' && first.period.from.part.unit === 'day';
}

/** 平湖市环境保护局, 二〇〇七年六月, above all paragraphs: who signs and when, no time of a figure. */
function signs(tokens: readonly Token[]): boolean {
  return tokens.some(({ period }) => period?.type === 'month' || period?.type === 'day') && tokens.every(({ kind }) => kind === 'period' || kind === 'body' || kind === 'paren');
}

/** The day on which somebody spoke, of this sentence or those before. */
function spokenIn(stated: readonly StatedPeriod[], before: string | undefined): string | undefined {
  for (const { spoken } of stated) if (spoken !== undefined) return spoken;
  return before;
}

const NO_FIGURES: readonly number[] = [];

/** Tokens of the figures that are no places in an order. */
function figuresOf(drafts: readonly Draft[]): number[] {
  const figures: number[] = [];
  for (const { quantity, at } of drafts) if (!quantity?.ordinal) figures.push(at);
  return figures;
}
