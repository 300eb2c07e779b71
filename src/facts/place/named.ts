/** The place that a sentence names for one of its figures. */
import { LISTERS } from '../../annotate/kinds.js';
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { PlaceMention } from '../../types.js';
import type { Draft } from '../draft/draft.js';
import { insideTopic, isOfWhole, isRankField, isScope, OTHERS } from './field.js';
import { DIVISIONS, isReporting, pointsBack, resolveHere, type Here } from './here.js';
import { isDescribed, isDivision } from './described.js';
import { isOfEvent } from './event.js';
import { goesOn, isPassedThrough, listMembers, listStart, memberIndex, ofList, placesOfSights } from './list.js';
import { isDealtWith, isPartner, tradesWith, WHERE } from './partner.js';
import { IN, isMetIn, townNamed } from './opening.js';
import { pathAbroad, resolveRegion, type Region } from './region.js';
import { leads, regionAbroad, STRIKES, WORLD } from './abroad.js';
import { isCalledBefore, siteAt, siteKnownAt, SITES } from './site.js';
import { nearestBefore, OPENERS, toldOf } from './told.js';
import { isOnRoute } from '../name/route.js';
import { settlesIn } from '../settles.js';
import { BY } from '../name/most.js';

/** Those who come from the places told of. */
const COMING = patternOf`${'places/coming'}`;
/** Commas that a named place reaches over. */
const NEAR = 2;
const FAR = 4;

const NAMES = signOf({ parts: ['place', 'body'] });

/** The nearest place before the figure that is the figure's own: not a rank's field, a partner, or part of a name. */
export function namedPlace(tokens: readonly Token[], draft: Draft, here: Here): Region | undefined {
  if ((draft.subject?.place === undefined && !NAMES(tokens) && !SITES(tokens)) || settlesIn(tokens, draft.at + 1)) return undefined;
  if (draft.subject?.place) return isPartner(tokens, draft.subject) || isDealtWith(tokens, tokens.indexOf(draft.subject), here) ? undefined : ofSubject(tokens, draft.subject.place, here);
  const bracketed = bracketedAt(tokens, draft.at);
  if (bracketed) return isOrigin(tokens, draft) ? undefined : resolveHere(bracketed, here);
  let commas = 0;
  // 浙江|电动汽车、锂电池出口额分别增长…: the second of them begins where the place does.
  for (let at = tokens[draft.at]?.place === undefined ? draft.at - 1 : draft.at; at >= 0; at--) {
    const kind = tokens[at]?.kind;
    if (kind === 'semicolon') commas += FAR;
    if (kind === 'comma') commas++;
    const shared = sharedOut(tokens, at, draft);
    if (shared) return resolveHere(shared, here);
    // 郑州|中心城区: of that city.
    if (tokens[at]?.place?.deictic?.scope === 'urban' && isBehindPlace(tokens, at)) continue;
    if (commas < NEAR && isSubject(tokens, at, draft.at)) return undefined;
    const site = commas < NEAR ? siteKnownAt(tokens, at, commas > 0) : undefined;
    if (site !== undefined) return { path: site, inferred: true };
    const mention = isOfWhole(tokens, at, draft) ? undefined : (ownPlace(tokens, at) ?? (commas < NEAR ? siteAt(tokens, at, commas > 0) : undefined));
    if (mention === undefined || !(reaches(mention, commas, draft) || (mention.level === 'foreign' && leads(tokens, at, draft.at)))) continue;
    if (mention.level === 'foreign') {
      const abroad = regionAbroad(tokens, at, draft, here);
      if (abroad) return abroad;
      continue;
    }
    if (isDealtWith(tokens, at, here) || hasOwnFigure(tokens, at, draft.at)) continue;
    const members = listMembers(tokens, at);
    // 内蒙古、华北、黄淮部分地区: with others that are no places of the list of divisions.
    if (members.length === 1 && goesOn(tokens, at) && here.context.home !== undefined) return { path: here.context.home, inferred: true };
    const sights = placesOfSights(tokens, at, draft.at);
    if (sights.length > 1) return ofList(sights, undefined, here);
    if (members.length > 1) return ofList(members, memberIndex(tokens, draft, members.length), here);
    if (tokens[at + 1]?.text === '等' && tokens[at + 2]?.quantity !== undefined && !isScope(mention)) {
      // 霍山县等7个县区: of what holds them; 宁波等7个先导区 in a report of the country.
      const holder = mention.places[0]?.parent;
      const ofKind = mention.level === 'county' || (mention.level === 'city' && CITIES.test(tokens[at + 3]?.text ?? ''));
      if (ofKind && holder !== undefined) return { path: holder.path, inferred: true };
      continue;
    }
    const near: Here = { context: here.context, pointed: here.pointed, near: nearestBefore(tokens, at) ?? here.near, town: townNamed(tokens, at) ?? here.town };
    const region = isFirstOfMany(tokens, at) ? widened(mention) : resolveHere(mention, near, toldOf(tokens, at));
    if (region) return region;
    if (pointsBack(mention) && !here.context.abroad && !tokens.some(({ place }, i) => i < at && place?.level === 'foreign')) return UNTOLD;
  }
  return undefined;
}

