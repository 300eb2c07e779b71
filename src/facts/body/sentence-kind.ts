/** What a sentence is to those whom its paragraph is of. */

/** What a sentence is, besides whom it names. */
export interface SentenceKind {
  /** Of the headline or first paragraph. */
  readonly leads: boolean;
  /** It opens with 其中. */
  readonly goesOn: boolean;
  /** It opens with 全市, 我省. */
  readonly wide: boolean;
  /** Of a work report, which tells of one place. */
  readonly report: boolean;
  /** Somebody holds a conference in it where nobody is said to speak. */
  readonly hosts: boolean;
  /** It opens with who takes the word (周某：…). */
  readonly turn: boolean;
}
