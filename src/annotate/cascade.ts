/** The cascade: each pass builds on the one before, the longest reading first. */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Span } from '../types.js';
import { joinBrackets } from './bracket.js';
import { joinChanges } from './change.js';
import { joinChangeRuns } from './change-run.js';
import { claimSpans } from './claim.js';
import { joinQuantities } from './list.js';
import { tokenize } from './tokenize.js';
import type { Token } from './token.js';

/**
 * The tokens of one sentence of the tidied text.
 *
 *     市海关 | 共 | 签发 | 原产地证书 | 4013份 | ， | 同比增长4.7%
 *     body     adverb act  noun        count   comma  change
 */
export function annotate(text: string, sentence: Span, lexicon: Lexicon): Token[] {
  const tokens = tokenize(text, sentence, claimSpans(text, sentence, lexicon), lexicon.words);
  return joinChangeRuns(joinChanges(joinQuantities(joinBrackets(tokens))));
}
