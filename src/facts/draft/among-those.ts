/**
 * Of whom some are counted, behind words for all of them that tell no figure: what they are, and what is said of those.
 *
 *     全球前5名风机供应商中，有[4家]来自中国     来自中国的风机供应商
 *     受访企业中，有[3家]已经投产               投产的受访企业
 */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { textOf } from '../name/name.js';
import type { Draft } from './draft.js';

const WITHIN = patternOf`^(?<things>.{2,})(?<!${'names/no_middles'})${'names/middles'}$`;
const HAS = setOf('names/has_some');
const COUNTED: ReadonlySet<string> = new Set(['count', 'person']);
/** What is said of those that are counted. */
const SAID: ReadonlySet<string> = new Set(['act', 'light', 'deed', 'prep', 'noun', 'place', 'quoted']);
const SILENT: ReadonlySet<string> = new Set(['adverb', 'aux']);
const [DE = ''] = wordsOf('names/of');
const MAX_SAID_UNITS = 10;

/** The name; undefined of other figures, of what is measured of those (有4家的出货量下滑), and where the figure told last is of them (`base`). */
export function amongThose({ at, quantity, shape }: Draft, tokens: readonly Token[], base: string | undefined): string | undefined {
  if (shape !== 'level' || quantity === undefined || !COUNTED.has(quantity.dimension) || !HAS.has(tokens[at - 1]?.text ?? '') || tokens[at - 2]?.kind !== 'comma') return undefined;
  const whole = tokens[at - 3];
  const things = whole?.kind === 'noun' ? WITHIN.exec(whole.text)?.groups?.['things'] : undefined;
  if (things === undefined || tokens[at + 1]?.kind === 'de' || base?.endsWith(things) === true) return undefined;
  let end = at + 1;
  while (end < tokens.length && (SAID.has(tokens[end]?.kind ?? '') || SILENT.has(tokens[end]?.kind ?? ''))) end++;
  const next = tokens[end];
  const said = next === undefined || PAUSES.has(next.kind) ? textOf(tokens.slice(at + 1, end).filter(({ kind }) => !SILENT.has(kind))) : '';
  return said === '' || said.length > MAX_SAID_UNITS ? things : said + DE + things;
}
