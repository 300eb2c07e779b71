/** Colour on or off, stream by stream. The only room that knows chalk. */
import { Chalk } from 'chalk';
import type { Paint } from '../../write/writer.js';
import type { Io } from './io.js';

/**
 * The painter for a stream: `--color` first, then NO_COLOR and FORCE_COLOR, then whether the stream
 * is a terminal. chalk itself takes no notice of NO_COLOR.
 */
export function painterFor(stream: 'stdout' | 'stderr', io: Io, choice: 'auto' | 'always' | 'never'): Paint {
  const chalk = new Chalk({ level: colourWanted(io, choice, io.tty[stream]) ? 1 : 0 });
  // Red for a rise and green for a fall, as Chinese readers expect.
  return { bold: chalk.bold, dim: chalk.dim, warn: chalk.yellow, up: chalk.red, down: chalk.green };
}

/** Whether to colour. Source: no-color.org (any non-empty value), force-color.org. */
export function colourWanted(io: Io, choice: 'auto' | 'always' | 'never', tty: boolean): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = io.env;
  if (no !== undefined && no !== '') return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return tty && term !== 'dumb';
}
