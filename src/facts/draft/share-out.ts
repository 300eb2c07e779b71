/**
 * One statement over several members: A、B和C分别增长x、y和z.
 *
 *     出口、进口分别为2.1万亿元、1.4万亿元，增长6.5%、8%
 *     ^^^^  ^^^^          ^         ^           ^    ^     two drafts
 */
import type { Token } from '../../annotate/token.js';
import type { Match, TokenRange } from '../../match/engine.js';
import type { Span } from '../../types.js';
import { addChange } from './attach.js';
import { withCheck, type Draft } from './draft.js';
import { changesIn, draftOf, parentFor, spanOfMatch } from './drafts.js';
import { isPartner, textOf } from './name.js';
import { nameLeft } from './name-left.js';
import { isProperty } from './property.js';

/** 1年期、5年期以上贷款利率: the bound is the last member's own. */
const BOUND = /^(?:及)?以[上下内]/u;
/** 占工业增加值比重: no part of the whole's name. */
export const SHARE_WORDS = /的?(?:比重|比例|份额)?$/u;
const MEASURED = /(?<=.{2})(?:(?:进出口|出口|进口|销售|零售|交易|成交|投资|贸易)(?:总?额|总?量|总?值)?|营业收入|收入|支出|产量|产值|增加值|价格|利润|投资)$/u;
const MIN_TAIL = 2;
/** What parts the members of a list: all marks and words of joining; the same but 及; marks alone. */
const isMark = ({ kind }: Token): boolean => kind === 'enum' || kind === 'comma' || kind === 'and';
const SEPARATORS: readonly ((token: Token) => boolean)[] = [
  isMark,
  ({ kind, text }) => kind === 'enum' || kind === 'comma' || (kind === 'and' && text !== '及'),
  ({ kind }) => kind === 'enum' || kind === 'comma',
];

/** A draft for every figure of the list, each with its member; marked to check where the counts differ. */
export function shareOut(tokens: readonly Token[], match: Match): Draft[] {
  const { value, change, subject, metric } = match.slots;
  const figures = value ? tokens.slice(value.from, value.to).flatMap((token) => token.items ?? [token]) : [];
  const changes = changesIn(tokens, change);
  const main = figures.length > 0 ? figures : changes;
  const summed = subject && metric ? undefined : summedUp(tokens, subject ?? metric, main.length);
  const members = summed?.members ?? membersOf(tokens, subject ?? metric, main.length);
  const tail = subject && metric ? tailOf(tokens, metric) : summed?.tail;
  const names = namesOf(members, tail ?? '');
  const span = spanOfMatch(tokens, match);
  const parent = parentFor(tokens, match, 'share')?.replace(SHARE_WORDS, '');
  const suffix = typeof match.rule.set['suffix'] === 'string' ? match.rule.set['suffix'] : '';
  return main.flatMap((figure, i) => {
    const base = draftOf(tokens, match, 'shared out') ?? emptyDraft(match, figure, span);
    const name = names.length === main.length ? names[i] : names.length === 1 ? names[0] : undefined;
    const member = members.length === main.length ? members[i]?.find(({ kind }) => kind === 'place' || kind === 'body') : undefined;
    const draft: Draft = {
      ...base, figure: { start: figure.start, end: figure.end }, quantity: figures.length > 0 ? figure.quantity : undefined, name: undefined,
      metric: name === undefined || name === '' ? undefined : name.endsWith(suffix) ? name : name + suffix,
      parent: parent ?? base.parent, changes: figure.change ? [figure.change] : [], subject: member, span,
    };
    const own = figures.length > 0 ? changes[changes.length === figures.length ? i : -1] : undefined;
    const whole = own ? addChange(draft, own) : draft;
    return [names.length === main.length || names.length === 1 ? whole : withCheck(whole, 'list and figures differ in number')];
  });
}

/** 公路、水运投资分别完成1.2万亿元和1025亿元: a light verb links, and is no part of the names. */
function tailOf(tokens: readonly Token[], range: TokenRange): string | undefined {
  return tokens.slice(range.from, range.to).every(({ kind }) => kind === 'light') ? undefined : nameLeft(tokens, range)?.text;
}

/** The draft of a shared figure, before anything but the figure is known. */
export function emptyDraft(match: Match, figure: Span, span: Draft['span']): Draft {
  return {
    rule: match.rule, at: match.from, figure, quantity: undefined, name: undefined, rate: undefined, metric: undefined, parent: undefined,
    changes: [], previous: undefined, subject: undefined, shape: 'shared out', span, inherited: [], checks: [],
  };
}

/**
 * The members of a list, each as its tokens, in as many as there are figures if some reading of its separators gives that:
 * 航空航天及设备制造 is one of 电子元件制造、集成电路制造、航空航天及设备制造 where three figures follow.
 */
