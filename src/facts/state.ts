/** What is in force while the sentences of an article are read: time, body, mood, the figures just stated. */
import { addDays, dayOf, isDay, lastDay, monthOf, yearDate, yearOf } from '../annotate/period/edtf.js';
import type { Token } from '../annotate/token.js';
import type { Article, Block, ChangeBasis, Document, Period, PlaceMention } from '../types.js';
import { asOfLeft, behindFlows, type AsOf } from './period/as-of.js';
import { opensWide } from './body/acts.js';
import { afterSentence, atParagraph, isGuestKind, type BodyState, type StatedBody } from './body/body.js';
import { underHeading, underSignature } from './body/heading.js';
import { statedBodies } from './body/role.js';
import { NO_BODIES, remember, selfOf, takesTurn, type KnownBodies } from './body/known-bodies.js';
import { viewAfter } from './basis-ahead.js';
import { basisHeld, basisNamed } from './basis-held.js';
import { goesOnBare, isOfRate } from './basis-before.js';
import type { Drafted } from './draft/before.js';
import type { Draft } from './draft/draft.js';
import { attends, siteOf, topicOf, venueOf, placeNamed, townNamed } from './place/opening.js';
import { backFromCase, isHeldAgainst, stretchLeft, turnsBack, type Aside } from './period/aside.js';
import { backFromYear, isFeast, isFeastExpected, withoutFeast } from './period/feast.js';
import { censusDay } from './period/count-day.js';
import { lateBehind } from './period/lately.js';
import { periodLeft } from './period/left.js';
import { opensWithin } from './parent/topic.js';
import { dayOfLast } from './period/part-day.js';
import { statedPeriods } from './period/period.js';
import type { StatedPeriod } from './period/stated.js';
import { titledYear } from './period/titled.js';
import { weekOf } from './period/titled-week.js';
import { backToMonth } from './period/titled-month.js';
import { backToTitled } from './period/titled-part.js';
import { endOfYearSummedUp, isReportOfYears, isWorkReport, planOf, type Plan } from './plan.js';
import type { MatchedSentence } from './sentence.js';
import { issuerRef } from './body/issuer.js';
import { isOutlook } from './aim.js';
import { dayOfTelling, moodAfter, type Status } from './status.js';
import { yearsAhead } from './time-ahead.js';

export interface State {
  readonly article: Article;
  readonly block: Block;
  readonly published: string | undefined;
  /** What times are read from: the day, else the year that the article was written in. */
  readonly written: string | undefined;
  /** That the article is a plan, by its title. */
  readonly plan: Plan | undefined;
  readonly period: Period | undefined;
  /** The block in which it was named, and whether its first sentence names it. */
  readonly periodBlock: Block | undefined;
  readonly periodOpens: boolean;
  /** Of a month in force the stretch that it closes and that was told before it (1—10月, … 10月, …): in force again with the next paragraph. */
  readonly stretch: Period | undefined;
  /** The first stretch that the article has left in force: what it is about. */
  readonly theme: Period | undefined;
  /** How long the part of it that is in force holds. */
  readonly aside: Aside | undefined;
  /** The paragraph has turned to a deed of these days (日前，新航线开通). */
  readonly late: boolean;
  /** The point of time that the paragraph last named: what its balances are about. */
  readonly asOf: AsOf | undefined;
  /** The day last named. */
  readonly day: Period | undefined;
  /** The day that the last figure of the sentence before was of: its parts (其中，…) are, too. */
  readonly lastDay: Period | undefined;
  /** The day on which those whom the article reports spoke, if shortly before its own. */
  readonly spoken: string | undefined;
  /** The year of the document that the article has named. */
  readonly titled: Period | undefined;
  readonly bodies: BodyState;
  readonly known: KnownBodies;
  /** The first paragraph of the article, once it has begun. */
  readonly leadBlock: Block | undefined;
  readonly mood: Status;
  /** The last division named: what 该市, 该县 point at. */
  readonly place: PlaceMention | undefined;
  /** The town or village named last: what 全镇 means. */
  readonly town: PlaceMention | undefined;
  /** The block in which the division was named. */
  readonly placeBlock: Block | undefined;
  /** The place that a sentence of the paragraph opened with. */
  readonly topic: PlaceMention | undefined;
  /** Where the fair or the match is held that the article told of last. */
  readonly venue: PlaceMention | undefined;
  /** The basis that the paragraph last named, for bare changes. */
  readonly basis: ChangeBasis | undefined;
  /** The same for bare changes of rates, in points: 降幅比上月收窄1个百分点。…，降幅收窄0.3个百分点. */
  readonly pace: ChangeBasis | undefined;
  /** The basis of the view that the paragraph takes (从环比看，). */
  readonly view: ChangeBasis | undefined;
}

