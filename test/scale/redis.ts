/** A redis-server of the test's own, on a free port. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ended, newFolder, removeFolder, until } from './helpers.js';

export const hasRedis = spawnSync('redis-server', ['--version']).error === undefined;
export const hasOpenssl = spawnSync('openssl', ['version']).error === undefined;

export interface Redis {
  readonly url: string;
  /** The authority that signed its certificate, where it speaks TLS. */
  readonly ca: string;
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again with what it had written down. */
  readonly restart: () => Promise<void>;
  readonly flush: () => void;
  readonly stop: () => Promise<void>;
}

export async function startRedis({ password, tls = false }: { readonly password?: string; readonly tls?: boolean } = {}): Promise<Redis> {
  const port = await freePort();
  const folder = newFolder();
  const secret = password === undefined ? [] : ['--requirepass', password];
  const ca = join(folder, 'cert.pem');
  const listen = tls ? ['--port', '0', '--tls-port', String(port), ...certify(folder, ca), '--tls-auth-clients', 'no'] : ['--port', String(port)];
  const trust = tls ? ['--tls', '--cacert', ca] : [];
  const login = password === undefined ? [] : ['--no-auth-warning', '-a', password];
  const ask = (...words: readonly string[]): string => spawnSync('redis-cli', ['-h', '127.0.0.1', '-p', String(port), ...trust, ...login, ...words], { encoding: 'utf8' }).stdout;
  let server: ChildProcess;
  const launch = async (): Promise<void> => {
    server = spawn('redis-server', ['--bind', '127.0.0.1', ...listen, '--dir', folder, '--appendonly', 'yes', '--appendfsync', 'always', '--save', '', '--maxmemory-policy', 'noeviction', ...secret], { stdio: 'ignore' });
    await until('redis answers', () => ask('PING').startsWith('PONG'));
  };
  const kill = async (): Promise<void> => {
    server.kill('SIGKILL');
    await ended(server);
  };
  await launch();
  return {
    url: `${tls ? 'rediss' : 'redis'}://${password === undefined ? '' : `:${password}@`}127.0.0.1:${port}`,
    ca,
    kill,
    restart: launch,
    flush: () => void ask('FLUSHALL'),
    async stop() {
      await kill();
      removeFolder(folder);
    },
  };
}

/** A certificate that vouches for itself, for a day; the options by which Redis shows it. */
function certify(folder: string, cert: string): readonly string[] {
  const key = join(folder, 'key.pem');
  spawnSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert]);
  return ['--tls-cert-file', cert, '--tls-key-file', key, '--tls-ca-cert-file', cert];
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