function membersOf(tokens: readonly Token[], range: TokenRange | undefined, count: number): Token[][] {
  const readings = SEPARATORS.map((parts) => split(range ? tokens.slice(range.from, range.to) : [], parts));
  return readings.find(({ length }) => length === count) ?? readings[0] ?? [];
}

/**
 * The members of 汽车、船舶等产品的出口额, whose last word, 出口额, is what all of them have; of 工业、交通等重点领域采购金额 it
 * stands behind the noun that sums them up. Undefined for other lists.
 */
function summedUp(tokens: readonly Token[], range: TokenRange | undefined, count: number): { readonly members: Token[][]; readonly tail: string } | undefined {
  const list = range ? tokens.slice(range.from, range.to) : [];
  const end = list.findIndex(({ kind, text }) => kind === 'enum' && text === '等');
  const members = end < 0 ? [] : split(list.slice(0, end), isMark);
  if (members.length !== count || count < 2) return undefined;
  const of = list.findLastIndex(({ kind }) => kind === 'de');
  const words = list.slice(end + 1);
  const tail = of > end ? nameLeft(list, { from: of + 1, to: list.length })?.text : (measuredTail(words) ?? behindClass(words[0]?.text ?? '') + textOf(words.slice(1)));
  return { members, tail: tail ?? '' };
}

/** 欧盟、美国等主要贸易伙伴|进出口: what the things that 等 sums up are measured by; undefined where a class sums them up or no word measures. */
function measuredTail(words: readonly Token[]): string | undefined {
  const last = words.at(-1);
  const noun = last?.kind === 'rate' ? words.findLast(({ kind }) => kind === 'noun') : last;
  const tail = CLASS_OF_ALL.test(words[0]?.text ?? '') ? undefined : MEASURED.exec(noun?.text ?? '')?.[0];
  return tail === undefined || last === undefined || noun === last ? tail : tail + last.text;
}

/** 采购金额 of 重点领域采购金额; '' where no noun sums up the members. */
function behindClass(text: string): string {
  const rest = text.replace(CLASS_OF_ALL, '');
  return rest === text ? '' : rest;
}

/** Nouns that sum up the members before them. */
const CLASS_OF_ALL = /^(?:多个|各个?|重点|主要|相关)?(?:领域|行业|产业|地区|城市|部门|板块|门类|品类|类别)(?:的|企业)?/u;

/** Words in brackets stay with their member. */
function split(tokens: readonly Token[], parts: (token: Token) => boolean): Token[][] {
  const members: Token[][] = [[]];
  for (const token of tokens) {
    if (parts(token)) members.push([]);
    else members.at(-1)?.push(token);
  }
  return members.filter((member) => member.length > 0);
}

/**
 * A name for every member. What the last member has beyond its own name is shared by all:
 * 城镇和农村常住居民人均可支配收入 → 城镇常住居民人均可支配收入, 农村常住居民人均可支配收入.
 */
function namesOf(members: readonly Token[][], tail: string): string[] {
  const words = members.map((member) => nameLeft(member, { from: 0, to: member.length })?.text ?? member.map(({ text }) => text).join(''));
  if (tail !== '') {
    const places = members.every((member) => member.every((token) => (token.kind === 'place' && !isPartner(token)) || token.kind === 'body'));
    return words.map((word) => (places ? tail : word + tail));
  }
  const shared = tailBehindPlace(members) ?? sharedTail(words);
  return words.map((word, i) => (i < words.length - 1 && shared !== '' && !word.endsWith(shared) ? word + shared : word));
}

/** 东盟、欧盟、俄罗斯|进出口: behind a place the rest is what all of them have; undefined where the last member opens with none. */
function tailBehindPlace(members: readonly Token[][]): string | undefined {
  const [place, ...rest] = members.at(-1) ?? [];
  const places = members.length > 1 && rest.length > 0 && place?.kind === 'place' && members.slice(0, -1).every((member) => member.every(({ kind }) => kind === 'place' || kind === 'prep'));
  return places ? rest.map(({ text }) => text).join('') : undefined;
}

/** What the last name has beyond its own: from behind as many characters as its neighbour has; two are enough where they measure (鲜果、鲜菜价格). */
function sharedTail(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const longest = Math.max(...words.slice(0, -1).map((word) => word.length), 0);
  const tail = last.slice(words.at(-2)?.length ?? last.length).replace(BOUND, '');
  if (last.length > longest + MIN_TAIL || (last.length === longest + MIN_TAIL && isProperty(tail))) return tail;
  // 居住、教育文化娱乐和医疗保健价格: a measure that only the last has is that of all.
  return words.slice(0, -1).some(isProperty) ? '' : (MEASURED.exec(last)?.[0] ?? '');
}
