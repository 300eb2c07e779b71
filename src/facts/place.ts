/** The place of every figure: named in its sentence, that of its body, or the release's own. */
import type { BodyRef } from './body.js';
import type { Draft } from './draft.js';
import type { MatchedSentence } from './sentence.js';

export interface RegionRef {
  readonly path: string;
  /** Not named in the sentence: taken from heading, body or release. */
  readonly inherited: boolean;
}

export type RegionOf = (sentence: MatchedSentence, draft: Draft, body: BodyRef | undefined) => RegionRef | undefined;

export function regionFinder(): RegionOf {
  return () => undefined;
}