/** What one sentence states for its own figures. */
export interface Stated {
  readonly periods: readonly StatedPeriod[];
  readonly bodies: readonly StatedBody[];
  /** The place that its figures are about where they name none; absent where that is the release's. */
  readonly topic: PlaceMention | undefined;
  /** The place that this sentence itself opens with. */
  readonly opening: PlaceMention | undefined;
  /** Where those who come to a fair come to. */
  readonly venue: PlaceMention | undefined;
  /** The year of the document that it, or a sentence before it, names. */
  readonly titled: Period | undefined;
}

/** The state at the start of an article. */
export function openArticle(article: Article, block: Block, document: Document): State {
  const published = article.published?.date ?? document.published?.date;
  const issuer = issuerRef(document, article);
  const written = datedAt(article, published) ?? endOfYearSummedUp(article.title, published) ?? published ?? writtenIn(article);
  const plan = planOf(article.title, written);
  const week = weekOf(article.title, written);
  return {
    article, block, published, written, plan, period: week ?? censusDay(article.title), periodBlock: undefined, periodOpens: false, stretch: undefined, theme: week, aside: undefined, late: false, asOf: undefined, day: undefined, lastDay: undefined, spoken: undefined, titled: undefined,
    bodies: { actor: undefined, host: undefined, speaker: undefined, section: undefined, issuer, subject: undefined, leads: [] }, known: { ...NO_BODIES, ...selfOf({ speaker: undefined, section: undefined, issuer }) }, leadBlock: undefined,
    mood: plan === undefined ? 'actual' : 'target', place: undefined, town: undefined, placeBlock: undefined, topic: undefined, venue: undefined, basis: undefined, pace: undefined, view: undefined,
  };
}

/** The last day of the month that signs the article, else no more than its year. */
function writtenIn({ year, title, month = isWorkReport(title) ? 1 : undefined }: Article): string | undefined {
  if (year === undefined) return undefined;
  return month === undefined ? yearDate(year) : lastDay(monthOf(year, month));
}

/** The day of the dateline (8月9日电), where the page came out some days later: 目前 and 今天 count from it. */
function datedAt({ dateline }: Article, published: string | undefined): string | undefined {
  if (!isDay(published) || dateline?.month === undefined || dateline.day === undefined) return undefined;
  const year = yearOf(published);
  return [dayOf(year, dateline.month, dateline.day), dayOf(year - 1, dateline.month, dateline.day)].find((day) => day <= published && day >= addDays(published, -DAYS_TO_PRINT));
}

const DAYS_TO_PRINT = 4;

