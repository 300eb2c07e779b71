/** `extract PATHS -o facts.csv --report page.html`: a table and the page that its rows link to, of one reading of the inputs. */
import { dirname, relative, resolve } from 'node:path';
import type { ExitCode } from '../../../errors.js';
import { foundIn, releaseOf, type Selection } from '../../../scale/found.js';
import type { Format } from '../../../write/index.js';
import { linkColumn } from '../../../write/spreadsheet.js';
import type { Release, WriteOptions, Writer } from '../../../write/writer.js';
import type { Context } from '../../command/context.js';
import { writeOut } from '../../output/write.js';
import { makeReport } from '../report/report.js';
import type { Plan } from './plan.js';
import { unreadRelease } from './releases.js';

interface Parts {
  readonly plan: Plan;
  readonly writer: Writer;
  readonly write: WriteOptions;
  readonly selection: Selection;
  /** The file of the page. */
  readonly report: string;
}

const SHEETS: ReadonlySet<Format> = new Set(['csv', 'tsv', 'xlsx']);

/** Writes the page, then the table: where a row leads to is known once all pages are full, so the facts are held till then. */
export async function extractAndReport(paths: readonly string[], { plan, writer, write, selection, report }: Parts, context: Context): Promise<ExitCode> {
  const { io, say, options, reporter } = context;
  const idle = [typeof options.jobs === 'number' && options.jobs > 1 ? '--jobs' : '', options.cache === undefined ? '' : '--cache'].filter((name) => name !== '');
  if (idle.length > 0) await reporter.line(say('note.reportAlone', { names: idle.join(', ') }));
  const releases: Release[] = [];
  const made = await makeReport(paths, { ...context, options: { ...options, output: report } }, (one) => {
    releases.push('problem' in one ? unreadRelease(one.file, one.problem) : releaseOf(foundIn(one.analysis, selection.unclaimed), selection));
  });
  const folder = relative(dirname(resolve(plan.path ?? 'x')), dirname(resolve(report))).replaceAll('\\', '/');
  const link = linkColumn((id) => `${folder === '' ? '' : `${folder}/`}${made.href(id)}`);
  const columns = SHEETS.has(plan.format) ? [...write.columns, link] : write.columns;
  const { tally, close } = made.gathering;
  await writeOut(writer.write(inOrder(releases), { ...write, columns }), plan.path, { io, say, keep: () => tally.read > 0 || tally.unread === 0 });
  return close();
}

async function* inOrder(releases: readonly Release[]): AsyncGenerator<Release> {
  yield* releases;
}
