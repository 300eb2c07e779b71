/** The place of every figure: named in its sentence, that of its body or section, or the release's own. */
import type { Token } from '../annotate/token.js';
import type { Places } from '../lexicon/places.js';
import type { Article, Document, PlaceMention } from '../types.js';
import type { BodyRef } from './body.js';
import type { Draft } from './draft.js';
import { buildRegionContext, insideSection, regionOfBody, resolveRegion, type Region, type RegionContext } from './region.js';
import type { MatchedSentence } from './sentence.js';

/** A figure's body, and the place that 该市 points back to. */
export interface Asked {
  readonly body: BodyRef | undefined;
  readonly pointed: PlaceMention | undefined;
}

/** A place and where it was read: in the sentence, off the body's name, or from the release as a whole. */
export interface RegionRef extends Region {
  readonly from: 'sentence' | 'body' | 'release';
}

export interface Gazette {
  /** `inferred`: not named in the sentence, but taken from heading, body or release. */
  readonly regionOf: (sentence: MatchedSentence, asked: Asked & { readonly draft: Draft }) => RegionRef | undefined;
  /** What a place that acts is called: 该市 is 长垣市 here; as printed where the release does not tell. */
  readonly nameOf: (sentence: MatchedSentence, asked: Asked & { readonly body: BodyRef }) => string;
}

/** Words behind which a place is another's: 对欧盟出口, 高于全国, 占全省的8%. */
const OTHERS: ReadonlySet<string> = new Set(['prep', 'share', 'gap', 'basis', 'rank']);
/** Kinds that a clause begins behind. */
const OPENERS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'colon', 'stop', 'period', 'among', 'say', 'skip', 'mark', 'conj', 'target', 'paren', 'close', 'adverb', 'body']);
/** 该市, 该县: the division last named. */
const POINTS_BACK = /^该/u;
/** Prepositions that name where it happened. */
const WHERE: ReadonlySet<string> = new Set(['在', '据', '从', '由', '使', '让', '将', '把', '为']);

/** Finds the region of any figure of the document. */
export function gazetteOf(document: Document, sentences: readonly MatchedSentence[], places: Places): Gazette {
  const contexts = new Map<string, RegionContext>();
  const groups = groupsOf(sentences);
  const contextOf = (sentence: MatchedSentence): RegionContext => {
    const key = keyOf(sentence);
    let context = contexts.get(key);
    if (context === undefined) {
      const whole = buildRegionContext(cluesOf(document, sentence.article, groups.get(groupKey(sentence)) ?? []), places);
      contexts.set(key, (context = inSection(whole, sentence, sentences)));
    }
    return context;
  };
  const regionOf: Gazette['regionOf'] = (sentence, { draft, body, pointed }) => {
    const context = contextOf(sentence);
    const named = namedPlace(sentence.tokens, draft, { context, pointed });
    if (named === ABROAD) return undefined;
    if (named) return { ...named, from: 'sentence' };
    const path = body && pathOfBody(body, { context, pointed });
    const region = path ?? context.home;
    return region === undefined ? undefined : { path: region, inferred: true, from: path === undefined ? 'release' : 'body' };
  };
  const nameOf: Gazette['nameOf'] = (sentence, { body: { text, place }, pointed }) => {
    const path = place?.deictic && place.deictic.scope !== 'zone' ? resolveHere(place, { context: contextOf(sentence), pointed })?.path : undefined;
    return path === undefined ? text : path.slice(path.lastIndexOf('/') + 1);
  };
  return { regionOf, nameOf };
}

/** An article, or one item of a string of news, is a world of its own. */
function groupKey({ article, block }: MatchedSentence): string {
  return `${article.start}/${block.item ?? ''}`;
}

function keyOf(sentence: MatchedSentence): string {
  return `${groupKey(sentence)}/${(sentence.block.under ?? []).join('.')}`;
}

function groupsOf(sentences: readonly MatchedSentence[]): ReadonlyMap<string, MatchedSentence[]> {
  const groups = new Map<string, MatchedSentence[]>();
  for (const sentence of sentences) {
    const key = groupKey(sentence);
    const group = groups.get(key);
    if (group) group.push(sentence);
    else groups.set(key, [sentence]);
  }
  return groups;
}

