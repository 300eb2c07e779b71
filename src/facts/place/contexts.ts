/** What is known of the place of a release, sentence by sentence: of its article, or of one item of a string of news, and of its section. */
import type { Places } from '../../lexicon/places.js';
import type { Article, Block, Document } from '../../types.js';
import { issuerOf, officeOnTop } from '../body/issuer.js';
import type { MatchedSentence } from '../sentence.js';
import { congressOnTop } from './congress.js';
import { buildRegionContext } from './context.js';
import { gatherNamed, groupOf, onlyPoints, type Named } from './gather.js';
import { paperOf } from './paper.js';
import { insideSection, NATION, type RegionContext } from './region.js';
import { paperPlaces, type RegionClues } from './weigh.js';

/** The context of any sentence of the document; each block's is made when it is first asked for. */
export function contextsOf(document: Document, sentences: readonly MatchedSentence[], places: Places): (sentence: MatchedSentence) => RegionContext {
  let gathered: Named | undefined;
  const contexts = new Map<Block, RegionContext>();
  const printed = new Map<Article, Pick<RegionClues, 'issuer' | 'paper'>>();
  const printedOf = (article: Article): Pick<RegionClues, 'issuer' | 'paper'> => {
    let known = printed.get(article);
    if (known === undefined) {
      const issuer = issuerOf(document, article);
      // 平湖发布, an account or a paper that is no issuer, tells its place all the same.
      const papers = [paperOf(document.text, article), document.site, issuer === undefined ? document.issuer : undefined, officeOnTop(document.text)];
      printed.set(article, (known = { issuer, paper: papers.find((name) => name !== undefined && paperPlaces(name, places).length > 0) }));
    }
    return known;
  };
  const namedHere = (): Named => (gathered ??= gatherNamed(sentences, places));
  const wholeOf = ({ article, block }: MatchedSentence): RegionContext => {
    const group = groupOf(namedHere().groups, article, block.item);
    const title = block.item === undefined ? article.title : headlineOf(document, article, block);
    const known = group.contexts.get(title);
    if (known !== undefined) return known;
    const clues = {
      text: document.text,
      places: group.places,
      bodies: group.bodies,
      title,
      ...printedOf(article),
      dateline: article.dateline?.place,
      session: article.session ?? (block.item === undefined ? congressOnTop(document.text.slice(article.start)) : undefined),
      from: block.item === undefined && document.issuer === undefined ? article.start : undefined,
    };
    const whole = buildRegionContext(clues, places);
    group.contexts.set(title, whole);
    return whole;
  };
  let homes: readonly RegionContext[] | undefined;
  /** What the articles of a page are about, where all that tell of a place tell of one. */
  const ofPage = (): RegionContext | undefined => {
    homes ??= sentences.filter(({ article }, i) => article !== sentences[i - 1]?.article).map(wholeOf).filter(({ home }) => home !== undefined);
    const [first] = homes;
    return first?.home !== NATION && homes.every(({ home }) => home === first?.home) ? first : undefined;
  };
  const contextFor = (sentence: MatchedSentence): RegionContext => {
    const { article, block } = sentence;
    const whole = wholeOf(sentence);
    // 市图书馆接待读者3万人次, on a page whose other report is on 宜昌.
    const page = whole.home === undefined && block.item === undefined && onlyPoints(groupOf(namedHere().groups, article, block.item)) ? ofPage() : undefined;
    return inSection(page ?? whole, article, block, namedHere().first);
  };
  const contextOf = (sentence: MatchedSentence): RegionContext => {
    let context = contexts.get(sentence.block);
    if (context === undefined) contexts.set(sentence.block, (context = contextFor(sentence)));
    return context;
  };
  return contextOf;
}

/** The heading of one item of a string of news. */
function headlineOf({ text }: Document, article: Article, block: Block): string | undefined {
  const heading = block.role === 'heading' ? block : article.blocks[block.under?.at(-1) ?? -1];
  return heading && text.slice(heading.start, heading.end);
}

/** The context under the headings of a sentence, each of which may name a place: ## 延津县. */
function inSection(whole: RegionContext, article: Article, { under }: Block, first: Named['first']): RegionContext {
  let context = whole;
  for (const index of under ?? []) {
    const heading = article.blocks[index];
    const mention = heading && first.get(heading);
    if (mention && (!mention.deictic || mention.deictic.scope === 'zone')) context = insideSection(context, mention);
  }
  return context;
}
