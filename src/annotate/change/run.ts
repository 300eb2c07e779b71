/** Changes in a row that 分别 shares out: 分别增长11.2%、增长2.8%和下降0.9%. */
import { LISTERS } from '../kinds.js';
import { signOf } from '../signs.js';
import { makeToken, tokenWith, type Token } from '../token.js';

const CHANGES = signOf({ kinds: ['change'] });
const IN_RUN: ReadonlySet<string> = new Set(['change', 'changes']);
/** The word of sharing out stands at most this far before the first change. */
const MAX_BACK = 3;

/** The tokens with every such run joined into one `changes` token. Without 分别 two changes are two of one figure. */
export function joinChangeRuns(tokens: readonly Token[]): readonly Token[] {
  if (!CHANGES(tokens)) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const found = IN_RUN.has(token.kind) ? runFrom(tokens, i) : [];
    const run = found.length > 1 && (isSharedOut(tokens, i) || isOfList(tokens, i, found)) ? found : [];
    const last = run.at(-1);
    if (last === undefined || run.length < 2) {
      joined.push(token);
      continue;
    }
    const until = tokens.indexOf(last, i);
    // 分别增加1.2倍、15%|及|减少8%: what shares one verb and what has its own.
    const items = withUnits(run.flatMap((each) => each.items ?? [each]));
    joined.push(makeToken('changes', { start: token.start, end: last.end }, tokens.slice(i, until + 1).map(({ text }) => text).join(''), { items }));
    i = until;
  }
  return joined;
}

/** 低0.09个|和|高0.08个百分点: the unit stands behind the last. */
function withUnits(items: readonly Token[]): readonly Token[] {
  const unit = items.at(-1)?.change?.unit ?? '';
  return items.map((item) => withUnit(item, unit));
}

function withUnit(item: Token, unit: string): Token {
  const { change } = item;
  if (change === undefined || change.unit === unit || !unit.startsWith(change.unit)) return item;
  return tokenWith(item, { change: { ...change, unit } });
}

/** 分别为 leads to a figure, and shares out all the same. */
export const SHARES = /^分别/u;

function isSharedOut(tokens: readonly Token[], at: number): boolean {
  // A basis takes 分别 into the change: 同比分别增长.
  if (/分别|分別/u.test(tokens[at]?.text ?? '')) return true;
  return tokens.slice(Math.max(0, at - MAX_BACK), at).some(({ kind, text }) => kind === 'respectively' || SHARES.test(text));
}

/** 分别出口6亿元、5亿元，|增长27.4%、下降7.5%: as many as the figures of the list right before. */
function isOfList(tokens: readonly Token[], at: number, run: readonly Token[]): boolean {
  const list = tokens[at - 1]?.kind === 'comma' ? tokens[at - 2]?.items : undefined;
  return list !== undefined && list.length === run.length && run.every(({ kind }) => kind === 'change');
}

function runFrom(tokens: readonly Token[], from: number): Token[] {
  const run: Token[] = [];
  for (let i = from; IN_RUN.has(tokens[i]?.kind ?? ''); i += 2) {
    const change = tokens[i];
    if (change) run.push(change);
    if (!LISTERS.has(tokens[i + 1]?.kind ?? '')) break;
  }
  return run;
}
