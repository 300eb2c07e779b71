/** What the drafts of the sentences before tell those of a sentence: wholes, subjects, names that it leaves out. */
import type { Block } from '../../types.js';
import type { MatchedSentence } from '../sentence.js';
import type { Caption } from './caption.js';
import type { Draft } from './draft.js';

/** The drafts of a sentence, and those of its paragraph before it. */
export interface Drafted {
  readonly drafts: readonly Draft[];
  readonly recent: readonly Draft[];
}

export interface DraftsBefore {
  readonly block: Block;
  /** Drafts of the paragraph so far, the nearest last. */
  readonly recent: readonly Draft[];
  /** Drafts of the sentence before. */
  readonly previous: readonly Draft[];
  /** Levels of the article so far: what a share can be a share of. */
  readonly levels: readonly Draft[];
  /** What the last caption of the paragraph says whose the deeds behind it are: （一）疫情防控类。 */
  readonly caption: Caption | undefined;
}

/** Far enough back for 其中 and an ellipsis at the start of a sentence. */
const RECENT_DRAFTS = 12;
const RECENT_LEVELS = 200;
const NO_DRAFTS: readonly Draft[] = [];

/** Before the first sentence of an article. */
export function noneBefore(block: Block): DraftsBefore {
  return { block, recent: NO_DRAFTS, previous: NO_DRAFTS, levels: NO_DRAFTS, caption: undefined };
}

/** At the first sentence of a block: a new item of a string of news forgets all that came before, a heading the paragraph. */
export function atBlock(before: DraftsBefore, block: Block): DraftsBefore {
  if (block === before.block) return before;
  if (block.item !== before.block.item) return noneBefore(block);
  const head = block.role === 'heading' || block.role === 'title';
  const { recent, previous, levels, caption } = before;
  const kept = caption?.alone === true ? caption : undefined;
  return { block, recent: head ? NO_DRAFTS : recent, previous: head ? NO_DRAFTS : previous, levels, caption: kept };
}

/** Behind a sentence, with the caption that is then in force. */
export function behindDrafts({ block, recent, levels }: DraftsBefore, { tokens }: MatchedSentence, drafts: readonly Draft[], caption: Caption | undefined): DraftsBefore {
  if (tokens.length === 0) return { block, recent, previous: NO_DRAFTS, levels, caption };
  const known = drafts.length === 0 ? levels : nearest(levels, drafts.filter(isLevel), RECENT_LEVELS);
  return { block, recent: nearest(recent, drafts, RECENT_DRAFTS), previous: drafts, levels: known, caption };
}

/** The last `most` of both lists together. */
function nearest(known: readonly Draft[], added: readonly Draft[], most: number): readonly Draft[] {
  return added.length === 0 ? known : [...known, ...added].slice(-most);
}

function isLevel({ quantity }: Draft): boolean {
  return quantity !== undefined && quantity.dimension !== 'percent';
}
