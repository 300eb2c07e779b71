/** Where a sentence turns to parts of a whole: 其中, 包括, 主要涉及：, 分产业看，, 在59个项目中，. */
import { isCounter } from '../../annotate/kinds.js';
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { Quantity } from '../../types.js';
import { textOf } from '../name/name.js';

export interface PartMark {
  /** Index of the token that marks the parts; what stands before it may be the whole. */
  readonly at: number;
  /** Index of the token at which its parts end: the bracket that closes them, or the end of the sentence. */
  readonly until: number;
  /** True where it opens its sentence: the whole stands before that. */
  readonly opensSentence: boolean;
  /** True where it opens a stretch between semicolons: its parts may go on over them. */
  readonly opensStretch: boolean;
  /** `view`: 分产业看，: the whole is the nearest that is named alike. `within`: 59个项目中，: what was counted there. */
  readonly kind: 'among' | 'list' | 'view' | 'within';
  /** True of 其中6月份，: the same is told of a part of the time. */
  readonly timed: boolean;
}

/** Words that open a list of parts without 其中: 包括A（20亿元）、B（14亿元）; 主要涉及：A497件. */
const INCLUDES: ReadonlySet<string> = setOf('parents/includes');
/** 59个项目中: what closes a phrase that tells what was counted. */
const WITHIN = '中';
/** What a sentence with any mark but a view holds. */
const PARTS = signOf({ kinds: ['among', 'open'], words: wordsOf('parents/includes'), tails: [WITHIN] });
/** 其中 opens a sentence behind at most a mark of time and a comma. */
const OPENING_TOKENS = 2;
/** 分产业看, 从区域看, 按经济类型分: how the whole is parted. */
const VIEW = patternOf`^(?:其中)?(?:[从分按][^，。]{1,14}${'parents/view_ends'}|按(?:[^，。]{2,8}别?观察|[^，。]{2,24}${'parents/analyses'})|[按分]${'parents/divisions'}统计|(?:在|从)?[^，。]{2,8}方面)$`;
const ANALYSIS = patternOf`${'parents/analyses'}$`;
const PARTS_BY = '从分按';
const PARTED = new RegExp(`^(?:其中)?[${PARTS_BY}]`, 'u');
/** 医院按等级分：: whose parts they are stands before it. */
const OF_SUBJECT = new RegExp(`^\\p{Script=Han}{2,8}${PARTS_BY.charAt(2)}\\p{Script=Han}{2,8}${PARTS_BY.charAt(1)}$`, 'u');
const VIEWS = signOf({ heads: PARTS_BY });
/** 从环比看, 从增速看: how it moved, and no parts. */
const MOVED = patternOf`${'parents/views_of_all'}`;
const MAX_VIEW_TOKENS = 7;
/** … and of 按主要类别的销货价值由高至低分析. */
const MAX_ANALYSIS_TOKENS = 12;

/** All marks of a sentence, in its order. */
export function partMarks(tokens: readonly Token[]): PartMark[] {
  const marks: PartMark[] = [];
  const view = viewEnd(tokens);
  if (view !== undefined) marks.push({ at: view, until: tokens.length, opensSentence: true, opensStretch: true, kind: 'view', timed: false });
  if (!PARTS(tokens)) return marks;
  for (const [at, token] of tokens.entries()) {
    const kind = token.kind === 'among' ? 'among' : opensList(tokens, at) ? 'list' : closesCount(tokens, at) || opensBracket(tokens, at) ? 'within' : undefined;
    if (kind === undefined) continue;
    const stretch = stretchStart(tokens, at);
    const opensSentence = at <= OPENING_TOKENS || isBehindView(tokens, at, view);
    const timed = kind === 'among' && isTimed(tokens, at + 1);
    marks.push({ at, until: closeBehind(tokens, at), opensSentence, opensStretch: at - stretch <= OPENING_TOKENS, kind, timed });
  }
  return marks;
}

/** A time behind 其中, over a comma. */
function isTimed(tokens: readonly Token[], at: number): boolean {
  return tokens[tokens[at]?.kind === 'comma' ? at + 1 : at]?.kind === 'period';
}

/** 从具体业务来看，其中…; 据海关介绍，其中…: what stands before it names no whole. */
function isBehindView(tokens: readonly Token[], at: number, view: number | undefined): boolean {
  return at - 1 === (view ?? tokens.findIndex(({ kind }) => kind === 'comma')) && (view !== undefined || SAID.test(textOf(tokens.slice(0, at - 1))));
}

const SAID = patternOf`^据.{1,16}${'parents/said_ends'}$`;

