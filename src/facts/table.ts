/** Figures of tables → rows, with the same time, place, body and checks as those of sentences. */
import { setOf } from '../lexicon/lists.js';
import type { Rule } from '../rules/types.js';
import { makeToken } from '../annotate/token.js';
import type { TableFigure } from '../table/types.js';
import type { Document, Span } from '../types.js';
import { assemble } from './assemble.js';
import type { Setting } from './setting.js';
import type { Row } from './row.js';
import { bodyRef } from './body/body.js';
import type { Draft } from './draft/draft.js';
import { evidenceOf, lineOf } from './quote.js';
import type { State, Stated } from './state.js';
import type { Tenor } from './status.js';
import { tablePeriod } from './period/table.js';

/** What the column `rule` says of figures of tables. */
export const TABLE = 'table';

const RESULT: Rule = { id: TABLE, about: 'figures of tables', match: [], unless: [], set: { status: 'actual' }, tests: [], file: '', origin: 'builtin' };
/** What the figures of tables are is told by the rule of each. */
const RESULTS: Tenor = { mood: 'actual', budget: false };
const AIM: Rule = { ...RESULT, set: { status: 'target' } };

/** Adds the rows of the figures of one table row. */
export function addRowsOfTable(figures: readonly TableFigure[], context: Pick<Setting, 'document' | 'sentence' | 'state' | 'gazette'>, rows: Row[]): void {
  const { document, sentence, gazette } = context;
  const state = behindSpokesman(context.state);
  for (const figure of figures) {
    const time = tablePeriod(figure.periods, state, sentence.block);
    const body = figure.body && { at: -1, ref: bodyRef(figure.body.text, 'actor', { mention: figure.body }), until: undefined };
    const stated: Stated = { periods: time.stated, bodies: body ? [body] : [], topic: undefined, opening: undefined, venue: undefined, titled: undefined };
    const start = time.stated[0]?.period?.start;
    const ahead = start !== undefined && state.published !== undefined && start > state.published;
    const draft = draftOf(figure, figure.target || ahead, [...figure.checks, ...time.checks]);
    const first = rows.length;
    const evidence = evidenceOf(document.text, figure.row);
    const row = { ...sentence, span: figure.row };
    const quote = quoteOf(document, figure);
    assemble(draft, { document, sentence: row, evidence, state, stated, gazette, drafts: [], recent: [], tenor: RESULTS, quote }, rows);
    for (let i = first; i < rows.length; i++) addTitle(rows[i], figure, document);
  }
}

/** 政府统计处发表…。政府发言人表示，….|表1…: the tables are of the office that the release opens with, not of the government whose spokesman comments. */
function behindSpokesman(state: State): State {
  const { speaker, leads } = state.bodies;
  if (speaker === undefined || !OWN_GOVERNMENT.has(speaker.text)) return state;
  const house = state.known.seen.find(({ text }) => leads.includes(text) && !OWN_GOVERNMENT.has(text));
  return house === undefined ? state : { ...state, bodies: { ...state.bodies, speaker: bodyRef(house.text, 'speaker', { mention: house }) } };
}

const OWN_GOVERNMENT: ReadonlySet<string> = setOf('bodies/own_government');

/** Adds the table's title to the headings over it. */
function addTitle(row: Row | undefined, { evidence }: TableFigure, { text }: Document): void {
  if (row === undefined) return;
  const { title, section } = row.columns;
  const names = evidence.title.map((span) => lineOf(text, span)).filter((name) => name !== title && section?.includes(name) !== true);
  if (names.length > 0) row.columns.section = (section === undefined ? names : [section, ...names]).join(' / ');
}

/** The figure as a draft, an aim only where the table itself says so or its time is still to come: at token 0 of a sentence whose words are all before it. */
function draftOf(figure: TableFigure, target: boolean, checks: readonly string[]): Draft {
  const { metric, parent, quantity, previous, changes, place, row } = figure;
  const { start, end } = figure.figure;
  return {
    rule: target ? AIM : RESULT, at: 0, figure: { start, end }, quantity, name: undefined, rate: undefined, metric, parent, owner: undefined, changes, previous,
    subject: place && makeToken('place', place, '', { place }), shape: 'cell', span: row, inherited: [], checks,
  };
}

/** Header words and cells that prove the row: 水稻｜产量（万吨）79.4｜同比增长（±%）17.5. */
function quoteOf({ text }: Document, { evidence: { lead, row, parts } }: TableFigure): string {
  const words = (span: Span): string => lineOf(text, span);
  const pieces = [...lead, ...row].map(words);
  return [...pieces, ...parts.map(({ header, cell }) => [...header, cell].map(words).join(' '))].filter((piece) => piece !== '').join(BETWEEN);
}

const BETWEEN = ' | ';
