/** The place of every figure: named in its sentence, that of its body or section, or the release's own. */
import type { Places } from '../../lexicon/places.js';
import type { Document, PlaceMention } from '../../types.js';
import type { Token } from '../../annotate/token.js';
import type { BodyRef } from '../body/body.js';
import type { Draft } from '../draft/draft.js';
import { regionOfName } from './abroad.js';
import { answersAbroad, fits, fightsAbroad, isElsewhere, isFirm, isForeign, isInside, isReporter, pathOfBody, UNION } from './answers.js';
import { DIVISIONS, resolveHere, type Here } from './here.js';
import { contextsOf } from './contexts.js';
import { namedPlace, UNTOLD } from './named.js';
import { sideAt } from './side.js';
import { isDealtWith } from './partner.js';
import { withOrigin } from './origin.js';
import { NATION, type Region } from './region.js';
import { SEPARATE } from './weigh.js';
import type { MatchedSentence } from '../sentence.js';

/** What is known of where and whose a figure is. */
export interface Asked {
  /** The body that its sentence names for it. */
  readonly own: BodyRef | undefined;
  /** Those in force in the paragraph, the nearest first. */
  readonly inForce: readonly BodyRef[];
  /** The place that an earlier sentence of the paragraph opened with. */
  readonly topic: PlaceMention | undefined;
  /** The place that its own sentence opened with. */
  readonly opening: PlaceMention | undefined;
  /** Where those who come to a fair come to, if the sentence tells of them. */
  readonly venue: PlaceMention | undefined;
  /** The place that 该市 points back to. */
  readonly pointed: PlaceMention | undefined;
  /** The same where this paragraph named it. */
  readonly near: PlaceMention | undefined;
  /** The town or village named last before its sentence. */
  readonly town: PlaceMention | undefined;
}

export interface Situation {
  readonly body: BodyRef | undefined;
  readonly region: RegionRef | undefined;
}

/** A place and where it was read: in the sentence, off the body's name, or from the release as a whole. */
export interface RegionRef extends Region {
  readonly from: 'sentence' | 'paragraph' | 'body' | 'release';
  /** True of a place that the sentence names and that is not the release's own. */
  readonly apart?: boolean;
}

export interface Gazette {
  /** The draft by its name here: whom the offices of 香港, 澳门 and 台湾 count by where they come from. */
  readonly nameOrigin: (sentence: MatchedSentence, draft: Draft) => Draft;
  /** Whose a figure is and where. A body in force is passed over where the figure is of a place outside its own. */
  readonly situate: (sentence: MatchedSentence, draft: Draft, asked: Asked) => Situation;
  /** True where a body may answer for a figure of this region. */
  readonly accepts: (sentence: MatchedSentence, body: BodyRef, region: string | undefined) => boolean;
  /** What a place that acts is called: 该市 is 长垣市 here; as printed where the release does not tell. */
  readonly nameOf: (sentence: MatchedSentence, body: BodyRef, before: Pick<Asked, 'pointed' | 'town'>) => string;
}

/** Finds the region of any figure of the document. */
export function gazetteOf(document: Document, sentences: readonly MatchedSentence[], places: Places): Gazette {
  const isGroup = groupCheck(places);
  // 长三角的电厂存煤: a body of 上海 may well report on more than its own place.
  const answers = (body: BodyRef, region: string | undefined, here: Here): boolean => isGroup(region) || (isGroup(here.context.home) && isReporter(body)) || fits(body, region, here);
  const contextOf = contextsOf(document, sentences, places);
  const situate: Gazette['situate'] = (sentence, draft, { own: stating, inForce, topic, opening, venue, pointed, near, town }) => {
    const here: Here = { context: contextOf(sentence), pointed, near, town };
    const isHere = (place: Region | undefined): boolean => place !== undefined && !isOrigin(place.path, stating, inForce, here);
    // 东部、中部、西部地区奖补比例分别为…: each is named by its part.
    const part = draft.metric?.slice(0, PART) ?? '';
    const where = isGroup(part) && isShared(sentence.tokens, draft) ? { path: part, inferred: false } : toldFor(sentence.tokens, draft, here, places);
    // 杭州、宁波、温州签订协议。|该市|新增企业30家: one of them, and by no means all that holds them.
    const untold = where === UNTOLD;
    const named: Region | undefined = !untold && isHere(where) ? where : undefined;
    // 福州市台江区援助资金3860万元: whose gift it is says nothing of where it is told of.
    const gives = stating?.place !== undefined && isDealtWith(sentence.tokens, sentence.tokens.findIndex(({ start }) => start === stating.place?.start), here);
    const own = stating !== undefined && named !== undefined && isElsewhere(stating, named.path, here) ? undefined : stating;
    if (named?.abroad) {
      const reported = own ?? inForce.find((candidate) => answersAbroad(candidate, named.path, here));
      // 在南极，队员建成3栋房屋: where it is, whoever was told of in a sentence before.
      return atAbroad(reported, own === undefined && named.sited === true ? undefined : bodyRegion(reported, here, sentence.tokens), named);
    }
    // 据国家统计局介绍，郑州新房…；二手房…: who speaks tells of the place that the sentence opens with.
    const told = own?.role === 'speaker' ? topicRegion(opening, here) : undefined;
    const topical = topicRegion(topic, here) ?? venueRegion(venue, here);
    const ofTold = isHere(told) ? told : undefined;
    const ofBody = named || ofTold || gives ? undefined : bodyRegion(own, here, sentence.tokens);
    const stated = named ? { path: named.path, inferred: named.inferred, from: 'sentence' as const, apart: named.path !== here.context.home } : (ofTold ?? ofBody ?? (isHere(topical) ? topical : undefined));
    const body = own ?? inForce.find((candidate) => answers(candidate, stated?.path, here));
    // 马来西亚统计部门数据显示，…: a figure of a place abroad.
    const home = here.context.home === undefined ? undefined : { path: here.context.home, inferred: true, from: 'release' as const };
    if (stated === undefined && isForeign(body)) return { body, region: body?.stale ? here.context.abroad ? home : undefined : bodyRegion(body, here, sentence.tokens) };
    const region = stated ?? (untold ? undefined : ((gives ? undefined : bodyRegion(body, here, sentence.tokens)) ?? home));
    return { body, region };
  };
  const nameOf: Gazette['nameOf'] = (sentence, { text, place: own, mention }, { pointed, town }) => {
    const place = own ?? (mention?.isPlace === true ? mention.place : undefined);
    if (place !== undefined && !place.deictic) return nameOfPlace(text, place);
    const path = place?.deictic && place.deictic.scope !== 'zone' ? resolveHere(place, { context: contextOf(sentence), pointed, near: undefined, town })?.path : undefined;
    return path === undefined ? text : path.slice(path.lastIndexOf('/') + 1);
  };
  const accepts: Gazette['accepts'] = (sentence, body, region) => answers(body, region, { context: contextOf(sentence), pointed: undefined, near: undefined });
  const nameOrigin: Gazette['nameOrigin'] = (sentence, draft) => withOrigin(draft, sentence.tokens, contextOf(sentence));
  return { nameOrigin, situate, nameOf, accepts };
}

