/** The place that a sentence names for one of its figures. */
import type { Token } from '../../annotate/token.js';
import type { PlaceMention } from '../../types.js';
import type { Draft } from '../draft/draft.js';
import { pathAbroad, resolveRegion, type Region, type RegionContext } from './region.js';
import { settlesIn } from './settles.js';

/** Where a mention stands: the places of the release, and the division that 该市 points back to. */
export interface Here {
  readonly context: RegionContext;
  readonly pointed: PlaceMention | undefined;
  /** The division that the paragraph named last: what 全市 means in a report of many cities. */
  readonly near: PlaceMention | undefined;
}

const WORLD: ReadonlySet<string> = new Set(['全球', '世界']);
const WHOLE_WORLD: Region = { path: '全球', inferred: false };

/** Words behind which a place is another's: 对欧盟出口, 高于全国, 占全省的8%. */
const OTHERS: ReadonlySet<string> = new Set(['prep', 'share', 'gap', 'basis', 'rank']);
/** Kinds that a clause begins behind. */
const OPENERS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'colon', 'stop', 'period', 'among', 'say', 'skip', 'mark', 'conj', 'target', 'paren', 'close', 'adverb', 'body']);
/** 该市, 该县: the division last named. */
const POINTS_BACK = /^该/u;
/** Prepositions that name where it happened. */
export const WHERE: ReadonlySet<string> = new Set(['在', '据', '从', '由', '使', '让', '将', '把', '为']);
/** Trade with another country, its visitors, its investment: figures of the reporting place. */
const PARTNERS = /进出口|出口|进口|贸易|外贸|游客|旅客|入境|客源|外资|投资/u;
/** Behind a place they make the name of an event or a work: 2025中原农谷种业大会. */
export const EVENTS = /(?:大会|论坛|博览会|交易会|展览会|洽谈会|推介会|峰会|年会|锦标赛|联赛|大赛|马拉松|(?:文化|旅游|艺术|音乐|购物|美食|电影|啤酒|农民丰收)节|奖|榜|榜单|条例|办法)$/u;
const SUPERLATIVE = /^(?:首|唯一|率先|最|前列|领先)/u;
/** Parts of a list of places. */
export const LISTERS: ReadonlySet<string> = new Set(['enum', 'and']);

/** Commas that a named place reaches over. */
const NEAR = 2;
const FAR = 4;

/** The nearest place before the figure that is the figure's own: not a rank's field, a partner, or part of a name. */
export function namedPlace(tokens: readonly Token[], draft: Draft, here: Here): Region | undefined {
  if (settlesIn(tokens, draft.at + 1)) return undefined;
  if (draft.subject?.place) return resolveRegion(draft.subject.place, here.context);
  let commas = 0;
  for (let at = draft.at - 1; at >= 0; at--) {
    const kind = tokens[at]?.kind;
    if (kind === 'semicolon') commas += FAR;
    if (kind === 'comma') commas++;
    const mention = ownPlace(tokens, at);
    if (mention === undefined || !reaches(mention, commas)) continue;
    if (mention.level === 'foreign') {
      // 美国第三季度经济增长2.8%: a figure of a place that the release only reports on; 全球需求: of the world.
      if (isReporting(here.context) || tradesWith(tokens, draft.at)) continue;
      return WORLD.has(mention.places[0]?.name ?? '') ? WHOLE_WORLD : { path: pathAbroad(mention) ?? '', inferred: false, abroad: true };
    }
    const members = listMembers(tokens, at);
    if (members.length > 1) return ofList(members, memberIndex(tokens, draft, members.length), here);
    if (tokens[at + 1]?.text === '等' && tokens[at + 2]?.quantity !== undefined && !isScope(mention)) {
      // 霍山县等7个县区: of what holds them; 宁波等7个先导区 in a report of the country.
      const holder = mention.places[0]?.parent;
      const ofKind = mention.level === 'county' || (mention.level === 'city' && CITIES.test(tokens[at + 3]?.text ?? ''));
      if (ofKind && holder !== undefined) return { path: holder.path, inferred: true };
      continue;
    }
    const region = isFirstOfMany(tokens, at) ? widened(mention) : resolveHere(mention, { context: here.context, pointed: here.pointed, near: nearestBefore(tokens, at) ?? here.near });
    if (region) return region;
  }
  return undefined;
}

/** 丽江、玉溪等9个|市（州）. */
const CITIES = /^(?:地级)?[市州]/u;

/** The whole country, and a place named for one clause, are not carried far: 全国24.1%的增量，…; 市区 no further than its clause. */
function reaches({ deictic, level }: PlaceMention, commas: number): boolean {
  if (deictic) return deictic.scope !== 'urban' || commas === 0;
  return commas < (level === 'country' ? NEAR : FAR);
}

