/** The whole of which a figure is a part, and the thing of which it is an amount: 其中电话受理渠道597225件, 货值8.9亿元. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { draftWith, type Draft } from '../draft/draft.js';
import { OTHERS } from '../draft/excluded.js';
import { ofTier } from '../draft/graded.js';
import { RATE_END } from '../draft/rates.js';
import { areCounterparts } from '../name/counterparts.js';
import { isBare, isProperty } from '../name/property.js';
import { comersOf } from '../name/reach.js';
import { subjectBefore } from '../name/subject.js';
import { venuesIn } from './held.js';
import { impliedWhole, type Before } from './implied.js';
import type { Told } from './mention.js';
import { partMarks, stretchesBetween, subjectOfView, type PartMark } from './part-mark.js';
import { endParts } from './parts-end.js';
import { wholeOf, wholesBefore, type Sentence } from './pointed.js';
import { wholeOfSector } from './sectors.js';
import { isShare, linkShare } from './share.js';
import { partedAnew, splitDraft } from './split.js';
import { addedUp } from './sum.js';
import { addThing, heldBy } from './thing.js';
import { isOfItsKind, itemBefore } from './told-again.js';
import { addOwner } from './told-of.js';
import { namedWhole, topicAt } from './topic.js';
import { areShares, countsPeople, exceeds, hasWhole, isAlike, isAverageOf, isBeside, isEffect, isLevel, isWhole, sharesUnit, wholeName } from './whole.js';

/** Words that open a list of parts in brackets: 包括A（20亿元）、B（14亿元）. */
const INCLUDES: ReadonlySet<string> = setOf('parents/opens_parts');

/**
 * The drafts of a sentence with their parents.
 *
 *     工单62.9万件，其中电话渠道597225件、微信渠道13451件
 *     whole             part               part            parent 工单
 *
 * A 其中 at the start of a sentence reaches back to the sentence before; so do X中， and 分产业看，. A share names its whole
 * (占X的), or the figure that it fits by its arithmetic is its whole, and that of the part before it. A name that does not
 * say of what (货值, 日均) takes the thing named before it.
 */
export function assignParents(tokens: readonly Token[], drafts: readonly Draft[], before: Before, told: Told): readonly Draft[] {
  if (drafts.length === 0) return drafts;
  const marks = partMarks(tokens);
  const out: Draft[] = [];
  const venues = venuesIn(tokens);
  for (const whole of drafts) {
    const draft = splitDraft(partedAnew(whole, tokens, marks, before), out);
    const sentence: Sentence = { tokens, marks, out, before };
    // 食品中，鲜果价格下降6.2%，影响总指数下降0.16个百分点: an effect is of what was said last, whatever that is a part of.
    if (isEffect(draft.metric ?? '') && out.some(isWhole)) {
      out.push(without(draft));
      addThing(out, tokens);
      continue;
    }
    const marked = draft.parent === undefined ? (heldBy(draft, tokens) ?? wholeOfSector(draft, out.length > 0 ? out : before.previous) ?? wholeBefore(draft, sentence)) : undefined;
    const parent = draft.parent === undefined ? (marked ?? impliedWhole(draft, tokens, before, out)) : namedWhole(draft, [...before.levels, ...out]);
    // 实际使用外资115亿美元，其中6月份实际使用外资31亿美元: the time, the place or the body tells them apart.
    const own = parent !== undefined && parent === draft.metric ? (itemBefore(draft, tokens, out) ?? parent) : parent;
    out.push(own === undefined || (own === draft.metric && marked === undefined) ? without(draft) : partOf(draft, own, sentence));
    if (isShare(draft)) linkShare(out, before, tokens);
    addThing(out, tokens);
    addOwner(out, tokens, { venues, told, levels: before.recent });
  }
  return addedUp(out, [...before.levels, ...out]);
}

/** The draft as a part of what is called so; in a view one that is itself called so is named by whose part it is. */
function partOf(draft: Draft, whole: string, { tokens, marks, out }: Sentence): Draft {
  const ofView = whole === draft.metric && draft.subject === undefined && marks.some(({ kind }) => kind === 'view');
  return draftWith(draft, { parent: whole, metric: ofTier(draft, whole), ...(ofView ? ofThose(draft, tokens, out) : {}) });
}

/** 分规模看，|中小微企业|受益明显，新增减税|104亿元: whose part of the whole it is stands in the clause before. */
function ofThose({ metric = '', at }: Draft, tokens: readonly Token[], out: readonly Draft[]): Partial<Draft> {
  const subject = subjectBefore(tokens, at, out.at(-1)?.at ?? -1, true)?.text.replace(SHARE_END, '');
  return subject === undefined || subject === '' || metric.includes(subject) ? {} : { metric: subject + metric };
}

const SHARE_END = patternOf`${'names/shares'}$`;

function without(draft: Draft): Draft {
  return draft.parent === undefined ? draft : draftWith(draft, { parent: undefined });
}

