/** What a change of rules does to the facts of the same releases, grouped by rule. */
import { createExtractor, type Extractor, type Fact } from '../../../index.js';
import { worstExit, type ExitCode } from '../../../errors.js';
import type { Document } from '../../../types.js';
import { COLUMNS } from '../../../write/columns.js';
import { recordOf } from '../../../write/rows.js';
import type { Context } from '../../command/context.js';
import { readOptions } from '../../input/inputs.js';
import { sayIn } from '../../terminal/messages.js';
import type { Output, OutputRow } from '../../input/earlier.js';
import { usageError } from '../../terminal/usage.js';
import { compareOutputs, type Change, type Difference } from './compare.js';
import { MESSAGES } from './messages.js';
import { differenceLines } from './print.js';
import { paintFor, writeLines } from './write.js';

/** Each release is read once and held against both sets; one document is in memory at a time. */
export async function diffRules(paths: readonly string[], context: Context): Promise<ExitCode> {
  const { options, own, say, reporter } = context;
  if (paths.length === 0 && options.filesFrom === undefined) throw usageError(say('use.noPaths'));
  const [older, newer] = [await extractorWith(own.list('oldRules'), context), await extractorWith(own.list('newRules'), context)];
  const groups = new Map<string, Group>();
  let [same, unread] = [0, 0];
  for await (const result of newer.read(paths, readOptions(context))) {
    if ('problem' in result) {
      unread++;
      await reporter.problem(result.problem);
      continue;
    }
    const difference = compareOutputs(outputOf(older, result.document), outputOf(newer, result.document));
    same += difference.same;
    group(difference, groups);
  }
  return worstExit([await print(groups, same, context), unread > 0 ? 4 : 0]);
}

/** Rules that are named stand in the place of those of the configuration; `-r` of the command line adds to both sides. */
function extractorWith(named: readonly string[], { options, given }: Context): Promise<Extractor> {
  const more = Array.isArray(given['rules']) ? given['rules'].map(String) : [];
  return createExtractor({ rules: named.length === 0 ? options.rules : [...more, ...named], builtin: options.builtin });
}

interface Group {
  readonly added: OutputRow[];
  readonly gone: OutputRow[];
  readonly changed: Change[];
}

function outputOf(extractor: Extractor, document: Document): Output {
  return outputOfFacts(extractor.extract(document));
}

/** Facts as the rows of an output; what says again what another says is left out. */
export function outputOfFacts(facts: readonly Fact[]): Output {
  return { keys: KEYS, rows: facts.filter(({ same_as }) => same_as === undefined).map(rowOf) };
}

const KEYS: ReadonlySet<string> = new Set(COLUMNS.map(({ key }) => key));

function rowOf(fact: Fact): OutputRow {
  return new Map(Object.entries(recordOf(fact)).map(([key, value]) => [key, String(value)]));
}

/** Rows under the rule that they are of now; what is gone under the rule that it was of. */
function group({ added, gone, changed }: Difference, groups: Map<string, Group>): void {
  const of = (row: OutputRow): Group => {
    const rule = row.get('rule') ?? '';
    const found = groups.get(rule) ?? { added: [], gone: [], changed: [] };
    groups.set(rule, found);
    return found;
  };
  for (const row of added) of(row).added.push(row);
  for (const row of gone) of(row).gone.push(row);
  // That the rules made the difference goes without saying.
  for (const { row, fields } of changed) of(row).changed.push({ row, fields });
}

async function print(groups: ReadonlyMap<string, Group>, same: number, context: Context): Promise<ExitCode> {
  const { ui, reporter } = context;
  const say = sayIn(ui, MESSAGES);
  const paint = paintFor(context);
  const sum = { added: 0, gone: 0, changed: 0 };
  const lines = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([rule, differing]) => {
    const { added, gone, changed } = differing;
    sum.added += added.length;
    sum.gone += gone.length;
    sum.changed += changed.length;
    const head = paint.bold(say('rule', { rule, added: added.length, gone: gone.length, changed: changed.length }));
    return [head, ...differenceLines(differing, { paint, ui }).map((line) => `  ${line}`)];
  });
  await writeLines(lines, context);
  await reporter.line(say('sum', { ...sum, same }));
  return groups.size === 0 ? 0 : 1;
}
