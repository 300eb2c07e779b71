/** What the first of an order are ranked by, for each that is listed with its figure in brackets: 投诉量前三位的商品依次为服装（3.2万件）、食品（2.1万件）. */
import { isCounter, PAUSES } from '../../annotate/kinds.js';
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import { groupsOf, patternOf, setOf } from '../../lexicon/lists.js';
import { nameLeft } from '../name/name-left.js';
import { isPartner, textOf, type Name } from '../name/name.js';
import { isProperty } from '../name/property.js';
import { withOwner } from '../name/subject.js';
import { takingMetric, type Draft } from './draft.js';
import { memberStart } from './member.js';
import { RATE_END } from './rates.js';
import { addSuffix, suffixOf } from './suffix.js';

const OPENS = signOf({ kinds: ['open'] });
/** 依次为, 分别是, 是. */
const NAMES_THOSE = patternOf`^(?:${'changes/in_turn'})?${'changes/names_those'}$`;
/** 居|前, 排名前: what stands between what is measured and the number of the first. */
const AMONG_FIRST = patternOf`${'names/among_first'}$`;
const MOST = setOf('names/most_of_all');
/** （以实际投入外资金额计）: what they are ranked by, in brackets. */
const RANKED_BY = patternOf`^[（(]${'names/ranked_by'}(?<measure>\p{Script=Han}{2,16}?)${'names/ranked_by_ends'}[）)]$`;
/** 贸易伙伴, 进口来源地: those with whom one deals, the word before them, and what is done. */
const PARTNERS = groupsOf('names/dealt_with');
/** 城市, 省份: of which each figure is told, as of its place. */
const DIVISIONS = patternOf`^(?:各|主要)?${'names/division_kinds'}$`;
/** 香港, 台湾: of those whom a release of another place deals with. */
const HOMES = setOf('names/homes');
/** Inside a bracket before the figure: 约, 占. */
const BEFORE_FIGURE: ReadonlySet<string> = new Set(['adverb', 'share', 'reach', 'prep', 'noun', 'act']);

interface Order {
  /** What they are ranked by; undefined where it is not said. */
  readonly measure: string | undefined;
  /** What they are: 国家/地区, 商品, 城市. */
  readonly kind: string;
}

/** The draft named by what the order says and by its member; any other draft as it is. */
export function ofFirst(draft: Draft, tokens: readonly Token[]): Draft {
  if (!OPENS(tokens) || draft.shape === 'rank') return draft;
  const open = openBefore(tokens, draft.at);
  if (open === undefined) return draft;
  // 餐饮|（300件）: a deed stands for a trade.
  const from = tokens[open - 1]?.kind === 'act' ? open - 1 : memberStart(tokens, open);
  const item = tokens.slice(from, open);
  const order = item.length === 0 ? undefined : orderBefore(tokens, from);
  if (order === undefined) return draft;
  const text = textOf(item);
  const metric = draft.shape === 'share' ? addSuffix(text, suffixOf(draft)) : nameOfMember(text, item, order, draft.name);
  return metric === undefined ? draft : takingMetric(draft, metric);
}

/**
 * The names of those whom an order lists, whose figures are shared out behind them; undefined where no order is named, or not by what.
 *
 *     投诉量最多的3个县依次是甲县、乙县和丙县，|分别为47件、45件和40件         投诉量 (each of its county)
 *     投诉量前三位的商品是服装、食品和家具，|分别为47件、45件和40件           服装投诉量, 食品投诉量, 家具投诉量
 */
