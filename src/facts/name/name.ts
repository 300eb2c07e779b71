/**
 * Names of metrics, cut out of the tokens around a figure: name-left.ts, name-right.ts.
 *
 *     新乡海关 共 签发 [原产地证书] 4013份        left of a measure
 *     上线 21个 [“一件事”]                       right of a counter
 */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { isOutside } from '../../lexicon/places.js';
import { withoutEdges } from './edges.js';
import { withoutEstimate } from './estimate.js';

export interface Name {
  readonly text: string;
  /** Offsets of the name in the tidied text. */
  readonly start: number;
  readonly end: number;
  /** The verb whose object the name is: 签发. `act` verbs stay in the name, since 减免税款 is not 税款; `light` ones do not. */
  readonly verb: Token | undefined;
}

/** What a name neither begins nor ends with. */
export const LINKS: ReadonlySet<string> = new Set(['de', 'and', 'enum', 'aux', 'each', 'adverb', 'reach', 'deixis', 'target', 'period', 'among', 'paren']);
export const NOUNS: ReadonlySet<string> = new Set(['noun', 'quoted', 'rate', 'place', 'body']);
export const VERBS: ReadonlySet<string> = new Set(['light', 'act', 'up-verb', 'down-verb']);
/** Verbs that stay in the name of their object. */
export const KEPT: ReadonlySet<string> = new Set(['act', 'up-verb', 'down-verb']);

/** 全市|有|学校, 现有|床位: that there are so many is said of every figure. */
export const HAS = patternOf`^${'names/has_begins'}?有$`;

/** 甲公司、乙公司|等: what ends a list. */
export const SO_ON = patternOf`^${'predicates/so_on'}`;

/** Who acts is no part of what is done: [平台]归集政策, [公司]实现利润. */
export const AGENT = patternOf`${'names/agent_ends'}$`;

/** Words of where and when, and of passing a mark, which name nothing by themselves: 3人|中|的2人, 成功|破|6万亿. */
export const BY_PLACE: ReadonlySet<string> = setOf('names/by_place');

/** 疫情之前|为1527家, 上一榨季|为1100万吨: when, and of nothing. */
const WHEN_ALONE = patternOf`${'names/time_ends'}$|^${'names/turning_points'}$|^${'names/one_before'}${'names/rounds'}$`;

const MARKS = /^[/+＋~～·-]+$/u;

export function nameOf(tokens: readonly Token[], verb: Token | undefined): Name | undefined {
  const { text: whole, ahead } = withoutEdges(withoutTail(withoutEstimate(nameText(tokens))));
  const text = withoutDone(whole);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (text === '' || BY_PLACE.has(text) || WHEN_ALONE.test(text) || MARKS.test(text) || first === undefined || last === undefined) return undefined;
  return { text, start: first.start + ahead, end: last.end, verb };
}

/** The words of a name, its verbs without 了: 增加了|就业岗位; and without what says how far it reaches: 汽车（|含二手车|）出口. */
function nameText(tokens: readonly Token[]): string {
  let text = '';
  for (const { kind, text: word } of tokens) {
    if (kind === 'paren' && HOW_FAR.test(word)) continue;
    text += VERBS.has(kind) && word.length > 1 ? word.replace(DONE, '').replace(IN_ALL, '') : word;
  }
  return text;
}

const HOW_FAR = patternOf`^[（(]${'names/holds_in_bracket'}|${'names/scope_ends'}[）)]$`;

/** 累计|投入: a verb in one word with how much in all. */
const IN_ALL = patternOf`^${'names/in_all'}(?=.{2})`;

const DONE = patternOf`(?<=.)${'predicates/done_marks'}$`;

/** 晚稻已|播栽: that it is done, inside a name whose verb is no word of the lexicon; but 商品房已售面积. */
const IS_DONE = patternOf`(?<=\p{Script=Han}{2})(?<!的)${'names/is_done'}(?=.{2})`;
const [ALREADY = ''] = wordsOf('names/is_done');

function withoutDone(text: string): string {
  const at = text.indexOf(ALREADY, 1);
  return at < 0 || OWN.test(text.slice(at)) ? text : text.replace(IS_DONE, '');
}

const OWN = patternOf`^${'names/own_begins'}`;

/** 出米率|平均66.8%, 住宅买卖|成交702宗: behind what is measured that it is an average, behind a deal that it was made. */
const SAID = patternOf`(?<=.{2})(?:(?<=${'names/measure_ends'})${'names/averages'}|(?<=${'names/deal_nouns'})${'names/deals_made'})$`;
const SAID_ENDS: ReadonlySet<string> = setOf('names/said_ends');

function withoutTail(text: string): string {
  return SAID_ENDS.has(text.at(-1) ?? '') ? text.replace(SAID, '') : text;
}

export function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) text += token.text;
  return text;
}

export function widthOf(tokens: readonly Token[], from: number, to: number): number {
  let width = 0;
  for (let i = from; i < to; i++) width += tokens[i]?.text.length ?? 0;
  return width;
}

export function lastIndexOfKind(tokens: readonly Token[], kind: string, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (tokens[i]?.kind === kind) return i;
  return -1;
}

/** 青岛|港: the place goes on. */
export function isHarbour(before: Token | undefined, token: Token): boolean {
  return before?.kind === 'place' && before.end === token.start && HARBOUR.test(token.text);
}

const HARBOUR = patternOf`^${'names/harbour'}$`;

/** 瑞丽口岸: what is counted is told by it, as by any thing. */
export function isGate(token: Token): boolean {
  return token.place !== undefined && GATE.test(token.text);
}

const GATE = patternOf`${'places/gates'}$`;

/** A place that is traded with, not reported on: 东盟, 美国; no city of another country. */
export function isPartner(token: Token | undefined): boolean {
  const { level, places: [place] = [] } = token?.place ?? {};
  return level === 'group' || (level === 'foreign' && (place?.parent === undefined || isOutside(place)));
}