/** The whole that the last mark before the figure points at; undefined where its parts have ended. */
function wholeBefore(draft: Draft, sentence: Sentence): string | undefined {
  const { tokens, out } = sentence;
  const mark = markFor(draft, sentence) ?? bracketMark(tokens, draft);
  // 食品中，畜肉价格下降，其中猪肉…；蛋类…: behind its semicolon a mark in mid-stretch gives way to the topic before it.
  if (mark !== undefined && !mark.opensStretch && topicAt(tokens, mark.at) >= 0 && stretchesBetween(tokens, mark.at, draft.at) > 0) return undefined;
  const named = mark && subjectOfView(tokens, mark);
  if (named !== undefined) return named;
  const whole = mark && wholeOf(mark, draft, sentence);
  if (mark === undefined) return undefined;
  if (whole === undefined) return mark.kind === 'among' ? (topicBefore(mark, draft, sentence) ?? topicOfParts(mark, draft, sentence)) : undefined;
  // 收入5万亿元，其中服务收入3万亿元。分地区看，东部地区收入…: what is itself a part of it is no whole of it.
  if (mark.kind === 'view') return whole.parent === draft.metric || areShares(whole, draft) ? undefined : measuredOf(whole, draft);
  const parts = out.filter(({ at }) => at > mark.at);
  const last = parts.at(-1);
  // 机电产品出口901亿元，其中汽车出口142亿元；劳密产品出口298亿元: what is named as the whole is stands beside it.
  if (!mark.opensStretch && stretchesBetween(tokens, mark.at, draft.at) > 0 && standsBeside(draft, whole, parts, sentence)) return whole.parent;
  // 其中过夜游客1132万人次，占比53.8%: of what, its arithmetic or its part tells.
  if (draft.shape === 'share' && draft.inherited.includes('metric') && last?.parent !== undefined) return undefined;
  // 其中大豆413万吨，价值158亿元: of the part, not of all.
  const otherUnit = draft.quantity !== undefined && last?.quantity !== undefined && !sharesUnit(draft, last);
  if (otherUnit && last?.parent !== undefined && isBare(draft.metric ?? '') && stretchesBetween(tokens, last.at, draft.at) === 0) return undefined;
  // 其中甲站75.2万人，日均2.4万人: the average of a part is of the same whole.
  if (last !== undefined && isAverageOf(draft, last)) return last.parent;
  // 其中…98%；全国投入152万台，机播水平80%: behind a semicolon a figure of another kind ends the parts.
  const apart = [...parts, draft].filter(({ at }) => stretchesBetween(tokens, mark.at, at) > 0);
  // …；挽损4380万元；毒品犯罪案件133件: one that is called as the whole is goes on being its part.
  const alike = isAlike(draft.metric, whole.metric);
  const goesOn = (part: Draft): boolean => (alike && opensNoStretch(part, apart, tokens)) || hasWhole(part, parts, wholesBefore(mark, sentence));
  const ends = (part: Draft): boolean => isLevel(part) && exceeds(part, whole) && !goesOn(part);
  if (apart.some(ends)) return undefined;
  // …；非洲市场占有率超过40%，|排名第一: nor does what is said of one that ended them.
  const ended = ({ at, parent }: Draft): boolean => parent === undefined && stretchesBetween(tokens, at, draft.at) === 0;
  if (!mark.opensStretch && apart.some((part) => part !== draft && isLevel(part) && ended(part))) return undefined;
  if (mark.kind === 'within' && draft.quantity === undefined) return undefined;
  // 投资增长8.5%，其中制造业投资增长21.4%；居民收入增长5%: so does what is named otherwise.
  if (!mark.opensStretch && apart.includes(draft) && endParts(draft, whole, parts.filter(({ parent }) => parent !== undefined))) return undefined;
  // 其中高新技术企业30家，实现产值5亿元: what is said of a part is no part; nor is 36枚金牌 one of 59个项目.
  const strict = parts.length > 0 || mark.kind === 'within';
  // 立案87.7万件，其中立案省部级干部73人、|厅局级干部|4348人: a list goes on with the whole of its first, whatever that is counted in.
  if (strict && isLevel(draft) && exceeds(draft, whole)) return last !== undefined && (goesOnIn(draft, last, tokens) || isOfItsKind(draft, last, whole)) ? last.parent : undefined;
  // 外国旅客来自76个国家，其中泰国籍8200人次: people are of those who come from there.
  return (draft.quantity !== undefined && countsPeople(draft.quantity) ? comersOf(whole.metric ?? '') : undefined) ?? measuredOf(whole, draft);
}

/** True of what stands beside the whole behind its semicolon: by its name, as one of a list, or since it measures another thing. */
function standsBeside(draft: Draft, whole: Draft, parts: readonly Draft[], sentence: Sentence): boolean {
  if (isBeside(draft, whole, parts) || areCounterparts(whole.metric ?? '', draft.metric ?? '')) return true;
  return isOneOfList(whole, sentence) || isOfAnother(draft, whole, parts);
}

