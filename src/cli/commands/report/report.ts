/** `extract report`: the releases as a page to read, or as a folder of pages where they are many. */
import { basename } from 'node:path';
import { bytesIn } from '../../../config/choices.js';
import type { ExitCode } from '../../../errors.js';
import { chartsOf, type Charts } from '../../../report/charts.js';
import { createDraft, roughBytes, type Counts, type Draft } from '../../../report/draft.js';
import { pageOf, type Assets } from '../../../report/page.js';
import { createExtractor, type Analysis } from '../../../index.js';
import type { Fact } from '../../../types.js';
import type { Analysed } from '../../input/analysed.js';
import type { Context } from '../../command/context.js';
import { gather, type Gathering } from '../../input/gather.js';
import { sayIn, type SayOf } from '../../terminal/messages.js';
import { writeOut } from '../../output/write.js';
import { usageError } from '../../terminal/usage.js';
import { loadAssets } from './assets.js';
import { pageFolder, pageName, type PageFolder } from './folder.js';
import { MESSAGES } from './messages.js';

export async function reportCommand(paths: readonly string[], context: Context): Promise<ExitCode> {
  return (await makeReport(paths, context)).gathering.close();
}

/** A report that is written. */
export interface Made {
  /** What it was made of, to be closed by the caller. */
  readonly gathering: Gathering<Analysis>;
  /** Leads to the place of a fact, as seen from the report's own folder. */
  readonly href: (id: string) => string;
}

/** Writes the report to the output that the options name; `seen` is told of every input on the way. */
export async function makeReport(paths: readonly string[], context: Context, seen: (one: Analysed<Analysis>) => void = () => {}): Promise<Made> {
  const { io, options, own, reporter } = context;
  const say = sayIn(context.ui, MESSAGES);
  const path = options.output === '-' ? undefined : options.output;
  if (path === undefined && io.tty.stdout) throw usageError(say('terminal'));
  if (path !== undefined && !/\.html?$/iu.test(path)) throw usageError(say('ending', { name: path }));
  const size = own.text('pageSize');
  const limit = size === undefined ? STANDARD_PAGE : bytesIn(size);
  if (limit === undefined) throw usageError(say('size', { name: size ?? '' }));
  // The page tells where slots come from: it needs more of an analysis than other commands.
  const extractor = await createExtractor({ rules: options.rules, builtin: options.builtin });
  const gathering = await gather(paths, { ...context, createExtractor: async () => extractor }, { detail: 'all' });
  const rules = new Map(extractor.rules.map(({ id, about }) => [id, about]));
  const folder = pageFolder(folderOf(path ?? ''), context);
  const report: Report = { context, say, gathering, rules, assets: await loadAssets(), path, folder, limit: path === undefined ? Infinity : limit, seen };
  const { pages, href } = await writePages(report).finally(folder.abandon);
  if (pages > 1 && path !== undefined) await reporter.line(say('pages', { n: pages, folder: folderOf(path) }));
  return { gathering, href };
}

const STANDARD_PAGE = 10 * 1024 * 1024;

interface Report {
  readonly context: Context;
  readonly say: SayOf<typeof MESSAGES>;
  readonly gathering: Gathering<Analysis>;
  readonly rules: ReadonlyMap<string, string>;
  readonly assets: Assets;
  readonly path: string | undefined;
  readonly folder: PageFolder;
  readonly limit: number;
  readonly seen: (one: Analysed<Analysis>) => void;
}

/** A page that stands in the folder. */
interface Written {
  readonly counts: Counts;
  readonly from: string;
  readonly to: string;
}

