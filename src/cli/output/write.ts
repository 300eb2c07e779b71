/** Where data goes: stdout, or a file that appears only when it is whole. */
import { chmod, lstat, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ExtractError } from '../../errors.js';
import type { Io, Sink } from '../terminal/io.js';
import { codeOf, isBrokenPipe } from '../terminal/io.js';
import { messageOf, type Say } from '../terminal/messages.js';

/**
 * Writes all chunks to `path` (absent or `-`: stdout).
 *
 * `keep`, asked at the end, says false where there is nothing worth a file: then an earlier one stays as it was.
 * A file is written beside its place and renamed over it at the end, so that a run that fails or is
 * stopped leaves nothing half-written. A device or pipe is written straight. What cannot be written
 * is an ExtractError UNWRITABLE; a reader of stdout that went away is passed on as it came.
 */
export async function writeOut(chunks: AsyncIterable<string | Uint8Array>, path: string | undefined, { io, say, keep }: { io: Io; say: Say; keep?: () => boolean }): Promise<void> {
  if (path === undefined || path === '-') return toSink(chunks, io.stdout, say);
  const target = await targetOf(path);
  // Said before the work is done, not when the finished file cannot be put in its place.
  if (target.folder) unwritable(path, Object.assign(new Error(path), { code: 'EISDIR' }), say);
  const place = target.regular ? join(dirname(target.path), `.${basename(target.path)}.${process.pid}.tmp`) : target.path;
  let done = false;
  try {
    const file = await open(place, target.regular ? 'wx' : 'w').catch((error: unknown) => unwritable(path, error, say));
    try {
      for await (const chunk of joined(chunks, io.signal)) await file.appendFile(chunk).catch((error: unknown) => unwritable(path, error, say));
    } finally {
      await file.close();
    }
    if (keep?.() === false) return;
    if (target.mode !== undefined) await chmod(place, target.mode);
    if (target.regular) await rename(place, target.path).catch((error: unknown) => unwritable(path, error, say));
    done = true;
  } finally {
    if (!done && target.regular) await rm(place, { force: true }).catch(() => {});
  }
}

/** Chunks of text joined to pieces of some size, so that small releases cost no system call each. */
export async function* joined(chunks: AsyncIterable<string | Uint8Array>, signal?: AbortSignal): AsyncGenerator<string | Uint8Array> {
  let held = '';
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    if (typeof chunk === 'string') {
      held += chunk;
      if (held.length < PIECE) continue;
      yield held;
    } else {
      if (held !== '') yield held;
      yield chunk;
    }
    held = '';
  }
  signal?.throwIfAborted();
  if (held !== '') yield held;
}

const PIECE = 1 << 16;

async function toSink(chunks: AsyncIterable<string | Uint8Array>, sink: Sink, say: Say): Promise<void> {
  for await (const chunk of joined(chunks)) {
    await sink.write(chunk).catch((error: unknown) => {
      if (isBrokenPipe(error)) throw error;
      unwritable(say('out.stdout'), error, say);
    });
  }
}

interface Target {
  readonly path: string;
  /** False for devices and pipes: those have no place beside them to write to. */
  readonly regular: boolean;
  readonly folder: boolean;
  readonly mode?: number;
}

async function targetOf(path: string): Promise<Target> {
  try {
    const real = await realpath(path);
    const found = await lstat(real);
    return { path: real, regular: found.isFile(), folder: found.isDirectory(), ...(found.isFile() && { mode: found.mode & 0o777 }) };
  } catch {
    return { path, regular: true, folder: false };
  }
}

/** Throws that a file cannot be written, and why. */
export function unwritable(file: string, error: unknown, say: Say): never {
  const code = codeOf(error) ?? '';
  const why = messageOf(say, `out.${code === 'EPERM' ? 'EACCES' : code}`) ?? (error instanceof Error ? error.message : String(error));
  throw new ExtractError([{ code: 'UNWRITABLE', message: say('out.failed', { file, why }) }]);
}
