/** A redis-server of the test's own, on a free port. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { ended, newFolder, removeFolder, until } from './helpers.js';

export const hasRedis = spawnSync('redis-server', ['--version']).error === undefined;

export interface Redis {
  readonly url: string;
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again with what it had written down. */
  readonly restart: () => Promise<void>;
  readonly flush: () => void;
  readonly stop: () => Promise<void>;
}

export async function startRedis({ password, more = [] }: { readonly password?: string; readonly more?: readonly string[] } = {}): Promise<Redis> {
  const port = await freePort();
  const folder = newFolder();
  const secret = password === undefined ? [] : ['--requirepass', password];
  const login = password === undefined ? [] : ['--no-auth-warning', '-a', password];
  const ask = (...words: readonly string[]): string => spawnSync('redis-cli', ['-h', '127.0.0.1', '-p', String(port), ...login, ...words], { encoding: 'utf8' }).stdout;
  let server: ChildProcess;
  const launch = async (): Promise<void> => {
    server = spawn('redis-server', ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--appendonly', 'yes', '--appendfsync', 'always', '--save', '', '--maxmemory-policy', 'noeviction', ...secret, ...more], { stdio: 'ignore' });
    await until('redis answers', () => ask('PING').startsWith('PONG'));
  };
  const kill = async (): Promise<void> => {
    server.kill('SIGKILL');
    await ended(server);
  };
  await launch();
  return {
    url: `redis://${password === undefined ? '' : `:${password}@`}127.0.0.1:${port}`,
    kill,
    restart: launch,
    flush: () => void ask('FLUSHALL'),
    async stop() {
      await kill();
      removeFolder(folder);
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