/** The state at the first sentence of a block: a new item of a string of news forgets all that came before; the point of time (截至8月2日，…) holds on for 其中. */
export function openBlock(state: State, { block, tokens }: MatchedSentence, document: Document): State {
  if (block === state.block) return state;
  if (block.item !== state.block.item) return openArticle(state.article, block, document);
  const head = isHead(block);
  const goesOn = tokens[0]?.kind === 'among' || opensWithin(tokens) || (state.asOf?.last === true && state.periodBlock !== undefined && isHead(state.periodBlock) && isSameSection(block, state.block));
  // Written out key by key: a spread of so many keys costs as much as all else that a sentence needs.
  return {
    article: state.article, block, published: state.published, written: state.written, plan: state.plan, period: state.plan?.span ?? backToMonth(state.stretch ?? backToTitled(backFromCase(backFromYear(withoutFeast(state.period, { inLead: state.periodBlock === state.leadBlock, title: state.article.title }), state.theme, state.written), state.theme), state), state.article.title), periodBlock: state.periodBlock, periodOpens: state.periodOpens, stretch: undefined, theme: state.theme, aside: undefined, late: false, asOf: goesOn ? state.asOf : undefined, day: state.day, lastDay: undefined, spoken: state.spoken, titled: state.titled,
    bodies: atParagraph(state.bodies, head), known: state.known, leadBlock: state.leadBlock, mood: state.mood,
    place: state.place, town: state.town, placeBlock: state.placeBlock, topic: undefined, venue: state.venue, basis: undefined, pace: undefined, view: undefined,
  };
}

/** The state at a sentence: its stretch of time is in force again where the text turns back to it. */
export function openSentence(state: State, sentence: MatchedSentence, { drafts, recent }: Drafted): State {
  if (state.stretch === undefined || state.period === undefined || state.stretch.edtf !== state.theme?.edtf) return state;
  const held = isHeldAgainst(state.period, sentence.tokens, drafts, { published: state.written, current: state.period });
  if (!held && !turnsBack(sentence, drafts, { aside: state.aside, recent })) return state;
  return { ...state, period: state.stretch, stretch: undefined, aside: undefined };
}

/** Under the same heading: what a paragraph of it tells of 11月底 holds for the next, where only the title names a stretch. */
function isSameSection({ under: one }: Block, { under: other }: Block): boolean {
  return one !== undefined && one.length > 0 && one.length === other?.length && one.every((index, i) => index === other[i]);
}

function isHead({ role }: Block): boolean {
  return role === 'heading' || role === 'title';
}

const NO_DRAFTS: readonly Draft[] = [];
const NOTHING: Stated = { periods: [], bodies: [], topic: undefined, opening: undefined, venue: undefined, titled: undefined };

export function statedIn(tokens: readonly Token[], state: State): Stated {
  if (tokens.length === 0) return NOTHING;
  const bodies = statedBodies(tokens, state.known);
  const opening = topicOf(tokens) ?? (bodies.some(({ ref: { role, mention } }) => role === 'speaker' && (mention?.national === true || (mention?.place !== undefined && !isGuestKind(mention)))) ? 'release' : undefined);
  const topic = siteOf(tokens) ?? opening ?? state.topic;
  return {
    periods: statedPeriods(tokens, { written: state.written, period: state.period, theme: state.theme, day: state.day?.end, spoken: state.spoken, dated: state.article.dateline?.day !== undefined, told: state.asOf?.last === true ? state.asOf.period.end : undefined, aims: state.mood === 'target' }), bodies, topic: topic === 'release' ? undefined : topic,
    opening: opening === 'release' ? undefined : opening, venue: state.venue !== undefined && attends(tokens) ? state.venue : undefined, titled: titledYear(tokens) ?? state.titled,
  };
}