/** A place that the text points at without telling it. */
export const UNTOLD: Region = { path: '', inferred: true };

/** 浙江、江苏…分别增长…, 瑞典、挪威…分别增长…: each of a list; of countries where no place of ours reports on them. */
function ofSubject(tokens: readonly Token[], place: PlaceMention, { context }: Here): Region | undefined {
  if (place.level !== 'foreign') return resolveRegion(place, context);
  const path = isReporting(context) || tradesWith(tokens, tokens.length) ? undefined : pathAbroad(place);
  return path === undefined ? undefined : { path, inferred: false };
}

/** 平江、汨罗收案612件，|君山区法院|收案最少，仅126件: who acts in the figure's clause or the one before it, and has a place of its own. */
function isSubject(tokens: readonly Token[], at: number, to: number): boolean {
  const place = tokens[at]?.body?.place;
  if (place === undefined || place.deictic || !DIVISIONS.has(place.level) || tokens[at - 1]?.kind !== 'comma' || !SUBJECTS.has(tokens[at + 1]?.kind ?? '')) return false;
  return !tokens.slice(at + 1, to).some(({ text }) => text.endsWith('等'));
}

function isBehindPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.place !== undefined && !before.place.deictic && before.end === tokens[at]?.start;
}

const SUBJECTS: ReadonlySet<string> = new Set(['act', 'light', 'noun', 'respectively', 'up', 'down']);

/** 地区分别是西藏、贵州和甘肃，占比分别为83%、79%和78%: the place that the figure falls to, where there are as many of both. */
function sharedOut(tokens: readonly Token[], at: number, draft: Draft): PlaceMention | undefined {
  if (tokens[at]?.place === undefined || !LISTERS.has(tokens[at - 1]?.kind ?? '') || tokens[listStart(tokens, at) - 1]?.kind !== 'reach') return undefined;
  const members = listMembers(tokens, at);
  const index = members.some(({ level }) => level === 'foreign') ? undefined : memberIndex(tokens, draft, members.length);
  return index === undefined ? undefined : members[index];
}

/** 丽江、玉溪等9个|市（州）. */
const CITIES = /^(?:地级)?[市州]/u;

/** 香港（963亿美元）、新加坡（76亿美元）: one of a list whose figure stands in the bracket behind it has no other. */
function hasOwnFigure(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at + 1]?.kind !== 'open') return false;
  const close = tokens.findIndex(({ kind }, index) => index > at && kind === 'close');
  return close >= 0 && close < to && LISTERS.has(tokens[close + 1]?.kind ?? '') && tokens.slice(at, close).some(({ quantity }) => quantity !== undefined);
}

