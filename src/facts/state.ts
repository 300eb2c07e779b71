/** What is in force while the sentences of an article are read: time, body, mood, the figures just stated. */
import type { Article, Block, ChangeBasis, Period, PlaceMention } from '../types.js';
import type { BodyState, StatedBody } from './body/body.js';
import type { KnownBodies } from './body/known-bodies.js';
import type { AsOf } from './period/as-of.js';
import type { Aside } from './period/aside.js';
import type { StatedPeriod } from './period/stated.js';
import type { Plan } from './plan.js';
import type { Status } from './status.js';

export interface State {
  readonly article: Article;
  readonly block: Block;
  readonly published: string | undefined;
  /** What times are read from: the day, else the year that the article was written in. */
  readonly written: string | undefined;
  /** That the article is a plan, by its title. */
  readonly plan: Plan | undefined;
  readonly period: Period | undefined;
  /** The block in which it was named, and whether its first sentence names it. */
  readonly periodBlock: Block | undefined;
  readonly periodOpens: boolean;
  /** Of a month in force the stretch that it closes and that was told before it (1—10月, … 10月, …): in force again with the next paragraph. */
  readonly stretch: Period | undefined;
  /** The first stretch that the article has left in force: what it is about. */
  readonly theme: Period | undefined;
  /** How long the part of it that is in force holds. */
  readonly aside: Aside | undefined;
  /** The paragraph has turned to a deed of these days (日前，新航线开通). */
  readonly late: boolean;
  /** The point of time that the paragraph last named: what its balances are about. */
  readonly asOf: AsOf | undefined;
  /** The day last named. */
  readonly day: Period | undefined;
  /** The day that the last figure of the sentence before was of: its parts (其中，…) are, too. */
  readonly lastDay: Period | undefined;
  /** The day on which those whom the article reports spoke, if shortly before its own. */
  readonly spoken: string | undefined;
  /** The year of the document that the article has named. */
  readonly titled: Period | undefined;
  readonly bodies: BodyState;
  readonly known: KnownBodies;
  /** The first paragraph of the article, once it has begun. */
  readonly leadBlock: Block | undefined;
  readonly mood: Status;
  /** The last division named: what 该市, 该县 point at. */
  readonly place: PlaceMention | undefined;
  /** The town or village named last: what 全镇 means. */
  readonly town: PlaceMention | undefined;
  /** The block in which the division was named. */
  readonly placeBlock: Block | undefined;
  /** The place that a sentence of the paragraph opened with. */
  readonly topic: PlaceMention | undefined;
  /** Where the fair or the match is held that the article told of last. */
  readonly venue: PlaceMention | undefined;
  /** The basis that the paragraph last named, for bare changes. */
  readonly basis: ChangeBasis | undefined;
  /** The same for bare changes of rates, in points: 降幅比上月收窄1个百分点。…，降幅收窄0.3个百分点. */
  readonly pace: ChangeBasis | undefined;
  /** The basis of the view that the paragraph takes (从环比看，). */
  readonly view: ChangeBasis | undefined;
}

/** What one sentence states for its own figures. */
export interface Stated {
  readonly periods: readonly StatedPeriod[];
  readonly bodies: readonly StatedBody[];
  /** The place that its figures are about where they name none; absent where that is the release's. */
  readonly topic: PlaceMention | undefined;
  /** The place that this sentence itself opens with. */
  readonly opening: PlaceMention | undefined;
  /** Where those who come to a fair come to. */
  readonly venue: PlaceMention | undefined;
  /** The year of the document that it, or a sentence before it, names. */
  readonly titled: Period | undefined;
}
