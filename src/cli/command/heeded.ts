/** Which of the options that all commands share a command heeds: those of its inputs, of its output, of how it runs. */
import type { Options } from './options.js';

export type SharedOption = Exclude<keyof Options, 'color' | 'quiet'>;

/** Where rules come from. */
export const RULES = ['rules', 'builtin'] as const;
/** What is read, and how. */
export const INPUTS = ['published', 'encoding', 'filesFrom', 'manifest', 'selector', 'maxBytes', 'ignore', ...RULES] as const;
/** What facts become by the user's own files, and what is said of it all at the end. */
export const FACTS = [...INPUTS, 'aliases', 'corrections', 'stats'] as const;
/** Ways to be done sooner. */
export const SOONER = ['jobs', 'cache'] as const;
/** A table, and where it goes. */
export const TABLE = ['format', 'output', 'header', 'excel'] as const;

/** Options that stand with every command: how it speaks, and which configuration it reads. */
const ALWAYS: ReadonlySet<string> = new Set(['ui', 'color', 'quiet', 'config']);
const NEGATED: ReadonlySet<string> = new Set(['builtin', 'ignore']);

/**
 * Those of the given options, as they are written, that mean nothing to a command that takes these and has some of its own.
 *
 *     scale, cache given to one that takes cache   →   --scale
 */
export function idleOptions(given: Readonly<Record<string, unknown>>, takes: readonly string[] | 'all', own: ReadonlySet<string>): string[] {
  if (takes === 'all') return [];
  const idle = Object.keys(given).filter((key) => !ALWAYS.has(key) && !own.has(key) && !takes.includes(key));
  return idle.map((key) => `--${NEGATED.has(key) ? 'no-' : ''}${key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`);
}
