/** `extract check`: rules validated, their tests and the fixtures run. */
import type { ExitCode } from '../errors.js';
import type { Context } from './context.js';

export async function checkCommand(_targets: readonly string[], _context: Context): Promise<ExitCode> {
  throw new Error('this build has no checker');
}