/** A release of one province or smaller place tells of that place. */
function isReporting({ home, abroad }: RegionContext): boolean {
  return home !== undefined && home !== '全国' && !abroad;
}

/** 上海静安商圈等35个商圈: the place is only one of many. */
function isFirstOfMany(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'noun' && tokens[at + 2]?.text === '等';
}

/** The larger place that the mention names too: 上海 of 上海静安. */
function widened({ places: [place], start, end }: PlaceMention): Region | undefined {
  const isChain = place !== undefined && end - start > place.name.length;
  return isChain && place.parent ? { path: place.parent.path, inferred: false } : undefined;
}

function nearestBefore(tokens: readonly Token[], at: number): PlaceMention | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const place = tokens[i]?.place;
    if (place && !place.deictic && DIVISIONS.has(place.level)) return place;
  }
  return undefined;
}

export const DIVISIONS: ReadonlySet<string> = new Set(['province', 'city', 'county']);

function tradesWith(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(0, to + 1).some(({ text }) => PARTNERS.test(text));
}

/** 该市 is the 市 last named; other words of pointing are the release's, or in a report of many places the paragraph's. */
export function resolveHere(mention: PlaceMention, { context, pointed, near }: Here): Region | undefined {
  const word = mention.deictic?.word ?? '';
  if (word === '') return resolveRegion(mention, context);
  const back = POINTS_BACK.test(word) ? heldBy(pointed, word) : undefined;
  if (back) return back;
  // 该村, 全镇: no list has them; they lie in the county last named.
  if (mention.deictic?.scope === 'town') return pointed?.level === 'county' && pointed.places[0] ? { path: pointed.places[0].path, inferred: true } : undefined;
  const many = isReporting(context) ? undefined : heldBy(near, word);
  return many ?? resolveRegion(mention, context);
}

/** The place of the mention, or that holds it, whose kind the word names: 全市 behind 上海静安 is 上海市. */
function heldBy(mention: PlaceMention | undefined, word: string): Region | undefined {
  for (let place = mention?.places[0]; place; place = place.parent) if (place.name.endsWith(word.slice(-1))) return { path: place.path, inferred: true };
  return undefined;
}

function ownPlace(tokens: readonly Token[], at: number): PlaceMention | undefined {
  const token = tokens[at];
  if (token?.place === undefined || isRankField(tokens, at) || isOfEvent(tokens, at) || settlesIn(tokens, at + 1) || isPassedThrough(tokens, at)) return undefined;
  if (token.place.deictic && insideTopic(tokens, at)) return undefined;
  const before = tokens[listStart(tokens, at) - 1];
  // 改善幅度居前列的|聊城市和菏泽市分别获得…: the subject behind what is said of it.
  if (before?.kind === 'de' && ACTS.has(tokens[at + 1]?.kind ?? '')) return token.place;
  // 对同期全国外贸增长的贡献, 高出同期全国增速: the word before the time tells.
  if (before?.kind === 'period' && isScope(token.place) && (OTHERS.has(tokens[at - 2]?.kind ?? '') || HIGHER.test(tokens[at - 2]?.text ?? ''))) return undefined;
  // 由昆明市扩大至丽江、玉溪等9个市: where it began.
  if (before?.text === '由' && tokens[at + 1]?.kind === 'become') return undefined;
  if (before === undefined || OPENERS.has(before.kind) || (before.kind === 'noun' && CALLED.test(before.text))) return token.place;
  // 在世界上率先: the field of a comparison, too.
  if (before.text === '在' && WORLD.has(token.text)) return undefined;
  // 从台湾进口, 向香港出口: whom the trade is with.
  if (before.kind === 'prep' && TRADES.test(tokens[at + 1]?.text ?? '')) return undefined;
  // 在全省率先, 在全市首创: the field of a comparison; 在全国45个城市中: what is counted.
  if (before.kind === 'prep' && WHERE.has(before.text)) {
    const counted = tokens[at + 1]?.quantity !== undefined;
    return isScope(token.place) && !counted && (tokens[at + 1]?.kind === 'adverb' || before.text === '在') ? undefined : token.place;
  }
  // 带动全市…, 实现全省…: words that point mean the release's place wherever they stand.
  return token.place.deictic && !OTHERS.has(before.kind) ? token.place : undefined;
}

const ACTS: ReadonlySet<string> = new Set(['respectively', 'each', 'act', 'light', 'up-verb', 'down-verb']);
const TRADES = /^(?:进出口|进口|出口|采购|购买)/u;
const HIGHER = /^(?:高于|低于|快于|慢于|高出|低出|超出|超过)$/u;

