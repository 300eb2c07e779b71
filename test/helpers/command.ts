/** A command line run with the real rules, its messages in Chinese. */
import { run } from '../../src/cli/main.js';
import { builtin } from './pipeline.js';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function extract(...argv: readonly string[]): Promise<Outcome> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const out = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    write: async (chunk: string | Uint8Array): Promise<void> => {
      out[name] += typeof chunk === 'string' ? chunk : decoder.decode(chunk);
    },
  });
  const io = { stdout: sink('stdout'), stderr: sink('stderr'), stdin: async () => new Uint8Array(), tty: { stdin: false, stdout: false, stderr: false }, env: {} };
  const code = await run([...argv, '--ui', 'zh'], io, async () => builtin);
  return { code, ...out };
}
