/** The user's own files that change facts: corrections, and names that are one. */
import type { Corrector, Misfit } from '../../corrections/apply.js';
import { ExtractError } from '../../errors.js';
import type { Aliases } from '../../names/aliases.js';
import type { Fact } from '../../types.js';
import type { Context } from '../command/context.js';
import { textOf } from './files.js';
import { columnOf } from '../../write/columns.js';
import type { Say, Ui } from '../terminal/messages.js';
import type { Reporter } from '../terminal/reporter.js';

export interface Amendments {
  /** False where the user has no such files. */
  readonly amends: boolean;
  readonly aliases?: Aliases;
  /** The facts of one file, amended. */
  readonly amend: (facts: readonly Fact[], file: string) => readonly Fact[];
  /** Says at the end of a run what was corrected, and which corrections no longer fit. */
  readonly report: (reporter: Reporter) => Promise<void>;
}

/** What the files that the options name make of facts; nothing where they name none. */
export async function loadAmendments({ options, say, reporter, ui }: Pick<Context, 'options' | 'say' | 'reporter' | 'ui'>): Promise<Amendments> {
  const aliases = options.aliases === undefined ? undefined : await aliasesIn(options.aliases, say);
  const corrector = options.corrections === undefined ? undefined : await correctorOf(options.corrections, say, reporter);
  const seen = new Set<string>();
  return {
    amends: aliases !== undefined || corrector !== undefined,
    ...(aliases !== undefined && { aliases: aliases.aliases }),
    amend(facts, file) {
      seen.add(file);
      const corrected = corrector === undefined ? facts : corrector.amend(facts);
      return aliases === undefined ? corrected : aliases.amend(corrected);
    },
    report: async (to) => {
      if (corrector !== undefined && options.corrections !== undefined) await reportCorrections(corrector, { file: options.corrections, seen, say, ui, to });
    },
  };
}

async function aliasesIn(file: string, say: Say): Promise<{ readonly aliases: Aliases; readonly amend: (facts: readonly Fact[]) => readonly Fact[] }> {
  const { readAliases, withAliases } = await import('../../names/aliases.js');
  const { loadYamlParser } = await import('../../yaml/yaml.js');
  const aliases = readAliases({ file, text: await textOf(file, say) }, await loadYamlParser());
  return { aliases, amend: (facts) => withAliases(facts, aliases) };
}

async function correctorOf(file: string, say: Say, reporter: Reporter): Promise<Corrector> {
  const { readCorrections } = await import('../../corrections/read.js');
  const { createCorrector } = await import('../../corrections/apply.js');
  const { corrections, unknown, hasIds } = readCorrections(await textOf(file, say));
  if (!hasIds) throw new ExtractError([{ code: 'MISSING_KEY', file, line: 1, message: say('fix.noIds'), help: say('fix.noIdsHelp') }]);
  if (unknown.length > 0) await reporter.line(`${file}: ${say('fix.columns', { names: unknown.join(', ') })}`);
  return createCorrector(corrections);
}

/** More lines than these say no more than their number. */
const MOST_LISTED = 20;

async function reportCorrections(corrector: Corrector, { file, seen, say, ui, to }: { file: string; seen: ReadonlySet<string>; say: Say; ui: Ui; to: Reporter }): Promise<void> {
  const misfits = corrector.misfits((name) => seen.has(name));
  for (const misfit of misfits.slice(0, MOST_LISTED)) await to.line(`${file}:${misfit.correction.row}: ${misfitText(misfit, say, ui)}`);
  if (misfits.length > MOST_LISTED) await to.line(`${file}: ${say('fix.more', { n: misfits.length - MOST_LISTED })}`);
  const { changed, dropped } = corrector.counts();
  await to.line(say('fix.sum', { changed, dropped, unfit: misfits.length }));
}

function misfitText({ correction: { id, text }, why, key = '', cell = '' }: Misfit, say: Say, ui: Ui): string {
  if (why === 'gone') return say('fix.gone', { id });
  if (why === 'other') return say('fix.other', { id, before: text ?? '', now: cell });
  return say('fix.bad', { id, key: ui === 'zh' ? (columnOf(key)?.zh ?? key) : key, cell });
}