/** 资讯产品出口132亿元；|零组件出口140亿元，其中集成电路下降6%；|金属出口23亿元: the whole is itself one of a list. */
function isOneOfList(whole: Draft, { tokens, out }: Sentence): boolean {
  const beside = (other: Draft): boolean => isLevel(other) && sharesUnit(other, whole) && isAlike(other.metric, whole.metric);
  return out.some((other) => other.at < whole.at && beside(other) && stretchesBetween(tokens, other.at, whole.at) > 0);
}

/** 营业收入53亿元，其中主营业务收入45亿元；|股东应占利润7亿元: what is measured otherwise than the whole and all its parts. */
function isOfAnother({ metric = '' }: Draft, whole: Draft, parts: readonly Draft[]): boolean {
  const [first] = parts;
  // 进出口3.5万亿元，其中出口2.1万亿元；|进口1.4万亿元: the name of the whole holds it.
  const held = Array.from(metric).every((character) => whole.metric?.includes(character));
  if (first === undefined || held || !isProperty(metric)) return false;
  const otherwise = [whole, ...parts].every((other) => isProperty(other.metric ?? '') && !isAlike(metric, other.metric));
  return otherwise && parts.every((part) => isAlike(part.metric, whole.metric));
}

/** 服务业增加值增速提高3.6个百分点，其中住宿业增加值增长14%: of what grew, not of how fast it did. */
function measuredOf(whole: Draft, { metric = '' }: Draft): string | undefined {
  const name = wholeName(whole);
  return whole.quantity === undefined && !RATE_END.test(metric) ? name?.replace(RATE_END, '') : name;
}

/** True of a figure with another before it in its stretch. */
function opensNoStretch(part: Draft, parts: readonly Draft[], tokens: readonly Token[]): boolean {
  const before = parts[parts.indexOf(part) - 1];
  return before !== undefined && stretchesBetween(tokens, before.at, part.at) === 0;
}

function goesOnIn({ name, quantity }: Draft, last: Draft, tokens: readonly Token[]): boolean {
  // …一般干部274人，|农村、企业等其他人员|1119人: the rest of them, behind a comma too.
  const others = tokens[last.at + 1]?.kind === 'comma' && OTHERS.test(name?.text ?? '') && last.quantity?.unit === quantity?.unit;
  if (others && tokens.findIndex(({ start }) => start >= (name?.start ?? 0)) - last.at <= MAX_TO_REST) return true;
  return tokens[last.at + 1]?.kind === 'enum' && tokens[last.at + 2]?.start === name?.start && last.quantity?.dimension === 'person' && quantity?.dimension === 'person';
}

/** Tokens between: a comma, and examples of them. */
const MAX_TO_REST = 7;

/** 来华直接投资保持净流入，其中股权投资净流入323亿美元: what the clause before 其中 speaks of without a figure. */
function topicBefore({ at }: PartMark, draft: Draft, { tokens, out }: Sentence): string | undefined {
  // …平均存款额都在增加，其中50个省份: things are no part of what is measured of them.
  if (draft.rule.id === 'counter-right') return undefined;
  if (tokens[at - 1]?.kind !== 'comma' || stretchesBetween(tokens, at, draft.at) > 0) return undefined;
  const topic = subjectBefore(tokens, at, out.findLast((other) => other.at < at)?.at ?? -1)?.text;
  return topic === draft.metric ? undefined : topic;
}

/** 其中，甲厂装车量44GWh；|乙厂装车量15GWh: the parts of one mark are of one topic; 产品产量大幅增长，其中：变压器…千伏安；|塑料制品…吨: each in its own unit. */
function topicOfParts({ at, opensStretch, timed }: PartMark, draft: Draft, { tokens, out }: Sentence): string | undefined {
  const lists = LISTS.test(tokens[at]?.text ?? '');
  if (draft.parent !== undefined || !(opensStretch || lists) || timed) return undefined;
  const first = out.find((part) => part.at > at && part.parent !== undefined && isLevel(part) && (sharesUnit(part, draft) || (lists && isLevel(draft) && OF_PRODUCTS.test(part.parent))));
  return first?.parent;
}

const LISTS = /[：:]$/u;
const OF_PRODUCTS = patternOf`${'parents/products_made'}$`;

/**
 * The mark whose parts the figure may be one of. 从产业看，第一产业…；第二产业…，其中工业…；第三产业…: inside the parts of another
 * mark, a mark in mid-stretch ends at its semicolon.
 */
function markFor(draft: Draft, { tokens, marks }: Sentence): PartMark | undefined {
  const open = marks.filter(({ at, until }) => at < draft.at && draft.at < until);
  return open.findLast((mark, i) => mark.opensStretch || stretchesBetween(tokens, mark.at, draft.at) === 0 || !open.slice(0, i).some(({ opensStretch }) => opensStretch));
}

/** 包括 before a figure in brackets. */
function bracketMark(tokens: readonly Token[], draft: Draft): PartMark | undefined {
  if (draft.rule.id !== 'bracketed') return undefined;
  const at = tokens.findLastIndex((token, index) => index < draft.at && INCLUDES.has(token.text));
  return at < 0 ? undefined : { at, until: tokens.length, opensSentence: false, opensStretch: false, kind: 'list', timed: false };
}
