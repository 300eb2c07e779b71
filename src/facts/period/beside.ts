/** Times that a sentence names beside its figures: what it compares with, ends with, or what a thing dates from. */
import { PAUSES } from '../../annotate/kinds.js';
import { endsOf, patternOf, setOf } from '../../lexicon/lists.js';
import { holds } from '../../text/stands.js';
import type { Token } from '../../annotate/token.js';
import type { Period, PeriodMention } from '../../types.js';
import { isDayOfCount } from './count-day.js';
import { isOfBase } from './on-base.js';
import { isBegun } from './of-thing.js';

/** Right before a time they compare with it: 超过2019年同期水平, 恢复到2019年的八成. */
const COMPARED = patternOf`${'periods/compared'}$`;
const BEFORE_EVENT = patternOf`${'periods/compared'}\p{Script=Han}{2,8}${'periods/before_events'}$`;
/** What these words end with. */
const COMPARED_ENDS = endsOf('periods/compared');
/** Behind 以来 they make a superlative of it: 为2022年6月以来首次, 是2001年以来最高. */
const SUPERLATIVE = patternOf`^(?:的)?${'periods/superlatives'}`;
const SUPERLATIVE_SINCE = patternOf`^${'periods/since_short'}${'periods/superlatives'}`;
const FIRST = patternOf`^${'changes/firsts'}`;
/** What opens a superlative: 为…以来最高, 创…以来新高. */
const OPENS_SUPERLATIVE = patternOf`${'periods/opens_superlative'}$`;
/** How long a thing lasts: 延续至2027年底, 期限至2031年, 订单排到了6月份. */
const LASTS_TO = patternOf`${'periods/lasts'}(?:至|到)了?$`;
/** When a thing began: 成立于2019年. */
const BEGAN_IN = patternOf`${'periods/began_in'}于$`;
/** 自3月1日起施行: when a rule comes into force. */
const IN_FORCE = patternOf`^(?:正式)?${'periods/in_force'}`;
/** 由2020年6月|报告期起发布. */
const BEGINS_TO_BE = patternOf`^[\p{Script=Han}]{0,4}起(?:正式)?(?:${'periods/in_force'}|${'periods/published'})`;
/** 将于2025年实施: behind it nothing is about that time. */
const AHEAD = patternOf`${'periods/ahead'}$`;
/** 按当前市场价格测算: by what, not when. */
const BY: ReadonlySet<string> = setOf('periods/by');
const PRICED = patternOf`^${'periods/priced'}`;
/** 系|上年|企业获利衰退所致, 由于|去年|基数较高: why something changed. */
const BECAUSE: ReadonlySet<string> = setOf('periods/because');
/** 在|上年|高基数上仍增长3.8%, 主要是|上年|留抵退税基数较低: what it had come to, the reason of a change. */
function isOfHighBase(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + TO_BASE; i++) {
    const { kind = 'stop', text = '' } = tokens[i] ?? {};
    if (HIGH_BASE.test(text) || BASE_AT_END.test(text)) return true;
    if (!IN_NAME.has(kind)) return false;
  }
  return false;
}

const HIGH_BASE = patternOf`^(?:同期)?${'periods/high_bases'}`;
const BASE_AT_END = patternOf`${'periods/high_bases'}$`;
/** What the base is called with: 留抵退税|基数较低. */
const IN_NAME: ReadonlySet<string> = new Set(['noun', 'act', 'deed', 'de', 'quoted', 'deixis', 'place']);
const TO_BASE = 5;
const ENTERS = patternOf`${'periods/enters'}$`;
const PAST_YEARS: ReadonlySet<string> = new Set(['last', 'prior', 'before_last']);
/** Verbs of what goes on as it did in the time behind them. */
const CONTINUES: ReadonlySet<string> = setOf('periods/continues');
/** Prepositions that make a day an object: 将9月28日设立为企业家节. */
const OBJECT = setOf('periods/takes_object');
const FROM = new Set(['由', '从']);
const AIMS = patternOf`^${'names/aims'}`;
/** Tokens that 成立 and its like may stand away from their 的. */
const TO_DE = 4;

/**
 * True for a time that no figure behind it is about.
 *
 *     首次超过2019年同期水平，增速提高1个百分点      制造业利润由上年全年下降转为增长7.9%
 *             ^^^^^^^^^^^^                                  ^^^^^^^^
 */
