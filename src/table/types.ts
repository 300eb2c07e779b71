/** Tables as the facts see them: every figure with all that the table says of it. */
import type { Change } from '../annotate/token.js';
import type { BodyMention, PeriodMention, PlaceMention, Quantity, Span } from '../types.js';
import type { Column } from './columns.js';
import type { Title } from './title.js';

/** The words that prove a figure, in the order in which one reads them. */
export interface Evidence {
  /** Lines that name the table. */
  readonly title: readonly Span[];
  /** Lines above the table that give its time or unit. */
  readonly lead: readonly Span[];
  /** What names the row. */
  readonly row: readonly Span[];
  /** The figure and its changes, each with its header. */
  readonly parts: readonly { readonly header: readonly Span[]; readonly cell: Span }[];
}

/** One fact of a table before it is known where and when it was printed. */
export interface TableFigure {
  /** The row as printed, all cells of it. */
  readonly row: Span;
  /** The figure; of a change without a level, the change. */
  readonly figure: Span;
  readonly metric: string;
  readonly parent: string | undefined;
  readonly quantity: Quantity | undefined;
  readonly changes: readonly Change[];
  /** The level that it changed from: 上期价格. */
  readonly previous: Quantity | undefined;
  /** Times that title, header and row state, each counted from the one before it. */
  readonly periods: readonly PeriodMention[];
  readonly place: PlaceMention | undefined;
  readonly body: BodyMention | undefined;
  readonly target: boolean;
  readonly checks: readonly string[];
  readonly evidence: Evidence;
}

export interface TableReading {
  readonly figures: readonly TableFigure[];
  /** Figures whose header or row says nothing, so that they are no facts. */
  readonly unread: readonly Span[];
  /** What a table that goes on (续表) takes over. */
  readonly title: Title;
  /** Of each of the tables that are set side by side in it, the columns. */
  readonly halves: readonly (readonly Column[])[];
}
