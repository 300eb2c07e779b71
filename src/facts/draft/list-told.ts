/** The list that the clause before a comma tells of, for figures that name nobody: 出口以[机电产品、纺织服装和农产品]为主，分别占…. */
import { LISTERS, PAUSES } from '../../annotate/kinds.js';
import { holdsFigure, tokenWith, type Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import type { Span } from '../../types.js';

export interface ListTold {
  /** Of the list alone. */
  readonly tokens: readonly Token[];
  /** What its members are, where they are named by their places: 客源 of 客源主要来自广东及广西. */
  readonly head: string;
  /** The list in the text. */
  readonly span: Span;
}

/**
 * The list that opens the clause before the figures at `at`, or that stands at its end behind a word that says who the most are. Undefined where
 * neither stands there.
 *
 *     上海、北京、深圳位居前三，占比分别为10%、8%、7%
 *     来自广东、上海、浙江的游客最多，分别占…                head 游客
 *     投诉主要集中在食品、服装和家电，分别占…; 客源主要来自广东及广西，…; 以盗窃、诈骗为主，…
 */
export function listBefore(tokens: readonly Token[], at: number): ListTold | undefined {
  const { from, to } = clauseBefore(tokens, at);
  const clause = tokens.slice(from, to);
  return listOfMost(clause) ?? listAhead(clause);
}

/** The clause that the last comma before `at` ends; empty where none does. */
function clauseBefore(tokens: readonly Token[], at: number): TokenRange {
  const to = Math.max(0, tokens.findLastIndex(({ kind }, index) => index < at && kind === 'comma'));
  return { from: tokens.findLastIndex(({ kind }, index) => index < to && PAUSES.has(kind)) + 1, to };
}

function listAhead(clause: readonly Token[]): ListTold | undefined {
  const from = clause.findIndex(({ kind }) => !OPENERS.has(kind));
  const end = clause.findIndex(({ kind }, index) => index >= from && !LISTED.has(kind));
  const list = clause.slice(from, end);
  // 《山河》《归途》位居前两位: titles need no mark between them.
  if (from < 0 || !(list.some(({ kind }) => LISTERS.has(kind)) || list.filter(({ kind }) => kind === 'quoted').length > 1)) return undefined;
  // 来自|广东、上海、浙江|的|游客|最多: what they are is named behind 的.
  const head = clause[end]?.kind === 'de' && clause[end + 1]?.kind === 'noun' ? (clause[end + 1]?.text ?? '') : '';
  return told(list, head);
}

/**
 * The words of the clause before the figures at `at` that list whose they are, with what is measured of them:
 *
 *     [归母净利润和扣非净利润]均为负值，分别为…      [哈尔滨、扬州新建住宅价格]跌幅较大，分别为…
 */
export function subjectsBefore(tokens: readonly Token[], at: number): TokenRange | undefined {
  const { from: start, to } = clauseBefore(tokens, at);
  const mark = tokens.findIndex(({ kind }, index) => index >= start && index < to && LISTERS.has(kind));
  if (mark < 0) return undefined;
  const from = tokens.findLastIndex(({ kind }, index) => index < mark && !LISTED.has(kind)) + 1;
  const end = tokens.findIndex(({ kind }, index) => index >= mark && !LISTED.has(kind) && kind !== 'de');
  return end > to || tokens.slice(start, to).some(holdsFigure) ? undefined : { from: Math.max(from, start), to: end };
}

/** 以|甲、乙|为主, 主要来自|甲及乙, 集中在|甲和乙, 主要污染物|为|甲、乙. */
function listOfMost(clause: readonly Token[]): ListTold | undefined {
  const list = withoutMainly(clause);
  const from = list.findLastIndex(({ kind }) => !LISTED.has(kind)) + 1;
  const lead = (list[from - 2]?.text ?? '') + (list[from - 1]?.text ?? '');
  if (from === 0 || from >= list.length || !(list === clause ? LEADS : LEADS_MAINLY).test(lead)) return undefined;
  const members = list.slice(from);
  const places = members.every(({ kind, place }) => place !== undefined || LISTERS.has(kind));
  const thing = places ? list.findLast(({ kind }, index) => index < from && kind === 'noun') : undefined;
  return told(members, thing?.text.replace(ENDS_MAINLY, '') ?? '');
}

function told(tokens: readonly Token[], head: string): ListTold {
  return { tokens, head, span: { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 } };
}

/** The clause without its last words 为主, which the last noun may have taken; the clause itself where it does not end so. */
function withoutMainly(clause: readonly Token[]): readonly Token[] {
  const last = clause.at(-1);
  const mainly = MAINLY.exec(last?.text ?? '')?.[0];
  if (last === undefined || mainly === undefined) return clause;
  const rest = last.text.slice(0, -mainly.length);
  return rest === '' ? clause.slice(0, -1) : [...clause.slice(0, -1), tokenWith(last, { text: rest, end: last.end - mainly.length })];
}

const OPENERS: ReadonlySet<string> = new Set(['among', 'period', 'adverb', 'conj', 'prep']);
const LISTED: ReadonlySet<string> = new Set(['noun', 'place', 'body', 'quoted', 'enum', 'and', 'act', 'deed']);
const MAINLY = patternOf`${'names/as_the_most'}$`;
/** 主要来自; 主要污染物|为. */
const LEADS = patternOf`(?:${'names/leads_to_the_most'}|主要\p{Script=Han}{1,5}[为是])$`;
const LEADS_MAINLY = /以$/u;
/** 客源主要|来自 */
const ENDS_MAINLY = /(?<=.{2})主要$/u;
