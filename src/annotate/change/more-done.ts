/** Verbs with their direction in them: 同比|多投产|8773万千瓦, 较2019年|多|发送|旅客|1240万人次, 房产税2.1亿元，|减收|0.3亿元. */
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { isCounter } from '../kinds.js';
import { signOf } from '../signs.js';
import { asKind, makeToken, type Token } from '../token.js';

/** Behind a basis any such word compares: 多投产, 少用, 增退, 扭亏增利; 增速, 增量 and their like are nouns. */
const MORE_DONE = /^(?:扭亏)?[多少增减](?:\p{Script=Han}{0,1}[^幅速额量率势了\P{Script=Han}])$/u;
/** Behind a level of the same kind these say how much more or less of it came in or went out. */
const MORE_PAID = /^[增减多少][收支利退产销]$/u;
/** 企业所得税|减收|6.4亿元 */
const PAID = patternOf`.${'changes/paid'}$`;
/** What a sentence with either holds. */
const MORE_SIGN = signOf({ kinds: ['basis'], heads: '增减多少' });
/** 多 and 少 apart from their deed. */
const MORE = /^[多少]$/u;
const DEEDS: ReadonlySet<string> = new Set(['noun', 'act', 'light']);
/** Tokens of a deed and its object: 发送|旅客. */
const MAX_DEED = 2;

/** The tokens with every such word before an amount as the word of direction that it is. */
export function turnMoreDone(tokens: readonly Token[]): readonly Token[] {
  if (!MORE_SIGN(tokens) || !tokens.some((_, i) => lengthAt(tokens, i) > 0)) return tokens;
  const turned: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const length = lengthAt(tokens, i);
    if (length === 0) {
      turned.push(token);
      continue;
    }
    const words = tokens.slice(i, i + length);
    const text = words.map((word) => word.text).join('');
    const kind = /^(?:扭亏)?[多增]/u.test(text) ? 'up' : 'down';
    turned.push(length === 1 ? asKind(token, kind) : makeToken(kind, { start: token.start, end: words.at(-1)?.end ?? token.end }, text));
    i += length - 1;
  }
  return turned;
}

/** How many tokens from `i` make such a word; 0 where none begins. */
function lengthAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token === undefined || !DEEDS.has(token.kind)) return 0;
  const amount = tokens[i + 1];
  if (tokens[i - 1]?.kind === 'basis' || isBehindBase(tokens, i, amount)) return isAmount(amount) ? Number(MORE_DONE.test(token.text)) : MORE.test(token.text) ? apartFrom(tokens, i) : 0;
  if (!MORE_PAID.test(token.text) || !isAmount(amount)) return 0;
  return standsBehind(tokens, i, amount) || isPaid(tokens[i - 1], amount) ? 1 : 0;
}

/** 比上年同期|8958万元|减收|2736万元: what the level was stands between. */
function isBehindBase(tokens: readonly Token[], i: number, amount: Token | undefined): boolean {
  const base = tokens[i - 2]?.kind === 'basis' ? tokens[i - 1]?.quantity : undefined;
  return base !== undefined && base.unit === amount?.quantity?.unit;
}

/** 企业所得税|减收|6.4亿元: money, behind what it is paid as. */
function isPaid(before: Token | undefined, amount: Token | undefined): boolean {
  return amount?.quantity?.dimension === 'money' && PAID.test(before?.text ?? '');
}

/** 多|发送|旅客|近1240万人次. */
function apartFrom(tokens: readonly Token[], i: number): number {
  for (let at = i + 1; at <= i + MAX_DEED; at++) {
    if (!DEEDS.has(tokens[at]?.kind ?? '')) return 0;
    if (isAmount(tokens[at + 1])) return at + 1 - i;
  }
  return 0;
}

/** 2.08亿元|，|减收|0.26亿元: a clause that only says by how much the level before it differs. */
function standsBehind(tokens: readonly Token[], i: number, amount: Token | undefined): boolean {
  const level = tokens[i - 1]?.kind === 'comma' ? tokens[i - 2] : undefined;
  const { quantity, change } = level ?? {};
  const before = quantity ?? change?.quantity;
  return before !== undefined && amount?.quantity !== undefined && (before.dimension === amount.quantity.dimension || change !== undefined);
}

function isAmount(token: Token | undefined): boolean {
  return token?.quantity !== undefined && !token.quantity.ordinal && !isCounter(token.kind);
}

/** 规上企业|净增|300户; 新增市场主体101万户，|净增|84万户: how many came, as 新增 tells it; behind a level by how many it changed. 户均|增收|1000元: what each earned. */
export function turnNet(tokens: readonly Token[]): readonly Token[] {
  if (!NETS(tokens)) return tokens;
  return tokens.map((token, i) => (token.kind === 'up' && tellsNet(tokens, i, token.text) ? asKind(token, 'act') : token));
}

function tellsNet(tokens: readonly Token[], at: number, text: string): boolean {
  return (NET.has(text) && countsComers(tokens, at)) || earnsPerHead(tokens, at, text);
}

/** 户均|增收, 人均年|增收超过|1200元: no time is named that it is more than. */
function earnsPerHead(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const amount = next?.kind === 'reach' ? tokens[at + 2] : next;
  return EARNS.has(text) && amount?.quantity?.dimension === 'money' && before?.kind === 'noun' && PER_HEAD.test(before.text);
}

const EARNS = setOf('changes/earns');
const PER_HEAD = patternOf`${'changes/per_heads'}年?$`;

function countsComers(tokens: readonly Token[], at: number): boolean {
  const amount = tokens[at + 1]?.quantity;
  if (amount?.dimension !== 'count' || amount.valueMax !== undefined) return false;
  const before = tokens[at - 1]?.kind;
  return before === 'noun' || (before === 'comma' && tokens.slice(Math.max(at - MAX_CLAUSE, 0), at).some(({ text }) => INCREASES.has(text)));
}

const MAX_CLAUSE = 5;
const INCREASES = setOf('names/increases');
const NET = setOf('changes/net');
const NETS = signOf({ words: [...wordsOf('changes/net'), ...wordsOf('changes/earns')] });
