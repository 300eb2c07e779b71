/** Stores: of several writers one wins, and nobody sees half. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signed } from '../../src/scale/dist/sign.js';
import type { Store } from '../../src/scale/dist/store.js';
import { openStore } from '../../src/scale/dist/open-store.js';
import { newFolder, removeFolder } from './helpers.js';
import { startS3, type S3Stub } from './s3-stub.js';

let folder = '';
let s3: S3Stub;
const stores = new Map<string, Store>();
beforeAll(async () => {
  folder = newFolder();
  s3 = await startS3();
  stores.set('folder', await openStore(join(folder, 'st'), {}));
  stores.set('s3', await openStore('s3://bucket/a/b', { AWS_ACCESS_KEY_ID: 'k', AWS_SECRET_ACCESS_KEY: 's', AWS_ENDPOINT_URL: s3.url }));
});
afterAll(() => {
  s3.stop();
  removeFolder(folder);
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (some: Uint8Array | undefined): string | undefined => (some === undefined ? undefined : new TextDecoder().decode(some));

describe.each(['folder', 's3'])('%s', (name) => {
  const store = (): Store => stores.get(name) ?? { putIfAbsent: async () => 'there', get: async () => undefined, size: async () => undefined, list: async () => [] };
  it('keeps the first of many', async () => {
    const verdicts = await Promise.all(['one', 'two', 'three'].map((word) => store().putIfAbsent('parts/x.json', bytes(word))));
    expect(verdicts.filter((verdict) => verdict === 'put')).toHaveLength(1);
    expect(['one', 'two', 'three'].filter((_, at) => verdicts[at] === 'put')).toEqual([text(await store().get('parts/x.json'))]);
    expect(await store().putIfAbsent('parts/x.json', bytes('late'))).toBe('there');
  });
  it('gives ranges and sizes, and nothing of what is not there', async () => {
    await store().putIfAbsent('plans/数.jsonl', bytes('0123456789'));
    expect(text(await store().get('plans/数.jsonl', { from: 2, to: 5 }))).toBe('234');
    expect(text(await store().get('plans/数.jsonl', { from: 8, to: 50 }))).toBe('89');
    expect(await store().size('plans/数.jsonl')).toBe(10);
    expect([await store().get('none'), await store().size('none'), await store().list('nowhere')]).toEqual([undefined, undefined, []]);
  });
  it('lists a folder, however many pages it has', async () => {
    const keys = Array.from({ length: 8 }, (_, n) => `many/${n}.json`);
    for (const key of keys) await store().putIfAbsent(key, bytes(key));
    expect(await store().list('many')).toEqual(keys);
  });
});

describe('the folder', () => {
  it('holds nothing half-written', () => expect(readdirSync(join(folder, 'st'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'))).toEqual([]));
});

describe('the service', () => {
  it('is asked again where it is busy or a race was lost, and not where it refuses', async () => {
    const store = stores.get('s3');
    s3.refuse([503, 409, 500]);
    expect(await store?.putIfAbsent('again', bytes('x'))).toBe('put');
    s3.refuse([403]);
    await expect(store?.putIfAbsent('never', bytes('x'))).rejects.toThrow('403');
    await expect(openStore('s3://b', {})).rejects.toThrow('AWS_ACCESS_KEY_ID');
  });
});

describe('signed', () => {
  // Source: Amazon S3 API reference, "Signature Calculations: GET Object".
  it('signs as the reference does', () => {
    const { authorization } = signed(
      { method: 'GET', url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'), headers: { range: 'bytes=0-9' }, hash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', now: new Date('2013-05-24T00:00:00Z') },
      { key: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', region: 'us-east-1' },
    );
    expect(authorization).toMatch(/Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41$/);
  });
});
