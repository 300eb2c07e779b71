/** A line of a document before the lines beside it have decided what it is. */
import type { Dateline, Span, Table } from '../types.js';
import type { StampDate } from './published.js';

/** A line of the tidied text, trimmed, and what it is. `short` may be a heading; its neighbours decide. */
export interface Line extends Span {
  readonly kind: 'heading' | 'short' | 'paragraph' | 'byline' | 'caption' | 'column' | 'stamp' | 'furniture' | 'table';
  /** Level that markup gave. */
  readonly marked?: number;
  /** Level that an enumerator gives: 一、 is 3, （一） 4. */
  readonly level?: number;
  readonly strong?: boolean;
  readonly dateline?: Dateline;
  /** The dateline names a press or a reporter, so that it opens a report even without a headline: not 8月9日消息，. */
  readonly opens?: boolean;
  readonly stamp?: StampDate;
  /** The stamp says where and when a report was given: ——2026年1月26日在某市人民代表大会第五次会议上. */
  readonly session?: true;
  readonly table?: Table;
  /** Of a table: the lines above that speak of it. */
  readonly captions?: readonly Span[];
  /** A caption of a table, which states nothing itself. */
  readonly ofTable?: true;
}
