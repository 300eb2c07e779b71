/** Requests signed for S3-compatible services. Source: AWS Signature Version 4. */
import { createHash, createHmac } from 'node:crypto';

export interface Credentials {
  readonly key: string;
  readonly secret: string;
  readonly session?: string;
  readonly region: string;
}

export interface Unsigned {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of the body, in hex. */
  readonly hash: string;
  readonly now: Date;
}

/** The headers of the request with its signature. */
export function signed({ method, url, headers, hash, now }: Unsigned, { key, secret, session, region }: Credentials): Record<string, string> {
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = time.slice(0, 8);
  const all: Record<string, string> = {
    ...headers,
    host: url.host,
    'x-amz-content-sha256': hash,
    'x-amz-date': time,
    ...(session !== undefined && { 'x-amz-security-token': session }),
  };
  const names = Object.keys(all).sort();
  const query = [...url.searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).sort().join('&');
  const request = [method, url.pathname, query, ...names.map((name) => `${name}:${(all[name] ?? '').trim()}`), '', names.join(';'), hash].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, createHash('sha256').update(request).digest('hex')].join('\n');
  const signing = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>((before, part) => hmac(before, part), `AWS4${secret}`);
  const { host: _, ...sent } = all;
  return { ...sent, authorization: `AWS4-HMAC-SHA256 Credential=${key}/${scope}, SignedHeaders=${names.join(';')}, Signature=${hmac(signing, text).toString('hex')}` };
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function escaped(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
