/** `extract series`: one metric over releases, places and times. */
import type { ExitCode } from '../../../errors.js';
import { chartFile } from '../../../series/chart.js';
import { panelsOf } from '../../../series/panel.js';
import { nearestKeys, selectFacts } from '../../../series/select.js';
import { buildSeries, type Series } from '../../../series/series.js';
import { seriesSheet, seriesView } from '../../../series/table.js';
import type { Fact } from '../../../types.js';
import type { Context } from '../../command/context.js';
import { factsOf, gather, wanted } from '../../input/gather.js';
import { sayIn, type SayOf } from '../../terminal/messages.js';
import { writeOut } from '../../output/write.js';
import { formatFor, writeTable } from '../../output/sheets.js';
import { usageError } from '../../terminal/usage.js';
import { MESSAGES } from './messages.js';

type Say = SayOf<typeof MESSAGES>;

export async function seriesCommand(paths: readonly string[], context: Context): Promise<ExitCode> {
  const { own, options, reporter } = context;
  const say = sayIn(context.ui, MESSAGES);
  const metrics = own.list('metric');
  if (metrics.length === 0) throw usageError(say('noMetric'));
  if (options.scale === 'printed') throw usageError(say('printed'));
  const drawn = isSvg(options.output) ? options.output : undefined;
  const format = drawn === undefined ? formatFor(context) : undefined;
  const gathering = await gather(paths, context);
  const facts = wanted(await factsOf(gathering), options);
  const place = own.text('place');
  const { aliases } = gathering;
  const query = { metrics, like: own.flag('like'), targets: options.targets, ...(place !== undefined && { place }), ...(aliases !== undefined && { aliases }) };
  const series = buildSeries(selectFacts(facts, query), aliases);
  if (!query.like) await reportMissing(metrics, { facts, series, say, context, known: aliases?.entries.flatMap(({ key, names }) => [key, ...names]) ?? [] });
  if (drawn === undefined) await writeTable([format === 'table' ? seriesView(series) : seriesSheet(series, { chinese: options.header === 'zh', scale: options.scale })], context);
  for (const file of new Set([drawn, own.text('chart')])) if (file !== undefined) await draw(series, file, { context, say });
  const points = series.flatMap((one) => one.points);
  const noted = (name: (typeof points)[number]['note']) => points.filter(({ note }) => note === name).length;
  await reporter.line(say('sum', { series: series.length, points: points.length, revised: noted('revised'), conflict: noted('conflict') }));
  return gathering.close();
}

function isSvg(path: string | undefined): boolean {
  return path !== undefined && /\.svg$/i.test(path);
}

async function draw(series: readonly Series[], file: string, { context: { io, say: common, reporter }, say }: { context: Context; say: Say }): Promise<void> {
  const panels = panelsOf(series);
  if (panels.length === 0) return reporter.line(say('noChart', { file }));
  await writeOut(single(chartFile(panels)), file, { io, say: common });
}

async function* single(text: string): AsyncGenerator<string> {
  yield text;
}

interface Found {
  readonly facts: readonly Fact[];
  readonly series: readonly Series[];
  readonly known: readonly string[];
  readonly say: Say;
  readonly context: Context;
}

/** Names that no fact has, with the nearest ones: a series that is empty by a slip of the pen is no answer. */
async function reportMissing(metrics: readonly string[], { facts, series, known, say, context }: Found): Promise<void> {
  const { metricKey } = await import('../../../facts/key.js');
  const found = new Set(series.map(({ key }) => key));
  for (const name of metrics) {
    if (found.has(metricKey(name)) || (found.size > 0 && known.includes(name))) continue;
    const near = nearestKeys(name, facts.map(({ metric_key: key }) => key));
    await context.reporter.line(near.length === 0 ? say('none', { name }) : say('near', { name, near: near.join('、') }));
  }
}
