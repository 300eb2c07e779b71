/** 环比和同比涨幅分别为0.3%和2.1%: a rate by its name that is shared out to bases or to things, which reads as its verb would. */
import { LISTERS } from '../kinds.js';
import { signOf } from '../signs.js';
import { SHARES } from './run.js';
import { makeToken, type Token } from '../token.js';

const LEADS: ReadonlySet<string> = new Set(['reach', 'respectively', 'adverb', 'paren']);
/** Tokens between the rate and its figures at most: 分别|为. */
const MAX_LEADS = 2;
/** Bases that the rate may have. */
const BASES = 2;
const RATES = signOf({ kinds: ['rate'] });

/**
 * The tokens with every such rate, and what leads from it to its figures, as the word of direction that it stands for.
 *
 *     环比|和|同比|涨幅|分别为|0.3%和2.1%  →  环比|和|同比|涨幅分别为|0.3%和2.1%
 *     猪肉|和|羊肉价格|同比|涨幅|分别为|4.1%和1.5%  →  …|同比|涨幅分别为|4.1%和1.5%
 */
export function turnRatePairs(tokens: readonly Token[]): readonly Token[] {
  if (!RATES(tokens) || !tokens.some((_, at) => figuresBehind(tokens, at) > 0)) return tokens;
  const turned: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const figures = figuresBehind(tokens, at);
    if (figures === 0) {
      turned.push(token);
      continue;
    }
    const words = tokens.slice(at, figures);
    turned.push(makeToken(token.sign === -1 ? 'down' : 'up', { start: token.start, end: words.at(-1)?.end ?? token.end }, words.map(({ text }) => text).join('')));
    at = figures - 1;
  }
  return turned;
}

/** Where the figures of the rate at `at` stand; 0 where it has no basis before it and no list of percentages behind, one for each of two bases. */
function figuresBehind(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'rate' || tokens[at - 1]?.kind !== 'basis') return 0;
  const pair = LISTERS.has(tokens[at - 2]?.kind ?? '') && tokens[at - 3]?.kind === 'basis';
  if (!pair && tokens[at - 2]?.kind !== 'noun') return 0;
  let figures = at + 1;
  while (figures <= at + MAX_LEADS && LEADS.has(tokens[figures]?.kind ?? '')) figures++;
  const items = figures > at + 1 ? tokens[figures]?.items : undefined;
  // 同比增速为18.2%和8.4%，分别比前10个月提高…: levels, whose changes follow.
  const shares = tokens.slice(at + 1, figures).some(({ kind, text }) => kind === 'respectively' || SHARES.test(text));
  return items !== undefined && (pair ? items.length === BASES : shares) && items.every(({ quantity }) => quantity?.dimension === 'percent') ? figures : 0;
}
