/** Options of the main command that another one, or a format, leaves without effect: named, so that nobody waits for what they do. */
import type { Context } from '../../command/context.js';
import type { Options } from '../../command/options.js';
import type { Plan } from './plan.js';

type Key = keyof Options;

/** Only a list of inputs is made. */
const DRY: readonly Key[] = [
  'format', 'output', 'excel', 'report', 'columns', 'header', 'scale', 'jobs', 'cache', 'repeats', 'wide', 'targets',
  'sure', 'unclaimed', 'aliases', 'corrections', 'stats',
];
/** Figures that no rule claimed are no facts. */
const FIGURES: readonly Key[] = ['repeats', 'scale', 'sure', 'aliases', 'corrections'];

/** The line of `--wide`, of `--dry-run` and of the plain table; undefined where every option does something. */
export function idleLine({ given, options, say }: Pick<Context, 'given' | 'options' | 'say'>, format: Plan['format'] | undefined): string | undefined {
  const of = (keys: readonly Key[], other: string): string | undefined => {
    const idle = keys.filter((key) => given[key] !== undefined).map((key) => `--${key}`);
    return idle.length === 0 ? undefined : say('note.beside', { names: idle.join(', '), other });
  };
  if (options.dryRun) return of(DRY, '--dry-run');
  if (options.wide) return of(['repeats'], '--wide');
  if (given['targets'] !== undefined) return say('note.without', { names: '--targets', other: '--wide' });
  if (options.unclaimed) return of(FIGURES, '--unclaimed');
  return format === undefined ? undefined : of(IDLE_IN[format] ?? [], `-f ${format}`);
}

/** What a format has its own way of: all columns, keys and codes of the record. */
const IDLE_IN: Readonly<Partial<Record<Plan['format'], readonly Key[]>>> = {
  json: ['header'],
  jsonl: ['header'],
  yaml: ['header'],
  sqlite: ['columns', 'header'],
  table: ['columns', 'header'],
};