/** What a place is called before its name: 造船大省江苏. */
const CALLED = /(?:[大强][省市县]|名城|重镇|之[乡都城]|门户)$/u;

/** 中原农谷种业大会, 2025中原农谷…: a name, not where the figure is from. */
function isOfEvent(tokens: readonly Token[], at: number): boolean {
  return EVENTS.test(tokens[at + 1]?.text ?? '') || (tokens[at - 1]?.kind === 'skip' && tokens[at - 1]?.end === tokens[at]?.start);
}

/** 辗转湛江、佛山，梧州等地，…抓获12人: where they went on the way. */
function isPassedThrough(tokens: readonly Token[], at: number): boolean {
  let first = listStart(tokens, at);
  while (tokens[first - 1]?.kind === 'comma' && tokens[first - 2]?.place !== undefined) first = listStart(tokens, first - 2);
  return GOES.test(tokens[first - 1]?.text ?? '');
}

const GOES = /(?:辗转|奔赴|远赴|赶赴|飞赴|奔袭|途经|途径|行经|跨越|踏遍)$/u;

/** Index of the first place of the list that `at` belongs to, words in brackets passed over: 儋州（含洋浦）、海口、三亚. */
function listStart(tokens: readonly Token[], at: number): number {
  let first = at;
  for (;;) {
    if (!LISTERS.has(tokens[first - 1]?.kind ?? '')) return first;
    const next = first - (tokens[first - 2]?.kind === 'paren' ? 3 : 2);
    if (tokens[next]?.place === undefined) return first;
    first = next;
  }
}

/** 全省, 全国: what a release compares itself with. */
function isScope({ deictic, level }: PlaceMention): boolean {
  return deictic !== undefined || level === 'country';
}

/** 在去年全省营商环境评价中: the field of a topic. */
function insideTopic(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.text === '在') return true;
    if (token === undefined || token.kind === 'comma' || token.kind === 'semicolon') return false;
  }
  return false;
}

/** 全省第3位, 在全省排名第6位: the field of the order; 三亚居第三 is who is ordered. */
function isRankField(tokens: readonly Token[], at: number): boolean {
  const { deictic, level } = tokens[at]?.place ?? {};
  // 全省首批, 全国唯一: the field of a superlative.
  if ((deictic || level === 'country') && (SUPERLATIVE.test(tokens[at + 1]?.text ?? '') || mostOf(tokens, at))) return true;
  for (let i = at + 1; i <= at + 3; i++) {
    const token = tokens[i];
    if (token?.kind === 'ordinal') return true;
    if (token?.kind === 'rank') return tokens[i + 1]?.kind === 'ordinal' && (deictic !== undefined || level === 'country');
    if (token?.kind !== 'noun' && token?.kind !== 'enum' && token?.kind !== 'and') return false;
  }
  return false;
}

/** 全国安置人口最多的…: a superlative before the thing that it is of. */
function mostOf(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + TO_DE; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'comma' || token.quantity !== undefined) return false;
    if (token.kind === 'de') return tokens[i - 1]?.text.includes('最') === true;
  }
  return false;
}

const TO_DE = 5;

/** The places of the list that ends at `at`, in order. */
function listMembers(tokens: readonly Token[], at: number): PlaceMention[] {
  const members: PlaceMention[] = [];
  for (let i = listStart(tokens, at); i <= at; i++) {
    const place = tokens[i]?.place;
    if (place !== undefined) members.push(place);
  }
  return members;
}

/** Which of so many figures in a row the draft's is: 分别进出口592亿元、475亿元和157亿元. */
function memberIndex(tokens: readonly Token[], { figure }: Draft, count: number): number | undefined {
  for (const { items } of tokens) {
    const index = items?.findIndex(({ start }) => start === figure.start) ?? -1;
    if (index >= 0) return items?.length === count ? index : undefined;
  }
  return undefined;
}

/** A figure of several places is that of the place that holds them; where none does, of the release's. */
function ofList(members: readonly PlaceMention[], index: number | undefined, here: Here): Region | undefined {
  const own = index === undefined ? undefined : members[index];
  if (own) return resolveHere(own, here);
  const paths = members.map((member) => resolveHere(member, here)?.path.split('/') ?? []);
  const [first = []] = paths;
  const shared = first.findIndex((part, depth) => paths.some((path) => path[depth] !== part));
  const path = (shared < 0 ? first : first.slice(0, shared)).join('/');
  const region = path === '' ? here.context.home : path;
  return region === undefined ? undefined : { path: region, inferred: true };
}