function cluesOf(document: Document, article: Article, group: readonly MatchedSentence[]): Parameters<typeof buildRegionContext>[0] {
  const tokens = group.flatMap((sentence) => sentence.tokens);
  return {
    text: document.text,
    places: tokens.flatMap(({ place, body }) => place ?? body?.place ?? []),
    bodies: tokens.flatMap(({ body }) => body ?? []),
    ...(article.title === undefined ? {} : { title: article.title }),
    ...(document.issuer === undefined ? {} : { issuer: document.issuer }),
    ...(article.dateline?.place === undefined ? {} : { dateline: article.dateline.place }),
  };
}

/** The context under the headings of a sentence, each of which may name a place: ## 延津县. */
function inSection(context: RegionContext, { article, block }: MatchedSentence, sentences: readonly MatchedSentence[]): RegionContext {
  return (block.under ?? []).reduce((inner, index) => {
    const heading = article.blocks[index];
    const mention = sentences.filter((sentence) => sentence.block === heading).flatMap(({ tokens }) => tokens.flatMap(({ place, body }) => place ?? body?.place ?? []))[0];
    return mention && (!mention.deictic || mention.deictic.scope === 'zone') ? insideSection(inner, mention) : inner;
  }, context);
}

/** Commas that a named place reaches over. */
const NEAR = 2;
const FAR = 4;

const SERVES_MORE: ReadonlySet<string> = new Set(['customs', 'bank']);

interface Here {
  readonly context: RegionContext;
  readonly pointed: PlaceMention | undefined;
}

/** 该市 is the 市 last named; other words of pointing are the release's. */
function resolveHere(mention: PlaceMention, { context, pointed }: Here): Region | undefined {
  const word = mention.deictic?.word ?? '';
  const target = pointed?.places[0];
  if (POINTS_BACK.test(word) && target?.name.endsWith(word.slice(-1))) return { path: target.path, inferred: true };
  return resolveRegion(mention, context);
}

/** Where a body sits. A custom house or a bank's branch reports on the release's place where that holds its seat (海口海关: 海南省). */
function pathOfBody(body: BodyRef, here: Here): string | undefined {
  if (body.place) return resolveHere(body.place, here)?.path;
  const seat = body.mention && regionOfBody(body.mention, here.context)?.path;
  const { home } = here.context;
  const within = seat !== undefined && home !== undefined && seat.startsWith(`${home}/`);
  return within && SERVES_MORE.has(body.mention?.type ?? '') ? home : seat;
}

/** Another country: no region of ours, and not to be taken from the release. */
const ABROAD: Region = { path: '', inferred: false };

/** The nearest place before the figure that is the figure's own: not a rank's field, a partner, or part of a name. */
function namedPlace(tokens: readonly Token[], draft: Draft, here: Here): Region | undefined {
  if (draft.subject?.place) return resolveRegion(draft.subject.place, here.context);
  let commas = 0;
  for (let at = draft.at - 1; at >= 0; at--) {
    if (tokens[at]?.kind === 'semicolon') commas += FAR;
    if (tokens[at]?.kind === 'comma') commas++;
    const mention = ownPlace(tokens, at);
    // The whole country, and a place named for one clause, are not carried far: 全国24.1%的增量，…
    if (mention && !mention.deictic && commas >= (mention.level === 'country' ? NEAR : FAR)) continue;
    // 美国第三季度经济增长2.8%: a figure of a place that the release only reports on.
    if (mention?.level === 'foreign') return ABROAD;
    const region = mention && resolveHere(mention, here);
    if (region) return region;
  }
  return undefined;
}

function ownPlace(tokens: readonly Token[], at: number): PlaceMention | undefined {
  const token = tokens[at];
  if (token?.place === undefined || isRankField(tokens, at)) return undefined;
  const before = tokens[at - 1];
  if (token.place.deictic && insideTopic(tokens, at)) return undefined;
  if (before === undefined || OPENERS.has(before.kind)) return token.place;
  // 在全省率先, 在全市首创: the field of a comparison.
  if (before.kind === 'prep' && WHERE.has(before.text)) return tokens[at + 1]?.kind === 'adverb' || (before.text === '在' && token.place.deictic) ? undefined : token.place;
  // 带动全市…, 实现全省…: words that point mean the release's place wherever they stand.
  return token.place.deictic && !OTHERS.has(before.kind) ? token.place : undefined;
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

/** 全省第3位, 在全省排名第6位: the field of the order. */
function isRankField(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    const token = tokens[i];
    if (token?.kind === 'ordinal' || token?.kind === 'rank') return true;
    if (token?.kind !== 'noun' && token?.kind !== 'enum' && token?.kind !== 'and') return false;
  }
  return false;
}
