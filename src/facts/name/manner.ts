/** How it was done, told as a list before the deed: 以|调解、撤诉方式结案, 通过现场受理、网上申报等|方式办理业务. */
import { tokenWith, type Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import { nameOf, textOf, type Name } from './name.js';

const MANNER = patternOf`^(?<how>.*?)${'names/manner_ends'}(?<deed>.{2,})$`;
/** What stands before the manner. */
const BY: ReadonlySet<string> = setOf('names/by_manner');
const LISTED: ReadonlySet<string> = new Set(['noun', 'act', 'enum', 'and', 'light']);
const MAX_UNITS = 20;

/**
 * The name that begins with the manner where that is a list; undefined elsewhere.
 *
 *     以 [调解、撤诉方式结案] 3400件            调解、撤诉方式结案: how they ended tells them apart
 *     通过现场受理、网上申报等方式 [办理业务]      办理业务: examples do not
 */
export function withManner(tokens: readonly Token[], { from, to }: TokenRange): Name | undefined {
  if (!BY.has(tokens[from - 1]?.text ?? '')) return undefined;
  const at = tokens.findIndex(({ text, kind }, i) => i > from && i < to && kind === 'noun' && MANNER.test(text));
  const told = tokens[at];
  const { how = '', deed = '' } = MANNER.exec(told?.text ?? '')?.groups ?? {};
  if (told === undefined || deed === '') return undefined;
  if (how === '' && SO_ON.has(tokens[at - 1]?.text ?? '')) {
    const rest = tokenWith(told, { text: deed, start: told.end - deed.length, deed: undefined });
    return nameOf([rest, ...tokens.slice(at + 1, to)], undefined);
  }
  const list = tokens.slice(from, at).filter(({ kind }) => kind !== 'paren');
  const joined = list.some(({ kind }) => kind === 'enum' || kind === 'and') && list.every(({ kind }) => LISTED.has(kind));
  const name = joined ? textOf([...list, ...tokens.slice(at, to)]) : '';
  const first = list[0];
  return first === undefined || name === '' || name.length > MAX_UNITS ? undefined : { text: name, start: first.start, end: tokens[to - 1]?.end ?? told.end, verb: undefined };
}

const SO_ON = setOf('names/so_on_lists');
