/** A folder as a store: on one machine, or shared by many (NFS, Lustre). */
import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../../read/problem.js';
import type { Store } from './store.js';

/**
 * What is put is written beside its place, forced to the disk, and then linked there: link(2) fails where something
 * is, on NFS too, so that of several writers one wins and nobody sees half a file.
 */
export function folderStore(root: string): Store {
  return {
    async putIfAbsent(key, bytes) {
      const place = join(root, key);
      await mkdir(dirname(place), { recursive: true });
      const beside = join(dirname(place), `.${randomBytes(8).toString('hex')}.tmp`);
      try {
        await writeWhole(beside, bytes);
        await link(beside, place);
        return 'put';
      } catch (error) {
        if (errorCode(error) === 'EEXIST') return 'there';
        throw error;
      } finally {
        await rm(beside, { force: true });
      }
    },
    get: (key, range) => orNothing(() => (range === undefined ? readFile(join(root, key)) : readRange(join(root, key), range))),
    size: (key) => orNothing(async () => (await stat(join(root, key))).size),
    async list(folder) {
      const names = (await orNothing(() => readdir(join(root, folder)))) ?? [];
      return names.filter((name) => !name.startsWith('.')).map((name) => `${folder}/${name}`).sort();
    },
  };
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readRange(file: string, { from, to }: { readonly from: number; readonly to: number }): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(to - from), 0, to - from, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function orNothing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
