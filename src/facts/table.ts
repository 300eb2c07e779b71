/** Figures of tables → rows, with the same time, place, body and checks as those of sentences. */
import type { Rule } from '../rules/types.js';
import { makeToken } from '../annotate/token.js';
import type { TableFigure } from '../table/types.js';
import type { Document, Span } from '../types.js';
import { assemble, type Row, type Setting } from './assemble.js';
import type { Draft } from './draft.js';
import { oneLine } from './quote.js';
import { tablePeriod } from './table-period.js';

/** What the column `rule` says of figures of tables. */
export const TABLE = 'table';

const RESULT: Rule = { id: TABLE, about: 'figures of tables', match: [], unless: [], set: { status: 'actual' }, tests: [], file: '', origin: 'builtin' };
const AIM: Rule = { ...RESULT, set: { status: 'target' } };

/** The rows of the figures of one table row. */
export function rowsOfTable(figures: readonly TableFigure[], context: Pick<Setting, 'document' | 'sentence' | 'state' | 'gazette'>): Row[] {
  const { document, sentence, state } = context;
  return figures.flatMap((figure) => {
    const time = tablePeriod(figure.periods, state, sentence.block);
    const body = figure.body && { at: -1, ref: { text: figure.body.text, role: 'actor' as const, mention: figure.body } };
    const stated = { periods: time.stated, bodies: body ? [body] : [] };
    const start = time.stated[0]?.period?.start;
    const ahead = start !== undefined && state.published !== undefined && start > state.published;
    const draft = draftOf({ ...figure, target: figure.target || ahead }, [...figure.checks, ...time.checks]);
    const rows = assemble(draft, { ...context, sentence: { ...sentence, span: figure.row }, stated, quote: quoteOf(document, figure) });
    return rows.map((row) => ({ ...row, ...sectionOf(row, figure, document) }));
  });
}

/** Headings over the table, and its title. */
function sectionOf({ section, title }: Row, { evidence }: TableFigure, { text }: Document): Pick<Row, 'section'> {
  const names = evidence.title.map(({ start, end }) => oneLine(text.slice(start, end))).filter((name) => name !== title && section?.includes(name) !== true);
  const parts = [...(section === undefined ? [] : [section]), ...names];
  return parts.length > 0 ? { section: parts.join(' / ') } : {};
}

/** The figure as a draft, an aim only where the table itself says so or its time is still to come: at token 0 of a sentence whose words are all before it. */
function draftOf(figure: TableFigure, checks: readonly string[]): Draft {
  const { metric, parent, quantity, previous, changes, place, target, row } = figure;
  const { start, end } = figure.figure;
  return {
    rule: target ? AIM : RESULT, at: 0, figure: { start, end }, metric, changes, shape: 'cell', span: row, inherited: new Set(), checks,
    ...(quantity ? { quantity } : {}), ...(parent === undefined ? {} : { parent }), ...(previous ? { previous } : {}),
    ...(place ? { subject: makeToken('place', place, '', { place }) } : {}),
  };
}

/** Header words and cells that prove the row: 水稻｜产量（万吨）79.4｜同比增长（±%）17.5. */
function quoteOf({ text }: Document, { evidence: { lead, row, parts } }: TableFigure): string {
  const words = ({ start, end }: Span): string => oneLine(text.slice(start, end));
  const pieces = [...lead, ...row].map(words);
  return [...pieces, ...parts.map(({ header, cell }) => [...header, cell].map(words).join(' '))].filter((piece) => piece !== '').join(BETWEEN);
}

const BETWEEN = ' | ';
