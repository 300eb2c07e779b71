/** `extract dist STEP`. */
import type { ExitCode } from '../../../errors.js';
import type { Context } from '../../command/context.js';
import { usageError } from '../../terminal/usage.js';
import { setUp, type Dist } from './setup.js';

type Step = (names: readonly string[], dist: Dist) => Promise<ExitCode>;

const STEPS: Readonly<Record<string, () => Promise<Step>>> = {
  plan: async () => (await import('./plan.js')).planStep,
  work: async () => (await import('./work.js')).workStep,
  status: async () => (await import('./status.js')).statusStep,
  retry: async () => (await import('./retry.js')).retryStep,
  commit: async () => (await import('./commit.js')).commitStep,
};

export async function distCommand([step = '', ...names]: readonly string[], context: Context): Promise<ExitCode> {
  const load = Object.hasOwn(STEPS, step) ? STEPS[step] : undefined;
  const dist = await setUp(context);
  if (load === undefined) throw usageError(dist.words('noStep', { name: step }));
  return (await load())(names, dist);
}
