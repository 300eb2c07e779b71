/** The work that a clause without a figure tells of, and the next one how much of it was done: 推进高标准农田建设，已完成210万亩. */
import { holdsFigure, type Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { nameOf, type Name } from './name.js';

/**
 * The name of the work, with the verb where that says more than that it was done; undefined where no such clause stands right before.
 *
 *     推进老旧小区改造，|已|完成|120个        老旧小区改造
 *     推进老旧小区改造，|今年|开工|120个      老旧小区改造开工
 */
export function workBefore(tokens: readonly Token[], at: number, own: string | undefined): Name | undefined {
  if (own !== undefined && !DONE.has(own) && !STEPS.has(own)) return undefined;
  let comma = at - 1;
  while (comma > 0 && BETWEEN.has(tokens[comma]?.kind ?? '')) comma--;
  if (tokens[comma]?.kind !== 'comma') return undefined;
  let from = comma;
  while (IN_WORK.has(tokens[from - 1]?.kind ?? '')) from--;
  while (from < comma && tokens[from]?.kind !== 'noun') from++;
  if (from === comma || !SETS_ABOUT.has(tokens[from - 1]?.kind ?? '') || tokens.slice(0, comma).some(holdsFigure)) return undefined;
  const name = nameOf(tokens.slice(from, comma), undefined);
  if (name === undefined || name.text.length < MIN_UNITS || name.text.length > MAX_UNITS || !WORK.test(name.text)) return undefined;
  return own === undefined || DONE.has(own) ? name : { ...name, text: name.text + own };
}

const DONE = setOf('names/completes');
/** How far a work has come. */
const STEPS = setOf('names/steps_of_works');
const WORK = patternOf`${'names/works_told'}$`;
const BETWEEN: ReadonlySet<string> = new Set(['light', 'act', 'adverb', 'period', 'place', 'deixis', 'reach', 'aux']);
const IN_WORK: ReadonlySet<string> = new Set(['noun', 'and', 'enum', 'quoted', 'act']);
const SETS_ABOUT: ReadonlySet<string> = new Set(['light', 'act', 'up-verb', 'adverb']);
const MIN_UNITS = 4;
const MAX_UNITS = 20;
