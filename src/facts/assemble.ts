/** A draft and its context → the row of output. */
import { oneLine, quoteOf } from './quote.js';
import type { Change } from '../annotate/token.js';
import type { Document, Fact, Span } from '../types.js';
import { bodiesInForce, bodyBefore } from './body.js';
import { reasonsFor } from './check.js';
import { splitChanges, type SplitChanges } from './change.js';
import { withInherited, type Draft } from './draft.js';
import { metricKey } from './key.js';
import { periodBefore, periodOf, type StatedPeriod } from './period.js';
import type { Gazette } from './place.js';
import type { MatchedSentence } from './sentence.js';
import type { State, Stated } from './state.js';
import { moodAfter, statusOf } from './status.js';

/** A row before its place in the source, its id and its twins are known. */
export type Row = Omit<Fact, 'id' | 'line' | 'start' | 'end' | 'same_as'> & { readonly figure: Span; readonly headline: boolean;
  /** The clause of the figure: what the id is made from, since no rule decides it. */
  readonly clause: string;
};

export interface Setting {
  readonly document: Document;
  readonly sentence: MatchedSentence;
  readonly state: State;
  readonly stated: Stated;
  readonly gazette: Gazette;
  /** The words that prove the row where they are no run of clauses: of tables. */
  readonly quote?: string;
}

/** The rows of one draft: one, and one more for every further change on the same basis. */
export function assemble(draft: Draft, setting: Setting): Row[] {
  const { state, stated } = setting;
  const stating = periodBefore(stated.periods, draft.at);
  const own = stating ? stating.period : state.period;
  const anchor = { ...(state.written === undefined ? {} : { published: state.written }), ...(state.period ? { current: state.period } : {}), own };
  const split = splitChanges(draft, state.basis, anchor);
  const row = rowOf(draft, split, setting);
  if (row === undefined) return [];
  const further = split.further.flatMap((change) => {
    const { quantity: _, previous: __, ...rest } = draft;
    const alone: Draft = { ...rest, changes: [{ ...change, basis: change.basis ?? split.stated ?? 'yoy' }], figure: change.span };
    return rowOf(alone, splitChanges(alone, state.basis, anchor), setting) ?? [];
  });
  return [row, ...further];
}

function rowOf(draft: Draft, split: SplitChanges, setting: Setting): Row | undefined {
  const { document, sentence, state, stated, gazette } = setting;
  const { metric } = draft;
  if (metric === undefined) return undefined;
  const own = periodBefore(stated.periods, draft.at);
  const period = periodOf(sentence.tokens, draft, own, { current: state.period, titled: stated.titled, published: state.written });
  const ownBody = bodyBefore(stated.bodies, draft.at, state.bodies);
  const { body, region } = gazette.situate(sentence, draft, { own: ownBody, inForce: bodiesInForce(state.bodies), topic: stated.topic, opening: stated.opening, pointed: state.place, near: state.placeBlock === sentence.block ? state.place : undefined });
  let noted = draft;
  if (own === undefined && period) noted = withInherited(noted, 'period');
  if (ownBody === undefined && body) noted = withInherited(noted, 'body');
  if (region?.inferred) noted = withInherited(noted, 'region');
  const reasons = reasonsFor(draft, { document, sentence, state, body, region, periodInherited: own === undefined });
  const main = draft.quantity ? undefined : draft.changes[0];
  const figure = main?.span ?? draft.figure;
  return {
    metric, metric_key: metricKey(metric), text: printed(document, figure), clause: quoteOf(document.text, sentence.span, figure), quote: setting.quote ?? quoteOf(document.text, sentence.span, spanWith(draft, own)),
    sentence: oneLine(document.text.slice(sentence.span.start, sentence.span.end)), file: document.file, rule: draft.rule.id,
    status: statusFor(draft, period, setting), inherited: orderedInherited(noted), figure,
    headline: sentence.block.role !== 'paragraph' && sentence.block.role !== 'table', ...figureColumns(draft, main), ...split.columns, ...previousColumns(draft),
    ...(region ? { region: region.path } : {}), ...(body ? { body: gazette.nameOf(sentence, body, state.place), body_role: body.role } : {}),
    ...(draft.parent === undefined ? {} : { parent: draft.parent }), ...periodColumns(period), ...(reasons.length > 0 ? { check: reasons.join(';') } : {}), ...originOf(document, state),
  };
}

function statusFor(draft: Draft, period: Parameters<typeof statusOf>[2], { sentence, state, stated }: Setting): 'actual' | 'target' {
  const set = draft.rule.set['status'];
  if (set === 'actual' || set === 'target') return set;
  const mood = moodAfter(state.mood, sentence.tokens, stated.periods, state.published);
  return statusOf(sentence.tokens, draft.at, period, { mood, ...(state.published === undefined ? {} : { published: state.published }) });
}

type Figure = Pick<Fact, 'value' | 'unit' | 'value_max' | 'qualifier'>;

function figureColumns({ quantity, rule }: Draft, main: Change | undefined): Figure {
  const source = quantity ?? main?.quantity;
  const set = rule.set['qualifier'];
  const qualifier = set === 'about' || set === 'over' || set === 'nearly' || set === 'at_most' || set === 'at_least' ? set : source?.qualifier;
  const level = quantity ? { value: quantity.value, ...(quantity.unit === '' ? {} : { unit: quantity.unit }), ...(quantity.valueMax === undefined ? {} : { value_max: quantity.valueMax }) } : {};
  const max = !quantity && main?.valueMax !== undefined ? { value_max: main.valueMax } : {};
  return { ...level, ...max, ...(qualifier === undefined ? {} : { qualifier }) };
}

function previousColumns({ previous }: Draft): Pick<Fact, 'previous' | 'previous_unit'> {
  return previous ? { previous: previous.value, previous_unit: previous.unit } : {};
}

function periodColumns(period: StatedPeriod['period'] | undefined): Partial<Row> {
  if (period === undefined) return {};
  const { edtf, start, end, text, type } = period;
  return { period: edtf, period_text: text, period_type: type, ...(start === undefined ? {} : { period_start: start }), ...(end === undefined ? {} : { period_end: end }) };
}

function orderedInherited({ inherited }: Draft): readonly string[] {
  return ['region', 'body', 'metric', 'parent', 'period', 'change_basis'].filter((slot) => [...inherited].some((one) => one === slot));
}

function originOf(document: Document, { article, published, block }: State): Partial<Row> {
  const title = article.title ?? document.title;
  const heads = (block.under ?? []).flatMap((index) => article.blocks[index] ?? []).map(({ start, end }) => oneLine(document.text.slice(start, end)));
  return {
    ...(title === undefined ? {} : { title }), ...(published === undefined ? {} : { published }), ...(heads.length > 0 ? { section: heads.join(' / ') } : {}),
    ...(document.url === undefined ? {} : { url: document.url }), ...(document.sha256 === undefined ? {} : { sha256: document.sha256 }),
  };
}

function printed(document: Document, { start, end }: Span): string {
  return document.text.slice(start, end).replaceAll(/\s+/gu, '');
}

function spanWith({ span }: Draft, period: StatedPeriod | undefined): Span {
  return period ? { start: Math.min(span.start, period.mention.start), end: span.end } : span;
}

