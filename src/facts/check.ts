/** Reasons to look at a row, in words; a row without any is one to rely on. */
import type { Document } from '../types.js';
import type { BodyRef } from './body.js';
import type { Draft } from './draft.js';
import type { RegionRef } from './place.js';
import type { MatchedSentence } from './sentence.js';
import type { State } from './state.js';
import { standsOver } from './table-period.js';

/** What a row took from where. */
export interface Taken {
  readonly document: Document;
  readonly sentence: MatchedSentence;
  readonly state: State;
  readonly body: BodyRef | undefined;
  readonly region: RegionRef | undefined;
  /** True where the sentence states no time of its own. */
  readonly periodInherited: boolean;
}

/** A shorter name than this says too little, a longer one most likely holds a clause. */
const SHORT_UNITS = 1;
const LONG_UNITS = 24;
/** The same in letters of English. */
const LONG_ENGLISH = 80;

/** The reasons of a draft, its own first. write/words.ts has them in Chinese. */
export function reasonsFor(draft: Draft, taken: Taken): string[] {
  const { metric, shape, parent, inherited, checks } = draft;
  const { body, region, state, sentence, document, periodInherited } = taken;
  const proven = shape === 'share' && parent !== undefined;
  const reasons = [...checks];
  if (inherited.includes('metric') && !proven) reasons.push('metric from the clause before');
  if (metric !== undefined && shape !== 'cell' && (metric.length <= SHORT_UNITS || metric.length > (sentence.english ? LONG_ENGLISH : LONG_UNITS))) reasons.push('name may be cut wrongly');
  if (periodInherited && state.period !== undefined && state.periodBlock !== sentence.block && !(shape === 'cell' && standsOver(sentence.block, state))) reasons.push('period inferred');
  if (undated(taken)) reasons.push('release without a date');
  if (region?.from === 'release' && body === undefined) reasons.push('place inferred');
  if (body?.role === 'speaker' && body.mention?.title) reasons.push('body is who spoke');
  if (bordersRepeat(document, sentence)) reasons.push('torn columns');
  return reasons;
}

/** 今年上半年 in a release that tells no day: its time stays empty, and --published would tell it. */
function undated({ state, sentence, periodInherited }: Taken): boolean {
  return periodInherited && state.published === undefined && state.period === undefined && sentence.tokens.some(({ kind }) => kind === 'period');
}

/** A passage printed twice is where columns overlap: the sentences beside it may be torn. */
function bordersRepeat({ repeats }: Document, { span }: MatchedSentence): boolean {
  return repeats !== undefined && repeats.some((repeat) => span.start < repeat.end + BORDER && repeat.start - BORDER < span.end && !(repeat.start <= span.start && span.end <= repeat.end));
}

/** Code units of space and marks that may part a passage from its neighbour. */
const BORDER = 3;
