/** The places and bodies that a document names, article by article. */
import type { Token } from '../../annotate/token.js';
import { patternOf, wordsOf } from '../../lexicon/lists.js';
import type { Places } from '../../lexicon/places.js';
import type { Article, Block, BodyMention, PlaceMention } from '../../types.js';
import type { MatchedSentence } from '../sentence.js';
import { isHeldAgainst } from './field.js';
import type { RegionContext } from './region.js';

/** Places and bodies of an article, or of one item of a string of news: each is a world of its own. */
export interface Group {
  readonly places: PlaceMention[];
  readonly bodies: BodyMention[];
  /** What they tell, by the headline that they stand under. */
  readonly contexts: Map<string | undefined, RegionContext>;
}

/** 我市, 市图书馆, and no place by its name. */
export function onlyPoints({ places }: Group): boolean {
  return places.length > 0 && places.every(({ deictic }) => deictic !== undefined);
}

export type Groups = Map<Article, Map<number | undefined, Group>>;

/** What the sentences of a document name. */
export interface Named {
  readonly groups: Groups;
  /** The first place of every block that names one. */
  readonly first: ReadonlyMap<Block, PlaceMention>;
}

export function gatherNamed(sentences: readonly MatchedSentence[], places: Places): Named {
  const groups: Groups = new Map();
  const first = new Map<Block, PlaceMention>();
  for (const { article, block, tokens } of sentences) {
    let own: Group | undefined;
    for (const [at, token] of tokens.entries()) {
      const { place, body } = token;
      const mention = place ?? body?.place ?? comesTo(token, places);
      if ((mention === undefined && body === undefined) || isHeldAgainst(tokens, at)) continue;
      const group = (own ??= groupOf(groups, article, block.item));
      if (body) group.bodies.push(body);
      if (mention === undefined) continue;
      group.places.push(mention);
      if (!first.has(block)) first.set(block, mention);
    }
  }
  return { groups, first };
}

/** 来澳团客, 访港旅客: the place of those who say that guests come to it. */
function comesTo({ kind, text, start }: Token, { byPath }: Places): PlaceMention | undefined {
  const [words, where = ''] = (kind === 'noun' && GUESTS_HERE.exec(text)) || [];
  const place = words === undefined ? undefined : byPath.get(SHORT.get(where) ?? '');
  return place && { kind: 'place', start, end: start + text.length, places: [place], level: place.level, full: false };
}

const GUESTS_HERE = patternOf`^${'places/comes'}(.)${'places/before_guests'}?${'places/guests'}`;
const SHORT = new Map(wordsOf('places/short_apart').map((row): [string, string] => [row.charAt(0), row.slice(2)]));

export function groupOf(groups: Groups, article: Article, item: number | undefined): Group {
  let items = groups.get(article);
  if (items === undefined) groups.set(article, (items = new Map<number | undefined, Group>()));
  let group = items.get(item);
  if (group === undefined) items.set(item, (group = { places: [], bodies: [], contexts: new Map<string | undefined, RegionContext>() }));
  return group;
}