/** The whole country, and a place named for one clause, are not carried far: 全国24.1%的增量，…; 市区 no further than its clause, nor to 农村居民收入 beside it. */
function reaches({ deictic, level }: PlaceMention, commas: number, { metric = '' }: Draft): boolean {
  if (deictic) return deictic.scope !== 'urban' || (commas === 0 && !OUTSIDE_TOWN.test(metric));
  return commas < (level === 'country' ? NEAR : FAR);
}

const OUTSIDE_TOWN = patternOf`^${'places/outside_town'}`;
const HOMES = setOf('names/homes');
const PEOPLE = patternOf`^${'places/people_from_there'}`;

/** 低于全国|平均水平|（5.5%）. */
const LEVEL = patternOf`^(?:平均)?${'places/level_words'}$`;

/** 商河县（96.2%）、高于全省（16.6%）: a figure in the bracket right behind a place is its own; visitors from there are the release's. */
function bracketedAt(tokens: readonly Token[], at: number): PlaceMention | undefined {
  const before = tokens[at - 2]?.place === undefined && LEVEL.test(tokens[at - 2]?.text ?? '') ? at - 3 : at - 2;
  const place = tokens[at - 1]?.kind === 'open' ? tokens[before]?.place : undefined;
  return place === undefined || place.level === 'foreign' || tokens.slice(0, at).some(({ text }) => COMING.test(text)) ? undefined : place;
}

