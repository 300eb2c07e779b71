/** What a sentence is to those whom its paragraph is of. */

/** All of the place that the release is of (全市, 我省), or all places of a kind (各地). */
export type Reach = 'whole' | 'everywhere';

/** What a sentence is, besides whom it names. */
export interface SentenceKind {
  /** Of the headline or first paragraph. */
  readonly leads: boolean;
  /** It opens with 其中. */
  readonly goesOn: boolean;
  /** It opens with 全市, 我省; 各地. */
  readonly wide: Reach | undefined;
  /** Of a work report, which tells of one place. */
  readonly report: boolean;
  /** Somebody holds a conference in it where nobody is said to speak. */
  readonly hosts: boolean;
  /** It opens with who takes the word (周某：…). */
  readonly turn: boolean;
}