/** Writes pages as they fill, the first only when there is a second or it is all; their number and the place of each fact come back. */
async function writePages(report: Report): Promise<{ readonly pages: number; readonly href: (id: string) => string }> {
  const facts: Fact[] = [];
  const pageOfFact = new Map<string, number>();
  const written: Written[] = [];
  let held: { readonly draft: Draft; readonly files: readonly string[] } | undefined;
  for await (const page of filled(report)) {
    if (held !== undefined) written.push(await writeInFolder(held, written.length + 1, report));
    for (const fact of page.facts) {
      facts.push(fact);
      pageOfFact.set(fact.id, written.length + 1);
    }
    held = page;
  }
  const draft = held?.draft ?? createDraft();
  const { aliases } = report.gathering;
  const href = (id: string): string => `${written.length === 0 ? encodeURIComponent(basename(report.path ?? '')) : hrefOf(report.path ?? '', pageOfFact.get(id) ?? 1)}#${id}`;
  const charts = chartsOf(facts, {
    ...(aliases !== undefined && { aliases }),
    href: (id) => (written.length === 0 ? `#${id}` : href(id)),
    budget: Math.min(MOST_CHARTS, Math.max(LEAST_CHARTS, CHART_BYTES_A_FACT * facts.length)),
  });
  if (written.length === 0) {
    await write(draft.content({ ui: report.context.ui, charts, rules: report.rules }), report.path, report);
    return { pages: 1, href };
  }
  if (held !== undefined) written.push(await writeInFolder(held, written.length + 1, report));
  await writeIndex(written, charts, report);
  return { pages: written.length, href };
}

/** Bytes of charts: few releases have some, many have no more than one looks through. */
const LEAST_CHARTS = 8_000;
const MOST_CHARTS = 200_000;
const CHART_BYTES_A_FACT = 60;
const NO_CHARTS: Charts = { drawn: [], left: 0 };

interface Page {
  readonly draft: Draft;
  readonly files: readonly string[];
}

/** Pages full of releases; what the charts need of their facts beside them. */
async function* filled({ gathering, limit, context, seen }: Report): AsyncGenerator<Page & { readonly facts: readonly Fact[] }> {
  let [draft, files, facts]: [Draft, string[], Fact[]] = [createDraft(), [], []];
  for await (const one of gathering.releases) {
    context.io.signal?.throwIfAborted();
    seen(one);
    if (!('analysis' in one)) continue;
    if (files.length > 0 && draft.bytes() + roughBytes(one.analysis) > limit) {
      yield { draft, files, facts };
      [draft, files, facts] = [createDraft(), [], []];
    }
    draft.add(one.analysis);
    files.push(one.file);
    for (const fact of one.analysis.facts) facts.push({ ...fact, quote: '', sentence: '' });
  }
  if (files.length > 0) yield { draft, files, facts };
}

async function writeInFolder({ draft, files }: Page, number: number, { context, rules, assets, folder }: Report): Promise<Written> {
  await folder.write(number, pageOf(draft.content({ ui: context.ui, charts: NO_CHARTS, rules }), assets));
  return { counts: draft.counts(), from: files[0] ?? '', to: files.at(-1) ?? '' };
}

async function writeIndex(written: readonly Written[], charts: Charts, report: Report): Promise<void> {
  const path = report.path ?? '';
  const sum = (key: keyof Counts): number => written.reduce((total, { counts }) => total + counts[key], 0);
  const pages = written.map(({ counts, from, to }, index) => ({ href: hrefOf(path, index + 1), label: report.say('page', { n: index + 1, from, to, facts: counts.facts }) }));
  const content = createDraft().content({ ui: report.context.ui, charts, rules: report.rules });
  await write({ ...content, pages, counts: { releases: sum('releases'), facts: sum('facts'), check: sum('check'), unclaimed: sum('unclaimed') } }, path, report);
  // Names are given last: that needs no room on a disk that may be full.
  await report.folder.settle();
}

async function write(content: Parameters<typeof pageOf>[0], path: string | undefined, { context: { io, say }, assets }: Report): Promise<void> {
  await writeOut(pieces(pageOf(content, assets)), path, { io, say });
}

async function* pieces(parts: Iterable<string>): AsyncGenerator<string> {
  yield* parts;
}

/** `a/report.html` → `a/report`. */
function folderOf(path: string): string {
  return path.replace(/\.html?$/iu, '');
}

/** The page as the index links to it. */
function hrefOf(path: string, number: number): string {
  return `${encodeURIComponent(basename(folderOf(path)))}/${pageName(number)}`;
}