export function namesOfFirst(tokens: readonly Token[], from: number, members: readonly (readonly Token[])[]): readonly string[] | undefined {
  const order = orderBefore(tokens, from, true);
  if (order?.measure === undefined || !isProperty(order.measure)) return undefined;
  const names = members.map((item) => nameOfMember(textOf(item), item, order, undefined));
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** 香港（963亿美元: the bracket right before the figure, or before its own words in it. */
function openBefore(tokens: readonly Token[], at: number): number | undefined {
  let open = at - 1;
  while (BEFORE_FIGURE.has(tokens[open]?.kind ?? '')) open--;
  return tokens[open]?.kind === 'open' ? open : undefined;
}

/** What stands before the list that the item at `from` is of; undefined where no order is named, or but for `unsorted` no kind of those in it. */
function orderBefore(tokens: readonly Token[], from: number, unsorted = false): Order | undefined {
  let at = from - 1;
  while (at > 0 && !isNaming(tokens[at]) && !ENDS.has(tokens[at]?.kind ?? '')) at--;
  if (!isNaming(tokens[at])) return undefined;
  const paren = tokens[at - 1]?.kind === 'paren' ? tokens[at - 1] : undefined;
  const end = paren === undefined ? at : at - 1;
  let first = end;
  while (first > 0 && (tokens[first - 1]?.kind === 'noun' || tokens[first - 1]?.kind === 'place')) first--;
  // 满意率较高的是商河县（96.2%）: a place that is said to have most, where no kind of them is named.
  if (first === end && tokens[first - 1]?.kind === 'de' && !unsorted) return undefined;
  // 投诉量最多的|3个|县, 最多的|前|3个|县: how many of them are listed.
  const number = isCounter(tokens[first - 1]?.kind) ? first - 1 : first;
  const counted = number < first && AMONG_FIRST.test(tokens[number - 1]?.text ?? '') ? number - 1 : number;
  const behind = tokens[counted - 1]?.kind === 'de' ? counted - 2 : counted - 1;
  const mark = tokens[behind];
  if (mark === undefined) return undefined;
  const most = MEASURE_OF_MOST.exec(mark.text)?.groups?.['measure'];
  if (most === undefined && !isMarkOfOrder(mark)) return undefined;
  const measure = RANKED_BY.exec(paren?.text ?? '')?.groups?.['measure'] ?? (most === undefined ? measureBefore(tokens, behind) : nameBefore(tokens, behind) + most);
  return { measure, kind: textOf(tokens.slice(first, end)) };
}

/** 平均浓度最低, in one noun. */
const MEASURE_OF_MOST = patternOf`^(?<measure>.{2,})${'names/most_of_all'}$`;

/** What stands before the noun at `at` in its name: PM2.5|平均浓度最低. */
function nameBefore(tokens: readonly Token[], at: number): string {
  let from = at;
  while (tokens[from - 1]?.kind === 'noun') from--;
  return textOf(tokens.slice(from, at));
}

const ENDS: ReadonlySet<string> = new Set(['stop', 'semicolon', 'comma']);

function isNaming(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'reach' || token.kind === 'prep' || token.kind === 'word' || token.kind === 'light') && NAMES_THOSE.test(token.text);
}

/** 前|三位, 最多: what says that those behind it are the first. */
export function isMarkOfOrder({ kind, text }: Token): boolean {
  return kind === 'ordinal' || MOST.has(text);
}

/** 投诉量前|三位, 地区生产总值|居前|三位, 接待游客|最多: what is measured, without the number of a list (2.|办件量). */
export function measureBefore(tokens: readonly Token[], at: number): string | undefined {
  const start = tokens.findLastIndex(({ kind }, index) => index < at && (PAUSES.has(kind) || kind === 'period' || kind === 'skip')) + 1;
  const name = nameLeft(tokens, { from: start, to: AMONG_FIRST.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.kind !== 'noun' ? at - 1 : at });
  const text = name?.text.replace(AMONG_FIRST, '') ?? '';
  return text.length < LEAST || RANKS.test(text) ? undefined : text;
}

/** 排名|靠前: says that they are ranked, not by what. */
const RANKS = patternOf`${'names/rankings'}$`;

/** Characters of the shortest measure. */
const LEAST = 2;

/** 城市 tell of their own: 地区生产总值; partners and goods are part of the name: 对东盟进出口, 服装投诉量. */
function nameOfMember(text: string, item: readonly Token[], { measure, kind }: Order, name: Name | undefined): string | undefined {
  const [, lead = '', deal = ''] = PARTNERS.find(([word = '']) => kind.endsWith(word)) ?? [];
  const own = name !== undefined && name.start > (item.at(-1)?.end ?? 0) ? name.text : undefined;
  if (lead !== '') return lead + text + (own ?? deal);
  if (own !== undefined) return undefined;
  const isTold = (kind === '' || DIVISIONS.test(kind)) && item.every((token) => token.place !== undefined && !isPartner(token) && !HOMES.has(token.text));
  // 销货价值升幅最大的为服装（上升7.4%）: the bracket says itself that it rose.
  return isTold ? measure : measure === undefined || RATE_END.test(measure) ? text : nameOfFirst(text, measure);
}

/** 服装|投诉量, and of 日用百货类投诉|投诉量 one 投诉. */
export function nameOfFirst(member: string, measure: string): string {
  return withOwner(measure, member) ?? member + measure;
}
