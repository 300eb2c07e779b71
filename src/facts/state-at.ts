/** What is in force at the start of an article, of a paragraph and of a sentence. */
import { addDays, dayOf, isDay, lastDay, monthOf, yearDate, yearOf } from '../annotate/period/edtf.js';
import type { Article, Block, Document, Period } from '../types.js';
import { atParagraph } from './body/in-force.js';
import { issuerRef } from './body/issuer.js';
import { NO_BODIES, selfOf } from './body/known-bodies.js';
import type { Drafted } from './draft/before.js';
import { opensWithin } from './parent/topic.js';
import { isSummedTo } from './period/as-of.js';
import { backFromCase, isHeldAgainst, turnsBack } from './period/aside.js';
import { censusDay } from './period/count-day.js';
import { backFromDays, backFromYear, withoutFeast } from './period/feast.js';
import { backToMonth } from './period/titled-month.js';
import { backToTitled } from './period/titled-part.js';
import { weekOf } from './period/titled-week.js';
import { planOf } from './plan.js';
import { endOfYearSummedUp, isWorkReport } from './report.js';
import type { MatchedSentence } from './sentence.js';
import type { State } from './state.js';

/** The state at the start of an article. */
export function openArticle(article: Article, block: Block, document: Document): State {
  const published = article.published?.date ?? document.published?.date;
  const issuer = issuerRef(document, article);
  const written = datedAt(article, published) ?? endOfYearSummedUp(article.title, published) ?? published ?? writtenIn(article);
  const plan = planOf(article.title, written);
  const week = weekOf(article.title, written);
  return {
    article,
    block,
    published,
    written,
    plan,
    period: week ?? censusDay(article.title),
    periodBlock: undefined,
    periodOpens: false,
    stretch: undefined,
    theme: week,
    aside: undefined,
    late: false,
    asOf: undefined,
    day: undefined,
    lastDay: undefined,
    spoken: undefined,
    titled: undefined,
    bodies: { actor: undefined, host: undefined, speaker: undefined, section: undefined, issuer, subject: undefined, leads: [] },
    known: { ...NO_BODIES, ...selfOf({ speaker: undefined, section: undefined, issuer }) },
    leadBlock: undefined,
    mood: plan === undefined ? 'actual' : 'target',
    place: undefined,
    town: undefined,
    placeBlock: undefined,
    topic: undefined,
    venue: undefined,
    basis: undefined,
    pace: undefined,
    view: undefined,
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
  const period = periodAtParagraph(state);
  const goesOn = tokens[0]?.kind === 'among' || opensWithin(tokens) || isUnderDatedHead(state, block) || (state.asOf !== undefined && isSummedTo(state.asOf, period));
  // Written out key by key: a spread of so many keys costs as much as all else that a sentence needs.
  return {
    article: state.article,
    block,
    published: state.published,
    written: state.written,
    plan: state.plan,
    period,
    periodBlock: state.periodBlock,
    periodOpens: state.periodOpens,
    stretch: undefined,
    theme: state.theme,
    aside: undefined,
    late: false,
    asOf: goesOn ? state.asOf : undefined,
    day: state.day,
    lastDay: undefined,
    spoken: state.spoken,
    titled: state.titled,
    bodies: atParagraph(state.bodies, isHead(block)),
    known: state.known,
    leadBlock: state.leadBlock,
    mood: state.mood,
    place: state.place,
    town: state.town,
    placeBlock: state.placeBlock,
    topic: undefined,
    venue: state.venue,
    basis: undefined,
    pace: undefined,
    view: undefined,
  };
}

/** 二、11月底存款|…|…: the heading of the section names the point of time that its paragraphs are of. */
function isUnderDatedHead({ asOf, periodBlock, block: before }: State, block: Block): boolean {
  return asOf?.last === true && periodBlock !== undefined && isHead(periodBlock) && isSameSection(block, before);
}

/** The time in force at a paragraph: that of the plan, else what the title or the article is about where the paragraph before had only turned aside. */
function periodAtParagraph(state: State): Period | undefined {
  return state.plan?.span ?? backToMonth(state.stretch ?? backFromAsides(state), state.article.title);
}

/** 春节期间，…|2024年，…: neither the feast, nor the year ahead, nor the months of one case that a paragraph told of hold for the next. */
function backFromAsides(state: State): Period | undefined {
  const { article: { title }, period, theme, written } = state;
  const feastless = backFromDays(withoutFeast(period, { inLead: state.periodBlock === state.leadBlock, title, theme }), theme, written);
  return backToTitled(backFromCase(backFromYear(feastless, theme, written), theme), state);
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

/** A heading or the title, no paragraph. */
export function isHead({ role }: Block): boolean {
  return role === 'heading' || role === 'title';
}