export function isBeside(tokens: readonly Token[], at: number, mention: PeriodMention): boolean {
  if (isBegun(tokens, at) || (mention.relation === undefined && isOfBase(tokens, at))) return true;
  const following = tokens[at + 1]?.text ?? '';
  if ((mention.relation === 'since' && IN_FORCE.test(following)) || BEGINS_TO_BE.test(following)) return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before === undefined) return false;
  // 纳入|“十四五”|国家考核的30个断面: in whose plan they are.
  if (mention.from.part?.kind === 'plan' && ENTERS.test(before.text)) return true;
  if (PAST_YEARS.has(mention.from.yearRef ?? 'this') && (BECAUSE.has(before.text) || isOfHighBase(tokens, at))) return true;
  // 按照|上年|价格计算: by whose prices.
  if (BY.has(before.text) && (mention.from.part?.kind === 'now' ? after?.kind === 'noun' : PRICED.test(after?.text ?? ''))) return true;
  const last = before.text.charCodeAt(before.text.length - 1);
  // 创赛13年以来新低
  // 延续|一季度|快速增长态势
  if (CONTINUES.has(before.text)) return true;
  const reachesBack = mention.relation === 'since' || mention.from.part?.kind === 'back';
  // 达到|22年来|的|高位
  if (reachesBack && SUPERLATIVE.test((after?.kind === 'de' ? tokens[at + 2] : after)?.text ?? '') && !PAUSES.has(before.kind)) return true;
  // 创下|2021年3月|来最低: said short.
  if (mention.relation === undefined && SUPERLATIVE_SINCE.test(following) && !PAUSES.has(before.kind)) return true;
  // ，自2021年四季度以来|首次|实现正增长；国有企业…
  if (mention.relation === 'since' && before.kind === 'comma' && mention.from.yearRef !== 'this' && FIRST.test(following)) return true;
  if (mention.relation === 'since' && OPENS_SUPERLATIVE.test(before.text)) return true;
  // 失去了|2012年以来|…的优势
  if (mention.relation === 'since' && before.kind === 'aux' && mention.from.yearRef !== 'this' && (after?.kind === 'prep' || after?.kind === 'de')) return true;
  // 这超过了|2021年|（114亿美元）
  // 回升到了|2019年|的水平; but 超过了|上年同期|的166亿元
  if (before.kind === 'aux' && (after?.kind !== 'de' || tokens[at + 2]?.quantity === undefined) && COMPARED.test(wordsBefore(tokens, at - 1, 2))) return true;
  // 高于|国家|2025年|目标
  if (before.kind === 'gap' || (tokens[at - 2]?.kind === 'gap' && AIMS.test(following)) || (holds(COMPARED_ENDS, last) && COMPARED.test(before.text) && !hasLevel(tokens, at))) return true;
  // 与|新冠疫情暴发前|2020年2月|的水平持平: named by what it was before, too.
  if (before.kind === 'noun' && BEFORE_EVENT.test(wordsBefore(tokens, at, 4))) return true;
  // 回复|至2018年水平: in two words.
  if (holds('至到', last) && before.text.length === 1 && COMPARED.test(wordsBefore(tokens, at, 2))) return true;
  // 超过2023年、2019年的同期水平: both.
  const other = before.kind === 'enum' || before.kind === 'and' ? tokens[at - 2]?.period : undefined;
  if (other && COMPARED.test(tokens[at - 3]?.text ?? '')) return true;
  // 支出占|上年|基金余额的42%: what the whole is of.
  if (before.kind === 'share' && PAST_YEARS.has(mention.from.yearRef ?? 'this')) return true;
  if (IS.has(before.text) && isBaseOfMultiple(tokens, at)) return true;
  if ((before.kind === 'share' || before.text === '完成') && isPercent(tokens[after?.kind === 'de' ? at + 2 : at + 1])) return true;
  // 完成|全年|支出|的67.5%: of how much, and not when.
  if (before.text === '完成' && after?.kind === 'noun' && tokens[at + 2]?.kind === 'de' && isPercent(tokens[at + WHOLE_REACH])) return true;
  if (holds('至到了', last) && after?.kind !== 'de' && LASTS_TO.test(wordsBefore(tokens, at, 3))) return true;
  if (last === IN && BEGAN_IN.test(wordsBefore(tokens, at, 3))) return true;
  if (OBJECT.has(before.text) && mention.type === 'day') return !isDayOfCount(tokens, at);
  return FROM.has(before.text) && mention.relation === undefined && turnsSoon(tokens, at);
}

