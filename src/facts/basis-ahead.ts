/** What bare changes count from where words up front say it: 从环比看，…上涨2.4%; 与上月相比，…增长3.2%. */
import { signOf } from '../annotate/signs.js';
import { patternOf, setOf } from '../lexicon/lists.js';
import type { Token } from '../annotate/token.js';
import type { Article, Block, ChangeBasis, PeriodMention } from '../types.js';

export interface BasisAhead {
  readonly basis: ChangeBasis;
  /** The time that a `since` basis names. */
  readonly since: PeriodMention | undefined;
  /** True of 从环比看: the paragraph goes on in it. 与上月相比 reaches to the end of its sentence. */
  readonly view: boolean;
}

/** 从环比看, 按季计算: behind the basis. */
const LOOKS: ReadonlySet<string> = setOf('changes/looks');
/** What may stand before it in its clause. */
const BEFORE: ReadonlySet<string> = new Set(['comma', 'semicolon', 'stop', 'colon', 'prep', 'conj', 'period', 'mark', 'skip', 'open', 'adverb']);

const COMPARED = /(?:比较|相比|相较)$/u;
/** Tokens from the basis to the change: a comma and an adverb. */
const TO_CHANGE = 3;

const COMPARES = signOf({ kinds: ['basis'] });

/** The last such words before the token at `at`, or undefined. */
export function basisAhead(tokens: readonly Token[], at: number): BasisAhead | undefined {
  if (!COMPARES(tokens)) return undefined;
  for (let i = Math.min(at, tokens.length) - 2; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind !== 'basis' || token.basis === undefined) continue;
    // 环比涨幅最高的是爱尔兰（+4%）、…: of those that it names.
    if ((tokens[i + 1]?.kind === 'rate' || tokens[i + 1]?.kind === 'state') && namesThose(tokens, i + 2, at)) return { basis: token.basis, since: token.period, view: false };
    // 销售数量与上月比较，上升2.7%: behind what is compared, for the change right behind it.
    if (!BEFORE.has(tokens[i - 1]?.kind ?? 'stop') && !(at - i <= TO_CHANGE && COMPARED.test(token.text))) continue;
    const view = LOOKS.has(tokens[i + 1]?.text ?? '');
    if (tokens[view ? i + 2 : i + 1]?.kind === 'comma') return { basis: token.basis, since: token.period, view };
    if (opensChange(tokens, i, at)) return { basis: token.basis, since: token.period, view: false };
  }
  return undefined;
}

/** 环比|事故起数|下降24.5%，死亡人数上升3.4%: before the subject of its change, up to the semicolon. */
function opensChange(tokens: readonly Token[], basis: number, at: number): boolean {
  if (tokens[basis + 1]?.kind !== 'noun' || tokens.slice(basis, at).some(({ kind }) => kind === 'semicolon')) return false;
  const change = tokens.findIndex(({ kind }, i) => i > basis && !SUBJECT.has(kind));
  return CHANGES.has(tokens[change]?.kind ?? '');
}

const SUBJECT: ReadonlySet<string> = new Set(['noun', 'enum', 'and', 'de', 'respectively', 'adverb', 'each']);
const CHANGES: ReadonlySet<string> = new Set(['change', 'changes']);

/** 最高的|是: in one part of the sentence with what stands at `at`, in brackets. */
function namesThose(tokens: readonly Token[], from: number, at: number): boolean {
  const between = tokens.slice(from, at);
  return tokens[at - 1]?.kind === 'open' && between.every(({ kind }) => kind !== 'semicolon' && kind !== 'comma') && between.some(({ text }) => NAMES.has(text));
}

const NAMES: ReadonlySet<string> = setOf('changes/names_those');

/** The basis of the view that a sentence stands in: none where it turns to a time of its own (从环比看，…。7月份，煤炭价格下降21%). */
export function viewOver(tokens: readonly Token[], before: ChangeBasis | undefined): ChangeBasis | undefined {
  return tokens[0]?.kind === 'period' ? undefined : before;
}

/** The basis of the view that holds behind a sentence: its own, else that over it unless the sentence states another. */
export function viewAfter(tokens: readonly Token[], before: ChangeBasis | undefined, named: ChangeBasis | undefined): ChangeBasis | undefined {
  const ahead = basisAhead(tokens, tokens.length);
  if (ahead?.view) return ahead.basis;
  return named !== undefined && named !== before ? undefined : viewOver(tokens, before);
}

/**
 * The basis that the heading over a block tells, for bare changes below it: 二、环比变动情况; that of an article on consumer prices, where a bare 涨 is of no day's
 * trade (9月物价变动概况); undefined where they tell none, or the heading both.
 */
export function basisOfHeading(text: string, { blocks, title = '' }: Pick<Article, 'blocks' | 'title'>, { under = [] }: Block): ChangeBasis | undefined {
  const head = blocks[under.at(-1) ?? -1];
  const words = head === undefined ? '' : text.slice(head.start, head.end);
  if (words.includes(MONTH_BY_MONTH) && !words.includes(YEAR_BY_YEAR) && !/\d/u.test(words)) return 'mom';
  if (words.includes(MONTH_BY_MONTH)) return undefined;
  return OF_PRICES.test(title) && !title.includes(MONTH_BY_MONTH) ? 'yoy' : undefined;
}

const OF_PRICES = patternOf`${'changes/prices_of_living'}(?!${'changes/behind_no_prices'})`;

const MONTH_BY_MONTH = '环比';
const YEAR_BY_YEAR = '同比';
