/** A draft and its context → the row of output. */
import { textBetween, type Change } from '../annotate/token.js';
import { patternOf } from '../lexicon/lists.js';
import type { ChangeBasis, Document, Span } from '../types.js';
import { opensWide } from './body/acts.js';
import { partChanges, tokenOf } from './part-changes.js';
import { toldIn } from './told-time.js';
import { memberBody } from './body/member.js';
import { bodiesInForce, bodyBefore, bodyBehind } from './body/of-figure.js';
import { tellsOf } from './body/weather.js';
import { reasonsFor } from './check/check.js';
import { basisAhead, basisOfHeading, viewOver } from './basis-ahead.js';
import { basisBefore, basisOfPrevious, isOfRate, paceBefore, sinceBefore } from './basis-before.js';
import { basisFrom } from './basis-from.js';
import { splitChanges, type SplitChanges } from './change.js';
import { isOverYears, tellsOfTrade, tellsOfYears } from './default-basis.js';
import { yearOnYear } from './draft/year-on-year.js';
import { draftWith, type Draft, type Inherited } from './draft/draft.js';
import { unitOf } from './draft/prices.js';
import { withoutFirm } from './name/own-firm.js';
import { forecastName } from './forecast.js';
import { metricKey } from './key.js';
import { periodStated } from './period/period.js';
import { sharedYear } from './period/shared-time.js';
import type { StatedPeriod } from './period/stated.js';
import { isReportOfYears } from './report.js';
import { qualifierOf } from './qualifier.js';
import { lineOf } from './quote.js';
import type { Columns, Row } from './row.js';
import type { Setting } from './setting.js';
import type { State } from './state.js';
import { timeOf } from './time-of.js';

/** Adds the rows of one draft: one, and one more for every further change on the same basis, or of another time. */
export function assemble(drafted: Draft, setting: Setting, rows: Row[]): void {
  const { draft, apart } = partChanges(yearOnYear(drafted), setting.sentence.tokens, setting.stated.periods);
  assembleOne(draft, setting, rows);
  for (const one of apart) assembleOne(one, setting, rows);
}

function assembleOne(draft: Draft, setting: Setting, rows: Row[]): void {
  const { state, stated } = setting;
  const stating = periodStated(setting.sentence.tokens, stated.periods, draft);
  const time = stating ? (sharedYear(setting.sentence.tokens, draft.figure, stating, { current: state.period, published: state.written }) ?? stating.period) : state.period;
  const anchor = { published: state.written, current: time, day: undefined, year: undefined, towards: undefined, own: time };
  const { tokens } = setting.sentence;
  const bare = draft.changes.find(({ basis }) => basis === undefined);
  // 产量260吨，与上月相比，增长20%: before the change, though behind its level.
  const ahead = basisAheadOf(draft, bare, setting);
  // A sentence that names a time of its own leaves what the paragraph counted from.
  const carried = stating === undefined ? (isOfRate(draft) ? state.pace : state.basis) : undefined;
  const inForce = { ahead, basis: basisInForce(draft, bare, carried, setting), trade: tellsOfTrade(draft, tokens), told: toldIn(tokens) };
  const split = splitChanges(draft, inForce, anchor);
  if (draft.metric === undefined) return;
  rows.push(rowOf(draft, draft.metric, split, setting));
  for (const change of split.further) {
    const basis = change.basis ?? split.stated ?? 'yoy';
    // …，今年上半年又比去年同期下降28.7%: the time is that of the change itself.
    const at = tokenOf(tokens, change);
    const alone: Draft = draftWith(draft, { at: at < 0 ? draft.at : at, quantity: undefined, previous: undefined, changes: [{ ...change, basis }], figure: change.span });
    rows.push(rowOf(alone, likeForLike(setting.document.text, change.span.start) + draft.metric, splitChanges(alone, inForce, anchor), setting));
  }
}

/** What the words before a bare change, else before the figure, hold it against. */
function basisAheadOf(draft: Draft, bare: Change | undefined, { sentence: { tokens }, drafts }: Setting): ReturnType<typeof basisAhead> {
  const at = bare === undefined ? draft.at : Math.max(draft.at, tokenOf(tokens, bare));
  return basisFrom(tokens, draft) ?? basisAhead(tokens, at) ?? paceBefore(tokens, drafts, draft) ?? sinceBefore(tokens, drafts, draft);
}

/** What a bare change is held against where no words before it tell: as the figures before it, as the passage, else as the heading has it. */
function basisInForce(draft: Draft, bare: Change | undefined, carried: ChangeBasis | undefined, setting: Setting): ChangeBasis | undefined {
  const { document, sentence: { tokens, block }, state, drafts } = setting;
  if (bare !== undefined && isOverYears(tokens, tokenOf(tokens, bare))) return 'since';
  const before = basisOfPrevious(tokens, draft) ?? basisBefore(tokens, drafts, draft) ?? viewOver(tokens, state.view);
  if (before !== undefined) return before;
  if (carried === 'since' || carried === 'mom') return carried;
  if (bare === undefined) return undefined;
  return tellsOfYears(tokens, draft.at, state.written) ? 'since' : basisOfHeading(document.text, state.article, block);
}

