/** Results kept between runs, by what they are made from. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../read/source.js';
import type { Document } from '../../types.js';
import type { Done, Job } from '../job.js';

export interface Cache {
  /** What is kept under the key; undefined where nothing is, or nothing whole. */
  readonly kept: (key: string) => Done | undefined;
  /** Keeps what was made for the key; not what failed by a defect, which may succeed the next time. */
  readonly keep: (key: string, done: Done) => void;
  readonly keyOfSource: (source: Source) => string;
  readonly keyOfDocument: (document: Document) => string;
}

/**
 * The cache of a job. An entry is written beside its place and renamed, so that no run sees half of one that another
 * writes; and it begins with its own checksum, so that one torn by a power cut counts as missing. A cache that cannot
 * be written to costs nothing but time.
 */
export function openCache({ folder, key }: NonNullable<Job['cache']>): Cache {
  return {
    kept: (name) => load(folder, name),
    keep: (name, done) => { if (!done.told.some((one) => 'defect' in one)) keep(folder, name, done); },
    keyOfSource: (source) => hash([key, 'source', source.file, source.linesBefore ?? '', JSON.stringify(source.about)], source.slice(0, source.size)),
    keyOfDocument: ({ file, sha256, encoding, kind, title, url, issuer, site, published, retrieved, source }) =>
      hash([key, 'document', file, sha256, encoding, kind, title, url, issuer, site, published?.date, published?.from, retrieved], source),
  };
}

function hash(parts: readonly (string | number | undefined)[], content: string | Uint8Array): string {
  return createHash('sha256').update(JSON.stringify(parts)).update('\n').update(content).digest('hex');
}

function pathOf(folder: string, name: string): readonly [folder: string, file: string] {
  return [join(folder, name.slice(0, 2)), `${name.slice(2)}.json`];
}

function load(folder: string, name: string): Done | undefined {
  let text: string;
  try {
    text = readFileSync(join(...pathOf(folder, name)), 'utf8');
  } catch {
    return undefined;
  }
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (text.slice(0, end) !== checksum(body)) return undefined;
  const done: unknown = JSON.parse(body);
  return isDone(done) ? done : undefined;
}

function keep(folder: string, name: string, done: Done): void {
  const [place, file] = pathOf(folder, name);
  const beside = join(place, `.${randomBytes(8).toString('hex')}.tmp`);
  const body = JSON.stringify(done);
  try {
    mkdirSync(place, { recursive: true });
    writeFileSync(beside, `${checksum(body)}\n${body}`, { flag: 'wx' });
    renameSync(beside, join(place, file));
  } catch {
    rmSync(beside, { force: true });
  }
}

function checksum(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

/** We wrote it ourselves and its checksum is right, so only its outline is looked at. */
function isDone(value: unknown): value is Done {
  return typeof value === 'object' && value !== null && 'told' in value && Array.isArray(value.told);
}
