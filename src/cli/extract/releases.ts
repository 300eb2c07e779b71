/** Analysed inputs → what the writers are given. */
import { placesOf } from '../../text/place.js';
import { toSource } from '../../text/map.js';
import type { Document, Fact, ReadOptions } from '../../types.js';
import type { ScaleChoice } from '../../write/scale.js';
import { scaleFact } from '../../write/scale.js';
import type { Entry, Release } from '../../write/writer.js';
import { analysed, type Run } from '../analysed.js';
import type { Analysis } from '../engine.js';
import { wordsIn, type Ui } from '../messages.js';

/** Which of the facts go out, and how they look. */
export interface Selection {
  readonly repeats: boolean;
  readonly sure: boolean;
  readonly scale: ScaleChoice;
  /** The figures that no rule claimed, in place of the facts. */
  readonly unclaimed: boolean;
}

/** A release for every input, in input order; one that could not be read has a problem and no facts. */
export async function* releasesOf(inputs: readonly string[], options: ReadOptions, { run, selection }: { readonly run: Run; readonly selection: Selection }): AsyncGenerator<Release> {
  for await (const one of analysed(inputs, options, run)) {
    if ('problem' in one) {
      yield { file: one.file, facts: [], unclaimed: 0, warnings: [], problem: one.problem };
      continue;
    }
    const { analysis } = one;
    const facts: readonly Entry[] = selection.unclaimed ? unclaimedEntries(analysis) : select(analysis.facts, selection);
    yield { ...about(analysis.document, run.ui), ...regionOf(analysis.facts), facts, unclaimed: analysis.unclaimed.length };
  }
}

function select(facts: readonly Fact[], { repeats, sure, scale }: Selection): readonly Fact[] {
  const kept = facts.filter((fact) => (repeats || fact.same_as === undefined) && !(sure && fact.check !== undefined));
  return scale === 'base' ? kept : kept.map((fact) => scaleFact(fact, scale));
}

function about({ file, title, published, encoding, warnings }: Document, ui: Ui): Omit<Release, 'facts' | 'unclaimed'> {
  return {
    file,
    encoding,
    warnings: warnings.map((warning) => wordsIn(ui, warning)),
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
function unclaimedEntries({ document, sentences, unclaimed }: Analysis): readonly Entry[] {
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