/** Whether a path is that of a group of places (东部地区): asked for every figure, of few paths. */
function groupCheck({ byPath }: Places): (path: string | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    if (path === undefined) return false;
    let group = known.get(path);
    if (group === undefined) known.set(path, (group = byPath.get(path)?.level === 'group'));
    return group;
  };
}

/** Characters of 东部地区. */
const PART = 4;

function isShared(tokens: readonly Token[], { figure }: Draft): boolean {
  return tokens.some(({ items }) => items?.some(({ start }) => start === figure.start));
}

/**
 * 統計暨普查局資料顯示，珠海市旅客983,621人次: the offices of 香港, 澳门 and 台湾 count at home; another place is where people or goods
 * come from.
 */
function isOrigin(path: string, own: BodyRef | undefined, inForce: readonly BodyRef[], { context: { home, nation } }: Here): boolean {
  if (home === undefined || !SEPARATE.has(home) || isInside(path, home)) return false;
  const isOfHome = (body: BodyRef): boolean => isReporter(body) && (seatOf(body) === home || (nation === home && body.mention?.national === true));
  return own !== undefined && isReporter(own) ? isOfHome(own) : inForce.some(isOfHome);
}

/** Where an office sits, by the table or by its name: 统计暨普查局, 澳门统计暨普查局. */
function seatOf({ mention }: BodyRef): string | undefined {
  return mention?.seat ?? (mention?.place?.deictic === undefined ? mention?.place?.places[0]?.path : undefined);
}

/** 浙江全省, 浙江: the division 浙江省 acts; a name in full stays as printed. */
function nameOfPlace(text: string, { full, level, places: [place, other] }: PlaceMention): string {
  const inFull = full && text.at(-2) !== '全';
  return inFull || place === undefined || other !== undefined || !DIVISIONS.has(level) ? text : place.name;
}

/**
 * Where a figure of a place abroad is from: what a body of ours does there is its own (在土耳其闭幕，中国代表团获得金牌7枚), what one of
 * another country does stands where it does it (以军在加沙地带打死12人), unless the words only say whose it is (称以色列军队空袭).
 */
function atAbroad(own: BodyRef | undefined, region: RegionRef | undefined, { path, sited }: Region): Situation {
  const abroad = path === '' ? undefined : { path, inferred: false, from: 'sentence' as const };
  const acts = own?.mention !== undefined && !isFirm(own) && !(isForeign(own) && path !== '' && (sited === true || region?.path === UNION || isInside(path, region?.path ?? path)));
  return { body: own, region: (acts ? region : undefined) ?? abroad };
}

/** The place that the sentence tells for the figure: the side of a trade, a place beside it, or the country of the name that it takes over. */
function toldFor(tokens: readonly Token[], draft: Draft, here: Here, places: Places): Region | undefined {
  const told = sideAt(tokens, draft.at) ?? namedPlace(tokens, draft, here);
  return told === undefined || told === UNTOLD ? (regionOfName(tokens, draft, here, places) ?? told) : told;
}

function bodyRegion(body: BodyRef | undefined, here: Here, tokens: readonly Token[]): RegionRef | undefined {
  const path = body === undefined || fightsAbroad(body, tokens) ? undefined : pathOfBody(body, here);
  // 上海央行总部 in a release on 长三角: of all of it.
  if (path === undefined) return undefined;
  const ofAll = here.context.gathers && (path === NATION || (body !== undefined && isReporter(body) && body.role !== 'actor'));
  return ofAll ? undefined : { path, inferred: true, from: 'body' };
}

/** The place of a fair, where the release is of no smaller one in it. */
function venueRegion(venue: PlaceMention | undefined, here: Here): RegionRef | undefined {
  const region = topicRegion(venue, here);
  return region !== undefined && here.context.home?.startsWith(`${region.path}/`) === true ? undefined : region;
}

function topicRegion(topic: PlaceMention | undefined, here: Here): RegionRef | undefined {
  const region = topic && resolveHere(topic, here);
  return region && { path: region.path, inferred: true, from: 'paragraph' };
}
