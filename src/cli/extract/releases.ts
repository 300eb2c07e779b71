/** The inputs read and analysed one after the other, counted on the way to the writer. */
import { placesOf } from '../../text/place.js';
import { toSource } from '../../text/map.js';
import { nearestWord } from '../../text/nearest.js';
import type { Document, Fact, ReadOptions } from '../../types.js';
import type { ScaleChoice } from '../../write/scale.js';
import { scaleFact } from '../../write/scale.js';
import type { Entry, Release } from '../../write/writer.js';
import type { Analysis, Extractor } from '../engine.js';
import { codeOf } from '../io.js';
import type { Say } from '../messages.js';
import { COMMANDS } from '../commands.js';
import type { Reporter, Tally } from '../report.js';

/** Which of the facts go out, and how they look. */
export interface Selection {
  readonly repeats: boolean;
  readonly sure: boolean;
  readonly scale: ScaleChoice;
  /** The figures that no rule claimed, in place of the facts. */
  readonly unclaimed: boolean;
}

export interface Run {
  readonly extractor: Extractor;
  readonly reporter: Reporter;
  readonly say: Say;
  readonly tally: Tally;
  readonly selection: Selection;
  readonly signal?: AbortSignal;
}

/**
 * A release for every input, in input order. What cannot be read is reported at once and comes as a
 * release with a problem and no facts; one document is held at a time.
 */
export async function* releasesOf(inputs: readonly string[], options: ReadOptions, run: Run): AsyncGenerator<Release> {
  for await (const result of run.extractor.read(inputs, options)) {
    run.signal?.throwIfAborted();
    if ('problem' in result) {
      run.tally.unread++;
      const { problem } = result;
      await run.reporter.problem(problem, commandHint(problem.file, problem.code, run.say));
      yield { file: problem.file, facts: [], unclaimed: 0, warnings: [], problem: problem.message };
      continue;
    }
    yield await releaseOf(result.document, run);
  }
}

async function releaseOf(document: Document, run: Run): Promise<Release> {
  const { tally, reporter, selection } = run;
  let analysis: Analysis;
  try {
    analysis = run.extractor.analyse(document);
  } catch (error) {
    tally.defects++;
    tally.unread++;
    await reporter.defectIn(document.file, error);
    return { file: document.file, facts: [], unclaimed: 0, warnings: [], problem: run.say('bug.what', { what: codeOf(error) ?? '' }) };
  }
  for (const warning of document.warnings) await reporter.line(`${document.file}: ${warning}`);
  count(analysis, tally);
  const facts: readonly Entry[] = selection.unclaimed ? unclaimedEntries(analysis) : select(analysis.facts, selection);
  return { ...about(analysis.document), ...regionOf(analysis.facts), facts, unclaimed: analysis.unclaimed.length };
}

function count({ facts, unclaimed }: Analysis, tally: Tally): void {
  tally.read++;
  if (facts.length === 0) tally.empty++;
  tally.unclaimed += unclaimed.length;
  for (const fact of facts) {
    if (fact.same_as !== undefined) tally.repeats++;
    else tally.facts++;
    if (fact.same_as === undefined && fact.check !== undefined) tally.toCheck++;
  }
}

function select(facts: readonly Fact[], { repeats, sure, scale }: Selection): readonly Fact[] {
  const kept = facts.filter((fact) => (repeats || fact.same_as === undefined) && !(sure && fact.check !== undefined));
  return scale === 'base' ? kept : kept.map((fact) => scaleFact(fact, scale));
}

function about({ file, title, published, encoding, warnings }: Document): Omit<Release, 'facts' | 'unclaimed'> {
  return {
    file,
    encoding,
    warnings,
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

/** `extract chekc` is read as a path: say what was probably meant. */
function commandHint(file: string, code: string, say: Say): string | undefined {
  if (code !== 'NOT_FOUND' || /[./\\]/.test(file)) return undefined;
  const name = nearestWord(file, COMMANDS.map((command) => command.name));
  return name === undefined ? undefined : say('fix.command', { name });
}