/** 超过|去年全年|的|16亿元: the time of the level that it is held against. */
function hasLevel(tokens: readonly Token[], at: number): boolean {
  const level = tokens[at + 2]?.quantity;
  return tokens[at + 1]?.kind === 'de' && level !== undefined && level.dimension !== 'percent' && level.dimension !== 'times';
}

/** 暑期出行旺季，机票价格环比上涨27%: a feast as the reason of what a month changed by on the month before. */
export function isSeason(tokens: readonly Token[], at: number, { from: { part, year, yearRef }, text }: PeriodMention, inForce: Period | undefined): boolean {
  if (part?.kind !== 'holiday' || year !== undefined) return false;
  return tokens.some(({ text: word }) => word.startsWith('环比')) || (inForce?.type === 'month' && yearRef === undefined && (FALLS_IN.test(tokens[at - 1]?.text ?? '') || (!DAYS_OF.test(text) && isReason(tokens, at))));
}

/** 10月因适逢|中秋: a feast that happened to be in it. */
const FALLS_IN = patternOf`${'periods/falls_in'}$`;

/** 7月份，…。暑期|出游大幅增加，带动价格上涨: in the name of what rose or fell, and its clause has no figure. */
function isReason(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.kind !== 'noun' && tokens[at + 1]?.kind !== 'act') return false;
  let moves = false;
  for (let i = at + 2; i < tokens.length; i++) {
    const { kind = 'stop', quantity, change, items } = tokens[i] ?? {};
    if ((quantity ?? change ?? items) !== undefined) return false;
    if (kind === 'comma') return moves;
    moves ||= MOVES.has(kind);
  }
  return false;
}

const MOVES: ReadonlySet<string> = new Set(['up', 'up-verb', 'down', 'down-verb']);
const DAYS_OF = patternOf`${'periods/feasts'}|期间`;

/** Tokens from 全年 in 全年|支出|的|67.5% to the figure. */
const WHOLE_REACH = 3;

/** 占全年89%, 完成全年的六成: of whose total it is a share. */
function isPercent(token: Token | undefined): boolean {
  return token?.quantity?.dimension === 'percent';
}

const IS: ReadonlySet<string> = setOf('periods/is_multiple');

/** 是去年全年总量的近3倍, 为去年全年办理规模的3.4倍, 相当于去年同期的八成: what the figure is a multiple or share of. */
function isBaseOfMultiple(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + TO_DE; i++) {
    const token = tokens[i];
    if (token?.kind === 'de') {
      const next = tokens[i + 1];
      // 分别为上年的75.0%和79.0%
      const dimension = (next?.items?.[0] ?? next)?.quantity?.dimension;
      return dimension === 'times' || dimension === 'percent';
    }
    if (token === undefined || !IN_BASE.has(token.kind)) return false;
  }
  return false;
}

const IN_BASE: ReadonlySet<string> = new Set(['noun', 'act', 'light', 'period', 'quoted']);

/** The text of so many tokens before `at`. */
export function wordsBefore(tokens: readonly Token[], at: number, count: number): string {
  let words = '';
  for (let i = Math.max(0, at - count); i < at; i++) words += tokens[i]?.text ?? '';
  return words;
}

/** 于 of 将于, 成立于. */
const IN = '于'.charCodeAt(0);

/** True where the token before `at` ends with one of the characters: cheap to ask before a pattern is. */
function endsBefore(tokens: readonly Token[], at: number, characters: string): boolean {
  const text = tokens[at - 1]?.text;
  return text !== undefined && text !== '' && holds(characters, text.charCodeAt(text.length - 1));
}

/** A time still to come, named in passing. */
export function isAhead(tokens: readonly Token[], at: number): boolean {
  return endsBefore(tokens, at, '于在计望拟') && AHEAD.test(wordsBefore(tokens, at, 2));
}

/** 由上年全年下降转为…, 从2019年的20亿元增长到…: the state before. */
function turnsSoon(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === 'comma' && revises(tokens, i + 1)) return true;
    if (token === undefined || PAUSES.has(token.kind)) return false;
    if (token.kind === 'become' || token.text.startsWith('转')) return true;
  }
  return false;
}

/** 将预测由5月时的3.5%，|修订为4%; ，|向下修订为…. */
function revises(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 3; i++) if (REVISES.test(tokens[i]?.text ?? '')) return true;
  return false;
}

const REVISES = patternOf`^(?:向[上下])?${'periods/revises'}`;
