/** The place of every figure: named in its sentence, that of its body or section, or the release's own. */
import type { Token } from '../annotate/token.js';
import type { Places } from '../lexicon/places.js';
import type { Article, Document, PlaceMention } from '../types.js';
import type { BodyRef } from './body.js';
import type { Draft } from './draft.js';
import { buildRegionContext, insideSection, regionOfBody, resolveRegion, type Region, type RegionContext } from './region.js';
import type { MatchedSentence } from './sentence.js';

export interface Gazette {
  /** `inferred`: not named in the sentence, but taken from heading, body or release. */
  readonly regionOf: (sentence: MatchedSentence, draft: Draft, body: BodyRef | undefined) => Region | undefined;
  /** What a place that acts is called: 该市 is 长垣市 here; as printed where the release does not tell. */
  readonly nameOf: (sentence: MatchedSentence, body: BodyRef) => string;
}

/** Words behind which a place is another's: 对欧盟出口, 高于全国, 占全省的8%. */
const OTHERS: ReadonlySet<string> = new Set(['prep', 'share', 'gap', 'basis', 'rank']);
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
  const regionOf: Gazette['regionOf'] = (sentence, draft, body) => {
    const context = contextOf(sentence);
    const named = namedPlace(sentence.tokens, draft, context);
    if (named) return named;
    const seat = body?.place ? resolveRegion(body.place, context) : body?.mention ? regionOfBody(body.mention, context) : undefined;
    if (seat) return { path: seat.path, inferred: true };
    return context.home === undefined ? undefined : { path: context.home, inferred: true };
  };
  const nameOf: Gazette['nameOf'] = (sentence, { text, place }) => {
    const path = place?.deictic && place.deictic.scope !== 'zone' ? resolveRegion(place, contextOf(sentence))?.path : undefined;
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

/** The nearest place before the figure that is not another's: a rank's field, a partner, a whole. */
function namedPlace(tokens: readonly Token[], draft: Draft, context: RegionContext): Region | undefined {
  if (draft.subject?.place) return resolveRegion(draft.subject.place, context);
  for (let at = draft.at - 1; at >= 0; at--) {
    const mention = ownPlace(tokens, at);
    const region = mention && resolveRegion(mention, context);
    if (region) return region;
  }
  return undefined;
}

function ownPlace(tokens: readonly Token[], at: number): PlaceMention | undefined {
  const token = tokens[at];
  if (token?.place === undefined) return undefined;
  const before = tokens[at - 1];
  if (before && OTHERS.has(before.kind) && !WHERE.has(before.text)) return undefined;
  return isRankField(tokens, at) ? undefined : token.place;
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
