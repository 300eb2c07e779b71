/** Words that say what a figure leaves out are one adverb, and no name: 剔除一次性因素后|增长5.1%, 扣除留抵退税影响，增长3%. */
import { patternOf } from '../../lexicon/lists.js';
import { makeToken, type Token } from '../token.js';

const LEAVES_OUT = patternOf`^${'changes/leaves_out'}`;
const LEFT_OUT = patternOf`(?:${'changes/left_out'}|后)$`;
const WITHIN: ReadonlySet<string> = new Set(['noun', 'act', 'light', 'de', 'and', 'enum', 'adverb', 'quoted', 'period', 'up-verb', 'down-verb', 'up', 'down']);
const OPENS: ReadonlySet<string> = new Set(['noun', 'act', 'light']);
/** Tokens that what is left out may take. */
const REACH = 6;

export function joinAdjustments(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind, text }) => OPENS.has(kind) && LEAVES_OUT.test(text))) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const last = OPENS.has(token.kind) && LEAVES_OUT.test(token.text) ? endOf(tokens, i) : -1;
    // 扣除非经常性损益后的净利润 is the name of another figure.
    const end = tokens[last + 1]?.kind === 'de' ? undefined : tokens[last];
    if (end === undefined) joined.push(token);
    else joined.push(makeToken('adverb', { start: token.start, end: end.end }, tokens.slice(i, last + 1).map(({ text }) => text).join('')));
    if (end !== undefined) i = last;
  }
  return joined;
}

/** Index of the last token of what is left out; -1 where none closes it. */
function endOf(tokens: readonly Token[], from: number): number {
  for (let i = from; i <= from + REACH && WITHIN.has(tokens[i]?.kind ?? ''); i++) if (LEFT_OUT.test(tokens[i]?.text ?? '')) return tokens[i + 1]?.text === '后' ? i + 1 : i;
  return -1;
}