/** 增长3.9%，|同口径|增长2.4%: of what amount a second change is, in the words before it; '' where it is of the same. */
function likeForLike(text: string, start: number): string {
  return LIKE_FOR_LIKE.exec(text.slice(Math.max(start - MAX_WORDS, 0), start))?.[1] ?? '';
}

const LIKE_FOR_LIKE = patternOf`(${'changes/like_for_like'})${'changes/before_change'}?$`;
const MAX_WORDS = 12;

function rowOf(draft: Draft, named: string, { columns: changes }: SplitChanges, setting: Setting): Row {
  const { document, sentence, evidence, state, stated, gazette } = setting;
  const { quantity, previous, rule } = draft;
  const { own, period, status } = timeOf(draft, setting, changes.yoy === undefined && (changes.change_basis === 'none' || (changes.change_basis === 'since' && quantity !== undefined)));
  // 全市预计实现生产总值161亿元 in the report on that year is no forecast.
  const metric = withoutFirm(status === 'actual' && !isReportOfYears(state.article) ? forecastName(named, sentence.tokens, draft.at) : named);
  const inForce = bodiesInForce(state.bodies, { goesOn: sentence.tokens[0]?.kind === 'among', wide: opensWide(sentence.tokens) }).filter(({ text }) => tellsOf(text, quantity?.unit));
  const ownBody = memberBody(draft, sentence.tokens, state.known) ?? bodyBefore(stated.bodies, draft.at, state.bodies) ?? bodyBehind(stated.bodies, draft.at, inForce);
  const near = state.placeBlock === sentence.block ? state.place : undefined;
  const { body, region } = gazette.situate(sentence, draft, { own: ownBody, inForce, topic: stated.topic, opening: stated.opening, venue: stated.venue, pointed: state.place, near, town: state.town });
  const reasons = reasonsFor(draft, { document, sentence, state, recent: setting.recent, body, region, own, period });
  const main = quantity ? undefined : draft.changes[0];
  const figure = main?.span ?? draft.figure;
  const columns: Columns = {
    region: region?.path,
    body: body && gazette.nameOf(sentence, body, { pointed: state.place, town: state.town }),
    metric,
    parent: parentOf(draft, metric),
    period: period?.edtf,
    value: quantity?.value,
    unit: unitOf(draft, sentence.tokens),
    text: sentence.english ? lineOf(document.text, figure) : textBetween(document.text, figure.start, figure.end),
    qualifier: qualifierOf(draft, main, sentence.tokens),
    yoy: changes.yoy,
    yoy_unit: changes.yoy_unit,
    change: changes.change,
    change_unit: changes.change_unit,
    change_basis: changes.change_basis,
    previous: previous?.value,
    previous_unit: previous?.unit,
    status,
    check: reasons.length > 0 ? reasons.join(';') : undefined,
    quote: setting.quote ?? evidence.quote(spanWith(draft, own)),
    title: state.article.title ?? document.title,
    published: state.published,
    file: document.file,
    line: 0,
    id: '',
    value_max: quantity ? quantity.valueMax : main?.valueMax,
    change_since: changes.change_since,
    metric_key: metricKey(metric),
    body_role: body?.role,
    period_start: period?.start,
    period_end: period?.end,
    period_text: period?.text === '' ? undefined : period?.text,
    period_type: period?.type,
    section: sectionOf(document, state),
    sentence: evidence.sentence,
    start: 0,
    end: 0,
    page: undefined,
    url: document.url,
    sha256: document.sha256,
    same_as: undefined,
    inherited: slotsInherited(draft, { region: region?.inferred === true, body: ownBody === undefined && body !== undefined, period: own === undefined && period !== undefined }),
    rule: rule.id,
  };
  return { columns, sentence, figure, headline: sentence.block.role !== 'paragraph' && sentence.block.role !== 'table', clause: evidence.quote(figure) };
}

/** The whole is called as its own row is; that of a share as the text has it. */
function parentOf({ parent, owner, shape }: Draft, metric: string): string | undefined {
  if (parent === undefined || shape === 'share') return parent ?? owner;
  const own = withoutFirm(parent);
  return own === metric ? parent : own;
}

/** Which slots the figure's own words do not fill. */
interface FromContext {
  readonly region: boolean;
  readonly body: boolean;
  readonly period: boolean;
}

/** The slots taken from context, in record order. */
function slotsInherited({ inherited, parent, owner }: Draft, { region, body, period }: FromContext): readonly string[] {
  const context = { parent: parent === undefined && owner !== undefined, region, body, period };
  const slots: Inherited[] = [];
  for (const slot of ORDER) if (inherited.includes(slot) || ((slot === 'parent' || slot === 'region' || slot === 'body' || slot === 'period') && context[slot])) slots.push(slot);
  return slots;
}

const ORDER: readonly Inherited[] = ['region', 'body', 'metric', 'parent', 'period', 'change_basis'];

/** The headings above the block, outermost first. */
function sectionOf(document: Document, { article, block }: State): string | undefined {
  if (block.under === undefined || block.under.length === 0) return undefined;
  let section: string | undefined;
  for (const index of block.under) {
    const head = article.blocks[index];
    if (head !== undefined) section = section === undefined ? lineOf(document.text, head) : `${section} / ${lineOf(document.text, head)}`;
  }
  return section;
}

function spanWith({ span }: Draft, period: StatedPeriod | undefined): Span {
  return period ? { start: Math.min(span.start, period.mention.start), end: span.end } : span;
}
