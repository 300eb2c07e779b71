/**
 * Of whom or what a clause tells its figure, where its name leaves that out: the subject of the clause, or of one before it.
 *
 *     省内文化及相关产业企业实现营业收入59亿元          营业收入 of 文化及相关产业企业
 *     100个大数据项目共吸引投资830亿元                  吸引投资 of 大数据项目
 *     临江平台昨天投产，可日处理原油5600吨              日处理原油 of 临江平台
 */
import { isCounter, PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { Draft } from '../draft/draft.js';
import { isBare, isProperty } from '../name/property.js';
import { bareName, headsOf, isBareHead, mentionTold, type Told } from './mention.js';

const HEADS = headsOf(wordsOf('wholes/doers'));
/** “海葵一号”, “中国天眼”. */
const CALLED = patternOf`${'wholes/called_ends'}”$`;
/** Words that stand for one named before even where nothing points: 平台|已累计助企融资. */
const AGAIN = setOf('wholes/doers_again');
/** 电站|设计年发电量: of the one that was named before. */
const AGAIN_FIRST = patternOf`^${'wholes/things_again'}(?=.{2})`;
/** A noun that begins so is a verb with its object: 支持|涉外企业. */
const MAKERS = patternOf`^(?:${'predicates/makers'}|${'wholes/no_doer_begins'})`;
const MAX_UNITS = 30;
/** A longer name says of what it is. */
const MAX_PROPERTY_UNITS = 4;
/** Clauses and sentences back. */
const MAX_BACK = 3;
/** What may stand before the subject of a clause. */
const OPENERS: ReadonlySet<string> = new Set(['period', 'adverb', 'conj', 'paren', 'mark', 'place', 'body', 'among', 'aux', 'de', 'skip']);
const PARTS: ReadonlySet<string> = new Set(['noun', 'quoted', 'and', 'place', 'deixis', 'de']);
/** What stands between the subject and the name: verbs, and how and when. */
const BETWEEN: ReadonlySet<string> = new Set(['adverb', 'each', 'period', 'aux', 'light', 'act', 'up-verb', 'reach', 'target', 'become', 'place', 'paren', 'state', 'prep']);
const HOW: ReadonlySet<string> = new Set(['adverb', 'period', 'aux', 'target', 'each']);
const VERBS: ReadonlySet<string> = new Set(['light', 'act', 'up-verb', 'down-verb']);
const MAX_SHORT_UNITS = 4;
const EVERYWHERE = setOf('parents/everywhere');
const WITHIN = patternOf`${'wholes/on'}$`;
const HOLDS = setOf('wholes/holds');
const MIN_HOLDER_UNITS = 3;
const ON = setOf('wholes/on');
const SHAPES: ReadonlySet<string> = new Set(['level', 'rate', 'duration']);

/** What was told before a figure. */
interface ToldBefore {
  /** The figures of its sentence. */
  readonly named: readonly Draft[];
  readonly told: Told;
}

/** The subject that the name of the draft leaves out; undefined where none of a known kind stands there. `where`: in its own clause, or before that. */
export function doerOf(draft: Draft, tokens: readonly Token[], { named, told }: ToldBefore, where: 'here' | 'before'): string | undefined {
  const { metric = '', shape, figure, name } = draft;
  if (!SHAPES.has(shape)) return undefined;
  const start = Math.min(figure.start, name?.start ?? figure.start);
  const at = tokens.findIndex((token) => token.end > start);
  const from = clauseStart(tokens, at);
  const thing = AGAIN_FIRST.exec(metric)?.[0];
  if (thing !== undefined && tokens[at]?.start === name?.start && at === from) return toldBefore(thing, told);
  const own = subjectAt(tokens, from, at);
  if (where === 'here' || own !== undefined) return own && nameOf(own, metric, named, told);
  if (!opensWithDeed(tokens, from, draft)) return undefined;
  let end = from - 1;
  for (let back = 0; back < MAX_BACK && tokens[end]?.kind === 'comma'; back++) {
    const clause = clauseStart(tokens, end);
    const subject = isCircumstance(tokens, clause, end) ? undefined : subjectAt(tokens, clause, end);
    // 轻工业持续回升，新动能行业较快增长，实现收入22万亿元: of two that did well it may be either's.
    if (subject !== undefined) return isOneOfTwo(tokens, clause, end) ? undefined : nameOf(subject, metric, named, told);
    if (!opensWithVerb(tokens, clause, end) && !isCircumstance(tokens, clause, end)) return undefined;
    end = clause - 1;
  }
  return undefined;
}

interface Subject {
  readonly text: string;
  /** The place that belongs to it. */
  readonly placed?: string;
  /** undefined: of no known kind. */
  readonly head: string | undefined;
  readonly counted: boolean;
  /** 该|平台 */
  readonly pointed: boolean;
  readonly start: number;
}

/** What the subject is called; of one that points back the name that was given before. */
function nameOf({ text, placed = '', head, counted, pointed, start }: Subject, metric: string, named: readonly Draft[], told: Told): string | undefined {
  if (head === undefined || text.length > MAX_UNITS || metric.includes(text) || text.includes(metric) || MAKERS.test(text)) return undefined;
  // 中小企业首次突破1000家，新增两个平台: what is itself counted owns nothing.
  if (!counted && named.some((other) => other.name !== undefined && other.name.start <= start && start < other.name.end)) return undefined;
  if (placed + text !== head || text.endsWith('”')) return placed + text;
  if (counted) return undefined;
  return pointed || AGAIN.has(head) ? toldBefore(head, told) : undefined;
}

function toldBefore(head: string, told: Told): string | undefined {
  return mentionTold(told, { heads: HEADS, back: MAX_BACK }, (mention) => mention.head === head && !isBareHead(mention) && !MAKERS.test(mention.text))?.text;
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && !PAUSES.has(tokens[from - 1]?.kind ?? '')) from--;
  return from;
}