/** Index of the comma behind 分产业看; undefined where the sentence opens with nothing of the kind. */
function viewEnd(tokens: readonly Token[]): number | undefined {
  if (!VIEWS(tokens)) return undefined;
  for (let from = 0, skipped = 0; skipped < MAX_OPENERS; skipped++) {
    const comma = tokens.findIndex(({ kind }, index) => index >= from && (kind === 'comma' || kind === 'colon'));
    if (comma <= from || comma - from > (ANALYSIS.test(tokens[comma - 1]?.text ?? '') ? MAX_ANALYSIS_TOKENS : MAX_VIEW_TOKENS)) return undefined;
    const text = textOf(tokens.slice(from, comma));
    if ((VIEW.test(text) && PARTED.test(text) && !MOVED.test(text) && !isOfTime(tokens, from, comma)) || OF_SUBJECT.test(text)) return comma;
    if (!opensOnly(tokens, from, comma)) return undefined;
    from = comma + 1;
  }
  return undefined;
}

/** 地方收入|按构成分：, 医院|按等级分：: the whole that a view names itself; undefined of one that does not. */
export function subjectOfView(tokens: readonly Token[], { at, kind }: PartMark): string | undefined {
  if (kind !== 'view') return undefined;
  const by = tokens.findLastIndex(({ text }, index) => index < at && text.startsWith(PARTS_BY.charAt(2)));
  const from = tokens.findLastIndex((token, index) => index < by && token.kind !== 'noun') + 1;
  return by > from && OF_SUBJECT.test(textOf(tokens.slice(from, at))) ? textOf(tokens.slice(from, by)) : undefined;
}

/** 从|前三季度|看，: so long a time, and no parts. */
function isOfTime(tokens: readonly Token[], from: number, comma: number): boolean {
  const between = tokens.slice(from + 1, comma - 1);
  return between.length > 0 && between.every(({ kind }) => kind === 'period');
}

/** 统计显示，分产业看，; 上半年，分产业看，: what may stand before the view. */
function opensOnly(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[to - 1]?.kind === 'say' || tokens.slice(from, to).every(({ kind }) => kind === 'period' || kind === 'place');
}

const MAX_OPENERS = 2;

/** 举报主要涉及：…, 包括学院（20亿元）. */
function opensList(tokens: readonly Token[], at: number): boolean {
  const colon = tokens[at + 1]?.kind === 'colon';
  if (!colon && tokens[at - 1]?.kind !== 'comma') return false;
  return INCLUDES.has(tokens[at]?.text ?? '') && (colon || sharesUnit(tokens, at));
}

/** 一等奖26项，包括科学奖3项、发明奖3项: figures of one unit right before and behind. */
function sharesUnit(tokens: readonly Token[], at: number): boolean {
  const figure = tokens[at - 2]?.quantity;
  if (figure === undefined || figure.unit === '') return false;
  const next = tokens.find(({ quantity, kind }, index) => index > at && (quantity !== undefined || kind === 'comma' || kind === 'stop'))?.quantity;
  return next?.unit === figure.unit && next.value <= figure.value;
}

/** 在全部59个项目中，: the comma behind. */
function closesCount(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 1];
  return tokens[at]?.kind === 'comma' && noun?.kind === 'noun' && noun.text.endsWith(WITHIN) && isCounter(tokens[at - 2]?.kind);
}

/** 奖牌252枚（金牌88枚、银牌84枚）: figures in brackets behind one of their unit. */
function opensBracket(tokens: readonly Token[], at: number): boolean {
  const counted = tokens[at - 1]?.quantity ?? (tokens[at - 1]?.kind === 'noun' && isCounter(tokens[at - 2]?.kind) ? tokens[at - 2]?.quantity : undefined);
  if (tokens[at]?.kind !== 'open' || counted === undefined) return false;
  const close = tokens.findIndex(({ kind }, index) => index > at && kind === 'close');
  const alike = (figure: Quantity | undefined): boolean => figure?.unit === counted.unit || (figure?.dimension === 'person' && counted.dimension === 'person');
  return tokens[at + 1]?.quantity === undefined && tokens.slice(at + 1, close < 0 ? at + 1 : close).some(({ quantity }) => alike(quantity));
}

function stretchStart(tokens: readonly Token[], at: number): number {
  return tokens.findLastIndex(({ kind }, index) => index < at && (kind === 'semicolon' || kind === 'stop' || kind === 'open')) + 1;
}

/** Index of the bracket that closes the one the mark stands in; the end of the sentence where it stands in none. */
function closeBehind(tokens: readonly Token[], at: number): number {
  const open = tokens.findLastIndex(({ kind }, index) => index <= at && (kind === 'open' || kind === 'close'));
  if (open < 0 || tokens[open]?.kind !== 'open') return tokens.length;
  const close = tokens.findIndex(({ kind }, index) => index > at && kind === 'close');
  return close < 0 ? tokens.length : close;
}

/** How many semicolons stand between two tokens. */
export function stretchesBetween(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'semicolon') count++;
  return count;
}
