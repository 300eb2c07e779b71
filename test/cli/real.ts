/** Runs a command line in this process with the real extractor, its output gathered. */
import type { Io } from '../../src/cli/terminal/io.js';
import { run } from '../../src/cli/main.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function real(argv: readonly string[], { env = {}, stdin = '', cwd }: { readonly env?: Readonly<Record<string, string>>; readonly stdin?: string; readonly cwd?: string } = {}): Promise<Ran> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let [stdout, stderr] = ['', ''];
  const gather = (add: (text: string) => void): Io['stdout'] => ({ write: async (chunk) => add(typeof chunk === 'string' ? chunk : decoder.decode(chunk)) });
  const code = await run(argv, {
    stdout: gather((text) => { stdout += text; }),
    stderr: gather((text) => { stderr += text; }),
    stdin: async () => new TextEncoder().encode(stdin),
    tty: { stdin: false, stdout: false, stderr: false },
    env,
    ...(cwd !== undefined && { cwd }),
  });
  return { code, stdout, stderr };
}
