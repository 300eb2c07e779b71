/** What is kept of an analysed document: enough for every writer, and plain data that threads can hand on. */
import { toSource } from '../offsets/map.js';
import type { Outcome } from '../steps.js';
import { wordsIn, type Ui } from '../text/language.js';
import { placesOf } from '../text/place.js';
import type { Document, Fact, Span } from '../types.js';
import type { ScaleChoice } from '../write/scale.js';
import { scaleFact } from '../write/scale.js';
import type { Entry, Release } from '../write/writer.js';

/** As much of an analysis as is looked at here. */
export interface Analysed {
  readonly document: Document;
  readonly sentences: readonly { readonly span: Span }[];
  readonly facts: readonly Fact[];
  readonly unclaimed: readonly Span[];
}

/** As much of the extractor as is used for one document that somebody waits for. */
export interface Analyser {
  readonly analyse: (document: Document) => Analysed;
}

/** As much of it as is used for documents of which there are more. */
export interface GroupAnalyser {
  readonly analyseAll: (documents: readonly Document[]) => readonly Outcome<Analysed>[];
}

export interface Found {
  readonly about: Omit<Release, 'facts' | 'unclaimed' | 'warnings'>;
  readonly warnings: Document['warnings'];
  readonly facts: readonly Fact[];
  /** How many figures no rule claimed. */
  readonly unclaimed: number;
  /** Those figures, where they are asked for. */
  readonly figures?: readonly Entry[];
}

/** Which of the facts go out, and how they look. */
export interface Selection {
  readonly repeats: boolean;
  readonly sure: boolean;
  readonly scale: ScaleChoice;
  /** The figures that no rule claimed, in place of the facts. */
  readonly unclaimed: boolean;
  /** The language of what is said of a release beside its facts. */
  readonly ui: Ui;
}

/** What an analysis found; `figures` asks for those that no rule claimed. */
export function foundIn(analysis: Analysed, figures: boolean): Found {
  return {
    about: aboutOf(analysis.document),
    warnings: analysis.document.warnings,
    facts: analysis.facts,
    unclaimed: analysis.unclaimed.length,
    ...(figures && { figures: unclaimedEntries(analysis) }),
  };
}

/** What the writers are given of it. */
export function releaseOf({ about, warnings, facts, unclaimed, figures }: Found, selection: Selection): Release {
  const entries = selection.unclaimed ? (figures ?? []) : select(facts, selection);
  return { ...about, warnings: warnings.map((warning) => wordsIn(selection.ui, warning)), ...regionOf(facts), facts: entries, unclaimed };
}

/** Of one document, for the closing line. */
export interface Counts {
  readonly facts: number;
  readonly toCheck: number;
  readonly repeats: number;
  readonly unclaimed: number;
  /** It gave facts but no date. */
  readonly undated: boolean;
}

export function countsOf({ facts, unclaimed }: Pick<Found, 'facts' | 'unclaimed'>): Counts {
  let [repeats, toCheck] = [0, 0];
  for (const { same_as, check } of facts) {
    if (same_as !== undefined) repeats += 1;
    else if (check !== undefined) toCheck += 1;
  }
  return { facts: facts.length - repeats, toCheck, repeats, unclaimed, undated: facts.length > 0 && facts.every(({ published }) => published === undefined) };
}

function select(facts: readonly Fact[], { repeats, sure, scale }: Selection): readonly Fact[] {
  const kept = facts.filter((fact) => (repeats || fact.same_as === undefined) && !(sure && fact.check !== undefined));
  return scale === 'base' ? kept : kept.map((fact) => scaleFact(fact, scale));
}

function aboutOf({ file, title, published, encoding }: Document): Found['about'] {
  return {
    file,
    encoding,
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published: published.date, publishedFrom: published.from }),
  };
}

/** The place that most of the release's facts are about. */
function regionOf(facts: readonly Fact[]): { readonly region?: string } {
  const counts = new Map<string, number>();
  for (const { region } of facts) if (region !== undefined) counts.set(region, (counts.get(region) ?? 0) + 1);
  let best: string | undefined;
  for (const [region, times] of counts) if (best === undefined || times > (counts.get(best) ?? 0)) best = region;
  return best === undefined ? {} : { region: best };
}

/** The unclaimed figures with the sentence around each and its place in the source. */
function unclaimedEntries({ document, sentences, unclaimed }: Analysed): readonly Entry[] {
  const places = placesOf(document.source);
  return unclaimed.map((figure) => {
    const around = sentences.find(({ span }) => span.start <= figure.start && figure.end <= span.end)?.span ?? figure;
    const { start, end } = toSource(document.map, figure);
    return {
      file: document.file,
      line: places.line(start),
      text: document.text.slice(figure.start, figure.end),
      quote: document.text.slice(around.start, around.end).replace(/\s+/g, ' ').trim(),
      start: places.codePoint(start),
      end: places.codePoint(end),
    };
  });
}
