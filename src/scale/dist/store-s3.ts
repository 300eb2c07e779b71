/** A bucket of an S3-compatible service as a store, by conditional puts. */
import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { signed, type Credentials } from './sign.js';
import type { Store } from './store.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Tries of a request that the service was too busy for, or that lost a race (409). */
const TRIES = 5;

/**
 * `s3://bucket/prefix`, with AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN and AWS_REGION, and AWS_ENDPOINT_URL
 * for a service that is not Amazon's. The service must honour `If-None-Match: *` (412 where something is there).
 */
export function s3Store(address: string, env: Env): Store {
  const [bucket = '', ...rest] = address.slice('s3://'.length).split('/');
  const prefix = rest.filter((part) => part !== '').map((part) => `${part}/`).join('');
  const region = env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1';
  const base = `${(env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL'] ?? `https://s3.${region}.amazonaws.com`).replace(/\/$/, '')}/${bucket}`;
  const credentials = credentialsIn(env, region);
  const ask = (url: string, request: Asked): Promise<Response> => send(new URL(url), request, credentials);
  const urlOf = (key: string): string => `${base}/${(prefix + key).split('/').map(encodeURIComponent).join('/')}`;
  return {
    async putIfAbsent(key, bytes) {
      const { status } = await ask(urlOf(key), { method: 'PUT', body: bytes, headers: { 'if-none-match': '*' }, fine: [412] });
      return status === 412 ? 'there' : 'put';
    },
    async get(key, range) {
      const response = await ask(urlOf(key), { method: 'GET', fine: [404], ...(range !== undefined && { headers: { range: `bytes=${range.from}-${range.to - 1}` } }) });
      return response.status === 404 ? undefined : new Uint8Array(await response.arrayBuffer());
    },
    async size(key) {
      const { status, headers } = await ask(urlOf(key), { method: 'HEAD', fine: [404] });
      return status === 404 ? undefined : Number(headers.get('content-length'));
    },
    async list(folder) {
      const keys: string[] = [];
      for (let token = ''; ; ) {
        const query = new URLSearchParams({ 'list-type': '2', prefix: `${prefix}${folder}/`, ...(token !== '' && { 'continuation-token': token }) });
        const xml = await (await ask(`${base}?${query.toString().replaceAll('+', '%20')}`, { method: 'GET' })).text();
        keys.push(...[...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => plain(key).slice(prefix.length)));
        token = plain(/<NextContinuationToken>([^<]*)</.exec(xml)?.[1] ?? '');
        if (token === '') return keys.sort();
      }
    },
  };
}

function credentialsIn(env: Env, region: string): Credentials {
  const [key, secret, session] = [env['AWS_ACCESS_KEY_ID'], env['AWS_SECRET_ACCESS_KEY'], env['AWS_SESSION_TOKEN']];
  if (key === undefined || secret === undefined) throw new Error('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set');
  return { key, secret, region, ...(session !== undefined && { session }) };
}

interface Asked {
  readonly method: string;
  readonly body?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Answers that are no failure. */
  readonly fine?: readonly number[];
}

async function send(url: URL, { method, body, headers = {}, fine = [] }: Asked, credentials: Credentials): Promise<Response> {
  for (let left = TRIES; ; left--) {
    const hash = createHash('sha256').update(body ?? '').digest('hex');
    const signature = signed({ method, url, headers, hash, now: new Date() }, credentials);
    const response = await fetch(url, { method, headers: signature, ...(body !== undefined && { body: Buffer.from(body) }) });
    const { ok, status } = response;
    if (ok || fine.includes(status)) return response;
    const mayPass = status === 409 || status === 429 || status >= 500;
    if (left === 1 || !mayPass) throw new Error(`${method} ${url.pathname}: ${status} ${await response.text()}`);
    await setTimeout(100 * 2 ** (TRIES - left));
  }
}

function plain(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}