/** 香港旅客, in the bracket behind 香港: the place is in the name. */
function isOrigin(tokens: readonly Token[], { at, metric }: Draft): boolean {
  return metric?.startsWith(tokens[at - 2]?.text ?? metric) === true;
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

function ownPlace(tokens: readonly Token[], at: number): PlaceMention | undefined {
  const token = tokens[at];
  if (token?.place === undefined || isRankField(tokens, at) || isOfEvent(tokens, at) || settlesIn(tokens, at + 1) || isPassedThrough(tokens, at) || isOnRoute(tokens, at) || isMetIn(tokens, at)) return undefined;
  if (token.place.deictic && insideTopic(tokens, at)) return undefined;
  // 港澳台|居民1.36亿人次: where those who are counted are from.
  if (HOMES.has(token.text) && PEOPLE.test(tokens[at + 1]?.text ?? '')) return undefined;
  // 伊朗|驻|叙利亚|使馆: where the house stands.
  if (POSTED.test(tokens[at + 1]?.text ?? '')) return undefined;
  if (token.place.level === 'foreign' && POSTED.test(tokens[at - 1]?.text ?? '')) return token.place;
  const before = tokens[listStart(tokens, at) - 1];
  if (before?.kind === 'de' && isDescribed(tokens, at)) return token.place;
  // 对同期全国外贸增长的贡献, 高出同期全国增速: the word before the time tells.
  if (before?.kind === 'period' && isScope(token.place) && (OTHERS.has(tokens[at - 2]?.kind ?? '') || HIGHER.test(tokens[at - 2]?.text ?? ''))) return undefined;
  // 由昆明市扩大至丽江、玉溪等9个市: where it began.
  if (before?.text === '由' && becomes(tokens, at)) return undefined;
  // 达全省十分之一: what it is a part of.
  if (REACHES.test((before?.kind === 'aux' ? tokens[at - 2] : before)?.text ?? '') && isScope(token.place) && tokens[at + 1]?.quantity !== undefined) return undefined;
  if (before === undefined || OPENERS.has(before.kind) || (token.place.level !== 'foreign' && isCalledBefore(tokens, listStart(tokens, at)))) return token.place;
  // 2023—2024冰雪季|全国|旅游人数
  if (before.kind === 'noun' && token.place.level === 'country' && SEASON.test(before.text)) return token.place;
  // 江苏24个、|福建16个: the next item of a list of figures.
  if (before.kind === 'enum' && isFigure(tokens[at - 2]) && isFigure(tokens[at + 1])) return token.place;
  // 丹东的万亩桃花园、五家渠市的|280万株郁金香: the next of what is told of several places.
  if (before.kind === 'enum' && tokens[at + 1]?.kind === 'de' && isFigure(tokens[at + 2])) return token.place;
  // OPPO|全球|专利申请量: a name in Latin letters before it.
  if (LATIN.test(before.text) && WORLD.has(token.text) && tokens[at + 1]?.kind === 'noun') return token.place;
  // 在世界上率先: the field of a comparison, too; 在全球裁员: where it is done.
  if (before.text === IN && WORLD.has(token.text)) return DOES.has(tokens[at + 1]?.kind ?? '') ? token.place : undefined;
  // 汽车是|长春|的传统优势产业，年产量150万辆: whose it is; not 是|江苏省|的1.39倍.
  const owns = tokens[at + 1]?.kind === 'de' && tokens[at + 2]?.kind === 'noun';
  // 主要是|宁波市土地收入增加: the one that is singled out.
  // 增速最快的是|宁德市|，达14.9%
  const isMost = tokens[at - 2]?.kind === 'de' && tokens[at + 1]?.kind === 'comma';
  // 人口最少者为|连江县|1.4万人
  if (before.text === IS && tokens[at - 2]?.text === WHO && isFigure(tokens[at + 1]) && isDivision(token)) return token.place;
  // 以|新北市|404万人最多
  if (before.text === BY && isFigure(tokens[at + 1]) && isDivision(token)) return token.place;
  if (before.text === '是') return (owns || isMost || SINGLED.test(tokens[at - 2]?.text ?? '')) && isDivision(token) ? token.place : undefined;
  // 从台湾进口, 向香港出口: whom the trade is with.
  if (before.kind === 'prep' && TRADES.test(tokens[at + 1]?.text ?? '')) return undefined;
  // 在全省率先, 在全市首创: the field of a comparison; 在全国45个城市中: what is counted.
  if (before.kind === 'prep' && WHERE.has(before.text)) {
    const counted = tokens[at + 1]?.quantity !== undefined;
    return isScope(token.place) && !counted && (tokens[at + 1]?.kind === 'adverb' || before.text === IN) ? undefined : token.place;
  }
  // 开行594列，带动浙江省与沿线国家贸易增长26.8%: what is moved is that place's.
  if (MOVES.test(before.text) && token.place.deictic === undefined && token.place.level !== 'foreign' && token.place.level !== 'country') return token.place;
  // 以军轰炸|加沙地带|北部多栋居民楼, 风暴肆虐|美国: where it happens.
  if (STRIKES.test(before.kind === 'aux' ? (tokens[at - 2]?.text ?? '') : before.text)) return token.place;
  // 带动全市…, 实现全省…: words that point mean the release's place wherever they stand.
  return token.place.deictic && !OTHERS.has(before.kind) ? token.place : undefined;
}

const [WHO] = wordsOf('names/those_who');
const [IS] = wordsOf('names/made_as');

/** 由|深圳|河套地区|扩大到北京、上海: where something began. */
function becomes(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'become' || (tokens[at + 1]?.kind === 'noun' && tokens[at + 2]?.kind === 'become');
}

function isFigure(token: Token | undefined): boolean {
  return token?.quantity !== undefined || token?.change !== undefined;
}

const SEASON = patternOf`${'places/seasons'}$`;
const LATIN = /^[A-Za-z][\w-]*$/u;
const POSTED = patternOf`^${'places/posted'}$`;
const SINGLED = /主要$/u;
const MOVES = patternOf`${'places/moves'}$`;
const REACHES = patternOf`(?:[达占]到?|${'places/amounts_to'})$`;
const DOES: ReadonlySet<string> = new Set(['act', 'light']);
const TRADES = patternOf`^${'places/trades'}`;
const HIGHER = patternOf`^${'places/higher'}$`;
