/** Files in a folder of their own, for as long as a test runs. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadBuiltin } from '../../src/pack/builtin.js';
import { loadPack } from '../../src/pack/load.js';
import type { Pack } from '../../src/pack/pack.js';

export async function inFolder<T>(files: Readonly<Record<string, string>>, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'extract-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

let ours: Promise<Pack> | undefined;

/** The pack of a user's files; `prefix` stands before each of their names. */
export async function packOf(files: Readonly<Record<string, string>>, prefix = ''): Promise<Pack> {
  const placed = Object.fromEntries(Object.entries(files).map(([name, text]) => [prefix + name, text]));
  return inFolder(placed, async (folder) => loadPack(folder, 'user', await (ours ??= loadBuiltin())));
}