/** The state behind a sentence, given what it stated. */
export function closeSentence(state: State, { tokens, block, span }: MatchedSentence, stated: Stated, { drafts, recent }: Drafted): State {
  if (tokens.length === 0) return state.lastDay === undefined ? state : { ...state, lastDay: undefined };
  const figures = drafts.length === 0 ? NO_FIGURES : figuresOf(drafts);
  const left = state.leadBlock === undefined && signs(tokens) ? state.period : periodLeft(stated.periods, state.period, { tokens, figures, published: state.written, head: isHead(block), theme: state.theme });
  // 平湖高新区排名…。粮食总产…: what a district does is one sentence of the report on the whole city.
  const report = isReportOfYears(state.article);
  const heads = isHead(block) ? underHeading(state.bodies, tokens, stated.bodies, { title: block.role === 'title', above: state.leadBlock === undefined }) : state.leadBlock === undefined ? underSignature(state.bodies, tokens) : undefined;
  const leadBlock = state.leadBlock ?? (isHead(block) || heads ? undefined : block);
  const bodies = heads ?? afterSentence(state.bodies, stated.bodies, { leads: leadBlock === undefined || leadBlock === block, goesOn: tokens[0]?.kind === 'among', wide: opensWide(tokens), report, hosts: stated.bodies.some(({ ref }) => ref.role === 'issuer') && tokens.every(({ kind }) => kind !== 'say') && !isSameDay(tokens), turn: takesTurn(tokens, stated.bodies) });
  // In a plan 首批2.8亿元已于3月下达 is told by the way.
  const planned = (drafts[0]?.at ?? tokens.length) < (stated.periods[0]?.at ?? 0) ? state.plan?.span : undefined;
  // Aims end where another body's section begins.
  const turned = heads && heads.section !== state.bodies.section ? 'actual' : moodAfter(state.mood, tokens, stated.periods, dayOfTelling(state));
  // 首批资金已于3月下达。比例不低于55%: in a plan what is done is said for itself.
  const mood = state.plan === undefined ? turned : 'target';
  const named = placeNamed(tokens);
  const anchor = { published: state.written, own: stated.periods.findLast(({ period: one }) => one !== undefined)?.period ?? state.period, current: state.period };
  const last = drafts.length === 0 ? basisHeld(tokens, anchor) : basisNamed(drafts, anchor);
  // 生猪出栏增长9.4%，能繁母猪环比增长1.2%。家禽出栏下降2.1%: bare changes of a paragraph that began with them stay what they are.
  const basis = last === 'mom' && state.basis !== 'mom' && state.view === undefined && goesOnBare(drafts) ? 'yoy' : last;
  // 预计2024年上半年建成: what was done is told again behind it; what is expected of 五一假期 fills the paragraph.
  const ahead = mood === 'actual' && !isFeastExpected(tokens, stated.periods, left) && state.published !== undefined && isAfter(left, state.published, stated.periods.findLast(({ period: one }) => one === left)?.at, figures);
  // 二、今后五年目标: none of the years before, but those.
  const turns = isHead(block) && !isOfYearAhead(left, state) && stated.periods.every(({ period: one }) => one === undefined) && tokens.some((_, at) => isOutlook(tokens, at));
  const period = planned ?? (turns ? yearsAhead(tokens, tokens.length, state.written) : ahead ? state.period : left);
  const day = stated.periods.findLast(({ period: one }) => one?.type === 'day')?.period ?? state.day;
  // 国庆假期，…。|假期期间，…: told again it is still that of the lead.
  const periodBlock = period === state.period || (leadBlock !== undefined && state.periodBlock === leadBlock && period !== undefined && isFeast(period) && period.edtf === state.period?.edtf) ? (state.periodBlock ?? (period && block)) : block;
  const { stretch, theme, aside } = stretchLeft(period, { block, span }, stated.periods, { drafts, recent, before: state });
  return {
    article: state.article, block: state.block, published: state.published, written: state.written, plan: state.plan, period, periodBlock, periodOpens: period === state.period ? state.periodOpens : span.start === block.start, stretch, theme, aside, late: lateBehind(tokens, stated.periods, state.late), asOf: behindFlows(asOfLeft(stated.periods, state.asOf), stated.periods.length === 0 ? drafts : NO_DRAFTS, stated.periods, state.period), day, lastDay: dayOfLast(tokens, stated.periods, drafts, state.lastDay), spoken: spokenIn(stated.periods, state.spoken), titled: stated.titled,
    bodies, known: remember(state.known, tokens, selfOf(bodies)), leadBlock, mood,
    place: named ?? state.place, town: townNamed(tokens) ?? state.town, placeBlock: named ? block : state.placeBlock,
    topic: report ? undefined : stated.topic, venue: venueOf(tokens) ?? state.venue, basis: basis ?? state.basis, pace: drafts.findLast((draft) => isOfRate(draft) && draft.changes.at(-1)?.basis !== undefined)?.changes.at(-1)?.basis ?? state.pace, view: viewAfter(tokens, state.view, basis),
  };
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