/** The noun phrase that the clause from `from` opens with, where a verb or what belongs to one stands behind; `to`: the name, or the end of the clause. */
function subjectAt(tokens: readonly Token[], from: number, to: number): Subject | undefined {
  let at = from;
  while (at < to && OPENERS.has(tokens[at]?.kind ?? '')) at++;
  const pointed = tokens[at]?.kind === 'deixis';
  if (pointed) at++;
  const counted = isCounter(tokens[at]?.kind);
  // 一家|龙头企业: any of them.
  const any = counted && tokens[at]?.quantity?.value === 1;
  const first = counted ? at + 1 : at;
  let end = first;
  while (end < to && PARTS.has(tokens[end]?.kind ?? '')) end++;
  while (end > first && tokens[end - 1]?.kind !== 'noun' && tokens[end - 1]?.kind !== 'quoted') end--;
  const [opens, last] = [tokens[first], tokens[end - 1]];
  if (end <= first || opens === undefined || last === undefined) return undefined;
  const { before = '', head } = last.kind === 'quoted' ? quotedName(tokens, first, end) : (opens.kind === 'and' || any ? undefined : HEADS.exec(last.text)?.groups) ?? {};
  // 航天员乘组已在轨…: its predicate stands in the same run of characters.
  const behind = head === undefined ? '' : last.text.slice((before + head).length, last.text.length - (last.deed ?? 0));
  // 预订平台上显示|酒店价格: where something is told.
  if (ON.has(behind.charAt(0))) return { text: '', head: undefined, counted, pointed, start: opens.start };
  // 集货地|包括|25个地市: of whatever holds them.
  const holds = HOLDS.has(tokens[end]?.text ?? '') && (last.text.length > MIN_HOLDER_UNITS || end - first > 1) && last.kind === 'noun' && opens.kind !== 'and' && !any;
  if (head === undefined && holds) {
    const whole = tokens.slice(first, end).map((token) => token.text).join('');
    return { text: bareName(whole.replace(WITHIN, '')), head: '', counted, pointed, start: opens.start };
  }
  if (behind === '' && !(end < to && BETWEEN.has(tokens[end]?.kind ?? '')) && last.deed === undefined) return { text: '', head: undefined, counted, pointed, start: opens.start };
  const text = tokens.slice(first, end - 1).map((token) => token.text).join('') + before + (head ?? '');
  // 钱凯港|一期工程: a short name with the place before it.
  const where = tokens[first - 1];
  const placed = where?.kind === 'place' && where.end === opens.start && text.length <= MAX_SHORT_UNITS && !EVERYWHERE.has(where.text) ? where.text : '';
  return { text: bareName(text), placed, head, counted, pointed, start: opens.start };
}

/** “海葵一号”, 空运专线|“甲地—乙地”: a name as it stands, or that of the kind before it; not a slogan that is a part of a longer name. */
function quotedName(tokens: readonly Token[], first: number, end: number): { readonly before?: string; readonly head?: string } {
  const [kind, name] = [tokens[end - 2], tokens[end - 1]];
  const text = name?.text ?? '';
  if (end - first === 1) return CALLED.test(text) ? { before: '', head: text } : {};
  return kind?.kind === 'noun' && HEADS.test(kind.text) ? { before: '', head: text } : {};
}

/** True where nothing but its verb stands before the figure or its name: 可|日处理|原油5600吨; or a name that says nothing of what: 总额8亿元. */
function opensWithDeed(tokens: readonly Token[], from: number, { name, metric = '', at }: Draft): boolean {
  let i = from;
  while (i < at && HOW.has(tokens[i]?.kind ?? '')) i++;
  const first = tokens[i];
  if (first === undefined || BRINGS.has(first.text)) return false;
  if (VERBS.has(first.kind) || (first.kind === 'noun' && first.deed === first.text.length) || (isCounter(tokens[at]?.kind) && first.kind === 'reach')) return true;
  // 已累计|助企融资1万亿元: how much in all it is of whoever was told of before.
  if (first.start === name?.start && tokens.slice(from, i).some(({ kind }) => kind === 'adverb')) return true;
  return (first.start === name?.start && (isBare(metric) || (metric.length <= MAX_PROPERTY_UNITS && isProperty(metric))));
}

function opensWithVerb(tokens: readonly Token[], from: number, to: number): boolean {
  let i = from;
  while (i < to && OPENERS.has(tokens[i]?.kind ?? '')) i++;
  return i < to && VERBS.has(tokens[i]?.kind ?? '');
}

/** True where the clause before the one from `from` to `to` opens with a subject of its own, and neither tells a figure. */
function isOneOfTwo(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.kind !== 'comma') return false;
  const clause = clauseStart(tokens, from - 1);
  if (tokens.slice(clause, to).some(({ quantity }) => quantity !== undefined) || isCircumstance(tokens, clause, from - 1)) return false;
  return !tokens.slice(clause, from).some(({ kind }) => kind === 'say') && subjectAt(tokens, clause, from - 1) !== undefined;
}

/** 在多方协同下, 建成后: under what circumstances, and when. */
function isCircumstance(tokens: readonly Token[], from: number, to: number): boolean {
  let i = from;
  while (i < to && tokens[i]?.kind === 'period') i++;
  return i === to || tokens[i]?.kind === 'prep' || CIRCUMSTANCE.test(tokens[to - 1]?.text ?? '');
}

const CIRCUMSTANCE = patternOf`${'wholes/circumstance_ends'}$`;

/** 导致|8名员工受伤: what it brought about is none of its own. */
const BRINGS = setOf('wholes/brings');
